import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { sha256Of } from '../../pipeline/emit/checksums.ts'
import type { Catalog } from '../../pipeline/release/catalog.ts'

/** A document of three gifts, in a folder of its own. */
export const text = `Aid Across the Strait

On 3 March 2020, Fiji donated 20,000 masks to Tonga. On 5 March 2020, Samoa donated 300 test kits to Fiji.

On 9 March 2020, Tonga donated 4,000 protective suits to Samoa.
`

export function put(folder: string, path: string, content: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content)
}

export function putDocument(folder: string, content = text): void {
  put(folder, 'raw/made-up/report.txt', content)
  const sha256 = createHash('sha256').update(content).digest('hex')
  const record = { title: 'Aid', publisher: 'P', date: '2020-04', language: 'en', sha256, rights: '© P' }
  put(folder, 'raw/made-up/document.json', JSON.stringify(record))
}

export interface Ran {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the program in `folder`. */
export function run(folder: string, ...args: string[]): Ran {
  const { status, stdout, stderr } = spawnSync(
    resolve('node_modules/.bin/tsx'),
    [resolve('pipeline/cli.ts'), ...args],
    {
      cwd: folder,
      env: { ...process.env, CI: 'true' },
      encoding: 'utf8',
    },
  )
  return { code: status, stdout, stderr }
}

export const readText = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8')
export const readCatalogOf = (folder: string): Catalog => JSON.parse(readText(folder, 'out/catalog.json'))

/**
 * Changes a file of a published release and puts sums and catalogue in step, as if an older program had made it so: what the
 * program of today writes then differs from it.
 */
export function rewriteRelease(folder: string, version: string, path: string, edit: (text: string) => string): void {
  const place = `out/${version}/${path}`
  const old = sha256Of(Buffer.from(readText(folder, place)))
  writeFileSync(join(folder, place), edit(readText(folder, place)))
  const sums = `out/${version}/SHA256SUMS`
  const now = sha256Of(Buffer.from(readText(folder, place)))
  writeFileSync(join(folder, sums), readText(folder, sums).replace(old, now))
  const catalog = readCatalogOf(folder)
  const releases = catalog.releases.map((one) =>
    one.version === version ? { ...one, sha256: sha256Of(Buffer.from(readText(folder, sums))) } : one,
  )
  writeFileSync(join(folder, 'out/catalog.json'), JSON.stringify({ ...catalog, releases }))
}
