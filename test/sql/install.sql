-- Installing and dropping the extension, who may, and what it leaves behind.
CREATE DATABASE regress_parindex_install;
\c regress_parindex_install

-- DROP EXTENSION leaves every catalog as it was
CREATE FUNCTION catalog_rows() RETURNS TABLE (catalog text, rows bigint) LANGUAGE plpgsql AS $$
BEGIN
	FOR catalog IN SELECT relname FROM pg_class WHERE relnamespace = 'pg_catalog'::regnamespace AND relkind = 'r' AND NOT relisshared
		AND relname NOT IN ('pg_statistic', 'pg_largeobject') ORDER BY relname LOOP
		EXECUTE format('SELECT count(*) FROM pg_catalog.%I', catalog) INTO rows;
		RETURN NEXT;
	END LOOP;
END $$;
CREATE TABLE before (catalog text, rows bigint);
INSERT INTO before SELECT * FROM catalog_rows();
CREATE EXTENSION parindex;
SELECT count(*) FILTER (WHERE b.rows < c.rows) > 10 AS catalogs_grew, count(*) FILTER (WHERE b.rows > c.rows) AS shrank FROM before b JOIN catalog_rows() c USING (catalog);
SELECT catalog FROM before b JOIN catalog_rows() c USING (catalog) WHERE b.rows < c.rows ORDER BY catalog COLLATE "C";
DROP EXTENSION parindex;
SELECT catalog, c.rows - b.rows AS left_behind FROM before b JOIN catalog_rows() c USING (catalog) WHERE b.rows <> c.rows;
SELECT count(*) AS schemas FROM pg_namespace WHERE nspname = 'parindex';

-- a schema that somebody prepared is refused, and nothing is installed
CREATE SCHEMA parindex;
CREATE FUNCTION parindex.code(text) RETURNS text LANGUAGE sql AS 'SELECT 1';
\set VERBOSITY terse
CREATE EXTENSION parindex;
\set VERBOSITY default
CREATE EXTENSION parindex SCHEMA parindex;
SELECT count(*) AS extensions FROM pg_extension WHERE extname = 'parindex';
DROP SCHEMA parindex CASCADE;
-- it goes nowhere else, and objects that others planted in public are not called
CREATE SCHEMA elsewhere;
CREATE EXTENSION parindex SCHEMA elsewhere;
CREATE FUNCTION public.btequalimage(oid) RETURNS boolean LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'planted'; END $$;
CREATE TYPE public.criteria AS (a integer);
CREATE TYPE public.scorecard AS (a integer);
SET search_path = public, pg_catalog;
CREATE EXTENSION parindex;
ALTER EXTENSION parindex SET SCHEMA elsewhere;
RESET search_path;
SELECT extname, extnamespace::regnamespace, extversion FROM pg_extension WHERE extname = 'parindex';
DROP EXTENSION parindex;
-- default privileges do not open the schema
ALTER DEFAULT PRIVILEGES GRANT ALL ON SCHEMAS TO PUBLIC;
CREATE EXTENSION parindex;
ALTER DEFAULT PRIVILEGES REVOKE ALL ON SCHEMAS FROM PUBLIC;
SELECT privilege_type AS public_may FROM pg_namespace n, aclexplode(n.nspacl) a WHERE nspname = 'parindex' AND a.grantee = 0;
DROP EXTENSION parindex;

-- the owner of a database, who is no superuser, may install it; others may use it
CREATE ROLE regress_parindex_owner;
CREATE ROLE regress_parindex_reader;
ALTER DATABASE regress_parindex_install OWNER TO regress_parindex_owner;
SET SESSION AUTHORIZATION regress_parindex_reader;
CREATE EXTENSION parindex;
SET SESSION AUTHORIZATION regress_parindex_owner;
CREATE EXTENSION parindex;
CREATE EXTENSION parindex;
SELECT extowner::regrole, extrelocatable, extversion FROM pg_extension WHERE extname = 'parindex';
SET SESSION AUTHORIZATION regress_parindex_reader;
SELECT parindex.points(parindex.scorecard('1.1 survey 2'::parindex.criteria, 1.5)) AS points, parindex.par_index(1, 2) AS index, parindex.block_rank(1) OVER () AS rank;
SELECT '1 a 1'::parindex.criteria OPERATOR(parindex.<@) '1' AS within, parindex.year_change(1, 2022) IS NULL AS change;
CREATE TEMP TABLE mine (criteria parindex.criteria PRIMARY KEY, card parindex.scorecard);
INSERT INTO mine VALUES ('1 a 1', '{1 a 1/1}');
CREATE TABLE parindex.planted (a integer);
CREATE FUNCTION parindex.planted() RETURNS integer LANGUAGE sql AS 'SELECT 1';
DROP FUNCTION parindex.points_fit(parindex.criteria, numeric);
ALTER FUNCTION parindex.points_fit(parindex.criteria, numeric) VOLATILE;
DROP EXTENSION parindex;
COMMENT ON SCHEMA parindex IS 'mine';
SET SESSION AUTHORIZATION regress_parindex_owner;
DROP EXTENSION parindex CASCADE;
RESET SESSION AUTHORIZATION;
SELECT catalog, c.rows - b.rows AS left_behind FROM before b JOIN catalog_rows() c USING (catalog) WHERE b.rows <> c.rows AND catalog IN ('pg_aggregate', 'pg_amop', 'pg_amproc', 'pg_description', 'pg_extension', 'pg_init_privs', 'pg_opclass', 'pg_operator', 'pg_opfamily');
CREATE EXTENSION parindex;

