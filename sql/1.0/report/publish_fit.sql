-- What is fit to be published: figures that are those of the inputs, compared with nothing that can move, and complete.

CREATE FUNCTION parindex.report_first_ten(names text[]) RETURNS text
	LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RETURN array_to_string(names[1:10], ', ') || CASE WHEN cardinality(names) > 10 THEN ', …' ELSE '' END;
END
$function$;
COMMENT ON FUNCTION parindex.report_first_ten(text[]) IS 'The first ten names of a list, for a message, and … where there are more; NULL for NULL';

-- Units and blocks of a year that are compared with a draft. What was announced of them would move with that draft.
CREATE FUNCTION parindex.report_compared_with_drafts(report text, year integer) RETURNS SETOF text
	LANGUAGE plpgsql STABLE
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RETURN QUERY EXECUTE format($sql$
		SELECT 'block ' || b.block FROM %1$I.block_before b WHERE b.year = $1 AND b.origin = 'draft'
		UNION ALL
		SELECT 'unit ' || b.unit FROM %1$I.unit_before b WHERE b.year = $1 AND b.origin = 'draft'$sql$, report)
		USING year;
END
$function$;
COMMENT ON FUNCTION parindex.report_compared_with_drafts(text, integer) IS
'The units and blocks of a year of a report whose figures of the year before are neither published nor in prior_index';

-- Fewer units than the year before had: which are gone?
CREATE FUNCTION parindex.report_units_gone(report text, year integer) RETURNS text
	LANGUAGE plpgsql STABLE
	SET search_path = pg_catalog, pg_temp
AS $function$
DECLARE
	units bigint;
	before bigint;
	gone text[];
BEGIN
	EXECUTE format($sql$
		WITH stands AS (
			SELECT FROM %2$I.publication p WHERE p.year = $1 - 1 AND p.withdrawn_at IS NULL
		), before AS (
			SELECT b.unit FROM %2$I.scorecards b WHERE b.year = $1 - 1 AND EXISTS (SELECT FROM stands)
			UNION
			SELECT b.unit FROM %1$I.scorecards b WHERE b.year = $1 - 1 AND NOT EXISTS (SELECT FROM stands)
			UNION
			SELECT i.unit FROM %1$I.prior_index i WHERE i.year = $1 - 1 AND NOT EXISTS (SELECT FROM stands)
		)
		SELECT (SELECT count(*) FROM %1$I.scorecards u WHERE u.year = $1), count(*),
			array_agg(b.unit ORDER BY b.unit COLLATE "C")
				FILTER (WHERE NOT EXISTS (SELECT FROM %1$I.scorecards u WHERE u.year = $1 AND u.unit = b.unit))
		FROM before b$sql$, report, report || '_published')
		INTO units, before, gone USING year;
	RETURN CASE WHEN units < before THEN format('%s units, %s fewer than the year before; gone: %s', units, before - units,
		parindex.report_first_ten(gone)) END;
END
$function$;
COMMENT ON FUNCTION parindex.report_units_gone(text, integer) IS
'How many units fewer than the year before a year of a report has, and the first ten that are gone; NULL where there are not fewer. The year before is what was published, else drafts and prior_index';

-- What speaks against publishing a year, a sentence each; force passes over it.
CREATE FUNCTION parindex.report_objections(report text, year integer) RETURNS text[]
	LANGUAGE plpgsql STABLE
	SET search_path = pg_catalog, pg_temp
AS $function$
DECLARE
	objections text[];
BEGIN
	EXECUTE format($sql$
		SELECT ARRAY[
			CASE WHEN sum(u.unscored) > 0 THEN
				format('%%s criteria of %%s units are unscored: %%s', sum(u.unscored), count(*) FILTER (WHERE u.unscored > 0),
					parindex.report_first_ten(array_agg(u.unit::text ORDER BY u.unit COLLATE "C") FILTER (WHERE u.unscored > 0))) END,
			CASE WHEN sum(u.missing) > 0 THEN
				format('%%s criteria of %%s units are missing: %%s', sum(u.missing), count(*) FILTER (WHERE u.missing > 0),
					parindex.report_first_ten(array_agg(u.unit::text ORDER BY u.unit COLLATE "C") FILTER (WHERE u.missing > 0))) END]
		FROM %I.unit_index u WHERE u.year = $1$sql$, report)
		INTO objections USING year;
	RETURN array_remove(objections || parindex.report_units_gone(report, year), NULL);
END
$function$;
COMMENT ON FUNCTION parindex.report_objections(text, integer) IS
'What speaks against publishing a year of a report, with the first ten units of each: unscored criteria, missing ones, fewer units than the year before; an empty array where nothing does';

-- Drafts that are what the inputs give now, compared with nothing that can move; else an error. Gives what is forced.
CREATE FUNCTION parindex.report_fit_to_publish(report text, year integer, force boolean) RETURNS text[]
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $function$
DECLARE
	foreign_triggers text[];
	refreshed record;
	compared text[];
	objections text[];
BEGIN
	-- a trigger could keep refresh from seeing what it does not change, or change what is copied
	foreign_triggers := ARRAY(
		SELECT format('%s on %s.%s', g.trigger_name, n.name, g.table_name)
		FROM unnest(ARRAY[report, report || '_published']) n (name) CROSS JOIN LATERAL parindex.report_foreign_triggers(n.name) g);
	IF cardinality(foreign_triggers) > 0 THEN
		RAISE EXCEPTION USING ERRCODE = 'object_not_in_prerequisite_state',
			MESSAGE = format('tables of report "%s" have triggers that are not its own', report),
			DETAIL = format('Triggers: %s.', array_to_string(foreign_triggers, ', '));
	END IF;
	refreshed := parindex.report_refresh(report, year, NULL, false, true);
	IF refreshed.cards_changed + refreshed.rows_changed > 0 THEN
		RAISE EXCEPTION USING ERRCODE = 'object_not_in_prerequisite_state',
			MESSAGE = format('figures of %s of report "%s" are not what its inputs give now', year, report),
			DETAIL = format('%s cards and %s rows of figures would change.', refreshed.cards_changed, refreshed.rows_changed),
			HINT = format('CALL parindex.refresh(%L, %s), look at the figures, then publish them.', report, year);
	END IF;
	compared := ARRAY(SELECT c FROM parindex.report_compared_with_drafts(report, year) c ORDER BY c COLLATE "C");
	IF cardinality(compared) > 0 THEN
		RAISE EXCEPTION USING ERRCODE = 'object_not_in_prerequisite_state',
			MESSAGE = format('%s of report "%s" is compared with drafts of %s', year, report, year - 1),
			DETAIL = parindex.report_first_ten(compared) || '.',
			HINT = format('Publish %s first, or write what was printed of it into prior_index.', year - 1);
	END IF;
	objections := parindex.report_objections(report, year);
	IF cardinality(objections) > 0 AND force IS NOT TRUE THEN
		RAISE EXCEPTION USING ERRCODE = 'object_not_in_prerequisite_state',
			MESSAGE = format('%s of report "%s" is not fit to be published', year, report),
			DETAIL = array_to_string(objections, E'\n'),
			HINT = 'force => true publishes it all the same; what spoke against it is recorded.';
	END IF;
	RETURN objections;
END
$function$;
COMMENT ON FUNCTION parindex.report_fit_to_publish(text, integer, boolean) IS
'What speaks against publishing a year of a report, if force passes over it; 55000 where its tables have triggers of somebody''s own, its figures are not those of its inputs, are compared with drafts, or without force are incomplete';
