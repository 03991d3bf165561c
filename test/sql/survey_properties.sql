-- survey_tally: against the closed forms, in any order, on any number of workers, over moving frames
\set ECHO none
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS parindex;
RESET client_min_messages;
\set ECHO all
\pset format unaligned
\pset footer off
SET search_path = public, parindex;
\i test/helpers.sql
SELECT setseed(0.7) \g /dev/null

CREATE TABLE par_answer AS
SELECT n, n % 7 AS unit, n % 5 AS question, CASE WHEN random() < 0.1 THEN NULL
	WHEN n % 3 = 0 THEN (floor(random() * 5) * 25)::numeric ELSE round((random() * 100)::numeric, n % 10) END AS weight
FROM generate_series(1, 20000) n;

-- Independently in numeric, over the answers themselves
CREATE TEMP TABLE closed AS
SELECT unit, question, count(w) AS n, sum(w) AS total, sum(w * w) AS squares, sum(w) / count(w) AS mean,
	sum((w - mean) ^ 2) / (count(w) - 1) AS variance
FROM (SELECT unit, question, round(weight, 8) AS w, avg(round(weight, 8)) OVER (PARTITION BY unit, question) AS mean
	FROM par_answer) a
GROUP BY unit, question;
CREATE TEMP VIEW compared AS
SELECT * FROM closed JOIN (SELECT unit, question, survey(weight) AS t FROM par_answer GROUP BY unit, question) s
USING (unit, question);
SELECT count(*) AS groups, count(*) FILTER (WHERE respondents(t) <> n) AS wrong FROM compared;
SELECT count(*) AS wrong FROM compared WHERE t::text <> concat_ws(' ', n, trim_scale(total), trim_scale(squares));
SELECT count(*) AS wrong FROM compared WHERE mean_weight(t) <> round(mean, 16);
SELECT count(*) AS wrong FROM compared WHERE survey_points(t, 2.5) <> round(mean * 2.5 / 100, 8);
SELECT count(*) AS wrong FROM compared WHERE abs(standard_error(t) - sqrt(variance / n)) > 2e-13;
SELECT count(*) AS wrong FROM compared
WHERE abs(standard_error(t, 1000) - sqrt(variance / n * (1 - n::numeric / 1000))) > 2e-13;
SELECT count(*) AS wrong FROM compared
WHERE abs(margin_of_error(t, 1000, 0.99) - 2.5758293035489008 * standard_error(t, 1000)) > 1e-14;

-- In any order and grouping the same bytes
SELECT count(DISTINCT survey_tally_send(t)) AS different FROM (
	SELECT survey(weight ORDER BY n) AS t FROM par_answer
	UNION ALL SELECT survey(weight ORDER BY n DESC) FROM par_answer
	UNION ALL SELECT survey(weight ORDER BY md5(n::text)) FROM par_answer
	UNION ALL SELECT survey(t) FROM (SELECT survey(weight) AS t FROM par_answer GROUP BY n % 2) x
	UNION ALL SELECT survey(t) FROM (SELECT survey(weight) AS t FROM par_answer GROUP BY n % 997) x
	UNION ALL SELECT survey(t ORDER BY t DESC) FROM (SELECT survey(weight) AS t FROM par_answer GROUP BY n) x
	UNION ALL SELECT survey(weight, count) FROM (SELECT weight, count(*) FROM par_answer GROUP BY weight) x) s;
CREATE TEMP TABLE three (a survey_tally, b survey_tally, c survey_tally);
INSERT INTO three VALUES ('3 180 14000', '2 100 10000', '7 0.00000007 0.0000000000000007');
SELECT survey_combine(a, b) = survey_combine(b, a) AS commutes FROM three;
SELECT survey_combine(survey_combine(a, b), c) = survey_combine(a, survey_combine(b, c)) AS associates FROM three;
SELECT survey_combine(a, '0 0 0') = a AND survey_combine('0 0 0', a) = a AS nobody_adds_nothing FROM three;
SELECT survey_combine('0 0 0', '0 0 0') AS both_empty, survey_combine(a, NULL) IS NULL AS null_is_null FROM three;

