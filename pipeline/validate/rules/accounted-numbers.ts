import type { Issue } from '../../issue.ts'
import { indexLines } from '../../normalize/lines.ts'
import { groupRows, numberOf, type Row, type Rule, type SourceText, textOf } from '../rule.ts'
import { scanNumbers } from '../scan-numbers.ts'

interface Stretch {
  readonly start: number
  readonly end: number
}

/** Sorted, and those that touch made one. */
function mergeStretches(rows: readonly Row[]): Stretch[] {
  const sorted = rows
    .map((row) => ({ start: numberOf(row.char_start) ?? 0, end: numberOf(row.char_end) ?? 0 }))
    .sort((a, b) => a.start - b.start || a.end - b.end)
  const merged: Stretch[] = []
  for (const stretch of sorted) {
    const last = merged.at(-1)
    if (last !== undefined && stretch.start <= last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, stretch.end) }
    else merged.push(stretch)
  }
  return merged
}

/** Numbers of the text that lie in no row of the table numbers. */
function findUnaccounted({ text }: Pick<SourceText, 'text'>, rows: readonly Row[]): Stretch[] {
  const stretches = mergeStretches(rows)
  let next = 0
  return scanNumbers(text).filter(({ start, end }) => {
    while (next < stretches.length && (stretches[next]?.end ?? 0) <= start) next += 1
    const stretch = stretches[next]
    return stretch === undefined || start < stretch.start || end > stretch.end
  })
}

export const accountedNumbers: Rule = {
  name: 'number-unaccounted',
  description: 'Every number of the text, in digits or words, stands in the table numbers.',
  check: ({ tables, documents }) => {
    const byDocument = groupRows(tables.get('numbers') ?? [], (row) => textOf(row.document_id))
    return [...documents.values()].flatMap((source): Issue[] => {
      const { lineAt, startOf } = indexLines(source.text)
      return findUnaccounted(source, byDocument.get(source.id) ?? []).map(({ start, end }) => {
        const line = lineAt(start)
        return {
          code: 'number-unaccounted',
          level: 'error',
          place: `${source.file}:${line}:${start - startOf(line) + 1}`,
          found: source.text.slice(start, end),
          expected: 'a row of numbers that holds it',
          tip: 'no finder and no remainder covers the place',
        }
      })
    })
  },
}
