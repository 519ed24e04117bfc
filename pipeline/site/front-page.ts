import { rowsOf } from '../derive/typed-rows.ts'
import { dataset } from '../emit/dataset.ts'
import { statements } from '../emit/statement.ts'
import { grouped } from '../wording.ts'
import { chartPreview } from './chart-view.ts'
import type { Chart } from './charts/index.ts'
import { bibtex, imprint, releaseCitation } from './citation.ts'
import type { SiteContent } from './content.ts'
import { fileSize } from './file-size.ts'
import { type Html, html } from './html.ts'
import { copyButton, type Page, versionText } from './page.ts'
import { recipesOf } from './recipes.ts'
import { formNames } from './table-page.ts'
import { books } from './tables-page.ts'
import { words } from './view/table-view.ts'

/** Charts that stand on the front page. */
const firstCharts = 3

function hero({ release, facts }: SiteContent): Html {
  const documents = release.documents.map(
    (document) =>
      html`<li><a href="text/${document.id}.html">${document.record.title}</a>${document.record.title_original !== undefined && html` <span lang="zh">${document.record.title_original}</span>`}<br><span class="small">${imprint(document)}</span></li>`,
  )
  return html`<div class="hero"><div><h1>${dataset.title}</h1>
<p class="lead">${grouped(facts.length)} statements of ${release.documents.length === 1 ? 'a printed report' : `${release.documents.length} printed reports`} as open data: each with the sentence it was read from, and what independent sources say.</p>
<form class="find" action="tables/facts.html" method="get" role="search"><label for="q">Find in all facts</label><div><input id="q" name="q" type="search" placeholder="masks, Mongolia, GDP …" autocomplete="off"><button>Find</button></div></form></div>
<div class="read"><h2 class="small-heading">Read from</h2><ul class="plain">${documents}</ul><p class="small">${versionText(release)}</p></div></div>`
}

function counts({ schemas, views }: SiteContent): Html {
  const facts = schemas.filter(({ kind }) => kind === 'fact')
  return html`<ul class="counts" aria-label="Rows by table">${facts.map(({ name, title }) => html`<li><a href="tables/${name}.html"><span class="big">${grouped(views.get(name)?.rows.length ?? 0)}</span> ${title}</a></li>`)}</ul>`
}

const judged = ['agrees', 'rounding', 'discrepancy', 'not_comparable', 'no_independent_figure'] as const

/** The verdicts as one bar; the list below it says the same in words. */
function verdictBar(found: readonly { judgement: string; count: number }[], total: number): Html {
  let at = 0
  const pieces = found.map(({ judgement, count }) => {
    const [x, width] = [at, (count / Math.max(1, total)) * 1000]
    at += width
    return html`<rect class="fill-${judgement}" x="${x.toFixed(1)}" width="${Math.max(0, width - 2).toFixed(1)}" height="24"></rect>`
  })
  return html`<svg class="bar" viewBox="0 0 1000 24" preserveAspectRatio="none" aria-hidden="true">${pieces}</svg>`
}

function trust({ tables }: SiteContent): Html {
  const numbers = rowsOf(tables, 'numbers')
  const verdicts = rowsOf(tables, 'corroborations').filter(({ is_verdict }) => is_verdict)
  const found = judged.map((judgement) => ({
    judgement,
    count: verdicts.filter((row) => row.judgement === judgement).length,
  }))
  const inRows = numbers.filter(({ disposition }) => disposition === 'figure').length
  const curated = rowsOf(tables, 'evidence').filter(({ how }) => how === 'curated').length
  const cells = rowsOf(tables, 'evidence').length
  return html`<section aria-labelledby="trust"><h2 id="trust">How far the figures can be trusted</h2>
<div class="columns even"><div><h3>Against independent sources</h3>
<p>${String(verdicts.length)} figures were looked for elsewhere.</p>${verdictBar(found, verdicts.length)}
<ul class="legend">${found.map(({ judgement, count }) => html`<li><span class="key fill-${judgement}"></span><a href="tables/corroborations.html#judgement=${judgement}&amp;is_verdict=true">${words(judgement)}</a> <strong>${String(count)}</strong></li>`)}</ul>
<p><a href="docs/disagreements.html">Where they part, figure by figure</a></p>
<h3>Against the text</h3>
<p>All ${grouped(numbers.length)} numbers of the text are accounted for: ${grouped(inRows)} are figures of rows, the others dates, footnote marks, addresses and the like. Of ${grouped(cells)} pieces of evidence ${String(curated)} were set by hand. <a href="tables/numbers.html">Every number</a>${html`, <a href="tables/evidence.html">every piece of evidence</a>`}</p></div>
<div><h3>What to know before taking a figure</h3><ul class="statements">${statements.map((one) => html`<li>${one}</li>`)}</ul></div></div></section>`
}

