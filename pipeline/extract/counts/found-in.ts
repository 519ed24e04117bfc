import { diseaseWords, kindsOfIllness } from '../../lexicon/diseases.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { NumberMention } from '../mention.ts'
import type { Clause } from '../parse/clause.ts'
import { type CountHead, headOf } from './count-head.ts'
import { isBare } from './ellipsis.ts'

const finding = /^(?:diagnose|find|detect|confirm|identify)$/
const forms = /^(?:form|type|strain|variant)s?$/

/** "the pneumonic form was diagnosed", "cholera was found": an illness or one of its kinds. */
function isOfIllness(at: AnalyzedSentence, { verb, subject }: Clause): boolean {
  const np = subject?.members[0]?.np
  const head = at.tokens[np?.head ?? -1]?.lower ?? ''
  const isKind = forms.test(head) && np !== undefined && np.head > np.from
  return verb.passive && finding.test(verb.lemma) && (isKind || diseaseWords.has(head) || kindsOfIllness.has(head))
}

/** "The pneumonic form was diagnosed in 74, the bubonic in 56": in so many people, whom no noun names. */
export function headOfFoundIn(at: AnalyzedSentence, number: NumberMention): CountHead | null {
  const { tokens } = at
  const { from, to } = number
  if (tokens[from - 1]?.lower !== 'in' || tokens[to]?.lower === 'of' || !isBare(at, number)) return null
  const clause = at.clauses.findLast((one) => one.verb.to < from && isOfIllness(at, one))
  if (clause === undefined) return null
  const kind = tokens[from - 2]?.lower ?? ''
  const isNext = kindsOfIllness.has(kind) || diseaseWords.has(kind) || forms.test(kind)
  return clause.verb.to === from - 1 || isNext ? headOf('case', { at, from, to }, false) : null
}
