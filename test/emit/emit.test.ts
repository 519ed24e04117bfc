import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { dataDictionary } from '../../pipeline/emit/data-dictionary.ts'
import { emit, formats, type Row } from '../../pipeline/emit/emit.ts'
import { itemCategoryRows, unitRows } from '../../schemas/code-tables/index.ts'
import type { TableName } from '../../schemas/index.ts'

const rows = new Map<TableName, readonly Row[]>([
  ['item_categories', itemCategoryRows],
  ['units', unitRows],
  ['visits', []],
])
const files = await emit({ version: '0.0.1', released: null, documents: [], tables: rows }, [
  { path: 'quality.json', bytes: new TextEncoder().encode('{}\n') },
])
const textOf = (path: string): string => new TextDecoder().decode(files.find((file) => file.path === path)?.bytes)

describe('emit', () => {
  it('writes each table given in each format, sorted by path, and no other table', () => {
    const expected = ['units', 'item_categories', 'visits'].flatMap((table) => [
      ...formats.map(({ name }) => `${name}/${table}.${name}`),
      `schemas/${table}.schema.json`,
    ])
    const others = [
      'CITATION.cff',
      'README.md',
      'croissant.json',
      'datapackage.json',
      'docs/data-dictionary.md',
      'docs/disagreements.md',
      'sql/schema.sql',
      'sql/views.sql',
      'sqlite/covid-neighborhood-data.sqlite',
      'types/tables.d.ts',
      'xlsx/covid-neighborhood-data.xlsx',
      'quality.json',
    ]
    const paths = [...expected, ...others, 'SHA256SUMS'].sort()
    expect(files.map(({ path }) => path)).toEqual(paths)
  })

  it('gives sums that sha256sum -c can check, by path, of all files but itself', () => {
    const lines = textOf('SHA256SUMS').trimEnd().split('\n')
    const others = files.filter(({ path }) => path !== 'SHA256SUMS')
    expect(lines).toEqual(
      others.map(({ path, bytes }) => `${createHash('sha256').update(bytes).digest('hex')}  ${path}`),
    )
  })

  it('gives the same bytes whatever the order of the tables', async () => {
    const again = await emit(
      { version: '0.0.1', released: null, documents: [], tables: new Map([...rows].reverse()) },
      [{ path: 'quality.json', bytes: new TextEncoder().encode('{}\n') }],
    )
    expect(again.map(({ bytes }) => Buffer.from(bytes).toString('base64'))).toEqual(
      files.map(({ bytes }) => Buffer.from(bytes).toString('base64')),
    )
  })
})

describe('dataDictionary', () => {
  const text = textOf('docs/data-dictionary.md')

  it('prints a table for each table of the release, with allowed values and an example from its rows', () => {
    expect(text.match(/^## .*/gm)).toEqual([
      '## Visits (`visits`)',
      '## Units (`units`)',
      '## Item categories (`item_categories`)',
    ])
    expect(text).toContain('`made`, `planned`')
    expect(text).toMatch(/\| `unit` \|.*\| `item` \|$/m)
  })

  it('keeps bars, line ends and backquotes of an example from breaking its table', () => {
    const unit = { unit: 'a|b\n`c`', name: 'x'.repeat(200), dimension: 'count', description: null }
    const line = dataDictionary(new Map([['units', [unit]]]))
      .split('\n')
      .find((one) => one.startsWith('| `unit`'))
    expect(line).toMatch(/\| `` a\\\|b `c` `` \|$/)
  })

  it('gives every table row six cells', () => {
    const lines = text.split('\n').filter((line) => line.startsWith('| `'))
    for (const line of lines) expect(line.split(/(?<!\\)\|/)).toHaveLength(8)
  })
})
