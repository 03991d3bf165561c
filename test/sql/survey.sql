-- survey_tally: answers of a survey, their points and errors
\set ECHO none
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS parindex;
RESET client_min_messages;
\set ECHO all
\pset null '(null)'
\pset format unaligned
SET search_path = public, parindex;
\i test/helpers.sql

-- One question
CREATE TEMP TABLE answer (unit integer, question integer, choice text);
INSERT INTO answer VALUES (1, 1, 'A'), (1, 1, 'B'), (1, 1, 'B'), (1, 1, 'C'), (1, 1, 'E'), (1, 2, 'A'), (2, 1, 'D'), (2, 1, 'E'), (2, 2, 'E');
SELECT unit, question, t, respondents(t), mean_weight(t), survey_points(t, 2) AS points, survey_points(t, 2, 3) AS of_three,
       standard_error(t), standard_error(t, 100) AS of_100, margin_of_error(t)
FROM (SELECT unit, question, survey(score('A: 100; B: 60; C: 20; D: 0; E: null', choice)) AS t FROM answer GROUP BY unit, question) s
ORDER BY unit, question;

-- An answer that no clause knows is an error
SELECT pg_temp.try($$(SELECT survey(parindex.score('A: 100; B: 60', choice)) FROM answer)$$);
SELECT pg_temp.try($$(SELECT parindex.survey(parindex.score('A: 100; B: 60', choice)) FROM answer)$$);

-- Tabulated counts and merged tallies give the same
SELECT survey(w, n) AS counted, (SELECT survey(w) FROM unnest(ARRAY[100, 100, 60, 60, 60, 20, NULL]) w) AS raw,
       (SELECT survey(t) FROM unnest('{1 100 10000,2 160 13600,3 140 7600}'::survey_tally[]) t) AS merged
FROM (VALUES (100, 2), (60, 3), (20, 1), (NULL, 40), (0, NULL), (0, 0)) AS c (w, n);

-- Nobody, one and two
SELECT (SELECT survey(w) FROM (SELECT NULL::numeric AS w WHERE false) x) AS no_rows, (SELECT survey(NULL::numeric)) AS no_opinion,
       (SELECT survey(NULL::survey_tally)) AS no_tallies, (SELECT survey('0 0 0'::survey_tally)) AS empty_tally, survey(50, 0) AS no_respondents;
SELECT t, respondents(t), mean_weight(t), survey_points(t, 2), standard_error(t), standard_error(t, 5), margin_of_error(t)
FROM unnest('{0 0 0,1 0 0,1 50 2500,2 0 0,2 100 10000,2 100 5000,NULL}'::survey_tally[]) t;
SELECT standard_error('2 100 10000', 2), margin_of_error('2 100 10000', 2), standard_error('1 50 2500', 1), margin_of_error('2 100 10000', NULL, NULL),
       survey_points('2 100 10000', NULL), survey_points('2 100 10000', 2, NULL), survey_points('2 100 10000', 0), survey_points('2 100 10000', 999999.99999999, 0);

-- Points are rounded once, half away from zero, at 8 decimals
SELECT survey_points('3 100 10000', 1), survey_points('3 200 20000', 1), survey_points('8 0.00000004 0.0000000000000002', 100),
       survey_points('8 0.00000003 0.0000000000000003', 100), survey_points('1000000000000000000 66666666666666666666 6666666666666666666600', 999999);
-- A finer weight is rounded to 8 decimals
SELECT survey(100::numeric / 3), survey(0.000000005), survey(0.000000004999), survey(-0.000000001), survey(100.000000001);

-- Every form of number
SELECT text::survey_tally AS canonical FROM unnest(ARRAY['3 180 14000', ' 3  180.00  13600.0 ', E'3\t180.5\n13600.25', '0 0 0', '1 0.00000001 0.0000000000000001', '1 33.33333333 1111.1111108888888889',
	'1000000000000000000 100000000000000000000 10000000000000000000000', '1000000000000000000 50000000000000000000 2500000000000000000000']) AS text;

