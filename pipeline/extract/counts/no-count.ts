import type { AnalyzedSentence } from '../analyze.ts'
import type { NumberMention } from '../mention.ts'
import { isBare } from './ellipsis.ts'
import { shapeBefore } from './shape.ts'

const aged = /(?:(?:N|A|P|ages?) of|aged|ages|aged (?:under|over)) $/
const enough =
  /(?:good|enough|sufficient|meant|room|space|designed|built|equipped|kits?|supplies|beds|medicines?|treatment) for $|(?:treat|serve|accommodate|handle|test) $/

/** "the age of four", "children under five". */
function isAge(at: AnalyzedSentence, number: NumberMention): boolean {
  const isSmall = (number.low ?? number.high ?? 0) < 100
  if (isSmall && aged.test(shapeBefore(at, number.from)) && isBare(at, number) && isOfAge(at, number.from)) return true
  const hedge = at.tokens[number.from]?.lower
  return isBare(at, number) && (hedge === 'under' || hedge === 'over') && isSmall
}

const isOfAge = (at: AnalyzedSentence, i: number): boolean =>
  at.tokens.slice(Math.max(0, i - 3), i).some(({ lower }) => /^(?:age|ages|aged|boy|girl|man|woman|child|baby)$/.test(lower))

/** Ages, and the cases that supplies would be enough for ("kits for 100 severe cases"): nothing is counted. */
export const isNoCount = (at: AnalyzedSentence, number: NumberMention): boolean =>
  isAge(at, number) || enough.test(shapeBefore(at, number.from))
