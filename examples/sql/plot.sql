-- A plot in text, after questions.sql: masks given; ░ reaches from the lower to the upper bound.
WITH bars AS (
  SELECT
    coalesce(a.name_en, 'several countries') AS party,
    m.flow,
    m.rows_counted,
    m.low,
    m.high,
    50.0 / (SELECT max(coalesce(high, low)) FROM masks WHERE unit = 'item') AS signs_per_mask
  FROM masks AS m
  LEFT JOIN areas AS a ON a.area_id = m.party
  WHERE m.unit = 'item' OR m.rows_counted = 0 -- one unit at a time
)
SELECT
  party,
  CASE flow WHEN 'to_china' THEN 'to China' ELSE 'from China' END AS direction,
  CAST(low AS INTEGER) AS low,
  CAST(high AS INTEGER) AS high,
  CASE
    WHEN rows_counted = 0 THEN '(no number stated)'
    ELSE substr('██████████████████████████████████████████████████', 1, CAST(round(coalesce(low, 0) * signs_per_mask) AS INTEGER))
      || substr('░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░', 1, CAST(round(coalesce(high - low, 0) * signs_per_mask) AS INTEGER))
      || CASE WHEN low IS NULL OR high IS NULL THEN ' (open)' ELSE '' END
  END AS masks
FROM bars
ORDER BY flow, bars.low IS NULL, bars.low DESC, party;
