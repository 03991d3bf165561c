-- The type criteria: text, parts, order, hash, indexes.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS parindex;
RESET client_min_messages;
SET search_path = public, parindex;

-- text in canonical form: one space, no trailing zeros, no leading ones
SELECT t AS input, t::criteria AS output FROM (VALUES
	('1.1.2 appraisal 1.5'),
	('3.2 survey 2'),
	('9.1 bonus 2'),
	('9.2 penalty 0.5'),
	('1 a 0'),
	('255.255.255.255.255.255.255 a23456789012_45 999999.99999999'),
	('1 a 0.00000001'),
	('1 a 1.50000000'),
	('1 a 1.500000000000000000000000'),
	('1 a 100'),
	('1 a 007.10'),
	('1 a1234567890123_ 1'),
	(E'  2.10\tsurvey \n 0.25\r ')
) v(t);

-- parts, and back from them
SELECT c, code(c), source(c), max_points(c), axis(c), depth(c),
	criteria(code(c), source(c), max_points(c)) = c AS same
FROM unnest(ARRAY['1.1.2 appraisal 1.5', '3 survey 20', '10.20.30.40.50.60.70 x 0',
	'255 leaders 999999.99999999', '7.100 impact 0.00000001']::criteria[]) c;

-- numbers that are equal make equal criteria, whatever their scale
SELECT criteria('1', 'a', 1.50000000000000) AS trailing_zeros;
SELECT criteria('1', 'a', 2::integer) AS integer;
SELECT criteria('1', 'a', 2::bigint) AS bigint;
SELECT criteria('1', 'a', 0.1::float8::numeric) AS float_cast;
SELECT criteria('1', 'a', 1.5::numeric(100, 70)) AS long_form;
SELECT criteria('1', 'a', '-0') AS negative_zero;

-- NULL in, NULL out
SELECT what, result FROM (VALUES
	('no code', criteria(NULL, 'a', 1)::text),
	('no source', criteria('1', NULL, 1)::text),
	('no maximum', criteria('1', 'a', NULL)::text),
	('code', code(NULL)),
	('source', source(NULL)),
	('max_points', max_points(NULL::criteria)::text),
	('axis', axis(NULL)::text),
	('depth', depth(NULL)::text),
	('within', within(NULL, '1')::text),
	('no branch', within('1 a 1', NULL)::text),
	('points_fit', points_fit(NULL, 1)::text),
	('no points', points_fit('1 a 1', NULL)::text),
	('=', (NULL::criteria = '1 a 1')::text)
) v(what, result) WHERE result IS NOT NULL;

-- a branch is a code and all below it
SELECT c, within(c, '3.2') AS "3.2", within(c, '3') AS "3", c <@ '3.2' AS "<@ 3.2", c <@ '3.20' AS "<@ 3.20",
	c <@ '3.2.1.1.1.1.1' AS deep
FROM unnest(ARRAY['3 a 1', '3.2 a 1', '3.2.1 a 1', '3.20 a 1', '3.20.1 a 1', '30.2 a 1', '3.1 a 1', '2 a 1',
	'3.2.1.1.1.1.1 a 1', '3.2.255.255.255.255.255 a 1']::criteria[]) c;

-- points_fit says what the aggregate would take; finer points are rounded first
SELECT p AS points, points_fit('1 a 1.5', p),
	CASE WHEN points_fit('1 a 1.5', p) THEN (SELECT points(scorecard('1 a 1.5', q)) FROM (SELECT p) s(q)) END AS taken
FROM unnest(ARRAY[0, 1.5, 1.50000001, 1.500000004999, 1.500000005, -0.00000001, -0.000000004, -0.000000005, 0.75,
	1e30, 'NaN', 'Infinity', '-Infinity']::numeric[]) p ORDER BY p;

-- a branch is a range of a btree index, of one in reverse order too; the index gives the same rows
CREATE FUNCTION pg_temp.uses_index(query text, index text) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
	line text;
BEGIN
	FOR line IN EXECUTE 'EXPLAIN (COSTS off) ' || query LOOP
		IF line ~ ('Index .*' || index) THEN
			RETURN true;
		END IF;
	END LOOP;
	RETURN false;
