-- What keeps a published year as it is: the triggers of a report

-- Refuses a row of a published year. The triggers' WHEN clauses name the years.
CREATE FUNCTION parindex.report_guard_year() RETURNS trigger
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $function$
DECLARE
	year CONSTANT integer := CASE TG_OP WHEN 'INSERT' THEN NEW.year ELSE OLD.year END;
BEGIN
	RAISE EXCEPTION USING ERRCODE = 'object_not_in_prerequisite_state',
		MESSAGE = format('%s of report "%s" belongs to a published year', TG_TABLE_NAME, TG_TABLE_SCHEMA),
		DETAIL = format('%s of year %s.', initcap(TG_OP), year),
		HINT = 'CALL parindex.unpublish(report, year, reason) first.';
END
$function$;
COMMENT ON FUNCTION parindex.report_guard_year() IS 'Trigger of a report: 55000 for cards and periods of a published year';

-- Refuses TRUNCATE of a table that holds something of a publication.
CREATE FUNCTION parindex.report_guard_truncate() RETURNS trigger
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $function$
DECLARE
	published boolean;
BEGIN
	EXECUTE format('SELECT EXISTS (SELECT FROM %I.publication WHERE unpublished_at IS NULL OR %L)',
		TG_TABLE_SCHEMA, TG_TABLE_NAME IN ('publication', 'announced')) INTO published;
	IF published THEN
		RAISE EXCEPTION USING ERRCODE = 'object_not_in_prerequisite_state',
			MESSAGE = format('%s of report "%s" holds a published year', TG_TABLE_NAME, TG_TABLE_SCHEMA);
	END IF;
	RETURN NULL;
END
$function$;
COMMENT ON FUNCTION parindex.report_guard_truncate() IS 'Trigger of a report: 55000 for TRUNCATE while a year is published';

-- Is a label printed in a published year?
CREATE FUNCTION parindex.report_label_used(report text, kind text, code text, framework text) RETURNS boolean
	LANGUAGE plpgsql STABLE
	SET search_path = pg_catalog, pg_temp
AS $function$
DECLARE
	used boolean;
BEGIN
	EXECUTE format($sql$
		SELECT EXISTS (
			SELECT
			FROM %1$I.publication p
				JOIN %1$I.scorecards s ON s.year = p.year
				LEFT JOIN %1$I.period e ON e.year = s.year AND e.block = s.block
			WHERE p.unpublished_at IS NULL AND ($3 = '' OR e.framework = $3)
				AND CASE $1 WHEN 'unit' THEN s.unit = $2 WHEN 'block' THEN s.block = $2
					WHEN 'source' THEN parindex.points(s.card, NULL::text, $2) IS NOT NULL
					ELSE parindex.points(s.card, $2) IS NOT NULL END)$sql$, report)
		INTO used USING kind, code, framework;
	RETURN used;
END
$function$;
COMMENT ON FUNCTION parindex.report_label_used(text, text, text, text) IS 'Does a published year of the report print that label?';

CREATE FUNCTION parindex.report_guard_label() RETURNS trigger
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	IF TG_OP <> 'INSERT' AND parindex.report_label_used(TG_TABLE_SCHEMA, OLD.kind, OLD.code, OLD.framework)
		OR TG_OP <> 'DELETE' AND parindex.report_label_used(TG_TABLE_SCHEMA, NEW.kind, NEW.code, NEW.framework) THEN
		RAISE EXCEPTION USING ERRCODE = 'object_not_in_prerequisite_state',
			MESSAGE = format('label of report "%s" is printed in a published year', TG_TABLE_SCHEMA),
			DETAIL = CASE TG_OP WHEN 'INSERT' THEN format('Label of %s %s.', NEW.kind, NEW.code) ELSE format('Label of %s %s.', OLD.kind, OLD.code) END,
			HINT = 'A name that changes belongs to a framework of its own; or CALL parindex.unpublish(report, year, reason) first.';
	END IF;
	RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END
$function$;
COMMENT ON FUNCTION parindex.report_guard_label() IS 'Trigger of a report: 55000 for labels that a published year prints';

