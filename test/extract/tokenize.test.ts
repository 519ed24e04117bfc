import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainDigits } from '../../pipeline/extract/plain-digits.ts'
import { tokenize } from '../../pipeline/extract/tokenize.ts'

const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g
const texts = (text: string): string[] => tokenize(text).map((token) => token.text)

describe('tokenize', () => {
  it('keeps groups and decimals in one token', () => {
    expect(texts('1,234.5 and 40 000 or 12,34,567')).toEqual(['1,234.5', 'and', '40 000', 'or', '12,34,567'])
  })
  it('does not group by a space after a month or a code', () => {
    expect(texts('May 16 300 guests')).toEqual(['May', '16', '300', 'guests'])
    expect(texts('VIRUS-19 200 beds')).toEqual(['VIRUS', '-', '19', '200', 'beds'])
  })
  it('splits ranges, signs and suffixes', () => {
    expect(texts('60-70 at $2.5m, 20-plus, 8%')).toEqual([
      '60',
      '-',
      '70',
      'at',
      '$',
      '2.5',
      'm',
      ',',
      '20',
      '-',
      'plus',
      ',',
      '8',
      '%',
    ])
  })
  it('parts the genitive but not other apostrophes', () => {
    expect(texts('Norland’s don’t')).toEqual(['Norland', '’s', 'don’t'])
    expect(tokenize('Norland’s don’t').map((token) => token.lower)).toEqual(['norland', "'s", "don't"])
  })
  it('keeps an abbreviation with dots in one token', () => {
    expect(texts('the U.S. at 6 p.m.')).toEqual(['the', 'U.S.', 'at', '6', 'p.m.'])
  })
  it('reads digits of full width as plain ones', () => {
    expect(texts('３００ tents, ３，０００．５')).toEqual(['300', 'tents', ',', '3,000.5'])
  })
  it.each(['\u200b', '\u200e', '\u200f', '\u202d', '\u2067', '\u2069', '\ufeff', '\u00ad'])(
    'leaves a mark without a width out, %j',
    (mark) => {
      const text = `${mark}300${mark} te${mark}nts`
      expect(tokenize(text).map(({ start, end, text }) => [start, end, text])).toEqual([
        [1, 4, '300'],
        [6, 12, 'tents'],
      ])
    },
  )
  it('never loses or moves a character, on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let last = 0
        for (const token of tokenize(text)) {
          expect(token.start).toBeGreaterThanOrEqual(last)
          const printed = text.slice(token.start, token.end).replace(invisible, '')
          expect(token.kind === 'digits' ? plainDigits(printed) : printed).toBe(token.text)
          last = token.end
        }
      }),
    )
  })
})
