-- Sums of gifts, as intervals: one line a group, kind of goods and unit. For DuckDB and SQLite, once the table
-- "donations" is loaded. In DuckDB: CREATE TABLE donations AS SELECT * FROM 'parquet/donations.parquet';
--
-- total_low, total_high: sums of the bounds; null where no row has a number or where that end of one is open (open_rows).
-- rows_without_number: gifts that state no number, beside the sum and never taken as zero.
-- rows_left_out: sales, appeals, pledges, amounts for each, parts, repeats and what was superseded, by reason.
-- Every row of donations is in just one line of a view. Lines of different goods or units must not be added.
-- A second statement of an amount (alt_low, alt_high) is never added.

CREATE VIEW gift_totals_by_donor AS
WITH gifts AS (
  SELECT donor_iso3 AS grp, item_category, unit, value_low, value_high, excluded_reason,
    CASE WHEN counts_in_totals THEN 1 ELSE 0 END AS counted,
    CASE WHEN (counts_in_totals) AND value_text IS NOT NULL THEN 1 ELSE 0 END AS numbered
  FROM donations
)
SELECT
    grp AS donor_iso3,
    item_category,
    unit,
    CASE WHEN sum(numbered) = 0 OR sum(CASE WHEN numbered = 1 AND value_low IS NULL THEN 1 ELSE 0 END) > 0 THEN NULL
       ELSE sum(CASE WHEN numbered = 1 THEN value_low END) END AS total_low,
    CASE WHEN sum(numbered) = 0 OR sum(CASE WHEN numbered = 1 AND value_high IS NULL THEN 1 ELSE 0 END) > 0 THEN NULL
       ELSE sum(CASE WHEN numbered = 1 THEN value_high END) END AS total_high,
    CAST(sum(CASE WHEN numbered = 1 THEN 1 ELSE 0 END) AS INTEGER) AS rows_counted,
    CAST(sum(CASE WHEN numbered = 1 AND (value_low IS NULL OR value_high IS NULL) THEN 1 ELSE 0 END) AS INTEGER) AS open_rows,
    CAST(sum(CASE WHEN counted = 1 AND numbered = 0 THEN 1 ELSE 0 END) AS INTEGER) AS rows_without_number,
    CAST(sum(CASE WHEN counted = 0 THEN 1 ELSE 0 END) AS INTEGER) AS rows_left_out,
    CAST(sum(CASE WHEN counted = 0 AND excluded_reason = 'exported' THEN 1 ELSE 0 END) AS INTEGER) AS left_out_exported,
    CAST(sum(CASE WHEN counted = 0 AND excluded_reason = 'called_for' THEN 1 ELSE 0 END) AS INTEGER) AS left_out_called_for,
    CAST(sum(CASE WHEN counted = 0 AND excluded_reason = 'not_delivered' THEN 1 ELSE 0 END) AS INTEGER) AS left_out_not_delivered,
    CAST(sum(CASE WHEN counted = 0 AND excluded_reason = 'per_unit' THEN 1 ELSE 0 END) AS INTEGER) AS left_out_per_unit,
    CAST(sum(CASE WHEN counted = 0 AND excluded_reason = 'part_of' THEN 1 ELSE 0 END) AS INTEGER) AS left_out_part_of,
    CAST(sum(CASE WHEN counted = 0 AND excluded_reason = 'same_as' THEN 1 ELSE 0 END) AS INTEGER) AS left_out_same_as,
    CAST(sum(CASE WHEN counted = 0 AND excluded_reason = 'superseded' THEN 1 ELSE 0 END) AS INTEGER) AS left_out_superseded
FROM gifts
GROUP BY grp, item_category, unit;

