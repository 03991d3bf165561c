-- index_change and change_cells: by how much an index moved, and why.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS parindex;
RESET client_min_messages;
SET search_path = public, parindex;
\i test/helpers.sql

-- index_change: whole, by branch, axis, source; NULL where one of the indices is
CREATE TEMP TABLE two_years AS
SELECT '{1.1 appraisal 4/5, 1.2 survey 2/4, 2 survey 1/3, 3 impact 1/2}'::scorecard AS now,
	'{1.1 appraisal 3/5, 1.2 survey 1/4, 2 survey 2/3}'::scorecard AS before;
SELECT index_change(now, before) FROM two_years;
SELECT index_change(now, before, '1.1') AS branch, index_change(now, before, 2) AS axis FROM two_years;
SELECT index_change(now, before, source => 'survey') AS source, index_change(now, before, 1, 'survey') FROM two_years;
SELECT index_change(now, before, '3') AS new_axis, index_change(now, before, '4') AS nowhere FROM two_years;
SELECT index_change(now, '{1 a ?/1}') AS unscored, index_change(now, '{}') AS empty FROM two_years;
SELECT index_change(now, now) AS none FROM two_years;

-- a unit that is counted twice has not changed
SELECT * FROM change_cells('{1 a 16/20 x2, 2 a 20/20 x2}', '{1 a 8/10, 2 a 10/10}');
-- the maxima alone: no work
SELECT * FROM change_cells('{1 a 16/20, 2 a 5/10, 3 a 5/20}', '{1 a 8/10, 2 a 5/10}');
SELECT sum(framework) FROM change_cells('{1 a 16/20, 2 a 5/10, 3 a 5/20}', '{1 a 8/10, 2 a 5/10}');
-- work and framework at once
SELECT * FROM change_cells('{1 a 18/20, 2 a 5/10}', '{1 a 8/10, 2 a 5/10}');
SELECT * FROM change_cells('{1 a 18/20, 2 a 5/10}', '{1 a 8/10, 2 a 5/10}', digits => 2);
-- bonus and penalty
SELECT * FROM change_cells('{1 a 8/10, 9 bonus 1/2}', '{1 a 8/20}');
SELECT * FROM change_cells('{1 a 8/10, 9 penalty 1/2}', '{1 a 8/20}');
SELECT * FROM change_cells('{1 a 8/10}', '{1 a 8/20, 9 bonus 1/2}');
-- of equal rests the first row gets the missing unit
SELECT * FROM change_cells('{1 a 1/3, 2 a 1/3, 3 a 1/1}', '{1 a 0/3, 2 a 0/3, 3 a 1/1}', digits => 2);
SELECT code, contribution FROM change_cells('{1 a 1/1, 2 a 1/1, 3 a 1/1}', '{1 a 0/1, 2 a 0/1, 3 a 0/1}');
SELECT code, contribution FROM change_cells('{1 a 1/1, 2 a 1/1, 3 a 0/1}', '{1 a 0/1, 2 a 0/1, 3 a 0/1}');
-- at a depth work is that of the cells, not of the branch
SELECT * FROM change_cells('{1.1 a 16/20, 1.2 a 1/5, 2 a 5/10}', '{1.1 a 8/10, 1.2 a 2/10, 2 a 5/10}', 1);
-- but what is mixed inside a card that was kept to a depth counts as work
SELECT * FROM change_cells('{1 a 17/25 x2, 2 a 5/10}@1', '{1 a 10/20 x2, 2 a 5/10}@1');
SELECT * FROM change_cells('{1.1 a 16/20, 1.2 a 1/5, 2 a 5/10}', '{1 a 10/20 x2, 2 a 5/10}@1', 1);
SELECT * FROM change_cells('{1.1.1 a 4/4, 1.1.2 a 0/1}', '{1.1 a 2/5 x2}@2', 1);

-- all ways to appear and to vanish
SELECT * FROM change_cells(
	'{1.1 appraisal 4/5, 1.2 survey 2/4, 2 survey 1/3, 3 impact 1/2, 4 appraisal -/2, 9 penalty 0.5/1}',
	'{1.1 appraisal 3/5, 1.2 survey 1/4, 2 survey 2/6, 2.1 appraisal 1/1, 4 appraisal 2/2, 9 bonus 1/1}');
