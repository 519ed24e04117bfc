import {
  dayOrNull,
  edtfOrNull,
  flag,
  integer,
  iso3OrNull,
  numberOrNull,
  oneOf,
  oneOfOrNull,
  text,
  textOrNull,
} from './column.ts'
import { documentId, rowId, rowTable, rowTables } from './columns.ts'
import { judgements } from './corroborations.ts'
import { defineTable } from './table.ts'

const nameEn = (of: string) => textOrNull({ description: `Name of ${of} in English.` })
const nameZh = (of: string) => textOrNull({ description: `Name of ${of} in Chinese.` })
const subregion = (of: string) => textOrNull({ description: `UN subregion of ${of}.`, standard: ['UN M49'] })

const sideColumns = {
  from_iso3: iso3OrNull({
    description: 'Country that gives, travels or acts; empty where there is none or it is open.',
  }),
  from_name_en: nameEn('that country'),
  from_name_zh: nameZh('that country'),
  from_subregion: subregion('that country'),
  to_iso3: iso3OrNull({ description: 'Country that receives, is visited or is the counterpart.' }),
  to_name_en: nameEn('that country'),
  to_name_zh: nameZh('that country'),
  to_subregion: subregion('that country'),
  area_iso3: iso3OrNull({ description: 'Country that a count, an estimate or a tally is of.' }),
  area_name_en: nameEn('that country'),
  area_name_zh: nameZh('that country'),
  area_subregion: subregion('that country'),
}

const valueColumns = {
  what: textOrNull({ description: 'The goods, measure, indicator, subject or kind of the fact, as its table has it.' }),
  value_text: textOrNull({ description: 'The figure as printed.' }),
  value_low: numberOrNull({ description: 'Lower bound in base units; empty where open or without a figure.' }),
  value_high: numberOrNull({ description: 'Upper bound in base units; empty where open or without a figure.' }),
  unit: textOrNull({ description: 'Unit of the figure.', standard: ['SDMX UNIT_MEASURE'] }),
  usd_low: numberOrNull({ description: 'Lower bound in US dollars, where it is money with a rate.', unit: 'USD' }),
  usd_high: numberOrNull({ description: 'Upper bound in US dollars, where it is money with a rate.', unit: 'USD' }),
}

const dateColumns = {
  date_edtf: edtfOrNull({ description: 'Date or period, in EDTF.', standard: ['EDTF level 1'] }),
  date_start: dayOrNull({ description: 'First day of it.' }),
  date_end: dayOrNull({ description: 'Last day of it.' }),
  date_role: oneOfOrNull(['event', 'as_of', 'announced', 'source'], {
    description: 'What the date is of; source is no more than the date of the work cited.',
  }),
}

const trustColumns = {
  status: textOrNull({ description: 'How far a gift, visit or engagement has come, or the role of an estimate.' }),
  verdict: oneOfOrNull(judgements, {
    description: 'What independent sources say of the figure: the verdict of corroborations. Empty without a figure.',
  }),
  confidence: oneOf(['high', 'medium', 'low'], { description: 'How far the reading can be trusted.' }),
  source_title: textOrNull({ description: 'Title of the first work cited.' }),
  source_url: textOrNull({ description: 'Address of the first work cited.', format: 'uri' }),
  counts_in_totals: flag({ description: 'Whether a sum may take the row in.' }),
  excluded_reason: textOrNull({ description: 'Why a sum must leave it out.' }),
}

export const facts = defineTable({
  name: 'facts',
  title: 'All facts in one table',
  description:
    'One line a row of any fact table, with names, values, verdict and first source: for a quick look. Figures of different tables, goods or units are not to be added.',
  kind: 'record',
  key: ['table', 'row_id'],
  columns: {
    table: oneOf(rowTables, rowTable),
    row_id: text(rowId),
    document_id: documentId,
    line: integer({ description: 'Line of the unedited text.' }),
    label: text({ description: 'The row in one readable line.' }),
    ...sideColumns,
    ...valueColumns,
    ...dateColumns,
    ...trustColumns,
  },
})
