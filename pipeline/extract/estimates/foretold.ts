import type { AnalyzedSentence } from '../analyze.ts'
import type { Clause } from '../parse/clause.ts'
import type { Piece } from '../piece.ts'
import type { Measure } from './measure.ts'
import { wordsOf } from './quantity.ts'

/** Said of what is yet to come, or of what no one has counted. */
const awaiting =
  /^(?:expected|forecast|forecasted|projected|predicted|likely|unlikely|set|due|poised|bound|seen|estimated|thought|believed|reckoned|slated|tipped|anticipated|foreseen)$/

const guessing = /^(?:expect|forecast|project|predict|estimate|put|peg|see|reckon|anticipate|foresee|assess|value)$/

/** The clause of a figure; of one whose verb is left out, that of the verb told before. */
const clauseOf = ({ clause, anchor }: Measure): Clause | null =>
  clause ?? anchor.at.clauses.find(({ verb }) => verb.main === anchor.from) ?? null

const forecasts = /^(?:forecast|projection|estimate|prediction|expectation|outlook)s?$/

/** "The outlook worsened from 2 percent to 1": a forecast is what the clause is about. */
const isOfForecast = ({ chunks, tokens }: AnalyzedSentence, { subject }: Clause): boolean => {
  const np = chunks[subject?.first ?? -1]
  return np?.kind === 'np' && forecasts.test(tokens[np.head]?.lower ?? '')
}

const aims = /^(?:aim|target|goal)s?$/

/** "aims for growth of 2 percent", "the target is 2 percent": what is wanted has not come about. */
function isAim({ chunks, tokens, tags }: AnalyzedSentence, { verb, subject }: Clause): boolean {
  if (verb.passive || verb.form !== 'finite') return false
  // "the 4 million that it had aimed for, and far from the 9 million of 2019"
  const behind = /^(?:for|at)$/.test(tokens[verb.to]?.lower ?? '') ? verb.to + 1 : verb.to
  const isLeftOpen = tags[behind] === 'CONJ' || tags[behind] === 'PUNCT'
  if (/^(?:aim|target|hope|strive|expect|anticipate|foresee|predict)$/.test(verb.lemma)) return !isLeftOpen
  const np = chunks[subject?.first ?? -1]
  return verb.lemma === 'be' && np?.kind === 'np' && aims.test(tokens[np.head]?.lower ?? '')
}

/** "is expected to reach 2 percent", "is seen falling by 2", "is put at 2", "its forecast was cut to 2": a figure that someone unnamed has guessed. */
export function isForetold(measure: Measure): boolean {
  const clause = clauseOf(measure)
  if (clause === null) return false
  const { at } = measure.anchor
  const { verb } = clause
  const isForecast = wordsOf(measure.quantity).some((word) => forecasts.test(word))
  if (isOfForecast(at, clause) || isAim(at, clause)) return true
  // "the largest falls were seen in Peru": by anyone's eyes.
  const isWitnessed = verb.lemma === 'see' && /^(?:in|across|among|by|since)$/.test(at.tokens[verb.to]?.lower ?? '')
  if (verb.passive && verb.form === 'finite' && (isForecast || (guessing.test(verb.lemma) && !isWitnessed))) return true
  // "once forecast at 4.6 percent"
  if (verb.form === 'participle' && /^(?:forecast|project|predict|estimate|expect|put)$/.test(verb.lemma)) return true
  // "is to move from a surplus of 4 percent to a deficit": how it was is known.
  if (measure.isBase || (verb.form !== 'infinitive' && verb.form !== 'gerund')) return false
  let before = verb.from - 1
  while (at.tags[before] === 'ADV') before--
  return awaiting.test(at.tokens[before]?.lower ?? '')
}

/** "sees the jobless rate, now 7.5 percent, peak at 10", "now at 7.5 percent,": how it stands, which is no guess. */
export function isToldNow({ np, anchor: { at }, number: { from } }: Measure): boolean {
  const start = Math.min(np.from, from)
  const now = /^(?:at|around|about)$/.test(at.tokens[start - 1]?.lower ?? '') ? start - 2 : start - 1
  return at.tokens[now]?.lower === 'now' && /^[,(]$/.test(at.tokens[now - 1]?.text ?? '')
}

/** "will fall", "is to fall", "is expected to fall": of a time that lies ahead. */
export const isToCome = (measure: Measure): boolean =>
  measure.isForecast || isForetold(measure) || clauseOf(measure)?.verb.form === 'infinitive'

const guesses =
  /^(?:(?:estimat|reckon|forecast|predict|assess|calculat|guess|apprais|simulat|foresee|promis)\w*|(?:project|expect)(?:s|ed|ing|ions?|ations?)?|model(?:s|l?ed|l?ing)?|believ(?:e|es|ed|ing)|think(?:s|ing)?|thought|scenarios?|likely|puts?|putting|(?:call|view|target|fear|budget)(?:s|ed|ing)?|outlooks?|hop(?:e|es|ed|ing)|plan(?:s|ned|ning)?|pencil(?:s|l?ed)?|counted)$/

const isPast = ({ tokens }: AnalyzedSentence, { verb }: Clause): boolean => {
  // "after shrinking 0.3 percent"
  if (verb.form === 'gerund' && /^(?:after|having|following)$/.test(tokens[verb.from - 1]?.lower ?? '')) return true
  const [first, main] = [tokens[verb.from]?.lower ?? '', tokens[verb.main]?.lower ?? '']
  if (verb.form !== 'finite' || verb.modal !== null) return false
  return verb.from < verb.main
    ? /^(?:has|have|had|was|were)$/.test(first)
    : main === 'was' || (main !== verb.lemma && !/(?:s|are)$/.test(main))
}

/** "Exports fell by 4 percent, the bureau said": what has happened is counted, and no guess of whoever tells it. */
export function isReported(measure: Measure, teller: Piece): boolean {
  const clause = clauseOf(measure)
  const { at } = measure.anchor
  // "The storm has cost Fiji 3 million", "did damage of 3 million": a loss is appraised.
  const isLoss =
    clause?.verb.lemma === 'cost' ||
    wordsOf(measure.quantity).some((word) => /^(?:damages?|loss|losses|costs?)$/.test(word))
  if (clause === null || isLoss || measure.isForecast || !isPast(at, clause)) return false
  const subject = at.chunks[clause.subject?.first ?? -1]
  const isOwn = teller.at === at && subject !== undefined && teller.from <= subject.to && subject.from < teller.to
  return !isOwn && !at.tokens.some(({ lower }) => guesses.test(lower))
}
