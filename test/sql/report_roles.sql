-- Who sees what of a report, who may do what, and nobody gains rights through it.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS parindex;
\set SHOW_CONTEXT never
DROP ROLE IF EXISTS parindex_owner, parindex_job, parindex_reader, parindex_press, parindex_outsider, parindex_evil;
CREATE ROLE parindex_owner;
CREATE ROLE parindex_job;
CREATE ROLE parindex_reader;
CREATE ROLE parindex_press;
CREATE ROLE parindex_outsider;
CREATE ROLE parindex_evil;
SELECT format('GRANT CREATE ON DATABASE %I TO parindex_owner, parindex_evil', current_database()) AS "grant" \gset
:grant;

-- the owner needs no more than CREATE on the database
SET ROLE parindex_owner;
CREATE SCHEMA owner_test;
CREATE TABLE owner_test.scores (year integer, block text, unit text, criteria parindex.criteria, points numeric);
INSERT INTO owner_test.scores SELECT y, 'so', 'u' || n, '1 appraisal 100', 10 * n FROM generate_series(2021, 2022) y, generate_series(1, 3) n;
CALL parindex.create_report('roles_par', 'owner_test.scores');
CALL parindex.refresh('roles_par');
CALL parindex.publish('roles_par', 2021);
SELECT count(*) AS objects, count(*) FILTER (WHERE relowner = 'parindex_owner'::regrole) AS owned,
	count(*) FILTER (WHERE relacl IS NOT NULL) AS granted FROM pg_class WHERE relnamespace = 'roles_par'::regnamespace;
SELECT nspowner::regrole, nspacl FROM pg_namespace WHERE nspname = 'roles_par';

-- an outsider sees and does nothing
SET ROLE parindex_outsider;
SELECT * FROM roles_par.unit_index;
CALL parindex.refresh('roles_par');
CALL parindex.publish('roles_par', 2022);
CALL parindex.unpublish('roles_par', 2021, 'vì sao không');
CALL parindex.drop_report('roles_par', force => true);
SELECT * FROM parindex.verify('roles_par', 2021);
\set VERBOSITY sqlstate
SELECT * FROM parindex.report_cards('roles_par');
SELECT parindex.report_log('roles_par', 2022, NULL, now(), 'done');
SELECT parindex.report_guard_years('roles_par');
\set VERBOSITY default
CALL parindex.create_report('outsider_par', 'owner_test.scores');

-- a reader: USAGE on the schema and SELECT on views, nothing on tables
SET ROLE parindex_owner;
GRANT USAGE ON SCHEMA roles_par TO parindex_reader, parindex_press, parindex_job;
GRANT SELECT ON roles_par.unit_index, roles_par.source_index, roles_par.axis_index, roles_par.criterion_points,
	roles_par.block_summary, roles_par.block_source, roles_par.block_axis, roles_par.dictionary TO parindex_reader;
-- a reader of published years: views of the owner's that let nothing else through
CREATE SCHEMA owner_published;
CREATE VIEW owner_published.unit_index WITH (security_barrier) AS SELECT * FROM roles_par.unit_index WHERE status = 'published';
CREATE VIEW owner_published.block_summary WITH (security_barrier) AS SELECT * FROM roles_par.block_summary WHERE status = 'published';
GRANT USAGE ON SCHEMA owner_published TO parindex_press;
GRANT SELECT ON ALL TABLES IN SCHEMA owner_published TO parindex_press;
-- the nightly job
GRANT SELECT ON roles_par.scores, roles_par.framework, roles_par.settings, roles_par.publication TO parindex_job;
GRANT SELECT, INSERT, UPDATE, DELETE ON roles_par.scorecards TO parindex_job;
GRANT INSERT ON roles_par.refresh_log TO parindex_job;
RESET ROLE;
REVOKE USAGE ON SCHEMA parindex FROM PUBLIC;
SET ROLE parindex_reader;
SELECT year, unit, index_pct, rank, status FROM roles_par.unit_index ORDER BY year, unit;
SELECT (SELECT count(*) FROM roles_par.source_index), (SELECT count(*) FROM roles_par.axis_index), (SELECT count(*) FROM roles_par.criterion_points),
	(SELECT count(*) FROM roles_par.block_summary), (SELECT count(*) FROM roles_par.block_source), (SELECT count(*) FROM roles_par.block_axis);
