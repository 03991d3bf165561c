-- A rule per row against the same CASE, and against width_bucket with an array.
-- Prints the median of nine runs of each, less an empty run, as ratios.
--
--     psql -X -f test/bench/rubric.sql

\set QUIET on
\pset footer off
SET jit = off;
SET max_parallel_workers_per_gather = 0;
SET search_path = public, parindex;

CREATE TEMP TABLE measured AS
SELECT round((random() * 120)::numeric, 2) AS value,
       100 * (n % 997)::numeric / 997 AS fine,
       (ARRAY['timely', 'late', 'none'])[1 + n % 3] AS option
FROM generate_series(1, 1000000) n;
VACUUM ANALYZE measured;

CREATE TEMP TABLE run (what text, ms numeric);

CREATE FUNCTION pg_temp.measure(what text, expression text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
	started timestamptz;
BEGIN
	FOR i IN 0..9 LOOP
		started := clock_timestamp();
		EXECUTE 'SELECT count(' || expression || ') FROM measured';
		IF i > 0 THEN
			INSERT INTO run VALUES (what, 1000 * extract(epoch FROM clock_timestamp() - started));
		END IF;
	END LOOP;
END $$;

SELECT pg_temp.measure('empty', 'value')
\g /dev/null
SELECT pg_temp.measure('bands: rule', $$score('>= 100: 1.5; >= 80: 1; >= 50: 0.5; else 0', value)$$)
\g /dev/null
SELECT pg_temp.measure('bands: CASE', $$CASE WHEN value >= 100 THEN 1.5 WHEN value >= 80 THEN 1 WHEN value >= 50 THEN 0.5 ELSE 0 END$$)
\g /dev/null
SELECT pg_temp.measure('bands: width_bucket', $$('{0,0.5,1,1.5}'::numeric[])[1 + width_bucket(value, '{50,80,100}'::numeric[])]$$)
\g /dev/null
SELECT pg_temp.measure('bands, 16 decimals: rule', $$score('>= 100: 1.5; >= 80: 1; >= 50: 0.5; else 0', fine)$$)
\g /dev/null
SELECT pg_temp.measure('bands, 16 decimals: CASE', $$CASE WHEN fine >= 100 THEN 1.5 WHEN fine >= 80 THEN 1 WHEN fine >= 50 THEN 0.5 ELSE 0 END$$)
\g /dev/null
SELECT pg_temp.measure('options: rule', $$score('timely: 1; late: 0.5; none: 0', option)$$)
\g /dev/null
SELECT pg_temp.measure('options: CASE', $$CASE option WHEN 'timely' THEN 1 WHEN 'late' THEN 0.5 WHEN 'none' THEN 0 END$$)
\g /dev/null
SELECT pg_temp.measure('linear: rule', $$score('linear 50..100 -> 0..2', value)$$)
\g /dev/null
SELECT pg_temp.measure('linear: CASE', $$CASE WHEN value <= 50 THEN 0 WHEN value >= 100 THEN 2 ELSE (value - 50) * 2 / 50 END$$)
\g /dev/null

WITH median AS (
	SELECT what, split_part(what, ': ', 1) AS task, split_part(what, ': ', 2) AS way,
	       percentile_cont(0.5) WITHIN GROUP (ORDER BY ms)::numeric AS ms
	FROM run GROUP BY what
), net AS (
	SELECT m.task, m.way, m.ms, m.ms - e.ms AS net
	FROM median m, median e WHERE e.what = 'empty' AND m.what <> 'empty'
)
SELECT o.task, o.way AS against, round(r.ms) AS rule_ms, round(o.ms) AS other_ms,
       round(r.ms / o.ms, 2) AS query_ratio, round(r.net / o.net, 2) AS net_ratio
FROM net r JOIN net o USING (task)
WHERE r.way = 'rule' AND o.way <> 'rule'
ORDER BY o.task, o.way;
