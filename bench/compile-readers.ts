import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'
import { bundleOptions } from '../package/bundle.ts'

const folderOfReaders = fileURLToPath(new URL('readers/', import.meta.url))

/**
 * Compiles the readers in TypeScript into a folder, each with all that it imports in one file:
 * plain Node.js runs them without flags, and no loader takes part in what is measured. Returns the path of a reader's file.
 */
export function compileReaders(folder: string): (reader: string) => string {
  const sources = readdirSync(folderOfReaders).filter((name) => name.endsWith('.ts'))
  buildSync({
    ...bundleOptions,
    entryPoints: sources.map((name) => `${folderOfReaders}${name}`),
    outdir: folder,
    outExtension: { '.js': '.mjs' },
  })
  return (reader) =>
    reader.endsWith('.ts') ? `${folder}/${reader.replace(/\.ts$/, '.mjs')}` : `${folderOfReaders}${reader}`
}
