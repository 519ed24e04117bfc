import { unitsOfMeasure } from '../../lexicon/units-of-measure.ts'
import type { Token } from '../mention.ts'
import { type Figure, figureOf } from './figure.ts'
import { exactNumeral } from './numeral.ts'

function isAndHalf(tokens: readonly Token[], at: number): boolean {
  return ['and', 'a', 'half'].every((word, index) => tokens[at + index]?.lower === word)
}

/** "a day and a half": one and a half, with its unit; an article alone counts nothing. */
export function readUnitAndHalf(tokens: readonly Token[], at: number): Figure | null {
  const article = tokens[at]?.lower
  if (article !== 'a' && article !== 'an') return null
  const unit = unitsOfMeasure.get(tokens[at + 1]?.lower ?? '')
  if (unit === undefined || !isAndHalf(tokens, at + 2)) return null
  return { ...figureOf(exactNumeral({ from: at, to: at + 5 }, 'words', 1.5)), unit }
}

/** "two miles and a half": the half belongs to the unit before it. */
export function addHalf(tokens: readonly Token[], first: Figure, second: Figure): Figure | null {
  const isHalf = second.form === 'fraction' && second.low === 0.5 && isAndHalf(tokens, first.to)
  if (!isHalf || first.kind !== 'number' || first.unit === null || first.low === null || first.low !== first.high)
    return null
  if (first.form === 'fraction' || tokens[first.to - 1]?.kind !== 'word' || second.to !== first.to + 3) return null
  const value = first.low + 0.5
  return {
    ...first,
    to: second.to,
    low: value,
    high: value,
    base: value,
    scale: 1,
    numeral: { ...first.numeral, to: second.to },
    value: { ...first.value, to: second.to },
  }
}
