import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  appendFileSync,
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
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cli-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

interface Ran {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

function run(args: readonly string[], input: string | Uint8Array = ''): Ran {
  const env = { ...process.env, CI: 'true' }
  const { status, stdout, stderr } = spawnSync('node_modules/.bin/tsx', ['pipeline/cli.ts', ...args], {
    input,
    env,
    encoding: 'utf8',
  })
  return { code: status, stdout, stderr }
}

const put = (path: string, content: string | Uint8Array): void => {
  const file = join(folder, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** A folder under raw/ as docs/new-report.md tells. */
function addDocument(id: string, text: string, changes: Record<string, unknown> = {}): void {
  put(`raw/${id}/report.txt`, text)
  const record = {
    title: 'T',
    publisher: 'P',
    date: '2021-06',
    language: 'en',
    sha256: sha256(text),
    rights: '© P',
    ...changes,
  }
  put(`raw/${id}/document.json`, JSON.stringify(record))
}

const build = (...more: string[]): Ran =>
  run(['build', '--raw', join(folder, 'raw'), '--out', join(folder, 'out'), ...more])
const table = (name: string): Record<string, unknown>[] =>
  JSON.parse(readFileSync(join(folder, `out/latest/json/${name}.json`), 'utf8'))

const strait = 'On May 4th, the government of Fiji donated 40 ventilators to Tonga.\n'
const harvest = 'Kenya sent 2,500 masks to Uganda in June 2021.\n'
/** The lines of standard error that are no progress of a stage. */
const complaints = ({ stderr }: Ran): string[] =>
  stderr
    .split('\n')
    .filter(
      (line) =>
        line !== '' && !/^(read|ingest|extract|curate|normalize|derive|validate|emit|write) .* (ms|s)$/.test(line),
    )

describe('build', () => {
  test('reads two documents side by side', () => {
    addDocument('b-harvest', harvest)
    addDocument('a-strait', strait)
    const { code, stderr } = build()
    expect(stderr).toMatch(/^numbers \d+ = figures \d+ \+ not figures \d+.*, unaccounted 0$/m)
    expect(stderr).toMatch(
      /^made \d+ tables in .*out\/latest\/ \(version \d+\.\d+\.\d+\+unreleased: "release" publishes it\)$/m,
    )
    expect(code).toBe(0)
    const gifts = table('donations').map(({ document_id, donor_iso3, recipient_iso3, value_low, item_category }) => [
      document_id,
      donor_iso3,
      recipient_iso3,
      value_low,
      item_category,
    ])
    expect(gifts).toEqual([
      ['a-strait', 'FJI', 'TON', 40, 'ventilator'],
      ['b-harvest', 'KEN', 'UGA', 2500, 'mask'],
    ])
  })

  test('gives a document the same rows alone and in company', () => {
    addDocument('b-harvest', harvest)
    build()
    const alone = table('donations')
    addDocument('a-strait', strait)
    build()
    expect(table('donations').filter(({ document_id }) => document_id === 'b-harvest')).toEqual(alone)
  })

  test('run again changes no byte', () => {
    addDocument('a-strait', strait)
    build()
    expect(build().stderr).toContain('no byte changed')
  })

  test('publishes its quality', () => {
    addDocument('a-strait', strait)
    put(
      'raw/a-strait/curation.yaml',
      '- { at: donated 40 ventilators, table: donations, expect: { item: ventilators }, set: { item: 40 ventilators }, reason: r }',
    )
    expect(build().code).toBe(0)
    const quality = JSON.parse(readFileSync(join(folder, 'out/latest/quality.json'), 'utf8'))
    expect(quality.tables.donations).toMatchObject({ rows: 1, cells_curated: 1 })
    expect(quality.documents).toEqual([{ id: 'a-strait', sha256: sha256(strait) }])
    expect(readFileSync(join(folder, 'out/latest/SHA256SUMS'), 'utf8')).toContain('  quality.json\n')
  })
})

describe('build stops with one line and leaves out/ alone', () => {
  const isOfAnotherKind = /report\.txt: error stated-facts: expected facts, found "none"; /
  const cases: readonly (readonly [string, RegExp, () => void])[] = [
    [
      'a recipe',
      isOfAnotherKind,
      () => addDocument('x', 'Melt the butter, stir in 300 g of flour, and let it cool until the dough is firm.\n'),
    ],
    [
      'source code',
      isOfAnotherKind,
      () => addDocument('x', 'export const add = (a: number, b: number): number => a + b\n'),
    ],
    ['Chinese', isOfAnotherKind, () => addDocument('x', '今天天气很好，我们去公园散步。\n')],
    ['no raw folder', /raw: expected a folder, found none; /, () => {}],
    [
      'an empty raw folder',
      /raw: expected a folder for each document, found none; /,
      () => mkdirSync(join(folder, 'raw')),
    ],
    ['a missing text', /report\.txt: expected a file, found none; /, () => put('raw/x/document.json', '{}')],
    ['an empty text', /report\.txt: expected text, found an empty file; /, () => addDocument('x', '')],
    [
      'a text that is not UTF-8',
      /report\.txt:2:2: expected UTF-8, found other bytes; /,
      () => put('raw/x/report.txt', Uint8Array.from([65, 10, 66, 233, 67])),
    ],
    [
      'a folder in place of the text',
      /report\.txt: expected a file, found a folder; /,
      () => mkdirSync(join(folder, 'raw/x/report.txt'), { recursive: true }),
    ],
    ['a missing description', /document\.json: expected a file, found none; /, () => put('raw/x/report.txt', strait)],
    [
      'a broken description',
      /document\.json: expected JSON, /,
      () => {
        put('raw/x/report.txt', strait)
        put('raw/x/document.json', '{')
      },
    ],
    ['a day that is none', /document\.json: .* fault in date /, () => addDocument('x', strait, { date: '2020-02-31' })],
    [
      'a link that points nowhere',
      /raw\/dangling: expected what the link points to, found none; /,
      () => {
        addDocument('x', strait)
        symlinkSync('nowhere', join(folder, 'raw/dangling'))
      },
    ],
    [
      'countries in a broken CSV',
      /countries\.csv:\d+: expected CSV, found a fault /,
      () => {
        addDocument('x', strait)
        put('raw/reference/countries.csv', 'iso3,m49\n"broken')
      },
    ],
    [
      'countries without a column',
      /countries\.csv:1: expected the columns .*, found no name_en; /,
      () => {
        addDocument('x', strait)
        put('raw/reference/countries.csv', 'iso3,m49\nFJI,242\n')
      },
    ],
    [
      'countries with a wrong code',
      /countries\.csv:2 iso3: .*found "Fiji"; /,
      () => {
        addDocument('x', strait)
        put('raw/reference/countries.csv', 'iso3,m49,name_en,name_zh,subregion\nFiji,242,Fiji,,\n')
      },
    ],
    [
      'a text in UTF-16',
      /report\.txt:1:2: expected text, found a NUL /,
      () => put('raw/x/report.txt', Buffer.from(strait, 'utf16le')),
    ],
    [
      'a correction with a code that there is not',
      /curation\.yaml:1:\d+: error curation-value: expected one of /,
      () => {
        addDocument('x', strait)
        put(
          'raw/x/curation.yaml',
          '- { at: 40 ventilators, table: donations, expect: { status: delivered }, set: { status: lost }, reason: r }',
        )
      },
    ],
    [
      'a description with a wrong field',
      /document\.json: .* fault in date /,
      () => addDocument('x', strait, { date: 'June' }),
    ],
    [
      'a description with an unknown field',
      /document\.json: .*colour/,
      () => addDocument('x', strait, { colour: 'red' }),
    ],
    [
      'broken YAML',
      /curation\.yaml:1:\d+: expected YAML/,
      () => {
        addDocument('x', strait)
        put('raw/x/curation.yaml', '- "open')
      },
    ],
    [
      'a correction that does not fit',
      /curation\.yaml:1:3: error curation-quotation-missing: /,
      () => {
        addDocument('x', strait)
        put('raw/x/curation.yaml', '- { at: 41 ventilators, table: donations, expect: {}, drop: true, reason: r }')
      },
    ],
  ]
  test.each(cases)('%s', (_, message, prepare) => {
    prepare()
    const ran = build()
    expect(complaints(ran)).toEqual([expect.stringMatching(message)])
    expect([ran.code, existsSync(join(folder, 'out'))]).toEqual([1, false])
  })

  test('an edited text, until that is accepted', () => {
    addDocument('x', strait, { sha256: sha256('other') })
    const ran = build()
    expect(ran.code).toBe(1)
    const [line = '', ...more] = complaints(ran)
    expect(more).toEqual([])
    for (const part of ['raw/x/report.txt', sha256(strait), sha256('other'), '--accept-edited'])
      expect(line).toContain(part)
    expect(existsSync(join(folder, 'out'))).toBe(false)
    expect(build('--accept-edited').code).toBe(0)
  })

  test('a correction that does not fit is skipped where edits are accepted', () => {
    addDocument('x', strait)
    put('raw/x/curation.yaml', '- { at: 41 ventilators, table: donations, expect: {}, drop: true, reason: r }')
    const ran = build('--accept-edited')
    expect([ran.code, table('donations').length]).toEqual([0, 1])
    expect(ran.stderr).toContain('warning curation-quotation-missing')
  })

  test('a file in place of out/', () => {
    addDocument('x', strait)
    put('out', 'mine')
    const ran = build()
    expect(complaints(ran)).toEqual([expect.stringMatching(/out: expected a folder to write to, found /)])
    expect([ran.code, readFileSync(join(folder, 'out'), 'utf8')]).toEqual([1, 'mine'])
  })

  test('goes on where nobody reads what it tells', () => {
    addDocument('x', strait)
    const command = `node_modules/.bin/tsx pipeline/cli.ts build --raw ${join(folder, 'raw')} --out ${join(folder, 'out')}`
    const shell = (more: string): number | null =>
      spawnSync('bash', ['-c', `set -o pipefail; ${command} ${more} 2>&1 >/dev/null | true`]).status
    expect([shell(''), table('donations').length]).toEqual([0, 1])
    put('raw/x/report.txt', harvest)
    expect(shell('')).toBe(1)
  })

  test('an old release stays as it is', () => {
    addDocument('x', strait)
    build()
    const before = readdirSync(join(folder, 'out'), { recursive: true })
    put('raw/x/report.txt', harvest)
    expect(build().code).toBe(1)
    expect(readdirSync(join(folder, 'out'), { recursive: true })).toEqual(before)
  })
})

describe('validate', () => {
  test('finds nothing wrong with a build, and what was changed in one', () => {
    addDocument('x', strait)
    build()
    const latest = join(folder, 'out/latest')
    const check = (): Ran => run(['validate', latest, '--raw', join(folder, 'raw')])
    expect([check().stderr, check().code]).toEqual(['', 0])
    const file = join(latest, 'json/donations.json')
    writeFileSync(file, readFileSync(file, 'utf8').replace('"value_high":40', '"value_high":39'))
    const { code, stderr } = check()
    expect(code).toBe(1)
    expect(stderr).toContain('bounds-order')
  })

  test('compares every file with its sum', () => {
    addDocument('x', strait)
    build()
    const latest = join(folder, 'out/latest')
    appendFileSync(join(latest, 'csv/donations.csv'), '\n')
    rmSync(join(latest, 'parquet/visits.parquet'))
    const { code, stderr } = run(['validate', latest, '--raw', join(folder, 'raw')])
    expect(code).toBe(1)
    expect(stderr.match(/\S+: error checksum/g)?.map((line) => line.replace(`${latest}/`, ''))).toEqual([
      'csv/donations.csv: error checksum',
      'parquet/visits.parquet: error checksum',
    ])
  })

  test('names the place in a form that differs from the JSON: a renamed column, a dropped row, a wrong byte', () => {
    addDocument('x', strait)
    build()
    const latest = join(folder, 'out/latest')
    const differences = (file: string, change: (bytes: Buffer) => Buffer | string): string[] => {
      const path = join(latest, file)
      const before = readFileSync(path)
      writeFileSync(path, change(before))
      const { stderr } = run(['validate', latest, '--raw', join(folder, 'raw')])
      writeFileSync(path, before)
      return stderr.match(/\S+( byte \d+)?: error form-differs/g)?.map((line) => line.replace(`${latest}/`, '')) ?? []
    }
    const flip = (bytes: Buffer): Buffer => {
      const changed = Buffer.from(bytes)
      changed[200] = (changed[200] ?? 0) ^ 1
      return changed
    }
    expect(differences('csv/donations.csv', (bytes) => bytes.toString().replace(',donor,', ',giver,'))).toEqual([
      'csv/donations.csv:1:3: error form-differs',
    ])
    expect(differences('csv/units.csv', (bytes) => bytes.toString().replace(/\n[^\n]*\n/, '\n'))).toEqual([
      'csv/units.csv:2:1: error form-differs',
    ])
    for (const file of ['parquet/areas.parquet', 'arrow/areas.arrow', 'sqlite/covid-neighborhood-data.sqlite'])
      expect(differences(file, flip)).toEqual([`${file} byte 200: error form-differs`])
  })

  test('says that there is nothing to check', () => {
    expect(run(['validate', folder])).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/^[^\n]*expected tables in [^\n]*\n$/),
    })
  })
})

