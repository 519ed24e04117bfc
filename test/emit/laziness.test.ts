import { execFileSync } from 'node:child_process'
import { expect, it } from 'vitest'

const asModule = (source: string): string => `data:text/javascript,${encodeURIComponent(source)}`

// The loader runs in a thread of its own, so it writes to the descriptor and not to the console.
const loader = asModule(`import { writeSync } from 'node:fs'
  export async function load(url, context, next) {
    if (/node_modules\\/(apache-arrow|parquet-wasm)\\//.test(url)) writeSync(1, 'heavy\\n')
    return next(url, context)
  }`)
const registration = asModule(`import { register } from 'node:module'; register(${JSON.stringify(loader)})`)

/** Whether a program that imports `path` loads Arrow or Parquet. */
function loadsThem(path: string): boolean {
  const flags = ['--import', 'tsx', '--import', registration, '--input-type=module', '-e', `await import('${path}')`]
  return execFileSync(process.execPath, flags, { encoding: 'utf8' }).includes('heavy')
}

it.each(['apache-arrow', 'parquet-wasm'])('sees that %s is loaded', (library) => {
  expect(loadsThem(library)).toBe(true)
})

it('loads neither Arrow nor Parquet until a file of theirs is written', () => {
  expect(loadsThem('./pipeline/emit/emit.ts')).toBe(false)
})
