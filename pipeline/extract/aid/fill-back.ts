import type { Cell, Claim } from '../../claim.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { bulkUnits } from './bulk.ts'
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

const cellValue = (claim: Claim, column: string): unknown => claim.cells.get(column)?.value ?? null

/** A gift told before, with the sides that it left open, and the day. */
function completed(claim: Claim, { claim: told, isArrival }: PointedGift): Claim {
  let whole = claim
  for (const side of ['donor', 'recipient'] as const)
    if (!whole.cells.has(side) && told.cells.has(side)) whole = withCells(whole, told, sides[side])
  const isArrived = isArrival && cellValue(claim, 'status') === 'delivered'
  const isOpen = !whole.cells.has('date_edtf') && (whole !== claim || isArrived)
  return isOpen ? withCells(whole, told, days) : whole
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

/** "It was sent to Chad": of 20 tons of rice, but not of 20 tents. */
const isMeant = (claim: Claim, { isOne, noun }: PointedGift): boolean =>
  noun === null
    ? !isOne || bulkUnits.has(String(cellValue(claim, 'unit'))) || cellValue(claim, 'value_high') === 1
    : isCalled(claim, noun)

function amended(found: Found, pointed: PointedGift): Found {
  const { claim: told } = pointed
  return {
    ...found,
    claims: [
      ...found.claims.map((claim) =>
        isOpenGift(claim) && isMeant(claim, pointed) ? completed(claim, pointed) : claim,
      ),
      ...found.pending
        .filter((claim) => !pointed.isOrigin && isMeant(claim, pointed))
        .map((claim) => given(claim, told)),
    ],
    pending: [],
  }
}

/** "20 tents were bought; they are for Chad": what the sentence told before it says so. */
const withOwn = (found: Found, pointed: PointedGift): Found => ({
  ...found,
  claims: found.claims.map((claim) =>
    isOpenGift(claim) &&
    (pointed.noun === null || isCalled(claim, pointed.noun)) &&
    claim.anchor.start < pointed.claim.anchor.start
      ? completed(claim, pointed)
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
    if (pointed !== null)
      held = held.map((one, i) => (pointed.isWhole || i >= startOfNear(held) ? amended(one, pointed) : one))
    held.push(pointed === null ? found : withOwn(found, pointed))
    if (held.length > reach) yield held.shift() as Found
  }
  yield* held
}
