import { noGift } from '../lexicon/beside-goods.ts'
import { lowerWords, type Piece } from './piece.ts'

const helpful = /^(?:relief|emergency|humanitarian|aid|rescue)$/

/** "support", "new products": too little to be a gift without a number; "relief goods", "emergency items" are sent as help. */
export function isNoGift(piece: Piece): boolean {
  const words = lowerWords(piece)
  const last = words.at(-1) ?? ''
  const isRelief = /^(?:goods|items|materials)$/.test(last) && words.some((word) => helpful.test(word))
  return noGift.has(last) && piece.to - piece.from < 3 && !isRelief
}
