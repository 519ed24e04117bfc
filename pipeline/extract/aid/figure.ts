import { unitOf } from '../../lexicon/goods.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { firstIndexIn } from '../index-in.ts'
import { itemBefore } from '../item-before.ts'
import { type Item, itemOf } from '../items.ts'
import type { NumberMention } from '../mention.ts'
import { goodsIn } from '../named-in.ts'
import type { NounPhrase } from '../parse/chunk.ts'
import { isComma, isOf, memberAt } from '../parse/nominal.ts'
import { npAt } from '../parse/np-at.ts'
import { lastWordOf } from '../piece.ts'
import { isContentOf } from '../size-of-each.ts'
import { isCourse, isTestDone } from '../tests-done.ts'
import { isAge } from './age.ts'
import { anything } from './anything.ts'
import { withAsMany } from './as-many.ts'
import { isOfAnother, isSumBefore } from './bare-number.ts'
import { bulkAt, bulkUnits } from './bulk.ts'
import { cargoOf } from './cargo.ts'
import { sumOfLoans, vialsAt } from './counted-in.ts'
import { eachOf } from './each-of.ts'
import { fromList, goodsBefore, nearer } from './goods-before.ts'
import { peopleOfList } from './helper-list.ts'
import { isConveyance, isHauler } from './laden.ts'
import { isArrivedAt, isCapacity, isPerHead, isPrice, someone } from './no-count-of-gifts.ts'
import { ofWhat } from './of-what.ts'
import { partOfThem } from './part-of-them.ts'
import { peopleAlong } from './people-along.ts'
import { peopleOf } from './people-of.ts'
import { sameMeasure, someOfCounted } from './same-measure.ts'
import { continuing, sameMoney } from './same-money.ts'
import { isSizeOfTeam, teamsOfSize } from './size-behind.ts'
import { partOfCounted, soManyOfThem } from './so-many-of-them.ts'
import { isSufficedFor } from './sufficiency.ts'
import { sumOfAct, sumOfSubject } from './sum-of-subject.ts'
import { base, groups, headOf, isBareNumber, personnel, sizedTeam, strongTeam, teamOf } from './team-size.ts'
import { isOfPronoun } from './told-of-subject.ts'
import { isWorthAgain, worthOfGoods } from './worth.ts'

/** A number with what it counts, if that can be given. */
export interface AidFigure {
  readonly number: NumberMention
  /** Chunk of the number. */
  readonly index: number
  readonly item: Item
  /** `known`: goods or money by its words; `same`: a bare number of what was counted before; `any`: a noun that may be anything. */
  readonly kind: 'known' | 'same' | 'any'
}

/** What the paragraph counted last: a bare number may go on with it. */
export type LastItem =
  | (Pick<Item, 'piece' | 'category' | 'isGeneric' | 'unit'> & {
      readonly isMoney: boolean
      /** Nothing but money has been given so far: a bare number is more of it. */
      readonly isOnlyMoney?: boolean
      /** How many were told of. */
      readonly number?: NumberMention | null
    })
  | null

/** No more are sent to help: a bare number above counts goods. */
export const mostPeople = 10_000

/** Chunks between a number and the noun that ends its list. */
const farthestAhead = 40

