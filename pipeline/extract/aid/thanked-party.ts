import { weekdays } from '../../lexicon/months.ts'
import { type Actor, actorOf } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { firstIndexIn, someIn } from '../index-in.ts'
import { startingAt } from '../piece.ts'
import { partyAt } from './actors-near.ts'
import { listBefore, memberParty, startOfMember, textAt } from './fronted-party.ts'
import { isCountryName } from './getter.ts'
import { objectBefore } from './object-before.ts'

/** "Thank you, Council of Lima, for the 20 tents": the one spoken to. */
export function vocative(at: AnalyzedSentence, last: number): Actor | null {
  const first = startOfMember(at, last)
  return opensWithThanks(at) && textAt(at, first - 1) === ',' ? memberParty(at, first, last + 1) : null
}

/** "Thanks", "Many thanks", "Our heartfelt thanks" */
function opensWithThanks({ tokens }: AnalyzedSentence): boolean {
  const word = tokens.find(({ lower }) => !warmth.test(lower))
  return /^thanks?$/.test(word?.lower ?? '')
}

const warmth = /^(?:many|our|my|heartfelt|warm|warmest|sincere|deep|deepest|special|most|very)$/

/** "To Japan our thanks for 20 tents": the one thanked stands in front; the chunk is the thanks. */
export function thankedInFront(at: AnalyzedSentence, thanks: number): Actor | null {
  const end = textAt(at, thanks - 1) === ',' ? thanks - 1 : thanks
  const first = startOfMember(at, end - 1)
  return first === 1 && textAt(at, 0).toLowerCase() === 'to' ? memberParty(at, first, end) : null
}

/** "Thank you, Peru, for 20 tents and 30 beds.", "Thanks to Peru for 20 tents": thanks that need no verb. */
export function isOfBareThanks(at: AnalyzedSentence, index: number): boolean {
  const thanks = opensWithThanks(at) ? -1 : thanksBefore(at, index)
  if (!opensWithThanks(at) && (thanks < 0 || thankedInFront(at, thanks) === null)) return false
  const isTold = at.clauses.some(({ verb, first }) => verb.form === 'finite' && at.chunks[first - 1]?.kind !== 'wh')
  return !isTold && someIn(at.chunks, 0, index, (chunk) => chunk.kind === 'prep' && chunk.text === 'for')
}

export const isThanked = (at: AnalyzedSentence, index: number): boolean =>
  isOfBareThanks(at, index) ||
  at.clauses.some(({ verb, at: place }) => verb.lemma === 'thank' && place < index) ||
  // "is grateful to Peru for the 20 tents it gave"
  at.tokens.slice(0, at.chunks[index]?.from).some(({ lower }) => /^(?:grateful|thankful|indebted)$/.test(lower))

/** "thanked Peru warmly on Monday for 20 tents": the chunk behind the phrase that stands before what says when or how. */
export function behindTimes(at: AnalyzedSentence, end: number): number {
  const { chunks, tokens } = at
  const last = chunks[end - 1]
  const prep = chunks[end - 2]
  if (last?.kind === 'adv') return behindTimes(at, end - 1)
  const isDay = last?.kind === 'np' && weekdays.has(tokens[last.from]?.lower ?? '') && last.to === last.from + 1
  const isOn = prep?.kind === 'prep' && /^(?:on|in)$/.test(prep.text) && (isDay || last?.kind === 'date')
  return isOn ? behindTimes(at, end - 2) : end
}

/** "Thank you Japan for 20 tents", "Thanks Japan": the one spoken to, without the comma. */
function spokenTo(actor: Actor | null): Actor | null {
  const isThanks = actor !== null && /^(?:you|thanks?)$/.test(actor.piece.at.tokens[actor.piece.from]?.lower ?? '')
  return isThanks && actor.piece.to > actor.piece.from + 1
    ? actorOf(startingAt(actor.piece, actor.piece.from + 1))
    : actor
}

export const thankedParty = (at: AnalyzedSentence, end: number): Actor | null => spokenTo(partyThanked(at, end))

const partyThanked = (at: AnalyzedSentence, end: number): Actor | null =>
  objectBefore(at, end, ({ verb }) => verb.lemma === 'thank') ??
  (textAt(at, startOfMember(at, end - 1) - 1) === 'and' ? listBefore(at, end) : null) ??
  memberParty(at, startOfMember(at, end - 1), end) ??
  partyAt(at, end - 1)

/** Chunk of "Peru's thanks (go to Chile for 20 tents)"; -1 where none are given. */
export const thanksBefore = (at: AnalyzedSentence, index: number): number =>
  firstIndexIn(
    at.chunks,
    0,
    index,
    (chunk) => chunk.kind === 'np' && /^(?:thanks|gratitude)$/.test(at.tokens[chunk.head]?.lower ?? ''),
  )

/** "thanked his colleague for the 20 tents which Lima had sent": who gave them is named in the clause that hangs on them; not "thanked Japan for the 20 that UNICEF had brought". */
export function isGivenByOther(at: AnalyzedSentence, index: number, thanked: Actor | null): boolean {
  if (thanked !== null && isCountryName(thanked)) return false
  const first = at.chunks[index + 1]?.kind === 'wh' || textAt(at, index + 1) === 'that' ? index + 2 : index + 1
  const given = at.clauses.find(({ subject, verb }) => subject?.first === first && verb.form === 'finite')
  const giver = at.chunks[first]
  return given !== undefined && giver?.kind === 'np' && (giver.areas.length > 0 || giver.isName)
}
