import { casedUnits, unitLetters, unitModifiers, unitsOfMeasure } from '../../lexicon/units-of-measure.ts'
import { isTight, lowerAt } from '../dates/date-point.ts'
import type { Token } from '../mention.ts'
import type { Figure } from './figure.ts'
import { isSecondOfTime } from './read-ordinal.ts'
import { temperatureUnit } from './temperature-letters.ts'

interface Unit {
  readonly to: number
  readonly unit: string
}

/** "percent", "per cent", "percentage points", "%". */
function readPercent(tokens: readonly Token[], at: number): Unit | null {
  const word = lowerAt(tokens, at)
  const next = lowerAt(tokens, at + 1)
  if (word === 'per') {
    const part = next === '-' ? at + 2 : at + 1
    if (lowerAt(tokens, part) === 'mille' || lowerAt(tokens, part) === 'mil') return { to: part + 1, unit: 'per_mille' }
    if (lowerAt(tokens, part) !== 'cent') return null
    const isPoints = isPoint(lowerAt(tokens, part + 1))
    return isPoints ? { to: part + 2, unit: 'percentage_point' } : { to: part + 1, unit: 'percent' }
  }
  if (word === '‰') return { to: at + 1, unit: 'per_mille' }
  if (word === 'pp' || word === 'ppt' || word === 'ppts') return { to: at + 1, unit: 'percentage_point' }
  if (word === 'bps' || word === 'bp') return { to: at + 1, unit: 'basis_point' }
  const points = next === '-' ? at + 2 : at + 1
  if (word === 'basis' && isPoint(lowerAt(tokens, points))) return { to: points + 1, unit: 'basis_point' }
  if (!percentWords.has(word)) return null
  if (isPoint(next)) return { to: at + 2, unit: 'percentage_point' }
  if (next === '-' && isPoint(lowerAt(tokens, at + 2))) return { to: at + 3, unit: 'percentage_point' }
  return { to: at + 1, unit: 'percent' }
}

const percentWords: ReadonlySet<string> = new Set([
  '%',
  '％',
  'percent',
  'percents',
  'percentage',
  'percentages',
  'pct',
  'pc',
])

function readMeasure(tokens: readonly Token[], at: number, tight: boolean): Unit | null {
  const word = lowerAt(tokens, at)
  // "a 9 million year-on-year drop": no years
  if (
    tokens[at + 1]?.text === '-' &&
    /^(?:on|over|to)$/.test(lowerAt(tokens, at + 2)) &&
    lowerAt(tokens, at + 4) === word
  )
    return null
  // "5g", "5 g of salt"; "50 m of it" may be millions.
  const isLetter = tight || (lowerAt(tokens, at + 1) === 'of' && word !== 'm')
  const letter = isLetter ? unitLetters.get(tokens[at]?.text ?? '') : undefined
  if (letter !== undefined) return { to: at + 1, unit: letter }
  if (isInch(tokens, at)) return { to: at + 1, unit: 'inch' }
  const degrees = temperatureUnit(tokens, at)
  if (degrees !== null) return { to: at + 1, unit: degrees }
  // A lone "m" is no unit elsewhere.
  const power = readUnitPower(tokens, at) ?? (word === 'm' ? readRate(tokens, at, 'meter') : null)
  if (power !== null) return power
  const modifier = unitModifiers.get(word)
  if (modifier !== undefined) {
    const next = tokens[at + 1]?.text === '.' || tokens[at + 1]?.text === '-' ? at + 2 : at + 1
    // "80 sq. m"; no other word stands before a lone "m".
    const unit = /^(?:square|cubic) $/.test(modifier)
      ? lengthOf(tokens, next)
      : unitsOfMeasure.get(lowerAt(tokens, next))
    return unit === undefined ? null : { to: next + 1, unit: modifier + unit }
  }
  if (isTonAt(tokens, at)) return { to: at + 1, unit: 'ton' }
  const unit = casedUnitAt(tokens, at) ?? unitsOfMeasure.get(word)
  if (unit === undefined) return word === 'pounds' || word === 'pound' ? { to: at + 1, unit: 'pound' } : null
  if (unit === 'degree') return readDegree(tokens, at)
  return readRate(tokens, at, unit) ?? { to: at + 1, unit }
}

/** "3 in long", "2 1/2 in.", "3/4 in, at most": the size that follows tells it, or that nothing follows a broken number; not "40 in long queues", "1 in 5". */
function isInch(tokens: readonly Token[], at: number): boolean {
  if (lowerAt(tokens, at) !== 'in') return false
  const next = lowerAt(tokens, at + 1)
  const isBroken = /[½¼¾⅓⅔⅛⅜⅝⅞]$/.test(lowerAt(tokens, at - 1)) || lowerAt(tokens, at - 2) === '/'
  return sizes.test(next) ? closes.test(lowerAt(tokens, at + 2)) : isBroken && closes.test(next)
}
const sizes = /^(?:long|wide|high|tall|thick|deep|across|square)$/
const closes = /^(?:[.,;:)]|and|or|by|)$/

/** "200 Nm", "35 Mt of steel"; in "3 Mt Kenya guides" it stands in a name. */
function casedUnitAt(tokens: readonly Token[], at: number): string | undefined {
  return tokens[at + 1]?.word?.isCapital === true ? undefined : casedUnits.get(tokens[at]?.text ?? '')
}

const spans: ReadonlyMap<string, string> = new Map([
  ['h', 'hour'],
  ['hr', 'hour'],
  ['hour', 'hour'],
  ['s', 'second'],
  ['sec', 'second'],
  ['second', 'second'],
])

