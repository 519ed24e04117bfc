import { type Label, type Passage, parseLines, score } from './support/labels.ts'

/** Rows of `case_counts` by what the label and the reader say of them, as "new -> cumulative". */
export type AccumulationSums = Map<string, number>

interface Counted {
  readonly accumulation?: string
}

/** Adds the matched counts of some passages whose label says whether they are new: the scorer does not compare it. */
export function addAccumulation(
  sums: AccumulationSums,
  passages: readonly Passage[],
  gold: readonly Label[],
  predicted: string,
): void {
  const texts = new Map(passages.map(({ id, text }) => [id, text]))
  const found = score(gold as readonly (Label & Counted)[], parseLines<object>(predicted), texts)
  for (const { pairs } of found.passages)
    for (const { gold: label, found: row } of pairs) {
      const read = (row as Counted).accumulation
      if (label.accumulation === undefined || read === undefined) continue
      const key = `${label.accumulation} -> ${read}`
      sums.set(key, (sums.get(key) ?? 0) + 1)
    }
}

/** One line: of the increases and of the totals, how many are read as what they are. */
export function formatAccumulation(title: string, sums: AccumulationSums): string {
  const of = (kind: string, other: string): string => {
    const right = sums.get(`${kind} -> ${kind}`) ?? 0
    return `${kind} ${right} of ${right + (sums.get(`${kind} -> ${other}`) ?? 0)}`
  }
  return `accumulation, ${title}: ${of('new', 'cumulative')}, ${of('cumulative', 'new')}\n`
}
