import { existsSync, readFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { emitApi } from '../../pipeline/api/emit-api.ts'
import type { Release } from '../../pipeline/emit/table-data.ts'
import type { Feed } from '../../schemas/api.ts'
import { chromiumPath, launch, noBrowser } from '../support/browser.ts'
import { release, textOf, withCells } from '../support/release.ts'
import { type StaticServer, serve } from '../support/static-server.ts'

const hostile = '<img src=x onerror="document.title=1">\u202e</script> & "quotes" 🐑'
const folder = 'examples/dashboard/'

/** The example's own files, and the feeds of a release where `index.html` looks for them. */
function reader(of: Release): (path: string) => Uint8Array | string | null {
  const feeds = new Map(emitApi(of).map(({ path, bytes }) => [`/out/latest/${path}`, bytes]))
  return (path) => {
    const file = path === `/${folder}` ? `${folder}index.html` : path.slice(1)
    if (file.startsWith(folder) && existsSync(file)) return readFileSync(file)
    return feeds.get(path) ?? null
  }
}

describe.skipIf(chromiumPath === null)(`examples/dashboard in Chromium${noBrowser}`, () => {
  const files = emitApi(release)
  const feed = <T>(path: string): T => JSON.parse(textOf(files, `api/${path}`))
  const korea = feed<Feed<'country'>>('countries/KOR.json')
  let browser: Browser
  let server: StaticServer
  beforeAll(async () => {
    browser = await launch()
    server = await serve(reader(release))
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  async function open(origin: string, hash = '', options: BrowserContextOptions = {}) {
    const page = await (await browser.newContext(options)).newPage()
    page.setDefaultTimeout(10_000)
    const complaints: string[] = []
    const requests: string[] = []
    page.on('console', (message) => complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('request', (request) => requests.push(request.url()))
    await page.goto(`${origin}/${folder}${hash}`)
    await page.locator('#view[aria-busy="false"]').waitFor()
    return { page, complaints, requests }
  }

  const cells = (page: Page, caption: string): Promise<string[][]> =>
    page
      .getByRole('region', { name: caption, exact: true })
      .locator('tbody tr')
      .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent ?? '')))

  test('draws a country from the feeds alone', async () => {
    const { page, complaints, requests } = await open(server.origin, '#KOR')
    expect(complaints).toEqual([])
    const fetched = requests
      .filter((url) => url.endsWith('.json'))
      .map((url) => url.replace(`${server.origin}/out/latest/api/`, ''))
    expect(fetched.sort()).toEqual(['countries/KOR.json', 'countries/index.json', 'index.json', 'verdicts.json'])
    expect(requests.filter((url) => !url.startsWith(server.origin) && !url.startsWith('data:'))).toEqual([])
    expect(await page.locator('h2').textContent()).toBe('South Korea 大韩民国')
    const given = await cells(page, 'What it gave')
    expect(given).toHaveLength(korea.gifts_given.length)
    expect(given).toContainEqual(['mask', '2,000,000', '1', 'left out: superseded 1'])
    expect(await cells(page, 'Case counts')).toHaveLength(korea.facts.case_counts?.length ?? 0)
    const rows = Object.values(korea.facts).flat()
    expect(await page.locator('blockquote').count()).toBe(rows.length)
    expect(await page.locator('#statement').textContent()).toBe(feed<Feed<'index'>>('index.json').statement)
  })

  test('shows the independent figure beside a case count that differs from it', async () => {
    const { disagreements } = feed<Feed<'verdicts'>>('verdicts.json')
    const list = feed<Feed<'countries'>>('countries/index.json').countries.map(({ iso3 }) =>
      feed<Feed<'country'>>(`countries/${iso3}.json`),
    )
    const differing = list.flatMap(({ iso3, facts }) =>
      (facts.case_counts as { address?: unknown }[]).flatMap((fact) =>
        disagreements.filter(({ address }) => address === fact.address).map((one) => ({ iso3, one })),
      ),
    )
    expect(differing.length).toBeGreaterThan(0)
    for (const { iso3, one } of differing.slice(0, 2)) {
      const { page } = await open(server.origin, `#${iso3}`)
      const texts = (await cells(page, 'Case counts')).map((row) => row[3])
      expect(texts).toContainEqual(expect.stringContaining(`${one.independent[0]?.low?.toLocaleString('en')}`))
      expect(texts).toContainEqual(expect.stringContaining(one.independent[0]?.source_title ?? 'no title'))
    }
  })

  test('goes to the country that is picked, keeps it in the address, and comes back', async () => {
    const { page } = await open(server.origin, '#KOR')
    await page.locator('#country').selectOption('RUS')
    await page.getByRole('heading', { level: 2, name: 'Russia' }).waitFor()
    expect(page.url()).toMatch(/#RUS$/)
    await page.goBack()
    await page.getByRole('heading', { level: 2, name: 'South Korea' }).waitFor()
    expect(await page.locator('#country').inputValue()).toBe('KOR')
    expect(await page.locator('#country option').count()).toBe(
      feed<Feed<'countries'>>('countries/index.json').countries.length,
    )
  })

  test('shows the country picked last, though the feed of another comes later', async () => {
    const { page } = await open(server.origin, '#RUS')
    let letThrough = (): void => {}
    const held = new Promise<void>((resolve) => {
      letThrough = resolve
    })
    await page.route('**/countries/KOR.json', async (route) => {
      await held
      await route.continue()
    })
    await page.locator('#country').selectOption('KOR')
    await page.locator('#country').selectOption('JPN')
    await page.getByRole('heading', { level: 2, name: 'Japan' }).waitFor()
    const late = page.waitForResponse('**/countries/KOR.json')
    letThrough()
    await (await late).finished()
    await page.evaluate('new Promise((done) => setTimeout(done, 100))')
    expect(await page.locator('h2').textContent()).toMatch(/^Japan/)
  })

  test.each([
    [2, 2, 'item', '2'],
    [1000, null, 'item', 'at least 1,000'],
    [null, 5000000, 'JPY', 'up to 5,000,000 (JPY)'],
    [60000, 70000, 'sample', '60,000 to 70,000 (sample)'],
    [0.5, 0.5, 'percent', '0.5 %'],
    [null, null, null, 'open'],
  ])('writes %j to %j %s as %s', async (low, high, unit, text) => {
    const { page } = await open(server.origin)
    expect(
      await page.evaluate(`intervalText(${JSON.stringify(low)}, ${JSON.stringify(high)}, ${JSON.stringify(unit)})`),
    ).toBe(text)
  })

  test('takes what rows say for text, whatever it is', async () => {
    const [gift] = release.tables.get('donations') ?? []
    const facts = (release.tables.get('facts') ?? []).map((fact) =>
      fact.row_id === gift?.donation_id
        ? { ...fact, label: hostile, source_title: hostile, source_url: 'javascript:document.title=2' }
        : fact,
    )
    const changed = withCells('donations', { quote: hostile, label: hostile })
    const other = await serve(reader({ ...changed, tables: new Map([...changed.tables, ['facts', facts]]) }))
    try {
      const { page, complaints } = await open(other.origin, '#CHN')
      expect(complaints).toEqual([])
      expect(await page.locator('img, main script').count()).toBe(0)
      expect(await page.locator('a[href^="javascript:"]').count()).toBe(0)
      expect(await page.locator('blockquote').allTextContents()).toContain(hostile)
      expect(await page.title()).toMatch(/^COVID-19/)
    } finally {
      await other.close()
    }
  })

  test('says what is missing where a feed is, and where shapes are of another major version', async () => {
    const own = reader(release)
    const without = await serve((path) => (path.endsWith('verdicts.json') ? null : own(path)))
    const later = await serve((path) => {
      const found = own(path)
      return path.endsWith('/api/index.json')
        ? new TextDecoder().decode(Buffer.from(found ?? '')).replace('"1.0"', '"2.0"')
        : found
    })
    try {
      const told = async ({ origin }: StaticServer) => (await open(origin)).page.locator('[role="alert"]').textContent()
      expect(await told(without)).toMatch(/verdicts\.json: expected a feed, found 404/)
      expect(await told(later)).toMatch(/index\.json: expected api_version 1, found 2\.0/)
    } finally {
      await without.close()
      await later.close()
    }
  })

  test.each([
    ['light', { viewport: { width: 1280, height: 900 } }],
    ['dark', { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' as const }],
    ['a phone', { viewport: { width: 320, height: 640 } }],
  ])('breaks no rule of axe and does not scroll sideways: %s', async (_, options) => {
    const { page } = await open(server.origin, '#PAK', options)
    await page.locator('details.rows summary').first().click()
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
  })
})