-- what is in the schema: no relation but the row type's, nothing that PUBLIC can
-- change, nothing without a comment, nothing in the schema that is not of the extension
SELECT has_schema_privilege('regress_parindex_reader', 'parindex', 'USAGE') AS usage, has_schema_privilege('regress_parindex_reader', 'parindex', 'CREATE') AS create;
SELECT relkind, relname FROM pg_class WHERE relnamespace = 'parindex'::regnamespace;
SELECT nspacl::text LIKE '%=UC/%' AS owner, nspacl::text LIKE '%,=U/%' AS public_usage, nspacl::text LIKE '%=%C%/%' AND nspacl::text LIKE '%,=UC/%' AS public_create FROM pg_namespace WHERE nspname = 'parindex';
CREATE VIEW member AS
SELECT d.classid, d.objid, d.objsubid, pg_describe_object(d.classid, d.objid, d.objsubid) AS object
FROM pg_depend d JOIN pg_extension e ON e.extname = 'parindex' AND d.refclassid = 'pg_extension'::regclass AND d.refobjid = e.oid AND d.deptype = 'e';
SELECT count(*) > 100 AS members, count(*) FILTER (WHERE object ~ 'criteria') > 20 AS of_criteria, count(*) FILTER (WHERE object ~ 'scorecard') > 40 AS of_scorecard FROM member;
-- the types of arrays, members from 16 on, need no comment
SELECT object AS without_comment FROM member m WHERE NOT EXISTS (SELECT FROM pg_description d WHERE d.classoid = m.classid AND d.objoid = m.objid AND d.objsubid = 0 AND d.description <> '')
	AND NOT EXISTS (SELECT FROM pg_type t WHERE m.classid = 'pg_type'::regclass AND t.oid = m.objid AND typcategory = 'A') ORDER BY object COLLATE "C";
SELECT p.oid::regprocedure AS not_of_the_extension FROM pg_proc p WHERE pronamespace = 'parindex'::regnamespace AND NOT EXISTS (SELECT FROM member m WHERE m.classid = 'pg_proc'::regclass AND m.objid = p.oid);

-- every function: no SECURITY DEFINER; in C parallel safe, not volatile and without settings, but for those that work with reports; in PL/pgSQL with a search_path of its own, but for refresh, which may COMMIT
SELECT p.oid::regprocedure AS function, prosecdef, proparallel, provolatile, proconfig, lanname
FROM pg_proc p JOIN pg_language l ON l.oid = prolang JOIN member m ON m.classid = 'pg_proc'::regclass AND m.objid = p.oid
WHERE prosecdef OR NOT CASE WHEN prokind = 'a' THEN proparallel = 's'
	WHEN lanname = 'c' THEN proparallel = 's' AND provolatile <> 'v' AND proconfig IS NULL
	ELSE lanname = 'plpgsql' AND coalesce(proconfig::text ~ 'search_path=pg_catalog, pg_temp', false) END ORDER BY p.oid::regprocedure::text;
SELECT p.proname AS not_immutable FROM pg_proc p JOIN member m ON m.classid = 'pg_proc'::regclass AND m.objid = p.oid JOIN pg_language l ON l.oid = prolang WHERE lanname = 'c' AND provolatile <> 'i' ORDER BY 1;
SELECT DISTINCT probin FROM pg_proc p JOIN member m ON m.classid = 'pg_proc'::regclass AND m.objid = p.oid WHERE probin IS NOT NULL;
-- every aggregate can be computed in parallel; an internal state travels
SELECT aggfnoid::regprocedure AS no_parallel FROM pg_aggregate JOIN member m ON m.classid = 'pg_proc'::regclass AND m.objid = aggfnoid
WHERE aggcombinefn = 0 OR (aggtranstype = 'internal'::regtype AND (aggserialfn = 0 OR aggdeserialfn = 0));
SELECT aggfnoid::regprocedure AS moving FROM pg_aggregate JOIN member m ON m.classid = 'pg_proc'::regclass AND m.objid = aggfnoid WHERE aggminvtransfn <> 0 ORDER BY aggfnoid::regprocedure::text COLLATE "C";
-- operators and operator classes are whole
SELECT o.oid::regoperator AS operator FROM pg_operator o JOIN member m ON m.classid = 'pg_operator'::regclass AND m.objid = o.oid
WHERE (oprcom = 0 AND oprname <> '<@') OR (oprresult = 'boolean'::regtype AND oprname <> '<@' AND (oprnegate = 0 OR oprrest = 0 OR oprjoin = 0)) OR (oprname = '=' AND NOT oprcanhash)
	OR oprcanmerge <> EXISTS (SELECT FROM pg_amop a JOIN pg_am m ON m.oid = amopmethod WHERE amopopr = o.oid AND amname = 'btree' AND amopstrategy = 3);
SELECT opcname, amname, opcdefault, amvalidate(c.oid) FROM pg_opclass c JOIN pg_am a ON a.oid = opcmethod JOIN member m ON m.classid = 'pg_opclass'::regclass AND m.objid = c.oid ORDER BY 1, 2;
SELECT typname, typlen, typbyval, typalign, typstorage, typcategory, typreceive <> 0 AND typsend <> 0 AS binary, typmodin = 0 AS no_typmod FROM pg_type WHERE typnamespace = 'parindex'::regnamespace AND typtype = 'b' AND typcategory <> 'A' ORDER BY typname;
-- no cast: nothing becomes one of our types by itself
SELECT count(*) AS casts FROM pg_cast JOIN pg_type t ON t.oid IN (castsource, casttarget) WHERE typnamespace = 'parindex'::regnamespace;

\c postgres
DROP DATABASE regress_parindex_install;
DROP ROLE regress_parindex_owner, regress_parindex_reader;