SELECT call, pg_temp.try(replace(replace(call, 'tally ', 'parindex.survey_tally '), 'f.', 'parindex.')) AS result FROM unnest(ARRAY[
	$$tally ''$$, $$tally '3'$$, $$tally '3 180'$$, $$tally '3 180 x'$$, $$tally '3 180 13600 1'$$, $$tally '-3 180 13600'$$, $$tally '3 -180 13600'$$,
	$$tally '3.5 180 13600'$$, $$tally '3 180.123456789 13600'$$, $$tally '3 180 13600.12345678901234567'$$, $$tally '3 1e2 13600'$$, $$tally 'NaN 0 0'$$,
	$$tally '1000000000000000001 0 0'$$, $$tally '99999999999999999999999999999999999999999 0 0'$$, $$tally '3 301 13600'$$, $$tally '3 180 18001'$$,
	$$tally '0 0 1'$$, $$tally '0 1 0'$$, $$tally '3 180 10799.9999999999999999'$$, $$tally '3 180 10800'$$, $$tally '1 50.00000001 2500.0000010000000001'$$, $$tally '1 50 2499.9999999999999999'$$,
	$$tally '1000000000000000000 50000000000000000000 2499999999999999999999.9999999999999999'$$,
	$$(SELECT f.survey(-1))$$, $$(SELECT f.survey(100.5))$$, $$(SELECT f.survey('NaN'::numeric))$$, $$(SELECT f.survey(1e400))$$, $$(SELECT f.survey(-1e400))$$, $$(SELECT f.survey(-0.00000001))$$, $$(SELECT f.survey(100.00000001))$$,
	$$(SELECT f.survey(50, -1))$$, $$(SELECT f.survey(101, 0))$$, $$(SELECT f.survey(50, 1000000000000000001))$$, $$(SELECT f.survey(50, 9223372036854775807))$$, $$(SELECT f.survey(50, n) FROM (VALUES (999999999999999999), (2)) v (n))$$,
	$$(SELECT f.survey(t) FROM unnest('{1000000000000000000 0 0,1 0 0}'::parindex.survey_tally[]) t)$$,
	$$(SELECT f.survey(50, 1000000000000000000))$$,
	$$f.survey_points('3 180 14000', -1)$$, $$f.survey_points('3 180 14000', 1000000)$$, $$f.survey_points('3 180 14000', 0.123456789)$$, $$f.survey_points('3 180 14000', 'NaN')$$, $$f.survey_points('3 180 14000', 1, -1)$$,
	$$f.standard_error('3 180 14000', 2)$$, $$f.standard_error('3 180 14000', 0)$$, $$f.standard_error('0 0 0', -5)$$, $$f.margin_of_error('3 180 14000', 1)$$,
	$$f.margin_of_error('3 180 14000', NULL, 0)$$, $$f.margin_of_error('3 180 14000', NULL, 1)$$, $$f.margin_of_error('3 180 14000', NULL, -0.5)$$, $$f.margin_of_error('3 180 14000', NULL, 95)$$, $$f.margin_of_error('3 180 14000', NULL, 'NaN')$$,
	$$f.margin_of_error('3 180 14000', NULL, 1 - 1e-31)$$, $$f.margin_of_error('3 180 14000', NULL, 1e-31)$$, $$f.margin_of_error('0 0 0', NULL, 0)$$
]) AS call;

-- The normal quantile: a spread with a standard error of 50
SELECT c, margin_of_error('2 100 10000', NULL, c) AS found, found = margin_of_error('2 100 10000', NULL, c) AS right FROM (VALUES
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
	(0.000000000000000000000000000001, 0)) AS q (c, found);

-- The closed form, independently in numeric over the answers themselves
SELECT setseed(0.7) \g /dev/null
CREATE TABLE par_answer AS
SELECT n, n % 7 AS unit, n % 5 AS question, CASE WHEN random() < 0.1 THEN NULL WHEN n % 3 = 0 THEN (floor(random() * 5) * 25)::numeric ELSE round((random() * 100)::numeric, n % 10) END AS weight
FROM generate_series(1, 20000) n;
WITH tally AS (
	SELECT unit, question, survey(weight) AS t FROM par_answer GROUP BY unit, question
), closed AS (
	SELECT unit, question, count(weight) AS n, sum(w) AS total, sum(w * w) AS squares,
	       sum(w) / count(w) AS mean, sum((w - mean) ^ 2) / (count(w) - 1) AS variance
	FROM (SELECT unit, question, weight, round(weight, 8) AS w, avg(round(weight, 8)) OVER (PARTITION BY unit, question) AS mean FROM par_answer) a
	GROUP BY unit, question
)
SELECT count(*) AS groups, bool_and(respondents(t) = n) AS respondents, bool_and(t::text = concat_ws(' ', n, trim_scale(total), trim_scale(squares))) AS sums,
       bool_and(mean_weight(t) = round(mean, 16)) AS mean, bool_and(survey_points(t, 2.5) = round(mean * 2.5 / 100, 8)) AS points,
       bool_and(abs(standard_error(t) - sqrt(variance / n)) < 2e-13) AS standard_error,
       bool_and(abs(standard_error(t, 1000) - sqrt(variance / n * (1 - n::numeric / 1000))) < 2e-13) AS corrected,
       bool_and(abs(margin_of_error(t, 1000, 0.99) - 2.5758293035489008 * standard_error(t, 1000)) < 1e-14) AS margin
