import type { Segment } from './segments.ts'

/** Rows of a page, with its height. */
export interface RowsOfPage {
  readonly height: number
  readonly rows: readonly Segment[][]
}

/** Rows at the head or foot of a page that are looked at. */
const mostRows = 3

const textOf = (row: readonly Segment[]): string => row.map(({ text }) => text).join(' ')
const pageNumber = /^[\s\-–—|]*(?:page\s*)?(?:\d{1,4}|[ivxl]{1,6})(?:\s*(?:of|\/)\s*\d{1,4})?[\s\-–—|]*$/i

type Side = 'head' | 'foot'

const baselineOf = (row: readonly Segment[] | undefined): number => row?.[0]?.baseline ?? 0

/** The same on every page but for digits, and in the same place. */
function keyOf({ height }: RowsOfPage, side: Side, row: readonly Segment[]): string {
  const place = side === 'head' ? baselineOf(row) : height - baselineOf(row)
  return `${side} ${Math.round(place / 4)} ${textOf(row).replace(/\d+/g, '#').toLowerCase()}`
}

/** Rows of a page from one of its edges inwards. */
const rowsFrom = ({ rows }: RowsOfPage, side: Side): readonly Segment[][] =>
  side === 'head' ? rows : [...rows].reverse()

/** Whether a row stands apart from what is next to it, as the first row of a table does not. */
function isApart(row: readonly Segment[], next: readonly Segment[] | undefined): boolean {
  if (next === undefined) return true
  const size = Math.max(...[...row, ...next].slice(0, 50).map((segment) => segment.size))
  return Math.abs(baselineOf(next) - baselineOf(row)) > size * 1.55
}

function countKeys(pages: readonly RowsOfPage[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const page of pages)
    for (const side of ['head', 'foot'] as const)
      for (const key of new Set(
        rowsFrom(page, side)
          .slice(0, mostRows)
          .map((row) => keyOf(page, side, row)),
      ))
        counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

/** How many rows of a side, from the edge, are no text: those that come back on other pages, and page numbers. */
function countAt(page: RowsOfPage, side: Side, counts: ReadonlyMap<string, number>, least: number): number {
  const rows = rowsFrom(page, side)
  let count = 0
  for (const [index, row] of rows.slice(0, mostRows).entries()) {
    const comesBack = (counts.get(keyOf(page, side, row)) ?? 0) >= least
    if (!comesBack && !pageNumber.test(textOf(row))) break
    if (isApart(row, rows[index + 1])) count = index + 1
  }
  return count
}

/** The rows of each page without running headers, running footers and page numbers. */
export function withoutFurniture(pages: readonly RowsOfPage[]): Segment[][][] {
  const counts = countKeys(pages)
  // Headers of left and right pages, or of chapters, come back on a part of the pages only.
  const least = Math.max(2, Math.ceil(pages.length * 0.2))
  return pages.map((page) => {
    const head = countAt(page, 'head', counts, least)
    const rest = { ...page, rows: page.rows.slice(head) }
    const foot = countAt(rest, 'foot', counts, least)
    return rest.rows.slice(0, rest.rows.length - foot)
  })
}
