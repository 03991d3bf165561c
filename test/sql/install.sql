-- Installing and dropping the extension, what it consists of and what it leaves behind.
CREATE DATABASE regress_parindex_install;
\c regress_parindex_install

-- DROP EXTENSION leaves every catalog as it was
CREATE FUNCTION catalog_rows() RETURNS TABLE (catalog text, rows bigint) LANGUAGE plpgsql AS $$
BEGIN
	FOR catalog IN
		SELECT relname FROM pg_class
		WHERE relnamespace = 'pg_catalog'::regnamespace AND relkind = 'r' AND NOT relisshared
			AND relname NOT IN ('pg_statistic', 'pg_largeobject')
	LOOP
		EXECUTE format('SELECT count(*) FROM pg_catalog.%I', catalog) INTO rows;
		RETURN NEXT;
	END LOOP;
END $$;
CREATE TABLE before (catalog text, rows bigint);
INSERT INTO before SELECT * FROM catalog_rows();
CREATE EXTENSION parindex;
SELECT catalog AS grew
FROM before b JOIN catalog_rows() c USING (catalog)
WHERE b.rows < c.rows ORDER BY catalog COLLATE "C";
SELECT catalog AS shrank FROM before b JOIN catalog_rows() c USING (catalog) WHERE b.rows > c.rows;
DROP EXTENSION parindex;
SELECT catalog, c.rows - b.rows AS left_behind
FROM before b JOIN catalog_rows() c USING (catalog)
WHERE b.rows <> c.rows;
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
CREATE FUNCTION public.btequalimage(oid) RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
	RAISE EXCEPTION 'planted';
END $$;
CREATE TYPE public.criteria AS (a integer);
CREATE TYPE public.scorecard AS (a integer);
SET search_path = public, pg_catalog;
CREATE EXTENSION parindex;
CREATE EXTENSION parindex;
ALTER EXTENSION parindex SET SCHEMA elsewhere;
RESET search_path;
SELECT extnamespace::regnamespace FROM pg_extension WHERE extname = 'parindex';
SELECT extversion FROM pg_extension WHERE extname = 'parindex';
SELECT extrelocatable FROM pg_extension WHERE extname = 'parindex';

-- what is in the schema: no relation but the row types', nothing without a comment (the types of arrays, members
-- from 16 on, need none), no routine that is not of the extension
SELECT relkind, relname FROM pg_class WHERE relnamespace = 'parindex'::regnamespace ORDER BY relname;
CREATE VIEW member AS
SELECT classid, objid, objsubid
FROM pg_depend d JOIN pg_extension e ON d.refclassid = 'pg_extension'::regclass AND d.refobjid = e.oid
WHERE extname = 'parindex' AND deptype = 'e';
SELECT count(*) > 100 AS members FROM member;
SELECT pg_describe_object(classid, objid, objsubid) AS without_comment
FROM member m LEFT JOIN pg_type t ON m.classid = 'pg_type'::regclass AND t.oid = objid
WHERE typcategory IS DISTINCT FROM 'A' AND NOT EXISTS (
	SELECT FROM pg_description d WHERE d.classoid = m.classid AND d.objoid = m.objid AND d.description <> '');
CREATE VIEW routine AS
SELECT p.*, lanname FROM pg_proc p JOIN pg_language l ON l.oid = prolang WHERE pronamespace = 'parindex'::regnamespace;
SELECT oid::regprocedure AS not_of_the_extension FROM routine WHERE oid NOT IN (SELECT objid FROM member);

-- routines: none lends its owner's rights; those in C are of one library, parallel safe and immutable, but for the
-- planner's and for what procedures of reports ask of the session; those in SQL were bound when they were made; those
-- in PL/pgSQL have a search_path of their own, but for those that are called with the schema of a report or an input
-- in it
SELECT oid::regprocedure AS security_definer FROM routine WHERE prosecdef;
SELECT DISTINCT lanname FROM routine ORDER BY lanname;
SELECT oid::regprocedure AS parallel_unsafe FROM routine WHERE lanname <> 'plpgsql' AND proparallel <> 's';
SELECT proname AS not_immutable FROM routine WHERE lanname = 'c' AND provolatile <> 'i' ORDER BY proname;
SELECT oid::regprocedure AS with_settings FROM routine WHERE lanname = 'c' AND proconfig IS NOT NULL;
SELECT DISTINCT probin FROM routine WHERE lanname = 'c';
SELECT oid::regprocedure AS bound_later FROM routine WHERE lanname = 'sql' AND prosqlbody IS NULL;
SELECT oid::regprocedure AS any_search_path
FROM routine
WHERE lanname = 'plpgsql' AND coalesce(proconfig::text, '') !~ 'search_path=pg_catalog, pg_temp'
ORDER BY oid::regprocedure::text COLLATE "C";

-- every aggregate can be computed in parallel, but for one that keeps the order of its rows; an internal state travels
SELECT aggfnoid::regprocedure AS not_in_parallel
FROM pg_aggregate JOIN routine r ON aggfnoid = r.oid
WHERE aggcombinefn = 0 OR (aggtranstype = 'internal'::regtype AND (aggserialfn = 0 OR aggdeserialfn = 0));

-- and none is computed below a join, where a row that the join drops could be an error
SELECT aggfnoid::regprocedure AS below_a_join
FROM pg_aggregate JOIN routine r ON aggfnoid = r.oid
WHERE aggtransspace >= 0;
SELECT aggfnoid::regprocedure AS moving
FROM pg_aggregate JOIN routine r ON aggfnoid = r.oid
WHERE aggminvtransfn <> 0 ORDER BY aggfnoid::regprocedure::text COLLATE "C";

-- operators and operator classes are whole: a comparison knows its negation and its selectivity, = can hash, and
-- merges where a btree has it
CREATE VIEW operator AS SELECT * FROM pg_operator WHERE oprnamespace = 'parindex'::regnamespace;
SELECT oid::regoperator AS no_commutator FROM operator WHERE oprcom = 0 AND oprname <> '<@';
SELECT oid::regoperator AS no_negator
FROM operator
WHERE oprnegate = 0 AND oprresult = 'boolean'::regtype AND oprname <> '<@';
SELECT oid::regoperator AS no_selectivity
FROM operator
WHERE (oprrest = 0 OR oprjoin = 0) AND oprresult = 'boolean'::regtype;
SELECT oid::regoperator AS no_hash FROM operator WHERE oprname = '=' AND NOT oprcanhash;
SELECT oid::regoperator AS no_merge_or_no_btree
FROM operator o
WHERE oprcanmerge <> EXISTS (
	SELECT FROM pg_amop a JOIN pg_am m ON m.oid = amopmethod
	WHERE amopopr = o.oid AND amname = 'btree' AND amopstrategy = 3);
SELECT opcname, amname, opcdefault, amvalidate(c.oid)
FROM pg_opclass c JOIN pg_am a ON a.oid = opcmethod
WHERE opcnamespace = 'parindex'::regnamespace ORDER BY 1, 2;

-- types have binary input and output, no modifier and no cast: nothing becomes one of them by itself
SELECT typname, typlen, typbyval, typalign, typstorage, typcategory, typreceive <> 0 AND typsend <> 0 AS binary,
	typmodin = 0 AS no_typmod
FROM pg_type
WHERE typnamespace = 'parindex'::regnamespace AND typtype = 'b' AND typcategory <> 'A' ORDER BY typname;
SELECT count(*) AS casts
FROM pg_cast JOIN pg_type t ON t.oid IN (castsource, casttarget)
WHERE typnamespace = 'parindex'::regnamespace;

\c postgres
DROP DATABASE regress_parindex_install;
