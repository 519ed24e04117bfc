import type { Cell, Claim } from '../claim.ts'
import { honorifics } from '../lexicon/honorifics.ts'

const surnameOf = ({ cells }: Claim): string | null => {
  const name = cells.get('visitor')?.value
  return typeof name === 'string' ? (name.toLowerCase().split(/\s+/).at(-1) ?? null) : null
}

/** "Alar" of "Alar Tamm"; null of a lone surname, and of "Mr Tamm". */
function givenNameOf({ cells }: Claim): string | null {
  const [first = '', ...others] = String(cells.get('visitor')?.value ?? '')
    .toLowerCase()
    .split(/\s+/)
  return others.length === 0 || honorifics.has(first.replace('.', '')) ? null : first
}

/** "Alar Tamm" and "Maarja Tamm" are two. */
function areNamesakes(one: Claim, other: Claim): boolean {
  const [first, second] = [givenNameOf(one), givenNameOf(other)]
  return first !== null && second !== null && first !== second
}

/** Of whom nothing but a name was told. */
const isOnlyNamed = ({ table, cells }: Claim): boolean =>
  table === 'visits' && cells.get('visitor_rank')?.value === 'other' && !cells.has('visitor_title')

/** The office that the document tells of each surname; null where it tells two. */
function officesIn(claims: readonly Claim[]): Map<string, Claim | null> {
  const offices = new Map<string, Claim | null>()
  for (const claim of claims) {
    const surname = claim.table === 'visits' && claim.cells.has('visitor_title') ? surnameOf(claim) : null
    if (surname === null) continue
    const known = offices.get(surname)
    const isSame = known?.cells.get('visitor_rank')?.value === claim.cells.get('visitor_rank')?.value
    offices.set(surname, known === undefined ? claim : isSame ? known : null)
  }
  return offices
}

const carried = (cell: Cell): Cell => ({ ...cell, how: 'carried' })

function withOffice(claim: Claim, office: Claim): Claim {
  const cells = new Map(claim.cells)
  for (const column of ['visitor_title', 'visitor_rank', 'from_iso3']) {
    const cell = office.cells.get(column)
    const isHome = column !== 'from_iso3' || (!cells.has(column) && cell?.value !== cells.get('to_iso3')?.value)
    if (cell !== undefined && isHome) cells.set(column, carried(cell))
  }
  return { ...claim, cells }
}

/** "Ana Ruiz landed in Lima. The Chilean president, who …": the office told later is that of the first journey too. */
export function withOfficesToldLater(claims: Claim[]): Claim[] {
  if (!claims.some(isOnlyNamed)) return claims
  const offices = officesIn(claims)
  return claims.map((claim) => {
    const office = isOnlyNamed(claim) ? offices.get(surnameOf(claim) ?? '') : null
    return office == null || areNamesakes(claim, office) ? claim : withOffice(claim, office)
  })
}
