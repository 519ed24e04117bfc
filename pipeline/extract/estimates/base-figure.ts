import { hasVerbClass } from '../../lexicon/verbs.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { NumberMention } from '../mention.ts'
import { lowerWords } from '../piece.ts'
import { type Measure, measureOf } from './measure.ts'
import { behindOpener } from './opener.ts'
import { hasEconomicWord, isGrowth, quantityOf, wordsOf } from './quantity.ts'
import { beforeAsides, isRelative, markerText, type Spot } from './spot.ts'

export const baseWords = new Set([
  'from',
  'against',
  'as against',
  'not',
  'compared with',
  'compared to',
  'than',
  'rather than',
  'instead of',
  'versus',
  'after',
  'up from',
  'down from',
  'less than',
  'fewer than',
  'more than',
  'over',
  'on',
])

/** "from its peak of 10.7 percent", "below the record of 3 million": how high it once stood. */
export function isOfPeak({ tokens }: AnalyzedSentence, { from }: NumberMention): boolean {
  if (
    tokens[from - 1]?.lower !== 'of' ||
    !/^(?:peak|highs?|lows?|record|trough|level|average|height)$/.test(tokens[from - 2]?.lower ?? '')
  )
    return false
  for (let i = from - 3; i > from - 8; i--)
    if (/^(?:from|below|above|off|than)$/.test(tokens[i]?.lower ?? '')) return true
  return false
}

/** The figure before is the change itself, by a verb or a noun that says so; of growth as a noun it is a rate. */
export const isOfChange = ({ isValue, quantity, number }: Measure): boolean =>
  number.unit === 'percent' && (!isValue || wordsOf(quantity).some((word) => shrinking.has(word)))

const shrinking = new Set(['contraction', 'recession', 'decline', 'fall', 'drop', 'slump'])

/** "(previously: 5.9%)", "down from 6.1 percent", "against 23.8 percent": the figure before the change. */
export function asBase(spot: Spot, before: Measure): Measure | null {
  const { at, index, number } = spot
  const left = beforeAsides(at, index)
  const prep = markerText(at.chunks[left])
  const word = at.tokens[number.from - 1]?.lower ?? ''
  const isPeak = isOfPeak(at, number)
  if (!baseWords.has(prep) && word !== 'previously' && !isPeak) return null
  const isOther = otherVersions.has(prep)
  // "shrank by 1.9 percent, after 0.7", "a contraction of 2 percent, against 1": the same kind of change.
  const isSame = prep !== 'from' && !isPeak && isRelative(number) && before.direction !== 'level' && isOfChange(before)
  const isSigned = isOther || isSame || (!isPeak && isGrowth(before.quantity) && isRelative(number))
  const direction = isSigned ? before.direction : 'level'
  return {
    ...measureOf({ ...spot, clause: before.clause }, direction, before.quantity, before.anchor),
    isValue: isOther || isSame ? before.isValue : true,
    isBase: true,
    unit: number.unit ?? before.unit,
    unitPiece: number.unit === null ? before.unitPiece : null,
  }
}

/** Before the figure that another one stands instead of: it says the same of the same. */
const otherVersions = new Set(['rather than', 'instead of', 'as against', 'not'])

/** "From 2 billion in 2019, earnings rose to 2.4": where it began, told in front of what rose. */
export function asFrontedBase(spot: Spot): Measure | null {
  const { at, number, clause, np } = spot
  if (clause !== null || number.from !== 1 || at.tokens[0]?.lower !== 'from' || number.to < np.to) return null
  const subject = behindOpener(at, number.to)
  const main = at.clauses.find(({ verb }) => subject !== null && verb.from >= subject.to && verb.form === 'finite')
  if (subject === null || main === undefined || !hasEconomicWord(lowerWords(subject))) return null
  const isChange = (['increase', 'decrease'] as const).some((name) =>
    hasVerbClass(main.verb.lemma, main.verb.particle, name),
  )
  return isChange ? { ...measureOf(spot, 'level', quantityOf(subject), null), isValue: true, isBase: true } : null
}
