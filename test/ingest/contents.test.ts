import { expect, test } from 'vitest'
import { findContentsPieces } from '../../pipeline/ingest/contents.ts'
import { splitLines } from '../../pipeline/ingest/lines.ts'

/** Numbering and page of an entry, as printed. */
function piecesOf(line: string): string[] {
  const block = { role: 'contents', start: 0, end: line.length, gap: 0, lines: splitLines(line) }
  return findContentsPieces(line, [block]).map(({ kind, span }) => `${kind} ${line.slice(span.start, span.end)}`)
}

test.each([
  ['1.2 Tents for the Hills.....16', 'section_number 1.2', 'page 16'],
  ['  3. Boats\t7', 'section_number 3.', 'page 7'],
  ['Part 2 Boats ... 9', 'section_number Part 2', 'page 9'],
  ['Outlook 51', 'page 51'],
  ['Floods in May 2020\t12', 'page 12'],
])('%s', (line, ...expected) => {
  expect(piecesOf(line)).toEqual(expected)
})

test.each([
  'Coping with COVID-19',
  'The Floods of 2020',
  '12 towns gave tents',
  '1.5 Million Tents Arrive',
  'Tents for 4,000',
])('neither numbering nor page: %s', (line) => {
  expect(piecesOf(line)).toEqual([])
})

test('a block of another role has no such pieces', () => {
  const text = '1.2 Tents.....16'
  const block = { role: 'body', start: 0, end: text.length, gap: 0, lines: splitLines(text) }
  expect(findContentsPieces(text, [block])).toEqual([])
})
