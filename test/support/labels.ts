import { readdirSync, readFileSync } from 'node:fs'
import { extractStream } from '../../pipeline/extract-stream.ts'

/** A labelled passage, as `passages.jsonl` has it. */
export interface Passage {
  readonly id: string
  readonly text: string
  readonly doc_date: string | null
}

/** A labelled row, as far as it is looked at here. */
export interface Label {
  readonly document_id: string
  readonly quote: string
  readonly value_text?: string
}

interface Pair<L> {
  readonly gold: L
  readonly found: { readonly confidence?: string }
  readonly checks: readonly { readonly right: boolean; readonly kind: string }[]
}

interface Scorer {
  score<L extends object>(
    gold: readonly L[],
    predicted: readonly object[],
    texts: ReadonlyMap<string, string>,
  ): {
    readonly passages: readonly { readonly pairs: readonly Pair<L>[]; readonly wrong: readonly Pair<L>['found'][] }[]
  }
}

/** The scorer that comes with the labels; it has no types of its own. */
export const { score } = (await import(new URL('../labelled/score.mjs', import.meta.url).href)) as Scorer

export const parseLines = <T>(lines: string): T[] =>
  lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T) // as the labels are described

export const readLines = <T>(file: string): T[] => parseLines<T>(readFileSync(file, 'utf8'))

/** Rows, or mentions, of the passages as `extract` prints them. */
export async function extractFrom(passages: readonly Passage[], mentions = false): Promise<string> {
  async function* lines(): AsyncGenerator<Uint8Array> {
    for (const { id, text, doc_date: date } of passages) yield Buffer.from(`${JSON.stringify({ id, text, date })}\n`)
  }
  let printed = ''
  for await (const block of extractStream({ files: [], mentions, date: null, minConfidence: null }, lines()))
    printed += block
  return printed
}

/** Folders of the passages that were written for this program. */
export const writtenFolders = (): string[] =>
  readdirSync('test/written')
    .filter((name) => !name.includes('.'))
    .map((name) => `test/written/${name}`)

/** Number of the last passage that rules were made from, where that is not all of a folder; those behind it are held out. */
export const lastOpen: ReadonlyMap<string, number> = new Map([
  ['test/labelled', 30],
  ['test/written/q', 0],
  ['test/written/u', 0],
  ['test/written/ax', 0],
  ['test/written/af', 15],
  ['test/written/ag', 15],
  ['test/written/ai', 15],
  ['test/written/ay', 15],
  ['test/written/az', 15],
  ['test/written/ba', 15],
  ['test/written/bb', 15],
  ['test/written/bc', 18],
  ['test/written/bd', 18],
])

export const isOpen = (folder: string, id: string): boolean =>
  Number(id.replace(/\D/g, '')) <= (lastOpen.get(folder) ?? Number.POSITIVE_INFINITY)
