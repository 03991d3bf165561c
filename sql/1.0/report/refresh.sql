-- refresh: cards from scores. JIT is off where a report is worked on: compiling these queries takes longer than running
-- them, and what they spend their time in is compiled already.

-- Which rows of scores cannot stand. The query serves the view problems and, with a condition, refresh.
CREATE FUNCTION parindex.report_problems_sql(report text, condition text DEFAULT 'true') RETURNS text
	LANGUAGE plpgsql IMMUTABLE
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RETURN format($sql$
		WITH score AS (
			SELECT s.* FROM %1$I.scores s WHERE %2$s
		), unit AS (
			SELECT s.year, s.unit, min(s.block COLLATE "C") AS block, max(s.block COLLATE "C") AS other_block
			FROM %1$I.scores s
			WHERE (s.year, s.unit) IN (SELECT i.year, i.unit FROM score i)
			GROUP BY s.year, s.unit
		)
		SELECT p.*
		FROM (
			SELECT s.year, s.block, s.unit, parindex.code(s.criteria) AS code, parindex.source(s.criteria) AS source,
				CASE WHEN s.points < 0 THEN 'negative' ELSE 'over the maximum' END AS problem,
				s.points || ' of ' || parindex.max_points(s.criteria) AS detail
			FROM score s
			WHERE s.applicable IS NOT FALSE AND NOT parindex.points_fit(s.criteria, s.points)
			UNION ALL
			SELECT s.year, s.block, s.unit, parindex.code(s.criteria), parindex.source(s.criteria),
				CASE WHEN s.self_points < 0 THEN 'negative self score' ELSE 'self score over the maximum' END,
				s.self_points || ' of ' || parindex.max_points(s.criteria)
			FROM score s
			WHERE s.applicable IS NOT FALSE AND NOT parindex.points_fit(s.criteria, s.self_points)
			UNION ALL
			SELECT s.year, min(s.block COLLATE "C"), s.unit, parindex.code(s.criteria), parindex.source(s.criteria), 'duplicate', count(*) || ' rows'
			FROM score s
			WHERE s.criteria IS NOT NULL
			GROUP BY s.year, s.unit, parindex.code(s.criteria), parindex.source(s.criteria)
			HAVING count(*) > 1
			UNION ALL
			SELECT u.year, u.block, u.unit, NULL, NULL, 'unit in two blocks', u.block || ', ' || u.other_block
			FROM unit u
			WHERE u.block <> u.other_block
			UNION ALL
			SELECT s.year, s.block, s.unit, parindex.code(s.criteria), parindex.source(s.criteria), 'incomplete',
				'without ' || concat_ws(', ', CASE WHEN s.year IS NULL THEN 'year' END, CASE WHEN s.block IS NULL THEN 'block' END,
					CASE WHEN s.unit IS NULL THEN 'unit' END, CASE WHEN s.criteria IS NULL THEN 'criteria' END)
			FROM score s
			WHERE s.year IS NULL OR s.block IS NULL OR s.unit IS NULL OR s.criteria IS NULL
			UNION ALL
			SELECT s.year, s.block, s.unit, NULL, NULL, 'code of 1 to 100 letters', 'unit or block'
			FROM score s
			WHERE char_length(s.unit) NOT BETWEEN 1 AND 100 OR char_length(s.block) NOT BETWEEN 1 AND 100
			GROUP BY s.year, s.block, s.unit
			UNION ALL
			SELECT u.year, u.block, u.unit, parindex.code(f.criteria), parindex.source(f.criteria), 'missing', 'no row'
			FROM unit u
				JOIN %1$I.framework f ON f.year = u.year AND f.block = u.block
			WHERE (SELECT t.absent FROM %1$I.settings t WHERE t.one = 1) = 'error'
				AND parindex.source(f.criteria) NOT IN ('bonus', 'penalty')
				AND NOT EXISTS (
					SELECT FROM score s
					WHERE s.year = u.year AND s.unit = u.unit AND parindex.code(s.criteria) = parindex.code(f.criteria)
						AND parindex.source(s.criteria) = parindex.source(f.criteria))
		) p$sql$, report, condition);
END
$function$;
COMMENT ON FUNCTION parindex.report_problems_sql(text, text) IS
'Query of a report''s view problems, for the rows s of scores that a condition chooses';

