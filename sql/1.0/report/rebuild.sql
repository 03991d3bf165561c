-- rebuild_report: what an older version made, as this one makes it, and inputs over other relations. No row is touched.

-- Adds to a table the columns that a model of it has. They are NULL in the rows that stand there: what was published
-- stays as it is, and the next refresh fills the drafts.
CREATE PROCEDURE parindex.report_add_columns(schema text, model text)
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $procedure$
DECLARE
	added record;
BEGIN
	FOR added IN
		SELECT t.oid::regclass AS table_name, a.attname, format_type(a.atttypid, a.atttypmod) AS type
		FROM pg_class m
			JOIN pg_attribute a ON a.attrelid = m.oid AND a.attnum > 0 AND NOT a.attisdropped
			JOIN pg_class t ON t.oid = to_regclass(format('%I.%I', schema, m.relname)) AND t.relkind = 'r'
		WHERE m.relnamespace = quote_ident(model)::regnamespace AND m.relkind = 'r'
			AND NOT EXISTS (SELECT FROM pg_attribute o WHERE o.attrelid = t.oid AND o.attname = a.attname AND NOT o.attisdropped)
		ORDER BY m.relname, a.attnum
	LOOP
		EXECUTE format('ALTER TABLE %s ADD COLUMN %I %s', added.table_name, added.attname, added.type);
		RAISE NOTICE 'table % has a new column, %', added.table_name, added.attname;
	END LOOP;
END
$procedure$;
COMMENT ON PROCEDURE parindex.report_add_columns(text, text) IS
'Adds to the tables of a schema the columns that tables of the same names have in a model; a notice names each';

-- Drafts are written by the order of their columns. A later version appends columns, so that old tables that have got them
-- and new ones agree.
CREATE PROCEDURE parindex.report_check_columns(schema text, model text)
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $procedure$
DECLARE
	others text;
BEGIN
	SELECT string_agg(m.relname, ', ' ORDER BY m.relname) INTO others
		FROM pg_class m
			CROSS JOIN LATERAL (
				SELECT array_agg(a.attname ORDER BY a.attnum) AS columns
				FROM pg_attribute a WHERE a.attrelid = m.oid AND a.attnum > 0 AND NOT a.attisdropped) n
			CROSS JOIN LATERAL (
				SELECT array_agg(a.attname ORDER BY a.attnum) AS columns
				FROM pg_attribute a
				WHERE a.attrelid = to_regclass(format('%I.%I', schema, m.relname)) AND a.attnum > 0 AND NOT a.attisdropped) t
		WHERE m.relnamespace = quote_ident(model)::regnamespace AND m.relkind = 'r' AND t.columns IS DISTINCT FROM n.columns;
	IF others IS NOT NULL THEN
		RAISE EXCEPTION USING ERRCODE = 'object_not_in_prerequisite_state',
			MESSAGE = format('tables of report "%s" have other columns than this version gives them: %s', schema, others);
	END IF;
END
$procedure$;
COMMENT ON PROCEDURE parindex.report_check_columns(text, text) IS
'Raises 55000 where the tables of a schema have not the columns of those in a model, in the same order';

-- A report's tables as this version makes them, in two schemas to compare with.
CREATE PROCEDURE parindex.report_make_model(drafts text, published text, digits integer)
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $procedure$
BEGIN
	EXECUTE format('CREATE SCHEMA %I', drafts);
	PERFORM set_config('search_path', format('%I, pg_temp', drafts), true);
	CALL parindex.report_draft_tables();
	CALL parindex.report_set_digits(digits);
	EXECUTE format('CREATE SCHEMA %I', published);
	PERFORM set_config('search_path', format('%I, pg_temp', published), true);
	CALL parindex.report_published_tables(drafts);
END
$procedure$;
COMMENT ON PROCEDURE parindex.report_make_model(text, text, integer) IS
'Makes the tables of a report, without rows, views and guards, in two new schemas; called by rebuild_report';

