import { diseaseWords } from '../../lexicon/diseases.ts'
import { travelNouns } from '../../lexicon/indicator-words.ts'
import { monthNames, weekdays } from '../../lexicon/months.ts'
import { isPlural, singularOf } from '../../lexicon/nouns.ts'
import { isPeopleNoun } from '../../lexicon/people-nouns.ts'
import { culled } from '../../lexicon/tally-words.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { lastIndexIn } from '../index-in.ts'
import { isNotOne } from '../is-denied.ts'
import type { NumberMention } from '../mention.ts'
import { goodsIn } from '../named-in.ts'
import { isAnimal } from '../tallies/unit-of.ts'
import { isCountNoun } from './count-head.ts'
import { isBare } from './ellipsis.ts'
import { isLevel } from './levels.ts'
import { wordsBefore } from './shape.ts'

const aged = /\b(?:ages?|aged|boys?|girls?|man|men|woman|women|child|baby|infant)(?: of| under| over)?$/
const enough =
  /\b(?:good|enough|sufficient|meant|room|space|designed|built|equipped|kits?|supplies|beds|medicines?|drugs|treatment|suffices?) for(?: the| about| some)?$|\bto (?:treat|serve|accommodate|handle|test)$/

/** "One woman, 79, has died": how old the one person before is. */
const isAgeOfOne = ({ tokens }: AnalyzedSentence, { from, to }: NumberMention): boolean =>
  tokens[from - 1]?.text === ',' &&
  /^[,.;)]$/.test(tokens[to]?.text ?? '') &&
  /^(?:man|woman|boy|girl|child|patient|nurse|doctor|resident|citizen|traveller|traveler|person)$/.test(
    tokens[from - 2]?.lower ?? '',
  )

/** "the age of six", "a girl of nine", "children under six". */
function isAge(at: AnalyzedSentence, number: NumberMention): boolean {
  if ((number.low ?? number.high ?? 0) >= 100 || !isBare(at, number)) return false
  const hedge = at.tokens[number.from]?.lower
  if (isAgeOfOne(at, number)) return true
  return /^(?:under|over|older|younger)$/.test(hedge ?? '') || aged.test(wordsBefore(at, number.from))
}

/** "one in four of the patients" */
const isOdds = (at: AnalyzedSentence, { from }: NumberMention): boolean =>
  /^(?:in|out of|of every)$/.test(at.tokens[from - 1]?.lower ?? '') && at.numbers.some(({ to }) => to === from - 1)

/** "21 of the country's 23 governorates" */
function isOfPlaces({ tokens }: AnalyzedSentence, { to }: NumberMention): boolean {
  if (tokens[to]?.lower !== 'of') return false
  for (let i = to + 1; i < to + 8; i++) {
    if (tokens[i] === undefined || tokens[i]?.text === ',') return false
    if (/s$/.test(tokens[i]?.lower ?? '') && isLevel(tokens[i]?.lower)) return true
  }
  return false
}

/** "all but two of them": those who are left out. */
const isLeftOut = (at: AnalyzedSentence, number: NumberMention): boolean =>
  /\ball but$/.test(wordsBefore(at, number.from))

/** "none of the 18 died"; in "none of the 18 patients died" the patients are counted. */
const isOfNone = (at: AnalyzedSentence, number: NumberMention): boolean =>
  !/^(?:N|ADJ|NNP)$/.test(at.tags[number.to] ?? '') &&
  /\b(?:none|neither|no one|not one|not a single one|nobody) (?:of|among) (?:the|its|their|these|those|all)$/.test(
    wordsBefore(at, number.from, 8),
  )

/** "Not one of the 120 passengers was infected"; of its patients all are sick. */
const isSparedWhole = (at: AnalyzedSentence, { from, to }: NumberMention): boolean =>
  /(?:^| )not one of (?:the|its|their|these|those)$/.test(wordsBefore(at, from)) &&
  !/^(?:infected|sick|ill)$/.test(at.tokens[to]?.lower ?? '') &&
  !at.tokens.slice(to, to + 2).some(({ lower }) => isCountNoun(lower) || /^(?:patients|sufferers)$/.test(lower))

