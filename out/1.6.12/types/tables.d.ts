/** One row a journey of a person, delegation or team to a country. Calls and meetings without a journey are none. */
export interface Visits {
  /** Id of the visit: a short hash of its words, stable when figures or lines change. */
  readonly visit_id: string
  /** The document that the row was read from: the name of its folder or file. */
  readonly document_id: string
  /** Who travels, as written, without the title. */
  readonly visitor: string | null
  /** Office or title of the visitor, as written. */
  readonly visitor_title: string | null
  /** Rank of the visitor; minister takes in deputy ministers, official everyone in public office below. */
  readonly visitor_rank: 'head_of_state' | 'head_of_government' | 'minister' | 'ambassador' | 'official' | 'expert_team' | 'other'
  /** Country that the visitor comes from or stands for. */
  readonly from_iso3: string | null
  /** Country visited. */
  readonly to_iso3: string | null
  /** Whether the journey took place or was only planned when the text was written. */
  readonly visit_status: 'made' | 'planned'
  /** When it happened or was announced, as far as the text states it, in EDTF (ISO 8601-2): 2020-02-05, 2020-02, 2020-02-15/2020-02-29, ../2020-03-01; empty where no date is known. */
  readonly date_edtf: string | null
  /** First day of the EDTF date in the calendar (UTC); empty for as-of dates, for dates of a source and for open starts. */
  readonly date_start: string | null
  /** Last day of the EDTF date in the calendar (UTC); empty for dates of a source and for open ends. */
  readonly date_end: string | null
  /** How finely the text states the date; interval for two ends or an open one. Empty where there is no date. */
  readonly date_precision: 'time' | 'day' | 'half_month' | 'month' | 'quarter' | 'half_year' | 'year' | 'decade' | 'interval' | 'unknown' | null
  /** What the date is of: event (it happened then), as_of (the state up to then), announced (it was promised or decided then), source (only the date of the work cited is known). Empty where there is no date. */
  readonly date_role: 'event' | 'as_of' | 'announced' | 'source' | null
  /** How the date is known: stated in full, year_implied (the year is that of the document), computed (counted from a stated date, as in "five days after"). Empty where there is no date. */
  readonly date_basis: 'stated' | 'year_implied' | 'computed' | null
  /** Line of the unedited text where the figure, or without one the main verb, stands; counts from 1. */
  readonly line: number
  /** Number of the section ("1.1"), or its title where it bears none; empty before the first. */
  readonly section: string | null
  /** The kind of text it stands in; footnote_title is the title of a work cited in a footnote. */
  readonly text_part: 'body' | 'heading' | 'abstract' | 'caption' | 'footnote_title'
  /** An exact piece of the unedited text, line ends included, that holds the figure and its unit. */
  readonly quote: string
  /** Offset in the unedited text where value_text, or without a figure the main verb, starts; counts from 0. */
  readonly char_start: number
  /** Offset just after value_text, or the main verb. */
  readonly char_end: number
  /** The works cited for the sentence, else at the next footnote mark of its paragraph. */
  readonly source_ids: string[]
  /** Whether a sum over the table may take the row in. */
  readonly counts_in_totals: boolean
  /** Why a sum must leave the row out: sold, only asked for, not yet delivered, stated per donor, recipient or item, part of another row, the same as another row, replaced by a later figure. Empty where counts_in_totals is true. */
  readonly excluded_reason: 'exported' | 'called_for' | 'not_delivered' | 'per_unit' | 'part_of' | 'same_as' | 'superseded' | null
  /** Short codes of what is doubtful about the figure as printed: footnote_mark_read_as_digit (its last digit may be the mark of a footnote that has none in the text), source_older_than_event (every work cited was published before the event, so that one of the dates is misprinted). */
  readonly quality_flags: string[]
  /** The row in one readable line, hedge kept. */
  readonly label: string
  /** What a reader should know of how the row was coded. */
  readonly note: string | null
  /** Names of the rules that read the cells of the row; "carried" is from an earlier sentence, "curated" a correction by hand. */
  readonly rules: string[]
  /** How far the reading can be trusted, by its rules: high where the sentence itself states all of it, medium where a piece was taken from elsewhere, low where the fact was found without words that state it. It says nothing of whether the text is true. */
  readonly confidence: 'high' | 'medium' | 'low'
}

