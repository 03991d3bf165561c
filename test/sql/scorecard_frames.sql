-- Moving frames: the aggregates with their inverses give what twins without them give.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS parindex;
RESET client_min_messages;
SET search_path = public, parindex;
CREATE FUNCTION pg_temp.same(a scorecard, b scorecard) RETURNS boolean
LANGUAGE sql AS 'SELECT record_image_eq(ROW(a), ROW(b))';

CREATE AGGREGATE pg_temp.twin(criteria, numeric)
	(SFUNC = scorecard_accum, STYPE = scorecard, FINALFUNC = scorecard_final);
CREATE AGGREGATE pg_temp.twin(criteria, numeric, boolean)
	(SFUNC = scorecard_accum, STYPE = scorecard, FINALFUNC = scorecard_final);
CREATE AGGREGATE pg_temp.twin(criteria, numeric, boolean, integer)
	(SFUNC = scorecard_accum, STYPE = scorecard, FINALFUNC = scorecard_final);
CREATE AGGREGATE pg_temp.twin(scorecard)
	(SFUNC = scorecard_combine, STYPE = scorecard, FINALFUNC = scorecard_final);
CREATE AGGREGATE pg_temp.twin_index(criteria, numeric)
	(SFUNC = par_index_accum, STYPE = bigint[], INITCOND = '{0,0,0,0}', FINALFUNC = par_index_final);
CREATE AGGREGATE pg_temp.twin_index(criteria, numeric, boolean)
	(SFUNC = par_index_accum, STYPE = bigint[], INITCOND = '{0,0,0,0}', FINALFUNC = par_index_final);
CREATE AGGREGATE pg_temp.twin_index(numeric, numeric)
	(SFUNC = par_index_plain_accum, STYPE = bigint[], INITCOND = '{0,0,0,0}', FINALFUNC = par_index_final);

-- 6,000 rows: stretches of few codes and of many, of few sources and of dozens, wide cells among narrow ones
SELECT setseed(0.55);
CREATE TEMP TABLE moving AS
SELECT i, CASE WHEN i % 17 > 0 THEN criteria(code, source, maximum) END AS criteria,
	CASE WHEN random() > 0.1 THEN least(round(random()::numeric * maximum, i % 9), maximum) END AS points,
	CASE WHEN random() < 0.1 THEN false WHEN random() < 0.5 THEN true END AS applicable
FROM generate_series(1, 6000) i,
	LATERAL (SELECT (random() * (ARRAY[2, 30, 200])[1 + i / 250 % 3])::integer + i * 0 AS j) j,
	LATERAL (SELECT 1 + j % 8 || '.' || 1 + j AS code,
		CASE WHEN i / 500 % 4 = 3 THEN 's' || (random() * 50)::integer
			ELSE (ARRAY['survey', 'appraisal', 'bonus', 'penalty'])[1 + (random() * 3)::integer] END AS source,
		CASE WHEN i / 350 % 3 = 2 THEN 900000 + j ELSE 1 + j % 4 END AS maximum) c;
SELECT count(*) FILTER (WHERE points IS NULL) > 250 AS unscored FROM moving;
SELECT count(DISTINCT source(criteria)) > 50 AS sources FROM moving;

-- rows before this one
CREATE TEMP TABLE frame AS
SELECT i, scorecard(criteria, points) OVER w AS two, pg_temp.twin(criteria, points) OVER w AS twin_two,
	scorecard(criteria, points, applicable) OVER w AS three,
	pg_temp.twin(criteria, points, applicable) OVER w AS twin_three,
	scorecard(criteria, points, applicable, 1) OVER w AS four,
	pg_temp.twin(criteria, points, applicable, 1) OVER w AS twin_four
FROM moving WINDOW w AS (ORDER BY i ROWS BETWEEN 25 PRECEDING AND 3 PRECEDING);
SELECT count(*) AS differ FROM frame WHERE NOT pg_temp.same(two, twin_two);
SELECT count(*) AS differ FROM frame WHERE NOT pg_temp.same(three, twin_three);
SELECT count(*) AS differ FROM frame WHERE NOT pg_temp.same(four, twin_four);
-- long frames, in which the log is merged before rows are taken out
CREATE TEMP TABLE long_frame AS
SELECT i, scorecard(criteria, points, applicable) OVER w AS card,
	pg_temp.twin(criteria, points, applicable) OVER w AS twin
