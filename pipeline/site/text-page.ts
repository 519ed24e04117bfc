import type { Document } from '../document.ts'
import type { PublishedDocument } from '../emit/table-data.ts'
import { groupBy } from '../group-by.ts'
import { textOf } from '../validate/rule.ts'
import { documentText, imprint } from './citation.ts'
import type { FactRow, SiteContent } from './content.ts'
import { type Html, html } from './html.ts'
import type { Page } from './page.ts'

/** Titles of sections by the name that rows have of them. */
function titlesOf(document: Document | undefined): ReadonlyMap<string, string> {
  const headings = (document?.sentences ?? []).filter(({ part, section }) => part === 'heading' && section !== null)
  const titles = new Map<string, string>()
  for (const { section, text } of headings) if (section !== null && !titles.has(section)) titles.set(section, text)
  return titles
}

function item({ id, row, table, path }: FactRow): Html {
  const quote = textOf(row.quote).replace(/\s+/g, ' ')
  return html`<li id="row-${id}"><span class="kind">${table.title}</span> <a href="../${path}">${textOf(row.label)}</a><br><span class="small">line ${textOf(row.line)}: “${quote}”</span></li>`
}

function section(name: string, title: string, rows: readonly FactRow[], anchor: string): Html {
  const heading = name === title || name === '' ? title : `${name} ${title}`
  return html`<section aria-labelledby="${anchor}"><h2 id="${anchor}">${heading}</h2><ol class="reading">${rows.map(item)}</ol></section>`
}

/** The figures of a document section by section, in reading order, each with the piece of text that holds it. */
export function textPage({ facts, readings }: SiteContent, document: PublishedDocument): Page {
  const { id, record } = document
  const titles = titlesOf(readings.get(id)?.document)
  const sections = [
    ...groupBy(
      facts.filter(({ row }) => row.document_id === id),
      ({ row }) => textOf(row.section),
    ),
  ]
  const named = sections.map(([name, rows], i) => ({
    name,
    rows,
    title: titles.get(name) ?? (name === '' ? 'Before the first section' : name),
    anchor: `section-${i + 1}`,
  }))
  const original =
    record.title_original === undefined ? null : html`<p class="original" lang="zh">${record.title_original}</p>`
  return {
    path: `text/${id}.html`,
    title: record.title,
    description: `What was read from ${documentText(document)}, in reading order.`,
    menu: 'text',
    body: html`<h1 class="title">${record.title}</h1>${original}
<p class="lead">${imprint(document)}. What was read from it, in reading order; each line leads to its sentence. The text itself is not published here.</p>
<p class="small">${record.rights}</p>
<nav aria-label="Sections"><ul class="sections">${named.map(({ name, title, rows, anchor }) => html`<li><a href="#${anchor}">${name === title ? title : `${name} ${title}`}</a> <span class="small">${String(rows.length)}</span></li>`)}</ul></nav>
${named.map(({ name, title, rows, anchor }) => section(name, title, rows, anchor))}`,
  }
}
