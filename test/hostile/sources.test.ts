import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const sources = ['pipeline', 'schemas'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => [join(folder, name), readFileSync(join(folder, name), 'utf8')] as const),
)

test('no code of the pipeline starts a program, runs a text or asks the network', () => {
  expect(sources.length).toBeGreaterThan(200)
  const means =
    /\b(?:from|import|require)\s*\(?\s*['"](?:node:)?(?:child_process|vm|worker_threads|https?|http2|net|dgram|tls)['"]|\beval\(|\bnew Function\(|\bfetch\(/
  expect(sources.filter(([, text]) => means.test(text)).map(([name]) => name)).toEqual([])
})

test('few files of the pipeline touch the disk, and only those of releases, pages and corpora write to it', () => {
  const writing =
    /\b(?:writeFileSync|writeFile|mkdirSync|renameSync|rmSync|appendFileSync|createWriteStream|symlinkSync|cpSync)\(/
  const names = sources.filter(([, text]) => writing.test(text)).map(([name]) => name)
  expect(names.length).toBeGreaterThan(0)
  for (const name of names)
    expect(name).toMatch(
      /^pipeline\/(?:lock|replace-file|release\/\w[\w-]*|extract-page\/write-page|corpus\/records)\.ts$/,
    )
})
