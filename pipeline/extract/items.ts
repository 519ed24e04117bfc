import { aidModeOf, aidNounStatus } from '../lexicon/aid-verbs.ts'
import { amountNouns, quantifiers, writings } from '../lexicon/beside-goods.ts'
import { type Goods, unitOf, wornGoods } from '../lexicon/goods.ts'
import { singularOf } from '../lexicon/nouns.ts'
import { findOffice } from '../lexicon/offices.ts'
import { type Amount, amountBehind, inBrackets, packsBehind, worthBehind } from './amount-near.ts'
import type { AnalyzedSentence } from './analyze.ts'
import type { AreaMention } from './areas.ts'
import { categoryOf } from './category-of-goods.ts'
import { loadOf } from './load-of.ts'
import type { NumberMention } from './mention.ts'
import { moneyItem, pieceOf } from './money-item.ts'
import { goodsIn, isMedicineUnit, mayHoldGoods, mayHoldItem } from './named-in.ts'
import { isNoGift } from './no-gift.ts'
import type { NounPhrase } from './parse/chunk.ts'
import { behindEquivalent } from './parse/equivalent.ts'
import { isOf, type Member, type Nominal } from './parse/nominal.ts'
import { endingAt, lastWordOf, lowerWords, type Piece } from './piece.ts'
import { isDifferenceOf, isSameSum } from './same-sum.ts'
import { sharesNumber } from './shared-number.ts'
import { isContentOf, isRoomOf, isSize } from './size-of-each.ts'
import { isWorthOfBulk, worthTogether } from './worth-together.ts'

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
  /** The same amount stated again: "12 tons or 3,000 sets". */
  readonly alternative: Amount | null
  /** Things of which there are as many each: "shields and suits, 20 of each", "20 suits and as many shields". */
  readonly each?: readonly (Pick<Item, 'piece' | 'category'> & Partial<Pick<Item, 'unit'>>)[]
  /** First chunk of the item and the chunk after its last. */
  readonly first: number
  readonly end: number
}

function nps(at: AnalyzedSentence, { first, end }: Member): NounPhrase[] {
  const found: NounPhrase[] = []
  for (let i = first; i < end; i++) {
    const chunk = at.chunks[i]
    if (chunk?.kind === 'np' && !(i > first && isEquivalentAt(at, i - 1))) found.push(chunk)
  }
  return found
}

/** A noun phrase without article, quantifier and numeral; null where nothing else is left. */
export function bare(at: AnalyzedSentence, np: NounPhrase): Piece | null {
  let from = np.number === null ? np.from : Math.max(np.from, np.number.to)
  if (np.number !== null && (isSized(at, np.number) || isMeasure(at, np.number))) from += 2
  // "two New Zealand ships": a name is no word for how many.
  const isName = (i: number): boolean => at.areas.some((area) => area.from === i)
  while (
    from < np.to &&
    quantifiers.has(at.tokens[from]?.lower ?? '') &&
    at.tokens[from + 1]?.text !== '-' &&
    !isName(from)
  )
    from++
  return from < np.to ? { at, from, to: np.to } : null
}

/** "20 tons (44,000 pounds) of rice": the amount again, inside a phrase. */
const isEquivalentAt = ({ chunks }: AnalyzedSentence, i: number): boolean => behindEquivalent(chunks, i) > i

interface Counted {
  readonly unit: string | null
  readonly unitPiece: Piece | null
  /** The phrase that names the goods. */
  readonly goods: Piece | null
}

const sizes = new Set(['strong', 'member', 'man', 'person', 'woman'])

/** "a 13-strong team", "a 13-member team": the number counts those in it. */
const isSized = ({ tokens }: AnalyzedSentence, { to }: NumberMention): boolean =>
  tokens[to]?.text === '-' && sizes.has(tokens[to + 1]?.lower ?? '')

/** "a 30-bed hospital", "a 20-foot container": how big the thing is, not how many there are. */
const isMeasure = ({ tokens }: AnalyzedSentence, { to, kind }: NumberMention): boolean => {
  const [hyphen, noun] = [tokens[to], tokens[to + 1]]
  const isJoined = hyphen?.text === '-' && hyphen.end === noun?.start && noun.kind === 'word'
  return kind === 'number' && isJoined && !sizes.has(noun.lower)
}

