import type { AnalyzedSentence } from '../analyze.ts'
import type { Clause } from '../parse/clause.ts'
import { isComma } from '../parse/nominal.ts'

const prospects =
  /^(?:plans?|intentions?|question|signs?|date|prospect|chance|talk|hint|need|wish|desire|way|indication|suggestion)$/

/** "no plans", "no sign yet" */
const isNoProspect = (at: AnalyzedSentence, index: number): boolean => {
  const np = at.chunks[index]
  return (
    np?.kind === 'np' &&
    at.tokens[np.from]?.lower === 'no' &&
    prospects.test(at.tokens[np.head]?.lower ?? '') &&
    np.number === null
  )
}

/** "There are no plans for the king to visit Lima", "has no intention of going there", "no sign that she will go": a journey that nobody means to make. */
export function isOfNoPlan(at: AnalyzedSentence, { verb, at: place, first }: Clause): boolean {
  const opening = at.chunks[first - 1]
  const isThat = opening?.kind === 'sub' && opening.text === 'that'
  const isHung = verb.form === 'infinitive' || verb.form === 'gerund' || isThat
  for (let i = place - 1; isHung && i >= 0 && i > place - farthest && !isComma(at.chunks[i]); i--)
    if (isNoProspect(at, i)) return true
  return false
}

/** Chunks from "no plans" to "to visit", with whom they are for between. */
const farthest = 8

const hindering = new Set('keep prevent stop bar hinder block dissuade deter discourage ban restrain'.split(' '))

/** "Instead of going to Lima, he stayed", "Snow kept her from flying to Lima": what someone did not do, or could not. */
export function isForgone(at: AnalyzedSentence, { verb, at: place }: Clause): boolean {
  const prep = at.chunks[place - 1]
  if (verb.form !== 'gerund' || prep?.kind !== 'prep') return false
  if (/^(?:instead of|rather than|without|short of)$/.test(prep.text)) return true
  const governor = at.clauses.findLast(({ at: before }) => before < place)
  // "kept her from flying", "was prevented from flying"
  const isNear = governor !== undefined && place - governor.at <= (governor.verb.passive ? 2 : 3)
  return prep.text === 'from' && isNear && hindering.has(governor.verb.lemma)
}
