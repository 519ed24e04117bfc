import type { Claim } from '../../claim.ts'
import type { Discourse } from '../discourse.ts'

const codesOf = ({ cells }: Claim, column: string): string[] => {
  const value = cells.get(column)?.value
  return value == null ? [] : [value].flat().map(String)
}

/** Keeps in mind which countries the paragraph told to give and not to get anything as well. */
export function rememberGivers({ givers, getters }: Discourse, claims: readonly Claim[]): void {
  const gifts = claims.filter(({ table }) => table === 'donations')
  for (const gift of gifts) for (const code of codesOf(gift, 'donor_iso3')) givers.add(code)
  for (const gift of gifts) for (const code of codesOf(gift, 'recipient_iso3')) givers.delete(code)
  for (const code of getters.keys()) givers.delete(code)
}

/** Whoever gives to another country, and is not told to get anything as well; who sells is told of. */
export function giversIn(claims: readonly Claim[]): ReadonlySet<string> {
  const given = claims.filter(
    ({ table, cells }) =>
      table === 'donations' && cells.get('status')?.value !== 'exported' && cells.get('recipient_iso3')?.value != null,
  )
  const codes = (column: string): string[] =>
    given.flatMap(({ cells }) => [cells.get(column)?.value].flat()).map(String)
  const getters = new Set(codes('recipient_iso3'))
  return new Set(codes('donor_iso3').filter((code) => !getters.has(code)))
}

/** The countries that are told to get something. */
export const gettersIn = (claims: readonly Claim[]): ReadonlySet<string> =>
  new Set(claims.filter(({ table }) => table === 'donations').flatMap((gift) => codesOf(gift, 'recipient_iso3')))
