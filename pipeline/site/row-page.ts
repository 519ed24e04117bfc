import type { RowOf } from '../../schemas/index.ts'
import { textOf } from '../validate/rule.ts'
import { documentText, rowCitation } from './citation.ts'
import type { FactRow, SiteContent } from './content.ts'
import { type Content, type Html, html, webAddress } from './html.ts'
import { unitForms } from './make-view.ts'
import { copyButton, type Page } from './page.ts'
import { sentenceAt, sentenceView } from './sentence-view.ts'
import { dateText } from './view/date-text.ts'
import { figureText } from './view/figure-text.ts'
import { cellText, type ShownColumn, words } from './view/table-view.ts'

/** Columns that the page says in another way. */
const saidElsewhere: ReadonlySet<string> = new Set([
  'row',
  'label',
  'quote',
  'document_id',
  'line',
  'section',
  'text_part',
  'char_start',
  'char_end',
  'source_ids',
  'verdict',
])

/** A link to another site, or the words alone where the address is none of the web. */
function outLink(address: string | null, text: string): Html {
  const safe = webAddress(address)
  return safe === null ? html`${text}` : html`<a href="${safe}" rel="noreferrer">${text}</a>`
}

function sentenceSection({ readings, evidenceOf, release }: SiteContent, { id, row }: FactRow): Html {
  const reading = readings.get(textOf(row.document_id))
  const sentence = reading === undefined ? null : sentenceAt(reading.document, Number(row.char_start))
  const evidence = evidenceOf(id).filter(({ how }) => how !== 'restatement')
  const document = release.documents.find((one) => one.id === row.document_id)
  const quotation =
    reading === undefined || sentence === null
      ? html`<p>${textOf(row.quote)}</p>`
      : sentenceView(reading.document, sentence, evidence)
  const place = [
    ...(textOf(row.section) === '' ? [] : [`section ${textOf(row.section)}`]),
    `line ${textOf(row.line)}`,
    ...(row.text_part === 'body' ? [] : [words(textOf(row.text_part))]),
  ].join(', ')
  return html`<section aria-labelledby="said"><h2 id="said">What the text says</h2>
<figure class="quotation"><blockquote lang="en">${quotation}</blockquote>
<figcaption>${document === undefined ? textOf(row.document_id) : documentText(document)}; <a href="../../text/${textOf(row.document_id)}.html#row-${id}">${place}</a>.${toldAgain(reading?.lines.lineAt, evidenceOf(id))}</figcaption></figure></section>`
}

function toldAgain(
  lineAt: ((offset: number) => number) | undefined,
  evidence: ReturnType<SiteContent['evidenceOf']>,
): Content {
  const again = evidence.filter(({ how }) => how === 'restatement')
  if (lineAt === undefined || again.length === 0) return null
  const lines = [...new Set(again.map(({ char_start }) => lineAt(Number(char_start))))]
  return ` Told again on line ${lines.join(', ')}.`
}

/** The Chinese name of the country that a cell names. */
function chineseName(
  { nameZh }: SiteContent,
  { kind, at: [place = -1] }: ShownColumn,
  cells: FactRow['cells'],
): Content {
  const name = kind === 'country' ? nameZh(String(cells[place])) : null
  return name !== null && html` <span lang="zh">${name}</span>`
}

function cellsSection(content: SiteContent, { table, view, cells }: FactRow): Html {
  const entries = view.shown.flatMap((shown): Html[] => {
    const { text } = cellText(view, shown, cells)
    if (text === '' || saidElsewhere.has(shown.id)) return []
    return [html`<div><dt>${shown.heading}</dt><dd>${text}${chineseName(content, shown, cells)}</dd></div>`]
  })
  return html`<section aria-labelledby="cells"><h2 id="cells">The row</h2><dl class="cells">${entries}</dl>
<p class="small"><a href="../../tables/${table.name}.html#columns">What the columns mean</a></p></section>`
}

function workItem(work: RowOf<'sources'>): Html {
  const { author, container_title, publisher, issued_edtf, footnote_lines } = work
  const about = [author, container_title, publisher, issued_edtf === null ? null : dateText(issued_edtf)].filter(
    (part) => part !== null && part !== '',
  )
  const address = webAddress(work.url)
  return html`<li>${outLink(work.url, work.title ?? work.url ?? work.source_id)}<br><span class="small">${about.join(', ')}; footnote on line ${footnote_lines.join(', ')}</span>${
    address !== null && html`<br><span class="small address">${address}</span>`
  }</li>`
}

function worksSection({ workOf }: SiteContent, { row }: FactRow): Html {
  const works = (Array.isArray(row.source_ids) ? row.source_ids : [])
    .map((id) => workOf(String(id)))
    .filter((work) => work !== undefined)
  const list =
    works.length === 0
      ? html`<p>The document cites no work for it.</p>`
      : html`<ul class="works">${works.map(workItem)}</ul>`
  return html`<section aria-labelledby="works"><h2 id="works">What the document cites</h2>${list}</section>`
}

