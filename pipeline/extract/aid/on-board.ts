import type { AnalyzedSentence } from '../analyze.ts'
import { firstIndexIn } from '../index-in.ts'
import { clauseOfBearer, startOfWithIt } from './aboard.ts'
import { tellsContents } from './amount-of.ts'

const told = /^(?:shipment|consignment|batch|delivery|donation|gift|package|cargo|load|convoy|aid|assistance|relief)$/

/** "The shipment contains 20 tents", "This aid comprises 3 tons of rice": what the gift told before is made of. */
export const tellsOfGift = (at: AnalyzedSentence): boolean =>
  at.clauses.some(({ verb, subject }) => {
    const np = subject?.members.length === 1 ? subject.members[0]?.np : undefined
    if (np === undefined || verb.form !== 'finite' || !tellsContents(verb, at.tokens[verb.to]?.lower ?? null))
      return false
    return /^(?:the|this)$/.test(at.tokens[np.from]?.lower ?? '') && told.test(at.tokens[np.head]?.lower ?? '')
  })

const states = /^(?:included|inside|enclosed|aboard|unloaded|offloaded|loaded|packed)$/
const holds = /^(?:hold|cargo|load|consignment|shipment|delivery|batch|boxes|crates|containers?|parcels?)$/

/** "Also on board were 20 tents", "Inside: 20 tents", "In the hold there are 20": what a carrier or load told before holds; the token behind the phrase, else 0. */
export function endOfOnBoard({ tokens }: AnalyzedSentence): number {
  const at = (i: number): string => tokens[i]?.lower ?? ''
  const from = at(0) === 'also' ? 1 : 0
  if (states.test(at(from))) return from + 1
  if (at(from) === 'on' && at(from + 1) === 'board') return from + 2
  const within = startOfWithIt(tokens)
  if (within >= 0) return within + 2
  return /^(?:in|among|with)$/.test(at(from)) && at(from + 1) === 'the' && holds.test(at(from + 2)) ? from + 3 : 0
}

/** "Norway has often helped Chad. In March it was 40 tents": what the help told before came to, at a chunk; of a sentence that tells of nothing else first. */
export function isItWas(at: AnalyzedSentence, index: number): boolean {
  const clause = at.clauses.find(({ verb }) => verb.form === 'finite')
  const np = clause?.subject?.members.length === 1 ? clause.subject.members[0]?.np : undefined
  const isIt = np?.isPronoun === true && /^(?:it|this|that)$/.test(at.tokens[np.head]?.lower ?? '')
  const object = clause?.arguments[0]
  const isBe = clause?.verb.lemma === 'be' && !clause.verb.negated
  return isBe && isIt && object?.prep === null && object.nominal.first === index
}

/** "A Peruvian plane landed in Chile; with it came 20 tents": the carrier is told of in the sentence itself. */
export const isWithOwnCarrier = ({ tokens }: AnalyzedSentence): boolean => startOfWithIt(tokens) > 0

const holding = new Set(['be', 'have', 'carry', 'bring'])

/** "It had 20 tents on board", "There were 20 tents aboard", "20 tents were in its hold": the token where the words for a carrier's load begin, else -1. */
export function startOfOnBoard({ tokens, clauses }: AnalyzedSentence): number {
  const at = (i: number): string => tokens[i]?.lower ?? ''
  const isStart = (i: number): boolean =>
    at(i) === 'aboard' ||
    (at(i) === 'on' && at(i + 1) === 'board') ||
    (at(i) === 'in' && /^(?:its|their|the)$/.test(at(i + 1)) && /^holds?$/.test(at(i + 2)))
  const from = firstIndexIn(tokens, 3, tokens.length, (_, i) => isStart(i))
  const clause = clauses.findLast(({ verb }) => verb.form === 'finite' && verb.from < from)
  return from > 0 && clause !== undefined && holding.has(clause.verb.lemma) ? from : -1
}

/** Whether a sentence says what a carrier or load told before holds. */
export const tellsOfLoad = (at: AnalyzedSentence): boolean =>
  endOfOnBoard(at) > 0 || startOfOnBoard(at) > 0 || at.clauses.some((clause) => clauseOfBearer(at, clause))
