import type { AnalyzedSentence } from './analyze.ts'
import type { NumberMention } from './mention.ts'
import type { Clause } from './parse/clause.ts'
import { lowerWords } from './piece.ts'

const lands = '(?:countr(?:y|ies)|nations?|states?|governments?|econom(?:y|ies))'

const one = new RegExp(
  `^(?:each|every)(?: (?:one|${lands}))?$|^each of (?:them|these|those|(?:the|these) (?:\\w+ )?${lands})$`,
)

/** "they", "the three countries": several, of whom another word says "each". */
const all = new RegExp(`^(?:they|both|all|their economies|(?:the|these|both|all) (?:\\w+ )?${lands})$`)

/** Words of the longest such phrase ("each of the three countries"), and one more. */
const longest = 6

const says = (at: AnalyzedSentence, from: number, to: number, words: RegExp): boolean =>
  to - from <= longest && words.test(lowerWords({ at, from, to }).join(' '))

/** "each", "each of them", "every country", "each of the three countries": one of those who were told before. */
export const isEachOfThose = (at: AnalyzedSentence, from: number, to: number): boolean => says(at, from, to, one)

/** "they", "both countries", of whom a figure says "each". */
export const areThoseTold = (at: AnalyzedSentence, from: number, to: number): boolean => says(at, from, to, all)

/** "Each got 300", "They will each get 300", "The three countries get 300 each": whether a clause tells a figure of each of those told before. */
export function saysEach(at: AnalyzedSentence, { subject, verb }: Clause, { each }: NumberMention): boolean {
  const start = at.chunks[subject?.first ?? -1]?.from ?? verb.from
  if (isEachOfThose(at, start, verb.from)) return true
  const isSaid = each || lowerWords({ at, from: verb.from, to: verb.main }).includes('each')
  return isSaid && areThoseTold(at, start, verb.from)
}

/** Whether the clause that a figure stands in tells it of each of those told before. */
export function isToldOfEach(at: AnalyzedSentence, number: NumberMention): boolean {
  const clause = at.clauses.findLast(({ verb }) => verb.form === 'finite' && verb.from < number.from)
  return clause !== undefined && saysEach(at, clause, number)
}
