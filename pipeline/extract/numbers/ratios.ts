import { isPlural } from '../../lexicon/nouns.ts'
import { timeUnits, unitsOfMeasure } from '../../lexicon/units-of-measure.ts'
import type { Token } from '../mention.ts'
import type { Figure } from './figure.ts'

const wholes = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 100, 1000, 10000, 100000, 1000000])

/** Before a share, not before a count that a verb governs ("won two in three matches"). */
const hedges = new Set('about some nearly almost roughly only just than to of for perhaps around over'.split(' '))

/** Index behind "in" or "out of" between two numbers, or -1. */
function afterLink(tokens: readonly Token[], from: number): number {
  const word = tokens[from]?.lower
  if (word === 'in') return from + 1
  return word === 'out' && tokens[from + 1]?.lower === 'of' ? from + 2 : -1
}

const isPlain = ({ kind, unit, nonFigure, low, high, form }: Figure): boolean =>
  kind === 'number' && unit === null && nonFigure === null && low === high && (form === 'words' || form === 'digits')

/** "six in ten days" counts days; "six in ten of them", "one in four schools" are shares. */
function isOfWhole(tokens: readonly Token[], first: Figure, second: Figure): boolean {
  const next = tokens[second.to]
  if (next === undefined || next.kind !== 'word') return next?.kind !== 'digits' && next?.text !== '-'
  if (!isPlural(next.lower)) return true
  const unit = unitsOfMeasure.get(next.lower)
  if (unit !== undefined && timeUnits.has(unit)) return false
  const before = tokens[first.from - 1]
  const isOpening = before === undefined || before.kind === 'punct' || hedges.has(before.lower)
  return first.low === 1 || second.low === 10 || second.low === 100 || isOpening
}

/** "nine in ten", "1 in 100", "two out of three": one share. */
export function joinRatio(tokens: readonly Token[], first: Figure, second: Figure): Figure | null {
  const at = afterLink(tokens, first.to)
  if (at < 0 || second.from !== at || !isPlain(first) || !isPlain(second) || first.form !== second.form) return null
  const [part, whole] = [first.low ?? 0, second.low ?? 0]
  if (part <= 0 || part >= whole || !wholes.has(whole) || !Number.isInteger(part) || !isOfWhole(tokens, first, second))
    return null
  const share = Number((part / whole).toPrecision(15))
  return {
    ...first,
    to: second.to,
    numeral: { from: first.numeral.from, to: second.numeral.to },
    value: { from: first.value.from, to: second.value.to },
    low: share,
    high: share,
    form: 'fraction',
    base: share,
    scale: 1,
    scaled: false,
    unit: 'share',
  }
}
