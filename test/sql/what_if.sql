-- with_cells, points_needed, rescaled_index, recode: what if.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS parindex;
RESET client_min_messages;
SET search_path = public, parindex;
\i test/helpers.sql

-- with_cells: full marks for appraisal
SELECT par_index('{1 appraisal 7/10, 2 survey 5/10}'::scorecard);
SELECT par_index(with_cells('{1 appraisal 7/10, 2 survey 5/10}', '{1 appraisal 10/10}'));
SELECT with_cells('{1 appraisal 7/10, 2 survey 5/10}', '{1 appraisal 10/10}');
-- a state, several states, rows
SELECT with_cells('{1 a 7/10, 2 b 5/10}', '{2 b ?/10}');
SELECT with_cells('{1 a 7/10, 2 b 5/10}', '{2 b -/10}');
SELECT with_cells('{1 a 7/10, 1 a ?/10, 1 a -/20 x2, 2 b 5/10}', '{1 a 20/40}');
SELECT with_cells('{1 a 20/40}', '{1 a 7/10, 1 a ?/10, 1 a -/20 x2}');
SELECT with_cells('{1 a 1/2 x2}', '{1 a 0/2 x7}');
-- bonus and penalty; nothing; all; a card kept to a depth; sources that come in another order
SELECT with_cells('{1 a 7/10, 9 bonus 1/2, 9 penalty 0/1}', '{9 bonus 2/2, 9 penalty 1/1}');
SELECT with_cells('{1 a 7/10, 2 b 5/10}', '{}');
SELECT with_cells('{1 a 7/10, 2 b 5/10}', '{1 a 7/10, 2 b 5/10}');
SELECT with_cells('{1 a 7/10, 2 b 5/10}@1', '{2 b 6/10}@1');
SELECT with_cells('{1 c 7/10, 1 b 5/10, 2 a 1/1}', '{1 c 9/10}');
SELECT with_cells('{}', '{}');
SELECT with_cells(NULL, '{}') IS NULL AS no_card;
SELECT with_cells('{}', NULL) IS NULL AS no_cells;
-- what the card lacks; another maximum; another depth
SELECT pg_temp.try($$with_cells('{1 a 7/10}', '{2 a 1/2}')$$);
SELECT pg_temp.try($$with_cells('{1 a 7/10}', '{1 b 7/10}')$$);
SELECT pg_temp.try($$with_cells('{1.1 a 7/10}', '{1 a 7/10}')$$);
SELECT pg_temp.try($$with_cells('{}', '{1 a 7/10}')$$);
SELECT pg_temp.try($$with_cells('{1 a 7/10}', '{1 a 7/11}')$$);
SELECT pg_temp.try($$with_cells('{1 a 7/10, 1 a -/1}', '{1 a 7/10}')$$);
SELECT pg_temp.try($$with_cells('{9 bonus 7/10}', '{9 bonus 7/10 x2, 9 bonus -/0.00000001}')$$);
SELECT pg_temp.try($$with_cells('{1 a 7/10}', '{1 a 7/10}@1')$$);
SELECT pg_temp.try($$with_cells('{1 a 7/10}@2', '{1 a 7/10}@1')$$);

