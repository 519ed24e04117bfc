import { describe, expect, test } from 'vitest'
import { boundDifference, differenceOf, type Figure } from '../../pipeline/corroborate/figure.ts'
import { judge } from '../../pipeline/corroborate/judge.ts'
import { lastDigit } from '../../pipeline/corroborate/rounding.ts'

type Ends = readonly [low: number | null, high: number | null]

const printed = (text: string, [low, high]: Ends, qualifier = 'exact', unit = 'item'): Figure => ({
  text,
  low,
  high,
  qualifier,
  unit,
})
const point = (value: number): Ends => [value, value]
const half = printed('half', point(0.5), 'exact', 'share')
const verdictOf = (figure: Figure, [low, high]: Ends, hasLostMark = false): string => {
  const { judgement, kind } = judge(figure, { low, high }, hasLostMark)
  return kind === null ? judgement : `${judgement}: ${kind}`
}

const agreeing: readonly (readonly [Figure, Ends])[] = [
  [printed('300', point(300)), point(300)],
  [printed('over 300', [300, null], 'at_least'), point(301)],
  [printed('over 300', [300, null], 'at_least'), [400, null]],
  [printed('up to 300', [null, 300], 'at_most'), point(12)],
  [printed('200 to 300', [200, 300], 'range'), [220, 280]],
  [printed('hundreds', [100, 999], 'magnitude'), point(999)],
  // A source that gives a span bears out what lies in it.
  [printed('300', point(300)), [280, 310]],
  [printed('2.27 million', point(2_270_000)), [2_000_000, null]],
  // Intervals that overlap do not speak against each other.
  [printed('200 to 300', [200, 300], 'range'), [290, 350]],
]
const named = (cases: readonly (readonly [Figure, Ends])[]) =>
  cases.map(([figure, ends]) => ({ text: figure.text, low: ends[0], high: ends[1], figure, ends }))

test.each(named(agreeing))('$text agrees with $low to $high', ({ figure, ends }) =>
  expect(verdictOf(figure, ends)).toBe('agrees'),
)

const rounded: readonly (readonly [Figure, Ends])[] = [
  // To the last digit printed.
  [printed('5.3 million', point(5_300_000)), point(5_349_999)],
  [printed('5.3 million', point(5_300_000)), point(5_250_000)],
  [printed('12.5%', point(12.5), 'exact', 'percent'), point(12.46)],
  // Behind a hedge zeros at the end are no digits, of a number with decimals they are.
  [printed('nearly 60%', point(60), 'nearly', 'percent'), point(58.3)],
  [printed('about 300', point(300), 'approx'), point(349)],
  [printed('about 1,200', point(1200), 'approx'), point(1240)],
  [printed('1.2-1.3 million', [1_200_000, 1_300_000], 'range'), [1_240_000, 1_340_000]],
  // To the fraction in words.
  [half, point(0.529)],
  [printed('a third', point(1 / 3), 'exact', 'share'), point(0.36)],
  [printed('three tenths', point(0.3), 'exact', 'share'), point(0.31)],
]
test.each(named(rounded))('$text is $low to $high rounded', ({ figure, ends }) =>
  expect(verdictOf(figure, ends)).toBe('rounding'),
)

const different: readonly (readonly [Figure, Ends])[] = [
  [printed('5.3 million', point(5_300_000)), point(5_370_000)],
  // The zeros of a figure without a hedge are exact.
  [printed('300', point(300)), point(310)],
  [printed('about 300', point(300), 'approx'), point(351)],
  [printed('about 1.20 million', point(1_200_000), 'approx'), point(1_240_000)],
  // "Nearly 60" is not said of 61.
  [printed('nearly 60%', point(60), 'nearly', 'percent'), point(61)],
  [printed('over 10 million', [10_000_000, null], 'at_least'), point(9_594_300)],
  [printed('up to 300', [null, 300], 'at_most'), point(301)],
  [printed('hundreds', [100, 999], 'magnitude'), point(1000)],
  // 0.55 is heard as three fifths, 0.45 as two.
  [half, point(0.56)],
  [half, point(0.44)],
  [printed('30 to 40', [30, 40], 'range', 'day'), [20, 25]],
]
test.each(named(different))('$text is not $low to $high', ({ figure, ends }) =>
  expect(verdictOf(figure, ends)).toBe('discrepancy: amount'),
)