CREATE VIEW gift_totals_by_recipient AS
WITH gifts AS (
  SELECT recipient_iso3 AS grp, item_category, unit, value_low, value_high, excluded_reason,
    CASE WHEN counts_in_totals THEN 1 ELSE 0 END AS counted,
    CASE WHEN (counts_in_totals) AND value_text IS NOT NULL THEN 1 ELSE 0 END AS numbered
  FROM donations
)
SELECT
    grp AS recipient_iso3,
    item_category,
    unit,
    CASE WHEN sum(numbered) = 0 OR sum(CASE WHEN numbered = 1 AND value_low IS NULL THEN 1 ELSE 0 END) > 0 THEN NULL
       ELSE sum(CASE WHEN numbered = 1 THEN value_low END) END AS total_low,
    CASE WHEN sum(numbered) = 0 OR sum(CASE WHEN numbered = 1 AND value_high IS NULL THEN 1 ELSE 0 END) > 0 THEN NULL
       ELSE sum(CASE WHEN numbered = 1 THEN value_high END) END AS total_high,
    CAST(sum(CASE WHEN numbered = 1 THEN 1 ELSE 0 END) AS INTEGER) AS rows_counted,
    CAST(sum(CASE WHEN numbered = 1 AND (value_low IS NULL OR value_high IS NULL) THEN 1 ELSE 0 END) AS INTEGER) AS open_rows,
    CAST(sum(CASE WHEN counted = 1 AND numbered = 0 THEN 1 ELSE 0 END) AS INTEGER) AS rows_without_number,
    CAST(sum(CASE WHEN counted = 0 THEN 1 ELSE 0 END) AS INTEGER) AS rows_left_out,
    CAST(sum(CASE WHEN counted = 0 AND excluded_reason = 'exported' THEN 1 ELSE 0 END) AS INTEGER) AS left_out_exported,
    CAST(sum(CASE WHEN counted = 0 AND excluded_reason = 'called_for' THEN 1 ELSE 0 END) AS INTEGER) AS left_out_called_for,
    CAST(sum(CASE WHEN counted = 0 AND excluded_reason = 'not_delivered' THEN 1 ELSE 0 END) AS INTEGER) AS left_out_not_delivered,
    CAST(sum(CASE WHEN counted = 0 AND excluded_reason = 'per_unit' THEN 1 ELSE 0 END) AS INTEGER) AS left_out_per_unit,
    CAST(sum(CASE WHEN counted = 0 AND excluded_reason = 'part_of' THEN 1 ELSE 0 END) AS INTEGER) AS left_out_part_of,
    CAST(sum(CASE WHEN counted = 0 AND excluded_reason = 'same_as' THEN 1 ELSE 0 END) AS INTEGER) AS left_out_same_as,
    CAST(sum(CASE WHEN counted = 0 AND excluded_reason = 'superseded' THEN 1 ELSE 0 END) AS INTEGER) AS left_out_superseded
FROM gifts
GROUP BY grp, item_category, unit;

CREATE VIEW gift_totals_by_goods AS
WITH gifts AS (
  SELECT item_category AS grp, item_category, unit, value_low, value_high, excluded_reason,
    CASE WHEN counts_in_totals THEN 1 ELSE 0 END AS counted,
    CASE WHEN (counts_in_totals) AND value_text IS NOT NULL THEN 1 ELSE 0 END AS numbered
  FROM donations
)
SELECT
    item_category,
    unit,
    CASE WHEN sum(numbered) = 0 OR sum(CASE WHEN numbered = 1 AND value_low IS NULL THEN 1 ELSE 0 END) > 0 THEN NULL
       ELSE sum(CASE WHEN numbered = 1 THEN value_low END) END AS total_low,
    CASE WHEN sum(numbered) = 0 OR sum(CASE WHEN numbered = 1 AND value_high IS NULL THEN 1 ELSE 0 END) > 0 THEN NULL
       ELSE sum(CASE WHEN numbered = 1 THEN value_high END) END AS total_high,
    CAST(sum(CASE WHEN numbered = 1 THEN 1 ELSE 0 END) AS INTEGER) AS rows_counted,
    CAST(sum(CASE WHEN numbered = 1 AND (value_low IS NULL OR value_high IS NULL) THEN 1 ELSE 0 END) AS INTEGER) AS open_rows,
    CAST(sum(CASE WHEN counted = 1 AND numbered = 0 THEN 1 ELSE 0 END) AS INTEGER) AS rows_without_number,
    CAST(sum(CASE WHEN counted = 0 THEN 1 ELSE 0 END) AS INTEGER) AS rows_left_out,
    CAST(sum(CASE WHEN counted = 0 AND excluded_reason = 'exported' THEN 1 ELSE 0 END) AS INTEGER) AS left_out_exported,
    CAST(sum(CASE WHEN counted = 0 AND excluded_reason = 'called_for' THEN 1 ELSE 0 END) AS INTEGER) AS left_out_called_for,
    CAST(sum(CASE WHEN counted = 0 AND excluded_reason = 'not_delivered' THEN 1 ELSE 0 END) AS INTEGER) AS left_out_not_delivered,
    CAST(sum(CASE WHEN counted = 0 AND excluded_reason = 'per_unit' THEN 1 ELSE 0 END) AS INTEGER) AS left_out_per_unit,
    CAST(sum(CASE WHEN counted = 0 AND excluded_reason = 'part_of' THEN 1 ELSE 0 END) AS INTEGER) AS left_out_part_of,
    CAST(sum(CASE WHEN counted = 0 AND excluded_reason = 'same_as' THEN 1 ELSE 0 END) AS INTEGER) AS left_out_same_as,
    CAST(sum(CASE WHEN counted = 0 AND excluded_reason = 'superseded' THEN 1 ELSE 0 END) AS INTEGER) AS left_out_superseded
