import { dateText } from './date-text.ts'
import { figureText, numberText, type UnitForms } from './figure-text.ts'

/** A cell as in the JSON files. */
export type Cell = string | number | boolean | null | readonly string[] | readonly number[]

/** A column of the data behind a view, in published order. */
export interface ViewColumn {
  readonly name: string
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'list'
  /** False for one that is joined from another table and stays out of downloads. */
  readonly isPublished: boolean
}

/** What stands under one heading: a column, or several that say one thing (bounds, hedge and unit). */
export interface ShownColumn {
  readonly id: string
  readonly heading: string
  readonly kind: 'text' | 'code' | 'number' | 'figure' | 'date' | 'country' | 'flag' | 'list' | 'address' | 'row'
  /** Places of its columns: one; for `figure` low, high, qualifier, unit, then of a second statement low, high, unit; for `row` table, id, line, label. -1: none. */
  readonly at: readonly number[]
  /** For `figure`: the unit of every row. For `row`: the table of every row. */
  readonly always?: string
}

export interface ViewFilter {
  readonly id: string
  readonly heading: string
  readonly at: readonly number[]
  /** Values to choose from, with what they are called. */
  readonly options: readonly (readonly [value: string, text: string])[]
  /** False for one that is folded away. */
  readonly isMain: boolean
}

/** All that a page of a table is made of, on paper and in the browser. */
export interface TableView {
  readonly name: string
  readonly version: string
  readonly columns: readonly ViewColumn[]
  readonly shown: readonly ShownColumn[]
  /** Ids of those that are seen until others are chosen. */
  readonly byDefault: readonly string[]
  readonly filters: readonly ViewFilter[]
  /** Place of the EDTF column that dates are chosen by; -1: none. */
  readonly dateAt: number
  readonly units: UnitForms
  /** Names of the countries that rows name, by code. */
  readonly areas: Readonly<Record<string, string>>
  readonly rows: readonly (readonly Cell[])[]
}

export interface CellText {
  readonly text: string
  /** Address that the text leads to, seen from a page of a table. */
  readonly href?: string
  /** What the link is called for those who hear it. */
  readonly name?: string
}

/** A statement without a number is told from an empty cell. */
const noNumber = 'no number'

type RowCells = readonly Cell[]

const at = (row: RowCells, place: number | undefined): Cell =>
  place === undefined || place < 0 ? null : (row[place] ?? null)
const numberAt = (row: RowCells, place: number | undefined): number | null => {
  const cell = at(row, place)
  return typeof cell === 'number' ? cell : null
}
const textAt = (row: RowCells, place: number | undefined): string | null => {
  const cell = at(row, place)
  return typeof cell === 'string' ? cell : null
}

/** Codes in words: "no_independent_figure" is "no independent figure", "to_china" is "to China". */
export const words = (code: string): string => code.replaceAll('_', ' ').replace(/\bchina\b/g, 'China')

function figureCell({ units }: TableView, { at: places, always }: ShownColumn, row: RowCells): string {
  const [low, high, qualifier, unit, secondLow, secondHigh, secondUnit] = places
  const first = figureText(
    {
      low: numberAt(row, low),
      high: numberAt(row, high),
      qualifier: textAt(row, qualifier),
      unit: textAt(row, unit) ?? always ?? null,
    },
    units,
  )
  const bounds = { low: numberAt(row, secondLow), high: numberAt(row, secondHigh) }
  const second = figureText({ ...bounds, qualifier: null, unit: textAt(row, secondUnit) }, units)
  return [first, second].filter((part) => part !== '').join(', or ')
}

function rowCell(shown: ShownColumn, row: RowCells): CellText {
  const [table, id, line, label] = shown.at
  const [inTable, rowId] = [textAt(row, table) ?? shown.always ?? '', textAt(row, id)]
  if (rowId === null || inTable === '') return { text: '' }
  const [number, name] = [numberAt(row, line), textAt(row, label)]
  return {
    text: number === null ? (name ?? words(inTable)) : `line ${number}`,
    href: `../rows/${encodeURIComponent(inTable)}/${encodeURIComponent(rowId)}.html`,
    ...(number === null && name !== null ? {} : { name: name ?? `${words(inTable)} ${rowId}` }),
  }
}

const isWebAddress = (text: string): boolean => /^https?:\/\/[^\s]+$/i.test(text)

function plainText(view: TableView, { kind }: ShownColumn, cell: Exclude<Cell, null>): string {
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no'
  if (typeof cell === 'number') return kind === 'number' ? numberText(cell) : String(cell)
  if (typeof cell === 'object') return cell.map(String).join(', ')
  if (kind === 'date') return dateText(cell)
  if (kind === 'country') return view.areas[cell] ?? cell
  return kind === 'code' ? words(cell) : cell
}

/** What stands in a cell, with where it leads. */
export function cellText(view: TableView, shown: ShownColumn, row: RowCells): CellText {
  if (shown.kind === 'figure') return { text: figureCell(view, shown, row) || (shown.id === 'value' ? noNumber : '') }
  if (shown.kind === 'row') return rowCell(shown, row)
  const cell = at(row, shown.at[0])
  if (cell === null) return { text: '' }
  const text = plainText(view, shown, cell)
  return shown.kind === 'address' && isWebAddress(text) ? { text, href: text } : { text }
}

/** Anchor of what a shown column means, on the page of its table; for a figure that of its lower bound. */
export const meaningOf = ({ id, kind }: ShownColumn): string => `column-${kind === 'figure' ? `${id}_low` : id}`

/** The class of the cells of a column, for styles. */
export function cellClass({ kind, at: [, , line = -1, label = -1] }: ShownColumn): string {
  if (kind === 'row' && line < 0 && label >= 0) return 'text'
  return kind === 'figure' ? 'number' : kind
}

/** What rows are put in order by under a heading; null stands last. */
export function sortKey(view: TableView, shown: ShownColumn, row: RowCells): string | number | null {
  const [first, second, third] = shown.at
  if (shown.kind === 'figure') return numberAt(row, first) ?? numberAt(row, second)
  if (shown.kind === 'row') return numberAt(row, third) ?? textAt(row, second)
  const cell = at(row, first)
  if (typeof cell === 'number') return cell
  if (cell === null || (shown.kind === 'date' && typeof cell === 'string')) return cell
  return cellText(view, shown, row).text.toLowerCase()
}
