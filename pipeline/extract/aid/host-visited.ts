import { seatsOfBodies } from '../../lexicon/seats-of-bodies.ts'
import { visiting } from '../../lexicon/travel-verbs.ts'
import { type Actor, actorOf } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { type Argument, type Clause, collectArguments } from '../parse/clause.ts'
import { isOf } from '../parse/nominal.ts'
import { npAt } from '../parse/np-at.ts'
import { lowerWords } from '../piece.ts'
import type { Telling } from './telling.ts'

const going = /^(?:fly|travel|go|come|arrive|land|journey|return)$/
const visits = /^(?:visit|trip|tour|stop|mission|journey|stopover)$/

/** A place by its name alone, which is no seat of bodies that one flies to for talks. */
function placeAt(at: AnalyzedSentence, index: number): Actor | null {
  const np = npAt(at, index)
  const [area, more] = np?.areas ?? []
  if (area === undefined || more !== undefined || area.form !== 'name' || area.to !== np?.to || area.iso3 === null)
    return null
  const place = actorOf({ at, from: area.from, to: area.to })
  return seatsOfBodies.has(lowerWords(place.piece).join(' ')) ? null : place
}

const placeOf = (at: AnalyzedSentence, argument: Argument | undefined): Actor | null =>
  argument?.nominal.members.length === 1 ? placeAt(at, argument.nominal.first) : null

/** "visited Peru", "flew to Peru": where the verb leads. */
function reachedBy(at: AnalyzedSentence, { verb, arguments: found }: Clause): Actor | null {
  if (verb.passive || verb.negated || verb.modal !== null) return null
  const isVisit = visiting.has(verb.lemma) && verb.lemma !== 'see' && verb.lemma !== 'cross'
  const place = placeOf(
    at,
    found.find(({ prep }) => prep === null),
  )
  if (isVisit) return place
  if (!going.test(verb.lemma)) return null
  return placeOf(
    at,
    found.find(({ prep }) => prep === 'to' || prep === 'in'),
  )
}

/** ", on a visit to Peru,", ", on a tour of Peru,": between the giver and the verb. */
function besideSubject(at: AnalyzedSentence, { subject, at: verb }: Clause): Actor | null {
  if (subject === null || subject.end >= verb) return null
  const { found } = collectArguments(at.chunks, subject.first, verb)
  const noun = found.find(({ prep, nominal: { members } }) => {
    const head = at.tokens[members[0]?.np.head ?? -1]?.lower ?? ''
    return (prep === 'on' || prep === 'during') && visits.test(head)
  })
  if (noun === undefined) return null
  const { first, end } = noun.nominal
  if (isOf(at.chunks[first + 1])) return placeAt(at, first + 2)
  return placeOf(
    at,
    found.find(({ prep, nominal }) => (prep === 'to' || prep === 'in') && nominal.first === end + 1),
  )
}

/** ", where he handed over 20 tents": the place right before. */
function beforeWhere(at: AnalyzedSentence, { first }: Clause): Actor | null {
  const wh = at.chunks[first - 1]
  if (wh?.kind !== 'wh' || wh.text !== 'where') return null
  for (let i = first - 2; i > Math.max(0, first - 7); i--) {
    const chunk = at.chunks[i]
    if (chunk?.kind === 'verb') return null
    if (chunk?.kind === 'np') return placeAt(at, i)
  }
  return null
}

/** "When Peru's premier visited Chad, she promised 20 tents": of the one whom the clause before told of. */
const isTakenUp = (at: AnalyzedSentence, { first }: Clause, { subject }: Clause): boolean => {
  const np = subject?.members.length === 1 ? subject.members[0]?.np : undefined
  const opening = at.chunks[first - 1]
  const isSub = first === 1 && opening?.kind === 'sub' && /^(?:when|while|as|after)$/.test(opening.text)
  return isSub && np !== undefined && /^(?:he|she)$/.test(at.tokens[np.head]?.lower ?? '')
}

/** "Peru's premier visited Chad and promised 20 tents", "…, on a visit to Chad, promised", "flew to Chad, where he gave": whom a guest's gift is for, where no one else is named. */
export function hostVisited(at: AnalyzedSentence, { governor }: Telling, donor: Actor | null): Actor | null {
  if (governor === null || donor === null) return null
  const { clause } = governor
  const { verb, subject, at: place } = clause
  if (verb.passive || verb.negated) return null
  const isShared = (one: Clause): boolean =>
    subject !== null && one.subject !== null && (one.subject.first === subject.first || isTakenUp(at, one, clause))
  const before = at.clauses.findLast((one) => one.at < place && isShared(one) && reachedBy(at, one) !== null)
  const host =
    besideSubject(at, clause) ?? beforeWhere(at, clause) ?? (before === undefined ? null : reachedBy(at, before))
  return host === null || host.iso3 === donor.iso3 ? null : host
}
