/** How a table is looked at; what is as at first is left out. */
export interface ViewState {
  readonly search: string
  /** Chosen values by the filter's id. */
  readonly filters: Readonly<Record<string, string>>
  /** First and last day, `YYYY-MM-DD`, or empty. */
  readonly from: string
  readonly to: string
  /** Id of a shown column; empty for the published order. */
  readonly sort: string
  readonly isDescending: boolean
  /** Counts from 1. */
  readonly page: number
  /** Ids of the shown columns; null for those of the beginning. */
  readonly columns: readonly string[] | null
}

export const initialState: ViewState = {
  search: '',
  filters: {},
  from: '',
  to: '',
  sort: '',
  isDescending: false,
  page: 1,
  columns: null,
}

const own = new Set(['q', 'from', 'to', 'sort', 'page', 'columns'])

/** For the part of an address after `#`. */
export function formatState(state: ViewState): string {
  const parts = new URLSearchParams()
  if (state.search !== '') parts.set('q', state.search)
  for (const [id, value] of Object.entries(state.filters)) if (value !== '') parts.set(id, value)
  if (state.from !== '') parts.set('from', state.from)
  if (state.to !== '') parts.set('to', state.to)
  if (state.sort !== '') parts.set('sort', `${state.isDescending ? '-' : ''}${state.sort}`)
  if (state.page > 1) parts.set('page', String(state.page))
  if (state.columns !== null) parts.set('columns', state.columns.join(','))
  return parts.toString()
}

const day = (text: string | null): string => (text !== null && /^\d{4}-\d\d-\d\d$/.test(text) ? text : '')

/** Reads what `formatState` wrote; anything else in it is passed over. */
export function parseState(text: string, filterIds: readonly string[], columnIds: readonly string[]): ViewState {
  const parts = new URLSearchParams(text.replace(/^[#?]/, ''))
  const sort = parts.get('sort') ?? ''
  const [sortId, page] = [sort.replace(/^-/, ''), Number(parts.get('page') ?? 1)]
  const chosen = filterIds.flatMap((id): [string, string][] => {
    const value = own.has(id) ? null : parts.get(id)
    return value === null || value === '' ? [] : [[id, value]]
  })
  const columns = parts
    .get('columns')
    ?.split(',')
    .filter((id) => columnIds.includes(id))
  return {
    search: parts.get('q') ?? '',
    filters: Object.fromEntries(chosen),
    from: day(parts.get('from')),
    to: day(parts.get('to')),
    sort: columnIds.includes(sortId) ? sortId : '',
    isDescending: columnIds.includes(sortId) && sort.startsWith('-'),
    page: Number.isInteger(page) && page > 0 ? page : 1,
    columns: columns === undefined || columns.length === 0 ? null : columns,
  }
}
