import type { Line } from './lines.ts'

/** In points: cells of a column begin, end or have their middle this close to each other. */
const tolerance = 3

const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= tolerance

/** Whether a cell behind the first of one line stands under one of the other. */
function isAligned(line: Line, other: Line): boolean {
  return line.segments
    .slice(1, 40)
    .some(({ x, right }) =>
      other.segments
        .slice(1, 40)
        .some((cell) => isNear(cell.x, x) || isNear(cell.right, right) || isNear(cell.x + cell.right, x + right)),
    )
}

/** The lines that are rows of a table: neighbours of several cells that stand under each other. */
export function findTableRows(lines: readonly Line[]): ReadonlySet<Line> {
  const rows = new Set<Line>()
  lines.forEach((line, index) => {
    const before = lines[index - 1]
    if (before === undefined || before.column !== line.column) return
    if (line.segments.length < 2 || before.segments.length < 2 || !isAligned(line, before)) return
    rows.add(before)
    rows.add(line)
  })
  return rows
}
