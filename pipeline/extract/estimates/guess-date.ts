import { revisingVerbs } from '../../lexicon/indicator-words.ts'
import { verbForms } from '../../lexicon/verbs.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { lastIndexIn } from '../index-in.ts'
import type { DateMention } from '../mention.ts'
import type { Clause } from '../parse/clause.ts'
import { lowerWords } from '../piece.ts'
import type { Measure } from './measure.ts'
import { hasEconomicWord } from './quantity.ts'

export const guessed = new Set(['expect', 'see', 'forecast', 'project', 'predict', 'anticipate', 'foresee'])

/** "took its forecast from 3 percent to 2", "the estimate goes from 3 percent to 2": a guess is what the verb moves, or what moves. */
export const movesForecast = ({ tokens }: AnalyzedSentence, { verb, subject, arguments: phrases }: Clause): boolean =>
  moving.has(verb.lemma) &&
  [subject, ...phrases.filter(({ prep }) => prep === null).map(({ nominal }) => nominal)].some((nominal) =>
    guesses.test(tokens[nominal?.members[0]?.np.head ?? -1]?.lower ?? ''),
  )

const moving = new Set(
  'take bring move shift pull knock scale change adjust push drop go fall sink slip rise climb come'.split(' '),
)
const guesses = /^(?:forecast|projection|estimate|outlook|prediction|view|call)s?$/

const versions = new Set(
  'forecast forecasts revision report estimate projection projections budget outlook survey bulletin call update'.split(
    ' ',
  ),
)

const papersOf = /^(?:note|letter|report|forecast|outlook|bulletin|paper|survey|update|memo|statement|communiqué)$/

/** "a downward change of 6 points since January", "a cut since the last report": from one forecast to the next. */
const isSinceForecast = ({ tokens }: AnalyzedSentence, { from, edtf }: DateMention): boolean =>
  /^\d{4}-\d\d(?:\/\.\.)?$/.test(edtf) &&
  [from - 1, from].some((i) => tokens[i]?.lower === 'since') &&
  tokens
    .slice(Math.max(0, from - 9), from)
    .some(
      ({ lower }, i, words) =>
        /^(?:revision|downgrade|upgrade|markdown)$/.test(lower) ||
        (/^(?:downward|upward)$/.test(lower) &&
          /^(?:change|shift|correction|adjustment)$/.test(words[i + 1]?.lower ?? '')),
    )

/** "its February forecast": when the figure was made. */
export const isOfVersion = (at: AnalyzedSentence, date: DateMention): boolean =>
  isSinceForecast(at, date) || isNamedVersion(at, date)

const isNamedVersion = (at: AnalyzedSentence, { from, to, precision }: DateMention): boolean =>
  // "spoke of 5 percent as late as December"
  /^as (?:late|recently|early) as$/.test(
    at.tokens
      .slice(Math.max(0, from - 3), from)
      .map(({ lower }) => lower)
      .join(' '),
  ) ||
  // "the office announced on January 14"
  (at.tokens[from - 1]?.lower === 'on' &&
    /^(?:announced|reported|said|released|published|wrote)$/.test(at.tokens[from - 2]?.lower ?? '')) ||
  (at.tokens[from - 1]?.lower === 'in' &&
    /^(?:forecast|projected|predicted|assumed|published|made|issued|announced|foreseen|expected|estimated|budgeted)$/.test(
      at.tokens[from - 2]?.lower ?? '',
    ) &&
    // "a rebound is expected in 2021": when it comes.
    !/^(?:is|are)$/.test(at.tokens[from - 3]?.lower ?? '')) ||
  isOfForecast(at, from) ||
  // "in a note of 18 June", "in the survey on 22 January", "a report dated 4 April"
  (/^(?:day|month)$/.test(precision) &&
    ((/^(?:of|on|from|in)$/.test(at.tokens[from - 1]?.lower ?? '') &&
      papersOf.test(at.tokens[from - 2]?.lower ?? '')) ||
      at.tokens[from - 1]?.lower === 'dated')) ||
  versions.has(at.tokens[to]?.lower ?? '') ||
  // "its October economic update"
  (at.tags[to] === 'ADJ' && versions.has(at.tokens[to + 1]?.lower ?? '')) ||
  (at.tokens[to]?.lower === "'s" && versions.has(at.tokens[to + 1]?.lower ?? ''))