FROM gifts
GROUP BY grp, item_category, unit;

CREATE VIEW gift_totals_by_flow AS
WITH gifts AS (
  SELECT flow AS grp, item_category, unit, value_low, value_high, excluded_reason,
    CASE WHEN counts_in_totals THEN 1 ELSE 0 END AS counted,
    CASE WHEN (counts_in_totals) AND value_text IS NOT NULL THEN 1 ELSE 0 END AS numbered
  FROM donations
)
SELECT
    grp AS flow,
    item_category,
    unit,
    CASE WHEN sum(numbered) = 0 OR sum(CASE WHEN numbered = 1 AND value_low IS NULL THEN 1 ELSE 0 END) > 0 THEN NULL
       ELSE sum(CASE WHEN numbered = 1 THEN value_low END) END AS total_low,
    CASE WHEN sum(numbered) = 0 OR sum(CASE WHEN numbered = 1 AND value_high IS NULL THEN 1 ELSE 0 END) > 0 THEN NULL
       ELSE sum(CASE WHEN numbered = 1 THEN value_high END) END AS total_high,
    CAST(sum(CASE WHEN numbered = 1 THEN 1 ELSE 0 END) AS INTEGER) AS rows_counted,
    CAST(sum(CASE WHEN numbered = 1 AND (value_low IS NULL OR value_high IS NULL) THEN 1 ELSE 0 END) AS INTEGER) AS open_rows,
    CAST(sum(CASE WHEN counted = 1 AND numbered = 0 THEN 1 ELSE 0 END) AS INTEGER) AS rows_without_number,
    CAST(sum(CASE WHEN counted = 0 THEN 1 ELSE 0 END) AS INTEGER) AS rows_left_out,
    CAST(sum(CASE WHEN counted = 0 AND excluded_reason = 'exported' THEN 1 ELSE 0 END) AS INTEGER) AS left_out_exported,
    CAST(sum(CASE WHEN counted = 0 AND excluded_reason = 'called_for' THEN 1 ELSE 0 END) AS INTEGER) AS left_out_called_for,
    CAST(sum(CASE WHEN counted = 0 AND excluded_reason = 'not_delivered' THEN 1 ELSE 0 END) AS INTEGER) AS left_out_not_delivered,
    CAST(sum(CASE WHEN counted = 0 AND excluded_reason = 'per_unit' THEN 1 ELSE 0 END) AS INTEGER) AS left_out_per_unit,
    CAST(sum(CASE WHEN counted = 0 AND excluded_reason = 'part_of' THEN 1 ELSE 0 END) AS INTEGER) AS left_out_part_of,
    CAST(sum(CASE WHEN counted = 0 AND excluded_reason = 'same_as' THEN 1 ELSE 0 END) AS INTEGER) AS left_out_same_as,
    CAST(sum(CASE WHEN counted = 0 AND excluded_reason = 'superseded' THEN 1 ELSE 0 END) AS INTEGER) AS left_out_superseded
FROM gifts
GROUP BY grp, item_category, unit;

CREATE VIEW gift_totals_by_status AS
WITH gifts AS (
  SELECT status AS grp, item_category, unit, value_low, value_high, excluded_reason,
    CASE WHEN counts_in_totals OR (excluded_reason IN ('exported', 'called_for', 'not_delivered') AND coalesce(value_basis, 'total') = 'total') THEN 1 ELSE 0 END AS counted,
    CASE WHEN (counts_in_totals OR (excluded_reason IN ('exported', 'called_for', 'not_delivered') AND coalesce(value_basis, 'total') = 'total')) AND value_text IS NOT NULL THEN 1 ELSE 0 END AS numbered
  FROM donations
)
SELECT
    grp AS status,
    item_category,
    unit,
    CASE WHEN sum(numbered) = 0 OR sum(CASE WHEN numbered = 1 AND value_low IS NULL THEN 1 ELSE 0 END) > 0 THEN NULL
       ELSE sum(CASE WHEN numbered = 1 THEN value_low END) END AS total_low,
    CASE WHEN sum(numbered) = 0 OR sum(CASE WHEN numbered = 1 AND value_high IS NULL THEN 1 ELSE 0 END) > 0 THEN NULL
       ELSE sum(CASE WHEN numbered = 1 THEN value_high END) END AS total_high,
    CAST(sum(CASE WHEN numbered = 1 THEN 1 ELSE 0 END) AS INTEGER) AS rows_counted,
    CAST(sum(CASE WHEN numbered = 1 AND (value_low IS NULL OR value_high IS NULL) THEN 1 ELSE 0 END) AS INTEGER) AS open_rows,
    CAST(sum(CASE WHEN counted = 1 AND numbered = 0 THEN 1 ELSE 0 END) AS INTEGER) AS rows_without_number,
    CAST(sum(CASE WHEN counted = 0 THEN 1 ELSE 0 END) AS INTEGER) AS rows_left_out,
    CAST(sum(CASE WHEN counted = 0 AND excluded_reason = 'exported' THEN 1 ELSE 0 END) AS INTEGER) AS left_out_exported,
    CAST(sum(CASE WHEN counted = 0 AND excluded_reason = 'called_for' THEN 1 ELSE 0 END) AS INTEGER) AS left_out_called_for,
    CAST(sum(CASE WHEN counted = 0 AND excluded_reason = 'not_delivered' THEN 1 ELSE 0 END) AS INTEGER) AS left_out_not_delivered,
    CAST(sum(CASE WHEN counted = 0 AND excluded_reason = 'per_unit' THEN 1 ELSE 0 END) AS INTEGER) AS left_out_per_unit,
    CAST(sum(CASE WHEN counted = 0 AND excluded_reason = 'part_of' THEN 1 ELSE 0 END) AS INTEGER) AS left_out_part_of,
    CAST(sum(CASE WHEN counted = 0 AND excluded_reason = 'same_as' THEN 1 ELSE 0 END) AS INTEGER) AS left_out_same_as,
    CAST(sum(CASE WHEN counted = 0 AND excluded_reason = 'superseded' THEN 1 ELSE 0 END) AS INTEGER) AS left_out_superseded
