-- block_rank: ranks inside a partition.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS parindex;
RESET client_min_messages;
SET search_path = public, parindex;

-- the three rules for ties; NULL has no rank and takes no place
SELECT v, block_rank(v) OVER (), block_rank(v, 'min') OVER () AS min, block_rank(v, 'max') OVER () AS max, block_rank(v, ties => 'dense') OVER () AS dense
FROM unnest(ARRAY[90, 80.5, NULL, 80.50, 70, NULL]) WITH ORDINALITY u(v, o) ORDER BY o;

-- published cases: csranks (descending, min and max), scikit-criteria (dense), and
-- scipy's ascending ones by the negated value
SELECT source, method, string_agg(rank::text, ' ' ORDER BY o) AS ranks, string_agg(rank::text, ' ' ORDER BY o) = expected AS same
FROM (SELECT source, method, expected, o, block_rank(CASE WHEN direction = 'descending' THEN v ELSE -v END, method) OVER (PARTITION BY source, method) AS rank
	FROM (VALUES ('csranks irank', 'descending', 'min', '1 3 4 4 4 7 7 10', '8 7 4 4 4 2 2 1'), ('csranks irank', 'descending', 'max', '1 3 4 4 4 7 7 10', '8 7 6 6 6 3 3 1'),
		('scikit-criteria rank_values', 'descending', 'dense', '140 200 98', '2 1 3'), ('scipy rankdata', 'ascending', 'min', '20 30 50 30 40 10 30 60 10', '3 4 8 4 7 1 4 9 1'),
		('scipy rankdata', 'ascending', 'max', '20 30 50 30 40 10 30 60 10', '3 6 8 6 7 2 6 9 2'), ('scipy rankdata', 'ascending', 'dense', '20 30 50 30 40 10 30 60 10', '2 3 5 3 4 1 3 6 1')) c(source, direction, method, vals, expected),
		LATERAL unnest(string_to_array(vals, ' ')::numeric[]) WITH ORDINALITY u(v, o)) s
GROUP BY source, method, expected ORDER BY source, method;
-- core's rank() over (order by v desc) of 1, 2, NULL is 3 2 1, with NULLS LAST 2 1 3
SELECT v, block_rank(v) OVER (), rank() OVER (ORDER BY v DESC) AS nulls_first, rank() OVER (ORDER BY v DESC NULLS LAST) AS nulls_last FROM (VALUES (1), (2), (NULL)) s(v) ORDER BY v;

-- the window's order and frame change nothing, and several rankings share one pass
SELECT v, block_rank(v) OVER () AS plain, block_rank(v) OVER (ORDER BY v) AS ascending, block_rank(v) OVER (ORDER BY v DESC) AS descending,
	block_rank(v) OVER (ORDER BY v ROWS CURRENT ROW) AS frame, block_rank(-v) OVER (ORDER BY v) AS other_way, row_number() OVER (ORDER BY v) AS row
FROM unnest(ARRAY[3, 1, 2, 3]) v ORDER BY v, row;

-- a partition of one, of NULLs, of nothing
SELECT p, v, block_rank(v) OVER (PARTITION BY p) FROM (VALUES (1, 5), (2, NULL), (2, NULL), (3, NULL), (3, 0)) s(p, v) ORDER BY p, v;
SELECT count(*) AS none FROM (SELECT block_rank(v) OVER () FROM (VALUES (1)) s(v) WHERE false) t;

-- values beyond the common form: huge, tiny, infinite, long, beside common ones
SELECT left(v::text, 24) AS v, block_rank(v) OVER (), rank() OVER (ORDER BY v DESC)
FROM unnest(ARRAY['1e300', 'Infinity', '-Infinity', '1e-300', '0', '-1e-300', '921.9999999999999999', '922', '922.0000000000000000', '92.2337203685477580', '92.23372036854775801',
	'33.3333333333333333', '33.33333333333333333', '-5', '1e-16', '1e-17']::numeric[]) u(v) ORDER BY u.v DESC, u.v::text;

-- generated partitions against core's rank() and dense_rank(); some of common
-- values, some with a few that are not, some full of ties, some of NULLs
SELECT setseed(0.6);
CREATE TEMP TABLE generated AS
SELECT p, i, CASE WHEN random() < 0.1 * (p % 4) THEN NULL WHEN p % 5 = 4 AND random() < 0.02 THEN round(random()::numeric * 1e6, 20) - 5e5
	ELSE round((random() * (ARRAY[100, 3, 900, 0.01])[1 + p % 4])::numeric, p % 17) END AS v
FROM generate_series(1, 400) p, generate_series(1, CASE WHEN p % 20 = 0 THEN 2000 ELSE p % 37 + 1 END) i;
SELECT count(*) > 40000 AS rows, count(*) FILTER (WHERE a IS DISTINCT FROM r) AS min, count(*) FILTER (WHERE b IS DISTINCT FROM r + same - 1) AS max,
	count(*) FILTER (WHERE d IS DISTINCT FROM dr) AS dense, count(*) FILTER (WHERE r > 1 AND same > 1) > 1000 AS with_ties, count(*) FILTER (WHERE v IS NULL) > 1000 AS with_nulls
FROM (SELECT v, block_rank(v) OVER (PARTITION BY p) AS a, block_rank(v, 'max') OVER (PARTITION BY p) AS b, block_rank(v, 'dense') OVER (PARTITION BY p) AS d,
		CASE WHEN v IS NOT NULL THEN rank() OVER (PARTITION BY p ORDER BY v DESC NULLS LAST) END AS r,
		CASE WHEN v IS NOT NULL THEN dense_rank() OVER (PARTITION BY p ORDER BY v DESC NULLS LAST) END AS dr, count(v) OVER (PARTITION BY p, v) AS same FROM generated) s;

