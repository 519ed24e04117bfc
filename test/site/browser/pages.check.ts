import type { Server } from 'node:http'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { allPages, fileAddress, folder, openPage, pageKinds, serve, stopBrowser } from './browser.ts'

let server: Server
const bases: Record<string, string> = { folder: fileAddress(folder) }
beforeAll(async () => {
  const served = await serve(folder)
  server = served.server
  bases.server = served.address
})
afterAll(async () => {
  server.close()
  await stopBrowser()
})

const scrollWidth = 'document.documentElement.scrollWidth'

describe.each([
  { from: 'folder', width: 320 },
  { from: 'server', width: 1280 },
])('from a $from, $width pixels wide', ({ from, width }) => {
  it('every page opens without an error, asks for nothing elsewhere and does not scroll sideways', async () => {
    expect(allPages.length).toBeGreaterThan(100)
    const { page, problems } = await openPage(bases[from] ?? '', { viewport: { width, height: 800 } })
    const wide: string[] = []
    for (const path of allPages) {
      await page.goto(`${bases[from]}${path}`)
      expect(await page.locator('h1').count(), path).toBe(1)
      if (Number(await page.evaluate(scrollWidth)) > width) wide.push(path)
    }
    expect(problems).toEqual([])
    expect(wide).toEqual([])
    await page.context().close()
  })
})

const screens = [
  { name: 'desktop, light', width: 1280, colorScheme: 'light', rules: null },
  { name: 'phone, light', width: 320, colorScheme: 'light', rules: null },
  // Only colours are others in the dark.
  { name: 'desktop, dark', width: 1280, colorScheme: 'dark', rules: ['color-contrast'] },
  { name: 'phone, dark', width: 320, colorScheme: 'dark', rules: ['color-contrast'] },
] as const

describe.each(screens)('on a $name screen', ({ width, colorScheme, rules }) => {
  let page: Page
  beforeAll(async () => {
    const options = { viewport: { width, height: 800 }, colorScheme, reducedMotion: 'reduce' } as const
    page = (await openPage(bases.folder ?? '', options)).page
  })
  afterAll(() => page.context().close())

  it.each(pageKinds)('%s has no fault that axe finds', async (path) => {
    await page.goto(`${bases.folder}${path}`)
    await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true')
    const axe = new AxeBuilder({ page })
    const { violations } = await (rules === null ? axe : axe.withRules([...rules])).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    expect(await page.evaluate(scrollWidth)).toBeLessThanOrEqual(width)
  })
})

describe('without scripts', () => {
  it('text, pictures and the first 200 rows are there, with the CSV beside them', async () => {
    const { page, problems } = await openPage(bases.folder ?? '', { javaScriptEnabled: false })
    await page.goto(`${bases.folder}tables/evidence.html`)
    expect(await page.locator('#rows tbody tr').count()).toBe(200)
    expect(await page.getByRole('link', { name: 'CSV', exact: true }).getAttribute('href')).toBe(
      '../../csv/evidence.csv',
    )
    await page.goto(`${bases.folder}rows/donations/4c06a42842924166.html`)
    expect(await page.locator('mark.role-value').innerText()).toContain('23 tons')
    expect(await page.locator('button:visible').count()).toBe(0)
    await page.goto(`${bases.folder}index.html`)
    expect(await page.getByRole('heading', { name: 'How far the figures can be trusted' }).isVisible()).toBe(true)
    const charts = allPages.includes('charts.html') ? 3 : 0
    expect(await page.locator('.preview svg').count()).toBe(charts)
    expect(problems).toEqual([])
    await page.context().close()
  })
})

describe('movement', () => {
  it.each(['reduce', 'no-preference'] as const)('follows the wish of the reader: %s', async (reducedMotion) => {
    const { page } = await openPage(bases.folder ?? '', { reducedMotion })
    await page.goto(`${bases.folder}index.html`)
    const behaviour = await page.evaluate('getComputedStyle(document.documentElement).scrollBehavior')
    expect(behaviour).toBe(reducedMotion === 'reduce' ? 'auto' : 'smooth')
    await page.context().close()
  })
})
