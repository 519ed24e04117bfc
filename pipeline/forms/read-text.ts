/** A stretch of the text and where it stands in the document. */
export interface Place {
  /** UTF-16 units of the text, end exclusive. */
  readonly start: number
  readonly end: number
  /** Of a PDF, from 1. */
  readonly page: number | null
  /** Of a PDF, in points from the top left corner of the page. */
  readonly x: number | null
  readonly y: number | null
  readonly width: number | null
  readonly height: number | null
  /** Of HTML: UTF-16 units of its decoded source. */
  readonly sourceStart: number | null
  readonly sourceEnd: number | null
}

export interface ReadText {
  readonly text: string
  /** As the document states it: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly date: string | null
  /** In order of the text; empty for plain text, whose offsets are those of the file itself. */
  readonly places: readonly Place[]
}
