import { diseaseWords, kindsOfIllness } from '../../lexicon/diseases.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { NumberMention } from '../mention.ts'
import { type CountHead, headOf } from './count-head.ts'
import { isBare } from './ellipsis.ts'
import { shapeAfter, wordsBefore } from './shape.ts'

const illness = /^(?:form|course|case|cases|symptoms|it|which)$/
const unknown =
  /\bnot (?:having been |yet been |been |yet )?(?:recorded|known|stated|noted|classified|determined|established|specified) (?:in|for)$/

/** Whether "mild in", "bubonic in" stands before a token, told of an illness by a form of "be". */
function isKindIn({ tokens, clauses }: AnalyzedSentence, from: number): boolean {
  if (tokens[from - 1]?.lower !== 'in' || !kindsOfIllness.has(tokens[from - 2]?.lower ?? '')) return false
  const clause = clauses.findLast(({ verb }) => verb.form === 'finite' && verb.to < from)
  const head = clause?.subject?.members[0]?.np.head
  const noun = tokens[head ?? -1]?.lower ?? ''
  return /^(?:be|prove|remain)$/.test(clause?.verb.lemma ?? '') && (diseaseWords.has(noun) || illness.test(noun))
}

/** "The disease was pneumonic in 1,618 patients, bubonic in 324, the form not having been recorded in 176": how many had it so. */
export function headOfKindIn(at: AnalyzedSentence, number: NumberMention): CountHead | null {
  const { from, to } = number
  if (!isBare(at, number) && !/^(?:of them |more |others )?(?:[AN] ){0,2}P /.test(shapeAfter(at, to))) return null
  const isUnknown =
    unknown.test(wordsBefore(at, from, 6)) && at.numbers.some((one) => one.to < from && isKindIn(at, one.from))
  return isKindIn(at, from) || isUnknown ? headOf('case', { at, from, to }, false) : null
}