-- The condition that keeps to a year and block.
CREATE FUNCTION parindex.report_scope_sql(alias text, year integer, block text) RETURNS text
	LANGUAGE plpgsql IMMUTABLE
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RETURN concat_ws(' AND ', 'true',
		CASE WHEN year IS NOT NULL THEN format('%I.year = %L::integer', alias, year) END,
		CASE WHEN block IS NOT NULL THEN format('%I.block = %L::text', alias, block) END);
END
$function$;
COMMENT ON FUNCTION parindex.report_scope_sql(text, integer, text) IS 'Condition of a report''s query that keeps to a year and block, NULL for all';

-- The cards that the scores give now, absent rows filled in. sound is false where problems has something to say
-- of the unit; points that do not fit are an error, 22003. One pass over the scores, which RETURN QUERY lets be parallel.
CREATE FUNCTION parindex.report_cards(report text, of_year integer DEFAULT NULL, of_block text DEFAULT NULL,
	OUT year integer, OUT unit text, OUT block text, OUT card parindex.scorecard, OUT self_card parindex.scorecard,
	OUT missing integer, OUT entries bigint, OUT sound boolean)
	RETURNS SETOF record
	LANGUAGE plpgsql ROWS 10000
	SET search_path = pg_catalog, pg_temp
	SET jit = off
AS $function$
BEGIN
	RETURN QUERY EXECUTE format($sql$
		SELECT r.year, r.unit, r.block,
			CASE WHEN m.missing = 0 THEN r.card ELSE parindex.merge(r.card, (
				SELECT parindex.scorecard(f.criteria, NULL::numeric, t.absent <> 'not_applicable')
				FROM %1$I.framework f
				WHERE f.year = r.year AND f.block = r.block AND parindex.source(f.criteria) NOT IN ('bonus', 'penalty')
					AND NOT EXISTS (
						SELECT FROM parindex.cells(r.card) c
						WHERE c.code = parindex.code(f.criteria) AND c.source = parindex.source(f.criteria))))
			END,
			r.self_card, CASE t.absent WHEN 'not_applicable' THEN 0 ELSE m.missing END, r.entries,
			coalesce(r.nameless = 0 AND r.year IS NOT NULL
				AND char_length(r.unit) BETWEEN 1 AND 100 AND char_length(r.block) BETWEEN 1 AND 100
				AND parindex.duplicates(r.card) = 0 AND (t.absent <> 'error' OR m.missing = 0), false)
		FROM (
			SELECT s.year, s.unit, s.block, count(*) AS entries, count(*) FILTER (WHERE s.criteria IS NULL) AS nameless,
				parindex.scorecard(s.criteria, s.points, s.applicable) AS card,
				parindex.scorecard(s.criteria, s.self_points, s.applicable) FILTER (WHERE s.self_points IS NOT NULL) AS self_card
			FROM %1$I.scores s
			WHERE %2$s
			GROUP BY s.year, s.block, s.unit
		) r
			JOIN %1$I.settings t ON t.one = 1
			LEFT JOIN (
				SELECT f.year, f.block, parindex.scorecard(f.criteria, NULL::numeric) AS card
				FROM %1$I.framework f
				WHERE %3$s AND parindex.source(f.criteria) NOT IN ('bonus', 'penalty')
				GROUP BY f.year, f.block
			) w ON w.year = r.year AND w.block = r.block
			CROSS JOIN LATERAL (SELECT coalesce(parindex.missing(r.card, w.card), 0) AS missing OFFSET 0) m$sql$,
		report, parindex.report_scope_sql('s', of_year, of_block), parindex.report_scope_sql('f', of_year, of_block));
END
$function$;
COMMENT ON FUNCTION parindex.report_cards(text, integer, text) IS
'The cards that a report''s scores give now, in the scope of a year and block: what refresh would keep. sound is false where the view problems lists the unit; points that do not fit are 22003';

-- Does a stored card s differ from a fresh one f?
CREATE FUNCTION parindex.report_differ_sql() RETURNS text
	LANGUAGE plpgsql IMMUTABLE
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RETURN $sql$(s.block <> f.block OR s.missing <> f.missing OR s.card OPERATOR(parindex.<>) f.card
		OR (s.self_card IS NULL) <> (f.self_card IS NULL) OR coalesce(s.self_card OPERATOR(parindex.<>) f.self_card, false))$sql$;
END
$function$;
COMMENT ON FUNCTION parindex.report_differ_sql() IS 'Condition of a report''s query: a stored card s differs from a fresh one f';

