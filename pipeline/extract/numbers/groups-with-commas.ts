import { scales } from '../../lexicon/number-words.ts'
import { lowerAt } from '../dates/date-point.ts'
import type { Token } from '../mention.ts'
import { exactNumeral, type Numeral } from './numeral.ts'
import { readWords } from './read-words.ts'

/** "two hundred and six": no list has "and" behind a hundred alone. */
function hasTensBehindHundred(tokens: readonly Token[], { from, to }: Numeral): boolean {
  for (let at = from; at < to - 2; at++)
    if (lowerAt(tokens, at) === 'hundred' && lowerAt(tokens, at + 1) === 'and') return true
  return false
}

function addGroups(tokens: readonly Token[], numeral: Numeral): Numeral {
  const scale = scales.get(lowerAt(tokens, numeral.to - 1)) ?? 0
  if (scale < 1000 || lowerAt(tokens, numeral.to) !== ',') return numeral
  const words = readWords(tokens, numeral.to + 1)
  if (words === null || words.low >= scale) return numeral
  const rest = addGroups(tokens, words)
  const isWhole = rest !== words || hasTensBehindHundred(tokens, rest)
  if (!isWhole || rest.low >= scale) return numeral
  return exactNumeral({ from: numeral.from, to: rest.to }, numeral.form, numeral.low + rest.low)
}

/** "twenty thousand, five hundred and six": a comma between the groups of one number; of "five thousand, six hundred and two of them" and "of five thousand, six hundred and two fell ill" a part is told. */
export function withGroupsBehind(tokens: readonly Token[], numeral: Numeral): Numeral {
  const whole = addGroups(tokens, numeral)
  const isParted = /^(?:of|among|,)$/.test(lowerAt(tokens, numeral.from - 1)) || lowerAt(tokens, whole.to) === 'of'
  return isParted ? numeral : whole
}
