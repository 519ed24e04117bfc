import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tokenize } from '../../pipeline/extract/tokenize.ts'

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
  it('never loses or moves a character, on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let last = 0
        for (const token of tokenize(text)) {
          expect(token.start).toBeGreaterThanOrEqual(last)
          expect(text.slice(token.start, token.end)).toBe(token.text)
          last = token.end
        }
      }),
    )
  })
})
