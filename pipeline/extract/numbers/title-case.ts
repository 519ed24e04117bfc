import type { Token } from '../mention.ts'
import { oncePerSentence } from '../once-per-sentence.ts'

/** Whether nearly all longer words are capitalised, as in a heading: there a capital says nothing. */
export const isTitleCase = oncePerSentence((tokens: readonly Token[]): boolean => {
  let words = 0
  let capitals = 0
  for (const token of tokens) {
    if (token.kind !== 'word' || token.text.length < 4) continue
    words++
    const first = token.text.charCodeAt(0)
    if (first >= 0x41 && first <= 0x5a) capitals++
  }
  return capitals * 10 >= words * 7
})
