import { lowerAt } from '../../lower-at.ts'
import type { Clause } from '../../parse/clause.ts'
import type { Journey, Scene } from '../journey.ts'
import { placesBetween } from '../places.ts'
import { withKnown } from '../resolve.ts'
import { isTakenBack, statusOf } from '../status.ts'
import { isTeam, type Traveller } from '../traveller.ts'
import { type ClauseReader, journeyOf, startOfPart } from './reader.ts'

const due = /^(?:expected|awaited|due|scheduled)$/

/** What may open a part of a sentence that says where someone is before it says who. */
const opens =
  /^(?:also|already|now|currently|meanwhile|waiting|welcomed|received|greeted|hosted|seen|expected|awaited|due|scheduled|back|just|recently|newly)$/

/** The preposition of place behind one or two such words: "also in", "already waiting in"; -1 where the part opens otherwise. */
function placeAt({ at }: Scene, from: number): number {
  let i = from
  while (i < from + 3 && opens.test(lowerAt(at, i))) i++
  return i > from && /^(?:in|at)$/.test(lowerAt(at, i)) ? i : -1
}

/** At home elsewhere by the words beside them. */
const isFromElsewhere = ({ origins, isInternational, rank, title, isNamed }: Traveller): boolean =>
  rank !== 'ambassador' &&
  (isInternational || origins.length > 0) &&
  (title !== null || isNamed || rank === 'expert_team' || rank === 'official')

/** Those named right behind the verb, up to the next one. */
function namedBehind({ at, travellers }: Scene, { verb, at: place }: Clause): Traveller[] {
  const next = at.clauses.find((one) => one.at > place)?.verb.from ?? at.tokens.length
  return travellers.filter((one) => one.from >= verb.to && one.to <= next && isFromElsewhere(one))
}

/** "Also in Lima is Chile's premier, Ana Ruiz", "Welcomed in Lima on 7 April were nurses from Chile": where, before who. */
export const byOpening: ClauseReader = (scene, clause): readonly Journey[] => {
  const { at } = scene
  const { verb } = clause
  if (verb.lemma !== 'be' || verb.form !== 'finite') return []
  const from = startOfPart(scene, verb.from)
  const prep = placeAt(scene, from)
  if (prep < 0 || prep > verb.from) return []
  const isCut = at.clauses.some(
    ({ verb: other }) => other.form === 'finite' && other.main > from && other.main < verb.from,
  )
  const places = isCut ? [] : placesBetween(scene, prep, verb.from).slice(0, 1)
  const travellers = places.length === 0 ? [] : namedBehind(scene, clause).map((one) => withKnown(scene, one))
  const [lead] = travellers
  if (lead === undefined || lead.from > verb.to + 1 || isTakenBack(at, verb.main)) return []
  const status = statusOf(at, clause)
  const isPlanned = at.tokens.slice(from, prep).some(({ lower }) => due.test(lower))
  return status === null
    ? []
    : [
        journeyOf(scene, clause, {
          travellers: isTeam(lead) ? travellers : travellers.filter((one) => !isTeam(one)),
          where: { places, isNamed: true },
          status: isPlanned ? 'planned' : status,
          isNear: true,
        }),
      ]
}
