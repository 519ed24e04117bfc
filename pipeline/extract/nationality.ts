import { countryOf } from '../lexicon/areas/index.ts'
import { findOffice } from '../lexicon/offices.ts'
import type { Actor } from './actors.ts'
import type { AnalyzedSentence } from './analyze.ts'
import type { Discourse, Nationality } from './discourse.ts'
import { donorTypeIn } from './named-in.ts'
import { lowerWords, type Piece } from './piece.ts'

/** The last word of a name, without marks and "'s". */
export function surnameOf({ at, from, to }: Piece): string | null {
  for (let i = to - 1; i >= from; i--) {
    const token = at.tokens[i]
    if (token?.kind === 'word' && at.tags[i] === 'NNP' && token.lower !== "'s") return token.lower
  }
  return null
}

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

/** "the steelmaker Hanbit", "Hanbit, a steelmaker": later the name alone tells what it is. */
export function rememberKinds(at: AnalyzedSentence, { kinds }: Discourse): void {
  for (const [i, chunk] of at.chunks.entries()) {
    if (chunk.kind !== 'np' || at.tags[chunk.head] !== 'NNP' || chunk.areas.length > 0) continue
    const name = at.tokens[chunk.head]?.lower ?? ''
    let first = chunk.head
    while (first > chunk.from && at.tags[first - 1] === 'NNP') first--
    const noun = { at, from: chunk.from, to: first }
    const [comma, apposed] = [at.chunks[i + 1], at.chunks[i + 2]]
    const isApposed =
      comma?.kind === 'punct' &&
      comma.text === ',' &&
      apposed?.kind === 'np' &&
      /^an?$/.test(at.tokens[apposed.from]?.lower ?? '')
    const kind =
      (first > chunk.from && at.tags[first - 1] === 'N' ? donorTypeIn(noun) : null) ??
      (isApposed ? donorTypeIn({ at, from: apposed.from, to: apposed.to }) : null)
    if (kind !== null && bodyKinds.has(kind) && !kinds.has(name)) kinds.set(name, kind)
  }
}

const bodyKinds: ReadonlySet<string> = new Set(['company', 'foundation', 'ngo'])

const pronouns = new Set(['it', 'they', 'he', 'she', 'we', 'i', 'them', 'us', 'him', 'her'])
export const isPronoun = (actor: Actor | null): boolean =>
  actor !== null && lowerWords(actor.piece).every((word) => pronouns.has(word))

function withKind(actor: Actor, { kinds }: Discourse): Actor {
  const last = kinds.size === 0 || actor.type !== 'unspecified' ? null : surnameOf(actor.piece)
  const kind = last === null ? undefined : kinds.get(last)
  return kind === undefined ? actor : { ...actor, type: kind }
}

/** A person named without a country is of the one named with the name before. */
export function withNationality(named: Actor, discourse: Discourse): Actor {
  const actor = withKind(named, discourse)
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
