import { describe, expect, test } from 'vitest'
import {
  clipped,
  drawnOf,
  grouped,
  interval,
  joined,
  listed,
  monthName,
  plural,
  short,
  shortDay,
  wrapped,
} from '../../../pipeline/site/charts/words.ts'

describe('words of charts', () => {
  test.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [614789, '614,789'],
    [1234567.25, '1,234,567.25'],
    [-5300, '−5,300'],
    [0.07, '0.07'],
  ])('%d in groups of three: %s', (value, text) => expect(grouped(value)).toBe(text))

  test.each([
    [999_999, '999,999'],
    [1_000_000, '1 million'],
    [6_730_000, '6.73 million'],
    [7_629_999, '7.63 million'],
    [2_400_000_000, '2.4 billion'],
    [5e12, '5 trillion'],
  ])('%d in short: %s', (value, text) => expect(short(value)).toBe(text))

  test.each([
    [60_000, 70_000, '60,000–70,000'],
    [23, 23, '23'],
    [10_000_000, null, 'at least 10 million'],
    [null, 300, 'up to 300'],
    [2_400_000_000, 3_400_000_000, '2.4–3.4 billion'],
    [100_000, 1_000_000, '100,000–1 million'],
    [null, null, 'open at both ends'],
  ])('%s to %s: %s', (low, high, text) => expect(interval(low, high)).toBe(text))

  test('plurals, lists, days', () => {
    expect(['kit', 'batch', 'country', 'person', 'day', 'box'].map(plural)).toEqual([
      'kits',
      'batches',
      'countries',
      'people',
      'days',
      'boxes',
    ])
    expect([listed([]), listed(['a']), listed(['a', 'b']), listed(['a', 'b', 'c'])]).toEqual([
      '',
      'a',
      'a and b',
      'a, b and c',
    ])
    expect([monthName('2020-03-18'), shortDay('2020-03-08')]).toEqual(['March 2020', '8 Mar'])
  })

  test('long words are cut at whole signs, long lists are counted', () => {
    expect(clipped('Chinese mainland', 16)).toBe('Chinese mainland')
    expect(clipped('Chinese mainland', 9)).toBe('Chinese…')
    expect(clipped('𝒳𝒴𝒵𝒲', 3)).toBe('𝒳𝒴…')
    expect(joined(['a', 'b', 'c'], '; ', 2)).toBe('a; b; and 1 more')
    expect(wrapped('one two three', 7)).toEqual(['one two', 'three'])
    expect([drawnOf(3, 3, 'sum'), drawnOf(3, 4000, 'sum')]).toEqual([
      '',
      ' Of 4,000 sums 3 are drawn; the data have them all.',
    ])
  })
})
