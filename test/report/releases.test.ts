import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { holdsFiles, readCatalog, readFiles } from '../../pipeline/release/publish.ts'
import { firstBroken } from '../../pipeline/release/published.ts'
import { version } from '../../pipeline/version.ts'

const catalog = readCatalog('out')
const releases = catalog?.releases ?? []

test('each release of the catalogue is there with every byte, and no other folder is', () => {
  expect(releases.map((one) => [one.version, firstBroken(join('out', one.path), one)])).toEqual(
    releases.map((one) => [one.version, null]),
  )
  const names = readdirSync('out').filter((name) => !name.startsWith('.stage-'))
  expect(names.sort()).toEqual([...releases.map(({ path }) => path), 'catalog.json', 'latest'].sort())
})

test('latest is the newest release, whose version the program bears', () => {
  expect(catalog?.latest).toBe(version)
  expect(holdsFiles('out/latest', readFiles(join('out', version)))).toBe(true)
})

// A source archive has no history, and a shallow copy not all of it; continuous integration has it whole.
const history = spawnSync('git', ['rev-parse', '--is-shallow-repository'], { encoding: 'utf8' })
const hasHistory = existsSync('.git') && history.stdout.trim() === 'false'
test.runIf(hasHistory || process.env.CI === 'true')('the history has one commit for each release', () => {
  expect(hasHistory, 'expected the whole history of the repository; fetch it without --depth').toBe(true)
  for (const { path } of releases) {
    const { stdout } = spawnSync('git', ['log', '--format=%H', '--', `out/${path}`], { encoding: 'utf8' })
    // None before the release itself is committed.
    expect(stdout.trim().split('\n').length, `commits that touch out/${path}`).toBe(1)
  }
})
