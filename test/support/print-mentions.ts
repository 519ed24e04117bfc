import { findDates } from '../../pipeline/extract/dates/find-dates.ts'
import type { NumberMention } from '../../pipeline/extract/mention.ts'
import { findNumbers } from '../../pipeline/extract/numbers/find-numbers.ts'
import { tokenize } from '../../pipeline/extract/tokenize.ts'

const round = (value: number | null): string => (value === null ? '' : String(Number(value.toPrecision(12))))

function printNumber({ low, high, qualifier, unit, nonFigure }: NumberMention): string {
  if (nonFigure !== null) return `(${nonFigure})`
  const value = low === high ? round(low) : `${round(low)}..${round(high)}`
  const hedge = ['approx', 'nearly', 'magnitude'].includes(qualifier) ? `${qualifier} ` : ''
  return `${hedge}${value}${unit === null ? '' : ` ${unit}`}`
}

/** Numbers of a text in one line: "approx 5 USD; 10..20; 30..; (page)". */
export function printNumbers(text: string): string {
  const tokens = tokenize(text)
  const dates = findDates(tokens, { documentDate: null })
  return findNumbers(tokens, text, dates).map(printNumber).join('; ')
}

/** Dates of a text in one line, as EDTF; offsets without an anchor as "+5". */
export function printDates(text: string, documentDate: string | null = null): string {
  return findDates(tokenize(text), { documentDate })
    .map(({ edtf, offset }) => (offset === null ? edtf : `+${offset.days}`))
    .join('; ')
}
