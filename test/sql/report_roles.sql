-- Who sees what of a report, who may do what, and nobody gains rights through it.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS parindex;
\set SHOW_CONTEXT never
CREATE ROLE regress_parindex_owner;
CREATE ROLE regress_parindex_job;
CREATE ROLE regress_parindex_reader;
CREATE ROLE regress_parindex_press;
CREATE ROLE regress_parindex_outsider;
CREATE ROLE regress_parindex_evil;
SELECT format('GRANT CREATE ON DATABASE %I TO regress_parindex_owner, regress_parindex_evil', current_database()) AS "grant" \gset
:grant;

-- the owner needs no more than CREATE on the database
SET ROLE regress_parindex_owner;
CREATE SCHEMA owner_test;
CREATE TABLE owner_test.scores (year integer, block text, unit text, criteria parindex.criteria, points numeric);
INSERT INTO owner_test.scores SELECT y, 'so', 'u' || n, '1 appraisal 100', 10 * n FROM generate_series(2021, 2022) y, generate_series(1, 3) n;
CALL parindex.create_report('roles_par', 'owner_test.scores');
CALL parindex.refresh('roles_par');
CALL parindex.publish('roles_par', 2021);
SELECT count(*) AS objects, count(*) FILTER (WHERE relowner = 'regress_parindex_owner'::regrole) AS owned,
	count(*) FILTER (WHERE relacl IS NOT NULL) AS granted FROM pg_class WHERE relnamespace = 'roles_par'::regnamespace;
SELECT nspowner::regrole, nspacl FROM pg_namespace WHERE nspname = 'roles_par';

-- an outsider sees and does nothing
SET ROLE regress_parindex_outsider;
SELECT * FROM roles_par.unit_index;
CALL parindex.refresh('roles_par');
CALL parindex.publish('roles_par', 2022);
CALL parindex.unpublish('roles_par', 2021, 'vì sao không');
CALL parindex.drop_report('roles_par', force => true);
SELECT * FROM parindex.verify('roles_par', 2021);
\set VERBOSITY sqlstate
SELECT * FROM parindex.report_cards('roles_par');
SELECT parindex.report_log('roles_par', 2022, NULL, now(), 'done');
SELECT parindex.report_guards('roles_par');
\set VERBOSITY default
CALL parindex.create_report('outsider_par', 'owner_test.scores');

-- a reader: USAGE on the schema and SELECT on views, nothing on tables
SET ROLE regress_parindex_owner;
GRANT USAGE ON SCHEMA roles_par TO regress_parindex_reader, regress_parindex_press, regress_parindex_job;
GRANT SELECT ON roles_par.unit_index, roles_par.source_index, roles_par.axis_index, roles_par.criterion_points,
	roles_par.block_summary, roles_par.block_source, roles_par.block_axis, roles_par.dictionary TO regress_parindex_reader;
-- a reader of published years: views of the owner's that let nothing else through
CREATE SCHEMA owner_published;
CREATE VIEW owner_published.unit_index WITH (security_barrier) AS SELECT * FROM roles_par.unit_index WHERE status = 'published';
CREATE VIEW owner_published.block_summary WITH (security_barrier) AS SELECT * FROM roles_par.block_summary WHERE status = 'published';
GRANT USAGE ON SCHEMA owner_published TO regress_parindex_press;
GRANT SELECT ON ALL TABLES IN SCHEMA owner_published TO regress_parindex_press;
-- the nightly job
GRANT SELECT ON roles_par.scores, roles_par.framework, roles_par.settings, roles_par.publication TO regress_parindex_job;
GRANT SELECT, INSERT, UPDATE, DELETE ON roles_par.scorecards TO regress_parindex_job;
GRANT INSERT ON roles_par.refresh_log TO regress_parindex_job;
RESET ROLE;
REVOKE USAGE ON SCHEMA parindex FROM PUBLIC;
SET ROLE regress_parindex_reader;
SELECT year, unit, index_pct, rank, status FROM roles_par.unit_index ORDER BY year, unit;
SELECT (SELECT count(*) FROM roles_par.source_index), (SELECT count(*) FROM roles_par.axis_index), (SELECT count(*) FROM roles_par.criterion_points),
	(SELECT count(*) FROM roles_par.block_summary), (SELECT count(*) FROM roles_par.block_source), (SELECT count(*) FROM roles_par.block_axis);
