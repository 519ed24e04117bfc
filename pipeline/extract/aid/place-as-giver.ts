import type { Cell, Claim } from '../../claim.ts'

/** States and bodies together, of no country, whoever they are; "the Gulf states" and "donors from Peru" are of some. */
const many =
  /^(?:(?:the|some|about|around|nearly|almost|over|more|than|at|least|all|other|many|several|dozens|scores|of|foreign|international|rich|wealthy|western|global|[\d,]+|[a-z]*-?(?:one|two|three|four|five|six|seven|eight|nine|teen|ty))\s+)*(?:countries|governments|nations|states|donors|lenders|creditors|delegates|participants)(?:\s+present)?(?:\s+(?:in|at|meeting|gathered)\b.*)?$/i

/** "crossing the Pacific with 20 tents" */
const sea =
  /^(?:the )?(?:pacific|atlantic|mediterranean|caribbean|baltic|north sea|black sea|red sea|indian ocean|south china sea|gulf of \w+)$/i

/** "the fourth Brussels conference": where gifts are promised, and no one who gives. */
const meeting = /\b(?:conference|summit|meeting)$/i

const without = (cells: Claim['cells'], columns: ReadonlySet<string>): Map<string, Cell> =>
  new Map([...cells].filter(([column]) => !columns.has(column)))

const land: ReadonlySet<string> = new Set(['donor_iso3'])
const sides: ReadonlySet<string> = new Set(['donor', 'donor_iso3', 'donor_type'])

/** "In Madrid 73 countries pledged 3 million", "Donors in Tokyo", "pledges at the Brussels conference", "crossing the Pacific": where it was is not whose gift it is. */
export function withoutPlaceAsGiver(claim: Claim): Claim {
  const donor = claim.cells.get('donor')?.value
  if (typeof donor !== 'string') return claim
  if (many.test(donor)) return { ...claim, cells: without(claim.cells, land) }
  if (!meeting.test(donor) && !sea.test(donor)) return claim
  const type = claim.cells.get('donor_type')
  const cells = without(claim.cells, sides)
  if (type !== undefined) cells.set('donor_type', { ...type, value: 'unspecified', spans: [claim.anchor] })
  return { ...claim, cells }
}