END $$;
CREATE TEMP TABLE leaf AS
SELECT criteria(format('%s.%s.%s', a, b, d), 'a', 1) AS c
FROM unnest(ARRAY[1, 2, 3, 20, 254, 255]) a, unnest(ARRAY[1, 2, 20, 254, 255]) b, unnest(ARRAY[1, 2, 254, 255]) d;
INSERT INTO leaf
SELECT criteria(code, source, maximum)
FROM unnest(ARRAY['1', '1.2', '2', '3.255', '255', '255.255']) code, unnest(ARRAY['a', 'b', 'zzz']) source,
	unnest(ARRAY[0, 1.5]) maximum;
CREATE INDEX leaf_up ON leaf (c);
ANALYZE leaf;
CREATE FUNCTION pg_temp.branch_counts() RETURNS TABLE (branch text, rows bigint) LANGUAGE plpgsql AS $$
BEGIN
	FOR branch IN
		SELECT code(c) FROM leaf UNION SELECT unnest(ARRAY['4', '1.3', '255.255.255.255', '3.2.1.1', '254'])
	LOOP
		EXECUTE format('SELECT count(*) FROM leaf WHERE c <@ %L', branch) INTO rows;
		RETURN NEXT;
	END LOOP;
END $$;
SET enable_indexscan = off;
SET enable_indexonlyscan = off;
SET enable_bitmapscan = off;
CREATE TEMP TABLE by_scan AS SELECT * FROM pg_temp.branch_counts();
RESET enable_indexscan;
RESET enable_indexonlyscan;
RESET enable_bitmapscan;
SET enable_seqscan = off;
SET jit = off;
CREATE TEMP VIEW difference AS
SELECT branch, s.rows, i.rows AS by_index
FROM by_scan s JOIN pg_temp.branch_counts() i USING (branch)
WHERE s.rows <> i.rows;
SELECT count(*) AS branches FROM by_scan;
SELECT sum(rows) AS rows FROM by_scan;
SELECT pg_temp.uses_index($$SELECT FROM leaf WHERE c <@ '3.2'$$, 'leaf_up') AS operator;
SELECT pg_temp.uses_index($$SELECT FROM leaf WHERE within(c, '3.2')$$, 'leaf_up') AS function;
SELECT * FROM difference;
DROP INDEX leaf_up;
CREATE INDEX leaf_down ON leaf (c DESC);
SELECT pg_temp.uses_index($$SELECT FROM leaf WHERE c <@ '3.2'$$, 'leaf_down') AS descending;
SELECT * FROM difference;
DROP INDEX leaf_down;
CREATE FUNCTION criteria_reversed(criteria, criteria) RETURNS integer LANGUAGE sql IMMUTABLE STRICT
	RETURN parindex.criteria_cmp($2, $1);
CREATE OPERATOR CLASS criteria_reversed_ops FOR TYPE criteria USING btree AS
	OPERATOR 1 >, OPERATOR 2 >=, OPERATOR 3 =, OPERATOR 4 <=, OPERATOR 5 <,
	FUNCTION 1 criteria_reversed(criteria, criteria);
CREATE INDEX leaf_reversed ON leaf (c criteria_reversed_ops);
SELECT * FROM difference;
DROP INDEX leaf_reversed;
CREATE INDEX leaf_hash ON leaf USING hash (c);
SELECT * FROM difference;
RESET enable_seqscan;
DROP OPERATOR FAMILY criteria_reversed_ops USING btree;
DROP FUNCTION criteria_reversed;

-- a branch that comes late, is not known or not well formed
PREPARE by_branch(text) AS SELECT count(*) FROM leaf WHERE c <@ $1;
SET plan_cache_mode = force_generic_plan;
EXECUTE by_branch('1.2');
RESET plan_cache_mode;
EXECUTE by_branch('1.2');
EXECUTE by_branch(NULL);
EXECUTE by_branch('1.');
SELECT count(*) FROM leaf a, (VALUES ('1.2'), ('255')) b(branch) WHERE a.c <@ b.branch;

-- the operator and the function are estimated alike, near the truth
CREATE FUNCTION pg_temp.estimate(query text) RETURNS numeric LANGUAGE plpgsql AS $$
DECLARE
	plan json;