/** "100 sets of suits": unit and goods apart; "20 kits": both in one word; "huge amounts of aid", "hundreds of masks": only goods. */
function countedIn(at: AnalyzedSentence, member: Member): Counted {
  const phrases = nps(at, member)
  let unit: string | null = null
  let unitPiece: Piece | null = null
  for (const [i, np] of phrases.entries()) {
    const own = bare(at, np)
    // "a team of 12 doctors": the number counts the second noun.
    if (np.number !== null && !isContentOf(at, np)) unit = unitPiece = null
    const isLast = i === phrases.length - 1 || isSize(at, phrases[i + 1])
    const head = at.tokens[np.head]?.lower ?? ''
    if (own === null || (amountNouns.has(head) && !isLast)) continue
    const measure = unitOf(head) ?? loadOf(at, head, phrases[i + 1])
    if (measure !== null && !isLast && unit === null) {
      unit = measure
      unitPiece = own
      continue
    }
    // "a donation of 700 beds": what is given stands behind.
    const goods = goodsIn(own)
    const isGeneric = goods?.generic === true && goods.category === 'other'
    // "the delivery of 700 beds", "a haul of 700 beds": an act, or so much, and what it is of.
    const isAct = phrases[i + 1]?.number != null && (goods === null || aidNounStatus(singularOf(head)) !== null)
    if (!isLast && np.number === null && (isGeneric || isAct)) continue
    const end = (goods === null || isLast) && !isSize(at, phrases[i + 1]) ? (phrases.at(-1)?.to ?? own.to) : own.to
    return { unit, unitPiece: unitPiece ?? own, goods: { at, from: own.from, to: end } }
  }
  return { unit, unitPiece, goods: null }
}

/** What is counted in doses or courses is medicine, whatever its name. */
const medicineIn = (unit: string | null): Goods | null =>
  isMedicineUnit(unit) ? { category: 'medical_supplies', unit, generic: false, from: 0, head: 0 } : null

/** "Turkey" is a country, whatever a turkey is. */
const isPlaceName = ({ areas, head }: NounPhrase): boolean =>
  areas.some(({ from, to, form }) => form === 'name' && from <= head && head < to)

/** "the rebuilding of Turkey" is no rebuilding of birds. */
const isOfPlace = ({ areas }: AnalyzedSentence, { from }: Piece, { head }: Goods): boolean =>
  areas.some((area) => area.form === 'name' && area.from <= from + head && from + head < area.to)

/** Index of the chunk that follows a number's. */
const chunkBehind = ({ chunks }: AnalyzedSentence, { to }: NumberMention): number =>
  chunks.findIndex(({ from }) => from >= to)

/** "two rounds of aid worth 3 million": help in general comes to what it is worth, in however many parts. */
const lots = /^(?:round|package|tranche|batch|parcel|instal?lment|phase|lot)$/

export function itemOf(at: AnalyzedSentence, member: Member): Item | null {
  if (!mayHoldItem(at) || (member.end === member.first + 1 && isPlaceName(member.np))) return null
  const counted =
    nps(at, member)
      .map((np) => (isRoomOf(at, member.np, np) ? null : np.number))
      .find((n) => n !== null && !isMeasure(at, n)) ?? null
  if (counted?.kind === 'percent') return null
  if (counted?.kind === 'money') return moneyItem(at, member, counted)
  // "gave no tents", "promised no such sum"
  if (counted === null && at.tokens[member.np.from]?.lower === 'no') return null
  if (!mayHoldGoods(pieceOf(at, member))) return null
  if (isHolderOfOffice(at, member)) return null
  const { unit, unitPiece, goods: piece } = countedIn(at, member)
  // "2 million courses of them": of goods named before.
  if (piece !== null && /^(?:them|it|these|those|which)$/.test(lowerWords(piece).join(' '))) return null
  const goods = piece === null ? null : (goodsIn(piece) ?? medicineIn(unit))
  if (goods === null || piece === null || writings.has(lastWordOf(piece)) || isOfPlace(at, piece, goods)) return null
  const own = goods.generic && lots.test(unit ?? '') && amountBehind(at, member.end) !== null ? null : counted
  // "a gift of 40": of goods named before.
  if (own !== null && own.unit === null && piece.from < own.from && piece.to === own.to) return null
  const behind = own === null ? amountBehind(at, member.end) : null
  const number = own ?? behind?.number ?? null
  if (number === null && goods.category !== 'medical_supplies' && isNoGift(piece)) return null
  const nation = own === null || goods.category !== 'personnel' ? undefined : nationCounted(at, own)
  if (nation !== undefined && !isGivenByOther(at, member, nation)) return null
  const isTeam = nation !== undefined || (own !== null && goods.category === 'personnel' && isSized(at, own))
  const category = categoryOf(piece, goods)
  const last = singularOf(lastWordOf(piece))
  // "40 vitamin tablets": single goods; "40 tablets of quinine" are measured in them.
  const kind = isTeam
    ? 'person'
    : (unit ?? (/^(?:tablet|capsule)$/.test(last) ? 'item' : goods.unit) ?? unitNamed(last))
  return {
    piece,
    category: number?.kind === 'money' && goods.category !== 'cash' ? 'other' : category,
    // "electrical supplies" tell what they are.
    isGeneric: goods.generic && (category === goods.category || category !== 'other'),
    number,
    unit: number === null ? null : behind === null ? (number.unit ?? kind) : behind.unit,
    unitPiece: behind === null ? unitPiece : null,
    alternative:
      number === null
        ? null
        : (inBrackets(at, behind === null ? member.end : chunkBehind(at, number), number) ??
          inBrackets(at, member.first + 1, number) ??
          (own === null ? null : (worthBehind(at, member.end) ?? packsBehind(at, member.end, own.unit ?? kind)))),
    first: member.first,
    end: member.end,
  }
}

