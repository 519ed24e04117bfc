import { comparatives } from '../../lexicon/indicator-words.ts'
import { hasVerbClass } from '../../lexicon/verbs.ts'
import { lowerAt } from '../lower-at.ts'
import { markerText } from '../parse/chunk.ts'
import type { Clause } from '../parse/clause.ts'
import { lowerWords } from '../piece.ts'
import { isPlace } from './is-place.ts'
import { type Direction, type Measure, measureOf } from './measure.ts'
import { phraseAt } from './phrases.ts'
import { hasEconomicWord, type Quantity, quantityOf } from './quantity.ts'
import { isRelative, prepText, type Spot } from './spot.ts'

const going = /^(?:go|come|be|fall|drop|sink|shoot|tumble|plunge|climb|slide)$/

/** The phrase that stands behind the verb as its subject, if it can be measured. */
function subjectBehind({ at }: Spot, verb: number): Quantity | null {
  const np = at.chunks[verb + 1]
  if (np?.kind !== 'np' || np.number !== null) return null
  const piece = phraseAt(at, verb + 1)
  return hasEconomicWord(lowerWords(piece)) && !isPlace(piece) ? quantityOf(piece) : null
}

const signOf = ({ lemma }: Clause['verb']): Direction | null =>
  hasVerbClass(lemma, null, 'decrease') ? 'decrease' : hasVerbClass(lemma, null, 'increase') ? 'increase' : null

/** The adverb that opens a clause: "Down by 3 percent", "Up went". */
const fronted = (word: string): Direction | undefined =>
  /^(?:up|down|lower|higher|off)$/.test(word) ? comparatives.get(word) : undefined

/** "Down went sales, by 3 percent": the verb stands between its adverb and its subject. */
function asWentDown(spot: Spot): Measure | null {
  const { at, index, clause } = spot
  if (clause === null || prepText(at.chunks[index - 1]) !== 'by' || !going.test(clause.verb.lemma)) return null
  const word = lowerAt(at, clause.verb.from)
  const sign = clause.verb.to - clause.verb.from === 2 ? fronted(word) : undefined
  const quantity = sign === undefined || clause.verb.negated ? null : subjectBehind(spot, clause.at)
  if (sign === undefined || quantity === null) return null
  return measureOf(spot, sign, quantity, { at, from: clause.verb.from, to: clause.verb.to })
}

/** "By 3 percent fell sales": the figure opens the clause, and behind the verb stands its subject. */
function asFellBehind(spot: Spot): Measure | null {
  const { at, index } = spot
  const verb = at.chunks[index + 1]
  if (prepText(at.chunks[index - 1]) !== 'by' || verb?.kind !== 'verb' || verb.passive || verb.negated) return null
  const clause = at.clauses.find(({ at: place }) => place === index + 1)
  const isOpening = index === 1 || /^[,;:–—]$|^and$/.test(markerText(at.chunks[index - 2]))
  const sign = clause === undefined || !isOpening ? null : signOf(clause.verb)
  const quantity = sign === null ? null : subjectBehind(spot, index + 1)
  return sign === null || quantity === null || clause === undefined
    ? null
    : measureOf({ ...spot, clause }, sign, quantity, { at, from: verb.from, to: verb.to })
}

/** "Down by 3 percent are sales", "Down 3 percent: sales", "3 percent down: sales": the predicate in front of what it is said of. */
function asPredicate(spot: Spot): Measure | null {
  const { at, index, number, np } = spot
  const by = prepText(at.chunks[index - 1]) === 'by' ? 1 : 0
  const before = by === 1 ? (at.chunks[index - 1]?.from ?? 0) - 1 : number.from - 1
  const isBehind = fronted(lowerAt(at, number.to)) !== undefined && by === 0
  const word = isBehind ? number.to : before
  const sign = fronted(lowerAt(at, word))
  const start = isBehind ? np.from : word
  if (sign === undefined || (start > 0 && !/^[.;•]$/.test(lowerAt(at, start - 1)))) return null
  const end = isBehind && number.to >= np.to ? index + 2 : index + 1
  const link = at.chunks[end]
  const isLinked = markerText(link) === ':' || (link?.kind === 'verb' && link.lemma === 'be' && !link.negated)
  const quantity = isLinked ? subjectBehind(spot, end) : null
  return quantity === null ? null : measureOf(spot, sign, quantity, { at, from: word, to: word + 1 })
}

/** "What fell most in Peru was tourism: by 3 percent": the verb stands in the clause of "what". */
function asWhatFell(spot: Spot): Measure | null {
  const { at, index } = spot
  const be = at.clauses.findLast(({ at: verb }) => verb < index && index - verb <= 5)
  const what = be === undefined ? undefined : at.clauses[at.clauses.indexOf(be) - 1]
  if (be?.verb.lemma !== 'be' || what === undefined || lowerAt(at, what.verb.from - 1) !== 'what') return null
  const isParted = /^[:,–—]$/.test(markerText(at.chunks[index - 2]))
  const sign = isParted && prepText(at.chunks[index - 1]) === 'by' ? signOf(what.verb) : null
  const quantity = sign === null || be.verb.negated ? null : subjectBehind(spot, be.at)
  return sign === null || quantity === null
    ? null
    : measureOf(spot, sign, quantity, { at, from: what.verb.from, to: what.verb.to })
}

/** Clauses turned round: what changed stands behind how it changed. */
export const asInverted = (spot: Spot): Measure | null =>
  isRelative(spot.number) || spot.number.kind === 'money'
    ? (asWentDown(spot) ?? asFellBehind(spot) ?? asPredicate(spot) ?? asWhatFell(spot))
    : null
