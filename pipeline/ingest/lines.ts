/** A line without its end; `breaksPage` where a form feed follows it. */
export interface Line {
  readonly start: number
  readonly end: number
  readonly breaksPage: boolean
}

const lineEnd = /\r\n|[\n\r\f\v\u2028\u2029]/g

/** The lines of a text with LF, CRLF or CR ends, one by one: a long text has more of them than memory should hold. */
export function* linesOf(text: string): Generator<Line> {
  let start = 0
  for (const { 0: end, index } of text.matchAll(lineEnd)) {
    yield { start, end: index, breaksPage: end === '\f' }
    start = index + end.length
  }
  yield { start, end: text.length, breaksPage: false }
}

/** Finds the number of the line, from 1, that an offset stands in; only LF and CRLF and lone CR count, as in an editor. */
export function lineFinder(text: string): (offset: number) => number {
  const starts = [0]
  for (const { 0: end, index } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + end.length)
  return (offset) => {
    let [low, high] = [0, starts.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low + 1
  }
}
