import { lowerAt } from '../../lower-at.ts'
import type { Clause } from '../../parse/clause.ts'
import type { Journey, Scene } from '../journey.ts'
import { placesIn } from '../places.ts'
import { travellersIn } from '../resolve.ts'
import { isWithdrawal } from '../settling.ts'
import { statusOf } from '../status.ts'
import { isTeam, type Place, type Traveller } from '../traveller.ts'
import { type ClauseReader, journeyOf } from './reader.ts'

const isOfBody = (one: Traveller): boolean => isTeam(one) && one.isInternational && one.origins.length === 0

/** "An IMF team left Lima in May": a body sits in no country, so that where its team left is where it was. */
function placeLeft(scene: Scene, clause: Clause): [Traveller, Place] | null {
  const { verb, subject, arguments: found } = clause
  if (verb.lemma !== 'leave' || subject === null || found.some(({ prep }) => prep === 'for' || prep === 'to'))
    return null
  const [team, ...others] = travellersIn(scene, subject)
  const [place] = found.flatMap(({ prep, nominal }) => (prep === null ? placesIn(scene, nominal) : []))
  return team === undefined ||
    others.length > 0 ||
    place === undefined ||
    !isOfBody(team) ||
    isWithdrawal(scene.at, clause, [team])
    ? null
    : [team, place]
}

/** "be back", "return", "be expected back", "come again" */
function isComingBack({ at }: Scene, { verb }: Clause): boolean {
  if (verb.lemma === 'return') return true
  const next = [lowerAt(at, verb.to), lowerAt(at, verb.to + 1)]
  return (
    /^(?:be|come|expect)$/.test(verb.lemma) && (verb.particle === 'back' || next[0] === 'back' || next[0] === 'again')
  )
}

const groups = /^(?:mission|team|delegation|group|it)$/

/** The team of a body that "it" or "the mission" stands for: the one told of last. */
function bodyMeant({ at, memory, travellers }: Scene, { subject, verb }: Clause): Traveller | undefined {
  const np = subject?.members[0]?.np
  const isMeant =
    np !== undefined && subject?.members.length === 1 && np.to - np.from <= 2 && groups.test(lowerAt(at, np.head))
  if (!isMeant || (lowerAt(at, np.from) !== 'it' && lowerAt(at, np.from) !== 'the')) return undefined
  const before = travellers.filter(({ from, to }) => to < verb.from && from !== np.from)
  return [...memory.people.slice(-4), ...before].findLast(isOfBody)
}

/** "The mission is to return in May": to where its last journey led. */
function backAgain(scene: Scene, clause: Clause): Journey[] {
  const team = isComingBack(scene, clause) ? bodyMeant(scene, clause) : undefined
  const place = scene.told.at(-1)?.destinations.at(-1) ?? scene.memory.destination
  const status = team === undefined || place === null ? null : statusOf(scene.at, clause)
  const isSet = status === 'planned' || clause.verb.lemma === 'expect'
  return team === undefined || place === null || !isSet
    ? []
    : [
        journeyOf(scene, clause, {
          travellers: [{ ...team, how: 'carried' }],
          where: { places: [{ ...place, how: 'visit-near' }], isNamed: true },
          status: 'planned',
          isNear: true,
        }),
      ]
}

/** The comings and goings of a mission of the IMF or another body. */
export const byMission: ClauseReader = (scene, clause): readonly Journey[] => {
  const left = placeLeft(scene, clause)
  if (left === null) return backAgain(scene, clause)
  const [team, place] = left
  const status = statusOf(scene.at, clause)
  return status !== 'made'
    ? []
    : [
        journeyOf(scene, clause, {
          travellers: [team],
          where: { places: [place], isNamed: true },
          status,
          isNear: true,
        }),
      ]
}
