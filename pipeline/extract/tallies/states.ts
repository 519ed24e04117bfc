import { isPlural } from '../../lexicon/nouns.ts'
import { caseStates, personStates, thingStates } from '../../lexicon/tally-words.ts'
import { verbForms } from '../../lexicon/verbs.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { lowerAt } from '../lower-at.ts'
import { lowerWords, type Piece } from '../piece.ts'
import { antecedentOf, lastCounted } from './antecedent.ts'
import { type Counted, isBare, type Spot } from './spot.ts'
import { isAnimal } from './unit-of.ts'

const rule = 'tally-of-state'
const fillers = new Set([
  'more',
  'others',
  'other',
  'still',
  'as',
  'of',
  'the',
  'those',
  'now',
  'reported',
  'feared',
  'presumed',
  'seriously',
  'badly',
  'severely',
  'critically',
  'officially',
  'confirmed',
  'known',
  'certified',
  'believed',
  'thought',
  'counted',
  'listed',
  'classed',
  'classified',
  'registered',
  'regarded',
  'treated',
  'considered',
  'left',
  'rendered',
  'made',
])
const nominal = new Set(['N', 'NNP'])
/** "In hospital are 3,293, a record", "In intensive care lay 66": the condition stands in front. */
export function ofConditionAhead(spot: Spot): Counted | null {
  const { at, number } = spot
  const be = number.from - 1
  if (!isBare(spot) || !/^(?:are|were|remain|remained|lie|lay|sit|sat|wait|waited|sleep|slept)$/.test(lowerAt(at, be)))
    return null
  const start = lowerAt(at, be - 1) === 'care' ? be - 3 : be - 2
  if (!isCondition(at, start)) return null
  const noun = { at, from: start, to: be }
  return { number, subject: noun, noun, unit: 'person', how: rule }
}

/** What opens an object: "12 vaccinated 4,100 cattle" tells what they did. */
const objects = new Set(['NUM', 'DET', 'POSS'])

/** The state that stands behind the number, past "more", "of the", "as", "totally": its token, or -1. */
function stateBehind({ at, number }: Spot): number {
  let i = number.to
  while (i < number.to + 3 && (fillers.has(lowerAt(at, i)) || at.tags[i] === 'ADV')) i++
  return i
}

/** What buildings and roads are left in that no verb tells. */
const unfit = new Set(['uninhabitable', 'unusable', 'unsafe', 'roofless', 'impassable', 'inoperable', 'inaccessible'])

/** Things counted before: "4,000 houses were destroyed and 900 damaged". */
function ofThings(spot: Spot, noun: Piece): Counted | null {
  const things = antecedentOf(spot)
  return things === null || things.unit === 'person' || things.unit === 'case'
    ? null
    : { number: spot.number, subject: things.subject, noun, unit: spot.number.unit ?? things.unit, how: rule }
}

/** "in hospital", "in need", "under quarantine", "without power": what persons are in. */
const conditions = new Set(
  'hospital bed need quarantine isolation care custody detention shelters tents camps danger distress treatment intensive home surveillance observation'.split(
    ' ',
  ),
)
/** "on ventilators", "on oxygen" */
const devices = new Set(['ventilators', 'ventilator', 'respirators', 'oxygen', 'dialysis', 'drips'])
const debris = /^(?:rubble|debris|ruins|beams|wreckage|mud|snow)$/
const conditionPreps = new Set(['in', 'under', 'at'])

/** Whether "in hospital" and its like stand at a token. */
export function isCondition(at: AnalyzedSentence, i: number): boolean {
  // "under the rubble"
  const isBuried = lowerAt(at, i) === 'under' && lowerAt(at, i + 1) === 'the' && debris.test(lowerAt(at, i + 2))
  const isTreated = lowerAt(at, i) === 'on' && devices.has(lowerAt(at, i + 1))
  return isBuried || isTreated || (conditionPreps.has(lowerAt(at, i)) && conditions.has(lowerAt(at, i + 1)))
}

/** Where "dead or missing", "injured in the quake" ends. */
function endOfState(at: AnalyzedSentence, i: number): number {
  const isLink = ['or', 'and'].includes(lowerAt(at, i + 1))
  let to = isLink && personStates.has(lowerAt(at, i + 2)) ? i + 3 : i + 1
  if (lowerAt(at, to) === 'in' && at.areas.some(({ from, form }) => from === to + 1 && form === 'name'))
    to = at.areas.find(({ from }) => from === to + 1)?.to ?? to
  return to
}

/** What things can be too. */
const ambiguous = new Set(['idle', 'affected', 'saved', 'isolated', 'lost'])

/** The unit of what is in a state: persons, but for what was counted before. */
export function unitOfState(spot: Spot, state: number): string {
  const last = ambiguous.has(lowerAt(spot.at, state)) ? lastCounted(spot.before) : undefined
  return last?.unit ?? 'person'
}

