import { type Dimension, dimensions, otherReasons, statusReasons } from './dimensions.ts'

const month = `CASE WHEN substr(CAST(date_start AS TEXT), 1, 7) = substr(CAST(date_end AS TEXT), 1, 7)
           THEN substr(CAST(date_start AS TEXT), 1, 7) END`

const quoted = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(', ')

const counted = (by: Dimension): string =>
  by === 'status'
    ? `counts_in_totals OR (excluded_reason IN (${quoted(statusReasons)}) AND coalesce(value_basis, 'total') = 'total')`
    : 'counts_in_totals'

/** Null where nothing has a number, and where an end is open. */
const end = (bound: 'low' | 'high'): string =>
  `CASE WHEN sum(numbered) = 0 OR sum(CASE WHEN numbered = 1 AND value_${bound} IS NULL THEN 1 ELSE 0 END) > 0 THEN NULL
       ELSE sum(CASE WHEN numbered = 1 THEN value_${bound} END) END AS total_${bound}`

const count = (condition: string, name: string): string =>
  `CAST(sum(CASE WHEN ${condition} THEN 1 ELSE 0 END) AS INTEGER) AS ${name}`

function view({ by, column }: (typeof dimensions)[number]): string {
  const group = column === 'month' ? month : column
  // The goods are a column of every view, and the group of one.
  const named = by === 'goods' ? '' : `    grp AS ${column},\n`
  return `CREATE VIEW gift_totals_by_${by} AS
WITH gifts AS (
  SELECT ${group} AS grp, item_category, unit, value_low, value_high, excluded_reason,
    CASE WHEN ${counted(by)} THEN 1 ELSE 0 END AS counted,
    CASE WHEN (${counted(by)}) AND value_text IS NOT NULL THEN 1 ELSE 0 END AS numbered
  FROM donations
)
SELECT
${named}    item_category,
    unit,
    ${end('low')},
    ${end('high')},
    ${count('numbered = 1', 'rows_counted')},
    ${count('numbered = 1 AND (value_low IS NULL OR value_high IS NULL)', 'open_rows')},
    ${count('counted = 1 AND numbered = 0', 'rows_without_number')},
    ${count('counted = 0', 'rows_left_out')},
${[...statusReasons, ...otherReasons]
  .map((reason) => `    ${count(`counted = 0 AND excluded_reason = '${reason}'`, `left_out_${reason}`)}`)
  .join(',\n')}
FROM gifts
GROUP BY grp, item_category, unit;
`
}

const introduction = `-- Sums of gifts, as intervals: one line a group, kind of goods and unit. For DuckDB and SQLite, once the table
-- "donations" is loaded. In DuckDB: CREATE TABLE donations AS SELECT * FROM 'parquet/donations.parquet';
--
-- total_low, total_high: sums of the bounds; null where no row has a number or where that end of one is open (open_rows).
-- rows_without_number: gifts that state no number, beside the sum and never taken as zero.
-- rows_left_out: sales, appeals, pledges, amounts for each, parts, repeats and what was superseded, by reason.
-- Every row of donations is in just one line of a view. Lines of different goods or units must not be added.
-- A second statement of an amount (alt_low, alt_high) is never added.
`

/** The views as SQL that DuckDB and SQLite both take. */
export const viewsSql = (): string => [introduction, ...dimensions.map(view)].join('\n')
