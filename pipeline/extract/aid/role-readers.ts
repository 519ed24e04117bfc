import { usesOfMoney } from '../../lexicon/aid-verbs.ts'
import { type Actor, actorOf } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { isCountry, isLandKind } from '../areas.ts'
import type { Argument, Clause } from '../parse/clause.ts'
import { doerOf, firstBehind, ownerOf, partyBehind } from './actors-near.ts'
import { amounting } from './amounting.ts'
import { argsOf } from './args-of.ts'
import { askerOf } from './asker.ts'
import { asking } from './asking.ts'
import { isOfBareNumber } from './bare-number.ts'
import { supporterOf } from './beside.ts'
import { causeOf, eventOf, gathering } from './event.ts'
import { isOfEvent, textAt } from './fronted-party.ts'
import { isOwedThere, ownerOfGift } from './gift-owner.ts'
import { ownerOfSubject, receiverOfSubject } from './gift-subject.ts'
import {
  carrierParties,
  chartererOf,
  isAccompanied,
  participleGetter,
  participleGiver,
  relativeParties,
} from './giver-inside.ts'
import { intentOf } from './intent-noun.ts'
import { isShipment, ownerOfShipment } from './label-giver.ts'
import { isCarrier } from './laden.ts'
import { isToppedUp } from './money-idioms.ts'
import { onwardTo, takenOn } from './onward.ts'
import { genitiveIn } from './owner-words.ts'
import { portOf } from './port-of.ts'
import { predicateGift } from './predicate-gift.ts'
import {
  aidedOf,
  callerOf,
  depositary,
  disposerOf,
  endowedOf,
  pronounBehindTo,
  pronounOf,
  userOf,
} from './receiver-phrases.ts'
import { receiving } from './receiving.ts'
import { befriended, sentWhere, towards, towardsWhich, whereOf } from './relative-receivers.ts'
import { isPlaceOfCrossing, isSeatOfSource } from './seat-of-source.ts'
import { isOwnPlace } from './speaker.ts'
import { isOfAppeal, isOfCall } from './turns.ts'

export interface Parties {
  readonly donor: Actor | null
  readonly recipient: Actor | null
}

const arriving = ['to', 'in', 'at', 'for', 'into', 'on', 'near', 'outside']

/** "gave Peru 20 tents": someone right behind the verb, before the thing; "gave a clinic and 20 tents" is one list of things. */
export function indirectOf(at: AnalyzedSentence, clause: Clause, index: number): Actor | null {
  const first = clause.arguments.find(({ prep }) => prep === null)
  const opening = first?.nominal.members[0]?.np
  const isThing =
    first !== undefined &&
    /^an?$/.test(at.tokens[opening?.from ?? -1]?.lower ?? '') &&
    (first.nominal.end > index ||
      // "sent a team of 20, four of them doctors"
      at.chunks
        .slice(first.nominal.first, first.nominal.end)
        .some((chunk) => chunk.kind === 'np' && chunk.number !== null) ||
      // "sent a team along with 20 tents": both are sent.
      /^(?:along with|together with|alongside|plus|besides)$/.test(textAt(at, index - 1)))
  // "sent rescuers to Peru, 40 of them": they are sent, and get nothing.
  const isSent =
    /^(?:send|dispatch|deploy|fly|rush)$/.test(clause.verb.lemma) && clause.arguments.some(({ prep }) => prep === 'to')
  const isBefore = first !== undefined && !isThing && !isSent && first.nominal.first < index && opening?.number === null
  return isBefore ? partyBehind(at, [first], [null]) : null
}

/** "were unloaded in Lima" */
const landing = /^(?:unload|unpack|install|deliver|distribute|share|land|drop|airdrop|present|receive)$/

export type RoleReader = (at: AnalyzedSentence, clause: Clause, index: number, isThing: boolean) => Parties

