import type { Token } from '../mention.ts'
import type { Figure } from './figure.ts'

const isExact = ({ low, high, nonFigure, qualifier }: Figure): boolean =>
  low !== null && low === high && nonFigure === null && qualifier === 'exact'

/** "twelve (12) doctors", "14 (fourteen)": the numeral of official papers, in words and in digits, is one figure. */
export function joinSaidAgain(tokens: readonly Token[], first: Figure, second: Figure): Figure | null {
  const isApart = tokens[first.to]?.text === '(' && second.from === first.to + 1 && tokens[second.to]?.text === ')'
  const isOther = (first.form === 'words') !== (second.form === 'words')
  if (!isApart || !isOther || !isExact(first) || !isExact(second) || first.low !== second.low) return null
  const to = second.to + 1
  return { ...first, to, value: { from: first.value.from, to } }
}
