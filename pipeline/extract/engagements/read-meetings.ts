import { type EngagementKind, kindOfNoun, officials } from '../../lexicon/contact-words.ts'
import { findOffice } from '../../lexicon/offices.ts'
import { isBaseForm } from '../../lexicon/verbs.ts'
import { words } from '../../lexicon/word-list.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Clause } from '../parse/clause.ts'
import { areasOf, endingAt, lowerWords, type Piece } from '../piece.ts'
import { isStateOffice } from './country.ts'
import { kindOfPhrase } from './means.ts'
import { twoSides } from './pairs.ts'
import { canAct, isNamed, isPerson, membersOf } from './party.ts'
import { argumentOf, headWords, isWeekday, type Reading, readingOf, sideOf, subjectOf, wordsOf } from './reading.ts'

/** Coming together: "met X", "were received by X", "sat down together", "gathered in Lima". */

const by = new Set(['by', 'via', 'on', 'over', 'through', 'in', 'during'])

const direct = new Set<EngagementKind>(['call', 'video_conference', 'meeting'])

/** "by phone", "over a video link": how those who talk, or come together, do so. */
export const isDirect = (at: AnalyzedSentence, clause: Clause): boolean =>
  [...clause.fronted, ...clause.arguments].some(({ prep, nominal }) => {
    const np = nominal.members[0]?.np
    const kind =
      np === undefined || prep === null || !by.has(prep)
        ? null
        : (kindOfNoun(headWords(at, np)) ?? kindOfPhrase(at, np, prep))
    return kind !== null && direct.has(kind)
  }) || /^(?:online|virtually|remotely)$/.test(at.tokens[clause.verb.to]?.lower ?? '')

const gathering = new Set(['gather', 'convene', 'assemble', 'confer', 'link', 'connect', 'join', 'consult'])

const isSittingDown = (at: AnalyzedSentence, { verb }: Clause): boolean =>
  verb.lemma === 'sit' && !verb.passive && at.tokens[verb.to - 1]?.lower === 'down'

/** "sat down together", "came together", "dined together"; not "sat together in class" */
const isComingTogether = (at: AnalyzedSentence, clause: Clause): boolean => {
  const { verb } = clause
  const isTurned =
    isSittingDown(at, clause) || (!verb.passive && /^(?:come|get|dine|lunch|breakfast)$/.test(verb.lemma))
  return isTurned && at.tokens[verb.to]?.lower === 'together'
}

