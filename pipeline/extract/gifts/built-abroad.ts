import { thirdPersonPossessives } from '../../lexicon/function-words.ts'
import type { Actor } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { type Item, itemsOf } from '../items.ts'
import { isPronoun } from '../nationality.ts'
import type { Clause } from '../parse/clause.ts'
import { headOfChain } from '../parse/head-of-chain.ts'
import type { Nominal } from '../parse/nominal.ts'
import { hasName, lowerWords, verbPiece } from '../piece.ts'
import { withCost } from './cost-of-house.ts'
import type { Gift } from './gift.ts'
import { sharedLand } from './ground.ts'
import { actorBehind, actorFrom, objects, subjectActor } from './roles.ts'
import { statusOf } from './status.ts'

const building = /^(?:build|rebuild|construct|erect|establish)$/
/** What is done with a house that stands; with one for the time being it is help. */
const running = /^(?:run|operate|open|staff)$/
const helpers = new Set(['government', 'local_government', 'military', 'ngo', 'foundation'])
const houseNouns =
  /^(?:hospitals?|clinics?|laborator(?:y|ies)|labs?|wards?|schools?|shelters?|cent(?:re|er)s?|posts?|classrooms?|orphanages?|units?)$/
const passing = /^(?:field|mobile|temporary|makeshift|emergency)$/

/** What is dug or laid for those who live there. */
const works = /^(?:wells?|boreholes?|latrines?|toilets|cisterns?|pumps?)$/
const digging = /^(?:dig|drill|sink|bore|build|construct|install)$/

/** "70 wells", "a cistern": works of a phrase, none of which is goods elsewhere. */
export const worksOf = (at: AnalyzedSentence, { members }: Nominal): Item[] =>
  members.flatMap(({ np, first, end }) => {
    const { number, head, from } = np
    const isTold = number?.kind === 'number' || /^an?$/.test(at.tokens[from]?.lower ?? '')
    if (!isTold || !works.test(at.tokens[head]?.lower ?? '')) return []
    const start = number === null ? from + 1 : number.to
    return [
      {
        piece: { at, from: start, to: head + 1 },
        category: 'other',
        isGeneric: false,
        number,
        unit: number === null ? null : 'item',
        unitPiece: number === null ? null : { at, from: start, to: head + 1 },
        alternative: null,
        first,
        end,
      },
    ]
  })

export const isHouse = ({ category, piece }: Item): boolean =>
  (category === 'facility' || category === 'transport') &&
  piece !== null &&
  houseNouns.test(lowerWords(piece).at(-1) ?? '')

/** A field hospital is set up where it is of use, whoever "it" is that does so. */
const isOfPassing = ({ piece }: Item): boolean => piece !== null && lowerWords(piece).some((word) => passing.test(word))

const isAbroad = (donor: Actor, { iso3 }: Actor): boolean => donor.iso3 !== null && iso3 !== null && donor.iso3 !== iso3

export const isCharity = ({ type }: Actor): boolean => type === 'ngo' || type === 'foundation'

/** "Oxfam": of no one country. */
const isCharityAnywhere = ({ type, iso3, piece }: Actor): boolean => type === 'ngo' && iso3 === null && hasName(piece)

/** A state or a charity, and those of another country. */
export const mayBuildFor = (donor: Actor, recipient: Actor): boolean =>
  helpers.has(donor.type) && (isAbroad(donor, recipient) || (isCharityAnywhere(donor) && recipient.iso3 !== null))

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

/** "The clinic that Peru built in Chad": what a relative clause says is built. */
function houseBefore({ chunks }: AnalyzedSentence, { subject, verb, arguments: found }: Clause): Nominal[] {
  const wh = chunks[(subject?.first ?? 0) - 1]
  const isOf = wh?.kind === 'wh' && /^(?:that|which)$/.test(wh.text) && building.test(verb.lemma)
  const head = isOf && found.every(({ prep }) => prep !== null) ? headOfChain(chunks, (subject?.first ?? 0) - 1) : null
  return head === null ? [] : [head]
}

/** "Peru built a clinic in Chad", "will set up a field hospital in Mali", "runs a field hospital in Mali": what a country or a charity builds for people in another country. */
export function builtAbroad(at: AnalyzedSentence, clause: Clause): Gift[] {
  const { verb } = clause
  const isUp = /^(?:set|put)$/.test(verb.lemma) && verb.particle === 'up'
  const isRun = running.test(verb.lemma)
  const isDug = digging.test(verb.lemma)
  if (verb.passive || !(building.test(verb.lemma) || isDug || isUp || isRun)) return []
  const built = [...objects(clause), ...houseBefore(at, clause)]
  const houses = built
    .flatMap((nominal) => itemsOf(at, nominal))
    .filter((item) => isHouse(item) && (!isRun || isOfPassing(item)))
  const things = isDug && houses.length === 0 ? objects(clause).flatMap((nominal) => worksOf(at, nominal)) : houses
  const items = withCost(at, clause, things)
  const donor = items.length === 0 ? null : subjectActor(at, clause)
  const shared = donor === null ? undefined : sharedLand(at, clause)
  const recipient =
    donor === null
      ? null
      : (actorBehind(at, clause.arguments, ['for', 'in', 'at', 'near', 'outside']) ??
        (shared === undefined ? null : actorFrom(at, shared.nominal)))
  const status = recipient === null ? null : statusOf(at, clause, 'delivered')
  if (donor === null || recipient === null || status === null) return []
  // A state or a firm that drills wells may do so for its own.
  if (houses.length === 0 && !isCharity(donor)) return []
  // "built a school for its own children in Chad"
  if (thirdPersonPossessives.has(lowerWords(recipient.piece)[0] ?? '')) return []
  const isHelp = isPronoun(donor)
    ? !/^s?he$/.test(lowerWords(donor.piece)[0] ?? '') && items.every(isOfPassing) && recipient.iso3 !== null
    : mayBuildFor(donor, recipient)
  return isHelp
    ? lotsOf(at, clause, items).map((lot) => ({
        donor,
        recipient: lot.recipient ?? recipient,
        items: lot.items,
        intermediary: null,
        status,
        anchor: verbPiece(at, clause),
        basis: 'total',
        rule: 'gift-built',
      }))
    : []
}
