import { describe, expect, test } from 'vitest'
import type { Found } from '../../pipeline/corpus/items.ts'
import { type Part, type PartSize, planParts } from '../../pipeline/corpus/plan.ts'

const found = (id: string, bytes = 10, stamp = 'a'): Found => ({ item: { kind: 'file', id, path: id }, bytes, stamp })

async function* listed(items: readonly Found[]): AsyncGenerator<Found> {
  yield* items
}

async function plan(items: readonly Found[], size: PartSize = { bytes: 25, documents: 4 }): Promise<Part[]> {
  const parts: Part[] = []
  for await (const part of planParts(listed(items), size)) parts.push(part)
  return parts
}

const fingerprints = async (items: readonly Found[]): Promise<string[]> =>
  (await plan(items)).map(({ fingerprint }) => fingerprint)

describe('planParts', () => {
  test('cuts where a part has its bytes or its documents', async () => {
    const items = [
      found('a'),
      found('b'),
      found('c'),
      found('d', 0),
      found('e', 0),
      found('f', 0),
      found('g', 0),
      found('h'),
    ]
    const parts = await plan(items)
    expect(parts.map((part) => part.items.length)).toEqual([3, 4, 1])
    expect(parts.map(({ number, bytes }) => [number, bytes])).toEqual([
      [0, 30],
      [1, 0],
      [2, 10],
    ])
  })

  test('gives the same parts for the same documents', async () => {
    const items = [found('a'), found('b'), found('c'), found('d')]
    expect(await plan(items)).toEqual(await plan(items))
  })

  test.each([
    ['another name', [found('a'), found('x'), found('c'), found('d')]],
    ['another stamp', [found('a'), found('b', 10, 'b'), found('c'), found('d')]],
    ['one less', [found('a'), found('c'), found('d')]],
    ['one more before', [found('0'), found('a'), found('b'), found('c'), found('d')]],
  ])('%s makes another fingerprint of its part', async (_, changed) => {
    const [first] = await fingerprints([found('a'), found('b'), found('c'), found('d')])
    expect((await fingerprints(changed))[0]).not.toBe(first)
  })

  test('a change in a later part leaves the first one as it is', async () => {
    const before = await fingerprints([found('a'), found('b'), found('c'), found('d')])
    const after = await fingerprints([found('a'), found('b'), found('c'), found('d', 10, 'b')])
    expect(after[0]).toBe(before[0])
    expect(after[1]).not.toBe(before[1])
  })

  test('no document gives no part', async () => {
    expect(await plan([])).toEqual([])
  })
})
