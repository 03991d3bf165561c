-- verify: what an owner does to what was published is found, or tells itself by the printed digest alone.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS parindex;
CREATE SCHEMA verify;
SET search_path = verify, parindex;
\set SHOW_CONTEXT never
\i test/helpers.sql
CREATE TABLE par_units (year integer, block text, unit text, name text);
CREATE TABLE par_framework (year integer, block text, code text, source text, max_points numeric);
CREATE TABLE par_scores (year integer, unit text, code text, points numeric);
INSERT INTO par_units SELECT y, 'so', 'u' || n, 'Sở ' || n FROM generate_series(2021, 2022) y, generate_series(1, 3) n;
INSERT INTO par_framework SELECT y, 'so', v.code, v.source, 50 FROM generate_series(2021, 2022) y, (VALUES ('1', 'appraisal'), ('2', 'survey')) v (code, source);
INSERT INTO par_scores SELECT year, unit, code, 10 * right(unit, 1)::integer + code::integer + year - 2021 FROM par_units, (VALUES ('1'), ('2')) v (code);
CALL create_report('v_par', 'par_units', 'par_framework', 'par_scores');
INSERT INTO v_par.block_rules (year, block, class_rubric) VALUES (2021, 'so', '>= 50: ''A''; else ''B'''), (2022, 'so', '>= 50: ''A''; else ''B''');
CALL refresh('v_par');

SELECT * FROM verify('v_par');
SELECT * FROM verify('v_par', 2022);
SELECT * FROM verify('no_par');
SELECT * FROM verify(NULL);
SELECT * FROM verify('v_par', digest => repeat('0', 64));
CALL publish('v_par', 2021, '987/QĐ', '2022-03-21');
CALL publish('v_par', 2022, '1234/QĐ', '2023-03-20');
CALL publish('v_par', 2022, '1235/QĐ', '2023-03-21', 'in lại');
CREATE VIEW found AS SELECT year, finding, table_name, row_key, column_name, announced, now FROM verify('v_par');
-- the first rows tell all in a word, with the digest, and how many rows of the drafts have moved since
SELECT v.year, v.finding, v.table_name, v.row_key, v.column_name, v.announced = p.digest AS digest, v.now FROM found v LEFT JOIN v_par_published.publication p ON p.year = v.year AND p.withdrawn_at IS NULL;
UPDATE par_scores SET points = points + 1 WHERE year = 2022 AND unit = 'u1' AND code = '1';
CALL refresh('v_par');
SELECT year, finding, now FROM found;
SELECT year, finding, now FROM verify('v_par', 2021);
SELECT * FROM verify('v_par', 2020);

-- with what is printed in the decision
SELECT digest FROM v_par_published.publication WHERE year = 2022 AND revision = 2 \gset
SELECT digest AS first FROM v_par_published.publication WHERE year = 2022 AND revision = 1 \gset
SELECT finding FROM verify('v_par', 2022, :'digest');
SELECT finding FROM verify('v_par', 2022, ' ' || upper(:'digest') || E'\n');
SELECT finding, table_name, announced = :'first' AS announced, now = :'digest' AS now FROM verify('v_par', 2022, :'first');
SELECT finding, announced = 'abc' AS announced, now = :'digest' AS now FROM verify('v_par', 2022, 'abc');
SELECT finding FROM verify('v_par', 2021, :'digest');

-- What verify says when something was done with the guards off, which are on again afterwards; and all is undone.
CREATE FUNCTION done(change text) RETURNS TABLE (year integer, finding text, table_name text, row_key text, column_name text, announced text, now text)
LANGUAGE plpgsql AS $$
DECLARE
	guarded CONSTANT text[] := ARRAY(SELECT c.oid::regclass::text FROM pg_class c WHERE c.relnamespace = 'v_par_published'::regnamespace AND c.relhastriggers);
	t text;
	said jsonb;
BEGIN
	BEGIN
		FOREACH t IN ARRAY guarded LOOP EXECUTE format('ALTER TABLE %s DISABLE TRIGGER USER', t); END LOOP;
		EXECUTE change;
		FOREACH t IN ARRAY guarded LOOP
			CONTINUE WHEN NOT EXISTS (SELECT FROM pg_class c WHERE c.oid = to_regclass(t) AND c.relkind = 'r');
			EXECUTE format('ALTER TABLE %s ENABLE TRIGGER USER', t);
		END LOOP;
		SELECT jsonb_agg(to_jsonb(v)) INTO said FROM parindex.verify('v_par') v;
		RAISE EXCEPTION USING ERRCODE = 'UNDO1';
	EXCEPTION WHEN SQLSTATE 'UNDO1' THEN
		NULL;
	END;
	RETURN QUERY SELECT d.* FROM jsonb_to_recordset(said) d (year integer, finding text, table_name text, row_key text, column_name text, announced text, now text);
