import type { Cell } from '../../claim.ts'
import { countryOf } from '../../lexicon/areas/index.ts'
import { carriers } from '../../lexicon/carriers.ts'
import { honorifics } from '../../lexicon/honorifics.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { AreaMention } from '../areas.ts'
import type { Discourse } from '../discourse.ts'
import { nameAsked } from '../name-asked.ts'
import { isComma } from '../parse/nominal.ts'
import { type Piece, textOf } from '../piece.ts'
import { isTeam, type Place, type Traveller } from './traveller.ts'
import { type Venue, venueIn } from './venue.ts'

interface Weighed {
  readonly place: Place
  weight: number
}

/** What the paragraph has told of travellers and places so far. */
export interface TravelMemory {
  readonly people: Traveller[]
  /** Of the sentence before: whom its main clause is about. */
  subject: Traveller | null
  /** Countries by how much the paragraph plays in them. */
  readonly settings: Map<string, Weighed>
  /** Countries by how often they are what a sentence is about. */
  readonly subjects: Map<string, Weighed>
  /** Where a statement was issued: its writer's country. */
  issued: Place | null
  /** The country reached last. */
  destination: Place | null
  /** The country to which people were told of last as given. */
  helped: Cell | null
  /** Where the event of the paragraph is held. */
  venue: Venue | null
  /** The one whose journey the sentence before told. */
  onRoad: Traveller | null
  /** The persons told of last as going or acting together. */
  together: readonly Traveller[]
  /** Journeys told, with their dates and sentences. */
  readonly told: Map<
    string,
    { readonly edtf: string | null; readonly at: AnalyzedSentence; readonly isOfTeam: boolean }
  >
  /** The country that each traveller was told to come from. */
  readonly homes: Map<string, string>
  /** Travellers whose journey told last was only planned. */
  readonly planning: Set<string>
  /** Teams whose journey the sentence at hand tells. */
  teams: readonly TeamOnWay[]
}

/** A team and where its journey leads. */
export interface TeamOnWay {
  readonly team: Traveller
  readonly from: Place | null
  readonly to: Place | null
  readonly isPlanned: boolean
  /** The words that tell the journey. */
  readonly anchor: Piece
}

/** The memory of the paragraph that is being read. */
export function memoryOf(discourse: Discourse): TravelMemory {
  discourse.travel ??= {
    people: [],
    subject: null,
    settings: new Map(),
    subjects: new Map(),
    issued: null,
    destination: null,
    helped: null,
    venue: null,
    onRoad: null,
    together: [],
    told: new Map(),
    homes: new Map(),
    planning: new Set(),
    teams: [],
  }
  return discourse.travel
}

function heaviest(weighed: ReadonlyMap<string, Weighed>, except: readonly string[], floor: number): Weighed | null {
  let best: Weighed | null = null
  for (const one of weighed.values())
    if (!except.includes(one.place.iso3) && one.weight >= floor && (best === null || one.weight > best.weight))
      best = one
  return best
}

/** The country that things happen in, if no other is as likely. */
function unrivalled(settings: ReadonlyMap<string, Weighed>, home: string): Place | null {
  const best = heaviest(settings, [home], weights.locative)
  const next = best === null ? null : heaviest(settings, [home, best.place.iso3], best.weight)
  return next === null ? (best?.place ?? null) : null
}

/** Where the paragraph plays: its dateline, else the country that things happen in. */
export const sceneOf = ({ settings }: TravelMemory): Place | null =>
  heaviest(settings, [], 2 * weights.home)?.place ?? null

/** The same for someone who cannot have travelled to one country: their own. */
export const sceneAwayFrom = ({ settings }: TravelMemory, home: string): Place | null => unrivalled(settings, home)

/** The text knows no other country, and names this one for more than the journey. */
export const isAbout = ({ settings }: TravelMemory, iso3: string): boolean =>
  settings.size === 1 && (settings.get(iso3)?.weight ?? 0) > weights.locative

/** The one country other than their own that things happen in; null where there are several. */
export function onlySetting({ settings }: TravelMemory, home: string | undefined): Place | null {
  const except = home === undefined ? [] : [home]
  const best = heaviest(settings, except, weights.locative)
  if (best === null || best.weight >= weights.dateline) return best?.place ?? null
  return heaviest(settings, [...except, best.place.iso3], weights.locative) === null ? best.place : null
}

