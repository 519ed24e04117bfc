import { hasVerbClass } from '../../lexicon/verbs.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { type Change, changeOf, type Spot } from './spot.ts'

const travelNouns = new Set(['visits', 'arrivals', 'tourists', 'visitors', 'trips', 'travellers', 'travelers'])

/** "over 10 million visits by …", "1.2 million tourists cancelled …". */
export function asTravel(spot: Spot): Change | null {
  const { at, number, np, index } = spot
  const head = at.tokens[np.head]?.lower ?? ''
  if (!travelNouns.has(head) || number.kind !== 'number' || number.to > np.head) return null
  const next = at.chunks[index + 1]
  const verb = at.clauses.find(({ at: place }) => place === index + 1)
  const isLost = verb !== undefined && hasVerbClass(verb.verb.lemma, verb.verb.particle, 'deny')
  const end = next?.kind === 'verb' ? travelEnd(at, index + 1, isLost) : np.to
  const indicator = { at, from: number.to, to: end }
  const anchor = { at, from: np.head, to: np.head + 1 }
  const unit = head === 'visits' || head === 'trips' || head === 'arrivals' ? 'visit' : 'person'
  return {
    ...changeOf({ ...spot, clause: verb ?? spot.clause }, isLost ? 'decrease' : 'level', indicator, anchor),
    unit,
    unitPiece: anchor,
  }
}

/** "visits made by foreign tourists", "tourists cancelled plans to visit Peru". */
function travelEnd(at: AnalyzedSentence, verb: number, isLost: boolean): number {
  const clause = at.clauses.find(({ at: place }) => place === verb)
  const by = clause?.arguments.find(({ prep }) => prep === 'by')
  if (!isLost)
    return by === undefined
      ? (at.chunks[verb - 1]?.to ?? 0)
      : (at.chunks[by.nominal.members[0]?.end !== undefined ? by.nominal.members[0].end - 1 : verb]?.to ?? 0)
  const last = at.clauses.findLast(
    ({ at: place, verb: { form } }) => place >= verb && (place === verb || form === 'infinitive'),
  )
  const object = last?.arguments[0]?.nominal
  return at.chunks[(object?.end ?? verb + 1) - 1]?.to ?? 0
}
