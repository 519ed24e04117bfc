import type { Claim } from '../claim.ts'

export const confidences = ['high', 'medium', 'low'] as const
export type Confidence = (typeof confidences)[number]

/** The rules that read a claim's cells, each once, in the order of its columns; what a curator set is read by no rule. */
export const rulesOf = ({ cells }: Claim): string[] => [...new Set([...cells.values()].map(({ how }) => how))].sort()

/** Read from other words than those that state the fact: the sentence before, or whatever stands near. */
const isWeak = (rule: string): boolean => rule === 'carried' || rule.endsWith('-near')
/** Rules that find a fact without a verb or noun that states it. */
const isLoose = (rule: string): boolean => rule.endsWith('-list') || rule.endsWith('-near')

/**
 * How far a row can be trusted, by the rules that read it: `high` where its own sentence states all of it, `medium` where one
 * piece was taken from elsewhere, `low` where the fact itself was found without words that state it, or two pieces come from elsewhere.
 */
export function confidenceOf(claim: Claim): Confidence {
  const { cells } = claim
  const own = cells.get('value_text')?.how ?? ''
  const weak = [...cells].filter(
    ([column, { how }]) => isWeak(how) && !column.endsWith('_iso3') && !column.startsWith('date_'),
  ).length
  if (isLoose(own) || weak > 1) return weak > 0 || own.endsWith('-near') ? 'low' : 'medium'
  return weak > 0 ? 'medium' : 'high'
}
