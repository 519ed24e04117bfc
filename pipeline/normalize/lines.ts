/** Line numbers of offsets, from 1. */
export interface Lines {
  readonly lineAt: (offset: number) => number
  /** Offset of the first unit of a line. */
  readonly startOf: (line: number) => number
}

export function indexLines(text: string): Lines {
  const starts = [0]
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit === 10 || (unit === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1)
  }
  const lineAt = (offset: number): number => {
    let [low, high] = [0, starts.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low + 1
  }
  return { lineAt, startOf: (line) => starts[line - 1] ?? 0 }
}