/** The text names its place in so many words. */
export const datelineOf = ({ settings }: TravelMemory): Place | null =>
  heaviest(settings, [], weights.dateline)?.place ?? null

/** The country that sentences are about, other than one; null where two are so alike. */
export function countrySpokenOf({ subjects }: TravelMemory, except: readonly string[]): Place | null {
  const best = heaviest(subjects, except, 0)
  if (best === null) return null
  const isShared = [...subjects.values()].some(
    (one) => one !== best && !except.includes(one.place.iso3) && one.weight === best.weight,
  )
  return isShared ? null : best.place
}

const locative = new Set(['in', 'at', 'into', 'across', 'to', 'throughout', 'inside'])
const weights = { dateline: 100, asked: 10, locative: 2, first: 1.5, other: 1, demonym: 0.5, home: 0.1, origin: 0 }

/** "LIMA, Peru (AP) -", "Geneva —", "PERU:": where the text was sent from or what it is about. */
function isDateline(at: AnalyzedSentence, { from, to }: AreaMention): boolean {
  const { tokens } = at
  const opening = tokens[from]
  if (from !== 0 || opening === undefined) return false
  const isCapitals = opening.text.length > 3 && opening.text === opening.text.toUpperCase()
  const mark = tokens[to]?.text ?? ''
  return mark === '—' || mark === '–' || (isCapitals && (mark === ',' || mark === '(' || mark === '-' || mark === ':'))
}

/** The preposition before an area, past an article and the words of its phrase ("in a string of Peruvian towns"), or before the list that it stands in. */
function prepositionBefore(at: AnalyzedSentence, { from }: AreaMention): string | null {
  const chunk = at.chunks.findIndex((one) => one.kind === 'np' && one.from <= from && one.to > from)
  for (let i = chunk - 1; i >= 0 && i >= chunk - 3; i -= 2) {
    const prep = at.chunks[i]
    if (prep?.kind !== 'prep') return prepositionOfList(at, chunk)
    if (prep.text !== 'of') return prep.text
  }
  return null
}

/** "from Peru (12) and Chile" */
function prepositionOfList(at: AnalyzedSentence, chunk: number): string | null {
  if (at.chunks[chunk - 1]?.kind !== 'conj' && !isComma(at.chunks[chunk - 1])) return null
  for (const { arguments: found } of at.clauses)
    for (const { prep, nominal } of found) if (nominal.first <= chunk && chunk < nominal.end) return prep
  return null
}

/** "A Peruvian plane landed": whose it is tells neither the scene nor whose an office named later is. */
const isOfCarrier = ({ tokens }: AnalyzedSentence, { form, to }: AreaMention): boolean =>
  form !== 'name' && [to, to + 1].some((i) => carriers.has(tokens[i]?.lower ?? ''))

function weightOf(at: AnalyzedSentence, area: AreaMention, isFirst: boolean): number {
  if (isDateline(at, area)) return weights.dateline
  const prep = prepositionBefore(at, area)
  // "Help for Nepal.": a title
  const isTitle = at.clauses.length === 0 && (prep === 'for' || (isFirst && area.from === 0 && at.tokens.length <= 5))
  if (prep !== null && (locative.has(prep) || isTitle)) return weights.locative
  if (prep === 'from' || prep === 'by' || isOfCarrier(at, area)) return weights.origin
  if (isFirst && area.form !== 'people') return weights.first
  return area.form === 'name' ? weights.other : weights.demonym
}

/** "Lima, 5 May 2020.": where a statement was issued. */
const isIssue = (at: AnalyzedSentence, { from, to }: AreaMention): boolean =>
  from === 0 && at.clauses.length === 0 && at.dates.length > 0 && at.tokens[to]?.text === ','

function add(to: Map<string, Weighed>, iso3: string, place: Place, weight: number): void {
  const known = to.get(iso3)
  if (known === undefined) to.set(iso3, { place, weight })
  else known.weight += weight
}

