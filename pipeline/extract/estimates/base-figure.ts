import { hasVerbClass } from '../../lexicon/verbs.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { NumberMention } from '../mention.ts'
import { markerText } from '../parse/chunk.ts'
import { lowerWords } from '../piece.ts'
import { isPlace } from './is-place.ts'
import { type Measure, measureOf } from './measure.ts'
import { behindOpener } from './opener.ts'
import { growthOf, hasEconomicWord, isGrowth, quantityOf, wordsOf } from './quantity.ts'
import { beforeAsides, isRelative, type Spot } from './spot.ts'
import { toldSubject } from './told-subject.ts'

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
function asStart(spot: Spot): Measure | null {
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

const foreseen =
  /^(?:foreseen|forecast|expected|projected|predicted|pencilled|penciled|budgeted|hoped|planned|envisaged|anticipated|feared|assumed)$/
const contrasting = /(?:^| )(?:instead of|rather than|in place of|far cry from|short of|against|compared with|not) the$/

/** "instead of the 5.3 percent that it had pencilled in", "a far cry from the 4.5 percent foreseen": no figure of the sentence itself. */
function isForeseen({ at, number, np }: Spot): boolean {
  const words = (from: number, to: number): string =>
    at.tokens
      .slice(Math.max(0, from), to)
      .map(({ lower }) => lower)
      .join(' ')
  const isHeld = contrasting.test(words(number.from - 4, number.from))
  if (at.tokens[number.to]?.lower === 'of') return false
  const behind = at.tokens.slice(number.to, number.to + reachOfGuess).map(({ lower }) => lower)
  const end = behind.findIndex((word) => /^[,;:.]$/.test(word))
  return (
    number.unit === 'percent' &&
    number.to >= np.to &&
    isHeld &&
    behind.slice(0, end < 0 ? undefined : end).some((word) => foreseen.test(word))
  )
}
const reachOfGuess = 8

/** What had been expected of what the sentence is about: of growth, unless the sentence tells behind it that it shrinks. */
function asForeseen(spot: Spot, before: Measure | null): Measure | null {
  if (before !== null || !isForeseen(spot)) return null
  const { at, number, discourse } = spot
  const fronted = behindOpener(at, number.to)
  const main = at.clauses.find(({ verb }) =>
    fronted === null ? verb.form === 'finite' && verb.to <= number.from : verb.from >= fronted.to,
  )
  const subject = fronted ?? toldSubject(at, main ?? null)
  if (subject === null || main === undefined) return null
  const isOfPlace = isPlace(subject)
  if (isOfPlace && !/^(?:grow|shrink|expand|contract)$/.test(main.verb.lemma)) return null
  if (!isOfPlace && !hasEconomicWord(lowerWords(subject))) return null
  const last = discourse.economy?.quantity ?? null
  const quantity = isOfPlace ? growthOf(subject, last) : quantityOf(subject)
  const isFall = fronted !== null && hasVerbClass(main.verb.lemma, null, 'decrease')
  const isOfGrowth = isGrowth(quantity) || wordsOf(quantity).includes('output')
  const direction = isFall ? 'decrease' : isOfGrowth ? 'increase' : 'level'
  return { ...measureOf({ ...spot, clause: null }, direction, quantity, null), isValue: !isFall, isBase: true }
}

/** A figure told in front of the one that the sentence is about, or only held against it. */
export const asFrontedBase = (spot: Spot, before: Measure | null): Measure | null =>
  asStart(spot) ?? asForeseen(spot, before)