/** "240 beds for fever patients": what is kept for the sick. */
const isForSick = ({ tokens }: AnalyzedSentence, { to }: NumberMention): boolean =>
  /^(?:beds|cots|mattresses)$/.test(tokens[to]?.lower ?? '')

/** "2 million people have had the vaccine", "40,000 got their first jab": those who are protected, not ill. */
const isVaccinated = ({ tokens }: AnalyzedSentence, { to }: NumberMention): boolean => {
  // "Six cases were found in people who had got the vaccine"
  if (tokens.slice(to, to + 3).some(({ lower }) => /^(?:cases|infections|deaths)$/.test(lower))) return false
  const behind = tokens.slice(to, to + 14).map(({ lower }) => lower)
  const end = behind.findIndex((word) => /^[.,;:]$/.test(word))
  const words = (end < 0 ? behind : behind.slice(0, end)).join(' ')
  const dose = gotDose.exec(words)
  return dose !== null && !struck.test(words.slice(0, dose.index))
}

const gotDose =
  /\b(?:had|got|received|given|gotten|offered) (?:[a-z-]+ ){1,5}?(?:vaccines?|jabs?|shots?|doses?|inoculations?|vaccinations?|boosters?)\b/
/** "12 people died of measles and had not received the vaccine" */
const struck = /\b(?:died|dead|ill|sick|infected|caught|contracted|positive|and|after|because|although|though|when)\b/

const spent =
  /\b(?:outlays?|spending|expenditures?|costs?|bill|budget|funding|revenues?|turnover)\b[^,;:]*\b(?:is|are|was|were|comes?|came|amount(?:s|ed)?|stands?|stood|reach(?:es|ed)?|totals?|totall?ed|rises?|rose|gr[eo]ws?|climb(?:s|ed)|put)(?: (?:to|at|by|up|now|already|almost|nearly|about|around|some|over|roughly))*$/

/** "its outlay since the first infections comes to almost 16 million": money, whose unit was told before. */
const isSpent = (at: AnalyzedSentence, number: NumberMention): boolean =>
  isBare(at, number) && (number.low ?? number.high ?? 0) >= 1e5 && spent.test(wordsBefore(at, number.from, 14))

/** "1,021 cases per 100,000 people", "45.9 cases/100,000": how common an illness is. */
function isRate({ tokens, numbers }: AnalyzedSentence, { to }: NumberMention): boolean {
  for (let i = to; i < to + 8; i++) {
    const mark = tokens[i]?.lower ?? ''
    if (mark === 'per' || mark === '/') {
      const reach = mark === '/' ? 1 : 2
      return numbers.some(({ from, low }) => from > i && from <= i + reach && (low ?? 0) >= 1000)
    }
    if (tokens[i] === undefined || tokens[i]?.kind === 'punct') return false
  }
  return false
}

/** "20 cases of face masks": boxes. */
function isOfBoxes(at: AnalyzedSentence, { to }: NumberMention): boolean {
  if (at.tokens[to]?.lower !== 'cases' || at.tokens[to + 1]?.lower !== 'of') return false
  const np = at.chunks.find((chunk) => chunk.from === to + 2)
  const goods = np?.kind === 'np' ? goodsIn({ at, from: np.from, to: np.to }) : null
  return goods !== null && goods.category !== 'personnel' && goods.category !== 'cash'
}

/** "killed 40 pigs" */
const isOfAnimals = ({ tokens }: AnalyzedSentence, { to }: NumberMention): boolean =>
  isAnimal(tokens[to]?.lower ?? '') ||
  tokens[to]?.lower === 'animals' ||
  // "another 1,000 were culled"
  tokens.slice(to, to + 4).some(({ lower }) => culled.has(lower))

