import type { FrameInput } from '../frames/frame.ts'
import type { NumberMention } from '../mention.ts'
import { nounInside } from '../noun-inside.ts'
import { chunkOf } from '../parse/chunk-of.ts'
import { lastCountable } from './antecedent.ts'
import { ofAnswer } from './asked.ts'
import { ofBareObject, ofBareSubject } from './bare.ts'
import { ofFrontedPart } from './fronted-part.ts'
import { ofGap, ofPlace } from './gap.ts'
import { isGiftLike } from './gift-like.ts'
import { ofTurn } from './in-turn.ts'
import { ofLabel } from './labels.ts'
import { measuresOther } from './no-count.ts'
import { ofNumbered } from './numbered.ts'
import { ofRuined, ofSharedNoun, ofStrength } from './odd-places.ts'
import { ofOwnNoun } from './own-noun.ts'
import { ofPair, pairTold } from './pair.ts'
import { ofActBeside, ofBereaved, ofLack } from './persons-act.ts'
import { ofNewSum, ofRise } from './rise.ts'
import { ofNounInside, shareReaders } from './shares.ts'
import type { Counted, Reader, Spot } from './spot.ts'
import { ofConditionAhead, ofDamaged, ofState } from './states.ts'
import { ofTelegram } from './telegram.ts'
import {
  ofLost,
  ofNamedState,
  ofPartNamed,
  ofShareOf,
  ofSpoken,
  ofStatePut,
  ofTollAhead,
  ofTollBefore,
  ofTollOf,
  ofTollSet,
} from './tolls.ts'
import { ofVotes } from './votes.ts'
import { ofCared, ofRefuge, ofWho } from './who-are.ts'

/** Ordered: the noun beside the number, what its people or things are said to be, the pair that it goes on with, its label, then verbs, then the list it stands in. */
const countReaders: readonly Reader[] = [
  ofAnswer,
  ofVotes,
  ofDamaged,
  ofPartNamed,
  ofBereaved,
  ofLack,
  ofRise,
  ofNewSum,
  ofTurn,
  ofOwnNoun,
  ofState,
  ofConditionAhead,
  ofRuined,
  ofSharedNoun,
  ofStrength,
  ofPair,
  ofStatePut,
  ofLabel,
  ofTelegram,
  ofWho,
  ofRefuge,
  ofCared,
  ofPlace,
  ofTollBefore,
  ofTollSet,
  ofNumbered,
  ofTollOf,
  ofTollAhead,
  ofNamedState,
  ofLost,
  ofShareOf,
  ofSpoken,
  ofGap,
  ofBareObject,
  ofBareSubject,
  ofActBeside,
  ofFrontedPart,
]

/** Those that look for what was counted before. */
export const relaxedReaders: readonly Reader[] = [ofPlace, ofLost, ofSpoken, ofBareObject, ofBareSubject]

export function spotOf({ at, discourse }: FrameInput, number: NumberMention, before: readonly Counted[]): Spot | null {
  // "may exceed 300": the verb is the hedge, and the numeral stands in the phrase behind it.
  const first = chunkOf(at, number.from)
  const index = at.chunks[first]?.kind === 'np' ? first : chunkOf(at, number.to - 1)
  const np = at.chunks[index]
  if (np?.kind !== 'np') return null
  const clause = at.clauses.findLast(({ at: verb }) => verb < index) ?? null
  return { at, discourse, number, np, index, clause, before, crowd: null }
}

/** "The “two brothers” met": what two are called. */
const isNickname = ({ at, number }: Spot): boolean =>
  /^["“‘']$/.test(at.tokens[number.from - 1]?.text ?? '') &&
  /^["”’']$/.test(at.tokens[number.to + 1]?.text ?? '') &&
  /^(?:the|these|those|our|his|her|their)$/.test(at.tokens[number.from - 2]?.lower ?? '')

function readOne(spot: Spot, free: ReadonlySet<NumberMention>): Counted | null {
  if (measuresOther(spot) || isNickname(spot)) return null
  const inside = nounInside(spot.at, spot.number)
  if (inside !== null) return ofNounInside(spot, inside)
  const isRatio = spot.number.kind === 'percent' || spot.number.unit === 'share'
  for (const read of isRatio ? shareReaders : countReaders) {
    const found = read(spot)
    if (found !== null) return !isRatio && isGiftLike(spot, found, free) ? null : found
  }
  return null
}

/** What the free figures of a sentence count, in their order. */
export function readCounted(input: FrameInput): Counted[] {
  const { at, free, discourse } = input
  const found: Counted[] = []
  for (const number of at.numbers) {
    if (!free.has(number) || number.kind === 'money') continue
    const spot = spotOf(input, number, found)
    const counted = spot === null ? null : readOne(spot, free)
    if (counted !== null) found.push(counted)
  }
  const last = found.findLast(({ unit }) => unit !== 'percent' && unit !== 'share')
  const pair = pairTold(found) ?? (last?.how === 'tally-of-pair' ? discourse.counted?.pair : undefined)
  const counted = last ?? lastCountable(at, at.chunks.length) ?? discourse.counted
  discourse.counted = counted === null || pair == null ? counted : { ...counted, pair }
  return found
}
