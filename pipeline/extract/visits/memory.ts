import { countryOf } from '../../lexicon/areas/index.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { AreaMention } from '../areas.ts'
import type { Discourse } from '../discourse.ts'
import { textOf } from '../piece.ts'
import type { Place, Traveller } from './traveller.ts'

/** What the paragraph has told of travellers and places so far. */
export interface TravelMemory {
  readonly people: Traveller[]
  /** Where the paragraph plays: its dateline, else the first place that something happens in, else the first country named. */
  scene: Place | null
  sceneWeight: number
  /** The country reached last. */
  destination: Place | null
  /** Journeys told: "ruiz CHL". */
  readonly told: Map<string, string | null>
}

/** The memory of the paragraph that is being read. */
export function memoryOf(discourse: Discourse): TravelMemory {
  discourse.travel ??= { people: [], scene: null, sceneWeight: 0, destination: null, told: new Map() }
  return discourse.travel
}

const locative = new Set(['in', 'at', 'into', 'across', 'to', 'throughout', 'inside'])

/** "LIMA, Peru (AP) -", "Geneva —", "PERU:": where the text was sent from or what it is about. */
function isDateline({ tokens }: AnalyzedSentence, { from, to }: AreaMention): boolean {
  const opening = tokens[from]
  if (from !== 0 || opening === undefined) return false
  const isCapitals = opening.text.length > 3 && opening.text === opening.text.toUpperCase()
  const mark = tokens[to]?.text ?? ''
  return mark === '—' || mark === '–' || mark === ':' || (isCapitals && (mark === ',' || mark === '(' || mark === '-'))
}

/** The preposition before an area, past an article and the words of its phrase ("in a string of Peruvian towns"). */
function isLocative(at: AnalyzedSentence, { from }: AreaMention): boolean {
  const chunk = at.chunks.findIndex((one) => one.kind === 'np' && one.from <= from && one.to > from)
  for (let i = chunk - 1; i >= 0 && i >= chunk - 3; i -= 2) {
    const prep = at.chunks[i]
    if (prep?.kind !== 'prep') return false
    if (locative.has(prep.text)) return true
    if (prep.text !== 'of') return false
  }
  return false
}

/** Keeps the place that the paragraph plays in. */
export function rememberScene(at: AnalyzedSentence, memory: TravelMemory): void {
  for (const area of at.areas) {
    const iso3 = countryOf(area.areaId)
    if (iso3 === null) continue
    const weight = isDateline(at, area) ? 3 : isLocative(at, area) ? 2 : 1
    if (weight <= memory.sceneWeight) continue
    memory.scene = { iso3, piece: { at, from: area.from, to: area.to }, how: 'carried' }
    memory.sceneWeight = weight
  }
}

/** Persons of a sentence, for pronouns and titles in later ones. */
export function rememberPeople(people: readonly Traveller[], memory: TravelMemory): void {
  for (const one of people) {
    if (one.rank === 'expert_team' || (!one.isNamed && one.origins.length === 0)) continue
    const known = one.isNamed && one.title === null ? knownByName(one, memory) : undefined
    memory.people.push(known === undefined ? { ...one, how: 'carried' } : known)
  }
}

const surname = ({ name }: Traveller): string => textOf(name).toLowerCase().split(/\s+/).at(-1) ?? ''

/** A person named before with more: title, country. */
export function knownByName(one: Traveller, { people }: TravelMemory): Traveller | undefined {
  return people.findLast((other) => other.isNamed && other.title !== null && surname(other) === surname(one))
}
