import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { emitSite } from '../../pipeline/site/emit-site.ts'
import { hostile, hostileSite, readRelease, textOf, wholeRelease } from './site-files.ts'

const files = await wholeRelease()
const byPath = new Map(files.map((file) => [file.path, file]))
const pages = files.filter(({ path }) => path.endsWith('.html'))
const page = (path: string): string => {
  const file = byPath.get(`site/${path}`)
  if (file === undefined) throw new Error(`no page ${path}`)
  return textOf(file)
}
const plainAddress = (text: string): string => text.replaceAll('&amp;', '&')
const resolve = (from: string, address: string): string =>
  new URL(plainAddress(address), `https://x/${from}`).pathname.slice(1)

/** Anchors that the script of a table reads as a view. */
const isView = (path: string, anchor: string): boolean => path.startsWith('site/tables/') && anchor.includes('=')

describe('emitSite', () => {
  it('links only to what there is: pages, files and anchors', () => {
    const ids = new Map(
      pages.map((file) => [file.path, new Set([...textOf(file).matchAll(/ id="([^"]*)"/g)].map(([, id]) => id))]),
    )
    const dead: string[] = []
    for (const file of pages)
      for (const [, address = ''] of textOf(file).matchAll(/ (?:href|src|action)="([^"]*)"/g)) {
        if (/^https?:/.test(address)) continue
        const [target = '', anchor = ''] = address.split('#')
        const path = target === '' ? file.path : decodeURIComponent(resolve(file.path, target))
        if (
          !byPath.has(path) ||
          (anchor !== '' && !isView(path, anchor) && !ids.get(path)?.has(decodeURIComponent(plainAddress(anchor))))
        )
          dead.push(`${file.path}: ${address}`)
      }
    expect(dead).toEqual([])
  })

  it('has a page for every row of a fact table, and each leads on to the next', () => {
    const rows = pages.filter(({ path }) => path.startsWith('site/rows/'))
    expect(rows).toHaveLength(readRelease.tables.get('facts')?.length ?? -1)
    expect(rows.filter((file) => !/rel="(?:prev|next)"/.test(textOf(file)))).toEqual([])
  })

  it('bears a strict policy on every page, and nothing that the policy forbids', () => {
    for (const file of pages) {
      const text = textOf(file)
      expect(text).toContain(`default-src &#39;none&#39;; script-src &#39;self&#39;`)
      expect(text).not.toMatch(/<script(?! src=)|<style|\sstyle=|\son[a-z]+=/i)
    }
  })

  it('shows the sentence of a row with value, roles and date marked, and a little of what is around it', () => {
    const text = page('rows/donations/4c06a42842924166.html')
    expect(text).toMatch(/<mark class="role role-value">23 tons</)
    expect(text).toMatch(/<mark class="role role-donor">Russia</)
    expect(text).toMatch(/<mark class="role role-recipient">China</)
    expect(text).toContain('Told again on line 124')
    expect(text).toContain('line 118')
    expect(text).toContain('Russia <span lang="zh">俄罗斯联邦</span>')
    expect(text).toContain('href="http://www.bjnews.com.cn/news/2020/03/02/698021.html"')
    expect(text).toMatch(/verdict-agrees">agrees</)
  })

  it('tells of relations on both sides', () => {
    const [relation] = readRelease.tables.get('relations') ?? []
    const [from, to] = [
      `rows/${relation?.from_table}/${relation?.from_id}.html`,
      `rows/${relation?.to_table}/${relation?.to_id}.html`,
    ]
    expect(page(from)).toContain(to)
    expect(page(to)).toContain(from)
  })

  it('quotes shortly: no page of a row shows more than a sentence cut to its marks and the edges of those beside it', () => {
    for (const file of pages.filter(({ path }) => path.startsWith('site/rows/'))) {
      const [, quotation = ''] = /<blockquote[^>]*>(.*?)<\/blockquote>/s.exec(textOf(file)) ?? []
      const words = quotation.replace(/<span class="role-name">.*?<\/span><\/span>|<[^>]*>/g, '')
      expect(words.length, file.path).toBeGreaterThan(10)
      expect(words.length, file.path).toBeLessThan(900)
    }
  })

  it('keeps the first 200 rows and the CSV on the page of a table', () => {
    const text = page('tables/evidence.html')
    expect(text.match(/<tr>/g)).toHaveLength(201)
    expect(text).toContain('href="../../csv/evidence.csv"')
    expect(text).toContain('the CSV has all')
  })

  it('gives the same bytes again', async () => {
    const plain = files.filter(({ path }) => !path.startsWith('site/') && path !== 'SHA256SUMS')
    const again = await emitSite({ ...readRelease, files: plain })
    const differing = again.filter(
      ({ path, bytes }) => Buffer.compare(byPath.get(path)?.bytes ?? new Uint8Array(), bytes) !== 0,
    )
    expect(differing.map(({ path }) => path)).toEqual([])
    expect(again).toHaveLength(files.filter(({ path }) => path.startsWith('site/')).length)
  })

  it('stays under 5 MB, the front page under 300 kB with all that it loads', () => {
    const size = (wanted: (path: string) => boolean): number =>
      files.filter(({ path }) => wanted(path)).reduce((sum, { bytes }) => sum + bytes.length, 0)
    expect(size((path) => path.startsWith('site/'))).toBeLessThan(5_000_000)
    expect(size((path) => path === 'site/index.html' || path.startsWith('site/assets/'))).toBeLessThan(300_000)
  })
})

describe('hostile words', async () => {
  const site = await hostileSite()

  it('are text on every page', () => {
    const bearing = site.filter((file) => textOf(file).includes('onerror='))
    expect(bearing.length).toBeGreaterThan(5)
    for (const file of site.filter(({ path }) => path.endsWith('.html'))) {
      expect(textOf(file), file.path).not.toMatch(/<img|<!--|href="javascript:/)
      expect(textOf(file).match(/<script /g)?.length).toBe(textOf(file).match(/<\/script>/g)?.length)
    }
  })

  it('are text in the scripts of tables', () => {
    const script = site.find(({ path }) => path === 'site/data/donations.js')
    const text = script === undefined ? '' : textOf(script)
    expect(text).not.toMatch(/[<>\u2028]/)
    const context: { tableView?: { rows: unknown[][] } } = {}
    runInNewContext(text.replace('globalThis.tableView', 'tableView'), context)
    expect(context.tableView?.rows[0]).toContain(hostile)
  })
})
