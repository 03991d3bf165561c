-- rubric: a rule is what it says, for thousands of generated rules and values
\set ECHO none
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS parindex;
RESET client_min_messages;
\set ECHO all
\pset format unaligned
\pset footer off
SET search_path = public, parindex;
SET datestyle = iso;
\i test/helpers.sql
SELECT setseed(0.4) \g /dev/null

-- Thresholds of every size, and values on both sides of each
CREATE TEMP TABLE threshold AS
SELECT n, a, a + b AS b FROM (
	SELECT n, round(((random() * 200 - 100) * power(10, n % 9 - 4))::numeric, n % 9) AS a,
		round((random() * 50)::numeric, n % 9) + 0.00000001 AS b FROM generate_series(1, 300) n) t;
CREATE TEMP TABLE probe AS
SELECT n, a, b, b - 0.00000001 AS c, v
FROM threshold, unnest(ARRAY[a, b, a - 0.00000001, a + 0.00000001, b - 1e-30, b + 1e-30, a - 1e-20,
	a + 1e-9, -a, 0, a * 1e15, -b * 1e30, (a + b) / 2, a / 7, 1e200, -1e200]) v;

-- Bands are the CASE that they say
SELECT count(*) AS compared, count(*) FILTER (WHERE rule IS DISTINCT FROM by_case) AS wrong FROM (
	SELECT score(format('> %s: 5; = %s: 4; %s..%s: 3; < %s: 2; else null', b, b, a, c, a)::rubric, v) AS rule,
		CASE WHEN v > b THEN 5 WHEN v = b THEN 4 WHEN v BETWEEN a AND c THEN 3 WHEN v < a THEN 2 END AS by_case
	FROM probe) x;
SELECT count(*) AS compared, count(*) FILTER (WHERE rule IS DISTINCT FROM by_case) AS wrong FROM (
	SELECT score(format('>= %s: 5; <= %s: 4; < %s: 3', b, a, b)::rubric, v) AS rule,
		CASE WHEN v >= b THEN 5 WHEN v <= a THEN 4 WHEN v < b THEN 3 END AS by_case
	FROM probe) x;

-- Written as text beside options they are the same
SELECT count(*) AS compared, count(*) FILTER (WHERE score(r, v) IS DISTINCT FROM score(r, v::text)) AS wrong
FROM (SELECT v, format('x: na; >= %s: 5; <= %s: 4; < %s: 3', b, a, b)::rubric AS r FROM probe) x;

-- Proportions are rounded once, half away from zero: against division to a whole number
SELECT count(*) AS compared, count(*) FILTER (WHERE rising <> up OR falling <> down) AS wrong FROM (
	SELECT score(format('linear %s..%s -> 0.5..2', a, b)::rubric, v) AS rising,
		score(format('linear %s..%s -> 2..0.5', a, b)::rubric, v) AS falling,
		0.5 + div(2 * (held - a) * 150000000 + (b - a), 2 * (b - a)) * 0.00000001 AS up,
		0.5 + div(2 * (b - held) * 150000000 + (b - a), 2 * (b - a)) * 0.00000001 AS down
	FROM (SELECT *, least(greatest(v, a), b) AS held FROM probe) h) x;

-- Numerics in the long form, and stored out of line
CREATE TEMP TABLE odd (n integer, v numeric);
ALTER TABLE odd ALTER v SET STORAGE external;
INSERT INTO odd VALUES (1, 90 + 1e-70), (2, 90 - 1e-70), (3, 90::numeric(120, 100)), (4, 1e-90), (5, -1e-90),
	(6, repeat('123456789', 1000)::numeric), (7, ('90.' || repeat('0', 9000) || '1')::numeric),
	(8, ('-0.' || repeat('0', 9000) || '1')::numeric);
SELECT n, score('> 90: 3; = 90: 2; >= 0: 1; else 0', v) AS band, score('linear 0..180 -> 0..2', v) AS linear,
	length(v::text) > 1000 AS long FROM odd ORDER BY n;

