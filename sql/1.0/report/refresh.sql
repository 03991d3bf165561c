-- refresh: reads the inputs, checks them, and brings cards and figures up to date.

CREATE FUNCTION parindex.report_say(report text, message text) RETURNS void
	LANGUAGE plpgsql STRICT
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RAISE NOTICE 'report "%": %', report, message;
END
$function$;
COMMENT ON FUNCTION parindex.report_say(text, text) IS 'A notice of what is being done to a report';

-- Statistics for the planner, where much of a table was written: without them tables that are filled one after another are
-- joined as if they were empty. Where columns are named, autovacuum sees to the others later.
CREATE FUNCTION parindex.report_analyze(table_name text, columns name[], written bigint) RETURNS bigint
	LANGUAGE plpgsql
AS $function$
BEGIN
	IF written > 0.1 * (SELECT c.reltuples FROM pg_class c WHERE c.oid = table_name::regclass) THEN
		EXECUTE format('ANALYZE (SKIP_LOCKED) %s %s', table_name::regclass,
			(SELECT '(' || string_agg(quote_ident(c), ', ') || ')' FROM unnest(columns) c));
	END IF;
	RETURN written;
END
$function$;
COMMENT ON FUNCTION parindex.report_analyze(text, name[], bigint) IS
'Analyzes a table, by its name as SQL writes it, or some of its columns (NULL: all), of which more than a tenth was written; gives back how many rows were';

-- A scope that names a year or block has scores or cards, and what has cards does not lose them unless that is wanted.
CREATE PROCEDURE parindex.report_check_scope(report text, of_year integer, of_block text, of_blocks text[], empty boolean)
	LANGUAGE plpgsql
AS $procedure$
DECLARE
	scope CONSTANT text := concat_ws(', ', 'year ' || of_year, 'block ' || of_block);
	emptied text;
BEGIN
	IF scope <> '' AND NOT EXISTS (
			SELECT FROM pg_temp.fresh_units u
			WHERE u.card IS NOT NULL AND coalesce(u.year = of_year, true) AND coalesce(u.block = of_block, true)
			UNION ALL
			SELECT FROM scorecards s
			WHERE coalesce(s.year = of_year, true) AND coalesce(s.block = of_block, true))
	THEN
		RAISE EXCEPTION USING ERRCODE = 'no_data_found',
			MESSAGE = format('report "%s" has neither scores nor cards of %s', report, scope),
			DETAIL = CASE WHEN EXISTS (SELECT FROM pg_temp.fresh_units u WHERE coalesce(u.block = of_block, true))
				THEN 'Its units are listed, but none of them has scores.' ELSE 'No unit is listed there.' END;
	END IF;
	SELECT string_agg(format('year %s, block %s', s.year, s.block), '; ' ORDER BY s.year, s.block COLLATE "C") INTO emptied
		FROM (
			SELECT DISTINCT s.year, s.block FROM scorecards s
			WHERE (of_year IS NULL OR s.year = of_year) AND (of_blocks IS NULL OR s.block = ANY (of_blocks))
			EXCEPT
			SELECT u.year, u.block FROM pg_temp.fresh_units u WHERE u.card IS NOT NULL
		) s;
	IF emptied IS NOT NULL AND NOT empty THEN
		RAISE EXCEPTION USING ERRCODE = 'no_data_found',
			MESSAGE = format('report "%s" has cards but no scores any more of %s', report, emptied),
			HINT = 'Where that is meant: CALL parindex.refresh(…, empty => true).';
	END IF;
END
$procedure$;
COMMENT ON PROCEDURE parindex.report_check_scope(text, integer, text, text[], boolean) IS
'Raises P0002 where the scope of a refresh names what has neither scores nor cards, or where cards would be left without scores';

-- What a person should know of what was read, although it can stand.
CREATE PROCEDURE parindex.report_notices(report text)
	LANGUAGE plpgsql
	SET enable_mergejoin = off
AS $procedure$
DECLARE
	said text;
