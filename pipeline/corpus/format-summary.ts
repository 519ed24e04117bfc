import { counted } from '../progress.ts'
import { grouped } from '../wording.ts'
import type { CorpusSummary } from './run-corpus.ts'

/** Rows of each table, and what could not be read. */
export function formatSummary({ documents, failed, rows }: CorpusSummary, out: string): string {
  const width = Math.max(...[...rows.keys()].map((name) => name.length))
  const lines = [...rows].map(([name, count]) => `${name.padEnd(width)} ${grouped(count).padStart(12)}`)
  const bad = failed === 0 ? '' : `, ${grouped(failed)} of which could not be read: see the column issue of documents`
  return `${lines.join('\n')}\n${counted(documents, 'document')} in ${out}/${bad}\n`
}
