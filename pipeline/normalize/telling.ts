import type { CellValue, Claim, FactTable } from '../claim.ts'

/** The columns by which two claims of any table are compared. */
const ofAll = ['value_text', 'value_low', 'value_high', 'unit', 'kind'] as const

/** Those by which two of one table are compared beside. */
const own = {
  visits: ['visitor', 'visitor_rank', 'from_iso3', 'to_iso3', 'date_edtf'],
  donations: [
    'donor',
    'donor_type',
    'donor_iso3',
    'intermediary',
    'recipient',
    'recipient_iso3',
    'status',
    'date_edtf',
    'item',
    'item_category',
    'contribution_type',
  ],
  case_counts: ['area', 'area_id', 'measure', 'as_of'],
  economic_estimates: ['area', 'area_iso3', 'direction', 'indicator', 'indicator_id'],
  tallies: ['area', 'subject'],
  engagements: ['engagement_status', 'actor', 'actor_iso3', 'counterpart', 'counterpart_iso3'],
} as const satisfies Record<FactTable, readonly string[]>

export type Column = (typeof ofAll)[number] | (typeof own)[FactTable][number]

/** What the sides of an act are called. */
export interface Called {
  /** Names of persons and bodies. */
  readonly actor: readonly string[]
  readonly counterpart: readonly string[]
  readonly names: readonly string[]
  /** All that the sides are called by, in whatever order: "Peru, Chile and Bolivia" and "Chile and Bolivia" with "Peru". */
  readonly words: string
}

/** How a giver is named. */
export interface Giver {
  readonly isList: boolean
  /** Words in lower case: neither names nor countries. */
  readonly plain: readonly string[]
}

/**
 * A claim with what it is compared by. A claim is compared with hundreds, so that each piece is worked out once:
 * the cells at first, since a field costs less to ask for than a cell of a map, the rest when it is asked for.
 */
export interface Telling {
  readonly claim: Claim
  /** Those of its table. */
  readonly cells: Readonly<Record<Column, CellValue>>
  words: Map<Column, readonly string[]> | null
  called: Called | null
  /** Longer words of its actor. */
  office: readonly string[] | null
  giver: Giver | null
}

/** Parsed, as objects that were filled key by key take more memory; those of a table are all of one shape, which keeps their fields cheap. */
const blankOf = (columns: readonly Column[]): Record<Column, CellValue> =>
  JSON.parse(JSON.stringify(Object.fromEntries(columns.map((column) => [column, null])))) // nothing asks for a column of another table

const blanks: Readonly<Record<FactTable, Record<Column, CellValue>>> = {
  visits: blankOf([...ofAll, ...own.visits]),
  donations: blankOf([...ofAll, ...own.donations]),
  case_counts: blankOf([...ofAll, ...own.case_counts]),
  economic_estimates: blankOf([...ofAll, ...own.economic_estimates]),
  tallies: blankOf([...ofAll, ...own.tallies]),
  engagements: blankOf([...ofAll, ...own.engagements]),
}

export function tellingOf(claim: Claim): Telling {
  const cells = { ...blanks[claim.table] }
  for (const [column, { value }] of claim.cells) if (column in cells) cells[column as Column] = value // just asked
  return { claim, cells, words: null, called: null, office: null, giver: null }
}

const plainWords = new Set(['the', 'of', 'to', 'in', 'and', 'by', 'an', 'its', 'from', 'for'])

/** Words of a cell in lower case, without those that say nothing. */
export function wordsOf(telling: Telling, column: Column): readonly string[] {
  telling.words ??= new Map()
  const known = telling.words.get(column)
  if (known !== undefined) return known
  const text = String(telling.cells[column] ?? '').toLowerCase()
  const found = (text.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length > 1 && !plainWords.has(word))
  telling.words.set(column, found)
  return found
}

/** Parts that tell again what the body tells: a caption, a cited title, the abstract. */
export const isAside = ({ claim }: Telling): boolean => claim.sentence.part !== 'body'

export const hasFigure = ({ cells }: Telling): boolean => cells.value_text !== null
