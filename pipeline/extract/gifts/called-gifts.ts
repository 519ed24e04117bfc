import type { Actor } from '../actors.ts'
import { ownerOf } from '../aid/actors-near.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { type Item, itemsOf } from '../items.ts'
import { type Clause, collectArguments } from '../parse/clause.ts'
import { endOfChain, isComma, type Nominal, nominalBefore } from '../parse/nominal.ts'
import { verbPiece } from '../piece.ts'
import type { Gift } from './gift.ts'
import { actorBehind, objects } from './roles.ts'
import { statusOf } from './status.ts'

const giftNouns = new Set(['gift', 'gifts', 'present', 'presents', 'donation', 'donations'])

const isPlain = ({ number, isGeneric, category }: Item): boolean =>
  number === null && !isGeneric && category !== 'cash' && category !== 'personnel'

/** "a gift of Peru", "Peru's present to the town": the noun, and where its phrases end. */
interface Called {
  readonly first: number
  readonly end: number
}

function calledAt({ chunks, tokens }: AnalyzedSentence, first: number): Called | null {
  const np = chunks[first]
  if (np?.kind !== 'np' || np.number !== null || !giftNouns.has(tokens[np.head]?.lower ?? '')) return null
  return { first, end: endOfChain(chunks, first + 1) }
}

function asGift(at: AnalyzedSentence, items: readonly Item[], { first, end }: Called, clause: Clause | null): Gift[] {
  const status = clause === null ? 'delivered' : statusOf(at, clause, 'delivered')
  const donor = giverOf(at, first, end)
  const plain = items.filter(isPlain)
  if (status === null || donor === null || plain.length === 0 || plain.length < items.length) return []
  const recipient = actorBehind(at, collectArguments(at.chunks, first, end).found, ['to', 'for'])
  const np = at.chunks[first]
  const anchor = { at, from: np?.from ?? 0, to: np?.to ?? 0 }
  return [
    {
      donor,
      recipient,
      items: plain,
      intermediary: null,
      status,
      anchor,
      basis: 'total',
      rule: 'gift-called',
      isDirect: true,
    },
  ]
}

const giverOf = (at: AnalyzedSentence, first: number, end: number): Actor | null =>
  actorBehind(at, collectArguments(at.chunks, first, end).found, ['from', 'by']) ?? ownerOf(at, first, end)

/** "The ambulance is a gift of Peru". */
function byPredicate(at: AnalyzedSentence, clause: Clause): Gift[] {
  const [predicate] = objects(clause)
  const called = predicate === undefined ? null : calledAt(at, predicate.first)
  if (clause.verb.lemma !== 'be' || clause.subject === null || called === null) return []
  return asGift(at, itemsOf(at, clause.subject), called, clause)
}

/** "The ambulance, a gift of Peru, has arrived": the thing before the comma. */
function byApposition(at: AnalyzedSentence, index: number): Gift[] {
  const called = isComma(at.chunks[index - 1]) ? calledAt(at, index) : null
  const thing: Nominal | null = called === null ? null : nominalBefore(at.chunks, index - 1)
  const closing = called === null ? undefined : at.chunks[called.end]
  if (called === null || thing === null || (closing !== undefined && closing.kind !== 'punct')) return []
  return asGift(at, itemsOf(at, thing), called, null)
}

/** "Rice, blankets and 14 tents were among the donations": each of them was given. */
function byInclusion(at: AnalyzedSentence, clause: Clause): Gift[] {
  const whole = clause.arguments[0]?.prep === 'among' ? clause.arguments[0].nominal : undefined
  const called = whole === undefined ? null : calledAt(at, whole.first)
  const status = clause.verb.lemma === 'be' ? statusOf(at, clause, 'delivered') : null
  if (called === null || status === null || clause.subject === null) return []
  const items = itemsOf(at, clause.subject).filter(({ piece, category }) => piece !== null && category !== 'personnel')
  const recipient = actorBehind(at, collectArguments(at.chunks, called.first, called.end).found, ['to', 'for'])
  const anchor = verbPiece(at, clause)
  const donor = giverOf(at, called.first, called.end)
  return items.length === 0
    ? []
    : [{ donor, recipient, items, intermediary: null, status, anchor, basis: 'total', rule: 'gift-called' }]
}

/** Things without a number that are called the gift of someone. */
export function findCalledGifts(at: AnalyzedSentence): Gift[] {
  if (!at.tokens.some(({ lower }) => giftNouns.has(lower))) return []
  return [
    ...at.clauses.flatMap((clause) => [...byPredicate(at, clause), ...byInclusion(at, clause)]),
    ...at.chunks.flatMap((_, index) => byApposition(at, index)),
  ]
}
