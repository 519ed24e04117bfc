import { describe, expect, it } from 'vitest'
import { printNumbers } from '../../support/print-mentions.ts'

describe('a sum in brackets behind its currency is a loss', () => {
  it.each([
    ['a net result of $(6.4) million', '-6400000 USD'],
    ['a net result of €(6,400)', '-6400 EUR'],
    ['US$(6.4) bn against $3.1 bn', '-6400000000 USD; 3100000000 USD'],
  ])('%s', (text, expected) => expect(printNumbers(text)).toBe(expected))
})

describe('a sign in words before a currency', () => {
  it.each([
    ['a balance of minus $6.4 million', '-6400000 USD'],
    ['a balance of minus €64', '-64 EUR'],
    ['a balance of negative $64', '-64 USD'],
    ['from minus $6 million to $4 million', '-6000000..4000000 USD'],
  ])('%s', (text, expected) => expect(printNumbers(text)).toBe(expected))
})

describe('a word before a currency that is no sign of it', () => {
  it.each([
    ['$64, plus or minus $6', '64 USD; 6 USD'],
    ['64 minus $6', '64; 6 USD'],
  ])('%s', (text, expected) => expect(printNumbers(text)).toBe(expected))
})

describe('a sum in brackets that is an aside', () => {
  it.each([
    ['a net result ($6.4 million)', '6400000 USD'],
    ['a net result ($6.4) was told', '6.4 USD'],
    ['the € (6) sign', '6'],
  ])('%s', (text, expected) => expect(printNumbers(text)).toBe(expected))
})
