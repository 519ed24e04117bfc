import type { CellValue } from '../claim.ts'
import { isCurrency } from '../currency-code.ts'
import { currencyAbbreviations, currencyCodes, currencyNames, currencySigns } from '../lexicon/currencies.ts'
import { pluralOf } from '../lexicon/nouns.ts'
import { denominators, magnitudes } from '../lexicon/number-words.ts'
import { spaced } from '../wording.ts'

type Values = { readonly get: (column: string) => CellValue | undefined }

const text = (values: Values, column: string): string => String(values.get(column) ?? '')
const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ')

const isOne = (values: Values): boolean => values.get('value_low') === 1 && values.get('value_high') === 1

/** "RMB 4 million", "$3 billion": the value as printed names its currency itself. */
const saysCurrency = (value: string): boolean =>
  [...value].some((sign) => currencySigns.has(sign)) ||
  (value.match(/\p{L}+/gu) ?? []).some(
    (word) => currencyAbbreviations.has(word) || currencyCodes.has(word) || currencyNames.has(word.toLowerCase()),
  )

const definite = /^(?:the|this|that|these|those|its|their|his|her|our)\s/i

/** "dozens", "two thirds" before any noun, and "half" or "two" before "the": these take "of". */
function takesOf(value: string, noun: string): boolean {
  if (value === '' || noun === '') return false
  const last = /\p{L}+$/u.exec(value)?.[0].toLowerCase() ?? ''
  const isPlural = last.endsWith('s') && (magnitudes.has(last) || denominators.has(last))
  return isPlural || definite.test(noun)
}

const counted = (value: string, noun: string): string => joined([value, takesOf(value, noun) ? 'of' : '', noun])

const scales: ReadonlyMap<number, string> = new Map([
  [1e3, 'thousand'],
  [1e6, 'million'],
  [1e9, 'billion'],
  [1e12, 'trillion'],
])

/** "3" of "gave $6 million, Chile 3": the value as printed, with the scale that it takes from other words. */
function printed(values: Values): string {
  const value = text(values, 'value_text')
  if (!/^\d[\d,]*(?:\.\d+)?$/.test(value)) return value
  return joined([value, scales.get(Number(values.get('value_low')) / Number(value.replaceAll(',', ''))) ?? ''])
}

/** "about 40 percent", "7,200 pairs": the value as printed with its unit, unless it or the words beside it say the unit already. */
function amount(values: Values, said: string): string {
  const [value, unit] = [printed(values), text(values, 'unit').replace('_', ' ')]
  if (value === '' || unit === '' || unit === 'item' || unit === 'share' || value.endsWith('%')) return value
  if (isCurrency(unit)) return saysCurrency(value) ? value : counted(value, unit)
  if (unit === 'percent') return joined([value, unit])
  return said.toLowerCase().includes(unit) ? value : counted(value, isOne(values) ? unit : pluralOf(unit))
}

/** "7,200 pairs of gloves", "hundreds of masks", "600 million KRW aid", "test kits for 50 samples". */
function given(values: Values): string {
  const [item, unit] = [text(values, 'item'), text(values, 'unit')]
  const [plain, whole] = [printed(values), amount(values, item)]
  // Samples are what kits can test, not what they consist of.
  if (unit === 'sample' && whole !== plain && item !== '') return `${item} for ${whole}`
  return whole === plain || isCurrency(unit) ? counted(whole, item) : joined([whole, item === '' ? '' : 'of', item])
}

/** "12,345 confirmed cases", "3 new deaths". */
function cases(values: Values): string {
  const measure = text(values, 'measure')
  const noun = measure === 'deaths' ? 'deaths' : joined([measure, 'cases'])
  const news = joined([text(values, 'accumulation') === 'new' ? 'new' : '', noun])
  return counted(text(values, 'value_text'), isOne(values) ? news.replace(/s$/, '') : news)
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
      given(v),
      `[${text(v, 'status').replace('_', ' ')}]`,
      when(v),
    ]),
  case_counts: (v) => joined([text(v, 'area') === '' ? '' : `${text(v, 'area')}:`, cases(v), when(v, 'as_of')]),
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
  engagements: (v) =>
    joined([
      arrow(text(v, 'actor'), text(v, 'counterpart')),
      spaced(text(v, 'kind')),
      text(v, 'topic') === '' ? '' : `on ${spaced(text(v, 'topic'))}`,
      text(v, 'engagement_status') === 'held' ? '' : `[${text(v, 'engagement_status')}]`,
      when(v),
    ]),
  tallies: (v) => joined([counted(text(v, 'value_text'), text(v, 'subject')), when(v, 'as_of')]),
}

export const labelOf = (table: string, values: Values): string => labels[table]?.(values) ?? ''
