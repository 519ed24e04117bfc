import { type Goods, goodsOf, mayNameGoods } from '../lexicon/goods.ts'
import { type DonorType, donorTypeOf, mayNameDonor } from '../lexicon/organizations.ts'
import { lowerWords, type Piece } from './piece.ts'

/** The goods that a piece names: most pieces hold no word of any, and are not searched. */
export const goodsIn = (piece: Piece): Goods | null =>
  mayNameGoods(piece.at.tokens, piece.from, piece.to) ? goodsOf(lowerWords(piece)) : null

/** The kind of giver that a piece names. */
export const donorTypeIn = (piece: Piece): DonorType | null =>
  mayNameDonor(piece.at.tokens, piece.from, piece.to) ? donorTypeOf(lowerWords(piece)) : null
