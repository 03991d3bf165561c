-- verify: does what was announced still stand?

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
	PERFORM parindex.report_open(report, writes => false);
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
