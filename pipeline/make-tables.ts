import { factColumns, type TableName } from '../schemas/index.ts'
import { type Claim, factTables } from './claim.ts'
import { derive } from './derive/derive.ts'
import type { Document } from './document.ts'
import { emit } from './emit/emit.ts'
import type { ReleaseFile } from './emit/table-data.ts'
import { extractClaims, type NumberUse } from './extract/extract.ts'
import { NamedCountries } from './extract/named-countries.ts'
import { formatIssue, formatIssues } from './format-issue.ts'
import { ingest } from './ingest/ingest.ts'
import { CliError, type Issue } from './issue.ts'
import { licenseData } from './license-data.ts'
import { codeTables } from './normalize/code-tables.ts'
import { applyCuration, type Touched } from './normalize/curation.ts'
import { normalize, prepareClaims } from './normalize/normalize.ts'
import { counted, type Progress } from './progress.ts'
import { formatQuality, measureQuality, type Quality } from './quality.ts'
import { readGuides } from './read-guides.ts'
import { type Received, readDocument, readDocumentIds } from './read-raw.ts'
import { readReference } from './reference/read-reference.ts'
import { emptyReference, type Reference } from './reference/reference.ts'
import type { Row } from './validate/rule.ts'
import { validate } from './validate/validate.ts'

export interface MakeOptions {
  readonly raw: string
  readonly acceptEdited: boolean
}

/** A document on its way. */
interface Work {
  readonly received: Received
  readonly document: Document
  readonly claims: readonly Claim[]
  readonly numbers: readonly NumberUse[]
  readonly countries: NamedCountries
}

/** What the stages hand on; each fills in its part. */
export interface Made {
  readonly options: MakeOptions
  readonly received: readonly Received[]
  readonly reference: Reference
  readonly works: readonly Work[]
  readonly touched: readonly Touched[]
  readonly tables: ReadonlyMap<TableName, readonly Row[]>
  readonly issues: readonly Issue[]
}

interface Stage {
  readonly name: string
  readonly run: (made: Made) => Made | Promise<Made>
  readonly describe: (made: Made) => string
}

function read(made: Made): Made {
  const { raw, acceptEdited } = made.options
  const documents = readDocumentIds(raw).map((id) => readDocument(raw, id, acceptEdited))
  const issues = documents.flatMap((one) => one.issues)
  return { ...made, received: documents.map(({ received }) => received), reference: readReference(raw), issues }
}

function ingestAll(made: Made): Made {
  const ingested = made.received.map((received) => ({
    received,
    ...ingest(received.id, received.record.date, received.text),
  }))
  const works = ingested.map(
    ({ received, document }): Work => ({
      received,
      document,
      claims: [],
      numbers: [],
      countries: new NamedCountries(),
    }),
  )
  return { ...made, works, issues: [...made.issues, ...ingested.flatMap(({ issues }) => issues)] }
}

function extractAll(made: Made): Made {
  return { ...made, works: made.works.map((work) => ({ ...work, ...extractClaims(work.document) })) }
}

function curateAll(made: Made): Made {
  const curated = made.works.map((work) => {
    const { document, received } = work
    const { acceptEdited } = made.options
    const claims = prepareClaims(document, work)
    return { work, ...applyCuration(document, claims, received.curation, received.curationFile, { acceptEdited }) }
  })
  const works = curated.map(({ work, claims }) => ({ ...work, claims }))
  const issues = [...made.issues, ...curated.flatMap((one) => one.issues)]
  return { ...made, works, touched: curated.flatMap(({ touched }) => touched), issues }
}

function normalizeAll(made: Made): Made {
  const tables = new Map<TableName, Row[]>()
  for (const { document, claims, numbers } of made.works) {
    for (const [table, rows] of normalize(document, claims, numbers, factColumns)) {
      const name = table as TableName // normalize names its tables by the schemas' names
      const all = tables.get(name) ?? []
      for (const row of rows) all.push(row)
      tables.set(name, all)
    }
  }
  const neighbours = new Set(made.received.flatMap(({ record }) => record.neighbours ?? []))
  const facts = factTables.map((table) => tables.get(table) ?? [])
  return { ...made, tables: new Map([...tables, ...codeTables(facts, made.reference.countries, neighbours)]) }
}

