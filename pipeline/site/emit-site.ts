import type { Described } from '../emit/descriptors.ts'
import type { ReleaseFile } from '../emit/table-data.ts'
import { siteAssets } from './assets.ts'
import { chartsPage } from './chart-view.ts'
import { charts as chartsOf } from './charts/index.ts'
import { siteContent } from './content.ts'
import { docsPages } from './docs-pages.ts'
import { frontPage } from './front-page.ts'
import { type Masthead, type Page, renderPage } from './page.ts'
import { rowPage } from './row-page.ts'
import { tablePage, tableScript } from './table-page.ts'
import { tablesPage } from './tables-page.ts'
import { textPage } from './text-page.ts'

/**
 * The site of a release, `site/`: static pages that open from a folder, without a network, and hold their text, charts and
 * first rows without scripts too. Made from the same rows and schemas as every other form.
 */
export async function emitSite(release: Described): Promise<ReleaseFile[]> {
  const content = siteContent(release)
  const charts = chartsOf(release.tables)
  const pages: Page[] = [
    frontPage(content, charts),
    tablesPage(content),
    ...content.schemas.flatMap((table) => {
      const view = content.views.get(table.name)
      return view === undefined ? [] : [tablePage(content, table, view)]
    }),
    ...content.facts.map((fact, at) => rowPage(content, fact, at)),
    ...release.documents.map((document) => textPage(content, document)),
    ...(charts.length === 0 ? [] : [chartsPage(charts)]),
    ...docsPages(content),
  ]
  const texts = release.documents.map(({ id }) => ({ id: 'text', path: `text/${id}.html`, text: 'Text' }))
  const masthead: Masthead = {
    version: release.version,
    released: release.released,
    menu: [
      { id: 'tables', path: 'tables/index.html', text: 'Tables' },
      ...(charts.length === 0 ? [] : [{ id: 'charts', path: 'charts.html', text: 'Charts' }]),
      ...texts.slice(0, 1),
      { id: 'docs', path: 'docs/index.html', text: 'Documentation' },
    ],
  }
  const scripts = [...content.views.values()].map(tableScript)
  return [...pages.map((page) => renderPage(masthead, page)), ...scripts, ...(await siteAssets())]
}
