import type { Actor } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { collectArguments } from '../parse/clause.ts'
import { isOf, type Nominal, nominalAt, startOfChain } from '../parse/nominal.ts'
import { npAt } from '../parse/np-at.ts'
import { firstBehind, ownerOf, partyAt, partyBehind } from './actors-near.ts'
import type { AidFigure } from './figure.ts'
import { textAt } from './fronted-party.ts'
import type { Parties } from './role-readers.ts'

const arrivals = /^(?:arrival|landing|receipt|unloading|departure|coming|despatch|transport)$/
const others = new Set(['personnel', 'transport', 'livestock', 'facility', 'cash'])

/** The noun of "the arrival in Chad of 20 tents and 30 beds" and the list of goods behind its "of"; null where none stands over the figure. */
function nounOver(at: AnalyzedSentence, index: number): { readonly noun: number; readonly goods: Nominal } | null {
  for (let i = index; i > index - widest; i--) {
    const goods = isOf(at.chunks[i - 1]) ? nominalAt(at.chunks, i) : null
    if (goods === null) continue
    const noun = startOfChain(at.chunks, i - 1)
    const isOver = goods.end > index && arrivals.test(at.tokens[npAt(at, noun)?.head ?? -1]?.lower ?? '')
    return isOver ? { noun, goods } : null
  }
  return null
}

/** Chunks of a list of goods. */
const widest = 8

/** "In Chad, the arrival of 20 tents": where the sentence is laid. */
const sceneOf = (at: AnalyzedSentence): Actor | null =>
  /^(?:in|at)$/i.test(textAt(at, 0)) && textAt(at, 2) === ',' ? partyAt(at, 1) : null

/** "the arrival in Chad of 20 tents from Peru": who gives and who gets what the noun tells to have come. */
export function partiesOfArrival(at: AnalyzedSentence, { index, item }: AidFigure): Parties {
  const over = nounOver(at, index)
  if (over === null) return { donor: null, recipient: null }
  const between = collectArguments(at.chunks, over.noun + 1, over.goods.first - 1).found
  const behind = collectArguments(at.chunks, Math.max(item.end, over.goods.end), at.chunks.length).found
  const phrases = [...between, ...behind]
  const giver: Actor | null = partyBehind(at, phrases, ['from']) ?? ownerOf(at, index, index + 1)
  return { donor: giver, recipient: firstBehind(at, phrases, ['in', 'at', 'to', 'for', 'by']) ?? sceneOf(at) }
}

/** Goods by name that come from someone; tourists and ships come by themselves. */
export const isOfArrival = (at: AnalyzedSentence, figure: AidFigure): boolean =>
  figure.kind === 'known' &&
  !others.has(figure.item.category) &&
  figure.number.kind !== 'money' &&
  partiesOfArrival(at, figure).donor !== null
