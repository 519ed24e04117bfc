import { aidNounStatus } from '../../lexicon/aid-verbs.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import type { Actor } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { goodsIn } from '../named-in.ts'
import type { Argument, Clause } from '../parse/clause.ts'
import { doerOf, ownerOf, partyBehind } from './actors-near.ts'
import { isOfSubject, listedBy } from './amount-of.ts'
import { appellant } from './appellant.ts'
import { argsOf } from './args-of.ts'
import { partiesOfArrival } from './arrival-noun.ts'
import { causerOf, isCausedFrom } from './causer.ts'
import { partiesOfDebt } from './debt-relief.ts'
import type { AidFigure } from './figure.ts'
import { isOwn as isOwnPhrase } from './gift-owner.ts'
import { ownerOfGiftTold, receiverOfSubject } from './gift-subject.ts'
import { participleGiver } from './giver-inside.ts'
import { addedTo, type Governor, governorsOf } from './governor.ts'
import { haverOf } from './haver.ts'
import { withHelpBefore } from './help-before.ts'
import { isHelpful } from './helpful.ts'
import { deliverer, isColonBetween, nextInTurn, ownerOfShipment } from './label-giver.ts'
import { landedThere } from './landed-at.ts'
import { partiesOfLoad } from './load.ts'
import { modeOf } from './mode.ts'
import { ownerBefore, partiesOfNoun, withOwnerOfApposed } from './parties-of-noun.ts'
import { payerOf } from './payer.ts'
import { partiesOfRanking } from './ranked-gift.ts'
import { disposerOf, lentTo } from './receiver-phrases.ts'
import { partiesAmong } from './receivers.ts'
import { towards } from './relative-receivers.ts'
import { partiesOfRole } from './role-noun.ts'
import { giving, type Parties, roleReaders } from './role-readers.ts'
import type { AidSides } from './sides.ts'
import { partiesOfAct } from './sum-of-subject.ts'
import type { Telling } from './telling.ts'
import { thanksBefore } from './thanked-party.ts'
import { thankedBy, thanker } from './thanks.ts'
import { whatDone } from './what-done.ts'

