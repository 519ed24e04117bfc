import {
  dayOrNull,
  edtfOrNull,
  flag,
  integer,
  list,
  numberOrNull,
  oneOf,
  oneOfOrNull,
  text,
  textOrNull,
} from './column.ts'

const qualifiers = ['exact', 'approx', 'nearly', 'at_least', 'at_most', 'range', 'magnitude'] as const
const qualifierMeta = {
  description:
    'How the figure is hedged: exact (also "as many as N"), approx (about, roughly), nearly (almost, just under), at_least (more than, over, N-plus: no upper bound), at_most (up to: no lower bound), range (two bounds stated; wins over approx), magnitude (dozens, hundreds, billions). With approx and nearly both bounds hold the number stated.',
}
const valueTextMeta = {
  description:
    'The numeral as printed, with the hedge beside it and with a % sign, without the word percent; a currency sign is held only where it stands between hedge and number.',
  standard: ['Web Annotation TextQuoteSelector exact'],
}

const bounds = {
  value_low: numberOrNull({
    description:
      'Lower bound of the figure in base units (5.1 million is 5100000), inclusive; empty where the text gives none, as with "up to N".',
    standard: ['SDMX OBS_VALUE', 'HXL #value+min'],
  }),
  value_high: numberOrNull({
    description:
      'Upper bound of the figure in base units, inclusive; equal to value_low where one number is stated; empty where the text gives none, as with "more than N".',
    standard: ['SDMX OBS_VALUE', 'HXL #value+max'],
  }),
}
const unit = textOrNull({
  description:
    'What the figure counts: a code of the table units or an ISO 4217 currency; what has no code there stands as the singular of the noun counted. Empty where the text names no unit.',
  standard: ['SDMX UNIT_MEASURE', 'ISO 4217'],
})

/** The figure of a row that may have none. */
export const figureColumns = {
  value_text: textOrNull(valueTextMeta),
  ...bounds,
  qualifier: oneOfOrNull(qualifiers, qualifierMeta),
  unit,
}

/** The figure of a row that is about a figure. */
export const statedFigureColumns = {
  value_text: text(valueTextMeta),
  ...bounds,
  qualifier: oneOf(qualifiers, qualifierMeta),
  unit,
}

const edtfRule =
  'as far as the text states it, in EDTF (ISO 8601-2): 2020-02-05, 2020-02, 2020-02-15/2020-02-29, ../2020-03-01; empty where no date is known.'

export const dateEdtf = edtfOrNull({
  description: `When it happened or was announced, ${edtfRule}`,
  standard: ['EDTF level 1', 'ISO 8601-2', 'HXL #date', 'IATI transaction-date'],
})
export const asOf = edtfOrNull({
  description: `The time up to which, or for which, the count holds, ${edtfRule}`,
  standard: ['EDTF level 1', 'ISO 8601-2', 'HXL #date+asof', 'SDMX TIME_PERIOD'],
})
export const period = edtfOrNull({
  description: `The period that the figure is about, ${edtfRule}`,
  standard: ['EDTF level 1', 'ISO 8601-2', 'SDMX TIME_PERIOD'],
})

/** What stands after the EDTF column of a fact table. */
export const dateColumns = {
  date_start: dayOrNull({
    description:
      'First day of the EDTF date in the calendar (UTC); empty for as-of dates, for dates of a source and for open starts.',
    standard: ['HXL #date+start'],
    derived: true,
  }),
  date_end: dayOrNull({
    description: 'Last day of the EDTF date in the calendar (UTC); empty for dates of a source and for open ends.',
    standard: ['HXL #date+end'],
    derived: true,
  }),
  date_precision: oneOfOrNull(
    ['time', 'day', 'half_month', 'month', 'quarter', 'half_year', 'year', 'decade', 'interval', 'unknown'],
    {
      description:
        'How finely the text states the date; interval for two ends or an open one. Empty where there is no date.',
    },
  ),
  date_role: oneOfOrNull(['event', 'as_of', 'announced', 'source'], {
    description:
      'What the date is of: event (it happened then), as_of (the state up to then), announced (it was promised or decided then), source (only the date of the work cited is known). Empty where there is no date.',
  }),
  date_basis: oneOfOrNull(['stated', 'year_implied', 'computed'], {
    description:
      'How the date is known: stated in full, year_implied (the year is that of the document), computed (counted from a stated date, as in "five days after"). Empty where there is no date.',
  }),
}

