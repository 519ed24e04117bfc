import { aidNounStatus } from '../../lexicon/aid-verbs.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import type { Actor } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { isSameSide } from '../gifts/sides.ts'
import { type Clause, collectArguments } from '../parse/clause.ts'
import { hasPhraseAt } from '../parse/has-phrase-at.ts'
import { isComma, startOfChain } from '../parse/nominal.ts'
import { npAt } from '../parse/np-at.ts'
import { isRanked, ranksAbove } from '../ranking.ts'
import { doerOf, firstBehind, ownerOf, partyAt, partyBehind } from './actors-near.ts'
import { argsOf } from './args-of.ts'
import { isOfFurtherSum } from './bare-number.ts'
import { partiesOfDonorList } from './donor-list.ts'
import { gettersNamed } from './getters-named.ts'
import { governorsOf } from './governor.ts'
import { colonBefore, giverOfLabel } from './label-giver.ts'
import { openingBracket } from './opening-bracket.ts'
import type { Parties } from './role-readers.ts'
import { feelingBefore, feelingOf, thanker } from './thanks.ts'

/** Who wins a promise or spends a grant gets it. */
const winning = new Set(['win', 'secure', 'extract', 'attract', 'use', 'spend', 'invest'])

/** "Peru doubled its grant to 3 million": whose the noun is, else who does something with it; "Aid for Chad: Peru 20 tents". */
export function partiesOfNoun(at: AnalyzedSentence, index: number): Parties {
  const told = partiesNear(at, index)
  const getter = told.recipient ?? receiverOfLabel(at, index)
  return isSameSide(getter, told.donor) ? told : { ...told, recipient: getter }
}

/** "Aid for Chad so far: Peru 20 tents": whom the noun of giving names that opens a label. */
export function receiverOfLabel(at: AnalyzedSentence, index: number): Actor | null {
  const colon = colonBefore(at, index)
  const noun = colon > 0 ? npAt(at, 0) : null
  const head = at.tokens[noun?.head ?? -1]?.lower ?? ''
  if (noun === null || (aidNounStatus(singularOf(head)) === null && !/^(?:cash|money|sums)$/.test(head))) return null
  return firstBehind(at, collectArguments(at.chunks, 0, colon).found, ['to', 'for'])
}

