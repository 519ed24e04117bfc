import { collectArguments } from '../../parse/clause.ts'
import { type Journey, piece } from '../journey.ts'
import { whereOf } from '../places.ts'
import { travellersIn } from '../resolve.ts'
import { isTakenBack, statusOf } from '../status.ts'
import type { Traveller } from '../traveller.ts'
import { type ChunkReader, type ClauseReader, journeyOf, lowerAt } from './reader.ts'

const meeting = new Set(['meet', 'confer', 'see', 'dine', 'lunch', 'huddle'])
const places: ReadonlySet<string | null> = new Set(['in'])
const others: ReadonlySet<string | null> = new Set([null, 'with'])

const isKnown = ({ title, origins, rank }: Traveller): boolean =>
  title !== null && origins.length > 0 && rank !== 'ambassador'

const talks = /^(?:talks|meeting|summit)$/

/** "Talks in Kenya between the presidents of Chile and Peru", "a summit with X in Kenya". */
export const byTalks: ChunkReader = (scene, index): Journey[] => {
  const { at, travellers } = scene
  const np = at.chunks[index]
  if (np?.kind !== 'np' || !talks.test(lowerAt(at, np.head)) || isTakenBack(at, np.head)) return []
  const verb = at.chunks.findIndex(({ kind }, i) => i > index && kind === 'verb')
  const limit = verb < 0 ? at.chunks.length : verb
  const found = collectArguments(at.chunks, index + 1, limit).found
  const where = whereOf(scene, found, places)
  const end = at.chunks[limit]?.from ?? at.tokens.length
  const isBetween = found.some(({ prep }) => prep === 'between')
  const met = travellers.filter((one) => one.from >= np.to && one.to <= end && isKnown(one))
  const around = at.clauses.find(({ at: place }) => place === verb)
  const status = !isBetween || around === undefined || met.length === 0 ? null : statusOf(at, around)
  if (status === null || where.places.every(({ how }) => how !== undefined)) return []
  return [
    {
      anchor: piece(at, np.head, np.head + 1),
      travellers: met,
      destinations: where.places,
      origins: [],
      isPlanned: status === 'planned',
      isPassing: false,
      rule: 'visit-near',
    },
  ]
}

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
