import { createHash } from 'node:crypto'
import { createRequire } from 'node:module'
import { factTables } from '../claim.ts'
import { readText } from '../io.ts'
import { confidences } from '../normalize/confidence.ts'
import { counted } from '../progress.ts'
import { type Html, html, trusted } from '../site/html.ts'
import { glossary, type List, listsOf } from './list-view.ts'
import { markPage } from './marks.ts'
import type { PageData } from './read-page.ts'
import { tableNames } from './reasons.ts'
import { blocksOf, textView } from './text-view.ts'
import { visiblePlain, visibleText } from './visible-text.ts'

/** The package's own folder, whatever the working directory is: "imports" of package.json say where. */
const { resolve } = createRequire(import.meta.url)

const hashOf = (source: string): string => `'sha256-${createHash('sha256').update(source).digest('base64')}'`

/** Only the page's own style and script may act, whatever the text holds; nothing is fetched. */
const policyOf = (style: string, script: string): string =>
  [
    "default-src 'none'",
    `style-src ${hashOf(style)}`,
    `script-src ${hashOf(script)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ')

const groupFilter = ({
  kind,
  groups,
}: List): Html => html`<fieldset data-filter="${kind}" ${kind === 'rows' ? '' : trusted('hidden')}>
<legend>${kind === 'numbers' ? 'Reason' : 'Kind'}</legend>
${groups.map(({ group, name, count }) => html`<label><input type="checkbox" checked data-group="${group}"><span class="swatch ${kind === 'rows' ? `row t-${group}` : kind.slice(0, -1)}">${name}</span> <small>${count}</small></label>`)}
</fieldset>`

function confidenceFilter({ rows }: PageData): Html {
  const counts = confidences.map((one) => [one, rows.filter(({ row }) => row.confidence === one).length] as const)
  return html`<fieldset data-filter="confidence"><legend>Confidence</legend>
${counts
  .filter(([, count]) => count > 0)
  .map(
    ([one, count]) =>
      html`<label><input type="checkbox" checked data-confidence="${one}">${one} <small>${count}</small></label>`,
  )}
</fieldset>`
}

/** How much was read, for a person. */
export function summaryOf({ rows, rowsLeftOut, numbers, mentions }: PageData): string {
  const figures = numbers.filter(({ disposition }) => disposition === 'figure').length
  const left = rowsLeftOut === 0 ? '' : ` (${rowsLeftOut} of less confidence left out)`
  const account = `${counted(numbers.length, 'number')}: ${counted(figures, 'figure')}, ${numbers.length - figures} read as no figure`
  return `${counted(rows.length, 'row')}${left}, ${counted(mentions.length, 'mention')}. ${account}.`
}

const controls = (data: PageData, lists: readonly List[]): Html => html`<div class="controls script-only">
<div role="radiogroup" aria-label="List">
${lists.map(({ kind, title, entries }, at) => html`<label><input type="radio" name="list" value="${kind}" ${at === 0 ? trusted('checked') : ''}><span>${title} <small>${entries.length}</small></span></label>`)}
</div>
<details class="filters"><summary>Filter</summary>
${lists.map(groupFilter)}
${confidenceFilter(data)}
</details>
<div class="walk"><button type="button" data-step="-1" aria-label="Previous">←</button><output aria-live="polite"></output><button type="button" data-step="1" aria-label="Next">→</button>
<small>In the list or the text: arrow keys, or n and p; Esc lets go.</small></div>
</div>`

const listView = ({
  kind,
  title,
  entries,
}: List): Html => html`<section data-list="${kind}" ${kind === 'rows' ? '' : trusted('hidden')}>
<h2>${title}</h2>
${entries.length === 0 ? html`<p>None.</p>` : blocksOf(entries).map((block) => html`<ol class="block">${block}</ol>`)}
</section>`

const legend = html`<ul class="legend" aria-label="Marks in the text">
${factTables.map((table) => html`<li><span class="swatch row t-${table}">${tableNames[table]}</span></li>`)}
<li><span class="swatch row value">figure or verb of a row</span></li>
<li><span class="swatch number">number, no figure</span></li>
<li><span class="swatch mention">mention</span></li>
</ul>`

/** One page, whole in itself, of a text with all that was read of it marked, and lists to walk through. */
export function formatPage(data: PageData): string {
  const [style, script] = [readText(resolve('#page/page.css')), readText(resolve('#page/page.js'))]
  const marked = markPage(data)
  const lists = listsOf(data.text, marked)
  const page = html`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyOf(style, script)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${visiblePlain(data.name)}: what was read</title>
<link rel="icon" href="data:,">
<style>${trusted(style)}</style>
<body>
<header><h1><bdi>${visibleText(data.name)}</bdi></h1><p>${summaryOf(data)}</p>${legend}</header>
<main tabindex="0" aria-label="The text">
${textView(data.text, marked)}
</main>
<aside aria-label="What was read">
${controls(data, lists)}
<noscript><p>Filters and walking through need JavaScript; the marks and the list of rows do not.</p></noscript>
<div class="lists" tabindex="0" role="group" aria-label="List">
${lists.map(listView)}
${glossary(marked.rows)}
</div>
</aside>
<script>${trusted(script)}</script>
</body>
</html>
`
  return page.markup
}
