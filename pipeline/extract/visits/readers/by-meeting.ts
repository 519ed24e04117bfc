import type { Journey } from '../journey.ts'
import { whereOf } from '../places.ts'
import { travellersIn } from '../resolve.ts'
import { isTakenBack, statusOf } from '../status.ts'
import type { Traveller } from '../traveller.ts'
import { type ClauseReader, journeyOf } from './reader.ts'

const meeting = new Set(['meet', 'confer'])
const places: ReadonlySet<string | null> = new Set(['in'])
const others: ReadonlySet<string | null> = new Set([null, 'with'])

const isKnown = ({ title, origins, rank }: Traveller): boolean =>
  title !== null && origins.length > 0 && rank !== 'ambassador'

/** "The presidents of Chile and Peru met in Kenya": whoever is not at home there has travelled. */
export const byMeeting: ClauseReader = (scene, clause): Journey[] => {
  const { verb, subject } = clause
  const isTalks =
    verb.lemma === 'hold' &&
    clause.arguments.some(
      ({ prep, nominal }) =>
        prep === null &&
        nominal.members.some(({ np }) => /^(?:talks|meeting|summit)$/.test(scene.at.tokens[np.head]?.lower ?? '')),
    )
  if ((!meeting.has(verb.lemma) && !isTalks) || verb.passive || isTakenBack(scene.at, verb.main)) return []
  const nominals = [
    ...(subject === null ? [] : [subject]),
    ...clause.arguments.filter(({ prep }) => others.has(prep)).map(({ nominal }) => nominal),
  ]
  const travellers = nominals.flatMap((nominal) => travellersIn(scene, nominal)).filter(isKnown)
  const where = whereOf(scene, clause.arguments, places)
  const status =
    travellers.length === 0 || where.places.every(({ how }) => how !== undefined) ? null : statusOf(scene.at, clause)
  return status === null ? [] : [journeyOf(scene, clause, { travellers, where, status, isNear: true })]
}
