import type { Claim } from '../claim.ts'
import type { Row } from './rows.ts'

/** A row and the claim that it was made of. */
interface Fact {
  readonly claim: Claim
  readonly row: Row
  readonly id: string
}

interface Relation {
  readonly relation: 'part_of' | 'other_unit_of' | 'superseded_by' | 'same_as'
  readonly from: Fact
  readonly to: Fact
  readonly reason: string
}

/** Text between two figures of one sentence, lower case; null where they stand in different ones or out of order. */
function between({ claim: a }: Fact, { claim: b }: Fact): string | null {
  if (a.sentence !== b.sentence || b.anchor.start <= a.anchor.end) return null
  const offset = (place: number): number => {
    const segment = a.sentence.segments.findLast(({ source }) => source <= place)
    return segment === undefined ? 0 : Math.min(segment.at + place - segment.source, segment.at + segment.length)
  }
  return a.sentence.text.slice(offset(a.anchor.end), offset(b.anchor.start)).toLowerCase()
}

const isFigure = ({ row }: Fact): boolean => row.value_text !== null && row.value_text !== undefined

/** "89 countries, including 28 of Asia". */
function partOf(whole: Fact, part: Fact): Relation | null {
  if (whole.claim.table !== part.claim.table || !isFigure(whole) || !isFigure(part)) return null
  const isPart =
    whole.row.unit === part.row.unit &&
    /^[^,;.]*,? (including|of which|of whom|among them) ?$/.test(between(whole, part) ?? '')
  return isPart
    ? { relation: 'part_of', from: part, to: whole, reason: 'counted in the figure before "including"' }
    : null
}

/** "3 billion dollars, or 0.1% of GDP". */
function otherUnitOf(first: Fact, second: Fact): Relation | null {
  if (first.claim.table !== 'economic_estimates' || second.claim.table !== 'economic_estimates') return null
  const text = between(first, second) ?? ''
  const isAgain =
    text.length < 60 && /\bor (about |roughly |nearly )?$/.test(text) && first.row.unit !== second.row.unit
  return isAgain
    ? { relation: 'other_unit_of', from: second, to: first, reason: 'the same amount in another unit, behind "or"' }
    : null
}

const same = (a: Fact, b: Fact, columns: readonly string[]): boolean =>
  columns.every((column) => a.row[column] === b.row[column])
const intents = new Set(['pledged', 'announced'])

/** What was first promised and then given. */
function supersededBy(promise: Fact, gift: Fact): Relation | null {
  if (promise.claim.table !== 'donations' || gift.claim.table !== 'donations' || !isFigure(promise)) return null
  const isKept = intents.has(String(promise.row.status)) && gift.row.status === 'delivered'
  const isSame = same(promise, gift, [
    'donor_iso3',
    'recipient_iso3',
    'item_category',
    'unit',
    'value_low',
    'value_high',
  ])
  return isKept && isSame
    ? { relation: 'superseded_by', from: promise, to: gift, reason: 'the promised amount is told as given' }
    : null
}

const rules = [partOf, otherUnitOf, supersededBy]

/** How many facts further on in its sentence a figure can be related to. */
const reach = 6

/** What a promise and the gift that keeps it have in common. */
const keyOf = ({ row }: Fact): string =>
  ['donor_iso3', 'recipient_iso3', 'item_category', 'unit', 'value_low', 'value_high']
    .map((column) => row[column])
    .join('|')

/** Pairs to look at: figures close by in a sentence, and promises with the gifts of the same sides and amount. */
function* pairsOf(facts: readonly Fact[]): Generator<readonly [Fact, Fact]> {
  for (const [i, a] of facts.entries()) for (const b of facts.slice(i + 1, i + 1 + reach)) yield [a, b]
  const gifts = new Map<string, Fact>()
  for (const fact of facts) if (fact.row.status === 'delivered' && !gifts.has(keyOf(fact))) gifts.set(keyOf(fact), fact)
  for (const fact of facts) {
    const gift = intents.has(String(fact.row.status)) ? gifts.get(keyOf(fact)) : undefined
    if (gift !== undefined) yield [fact, gift]
  }
}

/** The first relation that fits a pair is taken, and only one from a row. */
function findRelations(facts: readonly Fact[]): Relation[] {
  const taken = new Set<Fact>()
  const found: Relation[] = []
  for (const [a, b] of pairsOf(facts)) {
    const relation = rules.map((rule) => rule(a, b)).find((one) => one !== null) ?? null
    if (relation === null || taken.has(relation.from)) continue
    taken.add(relation.from)
    found.push(relation)
  }
  return found
}

const reasons: Partial<Record<Relation['relation'], string>> = {
  part_of: 'part_of',
  superseded_by: 'superseded',
  same_as: 'same_as',
  other_unit_of: 'same_as',
}

/** The relations between the rows of a document; rows that repeat others or are their parts leave the sums. */
export function relate(facts: readonly Fact[]): Row[] {
  return findRelations(facts).map(({ relation, from, to, reason }) => {
    if (from.row.counts_in_totals === true)
      Object.assign(from.row, { counts_in_totals: false, excluded_reason: reasons[relation] ?? null })
    if (relation === 'superseded_by') from.row.excluded_reason = 'superseded'
    return { from_table: from.claim.table, from_id: from.id, relation, to_table: to.claim.table, to_id: to.id, reason }
  })
}
