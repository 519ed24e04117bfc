import type { AnalyzedSentence } from '../analyze.ts'
import { oncePerSentence } from '../once-per-sentence.ts'

const playing = new Set('beat defeat thrash trounce draw lose win edge rout crush overcome hold play'.split(' '))

const result = /(?<![\d.,-])\d{1,2}[-–]\d{1,2}(?= (?:in|on|at|to|against|after|away|for|by)\b|[.,;])/

/** "beat Togo 3-1", "drew 1-1 in Lima": the goals of a match, whose teams are no rescuers. */
export const tellsResult = oncePerSentence(
  ({ clauses, text }: AnalyzedSentence): boolean =>
    result.test(text) && clauses.some(({ verb }) => playing.has(verb.lemma) && !verb.passive),
)
