-- create_report and refresh: what goes wrong is said, what did not change is not written
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS parindex;
CREATE SCHEMA refresh_test;
SET search_path = refresh_test;
\set SHOW_CONTEXT never

-- all that is wrong with the sources is one error
CREATE TABLE wrong (year double precision, block integer, points double precision, criteria text, applicable text, self_points real);
CREATE TABLE wrong_framework (year integer, criteria parindex.criteria);
CALL parindex.create_report('bad_par', 'wrong', framework => 'wrong_framework');
CALL parindex.create_report('bad_par', 'nowhere');
CALL parindex.create_report('bad_par', 'wrong', digits => 7);
CALL parindex.create_report('bad_par', 'wrong', basis => 'float');
CALL parindex.create_report(repeat('x', 64), 'wrong');
CALL parindex.create_report('', 'wrong');
CALL parindex.create_report('bad_par', NULL);
CALL parindex.create_report('refresh_test', 'wrong');
CALL parindex.refresh('refresh_test');
CALL parindex.refresh('nowhere');
CALL parindex.refresh(NULL);
CALL parindex.drop_report('nowhere');

-- names with spaces, quotes, capitals, Vietnamese letters; columns in any order, of kindred types, in domains
CREATE DOMAIN points_domain AS numeric(8,3);
CREATE DOMAIN year_domain AS smallint;
CREATE TABLE "Bảng ""điểm"" của ông O'Hara" (points points_domain, unit varchar(20), "Thừa" point, criteria parindex.criteria, block char(5), year year_domain, self_points integer);
INSERT INTO "Bảng ""điểm"" của ông O'Hara" VALUES (1.25, 'Sở "Nội vụ"', NULL, '1.1 appraisal 2', 'Sở''s', 2022, 2), (1, 'B', NULL, '1.1 appraisal 2', 'Sở''s', 2022, NULL);
CALL parindex.create_report('Báo cáo "PAR" O''Hara', '"Bảng ""điểm"" của ông O''Hara"');
SET client_min_messages = notice;
CALL parindex.refresh('Báo cáo "PAR" O''Hara');
CALL parindex.refresh('Báo cáo "PAR" O''Hara', year => 2022, block => 'Sở''s');
SET client_min_messages = warning;
SELECT year, block, unit, points, index_pct, rank, self_points, self_gap, self_open FROM "Báo cáo ""PAR"" O'Hara".unit_index;
CALL parindex.publish('Báo cáo "PAR" O''Hara', 2022);
SELECT * FROM parindex.verify('Báo cáo "PAR" O''Hara', 2022);
DELETE FROM "Báo cáo ""PAR"" O'Hara".scorecards;
CALL parindex.unpublish('Báo cáo "PAR" O''Hara', 2022, 'thử');
SELECT problem FROM "Báo cáo ""PAR"" O'Hara".problems;
CALL parindex.drop_report('Báo cáo "PAR" O''Hara');

-- scope, and only what differs is written
CREATE TABLE scores (year integer, block text, unit text, criteria parindex.criteria, points numeric, applicable boolean, self_points numeric);
CREATE TABLE framework (year integer, block text, criteria parindex.criteria);
INSERT INTO framework SELECT y, b, c FROM unnest(ARRAY[2021, 2022]) y, unnest(ARRAY['so', 'huyen']) b,
	unnest('{"1.1 appraisal 2","1.2 survey 2","2 appraisal 6","9 bonus 1"}'::parindex.criteria[]) c;
