-- A dashboard: a block's ranking on one axis.
\set block random(1, 2)
\set axis random(1, 5)
SELECT unit, unit_name, index_pct, rank, change FROM par.axis_index
WHERE year = 2022 AND block = 'b:block' AND axis = :axis ORDER BY rank, unit;
