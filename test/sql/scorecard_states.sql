-- What the support functions return, in aggregates of a user's own too, prints and reads back.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS parindex;
RESET client_min_messages;
SET search_path = public, parindex;
\i test/helpers.sql

-- each support function of the aggregates that keep a card
SELECT DISTINCT f::regprocedure FROM pg_aggregate, LATERAL (VALUES (aggtransfn), (aggfinalfn), (aggcombinefn),
	(aggmtransfn), (aggminvtransfn), (aggmfinalfn)) v(f)
WHERE aggfnoid::regprocedure::text ~ '^scorecard\(' AND aggtranstype = 'scorecard'::regtype ORDER BY 1;

-- aggregates of a user's own over each, without and with a first state, without a final function
CREATE AGGREGATE pg_temp.accum(criteria, numeric) (SFUNC = scorecard_accum, STYPE = scorecard);
CREATE AGGREGATE pg_temp.accum(criteria, numeric, boolean) (SFUNC = scorecard_accum, STYPE = scorecard);
CREATE AGGREGATE pg_temp.accum(criteria, numeric, boolean, integer) (SFUNC = scorecard_accum, STYPE = scorecard);
CREATE AGGREGATE pg_temp.combine(scorecard) (SFUNC = scorecard_combine, STYPE = scorecard);
CREATE AGGREGATE pg_temp.merge(scorecard) (SFUNC = merge, STYPE = scorecard);
CREATE AGGREGATE pg_temp.take_out(criteria, numeric) (SFUNC = scorecard_accum_inv, STYPE = scorecard,
	INITCOND = '{1 a 3/6 x3, 1 b ?/4 x2, 2 a -/1 x2, 3 bonus 1/2, 4 a 1/1, 5 a 9/9 x2147483647}');
CREATE AGGREGATE pg_temp.take_out(criteria, numeric, boolean) (SFUNC = scorecard_accum_inv, STYPE = scorecard,
	INITCOND = '{1 a 3/6 x3, 1 b ?/4 x2, 2 a -/1 x2, 3 bonus 1/2, 4 a 1/1, 5 a 9/9 x2147483647}');
CREATE AGGREGATE pg_temp.take_out(criteria, numeric, boolean, integer) (SFUNC = scorecard_accum_inv, STYPE = scorecard,
	INITCOND = '{1 a 3/6 x3, 1 b ?/4 x2, 2 a -/1 x2}@1');
CREATE AGGREGATE pg_temp.take_out(scorecard) (SFUNC = scorecard_combine_inv, STYPE = scorecard,
	INITCOND = '{1 a 3/6 x3, 1 b ?/4 x2, 2 a -/1 x2, 3 bonus 1/2, 4 a 1/1, 5 a 9/9 x2147483647}');
CREATE AGGREGATE pg_temp.take_out_of_nothing(criteria, numeric) (SFUNC = scorecard_accum_inv, STYPE = scorecard);
CREATE AGGREGATE pg_temp.last_final(scorecard)
	(SFUNC = scorecard_combine, STYPE = scorecard, FINALFUNC = scorecard_final);

-- rows go out, one by one and all of them
SELECT pg_temp.take_out('1 a 2', 1);
SELECT pg_temp.take_out('1 a 2', 1) FROM generate_series(1, 3);
SELECT pg_temp.take_out('1 b 2', NULL);
SELECT pg_temp.take_out('3 bonus 2', 1);
SELECT pg_temp.take_out('2 a 0.5', 0.25, false) FROM generate_series(1, 2);
SELECT pg_temp.take_out('1.7 a 2', 1, true, 1);
SELECT pg_temp.take_out(c)
FROM unnest(ARRAY['{1 a 2/4 x2, 4 a 1/1}', '{1 a 1/2, 1 b ?/4 x2}', NULL, '{}']::scorecard[]) c;
-- what is not in it: another state, source, code; more rows, points, maximum; points that the others cannot have
SELECT pg_temp.try($$pg_temp.take_out('2 a 0.5', 0.25)$$);
SELECT pg_temp.try($$pg_temp.take_out('1 c 2', 1)$$);
SELECT pg_temp.try($$pg_temp.take_out('6 a 2', 1)$$);
SELECT pg_temp.error_of($$SELECT pg_temp.take_out('1 a 2', 1) FROM generate_series(1, 4)$$);
SELECT pg_temp.try($$pg_temp.take_out('4 a 2', 1)$$);
SELECT pg_temp.try($$pg_temp.take_out('4 a 1', 0.5)$$);
SELECT pg_temp.try($$pg_temp.take_out('1 a 7', 1)$$);
SELECT pg_temp.try($$pg_temp.take_out('1 a 6', 0)$$);
SELECT pg_temp.try($$pg_temp.take_out('{1 a 3/6 x4}'::scorecard)$$);
SELECT pg_temp.try($$pg_temp.take_out('{1 a 3/6 x3}@1'::scorecard)$$);
SELECT pg_temp.try($$pg_temp.take_out_of_nothing('1 a 2', 1)$$);
SELECT pg_temp.take_out_of_nothing(NULL, 1) IS NULL AS nothing;

