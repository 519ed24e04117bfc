import { expect, test } from 'vitest'
import { decodeUtf8 } from '../pipeline/utf8.ts'

test('UTF-8 is decoded as it is, byte order mark included', () => {
  expect(decodeUtf8(Buffer.from('\ufeffnaïve'), 'f')).toBe('\ufeffnaïve')
})

test.each([
  [[0x61, 0x0a, 0x62, 0xe9, 0x63], 'f:2:2:'],
  [[0xff, 0xfe, 0x61, 0x00], 'f:1:1:'],
  [[0x61, 0xc3], 'f:1:2:'],
])('other bytes are named with their place: %j', (bytes, place) => {
  expect(() => decodeUtf8(Uint8Array.from(bytes), 'f')).toThrow(place)
})