RESET ROLE;
GRANT USAGE ON SCHEMA parindex TO PUBLIC;
SET ROLE regress_parindex_reader;
SELECT * FROM roles_par.scorecards;
SELECT * FROM roles_par.settings;
SELECT * FROM roles_par.scores;
SELECT * FROM roles_par.announced;
SELECT * FROM roles_par.problems;
SELECT * FROM owner_test.scores;
CALL parindex.refresh('roles_par');
SET ROLE regress_parindex_press;
SELECT year, unit, index_pct, rank, status FROM owner_published.unit_index ORDER BY year, unit;
SELECT * FROM roles_par.unit_index;
-- a function that tells what it sees is told nothing of drafts
CREATE FUNCTION pg_temp.leak(numeric) RETURNS boolean LANGUAGE plpgsql COST 0.0001 AS $$ BEGIN IF $1 = 10 THEN RAISE WARNING 'saw %', $1; END IF; RETURN true; END $$;
SELECT year, unit FROM owner_published.unit_index WHERE pg_temp.leak(index_pct) ORDER BY year, unit;
DROP FUNCTION pg_temp.leak(numeric);

-- the job refreshes and cannot publish
SET ROLE regress_parindex_owner;
UPDATE owner_test.scores SET points = 99 WHERE year = 2022 AND unit = 'u1';
SET ROLE regress_parindex_job;
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
CREATE SCHEMA hostile_test AUTHORIZATION regress_parindex_evil;
GRANT USAGE ON SCHEMA hostile_test TO PUBLIC;
SET ROLE regress_parindex_evil;
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
-- a superuser's report reads what is a superuser's
CALL parindex.create_report('hostile_par', 'owner_test.scores');
CREATE SCHEMA super_test;
CREATE TABLE super_test.scores AS SELECT * FROM owner_test.scores;
SET search_path = hostile_test, pg_temp, public, pg_catalog;
CALL parindex.create_report('hostile_par', 'super_test.scores');
CALL parindex.refresh('hostile_par');
CALL parindex.publish('hostile_par', 2022);
SELECT finding FROM parindex.verify('hostile_par', 2022);
CALL parindex.unpublish('hostile_par', 2022, 'r');
SELECT unit, index_pct, rank FROM hostile_par.unit_index ORDER BY rank DESC, year DESC LIMIT 1;
UPDATE super_test.scores SET points = 101 WHERE unit OPERATOR(pg_catalog.=) 'u3';
CALL parindex.refresh('hostile_par');
UPDATE super_test.scores SET points = 30 WHERE unit OPERATOR(pg_catalog.=) 'u3';
SELECT outcome FROM hostile_par.refresh_log;
CALL parindex.drop_report('hostile_par');
RESET search_path;

-- hostile: a report that runs code; only its owner's rights are there to be had
SET ROLE regress_parindex_evil;
CREATE FUNCTION hostile_test.proof(what text) RETURNS boolean LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
	IF current_user <> 'regress_parindex_evil' THEN
		RAISE EXCEPTION 'hostile code: % as %', what, current_user;
	END IF;
	RETURN true;
