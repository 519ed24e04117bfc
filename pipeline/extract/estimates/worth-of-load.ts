import type { Spot } from './spot.ts'

const load = /^(?:loads?|batch(?:es)?|consignments?|cargo(?:es)?|parcels?)$/
const hedge = /^(?:a|an|the|total|of|estimated|some|about|around|roughly|nearly|almost|over|more|than|up|to|at|least)$/

/** "The shipment, worth 3 million dollars,": what one load is worth, and nothing that is counted of an economy; "shipments worth 3 million" are trade. */
export function isWorthOfLoad({ at: { tokens }, number }: Spot): boolean {
  if (number.kind !== 'money') return false
  let i = number.from - 1
  while (i > number.from - 5 && hedge.test(tokens[i]?.lower ?? '') && tokens[i - 1]?.lower !== 'valued') i--
  const isValued = tokens[i]?.lower === 'at' && tokens[i - 1]?.lower === 'valued'
  if (!isValued && tokens[i]?.lower !== 'worth') return false
  const before = i - (isValued ? 2 : 1)
  const noun = tokens[tokens[before]?.text === ',' ? before - 1 : before]?.lower ?? ''
  return load.test(noun) || noun === 'shipment'
}
