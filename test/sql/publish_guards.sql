-- The guards of what is published: by hand, as the owner, no row of a year whose publication stands is touched.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS parindex;
RESET client_min_messages;
\set VERBOSITY terse
\i test/helpers.sql
CREATE SCHEMA guards;
SET search_path = guards, parindex;
CREATE TABLE par_units (year integer, block text, unit text);
CREATE TABLE par_framework (year integer, block text, code text, source text, max_points numeric);
CREATE TABLE par_scores (year integer, unit text, code text, points numeric);
CALL create_report('g_par', 'par_units', 'par_framework', 'par_scores');
SET search_path = g_par_published, pg_temp;

-- the tables are those of the drafts, less what is nobody's business, and with who announced it
SELECT d.table_name, string_agg(d.column_name, ', ' ORDER BY d.place) AS only_in_drafts FROM g_par.dictionary d
WHERE d.table_name IN (SELECT a.table_name FROM parindex.report_announced() a)
	AND NOT EXISTS (SELECT FROM dictionary p WHERE (p.table_name, p.column_name) = (d.table_name, d.column_name))
GROUP BY d.table_name ORDER BY d.table_name COLLATE "C";
SELECT DISTINCT string_agg(p.column_name, ', ' ORDER BY p.place) AS only_published FROM dictionary p
WHERE p.table_name IN (SELECT a.table_name FROM parindex.report_announced() a)
	AND NOT EXISTS (SELECT FROM g_par.dictionary d WHERE (p.table_name, p.column_name) = (d.table_name, d.column_name))
GROUP BY p.table_name;
SELECT count(*) AS of_another_type FROM pg_attribute p JOIN pg_class c ON c.oid = p.attrelid
	AND c.relnamespace = 'g_par_published'::regnamespace
	JOIN pg_attribute d ON d.attrelid = to_regclass('g_par.' || c.relname) AND d.attname = p.attname AND d.attnum > 0
WHERE c.relkind = 'r' AND p.attnum > 0
	AND (d.atttypid, d.atttypmod, d.attnotnull) IS DISTINCT FROM (p.atttypid, p.atttypmod, p.attnotnull);
SELECT a.table_name, (SELECT pg_get_constraintdef(k.oid) FROM pg_constraint k
	WHERE k.conrelid = a.table_name::regclass AND k.contype = 'p') AS key,
	(SELECT pg_get_constraintdef(k.oid) FROM pg_constraint k WHERE k.conrelid = a.table_name::regclass
		AND k.contype = 'p')
	= format('PRIMARY KEY (%s)', array_to_string(a.key, ', ')) AS that_of_the_lines
FROM parindex.report_announced() a ORDER BY a.place;
SELECT count(*) AS columns_without_label FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
WHERE c.relnamespace = 'g_par_published'::regnamespace AND c.relkind IN ('r', 'v') AND a.attnum > 0
	AND NOT a.attisdropped
	AND NOT EXISTS (SELECT FROM dictionary d WHERE (d.table_name, d.column_name) = (c.relname, a.attname));
SELECT c.relname AS without_comment FROM pg_class c
WHERE c.relnamespace = 'g_par_published'::regnamespace AND c.relkind IN ('r', 'v') AND obj_description(c.oid) IS NULL;
SELECT count(*) AS foreign_keys FROM pg_constraint k WHERE k.connamespace = 'g_par_published'::regnamespace
	AND k.contype = 'f';
SELECT * FROM parindex.report_guards_off('g_par_published');

-- a year that is published, one that was, and one that never was
INSERT INTO block_class (year, block, class, block_key, class_order, units, revision, decision, published_at)
SELECT y, b, 'A', y || '/' || b, 1, 3, 1, 'QĐ 1', '2023-03-20' FROM unnest('{2021,2022,2023}'::integer[]) y,
	unnest('{so,huyen}'::text[]) b;
