import { describe, expect, it } from 'vitest'
import { indicatorRows, itemCategoryRows, unitRows } from '../../schemas/code-tables/index.ts'
import { columnsOf, tableOf, tables } from '../../schemas/index.ts'

const place =
  'line section text_part quote char_start char_end source_ids counts_in_totals excluded_reason quality_flags label note rules confidence'
const bounds = 'date_start date_end date_precision date_role date_basis'
const figure = 'value_text value_low value_high qualifier unit'

/** The published order: consumers hold on to it, so that columns are only ever added at the end. */
const expected: Record<string, string> = {
  visits: `visit_id document_id visitor visitor_title visitor_rank from_iso3 to_iso3 visit_status date_edtf ${bounds} ${place}`,
  donations: `donation_id document_id donor donor_type donor_iso3 intermediary recipient recipient_iso3 item item_category contribution_type value_basis alt_low alt_high alt_unit status flow gift_id ${figure} date_edtf ${bounds} ${place}`,
  case_counts: `case_count_id document_id area area_iso3 area_id measure accumulation ${figure} as_of ${bounds} ${place}`,
  economic_estimates: `estimate_id document_id indicator indicator_id area area_iso3 counterpart counterpart_iso3 figure_role direction denominator comparison condition scenario_id estimator ${figure} period ${bounds} ${place}`,
  tallies: `tally_id document_id subject area area_iso3 ${figure} as_of ${bounds} ${place}`,
  engagements: `engagement_id document_id kind topic engagement_status actor actor_iso3 counterpart counterpart_iso3 participants date_edtf ${bounds} ${place}`,
  sources:
    'source_id footnote_lines title container_title publisher author issued_edtf url language type kind is_official',
  evidence: 'table row_id column part document_id char_start char_end exact how',
  numbers: 'number_id document_id line char_start char_end exact value_low value_high disposition table row_id column',
  relations: 'from_table from_id relation to_table to_id reason',
  corroborations:
    'table row_id independent_low independent_high independent_unit independent_as_of reference_source_id is_cited_source difference judgement difference_kind explanation is_verdict statement difference_low difference_high',
  reference_sources: 'reference_source_id title publisher address licence',
  usd_values:
    'table row_id statement currency stated_low stated_high value_basis usd_low usd_high units_per_usd rate_date rate_basis reference_source_id no_rate_reason',
  citations: 'table row_id source_id title_says title_figure is_official',
  coverage: 'area_id topic direction coverage_status row_count group_row_count',
  facts:
    'table row_id document_id line label from_iso3 from_name_en from_name_zh from_subregion to_iso3 to_name_en to_name_zh to_subregion area_iso3 area_name_en area_name_zh area_subregion what value_text value_low value_high unit usd_low usd_high date_edtf date_start date_end date_role status verdict confidence source_title source_url counts_in_totals excluded_reason',
  areas: 'area_id kind iso3 m49 name_en name_zh subregion is_neighbour_in_report',
  area_members: 'group_id member_id',
  units: 'unit name dimension description',
  item_categories: 'item_category name description examples',
  indicators: 'indicator_id name description unit_dimension',
}

const enums: Record<string, string> = {
  'visits.visitor_rank': 'head_of_state head_of_government minister ambassador official expert_team other',
  'visits.visit_status': 'made planned',
  'donations.donor_type':
    'government local_government royal party parliament_members military embassy company foundation ngo citizens mixed unspecified',
  'donations.item_category':
    'mask protective_suit gloves goggles face_shield test_kit ventilator disinfection_equipment ppe_set medical_supplies cash livestock personnel transport facility other',
  'donations.contribution_type': 'financial in_kind personnel service',
  'donations.value_basis': 'total each_donor each_recipient each_item',
  'donations.status': 'delivered pledged announced called_for exported',
  'donations.flow': 'to_china from_china other',
  'donations.qualifier': 'exact approx nearly at_least at_most range magnitude',
  'donations.date_precision': 'time day half_month month quarter half_year year decade interval unknown',
  'donations.date_role': 'event as_of announced source',
  'donations.date_basis': 'stated year_implied computed',
  'donations.text_part': 'body heading abstract caption footnote_title',
  'donations.excluded_reason': 'exported called_for not_delivered per_unit part_of same_as superseded',
  'case_counts.measure': 'confirmed imported deaths recovered',
  'case_counts.accumulation': 'cumulative new',
  'economic_estimates.figure_role': 'observed estimate premise result',
  'economic_estimates.direction': 'increase decrease level',
  'engagements.kind':
    'call letter meeting video_conference joint_statement resolution public_statement social_media interview agreement mechanism joint_project information_sharing',
  'engagements.topic': 'sympathy praise thanks aid_offer cooperation policy_position',
  'engagements.engagement_status': 'held established agreed proposed',
  'numbers.disposition':
    'figure date footnote_mark page section_number address name_or_code ordinal back_reference span_of_time part_of_title other',
  'relations.relation': 'same_as part_of other_unit_of superseded_by',
  'corroborations.judgement': 'agrees rounding discrepancy not_comparable no_independent_figure',
  'corroborations.difference_kind': 'amount period definition likely_misprint footnote_mark_read_as_digit',
  'corroborations.statement': 'value alt',
  'citations.title_says': 'states agrees differs silent no_figure',
  'coverage.coverage_status': 'stated stated_without_number not_mentioned not_coded',
  'sources.kind':
    'ministry embassy intergovernmental agency newspaper magazine dashboard think_tank social_media other',
}