function comparisonItem(
  content: SiteContent,
  row: RowOf<'corroborations'>,
  all: readonly RowOf<'corroborations'>[],
): Html {
  const isOneOfSeveral = all.filter(({ statement }) => statement === row.statement).length > 1
  const reference = content.referenceOf(row.reference_source_id)
  const { independent_low: low, independent_high: high, independent_unit: unit, independent_as_of: asOf } = row
  const forms = unitForms(content.tables, unit === null ? [] : [unit])
  const figure = figureText({ low, high, qualifier: null, unit }, forms)
  const facts = [figure, asOf === null ? '' : dateText(asOf)].filter((part) => part !== '').join(', ')
  const of = row.statement === 'alt' ? ' (the second statement)' : ''
  const own = row.is_cited_source ? ' (cited by the document itself)' : ''
  return html`<li><span class="verdict verdict-${row.judgement}">${words(row.judgement)}</span>${of}${isOneOfSeveral && row.is_verdict && html` <span class="small">the verdict</span>`}${
    facts !== '' && html`<br>${facts}`
  }${reference !== undefined && html`<br><span class="small">${outLink(reference.address, reference.title)}${own}</span>`}${
    row.explanation !== null && html`<br><span class="small">${row.explanation}</span>`
  }</li>`
}

function comparisonsSection(content: SiteContent, { id }: FactRow): Content {
  const rows = content.comparisonsOf(id)
  if (rows.length === 0) return null
  const sorted = [...rows.filter(({ is_verdict }) => is_verdict), ...rows.filter(({ is_verdict }) => !is_verdict)]
  return html`<section aria-labelledby="independent"><h2 id="independent">What independent sources say</h2><ul class="works">${sorted.map((row) => comparisonItem(content, row, rows))}</ul></section>`
}

function relationItem({ factOf }: SiteContent, { id }: FactRow, row: RowOf<'relations'>): Html {
  const isFrom = row.from_id === id
  const other = factOf(isFrom ? row.to_id : row.from_id)
  const name = textOf(other?.row.label ?? (isFrom ? row.to_id : row.from_id))
  const link = other === undefined ? html`${name}` : html`<a href="../../${other.path}">${name}</a>`
  const relation = words(row.relation)
  return html`<li>${isFrom ? html`This row is ${relation} ${link}` : html`${link} is ${relation} this row`}<br><span class="small">${row.reason}</span></li>`
}

function relationsSection(content: SiteContent, fact: FactRow): Content {
  const rows = content.relationsOf(fact.id)
  if (rows.length === 0) return null
  return html`<section aria-labelledby="relations"><h2 id="relations">How it stands to other rows</h2><ul class="works">${rows.map((row) => relationItem(content, fact, row))}</ul></section>`
}

function dollarItem(row: RowOf<'usd_values'>): Html {
  const { stated_low, stated_high, currency, usd_low, usd_high, units_per_usd, rate_date, no_rate_reason } = row
  const stated = figureText({ low: stated_low, high: stated_high, qualifier: null, unit: currency }, {})
  if (usd_low === null && usd_high === null)
    return html`<li>${stated}: no rate (${words(no_rate_reason ?? 'unknown')})</li>`
  const round = (value: number | null): number | null => (value === null ? null : Math.round(value))
  const dollars = figureText({ low: round(usd_low), high: round(usd_high), qualifier: null, unit: 'USD' }, {})
  return html`<li>${stated} = <strong>${dollars}</strong><br><span class="small">${String(units_per_usd)} ${currency} to the dollar, ${rate_date === null ? 'undated' : dateText(rate_date)}</span></li>`
}

function dollarsSection({ dollarsOf }: SiteContent, { id }: FactRow): Content {
  const rows = dollarsOf(id).filter(({ currency }) => currency !== 'USD')
  return (
    rows.length > 0 &&
    html`<section aria-labelledby="dollars"><h2 id="dollars">In US dollars</h2><ul class="works">${rows.map(dollarItem)}</ul></section>`
  )
}

function citeSection({ release }: SiteContent, fact: FactRow): Html {
  return html`<section aria-labelledby="cite"><h2 id="cite">Cite this figure</h2>
<div class="copied"><p id="citation">${rowCitation(fact, release)}</p>${copyButton('citation', 'the citation')}</div>
<div class="copied short"><p>Permanent name: <code id="name">${fact.table.name}/${fact.id}</code></p>${copyButton('name', 'the permanent name')}</div>
<p class="small">Address within a release: <code>site/${fact.path}</code></p></section>`
}

function neighbours({ facts }: SiteContent, at: number): Html {
  const link = (fact: FactRow | undefined, rel: 'prev' | 'next', text: string): Content =>
    fact !== undefined &&
    html`<a rel="${rel}" href="../../${fact.path}">${text}<span class="small">${textOf(fact.row.label)}</span></a>`
  return html`<nav class="neighbours" aria-label="Rows in reading order">${link(facts[at - 1], 'prev', '← Before in the text')}${link(facts[at + 1], 'next', 'Next in the text →')}</nav>`
}

/** The page of a row of a fact table: its sentence, its cells, and all that speaks of it. `at`: its place among the facts. */
export function rowPage(content: SiteContent, fact: FactRow, at: number): Page {
  const { table, row, path } = fact
  const label = textOf(row.label)
  return {
    path,
    title: label,
    description: `${label}: the sentence that it was read from, the works cited and what independent sources say.`,
    menu: 'tables',
    body: html`<p class="crumbs"><a href="../../tables/index.html">Tables</a> / <a href="../../tables/${table.name}.html">${table.title}</a></p>
<h1 class="long">${label}</h1>
<div class="columns"><div>${sentenceSection(content, fact)}${worksSection(content, fact)}${comparisonsSection(content, fact)}${relationsSection(content, fact)}${dollarsSection(content, fact)}${citeSection(content, fact)}</div>
<div>${cellsSection(content, fact)}</div></div>
${neighbours(content, at)}`,
  }
}
