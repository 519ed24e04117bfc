import { lowerAt } from '../dates/date-point.ts'
import type { Token } from '../mention.ts'
import type { Figure } from './figure.ts'

/** Bodies whose standards are numbered; in capitals only. */
const standards: ReadonlySet<string> = new Set('EN ISO IEC DIN ASTM IEEE ANSI NIOSH GB'.split(' '))

/** "EN 14683", "GB 2626" */
const isStandard = (tokens: readonly Token[], { from, form }: Figure): boolean =>
  standards.has(tokens[from - 1]?.text ?? '') && form === 'digits' && /^\d{3,5}$/.test(tokens[from]?.text ?? '')

/** "its postcode is 100037", "the zip code: 90210" */
function isPostcode(tokens: readonly Token[], { from }: Figure): boolean {
  const word = /^(?:is|was|:)$/.test(lowerAt(tokens, from - 1)) ? from - 2 : from - 1
  if (!/^\d{4,6}$/.test(tokens[from]?.text ?? '')) return false
  if (/^(?:postcode|zip)$/.test(lowerAt(tokens, word))) return true
  return lowerAt(tokens, word) === 'code' && /^(?:post|postal|zip|pin)$/.test(lowerAt(tokens, word - 1))
}

/** The number that a standard or a post office is told by in a register. */
export const isRegistered = (tokens: readonly Token[], figure: Figure): boolean =>
  isStandard(tokens, figure) || isPostcode(tokens, figure)
