import { isOfGifts } from './gift-words.ts'
import type { Measure } from './measure.ts'
import { growthName, wordsOf } from './quantity.ts'
import { isRelative, type Spot } from './spot.ts'

/** "pledged 6 million, 50 percent more than in 2015": how the gift compares, and no growth of the giver's economy. */
export const isComparedGift = ({ number, quantity }: Measure, { at }: Spot): boolean =>
  isRelative(number) &&
  quantity?.name === growthName &&
  isOfGifts(at) &&
  at.numbers.some((sum) => sum.to <= number.from && sum.nonFigure === null && !isRelative(sum))

/** "Norway gave 3 million. Oxfam will get half of it": of the gift. */
export const isPartOfGift = ({ number, quantity }: Measure, { discourse }: Spot): boolean =>
  isRelative(number) &&
  quantity !== null &&
  discourse.aid !== null &&
  /^(?:it|them|that)$/.test(wordsOf(quantity).join(' '))

/** "put its share at 3 million", where help was promised: what someone gives. */
export const isShareOfGift = ({ number, quantity }: Measure, { discourse }: Spot): boolean =>
  number.kind === 'money' &&
  quantity?.name === null &&
  discourse.aid !== null &&
  discourse.economy === null &&
  /^(?:share|part|portion|contribution|offer|commitment)$/.test(wordsOf(quantity).at(-1) ?? '')
