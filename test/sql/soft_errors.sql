-- Soft errors, from PostgreSQL 16 on: what is malformed is told, not raised.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS parindex;
RESET client_min_messages;
SET search_path = public, parindex;
\pset format unaligned
\pset tuples_only on

SELECT concat_ws(E'\n  ', quote_literal(t), sql_error_code, message, detail, hint)
FROM unnest(ARRAY['1.1 survey 2', '', '1.', '256 a 1', '1 A 1', '1 a -1', '1 a 0.123456789', '1 a 1e300', '1 a NaN',
	'1 a 1 x', '1 a 1,5']) t, pg_input_error_info(t, 'parindex.criteria') e;
SELECT concat_ws(E'\n  ', quote_literal(t), sql_error_code, message, detail, hint)
FROM unnest(ARRAY['{1 a 1/2}', '{}', '{}@1', '', '{1 a 3/2}', '{1 a 1/2', '{1.2 a 1/2}@1', '{1 bonus ?/1}',
	'{1 a 1/2 x2147483647, 1 a 1/2}', '{1 a 1/99999999999}']) t, pg_input_error_info(t, 'parindex.scorecard') e;
SELECT concat_ws(E'\n  ', quote_literal(t), sql_error_code, message, detail, hint)
FROM unnest(ARRAY['yes: 1; no: 0', '', '> 1: 1000000', '>= 80: 1,5']) t, pg_input_error_info(t, 'parindex.rubric') e;
SELECT concat_ws(E'\n  ', quote_literal(t), sql_error_code, message, detail, hint)
FROM unnest(ARRAY['3 180 13600', '', '3 301 13600']) t, pg_input_error_info(t, 'parindex.survey_tally') e;

-- 63 sources fit, 64 do not
SELECT n || ' sources', pg_input_is_valid('{' || string_agg(format('1 s%s 1/1', i), ',') || '}', 'parindex.scorecard')
FROM (VALUES (63), (64)) v(n), generate_series(1, n) i GROUP BY n ORDER BY n;

-- of a text that is cut short only these two are a card
SELECT t
FROM generate_series(0, 22) n, left('{1.1 a 1/2, 2 b ?/3}@2', n) t
WHERE pg_input_is_valid(t, 'parindex.scorecard');
