-- The tables of the release, for DuckDB and SQLite. Lists are joined by semicolons; an empty list is NULL.
-- To load in DuckDB, after this: COPY donations FROM 'csv/donations.csv' (HEADER, NULLSTR '');

-- Areas: Countries and territories, regions and groups of countries, and the parts of countries that rows name.
CREATE TABLE "areas" (
  "area_id" TEXT NOT NULL,
  "kind" TEXT NOT NULL CHECK ("kind" IN ('country', 'territory', 'region', 'group', 'province', 'city')),
  "iso3" TEXT,
  "m49" TEXT,
  "name_en" TEXT NOT NULL,
  "name_zh" TEXT,
  "subregion" TEXT,
  "is_neighbour_in_report" BOOLEAN NOT NULL,
  PRIMARY KEY ("area_id")
);

-- Sources: One row a distinct work that a document cites. A note that says "Ibid." adds a line to the work it means.
CREATE TABLE "sources" (
  "source_id" TEXT NOT NULL,
  "footnote_lines" TEXT,
  "title" TEXT,
  "container_title" TEXT,
  "publisher" TEXT,
  "author" TEXT,
  "issued_edtf" TEXT,
  "url" TEXT,
  "language" TEXT,
  "type" TEXT NOT NULL CHECK ("type" IN ('article-newspaper', 'article-magazine', 'article-journal', 'webpage', 'report', 'book', 'broadcast', 'speech', 'document')),
  "kind" TEXT NOT NULL CHECK ("kind" IN ('ministry', 'embassy', 'intergovernmental', 'agency', 'newspaper', 'magazine', 'dashboard', 'think_tank', 'social_media', 'other')),
  "is_official" BOOLEAN NOT NULL,
  PRIMARY KEY ("source_id")
);

-- Visits: One row a journey of a person, delegation or team to a country. Calls and meetings without a journey are none.
CREATE TABLE "visits" (
  "visit_id" TEXT NOT NULL,
  "document_id" TEXT NOT NULL,
  "visitor" TEXT,
  "visitor_title" TEXT,
  "visitor_rank" TEXT NOT NULL CHECK ("visitor_rank" IN ('head_of_state', 'head_of_government', 'minister', 'ambassador', 'official', 'expert_team', 'other')),
  "from_iso3" TEXT,
  "to_iso3" TEXT,
  "visit_status" TEXT NOT NULL CHECK ("visit_status" IN ('made', 'planned')),
  "date_edtf" TEXT,
  "date_start" DATE,
  "date_end" DATE,
  "date_precision" TEXT CHECK ("date_precision" IN ('time', 'day', 'half_month', 'month', 'quarter', 'half_year', 'year', 'decade', 'interval', 'unknown')),
  "date_role" TEXT CHECK ("date_role" IN ('event', 'as_of', 'announced', 'source')),
  "date_basis" TEXT CHECK ("date_basis" IN ('stated', 'year_implied', 'computed')),
  "line" INTEGER NOT NULL,
  "section" TEXT,
  "text_part" TEXT NOT NULL CHECK ("text_part" IN ('body', 'heading', 'abstract', 'caption', 'footnote_title')),
  "quote" TEXT NOT NULL,
  "char_start" INTEGER NOT NULL,
  "char_end" INTEGER NOT NULL,
  "source_ids" TEXT,
  "counts_in_totals" BOOLEAN NOT NULL,
  "excluded_reason" TEXT CHECK ("excluded_reason" IN ('exported', 'called_for', 'not_delivered', 'per_unit', 'part_of', 'same_as', 'superseded')),
  "quality_flags" TEXT,
  "label" TEXT NOT NULL,
  "note" TEXT,
  "rules" TEXT,
  "confidence" TEXT NOT NULL CHECK ("confidence" IN ('high', 'medium', 'low')),
  PRIMARY KEY ("visit_id"),
  FOREIGN KEY ("from_iso3") REFERENCES "areas" ("area_id"),
  FOREIGN KEY ("to_iso3") REFERENCES "areas" ("area_id")
);