FROM tally JOIN closed USING (unit, question);

-- In any order and grouping the same bytes
SELECT count(DISTINCT survey_tally_send(t)) AS different FROM (
	SELECT survey(weight ORDER BY n) AS t FROM par_answer
	UNION ALL SELECT survey(weight ORDER BY n DESC) FROM par_answer
	UNION ALL SELECT survey(weight ORDER BY md5(n::text)) FROM par_answer
	UNION ALL SELECT survey(t) FROM (SELECT survey(weight) AS t FROM par_answer GROUP BY n % 2) x
	UNION ALL SELECT survey(t) FROM (SELECT survey(weight) AS t FROM par_answer GROUP BY n % 997) x
	UNION ALL SELECT survey(t ORDER BY t::text) FROM (SELECT survey(t) AS t FROM (SELECT n, survey(weight) AS t FROM par_answer GROUP BY n) y GROUP BY n % 31) x
	UNION ALL SELECT survey(weight, count) FROM (SELECT weight, count(*) FROM par_answer GROUP BY weight) x) s;
SELECT survey_combine(a, b) = survey_combine(b, a) AS commutes, survey_combine(survey_combine(a, b), c) = survey_combine(a, survey_combine(b, c)) AS associates,
       survey_combine(a, '0 0 0') = a AND survey_combine('0 0 0', a) = a AS empty, survey_combine('0 0 0', '0 0 0') AS both_empty, survey_combine(a, NULL) AS with_null
FROM (SELECT '3 180 14000'::survey_tally AS a, '2 100 10000'::survey_tally AS b, '7 0.00000007 0.0000000000000007'::survey_tally AS c) x;

-- Called by hand the functions leave their arguments alone
WITH state AS MATERIALIZED (SELECT '3 180 14000'::survey_tally AS t)
SELECT survey_accum(t, 100), survey_accum(t, 100, 2), survey_discard(t, 100), survey_discard(t, 20, 1), survey_discard(t, '1 60 3600'), survey_combine(t, t), survey_final(t), survey_final('0 0 0'), t
FROM state;
SELECT call, pg_temp.try('parindex.' || call) AS result FROM unnest(ARRAY[$$survey_discard('3 180 14000', 0.5, 4)$$, $$survey_discard('3 180 14000', 1, 3)$$, $$survey_discard('0 0 0', 0)$$,
	$$survey_discard('3 180 14000', parindex.survey_tally '3 180 14000')$$, $$survey_discard('3 180 14000', parindex.survey_tally '2 160 13600')$$, $$survey_accum('1000000000000000000 0 0', 0)$$, $$survey_accum(NULL, 0)$$, $$survey_accum('3 180 14000', NULL)$$]) AS call;

-- On parallel workers as in one process
ALTER TABLE par_answer SET (parallel_workers = 2);
ANALYZE par_answer;
SET max_parallel_workers_per_gather = 0;
CREATE TEMP TABLE serial AS SELECT unit, question, survey(weight) AS t, survey(weight, n) AS c FROM par_answer GROUP BY unit, question;
SELECT pg_temp.plan_has('SELECT unit, question, survey(weight) FROM par_answer GROUP BY unit, question', 'Gather') AS parallel;
SET max_parallel_workers_per_gather = 2;
SET parallel_setup_cost = 0;
SET parallel_tuple_cost = 0;
SET min_parallel_table_scan_size = 0;
SELECT pg_temp.plan_has('SELECT unit, question, survey(weight), survey(weight, n) FROM par_answer GROUP BY unit, question', 'Gather') AS parallel,
       pg_temp.plan_has('SELECT unit, question, survey(weight), survey(weight, n) FROM par_answer GROUP BY unit, question', 'Partial') AS partial;
SELECT count(*) AS groups, bool_and(survey_tally_send(s.t) = survey_tally_send(p.t) AND survey_tally_send(s.c) = survey_tally_send(p.c)) AS same
FROM serial s JOIN (SELECT unit, question, survey(weight) AS t, survey(weight, n) AS c FROM par_answer GROUP BY unit, question) p USING (unit, question);
RESET max_parallel_workers_per_gather;

