import { caseNouns } from '../../lexicon/diseases.ts'
import { customNouns, pricedGoods } from '../../lexicon/indicator-words.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import { hasVerbClass } from '../../lexicon/verbs.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { NumberMention } from '../mention.ts'
import { chunkOf } from '../parse/chunk-of.ts'
import { lowerWords } from '../piece.ts'
import { isDifferenceOf } from '../same-sum.ts'
import { isMoneySentHome } from '../sent-home.ts'
import { changedBefore, isMoreOfIllness, isRatioOfIllness, isShareOfIllness } from '../tallies/illness.ts'
import { isPartGuarded } from '../tallies/shares.ts'
import { ofSubject } from './by-kind-of-subject.ts'
import { isOfNationals, isOfPersons } from './by-state.ts'
import { readDenominator } from './denominator.ts'
import { type Measure, ofLine } from './measure.ts'
import { isOfOfficialTrips } from './official-trips.ts'
import {
  hasEconomicWord,
  isCounted,
  isHarm,
  isLoad,
  isOfOtherField,
  isProduced,
  nameOfQuantity,
  wordsOf,
} from './quantity.ts'
import { buying, making } from './shares.ts'
import { isRelative, type Spot } from './spot.ts'
import { isNumberOfVessels } from './unit-of-count.ts'

const fleeing = /^(?:refugees?|displaced|fled|asylum|camps?)$/

/** "equivalent to 27% of Peru's GDP": an economy is what is measured by. */
const isOfGdp = ({ tokens }: AnalyzedSentence, { to }: NumberMention): boolean =>
  tokens[to]?.lower === 'of' &&
  tokens
    .slice(to, to + 5)
    .some(({ lower }, i, behind) => lower === 'gdp' || (lower === 'domestic' && behind[i + 1]?.lower === 'product'))

const bearers =
  /^(?:country|economy|industry|sector|state|budget|treasury|region|nation|kingdom|island|province|exporters|farmers|airlines|carriers|retailers|hotels|firms|companies)$/

/** "costing the country 300 million", "set back the airlines by 300 million": who bears it is more than a household. */
const costsAnEconomy = (at: Spot['at'], clause: Measure['clause']): boolean =>
  clause !== null &&
  (clause.verb.lemma === 'cost' || (clause.verb.lemma === 'set' && clause.verb.particle === 'back')) &&
  clause.arguments.some(
    ({ prep, nominal }) =>
      prep === null &&
      nominal.members.some(({ np }) => np.areas.length > 0 || bearers.test(at.tokens[np.head]?.lower ?? '')),
  )

/** "30% more cases", "63% of all cases", "240 cases, an increase of 30%", "a case fatality ratio of 2 percent". */
function isOfIllness(at: AnalyzedSentence, number: NumberMention): boolean {
  const index = chunkOf(at, number.from)
  const [np, named] = [at.chunks[index], at.chunks[index - 2]]
  if (np?.kind === 'np' && isMoreOfIllness(at, np, number)) return true
  if (number.kind === 'percent' && isShareOfIllness(at, index)) return true
  return (named?.kind === 'np' && isRatioOfIllness(at, named)) || changedBefore(at, index) !== null
}

/** "Copper slipped to 4,300 dollars a ton", "wheat fell by a third": goods that change are their price. */
export function isOfPrice({ quantity, number, clause }: Measure): boolean {
  if (clause === null || !(number.kind === 'money' || isRelative(number)) || (number.low ?? number.high ?? 0) > 1e5)
    return false
  const isChange =
    hasVerbClass(clause.verb.lemma, clause.verb.particle, 'increase') ||
    hasVerbClass(clause.verb.lemma, clause.verb.particle, 'decrease')
  return (
    isChange &&
    !clause.verb.passive &&
    wordsOf(quantity)
      .slice(0, 4)
      .some((word) => pricedGoods.has(word))
  )
}

