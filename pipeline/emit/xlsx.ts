import { strToU8, unzipSync, zipSync } from 'fflate'
import { Color, DocProperties, ExcelDateTime, Format, Note, Workbook, type Worksheet } from 'wasm-xlsxwriter'
import { type Column, columnsOf, type TableSchema, tables } from '../../schemas/index.ts'
import type { CellValue } from '../claim.ts'
import { CliError } from '../issue.ts'
import { counted } from '../progress.ts'
import { dataset } from './dataset.ts'
import { statements } from './statement.ts'
import type { Release, Row } from './table-data.ts'

/** More characters than this Excel does not take in a cell or a note. */
const mostCharacters = 32_767
const longestNote = 1000
/** Of a sheet, below its head. */
const mostRows = 1_048_575

/** A cell that begins so would be a formula once someone edits it; it is marked as text. */
const formulaLike = /^[=+\-@\t\r]/

interface Formats {
  readonly head: Format
  readonly wrapped: Format
  readonly text: Format
  readonly flag: Format
  readonly day: Format
}

const formats = (): Formats => ({
  head: new Format().setBold().setBackgroundColor(Color.rgb(0xe8eef4)),
  wrapped: new Format().setTextWrap(),
  text: new Format().setQuotePrefix(),
  // LibreOffice shows a false cell as 0 without it; Excel passes it over.
  flag: new Format().setNumFormat('"TRUE";"TRUE";"FALSE"'),
  day: new Format().setNumFormat('yyyy-mm-dd'),
})

