import { describe, expect, it } from 'vitest'
import { printDates } from '../../support/print-mentions.ts'

describe('a weekday counted in its month', () => {
  it.each([
    ['on the second Monday of June 2021', '2021-06-14'],
    ['on the 2nd Monday in June, 2021', '2021-06-14'],
    ['on the last Friday of June 2021', '2021-06-25'],
    ['on the final Sunday of February 2024', '2024-02-25'],
    ['on the fifth Tuesday of June 2021', '2021-06-29'],
    ['since the second Monday of June 2021', '2021-06-14/..'],
  ])('%s', (text, expected) => expect(printDates(text)).toBe(expected))
  it('takes the year of the document', () =>
    expect(printDates('on the last Friday of June', '2021-08-02')).toBe('2021-06-25'))
})

describe('a weekday that no month or year tells', () => {
  it.each([
    ['on the second Monday of June', 'XXXX-06'],
    ['on the fifth Monday of June 2021', '2021-06'],
    ['every second Monday of June 2021', '2021-06'],
    ['on the second Mondays of June 2021', '2021-06'],
    ['on the second Monday of the fair', ''],
    ['from the first Monday of May to the last Friday of June 2021', '2021-05/2021-06'],
  ])('%s', (text, expected) => expect(printDates(text)).toBe(expected))
})