/** "For the budget that means a gap of 200 million", of no appeal. */
export const isOfCoffers = ({ tokens }: AnalyzedSentence): boolean =>
  tokens.some(({ lower }) => /^(?:budgets?|treasury|coffers|taxes|tax|revenues?|exchequer)$/.test(lower)) &&
  !tokens.some(({ lower }) => /^(?:appeals?|donors?|aid|humanitarian|pledges?|funding)$/.test(lower))

/** "those who live on less than $1.90 a day", "the poverty line of 2 dollars a day": by what the poor are counted. */
const isPovertyLine = ({ tokens }: AnalyzedSentence, { kind, low, high, to }: NumberMention): boolean =>
  kind === 'money' &&
  (high ?? low ?? 0) < 100 &&
  /^(?:a|per) day|^daily/.test(`${tokens[to]?.lower} ${tokens[to + 1]?.lower}`) &&
  tokens.some(({ lower }) => /^(?:poverty|poor|income|incomes|line|live|lives|living)$/.test(lower))

/** "the share of the vaccinated", "the proportion protected": a part of the people. */
const isOfGuarded = ({ anchor: { at }, number }: Measure): boolean =>
  isRelative(number) &&
  at.chunks.some((chunk) => chunk.kind === 'np' && chunk.to <= number.from && isPartGuarded(at, chunk))

/** "fell 29 percent to 436,000 tons": right behind the rate of the change. */
const isEndOfRate = ({ tokens, numbers }: AnalyzedSentence, { from }: NumberMention): boolean =>
  tokens[from - 1]?.lower === 'to' &&
  numbers.some(({ to, unit, nonFigure }) => nonFigure === null && unit === 'percent' && from - 1 - to <= 1 && to < from)

