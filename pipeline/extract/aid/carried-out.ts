import { hasVerbClass } from '../../lexicon/verbs.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { isDeniedClause } from '../is-denied.ts'
import type { Clause } from '../parse/clause.ts'
import { isComma } from '../parse/nominal.ts'
import { partyBehind } from './actors-near.ts'
import { modeOf } from './mode.ts'
import { progressOf } from './progress.ts'

const anaphors = /^(?:them|it|these|those)$/
const sums = /^(?:sum|money|amount|funds)$/

/** "doses that Peru is to buy and give away", "buys doses and gives them to Chad": the second verb, of the same things. */
export function joinedVerb(at: AnalyzedSentence, clause: Clause): Clause | undefined {
  const second = at.clauses[at.clauses.indexOf(clause) + 1]
  const conj = second === undefined ? undefined : at.chunks[second.at - 1]
  if (second === undefined || conj?.kind !== 'conj' || conj.text !== 'and') return undefined
  return second.at === clause.at + 2 || isOfSame(at, second) || isOfRelative(at, clause, second) ? second : undefined
}

/** "3 million that Peru had set aside for it and paid to Oxfam": what both verbs lack is the one thing before "that". */
function isOfRelative(at: AnalyzedSentence, clause: Clause, second: Clause): boolean {
  const wh = at.chunks[(clause.subject?.first ?? 0) - 1]
  const isBare = ({ arguments: found }: Clause): boolean => found.every(({ prep }) => prep !== null)
  return (
    wh?.kind === 'wh' &&
    /^(?:that|which)$/.test(wh.text) &&
    isBare(clause) &&
    isBare(second) &&
    clause.end >= second.at - 1
  )
}

/** "and paid them over", "and transferred the sum" */
function isOfSame({ tokens }: AnalyzedSentence, { arguments: found }: Clause): boolean {
  const objects = found.filter(({ prep }) => prep === null)
  // "promised Chad 20 tents and gave it 30 beds"
  const np = objects.length === 1 ? objects[0]?.nominal.members[0]?.np : undefined
  const word = tokens[np?.head ?? -1]?.lower ?? ''
  return np !== undefined && (anaphors.test(word) || (sums.test(word) && tokens[np.from]?.lower === 'the'))
}

/** "approved 3 million dollars for Chad and sent it to the Senate": the decision, not the money. */
function isOfBill(at: AnalyzedSentence, clause: Clause, second: Clause): boolean {
  const [object] = second.arguments
  const word = at.tokens[object?.nominal.members[0]?.np.head ?? -1]?.lower
  if (word !== 'it' || modeOf(at, clause) !== 'announce') return false
  return partyBehind(at, second.arguments, ['to'])?.iso3 === null
}

/** "promised 20 tents and delivered them to Chad": the verb of the deed that followed the word; null where none is told. */
export function carriedOut(at: AnalyzedSentence, clause: Clause): Clause | null {
  const second = joinedVerb(at, clause)
  if (second === undefined || isDeniedClause(at, second)) return null
  if (!isOfSame(at, second) && !isOfRelative(at, clause, second)) return null
  if (isOfBill(at, clause, second)) return null
  const { verb } = second
  const isPast = verb.form === 'finite' && verb.modal === null && at.tokens[verb.main]?.lower !== verb.lemma
  const isDeed = modeOf(at, second) === 'give' || hasVerbClass(verb.lemma, verb.particle, 'give')
  return isPast && isDeed && !isComma(at.chunks[second.at - 2]) && progressOf(at, clause) === 'done' ? second : null
}