END $$;

-- rows
SELECT * FROM done($$UPDATE v_par_published.unit_index SET index_pct = 99, rank = NULL, class = 'A' WHERE year = 2022 AND unit = 'u1'$$) WHERE row_key IS NOT NULL;
SELECT * FROM done($$UPDATE v_par_published.scorecards SET (card, before_card) = ('{1 appraisal 50/50, 2 survey 50/50}', NULL) WHERE year = 2022 AND unit = 'u1'$$) WHERE row_key IS NOT NULL;
SELECT finding, table_name, row_key, (announced::jsonb) - 'published_at' AS announced, now FROM done($$DELETE FROM v_par_published.block_class WHERE year = 2022 AND class = 'B'$$) WHERE row_key IS NOT NULL;
SELECT finding, table_name, row_key FROM done($$UPDATE v_par_published.unit_index SET unit = 'u9' WHERE year = 2022 AND unit = 'u1'$$) WHERE row_key IS NOT NULL;
SELECT year, finding, table_name, row_key FROM done($$UPDATE v_par_published.unit_index SET year = 2023 WHERE year = 2022 AND unit = 'u1'$$);
SELECT finding, row_key, column_name, now FROM done($$UPDATE v_par_published.unit_index SET (decision, decided_on, revision, published_at) = ('9/QĐ', '2001-01-01', 7, '2001-01-01') WHERE year = 2022 AND unit = 'u1'$$) WHERE row_key IS NOT NULL;
SELECT a.table_name, (SELECT string_agg(DISTINCT d.finding || ' ' || d.table_name, ', ') FROM done(format('UPDATE v_par_published.%I SET block = ''x'' WHERE year = 2022', a.table_name)) d WHERE d.row_key IS NOT NULL) AS found FROM report_announced() a;
-- a rewrite fires no trigger
SELECT finding, table_name, row_key, column_name, now FROM done($$ALTER TABLE v_par_published.block_axis ALTER units TYPE integer USING 1$$) WHERE row_key IS NOT NULL;
SELECT finding, table_name, row_key, column_name, now FROM done($$ALTER TABLE v_par_published.block_axis DROP units$$) WHERE row_key IS NOT NULL;
SELECT finding, table_name, row_key, column_name, now FROM done($$ALTER TABLE v_par_published.block_summary ADD secret text DEFAULT 'x'$$) WHERE row_key IS NOT NULL;
-- a column that a later version adds is no finding
SELECT year, finding FROM done($$ALTER TABLE v_par_published.block_summary ADD later text$$);
-- a child of a table shows its rows there
SELECT year, finding, table_name, row_key FROM done($$CREATE TABLE child () INHERITS (v_par_published.block_class); INSERT INTO child SELECT (jsonb_populate_record(c, '{"class": "C"}')).* FROM v_par_published.block_class c WHERE year = 2022 AND class = 'A'$$);
-- rows of a year that was never published, or is withdrawn: no guard refuses them
SELECT year, finding, table_name, row_key FROM done($$INSERT INTO v_par_published.block_class SELECT (jsonb_populate_record(c, '{"year": 2030}')).* FROM v_par_published.block_class c WHERE year = 2022 AND class = 'A'$$);
SELECT year, finding, table_name, row_key FROM done($$CALL parindex.unpublish('v_par', 2022, 'r'); INSERT INTO v_par_published.block_class (year, block, class, block_key, class_order, units, revision, decision, published_at) VALUES (2022, 'so', 'A', '2022/so', 1, 3, 2, 'x', now())$$);
SELECT year, finding, length(announced) AS digest FROM done($$CALL parindex.unpublish('v_par', 2022, 'r')$$);

