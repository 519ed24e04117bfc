import { lowerAt } from '../dates/date-point.ts'
import type { NonFigure, Token } from '../mention.ts'
import type { Figure } from './figure.ts'

const streets = new Set('street road avenue rd ave st lane boulevard blvd square'.split(' '))

/** ", 100007" at the end of an address, "DC 20006", "Beijing 100037,": a count has commas, or says of what. */
function isPostcode(tokens: readonly Token[], figure: Figure): boolean {
  const digits = tokens[figure.from]?.text ?? ''
  if (!/^\d{5,6}$/.test(digits)) return false
  const next = lowerAt(tokens, figure.to)
  if (next !== '' && next !== ',' && next !== '.') return false
  const before = tokens[figure.from - 1]
  // "a second lot, 42500, came": what has no name is no place.
  const place = tokens[figure.from - 2]
  if (before?.text === ',') return next !== '.' && (place?.kind !== 'word' || place.text !== place.lower)
  const isState = /^(?:[A-Z]{2}|D\.C\.?)$/.test(before?.text ?? '') && lowerAt(tokens, figure.from - 2) === ','
  return isState || (digits.length === 6 && before?.word?.isCapital === true)
}

export function classifyAddress(tokens: readonly Token[], figure: Figure): NonFigure | null {
  if (figure.unit !== null || figure.qualifier !== 'exact' || figure.form !== 'digits' || figure.scaled) return null
  if (isPostcode(tokens, figure)) return 'address'
  for (let at = figure.to; at < figure.to + 3; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word' || !/^[A-Z]/.test(token.text)) return null
    if (streets.has(token.lower) && at > figure.to) return 'address'
  }
  return null
}
