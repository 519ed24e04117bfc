import { arriving } from '../../lexicon/travel-verbs.ts'
import { mostPeople } from '../aid/figure.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { lowerAt } from '../lower-at.ts'
import { originInside } from './team-origins.ts'
import type { Traveller } from './traveller.ts'

/** "Peru's 62 landed on Sunday", "Chile's 30 followed": a number that goes where only people go, whose it is. */
export function countedTravellers(at: AnalyzedSentence): Traveller[] {
  return at.chunks.flatMap((np, index): Traveller[] => {
    if (np.kind !== 'np' || np.number === null || np.number.kind !== 'number' || np.number.to < np.to) return []
    // "Peru's 26 tons", "Peru's 10 million"
    if (np.number.unit !== null || (np.number.low ?? 0) >= mostPeople) return []
    const area = np.areas[0]
    const isOwned = area !== undefined && area.to === np.number.from - 1 && lowerAt(at, area.to) === "'s"
    const isGoing = at.clauses.some(
      ({ subject, verb, at: place }) =>
        subject?.first === index &&
        place > index &&
        verb.form === 'finite' &&
        (arriving.has(verb.lemma) || /^(?:follow|fly|reach)$/.test(verb.lemma) || isFirstToCome(at, verb.to)),
    )
    if (!isOwned || !isGoing) return []
    const { from, to } = np
    const name = { at, from, to }
    const origins = originInside(at, from, to)
    const base = { title: null, isInternational: false, isNamed: false, isOfSubject: false, how: 'visit' } as const
    return [{ ...base, name, rank: 'expert_team', from, to, origins }]
  })
}

/** "were the first to arrive" */
const isFirstToCome = (at: AnalyzedSentence, i: number): boolean =>
  lowerAt(at, i) === 'the' &&
  /^(?:first|last|next)$/.test(lowerAt(at, i + 1)) &&
  /^(?:arrive|reach|land|come)$/.test(lowerAt(at, i + 3))
