import assert from 'node:assert/strict'
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs'
import { build, type HostileInput, type Ran } from './hostile-input.ts'
import type { Workspace } from './workspace.ts'

const million = 1_000_000
const gift = 'Kenya sent 2,500 masks to Uganda in June 2021.'
const report = readFileSync(new URL('../../raw/ciis-2020-04/report.txt', import.meta.url), 'utf8')

/** An input that takes its time; rows are counted as they come, as so many cannot be kept. */
export interface LongInput extends HostileInput {
  /** Of memory at its peak; the program itself takes about 150. */
  readonly mostMegabytes: number
  /** File of the folder that standard input is read from. */
  readonly stdinFile?: string
}

/** Writes pieces to a file of the folder, so that a large one never stands in memory. */
function write(space: Workspace, name: string, pieces: Iterable<string>): void {
  space.put(name, '')
  const file = openSync(space.at(name), 'a')
  for (const piece of pieces) writeSync(file, piece)
  closeSync(file)
}

/** At least so many bytes of a piece again and again. */
function* repeated(piece: string, bytes: number): Generator<string> {
  const block = piece.repeat(Math.max(1, Math.ceil(65_536 / Buffer.byteLength(piece))))
  for (let size = 0; size < bytes; size += Buffer.byteLength(block)) yield block
}

function* counted(times: number, piece: (i: number) => string): Generator<string> {
  for (let i = 0; i < times; i++) yield piece(i)
}

const hasGift = ({ stdout }: Ran): void => assert.match(stdout, /"value_text":"2,500"/)
const extract = ({ at }: Workspace): string[] => ['extract', '--date', '2021-06', at('notes.txt')]

function* between(before: string, pieces: Iterable<string>, after: string): Generator<string> {
  yield before
  yield* pieces
  yield after
}

/** A text that holds one plain gift behind all that is hostile: the gift must come. */
const withGift = (name: string, pieces: () => Iterable<string>, mostMegabytes: number): LongInput => ({
  name: `extract: ${name}`,
  prepare: (space) => write(space, 'notes.txt', between('', pieces(), `\n\n${gift}\n`)),
  args: extract,
  code: 0,
  holds: hasGift,
  mostMegabytes,
})

const refused = (name: string, pieces: () => Iterable<string>, says: RegExp): LongInput => ({
  name: `extract: ${name}`,
  prepare: (space) => write(space, 'notes.txt', pieces()),
  args: extract,
  code: 1,
  says,
  mostMegabytes: 1500,
})

const tooLong = /expected a text of at most 16,777,216 bytes, found more; cut it into several/

const files: readonly LongInput[] = [
  withGift('a million digits', () => repeated('7', million), 600),
  withGift('a million numbers of a digit', () => repeated('7 ', 2 * million), 1500),
  withGift('a million opening brackets', () => repeated('[', million), 600),
  withGift('a million pairs of brackets', () => repeated('[1]', 3 * million), 1500),
  withGift('a million commas', () => repeated(',', million), 600),
  withGift('900,000 line ends', () => repeated('\n', million - 100_000), 600),
  withGift('300,000 lines', () => repeated('a\r\n', 900_000), 1500),
  refused(
    'a million lines and more',
    () => repeated('a\r\n', 4 * million),
    /expected a text of at most 1,000,000 lines, found more; /,
  ),
  refused(
    'a million footnotes',
    () => repeated('¹ A B, C, 5\n', 13 * million),
    /expected a text of at most 1(?:00,000 footnotes|,000,000 lines), found more; /,
  ),
  refused(
    '400,000 footnotes',
    () => repeated('¹ A B, C, 5 May 2020\n\n', 9 * million),
    /expected a text of at most 100,000 footnotes, found more; /,
  ),
  withGift('90,000 footnotes', () => repeated('¹ A B, C, 5 May 2020\n\n', 2 * million), 1500),
  withGift('16 MB of marks of no width', () => repeated('\u200b', 16 * million), 1500),
  {
    name: 'extract: a text of 16 MB, the report again and again',
    prepare: (space) => write(space, 'notes.txt', repeated(report, 16 * million)),
    args: extract,
    code: 0,
    holds: ({ stdout }) => assert.match(stdout, /"donations"/),
    mostMegabytes: 1500,
  },
  {
    name: 'extract: a line of 16 MB',
    prepare: (space) => write(space, 'notes.txt', repeated(`${report.replace(/\s+/g, ' ')} `, 16 * million)),
    args: extract,
    code: 0,
    holds: ({ stdout }) => assert.match(stdout, /"donations"/),
    mostMegabytes: 1500,
  },
  {
    name: 'extract: a line of 50 MB',
    prepare: (space) => write(space, 'notes.txt', repeated(`${report.replace(/\s+/g, ' ')} `, 50 * million)),
    args: extract,
    code: 1,
    says: tooLong,
    mostMegabytes: 300,
  },
  {
    name: 'extract: a text of 100 MB',
    prepare: (space) => write(space, 'notes.txt', repeated(report, 100 * million)),
    args: extract,
    code: 1,
    says: tooLong,
    mostMegabytes: 300,
  },
]