-- On parallel workers as in one process
ALTER TABLE par_answer SET (parallel_workers = 2);
ANALYZE par_answer;
SET max_parallel_workers_per_gather = 0;
CREATE TEMP TABLE serial AS
SELECT unit, question, survey(weight) AS t, survey(weight, n) AS c FROM par_answer GROUP BY unit, question;
SET max_parallel_workers_per_gather = 2;
SET parallel_setup_cost = 0;
SET parallel_tuple_cost = 0;
SET min_parallel_table_scan_size = 0;
SELECT pg_temp.plan_has('SELECT unit, survey(weight, n) FROM par_answer GROUP BY unit', 'Partial') AS partial;
CREATE TEMP TABLE parallel AS
SELECT unit, question, survey(weight) AS t, survey(weight, n) AS c FROM par_answer GROUP BY unit, question;
SELECT count(*) AS groups, count(*) FILTER (WHERE survey_tally_send(s.t) <> survey_tally_send(p.t)
	OR survey_tally_send(s.c) <> survey_tally_send(p.c)) AS different
FROM serial s JOIN parallel p USING (unit, question);
RESET max_parallel_workers_per_gather;

-- Moving frames against twins that cannot take rows out
CREATE AGGREGATE pg_temp.twin(numeric)
	(SFUNC = survey_accum, STYPE = survey_tally, INITCOND = '0 0 0', FINALFUNC = survey_final);
CREATE AGGREGATE pg_temp.twin(numeric, bigint)
	(SFUNC = survey_accum, STYPE = survey_tally, INITCOND = '0 0 0', FINALFUNC = survey_final);
CREATE AGGREGATE pg_temp.twin(survey_tally)
	(SFUNC = survey_combine, STYPE = survey_tally, INITCOND = '0 0 0', FINALFUNC = survey_final);
CREATE TEMP TABLE moving AS
SELECT n, unit, CASE WHEN n % 40 < 30 THEN weight END AS weight,
	CASE WHEN n % 3 > 0 THEN format('%s 0 0', n)::survey_tally END AS t FROM par_answer WHERE n <= 6000;
SELECT count(*) FILTER (WHERE a IS DISTINCT FROM b) AS wrong, count(*) AS frames, count(*) - count(a) > 50 AS some_empty
FROM (SELECT survey(weight) OVER w AS a, pg_temp.twin(weight) OVER w AS b FROM moving
	WINDOW w AS (PARTITION BY unit ORDER BY n ROWS BETWEEN 3 PRECEDING AND 1 PRECEDING)) f;
SELECT count(*) FILTER (WHERE a IS DISTINCT FROM b) AS wrong
FROM (SELECT survey(weight, n) OVER w AS a, pg_temp.twin(weight, n) OVER w AS b FROM moving
	WINDOW w AS (PARTITION BY unit ORDER BY n ROWS BETWEEN 3 PRECEDING AND 1 PRECEDING)) f;
SELECT count(*) FILTER (WHERE a IS DISTINCT FROM b) AS wrong
FROM (SELECT survey(t) OVER w AS a, pg_temp.twin(t) OVER w AS b FROM moving
	WINDOW w AS (PARTITION BY unit ORDER BY n ROWS BETWEEN 3 PRECEDING AND 1 PRECEDING)) f;

-- Text and binary give the same bytes back
CREATE TEMP TABLE tally AS
SELECT n % 2000 AS n, survey(weight, (1 + n % 13) * power(10, n % 16)::bigint) AS t FROM par_answer GROUP BY n % 2000;
SELECT count(*) AS tallies, count(*) FILTER (WHERE t::text::survey_tally <> t) AS different FROM tally;
SELECT count(*) AS different FROM tally WHERE survey_tally_send(t::text::survey_tally) <> survey_tally_send(t);
SELECT count(*) AS different FROM tally WHERE survey_tally_hash(t::text::survey_tally) <> survey_tally_hash(t);
SELECT count(*) AS different FROM tally
WHERE survey_tally_hash_extended(t::text::survey_tally, n) <> survey_tally_hash_extended(t, n);
SELECT count(DISTINCT survey_tally_hash(t)) > 1900 AS hashes_spread FROM tally;
CREATE TEMP TABLE received (n integer, t survey_tally);
\copy tally TO 'results/survey.bin' (FORMAT binary)
\copy received FROM 'results/survey.bin' (FORMAT binary)
SELECT count(*) AS received, count(*) FILTER (WHERE r.t::text <> s.t::text) AS different
FROM tally s JOIN received r USING (n);
DROP VIEW compared;
DROP TABLE par_answer;
