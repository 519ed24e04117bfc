import { travelNouns } from '../../lexicon/indicator-words.ts'
import { singularOf } from '../../lexicon/nouns.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { AreaMention } from '../areas.ts'
import { startOfName, wordBefore } from '../areas.ts'
import type { NumberMention } from '../mention.ts'
import type { Measure } from './measure.ts'
import { wordsOf } from './quantity.ts'

/** "half of the exports went to Peru", "are sold to Peru" */
export const isDestination = ({ tokens }: AnalyzedSentence, { from }: AreaMention): boolean =>
  wordBefore(tokens, from) === 'to' &&
  /^(?:go|goes|went|gone|going|flows?|heads?|sold|shipped|exported|sent)$/.test(tokens[from - 2]?.lower ?? '')

/** "sold 12 percent less to Peru" */
export const isBuyerOfLess = ({ tokens }: AnalyzedSentence, { from }: AreaMention): boolean =>
  wordBefore(tokens, from) === 'to' && /^(?:less|more|fewer)$/.test(tokens[from - 2]?.lower ?? '')

/** "; from Peru the drop was 15 percent": what opens the clause is where those come from who are counted. */
export const isFrontedOrigin = (
  { tokens }: AnalyzedSentence,
  { from, to }: AreaMention,
  { number, quantity }: Measure,
) =>
  wordBefore(tokens, from) === 'from' &&
  /^(?:|[,;:]|and|but|while)$/.test(tokens[startOfName(tokens, from) - 2]?.lower ?? '') &&
  number.from >= to &&
  number.from - to <= 8 &&
  (number.from - to <= 1 || /^(?:the|it|they)$/.test(tokens[to]?.lower ?? '')) &&
  wordsOf(quantity).some((word) => travelNouns.has(singularOf(word)) || /^(?:remittances|money|transfers)$/.test(word))

/** "From Peru came a mere 300": where those come from who stand behind the verb. */
export const isInvertedOrigin = (
  { tokens, clauses }: AnalyzedSentence,
  { from, to }: AreaMention,
  number: NumberMention,
) =>
  wordBefore(tokens, from) === 'from' &&
  number.from >= to &&
  number.from - to <= 8 &&
  clauses.some(({ verb }) => verb.from === to && /^(?:come|arrive|fly|hail|travel)$/.test(verb.lemma))
