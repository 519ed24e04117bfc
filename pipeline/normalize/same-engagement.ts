import { isAreaWord } from '../lexicon/areas/index.ts'
import { remembered } from '../lexicon/remembered.ts'
import { type Called, isAside, type Telling } from './telling.ts'

/** When two tellings of an act of contact are of one act. */

const partyColumns = ['actor', 'counterpart'] as const
/** The column of its country. */
const countryOf = { actor: 'actor_iso3', counterpart: 'counterpart_iso3' } as const
const strongKinds = new Set(['call', 'meeting', 'letter', 'interview', 'social_media', 'video_conference'])
const titleWords = new Set(
  `president prime minister foreign secretary ambassador state councilor general premier the health king chairman chief government
  ministry deputy embassy spokesperson special united nations`.split(/\s+/),
)

/** What a side is called by: all its words with a capital, and those of them that are names. */
interface Capitals {
  readonly words: readonly string[]
  readonly names: readonly string[]
}

/** "MA" and "US" are areas, "Ma" is a name. */
const isArea = (name: string): boolean =>
  (name.length > 2 || name === name.toUpperCase()) && isAreaWord(name.toLowerCase())

/** Neither offices nor countries. */
const isName = (word: string): boolean => !titleWords.has(word.toLowerCase()) && !isArea(word)

/** Remembered, as a text names the same sides again and again, and each act keeps what its sides are called by. */
const capitals = remembered((side): Capitals => {
  const words = side.match(/\p{Lu}[\p{L}'’-]+/gu) ?? []
  return { words, names: words.filter(isName) }
})

function called(telling: Telling): Called {
  if (telling.called !== null) return telling.called
  const [actor, counterpart] = partyColumns.map((column) => capitals(String(telling.cells[column] ?? '')))
  const [own, other] = [actor?.names ?? [], counterpart?.names ?? []]
  telling.called = {
    actor: own,
    counterpart: other,
    names: other.length === 0 ? own : own.length === 0 ? other : [...own, ...other],
    words: [...new Set([...(actor?.words ?? []), ...(counterpart?.words ?? [])])].sort().join(' '),
  }
  return telling.called
}

const shares = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((name) => others.includes(name))

/** "Peruvian president" for "Peruvian President Ana Ruiz". */
function sharesOffice(first: Telling, again: Telling): boolean {
  const words = officeWords(first)
  return officeWords(again).some((word) => words.includes(word) && !isAreaWord(word))
}

function officeWords(telling: Telling): readonly string[] {
  telling.office ??=
    String(telling.cells.actor ?? '')
      .toLowerCase()
      .match(/\p{L}{4,}/gu) ?? []
  return telling.office
}

const isNameless = (claim: Telling): boolean => called(claim).names.length === 0

/** The same kind of act, or a plain word of speech that the other telling says more of. */
function mayBeOneKind(first: Telling, again: Telling): boolean {
  const [one, other] = [String(first.cells.kind), String(again.cells.kind)]
  if (one === other) return true
  if (!isAside(again)) return false
  const isOpen = first.claim.cells.get('kind')?.how === 'engagement-near' || one === 'public_statement'
  return (
    ((isOpen && strongKinds.has(other)) || other === 'public_statement') &&
    (isNameless(again) || shares(called(again).names, called(first).names))
  )
}

/** Whether a side of an act is one of the other telling's sides: by a name in common, else by its country. */
function hasSide(first: Telling, again: Telling, column: 'actor' | 'counterpart'): boolean {
  const iso3 = again.cells[countryOf[column]]
  const names = called(again)[column]
  if (names.length === 0 && iso3 === null)
    return again.cells[column] === null || first.cells[column] === again.cells[column]
  return partyColumns.some((own) => {
    const others = called(first)[own]
    const isCountry = iso3 !== null && first.cells[countryOf[own]] === iso3
    return shares(names, others) || (isCountry && (names.length === 0 || others.length === 0))
  })
}

/** A title is cited for what stands before it. */
const isInOrder = (first: Telling, again: Telling): boolean =>
  again.claim.sentence.part !== 'footnote_title' || first.claim.anchor.start < again.claim.anchor.start

/** An act told again: each of its sides is one of the first telling's, and one of them by name, or all are called the same. */
export function isSameEngagement(first: Telling, again: Telling): boolean {
  if (!isInOrder(first, again) || first.cells.engagement_status !== again.cells.engagement_status) return false
  if (!mayBeOneKind(first, again)) return false
  const { words } = called(again)
  if (words !== '' && called(first).words === words && first.cells.kind === again.cells.kind) return true
  if (!partyColumns.every((column) => hasSide(first, again, column))) return false
  const isShared = shares(called(again).names, called(first).names)
  const isPair =
    again.claim.isGeneric === true && !isAside(again) && partyColumns.every((column) => again.cells[column] !== null)
  // "Peruvian officials thank Chilean doctors": a headline need not name those that the text does.
  const isSaid = again.cells.counterpart !== null || sharesOffice(first, again)
  const isHeadline =
    isSaid &&
    isAside(again) &&
    isNameless(again) &&
    again.cells.actor_iso3 === first.cells.actor_iso3 &&
    again.cells.actor_iso3 !== null
  return isPair || isShared || isHeadline
}

/** Claims with one of these in common may tell one act: a name, or all that its sides are called by. */
export function partyKeys(telling: Telling): string[] {
  const countries = partyColumns.map((column) => telling.cells[countryOf[column]]).filter((iso3) => iso3 !== null)
  const keys = [...called(telling).names, called(telling).words, countries.map(String).sort().join(' ')]
  return [...new Set(keys.filter((key) => key !== ''))].map((key) => `engagements ${key}`)
}