/** One row for each thing given, promised, asked for or sold as aid that the text counts or names apart. */
export interface Donations {
  /** Id of the donation: a short hash of its words, stable when figures or lines change. */
  readonly donation_id: string
  /** The document that the row was read from: the name of its folder or file. */
  readonly document_id: string
  /** Who gives, as written. */
  readonly donor: string | null
  /** Kind of donor. A country as donor is its government, a province or city its local government; mixed for donors of several kinds. */
  readonly donor_type: 'government' | 'local_government' | 'royal' | 'party' | 'parliament_members' | 'military' | 'embassy' | 'company' | 'foundation' | 'ngo' | 'citizens' | 'mixed' | 'unspecified'
  /** Country of the donor. */
  readonly donor_iso3: string | null
  /** Who hands the gift on from donor to recipient, as written. */
  readonly intermediary: string | null
  /** Who receives, as written. */
  readonly recipient: string | null
  /** Country that the recipient stands for or is a national of. */
  readonly recipient_iso3: string | null
  /** What is given: the shortest noun phrase, as written. */
  readonly item: string | null
  /** Kind of goods; see the table item_categories. */
  readonly item_category: 'mask' | 'protective_suit' | 'gloves' | 'goggles' | 'face_shield' | 'test_kit' | 'ventilator' | 'disinfection_equipment' | 'ppe_set' | 'medical_supplies' | 'cash' | 'livestock' | 'personnel' | 'transport' | 'facility' | 'other'
  /** Form of the gift: money, goods, people sent, or a service such as treatment. Empty for "aid worth" an amount, whose form the text leaves open. */
  readonly contribution_type: 'financial' | 'in_kind' | 'personnel' | 'service' | null
  /** What the figure holds for: total (all of the gift, also where the text says nothing else), or each donor, recipient or item. */
  readonly value_basis: 'total' | 'each_donor' | 'each_recipient' | 'each_item' | null
  /** Lower bound of the same amount where the text states it a second time in another unit. */
  readonly alt_low: number | null
  /** Upper bound of that second statement. */
  readonly alt_high: number | null
  /** Unit of that second statement. */
  readonly alt_unit: string | null
  /** How far it has come: delivered (gave, sent, arrived), pledged (a stated intent to give), announced (decided, offered or organized), called_for (asked for or being raised), exported (sold). */
  readonly status: 'delivered' | 'pledged' | 'announced' | 'called_for' | 'exported'
  /** Direction of the gift, from the country codes of donor and recipient. */
  readonly flow: 'to_china' | 'from_china' | 'other'
  /** Shared by the rows of one act of giving. */
  readonly gift_id: string | null
  /** The numeral as printed, with the hedge beside it and with a % sign, without the word percent; a currency sign is held only where it stands between hedge and number. */
  readonly value_text: string | null
  /** Lower bound of the figure in base units (5.1 million is 5100000), inclusive; empty where the text gives none, as with "up to N". */
  readonly value_low: number | null
  /** Upper bound of the figure in base units, inclusive; equal to value_low where one number is stated; empty where the text gives none, as with "more than N". */
  readonly value_high: number | null
  /** How the figure is hedged: exact (also "as many as N"), approx (about, roughly), nearly (almost, just under), at_least (more than, over, N-plus: no upper bound), at_most (up to: no lower bound), range (two bounds stated; wins over approx), magnitude (dozens, hundreds, billions). With approx and nearly both bounds hold the number stated. */
  readonly qualifier: 'exact' | 'approx' | 'nearly' | 'at_least' | 'at_most' | 'range' | 'magnitude' | null
  /** What the figure counts: a code of the table units or an ISO 4217 currency; what has no code there stands as the singular of the noun counted. Empty where the text names no unit. */
  readonly unit: string | null
  /** When it happened or was announced, as far as the text states it, in EDTF (ISO 8601-2): 2020-02-05, 2020-02, 2020-02-15/2020-02-29, ../2020-03-01; empty where no date is known. */
  readonly date_edtf: string | null
  /** First day of the EDTF date in the calendar (UTC); empty for as-of dates, for dates of a source and for open starts. */
  readonly date_start: string | null
  /** Last day of the EDTF date in the calendar (UTC); empty for dates of a source and for open ends. */
  readonly date_end: string | null
  /** How finely the text states the date; interval for two ends or an open one. Empty where there is no date. */
  readonly date_precision: 'time' | 'day' | 'half_month' | 'month' | 'quarter' | 'half_year' | 'year' | 'decade' | 'interval' | 'unknown' | null
  /** What the date is of: event (it happened then), as_of (the state up to then), announced (it was promised or decided then), source (only the date of the work cited is known). Empty where there is no date. */
  readonly date_role: 'event' | 'as_of' | 'announced' | 'source' | null
  /** How the date is known: stated in full, year_implied (the year is that of the document), computed (counted from a stated date, as in "five days after"). Empty where there is no date. */
  readonly date_basis: 'stated' | 'year_implied' | 'computed' | null
  /** Line of the unedited text where the figure, or without one the main verb, stands; counts from 1. */
  readonly line: number
  /** Number of the section ("1.1"), or its title where it bears none; empty before the first. */
  readonly section: string | null
  /** The kind of text it stands in; footnote_title is the title of a work cited in a footnote. */
  readonly text_part: 'body' | 'heading' | 'abstract' | 'caption' | 'footnote_title'
  /** An exact piece of the unedited text, line ends included, that holds the figure and its unit. */
  readonly quote: string
  /** Offset in the unedited text where value_text, or without a figure the main verb, starts; counts from 0. */
  readonly char_start: number
  /** Offset just after value_text, or the main verb. */
  readonly char_end: number
  /** The works cited for the sentence, else at the next footnote mark of its paragraph. */
  readonly source_ids: string[]
  /** Whether a sum over the table may take the row in. */
  readonly counts_in_totals: boolean
  /** Why a sum must leave the row out: sold, only asked for, not yet delivered, stated per donor, recipient or item, part of another row, the same as another row, replaced by a later figure. Empty where counts_in_totals is true. */
  readonly excluded_reason: 'exported' | 'called_for' | 'not_delivered' | 'per_unit' | 'part_of' | 'same_as' | 'superseded' | null
  /** Short codes of what is doubtful about the figure as printed: footnote_mark_read_as_digit (its last digit may be the mark of a footnote that has none in the text), source_older_than_event (every work cited was published before the event, so that one of the dates is misprinted). */
  readonly quality_flags: string[]
  /** The row in one readable line, hedge kept. */
  readonly label: string
  /** What a reader should know of how the row was coded. */
  readonly note: string | null
  /** Names of the rules that read the cells of the row; "carried" is from an earlier sentence, "curated" a correction by hand. */
  readonly rules: string[]
  /** How far the reading can be trusted, by its rules: high where the sentence itself states all of it, medium where a piece was taken from elsewhere, low where the fact was found without words that state it. It says nothing of whether the text is true. */
  readonly confidence: 'high' | 'medium' | 'low'
}

