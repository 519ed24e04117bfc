import { type Goods, goodsOf } from '../lexicon/goods.ts'
import { singularOf } from '../lexicon/nouns.ts'
import { unitNouns } from '../lexicon/goods.ts'
import type { AnalyzedSentence } from './analyze.ts'
import type { NumberMention } from './mention.ts'
import type { NounPhrase } from './parse/chunk.ts'
import type { Member, Nominal } from './parse/nominal.ts'
import { lowerWords, type Piece } from './piece.ts'

/** A thing given: what, and how much of it. */
export interface Item {
  /** The shortest noun phrase for it; null for plain money. */
  readonly piece: Piece | null
  readonly category: Goods['category']
  /** "aid", "help", "supplies": says little, and may be told in full elsewhere. */
  readonly isGeneric: boolean
  readonly number: NumberMention | null
  readonly unit: string | null
  readonly unitPiece: Piece | null
  /** The same amount stated again: "23 tons or 2 million sets". */
  readonly alternative: { readonly number: NumberMention; readonly unit: string | null } | null
  /** First chunk of the item and the chunk after its last. */
  readonly first: number
  readonly end: number
}

const amountNouns = new Set(['amount', 'amounts', 'number', 'numbers', 'quantity', 'quantities', 'volume', 'volumes', 'scale', 'variety', 'range', 'lot', 'lots', 'array', 'total'])
const quantifiers = new Set(['the', 'a', 'an', 'its', 'their', 'his', 'her', 'our', 'some', 'many', 'several', 'various', 'more', 'much', 'another', 'additional', 'further', 'numerous', 'all', 'huge', 'large', 'significant', 'considerable', 'substantial', 'any', 'these', 'those', 'this', 'that', 'extra', 'first', 'second', 'third', 'new', 'initial', 'necessary', 'generous', 'timely', 'own', 'few', 'great', 'most'])

const nps = (at: AnalyzedSentence, { first, end }: Member): NounPhrase[] =>
  at.chunks.slice(first, end).flatMap((chunk) => (chunk.kind === 'np' ? [chunk] : []))

/** A noun phrase without article, quantifier and numeral. */
function bare(at: AnalyzedSentence, np: NounPhrase, number: NumberMention | null): Piece | null {
  let from = number !== null && number.from >= np.from && number.to <= np.to ? Math.max(np.from, number.to) : np.from
  while (from < np.to && quantifiers.has(at.tokens[from]?.lower ?? '')) from++
  return from < np.to ? { at, from, to: np.to } : null
}

interface Counted {
  readonly unit: string | null
  readonly unitPiece: Piece | null
  /** The phrase that names the goods. */
  readonly goods: Piece | null
}

/** "100 sets of suits": unit and goods apart; "20 kits": both in one word; "huge amounts of aid": only goods. */
function countedIn(at: AnalyzedSentence, member: Member, number: NumberMention | null): Counted {
  const [first, ...rest] = nps(at, member)
  if (first === undefined) return { unit: null, unitPiece: null, goods: null }
  const own = bare(at, first, number)
  const head = at.tokens[first.head]?.lower ?? ''
  const second = rest[0]
  const unit = own === null ? null : (unitNouns.get(head) ?? null)
  const isAmount = amountNouns.has(head) || own === null
  if (second !== undefined && (unit !== null || isAmount)) {
    const last = rest.at(-1) ?? second
    const goods = bare(at, second, null)
    const whole = goods === null ? null : { at, from: goods.from, to: last.to }
    return { unit: isAmount ? null : unit, unitPiece: isAmount ? null : own, goods: whole }
  }
  return { unit, unitPiece: own, goods: own }
}

function unitFor(counted: Counted, goods: Goods | null, at: AnalyzedSentence): string | null {
  if (counted.unit !== null) return counted.unit
  if (goods?.unit !== undefined && goods.unit !== null) return goods.unit
  const { goods: piece } = counted
  return piece === null ? null : singularOf(at.tokens[piece.to - 1]?.lower ?? '')
}

function itemOf(at: AnalyzedSentence, member: Member): Item | null {
  const number = nps(at, member).map((np) => np.number).find((n) => n !== null) ?? null
  if (number?.kind === 'percent') return null
  const span = { first: member.first, end: member.end }
  const counted = countedIn(at, member, number)
  const words = counted.goods === null ? [] : lowerWords(counted.goods)
  const goods = goodsOf(words)
  if (number?.kind === 'money') {
    return { piece: null, category: 'cash', isGeneric: false, number, unit: number.unit, unitPiece: null, alternative: null, ...span }
  }
  if (goods === null || counted.goods === null) return null
  const unit = number === null ? null : (number.unit ?? unitFor(counted, goods, at))
  return {
    piece: counted.goods,
    category: goods.category,
    isGeneric: goods.generic,
    number,
    unit,
    unitPiece: counted.unitPiece,
    alternative: null,
    ...span,
  }
}

/** An amount that the next member states again and names: "12 tons or 3,000 sets of goods". */
function isFirstStatement(at: AnalyzedSentence, member: Member, next: Member | undefined): boolean {
  const [np, ...rest] = nps(at, member)
  if (np?.number === null || np === undefined || next === undefined || rest.length > 0) return false
  const connector = at.chunks[member.end]
  const isOr = connector?.kind === 'conj' && connector.text === 'or'
  return isOr && unitNouns.has(at.tokens[np.head]?.lower ?? '')
}

const isRest = (item: Item): boolean => item.piece !== null && lowerWords(item.piece).includes('other')

/** Goods without a number of their own share the one before: "150 shields, caps and goggles". */
function sharesNumber(at: AnalyzedSentence, before: Item, item: Item): boolean {
  if (before.number === null || item.number !== null || isRest(item) || before.number.kind === 'money') return false
  const between = at.chunks.slice(before.end, item.first)
  return between.every((chunk) => (chunk.kind === 'conj' && chunk.text === 'and') || (chunk.kind === 'punct' && chunk.text === ','))
    && !hasOwnDeterminer(at, item)
}

function hasOwnDeterminer(at: AnalyzedSentence, item: Item): boolean {
  const chunk = at.chunks[item.first]
  return chunk !== undefined && at.tags[chunk.from] === 'DET'
}

function merged(before: Item, item: Item): Item {
  if (before.piece === null || item.piece === null) return before
  return {
    ...before,
    piece: { ...before.piece, to: item.piece.to },
    category: before.category === item.category ? before.category : 'medical_supplies',
    end: item.end,
  }
}

interface Amount {
  readonly number: NumberMention
  readonly unit: string | null
}

/** The amount said first is the amount; the one that names the goods says it again. */
function restated(first: Amount, item: Item): Item {
  if (item.number === null) return item
  return { ...item, number: first.number, unit: first.unit, unitPiece: null, alternative: { number: item.number, unit: item.unit } }
}

/** The things of a list, each with its own amount. */
export function itemsOf(at: AnalyzedSentence, nominal: Nominal): Item[] {
  const items: Item[] = []
  let first: Amount | null = null
  nominal.members.forEach((member, i) => {
    const { np } = member
    if (np.number !== null && isFirstStatement(at, member, nominal.members[i + 1])) {
      first = { number: np.number, unit: unitNouns.get(at.tokens[np.head]?.lower ?? '') ?? null }
      return
    }
    const item = itemOf(at, member)
    if (item === null) return
    const before = items.at(-1)
    if (before !== undefined && sharesNumber(at, before, item)) items[items.length - 1] = merged(before, item)
    else items.push(first === null ? item : restated(first, item))
    first = null
  })
  return items
}
