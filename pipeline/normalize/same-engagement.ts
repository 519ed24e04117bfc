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

/** Neither offices nor countries. */
const isName = (word: string): boolean => !titleWords.has(word.toLowerCase()) && !isArea(word)

/** What the sides of an act are called: worked out once a claim, as each is compared with many. */
interface Called {
  /** Names of persons and bodies. */
  readonly actor: readonly string[]
  readonly counterpart: readonly string[]
  readonly names: readonly string[]
  /** All that the sides are called by, in whatever order: "Peru, Chile and Bolivia" and "Chile and Bolivia" with "Peru". */
  readonly words: string
}

const calledOf = new WeakMap<Claim, Called>()

function called(claim: Claim): Called {
  const known = calledOf.get(claim)
  if (known !== undefined) return known
  const words = partyColumns.map((column) => capitals(claim, column))
  const [actor = [], counterpart = []] = words.map((some) => some.filter(isName))
  const found = {
    actor,
    counterpart,
    names: [...actor, ...counterpart],
    words: [...new Set(words.flat())].sort().join(' '),
  }
  calledOf.set(claim, found)
  return found
}

const shares = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((name) => others.includes(name))

/** "Peruvian president" for "Peruvian President Ana Ruiz". */
function sharesOffice(first: Claim, again: Claim): boolean {
  const words = (claim: Claim): string[] =>
    String(value(claim, 'actor') ?? '')
      .toLowerCase()
      .match(/\p{L}{4,}/gu) ?? []
  return words(again).some((word) => !isAreaWord(word) && words(first).includes(word))
}

const isNameless = (claim: Claim): boolean => called(claim).names.length === 0

/** The same kind of act, or a plain word of speech that the other telling says more of. */
function mayBeOneKind(first: Claim, again: Claim): boolean {
  const [one, other] = [String(value(first, 'kind')), String(value(again, 'kind'))]
  if (one === other) return true
  if (!isAside(again)) return false
  const isOpen = first.cells.get('kind')?.how === 'engagement-near' || one === 'public_statement'
  return (
    ((isOpen && strongKinds.has(other)) || other === 'public_statement') &&
    (isNameless(again) || shares(called(again).names, called(first).names))
  )
}

/** Whether a side of an act is one of the other telling's sides: by a name in common, else by its country. */
function hasSide(first: Claim, again: Claim, column: 'actor' | 'counterpart'): boolean {
  const iso3 = value(again, `${column}_iso3`)
  const names = called(again)[column]
  if (names.length === 0 && iso3 === null)
    return value(again, column) === null || value(first, column) === value(again, column)
  return partyColumns.some((own) => {
    const others = called(first)[own]
    const isCountry = iso3 !== null && value(first, `${own}_iso3`) === iso3
    return shares(names, others) || (isCountry && (names.length === 0 || others.length === 0))
  })
}

/** A title is cited for what stands before it. */
const isInOrder = (first: Claim, again: Claim): boolean =>
  again.sentence.part !== 'footnote_title' || first.anchor.start < again.anchor.start

/** An act told again: each of its sides is one of the first telling's, and one of them by name, or all are called the same. */
export function isSameEngagement(first: Claim, again: Claim): boolean {
  if (!isInOrder(first, again) || value(first, 'engagement_status') !== value(again, 'engagement_status')) return false
  if (!mayBeOneKind(first, again)) return false
  const { words } = called(again)
  if (words !== '' && called(first).words === words && value(first, 'kind') === value(again, 'kind')) return true
  if (!partyColumns.every((column) => hasSide(first, again, column))) return false
  const isShared = shares(called(again).names, called(first).names)
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
  return isPair || isShared || isHeadline
}

/** Claims with one of these in common may tell one act: a name, or all that its sides are called by. */
export function partyKeys(claim: Claim): string[] {
  const countries = partyColumns.map((column) => value(claim, `${column}_iso3`)).filter((iso3) => iso3 !== null)
  const keys = [...called(claim).names, called(claim).words, countries.map(String).sort().join(' ')]
  return [...new Set(keys.filter((key) => key !== ''))].map((key) => `engagements ${key}`)
}
