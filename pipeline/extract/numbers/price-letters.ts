import type { Token } from '../mention.ts'
import { isLettered } from './lettered.ts'

/** Near "164p" and "35c" these say that it is a price. */
const pricing = new Set(
  'share shares stock stocks price prices priced pence penny pound pounds cent cents dollar dollars euro euros rand £ $ € cost costs fare fares fee fees dividend duty levy litre liter gallon pint kilo tax charge charges coin paid pay pays'.split(
    ' ',
  ),
)

const wordsAround = 12

/** "1080p": the lines of a picture. */
const pictureLines = new Set('144 240 360 480 576 720 1080 1440 2160 4320'.split(' '))

const hundredthLetters: ReadonlyMap<string, string> = new Map([
  ['p', 'GBP'],
  ['c', 'USD'],
])

/** The currency whose hundredths the letter at `at` counts: "the shares rose to 164p", "35c a litre"; null for "1080p" and "flat 12c". */
export function priceLetter(tokens: readonly Token[], at: number): string | null {
  const unit = hundredthLetters.get(tokens[at]?.text ?? '')
  const digits = tokens[at - 1]
  if (unit === undefined || digits?.end !== tokens[at]?.start) return null
  if (!/^\d{1,4}(?:\.\d{1,2})?$/.test(digits?.text ?? '') || pictureLines.has(digits?.text ?? '')) return null
  if (isLettered(tokens, at - 1)) return null
  for (let i = Math.max(0, at - wordsAround); i <= at + wordsAround; i++)
    if (pricing.has(tokens[i]?.lower ?? '')) return unit
  return null
}
