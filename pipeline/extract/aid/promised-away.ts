import { thirdPersonPossessives } from '../../lexicon/function-words.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { hasEconomicWord } from '../estimates/quantity.ts'
import { isDeniedClause } from '../is-denied.ts'
import type { NumberMention } from '../mention.ts'
import { oncePerSentence } from '../once-per-sentence.ts'
import type { Clause } from '../parse/clause.ts'
import { isOf } from '../parse/nominal.ts'
import { doerOf, partyFrom } from './actors-near.ts'
import type { AidFigure } from './figure.ts'
import type { Governor } from './governor.ts'
import { asAwaited, type Idiom, told } from './idiom.ts'
import type { Telling } from './telling.ts'

const promises = /^(?:promises?|pledges?|offers?|commitments?|assurances?)$/

/** Leaves where others met, or comes home from there. */
export function isComingAway({ tokens }: AnalyzedSentence, { verb }: Clause): boolean {
  if (/^(?:leave|return|emerge|depart)$/.test(verb.lemma)) return true
  if (!/^(?:come|go|walk|travel)$/.test(verb.lemma)) return false
  return tokens.slice(verb.main, verb.to + 2).some(({ lower }) => /^(?:away|back|home|out)$/.test(lower))
}

/** "Nepal came away with promises of 4 billion": who goes home with what others promised is to get it. */
export const asPromisedAway: Idiom = (at, { number, index }, governor) => {
  const { clause } = governor
  if (clause.verb.passive || clause.subject === null || !isComingAway(at, clause)) return null
  const before = at.tokens.slice(Math.max(0, number.from - 4), number.from).map(({ lower }) => lower)
  const noun = before.findLastIndex((word) => promises.test(word))
  const isOfThem =
    noun >= 0 && /^(?:of|worth|for)$/.test(before[noun + 1] ?? '') && before.slice(0, noun).includes('with')
  const chunk = at.chunks[index]
  const isNamed = chunk?.kind === 'np' && promises.test(at.tokens[chunk.to - 1]?.lower ?? '') && before.includes('with')
  if (isOfThem || isNamed) return told(at, governor, asAwaited(governor))
  return isTakenHome(at, clause, number)
    ? told(at, governor, { ...asAwaited(governor), status: isStillPaid(at, number) ? 'pledged' : 'delivered' })
    : null
}

const moneyNouns = /^(?:loans?|grants?|credits?|credit line|cheques?|aid|assistance|help)$/

/** "The president went home with a loan of 4 billion", "with 4 billion in aid": money that goes along with a person was given to him. */
function isTakenHome({ tokens }: AnalyzedSentence, { verb }: Clause, { kind, from, to }: NumberMention): boolean {
  if (kind !== 'money') return false
  const between = tokens.slice(verb.to, from).map(({ lower }) => lower)
  const link = between.lastIndexOf('with')
  const near = [...between.slice(link + 1), ...tokens.slice(to, to + 3).map(({ lower }) => lower)]
  return link >= 0 && near.length - 3 <= 4 && near.some((word) => moneyNouns.test(word))
}

/** "a loan of 4 billion, to be paid out in June" */
const isStillPaid = ({ tokens }: AnalyzedSentence, { to }: NumberMention): boolean =>
  /^(?:, )?(?:to be|which will|payable|due) /.test(
    `${tokens
      .slice(to, to + 4)
      .map(({ lower }) => lower)
      .join(' ')} `,
  )

/** "assured investors of 3 million dollars in profit"; the yen of a sum is its unit, and no matter of business. */
const isOfBusiness = oncePerSentence(({ tokens, numbers }: AnalyzedSentence): boolean => {
  const sums = new Set<number>()
  for (const { kind, from, to } of numbers) if (kind === 'money') for (let i = from; i <= to; i++) sums.add(i)
  const words = tokens.filter((_, i) => !sums.has(i))
  return hasEconomicWord(words.map(({ lower }) => lower))
})

/** "assured the owners of 300 trucks of its support", "of 300 trucks that the road was safe": the number is of what they own. */
function isOfOwners({ chunks, tokens }: AnalyzedSentence, index: number): boolean {
  const [next, thing] = [chunks[index + 1], chunks[index + 2]]
  if (isOf(next)) return thing?.kind === 'np' && thirdPersonPossessives.has(tokens[thing.from]?.lower ?? '')
  return next?.kind === 'sub' && next.text === 'that'
}

/** "Chad was assured of 3 million dollars by Peru", "has been assured of 20 tents": promised to the subject. */
function asAssuredOf(at: AnalyzedSentence, { index }: AidFigure, governor: Governor): Telling | 'none' | null {
  const { clause } = governor
  const { subject, arguments: found } = clause
  const isOwn = isOf(at.chunks[index - 1]) && index === clause.at + 2
  if (!isOwn || subject === null || isOfBusiness(at) || isDeniedClause(at, clause)) return null
  const getter = partyFrom(at, subject)
  // "The team is assured of 3 million dollars": what it will earn.
  const isPromise = found.some(({ prep }) => prep === 'by' || prep === 'from') || getter?.iso3 != null
  if (getter === null || !isPromise) return null
  return told(at, governor, { ...asAwaited(governor), status: 'pledged' })
}

/** "assured the governments of Chad and Mali of 20 tents": who is assured stands between the verb and the last "of". */
export const asAssured: Idiom = (at, figure, governor) => {
  const { kind, index } = figure
  const { clause, relation } = governor
  const [object] = clause.arguments
  if (clause.verb.lemma === 'assure' && clause.verb.passive && kind !== 'any') return asAssuredOf(at, figure, governor)
  if (clause.verb.lemma !== 'assure' || relation !== 'object' || kind === 'any') return null
  if (object?.prep !== null || object.nominal.first !== clause.at + 1 || !isOf(at.chunks[index - 1])) return null
  const members = object.nominal.members
    .filter(({ first }) => first < index - 1)
    .map((member) => ({ ...member, end: Math.min(member.end, index - 1) }))
  const nominal = { ...object.nominal, members, end: index - 1 }
  // "assured parliament of a budget of 3 million"; a firm assures its buyers of wares.
  const isOfThing = at.chunks
    .slice(nominal.first + 1, nominal.end)
    .some(({ from }) => /^an?$/.test(at.tokens[from]?.lower ?? ''))
  const doer = doerOf(at, clause)
  // "The treaty assured Chad of 20 ships"
  if (isOfThing || isOfBusiness(at) || doer === null || doer.type === 'company' || isOfOwners(at, index)) return null
  // "assured reporters of 300 jobs"
  if (partyFrom(at, nominal) === null || isDeniedClause(at, clause)) return null
  const cut = { ...clause, arguments: [{ ...object, nominal }, ...clause.arguments.slice(1)] }
  return told(at, governor, {
    mode: 'pledge',
    status: 'pledged',
    governor: { ...governor, clause: cut },
    rule: 'aid-pledge',
  })
}
