import { describe, expect, it } from 'vitest'
import { printNumbers } from '../../support/print-mentions.ts'

describe('hundredths behind a sum in words', () => {
  it.each([
    ['Six Hundred Forty and 55/100 Dollars', '640.55 USD'],
    ['Nine Thousand and NO/100 Dollars ($9,000.00)', '9000 USD; 9000 USD'],
    ['twelve and xx/100 dollars', '12 USD'],
    ['a thousand and 20/100 dollars', '1000.2 USD'],
    ['41,300 and 05/100 dollars', '41300.05 USD'],
  ])('%s', (text, expected) => expect(printNumbers(text)).toBe(expected))
})

describe('one third of a unit', () => {
  it.each([
    ['six and one third percent', '6.33333333333 percent'],
    ['six and a third per cent', '6.33333333333 percent'],
    ['seven and one-fifth miles', '7.2 mile'],
    ['seven and one tenth litres', '7.1 liter'],
  ])('%s', (text, expected) => expect(printNumbers(text)).toBe(expected))
})

describe('two numbers that "and" joins', () => {
  it.each([
    ['six and one third bell', '6; 0.333333333333 share'],
    ['six and a third bell', '6; (ordinal)'],
    ['six and a third mile', '6; (ordinal)'],
    ['six and 100 bells', '6; 100'],
  ])('%s', (text, expected) => expect(printNumbers(text)).toBe(expected))
})