-- Moving frames against twins that cannot take rows out
CREATE AGGREGATE pg_temp.survey_twin(numeric) (SFUNC = survey_accum, STYPE = survey_tally, INITCOND = '0 0 0', FINALFUNC = survey_final);
CREATE AGGREGATE pg_temp.survey_twin(numeric, bigint) (SFUNC = survey_accum, STYPE = survey_tally, INITCOND = '0 0 0', FINALFUNC = survey_final);
CREATE AGGREGATE pg_temp.survey_twin(survey_tally) (SFUNC = survey_combine, STYPE = survey_tally, INITCOND = '0 0 0', FINALFUNC = survey_final);
SELECT count(*) AS frames, count(*) FILTER (WHERE a IS DISTINCT FROM a2) AS raw, count(*) FILTER (WHERE b IS DISTINCT FROM b2) AS counted, count(*) FILTER (WHERE c IS DISTINCT FROM c2) AS merged,
       count(*) FILTER (WHERE a IS NULL) > 50 AS empty
FROM (
	SELECT survey(weight) OVER w AS a, pg_temp.survey_twin(weight) OVER w AS a2,
	       survey(weight, n) OVER w AS b, pg_temp.survey_twin(weight, n) OVER w AS b2,
	       survey(t) OVER w AS c, pg_temp.survey_twin(t) OVER w AS c2
	FROM (SELECT n, unit, CASE WHEN n % 40 < 30 THEN weight END AS weight, CASE WHEN n % 3 > 0 THEN format('%s 0 0', n)::survey_tally END AS t FROM par_answer WHERE n <= 6000) x
	WINDOW w AS (PARTITION BY unit ORDER BY n ROWS BETWEEN 3 PRECEDING AND 1 PRECEDING)) f;

-- Text and binary give the same bytes back
SELECT count(*) AS tallies, bool_and(t::text::survey_tally = t) AS equal, bool_and(survey_tally_send(t::text::survey_tally) = survey_tally_send(t)) AS bytes,
       bool_and(survey_tally_hash(t::text::survey_tally) = survey_tally_hash(t)) AS hash,
       bool_and(survey_tally_hash_extended(t::text::survey_tally, n) = survey_tally_hash_extended(t, n)) AS extended,
       count(DISTINCT survey_tally_hash(t)) > 1900 AS spread
FROM (SELECT n % 2000 AS n, survey(weight, (1 + n % 13) * power(10, n % 16)::bigint) AS t FROM par_answer GROUP BY n % 2000) x WHERE t IS NOT NULL;
CREATE TEMP TABLE tallies AS SELECT n % 500 AS n, survey(weight, n) AS t FROM par_answer GROUP BY n % 500;
CREATE TEMP TABLE received (n integer, t survey_tally);
\copy tallies TO 'results/survey.bin' (FORMAT binary)
\copy received FROM 'results/survey.bin' (FORMAT binary)
SELECT count(*), bool_and(r.t = s.t AND r.t::text = s.t::text) AS same FROM tallies s JOIN received r USING (n);

-- Stored, compared, hashed
SELECT a = b AS equal, a <> b AS other, a = a AS same FROM (SELECT '3 180 14000'::survey_tally AS a, '3 180 13601'::survey_tally AS b) x;
SELECT count(*) FROM (SELECT DISTINCT t FROM unnest('{1 0 0,1 0 0,1 0.0 0,2 0 0}'::survey_tally[]) t) x;

-- Soft errors from 16 on
DO $$
DECLARE
	valid boolean;
BEGIN
	IF current_setting('server_version_num')::integer >= 160000 THEN
		EXECUTE $q$SELECT pg_input_is_valid('3 180 14000', 'parindex.survey_tally') AND NOT pg_input_is_valid('3', 'parindex.survey_tally')
			AND NOT pg_input_is_valid('3 180 1', 'parindex.survey_tally')$q$ INTO valid;
		ASSERT valid;
	END IF;
END $$;

SELECT count(*) FILTER (WHERE obj_description(oid, 'pg_proc') IS NULL) AS without_comment, count(*) FILTER (WHERE proparallel <> 's') AS unsafe
FROM pg_proc WHERE pronamespace = 'parindex'::regnamespace AND (proname LIKE 'survey%' OR proname IN ('respondents', 'mean_weight', 'standard_error', 'margin_of_error'));
DROP TABLE par_answer;

-- one respondent has one weight
SELECT '1 50 2500'::survey_tally;
SELECT '1 50 4000'::survey_tally;
