-- A clerk: one score of axes 1 to 4.
\set unit random(1, 480)
\set n random(1, 80)
\set part random(0, 100)
UPDATE par_scores SET points = round(max_points * :part / 100, 2) WHERE year = 2022 AND unit = 'u:unit' AND n = :n;
