import { firstIndexIn } from '../../index-in.ts'
import { lowerAt } from '../../lower-at.ts'
import { type Argument, type Clause, collectArguments } from '../../parse/clause.ts'
import { textOf } from '../../piece.ts'
import { type Journey, nearJourney, piece, type Scene } from '../journey.ts'
import { whereOf } from '../places.ts'
import { travellersIn } from '../resolve.ts'
import { besideTopics } from '../spoken-of.ts'
import { isTakenBack, statusOf } from '../status.ts'
import { isNational, isPluralOffice, type Traveller } from '../traveller.ts'
import { type ChunkReader, type ClauseReader, journeyOf } from './reader.ts'

const meeting = new Set(['meet', 'confer', 'see', 'dine', 'lunch', 'huddle'])
/** What one does with talks where they are. */
const holding = new Set([
  'hold',
  'end',
  'begin',
  'start',
  'open',
  'conclude',
  'finish',
  'complete',
  'wrap',
  'wind',
  'resume',
])
const places: ReadonlySet<string | null> = new Set(['in'])
const others: ReadonlySet<string | null> = new Set([null, 'with'])

const isObject = ({ at }: Scene, { verb }: Clause, { name }: Traveller): boolean =>
  name.at === at && name.from >= verb.to

const isKnown = (one: Traveller): boolean =>
  isNational(one) ||
  isEnvoy(one) ||
  isDelegation(one) ||
  (one.title !== null && (one.origins.length > 0 || isFromSeveral(one)) && one.rank !== 'ambassador')

/** "a delegation from Peru", "Peruvian senators" */
const isDelegation = ({ title, isNamed, rank, origins }: Traveller): boolean =>
  title === null && !isNamed && origins.length > 0 && rank !== 'expert_team'

/** "the UN envoy for Libya": sent out, with no post where talks are held. */
const isEnvoy = ({ title }: Traveller): boolean => title !== null && /\benvoy$/i.test(textOf(title))

/** "health ministers of 30 countries": at home in as many places, none of them named. */
const isFromSeveral = (found: Traveller): boolean => found.isInternational && isPluralOffice(found)

const talks = /^(?:talks|meetings?|summit|consultations|negotiations|discussions)$/

/** "Talks were held in Kenya", "took place in Kenya" */
const heldAt = ({ verb, arguments: found }: Clause): readonly Argument[] =>
  (verb.lemma === 'hold' && verb.passive) || /^(?:take|open|begin|start|resume|continue|conclude|end)$/.test(verb.lemma)
    ? found
    : []

/** "Talks in Kenya between the presidents of Chile and Peru", "a summit with X in Kenya". */
export const byTalks: ChunkReader = (scene, index): Journey[] => {
  const { at, travellers } = scene
  const np = at.chunks[index]
  if (np?.kind !== 'np' || !talks.test(lowerAt(at, np.head)) || isTakenBack(at, np.head)) return []
  const verb = firstIndexIn(at.chunks, index + 1, at.chunks.length, ({ kind }) => kind === 'verb')
  const limit = verb < 0 ? at.chunks.length : verb
  const found = collectArguments(at.chunks, index + 1, limit).found
  const around = at.clauses.find(({ at: place }) => place === verb)
  const own = whereOf(scene, besideTopics(at, found), places)
  const where = own.places.length > 0 || around === undefined ? own : whereOf(scene, heldAt(around), places)
  const end = at.chunks[limit]?.from ?? at.tokens.length
  const isBetween = found.some(({ prep }) => prep === 'between')
  const met = travellers.filter((one) => one.from >= np.to && one.to <= end && isKnown(one))
  const status = !isBetween || around === undefined || met.length === 0 ? null : statusOf(at, around)
  if (status === null || where.places.every(({ how }) => how !== undefined)) return []
  return [
    nearJourney({
      anchor: piece(at, np.head, np.head + 1),
      travellers: met,
      destinations: where.places,
      isPlanned: status === 'planned',
    }),
  ]
}

/** "The presidents of Chile and Peru met in Kenya": whoever is not at home there has travelled. */
export const byMeeting: ClauseReader = (scene, clause): Journey[] => {
  const { verb, subject } = clause
  const isTalks =
    holding.has(verb.lemma) &&
    clause.arguments.some(
      ({ prep, nominal }) =>
        prep === null && nominal.members.some(({ np }) => talks.test(scene.at.tokens[np.head]?.lower ?? '')),
    )
  // "called on the president in Lima"
  const isCall = verb.lemma === 'call' && verb.particle === 'on'
  if ((!meeting.has(verb.lemma) && !isTalks && !isCall) || verb.passive || isTakenBack(scene.at, verb.main)) return []
  const nominals = [
    ...(subject === null ? [] : [subject]),
    ...clause.arguments.filter(({ prep }) => others.has(prep)).map(({ nominal }) => nominal),
  ]
  // Whoever calls on someone has come, wherever from.
  const isCaller = (one: Traveller): boolean =>
    isCall && one.title !== null && subject !== null && one.rank !== 'ambassador'
  const travellers = nominals
    .flatMap((nominal) => travellersIn(scene, nominal))
    .filter((one) => isKnown(one) || (isCaller(one) && !isObject(scene, clause, one)))
  const own = whereOf(scene, besideTopics(scene.at, clause.arguments), places)
  // "flew from a summit in Peru to meet Chile's premier": what stands before is no place of the meeting.
  const fronted = verb.form === 'infinitive' ? [] : clause.fronted
  const where = own.places.length > 0 ? own : whereOf(scene, besideTopics(scene.at, fronted), places)
  const status =
    travellers.length === 0 || where.places.every(({ how }) => how !== undefined) ? null : statusOf(scene.at, clause)
  return status === null ? [] : [journeyOf(scene, clause, { travellers, where, status, isNear: true })]
}
