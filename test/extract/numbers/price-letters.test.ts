import { describe, expect, it } from 'vitest'
import { printNumbers } from '../../support/print-mentions.ts'

describe('hundredths in a letter', () => {
  it.each([
    ['the shares shed 14p', '0.14 GBP'],
    ['the stock stood at 248.5p', '2.485 GBP'],
    ['diesel cost 7c more', '0.07 USD'],
    ['the price of a 1080p camera', '(name_or_code)'],
    ['flat 7c cost little', '(name_or_code)'],
    ['Paragraph 40c of the tax law', '(name_or_code)'],
    ['the cost of stage 4c cancer', '(name_or_code)'],
    ['Type 5c pays little', '(name_or_code)'],
    ['the price on page 30p', '(name_or_code)'],
    ['Rooms 5c and 6c cost little', '(name_or_code); (name_or_code)'],
    ['he read 248p', '(name_or_code)'],
  ])('%s', (text, expected) => expect(printNumbers(text)).toBe(expected))
})

describe('hundredths whose name is left unsaid', () => {
  it.each([
    ['a jar for 7 euros 40', '7.4 EUR'],
    ['They paid 7 euros 40 for a jar.', '7.4 EUR'],
    ['three dollars forty-five', '3.45 USD'],
    ['it cost one pound forty', '1.4 GBP'],
    ['7 euros 40 times', '7 EUR; 40'],
    ['7 euros 40 years ago', '7 EUR; (span_of_time)'],
    ['7 euros, 40 in all', '7 EUR; 40'],
    ['For 700 euros 40 were let in.', '700 EUR; 40'],
    ['For nine dollars 40 may dance.', '9 USD; 40'],
    ['The cat weighs 14 pounds 13.', '14 pound; 13'],
    ['one pound 4 ounces', '1 pound; 4 ounce'],
    ['7 dollars and 40 cents', '7.4 USD'],
    ['19 cents, 40 cents and 75 cents', '0.19 USD; 0.4 USD; 0.75 USD'],
  ])('%s', (text, expected) => expect(printNumbers(text)).toBe(expected))
})

describe('currencies', () => {
  it.each([
    ['40 USD million', '40000000 USD'],
    ['2.5 EUR bn', '2500000000 EUR'],
    ['40 USD in June', '40 USD'],
    ['Aus$40', '40 AUD'],
    ['CDN$40', '40 CAD'],
    ['40 ₾', '40 GEL'],
    ['֏900', '900 AMD'],
    ['R84.50', '84.5 ZAR'],
    ['R84', '(name_or_code)'],
    ['In Stowe, VT 40 barns burned.', '40'],
    ['some VT 40', 'approx 40 VUV'],
    ['40 Swedish kronor', '40 SEK'],
    ['40 Icelandic krónur', '40 ISK'],
    ['40 Costa Rican colones', '40 CRC'],
    ['40 Panamanian balboas', '40 PAB'],
  ])('%s', (text, expected) => expect(printNumbers(text)).toBe(expected))
})
