import type { Chunk } from './chunk.ts'
import type { Argument, Clause } from './clause.ts'

/** "450 tons of rice", "a package of 3 million dollars" */
const isCounted = (chunks: readonly Chunk[], { nominal: { members } }: Argument): boolean =>
  members.some(({ first, end }) => chunks.slice(first, end).some((one) => one.kind === 'np' && one.number !== null))

/** Behind who did it, a passive takes no object, no second doer and nothing that one is provided with. */
const isOfOuter = (chunks: readonly Chunk[], outer: Clause, argument: Argument): boolean =>
  argument.prep === 'by'
    ? outer.verb.passive
    : (argument.prep === null || argument.prep === 'with') && isCounted(chunks, argument)

/** The two clauses with the phrases that belong to the first one's verb; null where there are none. */
function parted(chunks: readonly Chunk[], outer: Clause, inner: Clause): readonly [Clause, Clause] | null {
  const { verb, at, arguments: found } = inner
  if (verb.form !== 'participle' || outer.arguments.at(-1)?.nominal.end !== at) return null
  const doer = found.findIndex(({ prep }) => prep === 'by')
  const next = doer < 0 ? -1 : found.findIndex((argument, i) => i > doer && isOfOuter(chunks, outer, argument))
  // "60 pumps from Quimsa": of a giver of their own.
  if (next < 0 || found[next + 1]?.prep === 'from') return null
  const own = found.slice(0, next)
  return [
    { ...outer, arguments: [...outer.arguments, ...found.slice(next)], end: inner.end },
    { ...inner, arguments: own, end: own.at(-1)?.nominal.end ?? at + 1 },
  ]
}

/** "gave families hit by the storm in Samoa 20 tents": the tents are given, over what is said of the families. */
export function withOverParticiple(chunks: readonly Chunk[], clauses: readonly Clause[]): readonly Clause[] {
  const found = [...clauses]
  for (let i = found.length - 1; i > 0; i--) {
    const [outer, inner] = [found[i - 1], found[i]]
    const pair = outer === undefined || inner === undefined ? null : parted(chunks, outer, inner)
    if (pair !== null) found.splice(i - 1, 2, ...pair)
  }
  return found
}
