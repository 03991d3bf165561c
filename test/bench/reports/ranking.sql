\set b random(1, :blocks)
SELECT unit, unit_name, appraisal_points, survey_points, points, max_points, index_pct, rank, previous_index, change, rank_change FROM :schema.unit_index WHERE year = 2022 AND block = 'b:b' ORDER BY rank;