function formRow(content: SiteContent, form: string): Html {
  const files = content.release.files.filter(({ path }) => path.startsWith(`${form}/`))
  const size = files.reduce((sum, { bytes }) => sum + bytes.length, 0)
  return html`<tr><th scope="row"><a href="tables/index.html">${formNames[form]}</a></th><td>${String(files.length)} files, one a table</td><td class="number">${fileSize(size)}</td></tr>`
}

function downloads(content: SiteContent): Html {
  const single = books(content).map(
    ({ name, path, size }) =>
      html`<tr><th scope="row"><a href="../${path}" download>${name}</a></th><td>all tables in one file</td><td class="number">${size}</td></tr>`,
  )
  return html`<section aria-labelledby="downloads"><h2 id="downloads">Download</h2>
<div class="scroll" tabindex="0" role="region" aria-label="Downloads"><table class="plain-table"><thead><tr><th scope="col">form</th><th scope="col">what it is</th><th scope="col" class="number">size</th></tr></thead><tbody>${Object.keys(formNames).map((form) => formRow(content, form))}${single}</tbody></table></div></section>`
}

function recipes({ release }: SiteContent): Html {
  const readme = release.guides?.find(({ path }) => path === 'README.md')?.text ?? ''
  const found = recipesOf(readme, '## Use it')
  const pieces = found.map(
    ({ name, code }, i) =>
      html`<div class="recipe"><h3>${name}</h3><div class="copied"><pre tabindex="0" id="recipe-${String(i)}"><code>${code}</code></pre>${copyButton(`recipe-${i}`, `the lines for ${name}`)}</div></div>`,
  )
  const excel = html`<div class="recipe"><h3>Excel, LibreOffice</h3><p>Open <a href="../xlsx/${dataset.name}.xlsx" download>${dataset.name}.xlsx</a>, which has a sheet a table.</p></div>`
  return html`<section aria-labelledby="use"><h2 id="use">Use it</h2>${found.length > 0 && html`<p>Each counts the gifts that may be summed, to and from China.</p>`}<div class="recipes">${pieces}${excel}</div></section>`
}

function cite({ release }: SiteContent): Html {
  return html`<section aria-labelledby="cite"><h2 id="cite">Cite it</h2>
<div class="copied"><p id="citation">${releaseCitation(release)}</p>${copyButton('citation', 'the citation')}</div>
<details><summary>BibTeX</summary><div class="copied"><pre tabindex="0" id="bibtex">${bibtex(release)}</pre>${copyButton('bibtex', 'the BibTeX entry')}</div></details>
<p class="small">A single figure is cited from its own page, with its row and its line. <a href="../CITATION.cff" download>CITATION.cff</a></p></section>`
}

/** The first page: what this is, what it holds, what it shows, and how to take it away. */
export function frontPage(content: SiteContent, charts: readonly Chart[]): Page {
  const more =
    charts.length > firstCharts && html`<p class="after"><a href="charts.html">All ${charts.length} charts</a></p>`
  const pictures =
    charts.length === 0
      ? null
      : html`<section aria-labelledby="pictures"><h2 id="pictures" class="unseen">What the figures say</h2><div class="charts">${charts.slice(0, firstCharts).map(chartPreview)}</div>${more}</section>`
  return {
    path: 'index.html',
    title: dataset.title,
    description: dataset.summary,
    menu: 'home',
    body: html`${hero(content)}${counts(content)}${pictures}${trust(content)}<div class="columns even">${downloads(content)}${cite(content)}</div>${recipes(content)}`,
  }
}
