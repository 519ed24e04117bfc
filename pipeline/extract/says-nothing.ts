import { isPlural } from '../lexicon/nouns.ts'
import type { AnalyzedSentence } from './analyze.ts'

/** "Much remains to be done.": names no place, time or number, so that what was spoken of before is still spoken of. */
export const saysNothing = ({ numbers, areas, dates }: AnalyzedSentence): boolean =>
  numbers.length === 0 && areas.length === 0 && dates.length === 0

const ofTheIll = new Set(['die', 'recover', 'survive', 'fall'])

/** "The markets are shut.", "No one has died.": "40 of them" would not be of those told before. */
export const namesOthers = ({ chunks, tokens, tags }: AnalyzedSentence): boolean =>
  chunks.some((chunk) => {
    if (chunk.kind === 'verb') return ofTheIll.has(chunk.lemma)
    if (chunk.kind !== 'np' || chunk.isPronoun) return false
    return tags[chunk.head] === 'NNP' || isPlural(tokens[chunk.head]?.lower ?? '')
  })
