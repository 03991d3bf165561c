-- A dashboard: the ranking of a block on one axis.
\set block random(1, 8)
\set axis random(1, 5)
SELECT * FROM par.axis_index WHERE year = 2022 AND block = 'b:block' AND axis = :axis ORDER BY rank, unit;
