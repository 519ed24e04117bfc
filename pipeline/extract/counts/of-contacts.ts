import type { AnalyzedSentence } from '../analyze.ts'
import { lastIndexIn } from '../index-in.ts'
import type { NumberMention } from '../mention.ts'
import { isCountNoun } from './count-head.ts'
import { isBare } from './ellipsis.ts'

/** "3,875 contacts were identified; of these 2,602 are followed and four were lost": of those who met the sick. */
export const isOfContacts = (at: AnalyzedSentence, number: NumberMention): boolean => {
  if (!isBare(at, number)) return false
  const opening = lastIndexIn(at.tokens, 0, number.from, ({ lower }) => lower === 'contacts')
  // "Contacts: 436, of whom 175"
  const isLabel =
    at.tokens[opening + 1]?.text === ':' && at.numbers.some(({ from, to }) => from === opening + 2 && to < number.from)
  return (
    (isLabel || at.numbers.some(({ to }) => to <= opening && opening - to <= 2)) &&
    !at.tokens.slice(opening, number.from).some(({ lower }) => isCountNoun(lower)) &&
    !/\b(?:positive|ill|sick|infected|infection|symptoms|disease|died|dead|cases?|confirmed)\b/.test(
      at.tokens
        .slice(number.to, number.to + 8)
        .map(({ lower }) => lower)
        .join(' '),
    )
  )
}
