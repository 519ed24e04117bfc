import { unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { xlsx } from '../../pipeline/emit/xlsx.ts'
import type { Row } from '../../pipeline/validate/rule.ts'
import { columnsOf, tables } from '../../schemas/index.ts'
import { release, withCells } from '../support/release.ts'

type Parts = ReadonlyMap<string, string>

function open(bytes: Uint8Array): Parts {
  const decoder = new TextDecoder()
  return new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, decoder.decode(part)]))
}

/** Texts of a sheet's cells are kept apart from the sheets. */
const stringsOf = (parts: Parts): string[] =>
  [...(parts.get('xl/sharedStrings.xml') ?? '').matchAll(/<si><t[^>]*>([^<]*)<\/t><\/si>/g)].map(
    ([, text = '']) => text,
  )
const sheetNames = (parts: Parts): string[] =>
  [...(parts.get('xl/workbook.xml') ?? '').matchAll(/<sheet name="([^"]+)"/g)].map(([, name = '']) => name)
const sheetOf = (parts: Parts, name: string): string =>
  parts.get(`xl/worksheets/sheet${sheetNames(parts).indexOf(name) + 1}.xml`) ?? ''
/** Value of a cell, with the text of a shared string. */
function cell(parts: Parts, sheet: string, reference: string): string | undefined {
  const [, attributes = '', value] =
    sheetOf(parts, sheet).match(new RegExp(`<c r="${reference}"([^>]*)><v>([^<]*)</v></c>`)) ?? []
  return attributes.includes('t="s"') ? stringsOf(parts)[Number(value)] : value
}

/** A to Z, then AA. */
const letters = (at: number): string =>
  at < 26 ? String.fromCharCode(65 + at) : `${letters(Math.floor(at / 26) - 1)}${letters(at % 26)}`
function columnOf(table: string, name: string): string {
  const schema = tables.find((one) => one.name === table)
  return letters(schema === undefined ? -1 : columnsOf(schema).findIndex((column) => column.name === name))
}

let parts: Parts = new Map()
beforeAll(() => {
  parts = open(xlsx(release))
})

/** One table is enough to look at one cell. */
const onlyVisits = (cells: Row): Parts => {
  const changed = withCells('visits', cells)
  return open(xlsx({ ...changed, tables: new Map([...changed.tables].filter(([name]) => name === 'visits')) }))
}

describe('xlsx', () => {
  it('has a sheet about the release, one a table, and the dictionary', () => {
    expect(sheetNames(parts)).toEqual(['about', ...tables.map(({ name }) => name), 'dictionary'])
  })

  it('has a frozen head and a filter over all rows of each table', () => {
    for (const { name } of tables) {
      const sheet = sheetOf(parts, name)
      const rows = release.tables.get(name) ?? []
      expect(sheet, name).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/)
      expect(sheet, name).toMatch(new RegExp(`<autoFilter ref="A1:[A-Z]+${rows.length + 1}"`))
    }
  })

  it('has ranges as two numbers, flags as booleans, days as dates', () => {
    const rows = release.tables.get('donations') ?? []
    const at = rows.findIndex(({ value_low, value_high }) => value_low !== value_high && value_high !== null)
    const reference = (column: string) => `${columnOf('donations', column)}${at + 2}`
    expect(cell(parts, 'donations', reference('value_low'))).toBe(String(rows[at]?.value_low))
    expect(cell(parts, 'donations', reference('value_high'))).toBe(String(rows[at]?.value_high))
    expect(sheetOf(parts, 'donations')).toMatch(
      new RegExp(`<c r="${reference('counts_in_totals')}"[^>]* t="b"><v>[01]</v>`),
    )
    // Days since 1899-12-30; 2020-01-01 is the 43,831st.
    const day = rows.find(({ date_start }) => date_start !== null)
    const row = rows.indexOf(day ?? {}) + 2
    const since = (Date.parse(String(day?.date_start)) - Date.parse('1899-12-30')) / 86_400_000
    expect(cell(parts, 'donations', `${columnOf('donations', 'date_start')}${row}`)).toBe(String(since))
  })

  it('has the quotation of a row as a note on its figure', () => {
    const notes = [...parts].filter(([name]) => /comments\d+\.xml$/.test(name)).map(([, text]) => text)
    const count = notes.reduce((sum, text) => sum + (text.match(/<comment /g)?.length ?? 0), 0)
    const quoted = tables
      .filter((table) => columnsOf(table).some(({ name }) => name === 'label'))
      .flatMap(({ name }) => release.tables.get(name) ?? [])
      .filter(({ quote }) => typeof quote === 'string')
    expect(count).toBe(quoted.length)
    const [first] = release.tables.get('donations') ?? []
    expect(notes.some((text) => text.includes(`(line ${first?.line})`))).toBe(true)
  })

  it('keeps Chinese and accented letters', () => {
    const names = (release.tables.get('areas') ?? []).map((row) => String(row.name_zh ?? ''))
    const chinese = names.find((name) => /\p{Script=Han}/u.test(name))
    expect(chinese).toBeDefined()
    expect(stringsOf(parts)).toContain(chinese)
  })

  it.each(['=1+1', '+SUM(A1)', '-2', '@cmd', '\tx', '<script>alert(1)</script>', 'a"b&c'])(
    'writes %s as text, never as a formula or markup',
    (label) => {
      const hostile = onlyVisits({ label, quote: label })
      const reference = `${columnOf('visits', 'label')}2`
      const escaped = label.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
      expect(cell(hostile, 'visits', reference)).toBe(escaped)
      expect([...hostile.values()].some((part) => /<f[ >]/.test(part))).toBe(false)
    },
  )

  it('cuts what is longer than a cell may be', () => {
    const long = onlyVisits({ label: 'x'.repeat(40_000) })
    expect(cell(long, 'visits', `${columnOf('visits', 'label')}2`)).toBe(`${'x'.repeat(32_766)}…`)
  })

  it('has the same bytes each time: no clock', () => {
    expect(open(xlsx(release))).toEqual(parts)
    expect(parts.get('docProps/core.xml')).toContain(`>${release.released}T00:00:00Z<`)
  })
})
