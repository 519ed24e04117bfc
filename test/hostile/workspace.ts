import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const sha256 = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** A folder of its own under the system's temporary one, for one input. */
export interface Workspace {
  /** Path of a name within the folder. */
  readonly at: (name: string) => string
  readonly put: (name: string, content: string | Uint8Array) => void
  readonly link: (name: string, target: string) => void
  /** A document of `raw/` as docs/new-report.md tells, its hash that of the text. */
  readonly addDocument: (id: string, text: string | Uint8Array, changes?: Record<string, unknown>) => void
  readonly read: (name: string) => string
  readonly bytes: (name: string) => Uint8Array
  readonly has: (name: string) => boolean
  /** Every file and link but those of `out/`, with its content: what a command must leave as it is. */
  readonly outside: () => string[]
  readonly remove: () => void
}

function listFiles(folder: string, prefix: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const name = `${prefix}${entry.name}`
    if (name === 'out') return []
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return [`${name}/`, ...listFiles(path, `${name}/`)]
    return [entry.isFile() ? `${name} ${sha256(readFileSync(path))}` : `${name} (no file)`]
  })
}

export function makeWorkspace(): Workspace {
  const folder = mkdtempSync(join(tmpdir(), 'hostile-'))
  const at = (name: string): string => join(folder, name)
  const put: Workspace['put'] = (name, content) => {
    mkdirSync(dirname(at(name)), { recursive: true })
    writeFileSync(at(name), content)
  }
  return {
    at,
    put,
    link: (name, target) => {
      mkdirSync(dirname(at(name)), { recursive: true })
      symlinkSync(target, at(name))
    },
    addDocument: (id, text, changes = {}) => {
      put(`raw/${id}/report.txt`, text)
      const record = { title: 'T', publisher: 'P', date: '2021-06', language: 'en', sha256: sha256(text), rights: 'R' }
      put(`raw/${id}/document.json`, JSON.stringify({ ...record, ...changes }))
    },
    read: (name) => readFileSync(at(name), 'utf8'),
    bytes: (name) => readFileSync(at(name)),
    has: (name) => existsSync(at(name)),
    outside: () => listFiles(folder, '').sort(),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
