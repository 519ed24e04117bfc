import type { AnalyzedSentence } from './analyze.ts'
import type { NumberMention } from './mention.ts'

const passing =
  /^(?:pass|adopt|approve|vote|table|present|submit|sign|enact|endorse|draft|unveil|ratify|clear|back|introduce)$/

/** "Parliament has passed an extra budget of 4 trillion won": a measure of policy, which tells neither of the economy nor of a gift. */
export function isBudgetPassed(
  { tokens, tags, clauses }: AnalyzedSentence,
  { kind, from, to }: NumberMention,
): boolean {
  if (kind !== 'money') return false
  const budget = tokens[from - 1]?.lower === 'of' ? from - 2 : to
  return (
    /^budgets?$/.test(tokens[budget]?.lower ?? '') &&
    // "a 3 billion dollar budget deficit"
    tags[budget + 1] !== 'N' &&
    clauses.some(({ verb }) => passing.test(verb.lemma) && verb.to <= from && from - verb.to <= reach)
  )
}

/** Words of "an extra supplementary budget of". */
const reach = 6
