import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatCsv } from '../../pipeline/emit/csv.ts'
import { type Row, utf8 } from '../../pipeline/emit/table-data.ts'
import { askDuckDb } from './readers.ts'
import { specimenData, specimenRows } from './specimen.ts'

const csv = formatCsv(specimenData)
const rowsOf = (text: string): string[][] => parse(text, { record_delimiter: '\n' })

/** The cells of a row as CSV prints them. */
const printed = ({ id, words, place, day, is_true, names, lines, kind }: Row, amount: string): string[] =>
  [id, words, place, amount, day, is_true, names, lines, kind].map((cell) =>
    Array.isArray(cell) ? cell.join(';') : String(cell ?? ''),
  )

describe('csv', () => {
  it('starts with a header in column order, without a byte order mark', () => {
    expect(csv.split('\n')[0]).toBe('id,words,place,amount,day,is_true,names,lines,kind')
  })

  it('gives csv-parse the same cells, numbers in plain digits', () => {
    const amounts = ['5100000', '', '-0.07', '1000000000000000000000', '0.0000001', '600000000.5']
    expect(rowsOf(csv).slice(1)).toEqual(specimenRows.map((row, i) => printed(row, amounts[i] ?? '')))
  })

  it('ends each row with LF and nothing else', () => {
    expect(csv.endsWith('\n')).toBe(true)
    expect(csv.split('\n')[1]).toBe('plain,rice,1,5100000,2020-02-29,true,a;b,3;12,one')
  })

  it('leaves what a spreadsheet would take for a formula as it is', () => {
    expect(csv).toContain('\nformula,=1+1,3,')
  })

  it('gives DuckDB the same values, empty for null', async () => {
    const query = `SELECT id, words, amount::DOUBLE AS amount, day::DATE::VARCHAR AS day, is_true::BOOLEAN AS is_true
      FROM read_csv($file, all_varchar = true, header = true, delim = ',', quote = '"', escape = '"', strict_mode = false)`
    const rows = specimenRows.filter(({ id }) => id !== 'returns')
    const read = await askDuckDb(utf8(formatCsv({ ...specimenData, rows })), 'a.csv', query)
    expect(read).toEqual(rows.map(({ id, words, amount, day, is_true }) => ({ id, words, amount, day, is_true })))
  })

  it('is a header alone for an empty table', () => {
    expect(formatCsv({ ...specimenData, rows: [] })).toBe('id,words,place,amount,day,is_true,names,lines,kind\n')
  })

  it('formatCsv and parse are inverse for any text and number', () => {
    const row = fc.record({
      id: fc.string({ unit: 'binary', minLength: 1 }),
      words: fc.option(fc.string({ unit: 'grapheme', minLength: 1 })),
      amount: fc.option(fc.double({ noDefaultInfinity: true, noNaN: true })),
    })
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const read = rowsOf(formatCsv({ ...specimenData, rows })).slice(1)
        expect(read.map(([id]) => id)).toEqual(rows.map(({ id }) => id))
        expect(read.map(([, words]) => words || null)).toEqual(rows.map(({ words }) => words))
        read.forEach(([, , , amount = ''], i) => {
          expect(amount).not.toContain('e')
          expect(amount === '' ? null : Number(amount) + 0).toBe(
            rows[i]?.amount === null ? null : Number(rows[i]?.amount) + 0,
          )
        })
      }),
      { seed: 20 },
    )
  })
})
