import type { Token } from '../mention.ts'
import type { Figure } from './figure.ts'

const names = /^(?:mark|milestone|threshold|barrier)$/
const paper = /^(?:notes?|bills?|banknotes?|coins?|bonds?)$/

/** "passed the 3,000 mark", "the half-million milestone": the noun says that a number was reached; it is not what the number counts, and no money. */
export function attachThreshold(tokens: readonly Token[], figure: Figure): Figure {
  const at = tokens[figure.to]?.text === '-' ? figure.to + 1 : figure.to
  const isNamed = names.test(tokens[at]?.lower ?? '') && !paper.test(tokens[at + 1]?.lower ?? '')
  return isNamed && tokens[figure.from - 1]?.lower === 'the' ? { ...figure, from: figure.from - 1, to: at + 1 } : figure
}

/** Whether a figure is one that was taken as such. */
export const isThreshold = (tokens: readonly Token[], { from, to }: Figure): boolean =>
  names.test(tokens[to - 1]?.lower ?? '') && tokens[from]?.lower === 'the'
