import { countedFittings } from '../lexicon/fittings.ts'
import type { AnalyzedSentence } from './analyze.ts'
import { goodsIn } from './named-in.ts'
import type { NounPhrase } from './parse/chunk.ts'

const sizes = /^(?:capacity|lit(?:re|er)s?|kva|watts?|horsepower|volume|size|inch(?:es)?)$/

/** "cylinders of 40-litre capacity", "tanks of 500 litres": behind "of", how big each is. */
export const isSize = ({ tokens, numbers }: AnalyzedSentence, np: NounPhrase | undefined): boolean =>
  np !== undefined &&
  sizes.test(tokens[np.head]?.lower ?? '') &&
  numbers.some(({ from }) => from >= np.from && from < np.to)

const rooms = /^(?:beds?|places?|rooms?|wards?|seats?|bunks?)$/

/** "a hospital of 30 beds", "a bus with 18 seats": how many it holds, not how many there are. */
export function isRoomOf(at: AnalyzedSentence, whole: NounPhrase, np: NounPhrase): boolean {
  if (np === whole || whole.number !== null) return false
  const noun = at.tokens[np.head]?.lower ?? ''
  const category = goodsIn({ at, from: whole.from, to: whole.to })?.category
  return (category === 'facility' && rooms.test(noun)) || (category === 'transport' && countedFittings.test(noun))
}

const containers =
  /^(?:box(?:es)?|(?:pallet|carton|crate|bag|package|pack|packet|parcel|bundle|basket|drum|jar|sack|bale|case|tin|sachet)s?)$/

/** "24 tanks for 1,400 litres each": how much each of what is counted before can take. */
const isRoomOfEach = ({ chunks, tokens }: AnalyzedSentence, { number, from }: NounPhrase): boolean =>
  number?.each === true &&
  tokens[from - 1]?.lower === 'for' &&
  chunks.some((chunk) => chunk.kind === 'np' && chunk.to === from - 1 && chunk.number?.kind === 'number')

/** "40 crates of 500 masks", "200 cartons, each of 48 bottles", "with each bag containing 30 kilograms": what each of the containers holds. */
export function isContentOf(at: AnalyzedSentence, np: NounPhrase): boolean {
  const { chunks, tokens, numbers } = at
  const { number, from } = np
  if (number === null || number.kind !== 'number' || number.from !== from) return false
  if (isRoomOfEach(at, np)) return true
  const link = tokens[from - 1]?.lower ?? ''
  if (link !== 'of' && link !== 'with' && link !== 'containing' && link !== 'holding') return false
  // "each bag containing 30 kilograms", "every box with 20 masks"
  const isNamed =
    containers.test(tokens[from - 2]?.lower ?? '') && /^(?:each|every)$/.test(tokens[from - 3]?.lower ?? '')
  if (isNamed) return true
  const isEach = tokens[from - 2]?.lower === 'each'
  const end = isEach ? from - (tokens[from - 3]?.text === ',' ? 3 : 2) : from - 1
  const holder = chunks.find((chunk) => chunk.kind === 'np' && chunk.to === end)
  // "a second parcel of 3,000 masks" is one: the number counts what it brought.
  const isCounted =
    holder !== undefined &&
    numbers.some((one) => one.from >= holder.from && one.to <= holder.to && one.nonFigure === null)
  return isCounted && (isEach || link === 'of') && containers.test(tokens[end - 1]?.lower ?? '')
}
