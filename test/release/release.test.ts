import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { put, putDocument, readCatalogOf, readText, rewriteRelease, run, text } from './made-up.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'release-'))
  putDocument(folder)
})
afterEach(() => rmSync(folder, { recursive: true }))

const release = (...args: string[]) => run(folder, 'release', '--date', '2024-02-29', ...args)
const lastLine = (stderr: string): string => stderr.trimEnd().split('\n').at(-1) ?? ''
const addColumn = (schema: string): string => {
  const json = JSON.parse(schema)
  json.$defs.row.properties.colour = { type: 'string', minLength: 1, description: 'Colour of the goods.' }
  return JSON.stringify(json)
}

describe('release', () => {
  test('the first is 1.0.0, with a catalogue, no changes, and a copy that build makes again', () => {
    expect(release()).toMatchObject({ code: 0 })
    expect(readdirSync(join(folder, 'out')).sort()).toEqual(['1.0.0', 'catalog.json', 'latest'])
    expect(readCatalogOf(folder)).toMatchObject({
      latest: '1.0.0',
      releases: [{ version: '1.0.0', released: '2024-02-29', changes: 0, rows: { donations: 3 } }],
    })
    expect(readText(folder, 'out/1.0.0/changes.csv')).toBe('version,table,row,column,old,new,kind,reason\n')
    expect(readText(folder, 'out/1.0.0/CITATION.cff')).toContain('date-released: 2024-02-29')
    const { stderr } = run(folder, 'build')
    expect(stderr).toMatch(/^write +no byte changed/m)
    expect(lastLine(stderr)).toContain('(release 1.0.0)')
  }, 60_000)

  test('a corrected figure needs a reason and takes a minor step; the old release stays', () => {
    release()
    const before = readText(folder, 'out/1.0.0/SHA256SUMS')
    putDocument(folder, text.replace('300 test kits', '350 test kits'))
    const { stderr: build } = run(folder, 'build')
    expect(lastLine(build)).toContain('version 1.0.0+unreleased: "release" publishes it')

    const unexplained = release()
    expect(unexplained.code).toBe(1)
    expect(lastLine(unexplained.stderr)).toMatch(
      /^release: expected a reason for each change of what was published, found none for donations \w+ value_text \(300 → 350\) and \d+ more; give them with --reasons FILE$/,
    )

    put(folder, 'reasons.yaml', '- reason: the publisher corrected the figure\n')
    const small = release('1.0.1', '--reasons', 'reasons.yaml')
    expect(small.code).toBe(1)
    expect(lastLine(small.stderr)).toMatch(
      /^release: expected version 1\.1\.0 or a later one \(a minor step, for donations \w+ value_text: value corrected.*\), found 1\.0\.1; ask for 1\.1\.0$/,
    )
    expect(existsSync(join(folder, 'out/1.0.1'))).toBe(false)

    put(folder, 'CHANGELOG.md', '# Changelog\n\nIntroduction.\n\n## 1.0.0 (2024-02-29)\n\n- The first release.\n')
    put(folder, 'package.json', '{"name":"x","version":"1.0.0"}')
    expect(release('--reasons', 'reasons.yaml').code).toBe(0)
    expect(readText(folder, 'out/1.0.0/SHA256SUMS')).toBe(before)
    expect(readCatalogOf(folder).releases.map(({ version }) => version)).toEqual(['1.0.0', '1.1.0'])
    const changes = readText(folder, 'out/1.1.0/changes.csv').split('\n')
    expect(changes[1]).toMatch(
      /^1\.1\.0,donations,\w+,value_text,300,350,value_corrected,the publisher corrected the figure$/,
    )
    expect(changes.filter((line) => line.startsWith('1.1.0,donations,'))).toHaveLength(5)
    const changelog = readText(folder, 'CHANGELOG.md')
    expect(changelog).toMatch(
      /Introduction\.\n\n## 1\.1\.0 \(2024-02-29\)\n\n- value corrected in `donations`: 5 changes \(minor\)\n/,
    )
    expect(changelog.indexOf('## 1.1.0')).toBeLessThan(changelog.indexOf('## 1.0.0'))
    expect(JSON.parse(readText(folder, 'package.json'))).toEqual({ name: 'x', version: '1.1.0' })
    expect(lastLine(run(folder, 'build').stderr)).toContain('(release 1.1.0)')
  }, 120_000)

  test('a breaking change is refused as a minor version and accepted as a major one', () => {
    release()
    rewriteRelease(folder, '1.0.0', 'schemas/donations.schema.json', addColumn)
    const refused = release('1.1.0')
    expect(refused.code).toBe(1)
    expect(lastLine(refused.stderr)).toBe(
      'release: expected version 2.0.0 or a later one (a major step, for donations colour: column removed), found 1.1.0; ask for 2.0.0',
    )
    expect(release('2.0.0').code).toBe(0)
    expect(readText(folder, 'out/2.0.0/changes.csv')).toBe(
      'version,table,row,column,old,new,kind,reason\n2.0.0,donations,,colour,,,column_removed,\n',
    )
  }, 60_000)

  test('other words in a file take a patch', () => {
    release()
    rewriteRelease(folder, '1.0.0', 'README.md', (old) => `${old}\nOnce more.\n`)
    expect(release().code).toBe(0)
    expect(readText(folder, 'out/1.0.1/changes.csv')).toContain('\n1.0.1,,,,README.md,README.md,file_changed,\n')
  }, 60_000)

  test('refuses where nothing differs, and where the newest release is not as published', () => {
    release()
    const same = release()
    expect(same.code).toBe(1)
    expect(lastLine(same.stderr)).toMatch(/found the same bytes; there is nothing to release$/)
    writeFileSync(join(folder, 'out/1.0.0/csv/donations.csv'), 'x')
    const broken = release()
    expect(broken.code).toBe(1)
    expect(lastLine(broken.stderr)).toMatch(
      /^out\/1\.0\.0\/csv\/donations\.csv: expected the bytes of release 1\.0\.0, found others; /,
    )
  }, 60_000)

  test.each([
    [['1.0'], /expected a version such as 1\.0\.0, found "1\.0"; give three numbers/, 2],
    [['1.0.0-beta'], /expected a version such as 1\.0\.0, found "1\.0\.0-beta"/, 2],
    [['--date', '2024-02-30'], /--date: expected a day, YYYY-MM-DD, found "2024-02-30"/, 2],
    [['--reasons', 'none.yaml'], /none\.yaml: expected a file, found none/, 1],
  ])(
    '%j is an error of one line and writes nothing',
    (args, message, code) => {
      const ran = run(folder, 'release', ...args)
      expect(ran.code).toBe(code)
      expect(lastLine(ran.stderr)).toMatch(message)
      expect(existsSync(join(folder, 'out'))).toBe(false)
    },
    30_000,
  )

  test('faults in the list of reasons are told with their place', () => {
    for (const [yaml, message] of [
      ['- table: donations\n', /reasons\.yaml: expected a list of .*, found 0\.reason \(/],
      ['a: [', /reasons\.yaml: expected a list of /],
      ['- reason: x\n  colour: red\n', /reasons\.yaml: expected a list of /],
    ] as const) {
      put(folder, 'reasons.yaml', yaml)
      const ran = release('--reasons', 'reasons.yaml')
      expect(ran.code).toBe(1)
      expect(lastLine(ran.stderr)).toMatch(message)
    }
  }, 60_000)
})
