import { aidNounStatus } from '../../lexicon/aid-verbs.ts'
import { countryOf } from '../../lexicon/areas/index.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import { type Actor, actorOf } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { isGenitiveMark } from '../genitive-mark.ts'
import { firstIndexIn, someIn } from '../index-in.ts'
import { hasPhraseAt } from '../parse/has-phrase-at.ts'
import { npAt } from '../parse/np-at.ts'
import { ownerOf, partyAt } from './actors-near.ts'
import { type LocalParty, opens, textAt } from './fronted-party.ts'
import { areSeveral } from './shares.ts'

/** "Peru's gift was 20 tents, Chile's 30": the second owner and figure read as one phrase. */
export function ownerInside(at: AnalyzedSentence, index: number): Actor | null {
  const np = at.chunks[index]
  if (np?.kind !== 'np' || np.number === null || np.number.to < np.to || !opens(at, index - 1)) return null
  const mark = np.number.from - 1
  const isGenitive = mark > np.from && isGenitiveMark(at.tokens[mark])
  return isGenitive && at.tags.slice(np.from, mark).includes('NNP') ? actorOf({ at, from: np.from, to: mark }) : null
}

/** "Peru's gift came by road, and Chile's, 2 million, by wire": the owner alone, before the comma. */
export function ownerAlone(at: AnalyzedSentence, index: number): Actor | null {
  const np = at.chunks[index - 2]
  if (textAt(at, index - 1) !== ',' || np?.kind !== 'np' || np.number !== null || !opens(at, index - 3)) return null
  const isGenitive = np.to - np.from > 1 && isGenitiveMark(at.tokens[np.to - 1])
  return isGenitive && at.tags.slice(np.from, np.to).includes('NNP')
    ? actorOf({ at, from: np.from, to: np.to - 1 })
    : null
}

/** "Peru's help came to 5 million, Chile's to 3 million and that of Cuba to 2 million": whose the next amount is. */
export function shareHolder(at: AnalyzedSentence, index: number): Actor | null {
  const np = at.chunks[index]
  if (np?.kind !== 'np') return null
  const mark = at.tokens[np.to - 1]?.lower
  const isGenitive = (mark === "'s" || mark === "'") && opens(at, index - 1)
  const isThatOf = textAt(at, index - 1) === 'of' && /^(?:that|those)$/.test(textAt(at, index - 2))
  if (isThatOf) return partyAt(at, index)
  return isGenitive && np.to - np.from > 1 ? actorOf({ at, from: np.from, to: np.to - 1 }) : null
}

const portions = /^(?:part|portion|cut|slice|allocation|allotment|quota|ration)$/

/** What each of several gets, where the words say "each": "Peru's share", "Peru's package" may be what it gives. */
const lots = /^(?:share|package|parcel|consignment|batch|delivery|supply|kit|load)$/

const amounting = /^(?:be|amount|come|total|number|run|stand|contain|consist|comprise|include|cover|make)$/

/** "Peru's part is 3 million", "Peru's portion: 3 million", "Each state's allotment comes to 20 tents and 30 beds": whose part of a gift an amount is. */
export function portionBefore(at: AnalyzedSentence, index: number): Actor | null {
  const first = startOfPortion(at, index)
  const np = at.chunks[first]
  if (np?.kind !== 'np') return null
  const head = at.tokens[np.head]?.lower ?? ''
  const each = portions.test(head) || lots.test(head) ? eachOwner(at, first) : null
  return each ?? (portions.test(head) ? ownerOf(at, first, first + 1) : null)
}

/** The subject that comes to an amount, or the label before it; -1 where there is none. */
function startOfPortion(at: AnalyzedSentence, index: number): number {
  if (textAt(at, index - 1) === ':') return index - 2
  // "Peru's share, 20 tons, is at sea"
  if (textAt(at, index - 1) === ',' && textAt(at, index + 1) === ',' && isShareAt(at, index - 2)) return index - 2
  const clause = at.clauses.find((one) => one.at < index && amounting.test(one.verb.lemma) && hasPhraseAt(one, index))
  return clause?.subject?.first ?? -1
}

