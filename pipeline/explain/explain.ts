import type { Colors } from 'picocolors/types.js'
import type { TableName } from '../../schemas/index.ts'
import type { Document, Sentence } from '../document.ts'
import { CliError } from '../issue.ts'
import { withoutControls } from '../printable.ts'
import { suggest } from '../suggest.ts'
import { type PlacedRow, type Row, rowsOfKind, textOf } from '../validate/rule.ts'
import { spaced } from '../wording.ts'
import { markRoles } from './marks.ts'
import { paintSentence } from './paint.ts'
import { wrapText } from './wrap.ts'

type Tables = ReadonlyMap<TableName, readonly Row[]>

const width = 80

/** The row of a fact table with that id; `table/id` is understood too. Throws a CliError with up to three ids that may be meant. */
export function findRow(tables: Tables, rowId: string): PlacedRow {
  const wanted = rowId.slice(rowId.lastIndexOf('/') + 1)
  const facts = [...rowsOfKind({ tables, documents: new Map() }, 'fact')]
  const idOf = ({ table, place }: PlacedRow): string => place.slice(table.length + 1)
  const found = facts.find((placed) => idOf(placed) === wanted || placed.place === rowId)
  if (found !== undefined) return found
  const near = suggest(wanted, facts.map(idOf))
  const tip =
    near.length === 0
      ? 'ids stand in the first column of visits, donations, case_counts, economic_estimates, tallies and engagements'
      : `did you mean ${near.join(', ')}?`
  throw new CliError(`explain: expected the id of a row, found "${rowId.slice(0, 80)}"; ${tip}`)
}

/** Columns that the rest of the view says in another way. */
const shownElsewhere: ReadonlySet<string> = new Set([
  'document_id',
  'line',
  'section',
  'text_part',
  'quote',
  'char_start',
  'char_end',
  'source_ids',
  'label',
])

function formatCells(row: Row, colors: Colors): string[] {
  const cells = Object.entries(row)
    .map(([column, value]): [string, string] => [column, Array.isArray(value) ? value.join('; ') : textOf(value)])
    .filter(([column, value]) => value !== '' && !shownElsewhere.has(column))
  const indent = Math.max(...cells.map(([column]) => column.length)) + 2
  return cells.flatMap(([column, value]) =>
    wrapText(value, width - indent - 2).map(
      (line, i) => `  ${i === 0 ? colors.dim(column.padEnd(indent)) : ' '.repeat(indent)}${line}`,
    ),
  )
}

const covers = ({ segments }: Sentence, offset: number): boolean =>
  segments.some(({ source, length }) => source <= offset && offset < source + length)

/** The numbers printed before the notes that the sentence is marked with. */
function formatMarks(document: Document, sentence: Sentence): string {
  const numbers = sentence.marks.flatMap(({ footnote }) =>
    footnote === null ? [] : [document.footnotes[footnote]?.number ?? null],
  )
  const own = sentence.footnote === null ? [] : [document.footnotes[sentence.footnote]?.number ?? null]
  const shown = [...new Set([...numbers, ...own])].filter((one) => one !== null)
  return shown.length === 0 ? '' : ` (footnote ${shown.join(', ')})`
}

/** The address has a line of its own and is never cut, so that it can be copied. */
function formatWork(work: Row): string[] {
  const named = ['author', 'title', 'container_title', 'publisher', 'issued_edtf'].map((column) => textOf(work[column]))
  const notes = Array.isArray(work.footnote_lines) ? work.footnote_lines.join(', ') : ''
  const text = [...named.filter((part) => part !== ''), `footnote on line ${notes}`].join(', ')
  const address = textOf(work.url) === '' ? [] : [textOf(work.url)]
  return [...wrapText(text, width - 4), ...address].map((line, i) => `${i === 0 ? '  - ' : '    '}${line}`)
}

function formatWorks(tables: Tables, { row }: PlacedRow): string[] {
  const ids = new Set(Array.isArray(row.source_ids) ? row.source_ids.map(String) : [])
  const works = (tables.get('sources') ?? []).filter(({ source_id }) => ids.has(textOf(source_id)))
  return works.flatMap(formatWork)
}

function formatSentence(
  tables: Tables,
  { table, row, place }: PlacedRow,
  sentence: Sentence,
  colors: Colors,
): string[] {
  const id = place.slice(table.length + 1)
  const evidence = (tables.get('evidence') ?? []).filter(
    (one) => one.table === table && one.row_id === id && one.how !== 'restatement',
  )
  const marks = markRoles(sentence, evidence)
  const isMarked = marks.some(({ role }) => role === 'value') || textOf(row.value_text) === ''
  const lines = paintSentence(withoutControls(sentence.text), marks, colors, width - 2).map((line) => `  ${line}`)
  return isMarked ? lines : [...lines, `  (value: ${textOf(row.value_text)})`]
}

