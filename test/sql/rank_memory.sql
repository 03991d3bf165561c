-- block_rank stays within work_mem, whatever the length of the values.
\set VERBOSITY terse
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS parindex;
RESET client_min_messages;
SET search_path = public, parindex;

-- the most memory that this process ever had, in MB; shared memory is there from the start
CREATE FUNCTION pg_temp.peak() RETURNS integer LANGUAGE sql AS
	$$SELECT substring(pg_read_file('/proc/self/status') FROM 'VmPeak:\s*(\d+)')::integer / 1024$$;

-- 150,000 numbers of 400 digits, 30 MB
CREATE TEMP VIEW long_numbers AS
SELECT (i % 97 || '.' || i::bigint * 7919 % 100003 || repeat('3', 390) || i)::numeric AS v
FROM generate_series(1, 150000) i;
SET work_mem = '4MB';
SET jit = off;
SELECT pg_temp.peak() AS before \gset
SELECT count(block_rank), max(block_rank) FROM (SELECT block_rank(v) OVER () FROM long_numbers) s;
SELECT pg_temp.peak() - :before < 16 AS within_bounds;
-- core's array_agg of them does need 30 MB
SELECT pg_temp.peak() AS before \gset
SELECT cardinality(array_agg(v)) FROM long_numbers;
SELECT pg_temp.peak() - :before > 16 AS in_memory;
