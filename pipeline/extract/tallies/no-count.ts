import { isPlural } from '../../lexicon/nouns.ts'
import { isPeopleNoun } from '../../lexicon/people-nouns.ts'
import { capacityVerbs, capacityWords, infectionWords, limitingVerbs, limitNouns } from '../../lexicon/tally-words.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { tellsApart } from '../counts/no-count.ts'
import { lowerAt } from '../lower-at.ts'
import { isLabelledNotNeeded } from '../not-needed.ts'
import { isOfWholeLand } from '../numbers/back-references.ts'
import { isDosesEach } from './doses-each.ts'
import { areInformants } from './informants.ts'
import { isJustOne } from './just-one.ts'
import { isOnlyPlanned } from './planned.ts'
import { isScore } from './sports.ts'
import { lemmasOf, type Spot } from './spot.ts'
import { isSupposed } from './supposed.ts'
import { unitAt } from './unit-of.ts'

/** "a 20-bed ward", "a two-man team": what something is like, not how many there are. */
function isHyphenated({ at, number }: Spot): boolean {
  const [last, mark, next] = [at.tokens[number.to - 1], at.tokens[number.to], at.tokens[number.to + 1]]
  return (
    mark?.text === '-' &&
    last?.end === mark.start &&
    next?.start === mark.end &&
    next.kind === 'word' &&
    next.lower !== 'odd'
  )
}

/** "built for 90,000", "room for 60", "able to serve 700", "capable of treating 40", "enough to feed 3,000". */
export function isCapacity({ at, number }: Spot): boolean {
  const before = number.from - 1
  const prep = lowerAt(at, before)
  if (prep === 'for' || prep === 'of')
    return [1, 2, 3].some((step) => {
      const word = lowerAt(at, before - step)
      return capacityWords.has(word) && (prep === 'for' || word === 'capacity')
    })
  const [verb, to, able] = [lemmasOf(at, before), lowerAt(at, before - 1), lowerAt(at, before - 2)]
  // "a camp that sleeps 30", "the hall seats 900"; not "under canvas sleep 30"
  if (verb.includes('sleep') || verb.includes('seat')) return !isInverted(at, before)
  if (!verb.some((lemma) => capacityVerbs.has(lemma))) return false
  if (to === 'of') return able === 'capable'
  if (to !== 'can' && verb.some((lemma) => moving.has(lemma)) && isBroughtAway(at, number.to)) return false
  return to === 'can' || to === 'could' || (to === 'to' && sufficing.has(able))
}

const moving = new Set(['carry', 'lift', 'ferry', 'transport', 'take'])

/** "were able to lift 30 people from the roofs", "to safety": so many were brought away. */
const isBroughtAway = ({ tokens }: AnalyzedSentence, to: number): boolean =>
  /(?:^| )(?:to safety|from|off|out of|ashore)(?: |$)/.test(
    tokens
      .slice(to, to + 4)
      .map(({ lower }) => lower)
      .join(' '),
  )

/** "In the gym sleep": a phrase of place opens the clause and stands right before its verb. */
function isInverted({ chunks }: AnalyzedSentence, verb: number): boolean {
  const index = chunks.findIndex(({ from, to }) => from <= verb && to > verb)
  const [opening, prep, noun] = [chunks[index - 3], chunks[index - 2], chunks[index - 1]]
  return (
    noun?.kind === 'np' &&
    prep?.kind === 'prep' &&
    (opening === undefined || opening.kind === 'punct' || opening.kind === 'conj')
  )
}

const sufficing = new Set(['able', 'enough', 'sufficient'])

const linking = new Set([
  'are',
  'is',
  'were',
  'was',
  'be',
  'us',
  'them',
  'those',
  'these',
  'all',
  'aged',
  'age',
  'ages',
])

/** "children under five", "aged 12", "half are over 60": how old someone is. */
function isAge({ at, number, np }: Spot): boolean {
  const before = lowerAt(at, number.from - 1)
  if (before === 'aged' || before === 'age' || before === 'ages') return true
  const value = number.high ?? number.low ?? 0
  const isBound = /^(?:under|over|below|above|past|beyond)/.test(at.text.slice(number.valueStart).toLowerCase())
  return isBound && value <= 100 && number.to >= np.to && (linking.has(before) || isPeopleNoun(before))
}

/** "a nation of 2.6 million": how many live there. */
const populated = new Set(
  'country nation city town state island village province region continent population'.split(' '),
)
const isPopulation = ({ at, number, np }: Spot): boolean =>
  number.to >= np.to && lowerAt(at, number.from - 1) === 'of' && populated.has(lowerAt(at, number.from - 2))

