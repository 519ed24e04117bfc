import { describe, expect, it } from 'vitest'
import { dateText, daysOf } from '../../pipeline/site/view/date-text.ts'
import { figureText } from '../../pipeline/site/view/figure-text.ts'

const forms = {
  country: ['country', 'countries'],
  sample: ['sample', 'samples'],
  set: ['set', 'sets'],
  percentage_point: ['percentage point', 'percentage points'],
} as const
const text = (
  low: number | null,
  high: number | null,
  qualifier: string | null = 'exact',
  unit: string | null = null,
): string => figureText({ low, high, qualifier, unit }, forms)

describe('figureText', () => {
  it.each([
    [text(170, null, 'at_least', 'country'), 'at least 170 countries'],
    [text(60_000, 70_000, 'range', 'sample'), '60,000–70,000 samples'],
    [text(100_000, 999_999, 'magnitude'), 'hundreds of thousands'],
    [text(100_000, 999_999, 'magnitude', 'set'), 'hundreds of thousands of sets'],
    [text(1e9, null, 'magnitude', 'USD'), 'billions of USD'],
    [text(24, 99, 'magnitude', 'item'), 'dozens'],
    [text(60, 60, 'nearly', 'percent'), 'nearly 60%'],
    [text(2.8, 2.8, 'approx', 'percent'), 'about 2.8%'],
    [text(0.07, 0.11, 'range', 'percent'), '0.07–0.11%'],
    [text(2.4e9, 3.4e9, 'range', 'USD'), '2.4–3.4 billion USD'],
    [text(5_100_000, 5_100_000, 'exact', 'item'), '5.1 million'],
    [text(614_789, 614_789), '614,789'],
    [text(1_234_567, 1_234_567), '1,234,567'],
    [text(900_000, 1_200_000, 'range'), '900,000–1,200,000'],
    [text(null, 500, 'at_most'), 'up to 500'],
    [text(1, 1, 'exact', 'country'), '1 country'],
    [text(2, 2, 'exact', 'percentage_point'), '2 percentage points'],
    [text(0.5, 0.5, 'exact', 'share'), '0.5'],
    [text(3, 3, 'exact', 'edition'), '3 edition'],
    [text(0, 0), '0'],
    [text(null, null), ''],
    // Bounds of a magnitude that has no word of its own stay a range.
    [text(1000, 99_999, 'magnitude'), '1,000–99,999'],
  ])('%s', (found, expected) => expect(found).toBe(expected))
})

describe('dateText', () => {
  it.each([
    ['2020', '2020'],
    ['2020-02', 'February 2020'],
    ['2020-02-05', '5 February 2020'],
    ['2020-03-30T18:00', '30 March 2020, 18:00'],
    ['2020-02-15/2020-02-29', '15–29 February 2020'],
    ['2020-01/2020-03', 'January – March 2020'],
    ['2020-01-30/2020-02-02', '30 January – 2 February 2020'],
    ['2019-12/2020-03', 'December 2019 – March 2020'],
    ['2019/2020', '2019 – 2020'],
    ['../2020-03-01', 'until 1 March 2020'],
    ['2020-03-01/..', 'since 1 March 2020'],
    // What is not understood is shown as it is, never guessed.
    ['XXXX-03-05', 'XXXX-03-05'],
    ['202X', '202X'],
  ])('%s is %s', (edtf, expected) => expect(dateText(edtf)).toBe(expected))
})

describe('daysOf', () => {
  it('takes in every day that the date may be', () => {
    expect(daysOf('2020-02')).toEqual(['2020-02-01', '2020-02-31'])
    expect(daysOf('2020')).toEqual(['2020-01-01', '2020-12-31'])
    expect(daysOf('2020-01/2020-03')).toEqual(['2020-01-01', '2020-03-31'])
    expect(daysOf('../2020-03-01')).toEqual(['0000-01-01', '2020-03-01'])
    expect(daysOf('2020-03-30T18:00')).toEqual(['2020-03-30', '2020-03-30'])
  })
})
