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

describe('a fiscal year of two digits', () => {
  it.each([
    ['in FY18', '2018'],
    ['FY18 sales', '2018'],
    ["FY18's sales", '2018'],
    ['since FY18', '2018/..'],
    ['sales rose in FY18, and fell in FY19', '2018; 2019'],
  ])('%s', (text, expected) => expect(printDates(text)).toBe(expected))
})

describe('letters and two digits that are no year', () => {
  it.each(['form FY18A', 'the OFY18 lamp', 'the FX18 lamp', 'FY 18 lamps'])('%s', (text) =>
    expect(printDates(text)).toBe(''),
  )
})
