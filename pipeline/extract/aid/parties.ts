import { aidNounStatus } from '../../lexicon/aid-verbs.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import { type Actor, actorOf } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { hasOffice } from '../gifts/roles.ts'
import { type Argument, type Clause, collectArguments } from '../parse/clause.ts'
import { isComma, isOf, startOfChain } from '../parse/nominal.ts'
import { doerOf, firstBehind, ownerOf, partyAt, partyBehind } from './actors-near.ts'
import { appellant } from './appellant.ts'
import { partiesOfDebt } from './debt-relief.ts'
import { partiesOfDonorList } from './donor-list.ts'
import type { AidFigure } from './figure.ts'
import { isOwn as isOwnPhrase } from './gift-owner.ts'
import { addedTo, governorsOf } from './governor.ts'
import { deliverer, giverOfLabel, isColonBetween, nextInTurn, ownerOfShipment } from './label-giver.ts'
import { partiesOfLoad } from './load.ts'
import { openingBracket, thanksBefore } from './local-party.ts'
import { modeOf } from './mode.ts'
import {
  argsOf,
  giving,
  type Parties,
  participleGiver,
  receiverOfSubject,
  roleReaders,
  towards,
} from './role-readers.ts'
import type { AidSides } from './sides.ts'
import type { Telling } from './telling.ts'

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
  if (governor === null)
    return previous === null
      ? partiesOfNoun(at, figure.index)
      : { donor: ownerBefore(at, figure.index), recipient: null }
  const { clause, relation } = governor
  if (rule === 'aid-thanks')
    return {
      donor: partyBehind(at, clause.arguments, clause.verb.lemma === 'thank' ? [null] : ['to']),
      recipient: thanker(at, clause) ?? ownerOfThanks(at, clause),
    }
  if (rule === 'aid-debt') return partiesOfDebt(at, figure.index, clause)
  if (rule === 'aid-total') return partiesOfTotal(at, clause)
  if (relation === 'outer' && isColonBetween(at, clause.at, figure.index))
    return partiesOfColon(at, clause, figure, mode)
  const load = partiesOfLoad(at, figure.index)
  if (load !== null) return load
  const read = roleReaders[mode] ?? giving
  // "Besides 20 tents, Peru gave Chad 30 beds": what is given to whom is told behind the verb, of both.
  if (addedTo(at, figure.index)?.clause === clause && clause.at > figure.index)
    return read(at, clause, at.chunks.length, false)
  if (relation === 'participle') {
    // "had 20 tons flown to Peru"
    const causing = at.clauses[at.clauses.indexOf(clause) - 1]
    const isCausing =
      (causing?.verb.lemma === 'have' || causing?.verb.lemma === 'order') &&
      causing.at < figure.index &&
      !causing.verb.passive &&
      at.chunks[clause.at - 1]?.kind === 'np'
    const told = read(at, clause, figure.index, true)
    const giver = told.donor === null ? addedTo(at, figure.index) : null
    const own = giver === null ? told : { ...told, donor: doerOf(at, giver.clause) }
    return isCausing && own.donor === null ? { ...own, donor: doerOf(at, causing) } : own
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
      partyBehind(at, joinedTo(at, clause)?.arguments ?? [], towards)
    if (mode === 'receive')
      return { donor: partyBehind(at, argsOf(clause), ['from']) ?? ownerBefore(at, figure.index), recipient: doer }
    return mode === 'ask' ? { donor: null, recipient: doer } : { donor: doer, recipient: to }
  }
  return read(at, clause, figure.index, relation !== 'object' && relation !== 'oblique')
}

