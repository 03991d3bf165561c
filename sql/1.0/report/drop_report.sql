-- drop_report: what create_report made, as far as it still stands. What others made of it keeps it from going, with core's
-- own message; what else is in the schemas does, too.

CREATE PROCEDURE parindex.drop_report(report text, force boolean DEFAULT false)
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
	SET lock_timeout = '10s'
AS $procedure$
DECLARE
	published CONSTANT text := report || '_published';
	ours CONSTANT text[] := ARRAY(SELECT DISTINCT l.relation FROM parindex.report_relations() l);
	years text;
	views text;
	tables text;
BEGIN
	PERFORM parindex.report_authorize(report);
	PERFORM parindex.report_lock(report, true);
	IF to_regclass(format('%I.publication', published)) IS NOT NULL THEN
		EXECUTE format('SELECT string_agg(p.year::text, '', '' ORDER BY p.year) FROM %I.publication p WHERE p.withdrawn_at IS NULL', published)
			INTO years;
	END IF;
	IF years IS NOT NULL AND force IS NOT TRUE THEN
		RAISE EXCEPTION USING ERRCODE = 'object_not_in_prerequisite_state',
			MESSAGE = format('report "%s" has published years: %s', report, years),
			HINT = 'Unpublish them, or call drop_report with force => true.';
	END IF;
	SELECT string_agg(format('%I.%I', n.nspname, c.relname), ', ') FILTER (WHERE c.relkind = 'v'),
			string_agg(format('%I.%I', n.nspname, c.relname), ', ') FILTER (WHERE c.relkind = 'r')
		INTO views, tables
		FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
		WHERE n.nspname IN (report, published) AND c.relname = ANY (ours);
	IF views IS NOT NULL THEN
		EXECUTE 'DROP VIEW ' || views;
	END IF;
	EXECUTE 'DROP TABLE ' || tables;
	EXECUTE format('DROP SCHEMA %I', report);
	EXECUTE format('DROP SCHEMA IF EXISTS %I', published);
END
$procedure$;
COMMENT ON PROCEDURE parindex.drop_report(text, boolean) IS
'Drops a report, drafts and what was published, for its owner; 55000 where a year is published, unless force. What was left of a report whose inputs were dropped with CASCADE goes, too';