function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`
}

function writeText(
  sheet: Worksheet,
  at: readonly [row: number, column: number],
  text: string,
  { text: marked }: Formats,
): void {
  const [row, column] = at
  if (formulaLike.test(text)) sheet.writeStringWithFormat(row, column, cut(text, mostCharacters), marked)
  else sheet.writeString(row, column, cut(text, mostCharacters))
}

function writeDay(
  sheet: Worksheet,
  [row, column]: readonly [number, number],
  day: string,
  { day: format }: Formats,
): void {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  sheet.writeDateWithFormat(row, column, ExcelDateTime.fromYMD(year, month, date), format)
}

/** Excel knows no day before 1900. */
const isExcelDay = (day: string): boolean => day >= '1900-03-01'

function writeCell(
  sheet: Worksheet,
  at: readonly [number, number],
  { type }: Column,
  value: CellValue,
  styles: Formats,
): void {
  const [row, column] = at
  if (value === null || (typeof value === 'object' && value.length === 0)) return
  if (typeof value === 'number') sheet.writeNumber(row, column, value)
  else if (typeof value === 'boolean') sheet.writeBooleanWithFormat(row, column, value, styles.flag)
  else if (type === 'date' && typeof value === 'string' && isExcelDay(value)) writeDay(sheet, at, value, styles)
  else writeText(sheet, at, typeof value === 'object' ? value.join(';') : value, styles)
}

/** The sentence that a figure stands in, as a note on the figure; on the label where there is none. */
function noteColumn(columns: readonly Column[], row: Row): number {
  const names = columns.map(({ name }) => name)
  const value = names.indexOf('value_text')
  return value >= 0 && typeof row.value_text === 'string' ? value : names.indexOf('label')
}

/** Widths in characters: of the longest cell, within bounds that leave several columns on a screen. */
const [narrowest, widest] = [8, 42]

function widthOf({ name }: Column, rows: readonly Row[]): number {
  const longest = rows.reduce((most, row) => Math.max(most, String(row[name] ?? '').length), name.length + 3)
  return Math.min(widest, Math.max(narrowest, longest + 1))
}

function writeNotes(sheet: Worksheet, columns: readonly Column[], rows: readonly Row[]): void {
  rows.forEach((row, at) => {
    const column = noteColumn(columns, row)
    if (typeof row.quote !== 'string' || column < 0) return
    const text = cut(`${row.quote}\n(line ${row.line})`, longestNote)
    sheet.insertNote(at + 1, column, new Note(text).setAuthor(dataset.name).addAuthorPrefix(false).setWidth(360))
  })
}

function writeTable(sheet: Worksheet, table: TableSchema, rows: readonly Row[], styles: Formats): void {
  if (rows.length > mostRows)
    throw new CliError(
      `${table.name}: expected at most ${counted(mostRows, 'row')}, all that a sheet of a workbook takes, found ${counted(rows.length, 'row')}; build fewer documents together`,
    )
  const columns = columnsOf(table)
  sheet.setName(table.name)
  columns.forEach((column, at) => {
    sheet.writeStringWithFormat(0, at, column.name, styles.head)
    sheet.setColumnWidth(at, widthOf(column, rows))
    rows.forEach((row, down) => {
      writeCell(sheet, [down + 1, at], column, row[column.name] ?? null, styles)
    })
  })
  writeNotes(sheet, columns, rows)
  sheet.setFreezePanes(1, 1)
  sheet.setLandscape().setRepeatRows(0, 0).setRepeatColumns(0, 0)
  sheet.autofilter(0, 0, Math.max(1, rows.length), columns.length - 1)
}

/** In points. */
const lineHeight = 15

function writeWrapped(sheet: Worksheet, [row, column]: readonly [number, number], text: string, styles: Formats): void {
  const format = formulaLike.test(text) ? styles.wrapped.clone().setQuotePrefix() : styles.wrapped
  sheet.writeStringWithFormat(row, column, cut(text, mostCharacters), format)
}

/** A sheet of lines of text cells, the first of them the head. */
function writeLines(
  sheet: Worksheet,
  name: string,
  lines: readonly (readonly string[])[],
  widths: readonly number[],
  styles: Formats,
): void {
  sheet.setName(name)
  widths.forEach((width, at) => {
    sheet.setColumnWidth(at, width)
  })
  lines.forEach((line, row) => {
    // Programs that do not fit the height of wrapped rows would print them over one another.
    const high = Math.max(1, ...line.map((cell, column) => Math.ceil(cell.length / (widths[column] ?? 80))))
    sheet.setRowHeight(row, high * lineHeight)
    line.forEach((cell, column) => {
      if (row === 0) sheet.writeStringWithFormat(row, column, cell, styles.head)
      else if (cell !== '') writeWrapped(sheet, [row, column], cell, styles)
    })
  })
  sheet.setFreezePanes(1, 0)
  sheet.setLandscape().setPrintFitToPages(1, 0).setRepeatRows(0, 0)
}

const aboutLines = ({ version, documents }: Release): string[][] => [
  [`${dataset.name} ${version}`],
  [dataset.summary],
  ...statements.map((one) => [one]),
  ...documents.map(({ id, record }) => [
    `${id}: ${record.title}, ${record.publisher}, ${record.date}. ${record.statement ?? ''}`.trim(),
  ]),
  [
    `Licence: ${dataset.licence.title} (${dataset.licence.path}); quotations belong to the publishers of the documents.`,
  ],
]

const dictionaryLines = (published: readonly TableSchema[]): string[][] => [
  ['table', 'column', 'type', 'may be empty', 'unit', 'meaning', 'allowed values'],
  ...published.flatMap((table) =>
    columnsOf(table).map((column) => [
      table.name,
      column.name,
      column.type,
      column.nullable ? 'yes' : 'no',
      column.unit ?? '',
      column.description,
      column.enum?.join(', ') ?? column.references ?? '',
    ]),
  ),
]

/** Zip entries bear no zone: parts of a local time give the same bytes everywhere. */
const noDay = new Date(1980, 0, 1)

/** The library writes the time of writing into the file; the day of the release stands there instead. */
function withoutClock(bytes: Uint8Array, day: string): Uint8Array {
  const entries = unzipSync(bytes)
  const properties = new TextDecoder().decode(entries['docProps/core.xml'])
  const fixed = properties.replace(/\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z/g, `${day}T00:00:00Z`)
  return zipSync({ ...entries, 'docProps/core.xml': strToU8(fixed) }, { level: 6, mtime: noDay })
}

/** One workbook: a sheet a table with typed cells, frozen head and filters; quotations are notes on the figures. */
export function xlsx(release: Release): Uint8Array {
  const published = tables.filter(({ name }) => release.tables.has(name))
  const [book, styles] = [new Workbook(), formats()]
  book.setProperties(
    new DocProperties().setTitle(dataset.title).setAuthor(dataset.creator).setComment(dataset.statement),
  )
  writeLines(book.addWorksheet(), 'about', aboutLines(release), [100], styles)
  for (const table of published) writeTable(book.addWorksheet(), table, release.tables.get(table.name) ?? [], styles)
  writeLines(book.addWorksheet(), 'dictionary', dictionaryLines(published), [22, 24, 10, 14, 12, 90, 60], styles)
  // The file format knows no time before 1980.
  return withoutClock(book.saveToBufferSync(), release.released ?? '1980-01-01')
}
