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
