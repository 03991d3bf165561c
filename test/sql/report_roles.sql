-- Who may do what with a report. Roles are connected as, because a superuser who sets a role stays one.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS parindex;
\set SHOW_CONTEXT never
\set VERBOSITY terse
SELECT current_user AS super, current_database() AS db \gset
CREATE ROLE regress_parindex_owner LOGIN;
CREATE ROLE regress_parindex_member LOGIN IN ROLE regress_parindex_owner;
CREATE ROLE regress_parindex_noinherit LOGIN NOINHERIT IN ROLE regress_parindex_owner;
CREATE ROLE regress_parindex_reader LOGIN;
CREATE ROLE regress_parindex_press LOGIN;
CREATE ROLE regress_parindex_outsider LOGIN;
CREATE ROLE regress_parindex_evil LOGIN;
GRANT CREATE ON DATABASE :"db" TO regress_parindex_owner, regress_parindex_evil;
-- default privileges open nothing of a report to everybody
ALTER DEFAULT PRIVILEGES FOR ROLE regress_parindex_owner GRANT ALL ON SCHEMAS TO PUBLIC;
ALTER DEFAULT PRIVILEGES FOR ROLE regress_parindex_owner GRANT ALL ON TABLES TO PUBLIC;
ALTER DEFAULT PRIVILEGES FOR ROLE regress_parindex_owner GRANT ALL ON SEQUENCES TO PUBLIC;

-- ---- the owner -----------------------------------------------------------------------------------------------------
\c - regress_parindex_owner
SET client_min_messages = warning;
CREATE SCHEMA roles;
SET search_path = roles, parindex;
CREATE TABLE par_units (year integer, block text, unit text);
CREATE TABLE par_framework (year integer, block text, code text, source text, max_points numeric);
CREATE TABLE par_scores (year integer, unit text, code text, points numeric, self_points numeric);
INSERT INTO par_units SELECT y, 'so', 'u' || n FROM generate_series(2021, 2023) y, generate_series(1, 3) n;
INSERT INTO par_framework SELECT y, 'so', '1', 'appraisal', 100 FROM generate_series(2021, 2023) y;
INSERT INTO par_scores SELECT year, unit, '1', 10 * right(unit, 1)::integer, 77.77 FROM par_units;
CALL create_report('roles_par', 'par_units', 'par_framework', 'par_scores');
CALL refresh('roles_par');
CALL publish('roles_par', 2021, 'QĐ 1');
SELECT c.oid::regclass AS open_to_everybody FROM pg_class c, aclexplode(c.relacl) a
	WHERE c.relnamespace IN ('roles_par'::regnamespace, 'roles_par_published'::regnamespace) AND a.grantee = 0;
SELECT n.nspname AS open_to_everybody FROM pg_namespace n, aclexplode(n.nspacl) a
	WHERE n.nspname IN ('roles_par', 'roles_par_published') AND a.grantee = 0;
GRANT USAGE ON SCHEMA roles_par, roles_par_published TO regress_parindex_reader;
GRANT SELECT ON ALL TABLES IN SCHEMA roles_par, roles_par_published TO regress_parindex_reader;
GRANT USAGE ON SCHEMA roles_par_published TO regress_parindex_press;
GRANT SELECT ON ALL TABLES IN SCHEMA roles_par_published TO regress_parindex_press;
-- What each may do and read, as a row
CREATE FUNCTION roles.said(sql text) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
	EXECUTE sql;
	RAISE EXCEPTION USING ERRCODE = 'UNDO1';
EXCEPTION WHEN SQLSTATE 'UNDO1' THEN
	RETURN 'may';
WHEN OTHERS THEN
	RETURN SQLSTATE || ' ' || SQLERRM;
