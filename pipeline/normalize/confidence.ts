import type { CellValue, Claim, FactTable } from '../claim.ts'

export const confidences = ['high', 'medium', 'low'] as const
export type Confidence = (typeof confidences)[number]

/** The rules that read a claim's cells, each once, in the order of its columns; what a curator set is read by no rule. */
export const rulesOf = ({ cells }: Claim): string[] => [...new Set([...cells.values()].map(({ how }) => how))].sort()

/** How much can go wrong in a row of a table before anything is known of it: a gift has two sides, goods, status and date, a tally its noun. */
const base: Record<FactTable, number> = {
  visits: 2,
  donations: 2,
  case_counts: 1,
  economic_estimates: 1,
  tallies: 0,
  engagements: 2,
}

/** Commas, brackets, colons and dashes of a sentence, those in numbers left out: how much it holds beside the fact. */
const marksIn = (text: string): number => text.match(/[,;:()–—](?!\d)/g)?.length ?? 0

interface Signs {
  /** Read from a sentence before. */
  readonly isCarried: boolean
  /** Read from whatever stands near. */
  readonly isNear: boolean
  readonly rules: readonly string[]
  /** Value of a column, null if there is none. */
  readonly value: (column: string) => CellValue
  readonly text: string
}

/** One where a named side has no country, `unnamed` where no side is named. */
const sideDoubts = ({ value }: Signs, side: 'donor' | 'recipient', unnamed: number): number =>
  value(side) === null ? unnamed : Number(value(`${side}_iso3`) === null)

/** What makes a row of one table less sure, or surer, than others of it. */
const doubts: Record<FactTable, (signs: Signs) => number> = {
  // Who gave and got it, a sum told twice, goods without a number, what is only announced; what a country gives or asks for is told in plain words.
  donations: (signs) => {
    const { rules, value } = signs
    return (
      sideDoubts(signs, 'donor', 2) +
      sideDoubts(signs, 'recipient', 1) +
      2 * Number(rules.includes('aid-near')) +
      2 * Number(value('value_text') === null) +
      Number(signs.isCarried) +
      Number(value('alt_low') !== null) +
      Number(value('status') === 'announced') -
      Number(value('donor_type') === 'government') -
      Number(rules.includes('gift-verb') || value('status') === 'called_for')
    )
  },
  // Whether it is a level or a change is harder to tell than a rise or a fall; one who estimates it says what it is.
  economic_estimates: ({ isCarried, isNear, rules, value, text }) =>
    Number(isCarried) +
    Number(isNear) +
    Number(value('direction') === 'level') +
    Number(rules.includes('estimate-of-subject')) +
    Number(marksIn(text) > 5) -
    Number(value('estimator') !== null),
  case_counts: ({ isCarried, isNear, value }) => Number(isNear) + (isCarried ? 1 : -Number(value('as_of') !== null)),
  tallies: ({ isCarried, isNear }) => Number(isCarried) + 2 * Number(isNear),
  visits: ({ isCarried, isNear }) => Number(isCarried) + Number(isNear),
  engagements: ({ isCarried, isNear }) => Number(isCarried) + Number(isNear),
}

/** Doubts about a row, as a small number: what its table leaves open and what `doubts` adds. */
function doubtsOf(claim: Claim): number {
  const { table, cells, sentence } = claim
  const rules = rulesOf(claim)
  return (
    base[table] +
    doubts[table]({
      rules,
      isCarried: rules.includes('carried'),
      isNear: rules.some((rule) => rule.endsWith('-near')),
      value: (column) => cells.get(column)?.value ?? null,
      text: sentence.text,
    })
  )
}

/**
 * How far a row can be trusted: `high` up to one doubt, `medium` with two or three, `low` with more. The weights follow what was
 * found right in passages with labels, so that the levels part by how often every field of a row is right.
 */
export function confidenceOf(claim: Claim): Confidence {
  const found = doubtsOf(claim)
  return found <= 1 ? 'high' : found <= 3 ? 'medium' : 'low'
}