/** "60 km/h", "40 ft/s" */
function readRate(tokens: readonly Token[], at: number, unit: string): Unit | null {
  const span = spans.get(lowerAt(tokens, at + 2))
  const isRate = tokens[at + 1]?.text === '/' && isTight(tokens, at) && isTight(tokens, at + 1)
  return span === undefined || !isRate ? null : { to: at + 3, unit: `${unit} per ${span}` }
}

/** "flour (60 t)", "60 MT of flour", "60 T of flour"; "60 T" alone may be anything. */
function isTonAt(tokens: readonly Token[], at: number): boolean {
  const [letters, next] = [tokens[at]?.text ?? '', lowerAt(tokens, at + 1)]
  return (/^(?:t|mt|MTs?)$/.test(letters) && !/^['’-]$/.test(next)) || (letters === 'T' && next === 'of')
}

const lengthOf = (tokens: readonly Token[], at: number): string | undefined =>
  lowerAt(tokens, at) === 'm' ? 'meter' : unitsOfMeasure.get(lowerAt(tokens, at))

const powers: ReadonlyMap<string, string> = new Map([
  ['²', 'square'],
  ['2', 'square'],
  ['squared', 'square'],
  ['³', 'cubic'],
  ['3', 'cubic'],
  ['cubed', 'cubic'],
])

/** "km²", "km2", "m^3", "metres squared" */
function readUnitPower(tokens: readonly Token[], at: number): Unit | null {
  const end = tokens[at + 1]?.text === '^' && isTight(tokens, at) ? at + 2 : at + 1
  const power = powers.get(lowerAt(tokens, end))
  if (power === undefined || !(isTight(tokens, end - 1) || tokens[end]?.kind === 'word')) return null
  const unit = lengthOf(tokens, at)
  return unit === undefined ? null : { to: end + 1, unit: `${power} ${unit}` }
}

/** "38 °C", "20 degrees Fahrenheit" */
function readDegree(tokens: readonly Token[], at: number): Unit {
  const scale = lowerAt(tokens, at + 1)
  // "38 °C", "20 degrees C", "6 deg c"
  const isScale = tokens[at]?.text !== '°' || isTight(tokens, at)
  if (scale === 'celsius' || scale === 'centigrade' || (isScale && scale === 'c'))
    return { to: at + 2, unit: 'degree celsius' }
  if (scale === 'fahrenheit' || (isScale && scale === 'f')) return { to: at + 2, unit: 'degree fahrenheit' }
  return { to: at + 1, unit: 'degree' }
}

/** "half a percent", "two thirds of a percentage point". */
function afterArticle(tokens: readonly Token[], at: number): number {
  const next = lowerAt(tokens, at) === 'of' ? at + 1 : at
  return ['a', 'an', 'one'].includes(lowerAt(tokens, next)) ? next + 1 : at
}

const isPoint = (word: string): boolean => word === 'point' || word === 'points'

/** "half a percent", "0.5 of a percentage point"; a bank cuts its rate "by a quarter point". */
function readPart(tokens: readonly Token[], figure: Figure, at: number): Unit | null {
  const isFraction = figure.form === 'fraction'
  const isPart = isFraction || (lowerAt(tokens, at) === 'of' && Math.abs(figure.high ?? 1) < 1)
  const unit = isPart ? afterArticle(tokens, at) : at
  if (isFraction && isPoint(lowerAt(tokens, unit))) return { to: unit + 1, unit: 'percentage_point' }
  return readPercent(tokens, unit)
}

/** "half a litre", "a tenth of a second" */
const readShared = (tokens: readonly Token[], at: number): Unit | null =>
  isSecondOfTime(tokens, at) ? { to: at + 1, unit: 'second' } : readMeasure(tokens, at, false)

/** "30 more tonnes", "30 additional litres": these stand between a number and its unit. */
const adding = new Set(['more', 'additional', 'further', 'extra', 'new', 'other'])

/** A percentage, or a unit of measure, that begins right after the number. */
export function attachMeasure(tokens: readonly Token[], figure: Figure): Figure {
  const isHyphened = tokens[figure.to]?.text === '-' && isTight(tokens, figure.to - 1) && isTight(tokens, figure.to)
  const at = isHyphened ? figure.to + 1 : figure.to
  const percent = readPart(tokens, figure, at)
  if (percent !== null) {
    const isSign = tokens[at]?.kind === 'punct'
    const value = isSign && percent.unit === 'percent' ? { from: figure.value.from, to: percent.to } : figure.value
    return { ...figure, kind: 'percent', unit: percent.unit, to: percent.to, value }
  }
  const partOf = figure.form === 'magnitude' && tokens[at]?.lower === 'of' ? at + 1 : at
  const shared = figure.form === 'fraction' ? afterArticle(tokens, at) : at
  // "half a litre"; "half the year" and "half of one year" keep their share.
  const measured = shared > at && lowerAt(tokens, shared - 1) !== 'one' ? readShared(tokens, shared) : null
  // "grows by a tenth a year": how often, and no part of a year.
  const isRate =
    lowerAt(tokens, figure.from) === 'a' &&
    shared === at + 1 &&
    /^(?:year|month|week|day)$/.test(lowerAt(tokens, shared))
  if (isRate) return figure
  if (measured !== null) return { ...figure, unit: measured.unit, to: measured.to }
  const from = adding.has(lowerAt(tokens, partOf)) ? partOf + 1 : partOf
  const measure = readMeasure(tokens, from, from === figure.to && isTight(tokens, figure.to - 1))
  return measure === null ? figure : { ...figure, unit: measure.unit, to: measure.to }
}