-- Item categories: The kinds of goods that donations are sorted into.
CREATE TABLE "item_categories" (
  "item_category" TEXT NOT NULL CHECK ("item_category" IN ('mask', 'protective_suit', 'gloves', 'goggles', 'face_shield', 'test_kit', 'ventilator', 'disinfection_equipment', 'ppe_set', 'medical_supplies', 'cash', 'livestock', 'personnel', 'transport', 'facility', 'other')),
  "name" TEXT NOT NULL,
  "description" TEXT NOT NULL,
  "examples" TEXT,
  PRIMARY KEY ("item_category")
);

-- Donations: One row for each thing given, promised, asked for or sold as aid that the text counts or names apart.
CREATE TABLE "donations" (
  "donation_id" TEXT NOT NULL,
  "document_id" TEXT NOT NULL,
  "donor" TEXT,
  "donor_type" TEXT NOT NULL CHECK ("donor_type" IN ('government', 'local_government', 'royal', 'party', 'parliament_members', 'military', 'embassy', 'company', 'foundation', 'ngo', 'citizens', 'mixed', 'unspecified')),
  "donor_iso3" TEXT,
  "intermediary" TEXT,
  "recipient" TEXT,
  "recipient_iso3" TEXT,
  "item" TEXT,
  "item_category" TEXT NOT NULL CHECK ("item_category" IN ('mask', 'protective_suit', 'gloves', 'goggles', 'face_shield', 'test_kit', 'ventilator', 'disinfection_equipment', 'ppe_set', 'medical_supplies', 'cash', 'livestock', 'personnel', 'transport', 'facility', 'other')),
  "contribution_type" TEXT CHECK ("contribution_type" IN ('financial', 'in_kind', 'personnel', 'service')),
  "value_basis" TEXT CHECK ("value_basis" IN ('total', 'each_donor', 'each_recipient', 'each_item')),
  "alt_low" DOUBLE,
  "alt_high" DOUBLE,
  "alt_unit" TEXT,
  "status" TEXT NOT NULL CHECK ("status" IN ('delivered', 'pledged', 'announced', 'called_for', 'exported')),
  "flow" TEXT NOT NULL CHECK ("flow" IN ('to_china', 'from_china', 'other')),
  "gift_id" TEXT,
  "value_text" TEXT,
  "value_low" DOUBLE,
  "value_high" DOUBLE,
  "qualifier" TEXT CHECK ("qualifier" IN ('exact', 'approx', 'nearly', 'at_least', 'at_most', 'range', 'magnitude')),
  "unit" TEXT,
  "date_edtf" TEXT,
  "date_start" DATE,
  "date_end" DATE,
  "date_precision" TEXT CHECK ("date_precision" IN ('time', 'day', 'half_month', 'month', 'quarter', 'half_year', 'year', 'decade', 'interval', 'unknown')),
  "date_role" TEXT CHECK ("date_role" IN ('event', 'as_of', 'announced', 'source')),
  "date_basis" TEXT CHECK ("date_basis" IN ('stated', 'year_implied', 'computed')),
  "line" INTEGER NOT NULL,
  "section" TEXT,
  "text_part" TEXT NOT NULL CHECK ("text_part" IN ('body', 'heading', 'abstract', 'caption', 'footnote_title')),
  "quote" TEXT NOT NULL,
  "char_start" INTEGER NOT NULL,
  "char_end" INTEGER NOT NULL,
  "source_ids" TEXT,
  "counts_in_totals" BOOLEAN NOT NULL,
  "excluded_reason" TEXT CHECK ("excluded_reason" IN ('exported', 'called_for', 'not_delivered', 'per_unit', 'part_of', 'same_as', 'superseded')),
  "quality_flags" TEXT,
  "label" TEXT NOT NULL,
  "note" TEXT,
  "rules" TEXT,
  "confidence" TEXT NOT NULL CHECK ("confidence" IN ('high', 'medium', 'low')),
  PRIMARY KEY ("donation_id"),
  FOREIGN KEY ("donor_iso3") REFERENCES "areas" ("area_id"),
  FOREIGN KEY ("recipient_iso3") REFERENCES "areas" ("area_id"),
  FOREIGN KEY ("item_category") REFERENCES "item_categories" ("item_category")
);

