import { grouped } from '../../wording.ts'
import { csvOf, jsonOf } from '../view/rows-text.ts'
import { pageSize, selectRows } from '../view/select-rows.ts'
import type { TableView } from '../view/table-view.ts'
import { formatState, initialState, parseState, type ViewState } from '../view/view-state.ts'
import { makeControls } from './controls.ts'
import { setUpCopying } from './copying.ts'
import { element } from './element.ts'
import { rowsTable } from './rows.ts'

interface Loaded {
  readonly head: Omit<TableView, 'rows'>
  readonly rows: TableView['rows']
}

function save(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = element('a', { href: address, download: name })
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

function countText(found: number, total: number, state: ViewState): string {
  const rows =
    found === total
      ? `${grouped(total)} ${total === 1 ? 'row' : 'rows'}`
      : `${grouped(found)} of ${grouped(total)} rows`
  if (found <= pageSize) return rows
  const first = (state.page - 1) * pageSize + 1
  return `${rows}, ${grouped(first)}–${grouped(Math.min(found, first + pageSize - 1))} shown`
}

function pageButtons(state: ViewState, found: number, go: (page: number) => void): HTMLElement[] {
  const last = Math.max(1, Math.ceil(found / pageSize))
  if (last === 1) return []
  const button = (text: string, page: number): HTMLElement =>
    element(
      'button',
      { type: 'button', disabled: page < 1 || page > last || page === state.page, onclick: () => go(page) },
      text,
    )
  return [
    button('First', 1),
    button('Previous', state.page - 1),
    element('span', {}, `page ${state.page} of ${grouped(last)}`),
    button('Next', state.page + 1),
    button('Last', last),
  ]
}

const put = (id: string, ...nodes: readonly (Node | string)[]): void =>
  document.getElementById(id)?.replaceChildren(...nodes)

function stateOfAddress(view: TableView): ViewState {
  const text = location.hash.length > 1 ? location.hash : location.search
  const [filters, columns] = [view.filters, view.shown].map((list) => list.map(({ id }) => id))
  return parseState(text, filters ?? [], columns ?? [])
}

/** A page of a table: what the controls say stands in the address, and the rows follow from it. */
function startTable(view: TableView, title: string): void {
  let state = stateOfAddress(view)
  let found: readonly number[] = []

  const showRows = (): void => {
    found = selectRows(view, state)
    const last = Math.max(1, Math.ceil(found.length / pageSize))
    state = { ...state, page: Math.min(state.page, last) }
    const places = found.slice((state.page - 1) * pageSize, state.page * pageSize)
    put('rows', rowsTable(view, state, places, title, sort))
    put('count', countText(found.length, view.rows.length, state))
    put('pages', ...pageButtons(state, found.length, (page) => change({ page })))
    put('address', location.href)
  }
  const change = (part: Partial<ViewState>): void => {
    state = { ...state, ...part }
    history.replaceState(null, '', `#${formatState(state)}`)
    showRows()
  }
  const sort = (id: string): void => {
    const isSame = state.sort === id
    if (isSame && state.isDescending) change({ sort: '', isDescending: false, page: 1 })
    else change({ sort: id, isDescending: isSame, page: 1 })
    document.querySelector<HTMLElement>(`[data-sort="${CSS.escape(id)}"]`)?.focus()
  }
  const download = (form: 'csv' | 'json'): void => {
    const text = form === 'csv' ? csvOf(view, found) : jsonOf(view, found)
    save(`${view.name}-${view.version}-selection.${form}`, text, form === 'csv' ? 'text/csv' : 'application/json')
  }
  const showControls = (): void => {
    put('controls', ...makeControls(view, state, { change, current: () => state, download, reset }))
    setUpCopying()
  }
  const reset = (): void => {
    change(initialState)
    showControls()
    document.getElementById('search')?.focus()
  }

  showControls()
  showRows()
  addEventListener('hashchange', () => {
    // Anchors of the page are no state.
    if (location.hash.length > 1 && document.getElementById(location.hash.slice(1)) !== null) return
    const next = stateOfAddress(view)
    if (formatState(next) === formatState(state)) return
    state = next
    showControls()
    showRows()
  })
}

/** Makes the rows of a table searchable, where the page has one. */
export function setUpTable(): void {
  const loaded = (globalThis as { tableView?: Loaded }).tableView // set by the script of the table
  if (loaded === undefined || document.getElementById('table') === null) return
  startTable({ ...loaded.head, rows: loaded.rows }, document.querySelector('h1')?.textContent ?? '')
}
