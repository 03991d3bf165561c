-- verify: do the rows that stand published say what was announced? It reads rows that are stored and computes no figure.

-- Tables that are not what create_report made of them, but views, say, which would run their owner's functions with the
-- rights of whoever reads them, or hide rows from him.
CREATE FUNCTION parindex.report_tables_off(schema text, tables text[]) RETURNS SETOF text
	LANGUAGE plpgsql STABLE
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RETURN QUERY
	SELECT t.name
	FROM unnest(tables) t (name)
		LEFT JOIN pg_class c ON c.oid = to_regclass(format('%I.%I', schema, t.name))
	WHERE (c.relkind = 'r' AND NOT c.relrowsecurity AND NOT c.relhasrules
		AND NOT EXISTS (SELECT FROM pg_inherits h WHERE c.oid IN (h.inhparent, h.inhrelid))
		-- functions that are evaluated when a query is planned; unit_key and block_key of scorecards have none but core's
		AND NOT EXISTS (SELECT FROM pg_index i WHERE i.indrelid = c.oid
			AND (replace(pg_get_expr(i.indexprs, i.indrelid), '"', '') NOT IN (
					'((((year)::text || ''/''::text) || (unit)::text))::character varying(111)',
					'((((year)::text || ''/''::text) || (block)::text))::character varying(111)')
				OR replace(pg_get_expr(i.indpred, i.indrelid), '"', '') <> '(withdrawn_at IS NULL)'))
		AND NOT EXISTS (SELECT FROM pg_statistic_ext e WHERE e.stxrelid = c.oid AND e.stxexprs IS NOT NULL)
		-- what is core's no constraint is said to depend on
		AND NOT EXISTS (SELECT FROM pg_constraint k JOIN pg_depend d ON d.classid = 'pg_constraint'::regclass AND d.objid = k.oid
			WHERE k.conrelid = c.oid AND d.refclassid IN ('pg_proc'::regclass, 'pg_operator'::regclass, 'pg_type'::regclass))
		AND NOT EXISTS (
		SELECT
		FROM pg_attribute a
			JOIN pg_type y ON y.oid = a.atttypid
			JOIN pg_namespace n ON n.oid = y.typnamespace
		WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
			AND (n.nspname NOT IN ('pg_catalog', 'parindex') OR a.attgenerated <> '' OR a.attcollation NOT IN (
				SELECT 0::oid UNION SELECT k.oid FROM pg_collation k
				WHERE k.collname IN ('default', 'C') AND k.collnamespace = 'pg_catalog'::regnamespace)))) IS NOT TRUE
	ORDER BY t.name COLLATE "C";
END
$function$;
COMMENT ON FUNCTION parindex.report_tables_off(text, text[]) IS
'Which of these are missing in a schema, or are no plain tables: views, tables with rules, row security, children, indexes, statistics or constraints on expressions of somebody''s own, or with columns that are generated, collated in a way of their own or of types that are neither core''s nor parindex''s';

-- The types of the columns, by what is measured in them; table_name is NULL where they are the same in every table. varchar may be of
-- any length.
CREATE FUNCTION parindex.report_types(digits integer, OUT table_name text, OUT column_name text, OUT type text)
	RETURNS SETOF record
	LANGUAGE plpgsql IMMUTABLE
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RETURN QUERY
	SELECT l.table_name, l.column_name, CASE
		WHEN l.column_name IN ('card', 'before_card', 'self_card') THEN 'parindex.scorecard'
		WHEN l.column_name IN ('axis', 'revision', 'replaced_by', 'no') THEN 'integer'
		WHEN l.column_name IN ('title', 'issuer', 'digest', 'digest_before', 'reason', 'line') THEN 'text'
		WHEN l.column_name IN ('published_by', 'withdrawn_by') THEN 'name'
		WHEN l.column_name = 'forced' THEN 'text[]'
		WHEN l.column_name = 'decided_on' THEN 'date'
		WHEN l.column_name = 'withdrawn_at' THEN 'timestamp(0) with time zone'
		WHEN l.column_name IN ('published_at', 'changed_at') THEN 'timestamp(0) without time zone'
		WHEN l.unit IN ('%', 'percentage points') THEN format('numeric(%s,%s)', 8 + digits, digits)
		WHEN l.unit = 'points' THEN format('numeric(%s,%s)', 10 + digits, digits)
		WHEN l.unit IN ('year', 'count', 'rank', 'places') THEN 'integer'
		WHEN l.unit = '1 yes, 0 no' THEN 'smallint'
		ELSE 'character varying' END
	FROM parindex.report_labels() l
	UNION ALL
	VALUES ('publication', 'published_at', 'timestamp(0) with time zone');
