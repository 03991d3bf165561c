-- refresh: what it writes, what it says, what it logs. Rows that did not change are not touched.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS parindex;
CREATE SCHEMA report_refresh;
SET search_path = report_refresh, parindex;
\set SHOW_CONTEXT never

-- three years, two blocks of three units, three axes, a questionnaire
CREATE TABLE par_units AS SELECT y AS year, b AS block, b || n AS unit, initcap(b) || ' ' || n AS name,
		NULL::text AS class_at_most, NULL::text AS class_reason, NULL::numeric[] AS tie_break
	FROM generate_series(2020, 2022) y, (VALUES ('so'), ('huyen')) v (b), generate_series(1, 3) n;
CREATE TABLE par_framework AS SELECT year, block, c.code, c.source, c.max_points, c.name
	FROM (SELECT DISTINCT year, block FROM par_units) u,
	(VALUES ('1', NULL, NULL, 'One'), ('1.1', 'appraisal', 5, 'One one'), ('1.2', 'survey', 5, 'One two'),
		('2', NULL, NULL, 'Two'), ('2.1', 'appraisal', 10, 'Two one'), ('3.1', 'survey', 5, 'Three one')) c
			(code, source, max_points, name);
CREATE TABLE par_scores AS SELECT u.year, u.unit, f.code,
		round(f.max_points * (3 + (ascii(u.unit) + u.year + right(u.unit, 1)::integer * 2 + length(f.name)) % 6)
			/ 10, 2) AS points
	FROM par_units u JOIN par_framework f USING (year, block) WHERE f.source IS NOT NULL;
CREATE TABLE par_surveys AS SELECT year, unit, 'survey'::text AS source, survey(w, 50) AS tally
	FROM par_units, unnest(ARRAY[100, 60, 20]) w WHERE year > 2020 GROUP BY year, unit;
CALL create_report('f_par', 'par_units', 'par_framework', 'par_scores', 'par_surveys');
INSERT INTO f_par.block_rules (year, block, block_name, framework_name, class_rubric)
SELECT DISTINCT year, block, initcap(block), 'F', '>= 60: ''A''; else ''B'''::rubric FROM par_units;

-- ---- notices and the log -------------------------------------------------------------------------------------------
RESET client_min_messages;
CALL refresh('f_par');
SELECT id, run_by = current_user AS by_me, year, block, started <= ended AS in_time, rows_read, cards_changed,
	rows_changed, outcome, error
FROM f_par.refresh_log;
SELECT (SELECT count(*) FROM f_par.unit_index) + (SELECT count(*) FROM f_par.source_index)
	+ (SELECT count(*) FROM f_par.axis_index)
	+ (SELECT count(*) FROM f_par.block_summary) + (SELECT count(*) FROM f_par.block_source)
	+ (SELECT count(*) FROM f_par.block_axis)
	+ (SELECT count(*) FROM f_par.block_criterion) + (SELECT count(*) FROM f_par.block_class) AS rows_of_figures;
-- what can stand, but should be known: names, rules, classes with gaps, codes that differ, a block that has not
-- begun, a framework of a block that has no units
BEGIN;
INSERT INTO par_framework (year, block, code, source, max_points) VALUES (2022, 'xa', '1', 'appraisal', 10);
DELETE FROM f_par.source_name WHERE source = 'survey';
DELETE FROM f_par.block_rules WHERE year = 2020;
UPDATE f_par.block_rules SET class_rubric = '>= 60: ''A''; 0..59.99: ''B''' WHERE (year, block) = (2022, 'so');
INSERT INTO par_units (year, block, unit) VALUES (2023, 'so', 'so1'), (2023, 'so', 'so2');
DELETE FROM par_scores WHERE year = 2022 AND code = '3.1';
DELETE FROM par_framework WHERE year = 2022 AND code = '3.1';
CALL refresh('f_par');
ROLLBACK;

