-- publish, unpublish: what was announced stays, in a record that is a chain

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
CREATE FUNCTION parindex.report_hash_sql(lines text) RETURNS text
	LANGUAGE plpgsql IMMUTABLE
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RETURN format($sql$
		SELECT sha256(string_agg(h.hash, ''::bytea ORDER BY h.hash))
		FROM (SELECT sha256(convert_to(l.line::text, 'UTF8')) AS hash FROM (%s) l) h$sql$, lines);
END
$function$;
COMMENT ON FUNCTION parindex.report_hash_sql(text) IS
'Query for the SHA-256 over the sorted SHA-256 of the rows line of another query, as text in UTF-8';

-- The record of a report is a chain: each publishing and each unpublishing is a link that names the seal before it.
CREATE FUNCTION parindex.report_links(report text, OUT link integer, OUT event text, OUT year integer, OUT revision integer,
	OUT seal bytea, OUT line jsonb)
	RETURNS SETOF record
	LANGUAGE plpgsql STABLE
	SET search_path = pg_catalog, pg_temp
	SET timezone = 'UTC'
AS $function$
BEGIN
	RETURN QUERY EXECUTE format($sql$
		SELECT e.link, e.event, e.year, e.revision, e.seal,
			jsonb_build_array(e.event, e.link, encode(lag(e.seal) OVER (ORDER BY e.link), 'hex'), e.year, e.revision) || e.record
		FROM (
			SELECT p.link, 'published' AS event, p.year, p.revision, p.seal,
				jsonb_build_array(p.decision, p.published_by, p.published_at, p.published_on, p.forced) AS record
			FROM %1$I.publication p
			UNION ALL
			SELECT p.unpublished_link, 'unpublished', p.year, p.revision, p.unpublished_seal,
				jsonb_build_array(p.unpublished_by, p.unpublished_at, p.reason)
			FROM %1$I.publication p
			WHERE num_nonnulls(p.unpublished_link, p.unpublished_by, p.unpublished_at, p.reason, p.unpublished_seal) > 0
		) e
		ORDER BY e.link$sql$, report);
END
$function$;
COMMENT ON FUNCTION parindex.report_links(text) IS
'What was published and unpublished, in order: ["published", link, seal before, year, revision, decision, by, at, on, forced] and ["unpublished", link, seal before, year, revision, by, at, reason], seals in hex, times in UTC';

CREATE FUNCTION parindex.report_digest(report text, year integer, revision integer) RETURNS bytea
	LANGUAGE plpgsql STABLE
	SET search_path = pg_catalog, pg_temp
AS $function$
DECLARE
	digest bytea;
BEGIN
	EXECUTE parindex.report_hash_sql(format($sql$
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
		UNION ALL
		SELECT r.line FROM parindex.report_links($1) r WHERE r.event = 'published' AND r.year = $2 AND r.revision = $3$sql$, report))
		INTO digest USING report, year, revision;
	RETURN digest;
END
$function$;
COMMENT ON FUNCTION parindex.report_digest(text, integer, integer) IS
'SHA-256 over the sorted SHA-256 of lines of JSON text in UTF-8: ["card", year, unit, block, missing, card, self card] with cards as scorecard_send in hex, ["period", year, block, framework, rubric], ["label", kind, code, framework, vi, en] of what the year''s cards name, ["printed", view, row] as announced, and the line of report_links';

-- What can be computed again when the cards are no longer those of that revision.
CREATE FUNCTION parindex.report_seal(report text, year integer, revision integer, event text) RETURNS bytea
	LANGUAGE plpgsql STABLE
	SET search_path = pg_catalog, pg_temp
AS $function$
DECLARE
	seal bytea;