/** One row a number of cases, deaths or recoveries of an area. Rows may contain one another (a world figure holds its countries): never add them without looking at area_id. */
export interface CaseCounts {
  /** Id of the count: a short hash of its words, stable when figures or lines change. */
  readonly case_count_id: string
  /** The document that the row was read from: the name of its folder or file. */
  readonly document_id: string
  /** Area counted, as written. */
  readonly area: string | null
  /** Country of the area; empty for groups and regions. */
  readonly area_iso3: string | null
  /** Area by its id; finer than the country code, as it tells a mainland from the whole and names groups. */
  readonly area_id: string | null
  /** What is counted: confirmed cases, cases brought in from elsewhere, deaths, recoveries. Empty where the text says no more than cases. */
  readonly measure: 'confirmed' | 'imported' | 'deaths' | 'recovered' | null
  /** A running total, or the increase of a period. */
  readonly accumulation: 'cumulative' | 'new' | null
  /** The numeral as printed, with the hedge beside it and with a % sign, without the word percent; a currency sign is held only where it stands between hedge and number. */
  readonly value_text: string
  /** Lower bound of the figure in base units (5.1 million is 5100000), inclusive; empty where the text gives none, as with "up to N". */
  readonly value_low: number | null
  /** Upper bound of the figure in base units, inclusive; equal to value_low where one number is stated; empty where the text gives none, as with "more than N". */
  readonly value_high: number | null
  /** How the figure is hedged: exact (also "as many as N"), approx (about, roughly), nearly (almost, just under), at_least (more than, over, N-plus: no upper bound), at_most (up to: no lower bound), range (two bounds stated; wins over approx), magnitude (dozens, hundreds, billions). With approx and nearly both bounds hold the number stated. */
  readonly qualifier: 'exact' | 'approx' | 'nearly' | 'at_least' | 'at_most' | 'range' | 'magnitude'
  /** What the figure counts: a code of the table units or an ISO 4217 currency; what has no code there stands as the singular of the noun counted. Empty where the text names no unit. */
  readonly unit: string | null
  /** The time up to which, or for which, the count holds, as far as the text states it, in EDTF (ISO 8601-2): 2020-02-05, 2020-02, 2020-02-15/2020-02-29, ../2020-03-01; empty where no date is known. */
  readonly as_of: string | null
  /** First day of the EDTF date in the calendar (UTC); empty for as-of dates, for dates of a source and for open starts. */
  readonly date_start: string | null
  /** Last day of the EDTF date in the calendar (UTC); empty for dates of a source and for open ends. */
  readonly date_end: string | null
  /** How finely the text states the date; interval for two ends or an open one. Empty where there is no date. */
  readonly date_precision: 'time' | 'day' | 'half_month' | 'month' | 'quarter' | 'half_year' | 'year' | 'decade' | 'interval' | 'unknown' | null
  /** What the date is of: event (it happened then), as_of (the state up to then), announced (it was promised or decided then), source (only the date of the work cited is known). Empty where there is no date. */
  readonly date_role: 'event' | 'as_of' | 'announced' | 'source' | null
  /** How the date is known: stated in full, year_implied (the year is that of the document), computed (counted from a stated date, as in "five days after"). Empty where there is no date. */
  readonly date_basis: 'stated' | 'year_implied' | 'computed' | null
  /** Line of the unedited text where the figure, or without one the main verb, stands; counts from 1. */
  readonly line: number
  /** Number of the section ("1.1"), or its title where it bears none; empty before the first. */
  readonly section: string | null
  /** The kind of text it stands in; footnote_title is the title of a work cited in a footnote. */
  readonly text_part: 'body' | 'heading' | 'abstract' | 'caption' | 'footnote_title'
  /** An exact piece of the unedited text, line ends included, that holds the figure and its unit. */
  readonly quote: string
  /** Offset in the unedited text where value_text, or without a figure the main verb, starts; counts from 0. */
  readonly char_start: number
  /** Offset just after value_text, or the main verb. */
  readonly char_end: number
  /** The works cited for the sentence, else at the next footnote mark of its paragraph. */
  readonly source_ids: string[]
  /** Whether a sum over the table may take the row in. */
  readonly counts_in_totals: boolean
  /** Why a sum must leave the row out: sold, only asked for, not yet delivered, stated per donor, recipient or item, part of another row, the same as another row, replaced by a later figure. Empty where counts_in_totals is true. */
  readonly excluded_reason: 'exported' | 'called_for' | 'not_delivered' | 'per_unit' | 'part_of' | 'same_as' | 'superseded' | null
  /** Short codes of what is doubtful about the figure as printed: footnote_mark_read_as_digit (its last digit may be the mark of a footnote that has none in the text), source_older_than_event (every work cited was published before the event, so that one of the dates is misprinted). */
  readonly quality_flags: string[]
  /** The row in one readable line, hedge kept. */
  readonly label: string
  /** What a reader should know of how the row was coded. */
  readonly note: string | null
  /** Names of the rules that read the cells of the row; "carried" is from an earlier sentence, "curated" a correction by hand. */
  readonly rules: string[]
  /** How far the reading can be trusted, by its rules: high where the sentence itself states all of it, medium where a piece was taken from elsewhere, low where the fact was found without words that state it. It says nothing of whether the text is true. */
  readonly confidence: 'high' | 'medium' | 'low'
}