-- lines: of what stands, and of what was replaced
SELECT finding, table_name, row_key, column_name FROM done($$UPDATE v_par_published.publication_line SET line = replace(line, '"rank":1', '"rank":2') WHERE year = 2022 AND revision = 2$$) WHERE row_key IS NOT NULL;
SELECT finding, table_name, row_key, column_name FROM done($$UPDATE v_par_published.publication_line SET line = replace(line, '"rank":1', '"rank":2') WHERE year = 2022 AND revision = 1$$) WHERE row_key IS NOT NULL;
SELECT finding, table_name, row_key, column_name FROM done($$UPDATE v_par_published.publication_line SET line = 'nonsense' WHERE year = 2022 AND revision = 2 AND no IN (1, 2)$$) WHERE row_key IS NOT NULL;
SELECT finding, table_name, row_key, column_name FROM done($$DELETE FROM v_par_published.publication_line WHERE year = 2022 AND revision = 1$$) WHERE row_key IS NOT NULL;
SELECT finding, table_name, row_key FROM done($$DELETE FROM v_par_published.publication_line WHERE year = 2022 AND revision = 2 AND no > 12$$) WHERE row_key IS NOT NULL;
SELECT finding, table_name, row_key, announced FROM done($$INSERT INTO v_par_published.publication_line SELECT year, 3, no, line FROM v_par_published.publication_line WHERE year = 2022 AND revision = 2$$) WHERE row_key IS NOT NULL;
SELECT finding, table_name, row_key FROM done($$UPDATE v_par_published.publication_line SET no = no + 100 WHERE year = 2022 AND revision = 2 AND no > 5$$) WHERE row_key IS NOT NULL;

-- the record
SELECT finding, table_name, row_key, column_name, announced, now FROM done($$UPDATE v_par_published.publication SET (title, issuer, decision, decided_on, published_by, published_at, forced) = ('t', 'i', '9/QĐ', '2001-01-01', 'chairman', '2001-01-01 00:00+00', '{x}') WHERE year = 2022 AND revision = 1$$)
WHERE row_key IS NOT NULL AND column_name NOT IN ('by', 'at');
SELECT finding, column_name, now FROM done($$UPDATE v_par_published.publication SET (published_by, published_at) = ('chairman', '2001-01-01 00:00+00') WHERE year = 2022 AND revision = 2$$) WHERE row_key IS NOT NULL;
SELECT finding, row_key, column_name, now FROM done($$UPDATE v_par_published.publication SET digest = repeat('0', 64) WHERE year = 2022 AND revision = 1$$) WHERE row_key IS NOT NULL AND column_name <> 'digest';
SELECT finding, row_key, column_name, now FROM done($$UPDATE v_par_published.publication SET digest_before = NULL WHERE year = 2022 AND revision = 1$$) WHERE row_key IS NOT NULL;
SELECT year, finding, row_key, column_name FROM done($$DELETE FROM v_par_published.publication WHERE year = 2021$$);
SELECT year, finding, row_key, column_name FROM done($$DELETE FROM v_par_published.publication WHERE year = 2021; DELETE FROM v_par_published.publication_line WHERE year = 2021; DELETE FROM v_par_published.unit_index WHERE year = 2021$$) WHERE row_key IS NULL OR column_name = 'digest_before';
SELECT year, finding, table_name, row_key FROM done($$INSERT INTO v_par_published.publication (year, revision, decision, published_by, published_at, digest) VALUES (2020, 1, 'x', 'chairman', '2001-01-01', repeat('0', 64))$$);
-- a publication of today's drafts that is made by hand, beside the one that stands
SELECT year, finding, table_name, row_key FROM done($$UPDATE v_par_published.publication SET (withdrawn_at, withdrawn_by, reason, replaced_by) = (now(), 'x', 'r', 3) WHERE year = 2022 AND revision = 2;
	INSERT INTO v_par_published.publication (year, revision, decision, published_by, published_at, digest) VALUES (2022, 3, 'x', 'chairman', '2001-01-01', repeat('0', 64))$$) WHERE table_name IS NULL OR table_name LIKE 'publication%';

SELECT year, finding, table_name, row_key, now FROM done($$DROP INDEX v_par_published.publication_year_idx; UPDATE v_par_published.publication SET (withdrawn_at, withdrawn_by, reason, replaced_by) = (NULL, NULL, NULL, NULL)$$) WHERE table_name IS NULL OR table_name LIKE 'publication%';

-- guards
SELECT finding, table_name, row_key FROM done($$ALTER TABLE v_par_published.axis_index DISABLE TRIGGER guard_update; SET session_replication_role = origin$$);
BEGIN;
ALTER TABLE v_par_published.axis_index DISABLE TRIGGER guard_update;
DROP TRIGGER guard_record ON v_par_published.publication_line;
SELECT year, finding, table_name, row_key FROM found;
ROLLBACK;

