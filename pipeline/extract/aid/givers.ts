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
