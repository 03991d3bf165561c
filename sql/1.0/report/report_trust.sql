-- Work with a report is done as its owner, who alone decides what its views, triggers, types and casts run. Whoever
-- calls it lends no rights, and needs only the right to see the result.

-- The relations of a report, those that its views, rules and policies name, their partitions and children, and those
-- with foreign keys to them.
CREATE FUNCTION parindex.report_relations(report text) RETURNS SETOF oid
	LANGUAGE plpgsql STABLE
	SET search_path = pg_catalog, pg_temp
	SET jit = off
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
				-- a cascade's triggers fire there
				UNION ALL SELECT k.conrelid FROM pg_constraint k WHERE k.confrelid = r.oid
			) n
	)
	SELECT r.oid FROM relation r;
END
$function$;
COMMENT ON FUNCTION parindex.report_relations(text) IS
'The relations of a report, those that its views, rules and policies name, their partitions and children, and those with foreign keys to them';

-- The relations that work with a report can write: its own, and what cascades reach.
CREATE FUNCTION parindex.report_written(report text) RETURNS SETOF oid
	LANGUAGE plpgsql STABLE
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RETURN QUERY
	WITH RECURSIVE relation (oid) AS (
		SELECT c.oid FROM pg_class c WHERE c.relnamespace = (SELECT n.oid FROM pg_namespace n WHERE n.nspname = report)
		UNION
		SELECT k.conrelid FROM relation r JOIN pg_constraint k ON k.confrelid = r.oid
	)
	SELECT r.oid FROM relation r;
END
$function$;
COMMENT ON FUNCTION parindex.report_written(text) IS
'The relations of a report and those whose foreign keys lead to them, which work with the report can write';

-- What the owner of a report would run for others. Of most owners these are functions whose owners lack rights that the
-- owner of the report has: a warning to be heard, not a wall, as with any view over another role's. A superuser is safe
-- only where whatever is reached is a superuser's.
CREATE FUNCTION parindex.report_strangers(report text, writes boolean) RETURNS SETOF text
	LANGUAGE plpgsql STABLE
	SET search_path = pg_catalog, pg_temp
	SET jit = off