const placeNouns =
  /^(?:countries|nations|states|provinces|districts|regions|counties|cities|towns|villages|departments|prefectures|islands)$/

/** Who is told to have caught a disease is a case. */
function isInfection({ at, np, number, index }: Spot): boolean {
  // "health workers in 25 countries have been infected"
  if (number.to < np.to && placeNouns.test(lowerAt(at, np.head))) return false
  const isVerbNear = at.chunks[index + 1]?.kind === 'verb' || at.chunks[index + 2]?.kind === 'verb'
  const clause = isVerbNear ? at.clauses.find(({ at: verb }) => verb > index && verb <= index + 2) : undefined
  const words = at.tokens.slice(number.to, np.to)
  if (words.some(({ lower }) => infectionWords.has(lower) && lower !== 'catch')) return true
  if (clause === undefined) return false
  const { lemma, main } = clause.verb
  const tail = [lowerAt(at, main + 1), lowerAt(at, main + 2), lowerAt(at, main + 3)]
  if (lemma === 'know' && lowerAt(at, main + 1) === 'to')
    return tail.length > 0 && infectionWords.has(lowerAt(at, main + 3))
  if (lemma === 'fall' || lemma === 'take') return tail[0] === 'ill' || tail[0] === 'sick'
  if (lemma === 'go' || lemma === 'come') return tail[0] === 'down' && tail[1] === 'with'
  if (lemma === 'test') return tail[0] === 'positive'
  if (infectionWords.has(lemma)) return true
  const before = at.clauses.findLast(({ at: verb }) => verb < index)?.verb
  return before !== undefined && before.to === np.from && striking.has(before.lemma)
}

/** "the fever has struck 12,000 people". */
const striking = new Set(['strike', 'infect', 'sicken', 'contaminate'])

/** "the 95% coverage that it takes", "where 1 percent counts as tolerable": a mark to be reached, no share that was. */
function isThreshold({ at, np, number, index }: Spot): boolean {
  if (number.kind !== 'percent') return false
  const isDefinite = lowerAt(at, np.from) === 'the' && np.from < number.from
  const behind = at.chunks[index + 1]
  return (isDefinite && behind?.kind === 'wh') || lowerAt(at, number.from - 1) === 'where'
}

/** "a KOSPI 200 fund", "-0.4": a name, or what can be no count of things. */
function isNoCount({ at, number, np }: Spot): boolean {
  if (number.kind !== 'number' || number.unit !== null) return false
  const value = number.low ?? number.high ?? 0
  if (value < 0 || !Number.isInteger(value)) return true
  // "the number 7 bus"
  const isNamed =
    lowerAt(at, number.from - 1) === 'number' && lowerAt(at, number.from - 2) === 'the' && number.to < np.to
  if (isNamed) return true
  const isInName = number.from > np.from && at.tags[number.from - 1] === 'NNP'
  return isInName && !at.areas.some(({ to }) => to === number.from)
}

/** "bars gatherings of more than 50 people": what a rule allows. */
function isLimit({ at, number, clause, index }: Spot): boolean {
  // "the bank's 8 percent target"
  const isAim =
    number.unit === 'percent' && /^(?:target|goal|threshold|ceiling|band|margin|range)$/.test(lowerAt(at, number.to))
  if (isAim || tellsApart(at, number)) return true
  const isRuled = clause !== null && limitingVerbs.has(clause.verb.lemma) && index <= clause.end
  const noun = lowerAt(at, number.from - 2)
  return isRuled || (lowerAt(at, number.from - 1) === 'of' && limitNouns.has(noun))
}

const belonging = /^(?:members|states|provinces|districts|partners|neighbours|neighbors|signatories|islands|regions)$/

const halls = /^(?:food|water|rations?|meals?|halls?|beds?|places?|tents?|supplies|medicines?|seats?|rooms?)$/

/** "halls for 14,000", "food for 10,000": whom it would be enough for. */
const isSupplied = ({ at, number, np }: Spot): boolean =>
  number.to >= np.to && lowerAt(at, number.from - 1) === 'for' && halls.test(lowerAt(at, number.from - 2))

/** "one household in six": a share, and no count of six. */
function isOneIn({ at, number }: Spot): boolean {
  if (lowerAt(at, number.from - 1) !== 'in' || (number.low ?? 0) > 20) return false
  for (let i = number.from - 2; i > number.from - 6; i--) {
    if (lowerAt(at, i) === 'one') return i < number.from - 2
    if (!/^(?:N|NNP|ADJ)$/.test(at.tags[i] ?? '')) return false
  }
  return false
}

