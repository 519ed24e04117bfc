import { unitLetters, unitModifiers, unitsOfMeasure } from '../../lexicon/units-of-measure.ts'
import type { Token } from '../mention.ts'
import type { Figure } from './figure.ts'

interface Unit {
  readonly to: number
  readonly unit: string
}

function lowerAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? ''
}

function isTight(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.end === tokens[at + 1]?.start
}

/** "percent", "per cent", "percentage points", "%". */
function readPercent(tokens: readonly Token[], at: number): Unit | null {
  const word = lowerAt(tokens, at)
  const next = lowerAt(tokens, at + 1)
  const isPoint = (text: string): boolean => text === 'point' || text === 'points'
  if (word === 'per' && next === 'cent') {
    return isPoint(lowerAt(tokens, at + 2)) ? { to: at + 3, unit: 'percentage_point' } : { to: at + 2, unit: 'percent' }
  }
  if (word === 'pp' || word === 'ppt') return { to: at + 1, unit: 'percentage_point' }
  if (word === 'basis' && isPoint(next)) return { to: at + 2, unit: 'basis_point' }
  if (!percentWords.has(word)) return null
  if (isPoint(next)) return { to: at + 2, unit: 'percentage_point' }
  if (next === '-' && isPoint(lowerAt(tokens, at + 2))) return { to: at + 3, unit: 'percentage_point' }
  return { to: at + 1, unit: 'percent' }
}

const percentWords: ReadonlySet<string> = new Set(['%', '％', 'percent', 'percents', 'percentage', 'pct', 'pc'])

function readMeasure(tokens: readonly Token[], at: number, tight: boolean): Unit | null {
  const word = lowerAt(tokens, at)
  const letter = tight ? unitLetters.get(tokens[at]?.text ?? '') : undefined
  if (letter !== undefined) return { to: at + 1, unit: letter }
  const modifier = unitModifiers.get(word)
  if (modifier !== undefined) {
    const next = tokens[at + 1]?.text === '.' || tokens[at + 1]?.text === '-' ? at + 2 : at + 1
    const unit = unitsOfMeasure.get(lowerAt(tokens, next))
    return unit === undefined ? null : { to: next + 1, unit: modifier + unit }
  }
  const unit = unitsOfMeasure.get(word)
  if (unit === undefined) return word === 'pounds' || word === 'pound' ? { to: at + 1, unit: 'pound' } : null
  const power = tokens[at + 1]?.text
  if (power === '²' || power === '³') return { to: at + 2, unit: `${power === '²' ? 'square' : 'cubic'} ${unit}` }
  const isHourly =
    power === '/' && ['h', 'hr'].includes(lowerAt(tokens, at + 2)) && isTight(tokens, at) && isTight(tokens, at + 1)
  return isHourly ? { to: at + 3, unit: `${unit} per hour` } : { to: at + 1, unit }
}

/** "half a percent", "two thirds of a percentage point". */
function afterArticle(tokens: readonly Token[], at: number): number {
  const next = lowerAt(tokens, at) === 'of' ? at + 1 : at
  return lowerAt(tokens, next) === 'a' || lowerAt(tokens, next) === 'one' ? next + 1 : at
}

/** A percentage, or a unit of measure, that begins right after the number. */
export function attachMeasure(tokens: readonly Token[], figure: Figure): Figure {
  const isHyphened = tokens[figure.to]?.text === '-' && isTight(tokens, figure.to - 1) && isTight(tokens, figure.to)
  const at = isHyphened ? figure.to + 1 : figure.to
  const percent = readPercent(tokens, figure.form === 'fraction' ? afterArticle(tokens, at) : at)
  if (percent !== null) {
    const isSign = tokens[at]?.kind === 'punct'
    const value = isSign && percent.unit === 'percent' ? { from: figure.value.from, to: percent.to } : figure.value
    return { ...figure, kind: 'percent', unit: percent.unit, to: percent.to, value }
  }
  const partOf = figure.form === 'magnitude' && tokens[at]?.lower === 'of' ? at + 1 : at
  const measure = readMeasure(tokens, partOf, partOf === figure.to && isTight(tokens, figure.to - 1))
  return measure === null ? figure : { ...figure, unit: measure.unit, to: measure.to }
}
