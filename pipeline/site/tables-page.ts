import { dataset } from '../emit/dataset.ts'
import { grouped } from '../wording.ts'
import type { SiteContent } from './content.ts'
import { fileSize } from './file-size.ts'
import { type Html, html } from './html.ts'
import type { Page } from './page.ts'
import { filesOf, formNames } from './table-page.ts'

const kinds = [
  { kind: 'fact', title: 'What documents say', text: 'Read from the text, each row with its sentence.' },
  {
    kind: 'record',
    title: 'How it was read, and what it rests on',
    text: 'Works cited, evidence, comparisons and what follows from rows.',
  },
  { kind: 'code', title: 'Codes', text: 'What the codes in other tables mean.' },
] as const

/** Whole-release files: the workbook and the database. */
export const books = ({ release }: SiteContent): readonly { name: string; path: string; size: string }[] =>
  [
    { name: 'Excel workbook', path: `xlsx/${dataset.name}.xlsx` },
    { name: 'SQLite database', path: `sqlite/${dataset.name}.sqlite` },
  ].flatMap((book) => {
    const file = release.files.find(({ path }) => path === book.path)
    return file === undefined ? [] : [{ ...book, size: fileSize(file.bytes.length) }]
  })

function kindSection(content: SiteContent, { kind, title, text }: (typeof kinds)[number]): Html {
  const rows = content.schemas
    .filter((table) => table.kind === kind)
    .map(({ name, title: heading, description }) => {
      const files = filesOf(content, name).map(
        ({ form, path, size }) =>
          html`<li><a href="../../${path}" download aria-label="${`${heading} as ${formNames[form] ?? form}`}">${formNames[form] ?? form}</a> <span class="small">${size}</span></li>`,
      )
      const count = content.views.get(name)?.rows.length ?? 0
      return html`<li><p><a class="strong" href="${name}.html">${heading}</a> <span class="small">${grouped(count)} ${count === 1 ? 'row' : 'rows'}</span><br>${description}</p><ul class="downloads">${files}</ul></li>`
    })
  return html`<section aria-labelledby="${kind}"><h2 id="${kind}">${title}</h2><p>${text}</p><ul class="tables">${rows}</ul></section>`
}

/** All tables with what they hold and their files. */
export const tablesPage = (content: SiteContent): Page => ({
  path: 'tables/index.html',
  title: 'Tables',
  description: 'Every table of the release: what it holds, how many rows, and its files.',
  menu: 'tables',
  body: html`<h1>Tables</h1>
<p class="lead">Each table can be searched, sorted and filtered here, and stands as CSV, JSON, Parquet and Arrow with the same rows.</p>
<ul class="downloads">${books(content).map(({ name, path, size }) => html`<li><a href="../../${path}" download>${name}</a> <span class="small">all tables, ${size}</span></li>`)}</ul>
${kinds.map((kind) => kindSection(content, kind))}`,
})
