import type { CellValue } from '../claim.ts'
import { pluralOf } from '../lexicon/nouns.ts'

type Values = ReadonlyMap<string, CellValue>

const text = (values: Values, column: string): string => String(values.get(column) ?? '')
const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ')

const isCurrency = (unit: string): boolean => /^[A-Z]{3}$/.test(unit)
const isOne = (values: Values): boolean => values.get('value_low') === 1 && values.get('value_high') === 1

/** "about 40 percent", "6,800 pairs of": the value as printed with its unit, unless the words around say the unit already. */
function amount(values: Values, said: string): string {
  const [value, unit] = [text(values, 'value_text'), text(values, 'unit')]
  if (value === '' || unit === '' || unit === 'item' || unit === 'share' || value.endsWith('%')) return value
  if (isCurrency(unit) || unit === 'percent') return joined([value, unit])
  const plural = isOne(values) ? unit.replace('_', ' ') : pluralOf(unit.replace('_', ' '))
  if (said.toLowerCase().includes(unit.replace('_', ' '))) return value
  return joined([value, plural, said === '' ? '' : 'of'])
}

const when = (values: Values, column = 'date_edtf'): string => {
  const date = text(values, column)
  if (date === '') return ''
  return `(${values.get('date_role') === 'source' ? 'source of ' : values.get('date_role') === 'as_of' ? 'as of ' : ''}${date})`
}

const arrow = (from: string, to: string): string => `${from === '' ? '?' : from} → ${to === '' ? '?' : to}:`

/** One readable line a table, the hedge kept. */
const labels: Record<string, (values: Values) => string> = {
  visits: (v) =>
    joined([
      text(v, 'visitor_title'),
      `${text(v, 'visitor')}:`,
      `${text(v, 'from_iso3') || '?'} → ${text(v, 'to_iso3') || '?'},`,
      text(v, 'visit_status'),
      when(v),
    ]),
  donations: (v) =>
    joined([
      arrow(text(v, 'donor'), text(v, 'recipient')),
      amount(v, text(v, 'item')),
      text(v, 'item'),
      `[${text(v, 'status').replace('_', ' ')}]`,
      when(v),
    ]),
  case_counts: (v) =>
    joined([
      `${text(v, 'area') || '?'}:`,
      text(v, 'value_text'),
      text(v, 'accumulation') === 'new' ? 'new' : '',
      text(v, 'measure'),
      'cases',
      when(v, 'as_of'),
    ]),
  economic_estimates: (v) =>
    joined([
      text(v, 'area') === '' ? '' : `${text(v, 'area')}:`,
      `${text(v, 'indicator')},`,
      text(v, 'direction'),
      amount(v, ''),
      text(v, 'denominator'),
      text(v, 'comparison'),
      `[${text(v, 'figure_role')}]`,
      when(v, 'period'),
    ]),
  tallies: (v) => joined([text(v, 'value_text'), text(v, 'subject'), when(v, 'as_of')]),
}

export const labelOf = (table: string, values: Values): string => labels[table]?.(values) ?? ''