/** One row a figure on trade, tourism, investment, output or growth: observed, forecast, assumed or resulting. */
export interface EconomicEstimates {
  /** Id of the estimate: a short hash of its words, stable when figures or lines change. */
  readonly estimate_id: string
  /** The document that the row was read from: the name of its folder or file. */
  readonly document_id: string
  /** What is measured, in the words of the text; a share is joined to its whole by "as share of". */
  readonly indicator: string | null
  /** The same as a code; see the table indicators. Empty where none fits. */
  readonly indicator_id: string | null
  /** Economy that the figure is about, as written. */
  readonly area: string | null
  /** Country of that economy; empty for groups and regions. */
  readonly area_iso3: string | null
  /** The other side of a flow (exports to, tourists from), as written. */
  readonly counterpart: string | null
  /** Country of the other side. */
  readonly counterpart_iso3: string | null
  /** Part that the figure plays: observed (it happened), estimate (a forecast or appraisal), premise (assumed by a scenario), result (what follows from the premise). */
  readonly figure_role: 'observed' | 'estimate' | 'premise' | 'result'
  /** Sign of the figure, which stays positive as printed: a rise, a fall or loss, or a stock, share or amount as it stands. */
  readonly direction: 'increase' | 'decrease' | 'level' | null
  /** What a share or rate is taken of, as written ("of GDP"). */
  readonly denominator: string | null
  /** What a change is measured against, as written ("quarter-on-quarter"). */
  readonly comparison: string | null
  /** The scenario under which the figure holds, as written; empty where it holds without one. */
  readonly condition: string | null
  /** Shared by the premise and the results of one scenario. */
  readonly scenario_id: string | null
  /** Who made the estimate, as written. */
  readonly estimator: string | null
  /** The numeral as printed, with the hedge beside it and with a % sign, without the word percent; a currency sign is held only where it stands between hedge and number. */
  readonly value_text: string
  /** Lower bound of the figure in base units (5.1 million is 5100000), inclusive; empty where the text gives none, as with "up to N". */
  readonly value_low: number | null
  /** Upper bound of the figure in base units, inclusive; equal to value_low where one number is stated; empty where the text gives none, as with "more than N". */
  readonly value_high: number | null
  /** How the figure is hedged: exact (also "as many as N"), approx (about, roughly), nearly (almost, just under), at_least (more than, over, N-plus: no upper bound), at_most (up to: no lower bound), range (two bounds stated; wins over approx), magnitude (dozens, hundreds, billions). With approx and nearly both bounds hold the number stated. */
  readonly qualifier: 'exact' | 'approx' | 'nearly' | 'at_least' | 'at_most' | 'range' | 'magnitude'
  /** What the figure counts: a code of the table units or an ISO 4217 currency; what has no code there stands as the singular of the noun counted. Empty where the text names no unit. */
  readonly unit: string | null
  /** The period that the figure is about, as far as the text states it, in EDTF (ISO 8601-2): 2020-02-05, 2020-02, 2020-02-15/2020-02-29, ../2020-03-01; empty where no date is known. */
  readonly period: string | null
  /** First day of the EDTF date in the calendar (UTC); empty for as-of dates, for dates of a source and for open starts. */
  readonly date_start: string | null
  /** Last day of the EDTF date in the calendar (UTC); empty for dates of a source and for open ends. */
  readonly date_end: string | null
  /** How finely the text states the date; interval for two ends or an open one. Empty where there is no date. */
  readonly date_precision: 'time' | 'day' | 'half_month' | 'month' | 'quarter' | 'half_year' | 'year' | 'decade' | 'interval' | 'unknown' | null
  /** What the date is of: event (it happened then), as_of (the state up to then), announced (it was promised or decided then), source (only the date of the work cited is known). Empty where there is no date. */
  readonly date_role: 'event' | 'as_of' | 'announced' | 'source' | null
  /** How the date is known: stated in full, year_implied (the year is that of the document), computed (counted from a stated date, as in "five days after"). Empty where there is no date. */
  readonly date_basis: 'stated' | 'year_implied' | 'computed' | null
  /** Line of the unedited text where the figure, or without one the main verb, stands; counts from 1. */
  readonly line: number
  /** Number of the section ("1.1"), or its title where it bears none; empty before the first. */
  readonly section: string | null
  /** The kind of text it stands in; footnote_title is the title of a work cited in a footnote. */
  readonly text_part: 'body' | 'heading' | 'abstract' | 'caption' | 'footnote_title'
  /** An exact piece of the unedited text, line ends included, that holds the figure and its unit. */
  readonly quote: string
  /** Offset in the unedited text where value_text, or without a figure the main verb, starts; counts from 0. */
  readonly char_start: number
  /** Offset just after value_text, or the main verb. */
  readonly char_end: number
  /** The works cited for the sentence, else at the next footnote mark of its paragraph. */
  readonly source_ids: string[]
  /** Whether a sum over the table may take the row in. */
  readonly counts_in_totals: boolean
  /** Why a sum must leave the row out: sold, only asked for, not yet delivered, stated per donor, recipient or item, part of another row, the same as another row, replaced by a later figure. Empty where counts_in_totals is true. */
  readonly excluded_reason: 'exported' | 'called_for' | 'not_delivered' | 'per_unit' | 'part_of' | 'same_as' | 'superseded' | null
  /** Short codes of what is doubtful about the figure as printed: footnote_mark_read_as_digit (its last digit may be the mark of a footnote that has none in the text), source_older_than_event (every work cited was published before the event, so that one of the dates is misprinted). */
  readonly quality_flags: string[]
  /** The row in one readable line, hedge kept. */
  readonly label: string
  /** What a reader should know of how the row was coded. */
  readonly note: string | null
  /** Names of the rules that read the cells of the row; "carried" is from an earlier sentence, "curated" a correction by hand. */
  readonly rules: string[]
  /** How far the reading can be trusted, by its rules: high where the sentence itself states all of it, medium where a piece was taken from elsewhere, low where the fact was found without words that state it. It says nothing of whether the text is true. */
  readonly confidence: 'high' | 'medium' | 'low'
}

/** One row a count of things in the world that no other table takes: countries, organizations, people, teams, flights. */
export interface Tallies {
  /** Id of the tally: a short hash of its words, stable when figures or lines change. */
  readonly tally_id: string
  /** The document that the row was read from: the name of its folder or file. */
  readonly document_id: string
  /** What is counted, as written. */
  readonly subject: string
  /** Area that the count is about, as written. */
  readonly area: string | null
  /** Country of that area; empty for groups and regions. */
  readonly area_iso3: string | null
  /** The numeral as printed, with the hedge beside it and with a % sign, without the word percent; a currency sign is held only where it stands between hedge and number. */
  readonly value_text: string
  /** Lower bound of the figure in base units (5.1 million is 5100000), inclusive; empty where the text gives none, as with "up to N". */
  readonly value_low: number | null
  /** Upper bound of the figure in base units, inclusive; equal to value_low where one number is stated; empty where the text gives none, as with "more than N". */
  readonly value_high: number | null
  /** How the figure is hedged: exact (also "as many as N"), approx (about, roughly), nearly (almost, just under), at_least (more than, over, N-plus: no upper bound), at_most (up to: no lower bound), range (two bounds stated; wins over approx), magnitude (dozens, hundreds, billions). With approx and nearly both bounds hold the number stated. */
  readonly qualifier: 'exact' | 'approx' | 'nearly' | 'at_least' | 'at_most' | 'range' | 'magnitude'
  /** What the figure counts: a code of the table units or an ISO 4217 currency; what has no code there stands as the singular of the noun counted. Empty where the text names no unit. */
  readonly unit: string | null
  /** The time up to which, or for which, the count holds, as far as the text states it, in EDTF (ISO 8601-2): 2020-02-05, 2020-02, 2020-02-15/2020-02-29, ../2020-03-01; empty where no date is known. */
  readonly as_of: string | null
  /** First day of the EDTF date in the calendar (UTC); empty for as-of dates, for dates of a source and for open starts. */
  readonly date_start: string | null
  /** Last day of the EDTF date in the calendar (UTC); empty for dates of a source and for open ends. */
  readonly date_end: string | null
  /** How finely the text states the date; interval for two ends or an open one. Empty where there is no date. */
  readonly date_precision: 'time' | 'day' | 'half_month' | 'month' | 'quarter' | 'half_year' | 'year' | 'decade' | 'interval' | 'unknown' | null
  /** What the date is of: event (it happened then), as_of (the state up to then), announced (it was promised or decided then), source (only the date of the work cited is known). Empty where there is no date. */
  readonly date_role: 'event' | 'as_of' | 'announced' | 'source' | null
  /** How the date is known: stated in full, year_implied (the year is that of the document), computed (counted from a stated date, as in "five days after"). Empty where there is no date. */
  readonly date_basis: 'stated' | 'year_implied' | 'computed' | null
  /** Line of the unedited text where the figure, or without one the main verb, stands; counts from 1. */
  readonly line: number
  /** Number of the section ("1.1"), or its title where it bears none; empty before the first. */
  readonly section: string | null
  /** The kind of text it stands in; footnote_title is the title of a work cited in a footnote. */
  readonly text_part: 'body' | 'heading' | 'abstract' | 'caption' | 'footnote_title'
  /** An exact piece of the unedited text, line ends included, that holds the figure and its unit. */
  readonly quote: string
  /** Offset in the unedited text where value_text, or without a figure the main verb, starts; counts from 0. */
  readonly char_start: number
  /** Offset just after value_text, or the main verb. */
  readonly char_end: number
  /** The works cited for the sentence, else at the next footnote mark of its paragraph. */
  readonly source_ids: string[]
  /** Whether a sum over the table may take the row in. */
  readonly counts_in_totals: boolean
  /** Why a sum must leave the row out: sold, only asked for, not yet delivered, stated per donor, recipient or item, part of another row, the same as another row, replaced by a later figure. Empty where counts_in_totals is true. */
  readonly excluded_reason: 'exported' | 'called_for' | 'not_delivered' | 'per_unit' | 'part_of' | 'same_as' | 'superseded' | null
  /** Short codes of what is doubtful about the figure as printed: footnote_mark_read_as_digit (its last digit may be the mark of a footnote that has none in the text), source_older_than_event (every work cited was published before the event, so that one of the dates is misprinted). */
  readonly quality_flags: string[]
  /** The row in one readable line, hedge kept. */
  readonly label: string
  /** What a reader should know of how the row was coded. */
  readonly note: string | null
  /** Names of the rules that read the cells of the row; "carried" is from an earlier sentence, "curated" a correction by hand. */
  readonly rules: string[]
  /** How far the reading can be trusted, by its rules: high where the sentence itself states all of it, medium where a piece was taken from elsewhere, low where the fact was found without words that state it. It says nothing of whether the text is true. */
  readonly confidence: 'high' | 'medium' | 'low'
}

