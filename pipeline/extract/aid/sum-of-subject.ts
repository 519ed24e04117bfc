import { unitOf } from '../../lexicon/goods.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import type { Actor } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { isGenitiveMark } from '../genitive-mark.ts'
import { bare, type Item } from '../items.ts'
import type { NumberMention } from '../mention.ts'
import { goodsIn } from '../named-in.ts'
import type { NounPhrase } from '../parse/chunk.ts'
import { type Clause, collectArguments } from '../parse/clause.ts'
import { isOf } from '../parse/nominal.ts'
import { npAt } from '../parse/np-at.ts'
import type { Piece } from '../piece.ts'
import { ownerOf, partyBehind } from './actors-near.ts'
import { isGivenInside } from './amount-of.ts'
import { bulkUnits } from './bulk.ts'
import { base, isBareNumber } from './team-size.ts'

const summing = /^(?:reach|top|total|exceed|pass|surpass|come|amount|stand|add|run)$/

/** What the goods are counted in: by weight, or by the bare number of the doses or masks that the subject names. */
function unitOfSum(number: NumberMention, isBare: boolean, noun: string): string | null {
  if (bulkUnits.has(number.unit ?? '')) return number.unit
  return isBare && number.unit === null ? (unitOf(noun) ?? 'item') : null
}

const growing = /^(?:rise|grow|climb|increase|jump|swell|fall|drop)$/
const sold = /^(?:exports?|sales?)$/
const acts = /^(?:gift|donation|delivery|shipment|export|sale)$/

/** The goods of "gifts of masks", "mask exports": where they stand in a subject that such a noun heads. */
function goodsOfAct(at: AnalyzedSentence, { subject }: Clause): Piece | null {
  const [member, second] = subject?.members ?? []
  if (subject === null || member === undefined || second !== undefined) return null
  if (!acts.test(singularOf(at.tokens[member.np.head]?.lower ?? ''))) return null
  const behind = isOf(at.chunks[subject.first + 1]) ? npAt(at, subject.first + 2) : null
  if (behind !== null) return behind.number === null ? bare(at, behind) : null
  const from = member.np.areas.reduce((end, area) => Math.max(end, area.to), member.np.from)
  const first = isGenitiveMark(at.tokens[from]) ? from + 1 : from
  return first < member.np.head ? { at, from: first, to: member.np.head } : null
}

/** "Exports of masks reached 70 million pieces", "Peru's gifts of tents rose to 300": the goods of an act that comes to a sum. */
export function sumOfAct(at: AnalyzedSentence, index: number, number: NumberMention): Item | null {
  const clause = at.clauses.findLast((one) => one.at < index)
  if (clause === undefined || number.kind !== 'number') return null
  const { lemma, passive } = clause.verb
  const link = at.chunks[index - 1]
  const isTo = link?.kind === 'prep' && link.text === 'to' && index - clause.at === 2
  const isSum = summing.test(lemma) ? index - clause.at <= 2 : growing.test(lemma) && isTo
  const piece = isSum && !passive ? goodsOfAct(at, clause) : null
  const goods = piece === null ? null : goodsIn(piece)
  const np = npAt(at, index)
  if (piece === null || goods === null || goods.generic || goods.category === 'cash' || np === null) return null
  // "Grain exports stand at 4 million tons": trade of an economy
  const isSold = sold.test(at.tokens[clause.subject?.members[0]?.np.head ?? -1]?.lower ?? '')
  if (isSold && (goods.category === 'other' || number.unit !== null)) return null
  if (!isToldOfSomeone(at, clause)) return null
  const noun = at.tokens[piece.to - 1]?.lower ?? ''
  const counted = isBareNumber(at, np, number) ? (unitOf(noun) ?? 'item') : countOf(at, np, number)
  const unit = bulkUnits.has(number.unit ?? '') ? number.unit : number.unit === null ? counted : null
  if (unit === null) return null
  return { ...base, piece, category: goods.category, isGeneric: false, number, unit, first: index, end: index + 1 }
}

/** What leaves a country may be told of none; gifts and deliveries are of someone or to someone, and sales to someone: "Donations of blood fell", "The firm's sales of masks rose" tell of neither. */
function isToldOfSomeone(at: AnalyzedSentence, clause: Clause): boolean {
  const act = singularOf(at.tokens[clause.subject?.members[0]?.np.head ?? -1]?.lower ?? '')
  const parties = partiesOfAct(at, clause)
  return act === 'export' || parties?.recipient != null || (act !== 'sale' && parties?.donor != null)
}

/** "Peru's gifts of tents to Chad rose to 300": who gives and who gets what an act comes to; null where the subject tells of none. */
export function partiesOfAct(
  at: AnalyzedSentence,
  clause: Clause,
): { donor: Actor | null; recipient: Actor | null } | null {
  const { subject } = clause
  if (subject === null || goodsOfAct(at, clause) === null) return null
  const { found } = collectArguments(at.chunks, subject.first, clause.at)
  return { donor: ownerOf(at, subject.first, subject.end), recipient: partyBehind(at, found, ['to', 'for']) }
}

/** "3 million pieces", "40 sets" */
const countOf = (at: AnalyzedSentence, np: NounPhrase, number: NumberMention): string | null =>
  np.head === number.to ? unitOf(at.tokens[np.head]?.lower ?? '') : null

/** "The equipment sent from Peru to Chad has reached 62 tons", "The doses that Peru sent come to 860,000": the goods that come to a sum, told as the subject. */
export function sumOfSubject(at: AnalyzedSentence, index: number, number: NumberMention): Item | null {
  const np = npAt(at, index)
  if (np === null || number.kind !== 'number' || isOf(at.chunks[index + 1])) return null
  const clause = at.clauses.findLast((one) => one.at < index)
  const subject = clause?.subject?.members[0]?.np
  if (clause === undefined || subject === undefined || subject.number !== null) return null
  if (clause.verb.passive || !summing.test(clause.verb.lemma)) return null
  const piece = bare(at, subject)
  const goods = piece === null ? null : goodsIn(piece)
  const isBare = isBareNumber(at, np, number) && goods?.generic === false
  const unit = unitOfSum(number, isBare, at.tokens[subject.head]?.lower ?? '')
  if (goods === null || unit === null || !isGivenInside(at, clause.subject?.first ?? 0, clause.at)) return null
  const { category, generic: isGeneric } = goods
  return { ...base, piece, category, isGeneric, number, unit, first: index, end: index + 1 }
}