-- Reads the scope once and, if all of it is sound, writes the cards that differ and removes units that left.
-- Years that are published are compared, not written.
CREATE FUNCTION parindex.report_write_cards(report text, year integer, block text,
	OUT sound boolean, OUT entries bigint, OUT units bigint, OUT changed bigint, OUT removed bigint, OUT moved text)
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	EXECUTE format($sql$
		WITH published AS (
			SELECT p.year FROM %1$I.publication p WHERE p.unpublished_at IS NULL
		), fresh AS MATERIALIZED (
			SELECT * FROM parindex.report_cards($1, $2, $3)
		), newcomer AS MATERIALIZED (
			-- to a scope of one block; a year of scores is read again only where there are any
			SELECT f.year, f.unit
			FROM fresh f
				LEFT JOIN %1$I.scorecards s ON s.year = f.year AND s.unit = f.unit
			WHERE $3 IS NOT NULL AND coalesce(s.block <> f.block, true)
		), seen AS MATERIALIZED (
			SELECT coalesce(sum(f.entries), 0)::bigint AS entries, count(*) AS units,
				coalesce(bool_and(f.sound), true) AND count(*) = count(DISTINCT (f.year, f.unit))
				AND NOT EXISTS (
					SELECT
					FROM %1$I.scores x
					WHERE EXISTS (SELECT FROM newcomer) AND %4$s AND x.block <> $3
						AND ((x.year, x.unit) IN (SELECT n.year, n.unit FROM newcomer n)) IS TRUE
				) AS sound
			FROM fresh f
		), put AS (
			INSERT INTO %1$I.scorecards (year, unit, block, card, self_card, missing)
			SELECT f.year, f.unit, f.block, f.card, f.self_card, f.missing
			FROM fresh f
				LEFT JOIN %1$I.scorecards s ON s.year = f.year AND s.unit = f.unit
			WHERE (SELECT seen.sound FROM seen) AND f.year NOT IN (SELECT p.year FROM published p) AND (s.unit IS NULL OR %3$s)
			ON CONFLICT (year, unit) DO UPDATE SET (block, card, self_card, missing, refreshed_at)
				= (excluded.block, excluded.card, excluded.self_card, excluded.missing, excluded.refreshed_at)
			RETURNING 1
		), gone AS (
			-- a child table of the owner's has triggers of its own
			DELETE FROM ONLY %1$I.scorecards s
			WHERE %2$s AND (SELECT seen.sound FROM seen) AND s.year NOT IN (SELECT p.year FROM published p)
				AND NOT EXISTS (SELECT FROM fresh f WHERE f.year = s.year AND f.unit = s.unit)
			RETURNING 1
		), moved AS (
			SELECT coalesce(s.year, f.year) AS year, count(*) AS units
			FROM (SELECT s.* FROM %1$I.scorecards s WHERE %2$s AND s.year IN (SELECT p.year FROM published p)) s
				FULL JOIN (SELECT f.* FROM fresh f WHERE f.year IN (SELECT p.year FROM published p)) f
					ON f.year = s.year AND f.unit = s.unit
			WHERE s.unit IS NULL OR f.unit IS NULL OR %3$s
			GROUP BY coalesce(s.year, f.year)
		)
		SELECT seen.sound, seen.entries, seen.units, (SELECT count(*) FROM put), (SELECT count(*) FROM gone),
			(SELECT string_agg(format('%%s (%%s units)', m.year, m.units), ', ' ORDER BY m.year) FROM moved m)
		FROM seen$sql$, report, parindex.report_scope_sql('s', year, block), parindex.report_differ_sql(), parindex.report_scope_sql('x', year, NULL))
		INTO sound, entries, units, changed, removed, moved
		USING report, year, block;
END
$function$;
COMMENT ON FUNCTION parindex.report_write_cards(text, integer, text) IS
'Brings a report''s cards in the scope of a year and block up to date, if its scores are sound';

-- Raises the first of the problems in a scope, if there are any.
CREATE FUNCTION parindex.report_refuse(report text, year integer, block text) RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $function$
DECLARE
	problems bigint;
	said text[];