RESET ROLE;
GRANT USAGE ON SCHEMA parindex TO PUBLIC;
SET ROLE parindex_reader;
SELECT * FROM roles_par.scorecards;
SELECT * FROM roles_par.settings;
SELECT * FROM roles_par.scores;
SELECT * FROM roles_par.announced;
SELECT * FROM roles_par.problems;
SELECT * FROM owner_test.scores;
CALL parindex.refresh('roles_par');
SET ROLE parindex_press;
SELECT year, unit, index_pct, rank, status FROM owner_published.unit_index ORDER BY year, unit;
SELECT * FROM roles_par.unit_index;
-- a function that tells what it sees is told nothing of drafts
CREATE FUNCTION pg_temp.leak(numeric) RETURNS boolean LANGUAGE plpgsql COST 0.0001 AS $$ BEGIN IF $1 = 10 THEN RAISE WARNING 'saw %', $1; END IF; RETURN true; END $$;
SELECT year, unit FROM owner_published.unit_index WHERE pg_temp.leak(index_pct) ORDER BY year, unit;
DROP FUNCTION pg_temp.leak(numeric);

-- the job refreshes and cannot publish
SET ROLE parindex_owner;
UPDATE owner_test.scores SET points = 99 WHERE year = 2022 AND unit = 'u1';
SET ROLE parindex_job;
SET client_min_messages = notice;
CALL parindex.refresh('roles_par');
SET client_min_messages = warning;
CALL parindex.publish('roles_par', 2022);
CALL parindex.unpublish('roles_par', 2021, 'vì sao không');
CALL parindex.drop_report('roles_par', true);
SELECT * FROM roles_par.unit_index;
RESET ROLE;
SELECT run_by, outcome, cards_changed FROM roles_par.refresh_log ORDER BY id;

-- hostile: a schema earlier in the search_path with everything of the same names
CREATE SCHEMA hostile_test AUTHORIZATION parindex_evil;
GRANT USAGE ON SCHEMA hostile_test TO PUBLIC;
SET ROLE parindex_evil;
DO $$
DECLARE
	f text;
BEGIN
	FOREACH f IN ARRAY ARRAY['format(text)', 'format(text, text)', 'format(text, VARIADIC "any")', 'clock_timestamp()', 'count(anyelement)', 'round(numeric, integer)', 'coalesce_(text)',
		'concat_ws(text, text, text)', 'to_regclass(text)', 'quote_ident(text)', 'now()', 'set_config(text, text, boolean)', 'sha256(bytea)', 'report_refresh(text, integer, text)',
		'report_may_commit()', 'report_failed(text, integer, text, timestamptz, text)', 'report_raise(text, text, text, text)']
	LOOP
		BEGIN
			EXECUTE format('CREATE FUNCTION hostile_test.%s RETURNS text LANGUAGE plpgsql AS $f$ BEGIN RAISE EXCEPTION ''hostile code as %%'', current_user; END $f$', f);
		EXCEPTION WHEN feature_not_supported OR invalid_function_definition THEN
			NULL;
		END;
	END LOOP;
	FOREACH f IN ARRAY ARRAY['integer, integer', 'text, text', 'boolean, boolean', 'numeric, numeric', 'bigint, bigint'] LOOP
		EXECUTE format('CREATE FUNCTION hostile_test.op(%s) RETURNS boolean LANGUAGE plpgsql AS $f$ BEGIN RAISE EXCEPTION ''hostile operator as %%'', current_user; END $f$', f);
		EXECUTE format('CREATE OPERATOR hostile_test.= (LEFTARG = %1$s, RIGHTARG = %2$s, FUNCTION = hostile_test.op)', split_part(f, ', ', 1), split_part(f, ', ', 2));
		EXECUTE format('CREATE OPERATOR hostile_test.<> (LEFTARG = %1$s, RIGHTARG = %2$s, FUNCTION = hostile_test.op)', split_part(f, ', ', 1), split_part(f, ', ', 2));
		EXECUTE format('CREATE OPERATOR hostile_test.> (LEFTARG = %1$s, RIGHTARG = %2$s, FUNCTION = hostile_test.op)', split_part(f, ', ', 1), split_part(f, ', ', 2));
	END LOOP;
