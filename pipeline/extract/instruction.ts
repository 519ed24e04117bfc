import type { AnalyzedSentence } from './analyze.ts'
import { classOf, W } from './tag/word-class.ts'

/** "Beat 3 eggs", "Serves 4 people": what a reader is told to do, or may expect, counts nothing in the world. */
export function isInstruction({ sentence, tokens, chunks, dates }: AnalyzedSentence): boolean {
  const [first, second] = tokens
  // "March 12: Peru sends 20 tents."
  if (dates.some(({ from }) => from === 0)) return false
  if (sentence.part !== 'body' || first === undefined || second === undefined) return false
  // "Save the Children sent 20 tents"
  const opening = chunks[0]
  if (opening?.kind === 'np' && opening.isName && opening.to > 2) return false
  if (first.word === null || (first.word.bits & (W.BASE | W.S)) === 0) return false
  return (classOf(second.lower) & W.DET) !== 0 || /^\p{N}/u.test(second.text)
}