/** `isThing`: the figure stands in the subject. */
export const giving: RoleReader = (at, clause, index, isThing) => {
  // "left Peru for Chad with 20 tents": what is left gets nothing.
  const laden = at.chunks[index - 1]
  if (clause.verb.lemma === 'leave' && laden?.kind === 'prep' && laden.text === 'with')
    return moving(at, clause, index, isThing)
  const found = argsOf(clause).filter(
    (argument) => !isOfBareNumber(at, argument, index) && !isOfEvent(at, clause, argument) && !isOfCall(at, argument),
  )
  // "collected among its crews", "Between Lima and Quito, Peru gave 20": neither gets it.
  const isAmong = ({ prep }: Argument): boolean => prep === 'among' || prep === 'between'
  const shared = found.filter(
    (one) => !isAmong(one) || (clause.arguments.includes(one) && !gathering.has(clause.verb.lemma)),
  )
  const to = partyBehind(at, shared, [...towards, 'at the request of']) ?? userOf(at, found)
  if (clause.verb.passive && !isThing) {
    // "A Peruvian consignment was sent to Chad with 20 tents": it gets nothing.
    // "Norway's 5 million was topped up by 3 million": of the same giver.
    const isSent = isShipment(at, clause.subject) || isToppedUp(at, clause)
    return {
      donor: partyBehind(at, found, ['by', 'from']) ?? (isSent ? ownerOfShipment(at, clause) : null),
      recipient: (isSent ? null : doerOf(at, clause)) ?? to ?? pronounBehindTo(at, clause),
    }
  }
  if (isThing) {
    const { subject } = clause
    const called = predicateGift(at, clause)
    const owner = subject === null ? null : ownerOfSubject(at, subject)
    const giver =
      partyBehind(at, found, ['by', 'from']) ??
      participleGiver(at, clause) ??
      ownerOfGift(at, clause.arguments) ??
      called?.donor ??
      owner ??
      supporterOf(at, found)
    // "A grant of 3 million from Peru will buy beds for Chad"
    const user = usesOfMoney.has(clause.verb.lemma) ? partyBehind(at, clause.arguments, ['for', 'in']) : null
    const place = landing.test(clause.verb.lemma) ? partyBehind(at, clause.arguments, ['in', 'at']) : null
    const isPaid = paying.has(clause.verb.lemma) || partyBehind(at, found, ['from']) !== null
    const getter = giver !== owner && (isPaid || clause.verb.lemma === 'be') ? getterNamed(at, clause, giver) : null
    return {
      donor: giver,
      recipient:
        to ??
        called?.recipient ??
        depositary(at, clause) ??
        user ??
        place ??
        whereOf(at, clause) ??
        towardsWhich(at, clause) ??
        getter ??
        receiverOfSubject(at, clause) ??
        pronounBehindTo(at, clause),
    }
  }
  if (isOwedThere(at, clause, index)) return { donor: to, recipient: doerOf(at, clause) }
  // "The UN's appeal had brought in 3 million"
  if (isOfAppeal(at, clause)) return { donor: partyBehind(at, found, ['from', 'by']), recipient: doerOf(at, clause) }
  const sent = carrierParties(at, clause)
  return {
    // "From Lima a plane brought 20 tents"
    donor:
      intentOf(at, clause)?.donor ??
      chartererOf(at, clause) ??
      doerOf(at, clause) ??
      eventOf(at, clause) ??
      partyBehind(at, clause.fronted, ['from']) ??
      sent?.donor ??
      null,
    recipient:
      callerOf(at, clause) ??
      indirectOf(at, clause, index) ??
      towardsWhich(at, clause) ??
      aidedOf(at, found) ??
      to ??
      depositary(at, clause) ??
      disposerOf(at, found) ??
      endowedOf(at, clause) ??
      causeOf(at, clause) ??
      sent?.recipient ??
      pronounOf(at, clause) ??
      pronounBehindTo(at, clause) ??
      sentWhere(at, clause) ??
      befriended(at, clause) ??
      askerOf(at, clause) ??
      portOf(at, clause) ??
      takenOn(at, clause),
  }
}

/** "Of Peru's gifts, 20 tents went to Chad" */
function ownerOfWhole(at: AnalyzedSentence, { fronted }: Clause): Actor | null {
  const whole = fronted.find(({ prep }) => prep === 'of')
  return whole === undefined ? null : ownerOf(at, whole.nominal.first, whole.nominal.end)
}

/** "set off for Peru": where they go stands behind "for". */
const departing = new Set(['set', 'leave', 'depart', 'head', 'sail', 'take'])

