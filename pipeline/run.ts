import { join } from 'node:path'
import { factColumns, type TableName } from '../schemas/index.ts'
import { type Claim, factTables } from './claim.ts'
import { derive } from './derive/derive.ts'
import type { Document } from './document.ts'
import { emit } from './emit/emit.ts'
import { extractClaims, type NumberUse } from './extract/extract.ts'
import { formatIssue, formatIssues } from './format-issue.ts'
import { ingest } from './ingest/ingest.ts'
import { type OutputFile, writeRelease } from './io.ts'
import { CliError, type Issue } from './issue.ts'
import { licenseData } from './license-data.ts'
import { codeTables } from './normalize/code-tables.ts'
import { applyCuration, type Touched } from './normalize/curation.ts'
import { normalize, prepareClaims } from './normalize/normalize.ts'
import { counted, type Progress } from './progress.ts'
import { formatAccount, formatQuality, measureQuality, type Quality } from './quality.ts'
import { type Received, readDocument, readDocumentIds } from './read-raw.ts'
import { readReference } from './reference/read-reference.ts'
import { emptyReference, type Reference } from './reference/reference.ts'
import type { Row } from './validate/rule.ts'
import { validate } from './validate/validate.ts'
import { version } from './version.ts'

export interface BuildOptions {
  readonly raw: string
  readonly out: string
  readonly acceptEdited: boolean
}

/** A document on its way. */
interface Work {
  readonly received: Received
  readonly document: Document
  readonly claims: readonly Claim[]
  readonly numbers: readonly NumberUse[]
}

/** What the stages hand on; each fills in its part. */
export interface Build {
  readonly options: BuildOptions
  readonly received: readonly Received[]
  readonly reference: Reference
  readonly works: readonly Work[]
  readonly touched: readonly Touched[]
  readonly tables: ReadonlyMap<TableName, readonly Row[]>
  readonly issues: readonly Issue[]
  readonly quality: Quality | null
  readonly files: readonly OutputFile[]
  /** Folders that changed. */
  readonly written: readonly string[]
}

interface Stage {
  readonly name: string
  readonly run: (build: Build) => Build | Promise<Build>
  readonly describe: (build: Build) => string
}

function read(build: Build): Build {
  const { raw, acceptEdited } = build.options
  const documents = readDocumentIds(raw).map((id) => readDocument(raw, id, acceptEdited))
  const issues = documents.flatMap((one) => one.issues)
  return { ...build, received: documents.map(({ received }) => received), reference: readReference(raw), issues }
}

function ingestAll(build: Build): Build {
  const ingested = build.received.map((received) => ({
    received,
    ...ingest(received.id, received.record.date, received.text),
  }))
  const works = ingested.map(({ received, document }): Work => ({ received, document, claims: [], numbers: [] }))
  return { ...build, works, issues: [...build.issues, ...ingested.flatMap(({ issues }) => issues)] }
}

function extractAll(build: Build): Build {
  return { ...build, works: build.works.map((work) => ({ ...work, ...extractClaims(work.document) })) }
}

function curateAll(build: Build): Build {
  const curated = build.works.map((work) => {
    const { document, received } = work
    const { acceptEdited } = build.options
    const claims = prepareClaims(document, work.claims)
    return { work, ...applyCuration(document, claims, received.curation, received.curationFile, { acceptEdited }) }
  })
  const works = curated.map(({ work, claims }) => ({ ...work, claims }))
  const issues = [...build.issues, ...curated.flatMap((one) => one.issues)]
  return { ...build, works, touched: curated.flatMap(({ touched }) => touched), issues }
}

function normalizeAll(build: Build): Build {
  const tables = new Map<TableName, Row[]>()
  for (const { document, claims, numbers } of build.works) {
    for (const [table, rows] of normalize(document, claims, numbers, factColumns)) {
      const name = table as TableName // normalize names its tables by the schemas' names
      const all = tables.get(name) ?? []
      for (const row of rows) all.push(row)
      tables.set(name, all)
    }
  }
  const neighbours = new Set(build.received.flatMap(({ record }) => record.neighbours ?? []))
  const facts = factTables.map((table) => tables.get(table) ?? [])
  return { ...build, tables: new Map([...tables, ...codeTables(facts, build.reference.countries, neighbours)]) }
}

function deriveAll(build: Build): Build {
  return { ...build, tables: derive(build.tables, build.reference) }
}

function validateAll(build: Build): Build {
  const sources = build.received.map(({ id, record, text, textFile }) => ({
    id,
    date: record.date,
    text,
    file: textFile,
  }))
  const found = validate({ tables: build.tables, documents: new Map(sources.map((source) => [source.id, source])) })
  return { ...build, issues: [...build.issues, ...found] }
}

