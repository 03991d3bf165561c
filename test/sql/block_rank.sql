-- block_rank: ranks inside a partition.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS parindex;
RESET client_min_messages;
SET search_path = public, parindex;

-- the three rules for ties; NULL has no rank and takes no place
CREATE TEMP TABLE five AS SELECT * FROM unnest(ARRAY[90, 80.5, NULL, 80.50, 70, NULL]) WITH ORDINALITY u(v, o);
SELECT v, block_rank(v) OVER () FROM five ORDER BY o;
SELECT v, block_rank(v, 'min') OVER () FROM five ORDER BY o;
SELECT v, block_rank(v, 'max') OVER () FROM five ORDER BY o;
SELECT v, block_rank(v, ties => 'dense') OVER () FROM five ORDER BY o;

-- core's rank() over (order by v desc) of 1, 2, NULL is 3 2 1, with NULLS LAST 2 1 3
SELECT v, block_rank(v) OVER () FROM unnest(ARRAY[1, 2, NULL]) v;
SELECT v, rank() OVER (ORDER BY v DESC) AS nulls_first FROM unnest(ARRAY[1, 2, NULL]) v;
SELECT v, rank() OVER (ORDER BY v DESC NULLS LAST) AS nulls_last FROM unnest(ARRAY[1, 2, NULL]) v;

-- published cases: csranks (descending, min and max), scikit-criteria (dense), and
-- scipy's ascending ones by the negated value
CREATE TEMP TABLE published (source text, direction integer, method text, vals numeric[], ranks integer[]);
INSERT INTO published VALUES
	('csranks irank', 1, 'min', '{1,3,4,4,4,7,7,10}', '{8,7,4,4,4,2,2,1}'),
	('csranks irank', 1, 'max', '{1,3,4,4,4,7,7,10}', '{8,7,6,6,6,3,3,1}'),
	('scikit-criteria rank_values', 1, 'dense', '{140,200,98}', '{2,1,3}'),
	('scipy rankdata', -1, 'min', '{20,30,50,30,40,10,30,60,10}', '{3,4,8,4,7,1,4,9,1}'),
	('scipy rankdata', -1, 'max', '{20,30,50,30,40,10,30,60,10}', '{3,6,8,6,7,2,6,9,2}'),
	('scipy rankdata', -1, 'dense', '{20,30,50,30,40,10,30,60,10}', '{2,3,5,3,4,1,3,6,1}');
SELECT source, method, array_agg(rank ORDER BY o) AS ranks, array_agg(rank ORDER BY o) = ranks AS same
FROM (SELECT p.*, o, block_rank(direction * v, method) OVER (PARTITION BY source, method) AS rank
	FROM published p, unnest(vals) WITH ORDINALITY u(v, o)) s
GROUP BY source, method, ranks ORDER BY source, method;

-- the window's order and frame change nothing, and several rankings share one pass
SELECT v, block_rank(v) OVER () FROM unnest(ARRAY[3, 1, 2, 3]) v ORDER BY v;
SELECT v, block_rank(v) OVER (ORDER BY v) FROM unnest(ARRAY[3, 1, 2, 3]) v ORDER BY v;
SELECT v, block_rank(v) OVER (ORDER BY v DESC) FROM unnest(ARRAY[3, 1, 2, 3]) v ORDER BY v;
SELECT v, block_rank(v) OVER (ORDER BY v ROWS CURRENT ROW) FROM unnest(ARRAY[3, 1, 2, 3]) v ORDER BY v;
SELECT v, block_rank(v) OVER w AS rank, block_rank(-v) OVER w AS other_way, row_number() OVER w AS row
FROM unnest(ARRAY[3, 1, 2, 3]) v WINDOW w AS (ORDER BY v) ORDER BY v, row;

-- a partition of one, of NULLs, of nothing
SELECT p, v, block_rank(v) OVER (PARTITION BY p)
FROM (VALUES (1, 5), (2, NULL), (2, NULL), (3, NULL), (3, 0)) s(p, v) ORDER BY p, v;
SELECT count(*) AS none FROM (SELECT block_rank(v) OVER () FROM unnest('{}'::numeric[]) v) s;

-- the rule can be another one in each partition
SELECT p, v, block_rank(v, p) OVER (PARTITION BY p)
FROM unnest(ARRAY['min', 'max', 'dense']) p, unnest(ARRAY[3, 2, 2, 1]) v ORDER BY p, v;

-- values beyond the common form: huge, tiny, infinite, long, beside common ones
CREATE TEMP TABLE uncommon AS SELECT unnest('{1e300,Infinity,-Infinity,1e-300,0,0.000,-1e-300,-1e300,-5,-5.5,-50000,
	10000,9999,99990000,1e-16,1e-17,921.9999999999999999,922,922.0000000000000000,92.2337203685477580,
	92.23372036854775801,33.3333333333333333,33.33333333333333333}'::numeric[]) AS v;
