\set u random(1, :units)
SELECT code, source, criterion_name, points, max_points, index_pct, lost, previous_points, previous_max, block_mean FROM :schema.criterion_points WHERE year = 2022 AND unit = 'u:u' ORDER BY code_order;
