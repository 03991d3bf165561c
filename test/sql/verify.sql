-- verify: what an owner does to what was published is found, or tells itself by the printed digest alone.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS parindex;
CREATE SCHEMA verify;
SET search_path = verify, parindex;
\set SHOW_CONTEXT never
CREATE TABLE par_units (year integer, block text, unit text, name text);
CREATE TABLE par_framework (year integer, block text, code text, source text, max_points numeric);
CREATE TABLE par_scores (year integer, unit text, code text, points numeric);
INSERT INTO par_units
SELECT y, 'so', 'u' || n, 'Sở ' || n FROM generate_series(2021, 2022) y, generate_series(1, 3) n;
INSERT INTO par_framework
SELECT y, 'so', v.code, v.source, 50
FROM generate_series(2021, 2022) y, (VALUES ('1', 'appraisal'), ('2', 'survey')) v (code, source);
INSERT INTO par_scores
SELECT year, unit, code, 10 * right(unit, 1)::integer + code::integer + year - 2021
FROM par_units, (VALUES ('1'), ('2')) v (code);
CALL create_report('v_par', 'par_units', 'par_framework', 'par_scores');
INSERT INTO v_par.block_rules (year, block, class_rubric)
SELECT y, 'so', '>= 50: ''A''; else ''B''' FROM generate_series(2021, 2022) y;
CALL refresh('v_par');

SELECT * FROM verify('v_par');
SELECT * FROM verify('v_par', 2022);
SELECT * FROM verify('no_par');
SELECT * FROM verify(NULL);
SELECT * FROM verify('v_par', digest => repeat('0', 64));
CALL publish('v_par', 2021, '987/QĐ', '2022-03-21');
CALL publish('v_par', 2022, '1234/QĐ', '2023-03-20');
CALL publish('v_par', 2022, '1235/QĐ', '2023-03-21', 'in lại');

-- the first rows tell all in a word, with the digest, and how many rows of the drafts have moved since
SELECT v.year, v.finding, v.table_name, v.row_key, v.column_name, v.announced = p.digest AS digest, v.now
FROM verify('v_par') v LEFT JOIN v_par_published.publication p ON p.year = v.year AND p.withdrawn_at IS NULL;
UPDATE par_scores SET points = points + 1 WHERE year = 2022 AND unit = 'u1' AND code = '1';
CALL refresh('v_par');
SELECT year, finding, now FROM verify('v_par');
SELECT year, finding, now FROM verify('v_par', 2021);
SELECT * FROM verify('v_par', 2020);

-- with what is printed in the decision
SELECT digest FROM v_par_published.publication WHERE year = 2022 AND revision = 2 \gset
SELECT digest AS first FROM v_par_published.publication WHERE year = 2022 AND revision = 1 \gset
SELECT finding FROM verify('v_par', 2022, :'digest');
SELECT finding FROM verify('v_par', 2022, ' ' || upper(:'digest') || E'\n');
SELECT finding, table_name, announced = :'first' AS announced, now = :'digest' AS now
FROM verify('v_par', 2022, :'first');
SELECT finding, announced = 'abc' AS announced, now = :'digest' AS now FROM verify('v_par', 2022, 'abc');
SELECT finding FROM verify('v_par', 2021, :'digest');

-- What verify says, a line each, when something was done in the published schema with the guards off, which are on
-- again afterwards; and all of it is undone.
CREATE FUNCTION after(change text) RETURNS SETOF text
LANGUAGE plpgsql SET search_path = v_par_published, pg_temp AS $$
DECLARE
	guarded CONSTANT text[] := ARRAY(
		SELECT c.relname FROM pg_class c WHERE c.relnamespace = 'v_par_published'::regnamespace AND c.relhastriggers);
	t text;
	said text[];
BEGIN
	BEGIN
		FOREACH t IN ARRAY guarded LOOP
			EXECUTE format('ALTER TABLE %I DISABLE TRIGGER USER', t);
		END LOOP;
		EXECUTE change;
		FOREACH t IN ARRAY guarded LOOP
			CONTINUE WHEN NOT EXISTS (SELECT FROM pg_class c WHERE c.oid = to_regclass(quote_ident(t))
				AND c.relkind = 'r');
			EXECUTE format('ALTER TABLE %I ENABLE TRIGGER USER', t);
		END LOOP;
		said := ARRAY(
			SELECT concat_ws(' ', v.year, concat(v.finding, CASE WHEN v.table_name IS NOT NULL THEN ':' END),
				v.table_name, v.row_key, v.column_name,
				CASE WHEN v.table_name IS NOT NULL AND v.announced IS NOT NULL OR v.now !~ 'drafts' THEN
					regexp_replace(format('(%s; %s)', v.announced, v.now), '[0-9a-f]{64}|\{"year.*\}', '…', 'g') END)
			FROM parindex.verify('v_par') WITH ORDINALITY v ORDER BY v.ordinality);
		RAISE EXCEPTION USING ERRCODE = 'UNDO1';
	EXCEPTION WHEN SQLSTATE 'UNDO1' THEN
		NULL;
	END;
	RETURN QUERY SELECT unnest(said);
