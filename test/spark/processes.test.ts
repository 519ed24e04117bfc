import { expect, test } from 'vitest'
import { descendants } from '../../interop/spark/processes.ts'

test('descendants are the processes that one started, and theirs, and no others', () => {
  const all = [
    { pid: 1, parent: 0, command: 'init' },
    { pid: 10, parent: 1, command: 'driver' },
    { pid: 11, parent: 10, command: 'executor' },
    { pid: 12, parent: 11, command: 'program' },
    { pid: 20, parent: 1, command: 'another' },
  ]
  expect(descendants(all, 10).map(({ pid }) => pid)).toEqual([11, 12])
})
