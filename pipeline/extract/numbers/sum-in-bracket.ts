import { firstIndexIn } from '../index-in.ts'
import type { Token } from '../mention.ts'

/** "370,000 pounds (US$600,000)", "(about $600,000)": the same sum in other money. */
export function isSumInBracket(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== '(') return false
  const close = firstIndexIn(tokens, at + 1, tokens.length, ({ text }) => text === ')')
  // "370,000 pounds ($600,000 worth) of food", "12,000 pounds ($3 a pound)"
  const isOfGoods =
    tokens[close + 1]?.lower === 'of' || tokens.slice(at, close).some(({ lower }) => perWords.test(lower))
  return !isOfGoods && tokens.slice(at + 1, at + 5).some(({ text }) => /^[$€¥]$/.test(text))
}

const perWords = /^(?:worth|an?|per|each|apiece)$/
