import { expect, test } from 'vitest'
import { planMerges } from '../../pipeline/corpus/plan-merges.ts'

const parts = (...visits: number[]): Record<string, number>[] => visits.map((count) => ({ visits: count, tallies: 1 }))

const cut = (counts: readonly Record<string, number>[], most: number): (readonly number[])[] =>
  planMerges('visits', counts, most).map((merge) => merge.parts)

test('planMerges closes a file where it has its rows', () => {
  expect(cut(parts(4, 4, 4, 4), 8)).toEqual([
    [0, 1],
    [2, 3],
  ])
  expect(cut(parts(4, 3, 4, 4), 8)).toEqual([[0, 1, 2], [3]])
  expect(cut(parts(20, 1), 8)).toEqual([[0], [1]])
})

test('planMerges makes one file of a table without rows', () => {
  expect(cut(parts(0, 0, 0), 8)).toEqual([[0, 1, 2]])
  expect(planMerges('donations', parts(1), 8)).toEqual([{ table: 'donations', parts: [0], number: 0 }])
})

test('planMerges numbers the files of a table', () => {
  expect(planMerges('visits', parts(8, 8, 1), 8).map(({ number }) => number)).toEqual([0, 1, 2])
})
