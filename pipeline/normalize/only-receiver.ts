import type { Cell, Claim } from '../claim.ts'
import type { NamedCountries, NamedCountry } from '../extract/named-countries.ts'
import { valuesOf } from './only-giver.ts'

/** Given by a country, and to no one told. */
const lacksReceiver = ({ table, cells }: Claim): boolean =>
  table === 'donations' &&
  cells.has('donor_iso3') &&
  !cells.has('recipient') &&
  !cells.has('recipient_iso3') &&
  cells.get('status')?.value !== 'exported'

/** Some other receiver may have got this as well; and of a government whose country is not told, the country named may be. */
const isKnownOtherwise = (gifts: readonly Claim[], { code }: NamedCountry): boolean =>
  gifts.some(
    ({ cells }) =>
      (cells.has('recipient') && cells.get('recipient_iso3')?.value !== code.value) ||
      (cells.get('donor_type')?.value === 'government' && !cells.has('donor_iso3')),
  )

function withReceiver(claim: Claim, { name, code }: NamedCountry): Claim {
  const got: [string, Cell][] = [
    ['recipient', name],
    ['recipient_iso3', code],
  ]
  return { ...claim, cells: new Map([...claim.cells, ...got]) }
}

/** "All eyes are on Chad. Peru has sent 20 tents.": in a text that opens with the one country besides those that give, that one gets what the same paragraph tells. */
export function withOnlyReceiver(claims: Claim[], countries: NamedCountries): Claim[] {
  const gifts = claims.filter(({ table }) => table === 'donations')
  if (!gifts.some(lacksReceiver)) return claims
  const only = countries.onlyOpenedBeside(new Set(valuesOf(gifts, 'donor_iso3')))
  if (only === null || isKnownOtherwise(gifts, only)) return claims
  const isOfOpening = ({ sentence: { index, paragraph } }: Claim): boolean =>
    paragraph === only.paragraph && (index > 0 || !only.isAside)
  return claims.map((claim) => (lacksReceiver(claim) && isOfOpening(claim) ? withReceiver(claim, only) : claim))
}
