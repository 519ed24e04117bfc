import { centCurrencies } from '../../lexicon/currencies.ts'
import { isFree } from '../dates/date-point.ts'
import type { Token } from '../mention.ts'
import type { Figure } from './figure.ts'

/** "fifty", "50", "ninety-nine" with nothing behind them that they could count. */
function isBareHundredths(
  tokens: readonly Token[],
  { kind, unit, form, low, high, scaled, numeral, nonFigure }: Figure,
): boolean {
  const isPlain = kind === 'number' && unit === null && nonFigure === null && !scaled && low === high
  const isTwoDigits = form === 'digits' ? /^\d\d$/.test(tokens[numeral.from]?.text ?? '') : form === 'words'
  return isPlain && isTwoDigits && (low ?? 0) >= 10 && (low ?? 0) < 100 && isFree(tokens, numeral.to)
}

/** "12 euros 50", "two dollars ninety-nine", "one pound fifty": the name of the cents is left unsaid. */
export function addUnsaidHundredths(tokens: readonly Token[], first: Figure, second: Figure): Figure | null {
  const isPounds = first.unit === 'pound' || first.unit === 'GBP'
  const isMoney = isPounds || (first.kind === 'money' && centCurrencies.has(first.unit ?? ''))
  const isNamed = tokens[first.to - 1]?.kind === 'word' && first.numeral.to < first.to
  if (!isMoney || !isNamed || second.from !== first.to || first.scaled || first.low === null) return null
  if (first.low !== first.high || !Number.isInteger(first.low) || !isBareHundredths(tokens, second)) return null
  const sum = Number((first.low + (second.low ?? 0) / 100).toPrecision(15))
  const { to } = second
  return {
    ...first,
    kind: 'money',
    unit: isPounds ? 'GBP' : first.unit,
    low: sum,
    high: sum,
    to,
    numeral: { from: first.numeral.from, to },
    value: { from: first.value.from, to },
  }
}
