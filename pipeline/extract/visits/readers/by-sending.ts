import { countryOf } from '../../../lexicon/areas/index.ts'
import { findOffice } from '../../../lexicon/offices.ts'
import { arriving, moving, sending, visiting } from '../../../lexicon/travel-verbs.ts'
import type { AnalyzedSentence } from '../../analyze.ts'
import { isGetterOfCounted } from '../../gifts/counted-getter.ts'
import { chunkOf } from '../../parse/chunk-of.ts'
import type { Clause } from '../../parse/clause.ts'
import { isComma, type Nominal, nominalBefore } from '../../parse/nominal.ts'
import { type Journey, piece, type Scene } from '../journey.ts'
import { isMadeReady } from '../made-ready.ts'
import type { Where } from '../places.ts'
import { travellersIn } from '../resolve.ts'
import { senderOf } from '../senders.ts'
import { envoyVerbs, sentUnnamed } from '../sent-unnamed.ts'
import { statusOf } from '../status.ts'
import { isTeam, type Place, type Traveller } from '../traveller.ts'
import { isLoadOf } from './passengers.ts'
import { type ClauseReader, journeyOf } from './reader.ts'
import { whereSent } from './where-sent.ts'

const objectPreps: ReadonlySet<string | null> = new Set([
  null,
  'of',
  'along with',
  'as well as',
  'together with',
  'besides',
  'including',
])

/** Only these send people whatever stands behind; of the others, people without a place are no journey ("gave the team a prize"). */
const plainly = new Set([
  'send',
  'dispatch',
  'deploy',
  'despatch',
  'fly',
  'rush',
  'lend',
  'second',
  'airlift',
  'loan',
  'put',
  'bring',
  'carry',
  'transport',
  'ferry',
  'commit',
  'mobilize',
  'mobilise',
])

/** Teams among the objects: "lent a laboratory and three microbiologists". */
function teamsIn(scene: Scene, nominals: readonly Nominal[]): Traveller[] {
  const found = nominals.flatMap((nominal) => travellersIn(scene, nominal)).filter(isTeam)
  return found.filter((one, i) => found.indexOf(one) === i)
}

/** With these the journey is to come. */
const promising = new Set(['promise', 'pledge', 'offer', 'commit', 'draft'])

/** Persons among the objects: "sent its foreign minister to Lima". */
const isTime = ({ chunks, tokens }: AnalyzedSentence, { end }: Nominal): boolean =>
  /^(?:day|night|morning|evening|week|weekend|month|year|spring|summer|autumn|winter)$/.test(
    tokens[(chunks[end - 1]?.to ?? 0) - 1]?.lower ?? '',
  )

/** "Leaders sent messages to Peru, among them Ana Ruiz": one of those who sent what is no one. */
const isAmongSenders = ({ chunks, tokens }: AnalyzedSentence, { first }: Nominal): boolean => {
  const from = chunks[first]?.from ?? 0
  const before = [tokens[from - 2]?.lower, tokens[from - 1]?.lower].join(' ')
  return /(?:^| )(?:including|among)$|^(?:among (?:them|others|these)|such as)$/.test(before)
}

function envoysIn(scene: Scene, { verb, arguments: args }: Clause, nominals: readonly Nominal[]): Traveller[] {
  if (!envoyVerbs.has(verb.lemma)) return []
  // "sent the minister a letter": whom it was sent to stands before what was sent.
  const [first, second] = args.filter(({ prep }) => prep === null).map(({ nominal }) => nominal)
  // "sent the minister last week", "sent the minister to Lima and his deputy to Quito": two who travel, or a time.
  const isGiven =
    second !== undefined && second.first === first?.end && !travellersIn(scene, second).some(({ isNamed }) => isNamed)
  const receiver = isGiven && !isTime(scene.at, second) ? first : undefined
  const isOfThings = first !== undefined && travellersIn(scene, first).length === 0
  const found = nominals.flatMap((nominal) =>
    nominal === receiver || (isOfThings && isAmongSenders(scene.at, nominal)) ? [] : travellersIn(scene, nominal),
  )
  return found.filter((one) => !isTeam(one) && (one.title !== null || one.isNamed))
}

/** "Chile sent ten engineers and Peru a team": the second sender stands right before what it sent. */
function gappedSender({ at }: Scene, team: Traveller): Place[] | null {
  const index = chunkOf(at, team.from)
  const [link, sender] = [at.chunks[index - 2], at.chunks[index - 1]]
  const area = sender?.kind === 'np' && (link?.kind === 'conj' || link?.kind === 'punct') ? sender.areas[0] : undefined
  const iso3 = area === undefined || area.form !== 'name' || area.to !== sender?.to ? null : countryOf(area.areaId)
  return area === undefined || iso3 === null ? null : [{ iso3, piece: piece(at, area.from, area.to) }]
}