END
$function$;
COMMENT ON FUNCTION parindex.report_types(integer) IS
'The type that create_report gives each column of scorecards, the figures, publication and publication_line, for so many digits; table_name is NULL where it holds in every table';

-- Columns whose type was changed since create_report: what reads like a figure there may be any text. Those that a later version
-- has added are left alone.
CREATE FUNCTION parindex.report_columns_off(schema text, tables text[], OUT table_name text, OUT column_name text, OUT made text,
	OUT now text)
	RETURNS SETOF record
	LANGUAGE plpgsql STABLE
	SET search_path = pg_catalog, pg_temp
	SET quote_all_identifiers = off
AS $function$
DECLARE
	digits integer;
BEGIN
	SELECT mode() WITHIN GROUP (ORDER BY (a.atttypmod - 4) & 65535) INTO digits
		FROM pg_attribute a
		WHERE a.attrelid = to_regclass(format('%I.unit_index', schema)) AND a.atttypid = 'numeric'::regtype AND a.atttypmod > 0;
	RETURN QUERY
	WITH types AS MATERIALIZED (
		SELECT * FROM parindex.report_types(coalesce(digits, 2))
	)
	SELECT t.name, a.attname::text, m.type, f.type
	FROM unnest(tables) t (name)
		JOIN pg_attribute a ON a.attrelid = to_regclass(format('%I.%I', schema, t.name)) AND a.attnum > 0 AND NOT a.attisdropped
		CROSS JOIN LATERAL (SELECT format_type(a.atttypid, a.atttypmod) AS type) f
		CROSS JOIN LATERAL (
			SELECT y.type FROM types y WHERE y.column_name = a.attname AND (y.table_name = t.name OR y.table_name IS NULL)
			ORDER BY y.table_name LIMIT 1) m
	WHERE m.type <> CASE WHEN m.type = 'character varying' THEN regexp_replace(f.type, '[(].*', '') ELSE f.type END
	ORDER BY t.name COLLATE "C", a.attnum;
END
$function$;
COMMENT ON FUNCTION parindex.report_columns_off(text, text[]) IS
'Which columns of these tables in a schema of a report are of another type than create_report gives them';

CREATE FUNCTION parindex.report_shape_findings(schema text, tables text[], OUT finding text, OUT table_name text, OUT column_name text,
	OUT announced text, OUT now text)
	RETURNS SETOF record
	LANGUAGE plpgsql STABLE
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RETURN QUERY
	SELECT 'table is not as made', t, NULL, NULL, NULL FROM parindex.report_tables_off(schema, tables) t
	UNION ALL
	SELECT 'column is not as made', c.* FROM parindex.report_columns_off(schema, tables) c;
END
$function$;
COMMENT ON FUNCTION parindex.report_shape_findings(text, text[]) IS
'What of these tables in a schema of a report is not as create_report made it, so that their rows are not to be read';

-- A line as JSON, NULL where somebody made it something else
CREATE FUNCTION parindex.report_line(line text) RETURNS json
	LANGUAGE plpgsql IMMUTABLE
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RETURN line::json;
EXCEPTION WHEN invalid_text_representation OR untranslatable_character THEN
	RETURN NULL;
END
$function$;
COMMENT ON FUNCTION parindex.report_line(text) IS 'A line of a publication as JSON, NULL where it is none';

-- Where two rows differ, key by key
CREATE FUNCTION parindex.report_json_apart(before json, after json, OUT key text, OUT announced text, OUT now text)
	RETURNS SETOF record
	LANGUAGE plpgsql IMMUTABLE
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RETURN QUERY
	SELECT coalesce(b.key, a.key), b.value, a.value
	FROM json_each_text(before) b
		FULL JOIN json_each_text(after) a ON a.key = b.key
	WHERE b.value IS DISTINCT FROM a.value
	ORDER BY coalesce(b.key, a.key) COLLATE "C";
