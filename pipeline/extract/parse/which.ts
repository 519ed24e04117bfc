import type { Chunk } from './chunk.ts'
import { isComma, isOf, type Nominal, nominalBefore } from './nominal.ts'

/** "the tents, 300 of which came": the part is what the verb is said of; "both of which": all that stands before. */
function partOfWhich(chunks: readonly Chunk[], wh: number): Nominal | null {
  const np = chunks[wh - 2]
  if (!isOf(chunks[wh - 1]) || np?.kind !== 'np') return null
  const behindComma = isComma(chunks[wh - 3]) ? nominalBefore(chunks, wh - 3) : null
  if (np.number === null && behindComma !== null) return upTo(behindComma, wh - 3)
  if (np.number === null) return nominalBefore(chunks, wh - 2)
  return { members: [{ np, first: wh - 2, end: wh - 1 }], first: wh - 2, end: wh - 1 }
}

/** "Peru and Chile, both of which": the list without the pronoun, which looks like one more of it. */
function upTo(nominal: Nominal, end: number): Nominal {
  const members = nominal.members.filter((member) => member.first < end)
  return { ...nominal, members, end: members.at(-1)?.end ?? nominal.end }
}

/** "gave 20 tents, and Chile, which": the amount before belongs to the verb before. */
function withoutAmount(found: Nominal | null): Nominal | null {
  const last = found?.members.at(-1)
  if (found === null || last === undefined || last.np.number !== null) return found
  const isName = last.np.areas.length > 0
  return found.members.some(({ np }) => np.number !== null && (isName || np.number.kind === 'money'))
    ? { members: [last], first: last.first, end: found.end }
    : found
}

/** Who or what the relative pronoun at `wh` stands for. */
export function subjectOfWhich(chunks: readonly Chunk[], wh: number): Nominal | null {
  const part = partOfWhich(chunks, wh)
  if (part !== null) return part
  let antecedent = isComma(chunks[wh - 1]) ? wh - 1 : wh
  // "the king himself who paid"
  const [own, before] = [chunks[antecedent - 1], chunks[antecedent - 2]]
  if (own?.kind === 'np' && own.isPronoun && before?.kind === 'np') antecedent--
  return withoutAmount(nominalBefore(chunks, antecedent))
}

/** "the president, who in June visited": a phrase stands between the pronoun and its verb. */
export function antecedentOf(chunks: readonly Chunk[], start: number): Nominal | null {
  const wh = chunks[start - 1]
  if (wh?.kind !== 'wh' || (wh.text !== 'who' && wh.text !== 'which')) return null
  return nominalBefore(chunks, isComma(chunks[start - 2]) ? start - 2 : start - 1)
}
