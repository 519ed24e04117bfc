import type { AnalyzedSentence } from '../analyze.ts'
import { lowerAt } from '../lower-at.ts'

/** "She met the minister; the next day, she went on": the first subject of the sentence that is the same pronoun, whoever was named between; -1 where none is. */
export function samePronounBefore(at: AnalyzedSentence, word: string, i: number): number {
  if (!/^s?he$/.test(word)) return -1
  const earlier = at.clauses.find(({ subject }) => {
    const chunk = at.chunks[subject?.first ?? -1]
    if (chunk === undefined || chunk.from >= i) return false
    const first = lowerAt(at, chunk.from)
    // "Her programme includes talks with X; on Friday she flies"
    return (chunk.to === chunk.from + 1 && first === word) || first === (word === 'he' ? 'his' : 'her')
  })
  return earlier?.subject == null ? -1 : (at.chunks[earlier.subject.first]?.from ?? -1)
}