/** "the five wards", "all three wards": a small number in words that says again how many there are. */
function isSaidAgain(spot: Spot): boolean {
  const { at, np, number } = spot
  const value = number.low ?? 0
  if (number.kind !== 'number' || value !== number.high || value > 12 || number.to >= np.to) return false
  const before = lowerAt(at, number.from - 1)
  const isDefinite =
    before === 'the' || before === 'these' || before === 'those' || before === 'all' || before === 'both'
  const isInWords = at.tokens[number.to - 1]?.kind === 'word'
  if (isOfWholeLand(at.tokens, { from: number.from, to: number.to, low: value })) return isCountedBefore(spot)
  // "its ten members": as many as it has.
  const isOwn = (before === 'its' || before === 'their') && belonging.test(lowerAt(at, np.head))
  if (isOwn && isInWords && np.head === number.to) return true
  // "the five Pacific states" tells which ones.
  if (!isDefinite || !isInWords || number.from - 1 < np.from || np.head !== number.to) return false
  const next = at.chunks[at.chunks.indexOf(np) + 1]
  // "the fourteen countries that reported it": which ones is told here.
  return next?.kind !== 'wh' && next?.kind !== 'prep' && !(next?.kind === 'verb' && next.form === 'participle')
}

/** "Five provinces have cases. All five provinces are affected": the same ones. */
const isCountedBefore = ({ at, np, discourse: { counted } }: Spot): boolean =>
  counted !== null && counted.unit === unitAt(at, np.head)

/** "All of the 40 live in": as many as were told. */
function isAllTold({ at, number, np }: Spot): boolean {
  const [before, all] = [lowerAt(at, number.from - 2), lowerAt(at, number.from - 3)]
  const isAlone = number.to >= np.to || at.tags[number.to] === 'ADJ' || at.tags[number.to] === 'V'
  return isAlone && lowerAt(at, number.from - 1) === 'the' && (before === 'all' || (before === 'of' && all === 'all'))
}

/** "in wards 3 and 4": the second of two that bear numbers. */
function isNumbered({ at, number, np }: Spot): boolean {
  if (number.to < np.to || !/^(?:and|to|or)$/.test(lowerAt(at, number.from - 1))) return false
  const [first, noun] = [at.tokens[number.from - 2], number.from - 3]
  return first?.kind === 'digits' && at.tags[noun] === 'N' && isPlural(lowerAt(at, noun)) && (number.low ?? 0) < 100
}

/** "in two sessions": how long it took. */
const isSpan = ({ at, number, np }: Spot): boolean =>
  /^(?:in|over|within|for)$/.test(lowerAt(at, number.from - 1)) && /^sessions?$/.test(lowerAt(at, np.head))

const groups = new Set(
  'team crew staff group delegation party contingent unit brigade panel squad detachment mission'.split(' '),
)

/** "a team of 12": the size of one that is told of, not how many there are. */
const isTeamSize = ({ at, number, np }: Spot): boolean =>
  number.to >= np.to && lowerAt(at, number.from - 1) === 'of' && groups.has(lowerAt(at, number.from - 2))

/** "12 per 100,000 inhabitants", "one doctor for every 900 people": what a rate is stated for. */
const isBaseOfRate = ({ at, number: { from } }: Spot): boolean =>
  /^(?:per|every|each)$/.test(lowerAt(at, from - 1)) &&
  (lowerAt(at, from - 1) === 'per' || lowerAt(at, from - 2) === 'for')

/** "of this, 15 billion falls due": the verb, not a noun. */
const isDue = ({ at, number }: Spot): boolean =>
  /^(?:falls?|comes?|becomes?)$/.test(lowerAt(at, number.to)) && lowerAt(at, number.to + 1) === 'due'

type Class = (spot: Spot) => boolean

/** What a number measures that is no tally, told by the number and the words around it; such a number stands in `numbers` as `other`. */
const classes: readonly Class[] = [
  isNoCount,
  isThreshold,
  isLimit,
  isSaidAgain,
  isAllTold,
  isNumbered,
  isJustOne,
  isHyphenated,
  isCapacity,
  isBaseOfRate,
  isDosesEach,
  isDue,
  isAge,
  isPopulation,
  isSpan,
  isOneIn,
  isSupplied,
  isTeamSize,
  areInformants,
  isInfection,
  isScore,
  ({ at, number }) => isSupposed(at, number) || isOnlyPlanned(at, number) || isLabelledNotNeeded(at, number.from),
]

export const measuresOther = (spot: Spot): boolean => classes.some((is) => is(spot))
