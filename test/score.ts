import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { extractStream } from '../pipeline/extract-stream.ts'
import { scoreConfidence } from './confidence.ts'
import { formatScore, scoreEngagements } from './engagements/score.ts'

/** `make score`: how much of labelled prose is read right, by the scorers that come with the labels. */

const { values: options } = parseArgs({
  options: {
    folder: { type: 'string', default: 'test/labelled' },
    peers: { type: 'string', default: '../shared/peer-cases' },
    table: { type: 'string' },
    /** Lists each fault; of the passages that rules may be made from only. */
    verbose: { type: 'boolean', default: false },
  },
})

const readLines = (file: string): string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')

async function* encoded(texts: readonly object[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield new TextEncoder().encode(`${JSON.stringify(text)}\n`)
}

/** Rows or mentions of the texts, as `extract` writes them. */
async function extract(texts: readonly object[], mentions: boolean): Promise<string> {
  let lines = ''
  for await (const block of extractStream({ files: [], mentions, date: null, minConfidence: null }, encoded(texts)))
    lines += block
  return lines
}

const work = mkdtempSync(join(tmpdir(), 'score-'))
const keep = (name: string, text: string): string => {
  writeFileSync(join(work, name), text)
  return join(work, name)
}

/** The first thirty passages were used to make rules; the others were not read. */
const splits: readonly { title: string; isOpen: boolean; has: (id: string) => boolean }[] =
  options.folder === 'test/labelled'
    ? [
        { title: 'passages p01-p30, which rules were made from', isOpen: true, has: (id) => id <= 'p30' },
        { title: 'passages p31-p60, held out', isOpen: false, has: (id) => id > 'p30' },
      ]
    : [{ title: `passages of ${options.folder}`, isOpen: true, has: () => true }]

async function scorePassages(): Promise<void> {
  const passages = readLines(join(options.folder, 'passages.jsonl')).map((line) => JSON.parse(line))
  const gold = readLines(join(options.folder, 'rows.jsonl'))
  for (const { title, isOpen, has } of splits) {
    const own = passages.filter(({ id }) => has(id))
    const rows = gold.filter((line) => has(JSON.parse(line).document_id))
    const texts = own.map(({ id, text, doc_date }) => ({ id, text, date: doc_date }))
    const files = {
      gold: keep('rows.jsonl', rows.join('\n')),
      pred: keep('predicted.ndjson', await extract(texts, false)),
      passages: keep('passages.jsonl', own.map((passage) => JSON.stringify(passage)).join('\n')),
    }
    const args = Object.entries(files).flatMap(([name, file]) => [`--${name}`, file])
    if (options.table !== undefined) args.push('--table', options.table)
    if (options.verbose && isOpen) args.push('--verbose')
    process.stdout.write(`\n${title}\n`)
    process.stdout.write(execFileSync(process.execPath, ['test/labelled/score.mjs', ...args]))
    if (options.table === undefined)
      process.stdout.write(await scoreConfidence(own, rows.join('\n'), readFileSync(files.pred, 'utf8')))
  }
}

/** Last passage of the half that rules were made from, in sets of which the other half was not read. */
const halves = new Map([
  ['t', 13],
  ['x', 13],
  ['aa', 15],
])

/** What to score of a written set: all of it, or the halves apart. */
function partsOf(set: string): { title: string; has: (id: string) => boolean }[] {
  const last = halves.get(set)
  if (last === undefined) return [{ title: set, has: () => true }]
  const isFirst = (id: string): boolean => Number(id.replace(/\D/g, '')) <= last
  return [
    { title: set, has: () => true },
    { title: `${set}, first half`, has: isFirst },
    { title: `${set}, second half`, has: (id) => !isFirst(id) },
  ]
}

/** The last line of the scorer for each set that was written for this program. */
async function scoreWritten(): Promise<void> {
  process.stdout.write('\nwritten passages; rules were made from all but q, u and the second halves of t, x and aa\n')
  for (const set of readdirSync('test/written').filter((name) => !name.includes('.'))) {
    const passages = readLines(join('test/written', set, 'passages.jsonl')).map((line) => JSON.parse(line))
    const gold = readLines(join('test/written', set, 'rows.jsonl'))
    for (const { title, has } of partsOf(set)) {
      const own = passages.filter(({ id }) => has(id))
      const texts = own.map(({ id, text, doc_date }) => ({ id, text, date: doc_date }))
      const files = {
        gold: keep('rows.jsonl', gold.filter((line) => has(JSON.parse(line).document_id)).join('\n')),
        pred: keep('predicted.ndjson', await extract(texts, false)),
        passages: keep('passages.jsonl', own.map((passage) => JSON.stringify(passage)).join('\n')),
      }
      const args = Object.entries(files).flatMap(([name, file]) => [`--${name}`, file])
      const printed = execFileSync(process.execPath, ['test/labelled/score.mjs', ...args], { encoding: 'utf8' })
      process.stdout.write(`${title}: ${printed.trim().split('\n').at(-1)}\n`)
    }
  }
}

async function scorePeerCases(): Promise<void> {
  const cases = join(options.peers, 'cases.jsonl')
  if (!existsSync(cases)) {
    process.stderr.write(`${options.peers}: expected the cases of other extractors, found none; left out\n`)
    return
  }
  const texts = readLines(cases).map((line) => JSON.parse(line) as { id: string; text: string })
  const pred = keep(
    'mentions.ndjson',
    await extract(
      texts.map(({ id, text }) => ({ id, text })),
      true,
    ),
  )
  const args = [join(options.peers, 'score-mentions.mjs'), '--cases', cases, '--pred', pred]
  if (options.verbose) args.push('--verbose')
  process.stdout.write('\ncases of other extractors\n')
  process.stdout.write(execFileSync(process.execPath, args))
}

try {
  await scorePassages()
  if (options.folder === 'test/labelled' && (options.table ?? 'engagements') === 'engagements')
    for (const one of scoreEngagements()) process.stdout.write(`\n${formatScore(one)}\n`)
  if (options.folder === 'test/labelled' && options.table === undefined) {
    await scoreWritten()
    await scorePeerCases()
  }
} finally {
  rmSync(work, { recursive: true })
}
