import type { AnalyzedSentence } from './analyze.ts'

/** "began in April, when Peru sent 20 tents": the day of the clause that "when" opens right behind it. */
export function opensWhen({ chunks }: AnalyzedSentence, date: number, target: number): boolean {
  const when = chunks[date + 1]?.kind === 'punct' ? date + 2 : date + 1
  const chunk = chunks[when]
  if (chunk === undefined || !('text' in chunk) || chunk.text !== 'when' || when > target) return false
  return !chunks
    .slice(when + 1, target)
    .some((one) => one.kind === 'sub' || one.kind === 'wh' || (one.kind === 'punct' && one.text !== ','))
}
