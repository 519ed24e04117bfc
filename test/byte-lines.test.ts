import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { byteLines } from '../pipeline/byte-lines.ts'

async function* chunksOf(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function linesOf(text: string, { size = 4, most = 100 } = {}): Promise<(string | null)[]> {
  const lines: (string | null)[] = []
  for await (const { bytes } of byteLines(chunksOf(Buffer.from(text), size), most))
    lines.push(bytes === null ? null : Buffer.from(bytes).toString())
  return lines
}

describe('byteLines', () => {
  test('gives the lines of a stream, however it is cut into chunks', async () => {
    const texts = fc.string({ unit: fc.constantFrom('a', 'ü', '\n', ' ') })
    await fc.assert(
      fc.asyncProperty(texts, fc.integer({ min: 1, max: 7 }), async (text, size) => {
        const expected = text.split('\n')
        if (expected.at(-1) === '') expected.pop()
        expect(await linesOf(text, { size, most: 1000 })).toEqual(expected)
      }),
    )
  })

  test('passes over a line that is too long, and reads on', async () => {
    expect(await linesOf('ab\nabcdefghij\ncd', { most: 5 })).toEqual(['ab', null, 'cd'])
    expect(await linesOf('abcdefghij', { most: 5 })).toEqual([null])
    expect(await linesOf('abcde\n', { most: 5 })).toEqual(['abcde'])
  })

  test('counts lines from 1, blank ones too', async () => {
    const numbers: number[] = []
    for await (const { number } of byteLines(chunksOf(Buffer.from('a\n\nb'), 2), 9)) numbers.push(number)
    expect(numbers).toEqual([1, 2, 3])
  })
})
