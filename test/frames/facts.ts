import type { RowOf } from '../../schemas/index.ts'

/** Rows that `extract` prints, as far as they are looked at here. */
export type Found = { readonly table: string } & Partial<
  Pick<RowOf<'donations'>, 'value_low' | 'donor_iso3' | 'donor_type' | 'recipient_iso3' | 'date_edtf'> &
    Pick<RowOf<'case_counts'>, 'area_iso3' | 'measure' | 'as_of'> &
    Pick<RowOf<'economic_estimates'>, 'direction' | 'period'> &
    Pick<RowOf<'visits'>, 'visitor' | 'from_iso3' | 'to_iso3'>
>

/** One plain fact: its sentence, cut behind the subject, and the cells that its row must have. */
export interface Fact {
  readonly table: 'donations' | 'case_counts' | 'economic_estimates' | 'visits'
  readonly subject: string
  readonly rest: string
  readonly cells: Readonly<Partial<Found>>
}

const gift = (subject: string, rest: string, value = 40): Fact => ({
  table: 'donations',
  subject,
  rest,
  cells: { value_low: value, donor_iso3: 'CHL', recipient_iso3: 'TON' },
})

const count = (subject: string, rest: string, measure: 'confirmed' | 'deaths'): Fact => ({
  table: 'case_counts',
  subject,
  rest,
  cells: { value_low: 4120, area_iso3: 'CHL', measure },
})

const estimate = (subject: string, rest: string, value: number, direction: 'increase' | 'decrease'): Fact => ({
  table: 'economic_estimates',
  subject,
  rest,
  cells: { value_low: value, area_iso3: 'CHL', direction },
})

const visit = (subject: string, rest: string): Fact => ({
  table: 'visits',
  subject,
  rest,
  cells: { from_iso3: 'CHL', to_iso3: 'TON' },
})

/** Every kind of row, told in the ways that are met most. */
export const facts: readonly Fact[] = [
  gift('Chile', 'sent Tonga 40 pumps'),
  gift('Chile', 'has donated 40 pumps to Tonga'),
  gift('the Chilean government', 'will provide Tonga with 40 pumps'),
  gift('Tonga', 'received 40 pumps from Chile'),
  gift('40 pumps donated by Chile', 'arrived in Tonga'),
  gift('a shipment of 40 pumps', 'was handed over to Tonga by Chile'),
  gift('a plane from Chile', 'brought 40 pumps to Tonga'),
  gift('Chile’s foreign ministry', 'pledged 40 million dollars to Tonga', 40e6),
  count('Chile', 'confirmed 4,120 cases', 'confirmed'),
  count('the number of deaths in Chile', 'rose to 4,120', 'deaths'),
  count('health officials in Chile', 'reported 4,120 deaths', 'deaths'),
  estimate('Chile’s economy', 'shrank by 3.4 percent', 3.4, 'decrease'),
  estimate('tourist arrivals in Chile', 'fell 34 percent', 34, 'decrease'),
  estimate('Chile', 'lost 3.4 billion dollars in tourism revenue', 3.4e9, 'decrease'),
  estimate('exports from Chile to Spain', 'grew by 34 percent', 34, 'increase'),
  visit('Chilean President Ana Ruiz', 'visited Tonga'),
  visit('the foreign minister of Chile, Ana Ruiz,', 'arrived in Tonga'),
  visit('a team of Chilean doctors', 'flew to Tonga'),
]

/** Facts to stand before another in one text. */
export const firstFacts: readonly string[] = [
  'Fiji gave Samoa 20 boats',
  '20 boats were sent to Samoa by Fiji',
  'Peru reported 300 deaths',
  'Peru’s exports fell by 7 percent in May',
  'the foreign minister of Peru, Luis Campos, visited Kenya',
]