/** Keeps the places of a sentence. */
export function rememberPlaces(at: AnalyzedSentence, memory: TravelMemory, people: readonly Traveller[]): void {
  memory.venue = venueIn(at) ?? memory.venue
  // "Ana Ruiz of Chile", "Chile's president": where someone is from, not where things happen
  const homesOf = (wanted: readonly Traveller[]): Set<number> =>
    new Set(wanted.flatMap((one) => one.origins.map(({ piece }) => piece.from)))
  const [homes, teams] = [homesOf(people.filter((one) => !isTeam(one))), homesOf(people.filter(isTeam))]
  for (const area of at.areas) {
    const iso3 = countryOf(area.areaId)
    if (iso3 === null) continue
    // "Chilean rescuers"
    const isHome = homes.has(area.from) || (area.form !== 'name' && teams.has(area.from))
    const place: Place = { iso3, piece: { at, from: area.from, to: area.to }, how: 'carried' }
    if (isIssue(at, area)) memory.issued = place
    const weight = weightOf(at, area, memory.settings.size === 0)
    add(memory.settings, iso3, place, isHome ? weights.home : weight)
  }
}

/** Keeps what the main clause of a sentence is about: the country, and the person. */
export function rememberSubject(at: AnalyzedSentence, people: readonly Traveller[], memory: TravelMemory): void {
  const clause = at.clauses.find(({ verb, subject }) => verb.form === 'finite' && subject !== null)
  const asked = nameAsked(at)
  const subject = asked ?? clause?.subject ?? null
  if (subject === null) return
  const from = at.chunks[subject.first]?.from ?? 0
  const to = at.chunks[subject.end - 1]?.to ?? 0
  const area = at.areas.find(
    (one) =>
      one.from >= from &&
      one.to <= to &&
      countryOf(one.areaId) !== null &&
      !isDateline(at, one) &&
      !isOfCarrier(at, one),
  )
  const iso3 = area === undefined ? null : countryOf(area.areaId)
  if (area !== undefined && iso3 !== null)
    add(
      memory.subjects,
      iso3,
      { iso3, piece: { at, from: area.from, to: area.to }, how: 'carried' },
      asked === null ? 1 : weights.asked,
    )
  // "He and President Ruiz met the press": it goes on with him
  if (memory.subject !== null && /^s?he$/.test(at.tokens[from]?.lower ?? '')) return
  const person = people.find((one) => one.from < to && one.to > from)
  if (person !== undefined) memory.subject = { ...person, how: 'carried' }
}

/** Persons kept in mind: with all of a long text, each pronoun would cost more than the one before. */
const mostPeople = 300

/** "To ask the minister what": who is asked answers with "I". */
export const isAsked = ({ title, name: { at, from } }: Traveller): boolean =>
  title !== null && at.tokens[from - 1]?.lower === 'ask'

/** Persons of a sentence, for pronouns and titles in later ones. */
export function rememberPeople(people: readonly Traveller[], memory: TravelMemory): void {
  for (const one of people) {
    if (one.rank !== 'expert_team' && !one.isNamed && one.origins.length === 0 && !isAsked(one)) continue
    const known = one.isNamed && one.title === null ? knownByName(one, memory) : undefined
    memory.people.push(known === undefined ? { ...withOrigins(one, memory), how: 'carried' } : known)
  }
  if (memory.people.length > 2 * mostPeople) memory.people.splice(0, memory.people.length - mostPeople)
}

const surname = ({ name }: Traveller): string => textOf(name).toLowerCase().split(/\s+/).at(-1) ?? ''

/** "Alar" of "Alar Tamm"; null of "Mr Tamm". */
export function givenName({ at, from, to }: Piece): string | null {
  const first = at.tokens[from]?.lower ?? ''
  return to - from < 2 || honorifics.has(first) ? null : first
}

/** A person named before with more: title, country. */
export function knownByName(one: Traveller, { people }: TravelMemory): Traveller | undefined {
  const given = givenName(one.name)
  return people.findLast(
    (other) =>
      other.isNamed &&
      (other.title !== null || other.rank !== 'other' || other.origins.length > 0) &&
      surname(other) === surname(one) &&
      (given === null || (givenName(other.name) ?? given) === given),
  )
}

/** "Ghana's President, Kwame Adjei, came. President Adjei left for Paris": of the country told before. */
export function withOrigins(found: Traveller, memory: TravelMemory): Traveller {
  const isOpen = found.isNamed && found.title !== null && found.origins.length === 0 && !found.isInternational
  const told = isOpen ? knownByName(found, memory) : undefined
  return told?.rank === found.rank && told.origins.length === 1 ? { ...found, origins: told.origins } : found
}