const line = (i: number): string => `${JSON.stringify({ id: String(i), text: gift })}\n`

const streams: readonly LongInput[] = [
  {
    name: 'extract: 10 MB of lines of JSON, one gift each',
    prepare: (space) => write(space, 'lines', counted(130_000, line)),
    args: () => ['extract'],
    stdinFile: 'lines',
    code: 0,
    holds: hasGift,
    mostMegabytes: 700,
  },
  {
    name: 'extract: a line of JSON of 16 MB',
    prepare: (space) =>
      write(space, 'lines', between('{"id":"a","text":"', repeated('It rained. ', 16 * million), `${gift}"}\n`)),
    args: () => ['extract'],
    stdinFile: 'lines',
    code: 0,
    holds: hasGift,
    mostMegabytes: 1500,
  },
  {
    name: 'extract: a line of JSON of 50 MB',
    prepare: (space) =>
      write(space, 'lines', between('{"id":"a","text":"', repeated('It rained. ', 50 * million), '"}\n')),
    args: () => ['extract'],
    stdinFile: 'lines',
    code: 1,
    says: /^stdin:1: expected a text of at most /,
    mostMegabytes: 400,
  },
  {
    name: 'extract: 100 MB of lines, the second of which is no document',
    prepare: (space) => write(space, 'lines', between(line(0), repeated('{"id":"a"}\n', 100 * million), '')),
    args: () => ['extract'],
    stdinFile: 'lines',
    code: 1,
    says: /^stdin:2: expected a document, found a fault in text; /,
    mostMegabytes: 300,
  },
]

const builds: readonly LongInput[] = [
  {
    name: 'build: a text of 100 MB',
    prepare: (space) => {
      write(space, 'raw/x/report.txt', repeated(report, 100 * million))
      space.put('raw/x/document.json', '{}')
    },
    args: build,
    code: 1,
    says: /report\.txt: expected a text of at most 8,388,608 bytes, found more; cut it into several/,
    mostMegabytes: 400,
  },
  ...(
    [
      ['a million digits', '7'.repeat(million)],
      ['a million brackets', '('.repeat(million)],
      ['a million commas', ','.repeat(million)],
      ['90,000 footnotes', '¹ A B, C, 5 May 2020\n\n'.repeat(90_000)],
    ] as const
  ).map(
    ([name, text]): LongInput => ({
      name: `build: ${name}`,
      prepare: ({ addDocument }) => addDocument('x', `It rained.\n\n${text}\n\n${gift}\n`),
      args: build,
      code: 0,
      holds: (_, { read }) => assert.match(read('out/latest/csv/donations.csv'), /,"?2,500"?,2500,2500,/),
      mostMegabytes: 2000,
    }),
  ),
  {
    name: 'build: a text of 4 MB, the report again and again',
    prepare: ({ addDocument }) => addDocument('x', report.repeat(40)),
    args: build,
    code: 0,
    mostMegabytes: 2000,
  },
]

export const longInputs: readonly LongInput[] = [...files, ...streams, ...builds]
