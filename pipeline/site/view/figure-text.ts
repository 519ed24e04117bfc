import { grouped } from '../../wording.ts'

/** Unit codes to the words for one and for many. */
export type UnitForms = Readonly<Record<string, readonly [one: string, many: string]>>

export interface Figure {
  readonly low: number | null
  readonly high: number | null
  /** As in the fact tables; null where nobody hedged it. */
  readonly qualifier: string | null
  /** A code of `units`; null for a bare number. */
  readonly unit: string | null
}

const scales: readonly (readonly [number, string])[] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
]

/** The scale in which all numbers have at most two decimals: 5,100,000 is 5.1 million, 1,234,567 stays. */
function scaleOf(numbers: readonly number[]): readonly [number, string] | null {
  const isRound = (value: number, scale: number): boolean =>
    Math.abs(value) >= scale && Number.isInteger(Math.round((value / scale) * 1e8) / 1e6)
  return scales.find(([scale]) => numbers.every((value) => isRound(value, scale))) ?? null
}

const scaled = (value: number, scale: number): string => grouped(Math.round((value / scale) * 1e4) / 1e4)

/** "5.1 million", "60,000–70,000", "1.2–1.3 million". */
function numbersText(numbers: readonly number[]): string {
  const [scale, word] = scaleOf(numbers) ?? [1, '']
  const text = numbers.map((value) => scaled(value, scale)).join('–')
  return word === '' ? text : `${text} ${word}`
}

export const numberText = (value: number): string => numbersText([value])

const magnitudes: Readonly<Record<string, string>> = {
  '10/99': 'tens',
  '24/99': 'dozens',
  '40/99': 'scores',
  '100/999': 'hundreds',
  '1000/9999': 'thousands',
  '10000/99999': 'tens of thousands',
  '100000/999999': 'hundreds of thousands',
  '1000000/': 'millions',
  '1000000000/': 'billions',
  '1000000000000/': 'trillions',
}

const hedges: Readonly<Record<string, string>> = { approx: 'about ', nearly: 'nearly ' }

/** The number with its hedge; whether it is one thing only, and whether its words take "of". */
function amountText({ low, high, qualifier }: Figure): { text: string; isWord: boolean } | null {
  if (low === null && high === null) return null
  const word = qualifier === 'magnitude' ? magnitudes[`${low}/${high ?? ''}`] : undefined
  if (word !== undefined) return { text: word, isWord: true }
  if (high === null) return { text: `at least ${numberText(low ?? 0)}`, isWord: false }
  if (low === null) return { text: `up to ${numberText(high)}`, isWord: false }
  const text = low === high ? numberText(low) : numbersText([low, high])
  return { text: `${hedges[qualifier ?? ''] ?? ''}${text}`, isWord: false }
}

const isCurrency = (unit: string): boolean => /^[A-Z]{3}$/.test(unit)

/**
 * A figure as a person writes it: "at least 170 countries", "60,000–70,000 samples", "hundreds of thousands of sets",
 * "USD 2.4–3.4 billion", "nearly 60%"; empty without a number.
 */
export function figureText(figure: Figure, forms: UnitForms): string {
  const amount = amountText(figure)
  if (amount === null) return ''
  const { unit, low, high } = figure
  // Single goods are named beside the figure, a share is a number by itself.
  if (unit === null || unit === 'item' || unit === 'share') return amount.text
  if (unit === 'percent') return `${amount.text}%`
  if (isCurrency(unit)) return amount.isWord ? `${amount.text} of ${unit}` : `${amount.text} ${unit}`
  const [one, many] = forms[unit] ?? [unit, unit]
  return `${amount.text}${amount.isWord ? ' of' : ''} ${low === 1 && high === 1 ? one : many}`
}
