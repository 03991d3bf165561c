\set b random(1, :blocks)
SELECT unit, axis, points, max_points, index_pct, rank, previous_index, change FROM :schema.axis_index WHERE year = 2022 AND block = 'b:b' ORDER BY unit, axis;
