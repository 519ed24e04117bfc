import { describe, expect, test } from 'vitest'
import { editDistance, suggest } from '../pipeline/suggest.ts'

describe('suggest', () => {
  const known = ['0a1b2c3d4e', '0a1b2c3d4f', '0a1b2c9999', 'ffffffffff']
  test('puts what the word begins first', () =>
    expect(suggest('0a1b2c', known)).toEqual(['0a1b2c3d4e', '0a1b2c3d4f', '0a1b2c9999']))
  test('finds what is a letter away', () => expect(suggest('0a1b2c3d4g', known)).toEqual(['0a1b2c3d4e', '0a1b2c3d4f']))
  test('finds a missing letter', () => expect(suggest('fffffffff', known)).toEqual(['ffffffffff']))
  test('says nothing of what is far away', () => expect(suggest('zzzzzzzzzz', known)).toEqual([]))
  test('says nothing of the empty word', () => expect(suggest('', known)).toEqual([]))
})

test('editDistance stops counting beyond its limit', () => {
  expect(editDistance('kitten', 'sitting', 5)).toBe(3)
  expect(editDistance('kitten', 'sitting', 2)).toBe(3)
  expect(editDistance('a', 'abcdef', 2)).toBe(3)
})