SELECT left(v::text, 24) AS v, block_rank(v) OVER (), rank() OVER (ORDER BY v DESC) FROM uncommon ORDER BY 2, v::text;
SELECT sum(abs(a - b)) AS differ
FROM (SELECT block_rank(v, 'max') OVER () AS a, count(*) OVER (ORDER BY v DESC) AS b FROM uncommon) s;

-- generated partitions against core's rank(), dense_rank() and count(); some of common
-- values, some with a few that are not, some full of ties, some of NULLs
SELECT setseed(0.6);
CREATE TEMP TABLE generated AS
SELECT p, CASE WHEN random() < 0.1 * (p % 4) THEN NULL
	WHEN p % 5 = 4 AND random() < 0.02 THEN round(random()::numeric * 1e6, 20) - 5e5
	ELSE round((random() * (ARRAY[100, 3, 900, 0.01])[1 + p % 4])::numeric, p % 17) END AS v
FROM generate_series(1, 400) p, generate_series(1, CASE WHEN p % 20 = 0 THEN 2000 ELSE p % 37 + 1 END) i;
CREATE TEMP TABLE ranked AS
SELECT p, v, block_rank(v) OVER b, block_rank(v, 'max') OVER b AS max, block_rank(v, 'dense') OVER b AS dense,
	rank() OVER o AS core_rank, count(*) OVER o AS core_max, dense_rank() OVER o AS core_dense
FROM generated WINDOW b AS (PARTITION BY p), o AS (PARTITION BY p ORDER BY v DESC NULLS LAST);
SELECT count(*) > 40000 AS many FROM ranked;
SELECT count(*) > 1000 AS ties FROM ranked WHERE core_max > core_rank;
SELECT count(*) > 1000 AS nulls FROM ranked WHERE v IS NULL;
SELECT count(*) AS null_ranked FROM ranked WHERE v IS NULL AND coalesce(block_rank, max, dense) IS NOT NULL;
SELECT count(*) AS differ FROM ranked WHERE v IS NOT NULL AND block_rank IS DISTINCT FROM core_rank;
SELECT count(*) AS differ FROM ranked WHERE v IS NOT NULL AND max IS DISTINCT FROM core_max;
SELECT count(*) AS differ FROM ranked WHERE v IS NOT NULL AND dense IS DISTINCT FROM core_dense;
DROP TABLE ranked, generated;

-- a million rows in one partition, a tenth of them NULL
CREATE TEMP TABLE million AS
SELECT CASE WHEN i % 10 > 0 THEN (i::bigint * 7919 % 250007) / 1000.0 END AS v FROM generate_series(1, 1000000) i;
SELECT count(*), count(block_rank) AS ranked, sum(abs(block_rank - core_rank)) AS differ
FROM (SELECT block_rank(v) OVER (), rank() OVER (ORDER BY v DESC NULLS LAST) AS core_rank FROM million) s;
DROP TABLE million;

-- cards rank by exact index: 1/3 and 2/6 tie, though points differ; two that print alike do not
CREATE TEMP TABLE card AS SELECT * FROM unnest(ARRAY['{1 a 1/3}', '{1 a 2/6}',
	'{1 a 30000000000/90000000000 x100000}', '{1 a 30000000000.00000001/90000000000 x100000}', '{1 a 33.33/100}',
	'{1 a 0/1}', '{1 a 0/1, 2 penalty 1/1}', '{1 a 1/2, 2 penalty 1/1}', '{1 a 1/1, 2 bonus 1.5/2}',
	'{1 a 0/1, 2 bonus 92000000000/92000000000 x100000}', '{1 a 0/1, 2 penalty 92000000000/92000000000 x100000}',
	'{1 a 0/0.00000001, 2 bonus 92000000000/92000000000 x100000}',
	'{1 a ?/1}', '{1 a -/1}', '{1 a 0/0}', '{}', NULL]::scorecard[]) WITH ORDINALITY u(c, o);
SELECT c, block_rank(c) OVER () FROM card ORDER BY o;
SELECT c, block_rank(par_index(c)) OVER () AS of_16_decimals FROM card WHERE o < 6 ORDER BY o;
SELECT c, block_rank(round(par_index(c), 2)) OVER () AS printed FROM card WHERE o < 6 ORDER BY o;
SELECT c, block_rank(c, 'max') OVER () FROM card WHERE o < 6 ORDER BY o;
SELECT c, block_rank(c, 'dense') OVER () FROM card WHERE o < 6 ORDER BY o;
-- fewer points of a smaller maximum above more points of a larger one
SELECT points(c), max_points(c), round(par_index(c), 2) AS index, block_rank(c) OVER ()
FROM unnest(ARRAY['{1 a 89.39/97.5}', '{1 a 90.5/100}']::scorecard[]) c ORDER BY points(c);