-- points_needed: exact, and for what is printed
SELECT points_needed('{1 a 7/10}', 80);
SELECT points_needed('{1 a 7/10}', 80, 2);
SELECT points_needed('{1 a 7/10}', 80.004, 2);
SELECT points_needed('{1 a 7/9}', 80);
SELECT points_needed('{1 a 7/9}', 100.1) IS NULL AS unreachable;
SELECT points_needed('{1 a 0/0}', 0) IS NULL AS no_maximum;
SELECT points_needed('{1 a 0/10, 9 penalty 0.5/1}', 0);
-- reached already; all that is lost; one unit more; bonus beyond 100
SELECT points_needed('{1 a 7/10}', 70), points_needed('{1 a 7/10}', 0), points_needed('{1 a 7/10}', -5);
SELECT points_needed('{1 a 7/10}', 100), points_needed('{1 a 7/10}', 100.0000001) IS NULL AS more_than_all;
SELECT points_needed('{1 a 7/10, 9 bonus 2/2}', 120), points_needed('{1 a 7/10, 9 bonus 2/2}', 121) IS NULL AS more;
SELECT points_needed('{1 a 10/10, 9 penalty 1/1}', 91) IS NULL AS bonus_and_penalty_stay;
-- rounding half away from zero, on both sides of 0
SELECT points_needed('{1 a 0/10, 9 penalty 1/1}', -5, 0) AS to_minus_5;
SELECT points_needed('{1 a 0/10, 9 penalty 1/1}', 0, 0) AS to_0;
SELECT points_needed('{1 a 0/10, 9 penalty 1/1}', 1, 0) AS to_1;
SELECT points_needed('{1 a 0/3}', 50, 16), points_needed('{1 a 0/3}', 33.3333333333333333, 16);
-- digits NULL is exact: the index printed with 16 decimals is 66.6666666666666667
SELECT points_needed('{1 a 2/3}', 66.6666666666666667), points_needed('{1 a 2/3}', 66.6666666666666667, 16);
-- unscored; nothing; NULL; extremes
SELECT points_needed('{1 a 7/10, 2 a ?/1}', 50) IS NULL AS unscored;
SELECT points_needed('{}', 50) IS NULL AS empty, points_needed('{1 a -/1}', 50) IS NULL AS nothing_applies;
SELECT num_nulls(points_needed(NULL, 50), points_needed('{1 a 7/10}', NULL), points_needed('{1 a 7/10}', NULL, 2));
SELECT points_needed('{1 a 7/10}', 'Infinity') IS NULL AS infinite, points_needed('{1 a 7/10}', '-Infinity', 2);
SELECT points_needed('{1 a 7/10}', 1e300) IS NULL AS huge, points_needed('{1 a 7/10}', -1e300, 0);
SELECT points_needed('{1 a 0/92233720368.54775807 x100000}', 100);
SELECT points_needed('{1 a 0/92233720368 x100000, 9 bonus 92233720368/92233720368 x100000}', 200, 3);
SELECT pg_temp.try($$points_needed('{1 a 7/10}', 'NaN')$$);
SELECT pg_temp.try($$points_needed('{1 a 7/10}', 80, -1)$$);
SELECT pg_temp.try($$points_needed('{1 a 7/10}', 80, 17)$$);

-- rescaled_index: what does not apply leaves its weight where it was
CREATE TEMP TABLE unequal AS SELECT '{1.1 a 8/10, 1.2 b -/10, 2.1 b 5/10, 2.2 a 15/20}'::scorecard AS card;
SELECT par_index(card), rescaled_index(card, 'source') AS source, rescaled_index(card, 'axis') AS axis FROM unequal;
-- where all applies it is the index
SELECT par_index(card), rescaled_index(card, 'axis') AS axis, rescaled_index(card, 'source') AS source
FROM (VALUES ('{1.1 a 8/10, 1.2 b 3/10, 2.1 b 5/10, 9 bonus 1/2, 9 penalty 0.25/1}'::scorecard)) v(card);
-- a group of which nothing applies leaves; bonus and penalty stay
SELECT rescaled_index('{1 a 8/10, 2 a -/90}', 'axis'), rescaled_index('{1 a 8/10, 2 b -/90}', 'source');
SELECT rescaled_index('{1 a 8/10, 1 b -/10, 9 bonus 1/2, 9 penalty 3/4}', 'axis') AS axis;
SELECT rescaled_index('{1 a 8/10, 1 b -/10, 9 bonus 1/2, 9 penalty 3/4}', 'source') AS source;
SELECT rescaled_index('{1 a 0/10, 1 b -/10, 9 penalty 3/4}', 'axis') AS below_0;
SELECT rescaled_index('{1 a 8/10, 2 a -/90}@1', 'axis') AS kept_to_axes;
-- thirds, rounded once
SELECT rescaled_index('{1.1 a 1/3, 1.2 a -/4, 2 a 1/1}', 'axis');
-- unscored, nothing applies, empty, NULL, another word
SELECT rescaled_index('{1 a 8/10, 2 a ?/1}', 'axis') IS NULL AS unscored;
SELECT rescaled_index('{1 a -/10, 9 bonus 1/1}', 'axis') IS NULL AS nothing_applies;
SELECT rescaled_index('{}', 'source') IS NULL AS empty, rescaled_index(NULL, 'axis') IS NULL AS no_card;
SELECT pg_temp.try($$rescaled_index('{1 a 8/10}', 'branch')$$);
SELECT pg_temp.try($$rescaled_index('{1 a 8/10}', 'Axis')$$);
SELECT pg_temp.try($$rescaled_index('{1 a 8/10}', NULL)$$);
-- fractions of large divisors are added up exactly: eight ninths of each axis apply
SELECT count(*) AS cells, rescaled_index(scorecard(c, p, applies), 'axis') AS half
FROM generate_series(1, 250) axis, LATERAL (SELECT 1000 + axis * 0.00000101 AS m) m,
	LATERAL (VALUES (criteria(axis || '.1', 'a', 8 * m), 4 * m, true), (criteria(axis || '.2', 'a', m), NULL, false))
		v(c, p, applies);

