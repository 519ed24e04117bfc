import { describe, expect, it } from 'vitest'
import { printDates, printNumbers } from '../../support/print-mentions.ts'

describe('centuries that share their noun', () => {
  it.each([
    ['bells of the 14th and 15th centuries', '13XX; 14XX'],
    ['bells of the late 14th and early 15th centuries', '13XX; 14XX'],
    ['in the twelfth, thirteenth and fourteenth centuries', '11XX; 12XX; 13XX'],
    ['a mill of the 18th or 19th century', '17XX; 18XX'],
    ['coins of the 3rd and 2nd centuries BC', '-02XX; -01XX'],
  ])('%s', (text, expected) => expect(printDates(text)).toBe(expected))
})

describe('spans of centuries and decades', () => {
  it.each([
    ['between the 14th and 16th centuries', '13XX/15XX'],
    ['from the 14th to the mid-16th century', '13XX/15XX'],
    ['a 14th–16th century wall', '13XX/15XX'],
    ['14-16th centuries', '13XX/15XX'],
    ['from the 4th to the 2nd century BC', '-03XX/-01XX'],
    ['from the 3rd century BC to the 2nd century', '-02XX/01XX'],
    ['from the 1950s to the late 1970s', '195X/197X'],
    ['the 1950s–1960s', '195X/196X'],
    ['between the 1950s and the 1970s', '195X/197X'],
  ])('%s', (text, expected) => expect(printDates(text)).toBe(expected))
  it('counts none of their ordinals', () =>
    expect(printNumbers('between the 14th and 16th centuries')).toBe('(date); (date)'))
})

describe('ordinals and decades that make no span', () => {
  it.each([
    ['in the 1950s and the 1970s', '195X; 197X'],
    ['from the 1970s to the 1950s', '197X; 195X'],
    ['the 4th and 5th prizes of the day', ''],
    ['the 14th to 16th floors', ''],
    ['the 19th and 20th Century Choir', ''],
    ['14-16 centuries', ''],
  ])('%s', (text, expected) => expect(printDates(text)).toBe(expected))
})

describe('parts of a century', () => {
  it.each([
    ['in the first half of the 15th century', '1401/1450'],
    ['the latter half of the fifteenth century', '1451/1500'],
    ['the last quarter of the 15th century', '1476/1500'],
    ['the second quarter of the 4th century BC', '-0374/-0350'],
  ])('%s', (text, expected) => expect(printDates(text)).toBe(expected))
  it.each([
    ['the first half of the 15th match', ''],
    ['the first half of the parade', ''],
    ['the late 15th century', '14XX'],
  ])('%s is none', (text, expected) => expect(printDates(text)).toBe(expected))
})

describe('spans of years of an era', () => {
  it.each([
    ['from 80 to 60 BC', '-0079/-0059'],
    ['between 80 and 60 BCE', '-0079/-0059'],
    ['300–450 AD', '0300/0450'],
    ['between AD 300 and 450', '0300/0450'],
    ['from 20 BC to 30 AD', '-0019/0030'],
    ['in 80 BC and 60 BC', '-0079; -0059'],
  ])('%s', (text, expected) => expect(printDates(text)).toBe(expected))
  it.each([
    ['from 60 to 80 BC', '-0079'],
    ['30 to 45 AD spots', ''],
    ['from AD 300 to 450 farms', '0300'],
  ])('%s is none', (text, expected) => expect(printDates(text)).toBe(expected))
})

describe('a decade in two digits behind another', () => {
  it.each([
    ['the 1950s-70s', '195X/197X'],
    ['the 1820s and 30s', '182X; 183X'],
    ['from the 1950s to 70s', '195X/197X'],
  ])('%s', (text, expected) => expect(printDates(text)).toBe(expected))
  it.each([
    ['the 1950s, and 70s music', '195X'],
    ['people in their 30s and 40s', ''],
    ['highs of 30s to 40s', ''],
  ])('%s is none', (text, expected) => expect(printDates(text)).toBe(expected))
})
