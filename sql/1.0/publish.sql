-- publish, unpublish, verify: what was announced stays, or it shows

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

-- The record of publications is only added to: publish writes rows and their digest, unpublish closes a revision.
CREATE FUNCTION parindex.report_guard_record() RETURNS trigger
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $function$
DECLARE
	allowed boolean := false;
BEGIN
	IF TG_TABLE_NAME = 'announced' AND TG_OP = 'INSERT' THEN
		EXECUTE format('SELECT EXISTS (SELECT FROM %I.publication WHERE year = $1 AND revision = $2 AND digest IS NULL)', TG_TABLE_SCHEMA)
			INTO allowed USING NEW.year, NEW.revision;
	ELSIF TG_TABLE_NAME = 'publication' AND TG_OP = 'UPDATE' THEN
		allowed := to_jsonb(NEW) - '{digest,unpublished_at,unpublished_by,reason}'::text[]
				= to_jsonb(OLD) - '{digest,unpublished_at,unpublished_by,reason}'::text[]
			AND (OLD.digest IS NULL OR OLD.digest IS NOT DISTINCT FROM NEW.digest) AND OLD.unpublished_at IS NULL;
	END IF;
	IF NOT allowed THEN
		RAISE EXCEPTION USING ERRCODE = 'object_not_in_prerequisite_state',
			MESSAGE = format('%s of report "%s" is a record and stays as it is', TG_TABLE_NAME, TG_TABLE_SCHEMA);
	END IF;
	RETURN NEW;
END
$function$;
COMMENT ON FUNCTION parindex.report_guard_record() IS 'Trigger of a report: 55000 for changes of what was announced';

-- The triggers that stand from the beginning.
CREATE FUNCTION parindex.report_guards(report text) RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $function$
DECLARE
	table_name text;
