import { dataset } from '../emit/dataset.ts'
import { type ReleaseFile, utf8 } from '../emit/table-data.ts'
import { type Content, type Html, html } from './html.ts'

export interface Page {
  /** Within `site/`, with `/`. */
  readonly path: string
  readonly title: string
  /** One sentence for search engines. */
  readonly description: string
  /** The entry of the menu that it belongs to. */
  readonly menu: string
  readonly body: Html
  /** Scripts beside the one of every page, within `site/`. */
  readonly scripts?: readonly string[]
  /** For tables, which need the width of the screen. */
  readonly isWide?: boolean
}

/** What stands at the head of every page. */
export interface Masthead {
  readonly version: string
  readonly released: string | null
  readonly menu: readonly { readonly id: string; readonly path: string; readonly text: string }[]
}

/** Nothing runs or is loaded but the files of the site itself. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join('; ')

/** The way from a page to the top of the site. */
const rootOf = (path: string): string => '../'.repeat(path.split('/').length - 1)

function head({ path, title, description, scripts = [] }: Page): Html {
  const root = rootOf(path)
  const full = title === dataset.title ? title : `${title} · ${dataset.name}`
  return html`<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${full}</title>
<meta name="description" content="${description}">
<link rel="icon" href="${root}assets/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${root}assets/site.css">
${[...scripts, 'assets/site.js'].map((script) => html`<script src="${root}${script}" defer></script>\n`)}`
}

function menu({ menu: entries }: Masthead, page: Page): Html {
  const root = rootOf(page.path)
  const current = (id: string): Content => id === page.menu && html` aria-current="true"`
  return html`<nav aria-label="Site"><ul>${entries.map(
    ({ id, path, text }) => html`<li><a href="${root}${path}"${current(id)}>${text}</a></li>`,
  )}</ul></nav>`
}

export const versionText = ({ version, released }: Pick<Masthead, 'version' | 'released'>): string =>
  released === null ? `version ${version}` : `version ${version} of ${released}`

/** A whole page with menu and foot. */
export function renderPage(masthead: Masthead, page: Page): ReleaseFile {
  const root = rootOf(page.path)
  const markup = html`<!doctype html>
<html lang="en">
<head>
${head(page)}</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header class="top"><div class="inner"><a class="home" href="${root}index.html">${dataset.name}</a>${menu(masthead, page)}</div></header>
<main id="main"${page.isWide === true && html` class="wide"`}>
${page.body}
</main>
<footer class="foot"><div class="inner">
<p>${dataset.name}, ${versionText(masthead)}. Data: <a href="${dataset.licence.path}">${dataset.licence.name}</a>; quotations belong to the publishers of the documents.</p>
<p>The tables hold what documents say, as printed; they do not say that it is so.</p>
</div></footer>
</body>
</html>
`
  return { path: `site/${page.path}`, bytes: utf8(markup.markup) }
}

/** A button that copies the text of the element with that id; seen only where scripts run. */
export const copyButton = (id: string, what: string): Html =>
  html`<button type="button" class="copy" data-copy="${id}" hidden>Copy<span class="unseen"> ${what}</span></button>`
