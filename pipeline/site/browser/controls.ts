import type { ShownColumn, TableView } from '../view/table-view.ts'
import type { ViewState } from '../view/view-state.ts'
import { element } from './element.ts'

/** Filters that stand in the open; the others are folded away. */
const openFilters = 4

type Change = (change: Partial<ViewState>) => void

const labelled = (text: string, control: HTMLElement): HTMLElement =>
  element('label', { class: 'control' }, element('span', {}, text), control)

function searchField(state: ViewState, change: Change): HTMLElement {
  const input = element('input', { type: 'search', id: 'search', autocomplete: 'off', value: state.search })
  let timer = 0
  input.addEventListener('input', () => {
    clearTimeout(timer)
    timer = window.setTimeout(() => change({ search: input.value, page: 1 }), 120)
  })
  return labelled('search', input)
}

function filterField(
  { id, heading, options }: TableView['filters'][number],
  state: ViewState,
  change: (id: string, value: string) => void,
): HTMLElement {
  const chosen = state.filters[id] ?? ''
  const choices = [['', 'any'] as const, ...options].map(([value, text]) =>
    element('option', { value, selected: value === chosen }, text),
  )
  const select = element('select', { id: `filter-${id}` }, ...choices)
  select.addEventListener('change', () => change(id, select.value))
  return labelled(heading, select)
}

const dateField = (text: string, id: 'from' | 'to', state: ViewState, change: Change): HTMLElement => {
  const input = element('input', { type: 'date', id, value: state[id] })
  input.addEventListener('change', () => change({ [id]: input.value, page: 1 }))
  return labelled(text, input)
}

function columnChoice(view: TableView, state: ViewState, change: Change): HTMLElement {
  const seen = new Set(state.columns ?? view.byDefault)
  const box = ({ id, heading }: ShownColumn): HTMLElement => {
    const input = element('input', { type: 'checkbox', checked: seen.has(id), value: id })
    input.addEventListener('change', () => {
      if (input.checked) seen.add(id)
      else seen.delete(id)
      change({ columns: view.shown.map((column) => column.id).filter((one) => seen.has(one)) })
    })
    return element('label', {}, input, ` ${heading}`)
  }
  return element(
    'details',
    { class: 'folded' },
    element('summary', {}, 'Columns'),
    element('div', { class: 'checks' }, ...view.shown.map(box)),
  )
}

function moreFilters(fields: readonly HTMLElement[], isOpen: boolean): HTMLElement[] {
  if (fields.length === 0) return []
  return [
    element(
      'details',
      { class: 'folded', open: isOpen },
      element('summary', {}, 'More filters'),
      element('div', { class: 'fields' }, ...fields),
    ),
  ]
}

interface Actions {
  readonly change: Change
  readonly current: () => ViewState
  readonly download: (form: 'csv' | 'json') => void
  readonly reset: () => void
}

/** What a table is looked at by. Made anew only when the address changes from outside, so that the focus stays. */
export function makeControls(
  view: TableView,
  state: ViewState,
  { change, current, download, reset }: Actions,
): HTMLElement[] {
  const filter = (id: string, value: string): void =>
    change({ filters: { ...current().filters, [id]: value }, page: 1 })
  const fields = view.filters.map((one) => filterField(one, state, filter))
  const dates = view.dateAt < 0 ? [] : [dateField('from', 'from', state, change), dateField('to', 'to', state, change)]
  const isHiddenUsed = view.filters.slice(openFilters).some(({ id }) => (state.filters[id] ?? '') !== '')
  const button = (text: string, run: () => void): HTMLElement =>
    element('button', { type: 'button', onclick: run }, text)
  return [
    element('div', { class: 'fields' }, searchField(state, change), ...fields.slice(0, openFilters), ...dates),
    ...moreFilters(fields.slice(openFilters), isHiddenUsed),
    columnChoice(view, state, change),
    element(
      'div',
      { class: 'actions' },
      button('Start over', reset),
      element('span', { class: 'small' }, 'Rows found as'),
      button('CSV', () => download('csv')),
      button('JSON', () => download('json')),
      element('span', { class: 'small unseen', id: 'address' }, location.href),
      element('button', { type: 'button', class: 'copy', 'data-copy': 'address' }, 'Copy address of this view'),
    ),
  ]
}
