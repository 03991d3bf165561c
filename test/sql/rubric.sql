-- rubric: scoring rules, from measured values to points and classes
\set ECHO none
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS parindex;
RESET client_min_messages;
\set ECHO all
\pset null '(null)'
\pset format unaligned
\pset footer off
SET search_path = public, parindex;
\i test/helpers.sql
SET datestyle = iso;

-- Canonical text of every form
SELECT rule, rule::rubric AS canonical FROM unnest(ARRAY[
	'>= 100: 1.5; >= 80: 1; >= 50: 0.5; else 0',
	'> 90: 2; 70..90: 1; < 70: 0',
	'= 0: 1; else 0',
	'>= 60: linear 0..85 -> 0..10; else 0',
	'<= 2022-01-31: 0.2; else 0',
	'2022-01-01..2022-01-31: 1; 2022-02-01 .. 2022-02-28: 0.5; else 0',
	'timely: 1; late: 0.5; none: 0; unknown: null',
	$$'đúng hạn': 1; 'quá hạn': 0.5; không: 0$$,
	'yes: 1; no: 0',
	'linear 50..100 -> 0..2',
	'each -0.25 from 1',
	'each 0.5 to 2',
	$$'không phát sinh': na; >= 80: 1; else 0$$,
	$$>= 90: 'Xuất sắc'; >= 80: 'Tốt'; >= 70: 'Khá'; else 'Trung bình'$$,
	E'  >=090.50:01.50;\n\t<90.5:0 ',
	'<50:0;linear 0..100->0..2',
	'else linear 0..100 -> 2..0',
	'x:na;linear 0..1->0..1',
	'<0:na;each 1.0 to 05',
	'= 0: 1; = 1: 0.5; > 1: null',
	'-10..-0.5: 1; else na',
	'= -0: 2; > 0: 1',
	$$'timely': 1; 'else': 2; 'null': 3; 'na': 4; 'linear': 5; 'each': 6; else 0$$,
	$$'': 6; 'it''s': 7; '1e5': 8; 'a-b': 9; nan: 1; ana: 2; to: 3; 'from': 4$$,
	'1: 1; 2: 2; 007: 3',
	'x: 1; > 2022-01-01: 2; y: na',
	'= 9999999999999999.99999999: 999999.99999999; else 0',
	'>= 90.0000000000: 1.500000000; else linear 0..10.000000000 -> 0..1',
	'0001-01-01..9999-12-31: 1'
]) AS rule;

-- Yes or no
SELECT score('yes: 1; no: 0', true) AS yes, score('yes: 1; no: 0', false) AS no;
SELECT score('yes: 1; no: 0', 'yes'::text) AS as_text;
SELECT score('yes: 1; else 0', false) AS otherwise_no, score('no: 0; else 1', true) AS otherwise_yes;

-- Options are compared exactly
SELECT answer, score('timely: 1; late: 0.5; none: 0; unknown: null', answer)
FROM unnest(ARRAY['timely', 'late', 'none', 'unknown', NULL]) AS answer;
SELECT score($$'đúng hạn': 1; 'quá hạn': 0.5; else 0$$, 'đúng hạn');
SELECT score($$'đúng hạn': 1; 'quá hạn': 0.5; else 0$$, 'Đúng hạn');

-- Bands, open and closed
CREATE TEMP TABLE value (n serial, value numeric);
INSERT INTO value (value) VALUES (-1e100), (-1e20), (-1), (0), (69.99999999), (69.999999999999999999999999), (70),
	(70.00), (70.000000000000000000000000001), (80), (80.0000000000000001), (89.9999999999999999), (90),
	(90.0000000000000001), (93), (100), (1e20), (1e100);
