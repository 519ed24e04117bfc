import { describe, expect, test } from 'vitest'
import { findTooDeep } from '../../pipeline/normalize/yaml-depth.ts'

describe('findTooDeep', () => {
  test.each([
    '',
    '- { at: "[[[[[[[[[[[[[[[[[[[[[[[[", b: [1, {c: d}] }\n',
    `- >\n    hi\n${' '.repeat(400)}- - - - - - - - - - - - - - - - - - - - - - - - x\n- k: v\n`,
    `# ${'['.repeat(100)}\n- a: b\n`,
    `- { ${Array.from({ length: 100 }, (_, i) => `k${i}: v`).join(', ')} }\n`,
    `- a\n`.repeat(500),
    `- a\n\n${' '.repeat(400)}b\n`,
  ])('lets pass what has few levels: %j', (yaml) => expect(findTooDeep(yaml)).toBeNull())

  test.each([
    ['['.repeat(21), 20],
    [`- a\n- ${'{ b: '.repeat(21)}`, 104],
    [`]]]]${'['.repeat(25)}`, 24],
    [`${'- '.repeat(20)}\n${'- '.repeat(21)}`, 81],
    [`a:\n${' '.repeat(201)}b: c\n`, 3],
    ['[ ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? a', 42],
    [`- |\n  text\n- ${'['.repeat(21)}`, 33],
  ])('finds where %j goes too deep', (yaml, offset) => expect(findTooDeep(yaml)).toBe(offset))
})