END
$function$;
COMMENT ON FUNCTION parindex.report_json_apart(json, json) IS 'The keys of two JSON objects whose values differ, and these values as text';

-- What the record of a year has against it: each revision's lines against its digest, its first line against the row of
-- publication, and the chain of digests.
CREATE FUNCTION parindex.report_record_findings(published text, year integer, OUT finding text, OUT table_name text,
	OUT row_key text, OUT column_name text, OUT announced text, OUT now text)
	RETURNS SETOF record
	LANGUAGE plpgsql STABLE
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RETURN QUERY EXECUTE format($sql$
		WITH publication AS (
			SELECT p.year || '/' || p.revision AS key, p.* FROM %1$I.publication p
		)
		SELECT 'lines differ from the digest', 'publication_line', p.key, 'digest', p.digest, d.digest
		FROM publication p
			CROSS JOIN LATERAL parindex.report_digest(%1$L, p.year, p.revision) d (digest)
		WHERE p.year = $1 AND d.digest IS DISTINCT FROM p.digest
		UNION ALL
		SELECT 'record differs', 'publication', p.key, d.key, d.announced, d.now
		FROM publication p
			JOIN %1$I.publication_line l ON l.year = p.year AND l.revision = p.revision AND l.no = 1
			LEFT JOIN publication o ON o.year = p.year AND o.replaced_by = p.revision
			CROSS JOIN LATERAL parindex.report_json_apart(coalesce(parindex.report_line(l.line), '{}'),
				-- its schemas may have got another name since
				parindex.report_record(coalesce(parindex.report_line(l.line) ->> 'report', left(%1$L, -length('_published'))),
					p.title, p.issuer, p.year, p.revision, p.decision, p.decided_on, p.published_by, p.published_at, p.forced,
					p.digest_before, o.reason, o.revision)::json) d
		WHERE p.year = $1
		UNION ALL
		-- who publishes again withdraws what is replaced, in the same moment
		SELECT 'record differs', 'publication', o.key, w.name, w.announced, w.now
		FROM publication p
			JOIN publication o ON o.year = p.year AND o.replaced_by = p.revision
			CROSS JOIN LATERAL (VALUES ('withdrawn_at', parindex.report_utc(p.published_at), parindex.report_utc(o.withdrawn_at)),
				('withdrawn_by', p.published_by, o.withdrawn_by)) w (name, announced, now)
		WHERE p.year = $1 AND w.announced IS DISTINCT FROM w.now
		UNION ALL
		SELECT 'publication before it is missing', 'publication', p.key, 'digest_before', p.digest_before, NULL
		FROM publication p
		WHERE p.year = $1 AND p.digest_before NOT IN (SELECT b.digest FROM publication b)
		UNION ALL
		SELECT 'another has the same publication before it', 'publication', p.key, 'digest_before', p.digest_before, o.key
		FROM publication p
			JOIN publication o ON o.digest_before IS NOT DISTINCT FROM p.digest_before AND o.key <> p.key
		WHERE p.year = $1
		UNION ALL
		SELECT 'two publications stand', 'publication', p.key, NULL, NULL, o.key
		FROM publication p
			JOIN publication o ON o.year = p.year AND o.revision < p.revision AND o.withdrawn_at IS NULL
		WHERE p.year = $1 AND p.withdrawn_at IS NULL
		UNION ALL
		SELECT 'lines without publication', 'publication_line', l.year || '/' || l.revision, NULL, count(*) || ' lines', NULL
		FROM %1$I.publication_line l
		WHERE l.year = $1 AND NOT EXISTS (SELECT FROM publication p WHERE p.year = l.year AND p.revision = l.revision)
		GROUP BY l.year, l.revision$sql$, published)
		USING year;
END
$function$;
COMMENT ON FUNCTION parindex.report_record_findings(text, integer) IS
'What of publication and publication_line does not agree for a year: lines, digests, records, and each publication''s link to the one before it';

