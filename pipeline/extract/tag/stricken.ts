import { isPlural } from '../../lexicon/nouns.ts'
import type { Token } from '../mention.ts'
import type { Tag } from '../tag.ts'

const disasters =
  /^(?:floods?|flooding|earthquakes?|quake|disaster|drought|cyclone|hurricane|typhoon|tsunami|storm|tornado|landslide|volcano|conflict|war|violence|crisis|famine|outbreak|pandemic|ebola|cholera|covid)$/

/** What a disaster has done to those whom it befell. */
export const strickenBy = /^(?:hit|struck|stricken|affected|ravaged|damaged|prone|torn|devastated)$/

const clauseOpeners = new Set(['after', 'before', 'since', 'until', 'till', 'as', 'than', 'like'])

/** "to the flood affected areas", "for war torn Mali": between a disaster and those whom it befell, behind a preposition, the form at `i` is no verb of a clause. */
export function isStricken(tokens: readonly Token[], tags: readonly Tag[], i: number): boolean {
  const behind = tokens[i + 1]
  if (!strickenBy.test(tokens[i]?.lower ?? '') || !disasters.test(tokens[i - 1]?.lower ?? '')) return false
  let start = i - 2
  while (tags[start] === 'DET' || tags[start] === 'ADJ') start--
  // "days after a cyclone devastated villages": a clause of its own
  const isBehindPrep =
    (tags[start] === 'PREP' || tags[start] === 'TO') && !clauseOpeners.has(tokens[start]?.lower ?? '')
  return isBehindPrep && behind?.kind === 'word' && (isPlural(behind.lower) || behind.text !== behind.lower)
}