END $$;
CREATE FUNCTION hostile_test.proof_trigger() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM hostile_test.proof(TG_ARGV[0]); RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END; END $$;
CREATE TABLE hostile_test.base AS SELECT 2022 AS year, 'b'::text AS block, 'u'::text AS unit, '1 appraisal 1'::parindex.criteria AS criteria, 1::numeric AS points, true AS applicable, NULL::numeric AS self_points;
GRANT SELECT ON hostile_test.base TO PUBLIC;
CALL parindex.create_report('evil_par', 'hostile_test.base');
GRANT USAGE ON SCHEMA evil_par TO PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA evil_par TO PUBLIC;
-- refreshes as a job and as a superuser, and does the same by hand, which shows that the attack would work
RESET ROLE;
CREATE TABLE super_test.tried (n serial, what text, who text, outcome text);
GRANT ALL ON super_test.tried, super_test.tried_n_seq TO PUBLIC;
GRANT USAGE ON SCHEMA super_test TO PUBLIC;
CREATE PROCEDURE super_test.attack(what text, points text, VARIADIC statements text[] DEFAULT '{}') LANGUAGE plpgsql AS $$
DECLARE
	control text;
	outcome text;
	who text;
	statement text;
BEGIN
	SET LOCAL ROLE regress_parindex_evil;
	EXECUTE format('CREATE OR REPLACE VIEW evil_par.scores AS SELECT year, block, unit, criteria, (%s)::numeric AS points, applicable, self_points FROM hostile_test.base', points);
	FOREACH statement IN ARRAY statements LOOP
		EXECUTE statement;
	END LOOP;
	RESET ROLE;
	-- what a superuser would run who does without refresh what refresh does
	BEGIN
		PERFORM sum(s.points) FROM evil_par.scores s;
		INSERT INTO evil_par.refresh_log (started, outcome) VALUES (now(), 'done');
		DELETE FROM evil_par.scorecards;
		SET CONSTRAINTS ALL IMMEDIATE;
		RAISE EXCEPTION 'not seen';
	EXCEPTION WHEN OTHERS THEN
		control := SQLERRM;
	END;
	FOREACH who IN ARRAY '{regress_parindex_job,postgres}'::text[] LOOP
		BEGIN
			IF who <> 'postgres' THEN
				EXECUTE format('SET LOCAL ROLE %I', who);
			END IF;
			PERFORM parindex.report_refresh('evil_par', NULL, NULL);
			outcome := 'done';
		EXCEPTION WHEN OTHERS THEN
			outcome := SQLERRM;
		END;
		RESET ROLE;
		INSERT INTO super_test.tried (what, who, outcome) VALUES (what, replace(who, 'postgres', 'superuser'), outcome);
	END LOOP;
	INSERT INTO super_test.tried (what, who, outcome) VALUES (what, 'superuser, by hand', replace(control, current_user, 'superuser'));
