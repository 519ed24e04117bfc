import { currencyCodes } from '../../lexicon/currencies.ts'
import { scales } from '../../lexicon/number-words.ts'
import type { Token } from '../mention.ts'
import { type Figure, rescale } from './figure.ts'

/** "75 USD million": the scale stands behind the code of the currency. */
export function joinScaleBehind(tokens: readonly Token[], first: Figure, second: Figure): Figure | null {
  const scale = scales.get(tokens[second.from]?.lower ?? '') ?? 0
  const isScale = scale >= 1e6 && second.to === second.from + 1 && second.kind === 'number'
  const isCode = first.kind === 'money' && currencyCodes.has(tokens[first.to - 1]?.text ?? '')
  const isBehind = first.to === second.from && first.numeral.to < first.to
  if (!isScale || !isCode || !isBehind || first.scaled) return null
  return { ...rescale(first, scale), to: second.to, value: { from: first.value.from, to: second.to } }
}