/** What the verb that tells of the gift says of its sides. */
export function partiesOf(
  at: AnalyzedSentence,
  figure: AidFigure,
  { governor, mode, rule, status }: Telling,
  previous: AidSides | null,
): Parties {
  if (governor === null && rule === 'aid-thanks') return { donor: null, recipient: null }
  if (governor === null && (mode === 'ask' || status === 'called_for'))
    return { donor: null, recipient: appellant(at, figure.index) }
  if (governor === null && rule === 'aid-move') return partiesOfArrival(at, figure)
  const done = mode === 'amount' ? whatDone(at, governor?.clause) : null
  if (done !== null) return { donor: doerOf(at, done), recipient: partyBehind(at, done.arguments, towards) }
  const load = governor === null && rule === 'aid-list' ? partiesAmong(at, figure) : null
  if (load !== null && (load.donor !== null || load.recipient !== null)) return load
  const counting = governor?.clause ?? at.clauses.findLast((one) => one.at < figure.index)
  const act = counting !== undefined && isOfSubject(at, counting, figure) ? partiesOfAct(at, counting) : null
  if (act !== null && (governor === null || mode === 'amount')) return act
  if (governor === null)
    return previous === null
      ? partiesOfNoun(at, figure.index)
      : { donor: ownerBefore(at, figure.index), recipient: null }
  // "Chad's appeal is for 3 million": whose the amount is that asks for it.
  if (mode === 'amount' && status === 'called_for') return { donor: null, recipient: appellant(at, figure.index) }
  const { clause, relation } = governor
  if (rule === 'aid-thanks' || (rule === 'aid-list' && thankedBy(at, clause) !== null))
    return {
      donor: partyBehind(
        at,
        clause.verb.lemma === 'thank' ? whomThanked(at, clause) : clause.arguments,
        clause.verb.lemma === 'thank' ? [null] : ['to'],
      ),
      recipient: thanker(at, clause) ?? ownerOfThanks(at, clause) ?? ownerOf(at, figure.index, figure.index + 1),
    }
  if (rule === 'aid-ranked') return partiesOfRanking(at, figure.index)
  if (rule === 'aid-role') return partiesOfRole(at, figure.index)
  if (rule === 'aid-debt') return partiesOfDebt(at, figure.index, clause)
  if (rule === 'aid-total') return partiesOfTotal(at, clause)
  if (relation === 'outer' && isColonBetween(at, clause.at, figure.index))
    return partiesOfColon(at, clause, figure, mode)
  const carried = partiesOfLoad(at, figure.index)
  if (carried !== null) return carried
  const read = roleReaders[mode] ?? giving
  // "Besides 20 tents, Peru gave Chad 30 beds": what is given to whom is told behind the verb, of both.
  if (addedTo(at, figure.index)?.clause === clause && clause.at > figure.index)
    return read(at, clause, at.chunks.length, false)
  if (relation === 'participle') {
    const causer = causerOf(at, figure.index, clause)
    const told = read(at, clause, figure.index, true)
    const giver = told.donor === null ? addedTo(at, figure.index) : null
    const doer = giver === null ? null : doerOf(at, giver.clause)
    // "On top of the 20 tents sent already, Peru is to get 30 more": who gets the next got the first.
    const isGetter = giver !== null && modeOf(at, giver.clause) === 'receive'
    const own = isGetter ? { ...told, recipient: told.recipient ?? doer } : { ...told, donor: told.donor ?? doer }
    return causer !== null && (own.donor === null || isCausedFrom(clause)) ? { ...own, donor: causer } : own
  }
  // "the doses that Peru had promised": the subject of the relative clause gives.
  if (
    relation === 'relative' &&
    clause.subject !== null &&
    clause.at > figure.index &&
    clause.subject.first > figure.index
  ) {
    const doer = doerOf(at, clause)
    // "the doses that Peru was promised by Chile"
    if (clause.verb.passive && mode !== 'ask')
      return { donor: partyBehind(at, argsOf(clause), ['by', 'from']), recipient: doer }
    const to =
      partyBehind(at, clause.arguments, [null]) ??
      partyBehind(at, argsOf(clause), towards) ??
      lentTo(at, clause) ??
      disposerOf(at, clause.arguments) ??
      partyBehind(at, joinedTo(at, clause)?.arguments ?? [], towards)
    if (mode === 'receive')
      return { donor: partyBehind(at, argsOf(clause), ['from']) ?? ownerBefore(at, figure.index), recipient: doer }
    return mode === 'ask' ? { donor: null, recipient: doer } : { donor: doer, recipient: to }
  }
  const told = read(at, clause, figure.index, relation !== 'object' && relation !== 'oblique')
  const own = { ...told, donor: told.donor ?? ownerOfGiftTold(at, clause) }
  const parties = relation === 'subject' ? withOwnerOfApposed(at, figure.index, clause, own) : own
  return mode === 'amount' ? withHelpBefore(at, clause, parties) : parties
}

const whomThanked = (at: AnalyzedSentence, clause: Clause): readonly Argument[] => {
  const thanked = thankedBy(at, clause)
  return thanked === null ? clause.arguments : [thanked]
}

/** "that Peru had set aside and paid to Oxfam": the verb that "and" joins right behind the phrases of another. */
const joinedTo = (at: AnalyzedSentence, clause: Clause): Clause | undefined => {
  const next = at.clauses[at.clauses.indexOf(clause) + 1]
  const conj = next === undefined ? undefined : at.chunks[next.at - 1]
  return conj?.kind === 'conj' && conj.text === 'and' ? next : undefined
}

/** What is asked for is not given. */
const isGiving = (noun: string): boolean => {
  const status = aidNounStatus(noun)
  return status !== null && status !== 'called_for'
}

/** The total, help or contribution that is brought to an amount; null where it is something else. */
export function totalIn(at: AnalyzedSentence, { arguments: found, subject }: Clause): Argument | null {
  const object = found.find(({ prep }) => prep === null)
  // "doubled it to 3 million"
  const isIt = object !== undefined && at.tokens[object.nominal.members[0]?.np.from ?? -1]?.lower === 'it'
  if (isIt) return object
  const noun = singularOf(at.tokens[object?.nominal.members[0]?.np.head ?? -1]?.lower ?? '')
  // "This donation brings Peru's investment in the response to 3 million"
  const cause = singularOf(at.tokens[subject?.members[0]?.np.head ?? -1]?.lower ?? '')
  const isInvested = noun === 'investment' && isGiving(cause)
  return object !== undefined && (noun === 'total' || isGiving(noun) || isInvested) ? object : null
}

