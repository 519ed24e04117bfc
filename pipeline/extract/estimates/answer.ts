import { comparatives } from '../../lexicon/indicator-words.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { DateChoice } from '../claim-builder.ts'
import { isKnown } from '../dates-in.ts'
import { lowerAt } from '../lower-at.ts'
import { lowerWords } from '../piece.ts'
import { isQuestion } from '../question.ts'
import { type Asked, changeAsked } from './asked-change.ts'
import { guessing, telling } from './estimator-words.ts'
import { type Direction, type Measure, measureOf } from './measure.ts'
import { isTeller, phraseAt } from './phrases.ts'
import { hasEconomicWord, isCounted, quantityOf, wordsOf } from './quantity.ts'
import { isRelative, prepText, type Spot } from './spot.ts'

/** "Growth?", "And remittances?", "What about exports?": the phrase that a question without a verb asks for. */
export function askedFor(at: AnalyzedSentence): Asked | null {
  if (!isQuestion(at.tokens) || at.numbers.length > 0) return null
  if (at.clauses.length > 0) return changeAsked(at)
  if (at.tokens.length > 10) return null
  const index = at.chunks.findIndex(
    ({ kind, from, to }) => kind === 'np' && hasEconomicWord(lowerWords({ at, from, to })),
  )
  return index < 0
    ? null
    : { quantity: { ...quantityOf(phraseAt(at, index)), how: 'estimate-near' }, direction: 'level' }
}

/** "A. Two percent": the letter of an answer; "short by 3 million". */
const isMark = ({ tokens }: AnalyzedSentence, from: number, to: number): boolean =>
  to === from + 1 && /^(?:A|Q|[Ss]hort|[Ll]ess|[Mm]ore|[Ff]ewer)$/.test(tokens[from]?.text ?? '')

/** "Growth? The ministry had hoped for 5 percent", "Visitors? May saw 3,000": nothing but who tells or when stands before the figure. */
function isGuessAhead(at: AnalyzedSentence, index: number): boolean {
  const [subject, ...behind] = at.chunks.slice(0, index).filter(({ kind }) => kind !== 'adv')
  // "the bank of Ghana had hoped"
  const isOfPlace = /^(?:of|in|for)$/.test(prepText(behind[0]) ?? '') && behind[1]?.kind === 'np'
  const [verb, ...rest] = isOfPlace ? behind.slice(2) : behind
  const isPrep = rest.length === 0 || (rest.length === 1 && /^(?:for|on|at|of|with)$/.test(prepText(rest[0]) ?? ''))
  if (verb?.kind !== 'verb' || verb.form !== 'finite' || subject === undefined || !isPrep) return false
  if (subject.kind === 'date') return /^(?:see|bring)$/.test(verb.lemma)
  if (subject.kind !== 'np' || !isTeller(at.tokens[subject.head]?.lower ?? '')) return false
  return telling.has(verb.lemma) || guessing.has(verb.lemma)
}

/** "Growth? Two percent, at best, says the bank", "Revenue? Short by 3 million": what the question before asked for, where the answer names nothing itself. */
export function asAnswer(spot: Spot, before: Measure | null): Measure | null {
  const { at, number, np, index, discourse } = spot
  const asked = discourse.askedMeasure
  if (asked === null || before !== null || number.to < np.to) return null
  const isFirst =
    isGuessAhead(at, index) ||
    !at.chunks.slice(0, index).some(({ kind, to, from }) => (kind === 'np' && !isMark(at, from, to)) || kind === 'verb')
  const words = wordsOf(asked.quantity)
  const isOfKind = number.kind === 'money' || isRelative(number) || words.some(isCounted)
  if (!isFirst || !isOfKind) return null
  const direction = directionOf(spot, asked)
  return { ...measureOf(spot, direction, asked.quantity, null), isValue: direction === 'level' }
}

/** "Revenue? Short by 3 million", "And exports? Down 4 percent", "How far did they fall? To 3 million". */
function directionOf({ at, number, np }: Spot, { direction }: Asked): Direction {
  if (at.tokens.slice(0, number.from).some(({ lower }) => lower === 'short')) return 'decrease'
  if (lowerAt(at, np.from - 1) === 'to') return 'level'
  for (const i of [number.from - 1, number.from - 2, number.to]) {
    const sign = comparatives.get(lowerAt(at, i))
    if (sign !== undefined && at.tags[i] !== 'PREP') return sign
  }
  return direction
}

/** "Arrivals in May? 40,000", "What will the war cost in 2024? 9 billion": the time that the question gave. */
export function timeAsked({ quantity, isBase, anchor }: Measure, asked: Asked | null): DateChoice | null {
  const told = quantity?.piece.at
  const at = asked?.quantity.piece.at ?? (told !== anchor.at && isQuestion(told?.tokens ?? []) ? told : undefined)
  if (at === undefined || isBase || told !== at) return null
  const date = at.dates.find(isKnown)
  return date === undefined ? null : { at, date, role: 'event', how: 'carried' }
}
