import type { AnalyzedSentence } from '../analyze.ts'

/** "the number of deaths up by 5 to 90": no verb, but as good as one. */
export const isMove = ({ tokens }: AnalyzedSentence, i: number): boolean =>
  /^(?:up|down)$/.test(tokens[i]?.lower ?? '') && /^(?:by|to)$/.test(tokens[i + 1]?.lower ?? '')

/** "cases stood at 40 and deaths at 3": the verb is left out. */
export const isGapped = (at: AnalyzedSentence, noun: number, from: number): boolean =>
  (noun === from - 2 &&
    (/^(?:at|to|by)$/.test(at.tokens[from - 1]?.lower ?? '') ||
      (/^(?:total|toll)s?$/.test(at.tokens[noun]?.lower ?? '') && at.tokens[from - 1]?.lower === 'of'))) ||
  isStepTo(at, noun, from) ||
  isStepFrom(at, noun, from)

/** "cases rose to 40 and deaths from 3 to 12" */
const isStepFrom = ({ tokens, numbers }: AnalyzedSentence, noun: number, from: number): boolean =>
  noun === from - 2 &&
  tokens[from - 1]?.lower === 'from' &&
  numbers.some((step) => step.from === from && tokens[step.to]?.lower === 'to')

/** "cases rose to 40 and deaths by 3 to 12" */
const isStepTo = ({ tokens, numbers }: AnalyzedSentence, noun: number, from: number): boolean =>
  tokens[from - 1]?.lower === 'to' &&
  /^(?:by|from)$/.test(tokens[noun + 1]?.lower ?? '') &&
  numbers.some((step) => step.from === noun + 2 && step.to === from - 1)
