/**
 * What the npm package exports: the rows of the release with their types, a zod schema for each table, sums of gifts, and
 * the reader of other texts.
 *
 * @packageDocumentation
 */

export type {
  AreaMembers as AreaMember,
  Areas as Area,
  CaseCounts as CaseCount,
  Citations as Citation,
  Corroborations as Corroboration,
  Coverage,
  Donations as Donation,
  EconomicEstimates as EconomicEstimate,
  Engagements as Engagement,
  Evidence,
  Facts as Fact,
  Indicators as Indicator,
  ItemCategories as ItemCategory,
  Numbers as PrintedNumber,
  ReferenceSources as ReferenceSource,
  Relations as Relation,
  Sources as Source,
  Tables,
  Tallies as Tally,
  Units as Unit,
  UsdValues as UsdValue,
  Visits as Visit,
} from '#release/types/tables.d.ts'
export { schemas, type TableName } from '../schemas/index.ts'
export { type ExtractedTables, extract, type TextOptions } from './extract-text.ts'
export type { Confidence } from './normalize/confidence.ts'
export { readTable } from './read-release.ts'
export type { Dimension } from './totals/dimensions.ts'
export { type GiftTotal, giftTotals } from './totals/gift-totals.ts'
export { version } from './version.ts'