INSERT INTO scores SELECT f.year, f.block, f.block || n, f.criteria, CASE parindex.code(f.criteria) WHEN '1.1' THEN 1 WHEN '1.2' THEN 1.5 ELSE n END, true, 1
FROM framework f, generate_series(1, 3) n WHERE parindex.source(f.criteria) <> 'bonus';
CALL parindex.create_report('r_par', 'scores', 'framework');
SET client_min_messages = notice;
CALL parindex.refresh('r_par', 2022, 'so');
CALL parindex.refresh('r_par', 2022);
CALL parindex.refresh('r_par', block => 'so');
CALL parindex.refresh('r_par');
SET client_min_messages = warning;
SELECT year, unit, card, self_card, missing FROM r_par.scorecards WHERE block = 'so' ORDER BY year, unit;
CREATE TABLE before AS SELECT ctid AS place, xmin::text AS writer, xmax::text AS locker, * FROM r_par.scorecards;
SELECT pg_sleep(0.01);
CALL parindex.refresh('r_par');
SELECT count(*) AS cards, count(*) FILTER (WHERE n.unit IS NULL OR b.unit IS NULL) AS written
FROM before b FULL JOIN (SELECT ctid AS place, xmin::text AS writer, xmax::text AS locker, * FROM r_par.scorecards) n USING (place, writer, locker, refreshed_at);
UPDATE scores SET points = 1.25 WHERE year = 2022 AND unit = 'so2' AND parindex.code(criteria) = '1.2';
UPDATE scores SET self_points = 2 WHERE year = 2021 AND unit = 'so3' AND parindex.code(criteria) = '1.1';
-- out of the scope nothing changes
CALL parindex.refresh('r_par', 2022, 'huyen');
SELECT count(*) FROM r_par.scorecards s JOIN before b USING (year, unit) WHERE s.refreshed_at <> b.refreshed_at;
CALL parindex.refresh('r_par');
SELECT s.year, s.unit FROM r_par.scorecards s JOIN before b USING (year, unit) WHERE s.refreshed_at <> b.refreshed_at ORDER BY 1, 2;
-- a unit that left, a unit that came, a unit that changed block
DELETE FROM scores WHERE unit = 'so3' AND year = 2022;
UPDATE scores SET unit = 'so4' WHERE unit = 'so1' AND year = 2022;
UPDATE scores SET block = 'huyen' WHERE unit = 'so2' AND year = 2022;
SET client_min_messages = notice;
CALL parindex.refresh('r_par', 2022, 'huyen');
CALL parindex.refresh('r_par', 2022, 'so');
SET client_min_messages = warning;
SELECT unit, block, rank FROM r_par.unit_index WHERE year = 2022 ORDER BY unit;

-- absent rows: unscored (the default with a framework), not applicable, error
DELETE FROM scores WHERE year = 2022 AND unit = 'so4' AND parindex.code(criteria) = '1.2';
CALL parindex.refresh('r_par');
SELECT unit, points, max_points, index_pct, unscored, missing, not_applicable FROM r_par.unit_index WHERE year = 2022 AND block = 'so';
SELECT mean_index FROM r_par.block_summary WHERE year = 2022 AND block = 'so';
UPDATE r_par.settings SET absent = 'not_applicable';
CALL parindex.refresh('r_par');
SELECT unit, points, max_points, index_pct, unscored, missing, not_applicable FROM r_par.unit_index WHERE year = 2022 AND block = 'so';
UPDATE r_par.settings SET absent = 'error';
CALL parindex.refresh('r_par');
CALL parindex.refresh('r_par', 2021);
SELECT * FROM r_par.problems;
UPDATE r_par.settings SET absent = 'unscored';
UPDATE r_par.settings SET absent = 'zero';
UPDATE r_par.settings SET ties = 'mean';
UPDATE r_par.settings SET digits = 3;
INSERT INTO r_par.settings (one, digits, basis, absent) VALUES (2, 2, 'printed', 'error');

