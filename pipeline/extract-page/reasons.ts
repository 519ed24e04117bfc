import type { RowOf } from '../../schemas/index.ts'
import type { FactTable } from '../claim.ts'
import type { Mention } from '../extract/mention-rows.ts'

type Disposition = RowOf<'numbers'>['disposition']

/** Why a number is no figure, in words. */
export const reasons: Readonly<Record<Exclude<Disposition, 'figure'>, string>> = {
  date: 'part of a date',
  footnote_mark: 'mark of a footnote',
  page: 'page number',
  section_number: 'number of a section',
  address: 'part of an address',
  name_or_code: 'part of a name or code',
  ordinal: 'tells which, not how many',
  back_reference: 'refers back to things named before',
  span_of_time: 'span of time',
  part_of_title: 'part of the title of a cited work',
  other: 'no table takes it',
}

export const tableNames: Readonly<Record<FactTable, string>> = {
  visits: 'visit',
  donations: 'gift',
  case_counts: 'case count',
  economic_estimates: 'estimate',
  tallies: 'tally',
  engagements: 'contact',
}

export const mentionNames: Readonly<Record<Mention['kind'], string>> = {
  number: 'number',
  percent: 'percent',
  money: 'money',
  date: 'date',
  area: 'area',
  actor: 'actor',
  item: 'item',
}
