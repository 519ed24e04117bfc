import type { AnalyzedSentence } from '../analyze.ts'
import type { Clause } from '../parse/clause.ts'

const lemmas = new Set(
  'supply provide equip furnish present issue serve help outfit endow support assist back aid reward stock restock'.split(
    ' ',
  ),
)

/** "supplied Peru with 20 tents": the thing stands behind "with", whoever gets it before that. */
export const isSupplying = ({ verb }: Clause): boolean => !verb.passive && lemmas.has(verb.lemma)

/** "Chad was supplied by Peru with 20 tents": the name before "with" is that of the giver. */
export const isSuppliedBy = (clause: Clause | null, prep: string): boolean =>
  prep === 'by' && clause?.verb.passive === true && lemmas.has(clause.verb.lemma)

/** Whether the phrase at a chunk is the one that is supplied with something: "supplied the hospital with 20 beds". */
export const isSuppliedWith = (at: AnalyzedSentence, index: number): boolean =>
  at.clauses.some((clause) => {
    const first = clause.arguments[0]
    return (
      isSupplying(clause) &&
      first?.prep === null &&
      first.nominal.first <= index &&
      (index < first.nominal.end || clause.arguments[1]?.nominal.first === index)
    )
  })
