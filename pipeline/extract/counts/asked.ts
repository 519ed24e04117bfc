import { diseaseWords } from '../../lexicon/diseases.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { NumberMention } from '../mention.ts'
import { type CountHead, headOf, nearRule } from './count-head.ts'
import { isBare } from './ellipsis.ts'

export type AskedCount = 'case' | 'deaths' | 'recovered'

const words: readonly (readonly [AskedCount, RegExp])[] = [
  ['deaths', /^(?:died|dead|deaths|die|lives)$/],
  ['recovered', /^(?:recovered|cured|discharged|recoveries)$/],
  ['case', /^(?:cases|infections|ill|sick|infected|caught|patients)$/],
]

/** "How many have died?", "How many cases are there?" */
export function askedIn({ tokens }: AnalyzedSentence): AskedCount | null {
  if (tokens.at(-1)?.text !== '?') return null
  const many = tokens.findIndex(({ lower }, i) => lower === 'many' && tokens[i - 1]?.lower === 'how')
  const asked = many < 0 ? [] : tokens.slice(many + 1, many + 9)
  const found = words.find(([, word]) => asked.some(({ lower }) => word.test(lower)))?.[0] ?? null
  // "How many people in Peru have measles?"
  return found ?? (asked.some(({ lower }) => diseaseWords.has(lower)) ? 'case' : null)
}

/** Only these stand before the figure of an answer: "A: Nine", "– So far 40", "Up to noon on 3 May, 40". */
const opening = /^(?:a|answer|[:–—-]|,|so|far|by|up|to|until|till|as|of|noon|midnight|on|some|about|at|least|yes|well)$/

/** "Nine, seven of whom were children": the figure that an answer opens with counts what was asked for. */
export function answerTo(at: AnalyzedSentence, number: NumberMention, asked: AskedCount | null): CountHead | null {
  if (asked === null || !isBare(at, number)) return null
  const isOpening = at.tokens
    .slice(0, number.from)
    .every(({ lower }, i) => opening.test(lower) || at.dates.some(({ from, to }) => from <= i && i < to))
  return isOpening ? headOf(asked, { at, from: number.from, to: number.to }, false, nearRule) : null
}
