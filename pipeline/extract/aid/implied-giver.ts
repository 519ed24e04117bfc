import { aidNounStatus } from '../../lexicon/aid-verbs.ts'
import { thirdPersonPossessives } from '../../lexicon/function-words.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import type { Actor } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Discourse } from '../discourse.ts'
import { lastIndexIn } from '../index-in.ts'
import type { Chunk } from '../parse/chunk.ts'
import type { Clause } from '../parse/clause.ts'
import { isOf } from '../parse/nominal.ts'
import { doerOf, isNameless } from './actors-near.ts'
import { giverNamed, subjectBefore } from './antecedent.ts'
import { isHelpful } from './helpful.ts'
import { giverModes, modeOf } from './mode.ts'
import { promiserOf } from './promiser.ts'
import type { Telling } from './telling.ts'
import { thankedLater } from './thanks.ts'

const isOther = (actor: Actor | null, recipient: Actor | null): actor is Actor =>
  actor !== null && !isNameless(actor) && (recipient === null || actor.iso3 === null || actor.iso3 !== recipient.iso3)

const isStop = (chunk: Chunk): boolean => chunk.kind === 'punct' && /^[;:]$/.test(chunk.text)

/** "Peru gives rather than lends; 3 million was wired in May", "Peru returns the favour: 20 tents left on Monday": who gives or helps in the clause before goes on giving. */
function giverBefore(
  at: AnalyzedSentence,
  { at: place }: Clause,
  recipient: Actor | null,
  isKind: (at: AnalyzedSentence, clause: Clause) => boolean,
): Actor | null {
  const stop = lastIndexIn(at.chunks, 0, place, (chunk) => isStop(chunk))
  const before = at.clauses.findLast(
    ({ at: verb, verb: { form }, subject }) => verb < stop && form === 'finite' && subject !== null,
  )
  const isGiving = before !== undefined && isKind(at, before)
  const actor = isGiving && at.chunks[before.first - 1]?.kind !== 'wh' ? doerOf(at, before) : null
  return isOther(actor, recipient) ? actor : null
}

/** "Peru was quick. Its 20 tents reached Chad", "40 of their nurses came to Chad": whose "its" speaks of. */
function ownerSpokenOf({ subject }: Clause, at: AnalyzedSentence, discourse: Discourse): Actor | null {
  const chunk = subject === null ? undefined : at.chunks[subject.first]
  const inner = subject === null || !isOf(at.chunks[subject.first + 1]) ? undefined : at.chunks[subject.first + 2]
  const own = [chunk, inner].find((one) => thirdPersonPossessives.has(at.tokens[one?.from ?? -1]?.lower ?? ''))
  if (own === undefined) return null
  const owner = subjectBefore({ at, from: own.from, to: own.from + 1 }) ?? discourse.subject
  // "The Peruvians were first: 40 of their nurses came": sent by their country.
  const giver = owner === null ? null : giverNamed(owner)
  return giver?.type === 'citizens' && giver.areas.length > 0 ? { ...giver, type: 'government' } : giver
}

/** "his cheque for 3 million", "their gift of 20 tents" */
const isCalledGift = (at: AnalyzedSentence, { subject }: Clause): boolean =>
  aidNounStatus(singularOf(at.tokens[subject?.members[0]?.np.head ?? -1]?.lower ?? '')) === 'delivered'

/** "The Peruvians went from door to door. The result, 300 tents, reached Chad": what the effort of those before came to. */
const isResult = (at: AnalyzedSentence, { subject }: Clause): boolean => {
  const np = subject?.members[0]?.np
  return (
    at.tokens[np?.from ?? -1]?.lower === 'the' &&
    /^(?:result|yield|outcome|upshot|proceeds|takings|harvest)$/.test(at.tokens[np?.head ?? -1]?.lower ?? '')
  )
}

const isCountry = ({ type, areas, iso3 }: Actor): boolean =>
  type === 'government' && iso3 !== null && areas.length === 1

const isGivingOrHelpful = (at: AnalyzedSentence, clause: Clause): boolean =>
  (!clause.verb.passive && giverModes.has(modeOf(at, clause) ?? 'none')) || isHelpful(at, clause)

const areThey = (at: AnalyzedSentence, { subject }: Clause): boolean =>
  at.tokens[subject?.members[0]?.np.head ?? -1]?.lower === 'they'

/** Who gives, where the verb of a gift names no one: told right before. */
export function impliedGiver(
  at: AnalyzedSentence,
  { governor, mode, status }: Telling,
  recipient: Actor | null,
  discourse: Discourse,
): Actor | null {
  if (governor === null || status === 'called_for' || governor.relation === 'outer') return null
  const { verb } = governor.clause
  const thanked = mode === 'receive' ? thankedLater(at, governor.clause) : null
  if (thanked !== null) return thanked
  // "The mayor said that her city had got 20 tents": whose receiver it is gives nothing.
  const subjectAt = at.chunks[governor.clause.subject?.first ?? -1]?.from
  const isOfGetter = mode === 'receive' || (recipient?.piece.at === at && recipient.piece.from === subjectAt)
  const isKnownGift = !isOfGetter && (recipient !== null || isCalledGift(at, governor.clause))
  const owner = isKnownGift ? ownerSpokenOf(governor.clause, at, discourse) : null
  if (isOther(owner, recipient)) return owner
  const maker = isResult(at, governor.clause) ? discourse.subject : null
  if (isOther(maker, recipient) && (maker.areas.length > 0 || maker.type !== 'unspecified')) return giverNamed(maker)
  const isGiven = verb.passive && (mode === 'give' || mode === 'pledge')
  // "Peru supplied Chad and Mali with tents; so far they have had 300"
  const isHad = mode === 'receive' && areThey(at, governor.clause)
  if (isHad) return giverBefore(at, governor.clause, recipient, isGivingOrHelpful)
  if (isGiven || mode === 'move')
    return giverBefore(at, governor.clause, recipient, isGiven ? isGivingOrHelpful : isHelpful)
  // "Peru has drawn up its list. Chad and Mali are to have 20 tents each."
  const isToGet = mode === 'receive' && status === 'pledged' && recipient !== null
  const promiser = isToGet ? promiserOf(at, governor.clause, recipient) : null
  if (promiser !== null) return promiser
  const { subject } = discourse
  // "Chad got 20 tents. Mali has had 30, with 40 more to come": who was told to get does not give.
  const isGetter = discourse.getters.has(subject?.iso3 ?? '')
  return isToGet && !isGetter && subject !== null && isCountry(subject) && isOther(subject, recipient) ? subject : null
}
