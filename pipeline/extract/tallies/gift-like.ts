import { unitOf } from '../../lexicon/goods.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import { harmVerbs, wards } from '../../lexicon/tally-words.ts'
import { arePeopleOfList } from '../aid/helper-list.ts'
import { isStayingAway } from '../aid/owed-or-idle.ts'
import { namesHelpingBody } from '../aid/team-size.ts'
import { lowerAt } from '../lower-at.ts'
import { goodsIn } from '../named-in.ts'
import { isNothingHanded } from '../nothing-handed.ts'
import type { Clause } from '../parse/clause.ts'
import { memberAt } from '../parse/nominal.ts'
import type { VerbGroup } from '../parse/verb-group.ts'
import { arePeopleSent } from '../people-sent.ts'
import { isTestDone } from '../tests-done.ts'
import { isHalted, isInspected, isObserved, isStopped } from './done-to.ts'
import { isMade } from './goods-made.ts'
import { landUnits } from './labels.ts'
import { type Counted, lemmasOf, type Spot } from './spot.ts'
import { isAnimal } from './unit-of.ts'

const handing = new Set(
  `donate give provide send deliver supply present contribute offer dispatch ship distribute airlift lend loan deploy hand fly truck unload
  pledge promise vow part bring add buy purchase order import sell export want need require request wire transfer`.split(
    /\s+/,
  ),
)

/** "brought 40 tents"; "brought down 40 walls" is no gift. */
const isHanded = ({ verb }: Clause): boolean => handing.has(verb.lemma) && verb.particle !== 'down'

const sending = new Set([
  'send',
  'dispatch',
  'deploy',
  'provide',
  'supply',
  'lend',
  'loan',
  'donate',
  'contribute',
  'second',
])

/** The number is in the object of a verb of giving or trade, or the subject of its passive. */
function isObjectOf({ at, index, clause }: Spot, isHanded: (clause: Clause) => boolean): boolean {
  const isIn = ({ members }: { members: readonly { first: number; end: number }[] }): boolean =>
    members.some(({ first, end }) => first <= index && index < end)
  if (clause !== null && isHanded(clause) && !clause.verb.passive) {
    const place = clause.arguments.find(({ nominal }) => isIn(nominal))
    if (place !== undefined && (place.prep === null || place.prep === 'of' || place.prep === 'with')) return true
  }
  return at.clauses.some((one) => one.verb.passive && isHanded(one) && one.subject !== null && isIn(one.subject))
}

const arriving = new Set('arrive join land come fly travel head leave depart reach go'.split(' '))

/** "11 doctors from Peru are due": who comes to help is a team on its way. */
function isTravelling({ at, index }: Spot): boolean {
  const end = memberAt(at.chunks, index)?.end ?? index + 1
  const clause = at.clauses.find(({ at: verb, subject }) => verb >= end && verb <= end + 3 && subject !== null)
  if (clause === undefined) return false
  const isDue = clause.verb.lemma === 'be' && lowerAt(at, clause.verb.to) === 'due'
  return isDue || (arriving.has(clause.verb.lemma) && !isStayingAway(at, clause.verb.from))
}

const callings = new Set(
  `doctor nurse medic midwife specialist expert troop soldier rescuer engineer epidemiologist surgeon paramedic technician adviser
  advisor virologist logistician entomologist physician trainer firefighter volunteer`.split(/\s+/),
)
const missions = new Set(
  'send dispatch deploy arrive land fly join relieve station second lend bring aboard assign carry transport welcome receive'.split(
    ' ',
  ),
)

/** "bringing the total to 420": a sum, and no one, is brought. */
const isOfSum = ({ at }: Spot, i: number): boolean =>
  [i + 1, i + 2].some((k) => /^(?:total|number|tally|sum)$/.test(lowerAt(at, k)))

/** Doctors and soldiers in a sentence that tells of sending them. */
const isOnMission = (spot: Spot, head: number): boolean =>
  callings.has(singularOf(lowerAt(spot.at, head))) &&
  spot.at.tokens.some(
    ({ lower }, i) =>
      lower === 'aboard' ||
      (spot.at.tags[i] !== 'N' && lemmasOf(spot.at, i).some((lemma) => missions.has(lemma)) && !isOfSum(spot, i)),
  )

/** "Two officials of the UN will fly to Lima": a journey, told as a visit. */
const areOnVisit = (spot: Spot, head: number): boolean =>
  /^(?:officials?|diplomats?|envoys?|ministers|lawmakers?|senators?|inspectors?|negotiators?)$/.test(
    lowerAt(spot.at, head),
  ) &&
  (spot.number.low ?? 0) < manyOfficials &&
  isTravelling(spot) &&
  !spot.at.tokens.some(({ lower }) => kept.test(lower))

/** Where nobody is a guest. */
const kept = /^(?:jail|prison|court|custody|quarantine|isolation|exile|home|trial)$/

/** Too many for one journey. */
const manyOfficials = 20

