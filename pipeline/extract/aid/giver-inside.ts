import { aidNounStatus } from '../../lexicon/aid-verbs.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import type { Actor } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { helpedBehind } from '../gifts/helped.ts'
import type { Clause } from '../parse/clause.ts'
import { isComma, nominalAt, startOfChain } from '../parse/nominal.ts'
import { doerOf, ownerOf, partyBehind } from './actors-near.ts'
import { isOwn, ownerOfGift } from './gift-owner.ts'
import { isCarrier } from './laden.ts'
import { modeOf } from './mode.ts'
import { towards } from './relative-receivers.ts'
import type { Parties } from './role-readers.ts'

/** "The shipment, funded by Oxfam, contains": who a participle behind the subject says gave it. */
export function participleGiver(at: AnalyzedSentence, { subject, at: verb }: Clause): Actor | null {
  if (subject === null) return null
  const inner = at.clauses.find(
    (one) => one.verb.form === 'participle' && one.at >= subject.first && one.at < verb && funding.has(one.verb.lemma),
  )
  return inner === undefined ? null : partyBehind(at, inner.arguments, ['by', 'from'])
}

/** "The doses, given by Peru to Chad, arrived": whom a participle behind the subject names. */
export function participleGetter(at: AnalyzedSentence, { subject, at: verb }: Clause): Actor | null {
  const inner = at.clauses.find(
    (one) =>
      one.verb.form === 'participle' &&
      one.at >= (subject?.first ?? verb) &&
      one.at < verb &&
      funding.has(one.verb.lemma),
  )
  return inner === undefined ? null : partyBehind(at, inner.arguments, ['to', 'for'])
}

/** "Supplies received by Chad from Peru included": who got from whom what the subject is. */
export function receiptInside(at: AnalyzedSentence, { subject, at: verb }: Clause): Parties {
  const inner = at.clauses.find(
    (one) =>
      one.verb.form === 'participle' &&
      one.at >= (subject?.first ?? verb) &&
      one.at < verb &&
      /^(?:receive|get|obtain)$/.test(one.verb.lemma),
  )
  const found = inner?.arguments ?? []
  return { donor: partyBehind(at, found, ['from']), recipient: partyBehind(at, found, ['by', 'in']) }
}

/** "Two units of the Red Cross, made up of 20 nurses": whose what stands before the comma is. */
export function ownerAhead(at: AnalyzedSentence, verb: number): Actor | null {
  const end = isComma(at.chunks[verb - 1]) ? verb - 1 : verb
  const first = startOfChain(at.chunks, end)
  return first < 0 ? null : ownerOf(at, first, end)
}

/** "draws 3 million from its fund for Chad": what is one's own is given away; null where it is drawn from others. */
export function drawnParties(at: AnalyzedSentence, clause: Clause): Parties | null {
  const source = clause.arguments.find(({ prep }) => prep === 'from')
  if (clause.verb.lemma !== 'draw' || source === undefined || !isOwn(at, source.nominal.first)) return null
  return {
    donor: doerOf(at, clause),
    recipient: partyBehind(at, clause.arguments, towards) ?? helpedBehind(at, clause.verb.to),
  }
}

/** "The tents Peru sent were 300": a clause whose subject stands right behind the noun that it says more of. */
const isContact = ({ verb, subject: inner }: Clause, { subject }: Clause): boolean =>
  verb.form === 'finite' && subject !== null && inner?.first === subject.first + 1

/** "The aid, which Peru announced,": the relative clause of a verb's subject; undefined where it has none. */
export const relativeOf = (at: AnalyzedSentence, clause: Clause): Clause | undefined =>
  at.clauses.find(
    (one) =>
      clause.subject !== null &&
      one.at > clause.subject.first &&
      one.at < clause.at &&
      (at.chunks[one.first - 1]?.kind === 'wh' || isContact(one, clause)),
  )

/** "the offer that Peru made": the noun tells of the deed. */
export const isLightGiving = ({ verb }: Clause): boolean => /^(?:make|extend)$/.test(verb.lemma)

const isNounOfGiving = ({ tokens }: AnalyzedSentence, { subject }: Clause): boolean =>
  aidNounStatus(singularOf(tokens[subject?.members[0]?.np.head ?? -1]?.lower ?? '')) !== null