/** "met X", "met with X", "A and B met", "received X", "called on X", "visited the president". */
export function meets(at: AnalyzedSentence, clause: Clause): Reading | null {
  const { lemma, particle, passive } = clause.verb
  const summoned = summons(at, clause)
  if (summoned !== null) return summoned
  if (lemma === 'meet') {
    const other = sideOf(at, clause, 'with', null)
    if (passive) return null
    if (other === null || (!canAct(other) && argumentOf(clause, 'with') === undefined))
      return meetsTogether(at, clause, other)
    return canAct(other) ? readingOf(at, clause, 'meeting', { counterpart: other }) : null
  }
  const greeted =
    lemma === 'shake' && !passive && at.tokens[clause.verb.to]?.lower === 'hands' ? sideOf(at, clause, 'with') : null
  if (greeted !== null && (isNamedPerson(greeted) || isStateOffice(greeted)))
    return readingOf(at, clause, 'meeting', { counterpart: greeted })
  // "was closeted with the premier", "sat across from him"
  const isClose = (lemma === 'closet' && passive) || (lemma === 'sit' && !passive)
  const isAcross = lemma === 'sit' && argumentOf(clause, 'across') !== undefined
  const preps = lemma === 'closet' ? ['with'] : isAcross ? ['from'] : ['opposite', 'across from']
  const near = isClose ? sideOf(at, clause, ...preps) : null
  const sitter = subjectOf(at, clause)
  const isOfLands = [near, sitter].some((side) => side !== null && areasOf(side).length > 0)
  if (near !== null && canAct(near) && isOfLands) return readingOf(at, clause, 'meeting', { counterpart: near })
  const opposite = isSittingDown(at, clause) ? sideOf(at, clause, 'with', 'opposite') : null
  if (opposite !== null) return canAct(opposite) ? readingOf(at, clause, 'meeting', { counterpart: opposite }) : null
  const isOfSides = isSittingDown(at, clause) && isOfOfficials(at, clause)
  if (isOfSides || isComingTogether(at, clause)) return meetsTogether(at, clause, sideOf(at, clause, null))
  if (lemma === 'see' && !passive) return seesOther(at, clause)
  // "The ministers gathered by video link", "Health ministers of the Andean countries gathered in Lima"
  const isPlaced = /^(?:gather|convene|assemble)$/.test(lemma) && isOfOfficials(at, clause)
  const isLinked = passive && /^(?:link|connect)$/.test(lemma)
  if (gathering.has(lemma) && (!passive || isLinked) && (isPlaced || isDirect(at, clause))) {
    // "gathered in Lima on 3 May, a week after Cyclone Rita": a time, and nothing that was gathered
    const isBeside = argumentOf(clause, null)?.nominal.first === clause.at + 1
    const together = meetsTogether(at, clause, isBeside ? sideOf(at, clause, null) : null)
    return together === null ? null : { ...together, how: 'engagement-near' }
  }
  // "was received by the minister"
  if (lemma === 'receive' && passive) return receivedBy(at, clause)
  // "sought out the minister in Lima"
  const isSought = lemma === 'seek' && at.tokens[clause.verb.to]?.lower === 'out'
  const isHost = isSought || lemma === 'receive' || lemma === 'host' || lemma === 'welcome'
  const isCaller = (lemma === 'call' && (particle === 'on' || particle === 'upon')) || lemma === 'visit'
  // "called this morning on the minister", "called on Tuesday on the minister"
  const isBehindTime = particle === null || (isCaller && isDay(at, clause))
  const isLateCaller =
    lemma === 'call' && isBehindTime && !passive && (sideOf(at, clause, 'on') ?? houseAt(at, clause)) !== null
  if (isLateCaller) return callsAt(at, clause)
  const object = passive || (!isHost && !isCaller) || (isCaller && isDay(at, clause)) ? null : sideOf(at, clause, null)
  if (object === null) return null
  const host = /^(?:host|welcome)$/.test(lemma) ? subjectOf(at, clause) : null
  if (host !== null && isTown(host)) return null
  const next = at.chunks[clause.end]
  // "called on the minister to resign"
  if (lemma === 'call' && next?.kind === 'verb' && next.form === 'infinitive' && !isCallersDeed(at, clause)) return null
  // "had received her two days earlier"
  const isHer = lemma === 'receive' && /^(?:him|her|them)$/.test(lowerWords(object).join(' '))
  if (isThingOf(object)) return null
  const guests = isHost && lemma !== 'welcome' ? groupAbroad(at, clause, object) : null
  if (guests !== null) return readingOf(at, clause, 'meeting', { counterpart: guests })
  // "called on the health minister": no one is bidden to do anything.
  const isCalledOn = lemma === 'call' && isStateOffice(object) && argumentOf(clause, 'for') === undefined
  return isNamedPerson(object) || isHer || isCalledOn ? readingOf(at, clause, 'meeting', { counterpart: object }) : null
}

/** "called on Tuesday": no one's name, but a time. */
function isDay(at: AnalyzedSentence, clause: Clause): boolean {
  const time = argumentOf(clause, null)?.nominal
  return time !== undefined && isWeekday(at, time.first)
}

/** "welcomed President Ruiz's offer": a thing of someone's, and not "Peru's ambassador". */
function isThingOf({ at, from, to }: Piece): boolean {
  const owner = at.tokens.findLastIndex(({ lower }, i) => i > from && i < to - 1 && /^(?:'s|')$/.test(lower))
  return owner > 0 && !canAct({ at, from: owner + 1, to })
}

const groups = /^(?:ministers|ambassadors|envoys|lawmakers|parliamentarians|deputies|diplomats|officials|senators)$/

const isOfLand = (piece: Piece): boolean =>
  areasOf(piece).some(({ form, areaKind }) => form !== 'name' || !/^(?:city|province)$/.test(areaKind))

const isDelegation = (piece: Piece): boolean => lowerWords(piece).some((word) => /^delegations?$/.test(word))

