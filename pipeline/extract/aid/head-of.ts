import type { AnalyzedSentence } from '../analyze.ts'
import type { Argument } from '../parse/clause.ts'
import type { Nominal } from '../parse/nominal.ts'

/** The noun of the first of those named, in lower case; empty where no one is. */
export const nounOf = ({ tokens }: AnalyzedSentence, nominal: Nominal | null): string =>
  tokens[nominal?.members[0]?.np.head ?? -1]?.lower ?? ''

/** The noun of what a verb or preposition takes, in lower case; empty where it takes nothing. */
export const headOf = (at: AnalyzedSentence, argument: Pick<Argument, 'nominal'> | undefined): string =>
  nounOf(at, argument?.nominal ?? null)
