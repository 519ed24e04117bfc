import type { Token } from '../mention.ts'

const known = new WeakMap<readonly Token[], boolean>()

/** Whether nearly all longer words are capitalised, as in a heading: there a capital says nothing. */
export function isTitleCase(tokens: readonly Token[]): boolean {
  const before = known.get(tokens)
  if (before !== undefined) return before
  let words = 0
  let capitals = 0
  for (const token of tokens) {
    if (token.kind !== 'word' || token.text.length < 4) continue
    words++
    const first = token.text.charCodeAt(0)
    if (first >= 0x41 && first <= 0x5a) capitals++
  }
  const result = capitals * 10 >= words * 7
  known.set(tokens, result)
  return result
}
