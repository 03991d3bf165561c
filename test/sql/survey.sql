-- survey_tally: answers of a survey, their points and errors
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

-- One question: A 100 %, B 60, C 20, D 0, E no opinion
CREATE TEMP TABLE answer (unit integer, question integer, choice text);
INSERT INTO answer VALUES (1, 1, 'A'), (1, 1, 'B'), (1, 1, 'B'), (1, 1, 'C'), (1, 1, 'E'), (1, 2, 'A'),
	(2, 1, 'D'), (2, 1, 'E'), (2, 2, 'E');
CREATE TEMP TABLE question AS
SELECT unit, question, survey(score('A: 100; B: 60; C: 20; D: 0; E: null', choice)) AS t
FROM answer GROUP BY unit, question;
SELECT unit, question, t, respondents(t), mean_weight(t) FROM question ORDER BY unit, question;
SELECT unit, question, survey_points(t, 2) AS points, survey_points(t, 2, 3) AS of_three FROM question ORDER BY 1, 2;
SELECT standard_error(t), standard_error(t, 100) AS of_100, margin_of_error(t)
FROM question WHERE (unit, question) = (1, 1);
SELECT standard_error(t) AS of_one, margin_of_error(t) FROM question WHERE (unit, question) = (1, 2);

-- An answer that no clause knows is an error
SELECT survey(score('A: 100; B: 60', choice)) FROM answer;

-- Tabulated counts and merged tallies give the same
SELECT survey(w, n) AS counted
FROM (VALUES (100, 2), (60, 3), (20, 1), (NULL, 40), (0, NULL), (0, 0)) AS c (w, n);
SELECT survey(w) AS raw FROM unnest(ARRAY[100, 100, 60, 60, 60, 20, NULL]) w;
SELECT survey(t) AS merged FROM unnest('{1 100 10000,2 160 13600,3 140 7600}'::survey_tally[]) t;

-- Nobody
SELECT survey(w) AS no_rows FROM (SELECT 1::numeric AS w WHERE false) x;
SELECT survey(NULL::numeric) AS no_opinion, survey(50, 0) AS no_respondents;
SELECT survey(NULL::survey_tally) AS no_tally, survey('0 0 0'::survey_tally) AS empty_tally;

-- One and two
SELECT t, respondents(t), mean_weight(t), survey_points(t, 2)
FROM unnest('{0 0 0,1 0 0,1 50 2500,2 0 0,2 100 10000,2 100 5000,NULL}'::survey_tally[]) t;
SELECT t, standard_error(t), standard_error(t, 5) AS of_5, margin_of_error(t)
FROM unnest('{0 0 0,1 0 0,1 50 2500,2 0 0,2 100 10000,2 100 5000,NULL}'::survey_tally[]) t;

-- Whoever is asked all has no error
SELECT standard_error('2 100 10000', 2) AS all_of_2, margin_of_error('2 100 10000', 2), standard_error('1 50 2500', 1);
SELECT margin_of_error('2 100 10000', NULL, NULL) AS no_confidence;
SELECT survey_points('2 100 10000', NULL) AS no_maximum, survey_points('2 100 10000', 2, NULL) AS no_minimum;
SELECT survey_points('2 100 10000', 0) AS of_nothing, survey_points('2 100 10000', 999999.99999999, 0) AS of_much;

-- Points are rounded once, half away from zero, at 8 decimals
SELECT survey_points('3 100 10000', 1), survey_points('3 200 20000', 1);
SELECT survey_points('8 0.00000004 0.0000000000000002', 100) AS half;
SELECT survey_points('8 0.00000003 0.0000000000000003', 100) AS less;
SELECT survey_points('1000000000000000000 66666666666666666666 6666666666666666666600', 999999) AS large;
-- A finer weight is rounded to 8 decimals
SELECT survey(100::numeric / 3) AS third, survey(0.000000005) AS half, survey(0.000000004999) AS less;
SELECT survey(-0.000000001) AS rounds_to_0, survey(100.000000001) AS rounds_to_100;

-- Every form of number
SELECT text::survey_tally AS canonical FROM unnest(ARRAY['3 180 14000', ' 3  180.00  13600.0 ', E'3\t180.5\n13600.25',
	'0 0 0', '1 50 2500', '1 0.00000001 0.0000000000000001', '1 33.33333333 1111.1111108888888889',
	'1000000000000000000 100000000000000000000 10000000000000000000000',
	'1000000000000000000 50000000000000000000 2500000000000000000000']) AS text;

