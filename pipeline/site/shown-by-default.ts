import type { TableName } from '../../schemas/index.ts'

/** What is seen of each table at first, by the ids of `make-view.ts`; the other columns can be chosen. All of the tables that are not named. */
export const shownByDefault: Partial<Record<TableName, readonly string[]>> = {
  visits: ['row', 'visitor', 'visitor_title', 'from_iso3', 'to_iso3', 'visit_status', 'date_edtf', 'confidence'],
  donations: ['row', 'donor', 'recipient', 'item', 'value', 'status', 'date_edtf', 'verdict', 'confidence'],
  case_counts: ['row', 'area', 'measure', 'accumulation', 'value', 'as_of', 'verdict', 'confidence'],
  economic_estimates: [
    'row',
    'indicator',
    'area',
    'direction',
    'value',
    'figure_role',
    'period',
    'verdict',
    'confidence',
  ],
  tallies: ['row', 'subject', 'area', 'value', 'as_of', 'verdict', 'confidence'],
  engagements: ['row', 'actor', 'counterpart', 'kind', 'topic', 'engagement_status', 'date_edtf', 'confidence'],
  sources: ['title', 'publisher', 'issued_edtf', 'kind', 'is_official', 'url'],
  evidence: ['row', 'table', 'column', 'exact', 'how'],
  numbers: ['line', 'exact', 'disposition', 'row', 'column'],
  relations: ['from', 'from_table', 'relation', 'to', 'to_table', 'reason'],
  corroborations: ['row', 'judgement', 'independent', 'independent_as_of', 'difference_kind', 'explanation'],
  reference_sources: ['title', 'publisher', 'address', 'licence'],
  citations: ['row', 'source_id', 'title_says', 'title_figure', 'is_official'],
  facts: ['row', 'table', 'label', 'value', 'date_edtf', 'status', 'verdict', 'confidence'],
  areas: ['area_id', 'name_en', 'name_zh', 'kind', 'subregion', 'is_neighbour_in_report'],
}