SELECT value, score('> 90: 2; 70..90: 1; < 70: 0', value) FROM value ORDER BY n;
SELECT value, score('>= 90: 2; >= 70: 1; else 0', value) FROM value WHERE value BETWEEN 69 AND 91 ORDER BY n;
SELECT value, band($$> 80: 'Tốt'; else 'Khá'$$, value) FROM value WHERE value BETWEEN 70 AND 90 ORDER BY n;
SELECT n, score('= 0: 1; else 0', n) FROM unnest(ARRAY[-1, 0, 0.0, 1e-30, 1]) n;

-- Proportions, held at both ends
SELECT rate, score('linear 50..100 -> 0..2', rate) AS rising, score('linear 0..100 -> 2..0', rate) AS falling
FROM unnest(ARRAY[-5, 0, 0.0000001, 25, 50, 66.66666666666666666667, 75, 99.999999999999, 100, 250]) AS rate;

-- A formula as a clause's result
SELECT rate, score('>= 85: 10; >= 60: linear 0..85 -> 0..10; else 0', rate)
FROM unnest(ARRAY[59.99, 60, 72.25, 84.99, 85, 120]) AS rate;

-- So much off for each case, and so much for each up to a cap
SELECT cases, score('each -0.25 from 1', cases) AS off, score('each 0.5 to 2', cases) AS bonus
FROM unnest('{0,1,3,4,5,1000000,99999999999999999999}'::numeric[]) AS cases;
SELECT score('each 5 to 2', 1) AS cap_below_a_case, score('each 0.00000001 to 999999.99999999', 12) AS small;

-- Dates; infinite ones are before and after all others
SELECT issued, score('< 2022-02-01: 1; 2022-02-01..2022-02-28: 0.5; > 2022-02-28: 0', issued)
FROM unnest('{-infinity,2021-12-31,2022-01-31,2022-02-01,2022-02-28,2022-03-01,infinity}'::date[]) AS issued;

-- Options beside bands come first, wherever they stand; else is for the bands
SELECT answer, score($$>= 80: 1; 'không phát sinh': na; chưa: null; else 0$$, answer) AS points,
	applies($$>= 80: 1; 'không phát sinh': na; chưa: null; else 0$$, answer)
FROM unnest(ARRAY['không phát sinh', 'chưa', '80', '79.99999999999999999999', '-3', '007', '80.0', '-0', NULL]) answer;
SELECT score($$>= 80: 1; 'không phát sinh': na; else 0$$, 90) AS number_sees_bands_only;
SELECT answer, score('chưa: 0; <= 2022-01-31: 1; else 0.5', answer)
FROM unnest(ARRAY['chưa', '2022-01-31', '2022-02-01', '9999-12-31']) AS answer;
SELECT score('chưa: 0; <= 2022-01-31: 1; else 0.5', date '2022-01-31') AS date_sees_bands_only;
SELECT score('yes: 1; no: 0; >= 80: 0.5', true) AS boolean_sees_options_only;
SELECT score('x: 1; linear 0..10 -> 0..1', '2.5') AS else_formula;
SELECT score('x: 1; = 5: 2', repeat('0', 100000) || '5.' || repeat('0', 16000)) AS long_number;

-- Does a criterion apply? Not where the clause says na
SELECT applies('yes: na; no: 1', true) AS yes, applies('yes: na; no: 1', false) AS no;
SELECT applies('yes: na; no: null', false) AS not_known_but_applies;
SELECT applies('< 0: na; else 1', -1) AS below, applies('< 0: na; else 1', 0) AS not_below;
SELECT day, applies('< 2022-01-01: na; else 1', day) FROM unnest('{2021-12-31,2022-01-01}'::date[]) day;
SELECT applies('x: na; y: 1; else null', a) FROM unnest(ARRAY['x', 'y', 'z', NULL]) a;
SELECT applies('each -1 from 5', 3) AS cases;
SELECT scorecard(criteria, score(rule, fact), applies(rule, fact))
FROM (VALUES ('1 a 2'::criteria, 'x: na; >= 80: 2; else 0'::rubric, '85'),
	('2 a 3', 'x: na; >= 80: 3; else 0', 'x')) v (criteria, rule, fact);

