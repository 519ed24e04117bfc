import { leadingRanks } from '../../../lexicon/offices.ts'
import { performs } from '../../../lexicon/presence-verbs.ts'
import { hasVerbClass } from '../../../lexicon/verbs.ts'
import { words } from '../../../lexicon/word-list.ts'
import { lowerAt } from '../../lower-at.ts'
import type { Argument, Clause } from '../../parse/clause.ts'
import { textOf } from '../../piece.ts'
import type { Journey, Scene } from '../journey.ts'
import { placesIn, type Where } from '../places.ts'
import { travellersIn } from '../resolve.ts'
import { besideTopics } from '../spoken-of.ts'
import { isTakenBack, statusOf } from '../status.ts'
import { isNational, type Place, type Traveller } from '../traveller.ts'
import { openedBy } from './inverted.ts'
import { type ClauseReader, journeyOf } from './reader.ts'

/** In front of these, "In Lima, …" says where they were done. */
const acts = words(
  `hand sign meet open attend announce present inaugurate donate deliver hold pledge promise launch give thank unveil lay greet
  cut plant break toast receive watch mark celebrate commemorate discuss witness honour honor award confer review join see`,
)

/** At these one is present, whatever one does there: "At a conference in Lima, X asked for help". */
const events = /^(?:conferences?|summit|talks|meetings?|forum|ceremony|briefing|session|funeral|inauguration|rally)$/

/** At home elsewhere, by words that stand beside the office. */
export const isForeigner = (one: Traveller): boolean =>
  isNational(one) || (one.title !== null && one.origins.length > 0 && (leadingRanks.has(one.rank) || isEnvoy(one)))

/** "the Emir's special envoy": sent out, and of no post as an ambassador is. */
const isEnvoy = ({ title, rank }: Traveller): boolean =>
  rank === 'ambassador' && title !== null && /(?:special|presidential|personal) envoy/i.test(textOf(title))

const speaks = ({ verb, arguments: [first] }: Clause): boolean =>
  hasVerbClass(verb.lemma, verb.particle, 'say') ||
  verb.lemma === 'speak' ||
  // "stood before the General Assembly in New York"
  (first?.prep === 'before' && /^(?:stand|appear|step|go|plead|testify|come)$/.test(verb.lemma))

const hearers =
  /^(?:reporters|journalists|parliament|lawmakers|students|crowds?|audience|conference|briefing|assembly|council|congress|press|cameras|court)$/

/** "said in Lima", "told reporters in Lima"; "praised the work in Lima" tells only where the work is. */
function speechPlaces({ at }: Scene, found: readonly Argument[]): readonly Argument[] {
  const place = found.findIndex(({ prep }) => prep === 'in')
  const isHeard = found
    .slice(0, Math.max(0, place))
    .every(({ nominal }) => nominal.members.every(({ np }) => np.isPronoun || hearers.test(lowerAt(at, np.head))))
  return place >= 0 && isHeard ? found.slice(place, place + 1) : []
}

/** "At a donors' conference in Lima, …", "In Lima for the summit, …" */
const isAtEvent = ({ at }: Scene, { fronted: [first, second] }: Clause): boolean => {
  const isOf = (one: Argument | undefined, preps: RegExp): boolean =>
    preps.test(one?.prep ?? '') && one?.nominal.members.some(({ np }) => events.test(lowerAt(at, np.head))) === true
  return isOf(first, /^(?:at|during|after|for)$/) || (first?.prep === 'in' && isOf(second, /^(?:for|during|at)$/))
}

/** "In Lima, …", "told reporters in Lima", "speaking in Lima": a place beside the act itself. */
function placesOf(scene: Scene, clause: Clause): Place[] {
  const { at } = scene
  const isAct = speaks(clause) || acts.has(clause.verb.lemma) || performs.has(clause.verb.lemma)
  const fronted =
    isAct || isAtEvent(scene, clause)
      ? besideTopics(at, clause.fronted.slice(0, 2)).filter(({ prep }) => prep === 'in')
      : []
  const isDone = performs.has(clause.verb.lemma) || isShown(clause) || isInPerson(scene, clause)
  const beside = besideTopics(at, clause.arguments)
  const behind = speaks(clause) ? speechPlaces(scene, beside) : isDone ? beside : []
  const found = [...fronted, ...behind.filter(({ prep }) => prep === 'in' || (isDone && prep === 'at'))]
  // "in Chile's view", "in China the disease"
  return found.flatMap(({ nominal }) =>
    lowerAt(at, at.chunks[nominal.end]?.from ?? -1) === "'s" ? [] : placesIn(scene, nominal),
  )
}

/** "was filmed in Lima", "was received in Lima" */
const isShown = ({ verb }: Clause): boolean =>
  verb.passive &&
  /^(?:film|photograph|picture|receive|welcome|greet|cheer|decorate|honour|honor|heckle|applaud)$/.test(verb.lemma)

/** "thanked the crews in person in Lima" */
const isInPerson = ({ at }: Scene, { at: verb, end }: Clause): boolean =>
  at.chunks.slice(verb, end + 1).some(({ from, kind }) => kind === 'adv' && lowerAt(at, from) === 'person')

/** Only these may hold the place of an act. */
const namesPlace = (clause: Clause): boolean =>
  clause.fronted.some(({ prep }) => prep === 'in') ||
  clause.arguments.some(({ prep }) => prep === 'in' || prep === 'at')

/** A minister who speaks or signs in another country has travelled there. */
export const byPresence: ClauseReader = (scene, clause): Journey[] => {
  const { verb, subject } = clause
  if ((verb.passive && !isShown(clause) && !isAtEvent(scene, clause)) || !namesPlace(clause)) return []
  // "Speaking in Lima, where she was on a tour, Chancellor X said"
  const actors = subject === null ? openedBy(scene, clause) : travellersIn(scene, subject)
  const travellers = actors.filter(isForeigner)
  const places = travellers.length === 0 ? [] : placesOf(scene, clause)
  const status = places.length === 0 || isTakenBack(scene.at, verb.main) ? null : statusOf(scene.at, clause)
  const where: Where = { places, isNamed: true }
  return status === null ? [] : [journeyOf(scene, clause, { travellers, where, status, isNear: true })]
}
