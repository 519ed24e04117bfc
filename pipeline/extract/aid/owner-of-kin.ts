import type { Actor } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { genitiveIn } from './owner-words.ts'

const kin = /^(?:twin|neighbou?r|ally|partner|patron|friend|(?:sister|twin|partner) (?:city|town|province|state))$/

/** "Lima's twin, Quito, sent it 20 tents": of whom the subject before a pronoun is told to be the twin, neighbour or ally. */
export function ownerOfKin(at: AnalyzedSentence, from: number): Actor | null {
  const clause = at.clauses.findLast(({ verb, subject }) => subject !== null && verb.from < from)
  const np = clause?.subject?.members[0]?.np
  const owner = np === undefined ? null : genitiveIn(at, np)
  if (np === undefined || owner === null) return null
  const words = at.tokens.slice(owner.piece.to + 1, np.head + 1).map(({ lower }) => lower)
  return kin.test(words.slice(-2).join(' ')) || kin.test(words.at(-1) ?? '') ? owner : null
}