BEGIN
	EXECUTE 'EXPLAIN (FORMAT json) ' || query INTO plan;
	RETURN plan -> 0 -> 'Plan' ->> 'Plan Rows';
END $$;
SELECT pg_temp.estimate($$SELECT FROM leaf WHERE within(c, '20.254')$$)
	= pg_temp.estimate($$SELECT FROM leaf WHERE c <@ '20.254'$$) AS alike;
SELECT pg_temp.estimate($$SELECT FROM leaf WHERE within(c, '20.254')$$) BETWEEN 1 AND 10 AS near;
SELECT count(*) FROM leaf WHERE within(c, '20.254');

-- over other types, which only a superuser can do, planner support keeps out
CREATE TEMP TABLE other AS SELECT i::bigint AS i, i::text AS t FROM generate_series(1, 10000) i;
CREATE INDEX ON other (i);
CREATE INDEX ON other (t);
ANALYZE other;
CREATE FUNCTION other_within(bigint, text) RETURNS boolean LANGUAGE plpgsql IMMUTABLE
	SUPPORT criteria_within_support AS 'BEGIN RETURN true; END';
CREATE FUNCTION other_within(text, text) RETURNS boolean LANGUAGE plpgsql IMMUTABLE
	SUPPORT criteria_within_support AS 'BEGIN RETURN true; END';
CREATE OPERATOR <@@ (LEFTARG = bigint, RIGHTARG = text, FUNCTION = other_within, RESTRICT = criteria_within_sel);
CREATE OPERATOR <@@ (LEFTARG = text, RIGHTARG = text, FUNCTION = other_within, RESTRICT = criteria_within_sel);
CREATE OPERATOR <@= (LEFTARG = bigint, RIGHTARG = text, FUNCTION = other_within, RESTRICT = contsel);
SET enable_seqscan = off;
SELECT count(*) FROM other WHERE i <@@ '1.2';
SELECT count(*) FROM other WHERE t <@@ '1.2';
SELECT count(*) FROM other WHERE other_within(i, '1.2');
SELECT pg_temp.estimate($$SELECT FROM other WHERE i <@@ '1.2'$$)
	= pg_temp.estimate($$SELECT FROM other WHERE i <@= '1.2'$$) AS as_containment;
RESET enable_seqscan;
DROP OPERATOR <@@ (bigint, text), <@@ (text, text), <@= (bigint, text);
DROP FUNCTION other_within(bigint, text), other_within(text, text);

-- order: code by number, then source in C order, then maximum
SELECT c FROM unnest(ARRAY['1.10 a 1', '1.9 a 1', '1 a 1', '2 a 1', '1.9.1 a 1', '10 a 1', '9.255 a 1', '200 a 1',
	'1.9 b 1', '1.9 a 0.5', '1.9 a 10', '1.9 a_ 1', '1.9 a1 1', '1.9 aa 1']::criteria[]) c ORDER BY c;

-- generated: every operator agrees with the order of (levels, source, maximum)
SELECT setseed(0.1);
CREATE TEMP TABLE generated AS
SELECT criteria(array_to_string(levels, '.'), source, maximum) AS c, levels, source, maximum
FROM (
	SELECT i, ARRAY(SELECT 1 + (random() * CASE WHEN i % 2 = 0 THEN 2 ELSE 254 END)::integer
			FROM generate_series(1, 1 + i % 7)) AS levels,
		(ARRAY['a', 'b', 'survey', 'appraisal', 'bonus'])[1 + i % 5] AS source,
		round((random() * 3)::numeric, i % 9) AS maximum
	FROM generate_series(1, 2000) i
) s;

CREATE TYPE pg_temp.parts AS (levels integer[], source text COLLATE "C", maximum numeric);
CREATE TEMP TABLE pair AS
SELECT a.c AS a, b.c AS b, a.parts AS parts_a, b.parts AS parts_b
FROM (SELECT c, ROW(levels, source, maximum)::pg_temp.parts AS parts FROM generated LIMIT 150) a,
	(SELECT c, ROW(levels, source, maximum)::pg_temp.parts AS parts FROM generated OFFSET 100 LIMIT 500) b;
