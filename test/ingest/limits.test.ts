import { expect, test } from 'vitest'
import { ingestStream } from '../../pipeline/ingest/ingest.ts'
import { checkLines, checkNotes } from '../../pipeline/ingest/limits.ts'

test('a million lines are kept, however they end, and one more is told of', () => {
  for (const end of ['\n', '\r\n', '\r']) {
    expect(() => checkLines('x', end.repeat(1_000_000))).not.toThrow()
    expect(() => checkLines('x', end.repeat(1_000_001))).toThrow(
      'x: expected a text of at most 1,000,000 lines, found more; cut it into several',
    )
  }
})

test('a hundred thousand footnotes are kept, and one more is told of', () => {
  expect(() => checkNotes('x', new Array(100_000).fill(null))).not.toThrow()
  expect(() => checkNotes('x', new Array(100_001).fill(null))).toThrow(
    'x: expected a text of at most 100,000 footnotes, ',
  )
})

test('a text of too many lines is not read', () => {
  expect(() => ingestStream('x', null, '\n'.repeat(1_000_001))).toThrow(
    /^x: expected a text of at most 1,000,000 lines, /,
  )
})
