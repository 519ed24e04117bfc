import type { AnalyzedSentence } from '../analyze.ts'
import type { NumberMention } from '../mention.ts'
import { isBare } from './ellipsis.ts'
import { shapeBefore } from './shape.ts'

const aged = /(?:(?:age|ages|aged|P) of|aged|ages|aged (?:under|over)|between the ages of) (?:[A-Z] )?$/
const enough =
  /(?:good|enough|sufficient|meant|room|space|designed|built|equipped|kits?|supplies|beds|medicines?|treatment|N) for $|(?:treat|serve|accommodate|handle|test) $/

/** "the age of four", "children under five". */
function isAge(at: AnalyzedSentence, number: NumberMention): boolean {
  if (aged.test(shapeBefore(at, number.from))) return true
  const hedge = at.tokens[number.from]?.lower
  return isBare(at, number) && (hedge === 'under' || hedge === 'over') && (number.low ?? number.high ?? 0) < 100
}

/** Ages, and the cases that supplies would be enough for ("kits for 100 severe cases"): nothing is counted. */
export const isNoCount = (at: AnalyzedSentence, number: NumberMention): boolean =>
  isAge(at, number) || enough.test(shapeBefore(at, number.from))