SELECT * FROM change_cells(
	'{1.1 appraisal 4/5, 1.2 survey 2/4, 2 survey 1/3, 3 impact 1/2, 4 appraisal -/2, 9 penalty 0.5/1}',
	'{1.1 appraisal 3/5, 1.2 survey 1/4, 2 survey 2/6, 2.1 appraisal 1/1, 4 appraisal 2/2, 9 bonus 1/1}', 1, 2);
SELECT * FROM change_cells('{1 b 1/2, 1 c 1/2}', '{1 a 1/2, 1 b 1/2}');
SELECT * FROM change_cells('{1 a 1/3, 2 a -/1, 3 a 0/0}', '{1 a 1/3, 2 a -/1, 3 a 0/0}');
SELECT * FROM change_cells('{1 a 1/3, 2 a 1/1}', '{1 a 1/2, 2 a 1/1}');

-- unknown: unscored, nothing applies, empty; points are NULL where a criterion is all unscored
SELECT * FROM change_cells('{1 a 1/3, 2 a ?/1}', '{1 a 1/2, 2 b 1/1}');
SELECT * FROM change_cells('{1 a 1/2, 2 a ?/1}', '{1.1 a ?/2, 1.2 a 1/2, 2 a ?/1}', 1);
SELECT * FROM change_cells('{1 a -/3, 9 bonus 1/1}', '{1 a 1/2}');
SELECT * FROM change_cells('{1 a 1/2}@1', '{}');
SELECT count(*) AS empty FROM change_cells('{}', '{}');
SELECT count(*) AS no_card FROM change_cells(NULL, '{1 a 1/2}');
SELECT count(*) AS no_card FROM change_cells('{1 a 1/2}', NULL);

-- digits
SELECT d, work, framework, contribution FROM generate_series(0, 16) d, change_cells('{1 a 18/20}', '{1 a 1/3}', 1, d);
SELECT count(*) AS default_is_16 FROM change_cells('{1 a 18/20}', '{1 a 1/3}', 1, NULL) WHERE scale(work) = 16;
SELECT pg_temp.error_of($$SELECT change_cells('{1 a 1/2}', '{1 a 1/2}', digits => -1)$$);
SELECT pg_temp.error_of($$SELECT change_cells('{1 a 1/2}', '{1 a 1/2}', digits => 17)$$);
SELECT pg_temp.error_of($$SELECT change_cells('{1 a 1/2}', '{1 a 1/2}', 8)$$);
SELECT pg_temp.error_of($$SELECT change_cells('{1 a 1/2}', '{1.1 a 1/2}@2')$$);
SELECT pg_temp.error_of($$SELECT change_cells('{1 a 1/2}', '{1 a 1/2}@1', 2)$$);

-- 5000 generated pairs of cards: criteria of two levels appear, vanish, change their
-- maximum, become not applicable or unscored; a tenth of the units is counted twice
SELECT setseed(0.9);
CREATE TEMP TABLE criterion AS
SELECT pair, 1 + i % 4 AS axis, 1 + i / 4 AS n,
	(ARRAY['appraisal', 'survey', 'bonus', 'penalty', 'impact'])[1 + i * 7 % 5] AS source,
	(1 + pair * i % 5)::numeric / CASE pair % 3 WHEN 0 THEN 1 ELSE 8 END AS max_before,
	CASE WHEN random() < 0.3 THEN round(0.00000001 + random()::numeric * 3, 8) END AS other_max,
	random() > 0.1 AS before, random() > 0.1 AS now,
	random() > 0.1 AS applies_before, random() > 0.1 AS applies_now,
	CASE WHEN random() < 0.9993 THEN random()::numeric END AS share_before,
	CASE WHEN random() < 0.9993 THEN random()::numeric END AS share_now
FROM generate_series(1, 5000) pair, generate_series(0, pair % 23) i;
CREATE FUNCTION pg_temp.points(share numeric, max_points numeric, digits integer) RETURNS numeric
LANGUAGE sql AS 'SELECT least(round(share * max_points, digits), max_points)';
CREATE TEMP TABLE pair AS
SELECT pair,
	scorecard(criteria(axis || '.' || n, source, max_before), pg_temp.points(share_before, max_before, pair % 9),
		applies_before) FILTER (WHERE before) AS before,
	scorecard(criteria(axis || '.' || n, source, max_now), pg_temp.points(share_now, max_now, pair % 9),
		applies_now) FILTER (WHERE now) AS now,
	scorecard(criteria(axis || '.' || n, source, max_before), pg_temp.points(share_now, max_before, pair % 9),
		applies_before) FILTER (WHERE before) AS same_maxima,
	scorecard(criteria(axis * 3 || '.' || n * 2, source, max_before),
		pg_temp.points(share_before, max_before, pair % 9),
		applies_before) FILTER (WHERE before) AS renamed_before,
	scorecard(criteria(axis * 3 || '.' || n * 2, source, max_now), pg_temp.points(share_now, max_now, pair % 9),
		applies_now) FILTER (WHERE now) AS renamed_now
