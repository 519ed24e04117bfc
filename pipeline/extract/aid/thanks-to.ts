import { supporterOf } from './beside.ts'
import { having } from './haver.ts'
import { asAwaited, type Idiom, told } from './idiom.ts'
import { argsOf } from './role-readers.ts'

/** "The clinic now has 20 more beds, thanks to Peru": what one has because another gave it. */
export const asHadThanksTo: Idiom = (at, { kind }, governor) => {
  const { clause, relation } = governor
  if (!having.test(clause.verb.lemma) || clause.verb.passive || relation !== 'object' || kind === 'same') return null
  const isOwed = argsOf(clause).some(
    (argument) => /^(?:thanks to|courtesy of)$/.test(argument.prep ?? '') && supporterOf(at, argsOf(clause)) !== null,
  )
  return isOwed ? told(at, governor, { ...asAwaited(governor), status: 'delivered' }) : null
}