END $$;
CREATE TABLE hostile_test.scorecards (year text);
CREATE TABLE hostile_test.settings (year text);
CREATE TYPE hostile_test.text AS (x integer);
CREATE TYPE hostile_test.timestamptz AS (x integer);
CREATE TYPE hostile_test.bool AS (x integer);
CREATE DOMAIN hostile_test.int4 AS integer CHECK (false);
RESET ROLE;
SET search_path = hostile_test, pg_temp, public, pg_catalog;
CALL parindex.create_report('hostile_par', 'owner_test.scores');
CALL parindex.refresh('hostile_par');
CALL parindex.publish('hostile_par', 2022);
SELECT finding FROM parindex.verify('hostile_par', 2022);
CALL parindex.unpublish('hostile_par', 2022, 'r');
SELECT unit, index_pct, rank FROM hostile_par.unit_index ORDER BY rank DESC, year DESC LIMIT 1;
UPDATE owner_test.scores SET points = 101 WHERE unit OPERATOR(pg_catalog.=) 'u3';
CALL parindex.refresh('hostile_par');
UPDATE owner_test.scores SET points = 30 WHERE unit OPERATOR(pg_catalog.=) 'u3';
SELECT outcome FROM hostile_par.refresh_log;
CALL parindex.drop_report('hostile_par');
RESET search_path;