const setting = /^(?:cut|lower|raise|hold|keep|leave|set|reduce|trim|slash|hike|lift|increase|put|bring|take|move)$/
const ratesOfBanks =
  /^(?:(?:its|the|their|main|key|official|central|bank|benchmark|policy|overnight|'s|interest) )*rates?$/

/** "The central bank has lowered its rate to 1.5%": a measure of policy. */
const isRateSet = ({ clause, quantity, anchor: { at } }: Measure): boolean =>
  clause !== null &&
  quantity !== null &&
  setting.test(clause.verb.lemma) &&
  at.tokens.slice(0, clause.verb.from).some(({ lower }) => /^(?:banks?|fed|ecb|reserve|monetary)$/.test(lower)) &&
  ratesOfBanks.test(wordsOf(quantity).join(' '))

/** What is measured is health, votes, the weather or people, unless the kind of its subject says what it is. */
export const isOfOther = (measure: Measure): boolean => {
  const { continues, isDuration, quantity } = measure
  if (continues !== null || isDuration || quantity?.how === ofSubject) return false
  if (isRateSet(measure)) return true
  return (
    // "spending of households", "bank lending to households": named by what they do
    !/^(?:spending|earnings|consumption|borrowing) of /.test(quantity?.name ?? '') &&
    !/^(?:\w+ )?(?:lending|loans|credit) to /i.test(quantity === null ? '' : nameOfQuantity(quantity)) &&
    isOfOtherField(wordsOf(quantity))
  )
}

/** "Smallholders account for 60 percent of national output" */
const isPartOfOutput = ({ anchor: { at }, number, clause }: Measure): boolean =>
  clause !== null &&
  making.has(clause.verb.lemma) &&
  /\b(?:output|production|income|exports|imports|revenues?|sales)$/.test(
    lowerWords(readDenominator(at, number) ?? { at, from: 0, to: 0 }).join(' '),
  )

/** "gave 3 million, 400,000 more than last year": by how much a gift differs. */
const isOfGift = (measure: Measure): boolean =>
  measure.clause !== null &&
  // "sent home 3 million, 400,000 more than a year before"
  wordsOf(measure.quantity)[0] !== 'remittances' &&
  hasVerbClass(measure.clause.verb.lemma, measure.clause.verb.particle, 'give') &&
  isDifferenceOf(measure.anchor.at, measure)

/** Whether what is measured is economic: a rate needs no more than that nothing speaks against it. */
export function isEconomic(measure: Measure): boolean {
  const { quantity, isDuration, number, direction, continues, unit, clause, anchor } = measure
  if (isOfPrice(measure)) return true
  if (isOfOfficialTrips(measure) || isOfGuarded(measure) || isOfGift(measure)) return false
  if (isDuration || continues !== null || quantity?.how === ofSubject || quantity?.how === ofLine) return true
  if (isRelative(number) && isOfGdp(anchor.at, number)) return true
  if (isPartOfOutput(measure)) return true
  // "the country needs 40 million dollars": an appeal.
  if (number.kind === 'money' && /^(?:need|require|seek)$/.test(clause?.verb.lemma ?? '')) return false
  if (isRelative(number) && isOfIllness(anchor.at, number)) return false
  if (isPovertyLine(anchor.at, number)) return false
  if (quantity !== null && isMoneySentHome(quantity.piece)) return true
  const words = wordsOf(quantity)
  // "puts the effects of the storm at 3 billion"
  if (number.kind === 'money' && words.slice(0, 7).some(isHarm)) return true
  if (quantity !== null && isOfNationals(quantity)) return true
  if (isOfPersons(words) || (number.kind === 'money' && costsAnEconomy(anchor.at, clause))) return true
  // "a gap of 122 million" is of an appeal as often.
  if (number.kind === 'money' && words.filter((word) => word !== 'a' && word !== 'the').join() === 'gap')
    return isOfCoffers(anchor.at)
  if (number.kind === 'number' && !isRelative(number) && unit !== 'percent') {
    // "travellers from countries that have more than 100 cases"
    if (caseNouns.has(anchor.at.tokens[number.to]?.lower ?? '')) return false
    // "arrivals" of people who fled are no tourists.
    if (words.includes('arrivals') && anchor.at.tokens.some(({ lower }) => fleeing.test(lower))) return false
    if (unit === 'person' || unit === 'percentage_point') return true
    // "cereal losses amount to 350,000 tonnes"
    if (number.unit === 'ton' && words.slice(0, 3).some((word) => /^loss(?:es)?$/.test(word))) return true
    // "Cotton fell 29 percent to 436,000 tons": what it came to.
    if (number.unit === 'ton' && isEndOfRate(anchor.at, number)) return true
    // "3,000 fewer containers crossed"
    if (anchor.at.tokens[number.to]?.lower === 'fewer' && words.some(isLoad)) return true
    // "the number of ships through the canal fell by 36 percent to 1,362"
    if (isNumberOfVessels(words)) return true
    // "Shipments of phones fell to 3 million units"
    if (anchor.at.tokens[measure.np.head]?.lower === 'units' && words.some(isProduced)) return true
    // "Freight reached 550,000 containers"
    const isLoaded = number.unit === null && isLoad(anchor.at.tokens[measure.np.head]?.lower ?? '')
    return words.some(number.unit === null && !isLoaded ? isCounted : isProduced)
  }
  // "four in five workers live in camps": people, not work.
  const isOfWorkers =
    number.unit === 'share' &&
    direction === 'level' &&
    words.every((word) => /^workers?$/.test(word) || !hasEconomicWord([word]))
  if (isOfWorkers && words.some((word) => /^workers?$/.test(word))) return false
  if (hasEconomicWord(words) || (isRelative(number) && buying.has(clause?.verb.lemma ?? ''))) return true
  // "23 million foreigners, a quarter more than last year"
  const isOfCount =
    number.unit === 'share' && words.some((word) => isCounted(word) || customNouns.has(singularOf(word)))
  return (number.unit !== 'share' || isOfCount) && isRelative(number) && direction !== 'level'
}
