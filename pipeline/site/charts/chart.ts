import type { Tables } from '../../derive/typed-rows.ts'

/** A picture of the data: SVG that needs no script, with what it shows in words and in numbers. */
export interface Chart {
  /** Stable name, fit for an address: `gifts`. */
  readonly id: string
  /** What is seen, worked out from the rows. */
  readonly title: string
  /** How to read it, and what it leaves out. */
  readonly caption: string
  readonly unit: string
  /** Tables, documents and independent sources that it draws from. */
  readonly source: string
  /** What is seen, with the main figures, for those who do not see it. */
  readonly alt: string
  /** A whole SVG document, 704 wide; no script, style or id in it. Colours follow `chartCss`, and have fallbacks. */
  readonly svg: string
  /** The same, 340 wide, for phones. */
  readonly svgNarrow: string
  readonly columns: readonly string[]
  /** All that is drawn, in exact figures. */
  readonly rows: readonly (readonly (string | number | null)[])[]
}

/** Draws a chart; null where the tables hold nothing for it. */
export type MakeChart = (tables: Tables) => Chart | null
