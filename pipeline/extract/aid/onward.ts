import { words } from '../../lexicon/word-list.ts'
import type { Actor } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Clause } from '../parse/clause.ts'
import { doerOf, partyBehind } from './actors-near.ts'

const handing = /^(?:deliver|distribute|hand|give|forward|transfer|transport|send|pass|truck|ship)$/

/** "landed in Quito to be handed to the people of Chad", "came to Lima before being sent to Chad": who gets in the end what first comes to a place. */
export function onwardTo(at: AnalyzedSentence, clause: Clause): Actor | null {
  const next = at.clauses.find((one) => one.at > clause.at)
  if (next === undefined || !next.verb.passive || next.verb.negated || !handing.test(next.verb.lemma)) return null
  const opening = at.tokens[at.chunks[next.at - 1]?.from ?? -1]?.lower ?? ''
  const isPurpose = next.verb.form === 'infinitive'
  const isLater = opening === 'before' && at.tokens[next.verb.from]?.lower === 'being'
  const getter = isPurpose || isLater ? partyBehind(at, next.arguments, ['to', 'among', 'in']) : null
  if (getter === null) return null
  const place = partyBehind(at, clause.arguments, [null, 'in', 'at', 'to'])
  // "arrived in Chad to be handed out in the north"
  const isThere = next.arguments.every(({ prep }) => prep !== 'to' && prep !== 'among')
  if (isThere && (getter.iso3 === null || getter.iso3 === place?.iso3)) return null
  // "arrived in Chad to be given to the police": those of the place
  return getter.iso3 === null && place !== null
    ? { ...getter, iso3: place.iso3, iso3Piece: place.iso3Piece ?? place.piece }
    : getter
}

/** "collected 20 tents and shipped them to Chad": where the same subject then sends what it has gathered. */
export function takenOn(at: AnalyzedSentence, clause: Clause): Actor | null {
  const next = at.clauses[at.clauses.indexOf(clause) + 1]
  const link = at.chunks[(next?.at ?? 0) - 1]
  if (next === undefined || link?.kind !== 'conj' || link.text !== 'and' || next.verb.passive) return null
  const [object] = next.arguments
  const np = object?.prep === null ? object.nominal.members[0]?.np : undefined
  const isOfThem = np?.isPronoun === true && /^(?:it|them)$/.test(at.tokens[np.head]?.lower ?? '')
  const giver = isOfThem && carrying.has(next.verb.lemma) ? doerOf(at, clause) : null
  return giver !== null && gatherers.has(giver.type) ? partyBehind(at, next.arguments, ['to', 'into', 'for']) : null
}

/** Who gathers things for others; firms, armies and gangs may do so for themselves. */
const gatherers: ReadonlySet<Actor['type']> = new Set([
  'citizens',
  'ngo',
  'foundation',
  'local_government',
  'royal',
  'party',
])

const carrying = words(
  'send ship take bring truck drive fly ferry deliver hand give carry forward cart airlift haul pass pack',
)
