import { describe, expect, it } from 'vitest'
import { findDates } from '../../pipeline/extract/dates/find-dates.ts'
import type { DateMention } from '../../pipeline/extract/mention.ts'
import { tokenize } from '../../pipeline/extract/tokenize.ts'

const find = (text: string, documentDate: string | null = '2021-05-04'): DateMention[] =>
  findDates(tokenize(text), { documentDate })
const edtf = (text: string, documentDate: string | null = '2021-05-04'): string[] =>
  find(text, documentDate).map((date) => date.edtf)

describe('findDates reads', () => {
  it.each([
    ['on 5 May 2020', '2020-05-05'],
    ['on May 5th, 2020', '2020-05-05'],
    ['on Tuesday, 5 May 2020', '2020-05-05'],
    ['in May 2020', '2020-05'],
    ['2020-05-05', '2020-05-05'],
    ['5/22/2020', '2020-05-22'],
    ['on March 5', '2021-03-05'],
    ['on October 5', '2020-10-05'],
    ['on July 3', '2021-07-03'],
    ['on August 3', '2020-08-03'],
    ['they will meet on October 5', '2021-10-05'],
    ['this April 5th', '2021-04-05'],
    ['last April', '2021-04'],
    ['the first quarter of 2020', '2020-01/2020-03'],
    ['the second half of 2020', '2020-07/2020-12'],
    ['the second half of February', '2021-02-15/2021-02-28'],
    ['the first half of February 2020', '2020-02-01/2020-02-14'],
    ['in early March', '2021-03'],
    ['mid-March', '2021-03'],
    ['before 5 May 2020', '../2020-05-05'],
    ['since 5 May 2020', '2020-05-05/..'],
    ['from March 5 on', '2021-03-05/..'],
    ['from March 5 to 9', '2021-03-05/2021-03-09'],
    ['between 2014 and 2018', '2014/2018'],
    ['Nov-Feb 2017', '2016-11/2017-02'],
    ['at 18:00 on 30 March', '2021-03-30T18:00'],
    ['6pm, March 30th', '2021-03-30T18:00'],
    ['in the 1980s', '198X'],
    ['in the 15th century', '14XX'],
    ['in the summer of 2016', '2016-22'],
    ['in 2011', '2011'],
    ['the 2008 financial crisis', '2008'],
    ['last year', '2020'],
    ['in 2019/20', '2019/2020'],
    ['no later than 5 May 2020', '2020-05-05'],
    ['the last day of May 2020', '2020-05-31'],
    ['in October nineteen ninety-nine', '1999-10'],
    ['two days before 5 May 2020', '2020-05-03'],
  ])('%s as %s', (text, expected) => {
    expect(edtf(text)).toEqual([expected])
  })
  it('leaves the year open where nothing gives it', () => {
    expect(edtf('on March 16', null)).toEqual(['XXXX-03-16'])
  })
  it('no time on a day without a year', () => {
    expect(find('as of 18:00 on March 30', null).map(({ edtf, precision }) => [edtf, precision])).toEqual([
      ['XXXX-03-30', 'day'],
    ])
    expect(edtf('before 18:00 on March 30', null)).toEqual(['../XXXX-03-30'])
  })
  it('no time that no clock shows', () => {
    expect(edtf('2020-05-05T18:00:00Z')).toEqual(['2020-05-05T18:00:00Z'])
    expect(edtf('2020-05-05T::')).toEqual(['2020-05-05'])
    expect(edtf('at 24:30 on 5 May 2020')).toEqual(['2020-05-05'])
  })
  it('only the real end of an interval whose other end cannot be', () => {
    expect(edtf('from February 28 to February 31, 2020')).toEqual(['2021-02-28'])
    expect(edtf('from February 29 to March 3, 2021')).toEqual([])
  })
  it('the end of February, not a 29th that the text names', () => {
    expect(edtf('the last day of February')).toEqual(['2021-02-28'])
    expect(edtf('on 29 February')).toEqual([])
    expect(edtf('on 29 February', null)).toEqual(['XXXX-02-29'])
  })
  it('digits of full width', () => {
    expect(edtf('on ５ May ２０２０')).toEqual(['2020-05-05'])
  })
  it('days of one month apart', () => {
    expect(edtf('on March 13, 16 and 17')).toEqual(['2021-03-13', '2021-03-16', '2021-03-17'])
  })
  it('one year for the months of a list', () => {
    expect(edtf('in May and June 2020', null)).toEqual(['2020-05', '2020-06'])
  })
  it('what the preposition says', () => {
    expect(find('as of 3 March').map(({ role }) => role)).toEqual(['as_of'])
    expect(find('by the end of March').map(({ role }) => role)).toEqual(['as_of'])
    expect(find('on 3 March').map(({ role, basis }) => [role, basis])).toEqual([['event', 'year_implied']])
  })
  it('an offset with no date beside it as days to add', () => {
    expect(find('five days after a meeting').map(({ offset, edtf }) => [offset, edtf])).toEqual([
      [{ days: 5, months: 0, years: 0, isWhole: false }, ''],
    ])
    expect(find('on 1 March 2020 and two days later').map(({ edtf, basis }) => [edtf, basis])).toEqual([
      ['2020-03-01', 'stated'],
      ['2020-03-03', 'computed'],
    ])
  })
})

describe('findDates passes over', () => {
  it.each([
    'they may come',
    'May it be so',
    'a march on the town',
    '32 August 2013',
    '2013-02-30',
    'February 29, 2021',
    'February 31, 2020',
    '31 February',
    'between 30 and 31 February 2020',
    'February 28-31, 2020',
    '18:00 on February 31',
    'August 45',
    'February 451998',
    'today',
    'on Tuesday',
    'last week',
    '2000 masks',
    'a fall of 12',
    '650-650-6500',
    'version 1.1.3',
    '12.5%',
    'a second half',
    '21st Century Herald',
    '$2020',
    '2,020 people',
    '20 days ago',
    'within 24 hours',
    'the sun',
    'Mar',
    'for 3 months',
  ])('%s', (text) => {
    expect(edtf(text)).toEqual([])
  })
})