/** "The goods, which Peru handed over to Chad, comprise": who gives to whom in a relative clause of the subject. */
export function relativeParties(at: AnalyzedSentence, clause: Clause): Parties {
  const inner = relativeOf(at, clause)
  const isOfThing = inner !== undefined && inner.subject !== null && inner.subject.first > (clause.subject?.first ?? 0)
  const isGiving =
    inner !== undefined &&
    (/^(?:give|pledge|announce)$/.test(modeOf(at, inner) ?? '') ||
      voting.test(inner.verb.lemma) ||
      (isLightGiving(inner) && isNounOfGiving(at, clause)))
  if (isOfThing && isGiving && !inner.verb.passive)
    return { donor: doerOf(at, inner), recipient: partyBehind(at, inner.arguments, [null, 'to', 'for']) }
  // "The gift, which was made by Peru, comprises"
  const isMade = inner?.verb.passive === true && funding.has(inner.verb.lemma)
  return {
    donor: isMade ? partyBehind(at, inner.arguments, ['by', 'from']) : null,
    recipient: isMade ? partyBehind(at, inner.arguments, ['to', 'for']) : null,
  }
}

/** "A plane that Peru sent to Chad carried 20 tents": whose the carrier is and where it went. */
export const carrierParties = (at: AnalyzedSentence, clause: Clause): Parties | null =>
  isCarrier(at.tokens[clause.subject?.members[0]?.np.head ?? -1]?.lower ?? '') ? relativeParties(at, clause) : null

/** "A plane from Lima, chartered by Oxfam, brought 20 tents": whose flight it is. */
export const chartererOf = (at: AnalyzedSentence, clause: Clause): Actor | null => {
  const isCharter = at.clauses.some(({ verb, at: place }) => place < clause.at && /^(?:charter|hire)$/.test(verb.lemma))
  const isOfCarrier = isCharter && carrierParties(at, clause) !== null
  return isOfCarrier ? participleGiver(at, clause) : null
}

/** "were joined by 12 nurses", "were followed by 20 more": the others came from elsewhere. */
export const isAccompanied = ({ verb, arguments: found }: Clause): boolean =>
  verb.passive && /^(?:join|follow|accompany)$/.test(verb.lemma) && found.some(({ prep }) => prep === 'by')

/** What a cabinet or a board does to give. */
export const voting = /^(?:adopt|approve|vote|agree|decide|authori[sz]e)$/

/** "20 doses from Acme": where the words for whose make the goods are end; the same place where none stand there. */
function behindMaker({ chunks }: AnalyzedSentence, end: number): number {
  const from = chunks[end]
  const maker = from?.kind === 'prep' && from.text === 'from' ? nominalAt(chunks, end + 1) : null
  return maker?.end ?? end
}

/** "brought 20 tons of supplies bought by Peru", "20 tons of rice, labelled as a present from Peru,", "20 doses from Acme donated by Peru": who a participle behind the goods says paid for them, or gave them. */
export function payerBehind(at: AnalyzedSentence, end: number): Actor | null {
  const start = behindMaker(at, isComma(at.chunks[end]) ? end + 1 : end)
  const isMade = start > end + 1
  const inner = at.clauses.find(({ at: place }) => place === start)
  if (inner === undefined) return null
  if (/^(?:label|mark|stamp|brand)$/.test(inner.verb.lemma)) return ownerOfGift(at, inner.arguments)
  const isPaid =
    /^(?:buy|purchase|procure|pay|fund|finance|sponsor)$/.test(inner.verb.lemma) ||
    (isMade && /^(?:donate|give|gift|contribute|provide|offer)$/.test(inner.verb.lemma))
  return isPaid && inner.verb.form === 'participle' ? partyBehind(at, inner.arguments, ['by']) : null
}

/** "funded", "donated", "put together" */
export const isFunding = ({ verb }: Clause): boolean => funding.has(verb.lemma)

const funding = new Set(
  'fund finance donate give send sponsor provide offer present contribute supply dispatch raise collect organize organise make pay promise pledge buy purchase procure assemble put hand turn announce ship deliver extend grant gift bring fly airlift deploy mobilize mobilise release arrange prepare initiate charter hire assist aid subsidize subsidise'.split(
    ' ',
  ),
)