-- recode: a swap, nested branches, a longer and a shorter code
SELECT recode('{1 a 1/2, 2 b 1/3}', '{1,2}', '{2,1}');
SELECT recode('{1.1 a 1/2, 1.2 a 1/3, 1.2.5 a 1/4, 2 a 1/5}', '{1,1.2}', '{3,2.7}');
SELECT recode('{1.1 a 1/2, 2 a 1/3}', '{1}', '{4.5.6.7.8.9}');
SELECT recode('{4.5.6.7.8.9.1 a 1/2, 4.5 a 1/3}', '{4.5.6.7.8.9}', '{1}');
SELECT recode('{1.1.1.1.1.1.1 a 1/2}', '{1.1.1.1.1.1.1}', '{2.2.2.2.2.2.2}');
SELECT recode('{1.10 a 1/2, 1.1 a 1/3, 1 a 1/4}', '{1.1}', '{7}') AS only_whole_levels;
-- cells that meet add up per state, and are duplicates
SELECT recode('{1 a 1/2, 2 a 1/3, 3 a ?/1, 3 a -/1}', '{2,3}', '{1,1}');
SELECT duplicates(recode('{1 a 1/2, 2 a 1/3, 3 b 1/1}', '{2,3}', '{1,1}'));
-- nothing to recode; a card kept to a depth; sources keep their cells
SELECT recode('{1 a 1/2}', '{}', '{}'), recode('{1 a 1/2}', '{5}', '{6}'), recode('{}', '{5}', '{6}');
SELECT recode('{1.1 a 1/2, 2 b 1/3}@2', '{1.1,2}', '{1.2,1}');
SELECT recode('{1 z 1/2, 2 m 1/3, 3 a 1/4}', '{1,3}', '{3,1}');
SELECT recode(NULL, '{1}', '{2}') IS NULL AS no_card;
-- what cannot be recoded
SELECT pg_temp.try($$recode('{1 a 1/2}', '{1}', '{}')$$);
SELECT pg_temp.try($$recode('{1 a 1/2}', '{1,2}', '{1}')$$);
SELECT pg_temp.try($$recode('{1 a 1/2}', '{1,NULL}', '{1,2}')$$);
SELECT pg_temp.try($$recode('{1 a 1/2}', '{1,2}', '{1,NULL}')$$);
SELECT pg_temp.try($$recode('{1 a 1/2}', NULL, '{1}')$$);
SELECT pg_temp.try($$recode('{1 a 1/2}', '{1}', NULL)$$);
SELECT pg_temp.try($$recode('{1 a 1/2}', '{1,2,1}', '{1,2,3}')$$);
SELECT pg_temp.try($$recode('{1 a 1/2}', '{1.0}', '{1}')$$);
SELECT pg_temp.try($$recode('{1 a 1/2}', '{1}', '{x}')$$);
SELECT pg_temp.try($$recode('{1 a 1/2}', '{{1},{2}}', '{{1},{2}}')$$);
SELECT pg_temp.try($$recode('{1.2.3.4.5.6.7 a 1/2}', '{1}', '{1.1}')$$);
SELECT pg_temp.try($$recode('{1 a 1/2}@1', '{1}', '{1.1}')$$);
SELECT pg_temp.try($$recode('{1 a 1/2}@1', '{1.1}', '{1.2}')$$);
SELECT pg_temp.try($$recode('{1 a 0/90000000000 x100000, 2 a 0/90000000000 x100000}', '{1}', '{2}')$$);

