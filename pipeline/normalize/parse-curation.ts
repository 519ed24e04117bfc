import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import { type CurationRecord, curationSchema } from '../../schemas/curation.ts'
import type { CellValue, FactTable } from '../claim.ts'
import { CliError } from '../issue.ts'
import { findTooDeep } from './yaml-depth.ts'

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
  /** Where each cell of the change stands. */
  readonly places: ReadonlyMap<string, Position>
}

interface Position {
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

/** A key of an entry, or of one of its mappings, and where it stands. */
interface Key extends Position {
  readonly field: string
  /** Null for the field itself. */
  readonly cell: string | null
}

function keysOf(entry: unknown, positionOf: (node: unknown) => Position): Key[] {
  if (!isMap(entry)) return []
  return entry.items.flatMap(({ key, value }): Key[] => {
    const field = isScalar(key) ? String(key.value) : ''
    const cells = isMap(value) ? value.items : []
    return [
      { field, cell: null, ...positionOf(key) },
      ...cells.map((one): Key => {
        const cell = isScalar(one.key) ? String(one.key.value) : ''
        return { field, cell, ...positionOf(one.key) }
      }),
    ]
  })
}

/** As a key of a JavaScript object it vanishes. */
function checkKeys(keys: readonly Key[], file: string): void {
  const vanishing = keys.find(({ field, cell }) => (cell ?? field) === '__proto__')
  if (vanishing === undefined) return
  const { line, column } = vanishing
  throw new CliError(`${file}:${line}:${column}: expected the name of a column, found "__proto__"; ${action}`)
}

function checkNotEmpty(change: CurationChange, keys: readonly Key[], file: string): void {
  if (change.kind === 'drop' || Object.keys(change.cells).length > 0) return
  const place = keys.find(({ field, cell }) => field === change.kind && cell === null)
  const at = place === undefined ? file : `${file}:${place.line}:${place.column}`
  throw new CliError(`${at} ${change.kind}: expected cells to ${change.kind}, found none; ${action}`)
}

function entryOf(value: unknown, place: Position, keys: readonly Key[], file: string): CurationEntry {
  const at = `${file}:${place.line}:${place.column}`
  checkKeys(keys, file)
  const parsed = curationSchema.safeParse(value)
  if (!parsed.success) {
    const [field, cell = null] = parsed.error.issues[0]?.path ?? []
    const { line, column } = keys.find((key) => key.field === field && key.cell === cell) ?? place
    const fault = describeFault(parsed.error)
    throw new CliError(`${file}:${line}:${column}: expected an entry, found a fault in ${fault}; ${action}`)
  }
  const { data } = parsed
  const change = changeOf(data)
  if (change === null) throw new CliError(`${at}: expected one of set, drop and add, found none or several; ${action}`)
  checkNotEmpty(change, keys, file)
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
    places: new Map(
      keys.flatMap(({ field, cell, line, column }) =>
        field === change.kind && cell !== null ? [[cell, { line, column }] as const] : [],
      ),
    ),
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

function checkDepth(yaml: string, file: string): void {
  const at = findTooDeep(yaml)
  if (at === null) return
  const before = yaml.slice(0, at).split('\n')
  const place = `${file}:${before.length}:${(before.at(-1) ?? '').length + 1}`
  throw new CliError(`${place}: expected entries of two levels, found many more; ${action}`)
}

/** Reads a curation.yaml: a list of entries, or nothing. Throws a CliError of one line on anything else. */
export function parseCuration(yaml: string, file: string): CurationEntry[] {
  checkDepth(yaml, file)
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
  const positionOf = (node: unknown): Position => {
    const { line, col } = lineCounter.linePos(isNode(node) ? (node.range?.[0] ?? 0) : 0)
    return { line, column: col }
  }
  const values = toValue(() => document.toJS({ maxAliasCount }), file)
  if (!Array.isArray(values)) return []
  return values.map((value: unknown, i) => {
    const node: unknown = contents.items[i]
    return entryOf(value, positionOf(node), keysOf(node, positionOf), file)
  })
}