async function emitAll(build: Build): Promise<Build> {
  const { tables, touched, issues } = build
  const documents = build.received.map(({ id, sha256 }) => ({ id, sha256 }))
  const quality = measureQuality({ version, documents, tables, touched, issues })
  const text = new TextEncoder()
  const others = [
    { path: 'quality.json', bytes: text.encode(formatQuality(quality)) },
    { path: 'LICENSE-DATA.md', bytes: text.encode(licenseData) },
  ]
  return { ...build, quality, files: await emit({ version, documents: build.received, tables }, others) }
}

function write(build: Build): Build {
  return { ...build, written: writeRelease(build.options.out, version, build.files) }
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0)
const countRows = (build: Build): number => sum(factTables.map((table) => build.tables.get(table)?.length ?? 0))
const countClaims = ({ works }: Build): number => sum(works.map(({ claims }) => claims.length))
const countSentences = ({ works }: Build): number => sum(works.map(({ document }) => document.sentences.length))
const countFootnotes = ({ works }: Build): number => sum(works.map(({ document }) => document.footnotes.length))
const countLevel = ({ issues }: Build, level: Issue['level']): number =>
  issues.filter((issue) => issue.level === level).length

/** One document's way from its bytes to the release. */
const stages: readonly Stage[] = [
  {
    name: 'read',
    run: read,
    describe: ({ received }) =>
      `${counted(received.length, 'document')}, ${counted(sum(received.map(({ text }) => text.length)), 'character')}`,
  },
  {
    name: 'ingest',
    run: ingestAll,
    describe: (build) => `${counted(countSentences(build), 'sentence')}, ${counted(countFootnotes(build), 'footnote')}`,
  },
  {
    name: 'extract',
    run: extractAll,
    describe: (build) =>
      `${counted(countClaims(build), 'claim')}, ${counted(sum(build.works.map(({ numbers }) => numbers.length)), 'number')} in prose`,
  },
  // Before rows are made: ids and derived columns follow from the cells as corrected.
  {
    name: 'curate',
    run: curateAll,
    describe: (build) => `${counted(countClaims(build), 'fact')}, ${counted(build.touched.length, 'correction')}`,
  },
  {
    name: 'normalize',
    run: normalizeAll,
    describe: (build) => `${counted(countRows(build), 'row')} of facts in ${counted(factTables.length, 'table')}`,
  },
  {
    name: 'derive',
    run: deriveAll,
    describe: ({ tables }) =>
      `${counted(tables.get('corroborations')?.length ?? 0, 'comparison')} with independent figures`,
  },
  {
    name: 'validate',
    run: validateAll,
    describe: (build) =>
      `${counted(countLevel(build, 'error'), 'error')}, ${counted(countLevel(build, 'warning'), 'warning')}`,
  },
  { name: 'emit', run: emitAll, describe: ({ files }) => counted(files.length, 'file') },
  {
    name: 'write',
    run: write,
    describe: ({ written }) => (written.length === 0 ? 'no byte changed' : written.join(', ')),
  },
]

/** Errors end the build, before anything is written. */
function stopOnErrors({ issues }: Build, progress: Progress): void {
  const errors = issues.filter(({ level }) => level === 'error')
  const [first] = errors
  if (first === undefined) return
  if (errors.length === 1) throw new CliError(formatIssue(first))
  for (const line of formatIssues(errors)) progress.line(line)
  throw new CliError(`build: expected no errors, found ${errors.length}; nothing was written`)
}

function report(build: Build, progress: Progress): void {
  const { quality, options } = build
  for (const line of formatIssues(
    build.issues.filter(({ level }) => level === 'warning'),
    3,
  ))
    progress.line(line)
  if (quality === null) return
  progress.line(formatAccount(quality))
  for (const [table, { rows, cells_read, cells_curated }] of Object.entries(quality.tables))
    progress.line(
      `${table.padEnd(20)}${counted(rows, 'row').padStart(10)}, ${counted(cells_read, 'cell')} read by rules, ${cells_curated} curated`,
    )
  const { curated_share } = quality.all_tables
  progress.line(`curated: ${(curated_share * 100).toFixed(1)} % of all cells`)
  const [folder, copy] = [join(options.out, version), join(options.out, 'latest')]
  progress.line(
    `made ${counted(build.tables.size, 'table')} as CSV, JSON, Parquet and Arrow in ${folder}/, a copy in ${copy}/`,
  )
}

/** Builds a release from all documents under `raw`. Throws a CliError, with `out` untouched, where anything is wrong. */
export async function runBuild(options: BuildOptions, progress: Progress): Promise<Build> {
  let build: Build = {
    options,
    received: [],
    reference: emptyReference,
    works: [],
    touched: [],
    tables: new Map(),
    issues: [],
    quality: null,
    files: [],
    written: [],
  }
  for (const { name, run, describe } of stages) {
    build = await progress.stage(name, () => run(build), describe)
    stopOnErrors(build, progress)
  }
  report(build, progress)
  return build
}
