import type { Claim } from '../claim.ts'
import { groupPronouns } from '../lexicon/function-words.ts'
import { dateColumn, type Row } from './rows.ts'

/** A row and the claim that it was made of. */
export interface Fact {
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
  const isPart = /^[^,;.]*,? (including|of which|of whom|among them) ?$/.test(between(whole, part) ?? '')
  return isPart
    ? { relation: 'part_of', from: part, to: whole, reason: 'counted in the figure before "including"' }
    : null
}

/** Whether " of them" and the like stand behind a figure in its sentence. */
function isOfThem({ claim: { sentence, anchor } }: Fact): boolean {
  const segment = sentence.segments.findLast(({ source }) => source < anchor.end)
  const end = segment === undefined ? -1 : segment.at + anchor.end - segment.source
  const pronoun = end < 0 ? undefined : /^ of (\p{L}+)/u.exec(sentence.text.slice(end))?.[1]
  return pronoun !== undefined && groupPronouns.has(pronoun)
}

/** No part is more than its whole. */
const isWithin = ({ row: part }: Fact, { row: whole }: Fact): boolean =>
  Number(part.value_low ?? 0) <= Number(whole.value_high ?? whole.value_low ?? 0)

/** "40 people, 12 of them children": a part of the last figure before it that is no such part itself. */
function partOfThem(facts: readonly Fact[], at: number): Relation | null {
  const part = facts[at]
  if (part === undefined || !isFigure(part) || !isOfThem(part)) return null
  const whole = facts.slice(Math.max(0, at - reach), at).findLast((fact) => isFigure(fact) && !isOfThem(fact))
  const text = whole === undefined ? null : between(whole, part)
  if (whole === undefined || text === null || text.includes(';') || whole.claim.table !== part.claim.table) return null
  return isWithin(part, whole) && same(part, whole, ['unit'])
    ? { relation: 'part_of', from: part, to: whole, reason: 'counted in the figure before "of them"' }
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
  columns.every((column) => (a.row[column] ?? null) === (b.row[column] ?? null))
const intents = new Set(['pledged', 'announced'])
const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const dateOf = ({ claim, row }: Fact): string => text(row[dateColumn[claim.table]])

/** What was first promised and then given: the same amount, or the same goods without one. */
function supersededBy(promise: Fact, gift: Fact): Relation | null {
  if (promise.claim.table !== 'donations' || gift.claim.table !== 'donations') return null
  const isKept = intents.has(String(promise.row.status)) && gift.row.status === 'delivered'
  const hasSides = promise.row.donor_iso3 !== null && promise.row.recipient_iso3 !== null
  const isLater = dateOf(promise) === '' || dateOf(gift) === '' || dateOf(promise) <= dateOf(gift)
  const isSame =
    same(promise, gift, amountColumns) && (isFigure(promise) || text(promise.row.item) === text(gift.row.item))
  return isKept && hasSides && isLater && isSame
    ? { relation: 'superseded_by', from: promise, to: gift, reason: 'what was promised is told as given' }
    : null
}

/** "40,000 outside China": the total holds the areas counted after it on the same day. */
function insideTotal(total: Fact, part: Fact): Relation | null {
  if (total.claim.table !== 'case_counts' || part.claim.table !== 'case_counts') return null
  const isOutside = text(total.row.area_id).startsWith('outside_')
  const isInside = part.row.area_iso3 !== null && !text(total.row.area_id).includes(isoName(part))
  // A count without a date is of no later day than the text, and so in the total as well.
  const isThen = dateOf(part) === '' || dateOf(part) === dateOf(total)
  return isOutside && isInside && isThen && isWithin(part, total) && same(total, part, ['measure', 'accumulation'])
    ? { relation: 'part_of', from: part, to: total, reason: 'counted in the total of all areas outside' }
    : null
}

const isoName = ({ row }: Fact): string => (row.area_iso3 === 'CHN' ? 'china' : text(row.area_iso3).toLowerCase())

/** Totals of one measure at two times: the later takes the place of the earlier. */
function laterTotal(earlier: Fact, later: Fact): Relation | null {
  if (earlier.claim.table !== 'case_counts' || later.claim.table !== 'case_counts') return null
  const isTotal =
    same(earlier, later, ['measure', 'accumulation']) &&
    earlier.row.accumulation === 'cumulative' &&
    earlier.row.measure !== null
  const isSameArea =
    earlier.row.area_id === later.row.area_id || (earlier.row.area_id === null && earlier.row.measure === 'imported')
  const isEarlier =
    dateOf(earlier) !== '' && dateOf(later) !== '' && dateOf(earlier).slice(0, 10) < dateOf(later).slice(0, 10)
  return isTotal && isSameArea && isEarlier
    ? { relation: 'superseded_by', from: earlier, to: later, reason: 'a later total of the same measure' }
    : null
}

/** A team told of once with its day and once with only the date of a later source. */
function sameJourney(again: Fact, dated: Fact): Relation | null {
  if (again.claim.table !== 'visits' || dated.claim.table !== 'visits') return null
  const isOne = same(again, dated, ['from_iso3', 'to_iso3', 'visitor_rank']) && again.row.visitor_rank === 'expert_team'
  const isLater = again.row.date_role === 'source' && dated.row.date_role === 'event' && dateOf(dated) <= dateOf(again)
  return isOne && isLater
    ? { relation: 'same_as', from: again, to: dated, reason: 'one team to one country, told of twice' }
    : null
}

/** The names in a cell: "the governments of Pavlodar and Aktobe" has two. */
const namesIn = (value: unknown): Set<string> => new Set(text(value).match(/\p{Lu}[\p{L}'’-]+/gu) ?? [])
const shareName = (a: unknown, b: unknown): boolean => [...namesIn(a)].some((name) => namesIn(b).has(name))
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** The title of a cited work tells what one giver gave, of those that the sentence names together. */
function inTitle(whole: Fact, part: Fact): Relation | null {
  const isTitle = whole.row.text_part === 'body' && part.row.text_part === 'footnote_title'
  if (!isTitle || whole.claim.table !== 'donations' || part.claim.table !== 'donations') return null
  const isPart =
    same(whole, part, ['donor_iso3', 'recipient_iso3', 'status']) &&
    listOf(part.row.source_ids).some((id) => listOf(whole.row.source_ids).includes(id)) &&
    shareName(whole.row.donor, part.row.donor) &&
    text(part.row.donor).length < text(whole.row.donor).length
  return isPart
    ? { relation: 'part_of', from: part, to: whole, reason: 'the title cited for it tells of one of its givers' }
    : null
}

const near = [partOf, otherUnitOf]
const far = [supersededBy, insideTotal, laterTotal, sameJourney, inTitle]

/** How many facts further on in its sentence a figure can be related to. */
const reach = 6

const amountColumns = ['donor_iso3', 'recipient_iso3', 'item_category', 'unit', 'value_low', 'value_high']

/** Facts that may be related though they stand apart have one of these in common. */
function keysOf({ claim, row }: Fact): string[] {
  const columns: Partial<Record<Claim['table'], readonly string[]>> = {
    donations: amountColumns,
    case_counts: ['measure', 'accumulation'],
    visits: ['from_iso3', 'to_iso3', 'visitor_rank'],
  }
  const works = claim.table === 'donations' ? listOf(row.source_ids).map((id) => `cites|${String(id)}`) : []
  return [[claim.table, ...(columns[claim.table] ?? []).map((column) => row[column])].join('|'), ...works]
}

/** At most so many facts of a kind are compared with each: a list of thousands is no prose. */
const widest = 60

/** Pairs to look at, with the rules for them: figures close by in a sentence, and facts of a kind anywhere. */
function* pairsOf(all: readonly Fact[]): Generator<readonly [Fact, Fact, typeof near]> {
  // Acts of contact have no figures, and stand between those that have.
  const facts = all.filter(({ claim }) => claim.table !== 'engagements')
  for (const [i, a] of facts.entries()) for (const b of facts.slice(i + 1, i + 1 + reach)) yield [a, b, near]
  const kinds = new Map<string, Fact[]>()
  for (const fact of facts) {
    if (fact.claim.table === 'tallies' || fact.claim.table === 'economic_estimates') continue
    for (const key of keysOf(fact)) {
      const kind = kinds.get(key)
      if (kind === undefined) kinds.set(key, [fact])
      else if (kind.length < widest) kind.push(fact)
    }
  }
  for (const kind of kinds.values()) for (const a of kind) for (const b of kind) if (a !== b) yield [a, b, far]
}

/** The first relation that fits a pair is taken, and only one from a row. */
function findRelations(facts: readonly Fact[]): Relation[] {
  const taken = new Set<Fact>()
  const found: Relation[] = []
  for (const [a, b, rules] of pairsOf(facts)) {
    const relation = rules.map((rule) => rule(a, b)).find((one) => one !== null) ?? null
    if (relation === null || taken.has(relation.from)) continue
    taken.add(relation.from)
    found.push(relation)
  }
  const figures = facts.filter(({ claim }) => claim.table !== 'engagements')
  for (const at of figures.keys()) {
    const relation = partOfThem(figures, at)
    if (relation !== null && !taken.has(relation.from)) found.push(relation)
  }
  return found
}

const reasons: Partial<Record<Relation['relation'], string>> = {
  part_of: 'part_of',
  superseded_by: 'superseded',
  same_as: 'same_as',
  other_unit_of: 'same_as',
}

/** A part stays in the sums where its whole is of other goods or in another unit. */
const leavesSums = ({ relation, from, to }: Relation): boolean =>
  relation !== 'part_of' || same(from, to, ['item_category', 'unit'])

/** The relations between the rows of a document; rows that repeat others or are their parts leave the sums. */
export function relate(facts: readonly Fact[]): Row[] {
  return findRelations(facts).map((found) => {
    const { relation, from, to, reason } = found
    // Of what is left out for its status too: sums by status must not hold a promise and its part.
    if (leavesSums(found))
      Object.assign(from.row, { counts_in_totals: false, excluded_reason: reasons[relation] ?? null })
    return { from_table: from.claim.table, from_id: from.id, relation, to_table: to.claim.table, to_id: to.id, reason }
  })
}
