import { type Column, columnsOf, tableOf } from '../../schemas/index.ts'
import { type FactTable, factTables } from '../claim.ts'
import type { Mention } from '../extract/mention-rows.ts'
import { indexLines } from '../normalize/lines.ts'
import { type Content, type Html, html, webAddress } from '../site/html.ts'
import { type Row, textOf } from '../validate/rule.ts'
import { grouped } from '../wording.ts'
import type { Marked, MarkedPage, MarkedRow } from './marks.ts'
import { mentionNames, reasons, tableNames } from './reasons.ts'
import { visibleText } from './visible-text.ts'

/** Derived columns that tell more than where the row stands. */
const told: ReadonlySet<string> = new Set(['section', 'text_part', 'excluded_reason', 'quality_flags', 'note', 'rules'])

/** What the text states, and of what follows from it what a reader would ask for. */
const listedColumns = (table: FactTable): readonly Column[] =>
  columnsOf(tableOf(table)).filter(
    ({ name, derived }) => !tableOf(table).key.some((key) => key === name) && (!derived || told.has(name)),
  )

const cellText = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(String).join('; ')
  return typeof value === 'number' ? grouped(value) : String(value)
}

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0)

function cellLine(column: string, value: unknown, pieces: MarkedRow['pieces']): Html {
  const own = pieces.filter((piece) => piece.column === column && piece.reach !== '')
  const reach = own.map((piece) => piece.reach).join(' ')
  return html`<tr data-role="${column}" data-at="${reach}"><th scope="row">${column}</th><td><bdi>${visibleText(cellText(value))}</bdi></td></tr>`
}

function workView(work: Row): Html {
  const address = webAddress(textOf(work.url) || null)
  const title = textOf(work.title) || textOf(work.url)
  const name =
    address === null
      ? html`<bdi>${visibleText(title)}</bdi>`
      : html`<a href="${address}" rel="noreferrer"><bdi>${visibleText(title)}</bdi></a>`
  return html`<li>${name}</li>`
}

function rowEntry({ table, row, reach, pieces, sources }: MarkedRow): Html {
  const columns = listedColumns(table).filter(({ name }) => !isEmpty(row[name]))
  const again = pieces.filter(({ how, reach: own }) => how === 'restatement' && own !== '')
  const line = textOf(row.line)
  return html`<li data-group="${table}" data-confidence="${textOf(row.confidence)}" data-at="${reach}">
<a href="#L${line}"><bdi>${visibleText(textOf(row.label))}</bdi></a>
<span class="about"><span class="tag row t-${table}">${tableNames[table]}</span> ${textOf(row.confidence)} confidence, line ${line}${again.length > 0 && ', told again'}</span>
<details><summary>Cells</summary><table>
${columns.map(({ name }) => cellLine(name, row[name], pieces))}
${again.map((piece) => html`<tr data-role="told again" data-at="${piece.reach}"><th scope="row">told again</th><td></td></tr>`)}
</table>${sources.length > 0 && html`<p>Cites</p><ul>${sources.map(workView)}</ul>`}</details></li>`
}

function numberEntry({ one, reach }: Marked<Row>): Html {
  const disposition = textOf(one.disposition) as keyof typeof reasons // of the enum, without figure
  const line = textOf(one.line)
  return html`<li data-group="${disposition}" data-at="${reach}"><a href="#L${line}"><bdi>${visibleText(textOf(one.exact))}</bdi></a> <span class="about">${reasons[disposition]}, line ${line}</span></li>`
}

const bounds = (low: number | null, high: number | null): string => {
  if (low === high) return low === null ? '' : grouped(low)
  return `${low === null ? '' : grouped(low)}–${high === null ? '' : grouped(high)}`
}

function mentionEntry({ one, reach }: Marked<Mention>, lineAt: (at: number) => number): Html {
  const { kind, exact, value_low: low, value_high: high, unit, date_edtf: date } = one
  const read = [bounds(low, high), unit ?? '', date ?? ''].filter((part) => part !== '').join(' ')
  const line = lineAt(one.char_start)
  return html`<li data-group="${kind}" data-at="${reach}"><a href="#L${line}"><bdi>${visibleText(exact)}</bdi></a> <span class="about">${mentionNames[kind]}${read !== '' && html`: <bdi>${visibleText(read)}</bdi>`}, line ${line}</span></li>`
}

/** A list of one kind, with the groups that it can be filtered by. */
export interface List {
  readonly kind: 'rows' | 'numbers' | 'mentions'
  readonly title: string
  readonly groups: readonly { readonly group: string; readonly name: string; readonly count: number }[]
  readonly entries: readonly Html[]
}

function groupsOf(found: readonly string[], names: Readonly<Record<string, string>>): List['groups'] {
  return Object.entries(names)
    .map(([group, name]) => ({ group, name, count: found.filter((one) => one === group).length }))
    .filter(({ count }) => count > 0)
}

/** The three lists beside the text. */
export function listsOf(text: string, { rows, numbers, mentions }: MarkedPage): readonly List[] {
  const { lineAt } = indexLines(text)
  return [
    {
      kind: 'rows',
      title: 'Rows',
      groups: groupsOf(
        rows.map(({ table }) => table),
        tableNames,
      ),
      entries: rows.map(rowEntry),
    },
    {
      kind: 'numbers',
      title: 'No figure',
      groups: groupsOf(
        numbers.map(({ one }) => textOf(one.disposition)),
        reasons,
      ),
      entries: numbers.map(numberEntry),
    },
    {
      kind: 'mentions',
      title: 'Mentions',
      groups: groupsOf(
        mentions.map(({ one }) => one.kind),
        mentionNames,
      ),
      entries: mentions.map((one) => mentionEntry(one, lineAt)),
    },
  ]
}

/** What the columns of the rows shown mean. */
export function glossary(rows: readonly MarkedRow[]): Content {
  const shown = new Map<string, string>()
  const used = new Set<FactTable>(rows.map(({ table }) => table))
  for (const table of factTables.filter((name) => used.has(name)))
    for (const { name, description } of columnsOf(tableOf(table)))
      if (name === 'confidence' || listedColumns(table).some((column) => column.name === name))
        shown.set(name, shown.get(name) ?? description)
  const entries = [...shown].map(([column, description]) => html`<dt>${column}</dt><dd>${description}</dd>`)
  return (
    entries.length > 0 &&
    html`<details class="glossary"><summary>What the columns mean</summary><dl>${entries}</dl></details>`
  )
}