/** "Peru's share", "Peru's share of that"; not "Peru's share of the votes" */
const isShareAt = (at: AnalyzedSentence, index: number): boolean => {
  const [np, whole] = [at.chunks[index], at.chunks[index + 2]]
  if (np?.kind !== 'np' || np.number !== null || at.tokens[np.head]?.lower !== 'share') return false
  if (textAt(at, index + 1) !== 'of') return true
  const noun = whole?.kind === 'np' ? (at.tokens[whole.head]?.lower ?? '') : ''
  return /^(?:it|this|that|these|those|them)$/.test(noun) || aidNounStatus(singularOf(noun)) !== null
}

/** "Peru's share was 20": of a gift to several, or what it gives with others. */
export function shareOwner(at: AnalyzedSentence, index: number): Actor | null {
  const first = startOfPortion(at, index)
  return isShareAt(at, first) ? ownerOf(at, first, first + 1) : null
}

/** "Peru's share was 20 and Chile's 30" */
export const isOfShares = (at: AnalyzedSentence, index: number): boolean =>
  someIn(at.chunks, 0, index, (_, i) => isShareAt(at, i) && ownerOf(at, i, i + 1) !== null)

/** "Of the 900 that Peru is giving, Chile's share is 500", "From the grant of 3 million, Chile's share": a part of what one gave. */
function isPartOfGift(at: AnalyzedSentence, index: number): boolean {
  let first = index
  while (first > 0 && !/^[;:]$/.test(textAt(at, first - 1))) first--
  const isNumbered = [first + 1, first + 3].some((i) => npAt(at, i)?.number != null)
  return isNumbered && /^(?:of|from|out of)$/i.test(textAt(at, first))
}

/** "Peru's share was 20 and Chile's 30": behind an amount that was a share too. */
const isNextShare = (at: AnalyzedSentence, index: number): boolean =>
  someIn(
    at.chunks,
    0,
    index,
    (chunk, i) => chunk.kind === 'np' && chunk.number !== null && isOfShares(at, i) && !isShareAt(at, i),
  )

/** "Peru and Chile gave 20": whoever of them has a share gives it. */
const isOneOf = ({ iso3 }: Actor, givers: Actor | null): boolean =>
  iso3 !== null && (givers?.areas.some(({ areaId }) => countryOf(areaId) === iso3) ?? false)

/** Whose share it is gets it, where several were told to get what was given, or the share told before was got; else it gives it. */
export function asShare(
  at: AnalyzedSentence,
  index: number,
  local: LocalParty | null,
  {
    donor,
    recipient,
    isGot,
  }: { readonly donor: Actor | null; readonly recipient: Actor | null; readonly isGot: boolean },
): LocalParty | null {
  if (local?.by !== 'share') return local
  const isNextGot = isGot && isNextShare(at, index)
  const isGetting = isNextGot || areSeveral(recipient) || isPartOfGift(at, index)
  return { ...local, by: isGetting && !isOneOf(local.actor, donor) ? 'to' : 'from' }
}

/** "[Each state]'s allotment", "the share of [every clinic]" */
function eachOwner(at: AnalyzedSentence, index: number): Actor | null {
  const np = at.chunks[index]
  if (np?.kind !== 'np') return null
  const isEach = (from: number): boolean => /^(?:each|every)$/.test(at.tokens[from]?.lower ?? '')
  const mark = firstIndexIn(at.tokens, np.from + 1, np.to, ({ lower }) => /^['’]s?$/.test(lower))
  if (mark > 0) return isEach(np.from) ? actorOf({ at, from: np.from, to: mark }) : null
  const whole = at.chunks[index + 2]
  const isOfEach = textAt(at, index + 1) === 'of' && whole?.kind === 'np' && isEach(whole.from)
  return isOfEach ? actorOf({ at, from: whole.from, to: whole.to }) : null
}

/** "Peru's part is 3 million and Chile's 2 million" */
export const isOfPortions = (at: AnalyzedSentence, index: number): boolean =>
  someIn(at.chunks, 0, index, (chunk) => chunk.kind === 'np' && portions.test(at.tokens[chunk.head]?.lower ?? ''))