BEGIN
	EXECUTE format($sql$
		SELECT count(*), (array_agg(concat_ws(' ', p.year, format('block %%s, unit %%s,', p.block, p.unit),
				CASE WHEN p.code IS NOT NULL THEN format('criterion %%s %%s:', p.code, p.source) END,
				format('%%s (%%s)', p.problem, p.detail))
			ORDER BY p.year, p.block COLLATE "C", p.unit COLLATE "C", string_to_array(p.code, '.')::integer[], p.source COLLATE "C", p.problem COLLATE "C"))[1:10]
		FROM (%s) p$sql$, parindex.report_problems_sql(report, parindex.report_scope_sql('s', year, block)))
		INTO problems, said;
	IF problems > 0 THEN
		RAISE EXCEPTION USING ERRCODE = 'check_violation',
			MESSAGE = format('scores of report "%s" have %s: %s', report,
				CASE problems WHEN 1 THEN 'a problem' ELSE format('%s problems, first', problems) END, said[1]),
			DETAIL = array_to_string(said, E'\n'),
			HINT = format('SELECT * FROM %I.problems lists them; nothing was changed.', report);
	END IF;
END
$function$;
COMMENT ON FUNCTION parindex.report_refuse(text, integer, text) IS 'Raises 23514 with the first problems in a scope of a report, if it has any';

-- One writer of a report at a time. The lock ends with the transaction.
CREATE FUNCTION parindex.report_lock(report text, wait boolean) RETURNS boolean
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $function$
DECLARE
	lock_class CONSTANT integer := 'pg_namespace'::regclass::oid::integer;
	lock_object CONSTANT integer := quote_ident(report)::regnamespace::oid::integer;
BEGIN
	IF wait THEN
		PERFORM pg_advisory_xact_lock(lock_class, lock_object);
		RETURN true;
	END IF;
	RETURN pg_try_advisory_xact_lock(lock_class, lock_object);
END
$function$;
COMMENT ON FUNCTION parindex.report_lock(text, boolean) IS
'Takes the lock of a report until the end of the transaction; false where it is taken and one does not want to wait';

-- A row of refresh_log.
CREATE FUNCTION parindex.report_log(report text, year integer, block text, started timestamptz, outcome text,
	entries bigint DEFAULT NULL, changed bigint DEFAULT NULL, removed bigint DEFAULT NULL, error text DEFAULT NULL) RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	EXECUTE format('INSERT INTO %I.refresh_log (run_by, year, block, started, outcome, rows_read, cards_changed, cards_removed, error)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)', report)
		USING parindex.report_caller(), year, block, started, outcome, entries, changed, removed, error;
END
$function$;
COMMENT ON FUNCTION parindex.report_log(text, integer, text, timestamptz, text, bigint, bigint, bigint, text) IS 'Adds a row to a report''s refresh_log';

-- Autovacuum never looks at tables as small as settings and label, and it comes late to the first cards; views that
-- are planned without statistics cost seconds of JIT compilation.
CREATE FUNCTION parindex.report_analyze(report text, written bigint) RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	IF written > 0.1 * (SELECT c.reltuples FROM pg_class c WHERE c.oid = format('%I.scorecards', report)::regclass) THEN
		EXECUTE format('ANALYZE %1$I.scorecards, %1$I.settings, %1$I.period, %1$I.label, %1$I.prior_index, %1$I.publication', report);
	END IF;
END
$function$;
COMMENT ON FUNCTION parindex.report_analyze(text, bigint) IS
'Statistics for the planner on a report''s tables, where a refresh wrote much of them';

-- The work of refresh: all of it or nothing.
CREATE FUNCTION parindex.report_refresh(report text, year integer, block text) RETURNS void
	AS 'MODULE_PATHNAME', 'report_as_owner' LANGUAGE C VOLATILE PARALLEL UNSAFE;
COMMENT ON FUNCTION parindex.report_refresh(text, integer, text) IS 'The work of refresh, in the caller''s transaction';

CREATE FUNCTION parindex.report_refresh_as_owner(report text, year integer, block text) RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
	SET jit = off
AS $function$
DECLARE
	started CONSTANT timestamptz := clock_timestamp();
	locked boolean;
	has_settings boolean;
	done record;
