import { type Label, type Passage, parseLines, score } from './support/labels.ts'

/** How often rows of each confidence are right: a line for each, with rows, the share that matches a label, and the share with every field right (names left out). */
export function scoreConfidence(passages: readonly Passage[], gold: readonly Label[], predicted: string): string {
  const texts = new Map(passages.map(({ id, text }) => [id, text]))
  const sums = new Map(['high', 'medium', 'low'].map((name) => [name, { rows: 0, found: 0, exact: 0 }]))
  const add = ({ confidence }: { readonly confidence?: string }, found: number, exact: number): void => {
    const sum = sums.get(confidence ?? '')
    if (sum === undefined) return
    sum.rows++
    sum.found += found
    sum.exact += exact
  }
  for (const { pairs, wrong } of score(gold, parseLines<object>(predicted), texts).passages) {
    for (const { found, checks } of pairs)
      add(found, 1, checks.every(({ right, kind }) => right || kind === 'name') ? 1 : 0)
    for (const row of wrong) add(row, 0, 0)
  }
  const share = (part: number, whole: number): string => (whole === 0 ? '-' : (part / whole).toFixed(3))
  return [...sums]
    .map(
      ([name, { rows, found, exact }]) =>
        `confidence ${name}: ${rows} rows, found ${share(found, rows)}, every field right ${share(exact, rows)}\n`,
    )
    .join('')
}