BEGIN
	FOR said IN
		SELECT 'there are no scores'
		WHERE NOT EXISTS (SELECT FROM pg_temp.fresh_units u WHERE u.card IS NOT NULL)
		UNION ALL
		SELECT format('no scores yet of %s units of year %s, block %s', count(*), u.year, u.block)
		FROM pg_temp.fresh_units u
		GROUP BY u.year, u.block HAVING count(u.card) = 0
		UNION ALL
		SELECT format('%s of %s years and blocks have no row in block_rules', count(*) FILTER (WHERE r.block IS NULL), count(*))
		FROM (SELECT DISTINCT u.year, u.block FROM pg_temp.fresh_units u WHERE u.card IS NOT NULL) n
			LEFT JOIN block_rules r ON r.year = n.year AND r.block = n.block
		HAVING count(*) FILTER (WHERE r.block IS NULL) > 0
		UNION ALL
		SELECT format('the framework of year %s, block %s has no units', f.year, f.block)
		FROM (SELECT DISTINCT f.year, f.block FROM pg_temp.fresh_framework f) f
		WHERE NOT EXISTS (SELECT FROM pg_temp.fresh_units u WHERE u.year = f.year AND u.block = f.block)
		UNION ALL
		SELECT format('source %s has no row in source_name', f.source)
		FROM (SELECT DISTINCT f.source FROM pg_temp.fresh_framework f) f
		WHERE NOT EXISTS (SELECT FROM source_name n WHERE n.source = f.source)
		UNION ALL
		SELECT format('class_rubric of year %s, block %s: %s', r.year, r.block, p)
		FROM block_rules r CROSS JOIN LATERAL unnest(parindex.rubric_problems(r.class_rubric)) p
		WHERE (r.year, r.block) IN (SELECT u.year, u.block FROM pg_temp.fresh_units u WHERE u.card IS NOT NULL)
		UNION ALL
		SELECT format('block %s: the codes of %s and of %s differ, and the two years compare; where they shall not, block_rules gives '
			'each of them a framework_name of its own', n.block, n.year - 1, n.year)
		FROM (
				SELECT coalesce(f.year, b.year) AS year, coalesce(f.block, b.block) AS block
				FROM pg_temp.fresh_framework f
					FULL JOIN (
						SELECT o.year + 1 AS year, o.block, o.code, o.source
						FROM read_framework o
						WHERE (o.year + 1, o.block) IN (SELECT x.year, x.block FROM pg_temp.fresh_framework x)
					) b ON b.year = f.year AND b.block = f.block AND b.code = f.code AND b.source = f.source
				GROUP BY 1, 2 HAVING count(b.code) > 0 AND bool_or(f.code IS NULL OR b.code IS NULL)
			) n
			JOIN block_before k ON k.year = n.year AND k.block = n.block AND k.comparable = 1
		ORDER BY 1
	LOOP
		PERFORM parindex.report_say(report, said);
	END LOOP;
END
$procedure$;
COMMENT ON PROCEDURE parindex.report_notices(text) IS 'What can stand of what a refresh has read, but should be known';

-- The years whose figures are computed, and in each the blocks: those that were read and, in the year after one that was,
-- those that its units are in. Where blocks are compared by exact figures, which are not stored, all of them.
CREATE FUNCTION parindex.report_scope(of_year integer, of_blocks text[], OUT year integer, OUT blocks text[], OUT read_blocks text[])
	RETURNS SETOF record
	LANGUAGE plpgsql
	SET enable_mergejoin = off
