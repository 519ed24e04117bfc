import type { Claim, FactTable } from '../claim.ts'

export const confidences = ['high', 'medium', 'low'] as const
export type Confidence = (typeof confidences)[number]

/** The rules that read a claim's cells, each once, in the order of its columns; what a curator set is read by no rule. */
export const rulesOf = ({ cells }: Claim): string[] => [...new Set([...cells.values()].map(({ how }) => how))].sort()

/** Read from other words than those that state the fact: the sentence before, or whatever stands near. */
const isWeak = (rule: string | undefined): boolean => rule === 'carried' || rule?.endsWith('-near') === true
/** Rules that find a fact without a verb or noun that states it. */
const isLoose = (rule: string): boolean => isWeak(rule) || rule.endsWith('-list')

/** The columns of a table that are got wrong where they come from elsewhere; others follow from these, or are names only. */
const telling: Record<FactTable, readonly string[]> = {
  visits: ['visitor', 'from_iso3', 'to_iso3', 'date_edtf'],
  donations: ['donor', 'recipient', 'item', 'status', 'date_edtf'],
  case_counts: ['area', 'as_of'],
  economic_estimates: ['indicator', 'area', 'counterpart', 'period', 'condition'],
  tallies: ['subject', 'as_of'],
  engagements: ['actor', 'counterpart', 'date_edtf'],
}

/** How much can go wrong in a row of a table before anything is known of it: a gift has two sides, goods, status and date, a tally its noun. */
const base: Record<FactTable, number> = {
  visits: 1,
  donations: 3,
  case_counts: 1,
  economic_estimates: 1,
  tallies: 0,
  engagements: 2,
}

/** Commas, brackets, colons and dashes of a sentence, those in numbers left out: how much it holds beside the fact. */
const marksIn = (text: string): number => text.match(/[,;:()–—](?!\d)/g)?.length ?? 0

type Hows = (column: string) => string | undefined

/** What makes a row of one table less sure than others of it. */
const doubts: Partial<Record<FactTable, (how: Hows, claim: Claim, marks: number) => number>> = {
  // No one told to give it, a figure without goods of its own, a sum told twice, a long sentence with other givers in it.
  donations: (how, _, marks) =>
    (how('donor') === undefined ? 1 : 0) +
    (isLoose(how('value_text') ?? how('item') ?? '') ? 1 : 0) +
    (how('alt_low') === undefined ? 0 : 1) +
    (marks > 3 ? 1 : 0),
  // What is measured was told elsewhere; whether it is a level or a change is harder to tell than a rise or a fall.
  economic_estimates: (how, { cells }, marks) =>
    (isWeak(how('indicator')) ? 1 : 0) +
    (cells.get('direction')?.value === 'level' ? 1 : 0) +
    (marks > 5 ? 2 : marks > 3 ? 1 : 0),
  case_counts: (how) => (how('area') === undefined ? 2 : 0),
  tallies: (how) => (isWeak(how('value_text')) ? 2 : 0),
  visits: (how) => (how('from_iso3') === undefined ? 1 : 0),
}

/** Doubts about a row, as a small number: what its kind leaves open, each telling column read from elsewhere, and what `doubts` adds. */
function doubtsOf(claim: Claim): number {
  const { table, cells, sentence } = claim
  const how: Hows = (column) => cells.get(column)?.how
  const weak = telling[table].filter((column) => isWeak(how(column))).length
  return base[table] + weak + (doubts[table]?.(how, claim, marksIn(sentence.text)) ?? 0)
}

/**
 * How far a row can be trusted: `high` up to two doubts, `medium` with three, `low` with more. The weights follow what was found
 * right in passages with labels, so that the levels part by how often every field of a row is right.
 */
export function confidenceOf(claim: Claim): Confidence {
  const found = doubtsOf(claim)
  return found <= 2 ? 'high' : found === 3 ? 'medium' : 'low'
}
