import { partyFrom } from './actors-near.ts'
import type { Governor } from './governor.ts'
import { isHelpful } from './helpful.ts'
import { asGiven, type Idiom, told } from './idiom.ts'
import { isColonBetween } from './label-giver.ts'
import { modeOf } from './mode.ts'

/** "supported Peru with 3 million", "Helped by Chile with 3 million", "will help Chile fight the fires with 20 pumps" */
export const asHelped: Idiom = (at, { number, index, kind, item }, governor) => {
  const { clause, relation, prep } = governor
  const before = at.chunks[index - 1]
  // "help Peru fight the fires with 20 pumps": the verb between is theirs who are helped.
  const isWith =
    (relation === 'oblique' && prep === 'with') ||
    (relation === 'outer' && before?.kind === 'prep' && before.text === 'with')
  // "helped Chad to 20 tents": to what it got; a place or a time is no goods.
  const isTo = clause.verb.lemma === 'help' && relation === 'oblique' && prep === 'to' && before?.kind === 'prep'
  // "backed a carmaker with 3 million": money that is lent or vouched for.
  const isBacked = clause.verb.lemma === 'back' && number.kind !== 'money' && isWith
  const isHelp = isBacked || (helping.test(clause.verb.lemma) && (isWith || isTo))
  // "is helping through UNICEF with 3 million"
  const object = clause.verb.passive ? /^by$/ : /^(?:|through)$/
  const hasObject = clause.arguments.some(
    ({ prep, nominal }) => object.test(prep ?? '') && partyFrom(at, nominal) !== null,
  )
  const inner = at.clauses.findLast(({ at: place }) => place > clause.at && place < index)
  // "helped banks cope with 3 billion in losses": what they cope with.
  const isBorne = inner !== undefined && bearing.test(inner.verb.lemma)
  const { to } = at.chunks[index] ?? { to: 0 }
  const isOfLost = at.tokens[number.from - 1]?.lower === 'of' && lost.test(at.tokens[number.from - 2]?.lower ?? '')
  const isLost =
    isOfLost || (/^(?:in|of)$/.test(at.tokens[to]?.lower ?? '') && lost.test(at.tokens[to + 1]?.lower ?? ''))
  if (isBorne || isLost) return null
  if (!isHelp || !hasObject || kind !== 'known' || item.category === 'transport') return null
  const own: Governor = { ...governor, relation: 'oblique', prep: 'with' }
  return told(at, own, asGiven(own))
}

/** "Peru has done more for Chad than anyone: 20 tents in May": what help is told in general is told in full behind the colon. */
export const asShown: Idiom = (at, { index, kind }, governor) =>
  governor.relation === 'outer' &&
  kind === 'known' &&
  modeOf(at, governor.clause) === null &&
  isHelpful(at, governor.clause) &&
  isColonBetween(at, governor.clause.at, index)
    ? told(at, governor, asGiven(governor))
    : null

const bearing = /^(?:cope|deal|comply|live|struggle|grapple|contend|wrestle)$/
/** What one copes with is not given. */
export const lost = /^(?:loss|losses|debt|debts|claim|claims|damage|damages|taxes|arrears|guarantees|bad|unpaid)$/

const helping = /^(?:support|assist|help|aid|reward|endow|stock|restock)$/