/** One row an act of contact or cooperation that is neither a journey nor a gift: calls, letters, meetings, statements, agreements, mechanisms. It has no figures. Persons who each act are one row each; countries and bodies that act together are one. */
export interface Engagements {
  /** Id of the engagement: a short hash of its words, stable when lines change. */
  readonly engagement_id: string
  /** The document that the row was read from: the name of its folder or file. */
  readonly document_id: string
  /** Form of the engagement. */
  readonly kind: 'call' | 'letter' | 'meeting' | 'video_conference' | 'joint_statement' | 'resolution' | 'public_statement' | 'social_media' | 'interview' | 'agreement' | 'mechanism' | 'joint_project' | 'information_sharing'
  /** What it is mainly about, by the topic that its words name first; sympathy takes in support and confidence, aid_offer is readiness to help without a gift. */
  readonly topic: 'sympathy' | 'praise' | 'thanks' | 'aid_offer' | 'cooperation' | 'policy_position' | null
  /** Whether it took place, exists, was agreed on, or was only proposed. */
  readonly engagement_status: 'held' | 'established' | 'agreed' | 'proposed'
  /** Who acts, as written. */
  readonly actor: string | null
  /** Country that the actor stands for. */
  readonly actor_iso3: string | null
  /** Whom the act is addressed to or shared with, or whom praise, thanks and offers are meant for, as written. */
  readonly counterpart: string | null
  /** Country that the counterpart stands for. */
  readonly counterpart_iso3: string | null
  /** Others who take part, as written. */
  readonly participants: string | null
  /** When it happened or was announced, as far as the text states it, in EDTF (ISO 8601-2): 2020-02-05, 2020-02, 2020-02-15/2020-02-29, ../2020-03-01; empty where no date is known. */
  readonly date_edtf: string | null
  /** First day of the EDTF date in the calendar (UTC); empty for as-of dates, for dates of a source and for open starts. */
  readonly date_start: string | null
  /** Last day of the EDTF date in the calendar (UTC); empty for dates of a source and for open ends. */
  readonly date_end: string | null
  /** How finely the text states the date; interval for two ends or an open one. Empty where there is no date. */
  readonly date_precision: 'time' | 'day' | 'half_month' | 'month' | 'quarter' | 'half_year' | 'year' | 'decade' | 'interval' | 'unknown' | null
  /** What the date is of: event (it happened then), as_of (the state up to then), announced (it was promised or decided then), source (only the date of the work cited is known). Empty where there is no date. */
  readonly date_role: 'event' | 'as_of' | 'announced' | 'source' | null
  /** How the date is known: stated in full, year_implied (the year is that of the document), computed (counted from a stated date, as in "five days after"). Empty where there is no date. */
  readonly date_basis: 'stated' | 'year_implied' | 'computed' | null
  /** Line of the unedited text where the figure, or without one the main verb, stands; counts from 1. */
  readonly line: number
  /** Number of the section ("1.1"), or its title where it bears none; empty before the first. */
  readonly section: string | null
  /** The kind of text it stands in; footnote_title is the title of a work cited in a footnote. */
  readonly text_part: 'body' | 'heading' | 'abstract' | 'caption' | 'footnote_title'
  /** An exact piece of the unedited text, line ends included, that holds the figure and its unit. */
  readonly quote: string
  /** Offset in the unedited text where value_text, or without a figure the main verb, starts; counts from 0. */
  readonly char_start: number
  /** Offset just after value_text, or the main verb. */
  readonly char_end: number
  /** The works cited for the sentence, else at the next footnote mark of its paragraph. */
  readonly source_ids: string[]
  /** Whether a sum over the table may take the row in. */
  readonly counts_in_totals: boolean
  /** Why a sum must leave the row out: sold, only asked for, not yet delivered, stated per donor, recipient or item, part of another row, the same as another row, replaced by a later figure. Empty where counts_in_totals is true. */
  readonly excluded_reason: 'exported' | 'called_for' | 'not_delivered' | 'per_unit' | 'part_of' | 'same_as' | 'superseded' | null
  /** Short codes of what is doubtful about the figure as printed: footnote_mark_read_as_digit (its last digit may be the mark of a footnote that has none in the text), source_older_than_event (every work cited was published before the event, so that one of the dates is misprinted). */
  readonly quality_flags: string[]
  /** The row in one readable line, hedge kept. */
  readonly label: string
  /** What a reader should know of how the row was coded. */
  readonly note: string | null
  /** Names of the rules that read the cells of the row; "carried" is from an earlier sentence, "curated" a correction by hand. */
  readonly rules: string[]
  /** How far the reading can be trusted, by its rules: high where the sentence itself states all of it, medium where a piece was taken from elsewhere, low where the fact was found without words that state it. It says nothing of whether the text is true. */
  readonly confidence: 'high' | 'medium' | 'low'
}

