-- Answers by unit and question: survey(weight) against avg(smallint).
-- Prints the medians of five runs of each, taken in turn, as a ratio.
--
--     psql -X -v rows=50000000 -f test/bench/survey.sql

\set QUIET on
\pset footer off
\if :{?rows}
\else
	\set rows 5000000
\endif
SET jit = off;
SET max_parallel_workers_per_gather = 0;
SET work_mem = '256MB';
SET search_path = public, parindex;

CREATE TEMP TABLE answer AS
SELECT (n % 52)::smallint AS unit, (n / 52 % 30)::smallint AS question, w::smallint AS percent, w::numeric AS weight
FROM (SELECT n, (ARRAY[100, 60, 20, 0])[1 + floor(random() * 4)::integer] AS w FROM generate_series(1, :rows) n) a;
VACUUM ANALYZE answer;

CREATE TEMP TABLE run (what text, ms numeric);

DO $$
DECLARE
	started timestamptz;
	what text;
BEGIN
	FOR i IN 0..5 LOOP
		FOREACH what IN ARRAY ARRAY['survey(weight)', 'avg(percent)', 'avg(weight)', 'count(weight)'] LOOP
			started := clock_timestamp();
			EXECUTE 'SELECT count(*), count(result) FROM (SELECT ' || what || ' AS result FROM answer GROUP BY unit, question OFFSET 0) a';
			IF i > 0 THEN
				INSERT INTO run VALUES (what, 1000 * extract(epoch FROM clock_timestamp() - started));
			END IF;
		END LOOP;
	END LOOP;
END $$;

WITH median AS (
	SELECT what, percentile_cont(0.5) WITHIN GROUP (ORDER BY ms)::numeric AS ms FROM run GROUP BY what
)
SELECT what, round(ms) AS ms, round(ms / (SELECT ms FROM median WHERE what = 'avg(percent)'), 2) AS ratio
FROM median ORDER BY ms;
