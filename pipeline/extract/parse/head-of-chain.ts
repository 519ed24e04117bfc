import type { Chunk } from './chunk.ts'
import { isConnector, type Nominal, nominalBefore } from './nominal.ts'

/** "a girl in red raising money": the first noun of the chain, not the one in its last phrase. */
export function headOfChain(chunks: readonly Chunk[], end: number): Nominal | null {
  let nominal = nominalBefore(chunks, end)
  while (nominal !== null) {
    const prep = chunks[nominal.first - 1]
    const isPhrase =
      prep?.kind === 'prep' && !isConnector(prep) && prep.text !== 'with' && chunks[nominal.first - 2]?.kind === 'np'
    if (!isPhrase) return nominal
    nominal = nominalBefore(chunks, nominal.first - 1)
  }
  return nominal
}
