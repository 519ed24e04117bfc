import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { formatJsonFile } from '../emit/descriptors.ts'
import { hasFile, orCliError, readJson } from '../io.ts'
import { CliError } from '../issue.ts'
import { lockFolder } from '../lock.ts'
import { makeFolder, replaceFile } from '../replace-file.ts'
import { version } from '../version.ts'
import type { ReadOptions } from './document-rows.ts'
import { corpusFile, partRecord, partsFolder } from './layout.ts'
import type { Part } from './plan.ts'
import type { PartResult } from './read-part.ts'

const recordSchema = z.object({
  fingerprint: z.string(),
  documents: z.int(),
  failures: z.array(z.object({ id: z.string(), issue: z.string() })),
  rows: z.record(z.string(), z.int()),
})

const corpusSchema = z.object({
  version: z.string(),
  date: z.string().nullable(),
  min_confidence: z.string().nullable(),
  complete: z.boolean(),
})

type CorpusRecord = z.infer<typeof corpusSchema>

const anew = 'give an --out of its own'

const parse = <T>(schema: z.ZodType<T>, file: string): T => {
  const parsed = schema.safeParse(readJson(file))
  if (parsed.success) return parsed.data
  throw new CliError(`${file}: expected the record of an earlier run, found something else; ${anew}`)
}

const recordOf = ({ date, minConfidence }: ReadOptions, complete: boolean): CorpusRecord => ({
  version,
  date,
  min_confidence: minConfidence,
  complete,
})

/** Rows of one folder must have been read in one way. */
function checkSame(file: string, ours: CorpusRecord): void {
  const theirs = parse(corpusSchema, file)
  for (const field of ['version', 'date', 'min_confidence'] as const)
    if (theirs[field] !== ours[field])
      throw new CliError(`${file}: expected ${field} ${ours[field]}, found ${theirs[field]} of an earlier run; ${anew}`)
}

const write = (out: string, name: string, record: object): void => replaceFile(out, name, formatJsonFile(record))

/** Takes away the rows of parts: of those that a killed run did not come to record, or of all. */
function dropParts(out: string, which: 'unrecorded' | 'all'): void {
  const folder = join(out, partsFolder)
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (entry.isDirectory() && (which === 'all' || !hasFile(join(folder, `${entry.name}.json`))))
      rmSync(join(folder, entry.name), { recursive: true })
}

/** Makes the folder where there is none, and takes its lock; returns how to give it back. */
export function lockCorpus(out: string): () => void {
  orCliError(out, 'a folder to write to', 'choose another', () => makeFolder(out))
  return orCliError(out, 'a folder to write to', 'choose another', () => lockFolder(out))
}

/**
 * Makes the folder ready to be written to, or on. Returns whether all is done already. Throws a CliError where it holds anything else.
 */
export function openCorpus(out: string, options: ReadOptions): boolean {
  const file = join(out, corpusFile)
  const isKnown = hasFile(file)
  if (isKnown) checkSame(file, recordOf(options, false))
  else {
    const [other] = readdirSync(out).filter((name) => !name.startsWith('.stage-'))
    if (other !== undefined) throw new CliError(`${out}: expected an empty folder, found ${other}; ${anew}`)
    write(out, corpusFile, recordOf(options, false))
  }
  makeFolder(join(out, partsFolder))
  const isComplete = isKnown && parse(corpusSchema, file).complete
  dropParts(out, isComplete ? 'all' : 'unrecorded')
  return isComplete
}

/** The recorded result of a part; null where it is not done. Throws a CliError where it was made of other documents. */
export function recordedResult(out: string, { number, fingerprint }: Part): PartResult | null {
  const file = join(out, partsFolder, partRecord(number))
  if (!hasFile(file)) return null
  const record = parse(recordSchema, file)
  if (record.fingerprint !== fingerprint)
    throw new CliError(
      `${file}: expected the documents that this part was made of, found others (one was added, taken away or changed); ${anew}`,
    )
  return record
}

export const recordResult = (out: string, { number, fingerprint }: Part, result: PartResult): void =>
  write(join(out, partsFolder), partRecord(number), { fingerprint, ...result })

/** Throws a CliError where more parts are recorded than the corpus now has. */
export function checkCount(out: string, parts: number): void {
  const beyond = join(out, partsFolder, partRecord(parts))
  if (hasFile(beyond))
    throw new CliError(`${beyond}: expected ${parts} parts, found more (documents were taken away); ${anew}`)
}

/** Notes that all tables are there, and takes the parts away that they were made of. */
export function closeCorpus(out: string, options: ReadOptions): void {
  write(out, corpusFile, recordOf(options, true))
  dropParts(out, 'all')
}
