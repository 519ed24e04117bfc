import type { Cell, Claim } from '../claim.ts'
import { isAskedOrSold } from '../extract/aid/sole-giver.ts'
import { ofMany } from '../extract/gifts/sides.ts'
import type { NamedCountries, NamedCountry } from '../extract/named-countries.ts'

export const valuesOf = (claims: readonly Claim[], column: string): string[] =>
  claims.flatMap(({ cells }) => [cells.get(column)?.value ?? []].flat()).map(String)

/** Whom another country got it from is not told; the sum of many gifts has no one giver. */
const lacksGiver = (claim: Claim): boolean => claim.table === 'donations' && !isAskedOrSold(claim) && isGiverOpen(claim)

const isGiverOpen = ({ cells }: Claim): boolean =>
  !cells.has('donor') &&
  !cells.has('donor_iso3') &&
  cells.get('donor_type')?.how !== ofMany &&
  cells.has('recipient_iso3')

/** Another giver may have given this as well; a receiver is no giver. */
const isKnownOtherwise = (gifts: readonly Claim[], { name, code }: NamedCountry): boolean =>
  gifts.some(({ cells }) => cells.has('donor') && cells.get('donor_iso3')?.value !== code.value) ||
  valuesOf(gifts, 'recipient').some((recipient) => recipient.includes(String(name.value)))

function withGiver(claim: Claim, { name, code }: NamedCountry): Claim {
  const given: [string, Cell][] = [
    ['donor', name],
    ['donor_iso3', code],
    ['donor_type', { ...name, value: 'government' }],
  ]
  return { ...claim, cells: new Map([...claim.cells, ...given]) }
}

/** "Peru stands by its friends. Chad has had 20 tents.": in a text that names one country besides those that get something, and as one who helps, that one gives. */
export function withOnlyGiver(claims: Claim[], countries: NamedCountries): Claim[] {
  const gifts = claims.filter(({ table }) => table === 'donations')
  if (!gifts.some(lacksGiver)) return claims
  const only = countries.onlyHelperBeside(new Set(valuesOf(gifts, 'recipient_iso3')))
  if (only === null || isKnownOtherwise(gifts, only)) return claims
  const named = only.name.spans[0]?.start ?? 0
  return claims.map((claim) => (lacksGiver(claim) && named < claim.anchor.start ? withGiver(claim, only) : claim))
}
