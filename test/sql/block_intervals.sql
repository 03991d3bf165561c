-- index_error and block_intervals: how sure a rank is.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS parindex;
RESET client_min_messages;
SET search_path = public, parindex;
\i test/helpers.sql

-- the survey weighs 30 of 97.5 points
CREATE TEMP TABLE answered AS
SELECT '{1 appraisal 60/67.5, 2 survey 20/30, 9 bonus 1/2}'::scorecard AS card, survey(weight, respondents) AS tally
FROM (VALUES (100, 120), (60, 100), (20, 50), (0, 30)) v(weight, respondents);
SELECT index_error(card, tally) FROM answered;
SELECT index_error(card, tally, 'survey', 1000) FROM answered;
SELECT index_error(card, tally, population => 300) FROM answered;
SELECT index_error(card, tally) = round(standard_error(tally) * 30 / 97.5, 16) AS share FROM answered;
SELECT index_error(card, tally, NULL) = standard_error(tally) AS all_sources FROM answered;
-- two questionnaires: the root of the sum of squares
SELECT round(sqrt(index_error(card, tally, 'citizens') ^ 2 + index_error(card, tally, 'firms', 500) ^ 2), 16) AS error
FROM (SELECT '{1 a 60/70, 2 citizens 15/20, 3 firms 8/10}'::scorecard AS card, tally FROM answered) s;
-- unanimous answers have no error
SELECT index_error(card, '300 30000 3000000') FROM answered;
-- of what does not apply no error is left, of a source that is not there nothing is known
SELECT index_error('{1 a 7/10, 2 survey -/30}', tally), index_error('{1 a 7/10}', tally) AS absent FROM answered;
-- NULL: one respondent, none, an index that is not known, no maximum, no card, no tally
SELECT index_error(card, '1 50 2500') FROM answered;
SELECT index_error(card, '0 0 0') FROM answered;
SELECT index_error('{1 a ?/10, 2 survey 20/30}', tally) FROM answered;
SELECT index_error('{2 survey 0/0}', tally), index_error('{}', tally) AS empty FROM answered;
SELECT index_error(NULL, tally), index_error(card, NULL) AS no_tally FROM answered;
\pset format unaligned
SELECT pg_temp.try($$index_error('{2 survey 1/2}', '300 15000 900000', population => 299)$$);
SELECT pg_temp.try($$index_error('{2 survey 1/2}', '300 15000 900000', 'Survey')$$);
\pset format aligned

-- known answers
CREATE TEMP TABLE known (block text, unit text, value numeric, error numeric);
INSERT INTO known VALUES
	('three far apart', 'a', 90, 1), ('three far apart', 'b', 87, 1), ('three far apart', 'c', 80, 1),
	('two near', 'a', 90, 1), ('two near', 'b', 87, 1), ('two near', 'c', 86, 1),
	('just enough', 'a', 90, 0), ('just enough', 'b', 88.04, 1),
	('just not', 'a', 90, 0), ('just not', 'b', 88.0401, 1),
	('no error', 'a', 90, 0), ('no error', 'b', 90, 0), ('no error', 'c', 85, 0),
	('one error, near', 'a', 90, 0), ('one error, near', 'b', 90, 0), ('one error, near', 'c', 87.9, 1),
	('one error, far', 'a', 90, 0), ('one error, far', 'b', 90, 0), ('one error, far', 'c', 87.7, 1),
	('unknown error', 'a', 90, 1), ('unknown error', 'b', 70, NULL), ('unknown error', 'c', 50, 1),
	('unknown error', 'd', 50, 0),
	('unknown value', 'a', NULL, 1), ('unknown value', 'c', 80, 0.5), ('unknown value', 'b', NULL, NULL),
	('unknown value', 'd', 90, 0.5),
	('one', 'a', 1, 1), ('none', 'a', NULL, 1);
CREATE TEMP VIEW places AS
SELECT block, family, i.*
FROM (SELECT block, family, block_intervals(unit, value, error, 0.95, family) AS lines
	FROM known, unnest('{each,all}'::text[]) family GROUP BY block, family) s, unnest(lines) i;
