import { describe, expect, it } from 'vitest'
import { formatCsv } from '../../pipeline/emit/csv.ts'
import { formatJson } from '../../pipeline/emit/json.ts'
import { siteContent } from '../../pipeline/site/content.ts'
import { shownByDefault } from '../../pipeline/site/shown-by-default.ts'
import { csvOf, jsonOf } from '../../pipeline/site/view/rows-text.ts'
import { selectRows } from '../../pipeline/site/view/select-rows.ts'
import { cellText, type TableView } from '../../pipeline/site/view/table-view.ts'
import { formatState, initialState, parseState, type ViewState } from '../../pipeline/site/view/view-state.ts'
import { columnsOf } from '../../schemas/index.ts'
import { readRelease } from './site-files.ts'

const { views, schemas } = siteContent({ ...readRelease, files: [] })
const viewOf = (name: string): TableView => {
  const view = views.get(name)
  if (view === undefined) throw new Error(`no view of ${name}`)
  return view
}
const gifts = viewOf('donations')
const select = (state: Partial<ViewState>, view = gifts): readonly number[] =>
  selectRows(view, { ...initialState, ...state })
const cell = (view: TableView, place: number, column: string) =>
  view.rows[place]?.[view.columns.findIndex(({ name }) => name === column)] ?? null
const shownAs = (view: TableView, place: number, id: string): string => {
  const shown = view.shown.find((column) => column.id === id)
  return shown === undefined ? `no column ${id}` : cellText(view, shown, view.rows[place] ?? []).text
}

describe('csvOf, jsonOf', () => {
  it.each(schemas.map(({ name }) => name))('give the published bytes of all rows of %s', (name) => {
    const table = schemas.find((one) => one.name === name)
    if (table === undefined) throw new Error(name)
    const view = viewOf(name)
    const data = {
      table,
      columns: columnsOf(table),
      rows: readRelease.tables.get(table.name as 'areas') ?? [],
      version: '1',
    }
    const all = [...view.rows.keys()]
    expect(csvOf(view, all)).toBe(formatCsv(data))
    expect(jsonOf(view, all)).toBe(formatJson(data))
  })

  it('give a header and an empty list where no row is left', () => {
    expect(csvOf(gifts, []).split('\n')).toHaveLength(2)
    expect(jsonOf(gifts, [])).toBe('[]\n')
  })
})

describe('selectRows', () => {
  it('keeps the published order, and all rows, where nothing is asked', () => {
    expect(select({})).toEqual([...gifts.rows.keys()])
  })

  it('finds rows that hold every word, whatever the case and marks', () => {
    const found = select({ search: 'MÁSK korea' })
    expect(found.length).toBeGreaterThan(0)
    expect(found.length).toBeLessThan(select({ search: 'mask' }).length)
    for (const place of found) expect(JSON.stringify(gifts.rows[place])).toMatch(/mask/i)
    expect(select({ search: 'zyxw' })).toEqual([])
  })

  it('finds a figure as it is shown, and a country by its name', () => {
    expect(select({ search: '5.1 million' }).map((place) => cell(gifts, place, 'value_low'))).toContain(5_100_000)
    expect(select({ search: 'south korea' }).length).toBeGreaterThan(0)
  })

  it('filters by country on either side, and by code', () => {
    const places = select({ filters: { country: 'MNG', status: 'pledged' } })
    expect(places.length).toBeGreaterThan(0)
    for (const place of places) {
      expect([cell(gifts, place, 'donor_iso3'), cell(gifts, place, 'recipient_iso3')]).toContain('MNG')
      expect(cell(gifts, place, 'status')).toBe('pledged')
    }
  })

  it('filters by date: what may lie within stays, what has none goes', () => {
    const places = select({ from: '2020-03-01', to: '2020-03-05' })
    expect(places.length).toBeGreaterThan(0)
    for (const place of places) expect(String(cell(gifts, place, 'date_edtf'))).toMatch(/2020-03(?:-0[1-5])?/)
  })

  it('sorts by figure with rows without one last, both ways', () => {
    for (const isDescending of [false, true]) {
      const lows = select({ sort: 'value', isDescending }).map((place) => cell(gifts, place, 'value_low'))
      const known = lows.filter((low) => typeof low === 'number')
      expect(lows.slice(known.length).every((low) => low === null)).toBe(true)
      expect(known).toEqual([...known].sort((a, b) => (isDescending ? b - a : a - b)))
    }
  })
})

describe('views', () => {
  it('show hedges, second amounts and missing numbers as a person writes them', () => {
    const tallies = viewOf('tallies')
    expect(tallies.rows.map((_, place) => shownAs(tallies, place, 'value'))).toContain('at least 170 countries')
    const figures = gifts.rows.map((_, place) => shownAs(gifts, place, 'value'))
    expect(figures).toEqual(
      expect.arrayContaining(['23 tons, or 2.27 million sets', '60,000–70,000 samples', 'no number']),
    )
  })

  it.each(Object.entries(shownByDefault))('of %s show columns at first that there are', (name, ids) => {
    const known = viewOf(name).shown.map(({ id }) => id)
    expect(ids.filter((id) => !known.includes(id))).toEqual([])
  })

  it('offer every filter that was promised for gifts', () => {
    expect(gifts.filters.filter(({ isMain }) => isMain).map(({ id }) => id)).toEqual([
      'country',
      'item_category',
      'status',
      'flow',
      'verdict',
      'confidence',
    ])
    expect(gifts.dateAt).toBeGreaterThan(0)
  })
})

describe('parseState', () => {
  const ids = gifts.shown.map(({ id }) => id)
  const filters = gifts.filters.map(({ id }) => id)

  it('gives back what formatState wrote', () => {
    const state: ViewState = {
      search: 'a & b=#',
      filters: { country: 'KOR', status: 'delivered' },
      from: '2020-01-01',
      to: '2020-03-01',
      sort: 'value',
      isDescending: true,
      page: 3,
      columns: ['row', 'item'],
    }
    expect(parseState(`#${formatState(state)}`, filters, ids)).toEqual(state)
    expect(formatState(initialState)).toBe('')
  })

  it('passes over what it does not know', () => {
    expect(parseState('#sort=-nothing&page=-1&columns=x,y&from=soon&other=1&__proto__=1', filters, ids)).toEqual(
      initialState,
    )
  })
})