-- whatever problems lists stops the refresh of its scope, and nothing changes
CALL parindex.refresh('r_par');
CREATE TABLE good AS SELECT * FROM r_par.scorecards;
BEGIN;
UPDATE scores SET points = 2.5 WHERE year = 2022 AND unit = 'huyen1' AND parindex.code(criteria) = '1.1';
UPDATE scores SET points = -1 WHERE year = 2022 AND unit = 'huyen2' AND parindex.code(criteria) = '1.1';
UPDATE scores SET self_points = 'NaN' WHERE year = 2022 AND unit = 'huyen3' AND parindex.code(criteria) = '2';
INSERT INTO scores SELECT * FROM scores WHERE year = 2022 AND unit = 'huyen3' AND parindex.code(criteria) = '1.2';
INSERT INTO scores VALUES (2022, 'so', 'huyen2', '1.2 appraisal 1', 1), (2022, NULL, 'x', NULL, 1), (2022, 'so', repeat('y', 101), '1.2 appraisal 1', 1);
-- not applicable: its points are ignored
INSERT INTO scores VALUES (2021, 'so', 'so1', '3.1 appraisal 1', 7, false);
COMMIT;
SELECT year, block, left(unit, 8) AS unit, code, source, problem, detail FROM r_par.problems ORDER BY unit, problem, block;
CALL parindex.refresh('r_par');
CALL parindex.refresh('r_par', 2022, 'huyen');
CALL parindex.refresh('r_par', 2022, 'so');
SELECT count(*) FROM good g FULL JOIN r_par.scorecards s ON g.year = s.year AND g.unit = s.unit AND g.refreshed_at = s.refreshed_at WHERE g.unit IS NULL OR s.unit IS NULL;
-- a scope without problems works
CALL parindex.refresh('r_par', 2021);

-- the log: every run, the failed ones too; but not where the caller's transaction rolls back
BEGIN;
CALL parindex.refresh('r_par');
ROLLBACK;
DO $$
BEGIN
	UPDATE scores SET points = 0 WHERE unit = 'so1';
	CALL parindex.refresh('r_par');
END $$;
SELECT count(*) AS not_committed_for_the_caller FROM scores WHERE unit = 'so1' AND points = 0;
DO $$
BEGIN
	CALL parindex.refresh('r_par', 2022, 'huyen');
EXCEPTION WHEN check_violation THEN
	RAISE WARNING 'caught %', SQLSTATE;
END $$;
SELECT id, year, block, rows_read, cards_changed, cards_removed, outcome, left(error, 70) AS error, started <= ended AS ordered, run_by = current_user AS mine FROM r_par.refresh_log ORDER BY id;
-- in a function there is no COMMIT, and the error is the same
CREATE FUNCTION refresh_in_function() RETURNS void LANGUAGE plpgsql AS $$ BEGIN CALL parindex.refresh('r_par', 2022, 'huyen'); END $$;
SELECT refresh_in_function();
-- cancelled
CREATE VIEW slow AS SELECT s.* FROM scores s, (SELECT pg_sleep(60)) z WHERE s.year = 2021;
CALL parindex.create_report('slow_par', 'slow');
SET statement_timeout = 300;
CALL parindex.refresh('slow_par');
RESET statement_timeout;
SELECT outcome, error FROM slow_par.refresh_log;
-- scores come from elsewhere
CREATE OR REPLACE VIEW slow_par.scores AS SELECT 2022 AS year, 'b'::text AS block, 'u'::text AS unit, '1 appraisal 2'::parindex.criteria AS criteria, 1::numeric AS points, NULL::boolean AS applicable, NULL::numeric AS self_points;
CALL parindex.refresh('slow_par');
SELECT unit, index_pct FROM slow_par.unit_index;

-- what others built on a report keeps it; DROP EXTENSION refuses and says why
CREATE VIEW mine AS SELECT unit, index_pct FROM slow_par.unit_index;
CALL parindex.drop_report('slow_par');
DROP VIEW mine;
CALL parindex.drop_report('slow_par');
\set VERBOSITY terse
DROP EXTENSION parindex;
\set VERBOSITY default
-- without settings nothing is known, and nothing is lost
BEGIN;
DELETE FROM r_par.settings;
SAVEPOINT s;
CALL parindex.refresh('r_par');
ROLLBACK TO s;
SELECT count(*) > 0 AS cards_kept FROM r_par.scorecards;
ROLLBACK;
CALL parindex.drop_report('r_par');
DROP SCHEMA refresh_test CASCADE;