AS $function$
DECLARE
	all_superusers CONSTANT boolean := (SELECT r.rolsuper FROM pg_roles r WHERE r.rolname = current_user);
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
		FROM parindex.report_written(report) c (oid)
			CROSS JOIN LATERAL (
				SELECT 'pg_trigger'::regclass AS classid, t.oid FROM pg_trigger t WHERE t.tgrelid = c.oid
				UNION ALL SELECT 'pg_attrdef'::regclass, t.oid FROM pg_attrdef t WHERE t.adrelid = c.oid
			) x
	), uses (classid, oid) AS (
		SELECT d.refclassid, d.refobjid FROM part p JOIN pg_depend d ON d.classid = p.classid AND d.objid = p.oid
		UNION
		SELECT n.classid, n.oid
		FROM uses u
			CROSS JOIN LATERAL (
				-- what a type is made of
				SELECT t.classid, t.oid
				FROM (
					SELECT d.refclassid AS classid, d.refobjid AS oid
					FROM pg_constraint k JOIN pg_depend d ON d.classid = 'pg_constraint'::regclass AND d.objid = k.oid
					WHERE k.contypid = u.oid
					UNION ALL SELECT 'pg_type'::regclass, e.oid FROM pg_type t JOIN pg_type e ON e.oid IN (t.typelem, t.typbasetype) WHERE t.oid = u.oid
					UNION ALL SELECT 'pg_type'::regclass, a.atttypid FROM pg_type t JOIN pg_attribute a ON a.attrelid = t.typrelid
						WHERE t.oid = u.oid AND a.attnum > 0 AND NOT a.attisdropped
					UNION ALL SELECT 'pg_type'::regclass, x.oid FROM pg_range g CROSS JOIN LATERAL unnest(ARRAY[g.rngsubtype, g.rngtypid]) x (oid)
						WHERE u.oid IN (g.rngtypid, g.rngmultitypid)
				) t
				WHERE u.classid = 'pg_type'::regclass
				-- what an aggregate, an operator or a function in SQL is made of; the planner takes a negator for NOT
				UNION ALL SELECT d.refclassid, d.refobjid FROM pg_depend d
					WHERE u.classid IN ('pg_proc'::regclass, 'pg_operator'::regclass) AND d.classid = u.classid AND d.objid = u.oid
				UNION ALL SELECT u.classid, x.oid FROM pg_operator o CROSS JOIN LATERAL unnest(ARRAY[o.oprnegate, o.oprcom]) x (oid)
					WHERE u.classid = 'pg_operator'::regclass AND o.oid = u.oid
			) n
	)
	SELECT DISTINCT format('%s of %s', pg_describe_object(o.classid, o.oid, 0), w.rolname)
	FROM (
		SELECT u.classid, u.oid, p.proowner AS owner, NOT p.prosecdef AS lends FROM uses u JOIN pg_proc p ON p.oid = u.oid WHERE u.classid = 'pg_proc'::regclass
		UNION ALL
		SELECT 'pg_proc'::regclass, p.oid, p.proowner, NOT p.prosecdef
		FROM uses u JOIN pg_operator o ON o.oid = u.oid JOIN pg_proc p ON p.oid = o.oprcode WHERE u.classid = 'pg_operator'::regclass
		UNION ALL
		SELECT u.classid, u.oid, o.oprowner, false FROM uses u JOIN pg_operator o ON o.oid = u.oid WHERE u.classid = 'pg_operator'::regclass
		UNION ALL
		SELECT u.classid, u.oid, t.typowner, false FROM uses u JOIN pg_type t ON t.oid = u.oid WHERE u.classid = 'pg_type'::regclass
		UNION ALL
		SELECT 'pg_class'::regclass, c.oid, c.relowner, false FROM relation r JOIN pg_class c ON c.oid = r.oid
	) o
		JOIN pg_roles w ON w.oid = o.owner
	WHERE NOT w.rolsuper AND (all_superusers OR o.lends AND NOT pg_has_role(o.owner, current_user, 'MEMBER'))
	UNION
	-- nothing says whose a trigger is, and its condition can hold any SQL
	SELECT format('TRIGGER on %s for %s', r.oid::regclass, coalesce(g.rolname, 'PUBLIC'))
	FROM parindex.report_written(report) r (oid)
		JOIN pg_class c ON c.oid = r.oid
		CROSS JOIN LATERAL aclexplode(c.relacl) a
		LEFT JOIN pg_roles g ON g.oid = a.grantee
	WHERE writes AND a.privilege_type = 'TRIGGER' AND a.grantee <> c.relowner AND g.rolsuper IS NOT TRUE
	UNION
	SELECT pg_describe_object('pg_trigger'::regclass, t.oid, 0)
	FROM parindex.report_written(report) r (oid)
		JOIN pg_trigger t ON t.tgrelid = r.oid
	WHERE writes AND all_superusers AND NOT t.tgisinternal
		AND pg_get_triggerdef(t.oid) NOT IN (SELECT d.definition FROM parindex.report_guard_definitions(report) d);
END
$function$;
COMMENT ON FUNCTION parindex.report_strangers(text, boolean) IS
'What would run with the current user''s rights in work with a report although its owner does not have these rights: functions, and, in work that writes, the right to make triggers; for a superuser every relation, function, operator and type that is not a superuser''s, and every trigger that parindex did not make';

CREATE FUNCTION parindex.report_require(report text) RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	-- an alias such as pg_temp is no schema's name
	IF NOT EXISTS (SELECT FROM pg_namespace n WHERE n.nspname = report) OR to_regclass(format('%I.settings', report)) IS NULL
		OR to_regclass(format('%I.scorecards', report)) IS NULL OR to_regclass(format('%I.publication', report)) IS NULL THEN
		RAISE EXCEPTION USING ERRCODE = 'invalid_schema_name',
			MESSAGE = format('report "%s" does not exist', coalesce(report, 'NULL')),
			HINT = 'CALL parindex.create_report makes a report.';
	END IF;
END
$function$;
COMMENT ON FUNCTION parindex.report_require(text) IS 'Raises 3F000 where there is no report of that name';

-- May the caller have a task done by the owner of a report? Who refreshes needs what refresh does with the report's
-- tables, who verifies what verify reads; everything else is for the owner.
CREATE FUNCTION parindex.report_authorize(report text, task text) RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
	SET jit = off
AS $function$
DECLARE
	owner oid;
	others text;
	lacking text;
