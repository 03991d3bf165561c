-- A dashboard: the ranking of a block and year.
\set year random(2021, 2022)
\set block random(1, 2)
SELECT * FROM par.unit_index WHERE year = :year AND block = 'b:block' ORDER BY rank, unit;
