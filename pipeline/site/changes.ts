import { parse } from 'csv-parse/sync'
import type { Described } from '../emit/descriptors.ts'
import { counted } from '../progress.ts'
import { type Html, html } from './html.ts'
import { words } from './view/table-view.ts'

/** Changes that the page shows; the CSV has all. */
const maxShown = 200

/** What differs between a release and the one before it, from its `changes.csv`; null where it has none. */
export function changesSection({ files, version }: Described): Html | null {
  const file = files.find(({ path }) => path === 'changes.csv')
  if (file === undefined) return null
  const [head = [], ...rows] = parse(Buffer.from(file.bytes)) as string[][] // CSV without options is rows of text
  const used = [...head.keys()].filter((at) => rows.some((row) => (row[at] ?? '') !== ''))
  const shown = rows.slice(0, maxShown)
  const more = rows.length > maxShown ? ` The first ${maxShown} stand here.` : ''
  const table = html`<div class="scroll" tabindex="0" role="region" aria-label="Changes"><table><thead><tr>${used.map((at) => html`<th scope="col">${words(head[at] ?? '')}</th>`)}</tr></thead>
<tbody>${shown.map((row) => html`<tr>${used.map((at) => html`<td>${row[at]}</td>`)}</tr>\n`)}</tbody></table></div>`
  return html`<section aria-labelledby="this-version"><h2 id="this-version">Rows, columns and files changed in version ${version}</h2><p>${counted(rows.length, 'change')} since the release before it: <a href="../../changes.csv" download>changes.csv</a>.${more}</p>${rows.length > 0 && table}</section>`
}
