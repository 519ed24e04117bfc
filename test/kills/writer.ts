import { join } from 'node:path'
import { sha256Of } from '../../pipeline/emit/checksums.ts'
import { withEntry } from '../../pipeline/release/catalog.ts'
import type { OutputFile } from '../../pipeline/release/publish.ts'
import { publish, readCatalog, writeLatest } from '../../pipeline/release/publish.ts'

/** Files as many and as large as those of a small release; their bytes tell the version. */
export function filesOf(version: string): OutputFile[] {
  const data = Array.from({ length: 30 }, (_, at): OutputFile => {
    const line = `${version} ${at}\n`
    return { path: `csv/${at}.csv`, bytes: Buffer.from(line.repeat(20 * (at + 1))) }
  })
  const sums = data.map(({ path, bytes }) => `${sha256Of(bytes)}  ${path}\n`).join('')
  return [...data, { path: 'SHA256SUMS', bytes: Buffer.from(sums) }]
}

/** Publishes the next version into `out`. */
export function publishNext(out: string): void {
  const catalog = readCatalog(out)
  const version = `1.${catalog?.releases.length ?? 0}.0`
  const files = filesOf(version)
  const sums = files.find(({ path }) => path === 'SHA256SUMS')?.bytes ?? new Uint8Array()
  const entry = {
    version,
    released: '2024-02-29',
    path: version,
    sha256: sha256Of(sums),
    files: files.length,
    bytes: 0,
    rows: {},
    changes: 0,
  }
  publish(out, files, withEntry(catalog, 'made-up', entry))
}

/** Publishes and builds in turn until it is killed. */
if (process.argv[1]?.endsWith('writer.ts')) {
  const out = join(process.argv[2] ?? '', 'out')
  process.stdout.write('writing\n')
  for (let turn = 0; ; turn++) {
    publishNext(out)
    writeLatest(out, filesOf(`build ${turn}`))
  }
}
