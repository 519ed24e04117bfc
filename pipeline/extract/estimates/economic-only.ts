import type { FrameInput } from '../frames/frame.ts'
import type { NumberMention } from '../mention.ts'
import { isOfGifts } from './gift-words.ts'
import type { Measure } from './measure.ts'
import { wordsOf } from './quantity.ts'
import { readMeasures } from './read-measures.ts'

/** What no one gives: money said of these is a figure of the economy. */
const ungiven = new Set(
  `reserve reserves crop harvest remittance remittances output gdp loss losses damage revenue revenues earnings
  flows inflows outflows transfers deficit surplus turnover profit profits receipts prices price`.split(/\s+/),
)

const isClear = ({ number, quantity }: Measure): boolean =>
  number.kind === 'money' &&
  quantity !== null &&
  quantity.how !== 'estimate-near' &&
  wordsOf(quantity).some((word) => ungiven.has(word))

/** Money of a sentence in which nothing is given, said of what no one gives: the readers of gifts leave it. */
export function economicOnly(input: FrameInput): ReadonlySet<NumberMention> {
  const hasMoney = input.at.numbers.some((number) => number.kind === 'money' && input.free.has(number))
  if (!hasMoney || isOfGifts(input.at)) return new Set()
  return new Set(
    readMeasures(input)
      .filter(isClear)
      .map(({ number }) => number),
  )
}
