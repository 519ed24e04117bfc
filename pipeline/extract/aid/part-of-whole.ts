import type { AnalyzedSentence } from '../analyze.ts'
import { someIn } from '../index-in.ts'
import type { NumberMention } from '../mention.ts'

/** "19 million, of which 5 million went to Oxfam", "100 million, including 36 million for Oxfam": where a part went is not where the rest of the text's gifts go. */
export const isPartOfWhole = ({ tokens }: AnalyzedSentence, { from: end }: NumberMention): boolean =>
  someIn(
    tokens,
    0,
    end,
    ({ lower }, i) => (lower === 'which' && tokens[i - 1]?.lower === 'of') || (lower === 'including' && i > 0),
  )
