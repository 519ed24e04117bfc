import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { type AccumulationSums, addAccumulation, formatAccumulation } from './accumulation.ts'
import { scoreConfidence } from './confidence.ts'
import { formatScore, scoreEngagements } from './engagements/score.ts'
import { extractFrom, isOpen, type Label, lastOpen, type Passage, readLines, writtenFolders } from './support/labels.ts'

/** `make score`: how much of labelled prose is read right, by the scorers that come with the labels. */

const readOptions = () =>
  parseArgs({
    options: {
      folder: { type: 'string', default: 'test/labelled' },
      peers: { type: 'string', default: '../shared/peer-cases' },
      table: { type: 'string' },
      /** Lists each fault; of the passages that rules may be made from only. */
      verbose: { type: 'boolean', default: false },
    },
  }).values

const labelled = 'test/labelled'
const work = mkdtempSync(join(tmpdir(), 'score-'))
const keep = (name: string, text: string): string => {
  writeFileSync(join(work, name), text)
  return join(work, name)
}
const toLines = (list: readonly object[]): string => list.map((one) => JSON.stringify(one)).join('\n')

interface Scored {
  readonly passages: readonly Passage[]
  readonly gold: readonly Label[]
  readonly predicted: string
  /** What the scorer prints. */
  readonly printed: string
}

/** Scores the passages of a folder whose ids are chosen: the rows that are read from them, or those of another reader. */
async function scoreFolder(
  folder: string,
  has: (id: string) => boolean,
  args: readonly string[] = [],
  other: readonly Label[] | null = null,
): Promise<Scored> {
  const passages = readLines<Passage>(join(folder, 'passages.jsonl')).filter(({ id }) => has(id))
  const gold = readLines<Label>(join(folder, 'rows.jsonl')).filter(({ document_id }) => has(document_id))
  const predicted =
    other === null ? await extractFrom(passages) : toLines(other.filter(({ document_id }) => has(document_id)))
  const files = [
    '--gold',
    keep('rows.jsonl', toLines(gold)),
    '--pred',
    keep('predicted.ndjson', predicted),
    '--passages',
    keep('passages.jsonl', toLines(passages)),
  ]
  const command = [join(labelled, 'score.mjs'), ...files, ...args]
  return { passages, gold, predicted, printed: execFileSync(process.execPath, command, { encoding: 'utf8' }) }
}

interface Part {
  readonly title: string
  readonly isOpen: boolean
  readonly has: (id: string) => boolean
}

/** What to score of a folder: the passages that rules were made from, and apart from them those that were not read. */
function partsOf(folder: string): readonly Part[] {
  if (folder === labelled)
    return [
      { title: 'passages p01-p30, which rules were made from', isOpen: true, has: (id) => isOpen(labelled, id) },
      { title: 'passages p31-p60, held out', isOpen: false, has: (id) => !isOpen(labelled, id) },
    ]
  const set = basename(folder)
  const last = lastOpen.get(folder)
  if (last === undefined || last === 0) return [{ title: set, isOpen: last === undefined, has: () => true }]
  return [
    { title: `${set}, first part`, isOpen: true, has: (id) => isOpen(folder, id) },
    { title: `${set}, second part`, isOpen: false, has: (id) => !isOpen(folder, id) },
  ]
}

const lastLineOf = (printed: string): string => printed.trim().split('\n').at(-1) ?? ''

/** How far the rows of a reader who had not seen the labels agree with them. */
async function scoreSecondReader(): Promise<void> {
  const rows = readLines<Label>('test/second-reader/rows.jsonl')
  for (const { title, has } of partsOf(labelled)) {
    const { printed } = await scoreFolder(labelled, has, [], rows)
    process.stdout.write(`\n${title.split(',')[0]}, by a second reader\n${lastLineOf(printed)}\n`)
  }
}

async function scorePassages({ folder, table, verbose }: ReturnType<typeof readOptions>): Promise<void> {
  for (const part of partsOf(folder)) {
    const args = [...(table === undefined ? [] : ['--table', table]), ...(verbose && part.isOpen ? ['--verbose'] : [])]
    const { passages, gold, predicted, printed } = await scoreFolder(folder, part.has, args)
    process.stdout.write(`\n${part.title}\n${printed}`)
    if (table === undefined) process.stdout.write(scoreConfidence(passages, gold, predicted))
  }
}

/** Whether counts are read as increases or totals, in the labelled and the written passages together. */
async function scoreAccumulation(): Promise<void> {
  const sums: Record<'open' | 'held', AccumulationSums> = { open: new Map(), held: new Map() }
  for (const folder of [labelled, ...writtenFolders()])
    for (const part of ['open', 'held'] as const) {
      const has = (id: string): boolean => isOpen(folder, id) === (part === 'open')
      const passages = readLines<Passage>(join(folder, 'passages.jsonl')).filter(({ id }) => has(id))
      const gold = readLines<Label>(join(folder, 'rows.jsonl')).filter(({ document_id }) => has(document_id))
      if (passages.length > 0) addAccumulation(sums[part], passages, gold, await extractFrom(passages))
    }
  process.stdout.write(`\n${formatAccumulation('passages that rules were made from', sums.open)}`)
  process.stdout.write(formatAccumulation('held out', sums.held))
}

/** The last line of the scorer for each set that was written for this program. */
async function scoreWritten(): Promise<void> {
  process.stdout.write(
    '\nwritten passages; rules were made from all but q, u, ax and the second parts of af, ag, ai, ay, az, ba, bb, bc and bd\n',
  )
  for (const folder of writtenFolders()) {
    const parts = partsOf(folder)
    const whole = { title: basename(folder), has: () => true }
    for (const { title, has } of parts.length === 1 ? parts : [whole, ...parts]) {
      const { printed } = await scoreFolder(folder, has)
      process.stdout.write(`${title}: ${lastLineOf(printed)}\n`)
    }
  }
}

async function scorePeerCases({ peers, verbose }: ReturnType<typeof readOptions>): Promise<void> {
  const cases = join(peers, 'cases.jsonl')
  if (!existsSync(cases)) {
    process.stderr.write(`${peers}: expected the cases of other extractors, found none; left out\n`)
    return
  }
  const texts = readLines<{ id: string; text: string }>(cases).map(({ id, text }) => ({ id, text, doc_date: null }))
  const pred = keep('mentions.ndjson', await extractFrom(texts, true))
  const args = [join(peers, 'score-mentions.mjs'), '--cases', cases, '--pred', pred]
  if (verbose) args.push('--verbose')
  process.stdout.write('\ncases of other extractors\n')
  process.stdout.write(execFileSync(process.execPath, args))
}

async function run(): Promise<void> {
  const options = readOptions()
  const isAll = options.folder === labelled
  await scorePassages(options)
  if (isAll && options.table === undefined) await scoreSecondReader()
  if (isAll && (options.table ?? 'engagements') === 'engagements')
    for (const one of scoreEngagements()) process.stdout.write(`\n${formatScore(one)}\n`)
  if (isAll && options.table === undefined) {
    await scoreWritten()
    await scoreAccumulation()
    await scorePeerCases(options)
  }
}

const isOfOptions = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')

try {
  await run()
} catch (error) {
  if (!isOfOptions(error)) throw error
  process.stderr.write(`${error.message.split('. ')[0]}; expected --folder, --peers, --table or --verbose\n`)
  process.exitCode = 2
} finally {
  rmSync(work, { recursive: true })
}
