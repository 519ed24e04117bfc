import type { Claim } from '../claim.ts'
import { medicalGoods } from '../lexicon/goods.ts'
import { isAside, value } from './claim-value.ts'
import { isSameEngagement, partyKeys } from './same-engagement.ts'

export { isAside, value } from './claim-value.ts'

export const hasFigure = (claim: Claim): boolean => value(claim, 'value_text') !== null
const isTitle = ({ sentence }: Claim): boolean => sentence.part === 'footnote_title'

const plainWords = new Set(['the', 'of', 'to', 'in', 'and', 'by', 'an', 'its', 'from', 'for'])
const wordsOfClaim = new WeakMap<Claim, Map<string, readonly string[]>>()

/** Words of a cell in lower case, without those that say nothing; worked out once a claim. */
function words(claim: Claim, column: string): readonly string[] {
  const known = wordsOfClaim.get(claim) ?? new Map<string, readonly string[]>()
  wordsOfClaim.set(claim, known)
  const found = known.get(column)
  if (found !== undefined) return found
  const text = String(value(claim, column) ?? '').toLowerCase()
  const list = (text.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length > 1 && !plainWords.has(word))
  known.set(column, list)
  return list
}

/** Equal, or not said by one of the two. */
const agree = (a: Claim, b: Claim, column: string): boolean => {
  const [x, y] = [value(a, column), value(b, column)]
  return x === null || y === null || x === y
}

const sharesWord = (a: Claim, b: Claim, column: string, other = column): boolean => {
  const [wanted, given] = [words(a, column), words(b, other)]
  return wanted.length === 0 || given.length === 0 || wanted.some((word) => given.includes(word))
}