INSERT INTO publication_line VALUES (2021, 1, 1, 'a'), (2022, 1, 1, 'b');
INSERT INTO publication (year, revision, decision, published_by, published_at, digest)
SELECT y, 1, 'QĐ 1', session_user, '2023-03-20', repeat('0', 64) FROM unnest('{2021,2022}'::integer[]) y;
UPDATE publication SET (withdrawn_at, withdrawn_by, reason) = ('2023-04-01', session_user, 'r') WHERE year = 2021;
CREATE TEMP TABLE frozen AS SELECT * FROM block_class WHERE year = 2022;

-- rows of that year
INSERT INTO block_class (year, block, class, block_key, class_order, units, revision, decision, published_at)
	VALUES (2022, 'so', 'B', '2022/so', 2, 1, 1, 'QĐ 1', '2023-03-20');
INSERT INTO block_class SELECT 2022, block, 'B', block_key, block_name, block_name_en, 2, 1, NULL, 1, decision,
	NULL, published_at FROM block_class WHERE year = 2021;
INSERT INTO block_class SELECT * FROM block_class WHERE year = 2022 ON CONFLICT (year, block, class) DO UPDATE
	SET units = 9;
INSERT INTO block_class SELECT * FROM block_class WHERE year = 2022 ON CONFLICT DO NOTHING;
UPDATE block_class SET units = 9 WHERE year = 2022;
UPDATE block_class SET units = 9;
UPDATE block_class SET units = units WHERE year = 2022;
UPDATE block_class SET year = 2024 WHERE year = 2022 AND block = 'so';
UPDATE block_class SET (year, class) = (2022, 'B') WHERE year = 2023 AND block = 'so';
UPDATE block_class c SET units = 9 FROM publication p WHERE p.year = c.year;
DELETE FROM block_class WHERE year = 2022 AND block = 'so';
DELETE FROM block_class;
DELETE FROM block_class c USING publication p WHERE p.year = c.year AND p.withdrawn_at IS NULL RETURNING c.*;
WITH gone AS (DELETE FROM block_class WHERE year = 2022 RETURNING *) INSERT INTO block_class SELECT * FROM gone;
WITH gone AS (DELETE FROM block_class WHERE year = 2023 RETURNING *) INSERT INTO block_class
	SELECT 2022, block, 'B', block_key, block_name, block_name_en, 2, 1, NULL, 1, decision, NULL, published_at
	FROM gone;
TRUNCATE block_class;
TRUNCATE unit_index, block_class;
TRUNCATE scorecards CASCADE;
COPY block_class (year, block, class, block_key, class_order, units, revision, decision, published_at) FROM stdin;
2022	so	B	2022/so	2	1	1	QĐ 1	2023-03-20
\.
-- MERGE is known from 15 on
SELECT v.how, pg_temp.error_of(format('MERGE INTO block_class c USING publication p ON p.year = c.year %s', v.how))
	AS refused
INTO TEMP merged
	FROM (VALUES ('AND p.year = 2022 WHEN MATCHED THEN UPDATE SET units = 9'), ('WHEN MATCHED THEN DELETE'),
		('AND false WHEN NOT MATCHED AND p.year = 2022 THEN INSERT (year, block, class, block_key, class_order, units,
			revision, decision, published_at)
			VALUES (2022, ''so'', ''B'', ''2022/so'', 2, 1, 1, ''QĐ 1'', ''2023-03-20'')')
		) v (how);
SELECT count(*) FROM merged WHERE refused IN ('55000 year 2022 of g_par_published.block_class is published',
	'42601 syntax error at or near "MERGE"');
PREPARE move AS UPDATE block_class SET units = units + 1 WHERE year = $1;
EXECUTE move(2022);
DO $$ DECLARE c CURSOR FOR SELECT * FROM g_par_published.block_class WHERE year = 2022
	FOR UPDATE; r record; BEGIN OPEN c; FETCH c INTO r; UPDATE g_par_published.block_class SET units = 9
	WHERE CURRENT OF c; END $$;
CREATE VIEW through AS SELECT * FROM block_class;
UPDATE through SET units = 9 WHERE year = 2022;
INSERT INTO through SELECT 2022, block, 'B', block_key, block_name, block_name_en, 2, 1, NULL, 1, decision, NULL,
	published_at FROM block_class WHERE year = 2021;