-- What is done of what is due: the rule on 100 * done / due, exactly
SELECT done, due, score('>= 66.66666667: 2; >= 66.66666666: 1; else 0', done, due) AS bands,
	score('linear 0..100 -> 0..2', done, due) AS rising, score('linear 50..100 -> 2..0', done, due) AS falling
FROM (VALUES (0, 3), (2, 3), (2e-40, 3e-40), (2e40, 3e40), (1, 2), (3, 3), (4, 3), (200, 300.000001)) v (done, due);
SELECT score('= 50: 1; else 0', 15, 30) AS half, score('= 50: 1; else 0', 15.00000000000000000001, 30) AS more;
SELECT score('>= 50: 1; else 0', NULL, 3) AS none_done, score('>= 50: 1; else 0', 3, NULL) AS none_due;
SELECT score('>= 50: 1; else 0', 0, 0) AS nothing_due, applies('>= 50: 1; else 0', 0, 0.000);
SELECT applies('< 50: na; else 1', 1, 3) AS clause_says_na, applies('< 50: na; else 1', 2, 3) AS applies;
SELECT score($$'không phát sinh': na; >= 50: 1; else 0$$, 2, 3) AS beside_options;

-- The most points; what gives none is passed over
SELECT rule, max_score(rule::rubric) FROM unnest(ARRAY['> 90: 2; 70..90: 1; < 70: 0', 'yes: 1; no: 0', 'A: null; B: na',
	'A: null; B: 0', 'linear 0..10 -> 2..0.5', 'each -0.25 from 1', 'each 0.5 to 2', '< 3: each 0.5 to 2',
	'< 3: each 0.5 to 2; else na', '< 0: each 1 to 2', '< 50: linear 0..100 -> 0..2', '> 50: linear 0..100 -> 2..0',
	'>= 2.5: each -0.25 from 1.5; else 0', '= 5: linear 0..10 -> 0..1', '<= 2022-01-31: 0.2; else 0.3',
	'x: 3; >= 80: 1; else 0', 'x: na; >= 80: 1; else 0', '< 0: each -1 from 5', '< 0: each -1 from 5; else 0',
	'2.2..2.8: each -0.25 from 1; else 0', '-1..100: 0.5; else each -0.00000001 from 2.5',
	'<= -50: linear -100..0 -> 0..100', '> -0.00000003: linear -0.00000004..0 -> 4..0; else 0',
	'linear -9999999999999999..9999999999999999 -> 0..999999']) AS rule;
SELECT score('> -0.00000003: linear -0.00000004..0 -> 4..0; else 0', -0.0000000299999999999999) AS some_value_scores_it;

-- The classes, each once, the best first
SELECT classes($$>= 90: 'Xuất sắc'; >= 80: 'Tốt'; >= 70: 'Khá'; else 'Trung bình'$$);
SELECT classes($$> 90: 'giữa'; < 10: 'giữa'; = 50: null; = 51: na; else 'tốt'$$);
SELECT classes('> 90: 1; else 0') AS of_points, classes('x: null') AS of_nothing, classes(NULL) AS of_none;
SELECT (classes($$>= 90: 'A'; else 'B'$$))[1] AS best;