SELECT block, unit, value, error, rank, rank_from, rank_to, undecided FROM places
WHERE family = 'each' ORDER BY block, rank, unit;
SELECT block, unit, value, error, rank, rank_from, rank_to, undecided FROM places
WHERE family = 'all' ORDER BY block, rank, unit;
-- the value itself: the quantile times the error of that unit alone, whatever the family
SELECT DISTINCT block, unit, value, error, low, high FROM places
WHERE block IN ('two near', 'unknown error') ORDER BY block, value DESC, unit;
SELECT count(*) AS differ FROM places
WHERE high IS DISTINCT FROM value + margin_of_error('2 100 5002') * error AND block NOT IN ('unknown value', 'none');
-- the aggregate's defaults
SELECT count(*) AS differ
FROM (SELECT block_intervals(unit, value, error) AS a, block_intervals(unit, value, error, 0.95) AS b,
		block_intervals(unit, value, error, 0.95, 'each') AS c FROM known GROUP BY block) s
WHERE a IS DISTINCT FROM b OR a IS DISTINCT FROM c;
SELECT block_intervals(unit, value, error) IS NULL AS no_rows FROM known WHERE false;
-- units without a name, and one that is there twice
SELECT i.* FROM (SELECT block_intervals(unit, value, error) AS lines
	FROM (VALUES (NULL, 5, 0), ('a', 5, 0), ('a', 5.0, 0), (NULL, NULL, 0)) v(unit, value, error)) s, unnest(lines) i;

-- decimals decide what is near: the quantile has 30 of them
CREATE TEMP VIEW two AS
SELECT away, (block_intervals(unit, value, error))[1].undecided
FROM (VALUES ('1.959963984540054235524594430520'), ('1.959963984540054235524594430521')) v(away),
	LATERAL (VALUES ('a', 90, 0), ('b', 90 - away::numeric, 1)) u(unit, value, error) GROUP BY away;
SELECT * FROM two ORDER BY away;
-- also of numbers that floats cannot hold, or not so finely
SELECT scale, away, (block_intervals(unit, value, error))[1].undecided
FROM unnest('{1e-300,1e-160,1e-20,1e20,1e160,1e300,1e400}'::numeric[]) scale, unnest('{1.9599,1.96}'::numeric[]) away,
	LATERAL (VALUES ('a', 0 * scale, 0 * scale), ('b', away * scale, scale)) u(unit, value, error)
GROUP BY scale, away HAVING (away = 1.96) <> ((block_intervals(unit, value, error))[1].undecided = 0);
SELECT away, (block_intervals(unit, value, error))[1].undecided
FROM unnest('{1.9599,1.96}'::numeric[]) away,
	LATERAL (VALUES ('a', 1e30 + 0.5, 0), ('b', 1e30 + 0.5 + away, 1)) u(unit, value, error)
GROUP BY away ORDER BY away;
SELECT unit, rank_from, rank_to FROM (SELECT block_intervals(unit, value, error) AS lines
	FROM (VALUES ('far', 1e300, 1), ('a', 5.1, 0), ('b', 5.1 - 1e-30, 0), ('c', 3.1, 1), ('d', 0, 1e200),
		('e', -1, 1e-200)) v(unit, value, error)) s, unnest(lines);

-- PISA 2018, mathematics
CREATE TEMP TABLE line (line text);
\copy line FROM 'test/data/pisa2018.tsv' DELIMITER '|'
CREATE TEMP TABLE pisa AS SELECT field[1] AS unit, field[2]::numeric AS value, field[3]::numeric AS error,
	field[4]::integer AS csranks_from, field[5]::integer AS csranks_to
FROM line, string_to_array(line, E'\t') field WHERE line NOT LIKE '#%';
SELECT rank, unit, round(value, 1) AS value, round(error, 2) AS error, round(low, 1) AS low, round(high, 1) AS high,
	rank_from, rank_to, undecided