FROM moving WHERE i <= 1600 WINDOW w AS (ORDER BY i ROWS BETWEEN 400 PRECEDING AND CURRENT ROW);
SELECT count(*) AS differ FROM long_frame WHERE NOT pg_temp.same(card, twin);
SELECT max(cells) > 150 AS large FROM long_frame, LATERAL (SELECT count(*) AS cells FROM cells(card)) c;
-- rows behind this one, a range, a row alone
CREATE TEMP TABLE other_frame AS
SELECT i, scorecard(criteria, points, applicable) OVER f AS following,
	pg_temp.twin(criteria, points, applicable) OVER f AS twin_following,
	scorecard(criteria, points, applicable) OVER r AS range,
	pg_temp.twin(criteria, points, applicable) OVER r AS twin_range,
	scorecard(criteria, points, applicable) OVER o AS single,
	pg_temp.twin(criteria, points, applicable) OVER o AS twin_single
FROM moving WHERE i <= 2000
WINDOW f AS (PARTITION BY i % 3 ORDER BY i ROWS BETWEEN 2 FOLLOWING AND 20 FOLLOWING),
	r AS (ORDER BY i RANGE BETWEEN 150 PRECEDING AND 100 PRECEDING), o AS (ORDER BY i ROWS CURRENT ROW);
SELECT count(*) AS differ FROM other_frame WHERE NOT pg_temp.same(following, twin_following);
SELECT count(*) AS differ FROM other_frame WHERE NOT pg_temp.same(range, twin_range);
SELECT count(*) AS differ FROM other_frame WHERE NOT pg_temp.same(single, twin_single);

-- merged cards, whole and of axes
CREATE TEMP TABLE part AS
SELECT i / 7 AS part, scorecard(criteria, points, applicable) AS card,
	scorecard(criteria, points, applicable, 1) AS axes
FROM moving GROUP BY 1;
CREATE TEMP TABLE merge_frame AS
SELECT part, scorecard(card) OVER w AS merged, pg_temp.twin(card) OVER w AS twin_merged,
	scorecard(axes) OVER w AS merged_axes, pg_temp.twin(axes) OVER w AS twin_axes
FROM part WINDOW w AS (ORDER BY part ROWS BETWEEN 6 PRECEDING AND 1 PRECEDING);
SELECT count(*) > 800 AS frames FROM merge_frame;
SELECT count(*) AS differ FROM merge_frame WHERE NOT pg_temp.same(merged, twin_merged);
SELECT count(*) AS differ FROM merge_frame WHERE NOT pg_temp.same(merged_axes, twin_axes);

-- the direct aggregates
CREATE TEMP TABLE index_frame AS
SELECT i, par_index(criteria, points) OVER w AS two, pg_temp.twin_index(criteria, points) OVER w AS twin_two,
	par_index(criteria, points, applicable) OVER w AS three,
	pg_temp.twin_index(criteria, points, applicable) OVER w AS twin_three,
	par_index(points, max_points(criteria)) FILTER (WHERE criteria IS NOT NULL) OVER w AS plain,
	pg_temp.twin_index(points, max_points(criteria)) FILTER (WHERE criteria IS NOT NULL) OVER w AS twin_plain
FROM moving WINDOW w AS (ORDER BY i ROWS BETWEEN 25 PRECEDING AND 3 PRECEDING);
SELECT count(*) AS differ FROM index_frame WHERE two IS DISTINCT FROM twin_two;
SELECT count(*) AS differ FROM index_frame WHERE three IS DISTINCT FROM twin_three;
SELECT count(*) AS differ FROM index_frame WHERE plain IS DISTINCT FROM twin_plain;
SELECT count(*) AS differ FROM index_frame i JOIN frame f USING (i) WHERE i.three IS DISTINCT FROM par_index(f.three);
