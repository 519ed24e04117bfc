import { isPlural, singularOf } from '../../lexicon/nouns.ts'
import { personStates, personVerbs, uncountedNouns } from '../../lexicon/tally-words.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { opensAnswer } from '../counts/asked.ts'
import { lowerAt } from '../lower-at.ts'
import { goodsIn } from '../named-in.ts'
import { howManyAt, isQuestion } from '../question.ts'
import { type Counted, type CountedNoun, isBare, type Spot } from './spot.ts'
import { unitAt } from './unit-of.ts'

const dying = new Set(['die', 'perish', 'drown', 'flee', 'survive'])

/** "How many schools are shut?", "How many have been displaced?": the noun with what is said of it, or who something was done to. */
function askedByMany(at: AnalyzedSentence, many: number): CountedNoun | null {
  const np = at.chunks.find((chunk) => chunk.kind === 'np' && chunk.from <= many && many < chunk.to)
  const to = at.tokens.length - 1
  if (np?.kind !== 'np') return null
  if (np.head === many) {
    const verb = at.clauses.find((one) => one.verb.form === 'finite' && one.verb.from > many)?.verb
    const isOfPersons = verb !== undefined && (dying.has(verb.lemma) || (verb.passive && personVerbs.has(verb.lemma)))
    return isOfPersons ? { subject: { at, from: verb.main, to }, unit: 'person' } : null
  }
  const goods = goodsIn({ at, from: many + 1, to: np.head + 1 })
  const isOfGift = goods !== null && goods.category !== 'facility'
  const noun = lowerAt(at, np.head)
  if (isOfGift || !isPlural(noun) || uncountedNouns.has(singularOf(noun))) return null
  const [helper, doer] = at.chunks.slice(at.chunks.indexOf(np) + 1)
  const isDone = helper?.kind === 'verb' && doer?.kind === 'np'
  // "How many people did Peru bury?": what a country does is left to the other tables.
  if (isDone && doer.areas.length > 0) return null
  return { subject: { at, from: many + 1, to: isDone ? np.to : to }, unit: unitAt(at, np.head) }
}

/** "And the displaced?": those who are so. */
function askedByState(at: AnalyzedSentence): CountedNoun | null {
  const state = at.tokens.length - 2
  const isShort = at.tokens.length <= 6 && at.numbers.length === 0
  return isShort && lowerAt(at, state - 1) === 'the' && personStates.has(lowerAt(at, state))
    ? { subject: { at, from: state, to: state + 1 }, unit: 'person' }
    : null
}

/** "And the bridges?", "What of the schools?": things asked after by their name alone. */
function askedByName(at: AnalyzedSentence): CountedNoun | null {
  const head = at.tokens.length - 2
  const np = at.chunks.find((chunk) => chunk.kind === 'np' && chunk.to === head + 1)
  const isShort = at.tokens.length <= 6 && at.numbers.length === 0 && at.clauses.length === 0
  if (np?.kind !== 'np' || !isShort || !/^(?:the|our|its|their)$/.test(lowerAt(at, np.from))) return null
  const goods = goodsIn({ at, from: np.from, to: np.to })
  const noun = lowerAt(at, np.head)
  if ((goods !== null && goods.category !== 'facility') || !isPlural(noun) || uncountedNouns.has(singularOf(noun)))
    return null
  return { subject: { at, from: np.from, to: np.to }, unit: unitAt(at, np.head) }
}

/** What a question asks the number of. */
export function askedTally(at: AnalyzedSentence): CountedNoun | null {
  if (!isQuestion(at.tokens)) return null
  const many = howManyAt(at.tokens)
  return many < 0 ? (askedByState(at) ?? askedByName(at)) : askedByMany(at, many)
}

/** "How many schools are shut? 340.": the figure that an answer opens with counts what was asked for. */
export function ofAnswer(spot: Spot): Counted | null {
  const { at, number, discourse, before } = spot
  const asked = discourse.askedTally
  if (asked === null || before.length > 0 || !isBare(spot) || !opensAnswer(at, number)) return null
  const noun = { at, from: number.from, to: number.to }
  return { number, subject: asked.subject, noun, unit: asked.unit, how: 'tally-near' }
}
