import { ditransitive } from '../../lexicon/ditransitive-verbs.ts'
import { isPeopleNoun } from '../../lexicon/people-nouns.ts'
import { isSupplying } from '../aid/supplying.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { itemsOf } from '../items.ts'
import { oncePerSentence } from '../once-per-sentence.ts'
import type { Clause } from '../parse/clause.ts'
import { type Nominal, nominalAt } from '../parse/nominal.ts'
import { isCountedGetter } from '../parse/start-of-goods.ts'

/** "gave the camp 20 beds", "gave the camp in Quito 20 beds": the second phrase stands right behind the first and what hangs on it. */
export function isNextTo({ chunks }: AnalyzedSentence, first: Nominal, second: Nominal): boolean {
  let { end } = first
  while (chunks[end]?.kind === 'prep' && chunks[end + 1]?.kind === 'np')
    end = nominalAt(chunks, end + 1)?.end ?? end + 2
  return end === second.first && second.members[0]?.np.from === chunks[end - 1]?.to
}

type Pair = readonly [getter: Nominal, thing: Nominal]

const takers = new Set(['facility', 'personnel'])

/** Houses, or people who work in them: they may be given, or be given something. */
const areTakers = (at: AnalyzedSentence, nominal: Nominal): boolean => {
  const items = itemsOf(at, nominal)
  return items.length > 0 && items.every(({ category }) => takers.has(category))
}

const areCountedGoods = (at: AnalyzedSentence, nominal: Nominal): boolean =>
  nominal.members.some(({ np }) => np.number !== null) &&
  itemsOf(at, nominal).some(({ number, category }) => number !== null && !takers.has(category))

/** What a clause has as its two objects, or as the one behind its verb and the one behind "with"; of a passive one, its subject and its object. */
function pairOf(at: AnalyzedSentence, clause: Clause): Pair | null {
  const { verb, at: place, subject, arguments: found } = clause
  const [first, second] = found.filter(({ prep }) => prep === null).map(({ nominal }) => nominal)
  if (verb.passive)
    return ditransitive.has(verb.lemma) && subject !== null && first !== undefined ? [subject, first] : null
  if (first === undefined || first.first !== place + 1) return null
  const supplied = isSupplying(clause) ? found.find(({ prep }) => prep === 'with')?.nominal : undefined
  if (supplied !== undefined) return [first, supplied]
  const isPlaced = at.chunks
    .slice(first.end, second?.first)
    .every((chunk) => chunk.kind !== 'prep' || /^(?:in|at|of|from|near|across)$/.test(chunk.text))
  const isPair = second !== undefined && ditransitive.has(verb.lemma) && isPlaced
  return isPair && isNextTo(at, first, second) ? [first, second] : null
}

const handing = /^(?:give|grant|offer|promise|award|pay|hand|lend|deny|owe)$/

/** "a bonus", "the sack", "tents": one thing, or several of no number. */
function isUncounted({ tokens }: AnalyzedSentence, { members }: Nominal): boolean {
  const np = members.length === 1 ? members[0]?.np : undefined
  const opening = tokens[np?.from ?? -1]?.lower ?? ''
  return np?.number === null && !np.isName && !np.isPronoun && /^(?:an?|the|no|free)$/.test(opening)
}

const areUncountedGoods = (at: AnalyzedSentence, nominal: Nominal): boolean =>
  itemsOf(at, nominal).some(({ number, category }) => number === null && !takers.has(category))

/** "gave 300 families tents", "gave 20 nurses a bonus", "gave 2,000 workers the sack": those who are counted get what stands right behind them. */
function areGivenTo(at: AnalyzedSentence, { verb }: Clause, [getter, thing]: Pair): boolean {
  const heads = getter.members.map(({ np }) => (np.number?.kind === 'number' ? (at.tokens[np.head]?.lower ?? '') : ''))
  if (verb.passive || !ditransitive.has(verb.lemma) || heads.includes('')) return false
  const arePeople = heads.every(isPeopleNoun)
  if (arePeople && handing.test(verb.lemma) && isUncounted(at, thing)) return true
  return (arePeople || heads.every(isCountedGetter)) && areUncountedGoods(at, thing)
}

/** Who gets and what is got, of each clause that has both. */
const pairsOf = oncePerSentence((at: AnalyzedSentence): readonly Pair[] =>
  at.clauses.map((clause) => pairOf(at, clause)).filter((pair) => pair !== null),
)

/** "gave [three hospitals in Lima] 20 tents", "gave [doctors] 300 masks", "provided [two clinics] with 20 beds", "[two clinics] were given 20 beds": houses and people who get what is counted behind them, and are not given themselves. */
const gettersOfCounted = oncePerSentence((at: AnalyzedSentence): readonly Nominal[] => [
  ...pairsOf(at).flatMap(([getter, goods]) => (areTakers(at, getter) && areCountedGoods(at, goods) ? [getter] : [])),
  ...at.clauses.flatMap((clause) => {
    const pair = pairOf(at, clause)
    return pair !== null && areGivenTo(at, clause, pair) ? [pair[0]] : []
  }),
])

/** Whether the phrase at a chunk is within one of them. */
export const isGetterOfCounted = (at: AnalyzedSentence, index: number): boolean =>
  gettersOfCounted(at).some(({ first, end }) => first <= index && index < end)

/** "gave clinics in Fiji and Tonga [20 tents]": behind several places that say where those are who get it. */
export const isGoodsBehindGetter = (at: AnalyzedSentence, index: number): boolean =>
  pairsOf(at).some(([getter, goods]) => {
    const places = goods.first === index && getter.end < index ? nominalAt(at.chunks, getter.end + 1) : null
    return places !== null && places.members.length > 1 && places.end === index
  })