END $$;
CREATE VIEW roles.deeds (n, deed) AS VALUES
	(1, $$CALL parindex.refresh('roles_par')$$), (2, $$CALL parindex.publish('roles_par', 2022, 'QĐ 2')$$),
	(3, $$CALL parindex.unpublish('roles_par', 2021, 'r')$$), (4, $$CALL parindex.rebuild_report('roles_par')$$),
	(5, $$CALL parindex.drop_report('roles_par', force => true)$$), (6, $$SELECT * FROM parindex.verify('roles_par')$$),
	(7, $$INSERT INTO roles_par.prior_index VALUES (2020, 'so', 'u1', 50, 1)$$),
	(8, $$INSERT INTO roles_par_published.publication_line VALUES (2030, 1, 1, 'x')$$),
	(9, $$DELETE FROM roles_par_published.unit_index WHERE year = 2021$$),
	(10, $$SELECT FROM roles_par.settings FOR UPDATE$$),
	(11, $$SELECT FROM roles_par_published.publication FOR UPDATE$$),
	(12, $$LOCK TABLE roles_par_published.publication IN ROW EXCLUSIVE MODE$$),
	(13, $$SELECT parindex.report_rows('roles_par_published', 2021)$$),
	(14, $$SELECT parindex.report_withdraw('roles_par_published', 2021, now(), 'x', NULL)$$),
	(15, $$SELECT parindex.report_write_down('roles_par', 2022, 1, 'x', NULL, now(), NULL, NULL, NULL)$$);
CREATE VIEW roles.readable AS
SELECT n.nspname
	AS schema, count(*) FILTER (WHERE roles.said(format('SELECT count(*) FROM %s', c.oid::regclass)) = 'may') AS read,
	count(*) FILTER (WHERE roles.said(format('SELECT count(*) FROM %s', c.oid::regclass)) <> 'may') AS refused
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname LIKE 'roles\_par%'
	AND c.relkind IN ('r', 'v') GROUP BY n.nspname;
GRANT USAGE ON SCHEMA roles TO PUBLIC;
GRANT SELECT ON roles.deeds, roles.readable TO PUBLIC;
SELECT n, deed, roles.said(deed) FROM roles.deeds ORDER BY n;
SELECT * FROM roles.readable ORDER BY schema;

-- ---- a member, who lends his rights ---------------------------------------------------------------------------------
\c - regress_parindex_member
SET client_min_messages = warning;
SELECT n, roles.said(deed) FROM roles.deeds ORDER BY n;
SELECT * FROM roles.readable ORDER BY schema;
CALL parindex.refresh('roles_par');
SET client_min_messages = warning;
CALL parindex.publish('roles_par', 2022, 'QĐ 2');
SET ROLE regress_parindex_owner;
SELECT roles.said(deed) AS rebuild_as_owner FROM roles.deeds WHERE n = 4;
CALL parindex.publish('roles_par', 2022, 'QĐ 3', reason => 'r');
RESET ROLE;
-- whoever did it is named, whatever role he set
SELECT year, decision, published_by, withdrawn_by, line::json ->> 'by' AS by FROM roles_par_published.publication
	JOIN roles_par_published.publication_line USING (year, revision) WHERE no = 1 ORDER BY year, revision;

-- ---- a member who does not inherit, until he sets the role ----------------------------------------------------------
\c - regress_parindex_noinherit
SET client_min_messages = warning;
SELECT n, roles.said(deed) FROM roles.deeds ORDER BY n;
SELECT * FROM roles.readable ORDER BY schema;
SET ROLE regress_parindex_owner;
SELECT n, roles.said(deed) FROM roles.deeds WHERE n < 7 ORDER BY n;

