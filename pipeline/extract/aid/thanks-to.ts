import { argsOf } from './args-of.ts'
import { supporterOf } from './beside.ts'
import { having } from './haver.ts'
import { asAwaited, type Idiom, told } from './idiom.ts'

/** "The clinic now has 20 more beds, thanks to Peru": what one has because another gave it. */
export const asHadThanksTo: Idiom = (at, { kind, index }, governor) => {
  const { clause, relation } = governor
  if (!having.test(clause.verb.lemma) || clause.verb.passive || relation !== 'object' || kind === 'same') return null
  const found = argsOf(clause)
  // "With Peru's help, Chad now has 20 more tents"
  const np = at.chunks[index]
  const isMore = np !== undefined && at.tokens.slice(np.from, np.to).some(({ lower }) => added.test(lower))
  const isOwed =
    (isMore || found.some(({ prep }) => /^(?:thanks to|courtesy of)$/.test(prep ?? ''))) &&
    supporterOf(at, found) !== null
  return isOwed ? told(at, governor, { ...asAwaited(governor), status: 'delivered' }) : null
}

/** "Chad is 20 tents richer, thanks to Peru": what one has more of because another gave it. */
export const asRicher: Idiom = (at, { kind, item }, governor) => {
  const { clause, relation } = governor
  if (clause.verb.lemma !== 'be' || relation !== 'object' || kind !== 'known') return null
  const behind = at.chunks[item.end]
  const next = at.tokens[behind?.from ?? -1]?.lower ?? ''
  const isMore = next === 'richer' || (next === 'better' && at.tokens[(behind?.from ?? 0) + 1]?.lower === 'off')
  return isMore && supporterOf(at, argsOf(clause)) !== null
    ? told(at, governor, { ...asAwaited(governor), status: 'delivered' })
    : null
}

const added = /^(?:more|new|another|extra|additional|further)$/