-- generated cards against the exact ratio
CREATE TEMP TABLE generated AS
SELECT i % 20 AS p, CASE WHEN random() > 0.1 THEN round((random() * 100)::numeric, i % 5) END AS e, 100 + i % 3 AS m
FROM generate_series(1, 20000) i;
SELECT count(*), count(block_rank) = count(e) AS nulls_apart, sum(abs(block_rank - core_rank)) AS differ
FROM (SELECT e, block_rank(format('{1 a %s/%s}', coalesce(e::text, '?'), m)::scorecard) OVER (PARTITION BY p),
		rank() OVER (PARTITION BY p ORDER BY e::numeric(60, 40) / m DESC NULLS LAST) AS core_rank FROM generated) s;

-- toasted cards and long numerics, in a window over a table
CREATE TEMP TABLE wide (c scorecard, v numeric);
ALTER TABLE wide ALTER c SET STORAGE EXTERNAL, ALTER v SET STORAGE EXTERNAL;
INSERT INTO wide SELECT (SELECT scorecard(criteria('1.' || 1 + j % 200 || '.' || 1 + j / 200, 'a', 100), (j * i) % 100)
	FROM generate_series(1, 1000) j), (i % 7 || '.' || repeat('3', 9000) || i % 3)::numeric
FROM generate_series(1, 50) i;
SELECT bool_and(pg_column_size(c) > 8000 AND pg_column_size(v) > 4000) AS toasted FROM wide;
SELECT sum(abs(a - b)) AS differ
FROM (SELECT block_rank(c) OVER () AS a, rank() OVER (ORDER BY points(c) DESC) AS b FROM wide) s;
SELECT sum(abs(a - b)) AS differ
FROM (SELECT block_rank(v) OVER () AS a, rank() OVER (ORDER BY v DESC) AS b FROM wide) s;

-- a block beyond work_mem is sorted on disk: the same ranks by each rule, of numerics and of cards
CREATE TEMP TABLE large AS
SELECT i, CASE WHEN i % 11 = 0 THEN NULL WHEN i % 997 = 0 THEN 'Infinity' WHEN i % 991 = 0 THEN '-Infinity'
	ELSE round((random() * 200 - 50)::numeric, i % 20) END AS v,
	format('{1 a %s/%s, 2 penalty %s/5}', i * 7919 % 97, 97 + i % 13, i % 3)::scorecard AS c
FROM generate_series(1, 20000) i;
CREATE TEMP VIEW ranked AS
SELECT i, v, block_rank(v) OVER w AS v_min, block_rank(v, 'max') OVER w AS v_max,
	block_rank(v, 'dense') OVER w AS v_dense, block_rank(c) OVER w AS c_min,
	block_rank(c, 'max') OVER w AS c_max, block_rank(c, 'dense') OVER w AS c_dense
FROM large WINDOW w AS ();
SET work_mem = '256MB';
CREATE TEMP TABLE in_memory AS SELECT * FROM ranked;
SET work_mem = '64kB';
CREATE TEMP TABLE on_disk AS SELECT * FROM ranked;
SELECT count(*) AS differ FROM in_memory m JOIN on_disk d USING (i) WHERE m IS DISTINCT FROM d;
SELECT max(v_dense) > 10000 AS values, max(c_dense) > 1000 AS cards FROM on_disk;
SELECT v, min(v_min), count(*) FROM on_disk WHERE abs(v) = 'Infinity' GROUP BY v ORDER BY v;
-- of partitions that grow and shrink, too
SELECT sum(abs(a - b)) AS differ
FROM (SELECT block_rank(v) OVER (PARTITION BY i % 5, i < 9000 * (i % 3)) AS a,
		rank() OVER (PARTITION BY i % 5, i < 9000 * (i % 3) ORDER BY v DESC NULLS LAST) AS b FROM large) s;

-- NaN, in memory and on disk
SELECT count(block_rank) FROM (SELECT block_rank(CASE WHEN i = 19999 THEN 'NaN' ELSE v END) OVER () FROM large) s;
RESET work_mem;
SELECT block_rank(v) OVER () FROM unnest('{1,NaN,2}'::numeric[]) v;
DROP TABLE large, in_memory, on_disk CASCADE;

-- indices of cards whose whole part takes all of eight bytes
SELECT block_rank(card) OVER (), round(par_index(card)) AS index FROM (VALUES
	('{1 a 0/0.00000001, 1 bonus 92233720368.54775807/92233720368.54775807 x1000000}'::scorecard),
	('{1 a 0/0.00000001, 1 bonus 92233720368.54775806/92233720368.54775806 x1000000}'), (NULL), ('{1 a 1/1}'),
	('{1 a 0/0.00000001, 1 bonus 720575940.37927935/720575940.37927935 x1000000}'),
	('{1 a 0/0.00000001, 1 bonus 720575940.37927936/720575940.37927936 x1000000}'),
	('{1 a 0/0.00000001, 1 penalty 92233720368.54775807/92233720368.54775807 x1000000}'),
	('{1 a 0/0.00000001, 1 penalty 92233720368.54775806/92233720368.54775806 x1000000}')) v (card);
