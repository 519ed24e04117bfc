/** How often rows of each confidence are right. */

export interface Text {
  readonly id: string
  readonly text: string
}

interface Row {
  readonly confidence?: string
}

interface Scored {
  readonly pairs: readonly {
    readonly found: Row
    readonly checks: readonly { readonly right: boolean; readonly kind: string }[]
  }[]
  readonly wrong: readonly Row[]
}

interface Scorer {
  score(
    gold: readonly object[],
    predicted: readonly object[],
    texts: Map<string, string>,
  ): {
    readonly passages: readonly Scored[]
  }
}

const parsed = (lines: string): object[] =>
  lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))

/** A line for each confidence: rows, share that matches a row of the label, share with every field right (names left out). */
export async function scoreConfidence(texts: readonly Text[], gold: string, predicted: string): Promise<string> {
  const file = new URL('labelled/score.mjs', import.meta.url).href
  const { score } = (await import(file)) as Scorer
  const { passages } = score(parsed(gold), parsed(predicted), new Map(texts.map(({ id, text }) => [id, text])))
  const sums = new Map(['high', 'medium', 'low'].map((name) => [name, { rows: 0, found: 0, exact: 0 }]))
  const add = ({ confidence }: Row, found: number, exact: number): void => {
    const sum = sums.get(confidence ?? '')
    if (sum === undefined) return
    sum.rows++
    sum.found += found
    sum.exact += exact
  }
  for (const { pairs, wrong } of passages) {
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
