import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findDates } from '../../pipeline/extract/dates/find-dates.ts'
import type { NumberMention } from '../../pipeline/extract/mention.ts'
import { findNumbers } from '../../pipeline/extract/numbers/find-numbers.ts'
import { tokenize } from '../../pipeline/extract/tokenize.ts'

const find = (text: string): NumberMention[] => {
  const tokens = tokenize(text)
  return findNumbers(tokens, text, findDates(tokens, { documentDate: '2021-05-04' }))
}
/** Bounds, qualifier, unit and value text of the first figure. */
const first = (text: string): unknown[] => {
  const mention = find(text).find(({ nonFigure }) => nonFigure === null)
  if (mention === undefined) return []
  const { low, high, qualifier, unit, valueStart, valueEnd } = mention
  return [low, high, qualifier, unit, text.slice(valueStart, valueEnd)]
}
const reasons = (text: string): (string | null)[] => find(text).map(({ nonFigure }) => nonFigure)

describe('findNumbers reads', () => {
  it.each([
    ['They sent 5.1 million tents.', 5100000, 5100000, 'exact', null, '5.1 million'],
    ['They sent 1.1 million tents.', 1100000, 1100000, 'exact', null, '1.1 million'],
    ['They sent 150k tents.', 150000, 150000, 'exact', null, '150k'],
    ['three hundred and forty-one tents', 341, 341, 'exact', null, 'three hundred and forty-one'],
    ['two and a half million tents', 2500000, 2500000, 'exact', null, 'two and a half million'],
    ['half a million tents', 500000, 500000, 'exact', null, 'half a million'],
    ['½ million tents', 500000, 500000, 'exact', null, '½ million'],
    ['¾ of a million tents', 750000, 750000, 'exact', null, '¾ of a million'],
    ['1/2 million tents', 500000, 500000, 'exact', null, '1/2 million'],
    ['about ½bn yen', 500000000, 500000000, 'approx', 'JPY', 'about ½bn'],
    ['½ million Chilean pesos', 500000, 500000, 'exact', 'CLP', '½ million'],
    ['½ of the town', 0.5, 0.5, 'exact', 'share', '½'],
    ['zero million tents', 0, 0, 'exact', null, 'zero million'],
    ['zero point two million tents', 200000, 200000, 'exact', null, 'zero point two million'],
    ['３００ tents', 300, 300, 'exact', null, '３００'],
    ['they sent \u2067300\u2069 tents', 300, 300, 'exact', null, '300'],
    ['they sent -5 tents', 5, 5, 'exact', null, '5'],
    ['a set of pre-5 tents', 5, 5, 'exact', null, '5'],
    ['60 -70 tents', 60, 60, 'exact', null, '60'],
    ['minus 5 tents', -5, -5, 'exact', null, 'minus 5'],
    ['it read: -5 tents', -5, -5, 'exact', null, '-5'],
    ['growth of -5.2 percent', -5.2, -5.2, 'exact', 'percent', '-5.2'],
    ['12 lakh tents', 1200000, 1200000, 'exact', null, '12 lakh'],
    ['a third of the town', 1 / 3, 1 / 3, 'exact', 'share', 'a third'],
    ['dozens of tents', 24, 99, 'magnitude', null, 'dozens'],
    ['tens of thousands of tents', 10000, 99999, 'magnitude', null, 'tens of thousands'],
    ['a double-digit rise', 10, 99, 'magnitude', null, 'double-digit'],
    ['more than 40 tents', 40, null, 'at_least', null, 'more than 40'],
    ['up to 40 tents', null, 40, 'at_most', null, 'up to 40'],
    ['just under 40 tents', 40, 40, 'nearly', null, 'just under 40'],
    ['some 40 tents', 40, 40, 'approx', null, 'some 40'],
    ['as many as 40 tents', 40, 40, 'exact', null, 'as many as 40'],
    ['30-plus tents', 30, null, 'at_least', null, '30-plus'],
    ['2,000-odd tents', 2000, 2000, 'approx', null, '2,000-odd'],
    ['they passed the 500 mark', 500, null, 'at_least', null, '500'],
    ['it adds up to 12 tents', 12, 12, 'exact', null, '12'],
    ['30-40 thousand tents', 30000, 40000, 'range', null, '30-40 thousand'],
    ['between 3 and 4 million tents', 3000000, 4000000, 'range', null, 'between 3 and 4 million'],
    ['between five and six hundred thousand', 500000, 600000, 'range', null, 'between five and six hundred thousand'],
    ['$2-3 million', 2000000, 3000000, 'range', 'USD', '2-3 million'],
    ['between one and two million tents', 1000000, 2000000, 'range', null, 'between one and two million'],
    ['half a percent', 0.5, 0.5, 'exact', 'percent', 'half'],
    ['it fell about 8%', 8, 8, 'approx', 'percent', 'about 8%'],
    ['it fell 8 per cent', 8, 8, 'exact', 'percent', '8'],
    ['it fell 2 percentage points', 2, 2, 'exact', 'percentage_point', '2'],
    ['nearly A$7m in grants', 7000000, 7000000, 'nearly', 'AUD', 'nearly A$7m'],
    ['30 million Chilean pesos', 30000000, 30000000, 'exact', 'CLP', '30 million'],
    ['200 million won', 200000000, 200000000, 'exact', 'KRW', '200 million'],
    ['a 20-billion-dollar fund', 20000000000, 20000000000, 'exact', 'USD', '20-billion'],
    ['eight cents', 0.08, 0.08, 'exact', 'USD', 'eight'],
    ['40 sq km of land', 40, 40, 'exact', 'square kilometer', '40'],
    ['6 metric tons of rice', 6, 6, 'exact', 'ton', '6'],
    ['it may last for 2 to 3 months', 2, 3, 'range', 'month', '2 to 3'],
  ])('%s', (text, low, high, qualifier, unit, value) => {
    expect(first(text)).toEqual([low, high, qualifier, unit, value])
  })
  it('two figures in a change, one in a range', () => {
    expect(find('prices rose from 10 to 20 dollars')).toHaveLength(2)
    expect(find('prices run from 10 to 20 dollars')).toHaveLength(1)
    expect(find('they gave 7 million won to 12 towns')).toHaveLength(2)
  })
  it('two figures where the second is lower', () => {
    expect(find('they sent 400 to 300 tents').map(({ low, high }) => [low, high])).toEqual([
      [400, 400],
      [300, 300],
    ])
  })
  it.each(['', '$', 'the '])('no value in digits without end, after %j', (lead) => {
    const found = find(`${lead}${'9'.repeat(400)}${lead === 'the ' ? 'th' : ' million'} tents`)
    expect(found.map(({ low, high, unit, nonFigure }) => [low, high, unit, nonFigure])).toEqual([
      [null, null, null, 'name_or_code'],
    ])
  })
  it('one code in a power of ten', () => {
    const text = 'they sent 1e30 tents'
    expect(
      find(text).map(({ valueStart, valueEnd, low, nonFigure }) => [text.slice(valueStart, valueEnd), low, nonFigure]),
    ).toEqual([['1e30', null, 'name_or_code']])
  })
  it('a unit only up to the next number', () => {
    expect(find('5 twelve Chilean pesos').map(({ unit }) => unit)).toEqual([null, 'CLP'])
  })
  it('one percent for a whole list', () => {
    expect(find('4.8, 8.5 and 5.2 percent').map(({ unit }) => unit)).toEqual(['percent', 'percent', 'percent'])
  })
  it('that a number counts for each', () => {
    expect(find('they gave 300 yen each').map(({ each }) => each)).toEqual([true])
  })
})