function partiesNear(at: AnalyzedSentence, index: number): Parties {
  const owner = ownerBefore(at, index)
  const colon = colonBefore(at, index)
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
  // "Peru tops the list of countries with a pledge of 3 million": those listed do not give it.
  const ranked = at.clauses.find((one) => one.at < index && isRanked(at, one) && hasPhraseAt(one, index))
  if (ranked !== undefined) return { donor: doerOf(at, ranked), recipient: receiverOfNoun(at, index) }
  const apposed = owner === null ? null : receiverOfApposed(at, isWorth(at, index) ? index - 1 : index)
  if (apposed !== null) return { donor: owner, recipient: apposed }
  const meant = receiverOfNoun(at, index)
  if (gettersNamed(at) < index) return { donor: owner, recipient: meant }
  const made = madeOf(at, index)
  if (made !== undefined)
    return {
      donor:
        owner ??
        partyBehind(
          at,
          made.arguments.filter((one) => !isOfFurtherSum(at, one, index)),
          ['by', 'from'],
        ),
      recipient: meant ?? partyBehind(at, made.arguments, ['to', 'for']),
    }
  const verb = governorsOf(at, index).find(({ relation }) => relation === 'object' || relation === 'oblique')
  if (verb === undefined)
    return { donor: owner, recipient: meant ?? (owner === null ? null : userOfOpening(at, index)) }
  if (verb.clause.verb.passive || ranksAbove(verb.clause)) return { donor: owner, recipient: meant }
  // "Oxfam and UNICEF share a grant of 3 million"
  if (verb.clause.verb.lemma === 'share') return { donor: owner, recipient: doerOf(at, verb.clause) }
  // "signed a grant agreement of 3 million with Oxfam"
  if (verb.clause.verb.lemma === 'sign')
    return {
      donor: owner ?? doerOf(at, verb.clause),
      recipient: meant ?? partyBehind(at, verb.clause.arguments, ['with']),
    }
  // "conveyed Chad's thanks for a gift of 3 million"
  if (feelingOf(at, verb.clause) !== null) return { donor: owner, recipient: meant ?? thanker(at, verb.clause) }
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

/** "A similar grant, worth 3 million, was made to Peru by Chile": the verb behind the amount. */
const madeOf = ({ clauses }: AnalyzedSentence, index: number): Clause | undefined =>
  clauses.find(
    ({ at: verb, subject, verb: { lemma, passive } }) =>
      passive && lemma === 'make' && verb > index && subject !== null && subject.first <= index,
  )

/** "With a Peruvian grant of 3 million, Oxfam buys seeds": who does something with the money that the sentence opens with. */
function userOfOpening(at: AnalyzedSentence, index: number): Actor | null {
  if (at.tokens[0]?.lower !== 'with') return null
  const clause = at.clauses.find(({ verb, at: place }) => place > index && verb.form === 'finite')
  const first = clause?.subject?.first ?? -1
  return clause !== undefined && !clause.verb.passive && isComma(at.chunks[first - 1]) ? doerOf(at, clause) : null
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

export function ownerBefore(at: AnalyzedSentence, index: number): Actor | null {
  // "Peru's rescuers, 60 strong"
  const number = at.chunks[index]?.kind === 'np' ? at.chunks[index].number : null
  const isBehind = number !== null && at.tokens[number.to]?.lower === 'strong'
  let first = isBehind ? index - 1 : index
  while (
    first > 0 &&
    /^(?:np|prep|date|adv)$/.test(at.chunks[first - 1]?.kind ?? '') &&
    feelingBefore(at, first - 1) < 0
  )
    first--
  // "With a WHO grant of 3 million": the noun stands behind a preposition of its own.
  if (first === 0 && at.chunks[0]?.kind === 'prep' && index > 1) first = 1
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
  // "spread across Oxfam's projects in Mali (3 million)": where it goes
  const prep = at.chunks[first - 1]
  if (prep?.kind === 'prep' && /^(?:across|to|for|towards)$/.test(prep.text)) return null
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

/** ", originally 3 million": the word before the amount stands behind the comma with it. */
const startOfApposed = (at: AnalyzedSentence, first: number): number =>
  at.chunks[first - 1]?.kind === 'adv' && isComma(at.chunks[first - 2]) ? first - 1 : first

/** "The Peruvian contribution, 3 million", "Peru's gift to Chad, 20 tents": the chunk of the noun of giving before the comma; -1 where there is none. */
function giftApposed(at: AnalyzedSentence, first: number): number {
  return isComma(at.chunks[first - 1]) ? nounOfGiving(at, first - 2) : -1
}

/** "Peru's gift to Chad, worth 3 million", "Peru's gift to Chad, at 20 tents," */
const isWorth = ({ chunks }: AnalyzedSentence, index: number): boolean => {
  const prep = chunks[index - 1]
  return prep?.kind === 'prep' && /^(?:worth|at)$/.test(prep.text)
}

function ownerOfApposed(at: AnalyzedSentence, start: number): Actor | null {
  const first = startOfApposed(at, start)
  const noun = giftApposed(at, first)
  return noun < 0 ? null : ownerOf(at, noun, first - 1)
}

/** "Peru's gift to Chad, 20 tents, was handed over by Oxfam": whose the gift is that another hands on. */
export const withOwnerOfApposed = (
  at: AnalyzedSentence,
  index: number,
  { verb, subject }: Clause,
  told: Parties,
): Parties => {
  const isHandedOn = verb.passive && verb.form === 'finite' && giftApposed(at, index) === subject?.first
  const owner = isHandedOn ? ownerOfApposed(at, index) : null
  return owner === null ? told : { donor: owner, recipient: told.recipient ?? receiverOfApposed(at, index) }
}

/** "Peru's gift to Chad, 20 tents": whom the noun names. */
function receiverOfApposed(at: AnalyzedSentence, start: number): Actor | null {
  const first = startOfApposed(at, start)
  const noun = giftApposed(at, first)
  return noun < 0 ? null : firstBehind(at, collectArguments(at.chunks, noun, first - 1).found, ['to', 'for'])
}
