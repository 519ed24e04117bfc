import { type Column, columnsOf, type TableSchema } from '../../schemas/index.ts'
import { type ReleaseFile, utf8 } from '../emit/table-data.ts'
import { counted } from '../progress.ts'
import type { SiteContent } from './content.ts'
import { fileSize } from './file-size.ts'
import { type Content, type Html, html, scriptJson } from './html.ts'
import type { Page } from './page.ts'
import { cellClass, cellText, meaningOf, type ShownColumn, type TableView } from './view/table-view.ts'

/** Rows that stand in the page itself, for readers without scripts. */
const rowsWithoutScripts = 200

const types: Readonly<Record<Column['type'], string>> = {
  string: 'text',
  integer: 'integer',
  number: 'number',
  boolean: 'yes or no',
  date: 'date',
  list: 'list',
}

function meaning(column: Column): Html {
  const { name, type, nullable, description, unit, references, standard, derived } = column
  const about = [types[type], unit, nullable ? 'may be empty' : undefined, derived ? 'derived' : undefined].filter(
    (part) => part !== undefined,
  )
  const allowed =
    column.enum === undefined
      ? null
      : html`<br>One of ${column.enum.map((value, i) => html`${i > 0 && ', '}<code>${value}</code>`)}.`
  const matches = standard === undefined ? null : html`<br><span class="small">Matches ${standard.join(', ')}.</span>`
  const values = references === undefined ? null : html` Values of <code>${references}</code>.`
  return html`<dt id="column-${name}"><code>${name}</code> <span class="small">${about.join(', ')}</span></dt><dd>${description}${values}${allowed}${matches}</dd>`
}

function cell(view: TableView, shown: ShownColumn, row: TableView['rows'][number]): Html {
  const { text, href, name } = cellText(view, shown, row)
  const link: Content =
    href === undefined
      ? text
      : html`<a href="${href}"${name !== undefined && html` aria-label="${`${text}: ${name}`}"`}>${text}</a>`
  return html`<td class="${cellClass(shown)}">${link}</td>`
}

/** A heading that leads to what the column means; links and what is joined from other tables have no place there. */
const explained = (table: TableSchema, shown: ShownColumn): Content =>
  columnsOf(table).some(({ name }) => `column-${name}` === meaningOf(shown))
    ? html`<a href="#${meaningOf(shown)}">${shown.heading}</a>`
    : shown.heading

function tableOf(table: TableSchema, view: TableView): Html {
  const { title } = table
  const shown = view.byDefault
    .map((id) => view.shown.find((column) => column.id === id))
    .filter((column) => column !== undefined)
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${`Rows of ${title}`}"><table class="rows"><caption class="unseen">${title}</caption>
<thead><tr>${shown.map((column) => html`<th scope="col" class="${cellClass(column)}">${explained(table, column)}</th>`)}</tr></thead>
<tbody>${view.rows.slice(0, rowsWithoutScripts).map((row) => html`<tr>${shown.map((column) => cell(view, column, row))}</tr>\n`)}</tbody></table></div>`
}

/** Forms that each table is published in, as readers call them, the commonest first. */
export const formNames: Readonly<Record<string, string>> = {
  csv: 'CSV',
  json: 'JSON',
  parquet: 'Parquet',
  arrow: 'Arrow',
}

/** The files of a table, with their sizes. */
export function filesOf(
  { release }: SiteContent,
  table: string,
): readonly { form: string; path: string; size: string }[] {
  return Object.keys(formNames).flatMap((form) => {
    const file = release.files.find(({ path }) => path === `${form}/${table}.${form}`)
    return file === undefined ? [] : [{ form, path: file.path, size: fileSize(file.bytes.length) }]
  })
}

function downloads(content: SiteContent, table: string): Html {
  const schema = `schemas/${table}.schema.json`
  const files = [
    ...filesOf(content, table),
    ...(content.release.files.some(({ path }) => path === schema)
      ? [{ form: 'JSON Schema', path: schema, size: '' }]
      : []),
  ]
  return html`<ul class="downloads" aria-label="Downloads of the whole table">${files.map(({ form, path, size }) => html`<li><a href="../../${path}" download>${formNames[form] ?? form}</a>${size !== '' && html` <span class="small">${size}</span>`}</li>`)}</ul>`
}

/** The page of a table: its first rows as they are, and a script that makes all of them searchable. */
export function tablePage(content: SiteContent, table: TableSchema, view: TableView): Page {
  const count = view.rows.length
  const cut = count > rowsWithoutScripts ? ` These are the first ${rowsWithoutScripts}; the CSV has all.` : ''
  return {
    path: `tables/${table.name}.html`,
    title: table.title,
    description: table.description,
    menu: 'tables',
    isWide: true,
    scripts: [`data/${table.name}.js`],
    body: html`<p class="crumbs"><a href="index.html">Tables</a></p>
<h1>${table.title}</h1>
<p class="lead">${table.description}</p>
${downloads(content, table.name)}
<div id="table" data-table="${table.name}"><div id="controls" class="controls"></div>
<p id="count" class="count" role="status">${counted(count, 'row')}.${cut}</p>
<div id="rows">${tableOf(table, view)}</div><nav id="pages" class="pages" aria-label="Pages of rows"></nav></div>
<section aria-labelledby="columns"><h2 id="columns">What the columns mean</h2>
<dl class="meanings">${columnsOf(table).map(meaning)}</dl></section>`,
  }
}

/** The rows and how they are shown, as a script: pages opened from a folder may load scripts, and nothing else. A row a line. */
export function tableScript({ rows, ...view }: TableView): ReleaseFile {
  const lines = rows.map((row) => scriptJson(row)).join(',\n')
  const script = `globalThis.tableView = {\n"head": ${scriptJson(view)},\n"rows": [\n${lines}\n]}\n`
  return { path: `site/data/${view.name}.js`, bytes: utf8(script) }
}
