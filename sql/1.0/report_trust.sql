-- Whoever refreshes or publishes runs the functions that a report's views, triggers and constraints call, with
-- the caller's own rights. A report whose owner could smuggle in such a function is refused. A superuser's rights make
-- even PostgreSQL's own functions a danger, so superusers work on superusers' reports only.

-- The relations of a report, those that its views, rules and policies name, and their partitions and children.
CREATE FUNCTION parindex.report_relations(report text) RETURNS SETOF oid
	LANGUAGE plpgsql STABLE
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RETURN QUERY
	WITH RECURSIVE relation (oid) AS (
		SELECT c.oid FROM pg_class c WHERE c.relnamespace = (SELECT n.oid FROM pg_namespace n WHERE n.nspname = report)
		UNION
		SELECT n.oid
		FROM relation r
			CROSS JOIN LATERAL (
				SELECT d.refobjid AS oid
				FROM (
					SELECT 'pg_rewrite'::regclass AS classid, w.oid FROM pg_rewrite w WHERE w.ev_class = r.oid
					UNION ALL SELECT 'pg_policy'::regclass, p.oid FROM pg_policy p WHERE p.polrelid = r.oid
				) part
					JOIN pg_depend d ON d.classid = part.classid AND d.objid = part.oid AND d.refclassid = 'pg_class'::regclass
				UNION ALL SELECT i.inhrelid FROM pg_inherits i WHERE i.inhparent = r.oid
			) n
	)
	SELECT r.oid FROM relation r;
END
$function$;
COMMENT ON FUNCTION parindex.report_relations(text) IS
'The relations of a report, those that its views, rules and policies name, and their partitions and children';

-- The functions that working with a report runs and whose owners lack rights that the caller has.
CREATE FUNCTION parindex.report_strangers(report text) RETURNS SETOF regprocedure
	LANGUAGE plpgsql STABLE
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RETURN QUERY
	WITH RECURSIVE relation (oid) AS (
		SELECT r.r FROM parindex.report_relations(report) r (r)
	), part (classid, oid) AS (
		SELECT 'pg_rewrite'::regclass, w.oid FROM pg_rewrite w JOIN relation r ON r.oid = w.ev_class
		UNION ALL SELECT 'pg_policy'::regclass, p.oid FROM pg_policy p JOIN relation r ON r.oid = p.polrelid
		UNION ALL SELECT x.classid, x.oid
		FROM relation r
			CROSS JOIN LATERAL (
				-- the planner evaluates constant calls in these before it reads a row
				SELECT 'pg_class'::regclass AS classid, t.indexrelid AS oid FROM pg_index t WHERE t.indrelid = r.oid
				UNION ALL SELECT 'pg_constraint'::regclass, t.oid FROM pg_constraint t WHERE t.conrelid = r.oid
				UNION ALL SELECT 'pg_statistic_ext'::regclass, t.oid FROM pg_statistic_ext t WHERE t.stxrelid = r.oid
				UNION ALL SELECT 'pg_class'::regclass, r.oid
			) x
		UNION ALL SELECT x.classid, x.oid
		FROM pg_class c
			CROSS JOIN LATERAL (
				SELECT 'pg_trigger'::regclass AS classid, t.oid FROM pg_trigger t WHERE t.tgrelid = c.oid
				UNION ALL SELECT 'pg_attrdef'::regclass, t.oid FROM pg_attrdef t WHERE t.adrelid = c.oid
			) x
		WHERE c.relnamespace = (SELECT n.oid FROM pg_namespace n WHERE n.nspname = report)
	), uses (classid, oid) AS (
		SELECT d.refclassid, d.refobjid FROM part p JOIN pg_depend d ON d.classid = p.classid AND d.objid = p.oid
		UNION
		SELECT n.classid, n.oid
		FROM uses u
			CROSS JOIN LATERAL (
				SELECT d.refclassid AS classid, d.refobjid AS oid
				FROM pg_constraint k JOIN pg_depend d ON d.classid = 'pg_constraint'::regclass AND d.objid = k.oid
				WHERE k.contypid = u.oid
				-- what the type is made of
				UNION ALL SELECT 'pg_type'::regclass, e.oid FROM pg_type t JOIN pg_type e ON e.oid IN (t.typelem, t.typbasetype) WHERE t.oid = u.oid
				UNION ALL SELECT 'pg_type'::regclass, a.atttypid FROM pg_type t JOIN pg_attribute a ON a.attrelid = t.typrelid
					WHERE t.oid = u.oid AND a.attnum > 0 AND NOT a.attisdropped
				UNION ALL SELECT 'pg_type'::regclass, g.rngsubtype FROM pg_range g WHERE g.rngtypid = u.oid
			) n
		WHERE u.classid = 'pg_type'::regclass
	)
	SELECT DISTINCT p.oid::regprocedure
	FROM uses u
		LEFT JOIN pg_operator o ON u.classid = 'pg_operator'::regclass AND o.oid = u.oid
		JOIN pg_proc p ON p.oid = CASE WHEN u.classid = 'pg_proc'::regclass THEN u.oid ELSE o.oprcode END
		JOIN pg_roles w ON w.oid = p.proowner
	WHERE NOT p.prosecdef AND NOT w.rolsuper AND NOT pg_has_role(p.proowner, current_user::regrole, 'MEMBER');
