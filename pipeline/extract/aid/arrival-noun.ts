import type { Actor } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { collectArguments } from '../parse/clause.ts'
import { isOf, startOfChain } from '../parse/nominal.ts'
import { npAt } from '../parse/np-at.ts'
import { firstBehind, ownerOf, partyBehind } from './actors-near.ts'
import type { AidFigure } from './figure.ts'
import type { Parties } from './role-readers.ts'

const arrivals = /^(?:arrival|landing|receipt|unloading|departure|coming|despatch|transport)$/
const others = new Set(['personnel', 'transport', 'livestock', 'facility', 'cash'])

/** Chunk of "arrival" in "the arrival in Chad of 20 tents"; -1 where none stands over the figure. */
function nounOver(at: AnalyzedSentence, index: number): number {
  if (!isOf(at.chunks[index - 1])) return -1
  const first = startOfChain(at.chunks, index - 1)
  return arrivals.test(at.tokens[npAt(at, first)?.head ?? -1]?.lower ?? '') ? first : -1
}

/** "the arrival in Chad of 20 tents from Peru": who gives and who gets what the noun tells to have come. */
export function partiesOfArrival(at: AnalyzedSentence, { index, item }: AidFigure): Parties {
  const noun = nounOver(at, index)
  if (noun < 0) return { donor: null, recipient: null }
  const between = collectArguments(at.chunks, noun + 1, index - 1).found
  const behind = collectArguments(at.chunks, Math.max(item.end, index + 1), at.chunks.length).found
  const phrases = [...between, ...behind]
  const giver: Actor | null = partyBehind(at, phrases, ['from']) ?? ownerOf(at, index, index + 1)
  return { donor: giver, recipient: firstBehind(at, phrases, ['in', 'at', 'to', 'for', 'by']) }
}

/** Goods by name that come from someone; tourists and ships come by themselves. */
export const isOfArrival = (at: AnalyzedSentence, figure: AidFigure): boolean =>
  figure.kind === 'known' &&
  !others.has(figure.item.category) &&
  figure.number.kind !== 'money' &&
  partiesOfArrival(at, figure).donor !== null