-- The record of publications is written by publish and unpublish alone, which lift this trigger while they do it.
CREATE FUNCTION parindex.report_guard_record() RETURNS trigger
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RAISE EXCEPTION USING ERRCODE = 'object_not_in_prerequisite_state',
		MESSAGE = format('%s of report "%s" is a record that only publish and unpublish write', TG_TABLE_NAME, TG_TABLE_SCHEMA);
END
$function$;
COMMENT ON FUNCTION parindex.report_guard_record() IS 'Trigger of a report: 55000 for changes of what was announced';

-- The triggers that a report has now, to the letter as pg_get_triggerdef prints them, so that verify can compare. Those
-- of cards and periods name the published years: rows of other years do not even call a function.
CREATE FUNCTION parindex.report_guard_definitions(report text, OUT table_name text, OUT definition text) RETURNS SETOF record
	LANGUAGE plpgsql STABLE
	SET search_path = pg_catalog, pg_temp
AS $function$
DECLARE
	years integer[];
BEGIN
	EXECUTE format('SELECT array_agg(year ORDER BY year) FROM %I.publication WHERE unpublished_at IS NULL', report) INTO years;
	RETURN QUERY
	SELECT t.name, format('CREATE TRIGGER %s BEFORE %s ON %I.%I FOR EACH %s EXECUTE FUNCTION parindex.%s()',
		g.name, g.event, report, t.name, replace(g.scope, 'years', coalesce(quote_literal(years) || '::integer[]', '')), g.function)
	FROM (VALUES
			('{scorecards,period,label,publication,announced}'::text[], 'keep_published', 'TRUNCATE', 'STATEMENT', 'report_guard_truncate'),
			('{label}', 'keep_label', 'INSERT OR DELETE OR UPDATE', 'ROW', 'report_guard_label'),
			('{publication,announced}', 'keep_record', 'INSERT OR DELETE OR UPDATE', 'ROW', 'report_guard_record'),
			('{scorecards,period}', 'keep_insert', 'INSERT', 'ROW WHEN ((new.year = ANY (years)))', 'report_guard_year'),
			('{scorecards,period}', 'keep_update', 'UPDATE', 'ROW WHEN (((old.year = ANY (years)) OR (new.year = ANY (years))))', 'report_guard_year'),
			('{scorecards,period}', 'keep_delete', 'DELETE', 'ROW WHEN ((old.year = ANY (years)))', 'report_guard_year')
		) g (tables, name, event, scope, function)
		CROSS JOIN LATERAL unnest(g.tables) t (name)
	WHERE years IS NOT NULL OR g.function <> 'report_guard_year';
END
$function$;
COMMENT ON FUNCTION parindex.report_guard_definitions(text) IS
'The triggers that keep what a report has published, as pg_get_triggerdef prints them';

-- lifted: the record may be written, by the one transaction that replaced its triggers and so holds its locks.
CREATE FUNCTION parindex.report_guards(report text, lifted boolean DEFAULT false) RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $function$
DECLARE
	guard record;
BEGIN
	FOR guard IN
		SELECT replace(d.definition, 'CREATE TRIGGER', 'CREATE OR REPLACE TRIGGER') AS made,
			d.definition LIKE 'CREATE TRIGGER keep_record %' AS of_record
		FROM parindex.report_guard_definitions(report) d
	LOOP
		IF NOT lifted THEN
			EXECUTE guard.made;
		ELSIF guard.of_record THEN
			EXECUTE replace(guard.made, ' FOR EACH ROW EXECUTE FUNCTION ', ' FOR EACH ROW WHEN (false) EXECUTE FUNCTION ');
		END IF;
	END LOOP;
	FOR guard IN
		SELECT format('DROP TRIGGER %I ON %s', t.tgname, t.tgrelid::regclass) AS gone
		FROM pg_trigger t
		WHERE t.tgrelid IN (format('%I.scorecards', report)::regclass, format('%I.period', report)::regclass)
			AND t.tgname IN ('keep_insert', 'keep_update', 'keep_delete')
			AND NOT EXISTS (SELECT FROM parindex.report_guard_definitions(report) d WHERE d.definition LIKE 'CREATE TRIGGER keep_insert %')
	LOOP
		EXECUTE guard.gone;
	END LOOP;
END
$function$;
COMMENT ON FUNCTION parindex.report_guards(text, boolean) IS
'Creates, replaces and drops triggers of a report so that what is published is kept; lifted: lets the record be written';
