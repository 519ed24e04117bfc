import { unconfirmedWords } from '../../lexicon/diseases.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { NumberMention } from '../mention.ts'
import type { CountHead } from './count-head.ts'
import { headOfNominalFate } from './nominal-fate.ts'
import { isWholeOfPart } from './place-of-part.ts'
import { headOfPredicate } from './predicate.ts'
import { fateOfTotal } from './totals.ts'

/** "cases that were confirmed or suspected": of all kinds. */
const isTold = ({ tokens }: AnalyzedSentence, { to }: NumberMention): boolean =>
  tokens.slice(to, to + 10).some(({ lower }) => unconfirmedWords.has(lower))

/** "323 patients were admitted", "40 COVID-19 patients are in intensive care": those in hospital, and not all who fell ill. */
const isOfPatients = ({ tokens }: AnalyzedSentence, { to }: NumberMention): boolean =>
  tokens.slice(to, to + 5).some(({ lower }) => lower === 'patients')

/** "35 of the cases were imported", "12 cases have recovered", "the death of five cases": what became of them. */
export function byFate(at: AnalyzedSentence, number: NumberMention, named: CountHead): CountHead {
  const nominal = headOfNominalFate(at, number) ?? fateOfTotal(at, number, named)
  if (nominal !== null) return { ...named, kind: nominal.kind, measure: nominal.measure }
  const fate = isWholeOfPart(at, number) ? null : headOfPredicate(at, number)
  const tells = fate?.measure === 'imported' || fate?.kind === 'deaths' || fate?.kind === 'recovered'
  // "five cases have been laboratory confirmed"
  const isConfirmed = fate?.measure === 'confirmed' && named.measure === null && !isTold(at, number)
  if (isConfirmed) return { ...named, measure: 'confirmed' }
  if (fate?.kind === 'other' && isOfPatients(at, number)) return { ...named, kind: 'other', measure: null }
  return fate !== null && tells ? { ...named, kind: fate.kind, measure: fate.measure } : named
}