-- ---- readers, and whoever has no rights -----------------------------------------------------------------------------
\c - regress_parindex_reader
SET client_min_messages = warning;
SELECT n, roles.said(deed) FROM roles.deeds ORDER BY n;
SELECT * FROM roles.readable ORDER BY schema;
SELECT year, finding, now FROM parindex.verify('roles_par');
\c - regress_parindex_press
SET client_min_messages = warning;
SELECT n, roles.said(deed) FROM roles.deeds ORDER BY n;
SELECT * FROM roles.readable ORDER BY schema;
SELECT year, finding, now FROM parindex.verify('roles_par');
-- what he can read tells no self score, not in a card either
SELECT count(*) AS told FROM roles_par_published.publication_line l WHERE l::text LIKE '%77.77%'
	OR l::text LIKE '%self%';
SELECT (SELECT count(*) FROM roles_par_published.scorecards t WHERE t::text LIKE '%77.77%') + (SELECT count(*)
	FROM roles_par_published.criterion_points t WHERE t::text LIKE '%77.77%')
	+ (SELECT count(*) FROM roles_par_published.unit_index t WHERE t::text LIKE '%77.77%') + (SELECT count(*)
		FROM roles_par_published.source_index t WHERE t::text LIKE '%77.77%')
	+ (SELECT count(*) FROM roles_par_published.axis_index t WHERE t::text LIKE '%77.77%') AS told;
\c - regress_parindex_outsider
SET client_min_messages = warning;
SELECT n, roles.said(deed) FROM roles.deeds ORDER BY n;
SELECT * FROM roles.readable ORDER BY schema;

-- ---- a superuser, however he calls: what the owner put there would run with his rights ------------------------------
\c - :super
SET client_min_messages = warning;
SELECT n, roles.said(deed) FROM roles.deeds WHERE n < 7 ORDER BY n;
SET ROLE regress_parindex_owner;
SELECT n, roles.said(deed) FROM roles.deeds WHERE n < 7 ORDER BY n;
RESET ROLE;
SET SESSION AUTHORIZATION regress_parindex_owner;
SELECT n, roles.said(deed) FROM roles.deeds WHERE n < 7 ORDER BY n;
RESET SESSION AUTHORIZATION;
-- but for reports of his own
SET client_min_messages = warning;
CREATE SCHEMA super;
CREATE TABLE super.units AS SELECT * FROM roles.par_units;
CREATE TABLE super.framework AS SELECT * FROM roles.par_framework;
CREATE TABLE super.scores AS SELECT * FROM roles.par_scores;
CALL parindex.create_report('super_par', 'super.units', 'super.framework', 'super.scores');
CALL parindex.refresh('super_par');
CALL parindex.publish('super_par', 2021, 'QĐ 1');
SELECT finding FROM parindex.verify('super_par');

-- ---- a SECURITY DEFINER wrapper lends rights that its caller does not have ------------------------------------------
\c - regress_parindex_owner
SET client_min_messages = warning;
SET search_path = roles, parindex;
CREATE FUNCTION roles.nightly(deed text) RETURNS text LANGUAGE plpgsql SECURITY DEFINER
	AS $$ BEGIN RETURN roles.said(deed); END $$;
GRANT EXECUTE ON FUNCTION roles.nightly TO PUBLIC;
SELECT n, roles.nightly(deed) FROM roles.deeds WHERE n < 7 ORDER BY n;
\c - regress_parindex_outsider
SET client_min_messages = warning;
SELECT n, roles.nightly(deed) FROM roles.deeds WHERE n < 7 ORDER BY n;
\c - regress_parindex_member
SET client_min_messages = warning;
SELECT n, roles.nightly(deed) FROM roles.deeds WHERE n < 7 ORDER BY n;
\c - regress_parindex_noinherit
SET client_min_messages = warning;
SELECT n, roles.nightly(deed) FROM roles.deeds WHERE n < 7 ORDER BY n;
-- a wrapper with a search_path that its caller chooses, in front of which stands whatever he likes
\c - regress_parindex_outsider
SET client_min_messages = warning;
CREATE DOMAIN pg_temp.text AS pg_catalog.text CHECK (current_user = 'regress_parindex_outsider');
CREATE DOMAIN pg_temp.integer AS pg_catalog.int4 CHECK (current_user = 'regress_parindex_outsider');
CREATE TEMP TABLE settings (one smallint);
CREATE TEMP TABLE publication (year integer);
SET search_path = pg_temp, pg_catalog;
SELECT roles.nightly('CALL parindex.refresh(''roles_par'')');
SELECT roles.nightly('CALL parindex.publish(''roles_par'', 2022, ''x'')');