BEGIN
	-- looked at after the wait, so that it is still true
	locked := parindex.report_lock(report, false);
	PERFORM parindex.report_open(report);
	IF NOT locked THEN
		RAISE NOTICE 'report "%": another refresh or publication is running, skipped', report;
		PERFORM parindex.report_log(report, year, block, started, 'skipped');
		RETURN;
	END IF;
	EXECUTE format('SELECT EXISTS (SELECT FROM %I.settings)', report) INTO has_settings;
	IF NOT has_settings THEN
		RAISE EXCEPTION USING ERRCODE = 'object_not_in_prerequisite_state', MESSAGE = format('report "%s" has no settings', report);
	END IF;
	RAISE NOTICE 'report "%": reading scores%', report, concat(', year ' || year, ', block ' || block);
	BEGIN
		done := parindex.report_write_cards(report, year, block);
	EXCEPTION WHEN numeric_value_out_of_range THEN
		PERFORM parindex.report_refuse(report, year, block);
		RAISE;
	END;
	IF NOT done.sound THEN
		PERFORM parindex.report_refuse(report, year, block);
		RAISE EXCEPTION USING ERRCODE = 'serialization_failure',
			MESSAGE = format('scores of report "%s" changed while they were read', report);
	END IF;
	RAISE NOTICE 'report "%": % rows read, % units, % cards changed, % removed', report, done.entries, done.units, done.changed, done.removed;
	IF done.moved IS NOT NULL THEN
		RAISE NOTICE 'report "%": scores of published years have moved, cards left as they are: %', report, done.moved;
	END IF;
	PERFORM parindex.report_log(report, year, block, started, 'done', done.entries, done.changed, done.removed);
	PERFORM parindex.report_analyze(report, done.changed + done.removed);
END
$function$;
COMMENT ON FUNCTION parindex.report_refresh_as_owner(text, integer, text) IS 'What report_refresh has done by the owner of the report';

-- The log row of a run that failed.
CREATE FUNCTION parindex.report_failed(report text, year integer, block text, started timestamptz, error text) RETURNS void
	AS 'MODULE_PATHNAME', 'report_as_owner' LANGUAGE C VOLATILE PARALLEL UNSAFE;
COMMENT ON FUNCTION parindex.report_failed(text, integer, text, timestamptz, text) IS 'Logs a failed refresh';

CREATE FUNCTION parindex.report_failed_as_owner(report text, year integer, block text, started timestamptz, error text) RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	PERFORM parindex.report_open(report);
	PERFORM parindex.report_log(report, year, block, started, 'failed', error => error);
END
$function$;
COMMENT ON FUNCTION parindex.report_failed_as_owner(text, integer, text, timestamptz, text) IS 'What report_failed has done by the owner of the report';

CREATE FUNCTION parindex.report_raise(state text, message text, detail text, hint text) RETURNS void
	AS 'MODULE_PATHNAME' LANGUAGE C VOLATILE PARALLEL UNSAFE;
COMMENT ON FUNCTION parindex.report_raise(text, text, text, text) IS 'Raises an error again, with its SQLSTATE, which is not 00000 (22023); detail and hint may be NULL';

-- No SET clause, as that forbids COMMIT; so nothing here is an operator or a name that a search_path could change.
CREATE PROCEDURE parindex.refresh(report text, year integer DEFAULT NULL, block text DEFAULT NULL)
	LANGUAGE plpgsql
AS $procedure$
DECLARE
	started CONSTANT pg_catalog.timestamptz := pg_catalog.clock_timestamp();
	may_commit CONSTANT pg_catalog.bool := parindex.report_may_commit();
	state pg_catalog.text;
	message pg_catalog.text;
	detail pg_catalog.text;
	hint pg_catalog.text;
BEGIN
	BEGIN
		PERFORM parindex.report_refresh(refresh.report, refresh.year, refresh.block);
		RETURN;
	EXCEPTION WHEN query_canceled OR OTHERS THEN
		GET STACKED DIAGNOSTICS state = RETURNED_SQLSTATE, message = MESSAGE_TEXT,
			detail = PG_EXCEPTION_DETAIL, hint = PG_EXCEPTION_HINT;
	END;
	BEGIN
		PERFORM parindex.report_failed(refresh.report, refresh.year, refresh.block, started, message);
	EXCEPTION WHEN OTHERS THEN
		NULL;	-- whatever keeps the row from being written must not hide the run's own error
	END;
	IF may_commit THEN
		COMMIT;
	END IF;
	PERFORM parindex.report_raise(state, message, detail, hint);
END
$procedure$;
COMMENT ON PROCEDURE parindex.refresh(text, integer, text) IS
'Brings the cards of a report up to date with its scores, for a year, a block, or all. Fails with 23514 and changes nothing where problems has rows in that scope; leaves published years alone and says where their scores moved; skips with a notice where another refresh runs. Each run leaves a row in refresh_log, a failed one too unless the caller''s transaction takes it along';