-- states of all shapes, stored: narrow, with room, with a log, wide, of many sources and cells
SELECT setseed(0.21);
CREATE TEMP TABLE row_of AS
SELECT set, criteria(format('%s.%s', 1 + j % 9, 1 + floor(random() * (ARRAY[2, 20, 200])[1 + set % 3])),
		CASE WHEN set % 5 = 0 THEN 's' || j % 60 ELSE (ARRAY['b', 'a', 'bonus', 'penalty'])[1 + j % 4] END,
		CASE WHEN set % 7 = j % 7 THEN 999999.99999999 ELSE 2 END) AS c,
	CASE WHEN random() < 0.9 THEN round(random()::numeric * 2, 3) END AS p, random() < 0.9 AS a
FROM generate_series(1, 120) set, generate_series(1, set * 3) j;
CREATE TEMP TABLE state (kind text, set integer, state scorecard, card scorecard);
INSERT INTO state SELECT 'two', set, pg_temp.accum(c, p), scorecard(c, p) FROM row_of GROUP BY set;
INSERT INTO state SELECT 'three', set, pg_temp.accum(c, p, a), scorecard(c, p, a) FROM row_of GROUP BY set;
INSERT INTO state SELECT 'axes', set, pg_temp.accum(c, p, a, 1), scorecard(c, p, a, 1) FROM row_of GROUP BY set;
INSERT INTO state SELECT 'combined', set % 10, pg_temp.combine(state), scorecard(card)
FROM state WHERE kind = 'three' AND set % 5 > 0 GROUP BY set % 10;
INSERT INTO state SELECT 'merged', set % 10, pg_temp.merge(state), scorecard(card)
FROM state WHERE kind = 'three' AND set % 5 > 0 GROUP BY set % 10;
INSERT INTO state SELECT 'final', set % 10, pg_temp.last_final(state), scorecard(card)
FROM state WHERE kind = 'axes' AND set % 5 > 0 GROUP BY set % 10;
INSERT INTO state SELECT 'from SQL', set, scorecard_accum(state, '1 a 2', 1), scorecard_accum(card, '1 a 2', 1)
FROM state WHERE kind = 'three';
INSERT INTO state SELECT 'out of it', set, scorecard_combine_inv(state, card), '{}' FROM state WHERE kind = 'three';
-- a log of 70,000 rows of one criterion whose maxima would not fit in 64 bits if it were longer
INSERT INTO state SELECT 'log', 1, pg_temp.accum(c, p), scorecard(c, p)
FROM (SELECT criteria('2.' || 1 + i % 200, 's' || i % 7, 2), 1 FROM generate_series(1, 1400) i
	UNION ALL SELECT '1 a 999999.99999999', 1 FROM generate_series(1, 70000)) v(c, p);
-- large cells beyond what is kept sorted
INSERT INTO state SELECT 'large', 1, pg_temp.combine(c), scorecard(c)
FROM (SELECT format('{1.%s a 1/1000000000 x40000}', 1 + i * 7 % 150)::scorecard FROM generate_series(1, 400) i) v(c);
SELECT kind, count(*) AS states, count(*) FILTER (WHERE pg_column_size(state) > pg_column_size(card)) > 0 AS with_room
FROM state GROUP BY kind ORDER BY kind;
SELECT count(*) AS differ FROM state WHERE state::text::scorecard <> state;
SELECT count(*) AS differ FROM state WHERE state::text <> card::text;
SELECT count(*) AS differ FROM state WHERE scorecard_send(state) <> scorecard_send(card);
SELECT count(*) AS differ FROM state WHERE NOT record_image_eq(ROW(coalesce(scorecard_final(state), '{}')), ROW(card));

-- what does not fit is refused when it comes, not when it is read
CREATE FUNCTION pg_temp.cards(cell text) RETURNS SETOF scorecard LANGUAGE sql AS $$
	SELECT format('{1.%s a %s}', 1 + i % 100, cell)::scorecard FROM generate_series(1, 200) i $$;
SELECT pg_temp.error_of($$SELECT pg_temp.combine(c) FROM pg_temp.cards('0/90000000000 x100000') c$$);
SELECT pg_temp.error_of($$SELECT pg_temp.combine(c) FROM pg_temp.cards('0/1 x2147483647') c$$);
SELECT pg_temp.error_of($$SELECT pg_temp.accum('1 a 999999', 0) FROM generate_series(1, 92234)$$);
SELECT pg_temp.accum('1 a 999999', 0) FROM generate_series(1, 92233);
