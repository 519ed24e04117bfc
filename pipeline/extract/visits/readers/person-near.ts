import { socialMedia } from '../../../lexicon/contact-words.ts'
import { actsFromAfar, isActInPerson, presentOnes } from '../../../lexicon/presence-verbs.ts'
import { hasVerbClass } from '../../../lexicon/verbs.ts'
import { words } from '../../../lexicon/word-list.ts'
import { isCountry } from '../../areas.ts'
import { lowerAt } from '../../lower-at.ts'
import { markerText } from '../../parse/chunk.ts'
import type { Argument, Clause } from '../../parse/clause.ts'
import type { Journey, Scene } from '../journey.ts'
import { datelineOf } from '../memory.ts'
import { adverbPlace, placesIn, type Where, whereOf } from '../places.ts'
import { travellersIn } from '../resolve.ts'
import { isKinOfPosted } from '../settling.ts'
import { besideTopics } from '../spoken-of.ts'
import { isTakenBack, statusOf } from '../status.ts'
import { isTeam, keyOf, type Place, type Traveller } from '../traveller.ts'
import { isEndingTrip } from './going-home.ts'
import { describedBy } from './inverted.ts'
import { journeyOf } from './reader.ts'

const mayTravel = (one: Traveller): boolean =>
  !isTeam(one) && one.rank !== 'ambassador' && (one.title !== null || one.isNamed)

const isSame = (one: Traveller, other: Traveller): boolean => keyOf(one) === keyOf(other)

/** At home in a country that the text names, or in none. */
const isFromElsewhere = ({ memory, discourse, told }: Scene, one: Traveller): boolean =>
  told.some(
    ({ travellers, destinations }) => destinations.length > 0 && travellers.some((other) => isSame(other, one)),
  ) ||
  one.origins.length > 0 ||
  one.isInternational ||
  memory.homes.has(keyOf(one)) ||
  discourse.persons.has(keyOf(one))

/** The text has told of journeys: who acts abroad in it without a country or an office is likely one more traveller. */
const isOfJourneys = ({ memory, told }: Scene): boolean =>
  memory.told.size > 0 || told.some(({ destinations }) => destinations.length > 0)

const inside: ReadonlySet<string | null> = new Set([
  'in',
  'at',
  'outside',
  'near',
  'across',
  'through',
  'along',
  'around',
])
const ofTopics: ReadonlySet<string | null> = new Set(['of', 'about', 'on', 'against', 'over', 'to', 'into'])

const isTime = ({ at }: Scene, { nominal: { members } }: Argument): boolean =>
  members.every(
    ({ np }) => at.dates.some(({ from, to }) => from < np.to && to > np.from) || times.test(lowerAt(at, np.head)),
  )

const times = /^(?:\w+day|hours?|minutes?|days?|weeks?|nights?|while|morning|evening|afternoon|noon)$/

const objectsInPerson: ReadonlyMap<string, RegExp> = new Map([
  ['have', /^(?:lunch|dinner|breakfast|supper|tea|coffee|talks|meetings?|audience|conversations?|drinks?)$/],
  ['take', /^(?:seat|part|stage|floor|podium|tea|walk|stroll|chair|salute)$/],
  ['give', /^(?:speech|lecture|talk|address|concert|reading|toast|conference|sermon)$/],
  ['deliver', /^(?:speech|lecture|talk|address|sermon|eulogy|homily)$/],
  ['hold', /^(?:talks|speech|conference|meetings?|court|hands?|consultations|discussions)$/],
  ['make', /^(?:speech|appearance|halt|stop|stopover)$/],
  ['say', /^(?:mass|prayers?|farewell|goodbye)$/],
  ['pay', /^(?:respects?|homage|tribute)$/],
  ['find', /^(?:way|himself|herself)$/],
  ['keep', /^(?:appointment|engagement|date|promise)$/],
  ['see', /^(?:president|premier|minister|king|queen|emir|sultan|pope|counterpart|colleague)$/],
])

/** "had lunch", "took a seat": of some verbs only the object says that one is there. */
function hasObjectInPerson({ at }: Scene, { verb, arguments: found }: Clause): boolean {
  const wanted = verb.passive ? undefined : objectsInPerson.get(verb.lemma)
  const object = wanted === undefined ? undefined : found.find(({ prep }) => prep === null)
  return object?.nominal.members.some(({ np }) => wanted?.test(lowerAt(at, np.head))) === true
}

/** "called on the president" */
const isCallOn = (scene: Scene, { verb, arguments: [first] }: Clause): boolean =>
  verb.lemma === 'call' &&
  verb.particle === 'on' &&
  first?.prep === null &&
  first.nominal.members.some(({ np }) => scene.travellers.some(({ from, to }) => from < np.to && to > np.from))

const isBodily = (scene: Scene, clause: Clause): boolean =>
  isActInPerson(clause.verb.lemma) || hasObjectInPerson(scene, clause) || isCallOn(scene, clause)

/** "planted an oak in Lima" says where it was done; "praised the work in Lima", "told of peace in Lima" where something else is. */
const isPlaceOfAct = (scene: Scene, clause: Clause, index: number): boolean =>
  isBodily(scene, clause) ||
  clause.verb.passive ||
  !clause.arguments.slice(0, index).some((one) => (one.prep === null || ofTopics.has(one.prep)) && !isTime(scene, one))

/** "shouted at Britain": no one is at a country. */
const isAtCountry = ({ prep, nominal: { members } }: Argument): boolean => {
  const [np] = members.map((one) => one.np)
  const [area] = np?.areas ?? []
  return prep === 'at' && area !== undefined && isCountry(area) && area.from === np?.from && area.to === np.to
}