describe('tables', () => {
  it('are the published ones', () => {
    expect(tables.map(({ name }) => name)).toEqual(Object.keys(expected))
  })

  it.each(tables.map((table) => [table.name, table] as const))(
    '%s has its columns in the published order',
    (name, table) => {
      expect(
        columnsOf(table)
          .map((column) => column.name)
          .join(' '),
      ).toBe(expected[name])
    },
  )

  it.each(Object.entries(enums))('%s takes the published values', (path, values) => {
    const [table, column] = path.split('.')
    const found = tables.find(({ name }) => name === table)
    expect(
      found &&
        columnsOf(found)
          .find(({ name }) => name === column)
          ?.enum?.join(' '),
    ).toBe(values)
  })

  it.each(tables.map((table) => [table.name, table] as const))(
    '%s describes every column in a sentence',
    (_, table) => {
      for (const { description } of columnsOf(table)) expect(description).toMatch(/^["A-Z].{8,}\.$/s)
    },
  )

  it.each(tables.map((table) => [table.name, table] as const))('%s has keys that exist', (_, table) => {
    const names = columnsOf(table).map(({ name }) => name)
    for (const column of table.key) expect(names).toContain(column)
    for (const { table: target, references } of table.foreignKeys) {
      const other = tables.find(({ name }) => name === target)
      expect(other && columnsOf(other).map(({ name }) => name)).toContain(references)
    }
  })

  it('let null stand for what a text may not say, and no column of a place or a list', () => {
    const columns = new Map(columnsOf(tableOf('donations')).map((column) => [column.name, column]))
    for (const name of ['donor', 'donor_iso3', 'value_low', 'unit', 'date_edtf', 'date_start', 'section', 'note'])
      expect(columns.get(name)?.nullable).toBe(true)
    for (const name of ['donation_id', 'line', 'quote', 'source_ids', 'counts_in_totals', 'label'])
      expect(columns.get(name)?.nullable).toBe(false)
  })

  it('give types by column', () => {
    const types = new Map(
      columnsOf(tableOf('donations')).map(({ name, type, items }) => [name, `${type} ${items ?? ''}`.trim()]),
    )
    expect([
      types.get('value_low'),
      types.get('char_start'),
      types.get('date_end'),
      types.get('counts_in_totals'),
    ]).toEqual(['number', 'integer', 'date', 'boolean'])
    expect(types.get('source_ids')).toBe('list string')
    expect(columnsOf(tableOf('sources')).find(({ name }) => name === 'footnote_lines')).toMatchObject({
      type: 'list',
      items: 'integer',
    })
  })
})

describe('code tables', () => {
  it.each([
    ['units', unitRows],
    ['item_categories', itemCategoryRows],
    ['indicators', indicatorRows],
  ] as const)('%s fit their schema, each code once', (name, rows) => {
    const table = tableOf(name)
    for (const row of rows) table.row.parse(row)
    const codes = rows.map((row) => Object.values(row)[0])
    expect(new Set(codes).size).toBe(codes.length)
  })

  it('item_categories has a row for every category', () => {
    expect(itemCategoryRows.map(({ item_category }) => item_category).join(' ')).toBe(enums['donations.item_category'])
  })

  it('units has the commonest codes with their dimension', () => {
    const dimensions = new Map(unitRows.map(({ unit, dimension }) => [unit, dimension]))
    expect(['item', 'person', 'percent', 'month', 'CNY', 'ton', 'country'].map((unit) => dimensions.get(unit))).toEqual(
      ['count', 'people', 'ratio', 'time', 'currency', 'mass', 'bodies'],
    )
  })
})