/** "the tents Peru lent it": a pronoun right behind the verb of the relative clause. */
function lentTo(at: AnalyzedSentence, { arguments: [first] }: Clause): Actor | null {
  const np = first?.prep === null && first.nominal.members.length === 1 ? first.nominal.members[0]?.np : undefined
  const isObject = np?.isPronoun === true && /^(?:it|them|him|her)$/.test(at.tokens[np.head]?.lower ?? '')
  return isObject ? actorOf({ at, from: np.from, to: np.to }) : null
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
export function totalIn(at: AnalyzedSentence, { arguments: found }: Clause): Argument | null {
  const object = found.find(({ prep }) => prep === null)
  // "doubled it to 3 million"
  const isIt = object !== undefined && at.tokens[object.nominal.members[0]?.np.from ?? -1]?.lower === 'it'
  if (isIt) return object
  const noun = singularOf(at.tokens[object?.nominal.members[0]?.np.head ?? -1]?.lower ?? '')
  return object !== undefined && (noun === 'total' || isGiving(noun)) ? object : null
}

/** "brings Peru's help for Chad to 3 million", "gave 1 million, bringing its total to 3 million" */
function partiesOfTotal(at: AnalyzedSentence, clause: Clause): Parties {
  const total = totalIn(at, clause)
  const first = total?.nominal.members[0]?.np
  const isOwn = total !== null && (isOwnPhrase(at, total.nominal.first) || first?.isPronoun === true)
  const owner = total === null ? null : ownerOf(at, total.nominal.first, total.nominal.end)
  return {
    donor: owner ?? (isOwn ? doerOf(at, clause) : null),
    recipient: partyBehind(at, clause.arguments, ['for', 'towards', 'to']),
  }
}

/** "Peru's gift came in: 20 tents", "Sent by Peru to Chad: 20 tents", "Chad has received the following: 20 tents". */
function partiesOfColon(at: AnalyzedSentence, clause: Clause, { kind }: AidFigure, mode: Telling['mode']): Parties {
  // "Masks needed by Peru: 20"
  if (clause.verb.form === 'participle' && /^(?:need|require|request|seek)$/.test(clause.verb.lemma))
    return { donor: null, recipient: partyBehind(at, clause.arguments, ['by', 'for', 'in']) }
  if (clause.verb.form === 'participle')
    return {
      donor: partyBehind(at, clause.arguments, ['by', 'from']),
      recipient: partyBehind(at, clause.arguments, towards),
    }
  const owner = ownerOfShipment(at, clause)
  if (mode === 'receive')
    return { donor: partyBehind(at, clause.arguments, ['from']) ?? owner, recipient: doerOf(at, clause) }
  // "Aid has reached Chad: 20 tents"
  if (clause.verb.lemma === 'reach')
    return { donor: owner ?? participleGiver(at, clause), recipient: partyBehind(at, clause.arguments, [null]) }
  if (mode !== 'give')
    return {
      donor: owner ?? nextInTurn(at, clause) ?? participleGiver(at, clause),
      recipient: receiverOfSubject(at, clause),
    }
  if (clause.verb.passive)
    return {
      donor: partyBehind(at, clause.arguments, ['by', 'from']),
      recipient: doerOf(at, clause) ?? partyBehind(at, clause.arguments, ['to', 'for']),
    }
  // "Peru sent nurses to three cities: 20 to Quito", "sent its neighbours help: 20 tents to Chad": what is counted is what it sent.
  const giver = deliverer(at, clause) ?? (kind === 'same' || sendsAid(at, clause) ? doerOf(at, clause) : null)
  return { donor: owner ?? giver, recipient: partyBehind(at, clause.arguments, [null, ...towards]) }
}

const sendsAid = (at: AnalyzedSentence, { arguments: found }: Clause): boolean =>
  found.some(
    ({ prep, nominal }) =>
      prep === null && isGiving(singularOf(at.tokens[nominal.members[0]?.np.head ?? -1]?.lower ?? '')),
  )

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
  { index }: AidFigure,
  { governor, mode }: Telling,
  told: Parties,
): Parties {
  const isGerund = governor?.clause.verb.form === 'gerund' && governor.relation === 'object'
  const landed = isGerund && told.recipient === null ? landingBehind(at, governor.clause) : undefined
  if (landed !== undefined) return { ...told, recipient: roleReaders.move?.(at, landed, index, true).recipient ?? null }
  const isListing = isGerund && mode === 'amount'
  const isInner = governor?.relation === 'relative' || governor?.relation === 'participle' || isListing
  if (!isInner || mode === 'ask' || (told.donor !== null && told.recipient !== null)) return told
  for (const { clause, relation } of governorsOf(at, index)) {
    const outer = clause === governor.clause || clause.verb.form !== 'finite' ? null : modeOf(at, clause)
    const read = outer === null || outer === 'none' || outer === 'ask' ? undefined : roleReaders[outer]
    if (read === undefined || relation === 'outer') continue
    const own = read(at, clause, index, relation !== 'object' && relation !== 'oblique')
    return { donor: told.donor ?? (outer === 'move' ? null : own.donor), recipient: told.recipient ?? own.recipient }
  }
  return told
}

