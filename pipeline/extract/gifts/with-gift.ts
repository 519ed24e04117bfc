import { hasVerbClass } from '../../lexicon/verbs.ts'
import type { AnalyzedSentence } from '../analyze.ts'
import type { Clause } from '../parse/clause.ts'

/** "A gift of 20 tents was made to Peru by Chile": who gave and got it stands behind the verb. */
export const madeWith = ({ clauses }: AnalyzedSentence, index: number): Clause | undefined =>
  clauses.find(({ subject, verb }) => verb.passive && verb.lemma === 'make' && subject?.first === index)

/** "With a gift of 20 tents, Chile supports Peru": who helps with the gift that opens the sentence gives it. */
export const helpingWith = ({ clauses }: AnalyzedSentence, index: number): Clause | undefined =>
  clauses.find(
    ({ fronted, verb }) =>
      !verb.passive &&
      verb.form === 'finite' &&
      (hasVerbClass(verb.lemma, verb.particle, 'help') || joining.test(verb.lemma)) &&
      fronted.some(({ prep, nominal }) => /^(?:with|through|by)$/.test(prep ?? '') && nominal.first === index),
  )

const joining = /^(?:support|back|join|answer|respond|contribute|bolster|strengthen|assist)$/
