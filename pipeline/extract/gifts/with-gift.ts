import { usesOfMoney } from '../../lexicon/aid-verbs.ts'
import { hasVerbClass } from '../../lexicon/verbs.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Clause } from '../parse/clause.ts'
import { isComma, type Nominal, nominalAt } from '../parse/nominal.ts'

/** The clause whose phrase a chunk is in. */
export const clauseOf = (at: AnalyzedSentence, chunk: number): Clause | null =>
  at.clauses.findLast(({ at: index, end }) => index < chunk && chunk < end) ?? null

/** "The gift of 20 tents and 30 beds by Peru will": of a gift that is a subject, the list goes on up to the verb. */
export function goodsGiven(at: AnalyzedSentence, index: number): Nominal | null {
  const goods = nominalAt(at.chunks, index + 2)
  const whole = at.clauses.find(({ subject }) => subject?.first === index)?.subject ?? null
  const rest = whole?.members.slice(goods?.members.length ?? 1) ?? []
  const last = rest.at(-1)
  if (goods === null || last === undefined) return goods
  const isNext = goods.end + 3 > (rest[0]?.first ?? 0)
  const isList = isNext && [...goods.members, ...rest].every(({ np }) => np.number !== null)
  return isList ? { members: [...goods.members, ...rest], first: goods.first, end: last.end } : goods
}

/** "feeds people hit by drought with a gift of 3 million": what was done to the people is not done with the gift. */
export function clauseWith(at: AnalyzedSentence, index: number): Clause | null {
  const own = clauseOf(at, index)
  const prep = at.chunks[index - 1]
  if (own === null || !own.verb.passive || own.verb.form !== 'participle' || prep?.kind !== 'prep') return own
  const isMeans = prep.text === 'with' || prep.text === 'through'
  return isMeans ? (at.clauses.findLast(({ at: place, verb }) => place < own.at && !verb.passive) ?? own) : own
}

/** "A grant of 3 million will buy beds for Chad": the verb that tells what the money is spent on. */
export const buyingWith = (at: AnalyzedSentence, index: number): Clause | undefined =>
  at.clauses.find(
    ({ at: verb, subject, verb: { lemma } }) =>
      verb > index && subject !== null && subject.first <= index && usesOfMoney.has(lemma),
  )

/** "A gift of 20 tents was made to Peru by Chile": who gave and got it stands behind the verb. */
export const madeWith = ({ clauses }: AnalyzedSentence, index: number): Clause | undefined =>
  clauses.find(({ subject, verb }) => verb.passive && verb.lemma === 'make' && subject?.first === index)

/** "With a gift of 20 tents, Chile supports Peru": who helps with the gift that opens the sentence gives it. */
export const helpingWith = ({ clauses }: AnalyzedSentence, index: number): Clause | undefined =>
  clauses.find(
    ({ fronted, verb }) =>
      !verb.passive &&
      verb.form === 'finite' &&
      (hasVerbClass(verb.lemma, verb.particle, 'help') || joining.test(verb.lemma)) &&
      fronted.some(({ prep, nominal }) => /^(?:with|through|by)$/.test(prep ?? '') && nominal.first === index),
  )

/** "Thanks to a gift of 20 tents from Peru, Chad houses more": of a gift that opens the sentence with its giver, who then does something got it. */
export function usingGift({ chunks, clauses }: AnalyzedSentence, index: number): Clause | undefined {
  const prep = chunks[index - 1]
  const isOpening =
    index === 1 && prep?.kind === 'prep' && /^(?:with|thanks to|due to|owing to)$/.test(prep.text.toLowerCase())
  const main = isOpening ? clauses.find(({ at: verb, verb: { form } }) => verb > index && form === 'finite') : undefined
  return isComma(chunks[(main?.subject?.first ?? 0) - 1]) && main?.verb.passive === false ? main : undefined
}

const joining = /^(?:support|back|join|answer|respond|contribute|bolster|strengthen|assist)$/
