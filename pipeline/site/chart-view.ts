import type { Chart } from './charts/index.ts'
import { type Html, html, trusted } from './html.ts'
import type { Page } from './page.ts'
import { words } from './view/table-view.ts'

const isNumber = (cell: string | number | null): boolean => typeof cell === 'number'

function dataTable({ id, title, columns, rows }: Chart): Html {
  return html`<details class="data"><summary>The data of the picture</summary><div class="scroll" tabindex="0" role="region" aria-label="${`Data: ${title}`}"><table id="${`data-${id}`}"><thead><tr>${columns.map((column) => html`<th scope="col">${words(column)}</th>`)}</tr></thead>
<tbody>${rows.map((row) => html`<tr>${row.map((cell) => html`<td${isNumber(cell) && html` class="number"`}>${cell ?? ''}</td>`)}</tr>\n`)}</tbody></table></div></details>`
}

/** A chart with its title, what is seen, its unit, its source and its data; in a column its narrow form stands at every width. */
export function chartFigure(chart: Chart, { isNarrow = false } = {}): Html {
  const { id, title, caption, unit, source, alt, svg, svgNarrow } = chart
  return html`<figure class="card" id="${id}"><h3>${title}</h3>
<div class="picture" role="img" aria-label="${alt}">${isNarrow ? html`<div>${trusted(svgNarrow)}</div>` : html`<div class="chart-wide">${trusted(svg)}</div><div class="chart-narrow">${trusted(svgNarrow)}</div>`}</div>
<figcaption>${caption} <span class="small">Unit: ${unit}. Source: ${source}.</span></figcaption>${dataTable(chart)}</figure>`
}

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
