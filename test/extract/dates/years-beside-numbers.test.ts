import { describe, expect, it } from 'vitest'
import { printDates, printNumbers } from '../../support/print-mentions.ts'

describe('a year before a plural that stands for a magnitude', () => {
  it.each([
    ['In 2014 millions of birds came', '2014'],
    ['Since 2014 billions of dollars were lent', '2014/..'],
    ['In 2014 trillions were lent', '2014'],
  ])('%s', (text, expected) => expect(printDates(text)).toBe(expected))
  it('leaves the magnitude to itself', () =>
    expect(printNumbers('In 2014 millions of birds came')).toBe('(date); magnitude 1000000..'))
})

describe('a number before a scale that is no year', () => {
  it.each([
    ['with 2014 million birds', ''],
    ['of 2,014 millions', ''],
    ['with 20 millions of birds', ''],
  ])('%s', (text, expected) => expect(printDates(text)).toBe(expected))
})
