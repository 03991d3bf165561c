-- A schema that has everything of pg_catalog and of parindex by name: functions and operators of the same arguments,
-- which only complain, and relations without a row, whose types have the names of theirs.
CREATE SCHEMA hostile;
GRANT USAGE ON SCHEMA hostile TO PUBLIC;
SET check_function_bodies = off;

-- The schemas whose names are taken; while the extension is not installed, only the first
CREATE TEMPORARY TABLE taken AS SELECT oid FROM pg_namespace WHERE nspname IN ('pg_catalog', 'parindex');

-- Can a function of ours have an argument of this type?
CREATE FUNCTION pg_temp.possible(type oid) RETURNS boolean LANGUAGE sql AS $$
	SELECT typtype <> 'p' OR typname IN ('any', 'anyelement', 'anyarray') FROM pg_type WHERE oid = type
$$;

-- A function's arguments, with other words for "any", which only C may have
CREATE FUNCTION pg_temp.arguments(types oid[], is_variadic boolean) RETURNS text LANGUAGE sql AS $$
	SELECT coalesce(string_agg(CASE
			WHEN type <> '"any"'::regtype THEN format_type(type, NULL)
			WHEN is_variadic AND n = cardinality(types) THEN 'VARIADIC anyarray'
			ELSE 'anyelement' END, ', ' ORDER BY n), '')
	FROM unnest(types) WITH ORDINALITY u (type, n)
$$;

DO $$
DECLARE
	f record;
BEGIN
	FOR f IN
		SELECT DISTINCT ON (name, arguments) name, arguments,
			CASE typtype WHEN 'p' THEN 'text' ELSE format_type(prorettype, NULL) END AS result
		FROM (SELECT proname AS name, prorettype, pg_temp.arguments(proargtypes::oid[], provariadic <> 0) AS arguments
				FROM pg_proc
				WHERE pronamespace IN (SELECT oid FROM taken)
					AND (SELECT coalesce(bool_and(pg_temp.possible(t)), true) FROM unnest(proargtypes) t)) p
			JOIN pg_type ON pg_type.oid = prorettype
	LOOP
		EXECUTE format('CREATE FUNCTION hostile.%I(%s) RETURNS %s LANGUAGE plpgsql AS %L',
			f.name, f.arguments, f.result, format('BEGIN RAISE EXCEPTION ''hostile function %s''; END', f.name));
	END LOOP;
END $$;

DO $$
DECLARE
	o record;
BEGIN
	FOR o IN
		SELECT oid, oprname AS name, format_type(oprresult, NULL) AS result,
			format_type(nullif(oprleft, 0), NULL) AS left_type, format_type(oprright, NULL) AS right_type
		FROM pg_operator
		WHERE oprnamespace IN (SELECT oid FROM taken)
			AND pg_temp.possible(oprright) AND (oprleft = 0 OR pg_temp.possible(oprleft))
			AND '"any"'::regtype NOT IN (oprleft, oprright)
	LOOP
		EXECUTE format('CREATE FUNCTION hostile.operator_%s(%s) RETURNS %s LANGUAGE plpgsql AS %L',
			o.oid, concat_ws(', ', o.left_type, o.right_type), o.result,
			format('BEGIN RAISE EXCEPTION ''hostile operator %s''; END', o.name));
		EXECUTE format('CREATE OPERATOR hostile.%s (%s, FUNCTION = hostile.operator_%s)', o.name,
			concat_ws(', ', 'LEFTARG = ' || o.left_type, 'RIGHTARG = ' || o.right_type), o.oid);
	END LOOP;
END $$;

DO $$
DECLARE
	name text;
BEGIN
	FOR name IN
		SELECT relname FROM pg_class WHERE relnamespace = 'pg_catalog'::regnamespace AND relkind IN ('r', 'v')
		UNION
		SELECT typname FROM pg_type
		WHERE typnamespace IN (SELECT oid FROM taken) AND typtype <> 'p' AND typname NOT LIKE '\_%'
	LOOP
		EXECUTE format('CREATE TABLE hostile.%I (nothing integer)', name);
	END LOOP;
END $$;
GRANT SELECT ON ALL TABLES IN SCHEMA hostile TO PUBLIC;