-- The rows that stand against the lines of a revision; where none stands, against no lines. As a rule they are the same; else
-- only lines that are not are read.
CREATE FUNCTION parindex.report_row_findings(published text, year integer, revision integer, OUT finding text, OUT table_name text,
	OUT row_key text, OUT column_name text, OUT announced text, OUT now text)
	RETURNS SETOF record
	LANGUAGE plpgsql STABLE
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	IF parindex.report_rows_digest(published, year, revision) = parindex.report_digest(published, year, revision) THEN
		RETURN;
	END IF;
	RETURN QUERY EXECUTE format($sql$
		WITH apart AS MATERIALIZED (
			SELECT l.no, parindex.report_line(coalesce(l.line, r.line)) AS line
			FROM (
					SELECT l.no, l.line COLLATE "C" AS line, row_number() OVER (PARTITION BY l.line COLLATE "C") AS n
					FROM %1$I.publication_line l WHERE l.year = $1 AND l.revision = $2 AND l.no > 1) l
				FULL JOIN (
					SELECT r.line COLLATE "C" AS line, row_number() OVER (PARTITION BY r.line COLLATE "C") AS n
					FROM parindex.report_rows(%1$L, $1) r (line)) r ON r.line = l.line AND r.n = l.n
			WHERE l.line IS NULL OR r.line IS NULL
		), keyed AS MATERIALIZED (
			SELECT a.no, t.table_name, a.line -> 'row' AS row,
				ARRAY(SELECT a.line -> 'row' ->> k.name FROM unnest(t.key) WITH ORDINALITY k (name, n) ORDER BY k.n) AS key
			FROM apart a
				LEFT JOIN parindex.report_announced() t ON t.table_name = a.line ->> 'table'
		), pair AS (
			SELECT a.no, coalesce(a.table_name, n.table_name) AS table_name, array_to_string(coalesce(a.key, n.key), '/') AS key,
				a.row AS announced, n.row AS now
			FROM (SELECT * FROM keyed k WHERE k.no IS NOT NULL) a
				FULL JOIN (SELECT * FROM keyed k WHERE k.no IS NULL) n ON n.table_name = a.table_name AND n.key = a.key
		)
		SELECT 'line is no row of a table', 'publication_line', format('%%s/%%s/%%s', $1, $2, p.no), NULL, NULL, NULL
		FROM pair p WHERE p.table_name IS NULL
		UNION ALL
		SELECT CASE WHEN p.now IS NULL THEN 'row is gone' ELSE 'row was not announced' END, p.table_name, p.key, NULL,
			p.announced::text, p.now::text
		FROM pair p WHERE p.table_name IS NOT NULL AND (p.announced IS NULL OR p.now IS NULL)
		UNION ALL
		SELECT 'row differs', p.table_name, p.key, d.key, d.announced, d.now
		FROM pair p
			CROSS JOIN LATERAL parindex.report_json_apart(p.announced, p.now) d
		WHERE p.announced IS NOT NULL AND p.now IS NOT NULL$sql$, published)
		USING year, revision;
END
$function$;
COMMENT ON FUNCTION parindex.report_row_findings(text, integer, integer) IS
'Where the rows of a year in the published tables are not those that the lines of a revision say';

-- A digest that somebody has in print against the lines that are there
CREATE FUNCTION parindex.report_print_findings(published text, year integer, revision integer, digest text, OUT finding text,
	OUT announced text, OUT now text)
	RETURNS SETOF record
	LANGUAGE plpgsql STABLE
	SET search_path = pg_catalog, pg_temp
AS $function$
DECLARE
	printed CONSTANT text := lower(btrim(digest, E' \t\r\n'));
	other integer;