CREATE PROCEDURE parindex.report_drop_model(drafts text, published text)
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
	SET client_min_messages = warning
AS $procedure$
BEGIN
	EXECUTE format('DROP SCHEMA %I, %I CASCADE', drafts, published);
END
$procedure$;
COMMENT ON PROCEDURE parindex.report_drop_model(text, text) IS 'Drops what report_make_model made; called by rebuild_report';

-- Inputs over other relations, where one is given. A view that stands keeps its owner and the rights on it.
CREATE PROCEDURE parindex.report_replace_inputs(report text, units regclass, framework regclass, scores regclass, surveys regclass)
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $procedure$
DECLARE
	given record;
BEGIN
	CALL parindex.report_check_inputs(report, units, framework, scores, surveys);
	PERFORM set_config('search_path', format('%I, pg_temp', report), true);
	FOR given IN
		SELECT v.input, v.relation
		FROM (VALUES ('units', units), ('framework', framework), ('scores', scores), ('surveys', surveys)) v (input, relation)
		WHERE v.relation IS NOT NULL
	LOOP
		CALL parindex.report_input_view(given.input, given.relation);
		-- whoever gives a view the view itself shall hear of it now
		EXECUTE format('SELECT FROM %I LIMIT 0', given.input);
	END LOOP;
END
$procedure$;
COMMENT ON PROCEDURE parindex.report_replace_inputs(text, regclass, regclass, regclass, regclass) IS
'Makes those inputs of a report that are given over these relations; called by rebuild_report';

CREATE PROCEDURE parindex.rebuild_report(report text, units regclass DEFAULT NULL, framework regclass DEFAULT NULL,
	scores regclass DEFAULT NULL, surveys regclass DEFAULT NULL)
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
	SET lock_timeout = '10s'
AS $procedure$
DECLARE
	digits integer;
BEGIN
	PERFORM parindex.report_hold(report);
	IF parindex.report_owner(report) <> current_user::regrole THEN
		RAISE EXCEPTION USING ERRCODE = 'insufficient_privilege',
			MESSAGE = format('report "%s" is rebuilt by its owner alone', report);
	END IF;
	SELECT (a.atttypmod - 4) & 65535 INTO digits
		FROM pg_attribute a WHERE a.attrelid = format('%I.unit_index', report)::regclass AND a.attname = 'index_pct';
	CALL parindex.report_make_model(report || '_rebuild', report || '_rebuilt', digits);
	CALL parindex.report_add_columns(report, report || '_rebuild');
	CALL parindex.report_check_columns(report, report || '_rebuild');
	CALL parindex.report_add_columns(report || '_published', report || '_rebuilt');
	CALL parindex.report_replace_inputs(report, units, framework, scores, surveys);
	CALL parindex.report_drop_model(report || '_rebuild', report || '_rebuilt');
	CALL parindex.report_check_lost(report);

	PERFORM set_config('search_path', format('%I, pg_temp', report), true);
	CALL parindex.report_announced_views(report || '_published');
	CALL parindex.report_draft_views();
	CALL parindex.report_criterion_points(digits);
	DELETE FROM dictionary;
	CALL parindex.report_dictionary();
	PERFORM set_config('search_path', format('%I, pg_temp', report || '_published'), true);
	CALL parindex.report_criterion_points(digits, true);
	CALL parindex.report_guards();
	DELETE FROM dictionary;
	CALL parindex.report_dictionary();
END
$procedure$;
COMMENT ON PROCEDURE parindex.rebuild_report(text, regclass, regclass, regclass, regclass) IS
'Makes the views and guards of a report as this version of parindex makes them, adds columns that are new, empty, and fills the dictionaries anew; what was published stays byte for byte. An input that is given takes the place of what the report read, or of what was dropped with CASCADE; 42804 and 42P16 as in create_report, 55000 where one is gone and not given. For the owner alone (42501)';
