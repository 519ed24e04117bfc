import { lowerAt } from '../../lower-at.ts'
import type { Clause } from '../../parse/clause.ts'
import type { Nominal } from '../../parse/nominal.ts'
import type { Journey, Scene } from '../journey.ts'
import { whereOf } from '../places.ts'
import { travellersIn } from '../resolve.ts'
import { isTakenBack, statusOf } from '../status.ts'
import { isNational, type Traveller } from '../traveller.ts'
import { hostCountry } from './by-hosting.ts'
import { type ClauseReader, journeyOf } from './reader.ts'

const welcomes = /^(?:welcome|reception|carpet|banquet|dinner|lunch|luncheon|guard|honours|honors)$/

const isWelcome = ({ at }: Scene, nominal: Nominal | null | undefined): boolean =>
  nominal?.members.some(({ np }) => welcomes.test(lowerAt(at, np.head))) === true

const inside: ReadonlySet<string | null> = new Set(['in', 'at'])
/** Whom it is for: "for X", "in honour of X". */
const aims: ReadonlySet<string | null> = new Set(['for', 'of', 'in honour of', 'in honor of'])

const offering = /^(?:roll|give|hold|lay|throw|offer|host|extend|prepare|accord|put)$/
const getting = /^(?:receive|get|enjoy)$/
const awaiting = /^(?:await|wait|greet|meet|be|have)$/

/** Someone from elsewhere, who has no post there. */
const isForeigner = (one: Traveller): boolean =>
  one.rank !== 'ambassador' && (isNational(one) || (one.title !== null && one.origins.length > 0))

/** The one to whom a welcome is given: the object beside it, or behind "for"; in "X was given a welcome", "X got a welcome" the subject. */
function welcomed(scene: Scene, clause: Clause, isHosts: boolean): Traveller[] {
  const { verb, subject, arguments: found } = clause
  const aimed = found.filter(({ prep, nominal }) => aims.has(prep) || (prep === null && !isWelcome(scene, nominal)))
  const behind = aimed.flatMap(({ nominal }) => travellersIn(scene, nominal)).filter(isForeigner)
  const isGiven = isHosts && (verb.passive ? /^(?:give|accord|offer)$/ : getting).test(verb.lemma)
  if (behind.length > 0 || !isGiven || subject === null) return behind
  const isLanding = scene.at.tokens.some(({ lower }) => /^(?:airport|airbase|runway|tarmac)$/.test(lower))
  // "from her own people", "on his return": at home
  const isHome = scene.at.tokens.some(({ lower }) => /^(?:own|return|home|homecoming|back)$/.test(lower))
  const isHead = ({ rank, title }: Traveller): boolean => title !== null && /^head_of_/.test(rank)
  return travellersIn(scene, subject).filter((one) => isForeigner(one) || (isLanding && !isHome && isHead(one)))
}

/** "Lima rolled out the red carpet for X", "A warm welcome awaited X in Lima", "X was given a warm welcome in Lima". */
export const byWelcome: ClauseReader = (scene, clause): Journey[] => {
  const { verb, subject, arguments: found } = clause
  // "There was a warm welcome in Lima for X"
  const isThere = verb.lemma === 'be' && subject === null
  const isGot = !verb.passive && getting.test(verb.lemma)
  const isObject =
    (isThere || isGot || offering.test(verb.lemma)) &&
    found.some(({ prep, nominal }) => prep === null && isWelcome(scene, nominal))
  const isSubject = isWelcome(scene, subject) && (verb.passive ? offering : awaiting).test(verb.lemma)
  if ((!isObject && !isSubject) || isTakenBack(scene.at, verb.main)) return []
  const travellers = welcomed(scene, clause, isObject)
  const named = travellers.length === 0 ? null : whereOf(scene, [...found, ...clause.fronted], inside)
  if (named === null) return []
  const where = named.places.some(({ how }) => how === undefined)
    ? named
    : hostCountry(scene, isObject && !isGot && !verb.passive ? subject : null)
  const status = where.places.length === 0 ? null : statusOf(scene.at, clause)
  return status === null ? [] : [journeyOf(scene, clause, { travellers, where, status, isNear: true })]
}