-- Gaps between bands: what no clause takes, or only else though it is open at both ends
SELECT rule, rubric_problems(rule::rubric) FROM unnest(ARRAY['>= 80: 2; 70..79.99: 1; else 0',
	'> 90: 2; 70..90: 1; < 70: 0', '>= 100: 1.5; >= 80: 1; >= 50: 0.5; else 0', '= 0: 1; else 0',
	'= 0: 1; = 1: 0.5; else 0',
	'0..2: 1; 3..5: 0.5; 6..8: 0.25', '> 90: 2; < 90: 1', '>= 80: 2; < 70: 1', '>= 80: 2; < 70: 1; else 0',
	'> 80: 2; <= 70: 1', '> 80: 2; < 70: 1', '> 80: 2; < 70: 1; else 1.5',
	'> 80: 2; 79.99999999..80: null; < 79.99999999: 1',
	'>= 79.99999999: 2; <= 79.99999998: 1', 'x: na; >= 80: 2; <= 79: 1', 'yes: 1; no: 0', 'linear 0..1 -> 0..1',
	'2022-01-01..2022-01-31: 1; 2022-02-01..2022-02-28: 0.5; else 0', '<= 2022-01-31: 1; >= 2022-02-02: 0.5; else 0',
	'<= 2022-01-31: 1; > 2022-02-28: 0.5', '<= 2022-01-31: 1; > 2022-02-28: 0; else 0.5',
	'< 2022-02-01: 1; > 2022-01-31: 0', '= 2022-01-01: 1; = 2022-01-02: 0.5; else 0',
	$$>= 90: 'A'; 80..89.99: 'B'; else 'C'$$]) AS rule;
SELECT rubric_problems(NULL) AS of_none;

-- NULL gives NULL, whatever the rule is on
SELECT score(NULL, 1) IS NULL AND score('yes: 1', NULL::numeric) IS NULL AND score('> 1: 1', NULL::text) IS NULL
	AND score('> 1: 1', NULL::date) IS NULL AND score('> 1: 1', NULL::boolean) IS NULL AND score(NULL, 1, 2) IS NULL
	AND applies(NULL, 1) IS NULL AND applies('yes: 1', NULL::numeric) IS NULL AND applies('> 1: 1', NULL, 0) IS NULL
	AND band('> 1: 1', NULL) IS NULL AND max_score(NULL) IS NULL AS all_null;
SELECT score('> 5: null; else 1', 6) AS points, score('> 5: na; else 1', 6) AS na;
SELECT band($$> 5: null; = 5: na; else 'x'$$, 6) AS class, band($$> 5: null; = 5: na; else 'x'$$, 5) AS na;

-- Letters outside ASCII are printed in quotes, so that a dump reads back in any encoding
SELECT 'ân: 1; ô: 2; dung: 3'::rubric;

-- Order is of the canonical text, by its bytes
SELECT '>=90:1'::rubric = '>= 90.0: 1.00' AS same, '>= 90: 1'::rubric <> '> 90: 1' AS other;
CREATE TEMP TABLE rules (r rubric);
INSERT INTO rules SELECT unnest('{yes: 1,yes:1.0,no: 1,> 5:1,Z: 1,a: 1,''đ'': 1,yes: 1; no: 0,= 1: 1}'::rubric[]);
SELECT string_agg(r::text, ' | ' ORDER BY r) AS ordered FROM rules;
CREATE TEMP VIEW pair AS
SELECT a.r AS a, b.r AS b, a.r::text COLLATE "C" AS x, b.r::text COLLATE "C" AS y FROM rules a, rules b;
SELECT count(*), count(*) FILTER (WHERE (a < b) <> (x < y) OR (a <= b) <> (x <= y) OR (a > b) <> (x > y)
	OR (a >= b) <> (x >= y) OR (a = b) <> (x = y) OR (a <> b) <> (x <> y)) AS wrong FROM pair;
SELECT count(*) AS wrong FROM pair WHERE sign(rubric_cmp(a, b)) <> sign(bttextcmp(x, y));
SET enable_hashagg = off;
SELECT count(*) AS by_order FROM (SELECT DISTINCT r FROM rules) d;
RESET enable_hashagg;
SELECT count(*) AS by_hash FROM rules a JOIN (SELECT DISTINCT r FROM rules) b ON a.r = b.r;
SELECT rubric_hash('>=90:1') = rubric_hash('>= 90: 1.0') AS same_hash;
SELECT rubric_hash_extended('>=90:1', 7) = rubric_hash_extended('>= 90: 1.0', 7) AS same_hash;
SELECT rubric_hash_extended('>=90:1', 7) = rubric_hash_extended('>= 90: 1.0', 8) AS same_with_another_seed;
CREATE INDEX ON rules (r);
SET enable_seqscan = off;
SELECT pg_temp.plan_has($$SELECT FROM rules WHERE r > 'yes: 0'$$, 'Index') AS index_used;
SELECT count(*) FROM rules WHERE r > 'yes: 0';
RESET enable_seqscan;

