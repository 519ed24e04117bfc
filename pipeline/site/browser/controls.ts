import type { ShownColumn, TableView } from '../view/table-view.ts'
import type { ViewState } from '../view/view-state.ts'
import { element } from './element.ts'

/** Narrower than this, filters are folded away until asked for. */
const narrow = '(max-width: 40rem)'

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

function folded(title: string, isOpen: boolean, fields: readonly HTMLElement[]): HTMLElement[] {
  if (fields.length === 0) return []
  const attributes = { class: 'folded', open: isOpen }
  return [element('details', attributes, element('summary', {}, title), element('div', { class: 'fields' }, ...fields))]
}

interface Actions {
  readonly change: Change
  readonly current: () => ViewState
  readonly download: (form: 'csv' | 'json') => void
  readonly reset: () => void
}

const isUsed = (filters: TableView['filters'], state: ViewState): boolean =>
  filters.some(({ id }) => (state.filters[id] ?? '') !== '')

function filterGroups(view: TableView, state: ViewState, { change, current }: Actions): HTMLElement[] {
  const choose = (id: string, value: string): void =>
    change({ filters: { ...current().filters, [id]: value }, page: 1 })
  const [main, others] = [view.filters.filter(({ isMain }) => isMain), view.filters.filter(({ isMain }) => !isMain)]
  const dates = view.dateAt < 0 ? [] : [dateField('from', 'from', state, change), dateField('to', 'to', state, change)]
  const fields = (filters: TableView['filters']): HTMLElement[] => filters.map((one) => filterField(one, state, choose))
  const isOpen = !matchMedia(narrow).matches || isUsed(main, state) || state.from !== '' || state.to !== ''
  return [
    ...folded('Filters', isOpen, [...fields(main), ...dates]),
    ...folded('More filters', isUsed(others, state), fields(others)),
  ]
}

/** What a table is looked at by. Made anew only when the address changes from outside, so that the focus stays. */
export function makeControls(view: TableView, state: ViewState, actions: Actions): HTMLElement[] {
  const { change, download, reset } = actions
  const button = (text: string, name: string, run: () => void): HTMLElement =>
    element('button', { type: 'button', 'aria-label': name, onclick: run }, text)
  const buttons = element(
    'div',
    { class: 'actions' },
    element('span', { class: 'small' }, 'these rows as'),
    button('CSV', 'Download these rows as CSV', () => download('csv')),
    button('JSON', 'Download these rows as JSON', () => download('json')),
    element('button', { type: 'button', 'data-copy': 'address' }, 'Copy address of this view'),
    button('Start over', 'Start over without search and filters', reset),
    element('span', { class: 'unseen', id: 'address' }, location.href),
  )
  return [
    element('div', { class: 'bar-of-controls' }, searchField(state, change), buttons),
    element('div', { class: 'foldings' }, ...filterGroups(view, state, actions), columnChoice(view, state, change)),
  ]
}
