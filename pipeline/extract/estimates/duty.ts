import { prepText, type Spot } from './spot.ts'

/** "a 50% tariff", "a levy of 3 percent": set by law, and no figure of an economy. */
export function isDuty({ at, np, number, index }: Spot): boolean {
  if (number.kind !== 'percent') return false
  const named = prepText(at.chunks[index - 1]) === 'of' ? at.chunks[index - 2] : undefined
  const head = number.to <= np.head ? np.head : named?.kind === 'np' ? named.head : -1
  return /^(?:tariffs?|duty|duties|levy|levies|surcharges?|excise)$/.test(at.tokens[head]?.lower ?? '')
}