function deriveAll(made: Made): Made {
  return { ...made, tables: derive(made.tables, made.reference) }
}

function validateAll(made: Made): Made {
  const sources = made.received.map(({ id, record, text, textFile }) => ({
    id,
    date: record.date,
    text,
    file: textFile,
  }))
  const found = validate({ tables: made.tables, documents: new Map(sources.map((source) => [source.id, source])) })
  return { ...made, issues: [...made.issues, ...found] }
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0)
const countRows = (made: Made): number => sum(factTables.map((table) => made.tables.get(table)?.length ?? 0))
const countClaims = ({ works }: Made): number => sum(works.map(({ claims }) => claims.length))
const countSentences = ({ works }: Made): number => sum(works.map(({ document }) => document.sentences.length))
const countFootnotes = ({ works }: Made): number => sum(works.map(({ document }) => document.footnotes.length))
const countLevel = ({ issues }: Made, level: Issue['level']): number =>
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
    describe: (made) => `${counted(countSentences(made), 'sentence')}, ${counted(countFootnotes(made), 'footnote')}`,
  },
  {
    name: 'extract',
    run: extractAll,
    describe: (made) =>
      `${counted(countClaims(made), 'claim')}, ${counted(sum(made.works.map(({ numbers }) => numbers.length)), 'number')} in prose`,
  },
  // Before rows are made: ids and derived columns follow from the cells as corrected.
  {
    name: 'curate',
    run: curateAll,
    describe: (made) => `${counted(countClaims(made), 'fact')}, ${counted(made.touched.length, 'correction')}`,
  },
  {
    name: 'normalize',
    run: normalizeAll,
    describe: (made) => `${counted(countRows(made), 'row')} of facts in ${counted(factTables.length, 'table')}`,
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
    describe: (made) =>
      `${counted(countLevel(made, 'error'), 'error')}, ${counted(countLevel(made, 'warning'), 'warning')}`,
  },
]

/** Errors end the build, before anything is written. */
function stopOnErrors({ issues }: Made, progress: Progress): void {
  const errors = issues.filter(({ level }) => level === 'error')
  const [first] = errors
  if (first === undefined) return
  if (errors.length === 1) throw new CliError(formatIssue(first))
  for (const line of formatIssues(errors)) progress.line(line)
  throw new CliError(`build: expected no errors, found ${errors.length}; nothing was written`)
}

/** Makes the tables of all documents under `raw`. Throws a CliError where anything is wrong with them. */
export async function makeTables(options: MakeOptions, progress: Progress): Promise<Made> {
  let made: Made = {
    options,
    received: [],
    reference: emptyReference,
    works: [],
    touched: [],
    tables: new Map(),
    issues: [],
  }
  for (const { name, run, describe } of stages) {
    made = await progress.stage(name, () => run(made), describe)
    stopOnErrors(made, progress)
  }
  return made
}

/** What a release calls itself. */
export interface Label {
  readonly version: string
  /** `YYYY-MM-DD`; null for a build that is no release. */
  readonly released: string | null
}

export function measure({ received, tables, touched, issues }: Made, label: Label): Quality {
  const documents = received.map(({ id, sha256 }) => ({ id, sha256 }))
  return measureQuality({ ...label, documents, tables, touched, issues })
}

/** All files of a release; `changes` is its list of changes, null for a build that is none. */
export async function emitFiles(made: Made, label: Label, changes: Uint8Array | null): Promise<ReleaseFile[]> {
  const text = new TextEncoder()
  const others = [
    { path: 'quality.json', bytes: text.encode(formatQuality(measure(made, label))) },
    { path: 'LICENSE-DATA.md', bytes: text.encode(licenseData) },
    ...(changes === null ? [] : [{ path: 'changes.csv', bytes: changes }]),
  ]
  const readings = made.works.map(({ document }) => document)
  return emit({ ...label, documents: made.received, tables: made.tables, readings, guides: readGuides() }, others)
}
