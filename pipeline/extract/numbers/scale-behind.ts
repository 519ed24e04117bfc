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

/** "rose from 5 to 7 million tons", "from 1.2 in 2019 to 2.5 billion": the scale of what it came to is that of where it began. */
export const shareScaleOfEnd = (tokens: readonly Token[], figures: readonly Figure[]): readonly Figure[] =>
  figures.map((first, i) => {
    const second = figures[i + 1]
    if (second === undefined || !second.scaled || second.scale < 1e6 || !isBareStart(tokens, first)) return first
    const isOfUnit = first.unit === null || first.unit === second.unit
    const isNear = first.base <= 20 * second.base && second.base <= 20 * first.base
    return isOfUnit && isNear && isTurn(tokens, first.to, second.from) ? rescale(first, second.scale) : first
  })

const isBareStart = (tokens: readonly Token[], { from, scaled, form, base, kind, nonFigure }: Figure): boolean =>
  tokens[from - 1]?.lower === 'from' &&
  !scaled &&
  form === 'digits' &&
  base < 1000 &&
  kind !== 'percent' &&
  nonFigure === null

/** "to", over nothing but a year or a month. */
function isTurn(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokens[to - 1]?.lower !== 'to') return false
  const isTimed = tokens[from]?.lower === 'in' && to - 1 - from <= 3
  return from === to - 1 || (isTimed && tokens.slice(from, to).every(({ kind }) => kind !== 'punct'))
}
