import { observers } from '../../lexicon/diseases.ts'
import { isShipPrefix } from '../../lexicon/ship-prefixes.ts'
import { hasVerbClass } from '../../lexicon/verbs.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { type AreaMention, isCountry } from '../areas.ts'
import { firstIndexIn } from '../index-in.ts'
import type { NumberMention } from '../mention.ts'
import type { Chunk } from '../parse/chunk.ts'
import type { Clause } from '../parse/clause.ts'
import { isLevel, kinds } from './levels.ts'
import type { Place } from './place.ts'
import { placeOf } from './place-list.ts'
import { isInstitution, nameBefore, partOf } from './place-name.ts'
import { placeOfSeat } from './place-of-seat.ts'

const records =
  /^(?:record|report|register|confirm|log|count|detect|have|see|find|be|notify|add|total|suffer|list|diagnose|announce|remain|stand|stay|reach|near|approach|pass|experience|continue)$/

/** "Peru and Chile lost 40 people": who has the dead. */
const losing = /^(?:lose|bury|mourn)$/

/** "has", "reports": a verb that says how many cases a place has. */
export const isRecording = (lemma: string): boolean => records.test(lemma)

const accounts = /^(?:account|lead|contribute|top)$/

/** "LIMA (Reuters) - Peru's outbreak": the town of the report is no part of the subject. */
function behindDateline(at: AnalyzedSentence, from: number, to: number): number {
  const dash = firstIndexIn(at.tokens, from, to, ({ text }) => /^(?:-|--|—|–)$/.test(text))
  return dash < 0 || at.tokens[dash - 1]?.end === at.tokens[dash]?.start ? from : dash + 1
}

/** "Lasa, in the north, has 40": where the name ends that an aside is about; -1 where there is none. */
function beforeAside(at: AnalyzedSentence, verb: number): number {
  const isComma = (i: number): boolean => at.tokens[at.chunks[i]?.from ?? -1]?.text === ','
  if (!isComma(verb - 1)) return -1
  for (let i = verb - 2; i > Math.max(0, verb - 12); i--) if (isComma(i)) return at.chunks[i]?.from ?? -1
  return -1
}

/** The name that a subject opens with, with the word behind it that tells what it names. */
function endOfName(at: AnalyzedSentence, from: number): number {
  let to = from
  while (/^\p{Lu}/u.test(at.tokens[to]?.text ?? '')) to++
  if (kinds.test(at.tokens[to]?.lower ?? '') && isLevel(at.tokens[to + 1]?.lower)) to++
  while (isLevel(at.tokens[to]?.lower)) to++
  return to
}

/** "the municipality of Lasa alone accounts for 40": where the name ends that the kind of place is told of; -1 where none is. */
function endOfLevel(at: AnalyzedSentence, index: number): number {
  const [level, of, name] = [at.chunks[index], at.chunks[index + 1], at.chunks[index + 2]]
  const isOf = of?.kind === 'prep' && of.text === 'of' && name?.kind === 'np'
  return level?.kind === 'np' && isOf && isLevel(at.tokens[level.head]?.lower) ? name.to : -1
}

/** "Hacinoba, where it began, has 40": the name before the verb that no gazetteer has; before "which", the place itself. */
export function namedSubject(at: AnalyzedSentence, first: number): Place | null {
  const clause = at.clauses.findLast(({ at: index, verb }) => index < first && verb.form === 'finite')
  if (clause === undefined) return null
  const opening = at.chunks[clause.first - 1]
  if (opening?.kind === 'wh') {
    const end = at.tokens[opening.from - 1]?.text === ',' ? opening.from - 1 : opening.from
    const area = at.areas.find(({ to }) => to === end)
    return area === undefined ? null : placeOf(at, area)
  }
  if (!records.test(clause.verb.lemma) && !accounts.test(clause.verb.lemma)) return null
  const np = at.chunks[clause.subject?.first ?? -1]
  const aside = beforeAside(at, clause.at)
  const ofLevel = endOfLevel(at, clause.subject?.first ?? -1)
  const name =
    aside >= 0
      ? aside
      : ofLevel >= 0
        ? ofLevel
        : np === undefined
          ? (at.chunks[clause.at - 1]?.to ?? 0)
          : endOfName(at, np.from)
  const area = at.areas.find(({ to }) => to === name)
  if (area !== undefined && area.form === 'name') return placeOf(at, area)
  // "Health officials": a capital at the start makes no name.
  if (/^(?:N|NNP)$/.test(at.tags[name] ?? '')) return null
  const place = nameBefore(at, name)
  return place === null || place.piece.to - place.piece.from > 4 || isInstitution(place) ? null : place
}

