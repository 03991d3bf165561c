-- A clerk: one score of axes 1 to 4; in block b2 it is sometimes taken back.
\set unit random(1, 500)
\set n random(1, 80)
\set part random(0, 100)
UPDATE scores SET points = CASE WHEN block = 'b1' OR :part > 2 THEN round(parindex.max_points(criteria) * :part / 100, 2) END
WHERE year = 2022 AND unit = 'u:unit' AND n = :n;