/** Where else the fact is told again. */
function formatRestatements(tables: Tables, { table, place }: PlacedRow, lineAt: (offset: number) => number): string[] {
  const id = place.slice(table.length + 1)
  const again = (tables.get('evidence') ?? []).filter(
    (one) => one.table === table && one.row_id === id && one.how === 'restatement',
  )
  const lines = [...new Set(again.map(({ char_start }) => lineAt(typeof char_start === 'number' ? char_start : 0)))]
  return lines.length === 0 ? [] : [`told again on line ${lines.join(', ')}`]
}

const isOf =
  ({ table, place }: PlacedRow) =>
  (one: Row): boolean =>
    one.table === table && one.row_id === place.slice(table.length + 1)

/** "agrees: 23 ton, Russian aid reaches Wuhan". */
function comparisonText(row: Row, source: Row | undefined): string {
  const of = row.statement === 'alt' ? ' (second statement)' : ''
  const judgement = `${spaced(textOf(row.judgement))}${of}`
  if (source === undefined) return judgement
  const bounds = [...new Set([textOf(row.independent_low), textOf(row.independent_high)])].filter((one) => one !== '')
  const figure = [bounds.join(' to '), textOf(row.independent_unit)].filter((one) => one !== '').join(' ')
  return `${judgement}: ${[figure, textOf(row.independent_as_of), textOf(source.title)].filter((one) => one !== '').join(', ')}`
}

/** What independent sources say of the figure, the verdict first. */
function formatComparisons(tables: Tables, placed: PlacedRow): string[] {
  const sources = new Map((tables.get('reference_sources') ?? []).map((row) => [textOf(row.reference_source_id), row]))
  const found = (tables.get('corroborations') ?? []).filter(isOf(placed))
  const sorted = [...found.filter((row) => row.is_verdict === true), ...found.filter((row) => row.is_verdict !== true)]
  return sorted.flatMap((row) => {
    const source = sources.get(textOf(row.reference_source_id))
    const address = textOf(source?.address) === '' ? [] : [textOf(source?.address)]
    const lines = [...wrapText(comparisonText(row, source), width - 4), ...address]
    return lines.map((line, i) => `${i > 0 ? '    ' : row.is_verdict === true ? '  * ' : '  - '}${line}`)
  })
}

/** How the row stands to others. */
function formatRelations(tables: Tables, { table, place }: PlacedRow): string[] {
  const id = place.slice(table.length + 1)
  return (tables.get('relations') ?? []).flatMap((one) => {
    const link = spaced(textOf(one.relation))
    if (one.from_table === table && one.from_id === id)
      return wrapText(`${link} ${textOf(one.to_table)}/${textOf(one.to_id)}: ${textOf(one.reason)}`, width)
    if (one.to_table === table && one.to_id === id)
      return wrapText(`${textOf(one.from_table)}/${textOf(one.from_id)} is ${link} it: ${textOf(one.reason)}`, width)
    return []
  })
}

interface View {
  readonly tables: Tables
  readonly placed: PlacedRow
  /** The document read again; null where its text is not at hand. */
  readonly document: Document | null
  readonly lineAt: (offset: number) => number
  readonly colors: Colors
}

/** A row for a terminal of 80 columns: its cells, its sentence with value and roles marked, its place, the works cited and what independent sources say. */
export function formatExplanation({ tables, placed, document, lineAt, colors }: View): string {
  const { row, place } = placed
  const start = typeof row.char_start === 'number' ? row.char_start : 0
  const sentence = document?.sentences.find((one) => covers(one, start)) ?? null
  const section = textOf(row.section) === '' ? '' : `, section ${textOf(row.section)}`
  const notes = document === null || sentence === null ? '' : formatMarks(document, sentence)
  const where = `${textOf(row.document_id)}, line ${textOf(row.line)}${section}, ${textOf(row.text_part).replace('_', ' ')}${notes}`
  const works = formatWorks(tables, placed)
  const [comparisons, relations] = [formatComparisons(tables, placed), formatRelations(tables, placed)]
  const shown =
    sentence === null
      ? wrapText(textOf(row.quote), width - 2).map((line) => `  ${line}`)
      : formatSentence(tables, placed, sentence, colors)
  const lines = [
    colors.bold(place),
    ...wrapText(textOf(row.label), width),
    '',
    ...formatCells(row, colors),
    '',
    ...wrapText(where, width),
    ...shown,
    ...(document === null ? [] : formatRestatements(tables, placed, lineAt)),
    ...(relations.length === 0 ? [] : ['', ...relations]),
    ...(works.length === 0 ? [] : ['', 'cites', ...works]),
    ...(comparisons.length === 0 ? [] : ['', 'independent sources', ...comparisons]),
  ]
  return `${lines.join('\n')}\n`
}
