import { execFileSync } from 'node:child_process'
import { readdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { buildSync } from 'esbuild'
import { bundleOptions } from './bundle.ts'

// What `npm pack` takes: the program in few files, and the types of what it exports.

const tsc = (...args: readonly string[]): string =>
  execFileSync('node_modules/.bin/tsc', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })

/** The compiler writes the types of every module; a user needs those that the exported ones name. */
function writeTypes(): void {
  tsc('-p', 'tsconfig.build.json')
  const named = tsc('--listFilesOnly', '--ignoreConfig', '--module', 'nodenext', 'dist/pipeline/index.d.ts')
  const needed = new Set(named.split('\n'))
  const written = readdirSync('dist', { recursive: true, encoding: 'utf8' }).map((name) => join('dist', name))
  for (const file of written) if (file.endsWith('.d.ts') && !needed.has(resolve(file))) rmSync(file)
}

rmSync('dist', { recursive: true, force: true })
writeTypes()
buildSync({
  ...bundleOptions,
  // One folder, as a program looks beside itself for the file that its thread runs.
  entryPoints: {
    index: 'pipeline/index.ts',
    'package-cli': 'pipeline/package-cli.ts',
    'read-sent': 'pipeline/corpus/read-sent.ts',
  },
  outdir: 'dist/pipeline',
  packages: 'external',
  splitting: true,
})