-- ---- what a member brings along meets nobody's query ----------------------------------------------------------------
\c - regress_parindex_member
SET client_min_messages = warning;
CREATE DOMAIN pg_temp.text AS pg_catalog.text CHECK (false);
CREATE TEMP TABLE unit_index (year integer);
CREATE TEMP TABLE settings (one smallint, title text, issuer text, time_zone text);
CREATE TEMP TABLE publication (year integer, revision integer, withdrawn_at timestamptz);
CREATE FUNCTION pg_temp.length(text) RETURNS integer LANGUAGE sql AS 'SELECT 1/0';
CREATE TEMP TABLE come (year integer);
CREATE TEMP TABLE gone (year integer);
SET search_path = pg_temp, pg_catalog;
SET datestyle = 'SQL, DMY';
SET timezone = 'America/Caracas';
SET row_security = on;
-- which 19 has no more
SELECT current_setting('server_version_num')::integer < 190000 AS any_strings \gset
\if :any_strings
SET standard_conforming_strings = off;
\endif
SET bytea_output = escape;
CALL parindex.refresh('roles_par');
CALL parindex.publish('roles_par', 2023, 'QĐ 4', '2024-03-02');
SELECT pg_catalog.count(*) FROM parindex.verify('roles_par') v WHERE v.finding OPERATOR(pg_catalog.=) 'holds';
DELETE FROM roles_par_published.unit_index WHERE year OPERATOR(pg_catalog.=) 2023;
INSERT INTO roles_par_published.publication_line VALUES (2023, 1, 99, 'x');
SELECT decided_on, published_at OPERATOR(pg_catalog.=) (SELECT pg_catalog.timezone(s.time_zone, p.published_at)
	FROM roles_par_published.publication p, roles_par.settings s WHERE p.year OPERATOR(pg_catalog.=) 2023)
	AS report_time
FROM roles_par_published.unit_index WHERE year OPERATOR(pg_catalog.=) 2023 LIMIT 1;
SHOW timezone;
SHOW search_path;

-- ---- somebody else's schema under the expected name -----------------------------------------------------------------
\c - regress_parindex_evil
SET client_min_messages = warning;
CREATE SCHEMA early_par_published;
\c - regress_parindex_owner
SET client_min_messages = warning;
SET search_path = roles, parindex;
CALL create_report('early_par', 'par_units', 'par_framework', 'par_scores');
SELECT to_regnamespace('early_par') AS left_behind;
CALL create_report('late_par', 'par_units', 'par_framework', 'par_scores');
CALL refresh('late_par');
DROP SCHEMA late_par_published CASCADE;
\c - regress_parindex_evil
SET client_min_messages = warning;
SET search_path = parindex;
CREATE SCHEMA evil;
CREATE TABLE evil.par_units (year integer, block text, unit text);
CREATE TABLE evil.par_framework (year integer, block text, code text, source text, max_points numeric);
CREATE TABLE evil.par_scores (year integer, unit text, code text, points numeric);
CALL create_report('evil_par', 'evil.par_units', 'evil.par_framework', 'evil.par_scores');
ALTER SCHEMA evil_par_published RENAME TO late_par_published;
GRANT ALL ON SCHEMA late_par_published TO regress_parindex_owner;
GRANT ALL ON ALL TABLES IN SCHEMA late_par_published TO regress_parindex_owner;
CREATE FUNCTION evil.trap() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'sprung as %',
	current_user; END $$;
