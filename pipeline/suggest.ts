/** Number of single-letter changes between two short words; `limit` + 1 where there are more than `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const current = [i]
    for (let j = 1; j <= b.length; j++) {
      const changed = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      current.push(Math.min(changed, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1))
    }
    previous = current
  }
  return Math.min(previous[b.length] ?? 0, limit + 1)
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Up to three of `known` that `wanted` may have meant: those that it begins, then those a few letters away. */
export function suggest(wanted: string, known: Iterable<string>): string[] {
  const word = wanted.slice(0, 64).toLowerCase()
  const limit = Math.min(3, Math.ceil(word.length / 3))
  const ranked: { id: string; rank: number }[] = []
  for (const id of known) {
    const isBeginning = word.length >= 3 && id.toLowerCase().startsWith(word)
    const rank = isBeginning ? 0 : editDistance(word, id.toLowerCase(), limit)
    if (rank <= limit) ranked.push({ id, rank })
  }
  return ranked
    .sort((a, b) => a.rank - b.rank || compare(a.id, b.id))
    .slice(0, 3)
    .map(({ id }) => id)
}