/** "brings Peru's help for Chad to 3 million", "gave 1 million, bringing its total to 3 million" */
function partiesOfTotal(at: AnalyzedSentence, clause: Clause): Parties {
  const total = totalIn(at, clause)
  const first = total?.nominal.members[0]?.np
  // "doubled aid to Chad to 3 million"; "brings aid for Chad to 3 million" tells of all who gave.
  const isBare = first !== undefined && first.from === first.head && !/^(?:bring|take)$/.test(clause.verb.lemma)
  const isOwn = total !== null && (isOwnPhrase(at, total.nominal.first) || first?.isPronoun === true || isBare)
  const owner = total === null ? null : ownerOf(at, total.nominal.first, total.nominal.end)
  return {
    donor: owner ?? (isOwn ? doerOf(at, clause) : null),
    recipient:
      partyBehind(at, clause.arguments, ['for', 'towards', 'to']) ??
      // "help for the response in Chad": where it goes.
      partyBehind(at, clause.arguments.filter(isPlace), ['in']),
  }
}

const isPlace = ({ nominal: { members } }: Argument): boolean => members.every(({ np }) => np.areas.length > 0)

/** "Peru's gift came in: 20 tents", "Sent by Peru to Chad: 20 tents", "Chad has received the following: 20 tents". */
function partiesOfColon(at: AnalyzedSentence, clause: Clause, { kind }: AidFigure, mode: Telling['mode']): Parties {
  // "Masks needed by Peru: 20"
  if (clause.verb.form === 'participle' && /^(?:need|require|request|seek)$/.test(clause.verb.lemma))
    return { donor: null, recipient: partyBehind(at, clause.arguments, ['by', 'for', 'in']) }
  if (clause.verb.form === 'participle' && mode === 'receive')
    return {
      donor: partyBehind(at, clause.arguments, ['from']),
      recipient: partyBehind(at, clause.arguments, ['by', 'in']),
    }
  if (clause.verb.form === 'participle')
    return {
      donor: partyBehind(at, clause.arguments, ['by', 'from']),
      recipient: partyBehind(at, clause.arguments, towards) ?? landedThere(at, clause),
    }
  const owner = ownerOfShipment(at, clause)
  if (mode === 'receive')
    return { donor: partyBehind(at, clause.arguments, ['from']) ?? owner, recipient: doerOf(at, clause) }
  // "Aid has reached Chad: 20 tents"
  if (clause.verb.lemma === 'reach' && mode !== 'amount')
    return { donor: owner ?? participleGiver(at, clause), recipient: partyBehind(at, clause.arguments, [null]) }
  const isPlanned = mode === 'announce' || mode === 'pledge'
  if (mode !== 'give' && !isPlanned)
    return {
      donor: owner ?? nextInTurn(at, clause) ?? participleGiver(at, clause),
      recipient: receiverOfSubject(at, clause) ?? landedThere(at, clause),
    }
  if (clause.verb.passive)
    return {
      donor: partyBehind(at, clause.arguments, ['by', 'from']),
      recipient: doerOf(at, clause) ?? partyBehind(at, clause.arguments, ['to', 'for']),
    }
  // "Peru sent nurses to three cities: 20 to Quito", "sent its neighbours help: 20 tents to Chad": what is counted is what it sent.
  const isDoer = kind === 'same' || sendsAid(at, clause) || isHelpful(at, clause)
  const giver = deliverer(at, clause) ?? (isDoer ? doerOf(at, clause) : null)
  return {
    donor: owner ?? ownerOfObject(at, clause) ?? giver,
    recipient: partyBehind(at, clause.arguments, [null, ...towards]),
  }
}

const parts = /^(?:part|half|rest|remainder|portion|instal?lment|share|batch|box|parcel|load)$/

const much = /^(?:more|most|much|this|these|plenty)$/

/** "sent help: 20 tents", "gave more than any: 20 tents", "handed over goods: …", "gave the second part of its help: …": what the object is, the list says. */
function sendsAid(at: AnalyzedSentence, { verb, arguments: found }: Clause): boolean {
  // "decided on the following help: …"
  const isOn = /^(?:decide|agree|settle)$/.test(verb.lemma)
  return found.some(({ prep, nominal: { members } }) => {
    const np = prep === null || (isOn && prep === 'on') ? members[0]?.np : undefined
    if (np === undefined) return false
    if (at.tokens[np.to - 1]?.lower === 'following' || much.test(at.tokens[np.head]?.lower ?? '')) return true
    const head = singularOf(at.tokens[np.head]?.lower ?? '')
    const goods = np.number === null ? goodsIn({ at, from: np.from, to: np.to }) : null
    return isGiving(head) || goods?.generic === true || parts.test(head)
  })
}

