import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { markPage } from '../../pipeline/extract-page/marks.ts'
import { formatPage } from '../../pipeline/extract-page/page.ts'
import { readPage } from '../../pipeline/extract-page/read-page.ts'
import { chromiumPath, launch, noBrowser } from '../support/browser.ts'

const text = `On March 14, 2020, Norway donated 40 ventilators and 2,500 masks to Tonga. 🐑 </main><script>document.title = "taken"</script>
The 3rd team from Fiji, of 12 doctors, arrived in Tonga on May 4, 2020.
\u202eBy May 5, 2020, Tonga had 14 confirmed cases.\u202c
Peru donated 20 beds to Samoa. It also sent 300 gowns.
${'A line of no account.\n'.repeat(60)}Kenya sent 300 masks to Uganda in June 2020.
`
const data = readPage('a <b>.txt', '2020-06', text, null)
const marked = markPage(data)

/** Scripts for the page stand as text: its types are not those of the tests. */
const insertScript = `const script = document.createElement('script')
  script.append('document.title = "taken"')
  document.body.append(script)`
const sideways = 'document.documentElement.scrollWidth - innerWidth'

interface Opened {
  readonly page: Page
  /** Messages of the console, errors, and requests for anything but the page. */
  readonly complaints: string[]
}

describe.skipIf(chromiumPath === null)(`the page of extract --html in Chromium${noBrowser}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'page-'))
  const address = pathToFileURL(join(folder, 'page.html')).href
  let browser: Browser

  beforeAll(async () => {
    writeFileSync(join(folder, 'page.html'), formatPage(data))
    browser = await launch()
  })
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true })
  })

  async function open(options: BrowserContextOptions = {}): Promise<Opened> {
    const context = await browser.newContext(options)
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('console', (message) => complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('request', (request) => {
      if (request.url() !== address && !request.url().startsWith('data:')) complaints.push(request.url())
    })
    await page.goto(address)
    return { page, complaints }
  }

  const current = (page: Page): Promise<string[]> => page.locator('li[aria-current] > a').allTextContents()
  const lit = async (page: Page): Promise<string> => (await page.locator('mark[data-on]').allTextContents()).join('|')

  test('runs its script, fetches nothing, and does nothing that the text asks for', async () => {
    const { page, complaints } = await open()
    expect(complaints).toEqual([])
    expect(await page.title()).toBe('a <b>.txt: what was read')
    expect(await page.locator('main script, main b').count()).toBe(0)
    const shown = await page
      .locator('main')
      .evaluate((main) => [...main.querySelectorAll('p')].map((line) => line.textContent).join('\n'))
    expect(shown).toBe(text.replace(/[\u202e\u202c]/g, (sign) => `U+${sign.charCodeAt(0).toString(16).toUpperCase()}`))
  })

  test('refuses a script that is not its own', async () => {
    const { page, complaints } = await open()
    // Trusted types throw where the script is put together; the policy would refuse it after that.
    await page.evaluate(insertScript).catch(() => {})
    expect(await page.title()).toBe('a <b>.txt: what was read')
    expect(complaints.join(' ')).toMatch(/Content Security Policy|TrustedScript/)
  })

  test('walks through the rows by keys, shows where they stand, and comes round', async () => {
    const { page } = await open()
    await page.locator('.lists').focus()
    const labels: string[] = []
    for (let i = 0; i <= data.rows.length; i++) {
      await page.keyboard.press(i % 2 === 0 ? 'ArrowDown' : 'n')
      labels.push(...(await current(page)))
      const { row } = data.rows[i % data.rows.length] ?? {}
      const words = text.slice(Number(row?.char_start), Number(row?.char_end))
      expect(await lit(page)).toContain(words)
      const first = page.locator('mark[data-on].value').first()
      const [own, frame] = [await first.boundingBox(), await page.locator('main').boundingBox()]
      expect(own?.y).toBeGreaterThanOrEqual(frame?.y ?? Number.NaN)
      expect((own?.y ?? Number.NaN) + (own?.height ?? 0)).toBeLessThanOrEqual((frame?.y ?? 0) + (frame?.height ?? 0))
    }
    expect(labels).toEqual([...data.rows, data.rows[0]].map((one) => one?.row.label))
    expect(await page.locator('output').textContent()).toBe(`1 of ${data.rows.length}`)
    await page.keyboard.press('ArrowUp')
    expect(await page.locator('output').textContent()).toBe(`${data.rows.length} of ${data.rows.length}`)
    await page.keyboard.press('Escape')
    expect([await current(page), await lit(page)]).toEqual([[], ''])
  })

  test('names the cells that words of the text state', async () => {
    const { page } = await open()
    await page.getByRole('button', { name: 'Next' }).click()
    const roles = await page
      .locator('mark[data-role]')
      .evaluateAll((found) => found.map((mark) => [mark.getAttribute('data-role'), mark.textContent]))
    expect(roles).toEqual(
      expect.arrayContaining([
        ['donor', 'Norway'],
        ['recipient', 'Tonga'],
        ['item', 'ventilators'],
      ]),
    )
  })

  test('takes up what covers a place that is clicked, one after another', async () => {
    const { page } = await open()
    const norway = page.locator('main mark', { hasText: 'Norway' }).first()
    const seen = new Set<string>()
    for (let i = 0; i < 4; i++) {
      await norway.click()
      seen.add((await current(page)).join())
    }
    expect([...seen]).toEqual(
      expect.arrayContaining([expect.stringContaining('ventilators'), expect.stringContaining('masks'), 'Norway']),
    )
  })

  test('lists what was read as no figure, with reasons, and mentions', async () => {
    const { page } = await open()
    await page.locator('input[value="numbers"]').check()
    const visible = page.locator('.lists li[data-at]:visible')
    expect(await visible.count()).toBe(marked.numbers.length)
    expect(await visible.filter({ hasText: 'tells which, not how many' }).count()).toBe(1)
    await page.getByRole('button', { name: 'Next' }).click()
    expect(await lit(page)).toBe(String(marked.numbers[0]?.one.exact))
    await page.locator('input[value="mentions"]').check()
    expect(await visible.count()).toBe(marked.mentions.length)
    expect(await lit(page)).toBe('')
  })

  test('filters list and marks by table and by confidence', async () => {
    const { page } = await open()
    const marksOf = (table: string) => page.locator(`main mark.t-${table}`).count()
    const visible = page.locator('.lists li[data-at]:visible')
    const before = [await marksOf('donations'), await marksOf('visits')]
    expect(Math.min(...before)).toBeGreaterThan(0)
    await page.locator('.filters summary').click()
    await page.locator('[data-filter="rows"] [data-group="donations"]').uncheck()
    expect(await marksOf('donations')).toBe(0)
    expect(await marksOf('visits')).toBeGreaterThanOrEqual(before[1] ?? 0)
    expect(await visible.count()).toBe(data.rows.filter(({ table }) => table !== 'donations').length)
    await page.locator('[data-filter="rows"] [data-group="donations"]').check()
    expect([await marksOf('donations'), await marksOf('visits')]).toEqual(before)
    const confidences = [...new Set(data.rows.map(({ row }) => String(row.confidence)))]
    expect(confidences.length).toBeGreaterThan(1)
    for (const confidence of confidences) await page.locator(`[data-confidence="${confidence}"]`).first().uncheck()
    expect(await visible.count()).toBe(0)
    expect(await page.locator('main mark.row').count()).toBe(0)
    expect(await page.locator('output').textContent()).toBe('0 listed')
  })

  test('with the script off has the text, the marks and the rows', async () => {
    const { page } = await open({ javaScriptEnabled: false })
    expect(await page.locator('main mark').count()).toBe(marked.segments.length)
    expect(await page.locator('.lists li[data-at]:visible').count()).toBe(data.rows.length)
    expect(await page.locator('.controls:visible').count()).toBe(0)
    expect(await page.locator('noscript p').isVisible()).toBe(true)
  })

  test('marks at first as filters do later', async () => {
    const [still, live] = [await open({ javaScriptEnabled: false }), await open()]
    const looks = (page: Page) => page.locator('main mark').evaluateAll((found) => found.map((mark) => mark.className))
    // Evaluation needs no script of the page.
    expect(await looks(live.page)).toEqual(await looks(still.page))
  })

  test.each([
    ['light', { viewport: { width: 1280, height: 800 } }],
    ['dark', { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' as const }],
    ['a phone', { viewport: { width: 320, height: 640 } }],
  ])('breaks no rule of axe and does not scroll sideways: %s', async (_, options) => {
    const { page } = await open(options)
    await page.getByRole('button', { name: 'Next' }).click()
    await page.locator('.filters summary').click()
    expect(await page.evaluate(sideways)).toBeLessThanOrEqual(0)
    // The policy of the page lets no foreign script in, so axe is put in by the debugger, frame by frame.
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
  })

  test('prints the whole text and the rows, without controls', async () => {
    const { page } = await open()
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.controls:visible').count()).toBe(0)
    const [own, scroll] = await page.locator('main').evaluate((main) => [main.clientHeight, main.scrollHeight])
    expect(own).toBe(scroll)
    expect(readFileSync('pipeline/extract-page/page.css', 'utf8')).toContain('print-color-adjust: exact')
  })
})
