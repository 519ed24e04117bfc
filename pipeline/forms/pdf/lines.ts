import type { Column } from './columns.ts'
import { mostOf, type Segment } from './segments.ts'

/** A line of a column; of several segments in a table. */
export interface Line {
  readonly segments: readonly Segment[]
  readonly text: string
  readonly page: number
  /** Counts the columns of the document: lines of one follow each other. */
  readonly column: number
  readonly x: number
  readonly right: number
  /** Bounds of its column. */
  readonly left: number
  readonly end: number
  readonly baseline: number
  readonly size: number
  readonly font: string
  readonly isOneFont: boolean
  readonly openingMark: number
}

const lengthOf = ({ text }: Segment): number => text.length

/** Lines of the columns of a page. `column` numbers the first of them. */
export function linesOf(page: number, columns: readonly Column[], column: number): Line[] {
  return columns.flatMap(({ left, right: end, segments }, index) => {
    const lines: Line[] = []
    let row: Segment[] = []
    const close = (): void => {
      const [first, last] = [row[0], row.at(-1)]
      if (first === undefined || last === undefined) return
      lines.push({
        ...{ segments: row, page, column: column + index, left, end, x: first.x, right: last.right },
        text: row.map(({ text }) => text).join(' '),
        baseline: first.baseline,
        openingMark: first.openingMark,
        size: mostOf(row, ({ size }) => size, lengthOf) ?? first.size,
        isOneFont: row.every(({ font, isOneFont }) => isOneFont && font === first.font),
        font: mostOf(row, ({ font }) => font, lengthOf) ?? first.font,
      })
      row = []
    }
    for (const segment of segments) {
      const [first] = row
      if (first !== undefined && Math.abs(segment.baseline - first.baseline) > first.size * 0.35) close()
      row.push(segment)
    }
    close()
    return lines
  })
}

/** How the document sets its running text. */
export interface Setting {
  readonly size: number
  readonly font: string
  /** From one line to the next, in sizes. */
  readonly leading: number
}

/** Sizes, font and distance of most letters. */
export function settingOf(lines: readonly Line[]): Setting {
  const weight = ({ text }: Line): number => text.length
  const size = mostOf(lines, (line) => line.size, weight) ?? 10
  const own = lines.filter((line) => Math.abs(line.size - size) < size * 0.04)
  const steps = own.flatMap((line, index) => {
    const before = own[index - 1]
    if (before === undefined || before.column !== line.column) return []
    const step = (line.baseline - before.baseline) / size
    return step > 0.8 && step < 3 ? [Math.round(step * 20) / 20] : []
  })
  return {
    size,
    font: mostOf(own, (line) => line.font, weight) ?? '',
    leading:
      mostOf(
        steps,
        (step) => step,
        () => 1,
      ) ?? 1.2,
  }
}
