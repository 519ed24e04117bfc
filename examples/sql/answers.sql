-- All answers as one line of JSON, after questions.sql.
SELECT json_object(
  'masks', (SELECT json_group_array(json_object(
    'flow', flow, 'party', party, 'unit', unit, 'low', low, 'high', high, 'rows_counted', rows_counted,
    'open_rows', open_rows, 'rows_without_number', rows_without_number, 'rows_left_out', rows_left_out)) FROM masks),
  'masks_total', (SELECT json_group_array(json_object(
    'flow', flow, 'unit', unit, 'low', low, 'high', high, 'rows_counted', rows_counted,
    'open_rows', open_rows, 'rows_without_number', rows_without_number, 'rows_left_out', rows_left_out)) FROM masks_total),
  'gifts', (SELECT json_group_array(json_object(
    'party', party, 'rows_given', rows_given, 'acts_given', acts_given,
    'rows_received', rows_received, 'acts_received', acts_received)) FROM gifts),
  'case_verdicts', (SELECT json_group_array(json_object('judgement', judgement, 'figures', figures)) FROM case_verdicts),
  'case_differences', (SELECT json_group_array(json_object(
    'row_id', row_id, 'area', area, 'measure', measure, 'low', low, 'high', high,
    'independent_low', independent_low, 'independent_high', independent_high,
    'difference_low', difference_low, 'difference_high', difference_high,
    'kind', kind, 'source', source)) FROM case_differences),
  'estimates', (SELECT json_group_array(json_object(
    'row_id', row_id, 'estimator', estimator, 'area', area, 'indicator', indicator,
    'direction', direction, 'unit', unit, 'low', low, 'high', high)) FROM estimates),
  'verdicts', (SELECT json_group_array(json_object(
    'table', "table", 'judgement', judgement, 'figures', figures)) FROM verdicts),
  'neighbours_without_gift', (SELECT json_group_array(json_object(
    'area_id', area_id, 'name_en', name_en, 'name_zh', name_zh, 'group_rows', group_rows)) FROM neighbours_without_gift)
);
