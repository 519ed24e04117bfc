import type { Token } from '../mention.ts'

/** Token indexes from left to right, the second exclusive, none within another. */
export type Spans = readonly (readonly [from: number, to: number])[]

/** The tokens outside the spans; the same array where there are none. */
export function withoutSpans(tokens: readonly Token[], spans: Spans): readonly Token[] {
  if (spans.length === 0) return tokens
  const kept: Token[] = []
  let done = 0
  for (const [from, to] of [...spans, [tokens.length, tokens.length] as const]) {
    for (let i = done; i < from; i++) kept.push(tokens[i] as Token)
    done = to
  }
  return kept
}
