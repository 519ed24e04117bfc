import fc from 'fast-check'
import { expect, it } from 'vitest'
import { formatPlain } from '../pipeline/plain-number.ts'

it.each([
  [0, '0'],
  [-0, '0'],
  [1e21, '1000000000000000000000'],
  [-1.5e22, '-15000000000000000000000'],
  [1e-7, '0.0000001'],
  [-1.25e-9, '-0.00000000125'],
  [123456.789, '123456.789'],
])('formatPlain(%d) is %s', (value, text) => {
  expect(formatPlain(value)).toBe(text)
})

it('formatPlain keeps every double', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(Number(formatPlain(value)) + 0).toBe(value + 0)
      expect(formatPlain(value)).toMatch(/^-?\d+(\.\d+)?$/)
    }),
    { seed: 20 },
  )
})