-- 3000 generated cards: two levels, five sources, all states
SELECT setseed(0.4);
CREATE TEMP TABLE cell AS
SELECT card AS id, axis, n, source, max_points, criteria(axis || '.' || n, source, max_points) AS criteria,
	CASE WHEN random() > 0.01 THEN least(round(random()::numeric * max_points, card % 9), max_points) END AS points,
	random() > 0.15 AS applies
FROM generate_series(1, 3000) card, generate_series(0, card % 17) i, LATERAL (SELECT 1 + i % 5, 1 + i / 5,
		(ARRAY['appraisal', 'survey', 'impact', 'bonus', 'penalty'])
			[1 + i * 3 % CASE card % 2 WHEN 0 THEN 3 ELSE 5 END],
		0.25 * (1 + card * i % 7)) c(axis, n, source, max_points);
CREATE TEMP TABLE made AS
SELECT id, scorecard(criteria, points, applies) AS card FROM cell GROUP BY id;
CREATE TEMP TABLE figure AS
SELECT id, card, points(card) AS a, max_points(card) AS m, points_lost(card) AS lost, unscored(card) AS open FROM made;

-- points_needed against a search by what it is for
CREATE FUNCTION pg_temp.search(a numeric, m numeric, lost numeric, target numeric, digits integer) RETURNS numeric
LANGUAGE plpgsql AS $$
DECLARE
	low bigint = -1;
	high bigint = lost * 100000000;
	x bigint = high;
	enough boolean;
BEGIN
	LOOP
		enough = CASE WHEN digits IS NULL THEN 100 * (a + x * 0.00000001) >= target * m
			ELSE round(round(100 * (a + x * 0.00000001) / m, 16), digits) >= target END;
		IF enough THEN
			high = x;
		ELSIF x = high THEN
			RETURN NULL;
		ELSE
			low = x;
		END IF;
		EXIT WHEN high - low <= 1;
		x = low + (high - low) / 2;
	END LOOP;
	RETURN high * 0.00000001;
END $$;
CREATE TEMP TABLE needed AS
SELECT id, a, m, lost, open, target, digits, points_needed(card, target, digits) AS needed
FROM figure, generate_series(1, 4) i,
	LATERAL (SELECT CASE WHEN (id + i) % 5 > 0 THEN (id + i) % 17 END AS digits) d,
	LATERAL (SELECT round(100 * (a + lost * (i * 0.3 - 0.1)) / nullif(m, 0), id % 4 * i) AS target) t;
SELECT count(*) > 5000 AS reachable FROM needed WHERE needed > 0;
SELECT count(*) > 300 AS unreachable FROM needed WHERE needed IS NULL;
SELECT count(*) AS differ FROM needed
WHERE needed IS DISTINCT FROM CASE WHEN open = 0 AND m > 0 THEN pg_temp.search(a, m, lost, target, digits) END;

-- given to the cells by with_cells, what is needed brings the index to the target, and a unit less does not
CREATE FUNCTION pg_temp.filled(card scorecard, x numeric) RETURNS scorecard LANGUAGE sql AS $$
	SELECT with_cells(card, scorecard(criteria(code, source, max_points),
		points + least(max_points - points, greatest(0, x - before))))
	FROM (SELECT code, source, c.points, c.max_points,
			sum(c.max_points - c.points) OVER (ORDER BY ordinality) - (c.max_points - c.points) AS before
		FROM cells(card) WITH ORDINALITY c WHERE c.max_points > 0) c $$;
CREATE TEMP TABLE filled AS
SELECT target, digits, par_index(pg_temp.filled(card, needed)) AS index,
	par_index(pg_temp.filled(card, needed - 0.00000001)) AS index_before
FROM needed JOIN made USING (id) WHERE needed > 0 AND digits IS NOT NULL AND id % 7 = 0 AND not_applicable(card) = 0;
SELECT count(*) > 100 AS cards FROM filled;
SELECT count(*) AS below FROM filled WHERE round(index, digits) < target;
SELECT count(*) AS too_much FROM filled WHERE round(index_before, digits) >= target;

