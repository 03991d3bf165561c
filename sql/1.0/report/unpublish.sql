-- unpublish: what was announced is taken back; that it was, and what it said, stays.

CREATE PROCEDURE parindex.unpublish(report text, year integer, reason text)
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
	SET row_security = off
	SET lock_timeout = '10s'
AS $procedure$
DECLARE
	published CONSTANT text := report || '_published';
	standing integer;
	compared integer[];
BEGIN
	IF coalesce(btrim(reason), '') = '' THEN
		RAISE EXCEPTION USING ERRCODE = 'invalid_parameter_value', MESSAGE = 'unpublish needs a reason';
	END IF;
	PERFORM parindex.report_hold(report);
	SELECT r.standing INTO standing FROM parindex.report_revisions(published, year) r;
	IF standing IS NULL THEN
		RAISE EXCEPTION USING ERRCODE = 'object_not_in_prerequisite_state',
			MESSAGE = format('%s of report "%s" is not published', coalesce(year::text, 'NULL'), report);
	END IF;
	compared := parindex.report_compared_with(published, year);
	PERFORM parindex.report_withdraw(published, year, date_trunc('second', clock_timestamp()), reason, NULL);
	RAISE NOTICE 'report "%": % is no longer published, revision % is withdrawn', report, year, standing;
	PERFORM parindex.report_say_compared(report, year, compared);
END
$procedure$;
COMMENT ON PROCEDURE parindex.unpublish(text, integer, text) IS
'Takes the rows of a published year out of the published tables. Who did it, when and why stands in publication, and its lines stay. 55000 where the year is not published, 22023 without a reason; else as publish';