-- hostile: scores that run code with the rights of whoever refreshes
SET ROLE parindex_evil;
CREATE FUNCTION hostile_test.evil() RETURNS integer LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'hostile code as %', current_user; END $$;
CREATE VIEW hostile_test.scores AS SELECT hostile_test.evil() AS year, 'b'::text AS block, 'u'::text AS unit, '1 appraisal 1'::parindex.criteria AS criteria, 1 AS points;
CREATE VIEW hostile_test.outer_scores AS SELECT * FROM hostile_test.scores;
CALL parindex.create_report('evil_par', 'hostile_test.outer_scores');
CALL parindex.refresh('evil_par');
GRANT USAGE ON SCHEMA evil_par TO PUBLIC;
GRANT ALL ON ALL TABLES IN SCHEMA evil_par TO PUBLIC;
RESET ROLE;
CALL parindex.refresh('evil_par');
CALL parindex.publish('evil_par', 2022);
SELECT * FROM parindex.verify('evil_par', 2022);
SET ROLE parindex_job;
CALL parindex.refresh('evil_par');
RESET ROLE;
-- in an operator, a trigger, a default, a constraint, a domain, a policy
SET ROLE parindex_evil;
CREATE OR REPLACE VIEW evil_par.scores AS SELECT 2022 AS year, 'b'::text AS block, 'u'::text AS unit, '1 appraisal 1'::parindex.criteria AS criteria, 1::numeric AS points, 1 OPERATOR(hostile_test.=) 1 AS applicable, NULL::numeric AS self_points;
SET ROLE parindex_job;
CALL parindex.refresh('evil_par');
SET ROLE parindex_evil;
CREATE OR REPLACE VIEW evil_par.scores AS SELECT 2022 AS year, 'b'::text AS block, 'u'::text AS unit, '1 appraisal 1'::parindex.criteria AS criteria, 1::numeric AS points, true AS applicable, NULL::numeric AS self_points;
CREATE FUNCTION hostile_test.evil_trigger() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'hostile code as %', current_user; END $$;
CREATE TRIGGER evil AFTER INSERT ON evil_par.scorecards EXECUTE FUNCTION hostile_test.evil_trigger();
SET ROLE parindex_job;
CALL parindex.refresh('evil_par');
SET ROLE parindex_evil;
DROP TRIGGER evil ON evil_par.scorecards;
CREATE FUNCTION hostile_test.evil_text() RETURNS text LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'hostile code as %', current_user; END $$;
ALTER TABLE evil_par.refresh_log ALTER run_by SET DEFAULT hostile_test.evil_text();
SET ROLE parindex_job;
CALL parindex.refresh('evil_par');
SET ROLE parindex_evil;
ALTER TABLE evil_par.refresh_log ALTER run_by SET DEFAULT current_user;
ALTER TABLE evil_par.settings ADD CHECK (hostile_test.evil() = 1) NOT VALID;
SET ROLE parindex_job;
CALL parindex.refresh('evil_par');
SET ROLE parindex_evil;
ALTER TABLE evil_par.settings DROP CONSTRAINT settings_check;
CREATE DOMAIN hostile_test.evil_domain AS numeric CHECK (hostile_test.evil() = 1);
CREATE OR REPLACE VIEW evil_par.scores AS SELECT 2022 AS year, 'b'::text AS block, 'u'::text AS unit, '1 appraisal 1'::parindex.criteria AS criteria, (1::hostile_test.evil_domain)::numeric AS points, true AS applicable, NULL::numeric AS self_points;
SET ROLE parindex_job;
CALL parindex.refresh('evil_par');
SET ROLE parindex_evil;
CREATE TABLE hostile_test.base AS SELECT 2022 AS year, 'b'::text AS block, 'u'::text AS unit, '1 appraisal 1'::parindex.criteria AS criteria, 1::numeric AS points, true AS applicable, NULL::numeric AS self_points;
ALTER TABLE hostile_test.base ENABLE ROW LEVEL SECURITY;
ALTER TABLE hostile_test.base FORCE ROW LEVEL SECURITY;
CREATE POLICY evil ON hostile_test.base USING (hostile_test.evil() = 1);
CREATE OR REPLACE VIEW evil_par.scores AS SELECT * FROM hostile_test.base;
SET ROLE parindex_job;
CALL parindex.refresh('evil_par');
SET ROLE parindex_evil;
DROP POLICY evil ON hostile_test.base;
ALTER TABLE hostile_test.base DISABLE ROW LEVEL SECURITY;
RESET ROLE;
-- in the type of a column, in a type that text is read as
SET ROLE parindex_evil;
CREATE DOMAIN hostile_test.evil_word AS text CHECK (current_user = 'parindex_evil' OR hostile_test.evil() = 1);
ALTER TABLE evil_par.refresh_log ALTER error TYPE hostile_test.evil_word;
SET ROLE parindex_job;
CALL parindex.refresh('evil_par');
SET ROLE parindex_evil;
ALTER TABLE evil_par.refresh_log ALTER error TYPE text;
CREATE TYPE hostile_test.evil_row AS (words hostile_test.evil_word[]);
CREATE OR REPLACE VIEW evil_par.scores AS SELECT year, block, unit, criteria, points, (format('({%s})', unit)::hostile_test.evil_row) IS NOT NULL AS applicable, self_points FROM hostile_test.base;
SET ROLE parindex_job;
CALL parindex.refresh('evil_par');
SET ROLE parindex_evil;
CREATE OR REPLACE VIEW evil_par.scores AS SELECT * FROM hostile_test.base;
-- in what a write goes to
CREATE TABLE hostile_test.evil_log (LIKE evil_par.refresh_log INCLUDING DEFAULTS INCLUDING IDENTITY);
CREATE TRIGGER evil BEFORE INSERT ON hostile_test.evil_log FOR EACH ROW EXECUTE FUNCTION hostile_test.evil_trigger();
CREATE RULE evil AS ON INSERT TO evil_par.refresh_log DO ALSO INSERT INTO hostile_test.evil_log (started, outcome) VALUES (now(), 'done');
SET ROLE parindex_job;
CALL parindex.refresh('evil_par');
SET ROLE parindex_evil;
DROP RULE evil ON evil_par.refresh_log;
ALTER TABLE evil_par.refresh_log RENAME TO true_log;
CREATE VIEW evil_par.refresh_log AS SELECT * FROM hostile_test.evil_log;
GRANT ALL ON evil_par.refresh_log TO PUBLIC;
SET ROLE parindex_job;
CALL parindex.refresh('evil_par');
SET ROLE parindex_evil;
DROP VIEW evil_par.refresh_log;
ALTER TABLE evil_par.true_log RENAME TO refresh_log;
-- in a child table: it is not written
CREATE TABLE hostile_test.evil_child () INHERITS (evil_par.scorecards);
INSERT INTO hostile_test.evil_child (year, unit, block, card) VALUES (2022, 'gone', 'b', '{1 appraisal 1/1}');
CREATE TRIGGER evil BEFORE UPDATE OR DELETE ON hostile_test.evil_child FOR EACH ROW EXECUTE FUNCTION hostile_test.evil_trigger();
SET ROLE parindex_job;
CALL parindex.refresh('evil_par');
SET ROLE parindex_evil;
DROP TABLE hostile_test.evil_child;
-- a function of PostgreSQL's own in place of a hostile one: with a superuser's rights it could do anything
CREATE OR REPLACE VIEW evil_par.scores AS SELECT year, block, unit, criteria, points, query_to_xml('SELECT hostile_test.evil()', true, true, '') IS NOT NULL AS applicable, self_points FROM hostile_test.base;
RESET ROLE;
CALL parindex.refresh('evil_par');
SELECT * FROM parindex.verify('evil_par', 2022);
CALL parindex.drop_report('evil_par', force => true);
SET ROLE parindex_evil;
CREATE OR REPLACE VIEW evil_par.scores AS SELECT * FROM hostile_test.base;
-- in an index, in statistics or in a child's index of a table that a view reads: the planner would call it
CREATE FUNCTION hostile_test.evil_constant(integer) RETURNS boolean LANGUAGE plpgsql IMMUTABLE AS
	'BEGIN IF current_user <> ''parindex_evil'' THEN PERFORM hostile_test.evil(); END IF; RETURN true; END';
