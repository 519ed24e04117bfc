import { fallWords } from '../../lexicon/change-words.ts'
import { hasVerbClass } from '../../lexicon/verbs.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { NumberMention } from '../mention.ts'

/** Of people, a loss is their death and a recovery their health. */
const rises = /^(?:rise|increase|jump|surge|leap|climb|uptick|spike|growth|addition)$/
const falls = /^(?:fall|drop|decline|decrease|reduction|dip|slump)$/

/** "fell 12 to 40": the number right behind the verb, before what is left. */
const isBeforeLevel = ({ tokens, numbers }: AnalyzedSentence, from: number): boolean => {
  const to = numbers.find((one) => one.from === from)?.to ?? -1
  return tokens[to]?.lower === 'to' && numbers.some((one) => one.from === to + 1)
}

/** "fell by 12", "was down by 12", "a drop of 12": by how many fewer there are, which is neither an increase nor all there are. */
export function tellsFall(at: AnalyzedSentence, { from }: Pick<NumberMention, 'from'>): boolean {
  const { tokens, clauses } = at
  const [second, first] = [tokens[from - 2]?.lower ?? '', tokens[from - 1]?.lower ?? '']
  if (fallWords.has(first) && isBeforeLevel(at, from)) return true
  if (first === 'of') return falls.test(second)
  if (first !== 'by') return false
  const verb = clauses.findLast((clause) => clause.verb.from < from)?.verb
  return second === 'down' || (verb?.to === from - 1 && hasVerbClass(verb.lemma, verb.particle, 'decrease'))
}

/** "a rise of 12": by how many more there are. */
export const isRiseOf = ({ tokens }: AnalyzedSentence, { from }: Pick<NumberMention, 'from'>): boolean =>
  tokens[from - 1]?.lower === 'of' && rises.test(tokens[from - 2]?.lower ?? '')

/** ", a rise of 12", ", an increase of 12": told beside the figure before, and so of the same place. */
export const isChangeBeside = (at: AnalyzedSentence, { from }: Pick<NumberMention, 'from'>): boolean =>
  at.tokens[from - 4]?.text === ',' &&
  /^an?$/.test(at.tokens[from - 3]?.lower ?? '') &&
  at.tokens[from - 1]?.lower === 'of' &&
  (rises.test(at.tokens[from - 2]?.lower ?? '') || falls.test(at.tokens[from - 2]?.lower ?? ''))
