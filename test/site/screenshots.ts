import { mkdirSync } from 'node:fs'
import { fileAddress, folder, openPage, stopBrowser } from './browser/browser.ts'

/** The pictures of the README, taken anew from `out/latest` or SITE_RELEASE. Pixels differ between machines: no test compares them. */
const pictures = [
  { name: 'front-page', path: 'index.html', height: 860 },
  { name: 'row', path: 'rows/donations/4c06a42842924166.html', height: 860 },
]

mkdirSync('docs/images', { recursive: true })
for (const { name, path, height } of pictures) {
  const { page } = await openPage(fileAddress(folder), { viewport: { width: 1280, height }, colorScheme: 'light' })
  await page.goto(`${fileAddress(folder)}${path}`)
  await page.screenshot({ path: `docs/images/${name}.png` })
  await page.context().close()
}
await stopBrowser()
