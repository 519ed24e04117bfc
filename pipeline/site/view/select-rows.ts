import { daysOf } from './date-text.ts'
import { type Cell, cellText, sortKey, type TableView } from './table-view.ts'
import type { ViewState } from './view-state.ts'

/** Rows of one page of a table. */
export const pageSize = 100

/** Without case and marks: "Sao" finds "São". */
const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** All that a search may hit in a row: its cells, and figures, dates and countries as they are shown. */
function searchText(view: TableView, row: readonly Cell[]): string {
  const raw = row.map((cell) => (cell === null || typeof cell === 'boolean' ? '' : String(cell)))
  const shown = view.shown
    .filter(({ kind }) => kind === 'figure' || kind === 'date' || kind === 'country')
    .map((column) => cellText(view, column, row).text)
  return folded([...raw, ...shown].join('\n'))
}

const searchTexts = new WeakMap<TableView, string[]>()

function searchTextsOf(view: TableView): readonly string[] {
  const known = searchTexts.get(view) ?? view.rows.map((row) => searchText(view, row))
  searchTexts.set(view, known)
  return known
}

const holds = (cell: Cell | undefined, value: string): boolean =>
  Array.isArray(cell) ? cell.some((one) => String(one) === value) : cell !== undefined && String(cell ?? '') === value

type Test = (row: readonly Cell[], index: number) => boolean

function dateTest({ dateAt }: TableView, { from, to }: ViewState): Test {
  return (row) => {
    const edtf = row[dateAt]
    if (typeof edtf !== 'string') return false
    const [first, last] = daysOf(edtf)
    return (from === '' || last >= from) && (to === '' || first <= to)
  }
}

function testsOf(view: TableView, state: ViewState): Test[] {
  const tests = view.filters.flatMap(({ id, at }): Test[] => {
    const value = state.filters[id]
    return value === undefined || value === '' ? [] : [(row) => at.some((place) => holds(row[place], value))]
  })
  if (view.dateAt >= 0 && (state.from !== '' || state.to !== '')) tests.push(dateTest(view, state))
  const wanted = folded(state.search)
    .split(/\s+/)
    .filter((word) => word !== '')
  if (wanted.length === 0) return tests
  const texts = searchTextsOf(view)
  return [...tests, (_, index) => wanted.every((word) => texts[index]?.includes(word) ?? false)]
}

/** Rows without a value stand last, whichever way the others go. */
function inOrder(view: TableView, { sort, isDescending }: ViewState, found: readonly number[]): readonly number[] {
  const column = view.shown.find(({ id }) => id === sort)
  if (column === undefined) return found
  const keys = new Map(found.map((index) => [index, sortKey(view, column, view.rows[index] ?? [])]))
  const direction = isDescending ? -1 : 1
  return [...found].sort((a, b) => {
    const [left, right] = [keys.get(a) ?? null, keys.get(b) ?? null]
    if (left === right) return a - b
    if (left === null) return 1
    if (right === null) return -1
    return (left < right ? -1 : 1) * direction
  })
}

/** Places of the rows that a state leaves, in its order. */
export function selectRows(view: TableView, state: ViewState): readonly number[] {
  const tests = testsOf(view, state)
  const found: number[] = []
  for (const [index, row] of view.rows.entries()) if (tests.every((test) => test(row, index))) found.push(index)
  return inOrder(view, state, found)
}
