import type { AnalyzedSentence } from '../analyze.ts'
import { wordsBefore } from './shape.ts'

const coming =
  /\b(?:come|came|comes|coming|arriv(?:ed|ing)|return(?:ed|ing)|travell?ed|travell?ing|flown|flew|flying|back|home|brought|landed|travellers?|travelers?|returnees?|tourists?|visitors?|passengers?|arrivals)(?: (?!from\b)\w+)? from(?: the)?$|\b(?:been|gone|travell?ed|flown|trips?|travel|journey|visit) to(?: the)?$/

/** "a man back from Peru", "who had flown in from Peru", "who had been to Peru": where someone had been before. */
export const isWhereFrom = (at: AnalyzedSentence, { from }: { readonly from: number }): boolean =>
  coming.test(wordsBefore(at, from, 5))
