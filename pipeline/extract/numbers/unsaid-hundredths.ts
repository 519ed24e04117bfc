import { centCurrencies } from '../../lexicon/currencies.ts'
import type { Token } from '../mention.ts'
import type { Figure } from './figure.ts'

const paying = new Set(
  'cost costs costing price priced prices pay pays paid paying charge charges charged sell sells sold bought buy fetched fetch spent worth fee fare ticket'.split(
    ' ',
  ),
)

/** Words of "cost them, with the fee, one pound forty". */
const reach = 8

/** "paid one pound forty"; in "weighs 20 pounds 12" they are ounces. */
const isPaid = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - reach), at).some(({ lower }) => paying.has(lower))

/** "40.", "40, they", "40 a jar", and "paid 7 euros 40 for it"; in "for ten dollars 20 can eat" the number counts what is left unsaid. */
function endsPrice(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  if (next === undefined || /^(?:[.,;:)]|an?|per|each|apiece)$/.test(next.lower)) return true
  return /^(?:for|on|in|at|and|but)$/.test(next.lower) && isPaid(tokens, at)
}

/** "fifty", "50", "ninety-nine" with nothing behind them that they could count. */
function isBareHundredths(
  tokens: readonly Token[],
  { kind, unit, form, low, high, scaled, numeral, nonFigure }: Figure,
): boolean {
  const isPlain = kind === 'number' && unit === null && nonFigure === null && !scaled && low === high
  const isTwoDigits = form === 'digits' ? /^\d\d$/.test(tokens[numeral.from]?.text ?? '') : form === 'words'
  return isPlain && isTwoDigits && (low ?? 0) >= 10 && (low ?? 0) < 100 && endsPrice(tokens, numeral.to)
}

/** "12 euros 50", "two dollars ninety-nine", "one pound fifty": the name of the cents is left unsaid. */
export function addUnsaidHundredths(tokens: readonly Token[], first: Figure, second: Figure): Figure | null {
  const isPounds = first.unit === 'pound' || first.unit === 'GBP'
  const isMoney = isPounds || (first.kind === 'money' && centCurrencies.has(first.unit ?? ''))
  const isNamed = tokens[first.to - 1]?.kind === 'word' && first.numeral.to < first.to
  if (!isMoney || !isNamed || second.from !== first.to || first.scaled || first.low === null) return null
  if (first.low !== first.high || !Number.isInteger(first.low) || !isBareHundredths(tokens, second)) return null
  if (first.unit === 'pound' && !isPaid(tokens, first.from)) return null
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
