-- publish: drafts that nobody can change meanwhile are copied, and what stands there then is written down.

-- The published years that were compared with what a year has published now.
CREATE FUNCTION parindex.report_compared_with(published text, year integer) RETURNS integer[]
	LANGUAGE plpgsql STABLE
	SET search_path = pg_catalog, pg_temp
AS $function$
DECLARE
	years integer[];
BEGIN
	EXECUTE format($sql$
		SELECT array_agg(p.year ORDER BY p.year)
		FROM %1$I.publication p
		WHERE p.year = $1 + 1 AND p.withdrawn_at IS NULL AND (
			EXISTS (SELECT FROM %1$I.scorecards n JOIN %1$I.scorecards o ON o.year = $1 AND o.unit = n.unit
				WHERE n.year = p.year AND n.before_card IS NOT NULL)
			OR EXISTS (SELECT FROM %1$I.unit_index n JOIN %1$I.unit_index o ON o.year = $1 AND o.unit = n.unit
				WHERE n.year = p.year AND n.previous_index = o.index_pct)
			OR EXISTS (SELECT FROM %1$I.block_summary n JOIN %1$I.block_summary o ON o.year = $1 AND o.block = n.block
				WHERE n.year = p.year AND n.previous_mean = o.mean_index))$sql$, published)
		INTO years USING year;
	RETURN years;
END
$function$;
COMMENT ON FUNCTION parindex.report_compared_with(text, integer) IS
'The published years that have cards, indices or means of a year before which are those that stand published of this year; NULL where there are none';

CREATE FUNCTION parindex.report_say_compared(report text, year integer, compared integer[]) RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	IF compared IS NOT NULL THEN
		RAISE NOTICE 'report "%": published % was compared with what % no longer says', report, array_to_string(compared, ', '), year
			USING HINT = 'It stands as it was announced; refresh it and publish it again where that is to change.';
	END IF;
END
$function$;
COMMENT ON FUNCTION parindex.report_say_compared(text, integer, integer[]) IS
'A notice that names the published years that were compared with a publication that is replaced or withdrawn';

-- Takes the publication of a year that stands out of it: marked first, so that the guards let its rows go.
CREATE FUNCTION parindex.report_withdraw(published text, year integer, at timestamptz, reason text, replaced_by integer)
	RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $function$
DECLARE
	announced record;
