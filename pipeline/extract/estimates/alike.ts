import { isRelative, type Spot } from './spot.ts'

/** Figures of one kind go on with each other: rates with rates, money with money, counts with counts. */
export const isAlike = (one: Spot['number'], other: Spot['number']): boolean =>
  (isRelative(one) && isRelative(other)) ||
  (one.kind === other.kind && one.kind !== 'percent' && one.unit === other.unit) ||
  one.unit === other.unit

/** "4.9 in 2023" behind a percentage: a bare numeral in digits below 200 is of the same unit. */
export const isBareOf = ({ at, number, np }: Spot, other: Spot['number']): boolean => {
  const text = at.text.slice(number.numeralStart, number.numeralEnd)
  const isSmall = (number.high ?? number.low ?? 0) < 200
  // ", 71," behind a name is an age, "(24)" a mark.
  const before = at.tokens[number.from - 1]?.text
  // "who is 71"
  const isAge = /^(?:is|was)$/.test(before ?? '') && at.tokens[number.from - 2]?.lower === 'who'
  // "40 percent of exports, recovered to 2.90 dollars from 2.10": held against the sum beside it.
  const beside = at.numbers.findLast((one) => one.nonFigure === null && one.to <= number.from)
  const isOfSum =
    beside?.kind === 'money' && beside.from > other.to && /^(?:from|against|to)$/.test(before?.toLowerCase() ?? '')
  if (isOfSum) return false
  const isAside = before === '(' || (before === ',' && at.tokens[number.to]?.text === ',')
  return (
    isSmall &&
    !isAside &&
    !isAge &&
    number.kind === 'number' &&
    number.unit === null &&
    /\d/.test(text) &&
    number.to >= np.to &&
    isRelative(other)
  )
}

/** "They were up 5", "Asia led (imports up 9.6)": which way it went stands right before a bare numeral. */
export function isUpOrDown({ tokens }: Spot['at'], { from }: Spot['number'], isState: boolean): boolean {
  const [noun, word] = [tokens[from - 2]?.lower ?? '', tokens[from - 1]?.lower ?? '']
  const isTold = isState || /^(?:imports|exports|arrivals|output|sales|prices|orders|wages|earnings)$/.test(noun)
  return isTold && /^(?:up|down)$/.test(word)
}