/** "the forecast of 6.8 percent in April", "an estimate of 3 billion from 24 March", "the 2.4 percent projected earlier in April" */
function isOfForecast({ tokens, numbers }: AnalyzedSentence, from: number): boolean {
  if (!/^(?:in|from)$/.test(tokens[from - 1]?.lower ?? '')) return false
  const isEarlier = tokens[from - 2]?.lower === 'earlier' || tokens[from - 2]?.lower === 'back'
  if (isEarlier)
    return /^(?:forecast|projected|predicted|estimated|expected|foreseen)$/.test(tokens[from - 3]?.lower ?? '')
  const number = numbers.find(({ to, nonFigure }) => to === from - 1 && nonFigure === null)
  return (
    number !== undefined &&
    tokens[number.from - 1]?.lower === 'of' &&
    /^(?:forecast|projection|estimate|prediction)$/.test(tokens[number.from - 2]?.lower ?? '')
  )
}

const thought = new Set([
  'think',
  'assume',
  'reckon',
  'fear',
  'dread',
  'hope',
  'suppose',
  'believe',
  'plan',
  'promise',
  'speak',
  'talk',
  'say',
  'pencil',
  'budget',
])

/** "had counted on growth", "had looked good for 3 percent"; not "counted 3 million guests" */
const isHoping = ({ tokens }: AnalyzedSentence, { verb }: AnalyzedSentence['clauses'][number]): boolean =>
  /^(?:count|bank|bet|look)$/.test(verb.lemma) && /^(?:on|good|for)$/.test(tokens[verb.main + 1]?.lower ?? '')

/** "had counted on 7 percent", "had hoped for 3": what was thought before. */
export const isFormerGuess = (at: AnalyzedSentence, clause: Clause): boolean =>
  at.tokens[clause.verb.from]?.lower === 'had' &&
  (isHoping(at, clause) || guessed.has(clause.verb.lemma) || thought.has(clause.verb.lemma))

/** "had been the official view": what a guess is called. */
const isView = (at: AnalyzedSentence, { verb }: AnalyzedSentence['clauses'][number]): boolean =>
  verb.lemma === 'be' &&
  at.tokens
    .slice(verb.to, verb.to + 4)
    .some(({ lower }) => /^(?:view|forecast|projection|estimate|guess|consensus|hope|range|target)$/.test(lower))

/** "put at 3% in March", "In January it had foreseen": a month or a day beside a past verb of guessing is when it was guessed. */
export function isOfGuess(at: AnalyzedSentence, { from, to, precision, edtf }: DateMention): boolean {
  if (precision !== 'month' && precision !== 'day' && !edtf.startsWith('../')) return false
  const next = at.clauses.find(({ verb }) => verb.from >= to)
  const clause = opensStretch(at, from) ? next : (at.clauses.findLast(({ verb }) => verb.to <= from) ?? next)
  if (clause === undefined) return false
  const { verb } = clause
  const isGuess =
    // "were put off in March"
    (verb.lemma === 'put' && verb.particle === null && at.tokens[verb.main + 1]?.lower !== 'off') ||
    (verb.form === 'finite' && reckoned.has(verb.lemma)) ||
    isView(at, clause) ||
    isHoping(at, clause) ||
    (guessed.has(verb.lemma) && verb.lemma !== 'see') ||
    thought.has(verb.lemma)
  const helper = at.tokens[verb.from]?.lower ?? ''
  const isOver =
    helper === 'had' ||
    helper === 'having' ||
    verb.form === 'participle' ||
    (at.tags.slice(verb.from, verb.main).every((tag) => tag === 'ADV') && isPastForm(at.tokens[verb.main]?.lower ?? ''))
  const isRevised = isRevision(at, clause, from) && (isOver || /^(?:was|were|has|have)$/.test(helper))
  return (isGuess && isOver) || isRevised
}