-- What is done of what is due: counts, amounts with decimals, very small and very large, near and far apart
CREATE TEMP TABLE due AS
SELECT n, CASE n % 4 WHEN 0 THEN 1 + floor(random() * 50) WHEN 1 THEN 1 + random() * 100 WHEN 2 THEN 1 + random() * 1e9
	ELSE 3 END::numeric(20, 4) AS due FROM generate_series(1, 6000) n;
CREATE TEMP TABLE rate AS
SELECT n, CASE n % 4 WHEN 0 THEN floor(random() * due) WHEN 3 THEN n % 5 ELSE due * random() * 1.2 END::numeric
		* CASE WHEN n % 6 = 0 THEN '1e' || n % 41 - 20 ELSE '1' END::numeric AS done,
	due * CASE WHEN n % 6 = 0 THEN '1e' || n % 41 - 20 WHEN n % 60 = 1 THEN '1e-30' ELSE '1' END::numeric AS due
FROM due;
CREATE TEMP TABLE scored AS
SELECT *, score(format('>= %s: 3; > %s: 2; = %s: 1; else 0', high, low, low)::rubric, done, due) AS bands,
	score(format('linear %s..%s -> 0.5..10', low, high)::rubric, done, due) AS rising,
	score(format('linear %s..%s -> 10..0.5', low, high)::rubric, done, due) AS falling
FROM (SELECT *, low + 0.5 * (1 + n % 60) AS high FROM (
	SELECT *, CASE n % 4 WHEN 0 THEN 5 * (n % 18) ELSE round(n % 90 + n % 7 / 3.0, n % 9) END AS low FROM rate) l) h;

-- 100 * done / due >= x is 100 * done >= x * due, which divides nothing
SELECT count(*) AS compared, count(*) FILTER (WHERE bands <> CASE WHEN 100 * done >= high * due THEN 3
	WHEN 100 * done > low * due THEN 2 WHEN 100 * done = low * due THEN 1 ELSE 0 END) AS wrong FROM scored;
SELECT bands, count(*) > 20 AS often FROM scored GROUP BY bands ORDER BY bands;
-- and a proportion of points is one division to a whole number, rounded half away from zero
CREATE TEMP VIEW by_hand AS
SELECT *, 0.5 + div(1900000000 * above + run, 2 * run) * 0.00000001 AS up,
	0.5 + div(1900000000 * (run - above) + run, 2 * run) * 0.00000001 AS down
FROM (SELECT *, least(greatest(100 * done, low * due), high * due) - low * due AS above, (high - low) * due AS run
	FROM scored) s;
SELECT count(*) AS compared, count(*) FILTER (WHERE rising <> up OR falling <> down) AS wrong FROM by_hand;
SELECT count(*) > 500 AS often_inside FROM scored WHERE rising > 0.5 AND rising < 10;
-- of 100 it is the number itself
CREATE TEMP TABLE some_rule AS SELECT unnest(ARRAY['linear 10..90 -> 0..3', '>= 50: 2; 10..49.99999999: 1; else 0',
	'>= 5: linear 0..7 -> 1..0; else 0.3', '>= 33.33333333: 2; else 0']::rubric[]) AS r;
SELECT count(*) AS compared, count(*) FILTER (WHERE score(r, done, 100) IS DISTINCT FROM score(r, done)) AS wrong
FROM rate, some_rule;
-- and it does not change when both sides grow alike
SELECT count(*) AS compared, count(*) FILTER (WHERE score(r, done * k, due * k) <> score(r, done, due)) AS wrong
FROM rate, some_rule, unnest('{3,0.001,1e20,1e-30}'::numeric[]) k;

