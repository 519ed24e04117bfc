import { countryOf } from '../../lexicon/areas/index.ts'
import { bodyNouns, kindOfNoun } from '../../lexicon/contact-words.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import { findOffice } from '../../lexicon/offices.ts'
import { isPeopleNoun } from '../../lexicon/people-nouns.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { AreaMention } from '../areas.ts'
import type { Discourse } from '../discourse.ts'
import { someIn } from '../index-in.ts'
import { donorTypeIn } from '../named-in.ts'
import type { NounPhrase } from '../parse/chunk.ts'
import { lowerWords, type Piece } from '../piece.ts'
import type { Country } from './country.ts'

/** Whom words of praise, thanks or sympathy are meant for, where they go to no one by the grammar of the verb. */

export interface About {
  readonly piece: Piece
  /** Null where several countries are named together. */
  readonly country: Country | null
}

const acts = (at: AnalyzedSentence, i: number): boolean => {
  const lower = at.tokens[i]?.lower ?? ''
  return isPeopleNoun(lower) || bodyNouns.has(singularOf(lower))
}

const phraseAt = (at: AnalyzedSentence, i: number): NounPhrase | null => {
  const found = at.chunks.find(({ from, to }) => i >= from && i < to)
  return found?.kind === 'np' ? found : null
}

const genitive = new Set(["'s", "'"])
const isGenitive = (at: AnalyzedSentence, i: number): boolean => genitive.has(at.tokens[i]?.lower ?? '')

/** "President Ana Ruiz": someone by office and name. */
const isOfficer = (at: AnalyzedSentence, { from, to, head }: NounPhrase): boolean =>
  at.tags[head] === 'NNP' && someIn(at.tokens, from, to, (_, i) => findOffice(at.tokens, i) !== null)

/** Those who speak for a country by themselves: "Peru's people" are Peru. */
const spokesmen =
  /^(?:government|ministry|parliament|senate|president|minister|premier|leader|king|queen|emir|embassy|ambassador|agency|council|commission|party|administration|mayor|city|province|university|hospital|bank|institute)s?$/

/** One past the word that owns or heads the phrase: "the Peruvian government" of "the Peruvian government's work", all of "Peru's health ministry". */
function ownerEnd(at: AnalyzedSentence, np: NounPhrase, area: AreaMention): number {
  const isBody = spokesmen.test(singularOf(at.tokens[np.head]?.lower ?? ''))
  if (isGenitive(at, area.to) ? isBody && !isGenitive(at, np.to) : isOfficer(at, np)) return np.head + 1
  for (let i = area.to; i < np.to; i++) {
    if (isGenitive(at, i)) return acts(at, i - 1) || i === area.to ? i : area.to
  }
  return acts(at, np.head) ? np.head + 1 : area.to
}

/** "the Peruvian government and people": the second has no country of its own, or the same. */
function withSecond(at: AnalyzedSentence, end: number, iso3: string | null): number {
  if (at.tokens[end]?.lower !== 'and') return end
  const np = phraseAt(at, end + 1)
  if (np === null || np.from !== end + 1) return end
  const own = np.areas[0]
  if (own !== undefined && own.iso3 !== iso3) return end
  for (let i = np.from; i < np.to; i++) if (isGenitive(at, i)) return acts(at, i - 1) ? i : end
  return acts(at, np.head) ? np.head + 1 : end
}

/** Countries in a row: "Peru, Chile and Bolivia". */
function endOfList(at: AnalyzedSentence, area: AreaMention, own: string | null): number {
  let end = area.to
  for (;;) {
    let next = end
    while (
      at.tokens[next]?.text === ',' ||
      at.tokens[next]?.lower === 'and' ||
      (next > end && at.tokens[next]?.lower === 'the')
    )
      next++
    const other = next === end ? undefined : at.areas.find(({ from }) => from === next)
    if (
      other === undefined ||
      other.form !== 'name' ||
      countryOf(other.areaId) === null ||
      other.iso3 === area.iso3 ||
      other.iso3 === own ||
      // "solidarity with Peru, and Chile's king sent a message"
      (at.tokens[end]?.text === ',' && isGenitive(at, other.to))
    )
      return end
    end = other.to
  }
}

/** "the people of Peru", "President Ana Ruiz of Peru": where the phrase before "of" begins. */
function peopleOf(at: AnalyzedSentence, area: AreaMention): number | null {
  const of = at.tokens[area.from - 1]?.lower === 'the' ? area.from - 2 : area.from - 1
  if (at.tokens[of]?.lower !== 'of') return null
  const np = phraseAt(at, of - 1)
  const isOne =
    /^(?:people|peoples|government|citizens|nation)$/.test(at.tokens[of - 1]?.lower ?? '') ||
    (np !== null && isOfficer(at, np))
  return isOne ? (np?.from ?? null) : null
}