/** "an Iranian delegation", "a delegation from the European Union", "a delegation of Hamas" where the host is named too: whose it is. */
const isTold = (guests: Piece, host: Piece): boolean =>
  isOfLand(guests) || (isDelegation(guests) ? namesBody(guests) && isNamed(host) : areasOf(guests).length > 0)

/** A name of a body or group, and no town's. */
const namesBody = ({ at, from, to }: Piece): boolean =>
  at.tags
    .slice(from, to)
    .some(
      (tag, i) =>
        tag === 'NNP' &&
        !at.areas.some(
          (area) => area.from <= from + i && from + i < area.to && /^(?:city|province)$/.test(area.areaKind),
        ),
    )

const isOfGroup = (piece: Piece): boolean => lowerWords(piece).some((word) => groups.test(word)) || isDelegation(piece)

/** "received officials from the Lao parliament", "an Iranian delegation": by someone of a state, and named by their land. */
function groupAbroad(at: AnalyzedSentence, clause: Clause, guests: Piece): Piece | null {
  const host = subjectOf(at, clause)
  if (host === null || !(isPerson(host) || lowerWords(host).some((word) => seats.has(word)))) return null
  const from = sideOf(at, clause, 'from')
  const isBehind = from !== null && from.from > guests.from && from.from - guests.to < 2
  const whole = isBehind ? endingAt(guests, Math.max(from.to, guests.to)) : guests
  return isOfGroup(whole) && isTold(whole, host) ? whole : null
}

/** "Accra saw Peru's premier": a place that had a guest. */
const isTown = ({ at, from, to }: Piece): boolean => at.areas.some((area) => area.from === from && area.to === to)

/** "saw the Chilean minister in Geneva": both by name or office, and told where or when. */
function seesOther(at: AnalyzedSentence, clause: Clause): Reading | null {
  const other = sideOf(at, clause, null)
  const own = subjectOf(at, clause)
  const isOne = own !== null && (isPerson(own) || /^(?:he|she)$/.test(lowerWords(own).join(' ')))
  const isPlaced = argumentOf(clause, 'in', 'at') !== undefined && argumentOf(clause, 'as') === undefined
  // "saw the minister leave the hall"
  const last = other === null ? -1 : other.to - 1
  if (isBaseForm(at.tokens[last]?.text ?? '') && findOffice(at.tokens, last) === null) return null
  return isOne && !isTown(own) && isPlaced && other !== null && isNamedPerson(other)
    ? readingOf(at, clause, 'meeting', { counterpart: other })
    : null
}

const handed = /^(?:letters?|messages?|cheques?|checks?|gifts?|donations?|invitations?|notes?|copy|copies)$/

/** "called on the ambassador to hand over a letter": what the caller came for; "called on him to hand over power" bids. */
function isCallersDeed(at: AnalyzedSentence, clause: Clause): boolean {
  const deed = at.clauses[at.clauses.indexOf(clause) + 1]
  if (deed === undefined) return false
  const { lemma, particle } = deed.verb
  if (/^(?:bid|convey|congratulate|greet|felicitate)$/.test(lemma)) return true
  // "The envoy called on the minister to discuss trade", "called on her to discuss trade with Peru" bids.
  const isTalk = /^(?:discuss|talk|brief|thank|introduce|present|deliver|hand|invite|inform)$/.test(lemma)
  if (isTalk && isEnvoy(subjectOf(at, clause)) && argumentOf(deed, 'with') === undefined) return true
  const object = argumentOf(deed, null)?.nominal.members[0]?.np
  const isGiven = (lemma === 'hand' && particle === 'over') || /^(?:deliver|present)$/.test(lemma)
  return isGiven && handed.test(at.tokens[object?.head ?? -1]?.lower ?? '')
}

const posted = /^(?:ambassadors?|envoys?|chargés?|consuls?|commissioners?|nuncio|diplomats?|attachés?)$/
const isEnvoy = (piece: Piece | null): piece is Piece =>
  piece !== null && lowerWords(piece).some((word) => posted.test(word))