AS $function$
BEGIN
	RETURN QUERY
	WITH unit AS (
		SELECT s.year, s.block, s.unit FROM scorecards s WHERE of_year IS NULL OR s.year BETWEEN of_year AND of_year + 1
		UNION
		SELECT u.year, u.block, u.unit FROM pg_temp.fresh_units u WHERE u.card IS NOT NULL
	), named AS (
		SELECT u.year, u.block, u.unit FROM unit u
		WHERE (of_year IS NULL OR u.year = of_year) AND (of_blocks IS NULL OR u.block = ANY (of_blocks))
	), scope AS (
		SELECT n.year, n.block, true AS read FROM named n
		UNION ALL
		SELECT b.year, b.block, true FROM block_summary b
		WHERE (of_year IS NULL OR b.year = of_year) AND (of_blocks IS NULL OR b.block = ANY (of_blocks))
		UNION ALL
		SELECT u.year, u.block, false FROM unit u JOIN named n ON n.year = u.year - 1 AND n.unit = u.unit
		UNION ALL
		SELECT u.year, u.block, false FROM unit u
		WHERE u.year IN (SELECT n.year + 1 FROM named n) AND (of_blocks IS NULL OR u.block = ANY (of_blocks))
		UNION ALL
		SELECT u.year, u.block, false FROM unit u
		WHERE u.year IN (SELECT n.year FROM named n UNION SELECT n.year + 1 FROM named n) AND (SELECT t.basis FROM settings t) = 'exact'
	)
	SELECT b.year, array_agg(b.block), coalesce(array_agg(b.block) FILTER (WHERE b.read), '{}')
	FROM (SELECT s.year, s.block::text AS block, bool_or(s.read) AS read FROM scope s GROUP BY 1, 2) b
	GROUP BY b.year
	ORDER BY b.year;
END
$function$;
COMMENT ON FUNCTION parindex.report_scope(integer, text[]) IS
'The years and blocks whose figures follow from what a refresh has read, and which of the blocks were read';

-- The figures of a year. Each table is computed from those before it.
CREATE FUNCTION parindex.report_figures(of_year integer, of_blocks text[], OUT rows_changed bigint)
	LANGUAGE plpgsql
AS $function$
BEGIN
	CALL parindex.report_unit_parts(of_year, of_blocks);
	CALL parindex.report_block_parts(of_year, of_blocks);
	CALL parindex.report_block_means(of_year, of_blocks);
	rows_changed := parindex.report_analyze('unit_index', '{year,block,unit}', parindex.report_unit_index(of_year, of_blocks));
	rows_changed := rows_changed + parindex.report_source_index(of_year, of_blocks);
	rows_changed := rows_changed + parindex.report_axis_index(of_year, of_blocks);
	rows_changed := rows_changed + parindex.report_block_source(of_year, of_blocks);
	rows_changed := rows_changed
		+ parindex.report_analyze('block_axis', '{year,block,axis}', parindex.report_block_axis(of_year, of_blocks));
	rows_changed := rows_changed + parindex.report_block_summary(of_year, of_blocks);
	rows_changed := rows_changed + parindex.report_block_criterion(of_year, of_blocks);
	rows_changed := rows_changed + parindex.report_block_class(of_year, of_blocks);
END
$function$;
COMMENT ON FUNCTION parindex.report_figures(integer, text[]) IS
'Brings the figures of a year and of blocks up to date with the cards; gives how many rows changed';

-- Refresh, by one who may and who holds the lock; of one year alone, for publish, or with the year after. The inputs run under
-- search_path = pg_catalog, pg_temp; what follows is plain SQL in the schema of the drafts.
CREATE FUNCTION parindex.report_refresh(report text, year integer, block text, empty boolean, alone boolean,
	OUT rows_read bigint, OUT cards_changed bigint, OUT rows_changed bigint)
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
	SET timezone = 'UTC'
	SET datestyle = 'ISO, YMD'
	SET row_security = off
	SET lock_timeout = '1min'	-- whoever holds an input must not hold the report
	SET jit = off
	SET work_mem = '4MB'	-- until maintenance_work_mem takes its place
AS $function$
DECLARE
	zone text;
	blocks text[] := CASE WHEN block IS NOT NULL THEN ARRAY[block] END;
	moved text[];
	scope record;
