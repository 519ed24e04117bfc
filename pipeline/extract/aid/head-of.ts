import type { AnalyzedSentence } from '../analyze.ts'
import type { Argument } from '../parse/clause.ts'

/** The noun of what a verb or preposition takes, in lower case; empty where it takes nothing. */
export const headOf = ({ tokens }: AnalyzedSentence, argument: Pick<Argument, 'nominal'> | undefined): string =>
  tokens[argument?.nominal.members[0]?.np.head ?? -1]?.lower ?? ''