describe('explain', () => {
  test('shows a row with its sentence, and suggests ids', () => {
    addDocument('x', strait)
    build()
    const [{ donation_id = '' } = {}] = table('donations')
    const id = String(donation_id)
    const places = ['--out', join(folder, 'out'), '--raw', join(folder, 'raw')]
    expect(run(['explain', id, ...places]).stdout).toContain('[40](value) [ventilators](item)')
    const near = run(['explain', `${id.slice(0, -1)}z`, ...places])
    expect(near).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining(`did you mean ${id}?`) })
  })
})

describe('extract', () => {
  const rows = ({ stdout }: Ran): Record<string, unknown>[] =>
    stdout
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line))

  test('reads files, named without their folder', () => {
    put('notes.txt', harvest)
    const ran = run(['extract', join(folder, 'notes.txt')])
    expect(ran.code).toBe(0)
    expect(rows(ran)).toEqual([
      expect.objectContaining({
        table: 'donations',
        document_id: 'notes.txt',
        value_low: 2500,
        date_edtf: '2021-06',
      }),
    ])
    expect(Object.keys(rows(ran)[0] ?? {}).slice(0, 2)).toEqual(['table', 'document_id'])
  })

  test('reads lines of JSON from standard input, each with its date', () => {
    const lines = [
      { id: 'one', text: strait, date: '2021-06' },
      { id: 'two', text: strait },
    ].map((line) => JSON.stringify(line))
    const found = rows(run(['extract'], `${lines.join('\n\n')}\n`))
    expect(found.map(({ document_id, date_edtf }) => [document_id, date_edtf])).toEqual([
      ['one', '2021-05-04'],
      ['two', 'XXXX-05-04'],
    ])
  })

  test('--date stands in where a line has none', () => {
    const found = rows(run(['extract', '--date', '2019'], JSON.stringify({ id: 'two', text: strait })))
    expect(found.map(({ date_edtf }) => date_edtf)).toEqual(['2019-05-04'])
  })

  test('--mentions gives all mentions', () => {
    const found = rows(run(['extract', '--mentions'], JSON.stringify({ id: 'm', text: harvest })))
    expect(found).toContainEqual(
      expect.objectContaining({ document_id: 'm', kind: 'number', value_low: 2500, exact: '2,500' }),
    )
    expect(found).toContainEqual(expect.objectContaining({ kind: 'date', date_edtf: '2021-06' }))
  })

  test('says so where there is nothing', () => {
    expect(run(['extract'], '')).toMatchObject({
      code: 0,
      stdout: '',
      stderr: expect.stringMatching(/^extract: [^\n]*\n$/),
    })
  })

  test.each([
    ['{"id": "a"}', /^stdin:1: .* fault in text \(expected one of text and base64\); /],
    ['\nnonsense', /^stdin:2: expected JSON, found "nonsense"; /],
    [Uint8Array.from([0x22, 0xff, 0x22]), /^stdin:1:1:2: expected UTF-8/],
  ])('stops at a line that is no document: %s', (input, message) => {
    expect(run(['extract'], input)).toMatchObject({ code: 1, stderr: expect.stringMatching(message) })
  })

  test('passes over a byte order mark', () => {
    expect(rows(run(['extract'], `\ufeff${JSON.stringify({ id: 'a', text: harvest })}`))).toHaveLength(1)
  })

  test('stops at a date that is none', () => {
    expect(run(['extract'], '{"id": "a", "text": "", "date": "2020-99-99"}')).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^stdin:1: .* fault in date /),
    })
  })

  test('tells a name with a line end in one line', () => {
    expect(run(['extract', join(folder, 'new\nline\u001b[31m')])).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^[^\n]*new\\u000aline\\u001b\[31m: [^\n]*\n$/),
    })
  })

  test('stops at a missing file', () => {
    expect(run(['extract', join(folder, 'none.txt')])).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/none\.txt: expected a file, found none; [^\n]*\n$/),
    })
  })

  test('is quiet when the reader has enough', () => {
    const lines = Array.from({ length: 400 }, (_, i) => JSON.stringify({ id: `${i}`, text: harvest })).join('\n')
    put('many.ndjson', lines)
    const command = `node_modules/.bin/tsx pipeline/cli.ts extract < ${join(folder, 'many.ndjson')} | head -n 1`
    const { stdout, stderr, status } = spawnSync('bash', ['-c', `set -o pipefail; ${command}`], { encoding: 'utf8' })
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout.split('\n')).toHaveLength(2)
  })
})

describe('usage', () => {
  test('mistakes exit with 2 and one line', () => {
    for (const args of [[], ['biuld'], ['build', '--nope'], ['explain']])
      expect(run(args)).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(/^[^\n]+\n$/) })
  })

  test('--help and --version go to standard output', () => {
    expect(run(['--help'])).toMatchObject({ code: 0, stdout: expect.stringMatching(/^usage: /), stderr: '' })
    expect(run(['--version'])).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
      stderr: '',
    })
  })
})
