-- A dashboard: the ranking of a block.
\set block random(1, 8)
SELECT unit, unit_name, index_pct, rank, change
FROM par.unit_index WHERE year = 2022 AND block = 'b:block' ORDER BY rank, unit;
