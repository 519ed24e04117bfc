import type { AnalyzedSentence } from '../analyze.ts'
import type { NumberMention } from '../mention.ts'

/** "Ana Ruiz, 33, leaves" */
export function isAge({ tokens, tags }: AnalyzedSentence, { from, to, low }: NumberMention): boolean {
  const [before, outer] = [tokens[from - 1]?.lower ?? '', tokens[from - 2]?.lower ?? '']
  // "under the age of five", "aged five to nine"
  const isTold = before === 'aged' || (before === 'of' && /^ages?$/.test(outer))
  return (low ?? 0) < 120 && (isTold || (before === ',' && tokens[to]?.text === ',' && tags[from - 2] === 'NNP'))
}
