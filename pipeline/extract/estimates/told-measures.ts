import { economicNouns } from '../../lexicon/indicator-words.ts'
import { hasNoun, singularOf } from '../../lexicon/nouns.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { NumberMention } from '../mention.ts'
import { oncePerSentence } from '../once-per-sentence.ts'
import { textOf, verbPiece } from '../piece.ts'
import { hasWord, wordFact, wordMatch } from '../word-test.ts'
import { isPlace } from './is-place.ts'
import type { Direction, Measure } from './measure.ts'
import { isVague } from './near.ts'
import { phraseAt, subjectOf } from './phrases.ts'
import { isReference, type Quantity, quantityOf } from './quantity.ts'
import { asRead } from './read-measures.ts'
import { isRelative } from './spot.ts'

/** A figure that was measured, for what goes on with it. */
export interface ToldMeasure {
  readonly number: NumberMention
  readonly quantity: Quantity
  readonly direction: Direction
}

/** What a paragraph measured last in money, in rates and in counts, and the economic noun that it named last without a figure. */
export interface ToldMeasures {
  readonly money: ToldMeasure | null
  readonly rate: ToldMeasure | null
  readonly count: ToldMeasure | null
  readonly topic: Quantity | null
}

export const nothingTold: ToldMeasures = { money: null, rate: null, count: null, topic: null }

export const kindOf = (number: NumberMention): 'money' | 'rate' | 'count' =>
  number.kind === 'money' ? 'money' : isRelative(number) ? 'rate' : 'count'

/** What a figure, read in its unit, leaves in mind. */
function asTold(measure: Measure): ToldMeasure | null {
  const { quantity, direction, isDuration } = measure
  return quantity === null || isDuration ? null : { number: asRead(measure), quantity, direction }
}

/** What a sum is named by that a disaster cost. */
export const lossesTold = 'losses'

const isAsking = wordMatch(/^(?:what|how)$/)
const costing = new Set(['cost', 'lose', 'destroy', 'damage', 'ruin', 'wreck', 'suffer', 'forgo'])
const poorer = /^(?:poorer|worse)$/

/** "How much did the storm destroy?", "What the drought cost": losses are what is asked for. */
export const lossAsked = oncePerSentence((at: AnalyzedSentence): Quantity | null => {
  if (!hasWord(at.tokens, isAsking)) return null
  const isWorse = at.tokens.some(({ lower }) => poorer.test(lower))
  const clause = at.clauses.find(({ verb }) => (costing.has(verb.lemma) || isWorse) && !verb.negated)
  if (clause === undefined) return null
  const subject = subjectOf(at, clause)
  const name = subject === null || isReference(subject) ? lossesTold : `${lossesTold} from ${textOf(subject)}`
  return { piece: verbPiece(at, clause), name, how: 'estimate-near' }
})

const isEconomicNoun = wordFact(({ lower }) => hasNoun(economicNouns, lower))

/** What is asked for, else the first phrase of a sentence whose noun is measured by economists. */
function topicIn(at: AnalyzedSentence): Quantity | null {
  const asked = lossAsked(at)
  if (asked !== null) return asked
  for (const [index, chunk] of at.chunks.entries()) {
    if (chunk.kind !== 'np' || chunk.number !== null) continue
    const { lower: noun = '', word = null } = at.tokens[chunk.head] ?? {}
    if (word === null || !isEconomicNoun(word)) continue
    // "Trade between Peru and Chile is picking up": all of what the verb is said of.
    const clause = at.clauses.find(({ subject }) => subject?.first === index) ?? null
    const piece = subjectOf(at, clause) ?? phraseAt(at, index)
    if (!isVague(singularOf(noun)) && !isPlace(piece)) return quantityOf(piece)
  }
  return null
}

/** With what a sentence has measured, or at least named. */
export function withMeasures(told: ToldMeasures, at: AnalyzedSentence, measures: readonly Measure[]): ToldMeasures {
  let last = told
  for (const measure of measures) {
    const one = asTold(measure)
    if (one !== null) last = { ...last, [kindOf(one.number)]: one }
  }
  return measures.length > 0 ? last : { ...last, topic: topicIn(at) ?? last.topic }
}
