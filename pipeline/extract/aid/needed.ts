import { singularOf } from '../../lexicon/nouns.ts'
import { isPeopleNoun } from '../../lexicon/people-nouns.ts'
import { isTrade } from '../../lexicon/team-nouns.ts'
import type { Actor } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { NumberMention } from '../mention.ts'
import type { Clause } from '../parse/clause.ts'
import { doerOf, partyBehind } from './actors-near.ts'
import { argsOf } from './args-of.ts'
import type { AidFigure } from './figure.ts'
import { textAt } from './fronted-party.ts'
import type { Governor } from './governor.ts'
import { needing } from './needing.ts'
import { progressOf } from './progress.ts'

/** Nobody asks for a part of what is needed by saying what the whole is: "40 of the 60 tents that Chad needs". */
const asking = new Set<Governor['relation']>(['object', 'subject'])
/** What is needed of these is no gift asked for. */
export const notAsked = new Set(['personnel', 'facility', 'cash'])

/** "A patient needs 40 litres", "Travellers need two tests": of anybody of the kind; not "doctors", who may speak for their wards. */
function isOfAny(at: AnalyzedSentence, { subject }: Clause): boolean {
  const np = subject?.members[0]?.np
  if (np === undefined) return false
  const article = at.tokens[np.from]?.lower ?? ''
  const noun = at.tokens[np.head]?.lower ?? ''
  const isPlain = np.from === np.head && np.areas.length === 0 && !isTrade(noun)
  return (/^(?:an?|each|every|any)$/.test(article) || isPlain) && (isPeopleNoun(noun) || isPeopleNoun(singularOf(noun)))
}

/** "40 tents are needed in Haiti": who or what place needs them. */
export const partyNeeding = (at: AnalyzedSentence, clause: Clause): Actor | null =>
  partyBehind(at, argsOf(clause), ['by', 'in', 'at', 'for', 'across'])

/** "40 tests are required to enter", "two doses are needed for full protection", "40 litres are needed per flight": what something takes, and no one asks for. */
const isForDoing = ({ clauses }: AnalyzedSentence, clause: Clause): boolean =>
  clauses.some(({ verb }) => verb.form === 'infinitive') ||
  argsOf(clause).some(({ prep }) => prep === 'for' || prep === 'per')

/** "The clinic needs 40 gowns", "40 gowns are required": someone has need of them now; not "the truck needs 40 litres", "if it breaks, 40 boats will be needed". */
function areNeeded(at: AnalyzedSentence, { clause, relation }: Governor): boolean {
  // "published what is lacking: 40 gowns and 60 masks"
  if (relation === 'outer') return at.tokens[clause.verb.to]?.text === ':' && progressOf(at, clause) === 'done'
  if (!asking.has(relation) || clause.verb.modal !== null || progressOf(at, clause) !== 'done') return false
  if (clause.verb.passive)
    return at.tokens[0]?.lower !== 'if' && (partyNeeding(at, clause) !== null || !isForDoing(at, clause))
  const doer = doerOf(at, clause)
  return relation === 'object' && doer !== null && doer.type !== 'company' && !isOfAny(at, clause)
}

/** "needs $3 million", "needs 40 tents": those who need money or goods ask for it; of people the same verb tells no gift. */
export function isNeeded(at: AnalyzedSentence, governor: Governor, { number, kind, item }: AidFigure): boolean {
  if (!needing.has(governor.clause.verb.lemma)) return false
  if (number.kind === 'money') return true
  const isCounted = kind === 'known' || (kind === 'same' && isMore(at, number))
  return isCounted && !notAsked.has(item.category) && areNeeded(at, governor)
}

/** "needs 40 more", "needs another 40": of the goods told before. */
export const isMore = ({ tokens }: AnalyzedSentence, { from, to }: NumberMention): boolean =>
  tokens[to]?.lower === 'more' || /^(?:another|further|additional)$/.test(tokens[from - 1]?.lower ?? '')

/** "looked for people and 20 tons", "looking for 3 million towards 20 million": only what stands right behind "for", and no goods that a company wants. */
const isLookedFor = (at: AnalyzedSentence, clause: Clause, { index, number }: AidFigure): boolean =>
  textAt(at, index - 1) === 'for' && (number.kind === 'money' || doerOf(at, clause)?.type !== 'company')

/** Whether what one looks for or applies for can be help: not "applied for 20 patents", "The tax of 3 million applies to firms". */
export function mayBeSought(at: AnalyzedSentence, { clause, prep }: Governor, figure: AidFigure): boolean {
  const { lemma } = clause.verb
  if (lemma === 'look') return isLookedFor(at, clause, figure)
  return lemma !== 'apply' || (prep === 'for' && figure.kind === 'known')
}
