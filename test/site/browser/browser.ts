import { createServer, type Server } from 'node:http'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { filesUnder, hasFile, readBytes } from '../../../pipeline/io.ts'
import { launch } from '../../support/browser.ts'

/** The release whose site is looked at. */
export const folder = resolve(process.env.SITE_RELEASE ?? 'out/latest')

/** Every page of it, within `site/`. */
export const allPages = filesUnder(join(folder, 'site'))
  .filter((path) => path.endsWith('.html'))
  .sort()

const first = (start: string): string => allPages.find((path) => path.startsWith(start)) ?? `no page ${start}`

/** One page of each kind. */
export const pageKinds: readonly string[] = [
  'index.html',
  'tables/index.html',
  'tables/donations.html',
  'tables/evidence.html',
  'rows/donations/4c06a42842924166.html',
  first('rows/economic_estimates/'),
  first('text/'),
  ...allPages.filter((path) => path === 'charts.html'),
  'docs/index.html',
  'docs/data-dictionary.html',
  'docs/disagreements.html',
]

let running: Browser | undefined

/** Debian's Chromium, started once for a file of checks. */
export async function startBrowser(): Promise<Browser> {
  running ??= await launch()
  return running
}

export const stopBrowser = async (): Promise<void> => {
  await running?.close()
  running = undefined
}

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css',
  js: 'text/javascript',
  svg: 'image/svg+xml',
  csv: 'text/csv',
  json: 'application/json',
}

/** Any host that gives files as they are. */
export function serve(root: string): Promise<{ readonly server: Server; readonly address: string }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://x')
    const file = join(root, decodeURIComponent(pathname))
    if (!file.startsWith(root) || !hasFile(file)) {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, {
      'content-type': types[file.slice(file.lastIndexOf('.') + 1)] ?? 'application/octet-stream',
    })
    response.end(readBytes(file))
  })
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      done({ server, address: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/site/` })
    })
  })
}

export const fileAddress = (root: string): string => `${pathToFileURL(join(root, 'site'))}/`

/** A page that keeps what goes wrong on it: console errors, exceptions, failed requests and requests to anywhere else. */
export async function openPage(
  base: string,
  options: BrowserContextOptions = {},
): Promise<{ readonly page: Page; readonly problems: string[] }> {
  const context = await (await startBrowser()).newContext({ acceptDownloads: true, ...options })
  const page = await context.newPage()
  const problems: string[] = []
  const keep = (what: string): void => void problems.push(`${page.url()}: ${what}`)
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') keep(message.text())
  })
  page.on('pageerror', (error) => keep(String(error)))
  page.on('requestfailed', (request) => {
    // An icon that is still on its way when the next page opens is given up by the browser.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') keep(`failed ${request.url()}`)
  })
  page.on('request', (request) => {
    if (!request.url().startsWith(base) && !request.url().startsWith('blob:')) keep(`asked for ${request.url()}`)
  })
  return { page, problems }
}
