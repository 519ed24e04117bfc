import type { AnalyzedSentence } from '../analyze.ts'
import type { Clause } from '../parse/clause.ts'
import type { CountedNoun, Spot } from './spot.ts'

/** "By 2009", "Ten years later", "Today": a time that opens the sentence. */
function opensWithTime({ tokens, dates }: AnalyzedSentence): boolean {
  const first = tokens[0]?.lower ?? ''
  return /^(?:today|now|nowadays)$/.test(first) || dates.some(({ from }) => from <= 1)
}

/** "In 1999 the camp held 190 families. Ten years later there were 43": those that the sentence before counted, at another time. */
export function toldAgain({ at, number, discourse: { counted } }: Spot, { verb }: Clause): CountedNoun | null {
  const isBefore = counted?.subject.at.sentence.index === at.sentence.index - 1
  if (counted === null || !isBefore || counted.unit === 'case' || !opensWithTime(at)) return null
  const isEnd = /^(?:[.,;]|)$/.test(at.tokens[number.to]?.text ?? '')
  const isPast = verb.form === 'finite' && verb.modal === null
  const isOnly = at.numbers.every((one) => one === number || one.nonFigure !== null)
  return isEnd && isPast && isOnly ? counted : null
}
