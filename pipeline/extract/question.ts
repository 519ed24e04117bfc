import type { Token } from './mention.ts'

const closing = /^["”’)]$/

/** Whether a sentence ends with a question mark, within its quotation marks or before them. */
export const isQuestion = (tokens: readonly Token[]): boolean =>
  tokens.findLast(({ text }) => !closing.test(text))?.text === '?'

/** The "many" of "How many have died?"; -1 where no number is asked for. */
export const howManyAt = (tokens: readonly Token[]): number =>
  tokens.findIndex(({ lower }, i) => lower === 'many' && tokens[i - 1]?.lower === 'how')
