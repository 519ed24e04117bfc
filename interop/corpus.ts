import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { extractCorpus } from '../pipeline/corpus/run-corpus.ts'
import type { Expected } from './recipes.ts'
import { workFolder } from './tools.ts'

const quiet = { write: (): void => {}, isLive: false, now: (): number => performance.now() }

async function pairs(sql: string): Promise<Expected> {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  const rows = await connection.runAndReadAll(sql)
  connection.closeSync()
  instance.closeSync()
  return rows.getRowsJson().map(([name, value]) => [String(name), String(value)])
}

/** A folder with the rows of some documents, one of which is broken; and what a query of them must print. */
export async function folderWithCorpus(): Promise<{ folder: string; expectedOf: (query: string) => Expected }> {
  const folder = join(workFolder, 'alone', 'corpus')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  cpSync('test/forms/document', join(folder, 'documents'), { recursive: true })
  writeFileSync(join(folder, 'documents/broken.pdf'), 'no PDF')
  const out = join(folder, 'rows')
  const read = { date: '2020-04', minConfidence: null }
  await extractCorpus({ corpus: join(folder, 'documents'), out, patterns: [], threads: 2, read }, quiet)
  const flows = await pairs(`SELECT flow, count(*) FROM '${out}/donations/*.parquet' WHERE counts_in_totals GROUP BY 1`)
  const pages = await pairs(
    `SELECT DISTINCT document_id, page FROM '${out}/places/*.parquet' AS p JOIN '${out}/donations/*.parquet' AS d USING (document_id)
     WHERE d.char_start BETWEEN p.char_start AND p.char_end - 1 AND page IS NOT NULL`,
  )
  const broken: Expected = [['broken.pdf', 'broken.pdf']]
  const expectedOf = (query: string): Expected =>
    query.includes('/places/') ? pages : query.includes('/documents/') ? broken : flows
  if (flows.length === 0 || pages.length === 0) throw new Error('the documents of the corpus have no gifts or no pages')
  return { folder, expectedOf }
}