const relatives = new Set(['whom', 'that', 'which', 'who'])

/** "the experts whom Peru sent", "Flown to Lima were 12 experts": the team stands before the subject, or behind "were". */
function sentElsewhere(scene: Scene, clause: Clause): Nominal[] {
  const { at } = scene
  const opening = at.chunks[clause.first - 1]
  const isRelative = (opening?.kind === 'wh' || opening?.kind === 'sub') && relatives.has(opening.text)
  const antecedent = isRelative && !clause.verb.passive ? nominalBefore(at.chunks, clause.first - 1) : null
  if (antecedent !== null) return [antecedent]
  const next = at.clauses[at.clauses.indexOf(clause) + 1]
  const isFronted = clause.verb.form === 'participle' && clause.subject === null && next?.verb.lemma === 'be'
  return isFronted ? next.arguments.filter(({ prep }) => prep === null).map(({ nominal }) => nominal) : []
}

/** "flew to Peru with Ana Ruiz, her foreign minister", "flew to Peru, the first president to go": what is said of someone behind a comma is no object. */
function isDescription({ at }: Scene, { arguments: found }: Clause, i: number): boolean {
  const [before, one] = [found[i - 1], found[i]]
  if (
    one?.prep === null &&
    one.nominal.members[0]?.np.isSingledOut === true &&
    isComma(at.chunks[one.nominal.first - 1])
  )
    return true
  // "sent 20 tents for its minister, Ana Ruiz"
  const head = before?.nominal.members.at(-1)?.np.head ?? -1
  const isOfOffice = before?.prep != null && findOffice(at.tokens, head) !== null
  return (
    one?.prep === null &&
    (before?.prep === 'with' || isOfOffice) &&
    before?.nominal.end === one.nominal.first - 1 &&
    isComma(at.chunks[before.nominal.end])
  )
}

/** "brought together experts from Peru": they are gathered, not sent. */
const bringsTogether = ({ at }: Scene, { verb }: Clause): boolean =>
  at.tokens.slice(verb.main + 1, verb.main + 3).some(({ lower }) => lower === 'together')

/** "sent a team to Lima and another to Quito": each with the place behind it; else all with all. */
function pairedWith(where: Where, travellers: readonly Traveller[]): { where: Where; travellers: Traveller[] }[] {
  const withoutGoods = (places: readonly Place[]): Place[] =>
    places.filter((place) => places[0] === undefined || !isBehindGoods(places[0], place))
  const placesOf = (i: number): Place[] => {
    const [one, next] = [travellers[i], travellers[i + 1]]
    if (one === undefined) return []
    const limit = next?.from ?? Number.POSITIVE_INFINITY
    const own = where.places.filter(({ how, piece: { from } }) => how === undefined && from >= one.to && from < limit)
    // "tents to Chad, 20 doctors and 5 nurses to Mali"
    const isPair = own.length === 0 && next?.from === one.to + 1 && one.name.at.tags[one.to] === 'CONJ'
    return isPair ? placesOf(i + 1) : withoutGoods(own)
  }
  const pairs = travellers.flatMap((one, i) => {
    const places = placesOf(i)
    return places.length === 0 ? [] : [{ where: { ...where, places }, travellers: [one] }]
  })
  if (pairs.length === travellers.length && (pairs.length > 1 || isBehindThings(where, travellers))) return pairs
  const behind = where.places.filter(({ piece: { from } }) => from >= (travellers[0]?.to ?? 0))
  const goods = travellers.length === 1 ? behind.filter((place) => !withoutGoods(behind).includes(place)) : []
  const places = where.places.filter((place) => !goods.includes(place))
  return [{ where: { ...where, places }, travellers: [...travellers] }]
}

/** "sent doctors to Chad and tents to Mali": behind other goods, which go there. */
function isBehindGoods({ piece: { at, to } }: Place, { piece }: Place): boolean {
  const tags = at.tags.slice(to, Math.max(to, piece.from))
  const isNext = tags[0] === 'CONJ' && at.tokens[piece.from - 1]?.lower === 'to' && tags.includes('N')
  return piece.at === at && isNext && !tags.includes('V') && !tags.includes('NNP')
}

/** "sent tents to Chad and doctors to Mali": what stands before the people has a place of its own. */
const isBehindThings = ({ places }: Where, [first]: readonly Traveller[]): boolean =>
  first !== undefined &&
  places.some(
    ({ how, piece: { at, to } }) =>
      how === undefined &&
      to < first.from &&
      (at.tags[first.from - 1] === 'CONJ' || at.tokens[first.from - 1]?.text === ','),
  )