-- Case counts: One row a number of cases, deaths or recoveries of an area. Rows may contain one another (a world figure holds its countries): never add them without looking at area_id.
CREATE TABLE "case_counts" (
  "case_count_id" TEXT NOT NULL,
  "document_id" TEXT NOT NULL,
  "area" TEXT,
  "area_iso3" TEXT,
  "area_id" TEXT,
  "measure" TEXT CHECK ("measure" IN ('confirmed', 'imported', 'deaths', 'recovered')),
  "accumulation" TEXT CHECK ("accumulation" IN ('cumulative', 'new')),
  "value_text" TEXT NOT NULL,
  "value_low" DOUBLE,
  "value_high" DOUBLE,
  "qualifier" TEXT NOT NULL CHECK ("qualifier" IN ('exact', 'approx', 'nearly', 'at_least', 'at_most', 'range', 'magnitude')),
  "unit" TEXT,
  "as_of" TEXT,
  "date_start" DATE,
  "date_end" DATE,
  "date_precision" TEXT CHECK ("date_precision" IN ('time', 'day', 'half_month', 'month', 'quarter', 'half_year', 'year', 'decade', 'interval', 'unknown')),
  "date_role" TEXT CHECK ("date_role" IN ('event', 'as_of', 'announced', 'source')),
  "date_basis" TEXT CHECK ("date_basis" IN ('stated', 'year_implied', 'computed')),
  "line" INTEGER NOT NULL,
  "section" TEXT,
  "text_part" TEXT NOT NULL CHECK ("text_part" IN ('body', 'heading', 'abstract', 'caption', 'footnote_title')),
  "quote" TEXT NOT NULL,
  "char_start" INTEGER NOT NULL,
  "char_end" INTEGER NOT NULL,
  "source_ids" TEXT,
  "counts_in_totals" BOOLEAN NOT NULL,
  "excluded_reason" TEXT CHECK ("excluded_reason" IN ('exported', 'called_for', 'not_delivered', 'per_unit', 'part_of', 'same_as', 'superseded')),
  "quality_flags" TEXT,
  "label" TEXT NOT NULL,
  "note" TEXT,
  "rules" TEXT,
  "confidence" TEXT NOT NULL CHECK ("confidence" IN ('high', 'medium', 'low')),
  PRIMARY KEY ("case_count_id"),
  FOREIGN KEY ("area_iso3") REFERENCES "areas" ("area_id"),
  FOREIGN KEY ("area_id") REFERENCES "areas" ("area_id")
);

-- Indicators: The quantities that economic estimates are about.
CREATE TABLE "indicators" (
  "indicator_id" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "description" TEXT NOT NULL,
  "unit_dimension" TEXT NOT NULL CHECK ("unit_dimension" IN ('ratio', 'currency', 'count', 'time', 'people', 'volume')),
  PRIMARY KEY ("indicator_id")
);

