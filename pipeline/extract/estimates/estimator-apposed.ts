import { isPeopleNoun } from '../../lexicon/people-nouns.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { NounPhrase } from '../parse/chunk.ts'
import type { Clause } from '../parse/clause.ts'
import { isComma, startOfChain } from '../parse/nominal.ts'
import type { Piece } from '../piece.ts'
import { isTeller } from './phrases.ts'

/** "Its president, Ana Ruiz,": index of the chunk of the name that stands between commas behind an office and before chunk `verb`; -1 where none does. */
function apposedBefore({ chunks, tags, tokens }: AnalyzedSentence, verb: number): number {
  const close = chunks[verb - 1]?.kind === 'adv' ? verb - 2 : verb - 1
  const [open, name] = [chunks[close - 2], chunks[close - 1]]
  // "the head of the guild, Ana Ruiz": the office, with what it is of.
  const office = chunks[startOfChain(chunks, close - 2)]
  if (office?.kind !== 'np' || name?.kind !== 'np' || !isComma(open) || !isComma(chunks[close])) return -1
  const head = tokens[office.head]?.lower ?? ''
  const isOffice = tags[office.head] === 'N' && (isPeopleNoun(head) || isTeller(head))
  const isName = name.to - name.from > 1 && tags.slice(name.from, name.to).every((tag) => tag === 'NNP')
  return isOffice && isName ? close - 1 : -1
}

/** "Its president, Ana Ruiz, expects Chileans, …": the comma closes the name, and what follows the verb is no teller. */
export const isBehindApposition = (at: AnalyzedSentence, verb: number): boolean => apposedBefore(at, verb) >= 0

/** "Its president" with the name that stands behind it. */
export function withApposed(at: AnalyzedSentence, { at: verb }: Clause, piece: Piece | null): Piece | null {
  const name = at.chunks[apposedBefore(at, verb)]
  return piece === null || name === undefined || piece.at !== at || piece.to !== name.from - 1
    ? piece
    : { ...piece, to: name.to }
}

/** ", the head of the guild, Ana Ruiz, told Reuters": office and name, either first, between commas before a form that the tagger takes for a participle. */
export function closingApposed(at: AnalyzedSentence, { at: verb }: Clause): Piece | null {
  const { chunks, tags, tokens } = at
  const close = verb - 1
  const inner = startOfChain(chunks, close)
  const outer = startOfChain(chunks, inner - 1)
  const [first, second] = [chunks[outer], chunks[inner]]
  if (!isComma(chunks[close]) || !isComma(chunks[inner - 1]) || !isComma(chunks[outer - 1])) return null
  if (first?.kind !== 'np' || second?.kind !== 'np') return null
  const isOffice = ({ head }: NounPhrase): boolean => {
    const word = tokens[head]?.lower ?? ''
    return tags[head] === 'N' && (isPeopleNoun(word) || isTeller(word))
  }
  const isName = ({ from, head }: NounPhrase): boolean => tags[from] === 'NNP' && tags[head] === 'NNP' && head > from
  const isPair = (isOffice(first) && isName(second)) || (isName(first) && isOffice(second))
  return isPair ? { at, from: first.from, to: chunks[close]?.from ?? 0 } : null
}
