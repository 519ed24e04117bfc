import { describe, expect, it } from 'vitest'
import { printDates, printNumbers } from '../../support/print-mentions.ts'

describe('years told loosely', () => {
  it.each([
    ['a mill built c. 1740', '1740'],
    ['the mill (ca. 1800)', '1800'],
    ['It was founded circa 1735 by a weaver.', '1735'],
    ['since about 1880', '1880/..'],
    ['until around 1950 they lived there', '1950'],
    ['before about 1950', '../1950'],
    ['since about 3 March 2020', '2020-03-03/..'],
    ['after about the 1920s', '192X/..'],
  ])('%s', (text, expected) => expect(printDates(text)).toBe(expected))
  it.each([
    ['c. 1740 bells', 'approx 1740'],
    ['They sold circa 1800.', 'approx 1800'],
    ['the toll is ca. 1740', 'approx 1740'],
    ['a sum of circa 1740', 'approx 1740'],
    ['in about 1950 of the houses', 'approx 1950'],
  ])('%s is counted', (text, expected) => expect(printNumbers(text)).toBe(expected))
})

describe('the year of a thing', () => {
  it.each([
    ['a bell dated 1612', '1612'],
    ['The bell dates from 1612.', '1612'],
    ['customs dating back to 1612', '1612'],
  ])('%s', (text, expected) => expect(printDates(text)).toBe(expected))
  it.each(['a bell dated 1612 times', 'a row from 1612 to the left', 'they outdated 1612 bells'])(
    '%s tells none',
    (text) => expect(printDates(text)).toBe(''),
  )
})

describe('spans of early years with a short end', () => {
  it.each([
    ['in 1761-64', '1761/1764'],
    ['c. 1840–52', '1840/1852'],
    ['(1871-83)', '1871/1883'],
    ['from 1871-83, and again', '1871/1883'],
  ])('%s', (text, expected) => expect(printDates(text)).toBe(expected))
  it.each(['1871-83', 'in 1871-83 bells', 'of 1871-83', 'in 1883-71'])('%s is none', (text) =>
    expect(printDates(text)).toBe(''),
  )
})

describe('a date or later', () => {
  it.each([
    ['plans for 2030 or later', '2030/..'],
    ['a tram of 2010 or earlier', '../2010'],
    ['in May 2020 and after', '2020-05/..'],
    ['built in 1930 or later by hand', '1930/..'],
  ])('%s', (text, expected) => expect(printDates(text)).toBe(expected))
  it.each([
    ['in 2019 and later in 2020', '2019; 2020'],
    ['in May 2020 and after the flood', '2020-05'],
    ['in May 2020 or later that year', '2020-05; 2020'],
    ['1930 or more', ''],
  ])('%s is no open span', (text, expected) => expect(printDates(text)).toBe(expected))
})
