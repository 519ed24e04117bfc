import type { Cell, Claim } from '../../claim.ts'
import { isTeamGroup } from '../../lexicon/team-nouns.ts'
import type { Discourse } from '../discourse.ts'
import { cellOf, textOf } from '../piece.ts'
import { isTeam } from '../visits/traveller.ts'

const sides: ReadonlySet<string> = new Set(['donor', 'donor_iso3', 'donor_type'])

/** "The team", "this brigade" */
const isTeamOnly = (name: string): boolean => {
  const words = name.toLowerCase().split(' ')
  return words.length === 2 && /^(?:the|this|that)$/.test(words[0] ?? '') && isTeamGroup(words[1] ?? '')
}

/** "A team from Peru has landed. The team includes 15 nurses": given by the land that sent it. */
export function withSenders(claims: readonly Claim[], { travel }: Discourse): readonly Claim[] {
  return claims.map((claim) => {
    const { cells } = claim
    const [donor, type] = [cells.get('donor'), cells.get('donor_type')]
    const isOfPeople = cells.get('item_category')?.value === 'personnel'
    if (donor === undefined || type === undefined || !isOfPeople || !isTeamOnly(String(donor.value))) return claim

    const [home] = travel?.people.findLast((one) => isTeam(one) && one.origins.length > 0)?.origins ?? []
    const own: [string, Cell][] =
      home === undefined
        ? [['donor_type', type]]
        : [
            ['donor', cellOf(textOf(home.piece), home.piece, 'carried')],
            ['donor_type', cellOf('government', home.piece, 'carried')],
            ['donor_iso3', cellOf(home.iso3, home.piece, 'carried')],
          ]
    return { ...claim, cells: new Map([...[...cells].filter(([column]) => !sides.has(column)), ...own]) }
  })
}