FROM (SELECT block_intervals(unit, value, error) AS lines FROM pisa) s, unnest(lines);
-- csranks bootstraps the largest difference, which Holm's procedure bounds: it is never wider, here by three at most
SELECT count(*) AS countries, count(*) FILTER (WHERE i.rank_from = p.csranks_from AND i.rank_to = p.csranks_to) AS same,
	count(*) FILTER (WHERE i.rank_from > p.csranks_from OR i.rank_to < p.csranks_to) AS wider_there,
	max(p.csranks_from - i.rank_from + i.rank_to - p.csranks_to) AS narrower_by
FROM (SELECT block_intervals(unit, value, error) AS lines FROM pisa) s, unnest(lines) i JOIN pisa p USING (unit);
SELECT rank, unit, rank_from, rank_to, undecided
FROM (SELECT block_intervals(unit, value, error, 0.95, 'all') AS lines FROM pisa) s, unnest(lines);

-- generated blocks: ties, errors of 0, unknown errors and values, one to fifteen units
SELECT setseed(0.12);
CREATE TABLE intervals_row AS
SELECT p, 'u' || i AS unit, random() AS shuffle,
	CASE WHEN random() > 0.05 THEN round((random() * 10)::numeric, p % 4) END AS value,
	CASE WHEN p % 3 = 0 AND random() < 0.3 THEN 0 WHEN p % 5 = 0 AND random() < 0.1 THEN NULL
		ELSE round((random() * (ARRAY[0.5, 2, 8])[1 + p % 3])::numeric, 3) END AS error
FROM generate_series(1, 300) p, generate_series(1, 1 + p % 15) i;
CREATE TEMP TABLE generated AS
SELECT p, family, i.*
FROM (SELECT p, family, block_intervals(unit, value, error, 0.95, family) AS lines
	FROM intervals_row, unnest('{each,all}'::text[]) family GROUP BY p, family) s, unnest(lines) i;
SELECT count(*) > 4000 AS many, count(*) FILTER (WHERE undecided > 0 AND undecided < 5) > 500 AS some,
	count(*) FILTER (WHERE undecided = 0) > 500 AS sure FROM generated;

-- Holm's procedure as the paper has it: the tests in order, each with its own quantile, the first failure ends it
CREATE TEMP TABLE quantile AS
SELECT k, margin_of_error('2 100 5002', confidence => 1 - 0.05 / k) AS z FROM generate_series(1, 105) k;
CREATE TEMP TABLE pair AS
SELECT a.p, a.unit, b.unit AS other, a.value - b.value AS difference, a.error ^ 2 + b.error ^ 2 AS variance
FROM intervals_row a JOIN intervals_row b ON a.p = b.p AND a.unit <> b.unit
WHERE a.value IS NOT NULL AND b.value IS NOT NULL;
CREATE TEMP VIEW tested AS
SELECT *, row_number() OVER (each ORDER BY t DESC) AS k_each, count(*) OVER each AS n_each,
	(row_number() OVER (PARTITION BY p ORDER BY t DESC, least(unit, other), greatest(unit, other)) + 1) / 2 AS k_all,
	count(*) OVER (PARTITION BY p) / 2 AS n_all
FROM (SELECT *, abs(difference) / sqrt(variance) AS t FROM pair WHERE variance > 0) s
WINDOW each AS (PARTITION BY p, unit);
CREATE TEMP VIEW decided AS
SELECT p, unit, difference, 'each' AS family, bool_and(t >= z) OVER (PARTITION BY p, unit ORDER BY k_each) AS yes
FROM tested JOIN quantile ON k = n_each - k_each + 1
UNION ALL
SELECT p, unit, difference, 'all', bool_and(t >= z) OVER (PARTITION BY p ORDER BY k_all)
FROM tested JOIN quantile ON k = n_all - k_all + 1
UNION ALL
SELECT p, unit, difference, unnest('{each,all}'::text[]), difference <> 0 FROM pair WHERE variance = 0;
SELECT count(*) FILTER (WHERE g.rank_from - 1 <> coalesce(d.above, 0)) AS above,
	count(*) FILTER (WHERE n - g.rank_to <> coalesce(d.below, 0)) AS below,
	count(*) FILTER (WHERE g.undecided <> n - 1 - coalesce(d.above + d.below, 0)) AS undecided
