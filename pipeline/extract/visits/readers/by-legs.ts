import { lowerAt } from '../../lower-at.ts'
import type { Journey, Scene } from '../journey.ts'
import { distinct, placesIn } from '../places.ts'
import { travellersIn } from '../resolve.ts'
import { statusOf } from '../status.ts'
import { type ClauseReader, journeyOf } from './reader.ts'

/** "first" or "then" stands before the preposition of a place. */
const isOrdered = ({ at }: Scene, start: number, word: RegExp): boolean => {
  const prep = at.chunks[start - 1]
  return prep?.kind === 'prep' && word.test(lowerAt(at, prep.from - 1))
}

/** "will train nurses first in Lima, then in Quito": who does a thing in one country and then in another travels, whatever it is. */
export const byLegs: ClauseReader = (scene, clause): Journey[] => {
  const { subject, verb, arguments: found } = clause
  if (subject === null || verb.passive || verb.form !== 'finite') return []
  const legs = found.filter(({ prep }) => prep === 'in' || prep === 'to' || prep === 'at')
  const first = legs.findIndex(({ nominal }) => isOrdered(scene, nominal.first, /^first$/))
  const next = legs[first + 1]
  if (first < 0 || next === undefined || !isOrdered(scene, next.nominal.first, /^(?:then|later|afterwards)$/)) return []
  const places = distinct(legs.slice(first).flatMap(({ nominal }) => placesIn(scene, nominal)))
  const travellers = places.length < 2 ? [] : travellersIn(scene, subject)
  const status = travellers.length === 0 ? null : statusOf(scene.at, clause)
  return status === null
    ? []
    : [journeyOf(scene, clause, { travellers, where: { places, isNamed: true }, status, isNear: true })]
}
