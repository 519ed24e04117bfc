import { diseaseWords } from '../../lexicon/diseases.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { NumberMention } from '../mention.ts'
import { howManyAt, isQuestion } from '../question.ts'
import { type CountHead, headOf, nearRule } from './count-head.ts'
import { isBare } from './ellipsis.ts'

export type AskedCount = 'case' | 'deaths' | 'recovered'

const words: readonly (readonly [AskedCount, RegExp])[] = [
  ['deaths', /^(?:died|dead|deaths|die|lives)$/],
  ['recovered', /^(?:recovered|cured|discharged|recoveries)$/],
  ['case', /^(?:cases|infections|ill|sick|infected|caught|patients)$/],
]

/** "How many have died?", "How many cases are there?" */
export function askedIn({ tokens, numbers, clauses }: AnalyzedSentence): AskedCount | null {
  if (!isQuestion(tokens)) return null
  const many = howManyAt(tokens)
  // "And the dead?"
  const isShort =
    many < 0 && tokens.length <= 6 && numbers.length === 0 && clauses.every(({ verb }) => verb.form !== 'finite')
  const asked = isShort ? tokens : many < 0 ? [] : tokens.slice(many + 1, many + 9)
  const found = words.find(([, word]) => asked.some(({ lower }) => word.test(lower)))?.[0] ?? null
  // "How many people in Peru have measles?"
  return found ?? (!isShort && asked.some(({ lower }) => diseaseWords.has(lower)) ? 'case' : null)
}

/** Only these stand before the figure of an answer: "A: Nine", "– So far 40", "Up to noon on 3 May, 40", "In Peru there are 40", "The ministry says 40". */
const opening = new Set(
  `a : – — - , so far by up to until till as of noon midnight on in for from some about around nearly almost roughly over more than only just at least
  yes well no fewer officially there are were is it was the answer ministry government authorities police officials rescuers say says said
  speak speaks put puts now currently today then and but alone north south east west centre capital country region province city whole`.split(
    /\s+/,
  ),
)

/** Whether nothing that is counted stands before the figure that an answer opens with. */
export const opensAnswer = (at: AnalyzedSentence, number: NumberMention): boolean =>
  number.from < 12 &&
  at.tokens
    .slice(0, number.from)
    .every(
      ({ lower }, i) => opening.has(lower) || [...at.dates, ...at.areas].some(({ from, to }) => from <= i && i < to),
    )

/** "Nine, seven of whom were children": the figure that an answer opens with counts what was asked for. */
export function answerTo(at: AnalyzedSentence, number: NumberMention, asked: AskedCount | null): CountHead | null {
  return asked !== null && isBare(at, number) && opensAnswer(at, number)
    ? headOf(asked, { at, from: number.from, to: number.to }, false, nearRule)
    : null
}
