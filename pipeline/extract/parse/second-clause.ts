import { isAnd } from './aside.ts'
import type { Chunk } from './chunk.ts'
import type { Clause } from './clause.ts'
import { isComma, isNameAt, memberAt, type Nominal, startOfName } from './nominal.ts'
import { beforeAdverbs, beforeTime, headBehindAdverbial, isBehindAdverbial } from './stretch.ts'

export const lastFinite = (clauses: readonly Clause[]): Clause | undefined =>
  clauses.findLast(({ verb }) => verb.form === 'finite')

/** "Peru and Chile": both of two phrases that "and" joins. */
function pairAt(chunks: readonly Chunk[], first: number, second: number): Nominal | null {
  const [one, other] = [memberAt(chunks, first), memberAt(chunks, second)]
  return one === null || other === null ? null : { members: [one, other], first, end: other.end }
}

/** The "and" of ", and". */
export const isListEnd = (chunks: readonly Chunk[], i: number): boolean => isAnd(chunks[i]) && isComma(chunks[i - 1])

/** "gave tents and blankets, and Peru sent doctors": a phrase between ", and" and its verb opens a clause of its own. */
export function subjectOfSecondClause(
  chunks: readonly Chunk[],
  at: number,
  clauses: readonly Clause[],
): Nominal | null {
  const first = startOfName(chunks, beforeAdverbs(chunks, at))
  const opensAt = (i: number): boolean => isListEnd(chunks, beforeTime(chunks, i)) || isBehindAdverbial(chunks, i)
  const last = lastFinite(clauses)
  // Behind a semicolon the first clause is still to come: "…; Peru, Chile, and Cuba sent doctors".
  if (last === undefined || chunks.slice(last.at, at).some((one) => one.kind === 'punct' && one.text === ';'))
    return null
  // "…, and Anatolia Air, a Turkish airline, carried"
  const apposed = isComma(chunks[at - 1]) ? beforeApposition(chunks, at - 2) : -1
  const named =
    apposed >= 0 && (opensAt(apposed) || isJoinedTo(chunks, last, apposed - 1)) ? memberAt(chunks, apposed) : null
  if (named !== null) return { members: [named], first: apposed, end: named.end }
  if (chunks[first]?.kind !== 'np') return null
  // "…, and Peru and Chile sent doctors": the second "and" joins the two names.
  const joined = isAnd(chunks[first - 1]) && chunks[first - 2]?.kind === 'np' ? startOfName(chunks, first - 2) : -1
  // "sent 40 nurses and Peru and Chile sent tents": of three joined by "and" alone the last two belong together.
  const isNames =
    isNameAt(chunks, first) && isNameAt(chunks, joined) && isAnd(chunks[joined - 1]) && !isNameAt(chunks, joined - 2)
  if (joined >= 0 && (opensAt(joined) || isNames)) return pairAt(chunks, joined, first)
  const whole = opensAt(first) ? first : headOfPhrases(chunks, first, last.at)
  const member = whole >= 0 && opensAt(whole) ? memberAt(chunks, whole) : null
  if (member !== null && whole < first) return { members: [member], first: whole, end: at }
  return member === null ? headBehindAdverbial(chunks, first) : { members: [member], first, end: member.end }
}

/** "gave 20 tents, and its help for Mali and Togo amounts": the phrase that those before the verb belong to; -1 where there is none. */
function headOfPhrases(chunks: readonly Chunk[], first: number, verb: number): number {
  let i = first
  while (isNameAt(chunks, i) && (isAnd(chunks[i - 1]) || isComma(chunks[i - 1])) && isNameAt(chunks, i - 2)) i -= 2
  while (chunks[i - 1]?.kind === 'prep' && chunks[i - 2]?.kind === 'np') i -= 2
  const isOne = i < first && chunks[i - 1]?.kind === 'conj' && !chunks.slice(verb, i - 2).some(isComma)
  return isOne ? i : -1
}

/** "Quimsa, a maker of gowns in Lima", "the head of the fund, Ana Ruiz": where the phrase before the comma begins; -1 where there is no such pair. */
function beforeApposition(chunks: readonly Chunk[], last: number): number {
  let i = last
  while (chunks[i]?.kind === 'np' && chunks[i - 1]?.kind === 'prep' && chunks[i - 2]?.kind === 'np') i -= 2
  const first = chunks[i]?.kind === 'np' && isComma(chunks[i - 1]) ? startOfName(chunks, i - 2) : -1
  return chunks[first]?.kind === 'np' ? first : -1
}

/** "gave tents and the head of the fund, Ana Ruiz, said", ", but Ana Ruiz, its head, said": a conjunction behind a clause that no comma makes a list of. */
const isJoinedTo = (chunks: readonly Chunk[], { at }: Clause, conj: number): boolean =>
  chunks[conj]?.kind === 'conj' && !chunks.slice(at, conj - 1).some(isComma)