BEGIN
	EXECUTE format('UPDATE %I.publication p SET withdrawn_at = $2, withdrawn_by = session_user, reason = $3, replaced_by = $4
		WHERE p.year = $1 AND p.withdrawn_at IS NULL', published) USING year, at, reason, replaced_by;
	FOR announced IN SELECT a.table_name FROM parindex.report_announced() a ORDER BY a.place LOOP
		EXECUTE format('DELETE FROM %I.%I t WHERE t.year = $1', published, announced.table_name) USING year;
	END LOOP;
END
$function$;
COMMENT ON FUNCTION parindex.report_withdraw(text, integer, timestamptz, text, integer) IS
'Marks the publication of a year as withdrawn, or replaced by a revision, and deletes the rows of that year from the published tables';

-- Copies the drafts of a year into the published tables, of blocks that have cards: what else stands there by hand no refresh
-- has computed. The year after is compared with what stands there then, perhaps before autovacuum has looked at it.
CREATE FUNCTION parindex.report_copy(report text, year integer, revision integer, decision text, decided_on date,
	at timestamptz) RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
	SET default_statistics_target = 10
AS $function$
DECLARE
	published CONSTANT text := report || '_published';
	announced record;
	written bigint;
BEGIN
	FOR announced IN SELECT * FROM parindex.report_common_columns(report) LOOP
		EXECUTE format('INSERT INTO %1$I.%2$I (%3$s, revision, decision, decided_on, published_at)
			SELECT %3$s, $2, $3, $4, $5 AT TIME ZONE (SELECT s.time_zone FROM %4$I.settings s)
			FROM %4$I.%2$I d
			WHERE d.year = $1 AND d.block IN (SELECT c.block FROM %4$I.scorecards c WHERE c.year = $1)',
			published, announced.table_name, announced.columns, report)
			USING year, revision, decision, decided_on, at;
		GET DIAGNOSTICS written = ROW_COUNT;
		PERFORM parindex.report_analyze(format('%I.%I', published, announced.table_name), NULL, written);
	END LOOP;
END
$function$;
COMMENT ON FUNCTION parindex.report_copy(text, integer, integer, text, date, timestamptz) IS
'Copies the rows of a year from a report''s drafts into its published tables, without what is not published';

-- Writes the lines of what stands there now, and then the publication that makes it stand.
CREATE FUNCTION parindex.report_write_down(report text, year integer, revision integer, decision text, decided_on date,
	at timestamptz, forced text[], reason text, replaces integer) RETURNS text
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $function$
DECLARE
	published CONSTANT text := report || '_published';
	before text;
	digest text;
BEGIN
	EXECUTE format('SELECT p.digest FROM %1$I.publication p
		WHERE NOT EXISTS (SELECT FROM %1$I.publication n WHERE n.digest_before = p.digest)
		ORDER BY p.published_at DESC, p.year DESC, p.revision DESC LIMIT 1', published) INTO before;
	EXECUTE format($sql$
		INSERT INTO %2$I.publication_line (year, revision, no, line)
		SELECT $2, $3, 1, parindex.report_record($1, t.title, t.issuer, $2, $3, $4, $5, session_user, $6, $7, $8, $9, $10)
		FROM %1$I.settings t
		UNION ALL
		SELECT $2, $3, 1 + w.no, w.line
		FROM parindex.report_rows(%2$L, $2) WITH ORDINALITY w (line, no)$sql$, report, published)
		USING report, year, revision, decision, decided_on, at, forced, before, reason, replaces;
	digest := parindex.report_digest(published, year, revision);
	EXECUTE format($sql$
		INSERT INTO %2$I.publication (year, revision, title, issuer, decision, decided_on, published_by, published_at, forced,
			digest, digest_before)
		SELECT $1, $2, t.title, t.issuer, $3, $4, session_user, $5, $6, $7, $8
		FROM %1$I.settings t$sql$, report, published)
		USING year, revision, decision, decided_on, at, forced, digest, before;
	RETURN digest;
END
$function$;
COMMENT ON FUNCTION parindex.report_write_down(text, integer, integer, text, date, timestamptz, text[], text, integer) IS
'Writes publication_line for the rows of a year in a report''s published tables, then publication, and gives the digest';

-- Holds what a report has published alone: who may not is refused, and nobody refreshes, publishes or writes there
-- meanwhile.
CREATE FUNCTION parindex.report_hold(report text) RETURNS void
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	PERFORM parindex.report_authorize(report);
	PERFORM parindex.report_isolation(report);
	BEGIN
		PERFORM parindex.report_lock(report, true);
	EXCEPTION WHEN lock_not_available THEN
		RAISE EXCEPTION USING ERRCODE = 'lock_not_available',
			MESSAGE = format('a refresh or publication of report "%s" has been running for more than 10 s', report),
			HINT = 'Call again when it has ended.';
	END;
	PERFORM parindex.report_lock_tables(report || '_published', '{publication}', 'SHARE ROW EXCLUSIVE');
END
$function$;
COMMENT ON FUNCTION parindex.report_hold(text) IS
'Holds a report until the end of the transaction: refreshes are skipped; other publications, and whoever writes its published tables, wait';

-- The revision of a year that stands, and the one that comes next
CREATE FUNCTION parindex.report_revisions(published text, year integer, OUT standing integer, OUT digest text, OUT next integer)
	LANGUAGE plpgsql STABLE
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	EXECUTE format($sql$
		SELECT s.revision, s.digest, 1 + greatest(0, (SELECT max(p.revision) FROM %1$I.publication p WHERE p.year = $1),
			(SELECT max(l.revision) FROM %1$I.publication_line l WHERE l.year = $1))
		FROM (SELECT) one
			LEFT JOIN (SELECT p.revision, p.digest FROM %1$I.publication p WHERE p.year = $1 AND p.withdrawn_at IS NULL
				ORDER BY p.revision DESC LIMIT 1) s ON true$sql$, published)
		INTO standing, digest, next USING year;
END
$function$;
COMMENT ON FUNCTION parindex.report_revisions(text, integer) IS
'The revision of a year that stands published and its digest, NULL where none does, and one more than any that ever did';

CREATE PROCEDURE parindex.publish(report text, year integer, decision text, decided_on date DEFAULT NULL, reason text DEFAULT NULL,
	force boolean DEFAULT false)
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
	SET row_security = off
	SET lock_timeout = '10s'
	SET jit = off
AS $procedure$
DECLARE
	published CONSTANT text := report || '_published';
	revisions record;
	forced text[];
	at timestamptz;
	compared integer[];
	digest text;
BEGIN
	IF year IS NULL THEN
		RAISE EXCEPTION USING ERRCODE = 'invalid_parameter_value', MESSAGE = 'publish needs the year that is announced';
	ELSIF coalesce(btrim(decision), '') = '' THEN
		RAISE EXCEPTION USING ERRCODE = 'invalid_parameter_value', MESSAGE = 'publish needs the decision that announces the figures';
	ELSIF NOT isfinite(decided_on) THEN
		RAISE EXCEPTION USING ERRCODE = 'invalid_parameter_value', MESSAGE = 'decided_on must be a day, not infinity';
	END IF;
	PERFORM parindex.report_hold(report);
	PERFORM parindex.report_lock_tables(report, '{settings,block_rules,source_name,prior_index}'
		|| ARRAY(SELECT a.table_name FROM parindex.report_announced() a ORDER BY a.place), 'SHARE ROW EXCLUSIVE');
	revisions := parindex.report_revisions(published, year);
	IF revisions.standing IS NOT NULL AND coalesce(btrim(reason), '') = '' THEN
		RAISE EXCEPTION USING ERRCODE = 'object_not_in_prerequisite_state',
			MESSAGE = format('%s of report "%s" is published already, revision %s', year, report, revisions.standing),
			HINT = 'With reason => ''…'' it is published again and replaces that revision.';
	ELSIF revisions.standing IS NULL AND reason IS NOT NULL THEN
		RAISE EXCEPTION USING ERRCODE = 'object_not_in_prerequisite_state',
			MESSAGE = format('%s of report "%s" is not published, so there is nothing to replace for a reason', year, report);
	END IF;
	forced := parindex.report_fit_to_publish(report, year, force);

	-- in this order the guards let it through
	at := date_trunc('second', clock_timestamp());
	compared := parindex.report_compared_with(published, year);
	PERFORM parindex.report_withdraw(published, year, at, reason, revisions.next);
	PERFORM parindex.report_copy(report, year, revisions.next, decision, decided_on, at);
	digest := parindex.report_write_down(report, year, revisions.next, decision, decided_on, at, NULLIF(forced, '{}'), reason,
		revisions.standing);

	RAISE NOTICE 'report "%": % published by %, revision %, digest %', report, year,
		concat_ws(' of ', decision, to_char(decided_on, 'YYYY-MM-DD')), revisions.next, digest;
	PERFORM parindex.report_say_compared(report, year, compared);
END
$procedure$;
COMMENT ON PROCEDURE parindex.publish(text, integer, text, date, text, boolean) IS
'Announces a year of a report: copies its drafts, without self scores and reasons, into the published schema, writes down each row in publication_line and the SHA-256 of these lines in publication. decision and decided_on are those of the announcement. A year that is published already needs the reason why, and gets a new revision in one step. 55000 where a refresh would change its figures, or where it is compared with drafts of the year before, and, unless force => true, which is recorded, where criteria are unscored or missing or units are fewer than the year before; 42501 for whoever has not the owner''s rights; 25000 but for READ COMMITTED; 55P03 where others hold the report for more than 10 s';
