import { isSupplying } from '../aid/supplying.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { itemsOf } from '../items.ts'
import { oncePerSentence } from '../once-per-sentence.ts'
import type { Clause } from '../parse/clause.ts'
import { type Nominal, nominalAt } from '../parse/nominal.ts'

const ditransitive = new Set(
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

/** "gave [three hospitals in Lima] 20 tents", "gave [doctors] 300 masks", "provided [two clinics] with 20 beds", "[two clinics] were given 20 beds": houses and people who get what is counted behind them, and are not given themselves. */
export const gettersOfCounted = oncePerSentence((at: AnalyzedSentence): ReadonlySet<Nominal> => {
  const found = new Set<Nominal>()
  for (const clause of at.clauses) {
    const [getter, goods] = pairOf(at, clause) ?? []
    if (getter !== undefined && goods !== undefined && areTakers(at, getter) && areCountedGoods(at, goods))
      found.add(getter)
  }
  return found
})

/** Whether the phrase at a chunk is within one of them. */
export function isGetterOfCounted(at: AnalyzedSentence, index: number): boolean {
  for (const { first, end } of gettersOfCounted(at)) if (first <= index && index < end) return true
  return false
}

/** "gave clinics in Fiji and Tonga [20 tents]": behind several places that say where those are who get it. */
export const isGoodsBehindGetter = (at: AnalyzedSentence, index: number): boolean =>
  at.clauses.some((clause) => {
    const [getter, goods] = clause.verb.passive ? [] : (pairOf(at, clause) ?? [])
    const places = getter === undefined ? null : nominalAt(at.chunks, getter.end + 1)
    return goods?.first === index && places !== null && places.members.length > 1 && places.end === index
  })
