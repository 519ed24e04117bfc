import type { AnalyzedSentence } from '../analyze.ts'
import type { Clause } from '../parse/clause.ts'
import type { Piece } from '../piece.ts'

/** "wired Peru 3 million dollars", "mailed the ministry the tents": what is sent are no words. */
export function isOfThings(at: AnalyzedSentence, { verb }: Clause, { to }: Piece, isTo: boolean): boolean {
  if (at.numbers.some(({ kind, from }) => kind === 'money' && from >= verb.to && from < verb.to + 8)) return true
  const isObject = !isTo && /^(?:DET|POSS|NUM|ADJ|N)$/.test(at.tags[to] ?? '')
  return isObject && !at.tokens.slice(to, to + 5).some(({ lower }) => messages.test(lower))
}

const messages =
  /^(?:condolences|sympath(?:y|ies)|thanks|congratulations|greetings|wishes|regrets?|messages?|letters?|notes?|support|solidarity|gratitude|words)$/
