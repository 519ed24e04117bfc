import { holders } from '../../lexicon/carriers.ts'
import { unitOf } from '../../lexicon/goods.ts'
import { pricedGoods } from '../../lexicon/indicator-words.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { type Item, itemsOf } from '../items.ts'
import type { NumberMention } from '../mention.ts'
import { isOf, memberAt, type Nominal, nominalAt } from '../parse/nominal.ts'
import { npAt } from '../parse/np-at.ts'
import { endingAt } from '../piece.ts'
import { isCarrier, isOnBoardWith } from './laden.ts'
import { modeOf } from './mode.ts'
import { loading } from './vehicle.ts'

const byRoad = /^(?:truck|lorry|van|wagon|trailer|train)$/

/** "trucks from Iran with rice": where a vehicle comes from stands before what it has on board. */
export function behindSource(at: AnalyzedSentence, end: number): number {
  const from = at.chunks[end]
  return from?.kind === 'prep' && from.text === 'from' ? (memberAt(at.chunks, end + 1)?.end ?? end) : end
}

/** "Four trucks arrived in Herat with rice": the verb of motion stands between the vehicle and its load. */
export const loadBehindVerb = (at: AnalyzedSentence, index: number): readonly Nominal[] =>
  at.clauses
    .filter(
      (one) =>
        one.subject?.first === index && one.verb.form === 'finite' && !one.verb.passive && modeOf(at, one) === 'move',
    )
    .flatMap((one) => one.arguments.filter(({ prep, nominal }) => prep === 'with' && isOnBoardWith(at, index, nominal)))
    .map(({ nominal }) => nominal)
    .filter((nominal) => !isTraded(at, nominal.end) && !isOfMarket(at, nominal))

const trade =
  /^(?:sale|sold|bought|ordered|purchased|export|exports|exported|imported|contract|commercial|customers?|buyers?|traders?|importers?|dealers?|retailers?|supermarkets?|markets?|trade)$/

/** "with cement for sale", "with sugar bought in May", "with grain under the export deal": a load of the trade. */
const isTraded = ({ tokens, chunks }: AnalyzedSentence, end: number): boolean => {
  const from = chunks[end]?.from ?? tokens.length
  return tokens.slice(from, from + 4).some(({ lower }) => trade.test(lower))
}

/** "with soya", "with copper and coal": what ships bring to market every day. */
export const isOfMarket = ({ tokens }: AnalyzedSentence, { members }: Nominal): boolean =>
  members.every(({ np }) => pricedGoods.has(singularOf(tokens[np.head]?.lower ?? '')))

/** What a vehicle is told to have on board right behind it: "trucks with tents", "trucks full of rice", "planes loaded with food". */
export function loadBehind(at: AnalyzedSentence, end: number): readonly Nominal[] {
  const [mark, next] = [at.chunks[end], at.chunks[end + 1]]
  const isWith = mark?.kind === 'prep' && mark.text === 'with'
  const isFull = at.tokens[mark?.from ?? 0]?.lower === 'full' || at.tokens[(mark?.from ?? 1) - 1]?.lower === 'full'
  const first = isWith ? end + 1 : isFull && isOf(mark) ? end + 1 : isFull && isOf(next) ? end + 2 : -1
  // "trucks with flour, medicine and clothes arrived": the list ends before the verb.
  const verb = at.clauses.find((one) => one.at > end && one.verb.form === 'finite')?.at ?? at.chunks.length
  const own = first < 0 ? null : nominalAt(at.chunks.slice(0, verb), first)
  if (own !== null) return isWith && !isOnBoardWith(at, end - 1, own) ? [] : [own]
  const clause = at.clauses.find((one) => one.at === end)
  if (clause === undefined || !loading.has(clause.verb.lemma)) return []
  const isActive = clause.verb.form === 'gerund' || (clause.verb.form === 'finite' && !clause.verb.passive)
  const isLaden = clause.verb.form === 'participle' && clause.verb.lemma !== 'carry'
  return clause.arguments
    .filter(({ prep }) => (isActive && prep === null) || (isLaden && prep === 'with'))
    .map(({ nominal }) => nominal)
}

/** "Four trucks carrying rice and oil": as many loads of what is on board, where that is not counted itself. */
export function cargoOf(at: AnalyzedSentence, index: number, number: NumberMention): Item | null {
  const [np, member] = [npAt(at, index), memberAt(at.chunks, index)]
  if (np === null || member === null || number.kind !== 'number' || number.unit !== null) return null
  const head = isOf(at.chunks[index + 1]) && member.end === index + 3 ? npAt(at, index + 2) : np
  const noun = at.tokens[head?.head ?? -1]?.lower ?? ''
  // "20 crates filled with pumps": counted by what the goods are packed in.
  const holder = holders.has(noun) ? unitOf(noun) : null
  if (!isCarrier(noun) && holder === null) return null
  const near = loadBehind(at, behindSource(at, member.end))
  const load = near.length > 0 || holder !== null ? near : loadBehindVerb(at, index)
  const items = load.flatMap((nominal) => itemsOf(at, nominal))
  const [first, last] = [items[0], items.at(-1)]
  const isCounted = load.some(({ first: from, end }) =>
    at.chunks.slice(from, end).some((chunk) => chunk.kind === 'np' && chunk.number !== null),
  )
  if (first?.piece == null || last?.piece == null || isCounted) return null
  const isAlike = items.every(({ category }) => category === first.category)
  return {
    ...first,
    piece: endingAt(first.piece, last.piece.to),
    category: isAlike ? first.category : 'medical_supplies',
    isGeneric: false,
    number,
    unit: holder ?? (byRoad.test(singularOf(noun)) ? singularOf(noun) : /^flights?$/.test(noun) ? 'flight' : 'item'),
    unitPiece: null,
    alternative: null,
    first: index,
    end: last.end,
  }
}