-- what is no plain table is not read: what its owner put there would run with the rights of the reader
CREATE FUNCTION trap() RETURNS boolean LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'sprung'; END $$;
CREATE FUNCTION trap_json(anyelement) RETURNS json LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'sprung'; END $$;
SELECT * FROM done($$ALTER TABLE v_par_published.unit_index RENAME TO kept; CREATE VIEW v_par_published.unit_index AS SELECT * FROM v_par_published.kept WHERE verify.trap(); ALTER VIEW v_par_published.unit_index SET (security_barrier)$$);
SELECT * FROM done($$DROP TABLE v_par_published.publication CASCADE$$);
SELECT * FROM done($$ALTER TABLE v_par_published.unit_index ENABLE ROW LEVEL SECURITY; CREATE POLICY p ON v_par_published.unit_index USING (verify.trap())$$);
SELECT * FROM done($$CREATE RULE around AS ON UPDATE TO v_par_published.unit_index DO INSTEAD NOTHING$$);
CREATE DOMAIN verify.marked AS integer;
SELECT * FROM done($$ALTER TABLE v_par_published.block_axis ALTER units TYPE verify.marked$$);
CREATE TYPE verify.pair AS (a integer);
SELECT * FROM done($$ALTER TABLE v_par_published.unit_index ADD pair verify.pair$$);
ALTER TABLE v_par.unit_index ENABLE ROW LEVEL SECURITY;
SELECT year, finding, now FROM found;
ALTER TABLE v_par.unit_index DISABLE ROW LEVEL SECURITY;

-- everything made anew: rows, lines, digests, the records and the chain behind them
CREATE FUNCTION forge() RETURNS void LANGUAGE plpgsql AS $$
DECLARE p v_par_published.publication; before text; fresh text; BEGIN
	UPDATE v_par_published.unit_index SET index_pct = 99 WHERE year = 2022 AND unit = 'u1';
	FOR p IN SELECT * FROM v_par_published.publication ORDER BY year, revision LOOP
		UPDATE v_par_published.publication SET digest_before = before WHERE (year, revision) = (p.year, p.revision) RETURNING * INTO p;
		UPDATE v_par_published.publication_line SET line = parindex.report_record('v_par', p.title, p.issuer, p.year, p.revision, p.decision, p.decided_on, p.published_by, p.published_at, p.forced, p.digest_before)
		WHERE (year, revision, no) = (p.year, p.revision, 1);
		IF p.withdrawn_at IS NULL THEN
			DELETE FROM v_par_published.publication_line WHERE (year, revision) = (p.year, p.revision) AND no > 1;
			INSERT INTO v_par_published.publication_line SELECT p.year, p.revision, 1 + row_number() OVER (), r FROM parindex.report_rows('v_par_published', p.year) r;
		END IF;
		UPDATE v_par_published.publication SET digest = parindex.report_digest('v_par_published', p.year, p.revision) WHERE (year, revision) = (p.year, p.revision) RETURNING digest INTO before;
	END LOOP; END $$;
SELECT year, finding FROM done('SELECT forge()');
BEGIN;
DO $$ DECLARE t text; BEGIN FOR t IN SELECT c.oid::regclass::text FROM pg_class c WHERE c.relnamespace = 'v_par_published'::regnamespace AND c.relhastriggers LOOP
	EXECUTE format('ALTER TABLE %s DISABLE TRIGGER USER', t); END LOOP; PERFORM verify.forge();
	FOR t IN SELECT c.oid::regclass::text FROM pg_class c WHERE c.relnamespace = 'v_par_published'::regnamespace AND c.relhastriggers LOOP EXECUTE format('ALTER TABLE %s ENABLE TRIGGER USER', t); END LOOP; END $$;
SELECT finding FROM verify('v_par', 2022);
SELECT finding FROM verify('v_par', 2022, :'digest');
ROLLBACK;
SELECT finding FROM verify('v_par', 2022, :'digest');

-- whatever the session, also one that cannot write
BEGIN READ ONLY;
SET LOCAL datestyle = 'SQL, DMY';
SET LOCAL timezone = 'America/Caracas';
SET LOCAL search_path = pg_catalog;
SET LOCAL extra_float_digits = 0;
SET LOCAL quote_all_identifiers = on;
SET LOCAL bytea_output = 'escape';
SET LOCAL work_mem = '64kB';
SELECT year, finding, now FROM parindex.verify('v_par');
ROLLBACK;
BEGIN ISOLATION LEVEL SERIALIZABLE READ ONLY;
SELECT year, finding, now FROM verify('v_par');
ROLLBACK;

DROP FUNCTION forge;
CALL drop_report('v_par', force => true);
DROP SCHEMA verify CASCADE;