DROP VIEW through;
-- no trigger of the owner's own carries a row there
CREATE FUNCTION guards.move() RETURNS trigger LANGUAGE plpgsql
	AS $$ BEGIN NEW.year := 2022; NEW.class := 'B'; RETURN NEW; END $$;
CREATE TRIGGER zzz BEFORE INSERT OR UPDATE ON block_class FOR EACH ROW EXECUTE FUNCTION guards.move();
UPDATE block_class SET units = 9 WHERE year = 2023 AND block = 'so';
DROP TRIGGER zzz ON block_class;
-- a constraint that cascades, a rule
CREATE TABLE guards.class (year integer, block varchar(100), class varchar(255), PRIMARY KEY (year, block, class));
INSERT INTO guards.class SELECT year, block, class FROM block_class;
ALTER TABLE block_class ADD CONSTRAINT cascading FOREIGN KEY (year, block, class) REFERENCES guards.class
	ON DELETE CASCADE ON UPDATE CASCADE;
DELETE FROM guards.class WHERE year = 2022;
UPDATE guards.class SET class = 'C' WHERE year = 2022;
TRUNCATE guards.class CASCADE;
ALTER TABLE block_class DROP CONSTRAINT cascading;
CREATE RULE around AS ON UPDATE TO guards.class DO INSTEAD UPDATE block_class SET units = 9 WHERE year = OLD.year;
UPDATE guards.class SET class = 'C' WHERE year = 2022;

-- each table has them
CREATE FUNCTION pg_temp.row_of(year integer, t text) RETURNS text LANGUAGE sql AS $$
	SELECT format('INSERT INTO %I (%s) VALUES (%s)', t, string_agg(quote_ident(a.attname), ', '),
		string_agg(CASE WHEN a.attname = 'year' THEN year::text
			WHEN a.atttypid = 'parindex.scorecard'::regtype THEN '''{}'''
			WHEN a.atttypid = 'timestamp'::regtype THEN '''2023-03-20''' ELSE '''1''' END, ', '))
	FROM pg_attribute a WHERE a.attrelid = t::regclass AND a.attnum > 0 AND NOT a.attisdropped
		AND (a.attnotnull OR a.attname = 'year') $$;
SELECT a.table_name, pg_temp.error_of(pg_temp.row_of(2022, a.table_name)) AS insert,
	pg_temp.error_of(pg_temp.row_of(2023, a.table_name) || ' RETURNING year') AS insert_2023,
	pg_temp.error_of(format('UPDATE %I SET year = 2022', a.table_name)) AS update,
	pg_temp.error_of(format('TRUNCATE %I', a.table_name)) AS truncate
FROM parindex.report_announced() a ORDER BY a.place;
SELECT a.table_name, pg_temp.error_of(format('DELETE FROM %I WHERE year = 2023 AND block = ''1'' RETURNING year',
	a.table_name)) AS delete_2023
FROM parindex.report_announced() a ORDER BY a.place;

-- lines: never changed, and none added while the publication stands
UPDATE publication_line SET line = 'x' WHERE year = 2021;
UPDATE publication_line SET line = 'x' WHERE false;
DELETE FROM publication_line WHERE year = 2021;
DELETE FROM publication_line;
TRUNCATE publication_line;
INSERT INTO publication_line VALUES (2022, 1, 2, 'c');
INSERT INTO publication_line VALUES (2022, 7, 1, 'c');
INSERT INTO publication_line VALUES (2021, 1, 1, 'c') ON CONFLICT (year, revision, no) DO UPDATE SET line = 'c';
COPY publication_line FROM stdin;
2022	1	2	c
\.

-- publications: only to be withdrawn, once
DELETE FROM publication WHERE year = 2021;
DELETE FROM publication WHERE false;
TRUNCATE publication;
UPDATE publication SET decision = 'x' WHERE year = 2022;
UPDATE publication SET digest = repeat('1', 64) WHERE year = 2022;
UPDATE publication SET published_at = '2001-01-01' WHERE year = 2022;
UPDATE publication SET year = 2024 WHERE year = 2022;
UPDATE publication SET (withdrawn_at, withdrawn_by, reason, forced) = ('2023-04-01', session_user, 'r', '{x}')
	WHERE year = 2022;
