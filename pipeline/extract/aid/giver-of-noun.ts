import { aidNounStatus } from '../../lexicon/aid-verbs.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import type { Actor } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { headOfChain } from '../parse/head-of-chain.ts'
import { isComma, nominalBefore, startOfName } from '../parse/nominal.ts'
import { npAt } from '../parse/np-at.ts'
import { partyFrom } from './actors-near.ts'
import { textAt } from './fronted-party.ts'

/** "a gift", "a promise", "one": what is given, told as a noun. */
function isGift({ chunks, tokens }: AnalyzedSentence, index: number): boolean {
  const np = chunks[startOfName(chunks, index)]
  if (np?.kind !== 'np' || np.number !== null) return false
  const head = tokens[np.head]?.lower ?? ''
  return head === 'one' || aidNounStatus(singularOf(head)) !== null
}

/** "the people of Peru, donors of [20 tents]": whom the noun behind the comma calls so. */
export function giverCalled(at: AnalyzedSentence, index: number): Actor | null {
  const noun = npAt(at, index - 2)
  const comma = index - 3
  if (noun === null || noun.number !== null || textAt(at, index - 1) !== 'of' || !isComma(at.chunks[comma])) return null
  if (!/^(?:giver|donor|sender)$/.test(singularOf(at.tokens[noun.head]?.lower ?? ''))) return null
  const named = headOfChain(at.chunks, comma)
  return named === null ? null : partyFrom(at, named)
}

/** "a gift from Peru of [20 tents]", "one by Chile of 3 million": who stands between the noun of giving and its amount; null where no one does. */
export function giverOfNoun(at: AnalyzedSentence, index: number): Actor | null {
  if (textAt(at, index - 1) !== 'of') return null
  const apposed = giverCalled(at, index)
  if (apposed !== null) return apposed
  const party = nominalBefore(at.chunks, index - 1)
  if (party === null || party.end !== index - 1) return null
  const isTold = /^(?:by|from)$/.test(textAt(at, party.first - 1)) && isGift(at, party.first - 2)
  return isTold ? partyFrom(at, party) : null
}
