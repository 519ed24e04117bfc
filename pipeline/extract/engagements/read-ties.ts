import type { AnalyzedSentence } from '../analyze.ts'
import type { Clause } from '../parse/clause.ts'
import { areasOf, type Piece } from '../piece.ts'
import { areTwo } from './by-means.ts'
import { partnerOf, type Sides, twoSides } from './pairs.ts'
import { canAct, isNamed } from './party.ts'
import { argumentOf, type Reading, readingOf, subjectOf, wordsOf } from './reading.ts'
import { thoseBehind } from './those-behind.ts'

/** What binds two for long, or what they do side by side: relations, twinning, coordination. */

type Pair = Pick<Sides, 'actor' | 'counterpart'>

const places = (piece: Piece): number => new Set(areasOf(piece).map(({ areaId }) => areaId)).size

/** "Peru and Chile", "Peru … with Chile": two that are named. */
function twoOf(at: AnalyzedSentence, clause: Clause): Pair | null {
  const own = subjectOf(at, clause)
  if (own === null || !canAct(own)) return null
  const partner = partnerOf(at, clause)
  if (partner !== null) return isNamed(own) && isNamed(partner) ? { actor: own, counterpart: partner } : null
  return areTwo(own) && places(own) > 1 ? twoSides(own) : null
}

const binding = /^(?:establish|re-establish|reestablish|restore|resume|renew|normali[sz]e)$/

/** "Peru and Chile resumed diplomatic relations", "Diplomatic ties between the two were restored" */
function relations(at: AnalyzedSentence, clause: Clause): Pair | null {
  const { verb, subject } = clause
  if (!binding.test(verb.lemma)) return null
  const np = (verb.passive ? subject : argumentOf(clause, null)?.nominal)?.members[0]?.np
  if (np === undefined || !/^(?:relations|ties)$/.test(at.tokens[np.head]?.lower ?? '')) return null
  const isOfStates = wordsOf(at, np).includes('diplomatic') || /^normali[sz]e$/.test(verb.lemma)
  if (!isOfStates) return null
  return verb.passive ? thoseBehind(at, np, clause.at) : twoOf(at, clause)
}

/** "Graz was twinned with Pula in 1961", "have been twinned since 1961"; "is twinned with" only says who the town is. */
const twins = (at: AnalyzedSentence, clause: Clause): Pair | null =>
  /^twin(?:ned)?$/.test(clause.verb.lemma) && !/^(?:is|are)$/.test(at.tokens[clause.verb.from]?.lower ?? '')
    ? twoOf(at, clause)
    : null

/** "The navies of Peru and Chile coordinate their patrols" */
const coordinates = (at: AnalyzedSentence, clause: Clause): Pair | null =>
  /^co-?ordinate$/.test(clause.verb.lemma) && !clause.verb.passive && clause.verb.form === 'finite'
    ? twoOf(at, clause)
    : null

export function ties(at: AnalyzedSentence, clause: Clause): readonly Reading[] {
  const bound = relations(at, clause) ?? twins(at, clause)
  if (bound !== null) return [readingOf(at, clause, 'agreement', { ...bound, status: 'established' })]
  const side = coordinates(at, clause)
  return side === null ? [] : [readingOf(at, clause, 'information_sharing', { ...side, how: 'engagement-near' })]
}
