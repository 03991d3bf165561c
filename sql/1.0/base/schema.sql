-- The schema. A plain CREATE: one that somebody prepared beforehand is refused.

CREATE SCHEMA parindex;

COMMENT ON SCHEMA parindex IS
'parindex: administrative reform indices. Types criteria and scorecard, aggregates, block rankings and yearly changes';


-- The schema of a report or an input. Its name is the only text of a caller's that becomes part of a statement.
CREATE PROCEDURE parindex.new_schema(name text, what text, most integer, comment text)
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $procedure$
BEGIN
	IF name IS NULL OR octet_length(name) NOT BETWEEN 1 AND most THEN
		RAISE EXCEPTION USING ERRCODE = 'invalid_parameter_value',
			MESSAGE = format('name of %s must have 1 to %s bytes', what, most);
	END IF;
	-- a search_path takes this for the name of the role, also in quotes
	IF name = '$user' THEN
		RAISE EXCEPTION USING ERRCODE = 'reserved_name', MESSAGE = format('$user cannot be the name of %s', what);
	END IF;
	IF NOT has_database_privilege(current_database(), 'CREATE') THEN
		RAISE EXCEPTION USING ERRCODE = 'insufficient_privilege',
			MESSAGE = format('permission denied for database %I: %s is made in a schema of its own', current_database(), what),
			HINT = format('Its owner says: GRANT CREATE ON DATABASE %I TO %I.', current_database(), current_user);
	END IF;
	EXECUTE format('CREATE SCHEMA %I', name);
	-- whatever default privileges say
	EXECUTE format('REVOKE ALL ON SCHEMA %I FROM PUBLIC', name);
	EXECUTE format('COMMENT ON SCHEMA %I IS %L', name, comment);
END
$procedure$;
COMMENT ON PROCEDURE parindex.new_schema(text, text, integer, text) IS
'Makes a schema that is the caller''s alone, with a comment. A name that has not 1 to so many bytes is 22023 and says what it is the name of; a schema that exists is 42P06; 42501 without CREATE on the database';