-- Economic estimates: One row a figure on trade, tourism, investment, output or growth: observed, forecast, assumed or resulting.
CREATE TABLE "economic_estimates" (
  "estimate_id" TEXT NOT NULL,
  "document_id" TEXT NOT NULL,
  "indicator" TEXT,
  "indicator_id" TEXT,
  "area" TEXT,
  "area_iso3" TEXT,
  "counterpart" TEXT,
  "counterpart_iso3" TEXT,
  "figure_role" TEXT NOT NULL CHECK ("figure_role" IN ('observed', 'estimate', 'premise', 'result')),
  "direction" TEXT CHECK ("direction" IN ('increase', 'decrease', 'level')),
  "denominator" TEXT,
  "comparison" TEXT,
  "condition" TEXT,
  "scenario_id" TEXT,
  "estimator" TEXT,
  "value_text" TEXT NOT NULL,
  "value_low" DOUBLE,
  "value_high" DOUBLE,
  "qualifier" TEXT NOT NULL CHECK ("qualifier" IN ('exact', 'approx', 'nearly', 'at_least', 'at_most', 'range', 'magnitude')),
  "unit" TEXT,
  "period" TEXT,
  "date_start" DATE,
  "date_end" DATE,
  "date_precision" TEXT CHECK ("date_precision" IN ('time', 'day', 'half_month', 'month', 'quarter', 'half_year', 'year', 'decade', 'interval', 'unknown')),
  "date_role" TEXT CHECK ("date_role" IN ('event', 'as_of', 'announced', 'source')),
  "date_basis" TEXT CHECK ("date_basis" IN ('stated', 'year_implied', 'computed')),
  "line" INTEGER NOT NULL,
  "section" TEXT,
  "text_part" TEXT NOT NULL CHECK ("text_part" IN ('body', 'heading', 'abstract', 'caption', 'footnote_title')),
  "quote" TEXT NOT NULL,
  "char_start" INTEGER NOT NULL,
  "char_end" INTEGER NOT NULL,
  "source_ids" TEXT,
  "counts_in_totals" BOOLEAN NOT NULL,
  "excluded_reason" TEXT CHECK ("excluded_reason" IN ('exported', 'called_for', 'not_delivered', 'per_unit', 'part_of', 'same_as', 'superseded')),
  "quality_flags" TEXT,
  "label" TEXT NOT NULL,
  "note" TEXT,
  "rules" TEXT,
  "confidence" TEXT NOT NULL CHECK ("confidence" IN ('high', 'medium', 'low')),
  PRIMARY KEY ("estimate_id"),
  FOREIGN KEY ("indicator_id") REFERENCES "indicators" ("indicator_id"),
  FOREIGN KEY ("area_iso3") REFERENCES "areas" ("area_id"),
  FOREIGN KEY ("counterpart_iso3") REFERENCES "areas" ("area_id")
);

-- Tallies: One row a count of things in the world that no other table takes: countries, organizations, people, teams, flights.
CREATE TABLE "tallies" (
  "tally_id" TEXT NOT NULL,
  "document_id" TEXT NOT NULL,
  "subject" TEXT NOT NULL,
  "area" TEXT,
  "area_iso3" TEXT,
  "value_text" TEXT NOT NULL,
  "value_low" DOUBLE,
  "value_high" DOUBLE,
  "qualifier" TEXT NOT NULL CHECK ("qualifier" IN ('exact', 'approx', 'nearly', 'at_least', 'at_most', 'range', 'magnitude')),
  "unit" TEXT,
  "as_of" TEXT,
  "date_start" DATE,
  "date_end" DATE,
  "date_precision" TEXT CHECK ("date_precision" IN ('time', 'day', 'half_month', 'month', 'quarter', 'half_year', 'year', 'decade', 'interval', 'unknown')),
  "date_role" TEXT CHECK ("date_role" IN ('event', 'as_of', 'announced', 'source')),
  "date_basis" TEXT CHECK ("date_basis" IN ('stated', 'year_implied', 'computed')),
  "line" INTEGER NOT NULL,
  "section" TEXT,
  "text_part" TEXT NOT NULL CHECK ("text_part" IN ('body', 'heading', 'abstract', 'caption', 'footnote_title')),
  "quote" TEXT NOT NULL,
  "char_start" INTEGER NOT NULL,
  "char_end" INTEGER NOT NULL,
  "source_ids" TEXT,
  "counts_in_totals" BOOLEAN NOT NULL,
  "excluded_reason" TEXT CHECK ("excluded_reason" IN ('exported', 'called_for', 'not_delivered', 'per_unit', 'part_of', 'same_as', 'superseded')),
  "quality_flags" TEXT,
  "label" TEXT NOT NULL,
  "note" TEXT,
  "rules" TEXT,
  "confidence" TEXT NOT NULL CHECK ("confidence" IN ('high', 'medium', 'low')),
  PRIMARY KEY ("tally_id"),
  FOREIGN KEY ("area_iso3") REFERENCES "areas" ("area_id")
);

