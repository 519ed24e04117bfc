import { isSupplying } from '../aid/supplying.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { itemsOf } from '../items.ts'
import { oncePerSentence } from '../once-per-sentence.ts'
import type { Clause } from '../parse/clause.ts'
import { type Nominal, nominalAt } from '../parse/nominal.ts'

/** Verbs that take two objects: who gets something, and what. */
export const ditransitive: ReadonlySet<string> = new Set(
  'give send lend loan hand offer promise pledge grant award bring buy leave gift bequeath allot allocate pay wire ship issue'.split(
    ' ',
  ),
)

/** "gave the camp 20 beds", "gave the camp in Quito 20 beds": the second phrase stands right behind the first and what hangs on it. */
export function isNextTo({ chunks }: AnalyzedSentence, first: Nominal, second: Nominal): boolean {
  let { end } = first
  while (chunks[end]?.kind === 'prep' && chunks[end + 1]?.kind === 'np')
    end = nominalAt(chunks, end + 1)?.end ?? end + 2
  return end === second.first && second.members[0]?.np.from === chunks[end - 1]?.to
}

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
function pairOf(at: AnalyzedSentence, clause: Clause): readonly [Nominal, Nominal] | null {
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

/** Who gets and what is got, of each clause that has both. */
const pairsOf = oncePerSentence((at: AnalyzedSentence): readonly (readonly [Nominal, Nominal])[] =>
  at.clauses.map((clause) => pairOf(at, clause)).filter((pair) => pair !== null),
)

/** "gave [three hospitals in Lima] 20 tents", "gave [doctors] 300 masks", "provided [two clinics] with 20 beds", "[two clinics] were given 20 beds": houses and people who get what is counted behind them, and are not given themselves. */
const gettersOfCounted = oncePerSentence((at: AnalyzedSentence): readonly Nominal[] =>
  pairsOf(at).flatMap(([getter, goods]) => (areTakers(at, getter) && areCountedGoods(at, goods) ? [getter] : [])),
)

/** Whether the phrase at a chunk is within one of them. */
export const isGetterOfCounted = (at: AnalyzedSentence, index: number): boolean =>
  gettersOfCounted(at).some(({ first, end }) => first <= index && index < end)

/** "gave clinics in Fiji and Tonga [20 tents]": behind several places that say where those are who get it. */
export const isGoodsBehindGetter = (at: AnalyzedSentence, index: number): boolean =>
  pairsOf(at).some(([getter, goods]) => {
    const places = goods.first === index && getter.end < index ? nominalAt(at.chunks, getter.end + 1) : null
    return places !== null && places.members.length > 1 && places.end === index
  })
