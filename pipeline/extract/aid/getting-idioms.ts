import { isMovable } from '../../lexicon/goods.ts'
import { isPronoun } from '../nationality.ts'
import { isOf } from '../parse/nominal.ts'
import { npAt } from '../parse/np-at.ts'
import { doerOf, partyBehind } from './actors-near.ts'
import { argsOf } from './args-of.ts'
import { textAt } from './fronted-party.ts'
import { asAwaited, asMoving, type Idiom, told } from './idiom.ts'
import { needing } from './needing.ts'
import { progressOf } from './progress.ts'
import { isOnItsWay, isSharer, statusOfLeft } from './turns.ts'

/** "Attapeu had 20 tons of rice from us", "Chad has had 20 tents from Peru": who has something from another got it. */
const asHadFrom: Idiom = (at, { kind, item }, governor) => {
  const { clause, relation } = governor
  const { verb } = clause
  if (verb.lemma !== 'have' || relation !== 'object' || verb.form !== 'finite' || verb.modal !== null) return null
  if (kind !== 'known' || item.category === 'facility' || verb.to - verb.from > 2) return null
  const giver = partyBehind(at, argsOf(clause), ['from'])
  const isGiver = giver !== null && (giver.areas.length > 0 || giver.type !== 'unspecified' || isPronoun(giver))
  return isGiver && doerOf(at, clause) !== null
    ? told(at, governor, { ...asAwaited(governor), status: 'delivered' })
    : null
}

/** "Chad took 20 tons of Peruvian rice", "took 300 tents from Peru": a country that takes another's goods gets them. */
const asTaken: Idiom = (at, { index, kind, item }, governor) => {
  const { clause, relation } = governor
  const { verb } = clause
  if (verb.lemma !== 'take' || verb.particle !== null || relation !== 'object' || verb.form !== 'finite') return null
  if (kind !== 'known' || !isMovable(item.category) || verb.passive || verb.modal !== null) return null
  // "A Spanish plane took 20 tons of Cuban sugar to Chad"
  if (argsOf(clause).some(({ prep }) => prep === 'to' || prep === 'into')) return null
  const getter = doerOf(at, clause)
  const giver = partyBehind(at, argsOf(clause), ['from'])
  const [start, end] = [at.chunks[index]?.from ?? 0, at.chunks[Math.max(item.end, index + 1) - 1]?.to ?? 0]
  const maker = at.areas.find(({ from, to, form }) => form !== 'name' && from >= start && to <= end)
  const origin = giver?.iso3 ?? maker?.iso3 ?? null
  return getter?.iso3 != null && origin !== null && origin !== getter.iso3
    ? told(at, governor, { ...asAwaited(governor), status: 'delivered' })
    : null
}

/** "Oxfam requires 30 million and had 9 million by May": of what someone needs, what has come. */
const asHadOfNeed: Idiom = (at, { item, number }, governor) => {
  const { clause, relation } = governor
  const { verb, subject } = clause
  if (verb.lemma !== 'have' || relation !== 'object' || verb.form !== 'finite' || verb.modal !== null) return null
  if ((number.kind !== 'money' && item.category !== 'cash') || verb.negated) return null
  const isNeeded = at.clauses.some(
    (one) =>
      one.at < clause.at &&
      (needing.has(one.verb.lemma) || /^(?:seek|want)$/.test(one.verb.lemma)) &&
      one.subject?.first === subject?.first &&
      one.arguments.some(({ prep, nominal }) => prep === null && nominal.members[0]?.np.number?.kind === 'money'),
  )
  return isNeeded && doerOf(at, clause) !== null ? { ...asAwaited(governor), status: 'delivered' } : null
}

/** "The minister is expected in Lima with 20 tents", "is due there with a cheque for 3 million": what someone on a journey brings. */
const asExpectedWith: Idiom = (at, { index }, governor) => {
  const { clause, prep } = governor
  const isExpected = clause.verb.passive && /^(?:expect|await)$/.test(clause.verb.lemma)
  const isComing = isExpected || (clause.verb.lemma === 'be' && isOnItsWay(at, clause))
  const subject = clause.subject?.members[0]?.np
  const isSomeone = subject !== undefined && subject.number === null
  const cheque = npAt(at, index - 2)
  const isCheque =
    prep === 'for' &&
    textAt(at, index - 3) === 'with' &&
    /^che(?:que|ck)$/.test(at.tokens[cheque?.head ?? -1]?.lower ?? '')
  return isComing && isSomeone && (prep === 'with' || isCheque)
    ? asMoving(governor, isExpected ? 'pledged' : statusOfLeft(at, clause))
    : null
}