-- ---- nothing is written that did not change ------------------------------------------------------------------------
SET client_min_messages = warning;
-- Every row of the drafts with its place, but for the log.
CREATE FUNCTION rows() RETURNS TABLE (table_name text, place text) LANGUAGE plpgsql AS $$
BEGIN
	FOR table_name IN SELECT relname FROM pg_class WHERE relnamespace = 'f_par'::regnamespace AND relkind = 'r'
		AND relname NOT IN ('refresh_log', 'settings', 'block_rules', 'prior_index', 'source_name')
	LOOP
		RETURN QUERY EXECUTE format('SELECT %L, ctid::text || '' '' || xmin::text FROM f_par.%I',
			table_name, table_name);
	END LOOP;
END $$;
-- How many rows a refresh wrote after a change, and those by table; everything is undone.
CREATE FUNCTION written(change text, scope text = '') RETURNS TABLE (table_name text, new_rows bigint, old_rows bigint)
LANGUAGE plpgsql AS $$
DECLARE
	found text[];
BEGIN
	CREATE TEMP TABLE before AS SELECT * FROM report_refresh.rows();
	BEGIN
		EXECUTE change;
		EXECUTE format('CALL parindex.refresh(''f_par''%s)', scope);
		found := ARRAY(
			SELECT concat_ws('|', u.table_name, count(n.new), count(o.old))
			FROM (SELECT r.table_name, r.place, r.place AS new FROM report_refresh.rows() r) n
				FULL JOIN (SELECT b.table_name, b.place, b.place AS old FROM before b) o USING (table_name, place) AS u
			WHERE n.new IS NULL OR o.old IS NULL
			GROUP BY u.table_name);
		RAISE EXCEPTION USING ERRCODE = 'UNDO1';
	EXCEPTION WHEN SQLSTATE 'UNDO1' THEN NULL;
	END;
	DROP TABLE before;
	RETURN QUERY SELECT split_part(f, '|', 1), split_part(f, '|', 2)::bigint, split_part(f, '|', 3)::bigint
	FROM unnest(found) f ORDER BY f COLLATE "C";
END $$;
SELECT * FROM written('SELECT');
SELECT * FROM written('SELECT', ', 2021');
SELECT * FROM written('SELECT', ', 2021, ''so''');
SELECT * FROM written('SELECT', ', block => ''so''');
-- a score: its card, the next year's that it is compared with, and figures of its block in both years
SELECT * FROM written($$UPDATE par_scores SET points = points + 0.1 WHERE (year, unit, code) = (2021, 'so1', '1.1')$$);
-- a name of a unit; of a criterion; of an axis; of a block; of a source
SELECT * FROM written($$UPDATE par_units SET name = 'Another' WHERE (year, unit) = (2021, 'so1')$$);
SELECT * FROM written($$UPDATE par_framework SET name = 'Another' WHERE (year, block, code) = (2021, 'so', '1.1')$$);
SELECT * FROM written($$UPDATE par_framework SET name = 'Another' WHERE (year, block, code) = (2021, 'so', '1')$$);
SELECT * FROM written($$UPDATE f_par.block_rules SET block_name = 'Another' WHERE (year, block) = (2021, 'so')$$);
SELECT * FROM written($$UPDATE f_par.source_name SET source_name_en = 'Another' WHERE source = 'survey'$$);
-- no name is another than an empty one, and one in other letters
SELECT * FROM written($$UPDATE par_units SET name = '' WHERE (year, unit) = (2022, 'so1')$$);
SELECT * FROM written($$UPDATE par_units SET name = '' WHERE (year, unit) = (2022, 'so1');
	CALL parindex.refresh('f_par'); TRUNCATE before; INSERT INTO before SELECT * FROM report_refresh.rows();
	UPDATE par_units SET name = NULL WHERE (year, unit) = (2022, 'so1')$$);
