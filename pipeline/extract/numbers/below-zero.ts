import type { Token } from '../mention.ts'
import type { Figure } from './figure.ts'

const negate = (value: number | null): number | null => (value === null ? null : -value)

/** "5 degrees below zero", "20 to 30 degrees below zero Celsius": one temperature, of the other sign. */
export function joinBelowZero(tokens: readonly Token[], first: Figure, second: Figure): Figure | null {
  const isDegree = first.unit?.startsWith('degree') === true
  const isBelow = second.from === first.to + 1 && tokens[first.to]?.lower === 'below' && second.low === 0
  if (!isDegree || !isBelow || second.high !== 0 || first.low === null) return null
  const unit = second.unit?.startsWith('degree') ? second.unit : first.unit
  const { low, high, base } = first
  return { ...first, unit, to: second.to, low: negate(high), high: negate(low), base: -base }
}