/** "Peru is in receipt of 20 tents", "was the recipient of 20 tents from Chile" */
export const asReceived: Idiom = (at, { index, kind, number, item }, governor) => {
  // "signed for 20 tents": who has got them signs for them; "signed for 20 aircraft", "for two players": an order, a contract
  const isSignedFor =
    governor.clause.verb.lemma === 'sign' &&
    governor.prep === 'for' &&
    kind === 'known' &&
    number.kind !== 'money' &&
    !/^(?:transport|personnel|facility)$/.test(item.category)
  const [noun, of] = [at.chunks[index - 2], at.chunks[index - 1]]
  const isReceipt =
    /^(?:be|remain)$/.test(governor.clause.verb.lemma) &&
    governor.prep === 'in' &&
    isOf(of) &&
    noun?.kind === 'np' &&
    at.tokens[noun.head]?.lower === 'receipt'
  const isRecipient =
    governor.clause.verb.lemma === 'be' &&
    governor.relation === 'object' &&
    isOf(of) &&
    noun?.kind === 'np' &&
    /^(?:recipients?|beneficiary|beneficiaries|receivers?)$/.test(at.tokens[noun.head]?.lower ?? '') &&
    governor.clause.arguments.some(({ prep }) => prep === 'from')
  return isReceipt || isRecipient || isSignedFor
    ? told(at, governor, { ...asAwaited(governor), status: 'delivered' })
    : null
}

/** "20 tents were shared by Chad and Mali": those who share what came get it. */
export const asShared: Idiom = (at, _figure, governor) => {
  const { clause, relation } = governor
  if (relation !== 'subject' || !clause.verb.passive || !/^(?:share|split|divide)$/.test(clause.verb.lemma)) return null
  const isShared = clause.arguments.some((argument) => argument.prep === 'by' || isSharer(at, argument))
  const progress = isShared ? progressOf(at, clause) : null
  if (progress === null) return null
  return { mode: 'receive', status: progress === 'ahead' ? 'pledged' : 'delivered', governor, rule: 'aid-receive' }
}

/** "Chad had the first, 200 lamps": of the lots told before. */
const asHadPart: Idiom = (at, { kind, index }, governor) => {
  const { clause, relation } = governor
  const np = npAt(at, index - 2)
  const isPart =
    np !== null &&
    textAt(at, index - 1) === ',' &&
    /^(?:first|second|third|fourth|next|last|rest|other)$/.test(at.tokens[np.to - 1]?.lower ?? '')
  if (clause.verb.lemma !== 'have' || relation !== 'object' || kind !== 'known' || !isPart) return null
  return told(at, governor, { ...asAwaited(governor), status: 'delivered' })
}

/** "acknowledges the two engines from Lima": who does so got them. */
const asAcknowledged: Idiom = (at, { kind }, governor) => {
  const { clause, relation } = governor
  if (clause.verb.lemma !== 'acknowledge' || relation !== 'object' || kind !== 'known') return null
  const isFrom = partyBehind(at, argsOf(clause), ['from']) !== null
  return isFrom ? told(at, governor, { ...asAwaited(governor), status: 'delivered' }) : null
}

/** "Chad and Mali split 3 million from Peru": those who share what another gave. */
const asSplitFrom: Idiom = (at, { kind }, governor) => {
  const { clause, relation } = governor
  const isSplit = /^(?:split|share|divide)$/.test(clause.verb.lemma) && relation === 'object' && !clause.verb.passive
  if (!isSplit || kind !== 'known' || doerOf(at, clause) === null) return null
  return partyBehind(at, argsOf(clause), ['from']) === null
    ? null
    : told(at, governor, { ...asAwaited(governor), status: 'delivered' })
}

/** "took charge of 300 soldiers": who leads others has not been given them. */
const asLed: Idiom = (_at, { item }, { clause: { verb } }) =>
  verb.lemma === 'take' && verb.particle === 'charge' && /^(?:personnel|facility|cash)$/.test(item.category)
    ? 'none'
    : null

/** "get through 300 bags a day": what is used up. */
const asUsedUp: Idiom = (_at, _figure, { clause: { verb }, prep }) =>
  prep === 'through' && /^(?:get|go)$/.test(verb.lemma) ? 'none' : null

/** "It takes 300 nurses to knock on all doors": how many would be needed; "It would take 3 million" asks for money. */
const asItTakes: Idiom = (at, { index, number }, { clause, relation }) => {
  const { verb, subject, arguments: found } = clause
  const isIt = at.tokens[verb.from - 1]?.lower === 'it' && subject !== null && verb.lemma === 'take'
  const isDeed =
    at.clauses.some((one) => one.at > clause.at && one.verb.form === 'infinitive') &&
    !found.some(({ prep }) => prep === 'to')
  return number.kind !== 'money' && relation === 'object' && isIt && isDeed && index > clause.at ? 'none' : null
}

export const gettingIdioms: readonly Idiom[] = [
  asTaken,
  asLed,
  asUsedUp,
  asItTakes,
  asSplitFrom,
  asHadFrom,
  asHadOfNeed,
  asHadPart,
  asAcknowledged,
  asExpectedWith,
]
