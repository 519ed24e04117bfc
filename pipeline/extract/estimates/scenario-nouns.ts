import { eventNouns } from '../../lexicon/event-words.ts'
import { words } from '../../lexicon/word-list.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { firstIndexIn, lastIndexIn, someIn } from '../index-in.ts'
import type { NounPhrase } from '../parse/chunk.ts'
import { hasWord, wordFact } from '../word-test.ts'

const scenarioNouns = words(
  'scenario scenarios baseline assumption assumptions circumstances variant hypothesis simulation simulations',
)

/** Whether a sentence may name a scenario: by one of the nouns, or by a kind before another noun or none. */
export const mayNameScenario = ({ tokens }: AnalyzedSentence): boolean => hasWord(tokens, isScenarioWord)
const isScenarioWord = wordFact(
  ({ lower }) => scenarioNouns.has(lower) || kindsOfCase.has(lower) || lengthsOfCase.has(lower),
)

/** Of a "case" these say that it is a scenario: a "new case" is of a disease, a "court case" of none. */
export const kindsOfCase = words(
  `base baseline central reference main likely likeliest low lower high higher upper worst worse best better bad good downside
  upside adverse severe severest mild mildest milder bleak bleaker gloomy gloomier rosy rosier optimistic pessimistic extreme
  moderate middle alternative first second third former latter unfavourable unfavorable favourable favorable
  grave graver gravest harsh harsher harshest dire darker darkest lighter hit stress hopeful happier kinder cheerful sober sombre slow fast`,
)

/** A "long case" is a scenario, "the longer" one of two; a long road, view or course is none. */
const lengthsOfCase = words('short shorter shortest long longer longest brief briefer')

/** "the milder of its two scenarios", "under the harsher": the kind stands for the whole; -1 where a noun follows. */
export function scenarioKindIn({ tokens, tags }: AnalyzedSentence, { from, to }: NounPhrase): number {
  const last = tokens[to - 1]?.lower ?? ''
  const isBare = to - from === 2 && (kindsOfCase.has(last) || lengthsOfCase.has(last)) && !ordinal.test(last)
  // "under a gloomier one"
  if (isBare && tokens[to]?.lower === 'one' && /er$/.test(last)) return to - 1
  // "in a moderate and 0.6 in a severe one"
  if (isBare && /^an?$/.test(tokens[from]?.lower ?? ''))
    return /^(?:and|or|,)$/.test(tokens[to]?.lower ?? '') && tokens.some(({ lower }) => scenarioNouns.has(lower))
      ? to - 1
      : -1
  if (tokens[from]?.lower !== 'the') return -1
  return isBare && tags[to] !== 'N' && isKind(tokens, last) ? to - 1 : -1
}

/** "the former": of two scenarios, and not of two countries. */
const isKind = (tokens: AnalyzedSentence['tokens'], last: string): boolean =>
  /^(?:former|latter)$/.test(last)
    ? tokens.some(({ lower }) => scenarioNouns.has(lower) || lower === 'case')
    : /(?:er|est|worst|best)$/.test(last)
const ordinal = /^(?:first|second|third|main)$/

/** Token of the noun that makes a phrase name a scenario ("the fund's worst case"); -1 where there is none. */
export function scenarioNounIn({ tokens }: AnalyzedSentence, { from, to }: NounPhrase): number {
  for (let i = from; i < to; i++) {
    const lower = tokens[i]?.lower ?? ''
    // "the baseline scenario": the whole of it
    const isPart = i + 1 < to && /^(?:scenarios?|case|variant|forecast|projections?)$/.test(tokens[i + 1]?.lower ?? '')
    if (scenarioNouns.has(lower)) return isPart ? i + 1 : i
    // 'under the "active" one': of the scenarios told
    const isOne = lower === 'one' && i === to - 1 && i > from + 1 && tokens[from - 1]?.lower === 'under'
    if (isOne && tokens.some((token) => scenarioNouns.has(token.lower))) return i
    if (isSpanOfEvent(tokens, i, from)) return i
    const kind = tokens[i - 1]?.lower ?? ''
    if (/^(?:case|one)$/.test(lower) && lengthsOfCase.has(kind)) return i
    if (
      /^(?:case|one|path|outcome|variety|reading|view|road|track|version|course)$/.test(lower) &&
      kindsOfCase.has(kind)
    )
      return i
  }
  return -1
}

/** "in the shorter episode", "under a longer war": of two lengths that an event may have, one is supposed; not "in the longer war of 1990 exports fell". */
const isSpanOfEvent = (tokens: AnalyzedSentence['tokens'], i: number, from: number): boolean =>
  i === from + 2 &&
  /^(?:in|under|with|during|for|of)$/.test(tokens[from - 1]?.lower ?? '') &&
  /^(?:the|an?)$/.test(tokens[from]?.lower ?? '') &&
  lengths.test(tokens[i - 1]?.lower ?? '') &&
  (eventNouns.has(tokens[i]?.lower ?? '') || tokens[i]?.lower === 'episode') &&
  hasModalNear(tokens, i)
const lengths = /^(?:short|long|brief|mild)er$/

/** Words between an event and the verb that tells what it would do. */
const reach = 14

/** "would fall by 2 percent in a longer war", "In a longer war it would fall": a verb of what may be, before the next or the last semicolon. */
function hasModalNear(tokens: AnalyzedSentence['tokens'], i: number): boolean {
  const isEnd = ({ text }: AnalyzedSentence['tokens'][number]): boolean => text === ';'
  const start = lastIndexIn(tokens, i - reach, i, isEnd) + 1
  const end = firstIndexIn(tokens, i, i + reach, isEnd)
  return someIn(tokens, Math.max(start, i - reach), end < 0 ? i + reach : end, ({ lower }) =>
    /^(?:would|could|might|will|may)$/.test(lower),
  )
}

/** "(downside: 0.6 percent), "(worst case: a fall of 1)": a label in brackets. */
export function isScenarioLabel(at: AnalyzedSentence, np: NounPhrase): boolean {
  const { tokens } = at
  const isLabel = /^[(;]$/.test(tokens[np.from - 1]?.text ?? '') && tokens[np.to]?.text === ':'
  return isLabel && (kindsOfCase.has(tokens[np.to - 1]?.lower ?? '') || scenarioNounIn(at, np) >= 0)
}
