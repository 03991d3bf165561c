-- create_report: the two schemas of a report.

-- Tables are written for two digits; the types of percentages and points follow the report's.
CREATE PROCEDURE parindex.report_set_digits(digits integer)
	LANGUAGE plpgsql
AS $procedure$
DECLARE
	figure record;
BEGIN
	IF digits = 2 THEN
		RETURN;
	END IF;
	FOR figure IN
		SELECT c.relname, string_agg(format('ALTER %I TYPE numeric(%s,%s)', a.attname,
			CASE format_type(a.atttypid, a.atttypmod) WHEN 'numeric(10,2)' THEN 8 ELSE 10 END + digits, digits), ', ') AS changes
		FROM pg_class c
			JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = current_schema()
			JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
		WHERE c.relkind = 'r' AND format_type(a.atttypid, a.atttypmod) IN ('numeric(10,2)', 'numeric(12,2)')
		GROUP BY c.relname
	LOOP
		EXECUTE format('ALTER TABLE %I %s', figure.relname, figure.changes);
	END LOOP;
END
$procedure$;
COMMENT ON PROCEDURE parindex.report_set_digits(integer) IS
'Gives the percentages and points of the tables in the current schema, made for two digits, another number of digits; called by create_report';

-- A new report is its owner's alone, whatever default privileges gave to others.
CREATE PROCEDURE parindex.report_keep_to_owner(report text)
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $procedure$
DECLARE
	given record;
BEGIN
	FOR given IN
		SELECT DISTINCT o.object, CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE a.grantee::regrole::text END AS grantee
		FROM (
				SELECT format('SCHEMA %I', n.nspname) AS object, n.nspacl AS acl, n.nspowner AS owner
				FROM pg_namespace n WHERE n.nspname IN (report, report || '_published')
				UNION ALL
				SELECT format('%s %I.%I', CASE c.relkind WHEN 'S' THEN 'SEQUENCE' ELSE 'TABLE' END, n.nspname, c.relname), c.relacl, c.relowner
				FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
				WHERE n.nspname IN (report, report || '_published')
			) o
			CROSS JOIN LATERAL aclexplode(o.acl) a
		WHERE a.grantee <> o.owner
	LOOP
		EXECUTE format('REVOKE ALL ON %s FROM %s', given.object, given.grantee);
	END LOOP;
END
$procedure$;
COMMENT ON PROCEDURE parindex.report_keep_to_owner(text) IS
'Takes back all rights on a report''s schemas, tables and sequences that others than the owner have; called by create_report';

-- What is wrong with relations that shall be inputs: all of their columns at once. What is NULL is not looked at.
CREATE PROCEDURE parindex.report_check_inputs(report text, units regclass, framework regclass, scores regclass, surveys regclass)
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $procedure$
DECLARE
	faults CONSTANT text[] := ARRAY(
		SELECT parindex.report_input_faults('units', units) WHERE units IS NOT NULL
		UNION ALL SELECT parindex.report_input_faults('framework', framework) WHERE framework IS NOT NULL
		UNION ALL SELECT parindex.report_input_faults('scores', scores) WHERE scores IS NOT NULL
		UNION ALL SELECT parindex.report_input_faults('surveys', surveys) WHERE surveys IS NOT NULL);
	temporary text;
BEGIN
	-- a view over what goes with the session goes with it
	SELECT string_agg(c.oid::regclass::text, ', ' ORDER BY c.relname) INTO temporary
		FROM pg_class c WHERE c.oid IN (units, framework, scores, surveys) AND c.relpersistence = 't';
	IF temporary IS NOT NULL THEN
		RAISE EXCEPTION USING ERRCODE = 'invalid_table_definition',
			MESSAGE = format('inputs of report "%s" must not be temporary: %s', report, temporary), HINT = 'A report outlives the session.';
	END IF;
	IF faults <> '{}' THEN
		RAISE EXCEPTION USING ERRCODE = 'datatype_mismatch', MESSAGE = format('inputs cannot make report "%s"', report),
			DETAIL = array_to_string(faults, E'\n'), HINT = 'A view can give columns other names and types.';
	END IF;
END
$procedure$;
COMMENT ON PROCEDURE parindex.report_check_inputs(text, regclass, regclass, regclass, regclass) IS
'Raises 42P16 where relations that shall be inputs of a report are temporary, 42804 with their columns that are missing or of a wrong type';

CREATE PROCEDURE parindex.create_report(report text, units regclass, framework regclass, scores regclass,
	surveys regclass DEFAULT NULL, digits integer DEFAULT 2)
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $procedure$
DECLARE
	drafts CONSTANT text := quote_ident(report) || ', pg_temp';
	published CONSTANT text := quote_ident(report || '_published') || ', pg_temp';
BEGIN
	IF digits IS NULL OR digits NOT BETWEEN 0 AND 6 THEN
		RAISE EXCEPTION USING ERRCODE = 'invalid_parameter_value', MESSAGE = 'digits must be 0 to 6';
	END IF;
	IF units IS NULL OR framework IS NULL OR scores IS NULL THEN
		RAISE EXCEPTION USING ERRCODE = 'null_value_not_allowed', MESSAGE = 'a report needs units, a framework and scores';
	END IF;
	CALL parindex.report_check_inputs(report, units, framework, scores, surveys);

	-- what is called from here on is plain SQL, in the schema that the search_path names; with the end of this procedure
	-- the old one comes back
	CALL parindex.new_schema(report, 'a report', 53, format('Drafts of a parindex report: CALL parindex.refresh(%L)', report));
	PERFORM set_config('search_path', drafts, true);
	CALL parindex.report_draft_tables();
	CALL parindex.report_set_digits(digits);
	CALL parindex.report_input_view('units', units);
	CALL parindex.report_input_view('framework', framework);
	CALL parindex.report_input_view('scores', scores);
	CALL parindex.report_input_view('surveys', surveys);

	CALL parindex.new_schema(report || '_published', 'a report', 63,
		format('What a parindex report has announced: CALL parindex.publish(%L, …)', report));
	PERFORM set_config('search_path', published, true);
	CALL parindex.report_published_tables(report);
	CALL parindex.report_guards();

	PERFORM set_config('search_path', drafts, true);
	CALL parindex.report_announced_views(report || '_published');
	CALL parindex.report_draft_views();
	CALL parindex.report_criterion_points(digits);
	CALL parindex.report_dictionary();
	PERFORM set_config('search_path', published, true);
	CALL parindex.report_criterion_points(digits, true);
	CALL parindex.report_dictionary();

	CALL parindex.report_keep_to_owner(report);
END
$procedure$;
COMMENT ON PROCEDURE parindex.create_report(text, regclass, regclass, regclass, regclass, integer) IS
'Makes a report: a schema of that name (at most 53 bytes) for drafts, one of that name with _published behind it for what is announced, over the units, the framework, the scores and perhaps the surveys of the authority; digits (0 to 6) are the decimals of its figures. 42804 lists the columns of the inputs that are missing or of a wrong type; a temporary input is 42P16';