END $$;

-- What is off in a new report, drafts and published, of so many digits; it is undone.
CREATE FUNCTION pg_temp.shape_of(digits integer) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	said text;
BEGIN
	BEGIN
		CALL parindex.create_report('w_par', 'verify.par_units', 'verify.par_framework', 'verify.par_scores',
			digits => digits);
		SELECT concat(count(c), ' tables', string_agg(f::text, ' ')) INTO said
		FROM pg_class c LEFT JOIN LATERAL parindex.report_shape_findings(c.relnamespace::regnamespace::text,
			ARRAY[c.relname::text]) f ON true
		WHERE c.relnamespace IN ('w_par'::regnamespace, 'w_par_published'::regnamespace) AND c.relkind = 'r'
			AND c.relname ~ '^(scorecards|.*_index|block_.*|publication.*)$'
			AND c.relname NOT IN ('prior_index', 'block_rules');
		RAISE EXCEPTION USING ERRCODE = 'UNDO1';
	EXCEPTION WHEN SQLSTATE 'UNDO1' THEN
		RETURN said;
	END;
END $$;

-- rows
SELECT after($$UPDATE unit_index SET (index_pct, rank, class) = (99, NULL, 'A') WHERE year = 2022 AND unit = 'u1'$$);
SELECT after($$UPDATE scorecards SET (card, before_card) = ('{1 appraisal 50/50, 2 survey 50/50}', NULL)
	WHERE year = 2022 AND unit = 'u1'$$);
SELECT after($$DELETE FROM block_class WHERE year = 2022 AND class = 'B'$$);
SELECT after($$UPDATE unit_index SET unit = 'u9' WHERE year = 2022 AND unit = 'u1'$$);
SELECT after($$UPDATE unit_index SET year = 2023 WHERE year = 2022 AND unit = 'u1'$$);
SELECT after($$UPDATE unit_index SET (decision, decided_on, revision) = ('9/QĐ', '2001-01-01', 7)
	WHERE year = 2022 AND unit = 'u1'$$);
SELECT a.table_name, (
	SELECT count(*) FROM after(format('UPDATE %I SET block = ''x'' WHERE year = 2022', a.table_name)) f
	WHERE f ~ ('row (differs|is gone|was not announced): ' || a.table_name)) > 0 AS found
FROM report_announced() a;
-- a rewrite fires no trigger
SELECT after($$ALTER TABLE block_axis ALTER units TYPE integer USING 1$$);
SELECT after($$ALTER TABLE block_axis DROP units$$);
SELECT after($$ALTER TABLE block_summary ADD secret text DEFAULT 'x'$$);
-- a column that a later version adds is no finding
SELECT after($$ALTER TABLE block_summary ADD later text$$);
-- a child of a table would show its rows there
SELECT after($$CREATE TABLE child () INHERITS (block_class);
	INSERT INTO child SELECT (jsonb_populate_record(c, '{"class": "C"}')).* FROM block_class c
	WHERE year = 2022 AND class = 'A'$$);
-- rows of a year that was never published, or is withdrawn: no guard refuses them
SELECT after($$INSERT INTO block_class SELECT (jsonb_populate_record(c, '{"year": 2030}')).* FROM block_class c
	WHERE year = 2022 AND class = 'A'$$);
SELECT after($$CALL parindex.unpublish('v_par', 2022, 'r');
	INSERT INTO block_class (year, block, class, block_key, class_order, units, revision, decision, published_at)
	VALUES (2022, 'so', 'A', '2022/so', 1, 3, 2, 'x', now())$$);
SELECT after($$CALL parindex.unpublish('v_par', 2022, 'r')$$);

-- lines: of what stands, and of what was replaced
SELECT after($$UPDATE publication_line SET line = replace(line, '"rank":1,"block_size"', '"rank":2,"block_size"')
	WHERE year = 2022 AND revision = 2$$);
SELECT after($$UPDATE publication_line SET line = replace(line, '"rank":1,"block_size"', '"rank":2,"block_size"')
	WHERE year = 2022 AND revision = 1$$);
