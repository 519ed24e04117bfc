import type { Tables } from '../../derive/typed-rows.ts'

/** A picture of the data: SVG that needs no script, with what it shows in words and in numbers. */
export interface Chart {
  readonly id: string
  readonly title: string
  readonly caption: string
  readonly unit: string
  readonly source: string
  /** What is seen, for those who do not see it. */
  readonly alt: string
  /** For the width of a page, 704. */
  readonly svg: string
  /** For phones and columns, 340 wide. */
  readonly svgNarrow: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly (string | number | null)[])[]
}

/** Style sheet of pages with charts. */
export const chartCss = ''

/** The pictures of a release, in the order of the front page. */
export const charts = (_tables: Tables): readonly Chart[] => []