END $$;
SET ROLE regress_parindex_evil;
-- what the view calls: functions, operators and their negators, domains wherever they hide, casts, SQL in a string
CREATE OPERATOR hostile_test.=== (LEFTARG = text, RIGHTARG = text, FUNCTION = texteq, NEGATOR = OPERATOR(hostile_test.!==));
CREATE FUNCTION hostile_test.unlike(a text, b text) RETURNS boolean LANGUAGE plpgsql AS $$ BEGIN RETURN hostile_test.proof('negator'); END $$;
CREATE OPERATOR hostile_test.!== (LEFTARG = text, RIGHTARG = text, FUNCTION = hostile_test.unlike, NEGATOR = OPERATOR(hostile_test.===));
CREATE DOMAIN hostile_test.evil_domain AS integer CHECK (hostile_test.proof('domain ' || VALUE));
CREATE TYPE hostile_test.evil_range AS RANGE (SUBTYPE = hostile_test.evil_domain, MULTIRANGE_TYPE_NAME = hostile_test.evil_multirange);
CREATE TYPE hostile_test.evil_row AS (numbers hostile_test.evil_domain[]);
CREATE TYPE hostile_test.evil_number AS (n numeric);
CREATE FUNCTION hostile_test.evil_number_value(v hostile_test.evil_number) RETURNS numeric LANGUAGE plpgsql AS $$ BEGIN PERFORM hostile_test.proof('cast'); RETURN v.n; END $$;
CREATE CAST (hostile_test.evil_number AS numeric) WITH FUNCTION hostile_test.evil_number_value AS IMPLICIT;
RESET ROLE;
CALL super_test.attack('function', $$CASE WHEN hostile_test.proof('function ' || unit) THEN points END$$);
CALL super_test.attack('negator', $$CASE WHEN NOT (unit OPERATOR(hostile_test.===) 'x') THEN points END$$);
CALL super_test.attack('domain', $$(year - 2021)::hostile_test.evil_domain$$);
CALL super_test.attack('multirange', $$CASE WHEN format('{[%s,)}', year)::hostile_test.evil_multirange IS NOT NULL THEN points END$$);
CALL super_test.attack('row', $$CASE WHEN format('("{%s}")', year)::hostile_test.evil_row IS NOT NULL THEN points END$$);
CALL super_test.attack('cast', $$ROW(points)::hostile_test.evil_number$$);
CALL super_test.attack('SQL in a string', $$CASE WHEN (SELECT count(*) FROM ts_stat('SELECT CASE WHEN hostile_test.proof(''string'') THEN ''a''::tsvector END')) > 0 THEN points END$$);
-- what the planner calls: indexes, statistics, policies, children
CALL super_test.attack('index', 'points', $$CREATE INDEX evil ON hostile_test.base (year) WHERE hostile_test.proof('index')$$);
CALL super_test.attack('statistics', 'points', 'DROP INDEX hostile_test.evil', $$CREATE STATISTICS hostile_test.evil ON (hostile_test.proof('statistics')), year FROM hostile_test.base$$);
CALL super_test.attack('child', 'points', 'DROP STATISTICS hostile_test.evil', 'CREATE TABLE hostile_test.child () INHERITS (hostile_test.base)', $$CREATE INDEX evil ON hostile_test.child (year) WHERE hostile_test.proof('child')$$);
CALL super_test.attack('policy', 'points', 'DROP TABLE hostile_test.child', 'ALTER TABLE hostile_test.base ENABLE ROW LEVEL SECURITY', 'ALTER TABLE hostile_test.base FORCE ROW LEVEL SECURITY',
	$$CREATE POLICY evil ON hostile_test.base USING (hostile_test.proof('policy ' || unit))$$);
-- what a write sets off: triggers, defaults, constraints, types of columns, rules, a view in a table's place, cascades
CALL super_test.attack('trigger', 'points', 'DROP POLICY evil ON hostile_test.base', 'ALTER TABLE hostile_test.base DISABLE ROW LEVEL SECURITY',
	$$CREATE TRIGGER evil BEFORE INSERT OR UPDATE OR DELETE ON evil_par.scorecards FOR EACH ROW EXECUTE FUNCTION hostile_test.proof_trigger('trigger')$$, $$UPDATE hostile_test.base SET points = 0.5$$);
CALL super_test.attack('default', 'points', 'DROP TRIGGER evil ON evil_par.scorecards', $$ALTER TABLE evil_par.refresh_log ALTER ended SET DEFAULT CASE WHEN hostile_test.proof('default') THEN now() END$$);
CALL super_test.attack('constraint', 'points', 'ALTER TABLE evil_par.refresh_log ALTER ended SET DEFAULT now()', $$ALTER TABLE evil_par.refresh_log ADD CONSTRAINT evil CHECK (hostile_test.proof('constraint ' || outcome)) NOT VALID$$);
CALL super_test.attack('type of a column', 'points', 'ALTER TABLE evil_par.refresh_log DROP CONSTRAINT evil', $$CREATE DOMAIN hostile_test.evil_word AS text CHECK (hostile_test.proof('word ' || VALUE))$$, 'ALTER TABLE evil_par.refresh_log ALTER outcome TYPE hostile_test.evil_word');
CALL super_test.attack('rule', 'points', 'ALTER TABLE evil_par.refresh_log ALTER outcome TYPE text', 'CREATE TABLE hostile_test.evil_log (LIKE evil_par.refresh_log INCLUDING DEFAULTS INCLUDING IDENTITY)',
	$$CREATE TRIGGER evil BEFORE INSERT ON hostile_test.evil_log FOR EACH ROW EXECUTE FUNCTION hostile_test.proof_trigger('rule')$$, $$CREATE RULE evil AS ON INSERT TO evil_par.refresh_log DO ALSO INSERT INTO hostile_test.evil_log (started, outcome) VALUES (now(), 'done')$$);
