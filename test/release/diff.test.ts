import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import picocolors from 'picocolors'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkUses } from '../../pipeline/release/check-upgrade.ts'
import { diffReleases } from '../../pipeline/release/diff.ts'
import { put, putDocument, readText, run, text } from './made-up.ts'

const colors = picocolors.createColors(false)
let folder = ''
let out = ''
const edit = (release: string, path: string, change: (old: string) => string) =>
  put(folder, `out/${release}/${path}`, change(readText(folder, `out/${release}/${path}`)))

/** Three builds: `a`; `b` with another figure, gift and value; `c`, as a later program would name and type its columns. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'diff-'))
  out = join(folder, 'out')
  const keep = (name: string) => cpSync(join(out, 'latest'), join(out, name), { recursive: true })
  putDocument(folder)
  run(folder, 'build')
  keep('a')
  putDocument(
    folder,
    `${text.replace('300 test kits', '350 test kits')}\nOn 10 March 2020, Nauru donated 70 ventilators to Tonga.\n`,
  )
  run(folder, 'build')
  keep('b')
  cpSync(join(out, 'b'), join(out, 'c'), { recursive: true })
  const rename = (old: string) => old.replaceAll('"intermediary"', '"via"').replaceAll('"donor":', '"giver":')
  edit('c', 'schemas/donations.schema.json', (old) =>
    rename(old)
      .replace('"delivered",', '')
      .replace(/"donor",\n/, '"giver",\n'),
  )
  edit('c', 'json/donations.json', rename)
  edit('c', 'schemas/usd_values.schema.json', (old) => old.replaceAll('"x-unit": "USD"', '"x-unit": "EUR"'))
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true }))

const diff = (a: string, b: string, json = false) => diffReleases({ releases: [a, b], out, json }, colors)

describe('diff', () => {
  it('says that nothing differs', () => {
    expect(diff('a', 'a')).toBe('a → a: no table, row or file differs in name or value\n')
  })

  it('groups what differs by table and kind, with old and new', () => {
    const lines = diff('a', 'b').split('\n')
    expect(lines[0]).toBe('donations')
    expect(lines).toContainEqual(expect.stringMatching(/^ {4}~ \w{16} value_low: 300 → 350$/))
    expect(lines).toContainEqual(expect.stringMatching(/^ {4}\+ \w{16} Nauru → Tonga: 70 ventilators/))
    expect(lines.at(-2)).toMatch(/^a → b: \d+ changes: a minor step$/)
  })

  it('writes the same changes as JSON, whichever direction', () => {
    const changes = JSON.parse(diff('a', 'b', true))
    const back = JSON.parse(diff('b', 'a', true))
    expect(changes).toContainEqual(
      expect.objectContaining({
        table: 'donations',
        column: 'value_low',
        old: '300',
        new: '350',
        kind: 'value_corrected',
      }),
    )
    const count = (list: { kind: string }[], kind: string) => list.filter((one) => one.kind === kind).length
    expect(count(back, 'row_removed')).toBe(count(changes, 'row_added'))
    expect(count(back, 'row_removed')).toBeGreaterThan(0)
  })

  it('finds columns under a new name, and takes a folder for a release', () => {
    const text = diff('b', join(out, 'c'))
    expect(text).toContain('~ donor column renamed: donor → giver')
    expect(text).toContain('~ usd_low unit changed: USD → EUR')
    expect(text).toMatch(/: a major step$/m)
  })

  it('does not list hundreds of changes', () => {
    expect(diff('b', 'c').split('\n').length).toBeLessThan(400)
    const rows = JSON.parse(diff('b', 'c', true)).length
    expect(rows).toBeGreaterThan(3)
  })

  it.each([
    ['9.9.9', /^9\.9\.9: expected a version in .* or a folder of a release, found neither; check the name$/],
    ['.', /expected a release with schemas\/, found none/],
  ])('%s is an error of one line', (name, message) => {
    expect(() => diffReleases({ releases: [name, 'a'], out, json: false }, colors)).toThrow(message)
  })
})

const check = (uses: unknown, to: string) => {
  put(folder, 'uses.json', typeof uses === 'string' ? uses : JSON.stringify(uses))
  return checkUses({ usesFile: join(folder, 'uses.json'), to, out })
}
const uses = {
  release: 'a',
  tables: {
    donations: { columns: ['donor', 'value_low', 'unit'], values: { status: ['delivered'] } },
    usd_values: { units: { usd_low: 'USD' } },
  },
}

describe('check-upgrade', () => {
  it('is safe where figures were corrected and rows added, and counts the corrections', () => {
    const { text, isSafe } = check(uses, 'b')
    expect(isSafe).toBe(true)
    expect(text).toMatch(/^note {6}donations\.value_low: 1 value corrected$/m)
    expect(text).toMatch(/^b is safe for what .*uses\.json uses of a$/m)
  })

  it('tells what to rename, which value is gone, and which unit is another', () => {
    const { text, isSafe } = check(uses, 'c')
    expect(isSafe).toBe(false)
    expect(text.split('\n').filter((line) => line.startsWith('breaking'))).toEqual([
      'breaking  donations.donor: renamed; write giver for donor',
      'breaking  donations.status: value delivered is gone',
      'breaking  usd_values.usd_low: unit changed (USD → EUR)',
    ])
  })

  it('passes over what is not used', () => {
    const few = { release: 'a', tables: { donations: { columns: ['recipient'], values: { status: ['pledged'] } } } }
    expect(check(few, 'c')).toMatchObject({ isSafe: true })
    expect(check(few, 'c').text).toContain('note      donations.status: value delivered is gone')
  })

  it.each([
    ['{', /uses\.json: expected JSON/],
    [{ tables: {} }, /uses\.json: expected \{"release", .*, found a fault in release/],
    [
      { release: 'a', tables: { donation: {} } },
      /expected a table of release a, found "donation" \(did you mean donations\?\)/,
    ],
    [
      { release: 'a', tables: { donations: { columns: ['doner'] } } },
      /expected a column of donations of release a, found "doner" \(did you mean donor\?\)/,
    ],
    [
      { release: 'a', tables: { usd_values: { units: { usd_low: 'EUR' } } } },
      /expected the unit of usd_values\.usd_low of release a, found "EUR"/,
    ],
    [{ release: 'z', tables: {} }, /^z: expected a version in /],
  ])('%j is an error of one line', (faulty, message) => {
    expect(() => check(faulty, 'b')).toThrow(message)
  })
})
