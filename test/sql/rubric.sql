-- rubric: scoring rules from measured values to points and classes
\set ECHO none
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS parindex;
RESET client_min_messages;
\set ECHO all
\pset null '(null)'
SET search_path = public, parindex;
SET datestyle = iso;

-- What an expression gives, or its error with the place.
CREATE FUNCTION pg_temp.try(expression text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	result text;
	detail text;
	hint text;
BEGIN
	EXECUTE 'SELECT (' || expression || ')::text' INTO result;
	RETURN coalesce(result, '(null)');
EXCEPTION WHEN OTHERS THEN
	GET STACKED DIAGNOSTICS detail = PG_EXCEPTION_DETAIL, hint = PG_EXCEPTION_HINT;
	-- malformed text is shown by the caller, so its place and reason will do
	IF detail ~ '\(character \d+\)$' THEN
		RETURN concat_ws(' ', SQLSTATE, 'at', substring(detail from '(\d+)\)$'),
			substring(detail from '^(.*) \(character'), nullif(hint, ''));
	END IF;
	RETURN concat_ws(' | ', SQLSTATE || ' ' || SQLERRM, nullif(detail, ''), nullif(hint, ''));
END $$;

\pset format unaligned
-- Canonical text of every form
SELECT rule, rule::rubric AS canonical FROM unnest(ARRAY[
	'>= 100: 1.5; >= 80: 1; >= 50: 0.5; else 0',
	'> 90: 2; 70..90: 1; < 70: 0',
	'<= 2022-01-31: 0.2; else 0',
	'2022-01-01..2022-01-31: 1; 2022-02-01 .. 2022-02-28: 0.5; else 0',
	'timely: 1; late: 0.5; none: 0; unknown: null',
	$$'đúng hạn': 1; 'quá hạn': 0.5; không: 0$$,
	'yes: 1; no: 0',
	'linear 50..100 -> 0..2',
	'each -0.25 from 1',
	$$>= 90: 'Xuất sắc'; >= 80: 'Tốt'; >= 70: 'Khá'; else 'Trung bình'$$,
	E'  >=090.50:01.50;\n\t<90.5:0 ',
	'<50:0;linear 0..100->0..2',
	'else linear 0..100 -> 2..0',
	'= 0: 1; = 1: 0.5; > 1: null',
	'-10..-0.5: 1; else 0',
	'= -0: 2; > 0: 1',
	$$'timely': 1; 'else': 2; 'null': 3; 'linear': 4; 'each': 5; '': 6; 'it''s': 7; '1e5': 8; 'a-b': 9; else 0$$,
	'1: 1; 2: 2; 007: 3',
	'= 9999999999999999.99999999: 999999.99999999; else 0',
	'>= 90.0000000000: 1.500000000; else linear 0..10.000000000 -> 0..1',
	'0001-01-01..9999-12-31: 1'
]) AS rule;

SELECT canonical::text::rubric::text = canonical::text AS reads_back, count(*)
FROM (SELECT rule::rubric AS canonical FROM unnest(ARRAY['yes: 1; no: 0', $$'a''b': 1; else null$$, '< 0: 1']) AS rule) r
GROUP BY 1;

-- Yes or no: a report on time and complete gives 1, otherwise 0
SELECT score('yes: 1; no: 0', true), score('yes: 1; no: 0', false), score('yes: 1; no: 0', NULL::boolean),
       score('yes: 1; no: 0', 'yes'::text), score('yes: 1; else 0', false), score('no: 0; else 1', true);

-- Ordered options: a plan issued on time 1, late 0.5, none 0
SELECT answer, score('timely: 1; late: 0.5; none: 0; unknown: null', answer)
FROM unnest(ARRAY['timely', 'late', 'none', 'unknown', NULL]) AS answer;
SELECT score($$'đúng hạn': 1; 'quá hạn': 0.5; else 0$$, 'đúng hạn'),
       score($$'đúng hạn': 1; 'quá hạn': 0.5; else 0$$, 'Đúng hạn');

-- Step bands, open and closed: plan completed > 90 %: 2; 70 to 90 %: 1; < 70 %: 0
SELECT value, score('> 90: 2; 70..90: 1; < 70: 0', value) AS open,
       score('>= 90: 2; >= 70: 1; else 0', value) AS closed,
       band($$> 80: 'Tốt'; else 'Khá'$$, value) AS above_80,
       band($$>= 93: 'A'; >= 90: 'B'; >= 80: 'C'; >= 70: 'D'; else 'E'$$, value) AS class
FROM unnest('{0,69.99999999,69.999999999999999999999999,70,70.00,70.000000000000000000000000001,80,
	80.0000000000000001,89.9999999999999999,90,90.0000000000000001,93,100,-1,1e20,-1e20,1e400}'::numeric[])
	WITH ORDINALITY AS v (given, n), LATERAL (SELECT CASE WHEN given < 1e100 THEN given ELSE 1e100 END AS value) w
ORDER BY n;

-- A rate of the plan: 100 % 1.5, 80 % 1, 50 % 0.5
SELECT done, score('>= 100: 1.5; >= 80: 1; >= 50: 0.5; else 0', 100.0 * done / 30)
FROM unnest(ARRAY[0, 14, 15, 23, 24, 25, 29, 30, 31]) AS done;

-- A checklist: three parts at 0.1 each
SELECT score('linear 0..3 -> 0..0.3', (a + b + c)::numeric),
       score('yes: 0.1; no: 0', a = 1) + score('yes: 0.1; no: 0', b = 1) + score('yes: 0.1; no: 0', c = 1) AS by_part
FROM (VALUES (0, 0, 0), (1, 0, 1), (1, 1, 1)) AS part (a, b, c);

-- A proportion: done / due * 2; with nothing below half; from half on
SELECT rate, score('linear 0..100 -> 0..2', rate) AS plain, score('< 50: 0; else linear 0..100 -> 0..2', rate) AS floor,
       score('linear 50..100 -> 0..2', rate) AS from_half, score('linear 0..100 -> 2..0', rate) AS falling
FROM unnest('{-5,0,0.0000001,0.00000025,25,49.99999999999999999999,50,66.6666666666666666666666,75,99.999999999999,100,250}'::numeric[]) AS rate;

-- A deduction: 0.25 off for each late file, not below 0
SELECT late, score('each -0.25 from 1', late) FROM unnest('{0,1,3,4,5,1000000,99999999999999999999}'::numeric[]) AS late;

-- A date: a plan issued by the end of January
SELECT issued, score('<= 2022-01-31: 0.2; else 0', issued), score('< 2022-02-01: 1; 2022-02-01..2022-02-28: 0.5; > 2022-02-28: 0', issued)
FROM unnest('{2021-12-31,2022-01-31,2022-02-01,2022-02-28,2022-03-01,-infinity,infinity}'::date[]) AS issued;

-- A survey question
SELECT answer, score('A: 100; B: 60; C: 20; D: 0; E: null', answer) FROM unnest(ARRAY['A', 'B', 'C', 'D', 'E']) AS answer;

-- The most points
SELECT rule, max_score(rule::rubric) FROM unnest(ARRAY[
	'> 90: 2; 70..90: 1; < 70: 0', 'yes: 1; no: 0', 'A: null', 'A: null; B: 0', 'linear 0..10 -> 2..0.5',
	'each -0.25 from 1', '< 50: linear 0..100 -> 0..2', '> 50: linear 0..100 -> 2..0', '>= 2.5: each -0.25 from 1.5; else 0',
	'= 5: linear 0..10 -> 0..1', '<= 2022-01-31: 0.2; else 0.3', 'linear -9999999999999999..9999999999999999 -> 0..999999']) AS rule;

-- NULL gives NULL, whatever the rule is on
SELECT score(NULL, 1), score('yes: 1', NULL::numeric), score('> 1: 1', NULL::text), score('> 1: 1', NULL::date),
       band('> 1: 1', NULL), max_score(NULL), score('> 5: null; else 1', 6), band($$> 5: null; else 'x'$$, 6);

-- Calls that do not fit
SELECT call, pg_temp.try(call) AS result FROM unnest(ARRAY[
	$$score('> 90: 2; 70..90: 1', 69.5)$$,
	$$score('yes: 1', false)$$,
	$$score('A: 1; B: 0', 'C')$$,
	$$score('A: 1; B: 0', 'a')$$,
	$$score('2022-01-01..2022-12-31: 1', date '2023-01-01')$$,
	$$score('2022-01-01..2022-12-31: 1', date 'infinity')$$,
	$$score('> 90: 2', '95')$$,
	$$score('> 90: 2', true)$$,
	$$score('> 90: 2', date '2022-01-01')$$,
	$$score('> 2022-01-01: 2', 95)$$,
	$$score('A: 1', 95)$$,
	$$score('1: 1', 1)$$,
	$$score('timely: 1; else 0', true)$$,
	$$score('> 90: ''A''', 95)$$,
	$$band('> 90: 1', 95)$$,
	$$band('yes: 1', 95)$$,
	$$max_score('> 90: ''A''')$$,
	$$score('> 90: 2; else 0', 'NaN'::numeric)$$,
	$$score('each -1 from 5', -1)$$,
	$$score('each -1 from 5', 1.5)$$,
	$$score('each -1 from 5', 1.0000000000001)$$,
	$$score('each -1 from 5', 9999999999999999.5)$$,
	$$score('each -1 from 5', 10000000000000000.5)$$,
	$$score('each -1 from 5', 1e40 + 1e-20)$$,
	$$score('each -1 from 5', 10000000000000001)$$,
	$$length(pg_temp.try('score(''> 1: 1'', -1e10000)')) < 400$$,
	$$length(pg_temp.try('score(''A: 1'', repeat(''đ'', 100000))')) < 600$$
]) AS call;

-- Malformed rules, with the place and the reason
SELECT rule, pg_temp.try(quote_literal(rule) || '::parindex.rubric') AS result FROM unnest(ARRAY[
	'', '   ', ';', 'else 0', 'else', 'yes', 'yes:', 'yes: 1;', 'yes: 1;; no: 0', 'yes 1', 'yes: 1 no: 0', 'yes: x', 'yes: 1x',
	'> : 1', '>= : 1', '>', '>= 90 1', '>= 90: ', '>= 90: ;', '>= x: 1', '>= NaN: 1', '>= 1e400: 1', '> 90%: 1', '> .5: 1', '> 5.: 1', '> +5: 1', '<> 5: 1',
	'70..: 1', '..70: 1', '70...90: 1', '90..70: 1', '70.5: 1', '-3: 1', '2022-01-31: 1', '10..2022-01-31: 1',
	'> 99999999999999999: 1', '> 0.123456789: 1', '> 1: 0.123456789', '> 1: 1000000', '> 1: -1', '> 1: 1e3', '> 1: 1..2',
	'> 2022-02-29: 1', '> 2022-13-01: 1', '> 2022-00-10: 1', '> 0000-01-01: 1', '> 2022-1-31: 1', '> 2022-01: 1', '> 2022-01-311: 1',
	'>= 80: 1; >= 90: 2', '> 90: 2; <= 90: 1; else 0', '> 90: 2; = 91: 1', '<= 5: 1; < 5: 2', '0..10: 1; = 10: 2', '> 5: 1; < 5: 2; = 5: 3; = 5: 4',
	'0..70: 1; 70..90: 2', '70..90: 1; 60..100: 2', '70..90: 1; 75..80: 2', '2022-01-01..2022-01-31: 1; 2022-01-31..2022-02-28: 2',
	'> 2022-01-31: 1; >= 2022-02-01: 2', 'else 0; > 5: 1', '> 5: 1; else 0; < 2: 1', '> 5: 1; else 0;',
	'A: 1; B: 2; A: 3', $$A: 1; 'A': 3$$, 'linear 0..1 -> 0..1; else 0', 'each -1 from 5; each -1 from 5',
	'> 5: 1; > 2022-01-01: 2', '> 5: 1; A: 2', 'A: 1; > 5: 2', '1: 1; > 5: 2', '> 2022-01-01: 1; linear 0..1 -> 0..1',
	$$> 5: 1; else 'x'$$, $$> 5: 'x'; else 1$$, $$> 5: 'x'; else linear 0..1 -> 0..1$$, $$A: 'x'$$, $$> 2022-01-01: 'x'$$, $$> 5: ''$$, '> 5: x',
	'linear', 'linear 0', 'linear 0..', 'linear 0..1', 'linear 0..1 ->', 'linear 0..1 -> 2', 'linear 0..1 -> 2..', 'linear 1..0 -> 0..1', 'linear 1..1 -> 0..1',
	'linear 0..1 -> -1..1', 'linear 2022-01-01..2022-02-01 -> 0..1', 'linear: 1',
	'each', 'each 0.25 from 1', 'each -0.25', 'each -0.25 from', 'each -0 from 1', 'each --1 from 1', 'each -1 to 0',
	'else: 0', 'A: 1; else: 0', 'null: 1', 'đúng hạn: 1', $$'đúng hạn: 1$$, $$'a'b: 1$$, $$'a''$$, $$> 5: 'x$$, 'a-b: 1', E'\u00a0yes: 1', E'\u2018yes\u2019: 1', '≥ 5: 1', '(yes): 1',
	E'yes: 1;\n\nno: 0;\n\tmaybe 2'
]) AS rule;

-- Long and many
CREATE TEMP TABLE large AS
SELECT (SELECT string_agg(format('>= %s: %s', n, n % 1000), '; ' ORDER BY n DESC) FROM generate_series(1, 10000) n) AS bands,
       (SELECT string_agg(format('option_%s: %s', n, n % 1000), '; ' ORDER BY n) FROM generate_series(1, 10000) n) AS options,
       (SELECT string_agg(format('%s..%s: %s', 2 * n, 2 * n + 1, n % 1000), '; ' ORDER BY md5(n::text)) FROM generate_series(1, 10000) n) AS ranges;
SELECT bands::rubric::text = bands AS bands, options::rubric::text = options AS options, ranges::rubric::text = ranges AS ranges FROM large;
SELECT bool_and(score(b, n) = CASE WHEN n < 1 THEN NULL WHEN n > 10000 THEN 0 ELSE floor(n) % 1000 END
            AND score(o, 'option_' || floor(n)) = floor(n) % 1000
            AND score(r, (2 * floor(n) + 1)) = floor(n) % 1000) AS right
FROM (SELECT bands::rubric AS b, options::rubric AS o, ranges::rubric AS r FROM large) l,
     (SELECT n + 0.5 AS n FROM generate_series(1, 9999, 101) n) v;
SELECT what, left(pg_temp.try(format('length(%s::text::parindex.rubric::text)', expression)), 300) AS result FROM (VALUES
	('10001 bands', $$(SELECT '>= 10001: 1; ' || bands FROM large)$$),
	('10000 bands and a hidden one', $$(SELECT replace(bands, '>= 1:', '>= 2:') FROM large)$$),
	('a long option', $$concat('''', repeat('x y ', 200000), ''': 1')$$),
	('1 MB of blanks', $$repeat(' ', 1048576)$$),
	('more than 1 MB', $$repeat(' ', 1048577)$$),
	('1 MB that grows', $$(SELECT left(string_agg('o' || lpad(n::text, 95, '0') || ':1', ';'), 1000000) FROM generate_series(1, 9999) n)$$),
	('1 MB that would grow too long', $$(SELECT string_agg('o' || lpad(n::text, 101, '0') || ':1', ';') FROM generate_series(1, 9990) n)$$),
	('1 MB of digits', $$concat('> ', repeat('9', 1000000), ': 1')$$),
	('1 MB of quotes', $$repeat('''', 1000001)$$),
	('1 MB of semicolons', $$repeat(';', 1000000)$$),
	('1 MB of clauses', $$repeat('>1:1;', 200000)$$)
) AS t (what, expression);

-- Equality and hash
SELECT '>=90:1'::rubric = '>= 90.0: 1.00' AS same, '>= 90: 1'::rubric <> '> 90: 1' AS other, '>= 90: 1'::rubric = '> 90: 1' AS equal;
SELECT count(*) AS distinct_rules FROM (SELECT DISTINCT r FROM unnest('{yes:1,yes: 1.0,no: 1,> 5:1}'::rubric[]) r) x;
SELECT hash_equal, extended_equal, extended_differs FROM (
	SELECT rubric_hash('>=90:1') = rubric_hash('>= 90: 1.0') AS hash_equal,
	       rubric_hash_extended('>=90:1', 7) = rubric_hash_extended('>= 90: 1.0', 7) AS extended_equal,
	       rubric_hash_extended('>=90:1', 7) <> rubric_hash_extended('>= 90: 1.0', 8) AS extended_differs) h;
SELECT count(*) FROM unnest('{yes:1,no:1,> 5:1}'::rubric[]) a JOIN unnest('{no: 1,yes: 1}'::rubric[]) b ON a = b;

-- Stored short, plain, compressed and out of line; each row has its own rule
CREATE TEMP TABLE rule (id integer PRIMARY KEY, r rubric);
INSERT INTO rule SELECT 1, 'yes: 1; no: 0';
INSERT INTO rule SELECT 2, (SELECT bands::rubric FROM large);
INSERT INTO rule SELECT 3, 'yes: 0.5; no: 0.25';
INSERT INTO rule SELECT 4, (SELECT string_agg(format('>= %s: %s', n, n % 1000), '; ' ORDER BY n DESC)::rubric FROM generate_series(1, 100) n);
INSERT INTO rule SELECT 5, (SELECT ranges::rubric FROM large);
INSERT INTO rule SELECT 6, '> 90: 2; 70..90: 1; < 70: 0';
SELECT sum(score(r, id = 1)) FROM rule, generate_series(1, 100) WHERE id IN (1, 3);
SELECT array_agg(score(r, n) ORDER BY n, id) FROM rule, unnest(ARRAY[75, 76]) n WHERE id IN (2, 4, 5, 6);
SELECT array_agg(score(r, n) ORDER BY n, id) FROM (SELECT * FROM rule WHERE id IN (2, 4, 5, 6) ORDER BY id) r CROSS JOIN LATERAL unnest(ARRAY[75, 76, 95]) n;
SELECT id, pg_column_size(r) < 126 AS short, r = (r::text::rubric) AS same FROM rule ORDER BY id;

-- Any decimals on both sides of any threshold: a rule is the CASE that it says
SELECT setseed(0.4) \g /dev/null
CREATE TEMP TABLE threshold AS
SELECT n, a, a + b AS b FROM (
	SELECT n, round(((random() * 200 - 100) * power(10, n % 9 - 4))::numeric, n % 9) AS a,
	       round((random() * 50)::numeric, n % 9) + 0.00000001 AS b FROM generate_series(1, 300) n) t;
CREATE TEMP TABLE probe AS
SELECT n, v FROM threshold, unnest(ARRAY[a, b, a - 0.00000001, a + 0.00000001, b - 1e-30, b + 1e-30, a - 1e-20, a + 1e-9, -a, 0, a * 1e15, -b * 1e30, (a + b) / 2, a / 7, 1e200, -1e200]) v;
SELECT count(*) AS compared, count(*) FILTER (WHERE rule IS DISTINCT FROM by_case) AS wrong FROM (
	SELECT score(format('> %s: 5; = %s: 4; %s..%s: 3; < %s: 2; else null', b, b, a, b - 0.00000001, a)::rubric, v) AS rule,
	       CASE WHEN v > b THEN 5 WHEN v = b THEN 4 WHEN v BETWEEN a AND b - 0.00000001 THEN 3 WHEN v < a THEN 2 END AS by_case
	FROM probe JOIN threshold USING (n)) x;
SELECT count(*) AS compared, count(*) FILTER (WHERE rule IS DISTINCT FROM by_case) AS wrong FROM (
	SELECT score(format('>= %s: 5; <= %s: 4; < %s: 3', b, a, b)::rubric, v) AS rule,
	       CASE WHEN v >= b THEN 5 WHEN v <= a THEN 4 WHEN v < b THEN 3 END AS by_case
	FROM probe JOIN threshold USING (n)) x;

-- Numerics in the long form, and stored out of line
CREATE TEMP TABLE odd (n integer, v numeric);
ALTER TABLE odd ALTER v SET STORAGE external;
INSERT INTO odd VALUES (1, 90 + 1e-70), (2, 90 - 1e-70), (3, 90::numeric(120, 100)), (4, 1e-90), (5, -1e-90), (6, repeat('123456789', 1000)::numeric),
	(7, ('90.' || repeat('0', 9000) || '1')::numeric), (8, ('-0.' || repeat('0', 9000) || '1')::numeric);
SELECT n, score('> 90: 3; = 90: 2; >= 0: 1; else 0', v), score('linear 0..180 -> 0..2', v), length(v::text) > 1000 AS long FROM odd ORDER BY n;

-- Proportions are rounded once, half away from zero: against integer division
SELECT count(*) AS compared, count(*) FILTER (WHERE rising <> up) AS wrong, count(*) FILTER (WHERE falling <> down) AS wrong_falling
FROM (
	SELECT score(format('linear %s..%s -> 0.5..2', a, b)::rubric, v) AS rising,
	       score(format('linear %s..%s -> 2..0.5', a, b)::rubric, v) AS falling,
	       0.5 + div(2 * (held - a) * 150000000 + (b - a), 2 * (b - a)) * 0.00000001 AS up,
	       0.5 + div(2 * (b - held) * 150000000 + (b - a), 2 * (b - a)) * 0.00000001 AS down
	FROM (SELECT *, least(greatest(v, a), b) AS held FROM probe JOIN threshold USING (n)) h) x;

-- Generated rules come back the same from text and from binary
CREATE TEMP TABLE generated AS
SELECT n, CASE n % 4
	WHEN 0 THEN format('>= %s: %s; %s..%s: null; else linear 0..10 -> 0..%s', 50 + n, round(random()::numeric, n % 9), n / 100, n / 10, n)
	WHEN 1 THEN format('%L: %s; %L: null', md5(n::text), n, E'\t''' || chr(1000 + n) || 'é')
	WHEN 2 THEN format('<= %s: %s; else 0.%s', date '1900-01-01' + n * 37, n, n)
	ELSE format($s$> %s: '%s'; else null$s$, n * n, chr(200 + n)) END AS rule
FROM generate_series(1, 2000) n;
SELECT count(*) AS rules, bool_and(rule::rubric::text::rubric::text = rule::rubric::text) AS text_equal,
       bool_and(rubric_send(rule::rubric::text::rubric) = rubric_send(rule::rubric)) AS bytes_equal,
       bool_and(rubric_hash(rule::rubric::text::rubric) = rubric_hash(rule::rubric)) AS hash_equal
FROM generated;
CREATE TEMP TABLE received (n integer, r rubric);
\copy (SELECT n, rule::parindex.rubric FROM generated) TO 'results/rubric.bin' (FORMAT binary)
\copy received FROM 'results/rubric.bin' (FORMAT binary)
SELECT count(*), bool_and(r = rule::rubric) AS equal, bool_and(rubric_send(r) = rubric_send(rule::rubric)) AS bytes
FROM received JOIN generated USING (n);

-- Soft errors from 16 on
DO $$
DECLARE
	valid boolean;
BEGIN
	IF current_setting('server_version_num')::integer >= 160000 THEN
		EXECUTE $q$SELECT pg_input_is_valid('yes: 1', 'parindex.rubric') AND NOT pg_input_is_valid('yes:', 'parindex.rubric')
			AND NOT pg_input_is_valid('> 1e5: 1', 'parindex.rubric') AND NOT pg_input_is_valid(repeat(' ', 2000000), 'parindex.rubric')$q$ INTO valid;
		ASSERT valid;
	END IF;
END $$;

-- The most that a rule gives is what some value scores: below zero, and where no case is whole
SELECT r AS rule, max_score(r::rubric) AS most
FROM unnest(ARRAY['<= -50: linear -100..0 -> 0..100', '> -0.00000003: linear -0.00000004..0 -> 4..0; else 0',
	'< 0: each -1 from 5; else 0', '2.2..2.8: each -0.25 from 1; else 0', '-1..100: 0.5; else each -0.00000001 from 2.5', '< 0: each -1 from 5']) r;
SELECT score('> -0.00000003: linear -0.00000004..0 -> 4..0; else 0', -0.0000000299999999999999) AS scored;

-- Letters outside ASCII are printed in quotes, so that a dump reads back in any encoding
SELECT 'ân: 1; ô: 2; dung: 3'::rubric;
SELECT score('2022-01-01..2022-12-31: 1', date '0044-03-15 BC');

-- Classes as data, per block and year
CREATE TEMP TABLE period (block text, year integer, class rubric);
INSERT INTO period VALUES ('so', 2021, $$>= 90: 'Xuất sắc'; >= 80: 'Tốt'; >= 70: 'Khá'; else 'Trung bình'$$),
	('so', 2022, $$>= 93: 'Xuất sắc'; > 80: 'Tốt'; else 'Khá'$$);
SELECT year, index, band(class, index) AS exact, band(class, round(index, 2)) AS printed
FROM period, unnest('{92.996,92.994,80.004,80,89.995}'::numeric[]) WITH ORDINALITY AS i (index, n)
ORDER BY year, n;

-- Every object has a comment and is safe in parallel
SELECT count(*) FILTER (WHERE obj_description(oid, 'pg_proc') IS NULL) AS without_comment, count(*) FILTER (WHERE proparallel <> 's') AS unsafe
FROM pg_proc WHERE pronamespace = 'parindex'::regnamespace AND (proname LIKE 'rubric%' OR proname IN ('score', 'band', 'max_score'));

-- in an encoding of one byte a letter the bytes that start UTF-8's punctuation are letters
\set before :DBNAME
CREATE DATABASE rubric_latin1 ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0;
\c rubric_latin1
SET client_min_messages = warning;
CREATE EXTENSION parindex;
SELECT c, parindex.score(format('S%so: 1; else 0', chr(c))::parindex.rubric, format('S%so', chr(c))) AS word, octet_length(format('S%so: 1', chr(c))::parindex.rubric::text) AS quoted
FROM unnest(ARRAY[227, 194, 226, 239, 255]) c;
\c :before
DROP DATABASE rubric_latin1;
