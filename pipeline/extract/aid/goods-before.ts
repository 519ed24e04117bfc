import { isMovable } from '../../lexicon/goods.ts'
import { hasVerbClass } from '../../lexicon/verbs.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { firstIndexIn } from '../index-in.ts'
import { type Item, itemOf, itemsOf } from '../items.ts'
import type { NumberMention } from '../mention.ts'
import { goodsIn, mayHoldItem } from '../named-in.ts'
import { oncePerSentence } from '../once-per-sentence.ts'
import type { Clause } from '../parse/clause.ts'
import { isOf, memberAt, nominalAt } from '../parse/nominal.ts'
import { npAt } from '../parse/np-at.ts'
import { isSuperlativeAside } from '../parse/superlative-aside.ts'
import type { Piece } from '../piece.ts'
import type { LastItem } from './figure.ts'
import { isBringer, isCarrier } from './laden.ts'
import { wanting } from './needing.ts'
import { loading } from './vehicle.ts'

/** Goods behind a number that may share it. */
const mostSharing = 12

/** The list that opens with the number: goods that share it count as one item. */
export function fromList(at: AnalyzedSentence, index: number, number: NumberMention): Item | null {
  const nominal = nominalAt(at.chunks.slice(0, endOfLoad(at, index)), index, mostSharing)
  return (nominal === null ? null : itemsOf(at, nominal).find((item) => item.number === number)) ?? null
}

/** "A plane with 20 tons of tents and beds landed": where the list of what the subject has on board ends, at the subject's verb. */
function endOfLoad({ chunks, clauses, tokens }: AnalyzedSentence, index: number): number {
  const link = chunks[index - 1]
  const isLoad = link?.kind === 'prep' ? link.text === 'with' : link?.kind === 'verb' && loading.has(link.lemma)
  // "a plane laden with", "a plane with"
  const before = chunks[index - 2]
  const carrier = before?.kind === 'verb' && loading.has(before.lemma) ? chunks[index - 3] : before
  if (!isLoad || carrier?.kind !== 'np' || !isCarrier(tokens[carrier.head]?.lower ?? '')) return chunks.length
  return clauses.find(({ at, verb }) => at > index && verb.form === 'finite')?.at ?? chunks.length
}

/** The noun phrases without a number: every bare figure of a sentence asks. */
const barePhrases = oncePerSentence(({ chunks }: AnalyzedSentence): readonly number[] =>
  chunks.flatMap((chunk, i) => (chunk.kind === 'np' && chunk.number === null ? [i] : [])),
)

/** "came by plane": how they came. */
const isMeans = (at: AnalyzedSentence, i: number): boolean => {
  const [prep, np] = [at.chunks[i - 1], npAt(at, i)]
  return (
    prep?.kind === 'prep' &&
    prep.text === 'by' &&
    np !== null &&
    np.to === np.from + 1 &&
    isCarrier(at.tokens[np.head]?.lower ?? '')
  )
}

/** Goods named without a number earlier in the sentence: "doses of the vaccine, 3 million in total"; things where no people can be counted. */
export function goodsBefore(at: AnalyzedSentence, index: number, isThing = false): LastItem {
  if (!mayHoldItem(at)) return null
  const whole = wholeBefore(at, index)
  if (whole !== null) return whole
  const acquired = acquiredGoods(at).findLast((one) => one.end <= index)?.goods ?? null
  if (acquired !== null) return nearer(acquired, bareBefore(at, index, isThing))
  return bareBefore(at, index, isThing)
}

function bareBefore(at: AnalyzedSentence, index: number, isThing: boolean): LastItem {
  const bare = barePhrases(at)
  for (let k = bare.findLastIndex((i) => i < index); k >= 0; k--) {
    const i = bare[k] ?? 0
    if (isBringer(at, i, index) || isSuperlativeAside(at, i) || isBroughtAlong(at, i) || isMeans(at, i)) continue
    // "40 tons of food": counted, by its own measure.
    const counted = isOf(at.chunks[i - 1]) ? (npAt(at, i - 2)?.number ?? null) : null
    if (counted !== null) {
      const item = fromList(at, i - 2, counted)
      return item === null || item.category === 'personnel' ? null : { ...item, isMoney: false }
    }
    const member = memberAt(at.chunks, i)
    const item = member === null ? null : itemOf(at, member)
    if (item === null || item.isGeneric || item.category === 'facility' || item.category === 'cash') continue
    if (isThing && item.category === 'personnel') continue
    return asUncounted(item)
  }
  return null
}

