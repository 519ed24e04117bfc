import { describe, expect, it } from 'vitest'
import { printNumbers } from '../../support/print-mentions.ts'

describe('commas before decimals and dots between thousands', () => {
  it.each([
    ['a lamp at 18,90 euros', '18.9 EUR'],
    ['a lamp at €18,90', '18.9 EUR'],
    ['a lamp at 1.018,90 €', '1018.9 EUR'],
    ['a lamp at 1 018,00 Kč', '1018 CZK'],
    ['two lamps at €18,90 and €5', '2; 18.9 EUR; 5 EUR'],
    ['lamps at 18,90–21,50 euros', '18.9..21.5 EUR'],
    ['lamps from 18,90 to 21,50 euros', '18.9..21.5 EUR'],
    ['a rate of 6,4 percent', '6.4 percent'],
    ['a rate of 6,4 per cent', '6.4 percent'],
    ['18,90 TL', '18.9 TRY'],
    ['a bag of rice at Rp 18.500', '18500 IDR'],
    ['a bag of rice at Rp. 18.500 a kilo', '18500 IDR'],
    ['18.500 ₫', '18500 VND'],
  ])('%s', (text, expected) => expect(printNumbers(text)).toBe(expected))
})

describe('commas and dots that part nothing', () => {
  it.each([
    ['in rows 18,90 and 5', '18; 90; 5'],
    ['lots 4,18,90 euros', '4; 18; 90 EUR'],
    ['they paid 18, 90 euros each', '18; 90 EUR'],
    ['set 9,34 won', '9; 34 KRW'],
    ['a debt of Rp 1.185 trillion', '1185000000000 IDR'],
    ['fuel at €1.185 a litre', '1.185 EUR'],
    ['fuel at $3.185 a gallon', '3.185 USD'],
  ])('%s', (text, expected) => expect(printNumbers(text)).toBe(expected))
})