BEGIN
	EXECUTE parindex.report_hash_sql(format($sql$
		SELECT r.line FROM parindex.report_links($1) r WHERE r.event = $4 AND r.year = $2 AND r.revision = $3
		UNION ALL
		SELECT jsonb_build_array('digest', encode(p.digest, 'hex'))
		FROM %1$I.publication p WHERE p.year = $2 AND p.revision = $3 AND $4 = 'published'
		UNION ALL
		SELECT jsonb_build_array('printed', a.view_name, a.printed)
		FROM %1$I.announced a WHERE a.year = $2 AND a.revision = $3 AND $4 = 'published'$sql$, report))
		INTO seal USING report, year, revision, event;
	RETURN seal;
END
$function$;
COMMENT ON FUNCTION parindex.report_seal(text, integer, integer, text) IS
'SHA-256, made like the digest, over the line of report_links for that event and, where it is published, ["digest", hex] and the printed rows';

-- The report's lock comes before those of its tables, so that two publications cannot wait for each other.
CREATE FUNCTION parindex.report_open_exclusively(report text) RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	IF current_setting('transaction_isolation') NOT IN ('read committed', 'read uncommitted') THEN
		RAISE EXCEPTION USING ERRCODE = 'invalid_transaction_state',
			MESSAGE = 'a report is published, unpublished and dropped under READ COMMITTED only',
			DETAIL = 'An older snapshot would keep figures that a later refresh has replaced.',
			HINT = 'SET default_transaction_isolation = ''read committed'' for this session.';
	END IF;
	-- looked at after the wait, so that it is still true
	PERFORM parindex.report_lock(report, true);
	PERFORM parindex.report_open(report);
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
	PERFORM parindex.report_guards(report, lifted => true);
	EXECUTE format('INSERT INTO %I.publication (year, revision, decision, published_by, published_at, published_on, forced, link)
		SELECT $1, $2, $3, $4, now(), current_date, $5, coalesce(max(r.link), 0) + 1 FROM parindex.report_links($6) r', report)
		USING year, revision, decision, parindex.report_caller(), NULLIF(objections, '{}'), report;
	EXECUTE format('INSERT INTO %I.announced (year, revision, view_name, line, printed)
		SELECT $1, $2, p.view_name, p.line, p.printed FROM parindex.report_printed($3, $1) p', report)
		USING year, revision, report;
	digest := parindex.report_digest(report, year, revision);
	EXECUTE format('UPDATE ONLY %I.publication SET digest = $3 WHERE year = $1 AND revision = $2', report) USING year, revision, digest;
	EXECUTE format('UPDATE ONLY %I.publication SET seal = parindex.report_seal($3, $1, $2, ''published'') WHERE year = $1 AND revision = $2', report)
		USING year, revision, report;
	PERFORM parindex.report_guards(report);
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
	revision integer;
BEGIN
	PERFORM parindex.report_open_exclusively(report);
	IF reason IS NULL OR btrim(reason) = '' THEN
		RAISE EXCEPTION USING ERRCODE = 'invalid_parameter_value', MESSAGE = 'unpublish needs a reason';
	END IF;
	PERFORM parindex.report_guards(report, lifted => true);
	EXECUTE format('UPDATE ONLY %I.publication p SET unpublished_at = now(), unpublished_by = parindex.report_caller(), reason = $2,
			unpublished_link = (SELECT max(r.link) + 1 FROM parindex.report_links($3) r)
		WHERE p.year = $1 AND p.unpublished_at IS NULL RETURNING p.revision', report) INTO revision USING year, reason, report;
	IF revision IS NULL THEN
		RAISE EXCEPTION USING ERRCODE = 'object_not_in_prerequisite_state',
			MESSAGE = format('year %s of report "%s" is not published', coalesce(year::text, 'NULL'), report);
	END IF;
	EXECUTE format('UPDATE ONLY %I.publication SET unpublished_seal = parindex.report_seal($3, $1, $2, ''unpublished'') WHERE year = $1 AND revision = $2', report)
		USING year, revision, report;
	PERFORM parindex.report_guards(report);
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