CREATE TRIGGER trap BEFORE INSERT OR UPDATE OR DELETE ON late_par_published.publication FOR EACH STATEMENT
	EXECUTE FUNCTION evil.trap();
CREATE TRIGGER trap BEFORE INSERT OR UPDATE OR DELETE ON late_par_published.unit_index FOR EACH STATEMENT
	EXECUTE FUNCTION evil.trap();
\c - regress_parindex_owner
SET client_min_messages = warning;
SET search_path = roles, parindex;
CALL publish('late_par', 2021, 'QĐ 1');
CALL unpublish('late_par', 2021, 'r');
CALL refresh('late_par');
CALL rebuild_report('late_par');
-- a table of somebody else's in one's own schema
GRANT CREATE ON SCHEMA roles_par_published TO regress_parindex_evil;
ALTER TABLE roles_par_published.block_class RENAME TO kept;
\c - regress_parindex_evil
SET client_min_messages = warning;
CREATE TABLE roles_par_published.block_class (LIKE late_par_published.block_class);
GRANT ALL ON roles_par_published.block_class TO PUBLIC;
\c - regress_parindex_owner
SET client_min_messages = warning;
SET search_path = roles, parindex;
CALL publish('roles_par', 2021, 'QĐ 9', reason => 'r');
CALL unpublish('roles_par', 2021, 'r');
\c - regress_parindex_evil
SET client_min_messages = warning;
DROP TABLE roles_par_published.block_class;
\c - regress_parindex_owner
SET client_min_messages = warning;
ALTER TABLE roles_par_published.kept RENAME TO block_class;

-- ---- names that look like something else ----------------------------------------------------------------------------
SET search_path = roles, parindex;
SET client_min_messages = warning;
CALL create_report('CREATE TRIGGER', 'par_units', 'par_framework', 'par_scores');
CALL refresh('CREATE TRIGGER');
CALL publish('CREATE TRIGGER', 2021, 'QĐ 1');
CALL create_report(repeat('%I $1 "', 7) || 'abcd', 'par_units', 'par_framework', 'par_scores');
CALL refresh(repeat('%I $1 "', 7) || 'abcd');
CALL publish(repeat('%I $1 "', 7) || 'abcd', 2021, '%s %1$I '' || "', reason => NULL);
CALL publish(repeat('%I $1 "', 7) || 'abcd', 2021, '; DROP TABLE x; --', reason => '%s');
SELECT year, finding, now FROM verify('CREATE TRIGGER');
SELECT year, finding, now FROM verify(repeat('%I $1 "', 7) || 'abcd');
SELECT decision FROM "%I $1 ""%I $1 ""%I $1 ""%I $1 ""%I $1 ""%I $1 ""%I $1 ""abcd_published".publication
	ORDER BY revision;
DELETE FROM "CREATE TRIGGER_published".unit_index;
CALL create_report(repeat('x', 60), 'par_units', 'par_framework', 'par_scores');
CALL publish(repeat('x', 60), 2021, 'QĐ 1');
CALL unpublish(repeat('CREATE TRIGGER', 5), 2021, 'r');

\c - :super
SET client_min_messages = warning;
ALTER DEFAULT PRIVILEGES FOR ROLE regress_parindex_owner REVOKE ALL ON SCHEMAS FROM PUBLIC;
ALTER DEFAULT PRIVILEGES FOR ROLE regress_parindex_owner REVOKE ALL ON TABLES FROM PUBLIC;
ALTER DEFAULT PRIVILEGES FOR ROLE regress_parindex_owner REVOKE ALL ON SEQUENCES FROM PUBLIC;
DROP OWNED BY regress_parindex_owner, regress_parindex_evil CASCADE;
DROP SCHEMA super, super_par, super_par_published CASCADE;
DROP ROLE regress_parindex_owner, regress_parindex_member, regress_parindex_noinherit, regress_parindex_reader,
	regress_parindex_press, regress_parindex_outsider, regress_parindex_evil;