/** "another 200,000 at 20 dollars apiece": what has a price. */
const isPriced = ({ tokens, numbers }: AnalyzedSentence, { to }: NumberMention): boolean =>
  tokens[to]?.lower === 'at' && numbers.some(({ from, kind }) => kind === 'money' && from === to + 1)

/** "9,000 doses came; another 60,000 were cleared", "need 900 doses and have 60": of the doses or tests counted last in the sentence. */
function isMoreOfGoods({ tokens, numbers }: AnalyzedSentence, { from, to }: NumberMention): boolean {
  if (!/^(?:another|further|additional|have|has|had|got|need|needs|needed)$/.test(tokens[from - 1]?.lower ?? ''))
    return false
  const before = numbers.findLast(({ to, nonFigure }) => to < from && nonFigure === null)
  const isOfGoods = before !== undefined && /^(?:doses|vials|kits|tests|courses)$/.test(tokens[before.to]?.lower ?? '')
  // "another 600 were infected"
  return isOfGoods && !tokens.slice(to, to + reachOfFate).some(({ lower }) => befallen.test(lower))
}

const reachOfFate = 5
const befallen =
  /^(?:infected|ill|sick|sickened|infections?|cases?|positive|died|dead|deaths?|recovered|discharged|hospitali[sz]ed|caught|contracted)$/

/** "including 39 critically ill": how badly off, of whatever ails them. */
const isOfSeverity = ({ tokens, tags }: AnalyzedSentence, { to }: NumberMention): boolean =>
  !/^NN?P?$/.test(tags[to + 2] ?? '') &&
  /^(?:critically|seriously|gravely|terminally|chronically|mentally|severely)$/.test(tokens[to]?.lower ?? '') &&
  /^(?:ill|sick)$/.test(tokens[to + 1]?.lower ?? '')

const sampled = /^(?:tests|samples|specimens|swabs)$/
const labelled = 9

/** "Samples sent to Lima: 28": what was tested, not who fell ill. */
function isOfSamples({ tokens }: AnalyzedSentence, { from }: NumberMention): boolean {
  if (tokens[from - 1]?.text !== ':') return false
  const opening = lastIndexIn(tokens, 0, from - 1, ({ kind, text }) => kind === 'punct' && text !== '-') + 1
  const label = tokens.slice(opening, from - 1)
  const noun = label.findIndex(({ lower }) => sampled.test(lower))
  return noun >= 0 && noun < 2 && label.length < labelled && label.every(({ lower }) => lower !== 'positive')
}

const whole =
  /^(?:cases|infections|deaths|fatalities|tests|samples|swabs|specimens|contacts|suspects|admissions|casualties|positives|sufferers|carriers|results)$/

/** "Of 40 firms asked, 30 are positive", "Of 60 dogs tested, 12": a part of what is neither people nor tests. */
function isOfOtherWhole({ tokens, tags, numbers }: AnalyzedSentence, { from }: NumberMention): boolean {
  const first = tokens[0]?.lower === 'of' ? numbers.find((one) => one.from > 0 && one.from <= 2) : undefined
  if (first === undefined || first.to >= from) return false
  const noun = tokens[first.to]?.lower ?? ''
  const isThing = tags[first.to] === 'N' && isPlural(noun) && !isPeopleNoun(noun) && !whole.test(noun)
  return isThing && !tokens.slice(first.to, from).some(({ text }) => text === ';')
}

/** "Measles in Lima: 40. Roads in Lima: 12": the label counts other things there. */
function isOfThingsThere({ tokens, tags }: AnalyzedSentence, { from }: NumberMention): boolean {
  if (tokens[from - 1]?.text !== ':') return false
  const first = lastIndexIn(tokens, 0, from - 1, ({ text }) => /^[.;:•]$/.test(text)) + 1
  const noun = tokens[first]?.lower ?? ''
  if (tags[first] !== 'N' || tokens[first + 1]?.lower !== 'in' || !isPlural(noun)) return false
  // "Laboratories in Peru confirmed 21 cases: 12 from Lima"
  if (tags.slice(first, from).includes('V')) return false
  return !isPeopleNoun(noun) && !isCountNoun(noun) && !diseaseWords.has(noun) && !whole.test(noun)
}

