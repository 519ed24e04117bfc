import { expect, test } from 'vitest'
import { checkNoNul, decodeUtf8, withoutMark } from '../pipeline/utf8.ts'

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

test('a NUL is named with its place', () => {
  expect(() => checkNoNul('one\nt\0w\0o\0', 'f')).toThrow(/^f:2:2: expected text, found a NUL .*UTF-16/)
  expect(() => checkNoNul('one\ntwo', 'f')).not.toThrow()
})

test('a byte order mark is taken away once, and only in front', () => {
  expect(['\ufeffa', 'a', 'a\ufeff', '\ufeff\ufeffa'].map(withoutMark)).toEqual(['a', 'a', 'a\ufeff', '\ufeffa'])
})
