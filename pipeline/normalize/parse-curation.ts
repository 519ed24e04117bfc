import { isMap, isSeq, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import { type CurationRecord, curationSchema } from '../../schemas/curation.ts'
import type { CellValue, FactTable } from '../claim.ts'
import { CliError } from '../issue.ts'

export type CellValues = Readonly<Record<string, CellValue>>

export type CurationChange =
  | { readonly kind: 'set'; readonly cells: CellValues }
  | { readonly kind: 'drop' }
  | { readonly kind: 'add'; readonly cells: CellValues }

/** One correction of a document, and where in its file it stands. */
export interface CurationEntry {
  readonly at: string
  readonly table: FactTable
  readonly where: CellValues
  readonly expect: CellValues
  readonly change: CurationChange
  readonly reason: string
  readonly line: number
  readonly column: number
}

/** Aliases may repeat a value; a thousandfold one is an attack on the memory of the reader. */
const maxAliasCount = 100
const action = 'correct it as CONTRIBUTING.md shows'

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

function describeFault(error: z.ZodError): string {
  const [first] = error.issues
  if (first === undefined) return 'an entry'
  const field = first.path.length === 0 ? 'entry' : first.path.join('.')
  return `${field}: ${oneLine(first.message)}`
}

function changeOf(record: CurationRecord): CurationChange | null {
  const changes: CurationChange[] = []
  if (record.set !== undefined) changes.push({ kind: 'set', cells: record.set })
  if (record.drop !== undefined) changes.push({ kind: 'drop' })
  if (record.add !== undefined) changes.push({ kind: 'add', cells: record.add })
  return changes.length === 1 ? (changes[0] ?? null) : null
}

type Position = Pick<CurationEntry, 'line' | 'column'>

function entryOf(value: unknown, place: Position, file: string): CurationEntry {
  const at = `${file}:${place.line}:${place.column}`
  const parsed = curationSchema.safeParse(value)
  if (!parsed.success)
    throw new CliError(`${at}: expected an entry, found a fault in ${describeFault(parsed.error)}; ${action}`)
  const { data } = parsed
  const change = changeOf(data)
  if (change === null) throw new CliError(`${at}: expected one of set, drop and add, found none or several; ${action}`)
  const unsaid =
    change.kind === 'set' ? Object.keys(change.cells).find((column) => !Object.hasOwn(data.expect, column)) : undefined
  if (unsaid !== undefined)
    throw new CliError(`${at} expect: expected what the machine says of "${unsaid}", found nothing; ${action}`)
  return {
    at: data.at,
    table: data.table,
    where: data.where ?? {},
    expect: data.expect,
    change,
    reason: data.reason,
    ...place,
  }
}

function toValue(convert: () => unknown, file: string): unknown {
  try {
    return convert()
  } catch (error) {
    // The library throws a ReferenceError for too many aliases and for one without an anchor.
    if (!(error instanceof ReferenceError)) throw error
    throw new CliError(
      `${file}: expected plain YAML, found aliases that cannot be followed (${oneLine(error.message)}); ${action}`,
    )
  }
}

/** Reads a curation.yaml: a list of entries, or nothing. Throws a CliError of one line on anything else. */
export function parseCuration(yaml: string, file: string): CurationEntry[] {
  const lineCounter = new LineCounter()
  const document = parseDocument(yaml, { lineCounter, prettyErrors: false, logLevel: 'silent' })
  const [fault] = [...document.errors, ...document.warnings]
  if (fault !== undefined) {
    const { line, col } = lineCounter.linePos(fault.pos[0])
    throw new CliError(`${file}:${line}:${col}: expected YAML, found a fault (${oneLine(fault.message)}); ${action}`)
  }
  const { contents } = document
  if (contents === null) return []
  if (!isSeq(contents))
    throw new CliError(
      `${file}:1:1: expected a list of entries, found ${isMap(contents) ? 'a mapping' : 'a value'}; ${action}`,
    )
  const values = toValue(() => document.toJS({ maxAliasCount }), file)
  if (!Array.isArray(values)) return []
  return values.map((value: unknown, i) => {
    const node: unknown = contents.items[i]
    const offset = isMap(node) ? (node.range?.[0] ?? 0) : 0
    const { line, col } = lineCounter.linePos(offset)
    return entryOf(value, { line, column: col }, file)
  })
}