-- Cases: against least and greatest
CREATE TEMP TABLE cases AS
SELECT round((random() * 3)::numeric, n % 9) + 0.00000001 AS step, round((random() * 20)::numeric, n % 7) AS most, k
FROM generate_series(1, 300) n, unnest('{0,1,2,3,7,20,1000000,99999999999999999999}'::numeric[]) k;
SELECT count(*) AS wrong FROM cases
WHERE score(format('each -%s from %s', step, most)::rubric, k) <> greatest(most - k * step, 0);
SELECT count(*) AS wrong FROM cases
WHERE score(format('each %s to %s', step, most)::rubric, k) <> least(k * step, most);

-- The most points are what the best of many values scores
CREATE TEMP TABLE shape AS
SELECT n, format('<= %s: linear 0..100 -> %s..%s; <= 60: %s; else linear 50..80 -> %s..%s', n % 50, n % 3, n % 5, n % 4,
	n % 7, n % 2)::rubric AS r FROM generate_series(1, 500) n;
SELECT count(*) AS compared, count(*) FILTER (WHERE best IS DISTINCT FROM max_score(r)) AS wrong FROM (
	SELECT n, r, max(score(r, v)) AS best
	FROM shape, unnest(ARRAY[-1, 0, n % 50, n % 50 + 0.00000001, 60, 60.0000000000000001, 80, 100]) v GROUP BY n, r) b;

-- Generated rules come back the same from text and from binary
CREATE TEMP TABLE generated AS
SELECT n, CASE n % 6
	WHEN 0 THEN format('>= %s: %s; %s..%s: null; else linear 0..10 -> 0..%s',
		50 + n, round(random()::numeric, n % 9), n / 100, n / 10, n)
	WHEN 1 THEN format('%L: %s; %L: null', md5(n::text), n, E'\t''' || chr(1000 + n) || 'é')
	WHEN 2 THEN format('<= %s: %s; else 0.%s', date '1900-01-01' + n * 37, n, n)
	WHEN 3 THEN format('%L: na; >= %s: %s; < 0: na; else each %s to %s', chr(9000 + n) || ' ' || n, n, n, n, n + 1)
	WHEN 4 THEN format('each -%s from %s', 1 + round(random()::numeric, n % 9), n)
	ELSE format($s$> %s: '%s'; else null$s$, n * n, chr(200 + n)) END AS rule
FROM generate_series(1, 2100) n;
SELECT count(*) AS rules, count(DISTINCT rule::rubric) AS different FROM generated;
SELECT count(*) AS other_text FROM generated WHERE rule::rubric::text::rubric::text <> rule::rubric::text;
SELECT count(*) AS other_bytes FROM generated
WHERE rubric_send(rule::rubric::text::rubric) <> rubric_send(rule::rubric);
SELECT count(*) AS other_hash FROM generated WHERE rubric_hash(rule::rubric::text::rubric) <> rubric_hash(rule::rubric);
CREATE TEMP TABLE received (n integer, r rubric);
\copy (SELECT n, rule::parindex.rubric FROM generated) TO 'results/rubric.bin' (FORMAT binary)
\copy received FROM 'results/rubric.bin' (FORMAT binary)
SELECT count(*) AS received, count(*) FILTER (WHERE r <> rule::rubric) AS other FROM received JOIN generated USING (n);

-- On parallel workers as in one process, whatever rule each row has
CREATE TABLE rubric_rows AS
SELECT format('>= %s: %s; else 0', n % 100, n % 13)::rubric AS r, n % 211 AS v FROM generate_series(1, 20000) n;
SELECT sum(score(r, v)) AS one_process FROM rubric_rows;
SET parallel_setup_cost = 0;
SET parallel_tuple_cost = 0;
SET min_parallel_table_scan_size = 0;
SELECT pg_temp.plan_has('SELECT sum(score(r, v)) FROM rubric_rows', 'Partial') AS parallel;
SELECT sum(score(r, v)) AS parallel FROM rubric_rows;
DROP TABLE rubric_rows;
