-- block_rank over numeric[]: a decision's tie-break chain.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS parindex;
RESET client_min_messages;
SET search_path = public, parindex;
\i test/helpers.sql

-- the printed index first, then one criterion, then another; what ties to the end shares a rank
CREATE TEMP TABLE decision (unit text, index numeric, a numeric, b numeric);
INSERT INTO decision VALUES
	('An', 91.68, 4.5, 1), ('Bình', 91.68, 4.5, 2), ('Cúc', 91.68, 5, 0), ('Dũng', 91.684, 0, 0),
	('Em', 91.68, 4.5, 2.00);
SELECT unit, index, a, b, block_rank(ARRAY[round(index, 2), a, b]) OVER () FROM decision ORDER BY 5, 1;
SELECT unit, index, a, b, block_rank(ARRAY[round(index, 2), a, b], 'max') OVER () FROM decision ORDER BY 5, 1;
SELECT unit, index, a, b, block_rank(ARRAY[round(index, 2), a, b], ties => 'dense') OVER () FROM decision ORDER BY 5, 1;

-- NULL or no first element has no rank and takes no place
SELECT v, block_rank(v) OVER ()
FROM unnest(ARRAY['{80}', '{NULL,99}', '{}', NULL, '{NULL}', '{79,99}']) WITH ORDINALITY u(t, o),
	CAST(t AS numeric[]) v ORDER BY o;
-- a later NULL is below any number, also below what is negative, and is as good as none
SELECT v, block_rank(v) OVER ()
FROM unnest(ARRAY['{80,NULL,-1}', '{80,-5}', '{80,-Infinity}', '{80}', '{80,NULL}', '{80,NULL,NULL}', '{80.0}',
	'{80,NULL,-2}', '{80,NULL,NULL,1}', '{80,0}', '{80,Infinity}', '{80,Infinity,NULL,1}']) WITH ORDINALITY u(t, o),
	CAST(t AS numeric[]) v ORDER BY 2, o;
-- core's order of arrays is another one: NULL above numbers, and lower bounds count
SELECT ARRAY[80, NULL] > ARRAY[80, 5] AS null_above, '[2:3]={80,5}'::numeric[] = '{80,5}'::numeric[] AS same;
SELECT v, block_rank(v) OVER ()
FROM unnest(ARRAY['[2:3]={80,5}', '{80,5}', '[-1:0]={80,4}', '[0:0]={80}']) WITH ORDINALITY u(t, o),
	CAST(t AS numeric[]) v ORDER BY o;
-- a first element decides whatever follows, also where one number's digits begin another's
SELECT v, block_rank(v) OVER ()
FROM unnest(ARRAY['{1.5,-9}', '{1.50001,-9}', '{1,9}', '{-1,9}', '{-1.5,9}', '{-1.50001,9}', '{0,9}', '{10000,0}',
	'{10000.0001,0}'])
	WITH ORDINALITY u(t, o), CAST(t AS numeric[]) v ORDER BY 2;
-- arrays of integers convert by themselves
SELECT block_rank(ARRAY[i % 2, i]) OVER (), i FROM generate_series(1, 4) i ORDER BY 1;

-- what is no chain
\pset format unaligned
SELECT pg_temp.try($$block_rank('{80,NaN}'::numeric[]) OVER ()$$);
SELECT pg_temp.try($$block_rank('{NULL,NaN}'::numeric[]) OVER ()$$);
SELECT pg_temp.try($$block_rank('{{80,5},{80,4}}'::numeric[]) OVER ()$$);
SELECT pg_temp.try($$block_rank('{80,5}'::numeric[], 'first') OVER ()$$);
SELECT pg_temp.try($$block_rank('{80,5}'::numeric[], NULL) OVER ()$$);
SELECT pg_temp.try($$block_rank('{80,5}'::numeric[])$$);
\pset format aligned

-- generated chains of up to five elements against core's order of rows, NULL mapped below every number;
-- few values, so that most comparisons go beyond the first element
SELECT setseed(0.11);
CREATE TEMP TABLE generated AS
SELECT p, i, ARRAY(SELECT CASE WHEN random() > 0.15 + 0 * i THEN
		('{-1.5,-1,0,0.5,1,1.25,12345.678,1e40,-1e-40,-Infinity,Infinity}'::numeric[])[1 + (random() * 10)::integer] END
	FROM generate_series(1, (random() * 5)::integer)) AS v
FROM generate_series(1, 300) p, generate_series(1, CASE WHEN p % 30 = 0 THEN 2000 ELSE p % 40 + 1 END) i;
CREATE TEMP VIEW ranked AS
SELECT p, i, v, block_rank(v) OVER b, block_rank(v, 'max') OVER b AS max, block_rank(v, 'dense') OVER b AS dense
FROM generated WINDOW b AS (PARTITION BY p);
-- each element as two columns, is it there and what is it, after the rows without a first one
CREATE TEMP VIEW by_core AS
SELECT p, i, rank() OVER o, count(*) OVER o AS max, dense_rank() OVER o AS dense
FROM generated WHERE v[1] IS NOT NULL
WINDOW o AS (PARTITION BY p ORDER BY ROW(v[1], v[2] IS NOT NULL, coalesce(v[2], 0), v[3] IS NOT NULL, coalesce(v[3], 0),
	v[4] IS NOT NULL, coalesce(v[4], 0), v[5] IS NOT NULL, coalesce(v[5], 0)) DESC);
SELECT count(*) > 20000 AS many, count(*) FILTER (WHERE max > rank) > 5000 AS ties FROM by_core;
SELECT count(*) AS differ FROM ranked r LEFT JOIN by_core c USING (p, i) WHERE r.block_rank IS DISTINCT FROM c.rank;
SELECT count(*) AS differ FROM ranked r LEFT JOIN by_core c USING (p, i) WHERE r.max IS DISTINCT FROM c.max;
SELECT count(*) AS differ FROM ranked r LEFT JOIN by_core c USING (p, i) WHERE r.dense IS DISTINCT FROM c.dense;
-- other lower bounds and NULLs behind the last element change nothing
SELECT count(*) AS differ FROM ranked r
JOIN (SELECT p, i, block_rank(('[-3:6]=' || (v || array_fill(NULL::numeric, ARRAY[10 - cardinality(v)]))::text)
		::numeric[]) OVER (PARTITION BY p) AS other_form FROM generated) o USING (p, i)
WHERE block_rank IS DISTINCT FROM other_form;
-- toasted chains of long numbers
CREATE TEMP TABLE wide (i integer, v numeric[]);
ALTER TABLE wide ALTER v SET STORAGE EXTERNAL;
INSERT INTO wide
SELECT i, ARRAY[i % 7, (i % 5 || '.' || repeat('3', 9000) || i % 3)::numeric, i] FROM generate_series(1, 100) i;
SELECT bool_and(pg_column_size(v) > 4000) AS toasted FROM wide;
SELECT sum(abs(a - b)) AS differ
FROM (SELECT block_rank(v) OVER () AS a, rank() OVER (ORDER BY v DESC) AS b FROM wide) s;
-- beyond work_mem
CREATE TEMP TABLE in_memory AS SELECT * FROM ranked;
SET work_mem = '64kB';
SELECT count(*) AS differ FROM ranked r JOIN in_memory m USING (p, i) WHERE r IS DISTINCT FROM m;