/** "handed over the second part of his Government's help: 20 tents": whose help it is. */
function ownerOfObject(at: AnalyzedSentence, { arguments: found }: Clause): Actor | null {
  const object = found.find(({ prep }) => prep === null)?.nominal
  if (object?.members.length !== 1) return null
  for (let i = object.first; i < object.end; i++) {
    const np = at.chunks[i]
    const isHelp = np?.kind === 'np' && isGiving(singularOf(at.tokens[np.head]?.lower ?? ''))
    const owner = isHelp ? ownerOf(at, i, i + 1) : null
    if (owner !== null) return owner
  }
  return null
}

/** "A plane carrying 20 tents landed in Lima": the verb behind tells where what the carrier brings goes. */
function landingBehind(at: AnalyzedSentence, clause: Clause): Clause | undefined {
  if (!/^(?:carry|bring|bear|hold|contain)$/.test(clause.verb.lemma)) return undefined
  const next = at.clauses[at.clauses.indexOf(clause) + 1]
  const isSame = next?.verb.form === 'finite' && next.subject !== null && next.subject.first === clause.subject?.first
  return isSame && (modeOf(at, next) === 'move' || next.verb.lemma === 'fly') ? next : undefined
}

/** "handed Chad 20 tents, which Oxfam had paid for", "20 tents, bought by Oxfam, were flown to Chad": what one verb leaves open the other tells. */
export function withOuter(
  at: AnalyzedSentence,
  { index, item }: AidFigure,
  { governor, mode }: Telling,
  told: Parties,
): Parties {
  const isPaid = governor?.relation === 'relative' && mode === 'give' && item.category !== 'personnel'
  const payer = isPaid ? payerOf(at, index) : null
  // "Peru bought 20 pumps, which Chile delivered": from whom they were bought.
  const isTrade = told.recipient === null && told.donor?.iso3 != null
  if (payer !== null && !isTrade) return { ...told, donor: payer }
  const isGerund = governor?.clause.verb.form === 'gerund' && governor.relation === 'object'
  const landed = isGerund && told.recipient === null ? landingBehind(at, governor.clause) : undefined
  if (landed !== undefined) return { ...told, recipient: roleReaders.move?.(at, landed, index, true).recipient ?? null }
  const listed = mode === 'amount' && governor !== null ? listedBy(at, governor.clause) : undefined
  if (listed !== undefined)
    return roleReaders[modeOf(at, listed) ?? '']?.(at, listed, at.chunks.length, listed.verb.passive) ?? told
  const isListing = isGerund && mode === 'amount'
  const isInner = governor?.relation === 'relative' || governor?.relation === 'participle' || isListing
  if (governor?.relation === 'participle' && causerOf(at, index, governor.clause) !== null) return told
  if (!isInner || mode === 'ask' || (told.donor !== null && told.recipient !== null)) return told
  const outside = isListing ? givingBefore(at, governor) : []
  for (const { clause, relation } of [...outside, ...governorsOf(at, index)]) {
    const outer =
      clause === governor.clause || !(clause.verb.form === 'finite' || (isListing && clause.verb.form === 'infinitive'))
        ? null
        : modeOf(at, clause)
    const read = outer === null || outer === 'none' || outer === 'ask' ? undefined : roleReaders[outer]
    if (read === undefined || (relation === 'outer' && !isListing)) continue
    const own = read(at, clause, index, relation !== 'object' && relation !== 'oblique' && relation !== 'outer')
    return { donor: told.donor ?? (outer === 'move' ? null : own.donor), recipient: told.recipient ?? own.recipient }
  }
  return told.recipient === null && told.donor !== null ? { ...told, recipient: haverOf(at, index) } : told
}

/** "decided to provide Chad with aid totalling 3 million": the infinitive that the aid is an object of. */
function givingBefore(at: AnalyzedSentence, { clause: { at: place } }: Governor): Governor[] {
  const giving = at.clauses.findLast((one) => one.at < place)
  return giving?.verb.form === 'infinitive' ? [{ clause: giving, relation: 'object', prep: null }] : []
}

/** "Peru's thanks went to Chile" */
function ownerOfThanks(at: AnalyzedSentence, clause: Clause): Actor | null {
  const index = thanksBefore(at, clause.at)
  return index < 0 ? null : ownerOf(at, index, index + 1)
}
