import { isPeopleNoun } from '../../lexicon/people-nouns.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Clause } from '../parse/clause.ts'
import { isComma } from '../parse/nominal.ts'
import type { Piece } from '../piece.ts'
import { isTeller } from './phrases.ts'

/** "Its president, Ana Ruiz,": index of the chunk of the name that stands between commas behind an office and before chunk `verb`; -1 where none does. */
function apposedBefore({ chunks, tags, tokens }: AnalyzedSentence, verb: number): number {
  const close = chunks[verb - 1]?.kind === 'adv' ? verb - 2 : verb - 1
  const [office, open, name] = [chunks[close - 3], chunks[close - 2], chunks[close - 1]]
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