-- Many clauses, each of them found
CREATE TEMP TABLE large AS
SELECT string_agg(format('>= %s: %s', n, n % 1000), '; ' ORDER BY n DESC)::rubric AS bands,
	string_agg(format('option_%s: %s', n, n % 1000), '; ' ORDER BY n)::rubric AS options,
	string_agg(format('%s..%s: %s', 2 * n, 2 * n + 1, n % 1000), '; ' ORDER BY md5(n::text))::rubric AS ranges,
	string_agg(format('>= %s: ''c%s''', n, n % 5000), '; ' ORDER BY n DESC)::rubric AS classes
FROM generate_series(1, 10000) n;
CREATE TEMP TABLE probe AS SELECT n, n + 0.5 AS value FROM generate_series(1, 9999, 101) n;
SELECT count(*), count(*) FILTER (WHERE score(bands, value) = n % 1000) AS found FROM large, probe;
SELECT count(*), count(*) FILTER (WHERE score(options, 'option_' || n) = n % 1000) AS found FROM large, probe;
SELECT count(*), count(*) FILTER (WHERE score(ranges, 2 * n + 1) = n % 1000) AS found FROM large, probe;
SELECT max_score(bands) FROM large;
SELECT cardinality(rubric_problems(ranges)) AS gaps FROM large;
SELECT cardinality(classes(classes)) AS classes FROM large;