const judged = /^(?:views?|reviews?|opinions?|answers?|replies|reactions?|comments?|responses?)$/

/** "Forty views on the vaccine: 12 positive, 28 negative": what is said, and no test. */
const isOfOpinion = ({ tokens }: AnalyzedSentence, { to }: NumberMention): boolean =>
  tokens[to]?.lower === 'positive' && tokens.some(({ lower }) => judged.test(lower))

/** "112 per 100,000": what a rate is reckoned by. */
const isBasis = ({ tokens }: AnalyzedSentence, { from, low }: NumberMention): boolean =>
  /^(?:per|\/)$/.test(tokens[from - 1]?.lower ?? '') && (low ?? 0) >= 100

/** "1,004 fewer than the week before", "nine more than Peru": a difference. */
const isDifference = ({ tokens, tags }: AnalyzedSentence, { to }: NumberMention): boolean =>
  tokens[to + 1]?.lower === 'than' &&
  (/^(?:fewer|less)$/.test(tokens[to]?.lower ?? '') ||
    (tokens[to]?.lower === 'more' && isName(tags[to + 2], tokens[to + 2]?.lower)))
const isName = (tag: string | undefined, lower = ''): boolean =>
  tag === 'NNP' && !weekdays.has(lower) && !monthNames.has(lower)

/** "pushed arrivals down by 6.8 percent to 8.9 million": what a flow of trade or travel has come to. */
function isEndOfFlow({ tokens, numbers }: AnalyzedSentence, { from }: NumberMention): boolean {
  const rate = numbers.find(({ to, unit }) => to === from - 1 && unit === 'percent')
  if (rate === undefined || tokens[from - 1]?.lower !== 'to') return false
  const start = lastIndexIn(tokens, 0, rate.from, ({ text }) => /^[,;:]$/.test(text)) + 1
  return tokens.slice(Math.max(start, rate.from - reachOfFlow), rate.from).some(({ lower }) => isFlow(lower))
}
const reachOfFlow = 10
const isFlow = (word: string): boolean =>
  travelNouns.has(singularOf(word)) || /^(?:exports?|imports?|trade|sales|shipments|bookings|traffic)$/.test(word)

/** "markets that have more than 100 cases": by what places are told apart. */
export const tellsApart = (at: AnalyzedSentence, { from, qualifier }: NumberMention): boolean =>
  /^at_(?:least|most)$/.test(qualifier) &&
  /\b(?:countries|markets|places|areas|districts|states|provinces|towns|cities|regions|villages|counties|prefectures) (?:(?:that|which) (?:have|had|has|report|reported|count|see)|with|reporting|having)$/.test(
    wordsBefore(at, from, 5),
  )

/** Ages, odds, those left out, and the cases that supplies would be enough for ("kits for 50 severe cases"): nothing is counted. */
export const isNoCount = (at: AnalyzedSentence, number: NumberMention): boolean =>
  isAge(at, number) ||
  isDifference(at, number) ||
  isOdds(at, number) ||
  isLeftOut(at, number) ||
  isOfNone(at, number) ||
  // "Not one new case has been found"
  isNotOne(at, number) ||
  isSparedWhole(at, number) ||
  isOfPlaces(at, number) ||
  isForSick(at, number) ||
  isVaccinated(at, number) ||
  isSpent(at, number) ||
  isRate(at, number) ||
  isOfBoxes(at, number) ||
  isOfAnimals(at, number) ||
  isMoreOfGoods(at, number) ||
  isOfSeverity(at, number) ||
  isOfSamples(at, number) ||
  isOfOpinion(at, number) ||
  isOfThingsThere(at, number) ||
  isOfOtherWhole(at, number) ||
  isBasis(at, number) ||
  isPriced(at, number) ||
  isEndOfFlow(at, number) ||
  tellsApart(at, number) ||
  enough.test(wordsBefore(at, number.from))