-- Engagements: One row an act of contact or cooperation that is neither a journey nor a gift: calls, letters, meetings, statements, agreements, mechanisms. It has no figures. Persons who each act are one row each; countries and bodies that act together are one.
CREATE TABLE "engagements" (
  "engagement_id" TEXT NOT NULL,
  "document_id" TEXT NOT NULL,
  "kind" TEXT NOT NULL CHECK ("kind" IN ('call', 'letter', 'meeting', 'video_conference', 'joint_statement', 'resolution', 'public_statement', 'social_media', 'interview', 'agreement', 'mechanism', 'joint_project', 'information_sharing')),
  "topic" TEXT CHECK ("topic" IN ('sympathy', 'praise', 'thanks', 'aid_offer', 'cooperation', 'policy_position')),
  "engagement_status" TEXT NOT NULL CHECK ("engagement_status" IN ('held', 'established', 'agreed', 'proposed')),
  "actor" TEXT,
  "actor_iso3" TEXT,
  "counterpart" TEXT,
  "counterpart_iso3" TEXT,
  "participants" TEXT,
  "date_edtf" TEXT,
  "date_start" DATE,
  "date_end" DATE,
  "date_precision" TEXT CHECK ("date_precision" IN ('time', 'day', 'half_month', 'month', 'quarter', 'half_year', 'year', 'decade', 'interval', 'unknown')),
  "date_role" TEXT CHECK ("date_role" IN ('event', 'as_of', 'announced', 'source')),
  "date_basis" TEXT CHECK ("date_basis" IN ('stated', 'year_implied', 'computed')),
  "line" INTEGER NOT NULL,
  "section" TEXT,
  "text_part" TEXT NOT NULL CHECK ("text_part" IN ('body', 'heading', 'abstract', 'caption', 'footnote_title')),
  "quote" TEXT NOT NULL,
  "char_start" INTEGER NOT NULL,
  "char_end" INTEGER NOT NULL,
  "source_ids" TEXT,
  "counts_in_totals" BOOLEAN NOT NULL,
  "excluded_reason" TEXT CHECK ("excluded_reason" IN ('exported', 'called_for', 'not_delivered', 'per_unit', 'part_of', 'same_as', 'superseded')),
  "quality_flags" TEXT,
  "label" TEXT NOT NULL,
  "note" TEXT,
  "rules" TEXT,
  "confidence" TEXT NOT NULL CHECK ("confidence" IN ('high', 'medium', 'low')),
  PRIMARY KEY ("engagement_id"),
  FOREIGN KEY ("actor_iso3") REFERENCES "areas" ("area_id"),
  FOREIGN KEY ("counterpart_iso3") REFERENCES "areas" ("area_id")
);

-- Evidence: One row for each piece of text that a cell was read from: every cell of a fact table that is neither empty nor derived has at least one.
CREATE TABLE "evidence" (
  "table" TEXT NOT NULL CHECK ("table" IN ('visits', 'donations', 'case_counts', 'economic_estimates', 'tallies', 'engagements')),
  "row_id" TEXT NOT NULL,
  "column" TEXT NOT NULL,
  "part" INTEGER NOT NULL,
  "document_id" TEXT NOT NULL,
  "char_start" INTEGER NOT NULL,
  "char_end" INTEGER NOT NULL,
  "exact" TEXT NOT NULL,
  "how" TEXT NOT NULL,
  PRIMARY KEY ("table", "row_id", "column", "part")
);

-- Numbers: Every number in a document, in digits or words, with what became of it: the cell that holds it, or why none does.
CREATE TABLE "numbers" (
  "number_id" TEXT NOT NULL,
  "document_id" TEXT NOT NULL,
  "line" INTEGER NOT NULL,
  "char_start" INTEGER NOT NULL,
  "char_end" INTEGER NOT NULL,
  "exact" TEXT NOT NULL,
  "value_low" DOUBLE,
  "value_high" DOUBLE,
  "disposition" TEXT NOT NULL CHECK ("disposition" IN ('figure', 'date', 'footnote_mark', 'page', 'section_number', 'address', 'name_or_code', 'ordinal', 'back_reference', 'span_of_time', 'part_of_title', 'other')),
  "table" TEXT CHECK ("table" IN ('visits', 'donations', 'case_counts', 'economic_estimates', 'tallies', 'engagements')),
  "row_id" TEXT,
  "column" TEXT,
  PRIMARY KEY ("number_id")
);