-- At most 10000 clauses and 1 MB
SELECT what, regexp_replace(pg_temp.try(format('length((%s)::rubric::text)', expression)), '".*"', '…') FROM (VALUES
	('10001 bands', $$(SELECT '>= 10001: 1; ' || bands::text FROM large)$$),
	('10000 bands and a hidden one', $$(SELECT replace(bands::text, '>= 1:', '>= 2:') FROM large)$$),
	('a long option', $$concat('''', repeat('x y ', 200000), ''': 1')$$),
	('1 MB of blanks', $$repeat(' ', 1048576)$$),
	('more than 1 MB', $$repeat(' ', 1048577)$$),
	('1 MB that grows', $$(SELECT left(string_agg('o' || lpad(n::text, 95, '0') || ':1', ';'), 1000000)
		FROM generate_series(1, 9999) n)$$),
	('1 MB that would grow too long', $$(SELECT string_agg('o' || lpad(n::text, 101, '0') || ':1', ';')
		FROM generate_series(1, 9990) n)$$),
	('1 MB of digits', $$concat('> ', repeat('9', 1000000), ': 1')$$),
	('1 MB of quotes', $$repeat('''', 1000001)$$),
	('1 MB of semicolons', $$repeat(';', 1000000)$$),
	('1 MB of clauses', $$repeat('>1:1;', 200000)$$)
) AS t (what, expression);

-- Stored short, plain, compressed and out of line; each row has its own rule
CREATE TEMP TABLE stored (id integer PRIMARY KEY, r rubric);
INSERT INTO stored VALUES (1, 'yes: 1; no: 0'), (3, 'yes: 0.5; no: 0.25'), (6, '> 90: 2; 70..90: 1; < 70: 0');
INSERT INTO stored SELECT 2, bands FROM large;
INSERT INTO stored SELECT 5, ranges FROM large;
INSERT INTO stored
SELECT 4, string_agg(format('>= %s: %s', n, n % 1000), '; ' ORDER BY n DESC)::rubric FROM generate_series(1, 100) n;
SELECT id, pg_column_size(r) < 126 AS short, r = (r::text::rubric) AS same FROM stored ORDER BY id;
SELECT sum(score(r, id = 1)) FROM stored, generate_series(1, 100) WHERE id IN (1, 3);
SELECT n, array_agg(score(r, n) ORDER BY id) FROM stored, unnest(ARRAY[75, 76, 95]) n
WHERE id NOT IN (1, 3) GROUP BY n ORDER BY n;

-- More rules than a query keeps: each still gives its own points
CREATE TEMP TABLE many AS
SELECT n, format('= %s: %s; else 9', n, n % 7)::rubric AS r FROM generate_series(1, 5000) n;
SELECT count(*) AS rules, count(*) FILTER (WHERE score(r, n) <> n % 7) AS wrong FROM many;
SELECT count(*) FILTER (WHERE score(a.r, b.n) = CASE WHEN a.n = b.n THEN a.n % 7 ELSE 9 END) AS right, count(*) AS pairs
FROM many a JOIN many b ON b.n BETWEEN a.n - 2 AND a.n + 2;

-- Classes as data, per block and year
CREATE TEMP TABLE period (block text, year integer, class rubric);
INSERT INTO period VALUES ('so', 2021, $$>= 90: 'Xuất sắc'; >= 80: 'Tốt'; >= 70: 'Khá'; else 'Trung bình'$$),
	('so', 2022, $$>= 93: 'Xuất sắc'; > 80: 'Tốt'; else 'Khá'$$);
SELECT year, index, band(class, index) AS exact, band(class, round(index, 2)) AS printed
FROM period, unnest('{92.996,92.994,80.004,80,89.995}'::numeric[]) WITH ORDINALITY AS i (index, n)
ORDER BY year, n;

-- Soft errors from 16 on
DO $$
DECLARE
	valid boolean;
BEGIN
	IF current_setting('server_version_num')::integer >= 160000 THEN
		EXECUTE $q$SELECT pg_input_is_valid('yes: 1', 'parindex.rubric')
			AND NOT pg_input_is_valid('yes:', 'parindex.rubric')
			AND NOT pg_input_is_valid('> 1e5: 1', 'parindex.rubric')
			AND NOT pg_input_is_valid('5: na; > 5: 1', 'parindex.rubric')
			AND NOT pg_input_is_valid('> 1: 1; > 2: 1', 'parindex.rubric')
			AND NOT pg_input_is_valid(repeat(' ', 2000000), 'parindex.rubric')$q$ INTO valid;
		ASSERT valid;
	END IF;
END $$;

-- What came in another way than by input is found out where it is used
CREATE CAST (text AS rubric) WITHOUT FUNCTION;
SELECT score('no rule'::text::rubric, 1);
DROP CAST (text AS rubric);

-- Every object has a comment and is safe in parallel
CREATE TEMP VIEW routine AS SELECT oid, proparallel FROM pg_proc
WHERE pronamespace = 'parindex'::regnamespace
	AND (proname LIKE 'rubric%' OR proname IN ('score', 'applies', 'band', 'classes', 'max_score'));
SELECT count(*) AS routines, count(obj_description(oid, 'pg_proc')) AS with_comment FROM routine;
SELECT count(*) FILTER (WHERE proparallel <> 's') AS unsafe FROM routine;

-- In an encoding of one byte a letter the bytes that start UTF-8's punctuation are letters
\set before :DBNAME
CREATE DATABASE rubric_latin1 ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0;
\c rubric_latin1
SET client_min_messages = warning;
CREATE EXTENSION parindex;
SELECT c, parindex.score(format('S%so: 1; else 0', chr(c))::parindex.rubric, format('S%so', chr(c))) AS word,
	octet_length(format('S%so: 1', chr(c))::parindex.rubric::text) AS quoted
FROM unnest(ARRAY[227, 194, 226, 239, 255]) c;
SELECT parindex.score('oui: 1', E'oui ');
SELECT parindex.score('oui: 1', chr(160) || 'oui');
\c :before
DROP DATABASE rubric_latin1;