BEGIN
	IF printed IS NULL THEN
		RETURN;
	END IF;
	now := parindex.report_digest(published, year, revision);
	IF printed = now THEN
		RETURN;
	END IF;
	EXECUTE format('SELECT min(l.revision) FROM (SELECT DISTINCT i.revision FROM %1$I.publication_line i WHERE i.year = $1) l
		WHERE parindex.report_digest(%1$L, $1, l.revision) = $2', published) INTO other USING year, printed;
	finding := coalesce('printed digest is of revision ' || other, 'lines differ from the printed digest');
	announced := printed;
	RETURN NEXT;
END
$function$;
COMMENT ON FUNCTION parindex.report_print_findings(text, integer, integer, text) IS
'Whether a printed digest is that of a revision''s lines, or of another''s; no row where it is, or where none is given';

-- In how many rows the drafts of a year are no longer what was published, for whoever may read them
CREATE FUNCTION parindex.report_drafts_apart(report text, year integer) RETURNS bigint
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $function$
DECLARE
	tables CONSTANT text[] := ARRAY(SELECT a.table_name FROM parindex.report_announced() a ORDER BY a.place);
	announced record;
	apart bigint;
	total bigint := 0;
BEGIN
	IF to_regnamespace(quote_ident(report)) IS NULL OR NOT has_schema_privilege(report, 'USAGE')
		OR EXISTS (SELECT FROM unnest(tables) t WHERE has_table_privilege(to_regclass(format('%I.%I', report, t)), 'SELECT') IS NOT TRUE)
	THEN
		RETURN NULL;
	END IF;
	-- none of them becomes something else while it is read
	EXECUTE (SELECT format('LOCK TABLE %s IN ACCESS SHARE MODE', string_agg(format('%I.%I', report, t), ', ')) FROM unnest(tables) t);
	IF EXISTS (SELECT FROM parindex.report_shape_findings(report, tables)) THEN
		RETURN NULL;
	END IF;
	FOR announced IN
		SELECT c.table_name, c.columns, string_agg(quote_ident(k), ', ') AS key
		FROM parindex.report_common_columns(report) c
			JOIN parindex.report_announced() a ON a.table_name = c.table_name
			CROSS JOIN unnest(a.key) k
		GROUP BY c.table_name, c.columns
	LOOP
		EXECUTE format('SELECT count(*)
			FROM (SELECT %3$s, ROW(%4$s) AS figures FROM %1$I.%5$I t WHERE t.year = $1) d
				FULL JOIN (SELECT %3$s, ROW(%4$s) AS figures FROM %2$I.%5$I t WHERE t.year = $1) p USING (%3$s)
			WHERE d.figures IS DISTINCT FROM p.figures', report, report || '_published', announced.key, announced.columns, announced.table_name)
			INTO apart USING year;
		total := total + apart;
	END LOOP;
	RETURN total;
END
$function$;
COMMENT ON FUNCTION parindex.report_drafts_apart(text, integer) IS
'How many rows of a year differ between a report''s drafts and what it has published; NULL for whoever may not read the drafts, or where they are not as made';

-- All that there is to say of one year
CREATE FUNCTION parindex.report_findings(published text, year integer, revision integer, digest text, OUT finding text,
	OUT table_name text, OUT row_key text, OUT column_name text, OUT announced text, OUT now text)
	RETURNS SETOF record
	LANGUAGE plpgsql STABLE
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RETURN QUERY SELECT p.finding, 'publication_line', NULL::text, NULL::text, p.announced, p.now
		FROM parindex.report_print_findings(published, year, revision, digest) p;
	RETURN QUERY SELECT r.* FROM parindex.report_record_findings(published, year) r;
	RETURN QUERY SELECT 'guard is off', g.table_name, g.trigger_name, NULL::text, NULL::text, NULL::text
		FROM parindex.report_guards_off(published) g;
	RETURN QUERY SELECT 'trigger was added', g.table_name, g.trigger_name, NULL::text, NULL::text, NULL::text
		FROM parindex.report_foreign_triggers(published) g;
	RETURN QUERY SELECT r.* FROM parindex.report_row_findings(published, year, revision) r
		ORDER BY r.table_name COLLATE "C", r.row_key COLLATE "C", r.column_name COLLATE "C";
END
$function$;
COMMENT ON FUNCTION parindex.report_findings(text, integer, integer, text) IS
'What verify finds of a year of which that revision stands';

-- The years that verify has to look at: those that were ever published, and those that stand there without
CREATE FUNCTION parindex.report_years(published text) RETURNS SETOF integer
	LANGUAGE plpgsql STABLE
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RETURN QUERY EXECUTE (
		SELECT string_agg(format('SELECT t.year FROM %I.%I t', published, t.name), ' UNION ')
		FROM (SELECT a.table_name FROM parindex.report_announced() a UNION VALUES ('publication'), ('publication_line')) t (name));
END
$function$;
COMMENT ON FUNCTION parindex.report_years(text) IS 'The years of which a published schema has anything';

CREATE FUNCTION parindex.verify(report text, INOUT year integer DEFAULT NULL, digest text DEFAULT NULL, OUT finding text,
	OUT table_name text, OUT row_key text, OUT column_name text, OUT announced text, OUT now text)
	RETURNS SETOF record
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
	SET row_security = off
	SET jit = off
AS $function$
DECLARE
	published CONSTANT text := report || '_published';
	tables CONSTANT text[] := '{publication,publication_line}'
		|| ARRAY(SELECT a.table_name FROM parindex.report_announced() a ORDER BY a.place);
	owner CONSTANT oid := (SELECT n.nspowner FROM pg_namespace n WHERE n.nspname = published);
	off bigint;
BEGIN
	IF digest IS NOT NULL AND year IS NULL THEN
		RAISE EXCEPTION USING ERRCODE = 'invalid_parameter_value', MESSAGE = 'a printed digest is that of a year: give the year, too';
	END IF;
	IF owner IS NULL THEN
		RAISE EXCEPTION USING ERRCODE = 'invalid_schema_name', MESSAGE = format('report "%s" does not exist', coalesce(report, 'NULL'));
	END IF;
	PERFORM parindex.report_refuse_superuser(report, owner);
	-- none of them becomes something else while it is read
	EXECUTE (SELECT format('LOCK TABLE %s IN ACCESS SHARE MODE', string_agg(format('%I.%I', published, t), ', '))
		FROM unnest(tables) t WHERE to_regclass(format('%I.%I', published, t)) IS NOT NULL);
	off := (SELECT count(*) FROM parindex.report_shape_findings(published, tables));
	IF off > 0 THEN
		RETURN QUERY SELECT verify.year, 'findings: ' || off, NULL::text, NULL::text, NULL::text, NULL::text, NULL::text;
		RETURN QUERY SELECT verify.year, f.finding, f.table_name, NULL::text, f.column_name, f.announced, f.now
			FROM parindex.report_shape_findings(published, tables) f;
		RETURN;
	END IF;
	IF year IS NOT NULL AND year NOT IN (SELECT y FROM parindex.report_years(published) y) THEN
		RAISE EXCEPTION USING ERRCODE = 'object_not_in_prerequisite_state',
			MESSAGE = format('%s of report "%s" was never published', year, report);
	END IF;
	RETURN QUERY
	WITH looked AS MATERIALIZED (
		SELECT y.year, r.standing, r.digest
		FROM parindex.report_years(published) y (year)
			CROSS JOIN LATERAL parindex.report_revisions(published, y.year) r
		WHERE y.year = verify.year OR verify.year IS NULL
	), found AS MATERIALIZED (
		SELECT l.year, f.*
		FROM looked l
			CROSS JOIN LATERAL parindex.report_findings(published, l.year, l.standing, verify.digest)
				WITH ORDINALITY f (finding, table_name, row_key, column_name, announced, now, n)
	)
	SELECT s.year, s.finding, s.table_name, s.row_key, s.column_name, s.announced, s.now
	FROM (
		SELECT l.year,
			CASE WHEN count(f.n) > 0 THEN 'findings: ' || count(f.n) WHEN l.standing IS NULL THEN 'withdrawn' ELSE 'holds' END AS finding,
			NULL AS table_name, NULL AS row_key, NULL AS column_name,
			l.digest AS announced,
			CASE WHEN l.standing IS NOT NULL THEN parindex.report_drafts_apart(report, l.year) || ' rows of the drafts differ' END AS now,
			0 AS n
		FROM looked l
			LEFT JOIN found f ON f.year = l.year
		GROUP BY l.year, l.standing, l.digest
		UNION ALL
		SELECT f.* FROM found f
	) s
	ORDER BY s.n > 0, s.year, s.n;
END
$function$;
COMMENT ON FUNCTION parindex.verify(text, integer, text) IS
'Do the published years of a report still say what was announced? First a row for each year, or for the one that is given: holds, withdrawn, or how many findings; the digest of its lines; and, for whoever may read the drafts, in how many rows they differ today. Then the findings: lines that differ from the digest, or from the one given as printed in the decision; a record or a chain that does not agree; a guard that is off, a trigger that was added; rows that differ from the lines, are gone, or were not announced. Where a table is a view, has row security, is missing, or has columns of other types, only that is said. 55000 for a year that was never published; 3F000 for a report that does not exist. Runs with the rights of whoever calls it, who must be able to read the published tables';