SELECT count(*) AS pairs FROM pair;
SELECT a, b FROM pair WHERE (a < b) <> (parts_a < parts_b);
SELECT a, b FROM pair WHERE (a <= b) <> (parts_a <= parts_b);
SELECT a, b FROM pair WHERE (a = b) <> (parts_a = parts_b);
SELECT a, b FROM pair WHERE (a <> b) <> (parts_a <> parts_b);
SELECT a, b FROM pair WHERE (a >= b) <> (parts_a >= parts_b);
SELECT a, b FROM pair WHERE (a > b) <> (parts_a > parts_b);
SELECT a, b FROM pair WHERE criteria_cmp(a, b) <> CASE WHEN a < b THEN -1 ELSE (a > b)::integer END;
SELECT a, b FROM pair WHERE a = b AND criteria_hash(a) <> criteria_hash(b);
SELECT a, b FROM pair WHERE a = b AND criteria_hash_extended(a, 7) <> criteria_hash_extended(b, 7);
SELECT count(*) > 0 AS some_are_equal FROM pair WHERE a = b;

-- each part moves the hash; the extended hash with seed 0 begins like the plain one
CREATE TEMP TABLE hashed AS
SELECT c FROM unnest(ARRAY['1 a 1', '1.1 a 1', '2 a 1', '1 b 1', '1 a 2', '1 aaaaaaaaaaaaaaa 1',
	'1 aaaaaaaaaaaaaab 1']::criteria[]) c;
SELECT count(DISTINCT criteria_hash(c)) AS hashes FROM hashed;
SELECT count(DISTINCT criteria_hash_extended(c, 0)) AS extended FROM hashed;
SELECT count(DISTINCT criteria_hash_extended('1 a 1', seed)) AS seeds FROM generate_series(1, 7) seed;
SELECT c AS low_word_differs
FROM hashed
WHERE criteria_hash(c) <> (criteria_hash_extended(c, 0) & x'ffffffff'::bigint)::bit(32)::integer;

-- text and binary round trip
SELECT c AS text_differs FROM generated WHERE c::text::criteria IS DISTINCT FROM c;
SELECT c AS code_differs FROM generated WHERE code(c) <> array_to_string(levels, '.');
SELECT c AS source_differs FROM generated WHERE source(c) <> source;
SELECT c AS maximum_differs FROM generated WHERE max_points(c) <> maximum;
SELECT c AS axis_differs FROM generated WHERE axis(c) <> levels[1];
SELECT c AS depth_differs FROM generated WHERE depth(c) <> cardinality(levels);
SELECT DISTINCT length(criteria_send(c)) FROM generated;
SELECT criteria_send('3.2.10 survey 1.5');

-- btree index, in order and by range; hash index; sort, hash and merge joins; DISTINCT
CREATE TABLE criteria_indexed AS
SELECT c, row_number() OVER (ORDER BY levels, source COLLATE "C", maximum) AS n FROM generated;
CREATE INDEX ON criteria_indexed (c);
CREATE INDEX ON criteria_indexed USING hash (c);
ANALYZE criteria_indexed;
SET enable_seqscan = off;
SET enable_sort = off;
SELECT c AS out_of_order FROM (SELECT c, lag(c) OVER (ORDER BY c) AS before FROM criteria_indexed) s WHERE before > c;
SELECT (SELECT count(*) FROM criteria_indexed WHERE c >= '2 a 0' AND c < '3 a 0')
	= (SELECT count(*) FROM generated WHERE levels[1] = 2) AS range;
SELECT c AS not_found FROM generated g WHERE NOT EXISTS (SELECT FROM criteria_indexed i WHERE i.c = g.c);
RESET enable_seqscan;
RESET enable_sort;
SELECT sum(n * n) AS rows FROM (SELECT count(*) AS n FROM generated GROUP BY levels, source, maximum) s \gset
SET enable_hashjoin = off;
SET enable_nestloop = off;
SELECT count(*) = :rows AS merge_join FROM criteria_indexed a JOIN criteria_indexed b USING (c);
RESET enable_hashjoin;
SET enable_mergejoin = off;
SELECT count(*) = :rows AS hash_join FROM criteria_indexed a JOIN criteria_indexed b USING (c);
RESET enable_mergejoin;
RESET enable_nestloop;
DROP TABLE criteria_indexed;