-- a million rows in one partition, a tenth of them NULL
SELECT count(*), count(*) FILTER (WHERE a IS DISTINCT FROM r) AS differ, count(a) AS ranked
FROM (SELECT block_rank(v) OVER () AS a, CASE WHEN v IS NOT NULL THEN rank() OVER (ORDER BY v DESC NULLS LAST) END AS r
	FROM (SELECT CASE WHEN i % 10 > 0 THEN (i::bigint * 7919 % 250007) / 1000.0 END AS v FROM generate_series(1, 1000000) i) g) s;

-- cards rank by exact index: 1/3 and 2/6 tie, though points differ; two that print alike do not
SELECT c, round(par_index(c), 16) AS index, block_rank(c) OVER () AS exact, block_rank(par_index(c)) OVER () AS of_16_decimals, block_rank(round(par_index(c), 2)) OVER () AS printed
FROM unnest(ARRAY['{1 a 1/3}', '{1 a 2/6}', '{1 a 30000000000/90000000000 x100000}', '{1 a 30000000000.00000001/90000000000 x100000}', '{1 a 33.33/100}',
	'{1 a 0/1}', '{1 a 0/1, 2 penalty 1/1}', '{1 a 0/1, 2 bonus 92000000000/92000000000 x100000}', '{1 a 0/0.00000001, 2 bonus 92000000000/92000000000 x100000}',
	'{1 a ?/1}', '{1 a -/1}', '{1 a 0/0}', '{}', NULL]::scorecard[]) WITH ORDINALITY u(c, o) ORDER BY o;
SELECT c, block_rank(c, 'max') OVER () AS max, block_rank(c, 'dense') OVER () AS dense
FROM unnest(ARRAY['{1 a 1/2}', '{1 a 2/4}', '{1 a 3/4}', '{2 b 4/8}', '{1 a 1/4}', '{1 a ?/4}']::scorecard[]) WITH ORDINALITY u(c, o) ORDER BY o;
-- fewer points of a smaller maximum above more points of a larger one
SELECT points(c), max_points(c), round(par_index(c), 2) AS index, block_rank(c) OVER () FROM unnest(ARRAY['{1 a 89.39/97.5}', '{1 a 90.5/100}']::scorecard[]) c ORDER BY 1;

-- generated cards against the exact ratio
SELECT count(*), count(*) FILTER (WHERE a IS DISTINCT FROM r) AS differ
FROM (SELECT block_rank(c) OVER (PARTITION BY p) AS a, CASE WHEN e IS NOT NULL THEN rank() OVER (PARTITION BY p ORDER BY e::numeric(60, 40) / m DESC NULLS LAST) END AS r
	FROM (SELECT p, e, m, CASE WHEN e IS NULL THEN format('{1 a ?/%s}', m) ELSE format('{1 a %s/%s}', e, m) END::scorecard AS c
		FROM (SELECT i % 20 AS p, CASE WHEN random() > 0.1 THEN round((random() * 100)::numeric, i % 5) END AS e, 100 + i % 3 AS m FROM generate_series(1, 20000) i) s) s) s;

-- toasted cards and long numerics, in a window over a table
CREATE TEMP TABLE wide (i integer, c scorecard, v numeric);
ALTER TABLE wide ALTER c SET STORAGE EXTERNAL, ALTER v SET STORAGE EXTERNAL;
INSERT INTO wide SELECT i, (SELECT scorecard(criteria('1.' || 1 + j % 200 || '.' || 1 + j / 200, 'a', 100), (j * i) % 100) FROM generate_series(1, 1000) j), (i % 7 || '.' || repeat('3', 9000) || i % 3)::numeric FROM generate_series(1, 50) i;
SELECT bool_and(pg_column_size(c) > 8000 AND pg_column_size(v) > 4000) AS toasted, count(*) FILTER (WHERE a <> b) AS cards, count(*) FILTER (WHERE d <> e) AS numerics
FROM (SELECT c, v, block_rank(c) OVER () AS a, rank() OVER (ORDER BY points(c) DESC) AS b, block_rank(v) OVER () AS d, rank() OVER (ORDER BY v DESC) AS e FROM wide) s;

-- a block beyond work_mem is sorted on disk: the same ranks by each rule, of numerics and of cards
CREATE TEMP TABLE large AS
SELECT i, CASE WHEN i % 11 > 0 THEN round((random() * 200 - 50)::numeric, i % 20) END AS v,
	format('{1 a %s/%s, 2 penalty %s/5}', i * 7919 % 97, 97 + i % 13, i % 3)::scorecard AS c
FROM generate_series(1, 20000) i;
CREATE TEMP VIEW ranked AS
SELECT i, block_rank(v) OVER () AS v1, block_rank(v, 'max') OVER () AS v2, block_rank(v, 'dense') OVER () AS v3,
	block_rank(c) OVER () AS c1, block_rank(c, 'max') OVER () AS c2, block_rank(c, 'dense') OVER () AS c3 FROM large;
SET work_mem = '256MB';
CREATE TEMP TABLE in_memory AS SELECT * FROM ranked;
SET work_mem = '64kB';
CREATE TEMP TABLE on_disk AS SELECT * FROM ranked;
RESET work_mem;
SELECT count(*), count(*) FILTER (WHERE m IS DISTINCT FROM d) AS differ, count(DISTINCT m.c3) AS distinct_cards FROM in_memory m JOIN on_disk d USING (i);
DROP TABLE large CASCADE;