FROM (SELECT *, count(value) OVER (PARTITION BY p, family) AS n FROM generated) g
LEFT JOIN (SELECT p, unit, family, count(*) FILTER (WHERE difference < 0) AS above,
		count(*) FILTER (WHERE difference > 0) AS below
	FROM decided WHERE yes GROUP BY p, unit, family) d USING (p, unit, family)
WHERE g.value IS NOT NULL;

-- the order is block_ranking's, and so are the ranks
CREATE TEMP TABLE both_arrays AS
SELECT p, block_intervals(unit, value, error) AS intervals, block_ranking(unit, value) AS ranking
FROM intervals_row GROUP BY p;
SELECT count(*) AS differ FROM both_arrays, generate_subscripts(ranking, 1) i
WHERE (intervals[i].rank, intervals[i].unit, intervals[i].value)
	IS DISTINCT FROM (ranking[i].rank, ranking[i].unit, ranking[i].value);
-- without errors places are ranks, and of ties all their places
SELECT count(*) AS differ
FROM (SELECT p, block_intervals(unit, value, 0, 0.95, 'all') AS lines FROM intervals_row GROUP BY p) s, unnest(lines) i,
	LATERAL (SELECT count(*) AS same FROM intervals_row r WHERE r.p = s.p AND r.value = i.value) t
WHERE value IS NOT NULL AND (rank_from, rank_to, undecided) IS DISTINCT FROM (rank, rank + same - 1, same - 1);
-- a rank lies between its places; for the table they are at least as wide as for the unit
SELECT count(*) AS outside FROM generated WHERE rank NOT BETWEEN rank_from AND rank_to;
SELECT count(*) AS narrower FROM generated e JOIN generated a USING (p, unit)
WHERE e.family = 'each' AND a.family = 'all' AND (a.rank_from > e.rank_from OR a.rank_to < e.rank_to);
-- a growing error only widens, of one unit or of all
CREATE TEMP VIEW grown AS
SELECT p, family, i.*
FROM (SELECT p, family, block_intervals(unit, value,
			CASE WHEN whose IN ('all', unit) THEN error * 1.3 + 0.1 ELSE error END, 0.95, family) AS lines
	FROM intervals_row, unnest('{each,all}'::text[]) family, unnest('{u1,u4,all}'::text[]) whose
	GROUP BY p, family, whose) s, unnest(lines) i;
SELECT count(*) AS narrower FROM generated g JOIN grown w USING (p, family, unit)
WHERE w.rank_from > g.rank_from OR w.rank_to < g.rank_to;
-- more confidence only widens
CREATE TEMP VIEW surer AS
SELECT p, i.* FROM (SELECT p, block_intervals(unit, value, error, 0.99) AS lines FROM intervals_row GROUP BY p) s,
	unnest(lines) i;
SELECT count(*) AS narrower FROM generated g JOIN surer w USING (p, unit)
WHERE family = 'each' AND (w.rank_from > g.rank_from OR w.rank_to < g.rank_to);

-- any order of rows, and workers, give the same bytes
CREATE TEMP TABLE serial AS
SELECT p, block_intervals(unit, value, error, 0.95, 'all' ORDER BY unit) AS a FROM intervals_row GROUP BY p;
CREATE TEMP VIEW shuffled AS
SELECT p, block_intervals(unit, value, error, 0.95, 'all' ORDER BY shuffle) AS b FROM intervals_row GROUP BY p;
SELECT count(*) AS differ FROM serial JOIN shuffled USING (p) WHERE NOT record_image_eq(ROW(a), ROW(b));
-- rows of one unit and value, too: the smaller error first, of equal ones that with fewer decimals, NULL last
SELECT DISTINCT lines::text
FROM unnest('{"{1,2,3,4}","{4,3,2,1}","{2,4,1,3}","{3,1,4,2}"}'::text[]) places,
	LATERAL (SELECT block_intervals('a', 80, error ORDER BY place) AS lines
		FROM unnest(ARRAY[NULL, 1.0, 1, 0.5], places::integer[]) v (error, place)) s;
