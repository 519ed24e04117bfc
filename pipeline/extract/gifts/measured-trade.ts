import { hasVerbClass } from '../../lexicon/verbs.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { isComma } from '../parse/nominal.ts'

/** What comes to a sum: "gas sales to Argentina were worth 3 billion". */
const coming = new Set(['reach', 'amount', 'come', 'stand', 'exceed', 'surpass', 'hit', 'average', 'remain'])

/** "Coffee exports to Peru fell by 4 percent", "coal exports, nearly all to China, fell": a figure of trade. */
export function isTradeMeasured({ clauses, chunks, tokens }: AnalyzedSentence, index: number): boolean {
  let end = index + 1
  while (chunks[end]?.kind === 'prep' && chunks[end + 1]?.kind === 'np') end += 2
  const close = isComma(chunks[end]) ? chunks.findIndex((chunk, i) => i > end && isComma(chunk)) : -1
  const verb = clauses.find(({ at: place }) => place === end || (close > 0 && place === close + 1))?.verb
  const isWorth = verb?.lemma === 'be' && tokens[verb.to]?.lower === 'worth'
  return (
    verb !== undefined &&
    (isWorth ||
      coming.has(verb.lemma) ||
      hasVerbClass(verb.lemma, verb.particle, 'increase') ||
      hasVerbClass(verb.lemma, verb.particle, 'decrease'))
  )
}
