import { arriving } from '../../../lexicon/travel-verbs.ts'
import type { Clause } from '../../parse/clause.ts'
import type { Scene } from '../journey.ts'
import { placesIn } from '../places.ts'
import type { Place } from '../traveller.ts'

const isArrivalOf = (left: Clause, { verb, subject }: Clause): boolean =>
  left.verb.lemma === 'leave' &&
  left.subject !== null &&
  left.subject.first === subject?.first &&
  (arriving.has(verb.lemma) || verb.lemma === 'reach')

/** Where those who arrive have come from, by the verb before. */
export function leftBefore(scene: Scene, clause: Clause): Place[] {
  const { clauses } = scene.at
  const left = clauses[clauses.indexOf(clause) - 1]
  return left === undefined || !isArrivalOf(left, clause)
    ? []
    : left.arguments.filter(({ prep }) => prep === null).flatMap(({ nominal }) => placesIn(scene, nominal))
}