FROM (SELECT *, coalesce(other_max, max_before) AS max_now FROM criterion) c GROUP BY pair;
DELETE FROM pair WHERE now IS NULL OR before IS NULL;
UPDATE pair SET now = now + now, renamed_now = renamed_now + renamed_now WHERE pair % 10 = 0;
SELECT count(*) > 4000 AS pairs FROM pair;
SELECT count(*) > 3500 AS known FROM pair WHERE index_change(now, before) IS NOT NULL;
SELECT count(*) > 50 AS unknown FROM pair WHERE index_change(now, before) IS NULL;

CREATE TEMP TABLE change AS
SELECT pair, c.*, row_number() OVER (PARTITION BY pair ORDER BY ordinality) AS place
FROM pair, change_cells(now, before) WITH ORDINALITY c;
CREATE TEMP TABLE axis_change AS
SELECT pair, c.* FROM pair, change_cells(now, before, 1) c;

-- contributions sum to the change, without residual: of leaves, of axes, of cards kept to axes
SELECT count(*) AS differ FROM pair JOIN (SELECT pair, sum(contribution) FROM change GROUP BY pair) s USING (pair)
WHERE sum IS DISTINCT FROM index_change(now, before);
SELECT count(*) AS differ FROM pair JOIN (SELECT pair, sum(contribution) FROM axis_change GROUP BY pair) s USING (pair)
WHERE sum IS DISTINCT FROM index_change(now, before);
SELECT count(*) AS differ FROM pair
WHERE (SELECT sum(contribution) FROM change_cells(to_depth(now, 1), to_depth(before, 1)))
	IS DISTINCT FROM index_change(now, before);
-- with digits to the change that is printed
SELECT digits, count(*) > 900 AS pairs, count(*) FILTER (WHERE sum <> round(n, digits) - round(b, digits)) AS differ
FROM (SELECT par_index(now) AS n, par_index(before) AS b, digits,
		(SELECT sum(contribution) FROM change_cells(now, before, digits % 3 + 1, digits))
	FROM pair, generate_series(0, 16) digits WHERE pair % 4 = digits % 4) s
WHERE n IS NOT NULL AND b IS NOT NULL GROUP BY digits ORDER BY digits;
-- in every row work and framework sum to the contribution
SELECT count(*) AS differ FROM change WHERE work + framework <> contribution;
SELECT count(*) AS differ FROM axis_change WHERE work + framework <> contribution;
SELECT count(*) AS differ FROM pair, generate_series(0, 15) digits, change_cells(now, before, NULL, digits)
WHERE pair % 16 = digits AND (work + framework <> contribution OR scale(work) <> digits);
-- all or none is known
SELECT num_nulls(work, framework, contribution) AS nulls, count(*) > 100 AS rows FROM change GROUP BY 1 ORDER BY 1;
-- each row shows what cells() shows of either card
SELECT count(*) AS differ FROM change
FULL JOIN (SELECT pair, n.* FROM pair, cells(now) n) n USING (pair, code, source)
FULL JOIN (SELECT pair, b.* FROM pair, cells(before) b) b USING (pair, code, source)
WHERE (change.points_before, max_before, change.points, change.max_points)
	IS DISTINCT FROM (b.points, b.max_points, n.points, n.max_points);

