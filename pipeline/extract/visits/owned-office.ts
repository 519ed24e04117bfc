import { findOffice, type VisitorRank } from '../../lexicon/offices.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { AreaMention } from '../areas.ts'
import { lowerAt } from '../lower-at.ts'
import { leftOf, placeOf, rightOf } from './title-sides.ts'
import type { Traveller } from './traveller.ts'

interface Owned {
  readonly from: number
  readonly to: number
  readonly rank: VisitorRank
}

const aides = /^(?:advis[eo]r|aide|emissary|messenger|confidant|secretary|physician|assistant|delegate)$/
const kin = /^(?:wife|husband|consort|son|daughter|brother|sister|father|mother|uncle|aunt|nephew|niece|cousin|heir)$/

/** "special envoy", "brother": who stands behind the genitive that an office before it ends in; null where no one does. */
function ownedBehind(at: AnalyzedSentence, mark: number): Owned | null {
  if (lowerAt(at, mark) !== "'s" && lowerAt(at, mark) !== '’s') return null
  for (let i = mark + 1; i < mark + 4 && /^(?:N|ADJ)$/.test(at.tags[i] ?? ''); i++) {
    const office = findOffice(at.tokens, i)
    if (office !== null && office.rank !== 'expert_team') return { from: i, to: i + office.length, rank: office.rank }
    const isLast = at.tags[i + 1] !== 'N'
    if (isLast && aides.test(lowerAt(at, i))) return { from: i, to: i + 1, rank: 'official' }
    if (isLast && kin.test(lowerAt(at, i))) return { from: i, to: i + 1, rank: 'other' }
  }
  return null
}

/** "of Kuwait", "of the Philippines" */
function countryBehind(at: AnalyzedSentence, end: number): AreaMention | undefined {
  if (lowerAt(at, end) !== 'of') return undefined
  const first = lowerAt(at, end + 1) === 'the' ? end + 2 : end + 1
  return at.areas.find(({ from, form }) => form === 'name' && (from === first || from === end + 1))
}

/** "the Emir of Kuwait's special envoy", "the Peruvian president's brother": of the rank of the one who goes, and not of the one whose he is. */
export function ownedOffice(at: AnalyzedSentence, start: number, end: number): Traveller | null {
  const country = countryBehind(at, end)
  const owned = ownedBehind(at, country?.to ?? end)
  if (owned === null) return null
  const left = leftOf(at, start)
  const right = rightOf(at, owned.to)
  return {
    name: right.name ?? { at, from: left.from, to: owned.to },
    title: { at, from: owned.from, to: owned.to },
    rank: owned.rank,
    from: left.from,
    to: right.name === null ? owned.to : right.to,
    origins: left.origins.length > 0 || country === undefined ? left.origins : placeOf(at, country),
    isInternational: left.isInternational && country === undefined,
    isNamed: right.name !== null,
    isOfSubject: left.isOfSubject,
    how: 'visit',
  }
}