SELECT after($$UPDATE publication_line SET line = 'nonsense' WHERE year = 2022 AND revision = 2 AND no = 2$$);
SELECT after($$UPDATE publication_line SET line = '{"table":"secret","row":{}}'
	WHERE year = 2022 AND revision = 2 AND no = 2$$);
SELECT count(*) AS differ FROM after($$UPDATE publication_line SET line = 'nonsense'
	WHERE year = 2022 AND revision = 2 AND no = 1$$) f WHERE f ~ 'record differs';
SELECT after($$DELETE FROM publication_line WHERE year = 2022 AND revision = 1$$);
SELECT after($$DELETE FROM publication_line WHERE year = 2022 AND revision = 2 AND no = 5$$);
SELECT after($$INSERT INTO publication_line
	SELECT year, 3, no, line FROM publication_line WHERE year = 2022 AND revision = 2$$);
SELECT after($$UPDATE publication_line SET no = 1005 - no WHERE year = 2022 AND revision = 2 AND no > 5$$);

-- the record
SELECT after($$UPDATE publication SET (title, issuer, decision, decided_on, forced)
	= ('t', 'i', '9/QĐ', '2001-01-01', '{x}') WHERE year = 2022 AND revision = 1$$);
SELECT regexp_replace(after, '[(].*', '(…)')
FROM after($$UPDATE publication SET (published_by, published_at) = ('chairman', '2001-01-01 00:00+00')
	WHERE year = 2022 AND revision = 2$$);
SELECT after($$UPDATE publication SET digest = repeat('0', 64) WHERE year = 2022 AND revision = 1$$);
SELECT after($$UPDATE publication SET digest_before = NULL WHERE year = 2022 AND revision = 1$$);
SELECT after FROM after($$DELETE FROM publication WHERE year = 2021$$) WHERE after !~ 'row was not announced';
SELECT after FROM after($$DELETE FROM publication WHERE year = 2021; DELETE FROM publication_line WHERE year = 2021;
	DELETE FROM unit_index WHERE year = 2021$$) WHERE after !~ 'row was not announced';
SELECT after($$INSERT INTO publication (year, revision, decision, published_by, published_at, digest)
	VALUES (2020, 1, 'x', 'chairman', '2001-01-01', repeat('0', 64))$$);
-- why, and what it replaces, stands in the record of what came after; who withdrew what is replaced, and when, too
SELECT after($$UPDATE publication SET reason = 'khác' WHERE year = 2022 AND revision = 1$$);
SELECT after($$UPDATE publication SET replaced_by = NULL WHERE year = 2022 AND revision = 1$$);
SELECT regexp_replace(after, '[(].*;', '(…;')
FROM after($$UPDATE publication SET (withdrawn_by, withdrawn_at) = ('chairman', '2001-01-01 00:00+00')
	WHERE year = 2022 AND revision = 1$$);
-- of what is withdrawn, and not replaced, they stand nowhere else
SELECT after($$CALL parindex.unpublish('v_par', 2022, 'r');
	UPDATE publication SET (withdrawn_by, reason) = ('chairman', 'khác') WHERE year = 2022 AND revision = 2$$);
-- a publication that is made by hand, in the place of the one that stands
SELECT regexp_replace(after, '; 2.*', '; …)') AS after FROM after($$UPDATE publication
	SET (withdrawn_at, withdrawn_by, reason, replaced_by) = (now(), 'x', 'r', 3) WHERE year = 2022 AND revision = 2;
	INSERT INTO publication (year, revision, decision, published_by, published_at, digest)
	VALUES (2022, 3, 'x', 'chairman', '2001-01-01', repeat('0', 64))$$) WHERE after !~ 'row was not announced';
SELECT after($$DROP INDEX publication_year_idx;
	UPDATE publication SET (withdrawn_at, withdrawn_by, reason, replaced_by) = (NULL, NULL, NULL, NULL)$$);

-- every column is of the type that create_report gives it, whatever the digits
SELECT * FROM generate_series(0, 6) digits CROSS JOIN LATERAL pg_temp.shape_of(digits) off;

-- guards
BEGIN;
ALTER TABLE v_par_published.axis_index DISABLE TRIGGER guard_update;
DROP TRIGGER guard_record ON v_par_published.publication_line;
SELECT year, finding, table_name, row_key FROM verify('v_par', 2022);
ROLLBACK;

-- what is no plain table is not read: what its owner put there would run with the rights of the reader
CREATE FUNCTION trap() RETURNS boolean LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'sprung'; END $$;
SELECT after($$ALTER TABLE unit_index RENAME TO kept;
	CREATE VIEW unit_index AS SELECT * FROM kept WHERE verify.trap()$$);