describe('findNumbers gives the reason for', () => {
  it.each([
    ['the VIRUS-19 outbreak', 'name_or_code'],
    ['N95 masks', 'name_or_code'],
    ['call 555-010-2200', 'name_or_code'],
    ['the Group of 77', 'name_or_code'],
    ['a Union 10+3 meeting', 'name_or_code'],
    ['see page 12', 'page'],
    ['see Section 2.1', 'section_number'],
    ['at http://example.org/2020/t12.html', 'address'],
    ['the 20th meeting', 'ordinal'],
    ['Thirdly, better roads are needed', 'ordinal'],
    ['Sixthly, the dam must hold', 'ordinal'],
    ['Forth, the dam must hold', 'ordinal'],
    ['she asked twice for tents', 'other'],
    ['thrice as many tents as boats', 'other'],
    ['Covid-19 test kits came', 'name_or_code'],
    ['the COVID – 19 wards', 'name_or_code'],
    ['covid 19 kits came', 'name_or_code'],
    ['the two countries agreed', 'back_reference'],
    ['within 24 hours', 'span_of_time'],
    ['20 days ago', 'span_of_time'],
    ['for five years', 'span_of_time'],
    ['the other half', 'other'],
    ['a zero-sum game', 'other'],
    ['a 3-1 win', 'other'],
    ['open 24/7', 'other'],
    ['on 5 May 2020', 'date'],
    ['on February 31, 2020', 'other'],
    ['on 31 June', 'other'],
    ['between 30 and 31 February 2020', 'other'],
    ['on 29 February', 'other'],
    ['from February 29 to March 3, 2021', 'other'],
    ['on 2020-02-31', 'other'],
    ['the thirty-first of June', 'other'],
  ])('%s', (text, reason) => {
    expect(new Set(reasons(text))).toEqual(new Set([reason]))
  })
})

describe('findNumbers passes over', () => {
  it.each(['no one came', 'one another', 'this one is good', 'a tent', 'none', 'they won a prize', 'made us one"'])(
    '%s',
    (text) => expect(find(text)).toEqual([]),
  )
  it('no count beside a month that is no day', () => {
    expect(reasons('the 45 April flights')).toEqual([null])
  })
  it('the verb after a number', () => {
    expect(find('the 12 won a prize').map(({ kind }) => kind)).toEqual(['number'])
  })
})

it('mentions are sorted, apart, and inside any text', () => {
  const word = fc.constantFrom(
    ...'one two half zero ½ 1/2 a million 5 , 3 - -5 $ US$ RMB pesos Chilean 1e9 400 % percent to and between from more than 1,000 . March 2020 days dozens of'.split(
      ' ',
    ),
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), (words) => {
      const text = words.join(' ')
      let last = 0
      for (const mention of find(text)) {
        expect(mention.from).toBeGreaterThanOrEqual(last)
        expect(mention.valueStart).toBeLessThanOrEqual(mention.numeralStart)
        expect(mention.valueEnd).toBeGreaterThanOrEqual(mention.numeralEnd)
        expect(mention.numeralStart).toBeLessThan(mention.numeralEnd)
        expect(mention.low ?? Number.NEGATIVE_INFINITY).toBeLessThanOrEqual(mention.high ?? Number.POSITIVE_INFINITY)
        last = mention.to
      }
    }),
    { seed: 7 },
  )
})
