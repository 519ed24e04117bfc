import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as arrow from 'apache-arrow'
import { type CorpusRows, documentRows } from '../pipeline/corpus/document-rows.ts'
import { findItems } from '../pipeline/corpus/find-items.ts'
import { openTables } from '../pipeline/corpus/part-tables.ts'
import { planParts } from '../pipeline/corpus/plan.ts'
import { readForm } from '../pipeline/forms/read-form.ts'
import { makeCorpus } from './corpus/make-corpus.ts'

/** What each stage of a corpus costs a document, alone and on one thread: milliseconds, after its code is compiled. */
const count = 1000
const read = { date: null, minConfidence: null }
const folder = mkdtempSync(join(tmpdir(), 'corpus-stages-'))

function tell(stage: string, milliseconds: number, documents: number): void {
  const each = milliseconds / documents
  process.stdout.write(`${stage.padEnd(52)}${each.toFixed(3).padStart(10)} ms a document\n`)
}

async function time(run: () => Promise<void>): Promise<number> {
  const start = performance.now()
  await run()
  return performance.now() - start
}

async function plan(): Promise<string[]> {
  const paths: string[] = []
  for await (const { items } of planParts(findItems({ corpus: folder, patterns: [], out: join(folder, 'out') })))
    for (const item of items) if (item.kind === 'file') paths.push(item.path)
  return paths
}

async function extractAll(paths: readonly string[]): Promise<CorpusRows[]> {
  const rows: CorpusRows[] = []
  for (const path of paths)
    rows.push(await documentRows({ id: path, content: { name: path, bytes: readFileSync(path) }, date: null }, read))
  return rows
}

async function pack(rows: readonly CorpusRows[]): Promise<void> {
  const tables = openTables(arrow)
  for (const one of rows) tables.add(one)
  for await (const _ of tables.files());
}

/** A document of each form, read again and again. */
async function timeForms(): Promise<void> {
  const times = 200
  for (const name of ['document.txt', 'document.html', 'document.pdf', 'chromium.pdf']) {
    const bytes = readFileSync(new URL(`../test/forms/document/${name}`, import.meta.url))
    const readAll = async (): Promise<void> => {
      for (let i = 0; i < times; i++) await readForm(name, bytes)
    }
    await readAll()
    const { text } = await readForm(name, bytes)
    tell(`bytes to text, ${name} (${(text.length / 1000).toFixed(1)} kB of text)`, await time(readAll), times)
  }
}

makeCorpus(folder, count)
const paths = await plan()
tell('find, look at and plan files', await time(async () => void (await plan())), count)
await timeForms()
const rows = await extractAll(paths)
tell('bytes to rows, invented documents', await time(async () => void (await extractAll(paths))), count)
await pack(rows)
tell('rows to Parquet', await time(() => pack(rows)), count)
rmSync(folder, { recursive: true })