/** One row a distinct work that a document cites. A note that says "Ibid." adds a line to the work it means. */
export interface Sources {
  /** Id of the work: a short hash of the document and the address, or of title and date where there is none. */
  readonly source_id: string
  /** Lines of the unedited text where the footnotes that cite the work begin, in order. */
  readonly footnote_lines: number[]
  /** Title as printed; empty where a note gives no more than an address. */
  readonly title: string | null
  /** Newspaper, agency, journal or website that it appeared in. */
  readonly container_title: string | null
  /** Ministry, embassy, institute or firm that published it. */
  readonly publisher: string | null
  /** Authors as printed. */
  readonly author: string | null
  /** Date of the work, in EDTF. */
  readonly issued_edtf: string | null
  /** Address as printed, without marks around it. */
  readonly url: string | null
  /** Language of the work where its address tells, as a BCP 47 tag. */
  readonly language: string | null
  /** Type of the work, in the terms of CSL. */
  readonly type: 'article-newspaper' | 'article-magazine' | 'article-journal' | 'webpage' | 'report' | 'book' | 'broadcast' | 'speech' | 'document'
  /** Who speaks in the work: a ministry or other body of government, an embassy or consulate, a news agency, a newspaper or news site, a journal or magazine, an institute of research, a dashboard of figures, an account on social media, an intergovernmental body; other where nothing tells. */
  readonly kind: 'ministry' | 'embassy' | 'intergovernmental' | 'agency' | 'newspaper' | 'magazine' | 'dashboard' | 'think_tank' | 'social_media' | 'other'
  /** Whether a government or an intergovernmental body speaks in it. State-owned newspapers do not count. */
  readonly is_official: boolean
}

/** One row for each piece of text that a cell was read from: every cell of a fact table that is neither empty nor derived has at least one. */
export interface Evidence {
  /** Name of the fact table that the row stands in. */
  readonly table: 'visits' | 'donations' | 'case_counts' | 'economic_estimates' | 'tallies' | 'engagements'
  /** Id of the row in that table. */
  readonly row_id: string
  /** Column of the cell; for a place that tells the fact again value_text, or "row" where it has no figure. */
  readonly column: string
  /** Number of the piece where the words of a cell stand in several, as over a page break, or are told again; counts from 1 within the cell. */
  readonly part: number
  /** The document that the row was read from: the name of its folder or file. */
  readonly document_id: string
  /** Offset in the unedited text where the piece starts; counts from 0. */
  readonly char_start: number
  /** Offset just after the piece. */
  readonly char_end: number
  /** The piece itself, letter by letter. */
  readonly exact: string
  /** The rule that read it; restatement (the fact told again elsewhere), carried (from an earlier sentence), title (from the title of a cited work), curated (corrected by a person). */
  readonly how: string
}

/** Every number in a document, in digits or words, with what became of it: the cell that holds it, or why none does. */
export interface Numbers {
  /** Id of the number. */
  readonly number_id: string
  /** The document that the row was read from: the name of its folder or file. */
  readonly document_id: string
  /** Line of the unedited text, counts from 1. */
  readonly line: number
  /** Offset in the unedited text where it starts; counts from 0. */
  readonly char_start: number
  /** Offset just after it. */
  readonly char_end: number
  /** The number as printed. */
  readonly exact: string
  /** Lower bound of its value; empty where open, or where it has no value, as a part of a name. */
  readonly value_low: number | null
  /** Upper bound of its value; empty where open, or where it has no value. */
  readonly value_high: number | null
  /** What it is: figure (a cell holds it), date, mark of a footnote, page or section number, part of an address, a name or a code, ordinal, back_reference ("the three countries"), span_of_time ("within five days"), part of a title of a cited work, or other. */
  readonly disposition: 'figure' | 'date' | 'footnote_mark' | 'page' | 'section_number' | 'address' | 'name_or_code' | 'ordinal' | 'back_reference' | 'span_of_time' | 'part_of_title' | 'other'
  /** Fact table whose row holds the number; empty where none does. */
  readonly table: 'visits' | 'donations' | 'case_counts' | 'economic_estimates' | 'tallies' | 'engagements' | null
  /** Id of that row. */
  readonly row_id: string | null
  /** Column of that row. */
  readonly column: string | null
}

/** How a row stands to another: read as "from is relation to". */
export interface Relations {
  /** Fact table of the first row. */
  readonly from_table: 'visits' | 'donations' | 'case_counts' | 'economic_estimates' | 'tallies' | 'engagements'
  /** Id of the first row. */
  readonly from_id: string
  /** The relation: same_as (the same fact told with another figure, unit or status), part_of (contained in it), other_unit_of (the same amount in another unit), superseded_by (a later figure replaces it). */
  readonly relation: 'same_as' | 'part_of' | 'other_unit_of' | 'superseded_by'
  /** Fact table of the second row. */
  readonly to_table: 'visits' | 'donations' | 'case_counts' | 'economic_estimates' | 'tallies' | 'engagements'
  /** Id of the second row. */
  readonly to_id: string
  /** What in the text links them. */
  readonly reason: string
}

