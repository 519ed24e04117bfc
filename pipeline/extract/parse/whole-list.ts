import type { Chunk } from './chunk.ts'
import type { Argument, Clause } from './clause.ts'
import { isComma, isConnector, type Member, type Nominal } from './nominal.ts'

/** "40 tents": not "22 (bound for Chad) and 38 (for Mali)", each with a phrase of its own. */
const isCounted = ({ np }: Member): boolean => np.number !== null && np.number.to < np.to

/** What is said of an object, and the counted things behind it that only the object's list can hold. */
interface Parted {
  readonly own: readonly Argument[]
  readonly ownEnd: number
  readonly rest: Nominal
  readonly behind: readonly Argument[]
}

/** "(bought) from stocks, 40 tents and 30 beds": the counted members behind one that counts nothing. */
function partOf(chunks: readonly Chunk[], { prep, nominal }: Argument): { own: Argument[]; rest: Nominal } | null {
  const at = nominal.members.findIndex(isCounted)
  const members = nominal.members.slice(at)
  const [first] = members
  const link = chunks[(first?.first ?? 0) - 1]
  if (first === undefined || at < 0 || !members.every(isCounted) || !(isComma(link) || isConnector(link))) return null
  const rest = { members, first: first.first, end: nominal.end }
  if (at === 0) return prep === null ? { own: [], rest } : null
  const own = nominal.members.slice(0, at)
  return { own: [{ prep, nominal: { members: own, first: nominal.first, end: own.at(-1)?.end ?? 0 } }], rest }
}

function parted(chunks: readonly Chunk[], { verb, at, arguments: found }: Clause): Parted | null {
  if (verb.form !== 'participle') return null
  for (const [i, argument] of found.entries()) {
    const part = partOf(chunks, argument)
    if (part === null) continue
    const behind = found.slice(i + 1)
    const own = [...found.slice(0, i), ...part.own]
    // "60 pumps from Quimsa": of a giver of their own.
    if (own.length === 0 || behind[0]?.prep === 'from') return null
    return { own, ownEnd: own.at(-1)?.nominal.end ?? at + 1, rest: part.rest, behind }
  }
  return null
}

/** The clause with the rest of its list, and what is said of the first of it without. */
function joined(chunks: readonly Chunk[], outer: Clause, inner: Clause): readonly [Clause, Clause] | null {
  const object = outer.arguments.at(-1)
  if (object === undefined || object.prep !== null || object.nominal.end !== inner.at) return null
  const last = object.nominal.members.at(-1)
  const found = last !== undefined && isCounted(last) ? parted(chunks, inner) : null
  if (found === null) return null
  const { own, ownEnd, rest, behind } = found
  const members = [...object.nominal.members, ...rest.members]
  const whole: Argument = { prep: null, nominal: { members, first: object.nominal.first, end: rest.end } }
  return [
    { ...outer, arguments: [...outer.arguments.slice(0, -1), whole, ...behind], end: inner.end },
    { ...inner, arguments: own, end: ownEnd },
  ]
}

/** "gave 20 trucks bought in Chile, 40 tents and 30 beds to Peru": the list goes on behind what is said of its first. */
export function withWholeLists(chunks: readonly Chunk[], clauses: readonly Clause[]): readonly Clause[] {
  const found = [...clauses]
  for (let i = found.length - 1; i > 0; i--) {
    const [outer, inner] = [found[i - 1], found[i]]
    const pair = outer === undefined || inner === undefined ? null : joined(chunks, outer, inner)
    if (pair !== null) found.splice(i - 1, 2, ...pair)
  }
  return found
}