-- Malformed, or sums that no answers have
SELECT text, pg_temp.try(format('%L::parindex.survey_tally', text)) AS result FROM unnest(ARRAY[
	'', '3', '3 180', '3 180 x', '3 180 13600 1', '-3 180 13600', '3 -180 13600', '3.5 180 13600',
	'3 180.123456789 13600', '3. 180 13600',
	'3 180 13600.12345678901234567', '3 1e2 13600', '3 180,5 13600', E'3\u00a0180 13600', 'NaN 0 0',
	'1000000000000000001 0 0', '99999999999999999999999999999999999999999 0 0', '3 301 13600', '3 180 18001',
	'0 0 1', '0 1 0',
	'3 180 10799.9999999999999999', '3 180 10800', '1 50 4000', '1 50.00000001 2500.0000010000000001',
	'1 50 2499.9999999999999999', '1000000000000000000 50000000000000000000 2499999999999999999999.9999999999999999'
]) AS text;

-- Weights are from 0 to 100, respondents from 0 to 10^18
SELECT call, pg_temp.try('(SELECT parindex.' || call || ')') AS result FROM unnest(ARRAY[
	$$survey(-1)$$,
	$$survey(100.5)$$,
	$$survey('NaN'::numeric)$$,
	$$survey(1e400)$$,
	$$survey(-1e400)$$,
	$$survey(-0.00000001)$$,
	$$survey(100.00000001)$$,
	$$survey(50, -1)$$,
	$$survey(101, 0)$$,
	$$survey(50, 1000000000000000000)$$,
	$$survey(50, 1000000000000000001)$$,
	$$survey(50, 9223372036854775807)$$,
	$$survey(50, n) FROM (VALUES (999999999999999999), (2)) v (n)$$,
	$$survey(t) FROM unnest('{1000000000000000000 0 0,1 0 0}'::parindex.survey_tally[]) t$$
]) AS call;

-- Arguments of the accessors
SELECT call, pg_temp.try('parindex.' || call) AS result FROM unnest(ARRAY[
	$$survey_points('3 180 14000', -1)$$,
	$$survey_points('3 180 14000', 1000000)$$,
	$$survey_points('3 180 14000', 0.123456789)$$,
	$$survey_points('3 180 14000', 'NaN')$$,
	$$survey_points('3 180 14000', 1, -1)$$,
	$$standard_error('3 180 14000', 2)$$,
	$$standard_error('3 180 14000', 0)$$,
	$$standard_error('0 0 0', -5)$$,
	$$margin_of_error('3 180 14000', 1)$$,
	$$margin_of_error('3 180 14000', NULL, 0)$$,
	$$margin_of_error('3 180 14000', NULL, 1)$$,
	$$margin_of_error('3 180 14000', NULL, -0.5)$$,
	$$margin_of_error('3 180 14000', NULL, 95)$$,
	$$margin_of_error('3 180 14000', NULL, 'NaN')$$,
	$$margin_of_error('3 180 14000', NULL, 1 - 1e-31)$$,
	$$margin_of_error('3 180 14000', NULL, 1e-31)$$,
	$$margin_of_error('0 0 0', NULL, 0)$$
]) AS call;

-- The normal quantile: a spread with a standard error of 50
SELECT c, margin_of_error('2 100 10000', NULL, c) AS margin, margin_of_error('2 100 10000', NULL, c) = known AS known
FROM (VALUES
	(0.5, round(50 * 0.674489750196081743202, 16)),
	(0.682689492137085897170465091264, 50.0000000000000000),
	(0.9, round(50 * 1.644853626951472714863848907992, 16)),
	(0.95, round(50 * 1.959963984540054235524594430521, 16)),
	(0.99, round(50 * 2.575829303548900760966173184434, 16)),
	(0.999, round(50 * 3.290526731491894793259128955104, 16)),
	(0.954499736103641585599434725667, 100.0000000000000000),
	(0.123456789, 7.7676388238712248),
	(0.9999999999, 323.3475543620258086),
	(0.999999999999999999999999999999, 576.1941788690124762),
	(0.000000000000000000000000000001, 0)) AS q (c, known);