FROM gifts
GROUP BY grp, item_category, unit;

CREATE VIEW gift_totals_by_month AS
WITH gifts AS (
  SELECT CASE WHEN substr(CAST(date_start AS TEXT), 1, 7) = substr(CAST(date_end AS TEXT), 1, 7)
           THEN substr(CAST(date_start AS TEXT), 1, 7) END AS grp, item_category, unit, value_low, value_high, excluded_reason,
    CASE WHEN counts_in_totals THEN 1 ELSE 0 END AS counted,
    CASE WHEN (counts_in_totals) AND value_text IS NOT NULL THEN 1 ELSE 0 END AS numbered
  FROM donations
)
SELECT
    grp AS month,
    item_category,
    unit,
    CASE WHEN sum(numbered) = 0 OR sum(CASE WHEN numbered = 1 AND value_low IS NULL THEN 1 ELSE 0 END) > 0 THEN NULL
       ELSE sum(CASE WHEN numbered = 1 THEN value_low END) END AS total_low,
    CASE WHEN sum(numbered) = 0 OR sum(CASE WHEN numbered = 1 AND value_high IS NULL THEN 1 ELSE 0 END) > 0 THEN NULL
       ELSE sum(CASE WHEN numbered = 1 THEN value_high END) END AS total_high,
    CAST(sum(CASE WHEN numbered = 1 THEN 1 ELSE 0 END) AS INTEGER) AS rows_counted,
    CAST(sum(CASE WHEN numbered = 1 AND (value_low IS NULL OR value_high IS NULL) THEN 1 ELSE 0 END) AS INTEGER) AS open_rows,
    CAST(sum(CASE WHEN counted = 1 AND numbered = 0 THEN 1 ELSE 0 END) AS INTEGER) AS rows_without_number,
    CAST(sum(CASE WHEN counted = 0 THEN 1 ELSE 0 END) AS INTEGER) AS rows_left_out,
    CAST(sum(CASE WHEN counted = 0 AND excluded_reason = 'exported' THEN 1 ELSE 0 END) AS INTEGER) AS left_out_exported,
    CAST(sum(CASE WHEN counted = 0 AND excluded_reason = 'called_for' THEN 1 ELSE 0 END) AS INTEGER) AS left_out_called_for,
    CAST(sum(CASE WHEN counted = 0 AND excluded_reason = 'not_delivered' THEN 1 ELSE 0 END) AS INTEGER) AS left_out_not_delivered,
    CAST(sum(CASE WHEN counted = 0 AND excluded_reason = 'per_unit' THEN 1 ELSE 0 END) AS INTEGER) AS left_out_per_unit,
    CAST(sum(CASE WHEN counted = 0 AND excluded_reason = 'part_of' THEN 1 ELSE 0 END) AS INTEGER) AS left_out_part_of,
    CAST(sum(CASE WHEN counted = 0 AND excluded_reason = 'same_as' THEN 1 ELSE 0 END) AS INTEGER) AS left_out_same_as,
    CAST(sum(CASE WHEN counted = 0 AND excluded_reason = 'superseded' THEN 1 ELSE 0 END) AS INTEGER) AS left_out_superseded
FROM gifts
GROUP BY grp, item_category, unit;
