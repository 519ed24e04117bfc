import { isLosing } from '../../lexicon/loss-verbs.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { markerText } from '../parse/chunk.ts'
import type { Clause } from '../parse/clause.ts'
import { lowerWords, textOf } from '../piece.ts'
import { type Measure, measureOf, tokenPiece } from './measure.ts'
import { phraseAfter } from './phrases.ts'
import { hasEconomicWord } from './quantity.ts'
import type { Spot } from './spot.ts'

const inPreps = new Set(['in', 'of'])

const books = /^(?:budgets?|treasury|coffers|books|accounts|revenues?|tills?|economy)$/

/** "missing from the budget"; what is missing from an appeal is asked for. */
export const isMissedInBooks = ({ tokens }: AnalyzedSentence, { verb, arguments: found, fronted }: Clause): boolean =>
  verb.lemma === 'miss' &&
  [...found, ...fronted].some(
    ({ prep, nominal: { members } }) =>
      (prep === 'from' || prep === 'in') && members.some(({ np }) => books.test(tokens[np.head]?.lower ?? '')),
  )

/** What a participle that opens a label says of the sum behind the colon. */
function nounOf(at: AnalyzedSentence, clause: Clause): string | null {
  const { verb } = clause
  if (verb.negated || verb.form === 'finite') return null
  if (verb.lemma === 'cost') return 'cost'
  return isLosing(verb) || isMissedInBooks(at, clause) || (verb.lemma === 'wipe' && verb.particle !== null)
    ? 'losses'
    : null
}

/** "Lost to Peru: 3 billion in revenue", "Cost to Peru: 3 billion": a label that a participle opens. */
export function asLossLabel(spot: Spot): Measure | null {
  const { at, number, index } = spot
  if (number.kind !== 'money' || markerText(at.chunks[index - 1]) !== ':') return null
  let first = index - 1
  while (first > 0 && /^(?:prep|np|adv|date|adj)$/.test(at.chunks[first - 1]?.kind ?? '')) first--
  const opening = at.chunks[first - 1]
  if (opening?.kind !== 'verb' || !/^(?:|[.;•])$/.test(markerText(at.chunks[first - 2]))) return null
  // "Lost output: 3 billion" is a noun with its participle.
  if (at.chunks[first - 2]?.kind === 'np' || at.chunks[first]?.kind === 'np') return null
  const clause = at.clauses.find(({ at: verb }) => verb === first - 1)
  const noun = clause === undefined ? null : nounOf(at, clause)
  if (clause === undefined || noun === null) return null
  const behind = phraseAfter(at, index + 1, inPreps)
  const isNamed = behind !== null && hasEconomicWord(lowerWords(behind))
  const piece = { at, from: opening.from, to: at.chunks[index - 1]?.from ?? opening.to }
  const name = isNamed ? `${noun} in ${textOf(behind)}` : noun
  return {
    ...measureOf(
      { ...spot, clause: null },
      'decrease',
      { piece, name, how: 'estimate' },
      tokenPiece(spot, opening.from),
    ),
    isValue: true,
  }
}
