import type { AnalyzedSentence } from '../analyze.ts'
import { oncePerSentence } from '../once-per-sentence.ts'
import { type CountHead, headIn, isCountNoun, isCountWord, nearRule } from './count-head.ts'

/** Tokens of a sentence that count cases, deaths or recoveries; every figure asks for them. */
const nounsIn = oncePerSentence((at: AnalyzedSentence): readonly number[] =>
  at.tokens.flatMap(({ word }, i) =>
    word !== null && isCountWord(word) && !isWithout(at, i) && !isFound(at, i) ? [i] : [],
  ),
)

/** "The bodies of 26 were recovered", "the recovered cars": found again, not well again. */
const isFound = ({ tokens }: AnalyzedSentence, i: number): boolean =>
  tokens[i]?.lower === 'recovered' &&
  tokens
    .slice(Math.max(0, i - 10), i + 4)
    .some(({ lower }) =>
      /^(?:bod(?:y|ies)|corpses?|remains|wreck(?:age)?|debris|rubble|goods|cars?|weapons?)$/.test(lower),
    )

/** "Without any deaths: Peru 12": what is not counted. */
const isWithout = ({ tokens }: AnalyzedSentence, i: number): boolean =>
  [1, 2, 3].some((back) => tokens[i - back]?.lower === 'without')

/** "cases brought from Chile were found in Peru (4)": the last noun before a token that counts, without a number of its own; of a heading the first. */
export function nounLead(at: AnalyzedSentence, before: number, isHeading = false): CountHead | null {
  const nouns = nounsIn(at)
  const noun = isHeading ? nouns[0] : nouns.findLast((i) => i < before)
  if (noun === undefined || noun >= before) return null
  let from = noun
  const isOfStrain = (i: number): boolean => /^(?:[()]|A|H\d+(?:N\d+)?)$/.test(at.tokens[i]?.text ?? '')
  let words = 0
  while (from > 0 && words < 3 && (/^(?:ADJ|N|VPP)$/.test(at.tags[from - 1] ?? '') || isOfStrain(from - 1))) {
    from--
    // "confirmed influenza A(H1N1) cases"
    if (!isOfStrain(from)) words++
  }
  return headIn(at, from, Math.min(noun + 2, before), nearRule)
}

/** "Cases and deaths: Peru 12 and 3": nouns without numbers that pairs of figures take turns with. */
export function nounSeries(at: AnalyzedSentence): readonly CountHead[] {
  const first = at.tokens.findIndex(
    ({ lower }, i) =>
      isCountNoun(lower) &&
      /^(?:and|\/|,)$/.test(at.tokens[i + 1]?.lower ?? '') &&
      isCountNoun(at.tokens[i + 2]?.lower ?? '') &&
      !at.numbers.some(({ to }) => to === i || to === i - 1),
  )
  if (first < 0) return legendSeries(at)
  return [headIn(at, first, first + 1, nearRule), headIn(at, first + 2, first + 3, nearRule)].flatMap(
    (head) => head ?? [],
  )
}

/** "Cases of cholera (deaths): Peru 12 (3)": a noun alone in brackets says what the brackets of the list hold. */
function legendSeries(at: AnalyzedSentence): readonly CountHead[] {
  const { tokens, numbers } = at
  const second = tokens.findIndex(
    ({ lower }, i) =>
      isCountNoun(lower) && tokens[i - 1]?.text === '(' && /^(?:\)|in)$/.test(tokens[i + 1]?.lower ?? ''),
  )
  if (second < 0) return []
  let first = second - 2
  while (first > second - 9 && !isCountNoun(tokens[first]?.lower ?? '')) first--
  const isNumbered = numbers.some(({ from, to, nonFigure }) => nonFigure === null && to > first - 1 && from < second)
  if (first <= second - 9 || first < 0 || isNumbered) return []
  return [headIn(at, Math.max(0, first - 2), first + 1, nearRule), headIn(at, second, second + 1, nearRule)].flatMap(
    (head) => head ?? [],
  )
}
