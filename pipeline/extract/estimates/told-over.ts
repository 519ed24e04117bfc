import { comparatives } from '../../lexicon/indicator-words.ts'
import { firstIndexIn } from '../index-in.ts'
import type { Piece } from '../piece.ts'
import { isPlace } from './is-place.ts'
import { isPerson, isReference } from './quantity.ts'
import { isRelative, type Spot } from './spot.ts'

/** "higher", "smaller": a chunk that is nothing but a word which compares. */
export const isState = ({ chunks, tokens }: Spot['at'], index: number): boolean => {
  const chunk = chunks[index]
  return (
    chunk?.kind === 'adj' ||
    (chunk?.kind === 'np' && chunk.to - chunk.from === 1 && comparatives.has(tokens[chunk.from]?.lower ?? ''))
  )
}

/** "Lending to firms, down 9 percent in 2013, has yet to recover": between commas, of the subject of what follows, whatever it is called. */
export function isToldOver({ at, number }: Spot, aside: Piece): boolean {
  const close = firstIndexIn(at.tokens, number.to, at.tokens.length, ({ text }) => text === ',')
  const isAside = at.tokens[aside.to]?.text === ',' && close > 0 && close - number.to <= 5
  const isSubject = at.tags[aside.from] === 'N' || at.tags[aside.from] === 'VING'
  return (
    isAside &&
    isSubject &&
    isRelative(number) &&
    /^(?:V|AUX|MODAL)$/.test(at.tags[close + 1] ?? '') &&
    !(isPlace(aside) || isPerson(aside) || isReference(aside))
  )
}
