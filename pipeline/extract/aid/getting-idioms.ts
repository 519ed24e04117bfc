import { isPronoun } from '../nationality.ts'
import { npAt } from '../parse/np-at.ts'
import { doerOf, partyBehind } from './actors-near.ts'
import { argsOf } from './args-of.ts'
import { textAt } from './fronted-party.ts'
import { asAwaited, asMoving, type Idiom, told } from './idiom.ts'
import { isOnItsWay } from './turns.ts'

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
  return isComing && isSomeone && (prep === 'with' || isCheque) ? asMoving(governor, 'pledged') : null
}

export const gettingIdioms: readonly Idiom[] = [asHadFrom, asExpectedWith]