SELECT after($$DROP TABLE publication CASCADE$$);
SELECT after($$ALTER TABLE unit_index ENABLE ROW LEVEL SECURITY; CREATE POLICY p ON unit_index USING (verify.trap())$$);
SELECT after($$CREATE RULE around AS ON UPDATE TO unit_index DO INSTEAD NOTHING$$);
SELECT after($$CREATE DOMAIN verify.marked AS integer; ALTER TABLE block_axis ALTER units TYPE verify.marked$$);
SELECT after($$CREATE TYPE verify.pair AS (a integer); ALTER TABLE unit_index ADD pair verify.pair$$);
-- nor columns of other types, which may say anything and read the same
SELECT after($$ALTER TABLE unit_index ALTER index_pct TYPE text$$);
SELECT after($$ALTER TABLE unit_index ALTER unit_name TYPE json USING to_json(unit_name),
	ALTER block_size TYPE json USING block_size::text::json$$);
SELECT after($$ALTER TABLE block_summary ALTER units TYPE numeric, ALTER median TYPE numeric(12,2)$$);
SELECT after($$DROP VIEW criterion_points; ALTER TABLE scorecards ALTER before_card TYPE text$$);
SELECT after($$ALTER TABLE publication ALTER published_at TYPE text, ALTER forced TYPE text$$);
SELECT after($$ALTER TABLE publication_line ALTER line TYPE varchar$$);
-- of varchar any length will do
SELECT after($$ALTER TABLE unit_index ALTER unit_name TYPE varchar(300), ALTER unit_name_en TYPE varchar$$);
-- triggers that are not parindex's
SELECT after($$CREATE TRIGGER mine BEFORE UPDATE ON block_class FOR EACH ROW
	EXECUTE FUNCTION suppress_redundant_updates_trigger()$$);
-- drafts of another type are not compared
BEGIN;
ALTER TABLE v_par.axis_index ALTER points TYPE text;
SELECT year, finding, now FROM verify('v_par');
ROLLBACK;
-- nor are drafts read that are no plain tables
ALTER TABLE v_par.unit_index ENABLE ROW LEVEL SECURITY;
SELECT year, finding, now FROM verify('v_par');
ALTER TABLE v_par.unit_index DISABLE ROW LEVEL SECURITY;

-- everything made anew: rows, lines, digests, the records and the chain behind them
CREATE PROCEDURE forge() LANGUAGE plpgsql SET search_path = v_par_published, pg_temp AS $$
DECLARE
	p publication;
	before text;
BEGIN
	UPDATE unit_index SET index_pct = 99 WHERE year = 2022 AND unit = 'u1';
	FOR p IN SELECT * FROM publication ORDER BY year, revision LOOP
		p.digest_before := before;
		UPDATE publication_line
		SET line = parindex.report_record('v_par', p.title, p.issuer, p.year, p.revision, p.decision, p.decided_on,
			p.published_by, p.published_at, p.forced, p.digest_before,
			(SELECT o.reason FROM publication o WHERE (o.year, o.replaced_by) = (p.year, p.revision)),
			(SELECT o.revision FROM publication o WHERE (o.year, o.replaced_by) = (p.year, p.revision)))
		WHERE (year, revision, no) = (p.year, p.revision, 1);
		IF p.withdrawn_at IS NULL THEN
			DELETE FROM publication_line WHERE (year, revision) = (p.year, p.revision) AND no > 1;
			INSERT INTO publication_line SELECT p.year, p.revision, 1 + row_number() OVER (), r
			FROM parindex.report_rows('v_par_published', p.year) r;
		END IF;
		before := parindex.report_digest('v_par_published', p.year, p.revision);
		UPDATE publication SET (digest, digest_before) = (before, p.digest_before)
		WHERE (year, revision) = (p.year, p.revision);
	END LOOP;
END $$;
SELECT after('CALL verify.forge()');
BEGIN;
ALTER TABLE v_par_published.unit_index DISABLE TRIGGER USER;
ALTER TABLE v_par_published.publication DISABLE TRIGGER USER;
ALTER TABLE v_par_published.publication_line DISABLE TRIGGER USER;
CALL forge();
SELECT finding FROM verify('v_par', 2022, :'digest') WHERE table_name IS NULL OR finding <> 'guard is off';
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
SET LOCAL standard_conforming_strings = on;
SET LOCAL work_mem = '64kB';
SELECT year, finding, now FROM parindex.verify('v_par');
ROLLBACK;
BEGIN ISOLATION LEVEL SERIALIZABLE READ ONLY;
SELECT year, finding, now FROM verify('v_par');
ROLLBACK;

DROP PROCEDURE forge;
CALL drop_report('v_par', force => true);
DROP SCHEMA verify CASCADE;