/** "The MS Aurora had 900 passengers, five of whom fell ill" */
function shipOf(at: AnalyzedSentence, np: Chunk | undefined): Place | null {
  if (np?.kind !== 'np') return null
  const from = /^(?:the|a)$/.test(at.tokens[np.from]?.lower ?? '') ? np.from + 1 : np.from
  return isShipPrefix(at.tokens[from]?.text ?? '') && np.to > from + 1
    ? { area: null, piece: { at, from, to: np.to } }
    : null
}

/** "the Zaatari camp in Jordan": a camp, prison or ship with a name of its own. */
function houseOf(at: AnalyzedSentence, np: Chunk | undefined): Place | null {
  if (np?.kind !== 'np' || !/^(?:camps?|prison|jail)$/.test(at.tokens[np.head]?.lower ?? '')) return null
  const place = nameBefore(at, np.head + 1)
  const isKnown = place !== null && at.areas.some(({ from, to }) => from < place.piece.to && to > place.piece.from)
  return isKnown ? null : place
}

/** "Peru has six, while Chile announced that it had 40": the clause of the one who tells of itself. */
function tellerOf(at: AnalyzedSentence, { at: index, subject }: Clause): Clause | null {
  const pronoun = at.chunks[subject?.first ?? -1]
  if (pronoun?.kind !== 'np' || !/^(?:it|they)$/.test(at.tokens[pronoun.from]?.lower ?? '')) return null
  const before = at.clauses.findLast(({ at: other, verb }) => other < index && verb.form === 'finite')
  if (before === undefined) return null
  const between = at.tokens.slice(before.verb.to, pronoun.from)
  // "Lasa is hit hardest: it has 40"
  if (between.some(({ text }) => /^[:;]$/.test(text))) return isNameOfPlace(at, before) ? before : null
  if (between.some(({ kind }) => kind === 'punct')) return null
  const { lemma, particle } = before.verb
  return hasVerbClass(lemma, particle, 'say') || telling.test(lemma) ? before : null
}

/** A subject that is the name of one place and no more. */
function isNameOfPlace(at: AnalyzedSentence, { subject }: Clause): boolean {
  const [member, second] = subject?.members ?? []
  if (member === undefined || second !== undefined || subject === null || subject.end !== subject.first + 1)
    return false
  return at.areas.some(({ from, to, form }) => form === 'name' && from >= member.np.from && to === member.np.to)
}

const telling = /^(?:announce|confirm|report|add|declare)$/

/** "Peru's capital, Lima, has 40": the name of what the country owns; null where none is told. */
function apposedToOwned({ tokens, areas }: AnalyzedSentence, { to }: AreaMention): AreaMention | null {
  if (tokens[to]?.lower !== "'s") return null
  const noun = [to + 1, to + 2, to + 3].find((i) => /^(?:capital|city|town|port)$/.test(tokens[i]?.lower ?? ''))
  const comma = noun === undefined || tokens[noun + 1]?.text !== ',' ? -1 : noun + 1
  return areas.find(({ from, form }) => comma > 0 && from === comma + 1 && form === 'name') ?? null
}

const isApposed = (at: AnalyzedSentence, area: AreaMention): boolean =>
  at.areas.some((owner) => apposedToOwned(at, owner) === area)

/** The areas of the subject that "has registered N": each of a list is a place of its own. */
export function placesOfSubject(at: AnalyzedSentence, first: number): Place[] {
  const last = at.clauses.findLast(({ at: index, verb }) => index < first && verb.form === 'finite')
  const clause = last === undefined ? undefined : (tellerOf(at, last) ?? last)
  if (clause === undefined || clause.subject === null) return []
  const { subject } = clause
  const to = at.chunks[subject.end - 1]?.to ?? 0
  const from = behindDateline(at, at.chunks[subject.first]?.from ?? 0, to)
  const areas = at.areas.filter((area) => area.from >= from && area.to <= to && apposedToOwned(at, area) === null)
  const ship = shipOf(at, subject.members[0]?.np)
  if (ship !== null) return [ship]
  const house = houseOf(at, subject.members[0]?.np)
  if (house !== null && areas.length > 0) return [house]
  const heads = subject.members.map(({ np }) => at.tokens[np.head]?.lower ?? '')
  const names = areas.filter((area) => area.form === 'name')
  if (heads.some((head) => observers.has(head))) {
    const own = areas.find((area) => area.form !== 'name' || at.tokens[area.to]?.lower === "'s" || isApposed(at, area))
    return own === undefined ? [] : [placeOf(at, own)]
  }
  if (subject.members.length > 1 && (records.test(clause.verb.lemma) || losing.test(clause.verb.lemma)))
    return names.map((area) => placeOf(at, area))
  // "India's West Bengal has 716 cases"
  // "Lasa, in the north, leads with 40": a name that is no known place
  const led = areas.length === 0 && clause.verb.lemma === 'lead' ? namedSubject(at, first) : null
  if (led !== null) return [led]
  return (names.length > 0 ? names : areas)
    .slice(0, 1)
    .map((area) => finer(at, area) ?? partOf(at, area) ?? placeOf(at, area))
}

