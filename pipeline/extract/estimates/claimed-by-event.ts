import { disasterWords, diseaseWords } from '../../lexicon/diseases.ts'
import { eventNouns } from '../../lexicon/event-words.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import { lowerWords } from '../piece.ts'
import type { Spot } from './spot.ts'
import { toldSubject } from './told-subject.ts'

export const isEvent = (word: string): boolean =>
  eventNouns.has(singularOf(word)) || disasterWords.has(word) || diseaseWords.has(word)

/** "The frost has claimed 3 million euros in damages"; a firm that claims damages asks for them. */
export function isClaimedByEvent({ at, clause }: Spot): boolean {
  const subject = clause?.verb.lemma === 'claim' ? toldSubject(at, clause) : null
  return subject !== null && lowerWords(subject).some(isEvent)
}
