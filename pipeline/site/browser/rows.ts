import { type CellText, cellClass, cellText, meaningOf, type ShownColumn, type TableView } from '../view/table-view.ts'
import type { ViewState } from '../view/view-state.ts'
import { element } from './element.ts'

export const columnsOf = (view: TableView, state: ViewState): readonly ShownColumn[] =>
  (state.columns ?? view.byDefault)
    .map((id) => view.shown.find((column) => column.id === id))
    .filter((column): column is ShownColumn => column !== undefined)

function cellContent({ text, href, name }: CellText): Node | string {
  if (href === undefined) return text
  return element('a', { href, ...(name === undefined ? {} : { 'aria-label': `${text}: ${name}` }) }, text)
}

const directions = { none: 'none', up: 'ascending', down: 'descending' } as const

function header(column: ShownColumn, state: ViewState, sort: (id: string) => void): HTMLElement {
  const direction = state.sort !== column.id ? 'none' : state.isDescending ? 'down' : 'up'
  const meaning = document.getElementById(meaningOf(column))?.nextElementSibling?.textContent ?? ''
  const button = element(
    'button',
    { type: 'button', title: meaning, 'data-sort': column.id, onclick: () => sort(column.id) },
    column.heading,
    element('span', { class: `arrow ${direction}`, 'aria-hidden': 'true' }),
  )
  return element('th', { scope: 'col', 'aria-sort': directions[direction], class: cellClass(column) }, button)
}

/** A page of rows under headings that sort. */
export function rowsTable(
  view: TableView,
  state: ViewState,
  places: readonly number[],
  title: string,
  sort: (id: string) => void,
): HTMLElement {
  const columns = columnsOf(view, state)
  const rows = places.map((place) => {
    const row = view.rows[place] ?? []
    return element(
      'tr',
      {},
      ...columns.map((column) => element('td', { class: cellClass(column) }, cellContent(cellText(view, column, row)))),
    )
  })
  return element(
    'div',
    { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': `Rows of ${title}` },
    element(
      'table',
      { class: 'rows' },
      element('caption', { class: 'unseen' }, title),
      element('thead', {}, element('tr', {}, ...columns.map((column) => header(column, state, sort)))),
      element('tbody', {}, ...rows),
    ),
  )
}
