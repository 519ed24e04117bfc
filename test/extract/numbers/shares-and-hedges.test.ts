import { describe, expect, it } from 'vitest'
import { printNumbers } from '../../support/print-mentions.ts'

describe('shares written otherwise', () => {
  it.each([
    ['3 out of 4 bakers', '0.75 share'],
    ['3 out of 14 bakers', '3; 14'],
    ['a one-in-four chance', '0.25 share'],
    ['a 1-in-50 chance', '0.02 share'],
    ['a 1-in-50-year storm', '1; (name_or_code)'],
    ['a 20th of the crop', '0.05 share'],
    ['a 20th guest', '(ordinal)'],
    ['a 20th of the month', '(ordinal)'],
    ['half of 1 percent', '0.5 percent'],
    ['half of 2 percent', '0.5 share; 2 percent'],
    ['two to three fifths', '0.4..0.6 share'],
    ['one or two thirds', '0.333333333333..0.666666666667 share'],
    ['two to three jars', '2..3'],
    ['two to three quarters of the jars', '0.5..0.75 share'],
    ['In two to three quarters sales sank', '2; 0.75 share'],
    ['up by point four percent', '0.4 percent'],
    ['up point four of a mile', '4'],
    ['at that point four percent left', '4 percent'],
    ['at a point four miles off', '4 mile'],
    ['a fortieth of a second', '0.025 second'],
    ['half a second', '0.5 second'],
  ])('%s', (text, expected) => expect(printNumbers(text)).toBe(expected))
})

describe('words run together, spoken zeros and high scales', () => {
  it.each([
    ['seventyfour jars', '74'],
    ['seventyfourth', ''],
    ['sixteen point o eight', '16.08'],
    ['four-hundred-and-twelve jars', '412'],
    ['seven-thousand-and-nine jars', '7009'],
    ['10,000s of jars', 'magnitude 10000..99999'],
    ['100s of jars', 'magnitude 100..999'],
    ['300s of jars', '300'],
    ['a couple hundred thousand jars', '200000'],
    ['three quintillion grains', '3000000000000000000'],
    ['dozens upon dozens of jars', 'magnitude 24..99'],
    ['thousands on thousands of jars', 'magnitude 1000..9999'],
  ])('%s', (text, expected) => expect(printNumbers(text)).toBe(expected))
})

describe('hedges by a hair', () => {
  it.each([
    ['a touch under 60 jars', 'nearly 60'],
    ['a whisker below 60 percent', 'nearly 60 percent'],
    ['fractionally less than 60', 'nearly 60'],
    ['nigh on 60', 'nearly 60'],
    ['shy of 60', 'nearly 60'],
    ['well short of 60', '..60'],
    ['up to and including 60', '..60'],
    ['over than 60', '60..'],
    ['60 plus jars', '60..'],
    ['60 plus', '60..'],
    ['60 plus tax', '60'],
    ['6 plus 4', '6; 4'],
    ['c. 60 jars', 'approx 60'],
    ['est. 60 jars', 'approx 60'],
    ['at 7 am EST 60 jars broke', '(other); 60'],
    ['a bakery, est. 1960', '1960'],
    ['The bill will pass 310 votes to 90.', '310; 90'],
    ['max. 60 jars', '..60'],
    ['the over-60s and under-7s', '(other); (other)'],
    ['60 and under', '..60'],
    ['down 30 or 4 percent', '30; 4 percent'],
    ['down 3 or 4 percent', '3..4 percent'],
    ['30 or 45 jars respectively', '30; 45'],
    ['30 or 45 jars', '30..45'],
  ])('%s', (text, expected) => expect(printNumbers(text)).toBe(expected))
})

describe('hours and races', () => {
  it.each([
    ['at 8.15 in the evening', '(other)'],
    ['at 21.40 GMT', '(other)'],
    ['it traded at 8.15', '8.15'],
    ['ring 0808 157 0192', '(name_or_code); (name_or_code); (name_or_code)'],
    ['a 737-900 with 8 doors', '(name_or_code); (name_or_code); 8'],
    ['a lap of 2h45', '(name_or_code); (name_or_code)'],
    ['she won the 800m and a medal', '800 meter'],
    ['Traders lost the 800m in June.', '800000000'],
    ['The hospice won the 200m.', '200000000'],
    ["the men's 5000m", '5000 meter'],
    ['the 800m fund', '800000000'],
    ['they won the 850m', '850000000'],
  ])('%s', (text, expected) => expect(printNumbers(text)).toBe(expected))
})