BEGIN
	PERFORM parindex.report_require(report);
	SELECT n.nspowner, string_agg(format('%s of %s', c.relname, w.rolname), ', ' ORDER BY c.relname) FILTER (WHERE c.oid IS NOT NULL)
		INTO owner, others
		FROM pg_namespace n
			LEFT JOIN (pg_class c JOIN pg_roles w ON w.oid = c.relowner) ON c.relnamespace = n.oid AND c.relowner <> n.nspowner
		WHERE n.nspname = report
		GROUP BY n.nspowner;
	IF others IS NOT NULL THEN
		RAISE EXCEPTION USING ERRCODE = 'insufficient_privilege',
			MESSAGE = format('objects in report "%s" do not belong to its owner', report), DETAIL = format('Objects: %s.', others);
	END IF;
	IF task NOT IN ('report_refresh', 'report_failed', 'report_verify') THEN
		IF NOT pg_has_role(owner, 'USAGE') THEN
			RAISE EXCEPTION USING ERRCODE = 'insufficient_privilege', MESSAGE = format('must be owner of report "%s"', report);
		END IF;
		RETURN;
	END IF;
	-- a function of the owner's may find them before its own tables and types
	IF NOT pg_has_role(owner, 'USAGE') AND (EXISTS (SELECT FROM pg_class c WHERE c.relnamespace = pg_my_temp_schema())
			OR EXISTS (SELECT FROM pg_type t WHERE t.typnamespace = pg_my_temp_schema())) THEN
		RAISE EXCEPTION USING ERRCODE = 'object_not_in_prerequisite_state',
			MESSAGE = format('work with report "%s" is not done in a session that has temporary objects', report),
			HINT = 'DISCARD TEMP, or connect anew.';
	END IF;
	SELECT string_agg(format('%s on %s', p.privilege, c.relname), ', ' ORDER BY c.relname, p.privilege) INTO lacking
		FROM pg_class c
			CROSS JOIN LATERAL unnest(CASE
				WHEN task = 'report_verify' THEN CASE WHEN c.relname = ANY (parindex.report_printed_views())
					OR c.relname IN ('scorecards', 'period', 'label', 'publication', 'announced') THEN '{SELECT}'::text[] END
				WHEN c.relname IN ('scores', 'framework', 'settings', 'publication') THEN '{SELECT}'
				WHEN c.relname = 'scorecards' THEN '{SELECT,INSERT,UPDATE,DELETE}'
				WHEN c.relname = 'refresh_log' THEN '{INSERT}' END) p (privilege)
		WHERE c.relnamespace = quote_ident(report)::regnamespace AND NOT has_table_privilege(c.oid, p.privilege);
	IF lacking IS NOT NULL OR NOT has_schema_privilege(report, 'USAGE') THEN
		RAISE EXCEPTION USING ERRCODE = 'insufficient_privilege',
			MESSAGE = format('permission denied for report "%s"', report),
			DETAIL = format('What is lacking: %s.', coalesce(lacking, 'USAGE on the schema'));
	END IF;
END
$function$;
COMMENT ON FUNCTION parindex.report_authorize(text, text) IS
'Raises 42501 where the current user may not have that task done by the owner of a report: for refresh and verify the rights on its tables and views that they need, for everything else those of the owner; also where an object in the schema is not the owner''s. 55000 where a caller without the owner''s rights has temporary objects. 3F000 where there is no report of that name';

-- Before the owner's rights are used: are they lent to others?
CREATE FUNCTION parindex.report_open(report text, writes boolean DEFAULT true) RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
	SET jit = off
AS $function$
DECLARE
	strangers text;
BEGIN
	PERFORM parindex.report_require(report);
	IF NOT EXISTS (SELECT FROM pg_namespace n JOIN pg_roles r ON r.oid = n.nspowner WHERE n.nspname = report AND r.rolname = current_user) THEN
		RAISE EXCEPTION USING ERRCODE = 'insufficient_privilege', MESSAGE = format('must be owner of report "%s"', report);
	END IF;
	SELECT string_agg(s, ', ' ORDER BY s COLLATE "C") INTO strangers FROM parindex.report_strangers(report, writes) s;
	IF strangers IS NOT NULL THEN
		RAISE EXCEPTION USING ERRCODE = 'insufficient_privilege',
			MESSAGE = format('report "%s" would lend the rights of its owner, %s, to other roles', report, current_user),
			DETAIL = format('Through: %s.', strangers),
			HINT = 'Let a report be made and owned by the role that owns what it reads.';
	END IF;
END
$function$;
COMMENT ON FUNCTION parindex.report_open(text, boolean) IS
'Raises 42501 for others than the owner of a report, and where work with it would lend the owner''s rights to other roles';

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