/** "2 and 3 million dollars", "400, 300 and 200 tents": what the last of a list names is counted by all. */
function itemAhead(at: AnalyzedSentence, index: number, known: LastItem): LastItem {
  // "1.6 million more and 51 rescuers": more of what was told before
  if (known?.isMoney === true && at.tokens[npAt(at, index)?.number?.to ?? -1]?.lower === 'more') return null
  for (let i = index + 1; i < at.chunks.length && i < index + farthestAhead; i++) {
    const chunk = at.chunks[i]
    if (chunk?.kind === 'conj' || (chunk?.kind === 'punct' && chunk.text === ',')) continue
    if (chunk?.kind === 'prep' && chunk.text === 'to' && i === index + 1) continue
    const number = chunk?.kind === 'np' ? chunk.number : null
    // "Peru sent 40, Chile 60 and Cuba 80 tents"
    if (chunk?.kind === 'np' && number === null && chunk.isName && npAt(at, i + 1)?.number != null) continue
    if (number === null || chunk?.kind !== 'np') return null
    if (number.kind === 'number' && number.to === chunk.to && at.tags[number.from - 1] === 'NNP') continue
    // "Peru added 3 million, Chile 2 million euros": of the money told before, in whatever Chile counts.
    if (number.kind === 'money' && known?.isMoney === true && i > index + 2 && isOfAnother(at, index, i)) return null
    if (number.kind === 'money')
      return { piece: null, category: 'cash', isGeneric: false, unit: number.unit, isMoney: true }
    if (isBareNumber(at, chunk, number)) continue
    if (known?.isMoney === true && isSumBefore(at, index, i)) return null
    const item = fromList(at, i, number)
    const measure = number.to === chunk.head ? unitOf(at.tokens[chunk.head]?.lower ?? '') : null
    if (item === null && measure !== null && known !== null && !known.isMoney) return { ...known, unit: measure }
    return item === null || item.category === 'facility' ? null : { ...item, isMoney: false }
  }
  return null
}

/** "Peru's 50, from its medical corps, … Chile's 30": the members of one group are counted, not groups. */
function asPersons(last: LastItem): LastItem {
  const isGroup = last?.category === 'personnel' && last.piece !== null && groups.has(lastWordOf(last.piece))
  return last !== null && isGroup ? { ...last, unit: 'person' } : last
}

/** "sold 3,000 tons of it abroad", "grew 400 tons of it": what was sold or made, and not given. */
const isTraded = ({ clauses }: AnalyzedSentence, index: number): boolean =>
  /^(?:sell|export|import|buy|produce|make|grow|catch|land|harvest|mine|eat|use|burn|lose|destroy)$/.test(
    clauses.findLast(({ at }) => at < index)?.verb.lemma ?? '',
  )

