import type { Claim } from '../claim.ts'
import { isAreaWord } from '../lexicon/areas/index.ts'
import { isAside, value } from './claim-value.ts'

/** When two tellings of an act of contact are of one act. */

const partyColumns = ['actor', 'counterpart'] as const
const strongKinds = new Set(['call', 'meeting', 'letter', 'interview', 'social_media', 'video_conference'])
const titleWords = new Set(
  `president prime minister foreign secretary ambassador state councilor general premier the health king chairman chief government
  ministry deputy embassy spokesperson special united nations`.split(/\s+/),
)

const capitals = (claim: Claim, column: string): string[] =>
  String(value(claim, column) ?? '').match(/\p{Lu}[\p{L}'’-]+/gu) ?? []

/** "MA" and "US" are areas, "Ma" is a name. */
const isArea = (name: string): boolean =>
  (name.length > 2 || name === name.toUpperCase()) && isAreaWord(name.toLowerCase())

/** Names of persons and bodies: neither offices nor countries. */
const namesOf = (claim: Claim, column: string): string[] =>
  capitals(claim, column).filter((name) => !titleWords.has(name.toLowerCase()) && !isArea(name))

const partyNames = (claim: Claim): string[] => partyColumns.flatMap((column) => namesOf(claim, column))
/** All that the sides are called by, in whatever order: "Peru, Chile and Bolivia" and "Chile and Bolivia" with "Peru". */
const partyWords = (claim: Claim): string =>
  [...new Set(partyColumns.flatMap((column) => capitals(claim, column)))].sort().join(' ')

/** "Peruvian president" for "Peruvian President Ana Ruiz". */
function sharesOffice(first: Claim, again: Claim): boolean {
  const words = (claim: Claim): string[] =>
    String(value(claim, 'actor') ?? '')
      .toLowerCase()
      .match(/\p{L}{4,}/gu) ?? []
  return words(again).some((word) => !isAreaWord(word) && words(first).includes(word))
}

const isNameless = (claim: Claim): boolean => partyNames(claim).length === 0

/** The same kind of act, or a plain word of speech that the other telling says more of. */
function mayBeOneKind(first: Claim, again: Claim): boolean {
  const [one, other] = [String(value(first, 'kind')), String(value(again, 'kind'))]
  if (one === other) return true
  const isOpen = first.cells.get('kind')?.how === 'engagement-near' || one === 'public_statement'
  const isShared = partyNames(again).some((name) => partyNames(first).includes(name))
  return (
    isAside(again) &&
    (isShared || isNameless(again)) &&
    ((isOpen && strongKinds.has(other)) || other === 'public_statement')
  )
}

/** Whether a side of an act is one of the other telling's sides: by a name in common, else by its country. */
function hasSide(first: Claim, again: Claim, column: 'actor' | 'counterpart'): boolean {
  const iso3 = value(again, `${column}_iso3`)
  const names = namesOf(again, column)
  if (names.length === 0 && iso3 === null)
    return value(again, column) === null || value(first, column) === value(again, column)
  return partyColumns.some((own) => {
    const others = namesOf(first, own)
    const isCountry = iso3 !== null && value(first, `${own}_iso3`) === iso3
    return names.some((name) => others.includes(name)) || (isCountry && (names.length === 0 || others.length === 0))
  })
}

/** A title is cited for what stands before it. */
const isInOrder = (first: Claim, again: Claim): boolean =>
  again.sentence.part !== 'footnote_title' || first.anchor.start < again.anchor.start

/** An act told again: each of its sides is one of the first telling's, and one of them by name, or all are called the same. */
export function isSameEngagement(first: Claim, again: Claim): boolean {
  if (!mayBeOneKind(first, again) || !isInOrder(first, again)) return false
  const [status, other] = [value(first, 'engagement_status'), value(again, 'engagement_status')]
  if (status !== other) return false
  if (
    partyWords(first) === partyWords(again) &&
    partyWords(again) !== '' &&
    value(first, 'kind') === value(again, 'kind')
  )
    return true
  const areSides = partyColumns.every((column) => hasSide(first, again, column))
  const isShared = partyNames(again).some((name) => partyNames(first).includes(name))
  const isPair =
    again.isGeneric === true && !isAside(again) && partyColumns.every((column) => value(again, column) !== null)
  // "Peruvian officials thank Chilean doctors": a headline need not name those that the text does.
  const isSaid = value(again, 'counterpart') !== null || sharesOffice(first, again)
  const isHeadline =
    isSaid &&
    isAside(again) &&
    isNameless(again) &&
    value(again, 'actor_iso3') === value(first, 'actor_iso3') &&
    value(again, 'actor_iso3') !== null
  return areSides && (isPair || isShared || isHeadline)
}

/** Claims with one of these in common may tell one act: a name, or all that its sides are called by. */
export function partyKeys(claim: Claim): string[] {
  const countries = partyColumns.map((column) => value(claim, `${column}_iso3`)).filter((iso3) => iso3 !== null)
  const keys = [...partyNames(claim), partyWords(claim), countries.map(String).sort().join(' ')]
  return [...new Set(keys.filter((key) => key !== ''))].map((key) => `engagements ${key}`)
}
