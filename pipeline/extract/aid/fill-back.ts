import { type Cell, type Claim, cellValue } from '../../claim.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { textOf } from '../piece.ts'
import { bulkUnits } from './bulk.ts'
import { gathering } from './event.ts'
import type { PointedGift } from './pointed-back.ts'

/** What one sentence tells, and the goods in it that no words have given so far. */
export interface Found {
  readonly at: AnalyzedSentence
  readonly claims: readonly Claim[]
  readonly pending: readonly Claim[]
  readonly pointed: PointedGift | null
}

/** How many sentences "all of it" reaches back. */
const reach = 5

const sides = {
  donor: ['donor', 'donor_type', 'donor_iso3'],
  recipient: ['recipient', 'recipient_iso3'],
} as const
const days = ['date_edtf', 'date_precision', 'date_role', 'date_basis']

/** The claim with the columns that another tells. */
function withCells(claim: Claim, from: Claim, columns: readonly string[]): Claim {
  const cells = new Map<string, Cell>(claim.cells)
  for (const column of columns) {
    const cell = from.cells.get(column)
    if (cell !== undefined) cells.set(column, cell)
  }
  return { ...claim, cells }
}

/** "20 tons left Lima. The cargo is a gift of Oxfam": a town that goods came from gives way to who is called their giver. */
function isTownLeft(claim: Claim, at: AnalyzedSentence, { claim: told, isOrigin }: PointedGift): boolean {
  const giver = cellValue(claim, 'donor')
  if (giver === null || isOrigin || !told.cells.has('donor')) return false
  return at.areas.some(({ areaKind, from, to }) => areaKind === 'city' && giver === textOf({ at, from, to }))
}

/** "collected 20 tents": what was brought together may have to be sent yet. */
const isCollected = (claim: Claim, { clauses }: AnalyzedSentence): boolean =>
  cellValue(claim, 'status') === 'delivered' && clauses.some(({ verb }) => gathering.has(verb.lemma) && !verb.negated)

/** A gift told before, with the sides that it left open, and the day. */
function completed(claim: Claim, at: AnalyzedSentence, pointed: PointedGift): Claim {
  const { claim: told, isArrival } = pointed
  let whole = isTownLeft(claim, at, pointed) ? withCells(claim, told, sides.donor) : claim
  for (const side of ['donor', 'recipient'] as const)
    if (!whole.cells.has(side) && told.cells.has(side)) whole = withCells(whole, told, sides[side])
  const isArrived = isArrival && cellValue(claim, 'status') === 'delivered'
  const isOpen = !whole.cells.has('date_edtf') && (whole !== claim || isArrived)
  const dated = isOpen ? withCells(whole, told, days) : whole
  return pointed.isAhead && isCollected(claim, at) ? withCells(dated, told, ['status']) : dated
}

const isOpenGift = (claim: Claim): boolean =>
  claim.table === 'donations' &&
  claim.cells.has('value_text') &&
  cellValue(claim, 'item_category') !== 'personnel' &&
  /^(?:delivered|pledged|announced)$/.test(String(cellValue(claim, 'status')))

/** Goods that now are given, as the sentence behind them tells. */
const given = (claim: Claim, told: Claim): Claim =>
  withCells(claim, told, [...sides.donor, ...sides.recipient, 'status', ...days])

/** "The tents were sent by Peru": of 20 tents, but not of 20 beds. */
const isCalled = (claim: Claim, noun: string): boolean => {
  const item = String(cellValue(claim, 'item') ?? '').toLowerCase()
  return singularOf(item.split(' ').at(-1) ?? '') === noun
}

/** What is weighed, one thing, or a sum of money ("a cheque for 3 million"). */
const isOneThing = (claim: Claim): boolean =>
  bulkUnits.has(String(cellValue(claim, 'unit'))) ||
  cellValue(claim, 'value_high') === 1 ||
  cellValue(claim, 'item_category') === 'cash'

/** "It was sent to Chad": of 20 tons of rice, but not of 20 tents. */
const isMeant = (claim: Claim, { isOne, noun }: PointedGift): boolean =>
  noun === null ? !isOne || isOneThing(claim) : isCalled(claim, noun)

const hasSide = ({ cells }: Claim): boolean => cells.has('donor') || cells.has('recipient')

function amended(found: Found, pointed: PointedGift): Found {
  const { claim: told } = pointed
  return {
    ...found,
    claims: [
      ...found.claims.map((claim) =>
        isOpenGift(claim) && isMeant(claim, pointed) ? completed(claim, found.at, pointed) : claim,
      ),
      ...found.pending
        .filter((claim) => !pointed.isOrigin && hasSide(told) && isMeant(claim, pointed))
        .map((claim) => given(claim, told)),
    ],
    pending: [],
  }
}

const startOf = ({ at }: Found): number => at.sentence.segments[0]?.source ?? 0

/** "20 tents were bought; they are for Chad", "The clinic has 20 tents. They are a gift": what was told from `since` up to the words that say so. */
const withOwn = (found: Found, pointed: PointedGift, since: number): Found => ({
  ...found,
  claims: found.claims.map((claim) =>
    isOpenGift(claim) &&
    claim.anchor.start >= since &&
    (pointed.noun === null || isCalled(claim, pointed.noun)) &&
    claim.anchor.start < pointed.claim.anchor.start
      ? completed(claim, found.at, pointed)
      : claim,
  ),
})

/** "Masks: 30. Gowns: 20. They were": entries without a verb are one list, and else the sentence before is meant. */
function startOfNear(held: readonly Found[]): number {
  let first = held.length - 1
  while (first > 0 && held[first]?.at.clauses.length === 0 && held[first - 1]?.at.clauses.length === 0) first--
  return first
}

/** "Rice: nine tonnes. Blankets: 200. All of it went to Chad": what a sentence says of the goods before it is told of them. */
export function* withPointedBack(all: Iterable<Found>): Generator<Found> {
  let held: Found[] = []
  for (const found of all) {
    if (held[0] !== undefined && held[0].at.sentence.paragraph !== found.at.sentence.paragraph) {
      yield* held
      held = []
    }
    const { pointed } = found
    const near = startOfNear(held)
    const since = startOf(held[Math.max(near, 0)] ?? found)
    if (pointed !== null) held = held.map((one, i) => (pointed.isWhole || i >= near ? amended(one, pointed) : one))
    held.push(pointed === null ? found : withOwn(found, pointed, since))
    if (held.length > reach) yield held.shift() as Found
  }
  yield* held
}
