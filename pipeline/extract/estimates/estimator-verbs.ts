import { caseNouns, deathNouns } from '../../lexicon/diseases.ts'
import { changeNouns, revisingVerbs } from '../../lexicon/indicator-words.ts'
import { hasVerbClass } from '../../lexicon/verbs.ts'
import { pieceOfNominal } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { NounPhrase } from '../parse/chunk.ts'
import type { Argument, Clause } from '../parse/clause.ts'
import { lowerWords } from '../piece.ts'
import { bodies, forecastNouns } from './estimator-words.ts'
import { hasEconomicWord } from './quantity.ts'
import { prepText } from './spot.ts'

/** "the bank", "economists at the fund": what others have or give is no guess. */
const isForecaster = (at: AnalyzedSentence, subject: Clause['subject']): boolean =>
  subject !== null && lowerWords(pieceOfNominal(at, subject)).some((word) => forecasting.test(word) || bodies.has(word))
const forecasting =
  /^(?:bank|fund|imf|adb|oecd|ebrd|institute|economists?|analysts?|forecasters?|forecasts?|projections?|commission|ministry|treasury|agency)$/

/** "growth", "a fall of 3 percent" behind the verb of a body that guesses; not "debts of 3 percent", "3 percent of the budget". */
export function isRateOrChange({ chunks, tokens }: AnalyzedSentence, i: number): boolean {
  const chunk = chunks[i]
  if (chunk?.kind !== 'np') return false
  const word = tokens[chunk.head]?.lower ?? ''
  const isRate =
    chunk.number?.unit === 'percent' && prepText(chunks[i - 1]) === null && prepText(chunks[i + 1]) !== 'of'
  return isRate || (changeNouns.has(word) && !/^(?:loss|losses|gains?)$/.test(word))
}

const isMeasurable = (at: AnalyzedSentence, { areas, from, to }: NounPhrase): boolean =>
  areas.length > 0 || hasEconomicWord(lowerWords({ at, from, to }))

/** "has Peru growing by 3 percent", "has Peru's economy down by 3 percent" */
function isPictured(at: AnalyzedSentence, have: number): boolean {
  const { chunks } = at
  const held = chunks[have + 1]
  if (
    held?.kind === 'np' &&
    held.number === null &&
    /^(?:down|up|lower|higher|smaller|larger)$/.test(at.tokens[held.to]?.lower ?? '')
  )
    return isMeasurable(at, held)
  // "the economy of Malta shrinking"
  const behind = prepText(chunks[have + 2]) === 'of' ? have + 4 : have + 2
  const [object, change] = [chunks[have + 1], chunks[behind]]
  const isChange = change?.kind === 'verb' && change.form === 'gerund'
  return (
    object?.kind === 'np' &&
    isMeasurable(at, object) &&
    isChange &&
    (hasVerbClass(change.lemma, null, 'increase') || hasVerbClass(change.lemma, null, 'decrease'))
  )
}

/** "growth … to 2 percent": the rate itself, where a forecaster moves it. */
const isGrowthMoved = ({ tokens }: AnalyzedSentence, phrases: Clause['arguments']): boolean =>
  phrases.some(({ prep, nominal }) => {
    const head = tokens[nominal.members[0]?.np.head ?? -1]?.lower ?? ''
    return prep === null && /^(?:growth|gdp)$/.test(head)
  }) &&
  phrases.some(({ prep, nominal }) => /\bto$/.test(prep ?? '') && nominal.members[0]?.np.number?.unit === 'percent')

/** "at 3 million", "at 4 percent": not "at 3 hotels". */
export const isAtSum = ({ prep, nominal }: Argument): boolean => {
  const kind = nominal.members[0]?.np.number?.kind
  return prep === 'at' && (kind === 'money' || kind === 'percent')
}

