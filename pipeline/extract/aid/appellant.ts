import { aidNounStatus } from '../../lexicon/aid-verbs.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import type { Actor } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { lastIndexIn } from '../index-in.ts'
import { type Clause, collectArguments } from '../parse/clause.ts'
import { isComma, isOf } from '../parse/nominal.ts'
import { npAt } from '../parse/np-at.ts'
import { isUnmet } from '../unmet.ts'
import { doerOf, isNameless, ownerOf, partyBehind, whoseOf } from './actors-near.ts'
import type { AidFigure } from './figure.ts'
import { isOwn } from './gift-owner.ts'
import { partyNeeding } from './needed.ts'
import { needing } from './needing.ts'
import { calls } from './turns.ts'

/** "Of the 3 million in the Flash Appeal, a third has come in": the sum that all that follows is held against. */
function isHeldIn({ chunks, tokens }: AnalyzedSentence, index: number): boolean {
  const [of, prep, appeal] = [chunks[index - 1], chunks[index + 1], chunks[index + 2]]
  const isOfWhole = isOf(of) && (index === 1 || isComma(chunks[index - 2]) || chunks[index - 2]?.kind === 'np')
  const isIn = prep?.kind === 'prep' && /^(?:in|of|under)$/.test(prep.text)
  return isOfWhole && isIn && appeal?.kind === 'np' && /^appeals?$/.test(tokens[appeal.head]?.lower ?? '')
}

/** "a $3 million appeal": the sum that an appeal is for. */
export const isAppealOf = (at: AnalyzedSentence, { number, index }: Pick<AidFigure, 'number' | 'index'>): boolean => {
  const np = npAt(at, index)
  if (number.kind !== 'money' || np === null) return false
  return (
    (number.to < np.to && /^appeals?$/.test(at.tokens[np.head]?.lower ?? '')) ||
    isHeldIn(at, index) ||
    isAimOf(at, index)
  )
}

/** "twice the target of 3 million" */
const isAimOf = ({ chunks, tokens }: AnalyzedSentence, index: number): boolean => {
  const aim = chunks[index - 2]
  return (
    isOf(chunks[index - 1]) && aim?.kind === 'np' && /^(?:target|goal|request)$/.test(tokens[aim.head]?.lower ?? '')
  )
}

/** "The UN launched an appeal", "an appeal by the UN": who asks, where the noun of asking has no owner. */
function askerOf(at: AnalyzedSentence, noun: number): Actor | null {
  const clause = at.clauses.findLast(({ at: verb }) => verb < noun)
  const isLaunched = clause !== undefined && !clause.verb.passive && issuing.test(clause.verb.lemma)
  return (
    partyBehind(at, collectArguments(at.chunks, noun + 1, at.chunks.length).found.slice(0, 2), ['by', 'from']) ??
    (isLaunched ? doerOf(at, clause) : null)
  )
}

const issuing = /^(?:launch|issue|make|open|announce|start|publish|renew|have|put|send|broadcast)$/

/** "UNICEF's appeal for 3 million", "a request by Chad for 20 tents", "its appeal": whose it is. */
export function appellant(at: AnalyzedSentence, index: number): Actor | null {
  const isPlea = (word: string): boolean => calls.test(word) || aidNounStatus(singularOf(word)) === 'called_for'
  const noun = lastIndexIn(
    at.chunks,
    0,
    index + 1,
    (chunk) => chunk.kind === 'np' && isPlea(at.tokens[chunk.head]?.lower ?? ''),
  )
  if (noun < 0) return null
  const isPronoun = isOwn(at, noun)
  const clause = isPronoun
    ? at.clauses.findLast(({ at: verb, subject }) => verb < index && subject !== null)
    : undefined
  return (
    whoseOf(at, { members: [], first: noun, end: noun + 1 }) ??
    ownerOf(at, noun, Math.max(index, noun + 1)) ??
    askerOf(at, noun) ??
    (clause === undefined ? null : doerOf(at, clause))
  )
}

/** "Unless 3 million comes in, says Oxfam, it must close": who is named next needs it; "40 tents are needed in Haiti": where they are. */
export function inNeed(at: AnalyzedSentence, own: Clause): Actor | null {
  if (own.verb.passive && needing.has(own.verb.lemma)) return partyNeeding(at, own)
  if (!isUnmet(at, own)) return null
  for (const clause of at.clauses) {
    const doer = clause.at > own.at && clause.verb.form === 'finite' ? doerOf(at, clause) : null
    if (doer !== null && !isNameless(doer)) return doer
  }
  return null
}