const needing = new Set(['need', 'want', 'require', 'lack'])

/** "160 of the 300 tents that it promised to Chad": for whom the whole is. */
export function receiverOfWhole(at: AnalyzedSentence, figure: AidFigure, telling: Telling): Actor | null {
  const [of, whole] = [at.chunks[figure.index + 1], at.chunks[figure.index + 2]]
  if (!isOf(of) || whole?.kind !== 'np' || whole.number === null) return null
  const governor = governorsOf(at, figure.index + 2).find(({ relation }) => relation === 'relative')
  if (governor === undefined) return null
  // "40 of the 60 tents that Peru needs"
  const mode = modeOf(at, governor.clause) === 'ask' || needing.has(governor.clause.verb.lemma) ? 'ask' : 'pledge'
  return partiesOf(at, { ...figure, index: figure.index + 2 }, { ...telling, governor, mode }, null).recipient
}

const winning = new Set(['win', 'secure', 'extract', 'attract'])

/** "Peru doubled its grant to 3 million": whose the noun is, else who does something with it. */
function partiesOfNoun(at: AnalyzedSentence, index: number): Parties {
  const owner = ownerBefore(at, index)
  const colon = at.chunks.findLastIndex((chunk, i) => i < index && chunk.kind === 'punct' && chunk.text === ':')
  if (colon > 0 && owner === null) {
    // "Who gave what to Peru: …"
    const told = at.clauses.filter(({ at: verb }) => verb < colon).flatMap((one) => one.arguments)
    const what = at.chunks.findIndex(({ kind }, i) => kind === 'wh' && i > 0 && i < colon)
    const behind = what < 0 ? [] : collectArguments(at.chunks, what + 1, colon).found
    const label = [...collectArguments(at.chunks, 0, colon).found, ...told, ...behind]
    const parties = { donor: giverOfLabel(at, colon), recipient: firstBehind(at, label, ['to', 'for']) }
    if (parties.donor !== null || parties.recipient !== null) return parties
  }
  const listed = partiesOfDonorList(at, index)
  if (listed.donor !== null || listed.recipient !== null) return listed
  const apposed = owner === null ? null : receiverOfApposed(at, index)
  if (apposed !== null) return { donor: owner, recipient: apposed }
  const meant = receiverOfNoun(at, index)
  const verb = governorsOf(at, index).find(({ relation }) => relation === 'object' || relation === 'oblique')
  if (verb === undefined || verb.clause.verb.passive) return { donor: owner, recipient: meant }
  // "Oxfam and UNICEF share a grant of 3 million"
  if (verb.clause.verb.lemma === 'share') return { donor: owner, recipient: doerOf(at, verb.clause) }
  const [first] = verb.clause.arguments
  // "won a promise of 20 tents from Peru"
  if (winning.has(verb.clause.verb.lemma)) return { donor: owner, recipient: meant ?? doerOf(at, verb.clause) }
  const indirect = first?.prep === null && first.nominal.end < index ? partyBehind(at, [first], [null]) : null
  // "A conference for Peru closed with pledges of 3 million"
  const { subject } = verb.clause
  const ofSubject = subject === null ? [] : collectArguments(at.chunks, subject.first, verb.clause.at).found
  const recipient =
    meant ?? partyBehind(at, argsOf(verb.clause), ['to', 'for']) ?? indirect ?? partyBehind(at, ofSubject, ['for'])
  return { donor: owner ?? doerOf(at, verb.clause), recipient }
}

