import { factColumns } from '../../schemas/index.ts'
import { type FactTable, factTables } from '../claim.ts'
import { extractClaims } from '../extract/extract.ts'
import { type Mention, mentionsOf } from '../extract/mention-rows.ts'
import { ingest } from '../ingest/ingest.ts'
import { type Confidence, confidences } from '../normalize/confidence.ts'
import { normalize, prepareClaims } from '../normalize/normalize.ts'
import { type Row, textOf } from '../validate/rule.ts'

/** A row of a fact table with the pieces of text that its cells were read from. */
export interface PageRow {
  readonly table: FactTable
  readonly row: Row
  /** Rows of `evidence`. */
  readonly evidence: readonly Row[]
  /** Works that it cites: rows of `sources`. */
  readonly sources: readonly Row[]
}

/** All that is read of a text, each list in reading order. */
export interface PageData {
  readonly name: string
  readonly text: string
  readonly rows: readonly PageRow[]
  /** Rows that were left out as not sure enough. */
  readonly rowsLeftOut: number
  /** Rows of `numbers`. */
  readonly numbers: readonly Row[]
  readonly mentions: readonly Mention[]
}

const startOf = (row: Row): number => (typeof row.char_start === 'number' ? row.char_start : 0)

function pageRows(tables: ReadonlyMap<string, readonly Row[]>): PageRow[] {
  const sources = new Map((tables.get('sources') ?? []).map((row) => [textOf(row.source_id), row]))
  const evidence = new Map<string, Row[]>()
  for (const piece of tables.get('evidence') ?? []) {
    const key = `${textOf(piece.table)}/${textOf(piece.row_id)}`
    evidence.set(key, [...(evidence.get(key) ?? []), piece])
  }
  const rows = factTables.flatMap((table) =>
    (tables.get(table) ?? []).map((row): PageRow => {
      const [id = ''] = Object.values(row).map(textOf)
      const cited = Array.isArray(row.source_ids) ? row.source_ids.map(String) : []
      return {
        table,
        row,
        evidence: evidence.get(`${table}/${id}`) ?? [],
        sources: cited.map((one) => sources.get(one)).filter((work) => work !== undefined),
      }
    }),
  )
  return rows.sort((a, b) => startOf(a.row) - startOf(b.row))
}

/** Reads a text as `extract` does, with what became of each of its numbers and every mention. */
export function readPage(name: string, date: string | null, text: string, least: Confidence | null): PageData {
  const { document } = ingest(name, date, text)
  const extraction = extractClaims(document)
  const tables = normalize(document, prepareClaims(document, extraction), extraction.numbers, factColumns)
  const kept = new Set<unknown>(least === null ? confidences : confidences.slice(0, confidences.indexOf(least) + 1))
  const all = pageRows(tables)
  const rows = all.filter(({ row }) => kept.has(row.confidence))
  const mentions = [...mentionsOf(document)].sort((a, b) => a.char_start - b.char_start)
  return { name, text, rows, rowsLeftOut: all.length - rows.length, numbers: tables.get('numbers') ?? [], mentions }
}