SELECT * FROM written($$UPDATE par_units SET name = upper(name) WHERE (year, unit) = (2022, 'so1')$$);
-- more decimals of the same number; a column that came and went again
SELECT * FROM written($$UPDATE par_scores SET points = points::numeric(20,8);
	UPDATE par_framework SET max_points = max_points::numeric(20,8)$$);
SELECT * FROM written($$ALTER TABLE f_par.unit_index ADD x text; ALTER TABLE f_par.unit_index DROP x;
	ALTER TABLE f_par.scorecards ADD x text; ALTER TABLE f_par.scorecards DROP x$$);
SELECT * FROM written($$ALTER TABLE f_par.scorecards ADD x text; ALTER TABLE f_par.scorecards DROP x;
	UPDATE par_scores SET points = points + 0.1 WHERE (year, unit, code) = (2022, 'so1', '1.1')$$);
-- the rule of ties, where there are none; dense ties have no places
SELECT * FROM written($$UPDATE f_par.settings SET ties = 'max'$$);
SELECT * FROM written($$UPDATE f_par.settings SET ties = 'dense'$$);
-- a rule of classes; a cap that holds a class down, and one that does not
SELECT * FROM written($$UPDATE f_par.block_rules SET class_rubric = '>= 50: ''A''; else ''C'''
	WHERE (year, block) = (2021, 'so')$$);
SELECT unit, class FROM f_par.unit_index WHERE (year, block) = (2021, 'so') ORDER BY unit;
SELECT * FROM written($$UPDATE par_units SET class_at_most = 'B', class_reason = 'r' WHERE year = 2021$$);
-- a framework of another name: two years do not compare
SELECT * FROM written($$UPDATE f_par.block_rules SET framework_name = 'G' WHERE (year, block) = (2022, 'so')$$);
-- a tie-break where there is no tie
SELECT * FROM written($$UPDATE par_units SET tie_break = ARRAY[right(unit, 1)::integer]
	WHERE (year, block) = (2021, 'so')$$);
-- a survey
SELECT * FROM written($$UPDATE par_surveys SET tally = s FROM (SELECT survey(100, 500) AS s) s
	WHERE (year, unit) = (2021, 'so1')$$);
-- prior_index
SELECT * FROM written($$INSERT INTO f_par.prior_index VALUES (2019, 'so', 'so1', 50, 1)$$);
-- a unit that leaves
SELECT * FROM written($$DELETE FROM par_scores WHERE (year, unit) = (2022, 'so1');
	DELETE FROM par_units WHERE (year, unit) = (2022, 'so1');
	DELETE FROM par_surveys WHERE (year, unit) = (2022, 'so1')$$);

-- ---- a cap is kept beside the rule of today ------------------------------------------------------------------------
UPDATE par_units SET class_at_most = 'B' WHERE (year, unit) IN ((2022, 'so1'), (2022, 'so3'));
CALL refresh('f_par');
SELECT unit, class, index_pct FROM f_par.unit_index WHERE (year, block) = (2022, 'so') ORDER BY unit;
-- the class is no longer one of its block's: also where the year, or the block, is not read but computed again
UPDATE f_par.block_rules SET class_rubric = '>= 60: ''C''; else ''D''' WHERE (year, block) = (2022, 'so');
CALL refresh('f_par', 2022);
CALL refresh('f_par', 2021);
CALL refresh('f_par', 2021, 'so');
CALL refresh('f_par', 2020);
UPDATE f_par.settings SET basis = 'exact';
CALL refresh('f_par', 2022, 'huyen');
UPDATE f_par.settings SET basis = 'printed';
UPDATE f_par.block_rules SET class_rubric = NULL WHERE (year, block) = (2022, 'so');
CALL refresh('f_par', 2021, 'so');
SELECT unit, class FROM f_par.unit_index WHERE (year, block) = (2022, 'so') ORDER BY unit;
UPDATE f_par.block_rules SET class_rubric = '>= 60: ''A''; else ''B''' WHERE (year, block) = (2022, 'so');
UPDATE par_units SET class_at_most = NULL;
CALL refresh('f_par');

