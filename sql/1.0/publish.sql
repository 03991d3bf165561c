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

-- What verify relies on: a view, trigger or policy in the place of these could show it something else than a reader.
CREATE FUNCTION parindex.report_table_faults(report text) RETURNS SETOF text
	LANGUAGE plpgsql STABLE
	SET search_path = pg_catalog, pg_temp
	SET quote_all_identifiers = off
AS $function$
BEGIN
	RETURN QUERY
	SELECT w.name
	FROM (VALUES
			('settings', '{one smallint,digits integer,basis text,ties text,self_sources text[],absent text}'::text[]),
			('period', '{year integer,block text,framework text,class_rubric parindex.rubric}'),
			('label', '{kind text,code text,framework text,name_vi text,name_en text}'),
			('prior_index', '{unit text,year integer,index numeric,rank integer,block text}'),
			('scorecards', '{year integer,unit text,block text,card parindex.scorecard,self_card parindex.scorecard,missing integer,refreshed_at timestamp with time zone}'),
			('publication', '{year integer,revision integer,decision text,published_by text,published_at timestamp with time zone,published_on date,forced text[],digest bytea,link integer,seal bytea,unpublished_by text,unpublished_at timestamp with time zone,reason text,unpublished_link integer,unpublished_seal bytea}'),
			('announced', '{year integer,revision integer,view_name text,line integer,printed jsonb}')
		) w (name, columns)
		LEFT JOIN pg_class c ON c.relname = w.name AND c.relnamespace = quote_ident(report)::regnamespace
	WHERE (c.relkind = 'r' AND NOT c.relrowsecurity AND NOT c.relforcerowsecurity
		AND NOT EXISTS (SELECT FROM pg_rewrite r WHERE r.ev_class = c.oid)
		AND NOT EXISTS (SELECT FROM pg_inherits i WHERE c.oid IN (i.inhparent, i.inhrelid))
		AND w.columns <@ ARRAY(SELECT format('%s %s', a.attname, format_type(a.atttypid, a.atttypmod))
			FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '')) IS NOT TRUE
	ORDER BY w.name COLLATE "C";
END
$function$;
COMMENT ON FUNCTION parindex.report_table_faults(text) IS
'The tables of a report that are no longer plain tables with the columns that create_report made, without rules, children and row security';

-- The printed views that say something else than create_report would say now; each is made beside it, and does not stay.
CREATE FUNCTION parindex.report_view_faults(report text) RETURNS SETOF text
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $function$
DECLARE
	name text;
	digits integer;
	query text;
	faults text[] := '{}';
BEGIN
	EXECUTE format('SELECT t.digits FROM %I.settings t WHERE t.one = 1', report) INTO digits;
	BEGIN
		FOREACH name IN ARRAY parindex.report_printed_views() LOOP
			EXECUTE format('SELECT parindex.report_%s_sql($1, $2)', name) INTO query USING report, digits;
			EXECUTE format('CREATE VIEW %I.%I AS %s', report, 'made as ' || name, parindex.report_view_sql(name, digits, query));
			IF NOT EXISTS (
				SELECT FROM pg_class c
				WHERE c.oid = to_regclass(format('%I.%I', report, name)) AND c.relkind = 'v' AND c.reloptions IS NULL
					AND pg_get_viewdef(c.oid) = pg_get_viewdef(format('%I.%I', report, 'made as ' || name)::regclass)
					AND NOT EXISTS (SELECT FROM pg_rewrite r WHERE r.ev_class = c.oid AND r.rulename <> '_RETURN'))
			THEN
				faults := faults || name;
			END IF;
		END LOOP;
		RAISE EXCEPTION USING ERRCODE = 'PARIX';
	EXCEPTION WHEN SQLSTATE 'PARIX' THEN
		NULL;
	END;
	RETURN QUERY SELECT unnest(faults);
END
$function$;
COMMENT ON FUNCTION parindex.report_view_faults(text) IS
'The printed views of a report that are not as create_report makes them; 25006 in a session that cannot write';

CREATE FUNCTION parindex.report_findings(report text, year integer, given text, OUT finding text, OUT view_name text, OUT printed jsonb)
	RETURNS SETOF record
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
	SET quote_all_identifiers = off
	SET jit = off
AS $function$
DECLARE
	revision integer;
	digest bytea;
