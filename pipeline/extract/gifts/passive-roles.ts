import { type Actor, actorOf } from '../actors.ts'
import { partyBehind, partyFrom } from '../aid/actors-near.ts'
import { isOfBareNumber } from '../aid/bare-number.ts'
import { giverModes, modeOf } from '../aid/mode.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { isCountry } from '../areas.ts'
import { type Item, itemsOf } from '../items.ts'
import { type Clause, collectArguments } from '../parse/clause.ts'
import { isGetterOfCounted } from './counted-getter.ts'
import { detailed, thingsOf } from './detail-of-goods.ts'
import { actorBehind, actorFrom, isActor, itemsBehind, objects, subjectActor } from './roles.ts'
import { isOfClass } from './status.ts'
import { thankedSides } from './thanked-gift.ts'
import type { Roles } from './verb-roles.ts'

/** Who gives what to whom by a verb of giving in the passive. */

/** "Arbol gave tents": a name that no list holds. */
export function nameOfSubject(at: AnalyzedSentence, { subject }: Clause): Actor | null {
  const isName = subject?.members.every(({ np }) => np.isName && np.number === null) === true
  return isName ? partyFrom(at, subject) : null
}

/** "20 kits to Peru, which were donated by X": what a clause with "which" is said of may stand further off. */
function itemsBeforeRelative(at: AnalyzedSentence, clause: Clause): Item[] {
  if (at.chunks[clause.at - 1]?.kind !== 'wh') return []
  const previous = at.clauses[at.clauses.indexOf(clause) - 1]
  return previous === undefined ? [] : objects(previous).flatMap((nominal) => itemsOf(at, nominal))
}

/** "a fund was offered, as decided by X": who decides gives. */
function decider(at: AnalyzedSentence, clause: Clause): Actor | null {
  const decision = at.clauses.find(
    (one) =>
      one !== clause &&
      one.verb.form === 'participle' &&
      isOfClass(one, 'announce') &&
      at.chunks[one.at - 1]?.kind === 'sub',
  )
  return decision === undefined ? null : actorBehind(at, decision.arguments, ['by'])
}

const getting = /^(?:buy|purchase|order|procure|make|produce|build|collect|gather|raise|load|pack|ready|prepare)$/

/** "The army will supply 20 tents, which are to be shared among camps": who gives or gets ready what the clause with "which" then hands out. */
function outerGiver(at: AnalyzedSentence, clause: Clause): Actor | null {
  if (at.chunks[clause.at - 1]?.kind !== 'wh') return null
  const outer = at.clauses[at.clauses.indexOf(clause) - 1]
  if (outer === undefined || outer.verb.passive || outer.verb.negated) return null
  const isGiver = getting.test(outer.verb.lemma) || giverModes.has(modeOf(at, outer) ?? 'none')
  return isGiver ? (subjectActor(at, outer) ?? nameOfSubject(at, outer)) : null
}

/** What a passive clause says is given, and whether that is its object: "Peru was given 20 kits". */
function passiveItems(at: AnalyzedSentence, clause: Clause): { items: readonly Item[]; isObject: boolean } {
  const { arguments: found } = clause
  const subject = clause.subject === null ? null : thingsOf(at, clause.subject)
  const given = subject === null ? [] : detailed(at, subject)
  const relative = given.length === 0 ? itemsBeforeRelative(at, clause) : []
  if (relative.length > 0 || subject === null) return { items: relative, isObject: false }
  // "The hospitals were given 90 beds", "The fund was pledged 3 million": they get them.
  const got = itemsBehind(at, objects(clause), found)
  const counted = got.filter(({ number }) => number !== null)
  const isGetter =
    objects(clause).length > 0 &&
    given.length > 0 &&
    ((clause.subject !== null && isGetterOfCounted(at, clause.subject.first)) ||
      given.every(({ category, number }) => (category === 'facility' || category === 'cash') && number === null))
  if (isGetter && counted.length > 0) return { items: counted, isObject: true }
  // "Clinics in Chad were lent scanners": uncounted things are got by houses, and by no money.
  if (isGetter && got.length > 0 && given.every(({ category }) => category === 'facility'))
    return { items: got, isObject: true }
  if (given.length > 0) return { items: itemsBehind(at, [subject], found), isObject: false }
  return { items: itemsBehind(at, objects(clause), found), isObject: true }
}

/** "thanked Peru for the 20 tents sent in May": who gives thanks got them. */
function thankerBefore(at: AnalyzedSentence, { verb, subject, at: place }: Clause): Actor | null {
  if (verb.form !== 'participle' || subject === null) return null
  const outer = at.clauses.findLast((one) => one.at < place) ?? null
  return thankedSides(at, outer, subject.first)?.recipient ?? null
}

const keeping =
  /^(?:install|store|stack|keep|check|inspect|sort|unload|offload|unpack|deliver|distribute|hand|use|deploy|set|put)$/

/** "20 tents given by Peru are stored at the airport in Lima": where what a participle tells to be given is put. */
function whereKept(at: AnalyzedSentence, { verb, subject, at: place }: Clause): Actor | null {
  const main =
    verb.form === 'participle'
      ? at.clauses.find((one) => one.at > place && one.verb.form === 'finite' && one.subject?.first === subject?.first)
      : undefined
  return main?.verb.passive && keeping.test(main.verb.lemma)
    ? partyBehind(at, main.arguments, ['to', 'in', 'at'])
    : null
}

export function passiveRoles(at: AnalyzedSentence, clause: Clause): Roles | null {
  const { subject, arguments: found } = clause
  const { items, isObject } = passiveItems(at, clause)
  if (items.length === 0) return null
  // "donated by Balfour": any name may be a giver's.
  const own = found.filter((argument) => !isOfBareNumber(at, argument, items.at(-1)?.first ?? 0))
  const isVehicle = items.every(({ category }) => category === 'transport')
  const giver =
    actorBehind(at, found, ['by']) ??
    partyBehind(at, found, ['by']) ??
    (isVehicle ? flagOf(at, clause) : null) ??
    actorBehind(at, own, ['from'])
  const donor = giver ?? decider(at, clause) ?? outerGiver(at, clause)
  const isToSubject = isObject && subject !== null && isActor(at, subject)
  const getter = isToSubject ? actorFrom(at, subject) : actorBehind(at, own, ['to', 'for'])
  return { donor, recipient: getter ?? thankerBefore(at, clause) ?? whereKept(at, clause), items }
}

/** "Two Peruvian ships have been sent to Chad", "Two ships from Peru have been sent": whose they are that are sent. */
function flagOf(at: AnalyzedSentence, { subject, verb, at: place }: Clause): Actor | null {
  const np = subject?.members[0]?.np
  const inside = subject === null ? [] : collectArguments(at.chunks, subject.first, place).found
  const [flag, more] = np?.areas ?? []
  const isFlag = flag !== undefined && isCountry(flag) && more === undefined && flag.to <= (np?.head ?? 0)
  return isFlag && /^(?:send|dispatch|deploy|fly)$/.test(verb.lemma)
    ? { ...actorOf({ at, from: flag.from, to: flag.to }), type: 'government' }
    : actorBehind(at, inside, ['from'])
}