-- against itself, or itself counted twice, a card has not changed
SELECT count(*) > 30000 AS rows, count(*) FILTER (WHERE work <> 0 OR framework <> 0 OR contribution <> 0) AS not_0
FROM pair, change_cells(now, now) WHERE index_change(now, now) IS NOT NULL;
SELECT count(*) > 30000 AS rows, count(*) FILTER (WHERE contribution <> 0) AS not_0
FROM pair, change_cells(now + now, now) WHERE index_change(now, now) IS NOT NULL;
SELECT count(*) > 15000 AS rows, count(*) FILTER (WHERE work <> 0 OR framework <> 0) AS not_0
FROM pair, change_cells(now + now, now)
WHERE index_change(now, now) IS NOT NULL AND source NOT IN ('bonus', 'penalty');
-- where the maxima are equal the framework did nothing
SELECT count(*) > 30000 AS rows, count(*) FILTER (WHERE framework <> 0) AS not_0
FROM pair, change_cells(same_maxima, before) WHERE index_change(same_maxima, before) IS NOT NULL;
SELECT count(*) > 10000 AS rows, count(*) FILTER (WHERE framework <> 0) AS not_0
FROM pair, change_cells(same_maxima, before, 1, 2) WHERE index_change(same_maxima, before) IS NOT NULL;
-- a criterion of one year only, or of no maximum in one, has no work
SELECT count(*) > 3000 AS rows, count(*) FILTER (WHERE work <> 0) AS not_0 FROM change
WHERE source NOT IN ('bonus', 'penalty') AND (coalesce(max_before, 0) = 0 OR coalesce(max_points, 0) = 0);
-- names mean nothing: with others, in the same order, the rows are the same
SELECT count(*) AS differ FROM change
FULL JOIN (SELECT pair, r.*, row_number() OVER (PARTITION BY pair ORDER BY ordinality) AS place
	FROM pair, change_cells(renamed_now, renamed_before) WITH ORDINALITY r) r USING (pair, place)
WHERE (change.work, change.framework, change.contribution, change.source)
	IS DISTINCT FROM (r.work, r.framework, r.contribution, r.source);
-- axes sum their leaves, but for the last digits of the leaves
SELECT count(*) AS differ FROM axis_change a
JOIN (SELECT pair, split_part(code, '.', 1) AS code, source, count(*), sum(work) AS work, sum(framework) AS framework
	FROM change GROUP BY 1, 2, 3) l USING (pair, code, source)
WHERE abs(a.work - l.work) > count * 1e-16 OR abs(a.framework - l.framework) > count * 1e-16;

-- the formula of the definition in plain SQL
CREATE TEMP TABLE share AS
SELECT pair, place, code, work, framework, contribution, source IN ('bonus', 'penalty') AS outside,
	coalesce(c.points, 0) AS a1, coalesce(c.points_before, 0) AS a0,
	1::numeric(60, 50) / max_points(now) AS u1, 1::numeric(60, 50) / max_points(before) AS u0,
	coalesce(c.max_points, 0)::numeric(60, 50) / max_points(now) AS w1,
	coalesce(c.max_before, 0)::numeric(60, 50) / max_points(before) AS w0,
	c.points::numeric(60, 50) / nullif(c.max_points, 0) AS s1,
	c.points_before::numeric(60, 50) / nullif(c.max_before, 0) AS s0,
	(points(now)::numeric(60, 50) / max_points(now) + points(before)::numeric(60, 50) / max_points(before)) / 2 AS mean
FROM change c JOIN pair USING (pair) WHERE work IS NOT NULL;
CREATE TEMP TABLE definition AS
SELECT pair, place, code, work, framework, contribution,
	CASE WHEN outside THEN 100 * (a1 - a0) * (u1 + u0) / 2
		ELSE coalesce(100 * (w0 + w1) / 2 * (s1 - s0), 0) END AS exact_work,
	CASE WHEN outside THEN 100 * (a1 + a0) / 2 * (u1 - u0)
		ELSE 100 * (coalesce((s0 + s1) / 2, s0, s1, 0) - mean) * (w1 - w0) END AS exact_framework
FROM share;
SELECT count(*) > 40000 AS rows FROM definition;
SELECT count(*) AS differ FROM definition WHERE abs(work - exact_work) > 1e-16;
SELECT count(*) AS differ FROM definition WHERE abs(framework - exact_framework) > 1e-16;
-- and its rounding to two digits, by largest remainders
CREATE TEMP TABLE rounded AS
SELECT *, floor(c) + (row_number() OVER (PARTITION BY pair ORDER BY round(c - floor(c), 30) DESC, place)
		<= change - sum(floor(c)) OVER (PARTITION BY pair))::integer AS expected
FROM (SELECT pair, place, round(100 * (exact_work + exact_framework), 40) AS c, round(100 * exact_work, 40) AS w,
		round(100 * exact_framework, 40) AS f, 100 * (round(par_index(now), 2) - round(par_index(before), 2)) AS change
	FROM definition JOIN pair USING (pair)) d;
