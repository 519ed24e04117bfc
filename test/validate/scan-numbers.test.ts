import fc from 'fast-check'
import { expect, test } from 'vitest'
import { scanNumbers } from '../../pipeline/validate/scan-numbers.ts'

const scanned = (text: string): string[] => scanNumbers(text).map(({ start, end }) => text.slice(start, end))

test.each([
  ['1,886 and 2.5', ['1', '886', '2', '5']],
  ['spread.¹² On', ['¹²']],
  ['twenty-three million', ['twenty', 'three', 'million']],
  ['Half of DOZENS', ['Half', 'DOZENS']],
  ['N95, t1757637.shtml', ['95', '1757637']],
  ['２０２０ full width, ٣ Arabic', ['２０２０', '٣']],
  ['2̶0 tents, Ü30', ['2', '0', '30']],
  ['thir\u00adteen, four\u200b', ['thir\u00adteen', 'four']],
])('%s', (text, numbers) => expect(scanned(text)).toEqual(numbers))

test.each([
  'often tense, tenders, sixths',
  'someone atones',
  '',
  'behalf',
  'weightless freight',
  'f\u00adfour',
  'seven\u0301',
  '\u0816million',
])('no number: %s', (text) => expect(scanned(text)).toEqual([]))

test('every ASCII digit of any text is found', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(scanned(text).join('').replace(/\D/g, '')).toBe(text.replace(/[^0-9]/g, ''))
    }),
  )
})