/** Where the clause itself says that it is done. */
function placesNamed(scene: Scene, clause: Clause): Place[] {
  const { arguments: found, fronted } = clause
  const beside = besideTopics(scene.at, found)
  // "presented the king with a cheque for churches in Nuku'alofa": where the churches are
  const isOfPurpose = (i: number): boolean =>
    found[i - 1]?.prep === 'for' && found[i - 1]?.nominal.end === (found[i]?.nominal.first ?? 0) - 1
  const behind = found.filter(
    (one, i) =>
      inside.has(one.prep) &&
      !isAtCountry(one) &&
      !isOfPurpose(i) &&
      beside.includes(one) &&
      isPlaceOfAct(scene, clause, i),
  )
  // "Days after the first case in Peru": where that was, and no one went
  // "arrived in Lima, ending a tour": the place of the verb before
  const isBehindComma = clause.verb.form === 'gerund' && markerText(scene.at.chunks[clause.at - 1]) === ','
  const own = (isBehindComma ? [] : fronted).filter(
    ({ prep, nominal }) => inside.has(prep) && scene.at.chunks[nominal.first - 2]?.kind !== 'np',
  )
  return [...behind, ...own].flatMap(({ nominal }) =>
    lowerAt(scene.at, scene.at.chunks[nominal.end]?.from ?? -1) === "'s" ? [] : placesIn(scene, nominal),
  )
}

const anywhere: ReadonlySet<string | null> = new Set([
  'in',
  'at',
  'to',
  'for',
  'from',
  'into',
  'on',
  'through',
  'near',
  null,
])

/** Where the text has told that a gathering is or that others went, for an act that names no place. */
function placeTold(scene: Scene, clause: Clause): Place[] {
  const { memory, told } = scene
  const { verb, fronted, arguments: found } = clause
  if (!(presentOnes.has(verb.lemma) || hasObjectInPerson(scene, clause))) return []
  // "sat in the front row at Chatham House": a house that no list has is in the town spoken of
  const named = whereOf(scene, [...fronted, ...found], anywhere)
  if (named.isNamed && named.isUnknown !== true) return []
  const there = adverbPlace(scene, clause)
  if (there.isNamed) return [...there.places]
  // "stayed two days and met the premier, who had been to Chile": no place of what comes later
  const last = told
    .findLast(
      ({ destinations, anchor }) => destinations.length > 0 && (anchor.from < verb.from || memory.destination === null),
    )
    ?.destinations.at(-1)
  const place = memory.venue?.place ?? last ?? memory.destination ?? (isOfJourneys(scene) ? datelineOf(memory) : null)
  return place === null ? [] : [{ ...place, how: 'carried' }]
}

/** With a place of its own an act says who is there; without one, only of someone from another country that the text names. */
function whereDone(scene: Scene, clause: Clause, travellers: readonly Traveller[]): Where {
  const named = placesNamed(scene, clause)
  if (named.length > 0) return { places: named, isNamed: true }
  return {
    places: travellers.some(({ origins }) => origins.length > 0) ? placeTold(scene, clause) : [],
    isNamed: false,
  }
}

const shown =
  /^(?:give|show|seat|serve|greet|cheer|drive|fly|whisk|see|feast|fete|award|decorate|entertain|photograph|film)$/

const media = words('television tv radio screen air camera')

/** "appeared on television", "spoke on Facebook": seen from anywhere. */
const isOnMedia = ({ at }: Scene, { arguments: found }: Clause): boolean =>
  found.some(
    ({ prep, nominal: { members } }) =>
      prep === 'on' &&
      members.some(({ np }) => media.has(lowerAt(at, np.head)) || socialMedia.has(lowerAt(at, np.head))),
  )

/** "dined in Lima", "was given a dinner in Lima": not what is said, wished, given or ruled from afar. */
function isAct(scene: Scene, clause: Clause): boolean {
  const { form, passive, lemma, particle } = clause.verb
  if (form === 'participle' || (isOnMedia(scene, clause) && placesNamed(scene, clause).length === 0)) return false
  if (passive) return shown.test(lemma)
  return (
    isBodily(scene, clause) ||
    presentOnes.has(lemma) ||
    !(actsFromAfar.has(lemma) || hasVerbClass(lemma, particle, 'say'))
  )
}

/** Someone from one country who does something in another, where no other words tell of the journey. */
export function personsNear(scene: Scene, clause: Clause): Journey[] {
  const { at, told } = scene
  const { subject, verb } = clause
  if (subject === null || !isAct(scene, clause) || isTakenBack(at, verb.main)) return []
  const isThere = isBodily(scene, clause)
  const travellers = (describedBy(scene, clause) ?? travellersIn(scene, subject)).filter(
    (one) =>
      mayTravel(one) &&
      !isEndingTrip(scene, clause, one) &&
      !isKinOfPosted(at, one, verb.from) &&
      (isFromElsewhere(scene, one) || (isThere && one.isNamed && one.title === null && isOfJourneys(scene))),
  )
  const where = travellers.length === 0 ? null : whereDone(scene, clause, travellers)
  if (where === null || where.places.length === 0) return []
  const isTold = (one: Traveller): boolean =>
    told.some(
      (journey) =>
        journey.travellers.some((other) => isSame(one, other)) &&
        where.places.every(({ iso3 }) => journey.destinations.some((place) => place.iso3 === iso3)),
    )
  const left = travellers.filter((one) => !isTold(one))
  const status = left.length === 0 ? null : statusOf(at, clause)
  return status === null ? [] : [journeyOf(scene, clause, { travellers: left, where, status, isNear: true })]
}