CREATE TEMP TABLE printed AS
SELECT pair, c.*, row_number() OVER (PARTITION BY pair ORDER BY ordinality) AS place
FROM pair, change_cells(now, before, NULL, 2) WITH ORDINALITY c;
SELECT count(*) > 40000 AS rows, count(*) FILTER (WHERE 100 * contribution <> expected) AS differ
FROM printed JOIN rounded USING (pair, place);
SELECT count(*) AS differ FROM printed JOIN rounded USING (pair, place)
WHERE 100 * work <> CASE
	WHEN f = 0 THEN expected
	WHEN expected = floor(w) + floor(f) THEN floor(w)
	WHEN expected = floor(w) + floor(f) + 1 THEN floor(w) + (w - floor(w) > f - floor(f))::integer
	ELSE floor(w) + (w <> 0)::integer END;

-- extreme maxima, beyond 128 bits on the way
SELECT * FROM change_cells('{1 a 0/0.00000001, 2 bonus 92000000000/92000000000 x100000}',
	'{1 a 0/0.00000001, 2 penalty 92000000000/92000000000 x100000}');
SELECT * FROM change_cells('{1 a 46000000000/46000000000 x100000, 2 a 1/46000000000 x100000}',
	'{1 a 0/46000000000 x100000, 2 a 46000000000/46000000000 x100000}');
SELECT * FROM change_cells('{1.1 a 12345678901.23456789/45678901234.56789013 x99999, 1.2 a 0.00000007/0.00000011}',
	'{1.1 a 9876543210.98765431/9999999999.99999997 x99999, 1.2 a 0.00000005/0.00000013}');
SELECT * FROM change_cells('{1.1 a 12345678901.23456789/45678901234.56789013 x99999, 1.2 a 0.00000007/0.00000011}',
	'{1.1 a 9876543210.98765431/9999999999.99999997 x99999, 1.2 a 0.00000005/0.00000013}', 1);
-- a branch of 2000 cells whose maxima have no common divisor
SELECT count(*) AS axes, sum(contribution) = index_change(now, before) AS sums
FROM (SELECT scorecard(criteria(format('1.%s.%s', 1 + i % 200, 1 + i / 200), 'a', 3 + i * 0.00000101), 1) AS before,
		scorecard(criteria(format('1.%s.%s', 1 + i % 200, 1 + i / 200), 'a', 2 + i * 0.00000103), 2) AS now
	FROM generate_series(0, 1999) i) s, change_cells(now, before, 1) GROUP BY now, before;

-- exact halves of the last decimal, rounded half away from zero on both sides of 0: the sum is a unit
-- too much, and the smallest rest gives it
SELECT code, source, work, framework, contribution
FROM change_cells('{1 a 0/0.00524288, 9 bonus 0.00000001/1, 9 penalty 0.00000002/1}',
	'{1 a 0/0.00524288, 9 bonus 0.00000001/1}');
-- or a unit too few
SELECT code, source, work, framework, contribution FROM change_cells('{1 a 0.02/2, 9 penalty 0.01/1}',
	'{1 a 0/2, 9 penalty 0.01/1}', NULL, 0);
-- a maximum of 2^19 units gives such halves often
CREATE FUNCTION pg_temp.units(most integer) RETURNS numeric
LANGUAGE sql VOLATILE AS 'SELECT (random() * most)::integer * 0.00000001';
CREATE FUNCTION pg_temp.halves() RETURNS scorecard LANGUAGE sql VOLATILE AS $$
	SELECT format('{1 a %s/0.00262144, 2 a 0/0.00262144, 8 bonus %s/1, 9 penalty %s/1}',
		pg_temp.units(3), pg_temp.units(9), pg_temp.units(12))::scorecard $$;
SELECT setseed(0.10);
CREATE TEMP TABLE halves AS
SELECT i, pg_temp.halves() AS now, pg_temp.halves() AS before FROM generate_series(1, 3000) i;
SELECT count(*) > 500 AS cross_0 FROM halves WHERE par_index(now) < 0 AND par_index(before) > 0;
SELECT count(*) AS differ FROM halves
WHERE (SELECT sum(contribution) FROM change_cells(now, before)) <> index_change(now, before);
SELECT count(*) AS differ FROM halves, change_cells(now, before) WHERE work + framework <> contribution;
SELECT count(*) AS not_0 FROM halves, change_cells(now, before) WHERE framework <> 0;