SET parallel_setup_cost = 0;
SET parallel_tuple_cost = 0;
SET min_parallel_table_scan_size = 0;
SET cpu_operator_cost = 1;
ALTER TABLE intervals_row SET (parallel_workers = 2);
ANALYZE intervals_row;
CREATE VIEW intervals_parallel AS
SELECT p, block_intervals(unit, value, error, 0.95, 'all') AS b FROM intervals_row GROUP BY p;
SELECT pg_temp.plan_has('SELECT * FROM intervals_parallel', 'Partial') AS partial;
CREATE TEMP TABLE parallel AS SELECT * FROM intervals_parallel;
-- options that differ between workers are found as well
SELECT pg_temp.error_of('SELECT block_intervals(unit, value, error, 0.95 + shuffle::numeric / 100) FROM intervals_row');
RESET parallel_setup_cost;
RESET parallel_tuple_cost;
RESET min_parallel_table_scan_size;
RESET cpu_operator_cost;
SELECT count(*) AS differ FROM serial JOIN parallel USING (p) WHERE NOT record_image_eq(ROW(a), ROW(b));
DROP VIEW intervals_parallel;
-- as a window aggregate
SELECT count(*) FILTER (WHERE cardinality(a) <> n) AS differ
FROM (SELECT block_intervals(unit, value, error) OVER w AS a, row_number() OVER w AS n
	FROM intervals_row WHERE p < 40 WINDOW w AS (PARTITION BY p ORDER BY unit)) s;
DROP VIEW grown, surer, shuffled;
DROP TABLE intervals_row;

-- what is no error, no value, no option
\pset format unaligned
SELECT pg_temp.try($$block_intervals('Sở Y tế', 1, -0.1)$$);
SELECT pg_temp.try($$block_intervals('a', NULL, 'NaN')$$);
SELECT pg_temp.try($$block_intervals('a', 1, 'Infinity')$$);
SELECT pg_temp.try($$block_intervals('a', 'NaN', 1)$$);
SELECT pg_temp.try($$block_intervals('a', '-Infinity', 1)$$);
SELECT pg_temp.try($$block_intervals('a', 1, 1, NULL)$$);
SELECT pg_temp.try($$block_intervals('a', 1, 1, 0)$$);
SELECT pg_temp.try($$block_intervals('a', 1, 1, 1)$$);
SELECT pg_temp.try($$block_intervals('a', 1, 1, 95)$$);
SELECT pg_temp.try($$block_intervals('a', 1, 1, 'NaN')$$);
SELECT pg_temp.try($$block_intervals('a', 1, 1, 0.95, NULL)$$);
SELECT pg_temp.try($$block_intervals('a', 1, 1, 0.95, 'table')$$);
SELECT pg_temp.error_of($$SELECT block_intervals('a', 1, 1, 0.95, f) FROM unnest('{each,all}'::text[]) f$$);
SELECT pg_temp.error_of($$SELECT block_intervals('a', 1, 1, c) FROM unnest('{0.9,0.95}'::numeric[]) c$$);
\pset format aligned
-- the ends of the confidences that are taken
SELECT c, i.low, i.high, i.undecided
FROM unnest('{1e-30,0.999999999999999999999999999999}'::numeric[]) c,
	LATERAL (SELECT block_intervals(u::text, u, 1, c, 'all') AS lines FROM generate_series(0, 20) u) s, unnest(lines) i
WHERE i.unit = '20';

-- a row type that a superuser has altered is refused
DISCARD TEMP;
BEGIN;
ALTER TYPE parindex.unit_interval DROP ATTRIBUTE undecided;
SELECT block_intervals('a', 1, 1);
ROLLBACK;
BEGIN;
ALTER TYPE parindex.unit_interval ALTER ATTRIBUTE rank_from TYPE text;
SELECT block_intervals('a', 1, 1);
ROLLBACK;
