import type { Claim } from '../../claim.ts'
import type { Discourse } from '../discourse.ts'
import { cellOf, textOf } from '../piece.ts'
import { isTeam } from '../visits/traveller.ts'

/** "The team", "this brigade"; "the group" may be a body. */
const teamOnly = /^(?:the|this|that) (?:teams?|brigades?|squads?|crews?|contingents?|delegations?|mission)$/i

/** "A team from Peru has landed. The team includes 15 nurses": given by the land that sent it. */
export function withSenders(claims: readonly Claim[], { travel }: Discourse): readonly Claim[] {
  const [home] = travel?.people.findLast((one) => isTeam(one) && one.origins.length > 0)?.origins ?? []
  if (home === undefined) return claims
  return claims.map((claim) => {
    const { cells } = claim
    const isOfPeople = cells.get('item_category')?.value === 'personnel'
    if (!isOfPeople || !teamOnly.test(String(cells.get('donor')?.value ?? ''))) return claim
    const own = [
      ['donor', cellOf(textOf(home.piece), home.piece, 'carried')],
      ['donor_type', cellOf('government', home.piece, 'carried')],
      ['donor_iso3', cellOf(home.iso3, home.piece, 'carried')],
    ] as const
    return { ...claim, cells: new Map([...cells, ...own]) }
  })
}
