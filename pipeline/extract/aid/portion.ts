import { type Actor, actorOf } from '../actors.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import { ownerOf, partyAt } from './actors-near.ts'
import { opens, textAt } from './fronted-party.ts'

/** "Peru's gift was 20 tents, Chile's 30": the second owner and figure read as one phrase. */
export function ownerInside(at: AnalyzedSentence, index: number): Actor | null {
  const np = at.chunks[index]
  if (np?.kind !== 'np' || np.number === null || np.number.to < np.to || !opens(at, index - 1)) return null
  const mark = np.number.from - 1
  const isGenitive = mark > np.from && /^['’](?:s)?$/.test(at.tokens[mark]?.lower ?? '')
  return isGenitive && at.tags.slice(np.from, mark).includes('NNP') ? actorOf({ at, from: np.from, to: mark }) : null
}

/** "Peru's help came to 5 million, Chile's to 3 million and that of Cuba to 2 million": whose the next amount is. */
export function shareHolder(at: AnalyzedSentence, index: number): Actor | null {
  const np = at.chunks[index]
  if (np?.kind !== 'np') return null
  const mark = at.tokens[np.to - 1]?.lower
  const isGenitive = (mark === "'s" || mark === "'") && opens(at, index - 1)
  const isThatOf = textAt(at, index - 1) === 'of' && /^(?:that|those)$/.test(textAt(at, index - 2))
  if (isThatOf) return partyAt(at, index)
  return isGenitive && np.to - np.from > 1 ? actorOf({ at, from: np.from, to: np.to - 1 }) : null
}

const portions = /^(?:part|portion|cut|slice|allocation)$/

/** "Peru's part is 3 million", "Peru's portion: 3 million": whose part of a gift an amount is. */
export function portionBefore(at: AnalyzedSentence, index: number): Actor | null {
  const [np, link] = [at.chunks[index - 2], at.chunks[index - 1]]
  const isLinked = (link?.kind === 'verb' && link.lemma === 'be') || textAt(at, index - 1) === ':'
  if (np?.kind !== 'np' || !isLinked || !portions.test(at.tokens[np.head]?.lower ?? '')) return null
  return ownerOf(at, index - 2, index - 1)
}

/** "Peru's part is 3 million and Chile's 2 million" */
export const isOfPortions = (at: AnalyzedSentence, index: number): boolean =>
  at.chunks.some((chunk, i) => i < index && chunk.kind === 'np' && portions.test(at.tokens[chunk.head]?.lower ?? ''))
