import { hasVerbClass } from '../../../lexicon/verbs.ts'
import type { Argument, Clause } from '../../parse/clause.ts'
import type { Journey, Scene } from '../journey.ts'
import { placesIn, type Where } from '../places.ts'
import { travellersIn } from '../resolve.ts'
import { isTakenBack, statusOf } from '../status.ts'
import type { Place, Traveller } from '../traveller.ts'
import { type ClauseReader, journeyOf, lowerAt } from './reader.ts'

const travelling = new Set(['head_of_state', 'head_of_government', 'minister'])
const acts = new Set([
  'hand',
  'sign',
  'meet',
  'open',
  'attend',
  'announce',
  'present',
  'inaugurate',
  'donate',
  'deliver',
  'hold',
  'pledge',
  'promise',
  'deliver',
  'launch',
  'give',
])

/** What one does in person, where the phrase behind says. */
const performs = new Set(['address', 'attend', 'speak', 'chair', 'inaugurate'])

/** At home elsewhere, by words that stand beside the office. */
const isForeigner = ({ rank, origins, title }: Traveller): boolean =>
  title !== null && origins.length > 0 && travelling.has(rank)

const speaks = ({ verb }: Clause): boolean => hasVerbClass(verb.lemma, verb.particle, 'say') || verb.lemma === 'speak'

const hearers =
  /^(?:reporters|journalists|parliament|lawmakers|students|crowds?|audience|conference|briefing|assembly)$/

/** "said in Lima", "told reporters in Lima"; "praised the work in Lima" tells only where the work is. */
function speechPlaces({ at }: Scene, { arguments: found }: Clause): readonly Argument[] {
  const place = found.findIndex(({ prep }) => prep === 'in')
  const isHeard = found
    .slice(0, Math.max(0, place))
    .every(({ nominal }) => nominal.members.every(({ np }) => np.isPronoun || hearers.test(lowerAt(at, np.head))))
  return place >= 0 && isHeard ? found.slice(place, place + 1) : []
}

/** "In Lima, …", "told reporters in Lima", "speaking in Lima": a place beside the act itself. */
function placesOf(scene: Scene, clause: Clause): Place[] {
  const { at } = scene
  const fronted = clause.fronted.slice(0, 2).filter(({ prep }) => prep === 'in')
  const behind = speaks(clause) ? speechPlaces(scene, clause) : performs.has(clause.verb.lemma) ? clause.arguments : []
  const found = [...fronted, ...behind.filter(({ prep }) => prep === 'in')]
  // "in Chile's view", "in China the disease"
  return found.flatMap(({ nominal }) =>
    lowerAt(at, at.chunks[nominal.end]?.from ?? -1) === "'s" ? [] : placesIn(scene, nominal),
  )
}

/** A minister who speaks or signs in another country has travelled there. */
export const byPresence: ClauseReader = (scene, clause): Journey[] => {
  const { verb, subject } = clause
  if (subject === null || verb.passive || !(speaks(clause) || acts.has(verb.lemma) || performs.has(verb.lemma)))
    return []
  const travellers = travellersIn(scene, subject).filter(isForeigner)
  const places = travellers.length === 0 ? [] : placesOf(scene, clause)
  const status = places.length === 0 || isTakenBack(scene.at, verb.main) ? null : statusOf(scene.at, clause)
  const where: Where = { places, isNamed: true }
  return status === null ? [] : [journeyOf(scene, clause, { travellers, where, status, isNear: true })]
}
