import type { Actor } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { type Clause, collectArguments } from '../parse/clause.ts'
import { isComma } from '../parse/nominal.ts'
import { isRanked } from '../ranking.ts'
import { doerOf, firstBehind } from './actors-near.ts'
import { helpedOfList, isOfHelperList } from './helper-list.ts'

export const givers = /^(?:donors?|givers?|contributors?|benefactors?)$/

/** Chunk of the noun that calls someone a giver; -1 where there is none. */
export const giverNoun = ({ chunks, tokens }: AnalyzedSentence): number =>
  chunks.findIndex((chunk) => chunk.kind === 'np' && givers.test(tokens[chunk.head]?.lower ?? ''))

/** "The largest donors were Peru, 3 million; Chile, 2 million; and Cuba, 1 million": the name between the verb or a semicolon and the comma. */
function isPaired(at: AnalyzedSentence, index: number): boolean {
  const [comma, name] = [at.chunks[index - 1], at.chunks[index - 2]]
  const before = at.chunks[index - 3]?.kind === 'conj' ? at.chunks[index - 4] : at.chunks[index - 3]
  if (!isComma(comma) || name?.kind !== 'np' || name.number !== null) return false
  return (before?.kind === 'verb' && before.lemma === 'be') || (before?.kind === 'punct' && before.text === ';')
}

/** "is the largest donor, at 3 million" */
export function isRankedAt({ chunks, tokens }: AnalyzedSentence, index: number): boolean {
  const before = chunks[index - 1]
  const noun = chunks[isComma(chunks[index - 2]) ? index - 3 : index - 2]
  const isAt = before?.kind === 'prep' && before.text === 'at'
  return isAt && noun?.kind === 'np' && givers.test(tokens[noun.head]?.lower ?? '')
}

/** "Among the donors are Peru (3 million) and Chile (2 million)", "With 20 tents, Peru is the largest giver": each with what it gave. */
export function isOfDonorList(at: AnalyzedSentence, index: number): boolean {
  const before = at.chunks[index - 1]
  const isBeside =
    (before?.kind === 'prep' && before.text === 'with') ||
    isRankedAt(at, index) ||
    (before?.kind === 'punct' && before.text === '(') ||
    isPaired(at, index)
  return isBeside && (giverNoun(at) >= 0 || isListOfHelpers(at, index) || isOfHelperList(at, index))
}

/** "These have helped: Peru with 20 tents; Chile with 30" */
function isListOfHelpers(at: AnalyzedSentence, index: number): boolean {
  const colon = at.chunks.findIndex((chunk) => chunk.kind === 'punct' && chunk.text === ':')
  if (colon < 0 || colon > index) return false
  return at.clauses.some(({ verb, at: place }) => place < colon && /^(?:help|contribute|assist|aid)$/.test(verb.lemma))
}

/** "Peru is the largest donor, with 20 tents" */
const isCalled = ({ verb, at }: Clause, noun: number, index: number): boolean =>
  /^(?:be|remain|become)$/.test(verb.lemma) && at < noun && noun < index

/** "With 20 tents, Peru is the largest donor to Chile", "Peru led the list of donors with 20": who is called a giver behind the figure, and to whom. */
export function partiesOfDonorList(
  at: AnalyzedSentence,
  index: number,
): { readonly donor: Actor | null; readonly recipient: Actor | null } {
  const noun = giverNoun(at)
  if (noun < 0 || !isOfDonorList(at, index)) return { donor: null, recipient: helpedOfList(at, index) }
  const clause = at.clauses.find(
    (one) =>
      one.subject !== null &&
      ((one.subject.first > index && one.at < noun) || isRanked(at, one) || isCalled(one, noun, index)),
  )
  const phrases = collectArguments(at.chunks, noun + 1, at.chunks.length).found
  return {
    donor: clause === undefined ? null : doerOf(at, clause),
    recipient: firstBehind(at, phrases.slice(0, 1), ['to', 'of']),
  }
}
