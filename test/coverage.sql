-- How often the intervals of block_intervals hold the truth: 2,000 runs of each of five blocks whose truth is
-- known. An error unless, at a confidence of 0.95, the places of all units held together in 95 % of the runs
-- with family 'all', and those of a unit in 95 % with 'each'.
--
--     psql -X -f test/coverage.sql
--
-- Nothing is random: hashes stand for it, so that every run on every server draws the same.
\set ON_ERROR_STOP on
\set QUIET on
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS parindex;
SET search_path = public, parindex;
SET jit = off;

-- a number between 0 and 1, and one of the normal distribution (Box and Muller 1958)
CREATE FUNCTION pg_temp.uniform(key text, seed bigint) RETURNS double precision LANGUAGE sql IMMUTABLE AS
	$$SELECT ((hashtextextended(key, seed) & ((1::bigint << 52) - 1)) + 0.5) / (1::bigint << 52)$$;
CREATE FUNCTION pg_temp.normal(key text) RETURNS numeric LANGUAGE sql IMMUTABLE AS
	$$SELECT (sqrt(-2 * ln(pg_temp.uniform(key, 1))) * cos(2 * pi() * pg_temp.uniform(key, 2)))::numeric$$;

-- four blocks whose errors are known: what is seen is the truth and a normal error
CREATE TEMP TABLE unit AS
SELECT 'ten alike' AS block, 'u' || i AS unit, 80 AS value, 1 AS error FROM generate_series(1, 10) i
UNION ALL
SELECT 'twenty, half an error apart', 'u' || i, 80 + 0.5 * i, 1 FROM generate_series(1, 20) i
UNION ALL
SELECT 'thirty in three groups', 'u' || i, 70 + 5 * (i % 3), 0.2 + 0.1 * i FROM generate_series(1, 30) i
UNION ALL
SELECT 'eight, two without error', 'u' || i, 85 + 0.3 * (i / 3), 0.4 * least(i % 4, 1) FROM generate_series(1, 8) i;
CREATE TEMP TABLE seen AS
SELECT block, run, unit, value + round(error * pg_temp.normal(concat_ws(' ', block, run, unit)), 6) AS value, error
FROM unit, generate_series(1, 2000) run;

-- the fifth: twelve units, 30 of their 100 points from a survey of 60 people each, so that errors are estimated
-- as they are in life; the first six are alike, those behind them better and better liked
INSERT INTO unit SELECT 'twelve surveyed', 'u' || i, 68.6 + 0.45 * greatest(i - 6, 0) FROM generate_series(1, 12) i;
CREATE TEMP VIEW answer AS
SELECT run, i, pg_temp.uniform(concat_ws(' ', run, i, person), 3) - 0.015 * greatest(i - 6, 0) AS mood
FROM generate_series(1, 2000) run, generate_series(1, 12) i, generate_series(1, 60) person;
CREATE TEMP TABLE surveyed AS
SELECT run, i, survey(score('< 0.35: 100; < 0.75: 60; < 0.9: 20; else 0', mood::numeric)) AS tally
FROM answer GROUP BY run, i;
INSERT INTO seen
SELECT 'twelve surveyed', run, 'u' || i, par_index(card), index_error(card, tally)
FROM (SELECT *, format('{1 appraisal 50/70, 2 survey %s/30}', survey_points(tally, 30))::scorecard AS card
	FROM surveyed) s;

-- the places that the truth leaves to each unit: one, or all of those that it shares
CREATE TEMP VIEW truth AS
SELECT block, unit, value, block_rank(value) OVER b AS best, block_rank(value, 'max') OVER b AS worst
FROM unit WINDOW b AS (PARTITION BY block);
CREATE TEMP TABLE line AS
SELECT block, family, run, i.*
FROM (SELECT block, family, run, block_intervals(unit, value, error, 0.95, family) AS lines
	FROM seen, unnest('{each,all}'::text[]) family GROUP BY block, family, run) s, unnest(lines) i;
CREATE TEMP TABLE held AS
SELECT block, family, run, rank_from <= best AND rank_to >= worst AS places, t.value BETWEEN low AND high AS value,
	rank_to - rank_from + 1 AS width
FROM line JOIN truth t USING (block, unit);

\echo How often, in %: the places of all units of a run held, those of a unit, its value; the mean width in places
CREATE TEMP TABLE coverage AS
SELECT block, family, round(100 * avg(run_held::integer), 1) AS runs, round(100 * avg(places), 1) AS units,
	round(100 * avg(value), 1) AS values, round(avg(width), 1) AS width
FROM (SELECT block, family, bool_and(places) AS run_held, avg(places::integer) AS places, avg(value::integer) AS value,
		avg(width) AS width FROM held GROUP BY block, family, run) s
GROUP BY block, family;
SELECT * FROM coverage ORDER BY block, family;
DO $$BEGIN
	ASSERT (SELECT count(*) = 5 AND min(runs) >= 95 FROM coverage WHERE family = 'all');
	ASSERT (SELECT min(units) >= 95 FROM coverage);
END$$;
