-- A dashboard: what one unit got for each criterion and what it cost.
\set unit random(1, 500)
\set block (:unit + 249) / 250
SELECT * FROM par.criterion_points WHERE year = 2022 AND block = 'b:block' AND unit = 'u:unit' ORDER BY code_order, source;
