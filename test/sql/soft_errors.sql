-- Soft errors, from PostgreSQL 16 on: what is malformed is told, not raised.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS parindex;
RESET client_min_messages;
SET search_path = public, parindex;

SELECT t, pg_input_is_valid(t, 'parindex.criteria') AS valid, e.sql_error_code AS state, e.message, e.detail, e.hint
FROM unnest(ARRAY['1.1 survey 2', '', '1.', '256 a 1', '1 A 1', '1 a -1', '1 a 0.123456789', '1 a 1e300', '1 a NaN', '1 a 1 x']) t, pg_input_error_info(t, 'parindex.criteria') e;
SELECT t, pg_input_is_valid(t, 'parindex.scorecard') AS valid, e.sql_error_code AS state, e.message, e.detail, e.hint
FROM unnest(ARRAY['{1 a 1/2}', '{}', '{}@1', '', '{1 a 3/2}', '{1 a 1/2', '{1.2 a 1/2}@1', '{1 bonus ?/1}', '{1 a 1/2 x2147483647, 1 a 1/2}', '{1 a 1/99999999999}']) t, pg_input_error_info(t, 'parindex.scorecard') e;
SELECT pg_input_is_valid('{' || string_agg(format('1 s%s 1/1', i), ',') || '}', 'parindex.scorecard') AS of_63, pg_input_is_valid('{' || string_agg(format('1 s%s 1/1', i), ',') || ', 1 t 1/1}', 'parindex.scorecard') AS of_64 FROM generate_series(1, 63) i;
SELECT count(*) FILTER (WHERE pg_input_is_valid(t, 'parindex.scorecard')) AS valid, count(*) AS tries FROM (SELECT left('{1.1 a 1/2, 2 b ?/3}@2', i) AS t FROM generate_series(0, 22) i) s;