-- changed_at says when: here in the report's time zone
UPDATE f_par.settings SET time_zone = 'Pacific/Kiritimati';
UPDATE par_units SET name = 'So one' WHERE (year, unit) = (2021, 'so1');
CALL refresh('f_par');
SELECT unit, changed_at > localtimestamp AS tomorrow FROM f_par.unit_index WHERE (year, block) = (2021, 'so')
ORDER BY unit;

-- ---- an empty source -----------------------------------------------------------------------------------------------
CREATE TABLE kept AS SELECT * FROM par_scores;
DELETE FROM par_scores WHERE unit LIKE 'so%';
CALL refresh('f_par');
CALL refresh('f_par', 2022, 'so');
SELECT * FROM written('SELECT', ', 2022, ''huyen''');
CALL refresh('f_par', 2022, 'so', empty => true);
SELECT year, block, count(*) FROM f_par.unit_index GROUP BY year, block ORDER BY year, block;
SELECT year, block, change_rank FROM f_par.block_summary ORDER BY year, block;
CALL refresh('f_par', empty => true);
SELECT DISTINCT block FROM f_par.unit_index;
SELECT count(*) AS left_behind FROM f_par.read_units WHERE block = 'so';
INSERT INTO par_scores SELECT * FROM kept WHERE unit LIKE 'so%';
CALL refresh('f_par');
-- a scope that names nothing; one that has not begun
CALL refresh('f_par', 1999);
CALL refresh('f_par', 2022, 'xa');
CALL refresh('f_par', block => 'xa');
INSERT INTO par_units (year, block, unit) VALUES (2023, 'so', 'so1');
CALL refresh('f_par', 2023, 'so');
CALL refresh('f_par', 2023);
DELETE FROM par_units WHERE year = 2023;
-- an empty report without scope
CREATE TABLE no_units (LIKE par_units);
CREATE TABLE no_framework (LIKE par_framework);
CREATE TABLE no_scores (LIKE par_scores);
CALL create_report('e_par', 'no_units', 'no_framework', 'no_scores');
RESET client_min_messages;
CALL refresh('e_par');
SET client_min_messages = warning;
SELECT outcome, rows_read, cards_changed, rows_changed FROM e_par.refresh_log;
CALL drop_report('e_par');

-- ---- in a transaction of the caller's; failures --------------------------------------------------------------------
SELECT count(*) AS runs FROM f_par.refresh_log \gset
UPDATE par_scores SET points = -1 WHERE (year, unit, code) = (2021, 'so1', '1.1');
BEGIN;
CALL refresh('f_par');
ROLLBACK;
SELECT count(*) - :runs AS new_runs FROM f_par.refresh_log;
CALL refresh('f_par');
SELECT outcome, error FROM f_par.refresh_log ORDER BY id OFFSET :runs;
UPDATE par_scores SET points = 2 WHERE (year, unit, code) = (2021, 'so1', '1.1');
BEGIN;
CALL refresh('f_par');
SELECT outcome FROM f_par.refresh_log ORDER BY id OFFSET :runs + 1;
-- again, in the same transaction
CALL refresh('f_par', 2021);
COMMIT;
SELECT outcome, rows_changed > 0 AS changed FROM f_par.refresh_log ORDER BY id OFFSET :runs + 1;
-- from a function, a DO block, a savepoint that is rolled back
DO $$ BEGIN CALL parindex.refresh('f_par', 2021); END $$;
BEGIN;
SAVEPOINT s;
CALL refresh('f_par', 2021);
ROLLBACK TO s;
COMMIT;
SELECT count(*) - :runs AS new_runs FROM f_par.refresh_log;
-- an input that raises an error of its own: class, message, detail and hint arrive
CREATE FUNCTION broken() RETURNS integer LANGUAGE plpgsql AS $$ BEGIN
	RAISE EXCEPTION USING ERRCODE = 'P0815', MESSAGE = 'the source is down', DETAIL = 'since Monday',
	HINT = 'Try on Tuesday.'; END $$;