const namingColumns = [
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
export const namingWords = (claim: Claim): readonly string[] => namingColumns.flatMap((column) => words(claim, column))

/** The same bounds of the same unit. */
const isSameFigure = (a: Claim, b: Claim): boolean =>
  hasFigure(a) && ['value_low', 'value_high', 'unit'].every((column) => value(a, column) === value(b, column))

/** What two tellings of a fact must agree in, where both say it: looked at first, as most pairs do not. */
const agreeing: Record<Claim['table'], readonly string[]> = {
  visits: ['from_iso3', 'to_iso3'],
  donations: ['donor_iso3', 'recipient_iso3', 'status', 'date_edtf'],
  case_counts: ['area_id', 'measure', 'as_of'],
  economic_estimates: ['area_iso3', 'direction', 'indicator_id'],
  tallies: [],
  engagements: [],
}

export const agreeingValues = (claim: Claim): readonly unknown[] =>
  agreeing[claim.table].map((column) => value(claim, column))

export function doAgree(a: readonly unknown[], b: readonly unknown[]): boolean {
  for (let i = 0; i < a.length; i++) {
    const [x, y] = [a[i], b[i]]
    if (x !== null && y !== null && x !== y) return false
  }
  return true
}

/** A gift told in the same amount, or told again without one in words that leave open what is given. */
function isSameGift(a: Claim, b: Claim): boolean {
  if (value(b, 'donor_iso3') === null && value(b, 'recipient_iso3') === null) return false
  if (hasFigure(b))
    return isSameFigure(a, b) && value(a, 'item_category') === value(b, 'item_category') && sharesWord(a, b, 'donor')
  if (value(a, 'recipient_iso3') === null || !agree(a, b, 'recipient_iso3')) return false
  if (isAside(b)) return isSameGood(a, b) && (isSameGiver(b, a) || namesIntermediary(b, a))
  return b.isGeneric === true && a.isGeneric !== true && isFuller(a, b)
}

const medical: ReadonlySet<string> = new Set([...medicalGoods, 'disinfection_equipment', 'medical_supplies'])

/** The same kind of thing; "medical supplies" may stand for any of them. */
function isSameGood(a: Claim, b: Claim): boolean {
  const [first, again] = [String(value(a, 'item_category')), String(value(b, 'item_category'))]
  if (b.isGeneric === true) return true
  return first === again ? sharesWord(a, b, 'item') : again === 'medical_supplies' && medical.has(first)
}

/** A gift told in general words is no row of its own where another tells it in full, unless it names its own giver or day. */
const isFuller = (full: Claim, general: Claim): boolean =>
  value(general, 'date_edtf') === null &&
  value(full, 'donor_iso3') === value(general, 'donor_iso3') &&
  value(full, 'status') === value(general, 'status') &&
  agree(general, full, 'contribution_type') &&
  isSameGiver(general, full)

/** The same kind of giver, named with a word in common; names of countries do not count. */
function isSameGiver(general: Claim, other: Claim): boolean {
  if (value(general, 'donor_type') !== value(other, 'donor_type')) return false
  // One of a group that gave together is another giver than the group.
  const isList = (claim: Claim): boolean => / and | & /.test(String(value(claim, 'donor') ?? ''))
  if (isList(general) !== isList(other)) return false
  const plain = (claim: Claim): string[] => String(value(claim, 'donor') ?? '').match(/\b[a-z]{4,}\b/g) ?? []
  const [wanted, given] = [plain(general), plain(other)]
  // Two names ("Guangzhou", "Liaoning Province") must be one; a country goes by many.
  if (wanted.length === 0 && given.length === 0)
    return value(general, 'donor_type') === 'government' || sharesWord(general, other, 'donor')
  return wanted.length === 0 || given.length === 0 || wanted.some((word) => given.includes(word))
}

/** Who hands a gift over can be named in place of its giver. */
const namesIntermediary = (again: Claim, first: Claim): boolean =>
  value(first, 'intermediary') !== null && sharesWord(again, first, 'donor', 'intermediary')

/** The same person again, or a team to the same country. */
function isSameJourney(a: Claim, b: Claim): boolean {
  if (b.isGeneric !== true) return false
  const [one, other] = [words(a, 'visitor').at(-1), words(b, 'visitor').at(-1)]
  const isTeam = value(a, 'visitor_rank') === 'expert_team' && value(b, 'visitor_rank') === 'expert_team'
  return (one !== undefined && one === other && !isTeam) || (isTeam && value(b, 'to_iso3') !== null)
}

/** By table: whether a later claim tells the fact of an earlier one again, as far as the two agree. */
export const isRetold: Record<Claim['table'], (first: Claim, again: Claim) => boolean> = {
  visits: isSameJourney,
  donations: isSameGift,
  case_counts: isSameFigure,
  economic_estimates: isSameFigure,
  tallies: (a, b) => isSameFigure(a, b) && sharesWord(a, b, 'subject'),
  engagements: isSameEngagement,
}

/** Only claims with one of these in common can be one fact, so that not every pair need be compared. */
export function bucketsOf(claim: Claim): string[] {
  const { table } = claim
  if (hasFigure(claim))
    return [`${table} ${value(claim, 'value_low')} ${value(claim, 'value_high')} ${value(claim, 'unit')}`]
  if (table === 'engagements') return partyKeys(claim)
  if (table === 'visits') return [`visits ${words(claim, 'visitor').at(-1)}`, `visits to ${value(claim, 'to_iso3')}`]
  const giver = value(claim, 'donor_iso3')
  return value(claim, 'recipient_iso3') === null
    ? [`${table} of ${giver}`]
    : [`${table} ${value(claim, 'recipient_iso3')} ${giver}`]
}

/** Where a claim is looked for: a gift with a figure may be told again without it. */
export const homesOf = (claim: Claim): string[] =>
  claim.table === 'donations'
    ? [
        ...new Set([
          ...bucketsOf(claim),
          `donations ${value(claim, 'recipient_iso3')} ${value(claim, 'donor_iso3')}`,
          `donations of ${value(claim, 'donor_iso3')}`,
        ]),
      ]
    : bucketsOf(claim)

/** Estimates and tallies are told again in titles only. */
const inTitles = new Set<Claim['table']>(['economic_estimates', 'tallies'])

/** A claim that can only tell again: without a figure, and neither aside nor general, it is a fact of its own. */
export const mayRetell = (claim: Claim): boolean =>
  inTitles.has(claim.table) ? isTitle(claim) : hasFigure(claim) || isAside(claim) || claim.isGeneric === true