/** "Peru got 300", "70 of them": more of what was counted before. */
function same(
  at: AnalyzedSentence,
  index: number,
  np: NounPhrase,
  number: NumberMention,
  known: LastItem,
): Item | null {
  if (number.kind !== 'number' || isAge(at, number)) return null
  const counted = np.head >= number.to && np.head === np.to - 1 ? (at.tokens[np.head]?.lower ?? '') : ''
  // "Peru sent 82 firefighters, Chile 112 men"
  const isHelper = known?.category === 'personnel' && someone.test(counted)
  const measure = isHelper ? 'person' : unitOf(counted)
  const next = isHelper ? null : itemAhead(at, index, known)
  // "440 cylinders and 300 tests": what has a measure of its own is no part of the next.
  const isApart = measure !== null && measure !== next?.unit && !bulkUnits.has(measure)
  const ahead = isApart ? null : next
  // "goggles for nurses, 2,500 pairs in all"
  const isThing = (measure !== null && measure !== 'person') || (number.low ?? 0) >= mostPeople
  const before = goodsBefore(at, index, isThing)
  const last = asPersons((ahead?.isMoney === true ? null : ahead) ?? nearer(known, before))
  const vials = vialsAt(at, index, measure, { np, number, last })
  // "six dogs. Peru sent 40 people": people are no more of the goods.
  if (vials !== null || last === null || (someone.test(counted) && last.category !== 'personnel')) return vials
  // "shipped 70 tons": what the tons are of has been said.
  const isOfOther = isOf(at.chunks[index + 1]) && !isOfPronoun(at, index)
  if (measure !== null && number.to === np.head && !groups.has(headOf(at, np)) && !isOfOther)
    return { ...base, ...last, number, unit: measure, first: index, end: index + 1 }
  // "600 tons of it"
  if (number.unit === 'ton' && isOfPronoun(at, index) && last.category !== 'personnel' && !isTraded(at, index))
    return { ...base, ...last, number, unit: number.unit, first: index, end: index + 3 }
  // "promised 3,000 tons of rice; 1,200 tons have come"
  const isBulk = number.unit !== null && bulkUnits.has(number.unit) && number.unit === last.unit && number.to === np.to
  if (isBulk && !last.isGeneric && !isOfOther && !isTraded(at, index))
    return { ...base, ...last, number, first: index, end: index + 1 }
  if (number.unit !== null || !isBareNumber(at, np, number)) return null
  const [of, named] = [at.chunks[index + 1], npAt(at, index + 2)]
  // "nine in ten"
  const isRatio = of?.kind === 'prep' && (of.text === 'in' || of.text === 'out of') && (number.low ?? 0) < 1000
  const isOfSome = named !== null && at.tags[named.from] === 'DET'
  if (isRatio && named?.number != null && !isOfSome) return null
  const isPart = of?.kind === 'prep' && of.text === 'of' && named !== null
  // "300 of the vaccine and 200 of Pfizer's"
  const isMake = named !== null && /^['’]s$/.test(at.tokens[named.to - 1]?.lower ?? '')
  if (isPart && isMake && named.areas.length === 0) return { ...base, ...last, number, first: index, end: index + 3 }
  if (isPart && named !== null && !continuing.has(at.tokens[named.head]?.lower ?? '')) return null
  return { ...base, ...last, number, first: index, end: index + 1 }
}

const loads = /^(?:shipment|consignment|cargo|delivery|load|airlift|batch|tranche|instalment|planeload|shipload)$/

/** "a shipment of 28 tons": what was sent, by its weight. */
function loadOf(at: AnalyzedSentence, index: number, number: NumberMention): Item | null {
  // "The first batch, of 28 tons, arrived"
  const first = isComma(at.chunks[index - 2]) ? index - 3 : index - 2
  const load = npAt(at, first)
  if (number.unit !== 'ton' || !isOf(at.chunks[index - 1]) || load === null || load.number !== null) return null
  if (!loads.test(headOf(at, load)) || isOf(at.chunks[index + 1])) return null
  const piece = { at, from: load.from, to: load.to }
  return { ...base, piece, category: 'other', number, unit: 'ton', isGeneric: true, first, end: index + 1 }
}

/** "supplies weighing 20 tons", "This consignment, weighing 20 tons,": how much of them is given. */
function weighed(at: AnalyzedSentence, index: number, number: NumberMention): Item | null {
  const verb = at.chunks[index - 1]
  if (verb?.kind !== 'verb' || verb.lemma !== 'weigh' || verb.form !== 'gerund' || number.unit !== 'ton') return null
  const first = isComma(at.chunks[index - 2]) ? index - 3 : index - 2
  const goods = npAt(at, first)
  if (goods === null || goods.number !== null || /^(?:parcel|package|box|crate)$/.test(headOf(at, goods))) return null
  const piece = { at, from: goods.from, to: goods.to }
  const known =
    goodsIn(piece) ?? (loads.test(headOf(at, goods)) ? ({ category: 'other', generic: true } as const) : null)
  if (known === null) return null
  const { category, generic: isGeneric } = known
  return { ...base, piece, category, number, unit: 'ton', isGeneric, first, end: index + 1 }
}

/** "200 cartons, each of 48 bottles of ink": what is in the containers. */
function filledWith(at: AnalyzedSentence, index: number, np: NounPhrase, number: NumberMention): Item | null {
  const unit = np.head === number.to ? unitOf(at.tokens[np.head]?.lower ?? '') : null
  const each = at.tokens[np.to]?.text === ',' ? np.to + 1 : np.to
  if (unit === null || at.tokens[each]?.lower !== 'each') return null
  const place = firstIndexIn(at.chunks, index + 1, at.chunks.length, ({ from }) => from === each + 2)
  const content = npAt(at, place)
  if (content === null || !isContentOf(at, content) || content.number === null) return null
  const item = fromList(at, place, content.number)
  return item === null ? null : { ...item, number, unit, alternative: null, first: index, end: place + 1 }
}

const notGeneric = (item: Item | null): Item | null => (item?.isGeneric === true ? null : item)

/** "40 doses", "20 pairs": a measure of something told before. */
const isUnitAlone = (item: Item | null): boolean =>
  item?.piece != null && item.piece.to === item.piece.from + 1 && unitOf(lastWordOf(item.piece)) !== null

/** What the number at a chunk counts, as something that can be given; null where it is nothing of the kind. */
export function figureAt(at: AnalyzedSentence, index: number, last: LastItem): AidFigure | null {
  const np = npAt(at, index)
  const number = np?.number ?? null
  if (np === null || number === null || number.kind === 'percent' || number.unit === 'share') return null
  if (isWorthAgain(at, index) || isCapacity(at, index, number) || isPrice(at, index, number)) return null
  if (isPerHead(at, number) || isArrivedAt(at, index, number)) return null
  if (isTestDone(at, index) || isCourse(at, index)) return null
  const cargo = isConveyance(at, index) ? null : cargoOf(at, index, number)
  if (cargo !== null) return { number, index, item: cargo, kind: 'known' }
  if (isConveyance(at, index) || isHauler(at, index) || isSufficedFor(at, np.from)) return null
  if (isSizeOfTeam(at, number)) return null
  const found = (item: Item | null, kind: AidFigure['kind']): AidFigure | null =>
    item === null ? null : { number, index, item, kind }
  const load = weighed(at, index, number)
  if (load !== null) return { number, index: load.first, item: load, kind: 'known' }
  const worth = worthOfGoods(at, index, number)
  if (worth !== null) return worth
  const teams = teamsOfSize(at, number)
  if (teams !== null) return found(personnel(index, number, teams), 'known')
  const team = sizedTeam(at, index, np, number) ?? teamOf(at, index, np, number) ?? strongTeam(at, index, number)
  if (team !== null) return found(team, 'known')
  const helpers =
    peopleAlong(at, index) ??
    partOfCounted(at, index, number) ??
    partOfThem(at, index, number) ??
    peopleOf(at, index, number, last) ??
    peopleOfList(at, index)
  if (helpers !== null) return found(helpers, 'known')
  const member = memberAt(at.chunks, index)
  const part =
    filledWith(at, index, np, number) ??
    loadOf(at, index, number) ??
    eachOf(at, index, np, number) ??
    ofWhat(at, index, { np, number, last }) ??
    sameMeasure(at, index, { np, number, last }) ??
    someOfCounted(at, index, { np, number })
  if (part !== null) return found(part, 'known')
  const act = sumOfAct(at, index, number)
  if (act !== null) return found(act, 'known')
  const listed = fromList(at, index, number) ?? (member === null ? null : itemOf(at, member))
  // "got the vaccine of a firm in Lima, 40 doses all told"
  const summed = isComma(at.chunks[index - 1]) && isUnitAlone(listed) ? notGeneric(itemBefore(at, index)) : null
  if (summed !== null) return { number, index: summed.first, item: summed, kind: 'known' }
  // "12 members of a medical team"
  const isOfMembers = listed?.category === 'personnel' && headOf(at, np) === 'member'
  if (listed?.number === number)
    return found(isOfMembers ? { ...listed, unit: 'person' } : withAsMany(at, listed), 'known')
  // "two rounds of aid worth 3 million": the sum is what is given.
  if (listed?.number?.kind === 'money' && number.kind === 'number') return null
  const before = notGeneric(itemBefore(at, index))
  // "gave shields and suits, of which there are 20 apiece": told by the verb of the goods.
  if (before !== null) return { number, index: before.first, item: before, kind: 'known' }
  const things = soManyOfThem(at, index, number)
  if (things !== null) return { number, index: things.first, item: things, kind: 'any' }
  return (
    found(sumOfSubject(at, index, number), 'known') ??
    found(sameMoney(at, index, np, number, { ahead: itemAhead(at, index, last), known: last }), 'known') ??
    found(sumOfLoans(at, index, { np, number }), 'known') ??
    found(same(at, index, np, number, last), 'same') ??
    found(anything(at, index, np, number) ?? bulkAt(at, index, number), 'any')
  )
}