/** One row a comparison of a figure with an independent one; a figure may have several, of which one is the verdict. */
export interface Corroborations {
  /** Name of the fact table that the row stands in. */
  readonly table: 'visits' | 'donations' | 'case_counts' | 'economic_estimates' | 'tallies' | 'engagements'
  /** Id of the row in that table. */
  readonly row_id: string
  /** Lower bound of the independent figure; empty where open or where none was found. */
  readonly independent_low: number | null
  /** Upper bound of the independent figure; empty where open or where none was found. */
  readonly independent_high: number | null
  /** Unit of the independent figure, a code as in the fact tables. */
  readonly independent_unit: string | null
  /** Date or period of the independent figure, in EDTF. */
  readonly independent_as_of: string | null
  /** Where the independent figure comes from; empty where none was found. */
  readonly reference_source_id: string | null
  /** True where that source is a work that the document itself cites, so that it shows how the figure was taken over and not that it is right. */
  readonly is_cited_source: boolean
  /** Figure of the document less the independent one, in the unit of the row; 0 where the intervals meet; empty where they cannot be compared. */
  readonly difference: number | null
  /** Outcome of the comparison: agrees (the same figure, or within the bounds stated), rounding (the independent figure rounds to the printed one), discrepancy, not_comparable (of another period or of something else), no_independent_figure. */
  readonly judgement: 'agrees' | 'rounding' | 'discrepancy' | 'not_comparable' | 'no_independent_figure'
  /** What the difference lies in: amount, period (another day or stretch of time), definition (the same number of something else), likely_misprint (one digit wrong, missing or too many), footnote_mark_read_as_digit. Empty where there is none. */
  readonly difference_kind: 'amount' | 'period' | 'definition' | 'likely_misprint' | 'footnote_mark_read_as_digit' | null
  /** The comparison in words. */
  readonly explanation: string | null
  /** True for the one comparison that stands for the figure. */
  readonly is_verdict: boolean
  /** Which statement of the row is compared: value, or alt (the same amount stated a second time). */
  readonly statement: 'value' | 'alt'
  /** Lower bound less the independent lower bound; empty where one is open. */
  readonly difference_low: number | null
  /** Upper bound less the independent upper bound; empty where one is open. */
  readonly difference_high: number | null
}

/** One row a source of independent figures and exchange rates: what the documents are compared with. */
export interface ReferenceSources {
  /** Id of the source. */
  readonly reference_source_id: string
  /** Title of the work or data set. */
  readonly title: string
  /** Who published it. */
  readonly publisher: string | null
  /** Where it stands. */
  readonly address: string | null
  /** Terms of use as far as known. */
  readonly licence: string | null
}

/** One row an amount of money that a fact table states, with what it was in US dollars at the reference rate. The stated amount stays what counts. */
export interface UsdValues {
  /** Name of the fact table that the row stands in. */
  readonly table: 'visits' | 'donations' | 'case_counts' | 'economic_estimates' | 'tallies' | 'engagements'
  /** Id of the row in that table. */
  readonly row_id: string
  /** Which statement of the row: value, or alt (the same amount stated a second time). */
  readonly statement: 'value' | 'alt'
  /** Currency of the stated amount. */
  readonly currency: string
  /** Lower bound as stated, in that currency. */
  readonly stated_low: number | null
  /** Upper bound as stated, in that currency. */
  readonly stated_high: number | null
  /** What the amount holds for, as in donations; an amount for each is not a total in dollars either. */
  readonly value_basis: 'total' | 'each_donor' | 'each_recipient' | 'each_item' | null
  /** Lower bound in US dollars, to the cent; empty where open or without a rate. */
  readonly usd_low: number | null
  /** Upper bound in US dollars, to the cent; empty where open or without a rate. */
  readonly usd_high: number | null
  /** Rate: units of the currency for one US dollar. */
  readonly units_per_usd: number | null
  /** Day or month of the rate: the day of the event (or the last day before it that has a rate), else the average of the month. */
  readonly rate_date: string | null
  /** How the rate was made: published, or derived from others. */
  readonly rate_basis: string | null
  /** Where the rate comes from; empty for amounts in US dollars. */
  readonly reference_source_id: string | null
  /** Why there is no amount in dollars; empty where there is one. */
  readonly no_rate_reason: 'no_date' | 'no_rate_for_currency' | 'no_rate_at_date' | null
}

/** One row a work cited for a row of a fact table, and what the work's own title says of its figure. */
export interface Citations {
  /** Name of the fact table that the row stands in. */
  readonly table: 'visits' | 'donations' | 'case_counts' | 'economic_estimates' | 'tallies' | 'engagements'
  /** Id of the row in that table. */
  readonly row_id: string
  /** The work cited. */
  readonly source_id: string
  /** What the title says of the figure: states (the row was read from the title), agrees (it has the same figure, or one that rounds to it), differs (it has another figure of the same kind), silent (none of that kind), no_figure (the row has none). */
  readonly title_says: 'states' | 'agrees' | 'differs' | 'silent' | 'no_figure'
  /** The figure of the title that was compared, as printed. */
  readonly title_figure: string | null
  /** Whether the work is of a government or an intergovernmental body. */
  readonly is_official: boolean
}

/** What the documents say and do not say of each country that they count as a neighbour: one row a country, topic and direction. */
export interface Coverage {
  /** The country. */
  readonly area_id: string
  /** What is told of it. Policy measures (border closures, interest rates) are in no table. */
  readonly topic: 'gifts' | 'visits' | 'engagements' | 'case_counts' | 'economic_estimates' | 'tallies' | 'policy_measures'
  /** From the country to China, from China to the country, or none where the topic has no direction. */
  readonly direction: 'to_china' | 'from_china' | 'none'
  /** How much is told: stated (with a number, or for visits and engagements at all), stated_without_number, not_mentioned (no row names the country; that nothing happened does not follow), not_coded (the tables do not take the topic). */
  readonly coverage_status: 'stated' | 'stated_without_number' | 'not_mentioned' | 'not_coded'
  /** Rows that name the country on that side. */
  readonly row_count: number
  /** Further rows that name only a group the country belongs to ("other ASEAN countries"): they may or may not mean it. */
  readonly group_row_count: number
}