/** "PAHO sent specialists to Peru": whoever has a name but no country does not send for the country spoken of. */
function isSentByBody({ at }: Scene, { verb, subject }: Clause): boolean {
  const [first, second] = verb.passive ? [] : (subject?.members ?? [])
  return (
    first !== undefined &&
    second === undefined &&
    first.np.areas.length === 0 &&
    /^\p{Lu}{3,}$/u.test(at.tokens[first.np.head]?.text ?? '')
  )
}

/** "sent four doctors, who arrived in Lima": the relative clause tells the journey in full. */
const isArrivalTold = ({ at }: Scene, { end, at: place }: Clause): boolean =>
  at.clauses.some(
    ({ verb, at: own, first }) =>
      own > place && first <= end + 2 && at.chunks[first - 1]?.kind === 'wh' && arriving.has(verb.lemma),
  )

/** "A team of ten, sent by Peru, reached Lima": the main verb tells the journey, with its day. */
const isMainTold = ({ at }: Scene, { verb, subject, at: place }: Clause): boolean =>
  verb.form === 'participle' &&
  verb.passive &&
  subject !== null &&
  at.clauses.some(
    (one) =>
      one.at > place &&
      one.verb.form === 'finite' &&
      !one.verb.passive &&
      [arriving, moving, visiting].some((verbs) => verbs.has(one.verb.lemma)) &&
      one.subject?.first === subject.first,
  )

/** "X has sent a team of experts to Y", "a team dispatched by X", "nurses were flown to Y", "lent Y three engineers". */
export const bySending: ClauseReader = (scene, clause): Journey[] => {
  const { verb, subject } = clause
  const isReadied = isMadeReady(scene.at, clause)
  if (!(sending.has(verb.lemma) || isReadied) || bringsTogether(scene, clause) || isLoadOf(scene, clause)) return []
  const found = clause.arguments.filter((_, i) => !isDescription(scene, clause, i))
  const hasObject = found.some(({ prep }) => prep === null)
  const objects = (hasObject ? found : [])
    .filter(({ prep, nominal }) => objectPreps.has(prep) && !isGetterOfCounted(scene.at, nominal.first))
    .map(({ nominal }) => nominal)
  const sent = verb.passive ? (subject === null ? objects.slice(0, 1) : [subject]) : objects
  const envoys = envoysIn(scene, clause, sent)
  // "sent Ana Ruiz, a doctor, to Lima": one person
  const groups = teamsIn(scene, sent).filter(({ from }) => !envoys.some(({ to }) => from === to + 1))
  const direct = [...envoys, ...groups]
  const elsewhere = direct.length > 0 ? direct : teamsIn(scene, sentElsewhere(scene, clause))
  const unnamed = elsewhere.length > 0 || !envoyVerbs.has(verb.lemma) ? [] : sentUnnamed(scene, sent)
  const teams = [...elsewhere, ...unnamed]
  const status = teams.length === 0 ? null : statusOf(scene.at, clause)
  if (status === null) return []
  const senders = senderOf(scene, clause)
  const place = whereSent(scene, clause)
  // "Cuba sent 12 doctors, Chile 30": none of them to Cuba.
  const isSender = ({ iso3 }: Place): boolean => senders.some((sender) => sender.iso3 === iso3)
  const isGapped = !place.isNamed && teams.some((one) => gappedSender(scene, one) !== null)
  const where = isGapped ? { ...place, places: place.places.filter((one) => !isSender(one)) } : place
  const isNamed = where.places.some(({ how }) => how === undefined)
  if (unnamed.length > 0 && (!isNamed || senders.length === 0)) return []
  if (!isNamed && (!plainly.has(verb.lemma) || isArrivalTold(scene, clause))) return []
  // "Flown in from Peru, the medics have joined the crews": the main verb says where.
  if (verb.passive && (subject === null || isMainTold(scene, clause)) && !isNamed) return []
  const travellers =
    senders.length === 0
      ? teams.map((one) => (isNamed && isSentByBody(scene, clause) ? { ...one, isInternational: true } : one))
      : teams.map((one) => {
          const own = gappedSender(scene, one) ?? (one.isOfSubject ? [] : one.origins)
          return { ...one, origins: own.length > 0 ? own : senders }
        })
  if (!isNamed && travellers.every(({ origins, isInternational }) => origins.length === 0 && !isInternational))
    return []
  const told = isReadied || promising.has(verb.lemma) ? 'planned' : status
  return pairedWith(where, travellers).map((one) =>
    journeyOf(scene, clause, { ...one, status: told, isNear: !isNamed }),
  )
}
