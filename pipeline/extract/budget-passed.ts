import type { AnalyzedSentence } from './analyze.ts'
import type { NumberMention } from './mention.ts'

const passing =
  /^(?:pass|adopt|approve|vote|table|present|submit|sign|enact|endorse|draft|unveil|ratify|clear|back|introduce)$/

/** "a stimulus of 15 trillion won", "a stimulus package worth 3 billion", "a 3 billion euro stimulus": what a government spends on its own economy. */
function isStimulus({ tokens }: AnalyzedSentence, { from, to }: NumberMention): boolean {
  const link = /^(?:of|worth)$/.test(tokens[from - 1]?.lower ?? '') ? from - 2 : -1
  const noun = /^(?:packages?|plans?|programmes?|programs?|bills?|measures)$/.test(tokens[link]?.lower ?? '')
    ? link - 1
    : link
  const ahead = /^(?:fiscal|economic)$/.test(tokens[to]?.lower ?? '') ? to + 1 : to
  return [noun, ahead].some((i) => tokens[i]?.lower === 'stimulus')
}

/** "Parliament has passed an extra budget of 4 trillion won": a measure of policy, which tells neither of the economy nor of a gift. */
export function isBudgetPassed(at: AnalyzedSentence, number: NumberMention): boolean {
  const { tokens, tags, clauses } = at
  const { kind, from, to } = number
  if (kind !== 'money') return false
  if (isStimulus(at, number)) return true
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