-- with_cells: a card's own cells change nothing, another's are all that changes
SELECT count(*) AS differ FROM made WHERE NOT record_image_eq(ROW(with_cells(card, card)), ROW(card));
CREATE TEMP TABLE other AS
SELECT id, scorecard(criteria, points / 2, NOT applies) AS cells FROM cell WHERE n % 2 = 0 GROUP BY id;
SELECT count(*) > 1500 AS cards, count(*) FILTER (WHERE with_cells(card, cells) <> card) > 1500 AS changed
FROM made JOIN other USING (id);
SELECT count(*) AS differ FROM made JOIN other USING (id) WHERE missing(card, with_cells(card, cells)) > 0;
SELECT count(*) AS differ FROM made JOIN other USING (id) WHERE missing(with_cells(card, cells), card) > 0;
SELECT count(*) AS differ FROM made JOIN other USING (id), LATERAL (
	SELECT array_agg(w) FROM cells(with_cells(card, cells)) w) w(new), LATERAL (
	SELECT array_agg(coalesce(c, o) ORDER BY ordinality) FROM cells(card) WITH ORDINALITY n
		JOIN cells(card) o USING (code, source) LEFT JOIN cells(cells) c USING (code, source)) e(expected)
WHERE new IS DISTINCT FROM expected;

-- recode there and back is the card again
SELECT count(*) AS differ FROM made
WHERE NOT record_image_eq(ROW(recode(recode(card, '{1,2,3,4,5}', '{11.1,12.1,13.1,14.1,15.1}'),
	'{11.1,12.1,13.1,14.1,15.1}', '{1,2,3,4,5}')), ROW(card));
SELECT count(*) AS differ FROM made
WHERE recode(recode(card, '{1,2,3,4,5}', '{5,3,1,2,4}'), '{5,3,1,2,4}', '{1,2,3,4,5}') <> card;
-- a swap done twice
SELECT count(*) AS differ FROM made
WHERE NOT record_image_eq(ROW(recode(recode(card, '{1,2}', '{2,1}'), '{1,2}', '{2,1}')), ROW(card));
-- no point is lost, whatever meets; axes move whole
SELECT count(*) AS differ FROM figure WHERE points(recode(card, '{1,2.1,2}', '{3,1.4,4}')) IS DISTINCT FROM a;
SELECT count(*) AS differ FROM figure
WHERE max_points(recode(card, '{1,2,3}', '{1,1,1}'), 4) IS DISTINCT FROM max_points(card, 4);
SELECT count(*) > 1000 AS cards FROM made WHERE points(card, 1) <> points(card, 2);
SELECT count(*) AS differ FROM made WHERE points(recode(card, '{1,2}', '{2,1}'), 1) IS DISTINCT FROM points(card, 2);
-- the same as counting the rows under their new codes
CREATE TEMP TABLE renumbered AS
SELECT id, scorecard(criteria(branch || '.' || n, source, max_points), points, applies) AS again
FROM cell, LATERAL (SELECT CASE axis WHEN 1 THEN '2' WHEN 2 THEN '1.9' ELSE axis::text END AS branch) b GROUP BY id;
SELECT count(*) AS differ FROM made JOIN renumbered USING (id)
WHERE NOT record_image_eq(ROW(recode(card, '{1,2}', '{2,1.9}')), ROW(again));

-- rescaled_index by its definition, in plain SQL
CREATE TEMP TABLE weight AS
SELECT id, within, sum(max_points) AS full_max, coalesce(sum(points) FILTER (WHERE applies), 0) AS earned,
	sum(max_points) FILTER (WHERE applies) AS max_points
FROM cell, LATERAL (VALUES ('axis', axis::text), ('source', source)) v(within, key)
WHERE source NOT IN ('bonus', 'penalty') GROUP BY id, within, key;
CREATE TEMP TABLE rescaled AS
SELECT id, card, within, 100 * (sum(full_max::numeric(60, 50) * earned / max_points) + outside) / sum(full_max) AS index
FROM weight JOIN made USING (id), LATERAL (
	SELECT coalesce(points(card, NULL, 'bonus'), 0) + coalesce(points(card, NULL, 'penalty'), 0) AS outside) o
WHERE max_points > 0 AND unscored(card) = 0 GROUP BY id, card, within, outside;
SELECT within, count(*) > 2000 AS cards FROM rescaled GROUP BY within ORDER BY within;
SELECT count(*) AS differ FROM rescaled WHERE rescaled_index(card, within) <> round(index, 16);
SELECT count(*) > 1000 AS others FROM rescaled WHERE par_index(card) <> round(index, 16);
SELECT count(rescaled_index(card, 'axis')) AS known FROM made WHERE unscored(card) > 0;
