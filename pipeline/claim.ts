import type { Sentence, Span } from './document.ts'

export const factTables = [
  'visits',
  'donations',
  'case_counts',
  'economic_estimates',
  'tallies',
  'engagements',
] as const
export type FactTable = (typeof factTables)[number]

export type CellValue = string | number | boolean | null | readonly string[] | readonly number[]

/** The value of one column, the places in the unedited text that it was read from, and the rule that read it. */
export interface Cell {
  readonly value: CellValue
  readonly spans: readonly Span[]
  /** Name of the rule, or `carried`, `title`, `curated`. */
  readonly how: string
}

/** Cells by the names of their columns, in the order in which they were read. */
export interface Cells extends Iterable<[string, Cell]> {
  readonly get: (column: string) => Cell | undefined
  readonly has: (column: string) => boolean
  readonly values: () => Iterable<Cell>
}

/** A place that tells a fact again: with its figure, or the fact alone. */
export interface Restatement extends Span {
  readonly hasFigure: boolean
}

/**
 * A fact as read from one sentence. Holds only what is read (columns that become `evidence`);
 * ids, bounds of dates, labels, sections and sums' flags are derived when it is made a row.
 */
export interface Claim {
  readonly table: FactTable
  readonly sentence: Sentence
  /** Column name to cell; a missing column is null. */
  readonly cells: Cells
  /** Place of `value_text`, or of the main verb where there is no figure. */
  readonly anchor: Span
  /** Other places that tell the same fact again. */
  readonly restatements: readonly Restatement[]
  /** True where it is told in words so general ("aid") that another claim may tell it in full. */
  readonly isGeneric?: boolean
  /** True where its own words say that it comes on top of what was told: "a second 3 million". */
  readonly isFurther?: boolean
  /** True where an article says that its amount is known: "the 3 million". */
  readonly isPointing?: boolean
  /** The quotation for its row, where it was cut while the places of its cells were known. */
  readonly quote?: Span
}

export const cellValue = (claim: Claim, column: string): CellValue => claim.cells.get(column)?.value ?? null
