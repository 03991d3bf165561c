-- rebuild_report: views, guards, columns and dictionaries as this version makes them; what was published stays.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS parindex;
CREATE SCHEMA rebuild;
SET search_path = rebuild, parindex;
\set SHOW_CONTEXT never
CREATE TABLE par_units (year integer, block text, unit text);
CREATE TABLE par_framework (year integer, block text, code text, source text, max_points numeric);
CREATE TABLE par_scores (year integer, unit text, code text, points numeric);
INSERT INTO par_units SELECT y, 'so', 'u' || n FROM generate_series(2021, 2022) y, generate_series(1, 3) n;
INSERT INTO par_framework SELECT y, 'so', '1', 'appraisal', 100 FROM generate_series(2021, 2022) y;
INSERT INTO par_scores SELECT year, unit, '1', 10.123 * right(unit, 1)::integer FROM par_units;
CALL create_report('b_par', 'par_units', 'par_framework', 'par_scores', digits => 3);
CALL refresh('b_par');
CALL publish('b_par', 2021, 'QĐ 1');
CREATE ROLE regress_parindex_rebuild_reader;
GRANT USAGE ON SCHEMA b_par, b_par_published TO regress_parindex_rebuild_reader;
GRANT SELECT ON ALL TABLES IN SCHEMA b_par, b_par_published TO regress_parindex_rebuild_reader;
CREATE TABLE was AS SELECT 'unit_index' AS table_name, t::text AS row FROM b_par_published.unit_index t UNION ALL
	SELECT 'scorecards', t::text FROM b_par_published.scorecards t
UNION ALL SELECT 'publication', t::text FROM b_par_published.publication t UNION ALL SELECT 'line', t::text
	FROM b_par_published.publication_line t;
CREATE TABLE dictionary_was AS SELECT 'drafts' AS schema, * FROM b_par.dictionary UNION ALL SELECT 'published', *
	FROM b_par_published.dictionary;
CREATE VIEW grants AS SELECT c.relnamespace::regnamespace::text AS schema, count(*)
	FROM pg_class c, aclexplode(c.relacl) a
WHERE c.relnamespace IN ('b_par'::regnamespace, 'b_par_published'::regnamespace)
	AND pg_get_userbyid(a.grantee) = 'regress_parindex_rebuild_reader' GROUP BY 1;
CREATE TABLE grants_were AS TABLE grants;

-- nothing to do
SET client_min_messages = notice;
CALL rebuild_report('b_par');
SELECT count(*) FROM (TABLE dictionary_was EXCEPT (SELECT 'drafts', * FROM b_par.dictionary UNION ALL
	SELECT 'published', * FROM b_par_published.dictionary)) x;
SELECT count(*) FROM (TABLE grants_were EXCEPT TABLE grants) x;
SELECT nspname FROM pg_namespace WHERE nspname LIKE 'b\_par%' ORDER BY nspname;

-- a report of an older version: a column less, a view that says something else, guards that are gone, off or others
ALTER TABLE b_par.block_class DROP changed_at;
ALTER TABLE b_par_published.block_class DROP previous_units;
ALTER TABLE b_par_published.unit_index DISABLE TRIGGER USER;
DROP TRIGGER guard_record ON b_par_published.publication;
CREATE OR REPLACE TRIGGER guard_update AFTER UPDATE ON b_par_published.axis_index
	REFERENCING OLD TABLE AS come NEW TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION report_guard_record();
CREATE OR REPLACE VIEW b_par.freshness AS
	SELECT s.year, s.block, NULL::timestamptz AS last_success, NULL::timestamptz AS last_run,
		NULL::varchar(7) AS last_outcome
	FROM b_par.block_summary s WHERE false;
DELETE FROM b_par_published.dictionary WHERE table_name = 'unit_index';
SELECT finding, table_name, row_key FROM verify('b_par');
CALL rebuild_report('b_par');
SELECT finding, table_name, row_key FROM verify('b_par');
SELECT attname, format_type(atttypid, atttypmod) FROM pg_attribute
	WHERE attrelid = 'b_par_published.block_class'::regclass AND attname = 'previous_units';
