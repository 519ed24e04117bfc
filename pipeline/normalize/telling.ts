import type { CellValue, Claim } from '../claim.ts'

/** The columns by which two claims are compared. */
const columns = [
  'value_text',
  'value_low',
  'value_high',
  'unit',
  'kind',
  'engagement_status',
  'actor',
  'actor_iso3',
  'counterpart',
  'counterpart_iso3',
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
  'visitor',
  'visitor_rank',
  'from_iso3',
  'to_iso3',
  'area',
  'area_id',
  'area_iso3',
  'measure',
  'as_of',
  'direction',
  'indicator',
  'indicator_id',
  'subject',
] as const
export type Column = (typeof columns)[number]

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
  readonly cells: Readonly<Record<Column, CellValue>>
  words: Map<Column, readonly string[]> | null
  called: Called | null
  /** Longer words of its actor. */
  office: readonly string[] | null
  giver: Giver | null
}

/** All of one shape, which keeps their fields cheap. */
const blank = Object.fromEntries(columns.map((column) => [column, null])) as Record<Column, CellValue> // the columns just named

const isColumn = (column: string): column is Column => column in blank

export function tellingOf(claim: Claim): Telling {
  const cells = { ...blank }
  for (const [column, { value }] of claim.cells) if (isColumn(column)) cells[column] = value
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
