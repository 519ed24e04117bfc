import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fileAddress, folder, openPage, serve, stopBrowser } from './browser.ts'

const base = fileAddress(folder)
let page: Page
let problems: string[]
beforeEach(async () => {
  const opened = await openPage(base)
  page = opened.page
  problems = opened.problems
})
afterEach(async () => {
  expect(problems).toEqual([])
  await page.context().close()
})
afterAll(stopBrowser)

const donations = JSON.parse(readFileSync(join(folder, 'json/donations.json'), 'utf8')) as Record<string, unknown>[] // as published
const rows = () => page.locator('#rows tbody tr')
const open = (path: string) => page.goto(`${base}${path}`)
const choose = (filter: string, value: string) => page.locator(`#filter-${filter}`).selectOption(value)

describe('the page of a table', () => {
  it('finds rows as words are typed, and tells how many', async () => {
    await open('tables/donations.html')
    expect(await rows().count()).toBe(donations.length)
    await page.locator('#search').fill('goggles')
    const holding = donations.filter((row) => /goggles/i.test(JSON.stringify(row)))
    expect(holding.length).toBeGreaterThan(0)
    await expect.poll(() => rows().count()).toBe(holding.length)
    expect(await page.getByRole('status').innerText()).toBe(`${holding.length} of ${donations.length} rows`)
  })

  it('sorts at a heading, both ways and back, by keyboard too, and keeps the focus', async () => {
    await open('tables/donations.html')
    const heading = page.getByRole('button', { name: 'figure' })
    await heading.focus()
    await page.keyboard.press('Enter')
    expect(await page.locator('th[aria-sort="ascending"]').innerText()).toContain('figure')
    await page.keyboard.press('Enter')
    expect(await page.locator('th[aria-sort="descending"]').innerText()).toContain('figure')
    expect(await rows().first().innerText()).toContain('600 million KRW')
    expect(await page.evaluate('document.activeElement.dataset.sort')).toBe('value')
    await page.keyboard.press('Enter')
    expect(await page.locator('th[aria-sort="descending"]').count()).toBe(0)
  })

  it('filters by country, status and date together', async () => {
    await open('tables/donations.html')
    await choose('country', 'KOR')
    await choose('status', 'delivered')
    await page.getByLabel('to', { exact: true }).fill('2020-02-29')
    const expected = donations.filter(
      (row) =>
        (row.donor_iso3 === 'KOR' || row.recipient_iso3 === 'KOR') &&
        row.status === 'delivered' &&
        row.date_edtf !== null &&
        String(row.date_edtf) < '2020-03',
    )
    expect(expected.length).toBeGreaterThan(0)
    await expect.poll(() => rows().count()).toBe(expected.length)
  })

  it('keeps what is chosen in the address, which opens the same view', async () => {
    await open('tables/donations.html')
    await choose('item_category', 'mask')
    await page.locator('#search').fill('japan')
    await page.getByRole('button', { name: 'figure' }).click()
    await page.getByText('Columns', { exact: true }).click()
    await page.getByLabel('note', { exact: true }).check()
    await expect.poll(() => page.url()).toContain('q=japan')
    const [address, seen] = [page.url(), await page.locator('#rows').innerText()]
    await page.goto('about:blank')
    problems.length = 0
    await page.goto(address)
    expect(await page.locator('#rows').innerText()).toBe(seen)
    expect(await page.locator('#search').inputValue()).toBe('japan')
    expect(await page.locator('#filter-item_category').inputValue()).toBe('mask')
    await page.getByRole('button', { name: 'Start over' }).click()
    expect(await rows().count()).toBe(donations.length)
    expect(await page.locator('#filter-item_category').inputValue()).toBe('')
  })

  it('gives the rows shown as CSV and as JSON, in the published form', async () => {
    await open('tables/donations.html#country=MNG')
    const save = async (name: string): Promise<string> => {
      const download = page.waitForEvent('download')
      await page.getByRole('button', { name }).click()
      return readFileSync(await (await download).path(), 'utf8')
    }
    const found = await rows().count()
    const published = parse(readFileSync(join(folder, 'csv/donations.csv'), 'utf8')) as string[][] // CSV without options is rows of text
    const saved = parse(await save('Download these rows as CSV')) as string[][] // the same
    expect(found).toBeGreaterThan(0)
    expect(saved).toHaveLength(found + 1)
    expect(saved[0]).toEqual(published[0])
    for (const row of saved) expect(published).toContainEqual(row)
    const json = JSON.parse(await save('Download these rows as JSON')) as unknown[] // of objects, as compared
    expect(json).toHaveLength(found)
    for (const row of json) expect(donations).toContainEqual(row)
  })

  it('turns pages of a long table', async () => {
    await open('tables/evidence.html')
    expect(await rows().count()).toBe(100)
    const start = await rows().first().innerText()
    await page.getByRole('button', { name: 'Next' }).click()
    expect(page.url()).toContain('page=2')
    expect(await rows().first().innerText()).not.toBe(start)
    expect(await page.getByRole('status').innerText()).toContain('101–200 shown')
  })

  it('leads from a row to its evidence, and on in the order of the text', async () => {
    await open('tables/donations.html#q=2.27+million')
    await rows().first().getByRole('link').click()
    expect(page.url()).toContain('rows/donations/4c06a42842924166.html')
    expect(await page.locator('mark.role-donor').innerText()).toContain('Russia')
    await page.getByRole('link', { name: /Next in the text/ }).click()
    expect(await page.locator('blockquote').innerText()).toContain('Health experts')
    await page.getByRole('link', { name: /line \d+/ }).click()
    expect(page.url()).toMatch(/text\/.*#row-/)
    expect(await page.locator('li:target').count()).toBe(1)
  })
})

describe('the front page', () => {
  it('finds in all facts', async () => {
    await open('index.html')
    await page.getByLabel('Find in all facts').fill('Mongolia')
    await page.keyboard.press('Enter')
    await page.waitForURL(/facts\.html\?q=Mongolia/)
    expect(await page.locator('#search').inputValue()).toBe('Mongolia')
    expect(await page.getByRole('status').innerText()).toMatch(/^\d+ of \d+ rows/)
  })

  it('lets the keyboard skip to the content', async () => {
    await open('index.html')
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the content')
  })
})

describe('copying', () => {
  it('puts the citation of a row, and the address of a view, on the clipboard', async () => {
    const { server, address } = await serve(folder)
    const opened = await openPage(address, { permissions: ['clipboard-read', 'clipboard-write'] })
    const clipboard = () => opened.page.evaluate('navigator.clipboard.readText()')
    await opened.page.goto(`${address}rows/donations/4c06a42842924166.html`)
    await opened.page.getByRole('button', { name: 'Copy the citation' }).click()
    await opened.page.getByRole('button', { name: 'Copied' }).waitFor()
    expect(await clipboard()).toContain('Row donations/4c06a42842924166 of')
    await opened.page.goto(`${address}tables/donations.html`)
    await opened.page.locator('#filter-status').selectOption('pledged')
    await opened.page.getByRole('button', { name: 'Copy address of this view' }).click()
    await expect.poll(clipboard).toBe(`${address}tables/donations.html#status=pledged`)
    expect(opened.problems).toEqual([])
    await opened.page.context().close()
    server.close()
  })

  it('works from a folder too', async () => {
    await open('index.html')
    await page.getByRole('button', { name: 'Copy the lines for pandas' }).click()
    await page.getByRole('button', { name: 'Copied' }).waitFor()
  })
})
