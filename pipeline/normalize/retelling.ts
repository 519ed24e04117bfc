import type { Claim } from '../claim.ts'
import { medicalGoods } from '../lexicon/goods.ts'
import { isSameEngagement, partyKeys } from './same-engagement.ts'
import { type Column, type Giver, hasFigure, isAside, type Telling, wordsOf } from './telling.ts'

const isTitle = ({ claim }: Telling): boolean => claim.sentence.part === 'footnote_title'

/** Equal, or not said by one of the two. */
const agree = (a: Telling, b: Telling, column: Column): boolean => {
  const x = a.cells[column]
  const y = b.cells[column]
  return x === null || y === null || x === y
}

const sharesWord = (a: Telling, b: Telling, column: Column, other = column): boolean => {
  const wanted = wordsOf(a, column)
  const given = wordsOf(b, other)
  return wanted.length === 0 || given.length === 0 || wanted.some((word) => given.includes(word))
}

const namingColumns: readonly Column[] = [
  'visitor',
  'donor',
  'donor_type',
  'intermediary',
  'item',
  'recipient',
  'area',
  'indicator',
  'subject',
  'actor',
  'counterpart',
]

/** Of several facts that a claim may tell again, the one meant has most of these in common with it. */
export const namingWords = (telling: Telling): readonly string[] =>
  namingColumns.flatMap((column) => wordsOf(telling, column))

/** The same bounds of the same unit. */
const isSameFigure = (a: Telling, b: Telling): boolean =>
  hasFigure(a) &&
  a.cells.value_low === b.cells.value_low &&
  a.cells.value_high === b.cells.value_high &&
  a.cells.unit === b.cells.unit

/** What two tellings of a fact must agree in, where both say it: looked at first, as most pairs do not. */
const agreeing: Record<Claim['table'], readonly Column[]> = {
  visits: ['from_iso3', 'to_iso3'],
  donations: ['date_edtf', 'status', 'donor_iso3', 'recipient_iso3'],
  case_counts: ['area_id', 'measure', 'as_of'],
  economic_estimates: ['area_iso3', 'direction', 'indicator_id'],
  tallies: [],
  engagements: [],
}

const none: readonly number[] = []

/** Numbers values, equal ones alike, since numbers are faster to compare; 0 stands for what is not said. */
export function valueNumbers(): (telling: Telling) => readonly number[] {
  const numbers = new Map<unknown, number>([[null, 0]])
  const numberOf = (value: unknown): number => {
    const known = numbers.get(value)
    if (known !== undefined) return known
    numbers.set(value, numbers.size)
    return numbers.size - 1
  }
  return ({ claim, cells }) => {
    const columns = agreeing[claim.table]
    return columns.length === 0 ? none : columns.map((column) => numberOf(cells[column]))
  }
}

/** Whether what two tellings must agree in, as `valueNumbers` gives it, is equal or not said by one of the two. */
export function doAgree(a: readonly number[], b: readonly number[]): boolean {
  for (let i = 0; i < a.length; i++) {
    const x = a[i]
    const y = b[i]
    if (x !== y && x !== 0 && y !== 0) return false
  }
  return true
}

/** How far a gift has come. */
const stages: readonly unknown[] = ['announced', 'pledged', 'delivered']

/** "The 20 tents will go to the north", behind "gave 20 tents": the same amount by its article; what was promised and has come is told anew. */
export const isPointedAt = (a: Telling, b: Telling): boolean =>
  b.claim.isPointing === true &&
  isSameFigure(a, b) &&
  (a.cells.item_category === b.cells.item_category || b.cells.item === null) &&
  stages.includes(b.cells.status) &&
  stages.indexOf(a.cells.status) >= stages.indexOf(b.cells.status)

/** "Japan to give Palau 20 tents. Tokyo will give": a country goes by many names. */
const isOfOneCountry = (a: Telling, b: Telling): boolean =>
  a.cells.donor_type === 'government' &&
  b.cells.donor_type === 'government' &&
  a.cells.donor_iso3 !== null &&
  a.cells.donor_iso3 === b.cells.donor_iso3 &&
  a.cells.recipient_iso3 === b.cells.recipient_iso3 &&
  sharesWord(a, b, 'recipient')

/** A gift told in the same amount, or told again without one in words that leave open what is given. */
function isSameGift(a: Telling, b: Telling): boolean {
  if (isPointedAt(a, b)) return true
  if (b.claim.isFurther === true || (b.cells.donor_iso3 === null && b.cells.recipient_iso3 === null)) return false
  if (hasFigure(b))
    return (
      isSameFigure(a, b) &&
      a.cells.item_category === b.cells.item_category &&
      (sharesWord(a, b, 'donor') || isOfOneCountry(a, b))
    )
  if (a.cells.recipient_iso3 === null || !agree(a, b, 'recipient_iso3')) return false
  if (isAside(b)) return isSameGood(a, b) && (isSameGiver(b, a) || namesIntermediary(b, a))
  return b.claim.isGeneric === true && a.claim.isGeneric !== true && isFuller(a, b)
}