CREATE OR REPLACE VIEW f_par.surveys AS SELECT v.year, v.unit, v.source, v.tally,
	report_refresh.broken()::bigint AS population FROM par_surveys v;
\pset format unaligned
DO $$ BEGIN CALL parindex.refresh('f_par');
EXCEPTION WHEN SQLSTATE 'P0815' THEN RAISE WARNING '% %', SQLSTATE, SQLERRM; END $$;
\pset format aligned
\set VERBOSITY default
CALL refresh('f_par');
CREATE OR REPLACE VIEW f_par.surveys AS SELECT v.year, v.unit, v.source, v.tally, NULL::bigint AS population
FROM par_surveys v;
-- not under another isolation level; not without settings; not where there is no report
BEGIN ISOLATION LEVEL REPEATABLE READ;
CALL refresh('f_par');
ROLLBACK;
BEGIN;
DELETE FROM f_par.settings;
CALL refresh('f_par');
ROLLBACK;
CALL refresh('nowhere');
CALL refresh(NULL);
CALL refresh('report_refresh');
BEGIN;
UPDATE f_par.settings SET time_zone = 'Mars/Olympus';
CALL refresh('f_par');
ROLLBACK;
-- temporary tables of the names that refresh uses
CREATE TEMP TABLE fresh_units (a integer);
CALL refresh('f_par');
DROP TABLE fresh_units;

-- ---- freshness -----------------------------------------------------------------------------------------------------
TRUNCATE f_par.refresh_log;
CALL refresh('f_par');
CALL refresh('f_par', 2022, 'so');
UPDATE par_scores SET points = -1 WHERE (year, unit, code) = (2021, 'so1', '1.1');
CALL refresh('f_par', 2021);
CREATE VIEW run AS SELECT row_number() OVER (ORDER BY id) AS n, ended FROM f_par.refresh_log;
SELECT f.year, f.block, s.n AS success, l.n AS run, last_outcome
FROM f_par.freshness f LEFT JOIN run s ON s.ended = last_success LEFT JOIN run l ON l.ended = last_run
ORDER BY f.year, f.block;
DROP VIEW run;
-- whatever runs there were: of a year, of a block, of a block and year, of all
INSERT INTO f_par.refresh_log (year, block, started, ended, outcome)
SELECT y, b, now(), date '2030-01-01' + n::integer, (ARRAY['done', 'failed', 'skipped'])[1 + n % 3]
FROM (VALUES (1, 2022, NULL), (2, 2021, 'so'), (3, NULL, 'huyen'), (4, NULL, NULL), (5, 2022, 'so'), (6, 2020, NULL),
	(7, NULL, 'so'), (8, 2021, 'huyen'), (9, 2020, 'huyen')) v (n, y, b);
SELECT count(*) AS other FROM f_par.freshness f WHERE
	(f.last_success, f.last_run, f.last_outcome::text) IS DISTINCT FROM (SELECT
		ROW(max(r.ended) FILTER (WHERE r.outcome = 'done'), max(r.ended), (array_agg(r.outcome ORDER BY r.id DESC))[1])
	FROM f_par.refresh_log r WHERE coalesce(r.year = f.year, true) AND coalesce(r.block = f.block, true));
SELECT year, block, greatest(last_success::date - date '2030-01-01', 0) AS success,
	last_run::date - date '2030-01-01' AS run, last_outcome
FROM f_par.freshness ORDER BY year, block;
SELECT format_type(atttypid, atttypmod) FROM pg_attribute WHERE attrelid = 'f_par.freshness'::regclass
	AND attname = 'last_outcome';
-- a log that has grown is read once, not once for each block
\i test/helpers.sql
SELECT pg_temp.plan_has('SELECT * FROM f_par.freshness', 'CTE run') AS once;

CALL drop_report('f_par');
DROP SCHEMA report_refresh CASCADE;