/** "a brigade of 20 Cubans": read as the journey of those that it consists of, unless another country gives it. */
const nationCounted = ({ areas, tokens }: AnalyzedSentence, { from, to }: NumberMention): AreaMention | undefined =>
  tokens[from - 1]?.lower === 'of' ? areas.find((area) => area.from === to && area.form === 'people') : undefined

function isGivenByOther(at: AnalyzedSentence, { first }: Member, { iso3 }: AreaMention): boolean {
  const clause = at.clauses.findLast((one) => one.at < first)
  const isGiving = clause?.verb.passive === false && aidModeOf(clause.verb.lemma, clause.verb.particle) === 'give'
  const giver = isGiving ? clause.subject?.members[0]?.np.areas[0] : undefined
  return giver !== undefined && giver.iso3 !== iso3
}

/** "700 protective clothing", "40 rescue equipment": a mass has no single thing of its name. */
const unitNamed = (noun: string): string => (/^(?:equipment|gear|clothing|material|ppe)$/.test(noun) ? 'item' : noun)

/** "the chairwoman of the fund": who holds an office is no cash. */
const isHolderOfOffice = (at: AnalyzedSentence, { np, first, end }: Member): boolean => {
  const office = end > first + 1 && np.number === null ? findOffice(at.tokens, np.head) : null
  return office !== null && office.rank !== 'expert_team'
}

/** An amount that the next member states again and names: "12 tons or 3,000 sets of goods". */
function firstStatement(at: AnalyzedSentence, member: Member, next: Member | undefined): Amount | null {
  const [np, ...rest] = nps(at, member)
  const connector = at.chunks[member.end]
  if (np === undefined || np.number === null || next === undefined || rest.length > 0) return null
  const unit = unitOf(at.tokens[np.head]?.lower ?? '')
  return connector?.kind === 'conj' && connector.text === 'or' && unit !== null ? { number: np.number, unit } : null
}

function merged(before: Item, item: Item): Item {
  if (before.piece === null || item.piece === null) return before
  // "300 sets of masks and suits"
  const isSet = before.unit === 'set' && wornGoods.has(before.category) && wornGoods.has(item.category)
  const mixed = isSet ? 'ppe_set' : 'medical_supplies'
  const category = before.category === item.category ? before.category : mixed
  return { ...before, piece: endingAt(before.piece, item.piece.to), category, end: item.end }
}

/** "34 tons of rice and 12 of dates": the measure is told once. */
function sameMeasure(at: AnalyzedSentence, before: Item, member: Member): Item | null {
  const [of, np] = [at.chunks[member.first], at.chunks[member.first + 2]]
  const measured = at.chunks[before.first]
  // "34 tons of rice, 12 of dates and 9 of salt": the one before may have its measure from the first.
  const isGapped = measured?.kind === 'np' && measured.number?.to === measured.to && isOf(at.chunks[before.first + 1])
  const measure = isGapped
    ? before.unit
    : measured?.kind === 'np'
      ? unitOf(at.tokens[measured.head]?.lower ?? '')
      : null
  if (of?.kind !== 'np' || of.number?.kind !== 'number' || bare(at, of) !== null) return null
  if (np?.kind !== 'np' || np.number !== null || measure === null || measure !== before.unit) return null
  // "3 tons of rice and 12 of its ships"
  if (at.tags[np.from] === 'DET' || at.tags[np.from] === 'POSS') return null
  const piece = pieceOf(at, { ...member, first: member.first + 2 })
  const category = goodsIn(piece)?.category ?? 'other'
  const { first, end } = member
  return { ...before, piece, category, isGeneric: false, number: of.number, alternative: null, first, end }
}

/** The amount said first is the amount; the one that names the goods says it again. */
function restated(first: Amount, item: Item): Item {
  if (item.number === null) return item
  return {
    ...item,
    number: first.number,
    unit: first.unit,
    unitPiece: null,
    alternative: { number: item.number, unit: item.unit },
  }
}

const amountOf = ({ number, unit }: Item): Amount | null => (number === null ? null : { number, unit })

/** The things of a list, each with its own amount. */
export function itemsOf(at: AnalyzedSentence, nominal: Nominal): Item[] {
  const items: Item[] = []
  let first: Amount | null = null
  nominal.members.forEach((member, i) => {
    const statement = firstStatement(at, member, nominal.members[i + 1])
    if (statement !== null) {
      first = statement
      return
    }
    const before = items.at(-1)
    const item = (before === undefined ? null : sameMeasure(at, before, member)) ?? itemOf(at, member)
    if (item === null || (before !== undefined && isDifferenceOf(at, item))) return
    if (before !== undefined && isSameSum(at, before, item))
      items[items.length - 1] = { ...before, alternative: amountOf(item) ?? before.alternative, end: item.end }
    else if (before !== undefined && isWorthOfBulk(at, before, item))
      items[items.length - 1] = { ...merged(before, item), alternative: amountOf(item) }
    else if (before !== undefined && sharesNumber(at, before, item)) items[items.length - 1] = merged(before, item)
    else items.push(first === null ? item : restated(first, item))
    first = null
  })
  return worthTogether(items)
}
