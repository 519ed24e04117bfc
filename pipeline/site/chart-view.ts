import type { Chart } from './charts/index.ts'
import { type Html, html, trusted } from './html.ts'
import type { Page } from './page.ts'
import { words } from './view/table-view.ts'

const isNumber = (cell: string | number | null): boolean => typeof cell === 'number'

function dataTable({ id, title, columns, rows }: Chart): Html {
  return html`<details class="data"><summary>The data of the picture</summary><div class="scroll" tabindex="0" role="region" aria-label="${`Data: ${title}`}"><table id="${`data-${id}`}"><thead><tr>${columns.map((column) => html`<th scope="col">${words(column)}</th>`)}</tr></thead>
<tbody>${rows.map((row) => html`<tr>${row.map((cell) => html`<td${isNumber(cell) && html` class="number"`}>${cell ?? ''}</td>`)}</tr>\n`)}</tbody></table></div></details>`
}

const picture = (alt: string, svg: Html): Html => html`<div class="picture" role="img" aria-label="${alt}">${svg}</div>`

/** A chart with its title, what is seen, its unit, its source and its data. */
function chartFigure(chart: Chart): Html {
  const { id, title, caption, unit, source, alt, svg, svgNarrow } = chart
  const both = html`<div class="chart-wide">${trusted(svg)}</div><div class="chart-narrow">${trusted(svgNarrow)}</div>`
  return html`<figure class="card" id="${id}"><h2>${title}</h2>
${picture(alt, both)}
<figcaption>${caption} <span class="small">Unit: ${unit}. Source: ${source}.</span></figcaption>${dataTable(chart)}</figure>`
}

/** The upper part of a chart, which leads to the whole. */
export const chartPreview = ({ id, title, alt, svgNarrow }: Chart): Html =>
  html`<figure class="card preview"><h3>${title}</h3>
${picture(alt, trusted(svgNarrow))}
<figcaption><a href="charts.html#${id}">The whole picture<span class="unseen">: ${title}</span></a>, with its source and its data</figcaption></figure>`

/** All charts, one below the other. */
export const chartsPage = (charts: readonly Chart[]): Page => ({
  path: 'charts.html',
  title: 'Charts',
  description: 'Pictures of the data, each with its unit, its source and its data.',
  menu: 'charts',
  body: html`<h1>Charts</h1>
<p class="lead">Each picture shows what the documents say, with its data beneath it. Intervals are drawn as intervals; rows without a number are counted and not drawn.</p>
${charts.map((chart) => chartFigure(chart))}`,
})
