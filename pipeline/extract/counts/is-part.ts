import type { AnalyzedSentence } from '../analyze.ts'
import type { NumberMention } from '../mention.ts'
import { shapeAfter, shapeBefore } from './shape.ts'

/** "5 of which were imported": what follows goes on with the whole, not with the part. */
export const isPart = (at: AnalyzedSentence, number: NumberMention): boolean =>
  /(?:of (?:which|whom|them|these|those)|including|among them)(?: ,)? $/.test(shapeBefore(at, number.from)) ||
  /^of (?:which|whom|them|these|those) /.test(shapeAfter(at, number.to))
