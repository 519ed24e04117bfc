import type { Actor } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Clause } from '../parse/clause.ts'
import { doerOf, partyBehind } from './actors-near.ts'

/** "the doses that Peru had promised", "that it had been promised by Peru": whose promise it was. */
export const promiserOf = (at: AnalyzedSentence, clause: Clause): Actor | null =>
  clause.verb.passive ? partyBehind(at, clause.arguments, ['by']) : doerOf(at, clause)

/** "The tents that Peru had promised Chile", "that Chile had been promised": to whom. */
export const promiseeOf = (at: AnalyzedSentence, clause: Clause): Actor | null =>
  clause.verb.passive
    ? (doerOf(at, clause) ?? partyBehind(at, clause.arguments, ['to', 'for']))
    : partyBehind(at, clause.arguments, [null, 'to', 'for'])
