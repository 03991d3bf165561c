-- Whatever default privileges say: the owner of a database installs, an ordinary role uses all of it.
CREATE ROLE regress_parindex_owner;
CREATE ROLE regress_parindex_reader;
CREATE DATABASE regress_parindex_privileges OWNER regress_parindex_owner;
\c regress_parindex_privileges

-- a superuser has taken from PUBLIC what it has by default, and given what it has not
ALTER DEFAULT PRIVILEGES REVOKE ALL ON ROUTINES FROM PUBLIC;
ALTER DEFAULT PRIVILEGES REVOKE ALL ON TYPES FROM PUBLIC;
ALTER DEFAULT PRIVILEGES GRANT ALL ON SCHEMAS TO PUBLIC;

-- others than the owner cannot install
SET SESSION AUTHORIZATION regress_parindex_reader;
CREATE EXTENSION parindex;
SET SESSION AUTHORIZATION regress_parindex_owner;
CREATE EXTENSION parindex;
SELECT extowner::regrole FROM pg_extension WHERE extname = 'parindex';

-- what the schema gives to PUBLIC
SELECT privilege_type FROM pg_namespace, aclexplode(nspacl) WHERE nspname = 'parindex' AND grantee = 0;

-- what PUBLIC has not: a type, a routine
SELECT typname FROM pg_type
WHERE typnamespace = 'parindex'::regnamespace AND NOT has_type_privilege('regress_parindex_reader', oid, 'USAGE');
SELECT oid::regprocedure FROM pg_proc
WHERE pronamespace = 'parindex'::regnamespace AND NOT has_function_privilege('regress_parindex_reader', oid, 'EXECUTE');

-- an ordinary role calls every routine but those that only the server can call; the answer does not matter
SET SESSION AUTHORIZATION regress_parindex_reader;
DO $$
DECLARE
	routine record;
	calls integer := 0;
BEGIN
	FOR routine IN
		SELECT p.oid::regprocedure, prokind,
			string_agg('NULL::' || format_type(type, NULL), ', ' ORDER BY n) AS arguments
		FROM pg_proc p LEFT JOIN unnest(proargtypes::oid[]) WITH ORDINALITY AS a (type, n) ON true
		WHERE pronamespace = 'parindex'::regnamespace AND NOT 'internal'::regtype = ANY (proargtypes::oid[])
			AND prorettype NOT IN ('internal'::regtype, 'trigger'::regtype)
		GROUP BY p.oid
	LOOP
		BEGIN
			calls := calls + 1;
			EXECUTE CASE routine.prokind WHEN 'p' THEN 'CALL ' ELSE 'SELECT ' END
				|| split_part(routine.oid::text, '(', 1) || '(' || coalesce(routine.arguments, '') || ')'
				|| CASE routine.prokind WHEN 'w' THEN ' OVER ()' ELSE '' END;
			RAISE EXCEPTION 'undo';
		EXCEPTION WHEN OTHERS THEN
			IF SQLERRM ~ 'denied for (function|procedure|aggregate|type|schema parindex)' THEN
				RAISE WARNING '%: %', routine.oid, SQLERRM;
			END IF;
		END;
	END LOOP;
	RAISE NOTICE 'more than 100 calls: %', calls > 100;
END $$;

-- and makes columns of every type
CREATE TEMP TABLE mine (
	criterion parindex.criteria PRIMARY KEY,
	card parindex.scorecard,
	rule parindex.rubric,
	tally parindex.survey_tally,
	ranking parindex.ranked_unit[]
);
INSERT INTO mine (criterion, card) VALUES ('1 a 1', '{1 a 1/1}');
SELECT parindex.par_index(card) FROM mine WHERE criterion OPERATOR(parindex.<@) '1';

-- but changes nothing
CREATE TABLE parindex.planted (a integer);
CREATE FUNCTION parindex.planted() RETURNS integer LANGUAGE sql AS 'SELECT 1';
DROP FUNCTION parindex.points_fit(parindex.criteria, numeric);
ALTER FUNCTION parindex.points_fit(parindex.criteria, numeric) VOLATILE;
DROP EXTENSION parindex;
COMMENT ON SCHEMA parindex IS 'mine';

-- the owner leaves nothing behind
DROP TABLE mine;
SET SESSION AUTHORIZATION regress_parindex_owner;
DROP EXTENSION parindex;
RESET SESSION AUTHORIZATION;
SELECT nspname FROM pg_namespace WHERE nspname = 'parindex';

\c postgres
DROP DATABASE regress_parindex_privileges;
DROP ROLE regress_parindex_owner, regress_parindex_reader;
