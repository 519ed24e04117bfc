import type { AnalyzedSentence } from '../analyze.ts'
import { itemOf } from '../items.ts'
import type { NumberMention } from '../mention.ts'
import { isOf, memberAt } from '../parse/nominal.ts'
import { npAt } from '../parse/np-at.ts'
import { type LastItem, mostPeople } from './figure.ts'
import { asUncounted } from './goods-before.ts'
import { thingsOfWhole } from './origins-of-whole.ts'

/** What a bare number may count. */
export interface Candidates {
  readonly last: LastItem
  readonly money: LastItem
  readonly helpers: LastItem
  readonly goods: LastItem
  /** Whether no goods have been told so far. */
  readonly isOnlyMoney: boolean
}

/** Goods that are given by the million. */
const masses = new Set(['mask', 'gloves', 'medical_supplies', 'test_kit', 'ppe_set', 'face_shield', 'protective_suit'])

const counting = /^(?:number|total|tally|count)$/

/** "brings to 41 the number of trucks that Chile has sent": what is counted stands behind the number. */
function countedBehind(at: AnalyzedSentence, index: number): LastItem {
  const noun = npAt(at, index + 1)
  const isCounting = counting.test(at.tokens[noun?.head ?? -1]?.lower ?? '') && isOf(at.chunks[index + 2])
  const member = isCounting ? memberAt(at.chunks, index + 3) : null
  const item = member === null ? null : itemOf(at, member)
  return item === null || item.number !== null ? null : asUncounted(item)
}

/** What a number without a noun counts: of the last thing told, but no crowd of helpers, and no tents or trucks by the million. */
export function meantBy(
  at: AnalyzedSentence,
  index: number,
  number: NumberMention,
  { last, money, helpers, goods, isOnlyMoney }: Candidates,
): LastItem {
  const size = number.low ?? 0
  const counted = countedBehind(at, index) ?? (last === null ? thingsOfWhole(at, index, number) : null)
  if (counted !== null) return counted
  if (helpers !== null && size < mostPeople && countsHelpers(at, index, last, size)) return helpers
  if (last?.isMoney === true) return { ...last, isOnlyMoney }
  if (last?.category === 'personnel' && size >= mostPeople) return goods
  const isCounted = last !== null && !last.isMoney && last.unit === 'item' && !masses.has(last.category)
  // "gave 3 million dollars and 2,500 tons of dates. Chile's 5 million": no one gives so many tons or planes.
  const isTooMany =
    size >= (last?.unit === 'ton' ? 1e7 : 1e6) && (last?.unit === 'ton' || last?.category === 'transport')
  if (isTooMany) return money ?? last
  // "sent 3 million dollars and two planes with tents. Chile gave 5 million"
  return isCounted && size >= 1e6 && at.chunks[index - 1]?.kind === 'verb' ? (money ?? last) : last
}

const someone = /^(?:people|persons|men|women)$/

/** "Peru sent 82 firefighters and three planes, Chile 112 men": people are more of those who were sent; so are, behind machines, as many as no one sends of these, and more than the machines told of. */
function countsHelpers(at: AnalyzedSentence, index: number, last: LastItem, size: number): boolean {
  const np = npAt(at, index)
  if (np === null || last?.category === 'personnel') return false
  const isBare = np.number?.to === np.to
  return isBare
    ? last?.category === 'transport' &&
        !isHanded(at, index) &&
        size >= fewestHelpers &&
        size > 1.5 * (last.number?.low ?? 0)
    : someone.test(at.tokens[np.head]?.lower ?? '')
}

/** "gave 50": machines, and no people. */
const isHanded = ({ chunks }: AnalyzedSentence, index: number): boolean => {
  const verb = chunks.findLast(({ kind, from }) => kind === 'verb' && from < (chunks[index]?.from ?? 0))
  return verb?.kind === 'verb' && handing.test(verb.lemma)
}

const handing = /^(?:give|donate|hand|supply|present)$/

const fewestHelpers = 25
