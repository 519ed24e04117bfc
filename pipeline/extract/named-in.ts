import { carriers, endsInAircraft } from '../lexicon/carriers.ts'
import { isFirm } from '../lexicon/firms.ts'
import { endsGoods, type Goods, goodsOf, mayNameGoods, unitOf } from '../lexicon/goods.ts'
import { type DonorType, donorTypeOf, mayNameDonor } from '../lexicon/organizations.ts'
import type { AnalyzedSentence } from './analyze.ts'
import { isGenitiveMark } from './genitive-mark.ts'
import { firstIndexIn, someIn } from './index-in.ts'
import { oncePerSentence } from './once-per-sentence.ts'
import type { NounPhrase } from './parse/chunk.ts'
import { lowerWords, type Piece, textOf } from './piece.ts'
import { wordFact } from './word-test.ts'

const lands = /^(?:province|district|state|region|county|country|island|department|republic|territory|prefecture)s?$/

/** "the capital", "the Chilean capital", "the country's capital", "the capital of the province": the city, and no money. */
function isCapitalCity({ at: { tokens, areas }, from, to }: Piece): boolean {
  const capital = firstIndexIn(tokens, from, to, ({ lower }) => lower === 'capital')
  if (capital < 0) return false
  if (isGenitiveMark(tokens[capital - 1])) return true
  const isAlone = capital === to - 1 && tokens[from]?.lower === 'the'
  if (isAlone && (to === from + 2 || areas.some((area) => area.from === from + 1 && area.to === to - 1))) return true
  const isOf = tokens[capital + 1]?.lower === 'of'
  if (isOf && areas.some((area) => area.from === capital + 2 && area.form === 'name')) return true
  return isOf && tokens.slice(capital + 2, capital + 5).some(({ lower }) => lands.test(lower))
}

/** "had 40 on its books", "closed its books": what is entered somewhere, and nothing to read. */
const isAccount = ({ at: { tokens }, to }: Piece): boolean =>
  tokens[to - 1]?.lower === 'books' &&
  /^(?:its|their|our|the|his|her)$/.test(tokens[to - 2]?.lower ?? '') &&
  /^(?:on|off|closed?|closes|closing)$/.test(tokens[to - 3]?.lower ?? '')

/** "the last Test", "five Tests": matches by their name, where no kind of test stands before it. */
const isMatch = ({ at: { tokens }, from, to }: Piece): boolean =>
  /^Tests?$/.test(tokens[to - 1]?.text ?? '') &&
  to - 1 > 0 &&
  (to - 1 === from || /^\p{Ll}/u.test(tokens[to - 2]?.text ?? '')) &&
  !someIn(tokens, from, to - 1, ({ text }) => /^\p{Lu}/u.test(text))

/** The goods that a piece names: most pieces hold no word of any, and are not searched. */
export const goodsIn = (piece: Piece): Goods | null =>
  mayNameGoods(piece.at.tokens, piece.from, piece.to) && !isCapitalCity(piece) && !isAccount(piece) && !isMatch(piece)
    ? goodsOf(lowerWords(piece))
    : null

/** What is counted in these is medicine, whatever its name. */
const medicineUnits = new Set(['dose', 'course', 'vial'])

export const isMedicineUnit = (unit: string | null): boolean => unit !== null && medicineUnits.has(unit)

const mayBeOfGoods = wordFact(({ lower }) => endsGoods(lower) || isMedicineUnit(unitOf(lower)))

/** Whether goods may be named somewhere in a piece: most hold no word that the name of any ends in. */
export function mayHoldGoods({ at: { tokens }, from, to }: Piece): boolean {
  for (let i = from; i < to; i++) {
    const token = tokens[i]
    if (token === undefined) continue
    if (token.word === null ? token.text === '-' || endsGoods(token.lower) : mayBeOfGoods(token.word)) return true
  }
  return false
}

/** Every thing that is counted or given has a number or a word of goods: many sentences hold neither. */
export const mayHoldItem = oncePerSentence(
  (at: AnalyzedSentence): boolean => at.numbers.length > 0 || mayHoldGoods({ at, from: 0, to: at.tokens.length }),
)

/** "nurses who live in Peru": what they are stands before the pronoun. */
function beforeWho({ at, from, to }: Piece): Piece {
  for (let i = from + 1; i < to; i++) if (at.tags[i] === 'WH') return { at, from, to: i }
  return { at, from, to }
}

/** "Apple promised 3 million": a firm by one word with a capital, which may be a common noun elsewhere. */
export const isFirmAlone = ({ at: { tokens }, from, to }: Piece): boolean =>
  to === from + 1 && tokens[from]?.word?.isCapital === true && isFirm(tokens[from].lower)

/** The kind of giver that a piece names. */
export const donorTypeIn = (piece: Piece): DonorType | null => {
  if (isFirmAlone(piece)) return 'company'
  const type = typeByWords(piece)
  return type === 'company' && namesCapital(piece) ? 'local_government' : type
}

/** "the country's capital": as a giver, those who govern the city; "Peru's Capital Partners" are a firm. */
const namesCapital = (piece: Piece): boolean => {
  const { at, from, to } = piece
  const end = firstIndexIn(at.tokens, from + 1, to, ({ lower }) => lower === 'of')
  return at.tokens[(end < 0 ? to : end) - 1]?.text === 'capital' && isCapitalCity(piece)
}

const typeByWords = (piece: Piece): DonorType | null =>
  mayNameDonor(piece.at.tokens, piece.from, piece.to) ? donorTypeOf(lowerWords(beforeWho(piece))) : null

/** "two planes", "a Danish C-130": what brings goods, by its noun or its make. */
export const isCarrierPhrase = (at: AnalyzedSentence, { from, to, head }: NounPhrase): boolean =>
  carriers.has(at.tokens[head]?.lower ?? '') || endsInAircraft(textOf({ at, from, to }))