SELECT count(*) FROM (TABLE was EXCEPT (SELECT 'unit_index', t::text FROM b_par_published.unit_index t UNION ALL
	SELECT 'scorecards', t::text FROM b_par_published.scorecards t
	UNION ALL SELECT 'publication', t::text FROM b_par_published.publication t UNION ALL SELECT 'line', t::text
		FROM b_par_published.publication_line t)) x;
SELECT schema, table_name, column_name FROM dictionary_was EXCEPT (SELECT 'drafts', table_name, column_name
	FROM b_par.dictionary UNION ALL SELECT 'published', table_name, column_name FROM b_par_published.dictionary);
SELECT count(*) FROM b_par.freshness;
DELETE FROM b_par_published.unit_index;
SET client_min_messages = warning;
CALL refresh('b_par');
CALL publish('b_par', 2022, 'QĐ 2');
CALL publish('b_par', 2021, 'QĐ 3', reason => 'r');
SELECT year, finding, now FROM verify('b_par');

-- an input that has got a column; one whose table goes with all that reads it; the published years stand all the while
SET client_min_messages = warning;
ALTER TABLE par_scores ADD self_points numeric;
UPDATE par_scores SET self_points = points + 1;
CALL refresh('b_par');
SELECT count(self_points) FROM b_par.unit_index;
CALL rebuild_report('b_par', scores => 'par_scores');
CALL refresh('b_par');
SELECT count(self_points) FROM b_par.unit_index;
SELECT count(*) FROM (TABLE grants_were EXCEPT TABLE grants) x;
CREATE TABLE later_scores AS SELECT year, unit, code, points::float8, self_points FROM par_scores;
DROP TABLE par_scores CASCADE;
CALL refresh('b_par');
CALL rebuild_report('b_par');
CALL rebuild_report('b_par', scores => 'later_scores');
CALL rebuild_report('b_par', framework => 'par_units', units => 'par_units');
CREATE TEMP VIEW own_scores AS TABLE later_scores;
CALL rebuild_report('b_par', scores => 'own_scores');
DROP VIEW own_scores;
ALTER TABLE later_scores ALTER points TYPE numeric;
DROP TABLE par_units CASCADE;
CALL rebuild_report('b_par', scores => 'later_scores');
SELECT to_regclass('b_par.scores');
CREATE VIEW par_units AS SELECT DISTINCT year, 'so'::text AS block, unit FROM later_scores;
CALL rebuild_report('b_par', 'par_units', scores => 'later_scores');
CALL rebuild_report('b_par', scores => 'b_par.scores');
SELECT (SELECT count(*) FROM b_par.scores) = (SELECT count(*) FROM later_scores);
SELECT nspname FROM pg_namespace WHERE nspname LIKE 'b\_par%' ORDER BY nspname;
SELECT obj_description('b_par.scores'::regclass);
CALL refresh('b_par');
SELECT outcome, rows_read, cards_changed, rows_changed FROM b_par.refresh_log ORDER BY id DESC LIMIT 1;
SELECT count(*) FROM b_par.problems;
UPDATE later_scores SET points = points + 1 WHERE year = 2022;
CALL refresh('b_par');
SELECT year, finding, now FROM verify('b_par');
CALL publish('b_par', 2022, 'QĐ 4', reason => 'r');
SELECT year, finding, now FROM verify('b_par');

-- not what it cannot do
CALL rebuild_report('no_par');
CALL rebuild_report(NULL);
CREATE SCHEMA b_par_rebuild;
CALL rebuild_report('b_par');
DROP SCHEMA b_par_rebuild;
ALTER TABLE b_par.axis_index ADD own text;
CALL rebuild_report('b_par');
ALTER TABLE b_par.axis_index DROP own;

SET client_min_messages = warning;
DROP VIEW grants;
CALL drop_report('b_par', force => true);
DROP SCHEMA rebuild CASCADE;
DROP ROLE regress_parindex_rebuild_reader;
