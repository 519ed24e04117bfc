import { words } from './view/table-view.ts'

const headings: Readonly<Record<string, string>> = {
  value: 'figure',
  value_text: 'as printed',
  independent: 'independent figure',
  stated: 'stated',
  usd: 'in US dollars',
  date_edtf: 'date',
  item_category: 'goods',
  iso3: 'ISO code',
}

/** The heading of a column: its title in the schema, else its name in words. */
export const headingOf = (name: string, title?: string): string =>
  headings[name] ?? title ?? words(name.replace(/_iso3$/, '_country').replace(/_edtf$/, ''))