CREATE INDEX evil_index ON hostile_test.base (year) WHERE hostile_test.evil_constant(1);
SET ROLE parindex_job;
CALL parindex.refresh('evil_par');
SET ROLE parindex_evil;
DROP INDEX hostile_test.evil_index;
CREATE STATISTICS hostile_test.evil_statistics ON (hostile_test.evil_constant(2)), year FROM hostile_test.base;
SET ROLE parindex_job;
CALL parindex.refresh('evil_par');
SET ROLE parindex_evil;
DROP STATISTICS hostile_test.evil_statistics;
CREATE TABLE hostile_test.child () INHERITS (hostile_test.base);
CREATE INDEX evil_index ON hostile_test.child (year) WHERE hostile_test.evil_constant(3);
SET ROLE parindex_job;
CALL parindex.refresh('evil_par');
SET ROLE parindex_evil;
DROP TABLE hostile_test.child;
-- nothing hostile left: it works
SET ROLE parindex_job;
CALL parindex.refresh('evil_par');
RESET ROLE;
SELECT unit FROM evil_par.unit_index;

DROP SCHEMA owner_published, owner_test, roles_par, evil_par, hostile_test CASCADE;
SELECT format('REVOKE CREATE ON DATABASE %I FROM parindex_owner, parindex_evil', current_database()) AS "revoke" \gset
:revoke;
DROP ROLE parindex_owner, parindex_job, parindex_reader, parindex_press, parindex_outsider, parindex_evil;