const packages = new Set(['person', 'case', 'sample', 'team', 'flight', 'group', 'line', 'bed'])
const carriers = new Set(
  'lorry truck van plane ship wagon helicopter carload boatload aircraft train convoy'.split(' '),
)

/** Beside goods that another frame has taken: "24 rescuers and three dogs". */
function isBesideGift({ at, index, number }: Spot, free: ReadonlySet<unknown>): boolean {
  const near = [at.chunks[index - 2], at.chunks[index - 3], at.chunks[index + 2]]
  const links = [at.chunks[index - 1], at.chunks[index - 2], at.chunks[index + 1]]
  return near.some((np, i) => {
    const link = links[i]
    const isLink = link?.kind === 'conj' || (link?.kind === 'punct' && link.text === ',')
    if (!isLink || np?.kind !== 'np' || np.number === null || np.number === number || free.has(np.number)) return false
    return goodsIn({ at, from: np.from, to: np.to }) !== null
  })
}

/** Whatever their kind, they work where they are. */
const institutions = new Set([
  'clinic',
  'clinics',
  'hospital',
  'hospitals',
  'laboratory',
  'laboratories',
  'centres',
  'centers',
  'labs',
])

/** "Of 24 helicopters, 5 …": told for its parts. */
const isFrontedWhole = ({ at, number }: Spot): boolean =>
  at.tokens[number.from - 1]?.text === 'Of' ||
  (lowerAt(at, number.from - 1) === 'the' && at.tokens[number.from - 2]?.text === 'Of')

const standing = new Set('wait queue stand idle park strand stick line anchor'.split(' '))

/** "1,200 trucks were waiting at the gates", "eight ships at anchor": on no one's behalf. */
const isStanding = ({ at, index, np }: Spot): boolean =>
  /^(?:(?:is|are|lie|lies|lay|were|was) )?(?:at anchor|idle|stranded|moored|(?:stay|stays|stayed|remain|remains|remained) (?:in|at) )/.test(
    [np.to, np.to + 1, np.to + 2].map((i) => lowerAt(at, i)).join(' '),
  ) || at.clauses.some(({ at: verb, verb: { lemma } }) => verb > index && verb <= index + 3 && standing.has(lemma))

const eating = new Set('consume devour blacken char strip swallow eat ravage'.split(' '))
/** What is done to land against pests, drought or mines. */
const tending = new Set('spray treat replant sow irrigate fumigate clear demine'.split(' '))

const isOfLand = (lemma: string): boolean => eating.has(lemma) || tending.has(lemma)

/** "Fire has consumed 900 hectares of pine", "Planes sprayed 900 hectares": the land that flames or locusts eat up, or that is tended. */
export const isEatenUp = ({ at, number, clause, index }: Spot): boolean =>
  landUnits.has(number.unit ?? '') &&
  ((clause !== null && isOfLand(clause.verb.lemma) && index <= clause.end) ||
    at.clauses.some(({ verb, subject }) => verb.passive && isOfLand(verb.lemma) && subject?.first === index))

const opened = /^(?:shelters?|cent(?:re|er)s?|camps?|sites?|kitchens?|wards?|points|posts)$/
const opening = new Set('open activate close operate run reopen'.split(' '))

/** "opened 76 shelters", "76 emergency shelters have been activated", "a network of 76 shelters": for whom it concerns, where they stand. */
const isOpened = ({ at, index, clause }: Spot, noun: number): boolean =>
  opened.test(lowerAt(at, noun)) &&
  ((clause !== null && opening.has(clause.verb.lemma) && index <= clause.at + 3) ||
    at.clauses.some(({ at: verb, verb: { lemma } }) => verb > index && verb <= index + 3 && opening.has(lemma)))

/** What herds and fields come to: "lost 12,000 goats", "two million chickens died", "300 horses were put down". */
const losing = new Set(
  'lose die perish starve succumb cull slaughter depopulate euthanise euthanize vaccinate infect'.split(' '),
)

/** "the culling of 40,000 hens", "the death of 310 ducks" */
const isLostBefore = ({ at, number }: Spot): boolean =>
  lowerAt(at, number.from - 1) === 'of' &&
  /^(?:culling|cull|deaths?|slaughter|slaughtering|loss|losses|killing|destruction)$/.test(lowerAt(at, number.from - 2))

/** How many chunks "4,000 hens, ducks and geese of three farms" may have before its verb. */
const longestHerd = 8

/** Whether the figure counts what a verb ruins; of herds and fields also what is lost. */
export function isHarmed(spot: Spot, isOfFarm: boolean): boolean {
  const { at, index, clause } = spot
  const isHarm = ({ lemma, particle }: VerbGroup): boolean =>
    harmVerbs.has(lemma) || (isOfFarm && (losing.has(lemma) || (lemma === 'put' && particle === 'down')))
  const next = at.clauses.find(({ at: verb, verb: { form } }) => verb > index && form === 'finite')
  const isHerd = isOfFarm && next !== undefined && next.at <= index + longestHerd && isHarm(next.verb)
  return (
    isHerd ||
    (isOfFarm && isLostBefore(spot)) ||
    (clause !== null && isHarm(clause.verb) && index <= clause.end) ||
    at.clauses.some(({ at: place, verb }) => place > index && place <= index + 4 && isHarm(verb))
  )
}