const medical: ReadonlySet<string> = new Set([...medicalGoods, 'disinfection_equipment', 'medical_supplies'])

/** The same kind of thing; "medical supplies" may stand for any of them. */
function isSameGood(a: Telling, b: Telling): boolean {
  const [first, again] = [String(a.cells.item_category), String(b.cells.item_category)]
  if (b.claim.isGeneric === true) return true
  return first === again ? sharesWord(a, b, 'item') : again === 'medical_supplies' && medical.has(first)
}

/** A gift told in general words is no row of its own where another tells it in full, unless it names its own giver or day. */
const isFuller = (full: Telling, general: Telling): boolean =>
  general.cells.date_edtf === null &&
  full.cells.donor_iso3 === general.cells.donor_iso3 &&
  full.cells.status === general.cells.status &&
  agree(general, full, 'contribution_type') &&
  isSameGiver(general, full)

function giverOf(telling: Telling): Giver {
  if (telling.giver !== null) return telling.giver
  const donor = String(telling.cells.donor ?? '')
  telling.giver = { isList: / and | & /.test(donor), plain: donor.match(/\b[a-z]{4,}\b/g) ?? [] }
  return telling.giver
}

/** The same kind of giver, named with a word in common; names of countries do not count. */
function isSameGiver(general: Telling, other: Telling): boolean {
  if (general.cells.donor_type !== other.cells.donor_type) return false
  // One of a group that gave together is another giver than the group.
  const [one, another] = [giverOf(general), giverOf(other)]
  if (one.isList !== another.isList) return false
  const [wanted, given] = [one.plain, another.plain]
  // Two names ("Guangzhou", "Liaoning Province") must be one; a country goes by many.
  if (wanted.length === 0 && given.length === 0)
    return general.cells.donor_type === 'government' || sharesWord(general, other, 'donor')
  return wanted.length === 0 || given.length === 0 || wanted.some((word) => given.includes(word))
}

/** Who hands a gift over can be named in place of its giver. */
const namesIntermediary = (again: Telling, first: Telling): boolean =>
  first.cells.intermediary !== null && sharesWord(again, first, 'donor', 'intermediary')

/** The same person again, or a team to the same country. */
function isSameJourney(a: Telling, b: Telling): boolean {
  if (b.claim.isGeneric !== true) return false
  const [one, other] = [wordsOf(a, 'visitor').at(-1), wordsOf(b, 'visitor').at(-1)]
  const isTeam = a.cells.visitor_rank === 'expert_team' && b.cells.visitor_rank === 'expert_team'
  return (one !== undefined && one === other && !isTeam) || (isTeam && b.cells.to_iso3 !== null)
}

/** Two towns that no gazetteer has are told apart by their names only. */
function isSameCount(a: Telling, b: Telling): boolean {
  const isKnown = a.cells.area_id !== null && b.cells.area_id !== null
  return isSameFigure(a, b) && (isKnown || sharesWord(a, b, 'area'))
}

/** By table: whether a later claim tells the fact of an earlier one again, as far as the two agree. */
export const isRetold: Record<Claim['table'], (first: Telling, again: Telling) => boolean> = {
  visits: isSameJourney,
  donations: isSameGift,
  case_counts: isSameCount,
  economic_estimates: isSameFigure,
  tallies: (a, b) => isSameFigure(a, b) && sharesWord(a, b, 'subject'),
  engagements: isSameEngagement,
}

/** Only claims with one of these in common can be one fact, so that not every pair need be compared. */
export function bucketsOf(telling: Telling): string[] {
  const { table } = telling.claim
  if (hasFigure(telling))
    return [`${table} ${telling.cells.value_low} ${telling.cells.value_high} ${telling.cells.unit}`]
  if (table === 'engagements') return partyKeys(telling)
  if (table === 'visits') return [`visits ${wordsOf(telling, 'visitor').at(-1)}`, `visits to ${telling.cells.to_iso3}`]
  const giver = telling.cells.donor_iso3
  return telling.cells.recipient_iso3 === null
    ? [`${table} of ${giver}`]
    : [`${table} ${telling.cells.recipient_iso3} ${giver}`]
}

/** Where a claim is looked for, given its buckets: a gift with a figure may be told again without it. */
export const homesOf = ({ claim, cells }: Telling, buckets: readonly string[]): Iterable<string> =>
  claim.table === 'donations'
    ? new Set([...buckets, `donations ${cells.recipient_iso3} ${cells.donor_iso3}`, `donations of ${cells.donor_iso3}`])
    : buckets

/** Estimates and tallies are told again in titles only. */
const inTitles = new Set<Claim['table']>(['economic_estimates', 'tallies'])

/** A claim that can only tell again: without a figure, and neither aside nor general, it is a fact of its own. */
export const mayRetell = (telling: Telling): boolean =>
  inTitles.has(telling.claim.table)
    ? isTitle(telling)
    : hasFigure(telling) || isAside(telling) || telling.claim.isGeneric === true
