import { findOffice } from '../../lexicon/offices.ts'
import { isTeamGroup } from '../../lexicon/team-nouns.ts'
import type { Actor } from '../actors.ts'
import { type Clause, collectArguments } from '../parse/clause.ts'
import { doerOf, firstBehind, ownerOf, partyBehind } from './actors-near.ts'
import { haverOfWhole } from './haver.ts'
import { headOf } from './head-of.ts'
import { asMoving, type Idiom, told } from './idiom.ts'
import { isLoaded } from './turns.ts'

/** "On their way from Peru to Chad are 20 tents", "For Chad there are 20 tents from Peru": goods told behind "be", with their sides in front of it. */
export const asFronted: Idiom = (at, { kind }, governor) => {
  const { clause, relation } = governor
  if (clause.verb.lemma !== 'be' || relation !== 'object' || kind !== 'known' || isLoaded(at, clause)) return null
  const { found: fronted } = collectArguments(at.chunks, clause.first, clause.at)
  const [opening] = fronted
  if (opening === undefined || opening.nominal.first > clause.first + 2) return null
  const isOnWay = opening.prep === 'on' && headOf(at, opening) === 'way'
  // "Welcome in Chad were 20 tents from Peru"; what merely is in a country may have been bought.
  const isWelcome = at.tokens[at.chunks[clause.first]?.from ?? -1]?.lower === 'welcome'
  const isSided = firstBehind(at, fronted, isWelcome ? ['to', 'for', 'in'] : ['to', 'for']) !== null
  const isFrom = partyBehind(at, [...fronted, ...clause.arguments], ['from']) !== null
  if (!isFrom || !(isOnWay || isSided)) return null
  const whole = { ...clause, subject: null, fronted, arguments: [...fronted, ...clause.arguments] }
  return told(
    at,
    governor,
    asMoving({ ...governor, clause: whole, relation: 'subject' }, isOnWay ? 'pledged' : 'delivered'),
  )
}

/** "will be in Lima by Friday", "should be with the clinics in May": when goods are to have come. */
const isToBeThere = ({ verb, dates }: Clause): boolean =>
  verb.lemma === 'be' && !verb.negated && dates.length > 0 && /^(?:will|shall|should|would|to)$/.test(verb.modal ?? '')

/** "Peru's 20 tents are now in Chad", "20 Peruvian tents now belong to Chad": goods of one country that are with another. */
export const asPlaced: Idiom = (at, { kind, item }, governor) => {
  const { clause, relation } = governor
  const { verb, subject, arguments: found } = clause
  if (relation !== 'subject' || subject === null || kind !== 'known' || verb.passive) return null
  const preps = verb.lemma === 'belong' ? ['to'] : verb.lemma === 'be' ? ['in', 'at'] : []
  const isNow = at.tokens.slice(verb.from - 1, verb.to + 1).some(({ lower }) => lower === 'now' || lower === 'already')
  const isAhead = isToBeThere(clause) && item.category !== 'transport'
  const getter =
    preps.length > 0 && (isNow || isAhead || verb.lemma === 'belong') ? firstBehind(at, found, preps) : null
  const whole = collectArguments(at.chunks, subject.first, clause.at).found
  const giver = getter === null ? null : (ownerOf(at, subject.first, clause.at) ?? partyBehind(at, whole, ['from']))
  const isAbroad = giver !== null && getter !== null && getter.areas.length > 0 && giver.iso3 !== getter.iso3
  if (!isAbroad || giver.iso3 === null) return null
  return isAhead ? asMoving(governor, 'pledged') : told(at, governor, asMoving(governor, 'delivered'))
}

/** "Peru's contingent is 260 strong": the size of a team that is told as there. */
export const asStrong: Idiom = (at, { item, number }, governor) => {
  const { clause, relation } = governor
  const isSize = clause.verb.lemma === 'be' && relation === 'object' && at.tokens[number.to]?.lower === 'strong'
  if (!isSize || item.category !== 'personnel' || clause.subject === null) return null
  const owner = ownerOf(at, clause.subject.first, clause.at)
  return owner !== null && owner.iso3 !== null
    ? told(at, governor, asMoving({ ...governor, relation: 'subject' }, 'delivered'))
    : null
}

const trading = new Set(['import', 'export', 'buy', 'purchase', 'sell', 'order', 'trade'])

/** "Forty tents are from Peru", "Of the 90 tents 40 are from Peru": where goods that are there are from. */
export const asFrom: Idiom = (at, { kind, item, index }, governor) => {
  const { clause, relation } = governor
  const { verb, subject, arguments: found } = clause
  if (relation !== 'subject' || verb.lemma !== 'be' || verb.modal !== null || kind === 'any') return null
  // "40 of the 90 tents are from Peru": not the 90.
  const isSubject = subject?.members.some(({ first }) => first === index) === true
  if (!isSubject || at.tokens.some(({ word }) => word !== null && trading.has(word.lemma))) return null
  if (/^(?:personnel|facility|cash)$/.test(item.category) || (item.category === 'transport' && kind === 'known'))
    return null
  // Not "are on their way from Peru".
  const giver = partyBehind(at, found.slice(0, 1), ['from'])
  const isNext = found[0]?.nominal.first === clause.at + 2
  // Of what has an owner, or is a part of what came: "The 200 machines at the plant are from Japan" tells of no gift.
  const haver = haverOfWhole(at, index) ?? (subject === null ? null : ownerOf(at, subject.first, clause.at))
  const isOthers = kind === 'same' || (haver?.iso3 != null && haver.iso3 !== giver?.iso3)
  return isNext && isOthers && giver !== null && giver.iso3 !== null
    ? told(at, governor, asMoving(governor, 'delivered'))
    : null
}

/** "the foreign minister", "a delegation": not "a Swedish dealer". */
const isOnDuty = ({ piece: { at, from, to } }: Actor): boolean =>
  at.tokens.slice(from, to).some(({ lower }, i) => isTeamGroup(lower) || findOffice(at.tokens, from + i) !== null)

/** "The Peruvian minister was in Oslo with 40 tents": who is somewhere with goods has brought them. */
export const asThereWith: Idiom = (at, { kind, item }, governor) => {
  const { clause, relation, prep } = governor
  const { verb, subject, arguments: found } = clause
  if (relation !== 'oblique' || prep !== 'with' || verb.lemma !== 'be' || subject === null) return null
  if (kind !== 'known' || item.category === 'personnel' || verb.modal !== null) return null
  const [place] = found
  const getter = place?.prep === 'in' ? partyBehind(at, [place], ['in']) : null
  const giver = doerOf(at, clause)
  const isAbroad = getter !== null && giver !== null && giver.iso3 !== null && giver.iso3 !== getter.iso3
  return isAbroad && isOnDuty(giver) && getter.iso3 !== null
    ? told(at, governor, asMoving(governor, 'delivered'))
    : null
}