/** "summoned the Peruvian ambassador", "was called in by the foreign ministry": a meeting that one has to come to. */
function summons(at: AnalyzedSentence, clause: Clause): Reading | null {
  const { lemma, particle, passive } = clause.verb
  const house = argumentOf(clause, 'to')?.nominal.members[0]?.np
  // "to the ministry", "to the Ministry of Health"
  const isToSeat = house !== undefined && wordsOf(at, house).some((word) => seats.has(word))
  if (lemma !== 'summon' && !(lemma === 'call' && (particle === 'in' || isToSeat))) return null
  const envoy = passive ? subjectOf(at, clause) : sideOf(at, clause, null)
  if (!isEnvoy(envoy)) return null
  const own = passive ? sideOf(at, clause, 'by') : subjectOf(at, clause)
  const actor = own ?? (isToSeat ? sideOf(at, clause, 'to') : null)
  // "was summoned to testify", "was called in to help with lunch"
  const isTold =
    argumentOf(clause, 'over', 'about', 'after', 'following', 'because of', 'for', 'in protest') !== undefined
  if (passive && actor === null && !isTold) return null
  return readingOf(at, clause, 'meeting', { actor, counterpart: envoy, implied: 'policy_position' })
}

const seats = words('ministry embassy presidency parliament government chancellery secretariat commission department')

/** "was received at the health ministry", "called at the embassy": the house stands for those in it. */
function houseAt(at: AnalyzedSentence, clause: Clause): Piece | null {
  const house = argumentOf(clause, 'at', 'in')?.nominal.members[0]?.np
  return house !== undefined && seats.has(at.tokens[house.head]?.lower ?? '') ? sideOf(at, clause, 'at', 'in') : null
}

function receivedAt(at: AnalyzedSentence, clause: Clause, house: Piece): Reading | null {
  const reading = readingOf(at, clause, 'meeting', { counterpart: house })
  return reading.actor !== null && isPerson(reading.actor) ? reading : null
}

function receivedBy(at: AnalyzedSentence, clause: Clause): Reading | null {
  const host = sideOf(at, clause, 'by')
  const house = host === null ? houseAt(at, clause) : null
  if (house !== null) return receivedAt(at, clause, house)
  const { actor } = readingOf(at, clause, 'meeting')
  const isOne = actor !== null && (isPerson(actor) || /^(?:he|she)$/.test(lowerWords(actor).join(' ')))
  const isGroup = host !== null && isPerson(host) && actor !== null && isOfGroup(actor) && isTold(actor, host)
  return host !== null && (isOne || isGroup) && isPerson(host)
    ? readingOf(at, clause, 'meeting', { counterpart: host })
    : null
}

function callsAt(at: AnalyzedSentence, clause: Clause): Reading | null {
  const other = sideOf(at, clause, 'on')
  const house = other === null ? houseAt(at, clause) : null
  if (house !== null) return receivedAt(at, clause, house)
  const next = at.chunks[clause.end]
  const isBidding = next?.kind === 'verb' && next.form === 'infinitive' && other !== null && !isNamedPerson(other)
  return other !== null && !isBidding && isNamedPerson(other)
    ? readingOf(at, clause, 'meeting', { counterpart: other })
    : null
}

/** "ministers", "Peruvian and Chilean officials": those who meet for their countries. */
export const isOfOfficials = (at: AnalyzedSentence, { subject }: Clause): boolean =>
  [subject?.members[0], subject?.members.at(-1)].some((one) =>
    officials.has(at.tokens[one?.np.head ?? -1]?.lower ?? ''),
  )

export const isNamedPerson = (piece: Piece): boolean =>
  isPerson(piece) && piece.at.tags.slice(piece.from, piece.to).includes('NNP')

/** "The ministers of A and B met in Lima". */
function meetsTogether(at: AnalyzedSentence, clause: Clause, object: Piece | null): Reading | null {
  const reading = readingOf(at, clause, 'meeting')
  const isList =
    reading.actor !== null &&
    (membersOf(reading.actor).length > 1 || isOfOfficials(at, clause) || /s$/.test(lowerWords(reading.actor)[0] ?? ''))
  return isList && object === null && reading.actor !== null && canAct(reading.actor)
    ? { ...reading, ...twoSides(reading.actor) }
    : null
}