BEGIN
	-- several statements read them, and all shall see the same
	PERFORM parindex.report_lock_tables(report, '{block_rules,source_name,prior_index}', 'SHARE');
	EXECUTE format('SELECT t.time_zone FROM %I.settings t', report) INTO zone;
	BEGIN
		PERFORM set_config('timezone', zone, true);
	EXCEPTION WHEN invalid_parameter_value THEN
		RAISE EXCEPTION USING ERRCODE = 'invalid_parameter_value',
			MESSAGE = format('settings of report "%s": time_zone "%s" is not known', report, zone),
			HINT = 'pg_timezone_names lists those that are.';
	END;
	-- this is maintenance, as the check of a new foreign key is to core
	PERFORM set_config('work_mem', current_setting('maintenance_work_mem'), true);
	PERFORM parindex.report_say(report, concat('reading', ' year ' || year, ' block ' || block));
	CALL parindex.report_check_lost(report);
	CALL parindex.report_fresh_tables(report);
	LOOP
		moved := parindex.report_read(report, year, blocks);
		EXIT WHEN moved IS NULL;
		blocks := blocks || moved;
		TRUNCATE pg_temp.fresh_units, pg_temp.fresh_framework, pg_temp.fresh_surveys, pg_temp.fresh_problems;
	END LOOP;
	SELECT coalesce(sum(u.rows_read), 0) INTO rows_read FROM pg_temp.fresh_units u;
	PERFORM parindex.report_say(report, format('checking %s rows', rows_read));
	CALL parindex.report_check(report);

	PERFORM set_config('search_path', quote_ident(report) || ', parindex, pg_temp', true);
	CALL parindex.report_check_scope(report, year, block, blocks, empty);
	CALL parindex.report_keep_surveys(year, blocks);
	CALL parindex.report_keep_units(year, blocks);
	CALL parindex.report_keep_framework(year, blocks);
	CALL parindex.report_parts_tables();
	cards_changed := 0;
	rows_changed := 0;
	FOR scope IN SELECT * FROM parindex.report_scope(year, blocks) s WHERE NOT alone OR s.year = report_refresh.year LOOP
		PERFORM parindex.report_say(report, format('figures of %s', scope.year));
		CALL parindex.report_check_kept(report, scope.year, scope.blocks);
		CALL parindex.report_compare(scope.year, scope.blocks);
		cards_changed := cards_changed + parindex.report_analyze('scorecards', '{year,block,unit}',
			parindex.report_scorecards(scope.year, scope.blocks, scope.read_blocks));
		rows_changed := rows_changed + parindex.report_figures(scope.year, scope.blocks);
	END LOOP;
	CALL parindex.report_notices(report);
	DROP TABLE pg_temp.fresh_units, pg_temp.fresh_framework, pg_temp.fresh_surveys, pg_temp.fresh_problems, pg_temp.compared,
		pg_temp.blocks_compared, pg_temp.parts, pg_temp.block_parts, pg_temp.block_means;
END
$function$;
COMMENT ON FUNCTION parindex.report_refresh(text, integer, text, boolean, boolean) IS
'The work of refresh, by one who may write the report and holds its lock; with alone not of the year after: rows of scores read, cards and rows of figures changed';

CREATE FUNCTION parindex.report_log(report text, year integer, block text, started timestamptz, outcome text,
	rows_read bigint DEFAULT NULL, cards_changed bigint DEFAULT NULL, rows_changed bigint DEFAULT NULL, error text DEFAULT NULL) RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	-- not for whoever was refused: triggers of the owner's may stand here
	PERFORM parindex.report_authorize(report);
	EXECUTE format('INSERT INTO %I.refresh_log (year, block, started, outcome, rows_read, cards_changed, rows_changed, error)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8)', report)
		USING year, block, started, outcome, rows_read, cards_changed, rows_changed, error;
END
$function$;
COMMENT ON FUNCTION parindex.report_log(text, integer, text, timestamptz, text, bigint, bigint, bigint, text) IS
'Adds a row to a report''s refresh_log';