/** "a nursing home in Clark County, Washington": the part that stands before the comma. */
function finer(at: AnalyzedSentence, { from, form }: AreaMention): Place | null {
  if (form !== 'name' || at.tokens[from - 1]?.text !== ',') return null
  const name = nameBefore(at, from - 1)
  // "Days after the first case in Peru, Chile has 40": another country is no part.
  const isOther = at.areas.some((area) => area.to === from - 1 && isCountry(area))
  const isPlace = name !== null && !isOther && /^(?:in|of|at|near)$/.test(at.tokens[name.piece.from - 1]?.lower ?? '')
  return isPlace && !isInstitution(name) ? name : null
}

const reportings =
  /^(?:reporting|recording|registering|logging|counting|confirming|seeing|having|adding|notifying|providing|contributing|supplying)$/

/** "with Lasa reporting 12 new cases": who does so. */
export function placeOfGerund(at: AnalyzedSentence, { from }: NumberMention): Place | null {
  const verb = [from - 1, from - 2, from - 3].find((i) => reportings.test(at.tokens[i]?.lower ?? ''))
  if (verb === undefined || at.tokens.slice(verb, from).some(({ kind }) => kind === 'punct')) return null
  const area = at.areas.find(({ to, form }) => to === verb && form === 'name')
  const place = area === undefined ? (at.tags[verb - 1] === 'NNP' ? nameBefore(at, verb) : null) : placeOf(at, area)
  return place === null || isInstitution(place) ? null : place
}

/** Of those who tell, the ones who tell of their own town: a laboratory tells of others. */
const rulers = /^(?:officials?|authorit(?:y|ies)|administration|governor|mayor|department|council|government)$/

/** "Officials in Lasa announced that", "Lima's officials said": the town or province of those who tell of it. */
export function placeOfReporter(at: AnalyzedSentence, { from: number, to: end }: NumberMention): Place | null {
  const clause = at.clauses.find(({ verb, subject }) => verb.form === 'finite' && subject !== null)
  if (clause?.subject == null || clause.verb.from > number) return null
  const { lemma, particle } = clause.verb
  // "had fallen ill on board a ship": elsewhere
  if (at.tokens.slice(end).some(({ lower }) => /^(?:board|aboard|ship|vessel|flight|abroad|overseas)$/.test(lower)))
    return null
  if (!hasVerbClass(lemma, particle, 'say') && !telling.test(lemma)) return null
  const [member] = clause.subject.members
  const from = at.chunks[clause.subject.first]?.from ?? 0
  // "the government in Lima": of the whole country
  const isState =
    placeOfSeat(at) !== null && at.tokens.slice(from, clause.verb.from).some(({ lower }) => lower === 'government')
  if (isState) return null
  const isTold = member !== undefined && at.tokens.slice(from, clause.verb.from).some(({ lower }) => rulers.test(lower))
  const area = at.areas.find((one) => one.from >= from && one.to <= clause.verb.from && !isCountry(one))
  return isTold && area?.form === 'name' ? placeOf(at, area) : null
}

/** "Thailand said that 33 Chinese tourists had caught it": the country that tells of foreigners in it. */
export function placeOfTeller(at: AnalyzedSentence, first: number, home: AreaMention): Place | null {
  const clause = at.clauses.find(({ at: index, verb }) => index < first && verb.form === 'finite')
  if (clause === undefined || !(records.test(clause.verb.lemma) || clause.verb.lemma === 'say')) return null
  const end = at.chunks[clause.at]?.from ?? 0
  const area = at.areas.find((one) => one.to <= end && isCountry(one) && one.form !== 'people')
  return area === undefined || area.iso3 === home.iso3 ? null : placeOf(at, area)
}