-- Relations: How a row stands to another: read as "from is relation to".
CREATE TABLE "relations" (
  "from_table" TEXT NOT NULL CHECK ("from_table" IN ('visits', 'donations', 'case_counts', 'economic_estimates', 'tallies', 'engagements')),
  "from_id" TEXT NOT NULL,
  "relation" TEXT NOT NULL CHECK ("relation" IN ('same_as', 'part_of', 'other_unit_of', 'superseded_by')),
  "to_table" TEXT NOT NULL CHECK ("to_table" IN ('visits', 'donations', 'case_counts', 'economic_estimates', 'tallies', 'engagements')),
  "to_id" TEXT NOT NULL,
  "reason" TEXT NOT NULL,
  PRIMARY KEY ("from_table", "from_id", "relation", "to_table", "to_id")
);

-- Reference sources: One row a source of independent figures and exchange rates: what the documents are compared with.
CREATE TABLE "reference_sources" (
  "reference_source_id" TEXT NOT NULL,
  "title" TEXT NOT NULL,
  "publisher" TEXT,
  "address" TEXT,
  "licence" TEXT,
  PRIMARY KEY ("reference_source_id")
);

-- Corroborations: One row a comparison of a figure with an independent one; a figure may have several, of which one is the verdict.
CREATE TABLE "corroborations" (
  "table" TEXT NOT NULL CHECK ("table" IN ('visits', 'donations', 'case_counts', 'economic_estimates', 'tallies', 'engagements')),
  "row_id" TEXT NOT NULL,
  "independent_low" DOUBLE,
  "independent_high" DOUBLE,
  "independent_unit" TEXT,
  "independent_as_of" TEXT,
  "reference_source_id" TEXT,
  "is_cited_source" BOOLEAN NOT NULL,
  "difference" DOUBLE,
  "judgement" TEXT NOT NULL CHECK ("judgement" IN ('agrees', 'rounding', 'discrepancy', 'not_comparable', 'no_independent_figure')),
  "difference_kind" TEXT CHECK ("difference_kind" IN ('amount', 'period', 'definition', 'likely_misprint', 'footnote_mark_read_as_digit')),
  "explanation" TEXT,
  "is_verdict" BOOLEAN NOT NULL,
  "statement" TEXT NOT NULL CHECK ("statement" IN ('value', 'alt')),
  "difference_low" DOUBLE,
  "difference_high" DOUBLE,
  UNIQUE ("table", "row_id", "statement", "reference_source_id", "independent_as_of"),
  FOREIGN KEY ("reference_source_id") REFERENCES "reference_sources" ("reference_source_id")
);

-- Amounts in US dollars: One row an amount of money that a fact table states, with what it was in US dollars at the reference rate. The stated amount stays what counts.
CREATE TABLE "usd_values" (
  "table" TEXT NOT NULL CHECK ("table" IN ('visits', 'donations', 'case_counts', 'economic_estimates', 'tallies', 'engagements')),
  "row_id" TEXT NOT NULL,
  "statement" TEXT NOT NULL CHECK ("statement" IN ('value', 'alt')),
  "currency" TEXT NOT NULL,
  "stated_low" DOUBLE,
  "stated_high" DOUBLE,
  "value_basis" TEXT CHECK ("value_basis" IN ('total', 'each_donor', 'each_recipient', 'each_item')),
  "usd_low" DOUBLE,
  "usd_high" DOUBLE,
  "units_per_usd" DOUBLE,
  "rate_date" TEXT,
  "rate_basis" TEXT,
  "reference_source_id" TEXT,
  "no_rate_reason" TEXT CHECK ("no_rate_reason" IN ('no_date', 'no_rate_for_currency', 'no_rate_at_date')),
  PRIMARY KEY ("table", "row_id", "statement"),
  FOREIGN KEY ("reference_source_id") REFERENCES "reference_sources" ("reference_source_id")
);

-- Citations: One row a work cited for a row of a fact table, and what the work's own title says of its figure.
CREATE TABLE "citations" (
  "table" TEXT NOT NULL CHECK ("table" IN ('visits', 'donations', 'case_counts', 'economic_estimates', 'tallies', 'engagements')),
  "row_id" TEXT NOT NULL,
  "source_id" TEXT NOT NULL,
  "title_says" TEXT NOT NULL CHECK ("title_says" IN ('states', 'agrees', 'differs', 'silent', 'no_figure')),
  "title_figure" TEXT,
  "is_official" BOOLEAN NOT NULL,
  PRIMARY KEY ("table", "row_id", "source_id"),
  FOREIGN KEY ("source_id") REFERENCES "sources" ("source_id")
);