function partyAround(at: AnalyzedSentence, area: AreaMention, own: string | null): About {
  const iso3 = countryOf(area.areaId)
  const country: Country | null =
    iso3 === null ? null : { iso3, piece: { at, from: area.from, to: area.to }, how: 'near' }
  const listEnd = area.form === 'name' ? endOfList(at, area, own) : area.to
  if (listEnd > area.to) return { piece: { at, from: area.from, to: listEnd }, country: null }
  const np = phraseAt(at, area.from)
  if (np === null) return { piece: { at, from: area.from, to: area.to }, country }
  const end = withSecond(at, ownerEnd(at, np, area), iso3)
  const people = end === area.to ? peopleOf(at, area) : null
  if (people !== null) return { piece: { at, from: people, to: end }, country }
  // "the Chilean people", but "a Chile that" is Chile.
  const from = end > area.to ? np.from : area.from
  return { piece: { at, from, to: end }, country }
}

/** "General Secretary X": someone whose country was told before. */
export function knownPersonIn(
  at: AnalyzedSentence,
  { from, to }: { readonly from: number; readonly to: number },
  own: string | null,
  discourse: Discourse,
): About | null {
  for (let i = from; i < to; i++) {
    if (at.tags[i] !== 'NNP' || at.tags[i + 1] === 'NNP') continue
    const surname = at.tokens[i]?.lower ?? ''
    const known = discourse.persons.get(surname) ?? discourse.envoys.get(surname)
    if (known === undefined || known.iso3 === own) continue
    const np = phraseAt(at, i)
    if (np === null || np.to !== i + 1) continue
    return { piece: { at, from: np.from, to: np.to }, country: { ...known, how: 'carried' } }
  }
  return null
}

const isInside = (area: AreaMention, { from, to }: { readonly from: number; readonly to: number }): boolean =>
  area.from >= from && area.to <= to

/** "in Peru", but not "in Peru's fight": a place of what is told, where anything else is named. */
const isPlace = (at: AnalyzedSentence, area: AreaMention): boolean =>
  (at.tokens[area.from - 1]?.lower === 'in' && !isGenitive(at, endOfList(at, area, null))) || isSource(at, area)

/** "sent a message of sympathy from Peru": where the sender was. */
const isSource = ({ tokens }: AnalyzedSentence, { from, form }: AreaMention): boolean =>
  form === 'name' &&
  tokens[from - 1]?.lower === 'from' &&
  /^(?:sympathy|condolences?|solidarity|support|thanks|greetings|message|letter|telegram|cable|wrote|spoke|cabled|tweeted)$/.test(
    tokens[from - 2]?.lower ?? '',
  )

/** "talks in Vientiane": where something else took place. */
const isPlaceOfEvent = (at: AnalyzedSentence, { from }: AreaMention): boolean =>
  kindOfNoun([at.tokens[from - 2]?.lower ?? '']) !== null

/** "promised help, and Oman is sending nurses": who does something else. */
const isOfNextClause = ({ chunks, clauses }: AnalyzedSentence, { from }: AreaMention): boolean =>
  clauses.some(
    ({ subject, verb }) =>
      subject !== null &&
      verb.form === 'finite' &&
      chunks[subject.first - 1]?.kind === 'conj' &&
      chunks[subject.first]?.from === from,
  )

/** The first country in a stretch that is not the speaker's own, and those named with it. */
export function aboutOf(
  at: AnalyzedSentence,
  { from, to }: { readonly from: number; readonly to: number },
  own: string | null,
  apart: readonly { readonly from: number; readonly to: number }[],
): About | null {
  const found = at.areas.filter((area) => {
    const iso3 = countryOf(area.areaId)
    return (
      area.from >= from &&
      area.to <= to &&
      iso3 !== null &&
      iso3 !== own &&
      !isOfNextClause(at, area) &&
      !apart.some((piece) => isInside(area, piece))
    )
  })
  const area =
    found.find((one) => !isPlace(at, one)) ?? found.find((one) => !isPlaceOfEvent(at, one) && !isSource(at, one))
  return area === undefined ? null : partyAround(at, area, own)
}

/** "its support for the WHO": a body of many states, which are abroad to anyone. */
export function bodyIn(
  at: AnalyzedSentence,
  { from, to }: { readonly from: number; readonly to: number },
): About | null {
  const np = at.chunks.find((chunk, i) => {
    const prep = at.chunks[i - 1]
    const isFor = prep?.kind === 'prep' && /^(?:for|with)$/.test(prep.text)
    return isFor && chunk.kind === 'np' && chunk.from >= from && chunk.to <= to && isBodyAt(at, chunk)
  })
  return np === undefined ? null : { piece: { at, from: np.from, to: np.to }, country: null }
}

const isBodyAt = (at: AnalyzedSentence, { from, to, head }: NounPhrase): boolean =>
  at.tags[head] === 'NNP' && donorTypeIn({ at, from, to }) === 'unspecified'

const foreignWords =
  /^(?:frontiers?|borders?|travellers|travelers|foreigners|international|global|globally|world|worldwide|countries|nations|foreign|abroad|overseas|neighbou?rs?|neighbou?ring|xenophobia|discrimination|discriminate|racism|racist|stigmatization|stigma|multilateralism)$/

/** Whether a stretch tells of others than the speaker's own country. */
export const isForeign = (piece: Piece, own: string | null): boolean =>
  lowerWords(piece).some((word) => foreignWords.test(word)) ||
  piece.at.areas.some(
    (area) => isInside(area, piece) && area.areaId !== 'world' && (countryOf(area.areaId) ?? 'group') !== own,
  )
