import { describe, expect, it } from 'vitest'
import { printNumbers } from '../../support/print-mentions.ts'

describe('a hyphen behind the scale of the first number', () => {
  it.each([
    ['6 million-9 million bricks', '6000000..9000000'],
    ['6 billion-9 billion', '6000000000..9000000000'],
    ['Rs 6 lakh-9 lakh', '600000..900000 INR'],
    ['6 hundred-9 hundred bricks', '600..900'],
  ])('%s', (text, expected) => expect(printNumbers(text)).toBe(expected))
})

describe('a hyphen between a word and a number', () => {
  it.each([
    ['a Spitfire-9 lamp', '(name_or_code)'],
    ['6 Spitfire-9 lamps', '6; (name_or_code)'],
  ])('%s', (text, expected) => expect(printNumbers(text)).toBe(expected))
})

describe('"some" joined to a number', () => {
  it.each([
    ['forty-some bricks', 'approx 40'],
    ['a fence of 40-some posts', 'approx 40'],
  ])('%s', (text, expected) => expect(printNumbers(text)).toBe(expected))
})

describe('"some" that stands apart from a number', () => {
  it.each([
    ['of the forty some broke', '40'],
    ['40 - some of them old', '40'],
  ])('%s', (text, expected) => expect(printNumbers(text)).toBe(expected))
})

describe('"or two" behind one of a scale', () => {
  it.each([
    ['a million or two', '1000000..2000000'],
    ['a hundred or two bricks', '100..200'],
    ['a billion or two dollars', '1000000000..2000000000 USD'],
  ])('%s', (text, expected) => expect(printNumbers(text)).toBe(expected))
})

describe('"or two" of its own', () => {
  it.each([
    ['forty or two bricks', '40; 2'],
    ['a million, or two percent', '1000000; 2 percent'],
    ['a million or two thirds of it', '1000000; 0.666666666667 share'],
  ])('%s', (text, expected) => expect(printNumbers(text)).toBe(expected))
})

describe('a change and what it led to, each with its unit', () => {
  it.each([
    ['tin was up 12 cents to $7.10', '0.12 USD; 7.1 USD'],
    ['it fell about $4 to $71', 'approx 4 USD; 71 USD'],
    ['turnout rose 2 percent to 64 percent', '2 percent; 64 percent'],
  ])('%s', (text, expected) => expect(printNumbers(text)).toBe(expected))
  it.each([
    ['from 12 cents to $7', '0.12..7 USD'],
    ['tin rose 40 cents to $1', '0.4..1 USD'],
    ['they rose 2 to 64 percent', '2..64 percent'],
  ])('%s is a range', (text, expected) => expect(printNumbers(text)).toBe(expected))
})

describe('a range whose ends say the same rate', () => {
  it.each([
    ['between $30 an hour and $34 an hour', '30..34 USD'],
    ['€40/day - €45/day', '40..45 EUR'],
    ['from 6 pounds per night to 9 pounds per night', '6..9 pound'],
  ])('%s', (text, expected) => expect(printNumbers(text)).toBe(expected))
  it.each([
    ['wages of $30 an hour to $90 a day', '30 USD; 90 USD'],
    ['$30 an hour and $34 an hour', '30 USD; 34 USD'],
  ])('%s is none', (text, expected) => expect(printNumbers(text)).toBe(expected))
})

describe('how many a price is for', () => {
  it.each([
    ['limes at 70 cents a dozen', '0.7 USD; (other)'],
    ['limes for €4 per dozen.', '4 EUR; (other)'],
    ['tiles at $40 a hundred', '40 USD; (other)'],
  ])('%s', (text, expected) => expect(printNumbers(text)).toBe(expected))
  it.each([
    ['they paid 4 dollars a dozen times', '4 USD; 12'],
    ['limes, a dozen', '12'],
    ['for $4 a hundred limes', '4 USD; 100'],
  ])('%s is counted', (text, expected) => expect(printNumbers(text)).toBe(expected))
})