/** One line a row of any fact table, with names, values, verdict and first source: for a quick look. Figures of different tables, goods or units are not to be added. */
export interface Facts {
  /** Name of the fact table that the row stands in. */
  readonly table: 'visits' | 'donations' | 'case_counts' | 'economic_estimates' | 'tallies' | 'engagements'
  /** Id of the row in that table. */
  readonly row_id: string
  /** The document that the row was read from: the name of its folder or file. */
  readonly document_id: string
  /** Line of the unedited text. */
  readonly line: number
  /** The row in one readable line. */
  readonly label: string
  /** Country that gives, travels or acts; empty where there is none or it is open. */
  readonly from_iso3: string | null
  /** Name of that country in English. */
  readonly from_name_en: string | null
  /** Name of that country in Chinese. */
  readonly from_name_zh: string | null
  /** UN subregion of that country. */
  readonly from_subregion: string | null
  /** Country that receives, is visited or is the counterpart. */
  readonly to_iso3: string | null
  /** Name of that country in English. */
  readonly to_name_en: string | null
  /** Name of that country in Chinese. */
  readonly to_name_zh: string | null
  /** UN subregion of that country. */
  readonly to_subregion: string | null
  /** Country that a count, an estimate or a tally is of. */
  readonly area_iso3: string | null
  /** Name of that country in English. */
  readonly area_name_en: string | null
  /** Name of that country in Chinese. */
  readonly area_name_zh: string | null
  /** UN subregion of that country. */
  readonly area_subregion: string | null
  /** The goods, measure, indicator, subject or kind of the fact, as its table has it. */
  readonly what: string | null
  /** The figure as printed. */
  readonly value_text: string | null
  /** Lower bound in base units; empty where open or without a figure. */
  readonly value_low: number | null
  /** Upper bound in base units; empty where open or without a figure. */
  readonly value_high: number | null
  /** Unit of the figure. */
  readonly unit: string | null
  /** Lower bound in US dollars, where it is money with a rate. */
  readonly usd_low: number | null
  /** Upper bound in US dollars, where it is money with a rate. */
  readonly usd_high: number | null
  /** Date or period, in EDTF. */
  readonly date_edtf: string | null
  /** First day of it. */
  readonly date_start: string | null
  /** Last day of it. */
  readonly date_end: string | null
  /** What the date is of; source is no more than the date of the work cited. */
  readonly date_role: 'event' | 'as_of' | 'announced' | 'source' | null
  /** How far a gift, visit or engagement has come, or the role of an estimate. */
  readonly status: string | null
  /** What independent sources say of the figure: the verdict of corroborations. Empty without a figure. */
  readonly verdict: 'agrees' | 'rounding' | 'discrepancy' | 'not_comparable' | 'no_independent_figure' | null
  /** How far the reading can be trusted. */
  readonly confidence: 'high' | 'medium' | 'low'
  /** Title of the first work cited. */
  readonly source_title: string | null
  /** Address of the first work cited. */
  readonly source_url: string | null
  /** Whether a sum may take the row in. */
  readonly counts_in_totals: boolean
  /** Why a sum must leave it out. */
  readonly excluded_reason: string | null
}

/** Countries and territories, regions and groups of countries, and the parts of countries that rows name. */
export interface Areas {
  /** ISO 3166-1 alpha-3 for a country, the code with a suffix for a part of one, a name in snake_case for a region or group. */
  readonly area_id: string
  /** Kind of area. */
  readonly kind: 'country' | 'territory' | 'region' | 'group' | 'province' | 'city'
  /** Country that it is or belongs to; empty for regions and groups. */
  readonly iso3: string | null
  /** UN M49 code, three digits; empty for parts and groups. */
  readonly m49: string | null
  /** Name in English. */
  readonly name_en: string
  /** Name in Chinese. */
  readonly name_zh: string | null
  /** UN subregion of the country. */
  readonly subregion: string | null
  /** True for the countries that the documents treat as neighbours. */
  readonly is_neighbour_in_report: boolean
}

/** One row a member country of a group or region. */
export interface AreaMembers {
  /** The group or region. */
  readonly group_id: string
  /** The member. */
  readonly member_id: string
}

/** The codes that unit columns use. A noun counted that has no code here stands there in the singular. */
export interface Units {
  /** Code: a noun in the singular, or the ISO 4217 code of a currency. */
  readonly unit: string
  /** Name in English. */
  readonly name: string
  /** What it measures; figures of different dimensions cannot be compared. */
  readonly dimension: 'count' | 'people' | 'events' | 'bodies' | 'ratio' | 'currency' | 'time' | 'mass' | 'length' | 'area' | 'volume' | 'energy' | 'power' | 'speed' | 'electricity' | 'frequency' | 'sound' | 'light' | 'pressure' | 'temperature' | 'concentration' | 'information'
  /** What it is used for, where the name does not say it. */
  readonly description: string | null
}

/** The kinds of goods that donations are sorted into. */
export interface ItemCategories {
  /** Code of the category. */
  readonly item_category: 'mask' | 'protective_suit' | 'gloves' | 'goggles' | 'face_shield' | 'test_kit' | 'ventilator' | 'disinfection_equipment' | 'ppe_set' | 'medical_supplies' | 'cash' | 'livestock' | 'personnel' | 'transport' | 'facility' | 'other'
  /** Name in English. */
  readonly name: string
  /** What belongs in it. */
  readonly description: string
  /** Words that fall under it. */
  readonly examples: string[]
}

/** The quantities that economic estimates are about. */
export interface Indicators {
  /** Code of the indicator. */
  readonly indicator_id: string
  /** Name in English. */
  readonly name: string
  /** What it measures. */
  readonly description: string
  /** Dimension that its level is measured in; changes of it may be ratios. */
  readonly unit_dimension: 'ratio' | 'currency' | 'count' | 'time' | 'people' | 'volume'
}

/** The JSON files by table. */
export interface Tables {
  readonly visits: readonly Visits[]
  readonly donations: readonly Donations[]
  readonly case_counts: readonly CaseCounts[]
  readonly economic_estimates: readonly EconomicEstimates[]
  readonly tallies: readonly Tallies[]
  readonly engagements: readonly Engagements[]
  readonly sources: readonly Sources[]
  readonly evidence: readonly Evidence[]
  readonly numbers: readonly Numbers[]
  readonly relations: readonly Relations[]
  readonly corroborations: readonly Corroborations[]
  readonly reference_sources: readonly ReferenceSources[]
  readonly usd_values: readonly UsdValues[]
  readonly citations: readonly Citations[]
  readonly coverage: readonly Coverage[]
  readonly facts: readonly Facts[]
  readonly areas: readonly Areas[]
  readonly area_members: readonly AreaMembers[]
  readonly units: readonly Units[]
  readonly item_categories: readonly ItemCategories[]
  readonly indicators: readonly Indicators[]
}
