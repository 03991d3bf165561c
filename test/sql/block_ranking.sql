-- block_ranking: a ranking as one array.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS parindex;
RESET client_min_messages;
SET search_path = public, parindex;
\i test/helpers.sql

-- best first, ties by unit in C order, unranked last
SELECT r.* FROM (SELECT block_ranking(unit, v) AS lines FROM (VALUES ('b', 91.68), ('a', 80), ('Z', 80), ('đ', 80.0),
	('d', NULL), ('c', 95.5), ('C', NULL), (NULL, 80), (NULL, NULL), ('ab', 80)) s(unit, v)) s, unnest(lines) r;
SELECT r.* FROM (SELECT block_ranking(unit, c) AS lines FROM (VALUES ('a', '{1 a 1/3}'::scorecard), ('b', '{1 a 2/6}'),
	('c', '{1 a ?/3}'), ('d', NULL), ('e', '{1 a 3/3}'), ('f', '{1 a 0/3}'), ('g', '{1 a 0/3, 9 penalty 1/1}'),
	('h', '{}')) s(unit, c)) s, unnest(lines) r;
SELECT block_ranking(unit, v) AS none FROM (VALUES ('a', 1)) s(unit, v) WHERE false;
SELECT block_ranking('only', 5) AS one, block_ranking('only', NULL::numeric) AS unranked;
SELECT block_ranking(unit, c) AS unranked FROM (VALUES ('b', NULL::scorecard), ('a', '{}')) s(unit, c);
SELECT (block_ranking('a', 5))[1].rank, (block_ranking('a', 5))[1].unit, pg_typeof(block_ranking('a', 5));
SELECT r.* FROM (SELECT block_ranking(unit, v) AS lines
	FROM (VALUES ('a', 1e20), ('b', 1e-20), ('c', -1e20)) s(unit, v)) s, unnest(lines) r;
-- a unit that is there twice, and a value in two scales: one order, whatever that of the rows
SELECT block_ranking(unit, v ORDER BY v::text) = block_ranking(unit, v ORDER BY v::text DESC) AS same,
	block_ranking(unit, v) FROM (VALUES ('a', 5.00), ('a', 5), ('a', 5.0), ('a', 6)) s(unit, v);

-- to make rows of it, to sort and to store it
CREATE TEMP TABLE ranking AS SELECT p, block_ranking(unit, v ORDER BY v) AS ranking
FROM (VALUES (1, 'a', 1), (1, 'b', 2), (2, 'c', 3)) s(p, unit, v) GROUP BY p;
SELECT p, r.rank, r.unit FROM ranking, unnest(ranking) r ORDER BY p, rank;

-- any order of rows gives one array, which text keeps
SELECT setseed(0.7);
CREATE TABLE block_ranking_row AS
SELECT p, 'u' || (random() * 1e6)::integer || '_' || i AS unit, random() AS shuffle,
	CASE WHEN random() > 0.1 THEN round((random() * (ARRAY[3, 100])[1 + p % 2])::numeric, p % 5) END AS v
FROM generate_series(1, 300) p, generate_series(1, CASE p % 50 WHEN 0 THEN 1000 ELSE p % 30 + 1 END) i;
CREATE TEMP VIEW two_orders AS
SELECT block_ranking(unit, v ORDER BY shuffle) AS a, block_ranking(unit, v ORDER BY unit) AS b
FROM block_ranking_row GROUP BY p;
SELECT count(*) AS blocks, count(*) FILTER (WHERE a <> b) AS differ FROM two_orders;
SELECT count(*) AS differ FROM two_orders WHERE a::text::ranked_unit[] <> a;
-- the ranks are block_rank's, the distances those to the best and to the next
CREATE TEMP TABLE line AS SELECT p, (unnest(block_ranking(unit, v))).* FROM block_ranking_row GROUP BY p;
CREATE TEMP TABLE expected AS
SELECT p, unit, v, block_rank(v) OVER b, max(v) OVER b - v AS behind,
	v - lead(v) OVER (b ORDER BY v DESC NULLS LAST, unit COLLATE "C") AS ahead
FROM block_ranking_row WINDOW b AS (PARTITION BY p);
SELECT count(*) > 10000 AS many, count(*) FILTER (WHERE value IS DISTINCT FROM v) AS values
FROM line JOIN expected USING (p, unit);
SELECT count(*) AS differ FROM line JOIN expected USING (p, unit) WHERE rank IS DISTINCT FROM block_rank;
SELECT count(*) AS differ FROM line JOIN expected USING (p, unit) WHERE behind_leader IS DISTINCT FROM behind;
SELECT count(*) AS differ FROM line JOIN expected USING (p, unit) WHERE ahead_of_next IS DISTINCT FROM ahead;
-- as a window aggregate
SELECT count(*) FILTER (WHERE cardinality(a) <> n) AS differ
FROM (SELECT block_ranking(unit, v) OVER w AS a, row_number() OVER w AS n
	FROM block_ranking_row WHERE p < 40 WINDOW w AS (PARTITION BY p ORDER BY unit)) s;

-- in parallel
CREATE VIEW block_ranking_all AS
SELECT p, block_ranking(unit, v) AS a,
	block_ranking(unit, format('{1 a %s/100}', v)::scorecard) FILTER (WHERE v IS NOT NULL) AS c
FROM block_ranking_row GROUP BY p;
CREATE TEMP TABLE serial AS SELECT * FROM block_ranking_all;
SET parallel_setup_cost = 0;
SET parallel_tuple_cost = 0;
SET min_parallel_table_scan_size = 0;
SET cpu_operator_cost = 1;
ALTER TABLE block_ranking_row SET (parallel_workers = 2);
ANALYZE block_ranking_row;
SELECT pg_temp.plan_has('SELECT * FROM block_ranking_all', 'Partial') AS partial;
CREATE TEMP TABLE parallel AS SELECT * FROM block_ranking_all;
RESET parallel_setup_cost;
RESET parallel_tuple_cost;
RESET min_parallel_table_scan_size;
RESET cpu_operator_cost;
SELECT count(*), count(*) FILTER (WHERE NOT record_image_eq(one, two)) AS differ
FROM serial one JOIN parallel two USING (p);
DROP VIEW block_ranking_all;
DROP VIEW two_orders;
DROP TABLE block_ranking_row;

-- an infinity has no distance to others
SELECT block_ranking('a', 'Infinity'::numeric);
SELECT block_ranking('a', 'NaN'::numeric);

-- a row type that a superuser has altered is refused
BEGIN;
ALTER TYPE parindex.ranked_unit ADD ATTRIBUTE added integer;
SELECT block_ranking('a', 1);
ROLLBACK;
