import { describe, expect, it } from 'vitest'
import { printDates } from '../../support/print-mentions.ts'

describe('weeks', () => {
  it.each([
    ['the week of 5 March 2020', '2020-03-02/2020-03-08'],
    ['the week of Sunday, 1 March 2020', '2020-03-01/2020-03-07'],
    ['the week of 5 March', 'XXXX-03-05'],
    ['in the week beginning 2 March 2020', '2020-03-02/2020-03-08'],
    ['in the week starting on 2 March', 'XXXX-03-02/XXXX-03-08'],
    ['the week ending 7 March 2020', '2020-03-07'],
    ['in the week to 7 March 2020', '2020-03-07'],
    ['the week of 5-11 March', 'XXXX-03-05/XXXX-03-11'],
  ])('%s', (text, expected) => expect(printDates(text)).toBe(expected))
})

describe('spans between hedges and parts of years', () => {
  it.each([
    ['from circa 1984 to circa 2004', '1984/2004'],
    ['between about 1950 and about 1970', '1950/1970'],
    ['from around June 2004 until about March 2005', '2004-06/2005-03'],
    ['from mid-2019 to early 2020', '2019/2020'],
    ['between late 2019 and mid-2020', '2019/2020'],
    ['from the end of 2019 to the start of 2020', '2019/2020'],
    ['from 5 May to the 7th', 'XXXX-05-05/XXXX-05-07'],
    ['from 5 May 2020 to the 7th floor', '2020-05-05'],
    ['2015-present', '2015/..'],
    ['from May 2015 to date', '2015-05/..'],
    ['from 2015 to the present day', '2015/..'],
    ['2001 to the present value of 3', '2001'],
    ['2020 and beyond', '2020/..'],
    ['since at least 2015', '2015/..'],
    ['since at least May 2015', '2015-05/..'],
    ['no earlier than 5 May', 'XXXX-05-05/..'],
    ['not before 2021', '2021/..'],
    ['earlier than 2021', '../2021'],
    ['all through 2020', '2020'],
    ['in the years 1914-18', '1914/1918'],
    ['the years 2001 and 2003', '2001; 2003'],
    ['the 70s and 80s', '197X; 198X'],
  ])('%s', (text, expected) => expect(printDates(text)).toBe(expected))
})

describe('days with a slash and in groups', () => {
  it.each([
    ['the night of 5/6 March 2020', '2020-03-05/2020-03-06'],
    ['on 5/6 March', 'XXXX-03-05/XXXX-03-06'],
    ['on 5/6', 'XXXX-05-06'],
    ['5/7 March 2020', '2020-03-07'],
    ['Nov./Dec. 2019', '2019-11; 2019-12'],
    ['5 and 7-9 May 2020', '2020-05-05; 2020-05-07/2020-05-09'],
    ['May 5, 7-9 and 12, 2020', '2020-05-05; 2020-05-07/2020-05-09; 2020-05-12'],
    ['5 to 7 and 9 May', 'XXXX-05-05/XXXX-05-07; XXXX-05-09'],
    ['on May 5, 7-9 nurses came', 'XXXX-05-05'],
    ['30 and 31-33 May 2020', ''],
  ])('%s', (text, expected) => expect(printDates(text)).toBe(expected))
})

describe('days and months that come round every year are of none', () => {
  it.each([
    ['every January it floods', 'XXXX-01'],
    ['each May and October', 'XXXX-05; XXXX-10'],
    ['on 1 June every year', 'XXXX-06-01'],
    ['in May and June of each year', 'XXXX-05; XXXX-06'],
    ['annually on 3 May', 'XXXX-05-03'],
    ['every year on 3 May', 'XXXX-05-03'],
    ['from 1 November to 31 March each year', 'XXXX-11-01/XXXX-03-31'],
    ['20 each in May', '2020-05'],
    ['Since May every year has felt longer', '2020-05/..'],
    ["On 3 June each year's pupils sang", '2020-06-03'],
    ['every day in May', '2020-05'],
    ['each year since May 2015', '2015-05/..'],
  ])('%s', (text, expected) => expect(printDates(text, '2020-05-10')).toBe(expected))
})

describe('feasts', () => {
  it.each([
    ["on St. Andrew's Day 2019", '2019-11-30'],
    ["by Saint Patrick's Day", 'XXXX-03-17'],
    ["April Fool's Day 2000", '2000-04-01'],
    ['on Remembrance Day', 'XXXX-11-11'],
    ['on International Workers’ Day 2019', '2019-05-01'],
    ['World Refugee Day 2019', '2019-06-20'],
    ["a St. Patrick's Day parade", ''],
    ['a Juneteenth parade', ''],
  ])('%s', (text, expected) => expect(printDates(text)).toBe(expected))
})

describe('years that a beginning, a title or age makes one', () => {
  it.each([
    ['built about 1860', '1860'],
    ['They moved there around 2002.', '2002'],
    ['founded roughly 1850 members ago', ''],
    ['They sold about 1860.', ''],
    ['Guests arrived at about 1915.', ''],
    ['Guests arrived around 1915.', ''],
    ['The Dax closed at about 1890.', ''],
    ['The Dax opened around 1890.', ''],
    ['The show began about 1945.', ''],
    ['The show began about 1947.', '1947'],
    ['It was moved by about 1860 of them.', ''],
    ['2011 Haiti Earthquake Anniversary', '2011'],
    ['2010 French tents reached the coast', ''],
    ['In 1066 William won.', '1066'],
    ['founded in 1215', '1215'],
    ['in 1200 schools', ''],
    ['in 1310 Chilean farms', ''],
    ['in 1310 Danes', ''],
    ['In 1215 King John of England gave way.', '1215'],
    ['3 in 1200 fell ill', ''],
    ['March 5 ’20 the ship came', '2020-03-05'],
    ['1 October in the year ’89', '1989-10-01'],
    ['567 bc', '-0566'],
    ['the 2nd century bce', '-01XX'],
    ['May last year was wet', 'XXXX-05'],
    ['Ann Carter and August Wilson', ''],
    ['They left in march.', 'XXXX-03'],
    ['in march order', ''],
    ['in march and dance', ''],
  ])('%s', (text, expected) => expect(printDates(text)).toBe(expected))

  it('May last year', () => expect(printDates('May last year was wet', '2020-05-10')).toBe('2019-05'))
})