-- Coverage: What the documents say and do not say of each country that they count as a neighbour: one row a country, topic and direction.
CREATE TABLE "coverage" (
  "area_id" TEXT NOT NULL,
  "topic" TEXT NOT NULL CHECK ("topic" IN ('gifts', 'visits', 'engagements', 'case_counts', 'economic_estimates', 'tallies', 'policy_measures')),
  "direction" TEXT NOT NULL CHECK ("direction" IN ('to_china', 'from_china', 'none')),
  "coverage_status" TEXT NOT NULL CHECK ("coverage_status" IN ('stated', 'stated_without_number', 'not_mentioned', 'not_coded')),
  "row_count" INTEGER NOT NULL,
  "group_row_count" INTEGER NOT NULL,
  PRIMARY KEY ("area_id", "topic", "direction"),
  FOREIGN KEY ("area_id") REFERENCES "areas" ("area_id")
);

-- All facts in one table: One line a row of any fact table, with names, values, verdict and first source: for a quick look. Figures of different tables, goods or units are not to be added.
CREATE TABLE "facts" (
  "table" TEXT NOT NULL CHECK ("table" IN ('visits', 'donations', 'case_counts', 'economic_estimates', 'tallies', 'engagements')),
  "row_id" TEXT NOT NULL,
  "document_id" TEXT NOT NULL,
  "line" INTEGER NOT NULL,
  "label" TEXT NOT NULL,
  "from_iso3" TEXT,
  "from_name_en" TEXT,
  "from_name_zh" TEXT,
  "from_subregion" TEXT,
  "to_iso3" TEXT,
  "to_name_en" TEXT,
  "to_name_zh" TEXT,
  "to_subregion" TEXT,
  "area_iso3" TEXT,
  "area_name_en" TEXT,
  "area_name_zh" TEXT,
  "area_subregion" TEXT,
  "what" TEXT,
  "value_text" TEXT,
  "value_low" DOUBLE,
  "value_high" DOUBLE,
  "unit" TEXT,
  "usd_low" DOUBLE,
  "usd_high" DOUBLE,
  "date_edtf" TEXT,
  "date_start" DATE,
  "date_end" DATE,
  "date_role" TEXT CHECK ("date_role" IN ('event', 'as_of', 'announced', 'source')),
  "status" TEXT,
  "verdict" TEXT CHECK ("verdict" IN ('agrees', 'rounding', 'discrepancy', 'not_comparable', 'no_independent_figure')),
  "confidence" TEXT NOT NULL CHECK ("confidence" IN ('high', 'medium', 'low')),
  "source_title" TEXT,
  "source_url" TEXT,
  "counts_in_totals" BOOLEAN NOT NULL,
  "excluded_reason" TEXT,
  PRIMARY KEY ("table", "row_id"),
  FOREIGN KEY ("from_iso3") REFERENCES "areas" ("area_id"),
  FOREIGN KEY ("to_iso3") REFERENCES "areas" ("area_id"),
  FOREIGN KEY ("area_iso3") REFERENCES "areas" ("area_id")
);

-- Members of areas: One row a member country of a group or region.
CREATE TABLE "area_members" (
  "group_id" TEXT NOT NULL,
  "member_id" TEXT NOT NULL,
  PRIMARY KEY ("group_id", "member_id"),
  FOREIGN KEY ("group_id") REFERENCES "areas" ("area_id"),
  FOREIGN KEY ("member_id") REFERENCES "areas" ("area_id")
);

-- Units: The codes that unit columns use. A noun counted that has no code here stands there in the singular.
CREATE TABLE "units" (
  "unit" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "dimension" TEXT NOT NULL CHECK ("dimension" IN ('count', 'people', 'events', 'bodies', 'ratio', 'currency', 'time', 'mass', 'length', 'area', 'volume', 'energy', 'power', 'speed', 'electricity', 'frequency', 'sound', 'light', 'pressure', 'temperature', 'concentration', 'information')),
  "description" TEXT,
  PRIMARY KEY ("unit")
);