-- Called by hand the functions leave their arguments alone
CREATE TEMP TABLE state AS SELECT '3 180 14000'::survey_tally AS t;
SELECT survey_accum(t, 100) AS added, survey_accum(t, 100, 2) AS two, survey_combine(t, t) AS twice, t FROM state;
SELECT survey_discard(t, 100) AS answer, survey_discard(t, 20, 1) AS counted, survey_discard(t, '1 60 3600') AS tally, t
FROM state;
SELECT survey_final(t), survey_final('0 0 0') AS of_nobody FROM state;
SELECT call, pg_temp.try('parindex.' || call) AS result FROM unnest(ARRAY[
	$$survey_discard('3 180 14000', 0.5, 4)$$,
	$$survey_discard('3 180 14000', 1, 3)$$,
	$$survey_discard('0 0 0', 0)$$,
	$$survey_discard('3 180 14000', parindex.survey_tally '3 180 14000')$$,
	$$survey_discard('3 180 14000', parindex.survey_tally '2 160 13600')$$,
	$$survey_accum('1000000000000000000 0 0', 0)$$,
	$$survey_accum(NULL, 0)$$,
	$$survey_accum('3 180 14000', NULL)$$
]) AS call;

-- Order is by respondents, sum, squares
CREATE TEMP TABLE tally (t survey_tally);
INSERT INTO tally VALUES ('2 100 10000'), ('10 0 0'), ('2 100 5000'), ('2 20 200'), ('0 0 0'), ('2 100 10000'),
	('1000000000000000000 100000000000000000000 10000000000000000000000'), ('2 99.99999999 5000.0000000000000001');
SELECT t FROM tally ORDER BY t;
CREATE TEMP VIEW pair AS SELECT a.t AS a, b.t AS b, x, y FROM tally a, tally b,
	LATERAL (SELECT string_to_array(a.t::text, ' ')::numeric[] AS x, string_to_array(b.t::text, ' ')::numeric[] AS y) z;
SELECT count(*), count(*) FILTER (WHERE (a < b) <> (x < y) OR (a <= b) <> (x <= y) OR (a > b) <> (x > y)
	OR (a >= b) <> (x >= y) OR (a = b) <> (x = y) OR (a <> b) <> (x <> y)) AS wrong FROM pair;
SELECT count(*) AS wrong FROM pair WHERE survey_tally_cmp(a, b) <> btarraycmp(x, y);
SELECT min(respondents(t)), max(respondents(t)) FROM (SELECT DISTINCT t FROM tally) d;
SET enable_hashagg = off;
SELECT count(*) AS by_order FROM (SELECT DISTINCT t FROM tally) d;
RESET enable_hashagg;
SELECT count(*) AS by_hash FROM tally a JOIN (SELECT DISTINCT t FROM tally) b ON a.t = b.t;
CREATE INDEX ON tally (t);
SET enable_seqscan = off;
SELECT pg_temp.plan_has($$SELECT FROM tally WHERE t < '2 100 10000'$$, 'Index') AS index_used;
SELECT count(*) FROM tally WHERE t < '2 100 10000';
RESET enable_seqscan;

-- Soft errors from 16 on
DO $$
DECLARE
	valid boolean;
BEGIN
	IF current_setting('server_version_num')::integer >= 160000 THEN
		EXECUTE $q$SELECT pg_input_is_valid('3 180 14000', 'parindex.survey_tally')
			AND NOT pg_input_is_valid('3', 'parindex.survey_tally')
			AND NOT pg_input_is_valid('3 180 1', 'parindex.survey_tally')$q$ INTO valid;
		ASSERT valid;
	END IF;
END $$;

-- Every object has a comment and is safe in parallel
CREATE TEMP VIEW routine AS SELECT oid, proparallel FROM pg_proc
WHERE pronamespace = 'parindex'::regnamespace
	AND (proname LIKE 'survey%' OR proname IN ('respondents', 'mean_weight', 'standard_error', 'margin_of_error'));
SELECT count(*) - count(obj_description(oid, 'pg_proc')) AS without_comment FROM routine;
SELECT count(*) FILTER (WHERE proparallel <> 's') AS unsafe FROM routine;
