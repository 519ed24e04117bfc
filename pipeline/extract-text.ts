import type { Tables } from '#release/types/tables.d.ts'
import type { FactTable } from './claim.ts'
import { confidentRows } from './confident-rows.ts'
import { rowsOf } from './derive/typed-rows.ts'
import { ingestStream } from './ingest/ingest.ts'
import { type Confidence, confidences } from './normalize/confidence.ts'
import { isCalendarDate } from './validate/calendar-date.ts'

export interface TextOptions {
  /** Name of the text: the `document_id` of its rows, and a part of what their ids are made from. Default `text`. */
  readonly id?: string
  /** Date of the text: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. Without it, days and months that bear no year stay without one. */
  readonly date?: string | null
  /** The least confidence of rows; all where it is not given. */
  readonly minConfidence?: Confidence | null
}

/** The rows of the fact tables, by table. */
export type ExtractedTables = Pick<Tables, FactTable>

function checkInput(text: unknown, { id, date, minConfidence }: TextOptions): void {
  if (typeof text !== 'string') throw new TypeError(`extract: expected a text, found ${typeof text}; give a string`)
  if (id === '') throw new RangeError('extract: id: expected a name, found an empty one; leave it out or give one')
  if (typeof date === 'string' && !isCalendarDate(date))
    throw new RangeError(
      `extract: date: expected YYYY, YYYY-MM or YYYY-MM-DD of the calendar, found "${date}"; mend it`,
    )
  if (typeof minConfidence === 'string' && !confidences.includes(minConfidence))
    throw new RangeError(
      `extract: minConfidence: expected ${confidences.join(', ')}, found "${minConfidence}"; mend it`,
    )
}

/**
 * Reads visits, donations, case counts, economic estimates, tallies and engagements from an English text, by rules.
 *
 * The rows have the columns of the release. Offsets are in UTF-16 code units: `text.slice(row.char_start, row.char_end)`.
 * `source_ids` are those of works that the text's own footnotes cite. Figures are in base units, as the column `unit` names them.
 * It works at once and without the network; a long text takes seconds.
 *
 * @throws TypeError where `text` is no string; RangeError where an option has a value that it cannot have.
 */
export function extract(text: string, options: TextOptions = {}): ExtractedTables {
  checkInput(text, options)
  const { id = 'text', date = null, minConfidence = null } = options
  const rows = confidentRows(ingestStream(id, date, text), minConfidence)
  const of = <T extends FactTable>(table: T) => rowsOf(rows, table)
  return {
    visits: of('visits'),
    donations: of('donations'),
    case_counts: of('case_counts'),
    economic_estimates: of('economic_estimates'),
    tallies: of('tallies'),
    engagements: of('engagements'),
  }
}