/** Getting, making or storing goods gives none away. */
const isAcquiring = ({ lemma, particle }: Clause['verb']): boolean =>
  hasVerbClass(lemma, particle, 'buy') || hasVerbClass(lemma, particle, 'make') || /^(?:stockpile|store)$/.test(lemma)

/** "bought 2,000 pumps and gave 200 of them to Chad": the counted goods of those who go on to give of them. */
export const acquiredGoods = oncePerSentence((at: AnalyzedSentence) =>
  at.clauses.flatMap(({ verb, subject, arguments: found }) => {
    if (!isAcquiring(verb)) return []
    const nominal = verb.passive ? subject : (found.find(({ prep }) => prep === null)?.nominal ?? null)
    const number = nominal?.members[0]?.np.number ?? null
    const item = nominal === null || number?.kind !== 'number' ? null : fromList(at, nominal.first, number)
    const isOther = item === null || item.isGeneric || !isMovable(item.category)
    return isOther ? [] : [{ goods: { ...item, isMoney: false }, end: item.end }]
  }),
)

/** "10 firemen and their dogs": what those who are counted bring along. */
function isBroughtAlong({ chunks, tokens }: AnalyzedSentence, i: number): boolean {
  const link = chunks[i - 1]
  const isJoined = link?.kind === 'conj' || (link?.kind === 'prep' && link.text === 'with')
  return isJoined && /^(?:their|its|his|her)$/.test(tokens[chunks[i]?.from ?? -1]?.lower ?? '')
}

/** "Oman needs 500 nurses. India has offered 88": what is counted as wanting. */
export function goodsNeeded(at: AnalyzedSentence): LastItem {
  if (!mayHoldItem(at)) return null
  const verb = at.clauses.find((clause) => wanting.has(clause.verb.lemma) && !clause.verb.passive)?.at
  if (verb === undefined) return null
  const index = firstIndexIn(
    at.chunks,
    verb + 1,
    at.chunks.length,
    (chunk) => chunk.kind === 'np' && chunk.number?.kind === 'number',
  )
  const number = npAt(at, index)?.number ?? null
  const item = number === null ? null : fromList(at, index, number)
  return item === null || item.isGeneric ? null : { ...item, isMoney: false }
}

/** "Of the 120 tents, 40 came from Peru": a part of the goods that open the sentence. */
function wholeBefore(at: AnalyzedSentence, index: number): LastItem {
  const [of, np] = [at.chunks[0], npAt(at, 1)]
  if (of?.kind !== 'prep' || of.text !== 'of' || np?.number == null || np.number.kind !== 'number') return null
  const item = index > 2 ? fromList(at, 1, np.number) : null
  return item === null || item.isGeneric || item.category === 'cash' ? null : { ...item, isMoney: false }
}

/** Goods named without a number, as a bare one counts them. */
export function asUncounted(item: Item): LastItem {
  const unit = item.piece === null ? null : (goodsIn(item.piece)?.unit ?? bareUnitOf(item.piece))
  return { ...item, unit: item.unit ?? unit, isMoney: false }
}

/** What a bare number counts of goods that have no unit of their own. */
const bareUnitOf = ({ at, to }: Piece): string =>
  /^(?:vaccines?|jabs?|shots?)$/.test(at.tokens[to - 1]?.lower ?? '') ? 'dose' : 'item'

/** "A train of the army brought 20 tents, and 30 more": what was counted last in the sentence, unless other goods were named since. */
export function nearer(known: LastItem, named: LastItem): LastItem {
  if (known === null || known.isMoney || (known.isGeneric && named !== null)) return named
  const [last, other] = [known.piece, named?.piece ?? null]
  return named === null || (last !== null && other !== null && last.at === other.at && last.from > other.from)
    ? known
    : named
}
