import { thirdPersonPossessives } from '../../lexicon/function-words.ts'
import type { Actor } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { type Item, itemsOf } from '../items.ts'
import { isPronoun } from '../nationality.ts'
import type { Clause } from '../parse/clause.ts'
import { lowerWords } from '../piece.ts'
import type { Gift } from './gift.ts'
import { sharedLand } from './ground.ts'
import { anchorOf } from './received.ts'
import { actorBehind, actorFrom, objects, subjectActor } from './roles.ts'
import { statusOf } from './status.ts'

const building = /^(?:build|construct|erect|establish)$/
/** What is done with a house that stands; with one for the time being it is help. */
const running = /^(?:run|operate|open|staff)$/
const helpers = new Set(['government', 'local_government', 'military', 'ngo', 'foundation'])
const houses =
  /^(?:hospitals?|clinics?|laborator(?:y|ies)|labs?|wards?|schools?|shelters?|cent(?:re|er)s?|posts?|classrooms?|orphanages?|units?)$/
const passing = /^(?:field|mobile|temporary|makeshift|emergency)$/

const isHouse = ({ category, piece }: Item): boolean =>
  (category === 'facility' || category === 'transport') && piece !== null && houses.test(lowerWords(piece).at(-1) ?? '')

/** A field hospital is set up where it is of use, whoever "it" is that does so. */
const isOfPassing = ({ piece }: Item): boolean => piece !== null && lowerWords(piece).some((word) => passing.test(word))

const isAbroad = (donor: Actor, { iso3 }: Actor): boolean => donor.iso3 !== null && iso3 !== null && donor.iso3 !== iso3

/** "built schools in Chad and clinics in Mali": each house with the country behind it, before the next. */
function lotsOf(
  at: AnalyzedSentence,
  { arguments: found }: Clause,
  items: readonly Item[],
): readonly { readonly recipient: Actor | null; readonly items: readonly Item[] }[] {
  const lots = items.map((item, i) => {
    const next = items[i + 1]?.first ?? Number.POSITIVE_INFINITY
    const own = found.filter(({ prep, nominal: { first } }) => prep === 'in' && first >= item.end && first < next)
    return { recipient: actorBehind(at, own, ['in']), items: [item] }
  })
  return lots.length > 1 && lots.every(({ recipient }) => recipient !== null) ? lots : [{ recipient: null, items }]
}

/** "Peru built a clinic in Chad", "will set up a field hospital in Mali", "runs a field hospital in Mali": what a country or a charity builds for people in another country. */
export function builtAbroad(at: AnalyzedSentence, clause: Clause): Gift[] {
  const { verb } = clause
  const isUp = /^(?:set|put)$/.test(verb.lemma) && verb.particle === 'up'
  const isRun = running.test(verb.lemma)
  if (verb.passive || !(building.test(verb.lemma) || isUp || isRun)) return []
  const items = objects(clause)
    .flatMap((nominal) => itemsOf(at, nominal))
    .filter((item) => isHouse(item) && (!isRun || isOfPassing(item)))
  const donor = items.length === 0 ? null : subjectActor(at, clause)
  const shared = donor === null ? undefined : sharedLand(at, clause)
  const recipient =
    donor === null
      ? null
      : (actorBehind(at, clause.arguments, ['for', 'in', 'at', 'near', 'outside']) ??
        (shared === undefined ? null : actorFrom(at, shared.nominal)))
  const status = recipient === null ? null : statusOf(at, clause, 'delivered')
  if (donor === null || recipient === null || status === null) return []
  // "built a school for its own children in Chad"
  if (thirdPersonPossessives.has(lowerWords(recipient.piece)[0] ?? '')) return []
  const isHelp = isPronoun(donor)
    ? !/^s?he$/.test(lowerWords(donor.piece)[0] ?? '') && items.every(isOfPassing) && recipient.iso3 !== null
    : helpers.has(donor.type) && isAbroad(donor, recipient)
  return isHelp
    ? lotsOf(at, clause, items).map((lot) => ({
        donor,
        recipient: lot.recipient ?? recipient,
        items: lot.items,
        intermediary: null,
        status,
        anchor: anchorOf(at, clause),
        basis: 'total',
        rule: 'gift-built',
      }))
    : []
}
