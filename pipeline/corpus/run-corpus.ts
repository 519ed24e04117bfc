import { join, resolve } from 'node:path'
import { orCliError } from '../io.ts'
import { CliError } from '../issue.ts'
import { escapeControls } from '../printable.ts'
import type { Terminal } from '../progress.ts'
import { makeFolder } from '../replace-file.ts'
import { findFiles, type Selection } from './find-files.ts'
import { findItems } from './find-items.ts'
import { type PartSize, planParts } from './plan.ts'
import { planMerges } from './plan-merges.ts'
import { openPool, type Pool, type PoolOptions } from './pool.ts'
import type { Failure } from './read-part.ts'
import { checkCount, closeCorpus, lockCorpus, openCorpus, recordedResult, recordResult } from './records.ts'
import { corpusTables, rowsPerFile } from './tables.ts'
import { openTally, type Tally } from './tally.ts'
import { standingLine, tellStanding } from './tell.ts'

export interface CorpusOptions extends Selection, PoolOptions {
  /** When a part is full; other sizes make other files of the same rows. */
  readonly size?: PartSize
}

export interface CorpusSummary {
  readonly documents: number
  /** Documents that could not be read. */
  readonly failed: number
  /** Rows by table. */
  readonly rows: ReadonlyMap<string, number>
}

/** Bytes of all files; null where some are packed lines, of which only reading tells the length. Throws a CliError where there is none. */
function measure(selection: Selection): number | null {
  let [files, bytes, isKnown] = [0, 0, true]
  for (const file of findFiles(selection)) {
    files += 1
    bytes += file.bytes
    if (file.hasLines && file.id.toLowerCase().endsWith('.gz')) isKnown = false
  }
  if (files > 0) return isKnown ? bytes : null
  const which = selection.patterns.length === 0 ? '' : ` whose path fits ${selection.patterns.join(' or ')}`
  throw new CliError(
    `${selection.corpus}: expected documents (.txt, .md, .html, .pdf, .ndjson, also .gz)${which}, found none; check the name`,
  )
}

/** Documents that could not be read are told one by one up to here; all stand in the table. */
const toldFailures = 20

function failureTeller({ write }: Terminal): (failures: readonly Failure[]) => void {
  let left = toldFailures
  return (failures) => {
    for (const { issue } of failures.slice(0, left)) write(`${escapeControls(issue)}\n`)
    if (failures.length > left && left > 0)
      write('more documents could not be read: see the column issue of documents\n')
    left = Math.max(0, left - failures.length)
  }
}

interface Run {
  readonly options: CorpusOptions
  readonly pool: Pool
  readonly tally: Tally
  readonly tellFailures: (failures: readonly Failure[]) => void
}

/** Reads all parts that are not recorded, as many at once as there are threads; the next is planned while they are read. */
async function readParts({ options, pool, tally, tellFailures }: Run): Promise<void> {
  const { out, threads } = options
  const running = new Set<Promise<void>>()
  for await (const part of planParts(findItems(options), options.size)) {
    const known = recordedResult(out, part)
    if (known !== null) {
      tally.keep(part, known)
      continue
    }
    const reading = pool.read(part, tally.start(part)).then((result) => {
      recordResult(out, part, result)
      tally.finish(part, result)
      tellFailures(result.failures)
      running.delete(reading)
    })
    // What goes wrong is thrown where all are waited for, not the moment that it happens.
    reading.catch(() => {})
    running.add(reading)
    // One more than there are threads: none waits for the next to be planned.
    if (running.size > threads) await Promise.race(running)
  }
  await Promise.all(running)
}

/** Writes the files of all tables from the parts. */
async function mergeTables({ options: { out }, pool, tally }: Run): Promise<void> {
  const merges = corpusTables.flatMap(({ name }) => planMerges(name, tally.parts(), rowsPerFile(name)))
  for (const { name } of corpusTables)
    orCliError(join(out, name), 'a folder', 'take it away', () => makeFolder(join(out, name)))
  await Promise.all(merges.map((merge) => pool.merge({ out, ...merge })))
}

/**
 * Extracts the rows of all documents of a corpus into a folder, a folder of Parquet files a table. What an earlier run of the same
 * corpus and options recorded is kept. Throws a CliError where the folder is of another corpus, or the corpus has changed.
 */
export async function extractCorpus(given: CorpusOptions, terminal: Terminal): Promise<CorpusSummary> {
  const options = { ...given, out: resolve(given.out), corpus: resolve(given.corpus) }
  const total = measure(options)
  const unlock = lockCorpus(options.out)
  const tally = openTally()
  const start = terminal.now()
  const told = () => standingLine(tally.standing(), total, terminal.now() - start)
  try {
    const isComplete = openCorpus(options.out, options.read)
    const pool = openPool(options)
    const run = { options, pool, tally, tellFailures: failureTeller(terminal) }
    const stop = tellStanding(terminal, told)
    try {
      await readParts(run)
      checkCount(options.out, tally.parts().length)
      if (!isComplete) await mergeTables(run)
    } finally {
      stop()
      await pool.close()
    }
    closeCorpus(options.out, options.read)
  } finally {
    unlock()
  }
  terminal.write(`${told()}\n`)
  return { documents: tally.standing().documents, failed: tally.failed(), rows: tally.rows() }
}