UPDATE publication SET reason = 'x' WHERE year = 2021;
UPDATE publication SET (withdrawn_at, withdrawn_by, reason) = (NULL, NULL, NULL) WHERE year = 2021;
UPDATE publication SET reason = 'x' WHERE year = 2022;
INSERT INTO publication (year, revision, decision, published_by, published_at, digest)
	VALUES (2022, 2, 'QĐ 2', session_user, '2023-03-21', repeat('2', 64));
INSERT INTO publication (year, revision, decision, published_by, published_at, digest)
	VALUES (2030, 1, 'QĐ 2', 'chairman', '2023-03-21', repeat('2', 64));
UPDATE publication SET (withdrawn_at, withdrawn_by, reason) = ('2023-04-01', 'chairman', 'r') WHERE year = 2022;
INSERT INTO publication (year, revision, decision, published_by, published_at, digest)
	VALUES (2022, 1, 'QĐ 2', 'x', '2023-03-21', repeat('2', 64)) ON CONFLICT (year, revision) DO UPDATE
	SET digest = excluded.digest;
TRUNCATE publication, publication_line, block_class;

-- what is left is what was announced
SELECT count(*) AS rows, count(*) FILTER (WHERE c IS DISTINCT FROM f) AS moved FROM block_class c FULL JOIN frozen f
	USING (year, block, class) WHERE year = 2022;
-- other years are free
UPDATE block_class SET units = 9 WHERE year IN (2021, 2023);
UPDATE block_class SET year = 2024 WHERE year = 2023;
DELETE FROM block_class WHERE year <> 2022;
SELECT year, count(*) FROM block_class GROUP BY year;

-- only writers whose snapshots are fresh
BEGIN ISOLATION LEVEL REPEATABLE READ;
INSERT INTO block_class SELECT 2023, block, class, block_key, block_name, block_name_en, 2, 1, NULL, 1, decision,
	NULL, published_at FROM block_class;
ROLLBACK;
BEGIN ISOLATION LEVEL SERIALIZABLE;
INSERT INTO publication_line VALUES (2023, 1, 1, 'c');
ROLLBACK;
BEGIN ISOLATION LEVEL REPEATABLE READ;
UPDATE publication SET (withdrawn_at, withdrawn_by, reason) = ('2023-04-01', session_user, 'r') WHERE year = 2022;
ROLLBACK;

-- a guard that is off, gone, or another is found, whatever its name
BEGIN;
ALTER TABLE block_class DISABLE TRIGGER guard_update;
ALTER TABLE unit_index DISABLE TRIGGER USER;
ALTER TABLE block_axis ENABLE REPLICA TRIGGER guard_delete;
ALTER TABLE publication_line RENAME TO publication_lines;
DROP TRIGGER guard_record ON publication;
CREATE OR REPLACE TRIGGER guard_lock BEFORE INSERT ON scorecards FOR EACH STATEMENT
	EXECUTE FUNCTION parindex.report_guard_writer();
CREATE OR REPLACE TRIGGER guard_update AFTER UPDATE ON block_source REFERENCING OLD TABLE AS come NEW TABLE AS gone
	FOR EACH STATEMENT EXECUTE FUNCTION parindex.report_guard_year();
CREATE OR REPLACE TRIGGER guard_truncate BEFORE TRUNCATE ON block_summary FOR EACH STATEMENT WHEN (false)
	EXECUTE FUNCTION parindex.report_guard_truncate();
CREATE OR REPLACE TRIGGER guard_update AFTER UPDATE OF units_full ON block_criterion FOR EACH STATEMENT
	EXECUTE FUNCTION parindex.report_guard_record();
SELECT * FROM parindex.report_guards_off('g_par_published');
ROLLBACK;

SET client_min_messages = warning;
DROP SCHEMA guards, g_par, g_par_published CASCADE;