const moving: RoleReader = (at, clause, _index, isThing) => {
  const found = argsOf(clause)
  // "left Peru for Chile"
  const isLeaving = clause.verb.lemma === 'leave'
  const place =
    isLeaving || /^(?:come|arrive|go|follow)$/.test(clause.verb.lemma) ? null : partyBehind(at, found, [null])
  // "reached the hospital in Lima"
  const goals = clause.arguments.filter(
    (argument, i) => !isSeatOfSource(at, clause, argument, i) && !isPlaceOfCrossing(at, clause, i),
  )
  const goal = departing.has(clause.verb.lemma) ? partyBehind(at, found, ['for']) : null
  const own =
    /^(?:reach|benefit)$/.test(clause.verb.lemma) && place !== null ? place : (goal ?? firstBehind(at, goals, arriving))
  // "At the clinic 20 beds came from Peru"
  const isArriving = /^(?:come|arrive|land)$/.test(clause.verb.lemma)
  const fronted = firstBehind(at, clause.fronted, isArriving ? [...towards, 'at'] : towards)
  // "To Peru went 20 tents, to Chile 30"
  const to =
    onwardTo(at, clause) ??
    aidedOf(at, clause.arguments) ??
    (clause.subject === null ? (fronted ?? own) : (own ?? fronted)) ??
    receiverOfSubject(at, clause) ??
    participleGetter(at, clause) ??
    place ??
    whereOf(at, clause) ??
    pronounBehindTo(at, clause)
  const { subject } = clause
  const owner =
    subject === null ? null : isThing ? ownerOfSubject(at, subject) : isAccompanied(clause) ? null : doerOf(at, clause)
  const left = isLeaving ? partyBehind(at, found, [null]) : null
  const from =
    // "From Peru came 20 tents, from Chile a load of 30"
    (subject === null ? partyBehind(at, clause.fronted, ['from']) : null) ??
    partyBehind(at, found, ['from', 'out of']) ??
    participleGiver(at, clause) ??
    flagOfCarrier(at, clause, found) ??
    (left !== null && (left.areas.length > 0 || isOwnPlace(left)) ? left : null)
  const getter = isThing && from !== null && to === null ? getterNamed(at, clause, from) : null
  // "The team that Peru sent in May left Quito"
  const sender = from === null ? null : relativeParties(at, clause).donor
  // "Peru's gift took off from Callao": where it left from is a place.
  // "Mexico's navy ship left Veracruz for Havana"
  const isOfCountry =
    isLeaving && owner?.iso3 != null && !isLandKind(left?.areas[0]?.areaKind) && owner.iso3 !== to?.iso3
  const isFromPlace = (clause.verb.lemma === 'take' && isThing && owner !== null) || isOfCountry
  const donor = sender ?? (isFromPlace ? owner : from) ?? owner ?? ownerOfWhole(at, clause)
  return { donor, recipient: to ?? getter }
}

/** "20 tons left on a Kuwaiti flight": whose plane it is that brings them, where no one else tells of it. */
function flagOfCarrier(at: AnalyzedSentence, { at: place }: Clause, found: readonly Argument[]): Actor | null {
  if (at.clauses.some(({ verb, at: before }) => verb.form === 'finite' && before < place)) return null
  const np = found.find(({ prep }) => prep === 'on' || prep === 'aboard')?.nominal.members[0]?.np
  const [flag] = np?.areas ?? []
  const isFlag = flag !== undefined && isCountry(flag) && flag.form !== 'name' && flag.to <= (np?.head ?? 0)
  if (np === undefined || !isFlag || !isCarrier(at.tokens[np.head]?.lower ?? '')) return null
  return { ...actorOf({ at, from: flag.from, to: flag.to }), type: 'government' }
}

const paying = new Set('pay fund finance donate give sponsor supply provide'.split(' '))

/** "Chad's 20 pumps came from Peru": whose the goods are called, where others gave them. */
function getterNamed(at: AnalyzedSentence, { subject }: Clause, giver: Actor | null): Actor | null {
  const np = subject?.members[0]?.np
  const owner = np === undefined ? null : genitiveIn(at, np)
  return owner !== null && giver !== null && owner.iso3 !== null && owner.iso3 !== giver.iso3 ? owner : null
}

/** How each kind of verb tells who gives and who gets. */
export const roleReaders: Record<string, RoleReader> = {
  give: giving,
  pledge: giving,
  announce: giving,
  sell: giving,
  receive: receiving,
  ask: asking,
  move: moving,
  amount: amounting,
}