-- Who may keep a refresh waiting: whoever writes its drafts, or has what its inputs read to himself.
CREATE FUNCTION parindex.report_holders(report text) RETURNS text
	LANGUAGE plpgsql STABLE
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RETURN (
		WITH RECURSIVE relation (oid, draft) AS (
			SELECT c.oid, true FROM pg_class c WHERE c.relnamespace = quote_ident(report)::regnamespace
			UNION
			SELECT d.refobjid, false
			FROM relation r
				JOIN pg_rewrite w ON w.ev_class = r.oid
				JOIN pg_depend d ON d.classid = 'pg_rewrite'::regclass AND d.objid = w.oid AND d.refclassid = 'pg_class'::regclass
		)
		SELECT string_agg(DISTINCT format('%s holds %s on %s', l.holder, l.mode, l.relation::regclass), ', ')
		FROM parindex.report_locks() l JOIN relation r ON r.oid = l.relation
		WHERE CASE WHEN r.draft THEN l.mode NOT IN ('AccessShareLock', 'RowShareLock') ELSE l.mode = 'AccessExclusiveLock' END);
END
$function$;
COMMENT ON FUNCTION parindex.report_holders(text) IS
'The sessions that hold locks for which a refresh of a report waits, with each lock; NULL if there are none';

-- A run in the caller's transaction: refused, skipped, or done.
CREATE FUNCTION parindex.report_run(report text, year integer, block text, empty boolean, started timestamptz) RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $function$
DECLARE
	done record;
	hint text;
BEGIN
	PERFORM parindex.report_authorize(report);
	PERFORM parindex.report_isolation(report);
	IF NOT parindex.report_lock(report, false) THEN
		PERFORM parindex.report_say(report, 'another refresh or publication is running, skipped');
		PERFORM parindex.report_log(report, year, block, started, 'skipped');
		RETURN;
	END IF;
	BEGIN
		done := parindex.report_refresh(report, year, block, coalesce(empty, false), false);
	EXCEPTION WHEN lock_not_available THEN
		GET STACKED DIAGNOSTICS hint = PG_EXCEPTION_HINT;
		IF hint <> '' THEN
			RAISE;
		END IF;
		RAISE EXCEPTION USING ERRCODE = 'lock_not_available',
			MESSAGE = format('report "%s" or its inputs are locked: %s', report, coalesce(parindex.report_holders(report), SQLERRM)),
			HINT = 'End that transaction, or call again when it has ended.';
	END;
	PERFORM parindex.report_say(report, format('%s rows read, %s cards changed, %s rows changed',
		done.rows_read, done.cards_changed, done.rows_changed));
	PERFORM parindex.report_log(report, year, block, started, 'done', done.rows_read, done.cards_changed, done.rows_changed);
END
$function$;
COMMENT ON FUNCTION parindex.report_run(text, integer, text, boolean, timestamptz) IS
'Refreshes a report in the caller''s transaction and logs it; skips where another writer has the lock';

-- No SET clause, as that forbids COMMIT; so nothing here is an operator or a name that a search_path could change.
CREATE PROCEDURE parindex.refresh(report text, year integer DEFAULT NULL, block text DEFAULT NULL, empty boolean DEFAULT false)
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
		PERFORM parindex.report_run(refresh.report, refresh.year, refresh.block, refresh.empty, started);
		RETURN;
	EXCEPTION WHEN query_canceled OR OTHERS THEN
		GET STACKED DIAGNOSTICS state = RETURNED_SQLSTATE, message = MESSAGE_TEXT,
			detail = PG_EXCEPTION_DETAIL, hint = PG_EXCEPTION_HINT;
	END;
	BEGIN
		PERFORM parindex.report_log(refresh.report, refresh.year, refresh.block, started, 'failed', error => message);
	EXCEPTION WHEN OTHERS THEN
		NULL;	-- whatever keeps the row from being written must not hide the run's own error
	END;
	IF may_commit THEN
		COMMIT;
	END IF;
	PERFORM parindex.report_raise(state, message, detail, hint);
END
$procedure$;
COMMENT ON PROCEDURE parindex.refresh(text, integer, text, boolean) IS
'Brings the cards and figures of a report up to date with its inputs: of a year, a block, or all. Fails with 23514 and changes nothing where problems has rows in that scope, with P0002 where cards would be left without scores, unless empty; skips with a notice where another writer is at work. Each run leaves a row in refresh_log, a failed one too unless the caller''s transaction takes it along';