const teams = /^(?:team|corps|brigade|crew|squad)s?$/

/** "70 members of its relief team", "113 men of the Algerian civil protection" */
function isOfTeam({ at, index }: Spot, noun: number): boolean {
  const team = at.chunks[index + 2]
  if (team?.kind !== 'np') return false
  const isBody = namesHelpingBody(at, team)
  return (
    (/^members?$/.test(lowerAt(at, noun)) && (teams.test(lowerAt(at, team.head)) || isBody)) ||
    (/^(?:men|women|people)$/.test(lowerAt(at, noun)) && isBody)
  )
}

/** "From Peru came 12 members": the verb stands before. */
const isBroughtIn = ({ at, index }: Spot): boolean =>
  at.clauses.some(
    ({ at: verb, verb: { lemma }, subject }) => verb === index - 1 && subject === null && arriving.has(lemma),
  )

/** Someone who is sent, or whose calling it is to help. */
export function isSent(spot: Spot, { noun }: Counted): boolean {
  const { at, number } = spot
  const goods = goodsIn({ at, from: Math.min(number.to, noun.from), to: noun.to })
  if (isOfTeam(spot, noun.from) && (isTravelling(spot) || isBroughtIn(spot))) return true
  if (arePeopleSent(at, spot.np) || arePeopleOfList(at, spot.index)) return true
  return goods !== null || isObjectOf(spot, ({ verb }) => sending.has(verb.lemma))
}

/** A thing that is given, sold or carried, or someone who is sent; no set that the text tells the size of. */
export function isGiftLike(spot: Spot, { noun, unit, how }: Counted, free: ReadonlySet<unknown>): boolean {
  const { at, number, np, index } = spot
  if (isTestDone(at, index)) return false
  if (isNothingHanded(at, noun.to - 1) || isEatenUp(spot)) return false
  // "Crops destroyed: 300 ha"
  if (number.unit !== null && number.unit !== 'share' && number.kind === 'number')
    return how !== 'tally-of-label' && !isHarmed(spot, true)
  const member = memberAt(at.chunks, index)
  const last = at.chunks[(member?.end ?? index + 1) - 1]
  const isOwn = noun.from >= np.from && noun.to <= (last?.to ?? np.to)
  if (!isOwn) return false
  // "heads of delegation" are persons.
  const container = unit === 'person' ? null : unitOf(lowerAt(at, noun.from))
  const isOfHerd = isAnimal(lowerAt(at, noun.from))
  if (isOfHerd && isObserved(spot)) return false
  const harmed = isHarmed(spot, isOfHerd)
  // "200 wheels of cheese were damaged"
  if (container !== null && !packages.has(container) && !harmed && !isMade(spot)) return true
  if (carriers.has(singularOf(lowerAt(at, noun.from))) && lowerAt(at, noun.to) === 'of') return true
  const goods = goodsIn({ at, from: Math.min(number.to, noun.from), to: noun.to })
  const isPersonnel = goods?.category === 'personnel'
  const isOther =
    goods !== null &&
    !isPersonnel &&
    goods.category !== 'facility' &&
    unit !== 'flight' &&
    !(unit === 'dose' && isMade(spot))
  if (
    isOther &&
    !goods.generic &&
    !harmed &&
    !isStanding(spot) &&
    !isStopped(spot) &&
    !(goods.category === 'transport' && (isHalted(spot) || isInspected(spot))) &&
    !isOpened(spot, noun.from) &&
    !institutions.has(lowerAt(at, noun.from)) &&
    !isFrontedWhole(spot)
  )
    return true
  if (isPersonnel && (isTravelling(spot) || isOnMission(spot, noun.from))) return true
  if (unit === 'country' || unit === 'organization' || unit === 'case') return false
  // "2,400 pupils were sent home", "sent 900 people to hospital", "provided 2,400 pupils with meals"
  const isSending = ({ verb, arguments: found }: Clause): boolean =>
    sending.has(verb.lemma) &&
    lowerAt(at, verb.to) !== 'home' &&
    !found.some(({ prep, nominal }) => prep === 'to' && wards.has(lowerAt(at, nominal.members[0]?.np.head ?? -1))) &&
    !(/^(?:provide|supply)$/.test(verb.lemma) && found.some(({ prep }) => prep === 'with'))
  if (unit === 'person' && !isPersonnel)
    return (
      arePeopleSent(at, np) || arePeopleOfList(at, index) || isObjectOf(spot, isSending) || areOnVisit(spot, noun.from)
    )
  return (isObjectOf(spot, isHanded) && !isFrontedWhole(spot)) || isBesideGift(spot, free)
}
