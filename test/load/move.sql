-- A clerk: two units of a block change places on a criterion of axis 5. Rows are locked in order, so that two
-- clerks cannot wait for each other.
\set unit 60 * random(0, 7) + random(1, 59)
\set next :unit + 1
\set n random(81, 100)
BEGIN;
SELECT FROM par_scores WHERE year = 2022 AND n = :n AND unit IN ('u:unit', 'u:next') ORDER BY unit FOR UPDATE;
UPDATE par_scores s SET points = o.points FROM par_scores o
WHERE s.year = 2022 AND s.n = :n AND s.unit IN ('u:unit', 'u:next')
	AND o.year = 2022 AND o.n = :n AND o.unit IN ('u:unit', 'u:next') AND o.unit <> s.unit;
COMMIT;