/** "Peru's gift to Chad in May": the chunk of the noun of giving that the phrases up to a chunk hang on; -1 where there is none. */
function nounOfGiving(at: AnalyzedSentence, last: number): number {
  const place = startOfChain(at.chunks, last + 1)
  const noun = at.chunks[place]
  return noun?.kind === 'np' && aidNounStatus(singularOf(at.tokens[noun.head]?.lower ?? '')) !== null ? place : -1
}

/** "its aid to Peru to 3 million": whom the noun of giving names, before the amount. */
function receiverOfNoun(at: AnalyzedSentence, index: number): Actor | null {
  const noun = nounOfGiving(at, index - 2)
  return noun >= 0 ? firstBehind(at, collectArguments(at.chunks, noun, index - 1).found, ['to', 'for']) : null
}

/** "Lima thanked Chile for 20 tents": a country, city or body that gives thanks got them; a person may speak for others. */
function thanker(at: AnalyzedSentence, clause: Clause): Actor | null {
  const actor = doerOf(at, clause)
  const [area] = actor?.areas ?? []
  const isPlace = actor !== null && area !== undefined && area.form === 'name' && area.to === actor.piece.to
  return isPlace && actor.type !== 'unspecified' && !hasOffice(actor.piece) ? actor : null
}

/** "Peru's thanks went to Chile" */
function ownerOfThanks(at: AnalyzedSentence, clause: Clause): Actor | null {
  const index = thanksBefore(at, clause.at)
  return index < 0 ? null : ownerOf(at, index, index + 1)
}

function ownerBefore(at: AnalyzedSentence, index: number): Actor | null {
  // "Peru's rescuers, 60 strong"
  const number = at.chunks[index]?.kind === 'np' ? at.chunks[index].number : null
  const isBehind = number !== null && at.tokens[number.to]?.lower === 'strong'
  let first = isBehind ? index - 1 : index
  while (first > 0 && (at.chunks[first - 1]?.kind === 'np' || at.chunks[first - 1]?.kind === 'prep')) first--
  return (
    ownerOf(at, index, index + 1) ??
    ownerOf(at, first, index) ??
    ownerOfApposed(at, first) ??
    abbreviated(at, first) ??
    ownerOfListed(at, index)
  )
}

/** "A shipment from Oxfam's depot (20 tents; 30 beds)": whose the noun before the bracket is. */
function ownerOfListed(at: AnalyzedSentence, index: number): Actor | null {
  const open = openingBracket(at, index)
  const first = open < 0 ? -1 : startOfChain(at.chunks, open)
  return first < 0 ? null : ownerOf(at, first, open)
}

/** "Red Cross (IFRC) commitments to Chad exceed 3 million": a name whose letters stand in brackets before the noun of giving. */
function abbreviated(at: AnalyzedSentence, first: number): Actor | null {
  const [open, letters, close] = [at.chunks[first - 3], at.chunks[first - 2], at.chunks[first - 1]]
  const isIn = open?.kind === 'punct' && open.text === '(' && close?.kind === 'punct' && close.text === ')'
  const isLetters = letters?.kind === 'np' && at.tokens[letters.head]?.word?.isAcronym === true
  const noun = at.chunks[first]
  const isGift = noun?.kind === 'np' && aidNounStatus(singularOf(at.tokens[noun.head]?.lower ?? '')) !== null
  return isIn && isLetters && isGift ? partyAt(at, first - 4) : null
}

/** "The Peruvian contribution, 3 million", "Peru's gift to Chad, 20 tents": the chunk of the noun of giving before the comma; -1 where there is none. */
function giftApposed(at: AnalyzedSentence, first: number): number {
  return isComma(at.chunks[first - 1]) ? nounOfGiving(at, first - 2) : -1
}

function ownerOfApposed(at: AnalyzedSentence, first: number): Actor | null {
  const noun = giftApposed(at, first)
  return noun < 0 ? null : ownerOf(at, noun, first - 1)
}

/** "Peru's gift to Chad, 20 tents": whom the noun names. */
function receiverOfApposed(at: AnalyzedSentence, first: number): Actor | null {
  const noun = giftApposed(at, first)
  return noun < 0 ? null : firstBehind(at, collectArguments(at.chunks, noun, first - 1).found, ['to', 'for'])
}
