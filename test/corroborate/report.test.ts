import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { corroborate } from '../../pipeline/corroborate/corroborate.ts'
import type { Tables } from '../../pipeline/derive/typed-rows.ts'
import { readTables } from '../../pipeline/read-tables.ts'
import { readReference } from '../../pipeline/reference/read-reference.ts'
import type { RowOf, TableName } from '../../schemas/index.ts'
import { rowsOf } from '../support/invented.ts'
import { readRows, reportText } from '../support/read-report.ts'

type Corroboration = RowOf<'corroborations'>

const built = readTables('out/latest')
const facts = new Map(rowsOf(built, 'facts').map((row) => [row.row_id, row]))
const all = rowsOf(built, 'corroborations')
const verdicts = all.filter(({ is_verdict }) => is_verdict)

const gifts = new Map(rowsOf(built, 'donations').map((row) => [row.donation_id, row]))

/** The value as printed; a second amount with its unit. */
function printedOf({ row_id, statement }: Corroboration): string {
  const gift = gifts.get(row_id)
  return statement === 'alt' ? `${gift?.alt_low} ${gift?.alt_unit}` : (facts.get(row_id)?.value_text ?? '')
}

/** "table line: label | value printed | verdict kind difference | source, its date and figure". */
function formatVerdict(row: Corroboration): string {
  const fact = facts.get(row.row_id)
  const { independent_low: low, independent_high: high, reference_source_id: source } = row
  const found = low === high ? `${low}` : `${low ?? ''}..${high ?? ''}`
  return [
    `${row.table} ${fact?.line}: ${fact?.label}`,
    printedOf(row),
    [row.judgement, row.difference_kind, row.difference].filter((cell) => cell !== null).join(' '),
    ...(source === null
      ? []
      : [`${source}${row.is_cited_source ? ' (cited)' : ''} ${row.independent_as_of ?? 'undated'}: ${found}`]),
  ].join(' | ')
}

test('the verdicts over the report are those that were read against the sources', async () => {
  expect(verdicts.length).toBeGreaterThan(100)
  await expect(`${verdicts.map(formatVerdict).join('\n')}\n`).toMatchFileSnapshot('golden/verdicts.txt')
})

test('every figure that is judged has one verdict', () => {
  const judged = ['donations', 'case_counts', 'economic_estimates', 'tallies']
  const figures = [...facts.values()].filter(({ table, value_text }) => judged.includes(table) && value_text !== null)
  const ofValues = verdicts.filter(({ statement }) => statement === 'value').map(({ row_id }) => row_id)
  expect(ofValues).toEqual(figures.map(({ row_id }) => row_id))
})

test('no source is called a discrepancy that rounding or bounds explain, and differences are those of the figures', () => {
  for (const row of all) {
    const fact = facts.get(row.row_id)
    if (row.judgement !== 'discrepancy' || row.difference_kind === 'definition' || fact === undefined) continue
    const [low, high] = [fact.value_low ?? Number.NEGATIVE_INFINITY, fact.value_high ?? Number.POSITIVE_INFINITY]
    const [from, to] = [row.independent_low ?? Number.NaN, row.independent_high ?? Number.NaN]
    const gap = low > to ? low - to : high - from
    expect(gap).not.toBe(0)
    expect(row.difference).toBeCloseTo(gap, 6)
  }
})

let folder = ''
afterEach(() => {
  if (folder !== '') rmSync(folder, { recursive: true })
  folder = ''
})

/** The rows of each text that was asked for. */
const read = new Map<string, Map<TableName, Corroboration[]>>()
function tablesOfText(text: string): Map<TableName, Corroboration[]> {
  const tables = read.get(text) ?? (readRows(text) as unknown as Map<TableName, Corroboration[]>) // named by the schemas
  read.set(text, tables)
  return tables
}

/** The comparisons of a text with the reference files, of which one is changed first. */
function judge(text: string, change: { file: string; from: RegExp; to: string } | null = null): Tables {
  folder = mkdtempSync(join(tmpdir(), 'report-'))
  cpSync('raw/reference', join(folder, 'reference'), { recursive: true })
  if (change !== null) {
    const file = join(folder, 'reference', change.file)
    const before = readFileSync(file, 'utf8')
    expect(before).toMatch(change.from)
    writeFileSync(file, before.replace(change.from, change.to))
  }
  const tables = tablesOfText(text)
  const reference = readReference(folder)
  return new Map([...tables, ['corroborations', corroborate({ tables, reference })]])
}

const edited = (from: string, to: string): string => {
  expect(reportText.split(from)).toHaveLength(2)
  return reportText.replace(from, to)
}

/** "judgement kind difference" of the count of an area. */
function verdictOn(tables: Tables, area: string): string {
  const row = rowsOf(tables, 'case_counts').find((one) => one.area === area)
  const found = rowsOf(tables, 'corroborations').find((one) => one.row_id === row?.case_count_id && one.is_verdict)
  return [found?.judgement, found?.difference_kind, found?.difference].filter((cell) => cell != null).join(' ')
}

describe('a changed case count in a copy of the report', () => {
  test('changes its judgement and difference', () => {
    expect(verdictOn(judge(reportText), 'Japan')).toBe('discrepancy likely_misprint 20')
    expect(verdictOn(judge(edited('Japan 1,886', 'Japan 1,866')), 'Japan')).toBe('agrees 0')
    const wrong = judge(edited('the ROK 9,661', 'the ROK 9,999'))
    expect(verdictOn(wrong, 'ROK')).toBe('discrepancy amount 213')
    expect(verdictOn(wrong, 'Iran')).toBe('agrees 0')
  })
  test('breaks the sum of the world, for both its parts', () => {
    const wrong = judge(edited('surpassing the 82,455', 'surpassing the 82,954'))
    // 82,954 is 409 more than 82,545, and 614,789 is 4,012 more than 610,777: the nearest of all series.
    expect(verdictOn(wrong, 'China')).toBe('discrepancy amount 409')
    expect(verdictOn(wrong, "outside China's border")).toBe('discrepancy amount 4012')
  })
  test('a footnote mark that stands where it should is none', () => {
    expect(verdictOn(judge(reportText), 'Chinese mainland')).toBe('discrepancy footnote_mark_read_as_digit 6940')
    expect(verdictOn(judge(edited('was 7,711', 'was 771¹')), 'Chinese mainland')).toBe('agrees 0')
  })
})

describe('a changed case count in a copy of the reference', () => {
  test('changes judgement and difference of that country alone', () => {
    const change = { file: 'case-counts.csv', from: /^(JPN,Japan,2020-03-30,cumulative_confirmed,)\d+/m, to: '$11886' }
    const tables = judge(reportText, change)
    expect(verdictOn(tables, 'Japan')).toBe('agrees 0')
    expect(verdictOn(tables, 'ROK')).toBe('agrees 0')
  })
  test('all series of a country at once', () => {
    const change = {
      file: 'case-counts.csv',
      from: /^(KOR,Republic of Korea,[\d-]+,cumulative_confirmed,)\d+/gm,
      to: '$19561',
    }
    expect(verdictOn(judge(reportText, change), 'ROK')).toBe('discrepancy likely_misprint 100')
  })
  test('a series that is taken out speaks no more', () => {
    const change = { file: 'imported-cases.csv', from: /^.*cumulative_imported_confirmed.*\n/gm, to: '' }
    expect(verdictOn(judge(reportText, change), 'Chinese mainland')).toBe('no_independent_figure')
  })
})
