import type { Token } from '../mention.ts'
import type { Figure } from './figure.ts'

/** "20 tents per day": a rate in time, and of no one. */
export const rates = /^(?:cent|second|minute|hour|day|night|week|month|quarter|season|year|annum)$/

/** "5 beds each", "2 a head", "10 per clinic": the number counts for every one of several. */
export function isEach(tokens: readonly Token[], figure: Figure): boolean {
  for (let at = figure.to; at < figure.to + 4; at++) {
    const token = tokens[at]
    if (token === undefined || token.kind !== 'word') return false
    if (token.lower === 'each' || token.lower === 'apiece') return true
    const isPer = token.lower === 'per' && tokens[at - 1]?.lower !== 'as'
    if (isPer && !rates.test(tokens[at + 1]?.lower ?? '')) return true
    if (/^(?:and|to|from|that|which|who)$/.test(token.lower)) return false
  }
  return false
}
