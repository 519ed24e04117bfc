import { countryOf } from '../lexicon/areas/index.ts'
import { findOffice } from '../lexicon/offices.ts'
import type { Actor } from './actors.ts'
import type { AnalyzedSentence } from './analyze.ts'
import { withBody } from './bodies.ts'
import type { Discourse, Nationality } from './discourse.ts'
import { lowerWords } from './piece.ts'
import { surnameOf } from './surname.ts'

const posts = new Set(['embassy', 'consulate', 'commission'])

/** "the Embassy of Chile in Lima", "the Chilean Embassy": whose post the text speaks of. */
function postIn(at: AnalyzedSentence, i: number): Nationality | null {
  const area = at.areas.find(
    ({ from, to }) =>
      to === i ||
      (at.tokens[i + 1]?.lower === 'of' && (from === i + 2 || (from === i + 3 && at.tags[i + 2] === 'DET'))),
  )
  const iso3 = area === undefined ? null : countryOf(area.areaId)
  return area === undefined || iso3 === null ? null : { iso3, piece: { at, from: area.from, to: area.to } }
}

/** Offices with a country and a name ("Chilean President Ana Ruiz"): later the name alone tells the country. */
export function rememberPersons(at: AnalyzedSentence, discourse: Discourse): void {
  for (let i = 0; i < at.tokens.length; i++) {
    if (posts.has(at.tokens[i]?.lower ?? '')) discourse.post = postIn(at, i) ?? discourse.post
    const office = findOffice(at.tokens, i)
    if (office === null) continue
    let end = i + office.length
    while (at.tags[end] === 'NNP' && !at.areas.some(({ from }) => from === end)) end++
    const surname = end > i + office.length ? surnameOf({ at, from: i + office.length, to: end }) : null
    const area = at.areas.find(
      ({ from, to }) =>
        to === i ||
        (at.tokens[to]?.lower === "'s" && to + 1 === i) ||
        (from === end + 1 && at.tokens[end]?.lower === 'of'),
    )
    const iso3 = area === undefined ? null : countryOf(area.areaId)
    if (surname !== null && area !== undefined && iso3 !== null && !discourse.persons.has(surname)) {
      discourse.persons.set(surname, { iso3, piece: { at, from: area.from, to: area.to } })
    }
    i = Math.max(i, end - 1)
  }
}

const pronouns = new Set(['it', 'they', 'he', 'she', 'we', 'i', 'them', 'us', 'him', 'her'])
export const isPronoun = (actor: Actor | null): boolean =>
  actor !== null && lowerWords(actor.piece).every((word) => pronouns.has(word))

/** A person named without a country is of the one named with the name before. */
export function withNationality(named: Actor, discourse: Discourse): Actor {
  const actor = withBody(named, discourse)
  if (actor.iso3 !== null || actor.areas.length > 0) return actor
  const surname = surnameOf(actor.piece)
  const known =
    (surname === null ? undefined : discourse.persons.get(surname)) ??
    (actor.type === 'embassy' ? (discourse.post ?? undefined) : undefined)
  return known === undefined
    ? actor
    : {
        ...actor,
        iso3: known.iso3,
        iso3Piece: known.piece,
        type: actor.type === 'unspecified' ? 'government' : actor.type,
      }
}
