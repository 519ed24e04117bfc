import { describe, expect, it } from 'vitest'
import { printDates, printNumbers } from '../../support/print-mentions.ts'

describe('a stretch of hours is of its day', () => {
  it.each([
    ['from 8 a.m. to 6 p.m. on 7 May 2021', '2021-05-07'],
    ['between 8 a.m. and 6 p.m. on 7 May 2021', '2021-05-07'],
    ['8-11 a.m. on 7 May 2021', '2021-05-07'],
    ['8:00–18:00, 7 May 2021', '2021-05-07'],
    ['on 7 May 2021, 8:00–18:00', '2021-05-07'],
  ])('%s', (text, expected) => expect(printDates(text)).toBe(expected))
  it('leaves none of its hours to the figures', () =>
    expect(printNumbers('from 8 a.m. to 6 p.m. on 7 May 2021')).toBe('(date); (date); (date); (date)'))
})

describe('one time of a day', () => {
  it.each([
    ['at 6 p.m. on 7 May 2021', '2021-05-07T18:00'],
    ['Fri May 07 18:30:05 EDT 2021', '2021-05-07T18:30:05'],
    ['Fri May 7 18:30:05 2021', '2021-05-07T18:30:05'],
    ['on 7 May 18:30:05 2021 guests came', 'XXXX-05-07'],
    ['on 7 May 2021 at 18:30:05 2022 guests came', '2021-05-07T18:30:05'],
    ['on 7 May 2021 at 8 a.m. and 6 p.m.', '2021-05-07T08:00'],
    ['on 7 May 2021, 18:30 - 40 guests came', '2021-05-07T18:30'],
    ['8 guests to 6 p.m. on 7 May 2021', '2021-05-07T18:00'],
  ])('%s', (text, expected) => expect(printDates(text)).toBe(expected))
})

describe('a time right behind a day is no year', () => {
  it.each([
    ['on 7 May 18:30 the gates opened', 'XXXX-05-07'],
    ['on 7 May 18:30:05', 'XXXX-05-07'],
  ])('%s', (text, expected) => expect(printDates(text)).toBe(expected))
  it('is of the day', () =>
    expect(printDates('on 7 May 18:30 the gates opened', '2021-06-01')).toBe('2021-05-07T18:30'))
})

describe('a year of two digits behind a day', () => {
  it.each([
    ['7 May 18', '2018-05-07'],
    ['7 May 18: the gates opened', '2018-05-07'],
  ])('%s', (text, expected) => expect(printDates(text)).toBe(expected))
})
