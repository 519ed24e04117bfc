-- Five questions about the report, as views: for SQLite and, after duckdb.sql, for DuckDB.
-- What each takes in and leaves out stands in examples/README.md.

-- 1. Masks given, to and from China. A gift without a number stands beside the sum; an open end makes the sum open.
CREATE TEMP VIEW mask_rows AS
SELECT
  flow,
  CASE flow WHEN 'to_china' THEN donor_iso3 ELSE recipient_iso3 END AS party,
  unit,
  value_low,
  value_high,
  CASE WHEN counts_in_totals AND value_text IS NOT NULL THEN 1 ELSE 0 END AS numbered,
  CASE WHEN counts_in_totals AND value_text IS NULL THEN 1 ELSE 0 END AS numberless,
  CASE WHEN counts_in_totals THEN 0 ELSE 1 END AS left_out
FROM donations
WHERE item_category = 'mask' AND flow IN ('to_china', 'from_china');

CREATE TEMP VIEW masks AS
SELECT
  flow,
  party,
  unit,
  CASE WHEN max(numbered = 1 AND value_low IS NULL) THEN NULL ELSE sum(CASE WHEN numbered = 1 THEN value_low END) END AS low,
  CASE WHEN max(numbered = 1 AND value_high IS NULL) THEN NULL ELSE sum(CASE WHEN numbered = 1 THEN value_high END) END AS high,
  sum(numbered) AS rows_counted,
  sum(CASE WHEN numbered = 1 AND (value_low IS NULL OR value_high IS NULL) THEN 1 ELSE 0 END) AS open_rows,
  sum(numberless) AS rows_without_number,
  sum(left_out) AS rows_left_out
FROM mask_rows
GROUP BY flow, party, unit;

-- The sum of a flow is open where that of one party is.
CREATE TEMP VIEW masks_total AS
SELECT
  flow,
  unit,
  CASE WHEN max(rows_counted > 0 AND low IS NULL) THEN NULL ELSE sum(low) END AS low,
  CASE WHEN max(rows_counted > 0 AND high IS NULL) THEN NULL ELSE sum(high) END AS high,
  sum(rows_counted) AS rows_counted,
  sum(open_rows) AS open_rows,
  sum(rows_without_number) AS rows_without_number,
  sum(rows_left_out) AS rows_left_out
FROM masks
GROUP BY flow, unit;

-- 2. Who gave and who received how many gifts. Rows are things given; rows that share gift_id are one act of giving.
CREATE TEMP VIEW sides AS
SELECT donor_iso3 AS party, 1 AS gave, 0 AS got, gift_id AS given, NULL AS received FROM donations WHERE counts_in_totals
UNION ALL
SELECT recipient_iso3, 0, 1, NULL, gift_id FROM donations WHERE counts_in_totals;

CREATE TEMP VIEW gifts AS
SELECT
  party,
  sum(gave) AS rows_given,
  count(DISTINCT given) AS acts_given,
  sum(got) AS rows_received,
  count(DISTINCT received) AS acts_received
FROM sides
GROUP BY party;

-- 3. Case counts that differ from independent figures: one verdict a figure.
CREATE TEMP VIEW case_verdicts AS
SELECT judgement, count(*) AS figures
FROM corroborations
WHERE is_verdict AND "table" = 'case_counts'
GROUP BY judgement;

CREATE TEMP VIEW case_differences AS
SELECT
  c.case_count_id AS row_id,
  c.area,
  c.measure,
  c.value_low AS low,
  c.value_high AS high,
  v.independent_low,
  v.independent_high,
  v.difference_low,
  v.difference_high,
  v.difference_kind AS kind,
  s.title AS source
FROM case_counts AS c
JOIN corroborations AS v ON v.row_id = c.case_count_id AND v."table" = 'case_counts' AND v.is_verdict
JOIN reference_sources AS s ON s.reference_source_id = v.reference_source_id
WHERE v.judgement IN ('discrepancy', 'rounding');

-- 4. Estimates of loss and growth, as intervals in US dollars or percent.
CREATE TEMP VIEW estimates AS
SELECT
  e.estimate_id AS row_id,
  e.estimator,
  e.area,
  e.indicator,
  e.direction,
  CASE WHEN d.row_id IS NULL THEN e.unit ELSE 'USD' END AS unit,
  CASE WHEN d.row_id IS NULL THEN e.value_low ELSE d.usd_low END AS low,
  CASE WHEN d.row_id IS NULL THEN e.value_high ELSE d.usd_high END AS high
FROM economic_estimates AS e
LEFT JOIN usd_values AS d ON d.row_id = e.estimate_id AND d.statement = 'value'
WHERE e.figure_role IN ('estimate', 'result')
  AND (d.row_id IS NOT NULL OR e.unit IN ('USD', 'percent', 'percentage_point'));

-- 5. What independent sources say, and which neighbours no gift is told of.
CREATE TEMP VIEW verdicts AS
SELECT "table", judgement, count(*) AS figures
FROM corroborations
WHERE is_verdict
GROUP BY "table", judgement;

CREATE TEMP VIEW neighbours_without_gift AS
SELECT c.area_id, a.name_en, a.name_zh, sum(c.group_row_count) AS group_rows
FROM coverage AS c
JOIN areas AS a ON a.area_id = c.area_id
WHERE c.topic = 'gifts'
GROUP BY c.area_id, a.name_en, a.name_zh
HAVING sum(CASE WHEN c.coverage_status = 'not_mentioned' THEN 0 ELSE 1 END) = 0;
