import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as arrow from 'apache-arrow'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { tableSums } from '../../bench/corpus/table-sums.ts'
import { type CorpusRows, documentRows } from '../../pipeline/corpus/document-rows.ts'
import { openTables } from '../../pipeline/corpus/part-tables.ts'

const texts = ['Malta gave Samoa 20 masks.', 'Kenya gave Ghana 30 masks.', 'Nepal gave Tonga 40 masks.']
const read = (text: string, id: string): Promise<CorpusRows> =>
  documentRows({ id, content: { text }, date: '2020-03-01' }, { date: null, minConfidence: null })

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sums-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** The sums of documents that are written in parts. */
async function sumsOf(name: string, parts: readonly (readonly number[])[]): Promise<Map<string, string>> {
  for (const [part, documents] of parts.entries()) {
    const tables = openTables(arrow)
    for (const i of documents) tables.add(await read(texts[i] ?? '', `${i}.txt`))
    for await (const { table, bytes } of tables.files()) {
      mkdirSync(join(folder, name, table), { recursive: true })
      writeFileSync(join(folder, name, table, `part-${part}.parquet`), bytes)
    }
  }
  return tableSums(join(folder, name))
}

describe('tableSums', () => {
  test('are the same whatever the order and files of the rows, and the time that they took', async () => {
    expect(await sumsOf('a', [[0, 1, 2]])).toEqual(await sumsOf('b', [[2], [0, 1]]))
  })

  test('differ where a document is missing or doubled, in the tables that have rows of it', async () => {
    const whole = await sumsOf('a', [[0, 1, 2]])
    for (const parts of [[[0, 1]], [[0, 1, 2], [1]]]) {
      const other = await sumsOf(`b${parts.length}`, parts)
      const differing = [...whole].filter(([table, sum]) => other.get(table) !== sum).map(([table]) => table)
      expect(differing).toEqual(['donations', 'documents'])
    }
  })

  test('name the table that is not there', async () => {
    await expect(tableSums(folder)).rejects.toThrow(`${join(folder, 'visits')}: expected Parquet files`)
  })
})
