import { isDeniedClause } from '../is-denied.ts'
import { lowerWords } from '../piece.ts'
import { doerOf, partyBehind } from './actors-near.ts'
import { asGiven, type Idiom, told } from './idiom.ts'
import { objectOf } from './money-idioms.ts'
import { isForOwn } from './what-done.ts'

const whole = /^(?:it|this|that|what|them|these|total|whole|sum|money|aid|help|pledges?|promises?|donations?|gifts?)$/

/** "Peru accounts for 3 million of what has come in": a part of what is given is its giver's. */
const asAccounted: Idiom = (at, { kind, index }, governor) => {
  const { clause, relation, prep } = governor
  if (clause.verb.lemma !== 'account' || relation !== 'oblique' || prep !== 'for' || kind === 'any') return null
  const giver = doerOf(at, clause)
  const [of, rest] = [at.chunks[index + 1], at.chunks[index + 2]]
  const noun = rest?.kind === 'np' ? (at.tokens[rest.head]?.lower ?? '') : (at.tokens[rest?.from ?? -1]?.lower ?? '')
  const isOfGiver = giver !== null && (giver.areas.length > 0 || giver.type !== 'unspecified')
  return isOfGiver && of?.kind === 'prep' && of.text === 'of' && whole.test(noun)
    ? told(at, governor, asGiven({ ...governor, relation: 'object' }))
    : null
}

const lines = /^(?:line|credit|loan|facility|overdraft|fund)$/

/** "opened a credit line of 3 million": the lender has it drawn on. */
const asCreditLine: Idiom = (at, { number }, governor) => {
  const { clause, relation } = governor
  const isOpened = /^(?:open|arrange|renew|prolong|activate)$/.test(clause.verb.lemma) && !clause.verb.passive
  if (!isOpened || relation !== 'object' || number.kind !== 'money' || doerOf(at, clause) === null) return null
  // "for its own firms", "a facility to buy ships", "with a bank in Lima": of use to whoever opens it
  const isOfUse = isForOwn(at, clause) || clause.arguments.some(({ prep }) => prep === 'with')
  const isToBuy = at.clauses.some(
    ({ verb, at: place }) =>
      place > clause.at &&
      verb.form === 'infinitive' &&
      /^(?:buy|purchase|pay|build|acquire|refinance)$/.test(verb.lemma),
  )
  if (isOfUse || isToBuy) return null
  return lines.test(objectOf(at, clause)) ? told(at, governor, asGiven(governor)) : null
}

/** "May we count on Peru for 20 tents?", "looks to Chile for 3 million": who is hoped to give them is asked. */
const asLookedTo: Idiom = (at, { kind }, governor) => {
  const { clause, relation, prep } = governor
  const { lemma, passive } = clause.verb
  if (kind === 'any' || relation !== 'oblique' || prep !== 'for' || passive) return null
  const on = lookingTo[lemma]
  const asked = on === undefined ? null : partyBehind(at, clause.arguments, [on])
  // "Europe relies on Peru for 3 million barrels", "turned to Chile for 30 tons, at a price": trade
  const isTrade = lemma === 'rely' && clause.verb.modal === null && clause.verb.from === clause.verb.main
  const asker = doerOf(at, clause)
  const isBusiness = asker !== null && asker.areas.length === 0 && asker.type === 'company'
  return asked === null || isTrade || isBusiness || isDeniedClause(at, clause)
    ? null
    : { mode: 'ask', status: 'called_for', governor, rule: 'aid-ask' }
}
const lookingTo: Readonly<Record<string, string>> = { count: 'on', rely: 'on', look: 'to', turn: 'to', call: 'on' }

/** "let 170 tons across the line", "has let 20 tents through": what a government lets pass is its own help where it is told of as a giver. */
const asLetThrough: Idiom = (at, { kind, item }, governor) => {
  const { clause, relation } = governor
  const isPast = clause.verb.lemma === 'let' && relation === 'object' && kind !== 'any' && !clause.verb.passive
  const across = at.tokens.slice(clause.verb.to, at.chunks[clause.end - 1]?.to).some(({ lower }) => lower === 'across')
  const giver = isPast && across && item.category !== 'transport' ? doerOf(at, clause) : null
  return giver !== null && giver.areas.length > 0 ? told(at, governor, asGiven(governor)) : null
}

/** "laid 3 million on the table": what is offered there is promised. */
const asOnTable: Idiom = (at, { kind }, governor) => {
  const { clause, relation } = governor
  const { verb, end } = clause
  if (kind === 'any' || verb.passive || !/^(?:lay|put|place)$/.test(verb.lemma)) return null
  if (relation !== 'object' && relation !== 'relative') return null
  const words = at.tokens.slice(verb.to, at.chunks[end - 1]?.to).map(({ lower }) => lower)
  const isThere = words.some((word, i) => word === 'on' && words[i + 1] === 'the' && words[i + 2] === 'table')
  const giver = isThere ? doerOf(at, clause) : null
  const isSomeone = giver !== null && (giver.areas.length > 0 || giver.type !== 'unspecified')
  return isSomeone && !bidders.test(lowerWords(giver.piece).join(' ')) && !isDeniedClause(at, clause)
    ? { mode: 'pledge', status: 'pledged', governor, rule: 'aid-pledge' }
    : null
}

const bidders = /\b(?:buyers?|bidders?|gamblers?|players?|investors?|rivals?|takers?|suitors?)\b/

export const lendingIdioms: readonly Idiom[] = [asAccounted, asCreditLine, asLookedTo, asLetThrough, asOnTable]
