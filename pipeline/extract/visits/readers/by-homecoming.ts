import { lowerAt } from '../../lower-at.ts'
import type { Argument, Clause } from '../../parse/clause.ts'
import type { Journey, Scene } from '../journey.ts'
import { placesIn } from '../places.ts'
import { travellersIn } from '../resolve.ts'
import { isTeam } from '../traveller.ts'
import { type ClauseReader, journeyOf } from './reader.ts'

const comingHome = /^(?:return|land|arrive|come|fly|get|touch)$/
const workNouns = /^(?:missions?|deployments?|operations?|stints?|tours?|postings?|assignments?|days?|weeks?|months?)$/

/** "after a 12-day mission in Peru": the phrase of the place; none where nothing of the kind is told. */
function placeOfWork(scene: Scene, { arguments: found }: Clause): Argument | undefined {
  const i = found.findIndex(
    ({ prep, nominal }) =>
      prep === 'after' && nominal.members.some(({ np }) => workNouns.test(lowerAt(scene.at, np.head))),
  )
  const next = i < 0 ? undefined : found[i + 1]
  return next?.prep === 'in' || next?.prep === 'to' ? next : undefined
}

/** "is back from Quito", "are home from Quito" */
const isBackFrom = ({ at }: Scene, { verb }: Clause): boolean =>
  verb.lemma === 'be' &&
  /^(?:back|home)$/.test(lowerAt(at, verb.to)) &&
  /^(?:from|home)$/.test(lowerAt(at, verb.to + 1))

/** "The team landed in Lima after a 12-day mission in Quito", "The team is back from Quito": where those who come home have been. */
export const byHomecoming: ClauseReader = (scene, clause): Journey[] => {
  const { verb, subject } = clause
  if (verb.passive || verb.form !== 'finite' || verb.modal !== null || subject === null) return []
  const isBack = isBackFrom(scene, clause)
  if (!isBack && !comingHome.test(verb.lemma)) return []
  const work = isBack ? clause.arguments.find(({ prep }) => prep === 'from') : placeOfWork(scene, clause)
  const places = work === undefined ? [] : placesIn(scene, work.nominal)
  const travellers = places.length === 0 ? [] : travellersIn(scene, subject).filter(isTeam)
  const homes = travellers.flatMap(({ origins }) => origins.map(({ iso3 }) => iso3))
  if (homes.length === 0 || places.some(({ iso3 }) => homes.includes(iso3))) return []
  const isHome = clause.arguments
    .filter((one) => one !== work && (one.prep === 'to' || one.prep === 'in'))
    .flatMap(({ nominal }) => placesIn(scene, nominal))
    .every(({ iso3 }) => homes.includes(iso3))
  return isHome
    ? [{ ...journeyOf(scene, clause, { travellers, where: { places, isNamed: true }, status: 'made' }), date: null }]
    : []
}
