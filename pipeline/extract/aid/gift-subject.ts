import { aidNounStatus } from '../../lexicon/aid-verbs.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import type { Actor } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { type Clause, collectArguments } from '../parse/clause.ts'
import { headOfChain } from '../parse/head-of-chain.ts'
import { isComma, type Nominal } from '../parse/nominal.ts'
import { ownerOf, partyBehind, whoseOf } from './actors-near.ts'
import { isAllotted } from './allotted.ts'
import { headOf } from './head-of.ts'

/** "a gift", "its pledge": the status that a noun of what is given or promised tells; null for any other. */
export function statusOfGift(at: AnalyzedSentence, nominal: Nominal): 'delivered' | 'pledged' | null {
  const status = aidNounStatus(singularOf(headOf(at, { nominal })))
  return status === 'delivered' || status === 'pledged' ? status : null
}

export const isGiftNoun = (at: AnalyzedSentence, nominal: Nominal): boolean => statusOfGift(at, nominal) !== null

/** Whose the subject is; what falls to someone is not theirs to give. */
export const ownerOfSubject = (at: AnalyzedSentence, subject: Nominal): Actor | null =>
  isAllotted(at, subject) ? null : (whoseOf(at, subject) ?? ownerOf(at, subject.first, subject.end))

/** "Relief for Peru has come from Chile", "Peru's share has left" */
export function receiverOfSubject(at: AnalyzedSentence, { subject, at: verb }: Clause): Actor | null {
  if (subject === null) return null
  if (isAllotted(at, subject)) return whoseOf(at, subject) ?? ownerOf(at, subject.first, subject.end)
  if (!isGiftNoun(at, subject)) return null
  return partyBehind(at, collectArguments(at.chunks, subject.first, verb).found, ['for', 'to'])
}

/** "Peru's help, raised on 3 May to 3 million": whose the gift is that a participle says more of. */
export function ownerOfGiftTold(at: AnalyzedSentence, { subject, verb, at: place }: Clause): Actor | null {
  if (verb.form !== 'participle') return null
  const gift = subject ?? headOfChain(at.chunks, isComma(at.chunks[place - 1]) ? place - 1 : place)
  return gift !== null && isGiftNoun(at, gift) ? ownerOfSubject(at, gift) : null
}

/** "Peru's package takes in 20 tents": what it holds. */
export const takesIn = (at: AnalyzedSentence, { verb, subject }: Clause): boolean =>
  verb.lemma === 'take' &&
  (verb.particle === 'in' || at.tokens[verb.to]?.lower === 'in') &&
  subject !== null &&
  isGiftNoun(at, subject)
