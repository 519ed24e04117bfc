import { holders } from '../../lexicon/carriers.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { GiftOfItem } from '../gifts/merge-gifts.ts'
import type { Item } from '../items.ts'
import type { NumberMention } from '../mention.ts'
import { lastWordOf, type Piece } from '../piece.ts'
import type { AidFigure } from './figure.ts'
import type { Told } from './told.ts'

export const headOf = ({ at, to }: Piece): string => singularOf(at.tokens[to - 1]?.lower ?? '')

/** "took in doses of vaccine, 3 million in all": what a figure of the sentence counts is no second gift without one. */
export const isToldByFigure = ({ item }: GiftOfItem, told: readonly Told[]): boolean =>
  item.number === null &&
  told.some(
    ({ figure, telling, sides }) =>
      // "gave the camp 20 tents and the clinic 30 beds": the clinic gets them.
      (sides.isLocal && isInside(item.piece, sides.recipient.actor?.piece ?? null)) ||
      (item.isGeneric && telling.rule === 'aid-amount') ||
      (telling.governor?.relation === 'outer' && isPackage(item)) ||
      isExampleOf(figure.number, item) ||
      isAmountOf(figure, item) ||
      (item.category !== 'cash' && isInside(item.piece, figure.item.piece)) ||
      (item.isGeneric && figure.item.category !== 'cash' && figure.number.kind !== 'money') ||
      (item.category === 'cash' && figure.item.category === 'cash') ||
      [figure.item, ...(figure.item.each ?? [])].some(({ piece }) => isSamePiece(item.piece, piece)),
  )

/** "approved a package: 20 tents, 30 beds" */
const isPackage = ({ piece }: Item): boolean => piece !== null && /^(?:package|parcel)$/.test(headOf(piece))

/** "a shipment of vaccines, 3 million doses,", "a contribution for Chad, 3 million dollars": how much of the thing before the comma, by a measure alone. */
const isAmountOf = ({ number, item: { unit } }: AidFigure, { piece, isGeneric }: Item): boolean =>
  piece !== null &&
  piece.at.tokens[number.from - 1]?.text === ',' &&
  isOfSides(piece.at, piece.to, number.from - 1) &&
  (/^(?:dose|ton|kilogram|liter|vial)$/.test(unit ?? '') || (isGeneric && number.kind === 'money')) &&
  !/^(?:of|more)$/.test(piece.at.tokens[number.to]?.lower ?? '') &&
  piece.at.tokens[number.to + 1]?.lower !== 'of'

/** "aid (from Peru for Chad), 200 tons": nothing between, or those who give and get it. */
function isOfSides({ tokens, tags }: AnalyzedSentence, from: number, to: number): boolean {
  if (to < from || to > from + 6) return false
  const isOpening = from === to || /^(?:from|for|to)$/.test(tokens[from]?.lower ?? '')
  return (
    isOpening && tags.slice(from, to).every((tag) => tag === 'PREP' || tag === 'DET' || tag === 'NNP' || tag === 'N')
  )
}

/** "supplies such as 20 tents and 30 beds": the examples tell it in full. */
const isExampleOf = ({ from }: NumberMention, { piece }: Item): boolean =>
  piece !== null &&
  from > piece.to &&
  from < piece.to + 4 &&
  /^(?:such as|like)/.test(
    piece.at.tokens
      .slice(piece.to, from)
      .map(({ lower }) => lower)
      .join(' '),
  )

export const isInside = (a: Piece | null, b: Piece | null): boolean =>
  a !== null && b !== null && a.at === b.at && b.from <= a.from && a.to <= b.to

export const isSamePiece = (a: Piece | null, b: Piece | null): boolean =>
  a !== null && b !== null && a.at === b.at && a.to === b.to

/** "sent 11 trucks with tents", "sent 11 crates full of tents": the figure counts what is in them. */
export function isLoadTold({ number, category, piece }: Item, told: readonly Told[]): boolean {
  const isPacked = piece !== null && holders.has(lastWordOf(piece))
  if (number === null || !(category === 'transport' || isPacked)) return false
  return told.some(
    ({ figure: { number: own, item } }) =>
      own === number &&
      item.category !== 'transport' &&
      (item.piece === null || piece === null || item.piece.from > piece.from),
  )
}
