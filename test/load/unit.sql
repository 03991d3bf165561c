-- A dashboard: a unit, criterion by criterion.
\set unit random(1, 480)
SELECT * FROM par.criterion_points WHERE year = 2022 AND unit = 'u:unit' ORDER BY code_order, source;