const misprints: readonly (readonly [number, number])[] = [
  [1886, 1866],
  [62.5, 62.15],
  [614_789, 614_798],
  [7711, 771],
  [1866, 18_662],
  // An added zero, where there are digits enough to know the figure by.
  [5220, 522],
]
test.each(misprints)('%d has one digit of %d wrong', (value, other) => {
  expect(verdictOf(printed(String(value), point(value)), point(other))).toBe('discrepancy: likely_misprint')
})

describe('no misprint', () => {
  test.each([
    // Too short to tell.
    [12, 13],
    [100_000, 10_000],
    // Two digits.
    [1886, 1766],
    [1234, 1432],
    // Digits alike in numbers of another size.
    [123, 1_240_000],
    [1866, 18.86],
    [771, 77_110],
  ])('%d for %d', (value, other) => {
    expect(verdictOf(printed(String(value), point(value)), point(other))).toBe('discrepancy: amount')
  })
  test('is seen behind a hedge, in ranges and against spans', () => {
    const amount = 'discrepancy: amount'
    expect(verdictOf(printed('about 1,886', point(1886), 'approx'), point(1866))).toBe(amount)
    expect(verdictOf(printed('1,886', point(1886)), [1866, 1867])).toBe(amount)
    expect(verdictOf(printed('over 1,886', [1886, null], 'at_least'), point(1866))).toBe(amount)
  })
})

describe('a footnote mark read as a digit', () => {
  const figure = printed('7,711', point(7711))
  const mark = 'discrepancy: footnote_mark_read_as_digit'
  test('is found where a note has lost its mark', () => expect(verdictOf(figure, point(771), true)).toBe(mark))
  test('may have two digits', () => expect(verdictOf(printed('77,112', point(77_112)), point(771), true)).toBe(mark))
  test('is not, where none has', () =>
    expect(verdictOf(figure, point(771), false)).toBe('discrepancy: likely_misprint'))
  test('is not, where the rest is not the independent figure', () => {
    expect(verdictOf(figure, point(723), true)).toBe('discrepancy: amount')
    expect(verdictOf(printed('771,123', point(771_123)), point(771), true)).toBe('discrepancy: amount')
  })
  test('is no matter where the printed figure is right', () =>
    expect(verdictOf(printed('771', point(771)), point(771), true)).toBe('agrees'))
})

test('the last digit printed stands for', () => {
  const of = (text: string, value: number, qualifier = 'exact') => lastDigit(printed(text, point(value), qualifier))
  expect(of('5.3 million', 5_300_000)).toBeCloseTo(100_000, 6)
  expect(of('5.30 million', 5_300_000)).toBeCloseTo(10_000, 6)
  expect(of('60', 60)).toBe(1)
  expect(of('nearly 60', 60, 'nearly')).toBe(10)
  expect(of('about 1,500', 1500, 'approx')).toBe(100)
  expect(of('two dozen', 24)).toBeNull()
  expect(of('0', 0)).toBeNull()
})

test('the difference is that of the intervals, and of their bounds', () => {
  const open = { low: 10, high: null }
  expect(differenceOf({ low: 62.5, high: 62.5 }, { low: 62.15, high: 62.15 })).toBe(0.35)
  expect(differenceOf({ low: 30, high: 40 }, { low: 20, high: 25 })).toBe(5)
  expect(differenceOf({ low: 20, high: 25 }, { low: 30, high: 40 })).toBe(-5)
  expect(differenceOf({ low: 20, high: 35 }, { low: 30, high: 40 })).toBe(0)
  expect(differenceOf(open, { low: 9, high: 9 })).toBe(1)
  expect(differenceOf(open, { low: 11, high: 11 })).toBe(0)
  expect(differenceOf({ low: null, high: 5 }, open)).toBe(-5)
  expect(boundDifference(10, null)).toBeNull()
  expect(boundDifference(62.5, 62.15)).toBe(0.35)
})
