import { relativeWord } from './aside.ts'
import type { Chunk } from './chunk.ts'
import type { Clause } from './clause.ts'
import { headOfChain } from './head-of-chain.ts'
import { isComma, isConnector, type Nominal, nominalOver } from './nominal.ts'

const contents = /^(?:include|contain|comprise)$/

/** "donors from Lima who met in May promised": behind a relative clause that no comma closes, the next verb is said of what it describes. */
export function relativeOfSubject(chunks: readonly Chunk[], at: number, clauses: readonly Clause[]): Nominal | null {
  const inner = clauses.at(-1)
  const wh = inner === undefined ? -1 : relativeWord(chunks, inner)
  if (inner === undefined || inner.verb.form !== 'finite' || wh < 0) return null
  if (inner.at === at - 1 || isComma(chunks[wh - 1])) return null
  const left = chunks[at - 1]
  if (left?.kind !== 'np' && left?.kind !== 'date' && left?.kind !== 'adv') return null
  // "Aid that included tents, food and beds was sent": the list is of things.
  const isListing = contents.test(inner.verb.lemma)
  for (let i = inner.at + 1; i < at; i++) {
    const chunk = chunks[i]
    if (isListing && (isComma(chunk) || chunk?.kind === 'conj')) continue
    if (chunk?.kind === 'punct' || chunk?.kind === 'sub' || chunk?.kind === 'wh' || chunk?.kind === 'verb') return null
    // Behind "and" a clause of its own may begin.
    if (chunk?.kind === 'conj') return null
  }
  const antecedent = headOfChain(chunks, wh)
  // "Aboard the ship that left in May are 300 tents": the phrase of a preposition is no subject.
  const before = antecedent === null ? undefined : chunks[antecedent.first - 1]
  if (antecedent === null || (before?.kind === 'prep' && !isConnector(before))) return null
  return nominalOver(chunks, antecedent.first, wh)
}