export const documentId = text({
  description: 'The document that the row was read from: the name of its folder or file.',
  standard: ['PROV wasDerivedFrom'],
  derived: true,
})

/** Where a row was read, and what it counts for: the last columns of every fact table. */
export const placeColumns = {
  line: integer({
    description: 'Line of the unedited text where the figure, or without one the main verb, stands; counts from 1.',
    derived: true,
  }),
  section: textOrNull({
    description: 'Number of the section ("1.1"), or its title where it bears none; empty before the first.',
    derived: true,
  }),
  text_part: oneOf(['body', 'heading', 'abstract', 'caption', 'footnote_title'], {
    description: 'The kind of text it stands in; footnote_title is the title of a work cited in a footnote.',
    derived: true,
  }),
  quote: text({
    description: 'An exact piece of the unedited text, line ends included, that holds the figure and its unit.',
    standard: ['Web Annotation TextQuoteSelector exact'],
    derived: true,
  }),
  char_start: integer({
    description:
      'Offset in the unedited text where value_text, or without a figure the main verb, starts; counts from 0.',
    unit: 'UTF-16 code units',
    standard: ['Web Annotation TextPositionSelector start'],
    derived: true,
  }),
  char_end: integer({
    description: 'Offset just after value_text, or the main verb.',
    unit: 'UTF-16 code units',
    standard: ['Web Annotation TextPositionSelector end'],
    derived: true,
  }),
  source_ids: list({
    description: 'The works cited for the sentence, else at the next footnote mark of its paragraph.',
    standard: ['PROV hadPrimarySource', 'HXL #meta+source'],
    references: 'sources.source_id',
    derived: true,
  }),
  counts_in_totals: flag({ description: 'Whether a sum over the table may take the row in.', derived: true }),
  excluded_reason: oneOfOrNull(
    ['exported', 'called_for', 'not_delivered', 'per_unit', 'part_of', 'same_as', 'superseded'],
    {
      description:
        'Why a sum must leave the row out: sold, only asked for, not yet delivered, stated per donor, recipient or item, part of another row, the same as another row, replaced by a later figure. Empty where counts_in_totals is true.',
      derived: true,
    },
  ),
  quality_flags: list({
    description:
      'Short codes of what is doubtful about the figure as printed: footnote_mark_read_as_digit (its last digit may be the mark of a footnote that has none in the text), source_older_than_event (every work cited was published before the event, so that one of the dates is misprinted).',
    standard: ['SDMX OBS_STATUS'],
    derived: true,
  }),
  label: text({ description: 'The row in one readable line, hedge kept.', standard: ['RDFS label'], derived: true }),
  note: textOrNull({
    description: 'What a reader should know of how the row was coded.',
    standard: ['SDMX COMMENT_OBS'],
    derived: true,
  }),
  rules: list({
    description:
      'Names of the rules that read the cells of the row; "carried" is from an earlier sentence, "curated" a correction by hand.',
    standard: ['PROV wasGeneratedBy'],
    derived: true,
  }),
  confidence: oneOf(['high', 'medium', 'low'], {
    description:
      'How far the reading can be trusted, by its rules: high where the sentence itself states all of it, medium where a piece was taken from elsewhere, low where the fact was found without words that state it. It says nothing of whether the text is true.',
    derived: true,
  }),
}

/** Tables that other rows may point into. */
export const rowTables = ['visits', 'donations', 'case_counts', 'economic_estimates', 'tallies', 'engagements'] as const

export const rowTable = { description: 'Name of the fact table that the row stands in.' }
export const rowId = { description: 'Id of the row in that table.' }
