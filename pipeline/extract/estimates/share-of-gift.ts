import type { Measure } from './measure.ts'
import { wordsOf } from './quantity.ts'
import type { Spot } from './spot.ts'

/** "put its share at 3 million", where help was promised: what someone gives. */
export const isShareOfGift = ({ number, quantity }: Measure, { discourse }: Spot): boolean =>
  number.kind === 'money' &&
  quantity?.name === null &&
  discourse.aid !== null &&
  discourse.economy === null &&
  /^(?:share|part|portion|contribution|offer|commitment)$/.test(wordsOf(quantity).at(-1) ?? '')