BEGIN
	FOREACH table_name IN ARRAY ARRAY['scorecards', 'period', 'label', 'publication', 'announced'] LOOP
		EXECUTE format('CREATE TRIGGER keep_published BEFORE TRUNCATE ON %I.%I
			FOR EACH STATEMENT EXECUTE FUNCTION parindex.report_guard_truncate()', report, table_name);
	END LOOP;
	EXECUTE format('CREATE TRIGGER keep_label BEFORE INSERT OR UPDATE OR DELETE ON %I.label
		FOR EACH ROW EXECUTE FUNCTION parindex.report_guard_label()', report);
	EXECUTE format('CREATE TRIGGER keep_record BEFORE UPDATE OR DELETE ON %I.publication
		FOR EACH ROW EXECUTE FUNCTION parindex.report_guard_record()', report);
	EXECUTE format('CREATE TRIGGER keep_record BEFORE INSERT OR UPDATE OR DELETE ON %I.announced
		FOR EACH ROW EXECUTE FUNCTION parindex.report_guard_record()', report);
END
$function$;
COMMENT ON FUNCTION parindex.report_guards(text) IS 'Creates the triggers of a report that do not depend on the years published';

-- The triggers that name the published years: rows of other years do not even call a function.
CREATE FUNCTION parindex.report_guard_years(report text) RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $function$
DECLARE
	years text;
	guarded record;
BEGIN
	EXECUTE format('SELECT string_agg(year::text, '', '' ORDER BY year) FROM %I.publication WHERE unpublished_at IS NULL', report) INTO years;
	FOR guarded IN
		SELECT t.name, e.event, replace(e.condition, 'years', years) AS condition
		FROM unnest(ARRAY['scorecards', 'period']) t (name)
			CROSS JOIN (VALUES ('insert', 'NEW.year IN (years)'), ('update', 'OLD.year IN (years) OR NEW.year IN (years)'),
				('delete', 'OLD.year IN (years)')) e (event, condition)
	LOOP
		IF years IS NULL THEN
			EXECUTE format('DROP TRIGGER IF EXISTS keep_%s ON %I.%I', guarded.event, report, guarded.name);
		ELSE
			EXECUTE format('CREATE OR REPLACE TRIGGER keep_%1$s BEFORE %1$s ON %2$I.%3$I
				FOR EACH ROW WHEN (%4$s) EXECUTE FUNCTION parindex.report_guard_year()',
				guarded.event, report, guarded.name, guarded.condition);
		END IF;
	END LOOP;
END
$function$;
COMMENT ON FUNCTION parindex.report_guard_years(text) IS 'Creates or drops the triggers that keep the published years of a report';

-- The printed rows of every view for a year, the same bytes in whatever session.
CREATE FUNCTION parindex.report_printed(report text, year integer, OUT view_name text, OUT line integer, OUT printed jsonb)
	RETURNS SETOF record
	LANGUAGE plpgsql STABLE
	SET search_path = pg_catalog, pg_temp
	SET timezone = 'UTC'
AS $function$
BEGIN
	FOREACH view_name IN ARRAY parindex.report_printed_views() LOOP
		RETURN QUERY EXECUTE format('SELECT %L, (row_number() OVER (ORDER BY r.printed::text COLLATE "C"))::integer, r.printed
			FROM (SELECT to_jsonb(v) AS printed FROM %I.%I v WHERE v.year = $1) r', view_name, report, view_name)
			USING year;
	END LOOP;
END
$function$;
COMMENT ON FUNCTION parindex.report_printed(text, integer) IS
'The rows that every view of a report prints for a year now, as jsonb; timestamps in UTC';

-- Lines in any order: SHA-256 of each as UTF-8, these sorted, and SHA-256 of them all.
CREATE FUNCTION parindex.report_digest(report text, year integer, revision integer) RETURNS bytea
	LANGUAGE plpgsql STABLE
	SET search_path = pg_catalog, pg_temp
AS $function$
DECLARE
	digest bytea;
BEGIN
	EXECUTE format($sql$
		SELECT sha256(string_agg(h.hash, ''::bytea ORDER BY h.hash))
		FROM (
			SELECT sha256(convert_to(l.line::text, 'UTF8')) AS hash
			FROM (
				SELECT jsonb_build_array('card', s.year, s.unit, s.block, s.missing,
					encode(parindex.scorecard_send(s.card), 'hex'), encode(parindex.scorecard_send(s.self_card), 'hex')) AS line
				FROM %1$I.scorecards s WHERE s.year = $2
				UNION ALL
				SELECT jsonb_build_array('period', e.year, e.block, e.framework, e.class_rubric::text)
				FROM %1$I.period e WHERE e.year = $2
				UNION ALL
				SELECT jsonb_build_array('label', l.kind, l.code, l.framework, l.name_vi, l.name_en)
				FROM %1$I.label l
					JOIN (
						SELECT DISTINCT c.kind, c.code, e.framework
						FROM %1$I.scorecards s
							LEFT JOIN %1$I.period e ON e.year = s.year AND e.block = s.block
							CROSS JOIN LATERAL (
								SELECT 'unit' AS kind, s.unit AS code
								UNION SELECT 'block', s.block
								UNION SELECT 'axis', a.axis::text FROM parindex.axes(s.card) a
								UNION SELECT v.kind, v.code
								FROM parindex.cells(s.card) x CROSS JOIN LATERAL (VALUES ('source', x.source), ('criterion', x.code)) v (kind, code)
							) c
						WHERE s.year = $2
					) u ON u.kind = l.kind AND u.code = l.code
				WHERE l.framework = '' OR l.framework = u.framework
				GROUP BY l.kind, l.code, l.framework, l.name_vi, l.name_en
				UNION ALL
				SELECT jsonb_build_array('printed', a.view_name, a.printed)
				FROM %1$I.announced a WHERE a.year = $2 AND a.revision = $3
			) l
		) h$sql$, report)
		INTO digest USING report, year, revision;
	RETURN digest;
END
$function$;
COMMENT ON FUNCTION parindex.report_digest(text, integer, integer) IS
'SHA-256 over the sorted SHA-256 of lines of JSON text in UTF-8: ["card", year, unit, block, missing, card, self card] with cards as scorecard_send in hex, ["period", year, block, framework, rubric], ["label", kind, code, framework, vi, en] of what the year''s cards name, ["printed", view, row] as announced';

-- The report's lock comes before those of its tables, so that two publications cannot wait for each other.
CREATE FUNCTION parindex.report_open_exclusively(report text) RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	PERFORM parindex.report_open(report);
	IF current_setting('transaction_isolation') NOT IN ('read committed', 'read uncommitted') THEN
		RAISE EXCEPTION USING ERRCODE = 'invalid_transaction_state',
			MESSAGE = 'a report is published, unpublished and dropped under READ COMMITTED only',
			DETAIL = 'An older snapshot would keep figures that a later refresh has replaced.',
			HINT = 'SET default_transaction_isolation = ''read committed'' for this session.';
	END IF;
	PERFORM parindex.report_lock(report, true);
END
$function$;
COMMENT ON FUNCTION parindex.report_open_exclusively(text) IS
'report_open, and waits for a running refresh or publication; 25000 but for READ COMMITTED';

-- What speaks against publishing a year, a sentence each.
CREATE FUNCTION parindex.report_objections(report text, year integer) RETURNS text[]
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $function$
DECLARE
	objections text[];
BEGIN
	EXECUTE format($sql$
		SELECT array_remove(ARRAY[
			CASE WHEN sum(parindex.unscored(s.card)) > 0 THEN format('%%s criteria of %%s units are unscored',
				sum(parindex.unscored(s.card)), count(*) FILTER (WHERE parindex.unscored(s.card) > 0)) END,
			CASE WHEN sum(s.missing) > 0 THEN format('%%s criteria of %%s units are missing',
				sum(s.missing), count(*) FILTER (WHERE s.missing > 0)) END], NULL)
		FROM %1$I.scorecards s WHERE s.year = $1$sql$, report)
		INTO objections USING year;
	BEGIN
		EXECUTE format($sql$
			SELECT CASE WHEN count(*) = 0 THEN $2 ELSE $2 || format('cards of %%s units differ from the scores', count(*)) END
			FROM (SELECT s.* FROM %1$I.scorecards s WHERE s.year = $1) s
				FULL JOIN parindex.report_cards(%1$L, $1) f ON f.unit = s.unit
			WHERE s.unit IS NULL OR f.unit IS NULL OR NOT f.sound OR %2$s$sql$, report, parindex.report_differ_sql())
			INTO objections USING year, objections;
	EXCEPTION WHEN numeric_value_out_of_range THEN
		objections := objections || 'the scores have problems'::text;
	END;
	RETURN objections;
END
$function$;
COMMENT ON FUNCTION parindex.report_objections(text, integer) IS
'What speaks against publishing a year of a report: unscored or missing criteria, cards that differ from the scores';

CREATE FUNCTION parindex.report_publish(report text, year integer, decision text, force boolean) RETURNS void
	AS 'MODULE_PATHNAME', 'report_as_owner' LANGUAGE C VOLATILE PARALLEL UNSAFE;
COMMENT ON FUNCTION parindex.report_publish(text, integer, text, boolean) IS 'The work of publish';

CREATE FUNCTION parindex.report_publish_as_owner(report text, year integer, decision text, force boolean) RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
	SET jit = off
AS $function$
DECLARE
	objections text[];
	revision integer;
	open_revision integer;
	units bigint;
	digest bytea;
BEGIN
	PERFORM parindex.report_open_exclusively(report);
	EXECUTE format('LOCK TABLE %1$I.scorecards, %1$I.period, %1$I.label IN SHARE ROW EXCLUSIVE MODE', report);
	EXECUTE format('SELECT (SELECT count(*) FROM %1$I.scorecards s WHERE s.year = $1), coalesce(max(p.revision), 0) + 1,
		max(p.revision) FILTER (WHERE p.unpublished_at IS NULL) FROM %1$I.publication p WHERE p.year = $1', report)
		INTO units, revision, open_revision USING year;
	IF units = 0 OR year IS NULL THEN
		RAISE EXCEPTION USING ERRCODE = 'object_not_in_prerequisite_state',
			MESSAGE = format('report "%s" has no cards of year %s', report, coalesce(year::text, 'NULL')), HINT = 'CALL parindex.refresh first.';
	END IF;
	IF open_revision IS NOT NULL THEN
		RAISE EXCEPTION USING ERRCODE = 'object_not_in_prerequisite_state',
			MESSAGE = format('year %s of report "%s" is published already, revision %s', year, report, open_revision);
	END IF;
	objections := parindex.report_objections(report, year);
	IF cardinality(objections) > 0 AND force IS NOT TRUE THEN
		RAISE EXCEPTION USING ERRCODE = 'object_not_in_prerequisite_state',
			MESSAGE = format('year %s of report "%s" is not fit to be published', year, report),
			DETAIL = array_to_string(objections, E'\n'),
			HINT = 'Refresh the report, or publish with force => true, which is recorded.';
	END IF;
	EXECUTE format('INSERT INTO %I.publication (year, revision, decision, published_by, forced) VALUES ($1, $2, $3, $4, $5)', report)
		USING year, revision, decision, parindex.report_caller(), NULLIF(objections, '{}');
	EXECUTE format('INSERT INTO %I.announced (year, revision, view_name, line, printed)
		SELECT $1, $2, p.view_name, p.line, p.printed FROM parindex.report_printed($3, $1) p', report)
		USING year, revision, report;
	digest := parindex.report_digest(report, year, revision);
	EXECUTE format('UPDATE ONLY %I.publication SET digest = $3 WHERE year = $1 AND revision = $2', report) USING year, revision, digest;
	PERFORM parindex.report_guard_years(report);
	RAISE NOTICE 'report "%": year % published, revision %, % units, digest %', report, year, revision, units, encode(digest, 'hex');
END
$function$;
COMMENT ON FUNCTION parindex.report_publish_as_owner(text, integer, text, boolean) IS 'What report_publish has done by the owner of the report';

CREATE PROCEDURE parindex.publish(report text, year integer, decision text DEFAULT NULL, force boolean DEFAULT false)
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $procedure$
BEGIN
	PERFORM parindex.report_publish(report, year, decision, force);
END
$procedure$;
COMMENT ON PROCEDURE parindex.publish(text, integer, text, boolean) IS
'Publishes a year of a report: keeps the printed rows of every view in announced, a digest in publication, and makes cards, periods and labels of the year resist changes. 55000 for unscored or missing criteria or cards that differ from the scores, unless force => true, which is recorded; 42501 for others than the owner. Waits for a running refresh';

CREATE FUNCTION parindex.report_unpublish(report text, year integer, reason text) RETURNS void
	AS 'MODULE_PATHNAME', 'report_as_owner' LANGUAGE C VOLATILE PARALLEL UNSAFE;
COMMENT ON FUNCTION parindex.report_unpublish(text, integer, text) IS 'The work of unpublish';

CREATE FUNCTION parindex.report_unpublish_as_owner(report text, year integer, reason text) RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $function$
DECLARE
	closed bigint;
BEGIN
	PERFORM parindex.report_open_exclusively(report);
	IF reason IS NULL OR btrim(reason) = '' THEN
		RAISE EXCEPTION USING ERRCODE = 'invalid_parameter_value', MESSAGE = 'unpublish needs a reason';
	END IF;
	EXECUTE format('UPDATE ONLY %I.publication p SET unpublished_at = now(), unpublished_by = parindex.report_caller(), reason = $2
		WHERE p.year = $1 AND p.unpublished_at IS NULL', report) USING year, reason;
	GET DIAGNOSTICS closed = ROW_COUNT;
	IF closed = 0 THEN
		RAISE EXCEPTION USING ERRCODE = 'object_not_in_prerequisite_state',
			MESSAGE = format('year %s of report "%s" is not published', coalesce(year::text, 'NULL'), report);
	END IF;
	PERFORM parindex.report_guard_years(report);
END
$function$;
COMMENT ON FUNCTION parindex.report_unpublish_as_owner(text, integer, text) IS 'What report_unpublish has done by the owner of the report';

CREATE PROCEDURE parindex.unpublish(report text, year integer, reason text)
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $procedure$
BEGIN
	PERFORM parindex.report_unpublish(report, year, reason);
END
$procedure$;
COMMENT ON PROCEDURE parindex.unpublish(text, integer, text) IS
'Opens a published year of a report again; the reason is recorded and the printed rows stay in announced. 55000 where it is not published, 42501 for others than the owner, 22023 without a reason';

CREATE FUNCTION parindex.report_findings(report text, year integer, OUT finding text, OUT view_name text, OUT printed jsonb)
	RETURNS SETOF record
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
	SET jit = off
AS $function$
DECLARE
	revision integer;
	digest bytea;
BEGIN
	EXECUTE format('SELECT p.revision, p.digest FROM %I.publication p WHERE p.year = $1 AND p.unpublished_at IS NULL', report)
		INTO revision, digest USING year;
	IF revision IS NULL THEN
		RAISE EXCEPTION USING ERRCODE = 'object_not_in_prerequisite_state',
			MESSAGE = format('year %s of report "%s" is not published', coalesce(year::text, 'NULL'), report);
	END IF;
	RETURN QUERY SELECT CASE WHEN digest = parindex.report_digest(report, year, revision) THEN 'digest holds' ELSE 'digest differs' END,
		NULL::text, NULL::jsonb;
	RETURN QUERY EXECUTE format($sql$
		SELECT CASE WHEN n.printed IS NULL THEN 'announced, no longer given' ELSE 'given, not announced' END,
			coalesce(a.view_name, n.view_name), coalesce(a.printed, n.printed)
		FROM (SELECT a.* FROM %I.announced a WHERE a.year = $1 AND a.revision = $2) a
			FULL JOIN parindex.report_printed($3, $1) n ON n.view_name = a.view_name AND n.printed::text = a.printed::text
		WHERE a.printed IS NULL OR n.printed IS NULL
		ORDER BY 2, 3, 1$sql$, report)
		USING year, revision, report;
	RETURN QUERY SELECT 'guard is off', w.name, NULL::jsonb
		FROM (VALUES ('scorecards', '{keep_published,keep_insert,keep_update,keep_delete}'::text[]),
			('period', '{keep_published,keep_insert,keep_update,keep_delete}'), ('label', '{keep_published,keep_label}'),
			('publication', '{keep_published,keep_record}'), ('announced', '{keep_published,keep_record}')) w (name, guards)
		WHERE NOT w.guards <@ ARRAY(SELECT t.tgname::text FROM pg_trigger t
			WHERE t.tgrelid = format('%I.%I', report, w.name)::regclass AND t.tgenabled IN ('O', 'A'));
END
$function$;
COMMENT ON FUNCTION parindex.report_findings(text, integer) IS 'The rows of verify';

CREATE FUNCTION parindex.report_verify(report text, year integer) RETURNS jsonb
	AS 'MODULE_PATHNAME', 'report_as_owner' LANGUAGE C VOLATILE PARALLEL UNSAFE;
COMMENT ON FUNCTION parindex.report_verify(text, integer) IS 'The work of verify: its rows as an array';

CREATE FUNCTION parindex.report_verify_as_owner(report text, year integer) RETURNS jsonb
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	PERFORM parindex.report_open(report);
	RETURN (SELECT jsonb_agg(to_jsonb(f) ORDER BY f.n) FROM parindex.report_findings(report, year) WITH ORDINALITY f (finding, view_name, printed, n));
END
$function$;
COMMENT ON FUNCTION parindex.report_verify_as_owner(text, integer) IS 'What report_verify has done by the owner of the report';

CREATE FUNCTION parindex.verify(report text, year integer, OUT finding text, OUT view_name text, OUT printed jsonb)
	RETURNS SETOF record
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RETURN QUERY SELECT f.* FROM jsonb_to_recordset(parindex.report_verify(report, year)) f (finding text, view_name text, printed jsonb);
END
$function$;
COMMENT ON FUNCTION parindex.verify(text, integer) IS
'Does a published year of a report still stand? One row says whether the digest holds; then a row for each printed row that the cards no longer give, or give and was not announced, and for each table whose guard is off. 55000 where the year is not published';