/** "lowered its growth forecast to 3 percent in April", "began with a forecast of 4 percent, went to 3 percent in April": when the guess was changed; not "the forecast for April". */
const isRevision = (at: AnalyzedSentence, clause: Clause, date: number): boolean =>
  !/^(?:for|of)$/.test(at.tokens[date - 1]?.lower ?? '') &&
  !isOfForetold(at, clause, date) &&
  (movesForecast(at, clause) || changesForecast(at, clause) || goesToRate(at, clause))

const changesForecast = ({ tokens }: AnalyzedSentence, { verb, subject, arguments: phrases }: Clause): boolean =>
  revisingVerbs.has(verb.lemma) &&
  (verb.passive && subject !== null
    ? [subject]
    : phrases.filter(({ prep }) => prep === null).map(({ nominal }) => nominal)
  ).some((nominal) => guesses.test(tokens[nominal.members[0]?.np.head ?? -1]?.lower ?? ''))

/** "lowered its forecast for growth in June to 3 percent": of what is foretold, where that stands between the guess and the date. */
function isOfForetold(at: AnalyzedSentence, { verb }: Clause, date: number): boolean {
  const guess = lastIndexIn(at.tokens, verb.to, date, ({ lower }) => guesses.test(lower))
  if (guess < 0 || !/^(?:for|of)$/.test(at.tokens[guess + 1]?.lower ?? '')) return false
  return hasEconomicWord(lowerWords({ at, from: guess, to: date })) && !at.tags.slice(guess, date).includes('NUM')
}

/** "The bank began with a forecast of 4 percent, went to 3 percent": whoever guessed, and no rate that was guessed. */
const goesToRate = (at: AnalyzedSentence, { at: place, verb, subject, arguments: phrases }: Clause): boolean =>
  /^(?:go|move|come)$/.test(verb.lemma) &&
  subject !== null &&
  phrases.some(
    ({ prep, nominal }) => /(?:^|down |up )to$/.test(prep ?? '') && nominal.members[0]?.np.number?.unit === 'percent',
  ) &&
  at.clauses.some(
    (one) =>
      one.at < place &&
      one.subject?.first === subject.first &&
      one.arguments.some(({ nominal }) => guesses.test(at.tokens[nominal.members[0]?.np.head ?? -1]?.lower ?? '')),
  )

const reckoned = new Set(['estimate', 'calculate', 'warn', 'give'])

/** "; in January growth of 5% had been forecast", ", where in January it still spoke of": a date at the head of its stretch. */
const opensStretch = ({ tokens }: AnalyzedSentence, from: number): boolean =>
  /^[;:]$/.test(tokens[from - 1]?.text ?? '') ||
  (/^(?:in|on|as)$/.test(tokens[from - 1]?.lower ?? '') &&
    /^(?:[;:]|where|whereas|while|which|that)$/.test(tokens[from - 2]?.lower ?? ''))

const isPastForm = (word: string): boolean =>
  verbForms.get(word)?.some(({ form }) => form === 'past' || form === 'pp') === true

/** "have cut the forecast for this year and put the damage at 3 million": the token of the "and" before a verb of guessing; else 0. */
export function startOfGuess({ tokens }: AnalyzedSentence, { clause, number }: Measure): number {
  if (clause === null || !/^(?:put|estimate|value|reckon|assess)$/.test(clause.verb.lemma)) return 0
  const isJoined = clause.verb.form === 'finite' && /^(?:and|but)$/.test(tokens[clause.verb.from - 1]?.lower ?? '')
  return isJoined && clause.verb.to <= number.from ? clause.verb.from - 1 : 0
}
