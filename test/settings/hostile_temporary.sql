-- Relations and types in the session's own schema, where PostgreSQL looks first of all
DO $$
DECLARE
	name pg_catalog.text;
BEGIN
	FOREACH name IN ARRAY ARRAY[
		'pg_class', 'pg_namespace', 'pg_attribute', 'pg_type', 'pg_proc', 'pg_operator', 'pg_trigger', 'pg_rewrite',
		'pg_policy', 'pg_depend', 'pg_constraint', 'pg_inherits', 'pg_index', 'pg_roles', 'text', 'numeric', 'date',
		'jsonb', 'regclass', 'criteria', 'scorecard', 'rubric', 'settings', 'scores'] LOOP
		EXECUTE pg_catalog.format('CREATE TEMPORARY TABLE %I (nothing integer)', name);
	END LOOP;
END $$;
