import type { AnalyzedSentence } from './analyze.ts'
import type { NumberMention } from './mention.ts'
import { chunkOf } from './parse/chunk-of.ts'
import { npAt } from './parse/np-at.ts'

const talks = /^(?:talks|negotiations?|discussions?|haggling|bargaining|wrangling)$/
const onWhat = /^(?:about|on|over|for|regarding|concerning)$/

/** Phrases between the talks and the figure, at most: "talks in Oslo last May about a loan of 4 billion". */
const longest = 5

/** "Talks about a loan of 4 billion", "negotiations in Oslo over 300 jobs": a figure of what is only talked of. */
export function isTalkedOf(at: AnalyzedSentence, { from }: NumberMention): boolean {
  const { chunks, tokens } = at
  let isTopic = false
  const start = chunkOf({ chunks }, from) - 1
  for (let i = start; i >= 0 && i > start - longest * 2; i--) {
    const chunk = chunks[i]
    if (chunk?.kind === 'prep') isTopic ||= onWhat.test(chunk.text)
    else if (chunk?.kind !== 'np' && chunk?.kind !== 'date' && chunk?.kind !== 'adv') return false
    if (isTopic && talks.test(tokens[npAt(at, i)?.head ?? -1]?.lower ?? '')) return true
  }
  return false
}
