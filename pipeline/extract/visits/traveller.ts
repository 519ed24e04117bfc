import type { VisitorRank } from '../../lexicon/offices.ts'
import { firstIndexIn } from '../index-in.ts'
import { type Piece, textOf } from '../piece.ts'

/** A country and the place that it was read from; `how` where that is not the phrase itself. */
export interface Place {
  readonly iso3: string
  readonly piece: Piece
  readonly how?: 'visit-near' | 'carried'
}

/** Someone who may travel: a person with an office or a name, or a team. */
export interface Traveller {
  /** The name where there is one, else the whole phrase. */
  readonly name: Piece
  readonly title: Piece | null
  readonly rank: VisitorRank
  /** All that is said of them in one phrase: "Chile's president, Ana Ruiz". */
  readonly from: number
  readonly to: number
  /** Countries that they come from: several for "the presidents of Chile and Peru". */
  readonly origins: readonly Place[]
  /** Of an international body: at home in no country. */
  readonly isInternational: boolean
  readonly isNamed: boolean
  /** "its foreign minister", "the country's president": of the country spoken of. */
  readonly isOfSubject: boolean
  readonly how: 'visit' | 'visit-near' | 'carried'
}

/** "a delegation", "officials": told of by their own words alone, without name, title or country. */
export const unnamedTraveller = (name: Piece, rank: VisitorRank): Traveller => ({
  name,
  title: null,
  rank,
  from: name.from,
  to: name.to,
  origins: [],
  isInternational: false,
  isNamed: false,
  isOfSubject: false,
  how: 'visit',
})

export const isTeam = ({ rank }: Traveller): boolean => rank === 'expert_team'

/** A person told of by name or office. */
export const isPerson = (one: Traveller): boolean => !isTeam(one) && (one.title !== null || one.isNamed)

/** "his Chilean counterpart", "a delegation of the Peruvian parliament", "World Bank officials": of a country or body and a known rank, though without a title. */
export const isOfRank = ({ rank, origins, isInternational }: Traveller): boolean =>
  rank !== 'other' && (origins.length > 0 || isInternational)

/** "Chile's Ana Ruiz": without a title, but said to be of a country. */
export const isNational = ({ title, isNamed, origins, how }: Traveller): boolean =>
  title === null && isNamed && origins.length > 0 && how === 'visit'

/** What two tellings of one journey have in common: the surname, else the phrase. */
export function keyOf({ name, isNamed }: Traveller): string {
  const words = textOf(name).toLowerCase().split(/\s+/)
  return isNamed ? (words.at(-1) ?? '') : words.slice(-2).join(' ')
}

/** "ministers of health": several hold the office; not "Minister of Foreign Affairs", "princess", "chargé d'affaires". */
export function isPluralOffice({ title }: Traveller): boolean {
  if (title === null) return false
  const words = textOf(title).toLowerCase().split(/\s+/)
  const of = firstIndexIn(words, 1, words.length, (word) => /^(?:of|for|on)$/.test(word))
  return /(?:[^s]|^)s$/.test(words.at(of < 0 ? -1 : of - 1)?.replace(/affaires$/, '') ?? '')
}

export const indefinite = new Set(['a', 'an', 'no', 'some', 'another', 'any'])

/** An ambassador at his post; "the special envoy" is of none. */
export const isPosted = ({ rank, title }: Traveller): boolean =>
  rank === 'ambassador' && (title === null || !/special|envoy/i.test(textOf(title)))

/** Several persons in one phrase. */
export const isPlural = (found: Traveller): boolean =>
  found.origins.length > 1 || isTeam(found) || isPluralOffice(found)

export const firstWord = ({ name }: Traveller): string => name.at.tokens[name.from]?.lower ?? ''