/** "22 suspected" */
function ofCases({ at, number }: Spot, i: number): Counted {
  const piece = { at, from: i, to: i + 1 }
  return { number, subject: piece, noun: piece, unit: number.unit ?? 'case', how: rule }
}

/** "862 testing negative" */
const ofTested = ({ at, number }: Spot, i: number): Counted => {
  const piece = { at, from: i, to: i + 2 }
  return { number, subject: piece, noun: piece, unit: number.unit ?? 'person', how: rule }
}

/** "3,000 houses were fully destroyed and 200 partly so": in the state told of those before, to another degree. */
function ofSoToo(spot: Spot): Counted | null {
  const { at, number } = spot
  // not "killed 20 even so"
  const isDegree = at.tags[number.to] === 'ADV' && /(?:ly|less|more)$/.test(lowerAt(at, number.to))
  const so = isDegree && lowerAt(at, number.to + 1) === 'so' ? number.to + 1 : -1
  const isEnd = at.tags[so + 1] === undefined || at.tags[so + 1] === 'PUNCT'
  return so > 0 && isEnd && isBare(spot) ? ofThings(spot, { at, from: number.to, to: so + 1 }) : null
}

const dying = new Set(['killed', 'dead', 'drowned', 'buried'])

/** "culled 3,000 pigs, and 200 more killed on welfare grounds": right behind animals, more of them. */
function animalsBefore({ at, before, number }: Spot): Counted | null {
  const last = before.at(-1)
  const isAlike = lowerAt(at, number.to) === 'more'
  return isAlike && last !== undefined && lowerWords(last.subject).some(isAnimalWord) ? last : null
}
const isAnimalWord = (word: string): boolean => isAnimal(word) || /^animals?$/.test(word)

/** "40 injured", "300 of the displaced", "1,200 suspected", "12 in hospital": who they are is told by what they are. */
export function ofState(spot: Spot): Counted | null {
  const { at, number, np } = spot
  const alike = ofSoToo(spot)
  if (alike !== null) return alike
  const i = stateBehind(spot)
  const isUnfit = unfit.has(lowerAt(at, i))
  const word = lowerAt(at, i)
  // "40 confirmed cases and 22 probable ones"
  if (caseStates.has(word) && lowerAt(at, i + 1) === 'ones') return ofCases(spot, i)
  if (/^(?:testing|tested)$/.test(word) && lowerAt(at, i + 1) === 'negative') return ofTested(spot, i)
  if (!isBare(spot) && number.to < np.head && !(isUnfit && i === np.head)) return null
  if (number.kind === 'number' && isCondition(at, i)) {
    const meant = antecedentOf(spot)
    const isLong = lowerAt(at, i + 1) === 'the' || lowerAt(at, i + 2) === 'care'
    const noun = { at, from: i, to: isLong ? i + 3 : i + 2 }
    return {
      number,
      subject: noun,
      noun,
      unit: meant?.unit === 'case' ? 'person' : (meant?.unit ?? 'person'),
      how: rule,
    }
  }
  // "300 injured people" but "300 of the displaced shelter in tents"
  const isBeforeNoun =
    nominal.has(at.tags[i + 1] ?? '') && (lowerAt(at, i - 1) !== 'the' || isPlural(lowerAt(at, i + 1)))
  const isDoing = objects.has(at.tags[i + 1] ?? '') && verbForms.get(word) !== undefined
  if (at.tags[i] === 'PUNCT' || isBeforeNoun || isDoing) return null
  const noun = { at, from: i, to: i + 1 }
  const subject = { at, from: i, to: endOfState(at, i) }
  const unitOf = (unit: string): string => number.unit ?? unit
  const killed = dying.has(word) && number.unit === null ? animalsBefore(spot) : null
  if (killed !== null) return { number, subject: killed.subject, noun, unit: killed.unit, how: rule }
  if (personStates.has(word) && word !== 'infected')
    return { number, subject, noun, unit: unitOf(unitOfState(spot, i)), how: rule }
  if (caseStates.has(word)) return ofCases(spot, i)
  const isOfThings = isUnfit || (thingStates.has(word) && verbForms.get(word) !== undefined)
  return isOfThings ? ofThings(spot, noun) : null
}

/** "456 suffered partial damage": the state of things counted before, told with a noun. */
export function ofDamaged(spot: Spot): Counted | null {
  const { at, number } = spot
  if (!/^(?:sustained|suffered|incurred|took|had|bore)$/.test(lowerAt(at, number.to))) return null
  let i = number.to + 1
  while (i < number.to + 4 && at.tags[i] === 'ADJ') i++
  return /^(?:damages?|cracks|collapse)$/.test(lowerAt(at, i)) ? ofThings(spot, { at, from: i, to: i + 1 }) : null
}