CALL super_test.attack('view in the place of a table', 'points', 'DROP RULE evil ON evil_par.refresh_log', 'ALTER TABLE evil_par.refresh_log RENAME TO true_log', 'CREATE VIEW evil_par.refresh_log AS SELECT * FROM hostile_test.evil_log',
	'GRANT SELECT, INSERT ON evil_par.refresh_log TO PUBLIC');
CALL super_test.attack('cascade', 'points', 'DROP VIEW evil_par.refresh_log', 'ALTER TABLE evil_par.true_log RENAME TO refresh_log', $$CREATE TABLE hostile_test.cascade (year integer, unit text, FOREIGN KEY (year, unit) REFERENCES evil_par.scorecards ON DELETE CASCADE ON UPDATE CASCADE)$$,
	$$INSERT INTO hostile_test.cascade VALUES (2022, 'u')$$, $$CREATE TRIGGER evil AFTER DELETE ON hostile_test.cascade FOR EACH ROW EXECUTE FUNCTION hostile_test.proof_trigger('cascade')$$, $$UPDATE hostile_test.base SET unit = 'v'$$);
-- what comes later: deferred triggers, settings that outlive the call
SET ROLE regress_parindex_evil;
DROP TABLE hostile_test.cascade;
CREATE TABLE hostile_test.queued (n integer);
CREATE CONSTRAINT TRIGGER evil AFTER INSERT ON hostile_test.queued DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION hostile_test.proof_trigger('deferred trigger');
CREATE FUNCTION hostile_test.queue() RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER AS $$ BEGIN INSERT INTO hostile_test.queued VALUES (1); RETURN true; END $$;
CREATE FUNCTION hostile_test.set() RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER AS $$ BEGIN PERFORM set_config('search_path', 'hostile_test, pg_catalog', false); RETURN true; END $$;
CREATE FUNCTION hostile_test.step(a numeric, b numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS 'SELECT b';
CREATE FUNCTION hostile_test.become() RETURNS boolean LANGUAGE plpgsql AS $$ BEGIN RESET ROLE; RETURN hostile_test.proof('RESET ROLE'); END $$;
RESET ROLE;
CALL super_test.attack('deferred trigger', $$CASE WHEN hostile_test.queue() THEN points END$$);
CALL super_test.attack('set_config', $$CASE WHEN hostile_test.set() THEN points END$$);
SHOW search_path;
CALL super_test.attack('RESET ROLE', $$CASE WHEN hostile_test.become() THEN points END$$);
SELECT what, who, outcome FROM super_test.tried ORDER BY n;
-- the log names who called, not whose rights were used
CALL super_test.attack('nothing', 'points');
SELECT DISTINCT run_by = 'regress_parindex_evil' AS evil FROM evil_par.refresh_log WHERE outcome = 'done';
-- what is an owner's alone is done as the owner, too; a type with a cast in the place of the digest
SET ROLE regress_parindex_evil;
CALL parindex.publish('evil_par', 2022);
RESET ROLE;
SELECT finding FROM parindex.verify('evil_par', 2022);
SET ROLE regress_parindex_job;
CALL parindex.publish('evil_par', 2022);
SELECT finding FROM parindex.verify('evil_par', 2022);
-- the work itself is not for others
SELECT parindex.report_refresh_as_owner('evil_par', NULL, NULL);
SELECT parindex.report_drop_as_owner('evil_par', true);
SELECT parindex.report_authorize('evil_par', 'report_publish');
-- an alias is no report, a schema of several owners none to be trusted
SELECT parindex.report_refresh('pg_temp', NULL, NULL);
SET ROLE regress_parindex_owner;
GRANT USAGE, CREATE ON SCHEMA roles_par TO regress_parindex_evil;
SET ROLE regress_parindex_evil;
CREATE TABLE roles_par.planted (a integer);
SET ROLE regress_parindex_job;
CALL parindex.refresh('roles_par');
SET ROLE regress_parindex_evil;
RESET ROLE;
DROP TABLE roles_par.planted;
-- other roles' functions in what a report reads: the owner is warned
SET ROLE regress_parindex_evil;
CREATE VIEW hostile_test.scores AS SELECT year, block, unit, criteria, CASE WHEN hostile_test.proof('for the owner') THEN points END AS points FROM hostile_test.base;
GRANT SELECT ON hostile_test.scores TO regress_parindex_owner;
SET ROLE regress_parindex_owner;
CALL parindex.create_report('lent_par', 'hostile_test.scores');
RESET ROLE;

-- a superuser's report: everything that it reaches must be a superuser's
CREATE TABLE super_test.plain AS SELECT * FROM super_test.scores;
CREATE VIEW super_test.view AS SELECT * FROM hostile_test.base;
CALL parindex.create_report('super_par', 'super_test.view');
CREATE OR REPLACE VIEW super_test.view AS SELECT year, block, unit, criteria, CASE WHEN hostile_test.queue() THEN points END AS points, true AS applicable, NULL::numeric AS self_points FROM super_test.plain;
CALL parindex.create_report('super_par', 'super_test.view');
CREATE OR REPLACE VIEW super_test.view AS SELECT year, block, unit, criteria, CASE WHEN unit OPERATOR(hostile_test.===) 'x' THEN points END AS points, true AS applicable, NULL::numeric AS self_points FROM super_test.plain;
CALL parindex.create_report('super_par', 'super_test.view');
CREATE OR REPLACE VIEW super_test.view AS SELECT year, block, unit, criteria, 1::hostile_test.evil_domain::numeric AS points, true AS applicable, NULL::numeric AS self_points FROM super_test.plain;
CALL parindex.create_report('super_par', 'super_test.view');
CALL parindex.create_report('super_par', 'super_test.plain');
CALL parindex.refresh('super_par');
SET ROLE regress_parindex_evil;
CREATE TABLE hostile_test.child () INHERITS (super_test.plain);
RESET ROLE;
GRANT REFERENCES ON super_par.scorecards TO regress_parindex_evil;
GRANT USAGE ON SCHEMA super_par TO regress_parindex_evil;
SET ROLE regress_parindex_evil;
CREATE TABLE hostile_test.cascade (year integer, unit text, FOREIGN KEY (year, unit) REFERENCES super_par.scorecards ON DELETE CASCADE);
RESET ROLE;
CALL parindex.refresh('super_par');
DROP TABLE hostile_test.cascade;
CALL parindex.refresh('super_par');

-- a job gains nothing by what it brings along: temporary objects, before a function's own tables and types
CREATE TABLE super_test.coefficient (k numeric);
INSERT INTO super_test.coefficient VALUES (1);
CREATE FUNCTION super_test.weigh(p numeric) RETURNS numeric LANGUAGE plpgsql STABLE SET search_path = super_test AS $$ BEGIN RETURN p * (SELECT k FROM coefficient); END $$;
CREATE FUNCTION super_test.clean(u text) RETURNS text LANGUAGE plpgsql SET search_path = pg_catalog AS $$ DECLARE r text; BEGIN r := btrim(u); RETURN r; END $$;
CREATE OR REPLACE VIEW super_par.scores AS SELECT year, block, super_test.clean(unit) AS unit, criteria, super_test.weigh(points) AS points, NULL::boolean AS applicable, NULL::numeric AS self_points FROM super_test.plain;
GRANT USAGE ON SCHEMA super_par, super_test TO regress_parindex_job;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA super_par TO regress_parindex_job;
SET ROLE regress_parindex_job;
CREATE TEMP VIEW coefficient AS SELECT 2::numeric AS k;
CALL parindex.refresh('super_par');
DROP VIEW coefficient;
CREATE DOMAIN pg_temp.text AS pg_catalog.text CHECK (current_user = 'regress_parindex_job');
CALL parindex.refresh('super_par');
DROP DOMAIN pg_temp.text;
CALL parindex.refresh('super_par');
-- ... nor by triggers, whose conditions hold any SQL, on the report's tables or where a cascade leads, while it may make them and after
RESET ROLE;
GRANT TRIGGER ON super_par.refresh_log TO regress_parindex_job;
SET ROLE regress_parindex_job;
CALL parindex.refresh('super_par');
CREATE TRIGGER evil BEFORE INSERT ON super_par.refresh_log FOR EACH ROW WHEN (query_to_xml('SELECT current_user', true, true, '') IS NULL) EXECUTE FUNCTION suppress_redundant_updates_trigger();
RESET ROLE;
REVOKE TRIGGER ON super_par.refresh_log FROM regress_parindex_job;
CALL parindex.refresh('super_par');
DROP TRIGGER evil ON super_par.refresh_log;
CREATE TABLE super_test.child (year integer, unit text, FOREIGN KEY (year, unit) REFERENCES super_par.scorecards ON DELETE CASCADE);
GRANT TRIGGER ON super_test.child TO regress_parindex_job;
CALL parindex.refresh('super_par');
DROP TABLE super_test.child;
SET ROLE regress_parindex_owner;
GRANT TRIGGER ON roles_par.scorecards TO PUBLIC;
SET ROLE regress_parindex_job;
CALL parindex.refresh('roles_par');
SET ROLE regress_parindex_owner;
REVOKE TRIGGER ON roles_par.scorecards FROM PUBLIC;
RESET ROLE;
-- ... and no aggregate or negator of another role's stands behind a superuser's
CREATE AGGREGATE super_test.last_of (numeric) (SFUNC = hostile_test.step, STYPE = numeric);
CREATE OR REPLACE VIEW super_par.scores AS SELECT year, block, unit, criteria, super_test.last_of(points) AS points, NULL::boolean AS applicable, NULL::numeric AS self_points FROM super_test.plain GROUP BY 1, 2, 3, 4;
CALL parindex.refresh('super_par');

-- default privileges open neither parindex nor a report to PUBLIC
ALTER DEFAULT PRIVILEGES GRANT ALL ON SCHEMAS TO PUBLIC;
ALTER DEFAULT PRIVILEGES GRANT ALL ON TABLES TO PUBLIC;
ALTER DEFAULT PRIVILEGES GRANT ALL ON SEQUENCES TO PUBLIC;
CALL parindex.create_report('open_par', 'super_test.plain');
SELECT count(*) AS open FROM pg_class c, aclexplode(c.relacl) a WHERE c.relnamespace = 'open_par'::regnamespace AND a.grantee = 0;
SELECT count(*) AS open FROM pg_namespace n, aclexplode(n.nspacl) a WHERE n.nspname = 'open_par' AND a.grantee = 0;
ALTER DEFAULT PRIVILEGES REVOKE ALL ON SCHEMAS FROM PUBLIC;
ALTER DEFAULT PRIVILEGES REVOKE ALL ON TABLES FROM PUBLIC;
ALTER DEFAULT PRIVILEGES REVOKE ALL ON SEQUENCES FROM PUBLIC;

DROP SCHEMA owner_published, super_test, owner_test, roles_par, evil_par, hostile_test, super_par, open_par CASCADE;
SELECT format('REVOKE CREATE ON DATABASE %I FROM regress_parindex_owner, regress_parindex_evil', current_database()) AS "revoke" \gset
:revoke;
DROP ROLE regress_parindex_owner, regress_parindex_job, regress_parindex_reader, regress_parindex_press, regress_parindex_outsider, regress_parindex_evil;