/** Whether a verb that may tell anything tells a guess here: "puts it at 3%", "cut its forecast". */
export function guesses(at: AnalyzedSentence, { verb, arguments: phrases, at: place, subject }: Clause): boolean {
  const next = at.chunks[place + 1]
  // "looks for gains of 3 percent", "looks for minus 9 percent"; not "are looking for work"
  if (verb.lemma === 'look') {
    const sought = at.chunks[place + 2]
    if (prepText(next) !== 'for' || sought?.kind !== 'np') return false
    return sought.number !== null || changeNouns.has(at.tokens[sought.head]?.lower ?? '')
  }
  // "had hoped for 3 million visitors"; not "Peru, which had hoped for a million, made do with less"
  if (/^(?:hope|budget|bargain)$/.test(verb.lemma)) {
    const hoped = at.chunks[place + 2]
    const isRelative = at.tags[verb.from - 1] === 'WH' || verb.modal !== null
    // "hopes for 3 million dollars": what it would like to be given; "had hoped for 3 million dollars from tourism"
    const [from, giver] = [prepText(at.chunks[place + 3]), at.chunks[place + 4]]
    const isFrom = from === 'from' && giver?.kind === 'np' && at.tags[giver.head] === 'NNP'
    const isHelp = hoped?.kind === 'np' && hoped.number?.kind === 'money' && (from === null || isFrom)
    return prepText(next) === 'for' && hoped?.kind === 'np' && hoped.number !== null && !isRelative && !isHelp
  }
  // "promised growth of 4 percent"; not "promised 3 million"
  if (verb.lemma === 'promise') return isRateOrChange(at, place + 1)
  // "has taken growth for the year down to 2 percent"
  const isMoved = /^(?:take|bring|cut|lower|raise|lift|reduce|trim)$/.test(verb.lemma) && isForecaster(at, subject)
  if (isMoved && verb.modal === null && isGrowthMoved(at, phrases)) return true
  // "give the whole bill as 3 million"
  if (
    verb.lemma === 'give' &&
    phrases.some(({ prep, nominal }) => prep === 'as' && nominal.members[0]?.np.number !== null)
  )
    return true
  // "gives Peru growth of 3 percent", "has a fall of 3 percent for Peru"
  if (verb.lemma === 'have' && isPictured(at, place)) return isForecaster(at, subject)
  if (verb.lemma === 'give' || (verb.lemma === 'have' && prepText(at.chunks[place + 2]) !== 'at'))
    return isForecaster(at, subject) && [1, 2, 3].some((step) => isRateOrChange(at, place + step))
  // "has cut its growth forecast", which the tagger takes for a participle
  const isForecast = at.chunks
    .slice(place + 1, place + 5)
    .some((chunk) => chunk.kind === 'verb' && chunk.lemma === 'forecast')
  if (isForecast && verb.lemma !== 'speak' && verb.lemma !== 'put' && verb.lemma !== 'see') return true
  if (verb.lemma === 'speak') return prepText(next) === 'of'
  // "output, which the bank had seen growing"
  const change = at.chunks[place + 1]
  const isSeenSo =
    change?.kind === 'verb' &&
    change.form === 'gerund' &&
    (hasVerbClass(change.lemma, null, 'increase') || hasVerbClass(change.lemma, null, 'decrease'))
  if (verb.lemma === 'see' && isSeenSo) return isForecaster(at, subject)
  // "has seen orders scrapped" tells what happened.
  if (verb.lemma === 'see' && /^(?:saw|seen)$/.test(at.tokens[verb.main]?.lower ?? '')) return false
  // "puts what was lost at 3 million"
  // "puts the damage done by the storm at 3 million"
  const inner =
    next?.kind === 'wh'
      ? at.clauses.find(({ at: other }) => other > place)
      : at.clauses.find(
          ({ at: other, verb: { form } }) => form === 'participle' && (other === place + 2 || other === place + 4),
        )
  if (
    verb.lemma === 'put' &&
    inner?.arguments.some(({ prep, nominal }) => prep === 'at' && nominal.members[0]?.np.number !== null)
  )
    return true
  if (
    /^(?:put|assess|value|appraise)$/.test(verb.lemma) ||
    (verb.lemma === 'have' && prepText(at.chunks[place + 2]) === 'at')
  )
    return phrases.some(({ prep, nominal }) => prep === 'at' && nominal.members[0]?.np.number !== null)
  // "places losses at 3 million"; not "placed guards at 3 hotels"
  if (/^(?:place|peg)$/.test(verb.lemma)) return next?.kind === 'np' && isMeasurable(at, next) && phrases.some(isAtSum)
  // "Peru would see exports shrink" tells what would happen to it.
  if (verb.lemma === 'see' && verb.modal !== null) return false
  if (verb.lemma === 'see') return next?.kind === 'np' || next?.kind === 'date'
  // "a new pier should raise the number": a cause.
  if (verb.modal !== null && revisingVerbs.has(verb.lemma)) return false
  // "has downgraded Peru's growth": a view of it, no deed.
  const isView = /^(?:up|down)grade$/.test(verb.lemma)
  if (
    isView &&
    phrases.some(({ prep, nominal }) => prep === null && hasEconomicWord(lowerWords(pieceOfNominal(at, nominal))))
  )
    return true
  // "has shaved a point off its growth forecast"
  return phrases.some(
    ({ prep, nominal }) =>
      (prep === null || prep === 'off' || prep === 'from') &&
      nominal.members.some(({ np }) => forecastNouns.has(at.tokens[np.head]?.lower ?? '')),
  )
}

/** "The value, estimated at 3 million, fell": by no one named. */
export const isPutAt = ({ tokens }: AnalyzedSentence, { form, lemma, from, to }: Clause['verb']): boolean =>
  lemma === 'estimate' && tokens[to]?.lower === 'at' && (form === 'participle' || tokens[from - 1]?.text === ',')

const isOfIllness = (tokens: AnalyzedSentence['tokens'], { from, to }: NounPhrase): boolean =>
  tokens.slice(from, to).some(({ lower }) => deathNouns.has(lower) || caseNouns.has(lower))

/** "the region announced 46 percent fewer", "wrote off 3 million": what it does itself. */
export function tellsOwnFigure({ chunks, tokens, tags }: AnalyzedSentence, { at: place, verb }: Clause): boolean {
  if (verb.lemma === 'write' && /^(?:off|down)$/.test(tokens[verb.main + 1]?.lower ?? '')) return true
  const [figure, more] = [chunks[place + 1], chunks[place + 2]]
  // "The frost has claimed 3 million euros in damages", "tourism shows no signs of"
  if (verb.lemma === 'claim' && figure?.kind === 'np' && figure.number !== null) return true
  if (verb.lemma === 'show' && figure?.kind === 'np' && /^signs?$/.test(tokens[figure.head]?.lower ?? '')) return true
  // "In Peru, which has reported 26 deaths, exports fell": what an aside counts is another matter.
  // "Peru reported 26 deaths, and exports from Chile fell": as is what a country counts of the ill and dead.
  const isCount = figure?.kind === 'np' && figure.number?.kind === 'number'
  const isOfAside = isCount && (tags[verb.from - 1] === 'WH' || isOfIllness(tokens, figure))
  if (isOfAside && !hasEconomicWord(tokens.slice(figure.from, figure.to).map(({ lower }) => lower))) return true
  return (
    figure?.kind === 'np' &&
    figure.number !== null &&
    more?.kind === 'np' &&
    /^(?:fewer|more|less)$/.test(tokens[more.from]?.lower ?? '')
  )
}
