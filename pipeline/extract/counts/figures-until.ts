import type { AnalyzedSentence } from '../analyze.ts'
import type { DateMention } from '../mention.ts'
import { oncePerSentence } from '../once-per-sentence.ts'
import { wordsBefore } from './shape.ts'

const reaching =
  /\b(?:figures|data|statistics|numbers|records|tallies|tally|counts?)(?: (?:that|which|collected|gathered|compiled|available|reported))?(?: (?:run|runs|running|go|goes|going|reach|reaching|extend|extending|cover(?:ing)?(?: the period)?))?(?: (?:up|only|as far as|down))? (?:to|until|till|through)(?: (?:the )?(?:end|close|evening|night|morning|midnight) (?:of|on))?$/

/** "has killed 40 since 3 May, by figures that run up to 9 June": the one day that the sentence's figures reach. */
export const figuresUntil = oncePerSentence((at: AnalyzedSentence): DateMention | null => {
  const [found, ...more] = at.dates.filter(
    ({ from, edtf, offset }) =>
      /^\d{4}-\d\d-\d\d(?:T|$)/.test(edtf) && offset === null && reaching.test(wordsBefore(at, from, 10)),
  )
  return found === undefined || more.length > 0 ? null : found
})
