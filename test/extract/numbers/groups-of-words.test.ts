import { describe, expect, it } from 'vitest'
import { printNumbers } from '../../support/print-mentions.ts'

describe('a hundred before a scale', () => {
  it.each([
    ['a hundred and forty thousand bricks', '140000'],
    ['a hundred forty thousand bricks', '140000'],
    ['a hundred and six million bricks', '106000000'],
    ['hundred and forty-one thousand bricks', '141000'],
    ['a hundred thousand and forty bricks', '100040'],
    ['a hundred million bricks', '100000000'],
  ])('%s', (text, expected) => expect(printNumbers(text)).toBe(expected))
})

describe('a hundred beside another number', () => {
  it.each([
    ['a hundred bricks and forty thousand tiles', '100; 40000'],
    ['a hundred and forty bricks', '140'],
    ['a hundred and a thousand', '100; 1000'],
  ])('%s', (text, expected) => expect(printNumbers(text)).toBe(expected))
})

describe('groups that "and" joins into one number', () => {
  it.each([
    ['two million and four hundred thousand bricks', '2400000'],
    ['two thousand and four hundred and six bricks', '2406'],
    ['3 million four hundred thousand and sixty-one bricks', '3400061'],
    ['3 million four hundred and sixty-one bricks', '3000461'],
  ])('%s', (text, expected) => expect(printNumbers(text)).toBe(expected))
})

describe('two numbers of one scale beside "and"', () => {
  it.each([
    ['one hundred thousand, two hundred thousand and four hundred thousand', '100000; 200000; 400000'],
    ['two million and four million bricks', '2000000; 4000000'],
    ['one thousand and four thousand bricks', '1000; 4000'],
    ['6 million 300 thousand and 20 guests', '6300000; 20'],
  ])('%s', (text, expected) => expect(printNumbers(text)).toBe(expected))
})

describe('a comma between the groups of one number', () => {
  it.each([
    ['it laid thirty thousand, four hundred and twelve bricks', '30412'],
    ['two thousand, four hundred and twelve bricks', '2412'],
    ['a thousand, one hundred and six bricks', '1106'],
    ['5 million six hundred thousand, four hundred and twelve bricks', '5600412'],
    ['six billion, five million, four hundred and twelve', '6005000412'],
    ['two million, four hundred and six thousand bricks', '2406000'],
  ])('%s', (text, expected) => expect(printNumbers(text)).toBe(expected))
})

describe('a comma between two numbers in words', () => {
  it.each([
    ['a thousand, four hundred bricks and two tiles', '1000; 400; 2'],
    ['five thousand, four hundred and twelve of them old', '5000; 412'],
    ['of five thousand, four hundred and twelve broke', '5000; 412'],
    ['a thousand, four hundred and twelve thousand', '1000; 412000'],
    ['one thousand, two thousand, four thousand', '1000; 2000; 4000'],
  ])('%s', (text, expected) => expect(printNumbers(text)).toBe(expected))
})

describe('powers of ten below one', () => {
  it.each([
    ['a share of 3.2×10^-4', '0.00032'],
    ['a share of 3.2 × 10⁻⁴', '0.00032'],
    ['a share of 10^-4', '0.0001'],
    ['a share of 10⁻⁴', '0.0001'],
  ])('%s', (text, expected) => expect(printNumbers(text)).toBe(expected))
})

describe('a hyphen behind ten that is no sign of a power', () => {
  it.each([
    ['bricks of 3.2 × 10-4 metres', '3.2; (other); (other)'],
    ['10 - 4 bricks', '10; 4'],
    ['a share of 10^6', '1000000'],
  ])('%s', (text, expected) => expect(printNumbers(text)).toBe(expected))
})

describe('thousands that a number multiplies', () => {
  it.each([
    ['forty thousands', '40000'],
    ['40 thousands of bricks', '40000'],
    ['from 40 to 60 thousands', '40000..60000'],
  ])('%s', (text, expected) => expect(printNumbers(text)).toBe(expected))
})

describe('thousands of their own', () => {
  it.each([
    ['thousands of bricks', 'magnitude 1000..9999'],
    ['In 2014 thousands of birds came', '(date); magnitude 1000..9999'],
    ['On 4 May thousands came', '(date); magnitude 1000..9999'],
    ['tens of thousands of bricks', 'magnitude 10000..99999'],
    ['several thousands of bricks', 'magnitude 1000..9999'],
  ])('%s', (text, expected) => expect(printNumbers(text)).toBe(expected))
})
