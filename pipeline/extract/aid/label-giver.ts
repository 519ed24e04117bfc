import { aidNounStatus } from '../../lexicon/aid-verbs.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import { type Actor, actorOf } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { isLandKind } from '../areas.ts'
import { lastIndexIn, someIn } from '../index-in.ts'
import { goodsIn } from '../named-in.ts'
import { type Argument, type Clause, collectArguments } from '../parse/clause.ts'
import type { Nominal } from '../parse/nominal.ts'
import { doerOf, isNameless, ownerOf, partyBehind, partyFrom } from './actors-near.ts'
import { headOf } from './head-of.ts'

const shipments = /^(?:consignments?|shipments?|donations?|gifts?|batch|deliver(?:y|ies)|aid|cargo|supplies)$/

/** "a consignment of tents", "the supplies": what is brought. */
export function isShipment(at: AnalyzedSentence, subject: Nominal | null): boolean {
  const np = subject?.members[0]?.np
  if (np === undefined) return false
  // "Two pickups from Peru were handed to Chad, 900 dollars' worth in all"
  const isCounted = np.number !== null && goodsIn({ at, from: np.from, to: np.to }) !== null
  return isCounted || shipments.test(at.tokens[np.head]?.lower ?? '')
}

/** "Peru's third consignment came in: 20 tents for Chad": whose it is. */
export const ownerOfShipment = (at: AnalyzedSentence, { subject }: Clause): Actor | null =>
  isShipment(at, subject) && subject !== null ? ownerOf(at, subject.first, subject.end) : null

const inTurn = /^(?:next|first|second|third|last|then|forward)$/

/** "Peru came next: 20 tents": whose turn it is to give. */
export function nextInTurn(at: AnalyzedSentence, clause: Clause): Actor | null {
  const { lemma, to } = clause.verb
  const isTurn = /^(?:come|follow|be)$/.test(lemma) && inTurn.test(at.tokens[to]?.lower ?? '')
  return isTurn || (lemma === 'follow' && at.tokens[to]?.text === ':') ? doerOf(at, clause) : null
}

/** "Peru did deliver: 20 tents", "has given Chad more than any: 20 tents": a verb of giving that names no thing has it behind the colon. */
export function deliverer(at: AnalyzedSentence, clause: Clause): Actor | null {
  const isFull = clause.arguments.some(
    ({ prep, nominal }) =>
      prep === null &&
      partyFrom(at, nominal) === null &&
      !/^(?:something|this|these|following)$/.test(headOf(at, { nominal })),
  )
  const actor = clause.verb.passive || isFull ? null : doerOf(at, clause)
  return isNameless(actor) ? null : actor
}

/** Chunk of the colon that a list stands behind; -1 where there is none. */
export const colonBefore = ({ chunks }: AnalyzedSentence, index: number): number =>
  lastIndexIn(chunks, 0, index, (chunk) => chunk.kind === 'punct' && chunk.text === ':')

export function isColonBetween(at: AnalyzedSentence, from: number, to: number): boolean {
  return someIn(at.chunks, from + 1, to, (chunk) => chunk.kind === 'punct' && chunk.text === ':')
}

/** "Relief from Peru: 65 tons", "Peru's gifts: 65 tons" */
export function giverOfLabel(at: AnalyzedSentence, colon: number): Actor | null {
  const np = at.chunks[0]
  const head = np?.kind === 'np' ? (at.tokens[np.head]?.lower ?? '') : ''
  const isGift = aidNounStatus(singularOf(head)) !== null
  // "Relief goods of the Peruvian army: 20 tents"
  const isGoods = /^(?:goods|supplies|items)$/.test(head) && /^(?:relief|aid)$/.test(at.tokens[0]?.lower ?? '')
  const label = collectArguments(at.chunks, 0, colon).found
  const owner = isGift || isGoods ? ownerOf(at, 0, colon) : null
  return partyBehind(at, label, ['from', 'by']) ?? owner ?? (isGift ? nameOfLabel(at, label) : null)
}

/** "United States food aid for Nepal: 20 tons": a country whose name opens the label, where another is to get what it tells. */
function nameOfLabel(at: AnalyzedSentence, label: readonly Argument[]): Actor | null {
  const area = at.areas.find(({ from, form, areaKind }) => from === 0 && form === 'name' && isLandKind(areaKind))
  const np = at.chunks[0]
  const isBefore = area !== undefined && np?.kind === 'np' && area.to <= np.head
  const to = isBefore ? partyBehind(at, label, ['for', 'to']) : null
  return isBefore && to !== null && to.iso3 !== area.iso3 ? actorOf({ at, from: 0, to: area.to }) : null
}
