import type { Claim } from '../claim.ts'
import type { Span } from '../document.ts'

const value = (claim: Claim, column: string): unknown => claim.cells.get(column)?.value ?? null
const words = (claim: Claim, column: string): string[] =>
  (
    String(value(claim, column) ?? '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).filter((word) => word.length > 1 && !plainWords.has(word))

const plainWords = new Set(['the', 'of', 'to', 'in', 'and', 'by', 'an', 'its', 'from', 'for'])

const agree = (a: Claim, b: Claim, column: string): boolean => {
  const [x, y] = [value(a, column), value(b, column)]
  return x === null || y === null || x === y
}
const sharesWord = (a: Claim, b: Claim, column: string): boolean => {
  const given = new Set(words(b, column))
  const wanted = words(a, column)
  return wanted.length === 0 || given.size === 0 || wanted.some((word) => given.has(word))
}

/** The same bounds of the same unit. */
const isSameFigure = (a: Claim, b: Claim): boolean =>
  hasFigure(a) && ['value_low', 'value_high', 'unit'].every((column) => value(a, column) === value(b, column))

const hasFigure = (claim: Claim): boolean => value(claim, 'value_text') !== null

/** By table: whether a later claim tells the fact of an earlier one again. */
const isRetold: Record<Claim['table'], (first: Claim, again: Claim) => boolean> = {
  visits: (a, b) =>
    agree(a, b, 'from_iso3') &&
    agree(a, b, 'to_iso3') &&
    value(b, 'date_edtf') === null &&
    value(a, 'visitor_title') !== null &&
    sharesWord(a, b, 'visitor'),
  donations: (a, b) => isSameGift(a, b),
  case_counts: (a, b) => isSameFigure(a, b) && agree(a, b, 'area_id') && agree(a, b, 'measure') && agree(a, b, 'as_of'),
  economic_estimates: (a, b) =>
    isSameFigure(a, b) &&
    agree(a, b, 'area_iso3') &&
    agree(a, b, 'direction') &&
    agree(a, b, 'indicator_id') &&
    isTitle(b),
  tallies: (a, b) => isSameFigure(a, b) && isTitle(b) && sharesWord(a, b, 'subject'),
}

const isTitle = ({ sentence }: Claim): boolean => sentence.part === 'footnote_title'
/** Parts that tell again what the body tells: a caption, a cited title, the abstract. */
const isAside = ({ sentence }: Claim): boolean => sentence.part !== 'body'

function isSameGift(a: Claim, b: Claim): boolean {
  const sides = agree(a, b, 'donor_iso3') && agree(a, b, 'recipient_iso3')
  if (!sides || (value(b, 'donor_iso3') === null && value(b, 'recipient_iso3') === null)) return false
  if (hasFigure(b))
    return (
      hasFigure(a) &&
      isSameFigure(a, b) &&
      value(a, 'item_category') === value(b, 'item_category') &&
      agree(a, b, 'status') &&
      sharesWord(a, b, 'donor')
    )
  const kinds = [value(a, 'item_category'), value(b, 'item_category')]
  const isSameKind = kinds[0] === kinds[1] || kinds[1] === 'other' || kinds[1] === 'medical_supplies'
  const isSameOne = isSameGiver(b, a) || sharesIntermediary(b, a)
  return isAside(b)
    ? isSameKind &&
        isSameOne &&
        agree(a, b, 'status') &&
        value(a, 'recipient_iso3') !== null &&
        value(a, 'recipient_iso3') === value(b, 'recipient_iso3')
    : b.isGeneric === true && isFull(b, a)
}

/** The same kind of giver, named with a word in common; names of countries do not count. */
function isSameGiver(general: Claim, other: Claim): boolean {
  if (value(general, 'donor_type') !== value(other, 'donor_type')) return false
  const plain = (claim: Claim): string[] => String(value(claim, 'donor') ?? '').match(/\b[a-z]{4,}\b/g) ?? []
  const given = new Set(plain(other))
  const wanted = plain(general)
  return wanted.length === 0 || given.size === 0 || wanted.some((word) => given.has(word))
}

/** Who hands a gift over can be named in place of its giver. */
const sharesIntermediary = (again: Claim, first: Claim): boolean => {
  const given = new Set(words(first, 'intermediary'))
  return given.size > 0 && words(again, 'donor').some((word) => given.has(word))
}

/** A gift told in general words is no row of its own where another tells it in full, unless it names its own recipient or day. */
function isFull(general: Claim, other: Claim): boolean {
  return (
    general !== other &&
    other.isGeneric !== true &&
    value(general, 'date_edtf') === null &&
    value(other, 'recipient_iso3') === value(general, 'recipient_iso3') &&
    value(other, 'donor_iso3') === value(general, 'donor_iso3') &&
    value(other, 'status') === value(general, 'status') &&
    agree(general, other, 'contribution_type') &&
    isSameGiver(general, other)
  )
}

interface Kept {
  readonly claim: Claim
  readonly places: Span[]
}

/** Only claims with one of these in common can be one fact, so that not every pair need be compared. */
function bucketsOf(claim: Claim): string[] {
  const { table } = claim
  if (hasFigure(claim))
    return [`${table} ${value(claim, 'value_low')} ${value(claim, 'value_high')} ${value(claim, 'unit')}`]
  if (table === 'visits') return [`visits ${value(claim, 'to_iso3')}`]
  return [`${table} ${value(claim, 'recipient_iso3')}`]
}

/** A gift with a figure may be told again without it. */
const homesOf = (claim: Claim): string[] =>
  claim.table === 'donations'
    ? [...new Set([...bucketsOf(claim), `donations ${value(claim, 'recipient_iso3')}`])]
    : bucketsOf(claim)

/** A fact told again is no second row: its places go to the first, fullest statement. */
export function mergeClaims(claims: readonly Claim[]): Claim[] {
  const isLate = (claim: Claim): boolean => isAside(claim) || claim.isGeneric === true
  const kept: Kept[] = []
  const buckets = new Map<string, Kept[]>()
  for (const claim of [...claims.filter((one) => !isLate(one)), ...claims.filter(isLate)]) {
    const candidates = bucketsOf(claim).flatMap((key) => buckets.get(key) ?? [])
    const first = candidates.find(
      (one) => one.claim.sentence !== claim.sentence && isRetold[claim.table](one.claim, claim),
    )
    if (first !== undefined) {
      first.places.push(claim.anchor)
      continue
    }
    const entry = { claim, places: [...claim.restatements] }
    kept.push(entry)
    for (const key of homesOf(claim)) buckets.set(key, [...(buckets.get(key) ?? []), entry])
  }
  const order = new Map(claims.map((claim, i) => [claim, i]))
  return kept
    .sort(
      (a, b) => a.claim.anchor.start - b.claim.anchor.start || (order.get(a.claim) ?? 0) - (order.get(b.claim) ?? 0),
    )
    .map(({ claim, places }) =>
      places.length === claim.restatements.length ? claim : { ...claim, restatements: places },
    )
}
