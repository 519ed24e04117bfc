import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Guide } from './emit/table-data.ts'
import { filesUnder, readTextIfAny } from './io.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The Markdown that stands beside the program, in the order of a reader's way; what is not there is left out. */
export function readGuides(): Guide[] {
  const docs = filesUnder(join(root, 'docs'))
    .filter((name) => /^[^/]+\.md$/.test(name))
    .sort()
    .map((name) => `docs/${name}`)
  return ['README.md', ...docs, 'CHANGELOG.md'].flatMap((path) => {
    const text = readTextIfAny(join(root, path))
    return text === null ? [] : [{ path, text: text.replaceAll('\r\n', '\n') }]
  })
}
