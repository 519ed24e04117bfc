import { isPeopleNoun } from '../../lexicon/people-nouns.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Clause } from '../parse/clause.ts'
import { doerOf } from './actors-near.ts'
import type { AidFigure } from './figure.ts'
import type { Governor } from './governor.ts'
import { needing } from './needing.ts'
import { progressOf } from './progress.ts'

/** Nobody asks for a part of what is needed by saying what the whole is: "40 of the 60 tents that Chad needs". */
const asking = new Set<Governor['relation']>(['object', 'subject'])
/** What is needed of these is no gift asked for. */
export const notAsked = new Set(['personnel', 'facility', 'cash'])

/** "A patient needs 40 litres": of anybody of the kind. */
function isOfAny(at: AnalyzedSentence, { subject }: Clause): boolean {
  const np = subject?.members[0]?.np
  const article = at.tokens[np?.from ?? -1]?.lower ?? ''
  return /^(?:an?|each|every|any)$/.test(article) && isPeopleNoun(at.tokens[np?.head ?? -1]?.lower ?? '')
}

/** "The clinic needs 40 gowns", "40 gowns are required": someone has need of them now; not "the truck needs 40 litres", "if it breaks, 40 boats will be needed". */
function areNeeded(at: AnalyzedSentence, { clause, relation }: Governor): boolean {
  // "published what is lacking: 40 gowns and 60 masks"
  if (relation === 'outer') return at.tokens[clause.verb.to]?.text === ':' && progressOf(at, clause) === 'done'
  if (!asking.has(relation) || clause.verb.modal !== null || progressOf(at, clause) !== 'done') return false
  if (clause.verb.passive) return at.tokens[0]?.lower !== 'if'
  return relation === 'object' && doerOf(at, clause) !== null && !isOfAny(at, clause)
}

/** "needs $3 million", "needs 40 tents": those who need money or goods ask for it; of people the same verb tells no gift. */
export function isNeeded(at: AnalyzedSentence, governor: Governor, { number, kind, item }: AidFigure): boolean {
  if (!needing.has(governor.clause.verb.lemma)) return false
  return number.kind === 'money' || (kind === 'known' && !notAsked.has(item.category) && areNeeded(at, governor))
}
