-- rubric: what is no rule, and what a rule is not for
\set ECHO none
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS parindex;
RESET client_min_messages;
\set ECHO all
\pset format unaligned
\pset tuples_only on
SET search_path = public, parindex;
\i test/helpers.sql

-- The place and reason of malformed text, and what to do; the rule stands before it
CREATE FUNCTION pg_temp.wrong(rule text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	detail text;
	hint text;
BEGIN
	RETURN 'is a rule: ' || rule::rubric;
EXCEPTION WHEN OTHERS THEN
	GET STACKED DIAGNOSTICS detail = PG_EXCEPTION_DETAIL, hint = PG_EXCEPTION_HINT;
	RETURN concat_ws(' | ', SQLSTATE || ' ' || detail, nullif(hint, ''));
END $$;

-- No clause, or half of one
SELECT rule, pg_temp.wrong(rule) FROM unnest(ARRAY[
	'', '   ', ';', 'else 0', 'else', 'else null', 'yes', 'yes:', 'yes: 1;', 'yes: 1;; no: 0', 'yes 1',
	'yes: 1 no: 0', 'yes: x', 'yes: 1x', '> : 1', '>= : 1', '>', '>= 90 1', '>= 90: ', '>= 90: ;',
	E'yes: 1;\n\nno: 0;\n\tmaybe 2']) AS rule;

-- Numbers
SELECT rule, pg_temp.wrong(rule) FROM unnest(ARRAY[
	'>= x: 1', '>= NaN: 1', '>= 1e400: 1', '> 90%: 1', '> 90 %: 1', '> .5: 1', '> 5.: 1', '> +5: 1', '<> 5: 1',
	'>= 80,5: 1', '> 5: 1,5', '> 99999999999999999: 1', '> 0.123456789: 1', '> -0.123456789: 1', '> 1: 0.123456789',
	'> 1: 1000000', '> 1: -1', '> 1: 1e3', '> 1: 1..2']) AS rule;

-- Ranges and single values
SELECT rule, pg_temp.wrong(rule) FROM unnest(ARRAY[
	'70..: 1', '..70: 1', '70...90: 1', '90..70: 1', '70.5: 1', '-3: 1', '2022-01-31: 1', '10..2022-01-31: 1',
	'70-90: 1']) AS rule;

-- Dates
SELECT rule, pg_temp.wrong(rule) FROM unnest(ARRAY[
	'> 2022-02-29: 1', '> 2022-13-01: 1', '> 2022-00-10: 1', '> 0000-01-01: 1', '> 2022-1-31: 1', '> 2022-01: 1',
	'> 2022-01-311: 1', '<= 31/01/2022: 1']) AS rule;

-- A clause that can never match
SELECT rule, pg_temp.wrong(rule) FROM unnest(ARRAY[
	'>= 80: 1; >= 90: 2', '> 90: 2; <= 90: 1; else 0', '> 90: 2; = 91: 1', '<= 5: 1; < 5: 2', '0..10: 1; = 10: 2',
	'> 5: 1; < 5: 2; = 5: 3; = 5: 4', '0..70: 1; 70..90: 2', '70..90: 1; 60..100: 2', '70..90: 1; 75..80: 2',
	'2022-01-01..2022-01-31: 1; 2022-01-31..2022-02-28: 2', '> 2022-01-31: 1; >= 2022-02-01: 2', 'else 0; > 5: 1',
	'> 5: 1; else 0; < 2: 1', '> 5: 1; else 0;', 'A: 1; B: 2; A: 3', $$A: 1; 'A': 3$$, 'A: 1; > 5: 1; A: 3',
	'> 5: 1; x: 1; <= 5: 0; else 2', 'linear 0..1 -> 0..1; else 0', 'each -1 from 5; each -1 from 5',
	'x: 1; each 1 to 5; y: 2']) AS rule;

-- A mix of subjects, or of points and classes
SELECT rule, pg_temp.wrong(rule) FROM unnest(ARRAY[
	'> 5: 1; > 2022-01-01: 2', '> 2022-01-01: 1; > 5: 2', '> 2022-01-01: 1; linear 0..1 -> 0..1',
	'A: 1; > 5: 1; > 2022-01-01: 2', $$> 5: 1; else 'x'$$, $$> 5: 'x'; else 1$$,
	$$> 5: 'x'; else linear 0..1 -> 0..1$$, $$A: 'x'$$, $$> 2022-01-01: 'x'$$, $$A: null; > 5: 'x'$$,
	$$> 5: 'x'; A: na$$, $$> 5: ''$$, '> 5: x']) AS rule;

-- Options beside bands, and what they give
SELECT rule, pg_temp.wrong(rule) FROM unnest(ARRAY[
	'1: 1; > 5: 2', '> 5: 2; 1: 1', $$'-12.50': 1; > 5: 2$$, $$'2022-01-31': 1; > 5: 2$$,
	$$> 2022-01-31: 1; '5': 2$$, $$'1,5': na; '5e3': na; ' 5': na; > 5: 2$$, 'A: linear 0..1 -> 0..1',
	'A: each 1 to 2; > 5: 2', 'A: 1; > 5: 2']) AS rule;

-- Formulas
SELECT rule, pg_temp.wrong(rule) FROM unnest(ARRAY[
	'linear', 'linear 0', 'linear 0..', 'linear 0..1', 'linear 0..1 ->', 'linear 0..1 -> 2', 'linear 0..1 -> 2..',
	'linear 1..0 -> 0..1', 'linear 1..1 -> 0..1', 'linear 0..1 -> -1..1', 'linear 2022-01-01..2022-02-01 -> 0..1',
	'linear: 1', 'each', 'each 0.25', 'each 0.25 from 1', 'each 0.25 to', 'each 0 to 1', 'each -0.25',
	'each -0.25 from', 'each -0 from 1', 'each --1 from 1', 'each -1 to 0', 'each x', 'each +1 to 2']) AS rule;

-- Names
SELECT rule, pg_temp.wrong(rule) FROM unnest(ARRAY[
	'else: 0', 'A: 1; else: 0', 'null: 1', 'na: 1', 'đúng hạn: 1', $$'đúng hạn: 1$$, $$'a'b: 1$$, $$'a''$$,
	$$> 5: 'x$$, 'a-b: 1', '(yes): 1']) AS rule;

-- What office programs write
SELECT rule, pg_temp.wrong(rule) FROM unnest(ARRAY[
	'≥ 90: 1', '> 5: 1; ≤ 5: 0', '70–90: 1', '‘yes’: 1', '“yes”: 1', '"yes": 1', '> 5: “Tốt”', E'\u00a0yes: 1',
	E'yes:\u00a01', E'\ufeffyes: 1', E'yes:\u200b1', '> −5: 1', 'linear 0…1 -> 0..1', 'linear 0..1 → 0..1',
	'> “5”: 1']) AS rule;

-- A text that looks like an option: where the difference is
SELECT pg_temp.try(format($$score('''đúng hạn'': 1; ''quá hạn'': 0.5', %L)$$, answer)) FROM unnest(ARRAY[
	'đúng hạn', normalize('đúng hạn', NFD), ' đúng hạn', 'đúng  hạn', 'đúng hạn ', E'đúng\thạn', E'đúng\u00a0hạn',
	E'đúng hạn\ufeff', E'đúng\u200b hạn', 'Đúng hạn', 'dung han', '']) AS answer;
SELECT pg_temp.try(format('score(%L, %L)', rule, 'đúng hạn')) FROM unnest(ARRAY[
	E'''đúng\u00a0hạn'': 1', normalize($$'đúng hạn': 1$$, NFD), $$' đúng hạn': 1$$]) AS rule;

-- Text that is neither an option nor a value as the rule writes it is never else
SELECT pg_temp.try(format($$score('x: na; >= 80: 1; else 0', %L)$$, answer)) FROM unnest(ARRAY[
	'1,5', ' 5', '5 ', E'5\u00a0', '5e3', '+5', '.5', '5.', '5%', '--5', 'NaN', 'Infinity', '0x10', '2022-01-31',
	'X', 'x ', '']) AS answer;
SELECT pg_temp.try(format($$score('x: na; <= 2022-01-31: 1; else 0', %L)$$, answer)) FROM unnest(ARRAY[
	'31/01/2022', '2022-1-31', '2022-02-30', ' 2022-01-31', '2022-01-31 00:00', 'infinity', '0000-01-01',
	'5']) AS answer;
SELECT length(pg_temp.try($$score('x: na; > 1: 1', repeat('đ ', 100000))$$)) < 600 AS long_text_is_cut;

-- Values that no clause takes
SELECT call, pg_temp.try(call) FROM unnest(ARRAY[
	$$score('> 90: 2; 70..90: 1', 69.5)$$,
	$$score('yes: 1', false)$$,
	$$score('yes: 1; > 5: 1; else 0', false)$$,
	$$score('2022-01-01..2022-12-31: 1', date '2023-01-01')$$,
	$$score('2022-01-01..2022-12-31: 1', date 'infinity')$$,
	$$score('2022-01-01..2022-12-31: 1', date '0044-03-15 BC')$$,
	$$score('> 90: 2; else 0', 'NaN'::numeric)$$,
	$$band('> 90: ''A''', 90)$$,
	$$score('> 50: 1', 1, 2)$$,
	$$length(pg_temp.try('score(''> 1: 1'', -1e10000)')) < 400$$
]) AS call;

-- A rule on something else than the call gives
SELECT call, pg_temp.try(call) FROM unnest(ARRAY[
	$$score('> 90: 2', '95')$$,
	$$score('> 90: 2', true)$$,
	$$score('> 90: 2', date '2022-01-01')$$,
	$$score('> 2022-01-01: 2', 95)$$,
	$$score('x: 1; > 2022-01-01: 2', 95)$$,
	$$score('A: 1', 95)$$,
	$$score('1: 1', 1)$$,
	$$score('timely: 1; else 0', true)$$,
	$$score('timely: 1; > 90: 1', true)$$,
	$$score('> 90: ''A''', 95)$$,
	$$applies('> 90: ''A''', 95)$$,
	$$band('> 90: 1', 95)$$,
	$$band('yes: 1', 95)$$,
	$$max_score('> 90: ''A''')$$
]) AS call;

-- Cases are whole numbers from 0
SELECT call, pg_temp.try(call) FROM unnest(ARRAY[
	$$score('each -1 from 5', -1)$$,
	$$score('each 1 to 5', 1.5)$$,
	$$applies('each 1 to 5', 1.5)$$,
	$$score('each -1 from 5', 1.0000000000001)$$,
	$$score('each -1 from 5', 9999999999999999.5)$$,
	$$score('each -1 from 5', 1e40 + 1e-20)$$,
	$$score('each -1 from 5', 10000000000000001)$$
]) AS call;

-- A rate is of what is due, and not of cases, dates or options
SELECT call, pg_temp.try(call) FROM unnest(ARRAY[
	$$score('> 50: 1; else 0', 1, 0)$$,
	$$applies('> 50: 1; else 0', 1e-30, 0)$$,
	$$score('> 50: 1; else 0', -1, 2)$$,
	$$score('> 50: 1; else 0', 1, -2)$$,
	$$score('> 50: 1; else 0', 0, -1e-30)$$,
	$$score('> 50: 1; else 0', 'NaN', 2)$$,
	$$score('> 50: 1; else 0', 1, 'Infinity')$$,
	$$score('each -1 from 5', 0, 0)$$,
	$$score('> 50: 1; else each 1 to 5', 2, 2)$$,
	$$score('<= 2022-01-31: 1', 1, 2)$$,
	$$score('yes: 1; no: 0', 1, 2)$$,
	$$score('> 50: ''A''', 1, 2)$$
]) AS call;
