import type { Chunk } from './chunk.ts'

/** "a donation by Peru of 20 tents", "the arrival in Chad of 20 tents": no country consists of an amount; it is what the noun before the preposition comes to. */
export function isAmountOfOther(chunks: readonly Chunk[], of: number): boolean {
  const [prep, name, amount] = [chunks[of - 2], chunks[of - 1], chunks[of + 1]]
  if (name?.kind !== 'np' || amount?.kind !== 'np' || amount.number === null || prep?.kind !== 'prep') return false
  // "in Chad", "in the Philippines"
  const isPlace = name.areas.some(({ from, to, form }) => from <= name.from + 1 && to === name.to && form === 'name')
  return isPlace && /^(?:by|from|to|for|in|at)$/.test(prep.text)
}