BEGIN
	RETURN QUERY SELECT 'table is not as made', f, NULL::jsonb FROM parindex.report_table_faults(report) f
		UNION ALL SELECT 'view is missing', v, NULL FROM unnest(parindex.report_printed_views()) v WHERE to_regclass(format('%I.%I', report, v)) IS NULL;
	IF FOUND THEN
		-- nothing that it says can be relied on
		RETURN;
	END IF;
	EXECUTE format('SELECT p.revision, p.digest FROM %I.publication p WHERE p.year = $1 AND p.unpublished_at IS NULL', report)
		INTO revision, digest USING year;
	IF revision IS NULL THEN
		RAISE EXCEPTION USING ERRCODE = 'object_not_in_prerequisite_state',
			MESSAGE = format('year %s of report "%s" is not published', coalesce(year::text, 'NULL'), report);
	END IF;
	RETURN QUERY SELECT CASE WHEN digest = parindex.report_digest(report, year, revision) THEN 'digest holds' ELSE 'digest differs' END,
		NULL::text, NULL::jsonb;
	IF lower(btrim(given)) <> coalesce(encode(digest, 'hex'), '') THEN
		RETURN QUERY SELECT 'digest is not the one given', NULL::text, NULL::jsonb;
	END IF;
	RETURN QUERY SELECT format('record of %s, revision %s, %s, differs', l.year, l.revision, l.event), 'publication', NULL::jsonb
		FROM parindex.report_links(report) l
		WHERE l.seal IS DISTINCT FROM parindex.report_seal(report, l.year, l.revision, l.event);
	BEGIN
		RETURN QUERY SELECT 'view is not as made', f, NULL::jsonb FROM parindex.report_view_faults(report) f;
	EXCEPTION WHEN read_only_sql_transaction THEN
		RETURN QUERY SELECT 'views not looked at, read only', NULL::text, NULL::jsonb;
	END;
	RETURN QUERY EXECUTE format($sql$
		SELECT CASE WHEN n.printed IS NULL THEN 'announced, no longer given' ELSE 'given, not announced' END,
			coalesce(a.view_name, n.view_name), coalesce(a.printed, n.printed)
		FROM (SELECT a.* FROM %I.announced a WHERE a.year = $1 AND a.revision = $2) a
			FULL JOIN parindex.report_printed($3, $1) n ON n.view_name = a.view_name AND n.printed::text = a.printed::text
		WHERE a.printed IS NULL OR n.printed IS NULL
		ORDER BY coalesce(a.view_name, n.view_name) COLLATE "C", coalesce(a.printed, n.printed)::text COLLATE "C", 1$sql$, report)
		USING year, revision, report;
	RETURN QUERY SELECT 'guard is off', d.table_name, NULL::jsonb
		FROM parindex.report_guard_definitions(report) d
		WHERE NOT EXISTS (SELECT FROM pg_trigger t WHERE t.tgrelid = format('%I.%I', report, d.table_name)::regclass
			AND t.tgenabled IN ('O', 'A') AND pg_get_triggerdef(t.oid) = d.definition)
		GROUP BY d.table_name
		ORDER BY d.table_name COLLATE "C";
END
$function$;
COMMENT ON FUNCTION parindex.report_findings(text, integer, text) IS 'The rows of verify';

CREATE FUNCTION parindex.report_verify(report text, year integer, given text) RETURNS jsonb
	AS 'MODULE_PATHNAME', 'report_as_owner' LANGUAGE C VOLATILE PARALLEL UNSAFE;
COMMENT ON FUNCTION parindex.report_verify(text, integer, text) IS 'The work of verify: its rows as an array';

CREATE FUNCTION parindex.report_verify_as_owner(report text, year integer, given text) RETURNS jsonb
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	PERFORM parindex.report_open(report);
	RETURN (SELECT jsonb_agg(to_jsonb(f) ORDER BY f.n) FROM parindex.report_findings(report, year, given) WITH ORDINALITY f (finding, view_name, printed, n));
END
$function$;
COMMENT ON FUNCTION parindex.report_verify_as_owner(text, integer, text) IS 'What report_verify has done by the owner of the report';

CREATE FUNCTION parindex.verify(report text, year integer, digest text DEFAULT NULL, OUT finding text, OUT view_name text, OUT printed jsonb)
	RETURNS SETOF record
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RETURN QUERY SELECT f.* FROM jsonb_to_recordset(parindex.report_verify(report, year, digest)) f (finding text, view_name text, printed jsonb);
END
$function$;
COMMENT ON FUNCTION parindex.verify(text, integer, text) IS
'Does a published year of a report still stand? One row says whether the digest holds; then a row where it is not the digest given (hex, from the printed decision), for each link of the report''s record whose seal differs, for each table or view that is not as create_report made it (where a table is not or a view is missing, nothing else is looked at), for each printed row that the cards no longer give, or give and was not announced, and for each table whose guard is off. 55000 where the year is not published';