END
$function$;
COMMENT ON FUNCTION parindex.report_strangers(text) IS
'The functions that refreshing or publishing a report would run with the caller''s rights although their owner does not have these rights';

CREATE FUNCTION parindex.report_require(report text) RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	IF report IS NULL OR to_regclass(format('%I.settings', report)) IS NULL OR to_regclass(format('%I.scorecards', report)) IS NULL
		OR to_regclass(format('%I.publication', report)) IS NULL THEN
		RAISE EXCEPTION USING ERRCODE = 'invalid_schema_name',
			MESSAGE = format('report "%s" does not exist', coalesce(report, 'NULL')),
			HINT = 'CALL parindex.create_report makes a report.';
	END IF;
END
$function$;
COMMENT ON FUNCTION parindex.report_require(text) IS 'Raises 3F000 where there is no report of that name';

-- Before a report is worked on: may the caller's rights be lent to it? What was looked at is
-- locked, so that its owner cannot put in something else before it is used. Before PostgreSQL 16 a role that may only
-- INSERT cannot take such a lock.
CREATE FUNCTION parindex.report_open(report text, reads text[] DEFAULT '{}', writes text[] DEFAULT '{}') RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
	SET jit = off
AS $function$
DECLARE
	name text;
	strangers text;
	owners text;
BEGIN
	FOREACH name IN ARRAY reads LOOP
		EXECUTE format('LOCK TABLE %I.%I IN ACCESS SHARE MODE', report, name);
	END LOOP;
	FOREACH name IN ARRAY writes LOOP
		IF current_setting('server_version_num')::integer >= 160000
			OR has_table_privilege(format('%I.%I', report, name), 'UPDATE, DELETE, TRUNCATE') THEN
			EXECUTE format('LOCK TABLE %I.%I IN ROW EXCLUSIVE MODE', report, name);
		END IF;
	END LOOP;
	FOREACH name IN ARRAY writes LOOP
		-- what is written goes nowhere else: a rule or partition has triggers of its own
		IF NOT EXISTS (SELECT FROM pg_class c WHERE c.oid = format('%I.%I', report, name)::regclass AND c.relkind = 'r'
				AND NOT EXISTS (SELECT FROM pg_rewrite w WHERE w.ev_class = c.oid)) THEN
			RAISE EXCEPTION USING ERRCODE = 'wrong_object_type',
				MESSAGE = format('"%s" of report "%s" must be a plain table without rules', name, report);
		END IF;
	END LOOP;
	IF (SELECT u.rolsuper FROM pg_roles u WHERE u.rolname = current_user) THEN
		SELECT string_agg(DISTINCT w.rolname, ', ') INTO owners
			FROM (
				SELECT n.nspowner AS oid FROM pg_namespace n WHERE n.nspname = report
				UNION ALL
				SELECT c.relowner FROM pg_class c JOIN parindex.report_relations(report) r (oid) ON r.oid = c.oid
				WHERE c.relkind = 'v' OR c.relnamespace = quote_ident(report)::regnamespace
			) o JOIN pg_roles w ON w.oid = o.oid
			WHERE NOT w.rolsuper;
		IF owners IS NOT NULL THEN
			RAISE EXCEPTION USING ERRCODE = 'insufficient_privilege',
				MESSAGE = format('report "%s" would run the views of %s with the rights of a superuser', report, owners),
				HINT = 'Connect as the owner of the report, or as a role that it granted what refresh needs.';
		END IF;
	END IF;
	SELECT string_agg(DISTINCT format('%s of %s', s, p.proowner::regrole), ', ') INTO strangers
		FROM parindex.report_strangers(report) s JOIN pg_proc p ON p.oid = s;
	IF strangers IS NOT NULL THEN
		RAISE EXCEPTION USING ERRCODE = 'insufficient_privilege',
			MESSAGE = format('report "%s" would run functions of other roles with the rights of %s', report, current_user::regrole),
			DETAIL = format('Functions: %s.', strangers),
			HINT = 'Let the owner of these functions do it.';
	END IF;
END
$function$;
COMMENT ON FUNCTION parindex.report_open(text, text[], text[]) IS
'Raises 42501 where working with a report would lend the caller''s rights to a function of another role; locks what will be read and written';

-- The views whose rows are printed, kept and verified.
CREATE FUNCTION parindex.report_printed_views() RETURNS text[]
	LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RETURN '{unit_index,source_index,axis_index,criterion_points,block_summary,block_source,block_axis}';
END
$function$;
COMMENT ON FUNCTION parindex.report_printed_views() IS 'The views of a report whose rows a publication keeps';
