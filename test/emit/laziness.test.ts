import { execFileSync } from 'node:child_process'
import { expect, it } from 'vitest'

/** Whether a program that imports `path` has Arrow or Parquet in memory. */
function loadsThem(path: string): string {
  const program = `await import('${path}')
    const { createRequire } = await import('node:module')
    const loaded = Object.keys(createRequire(process.cwd() + '/x.js').cache)
    console.log(loaded.some((file) => /apache-arrow|parquet-wasm/.test(file)))`
  const flags = ['--import', 'tsx', '--input-type=module', '-e', program]
  return execFileSync(process.execPath, flags, { encoding: 'utf8' }).trim()
}

it('loads neither Arrow nor Parquet until a file of theirs is written', () => {
  expect(loadsThem('./pipeline/emit/emit.ts')).toBe('false')
  expect(loadsThem('apache-arrow')).toBe('true')
})
