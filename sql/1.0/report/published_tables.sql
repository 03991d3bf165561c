-- The published schema of a report: what was announced, and nothing else.

-- Which tables hold what is announced, in the order of its lines, and their keys
CREATE FUNCTION parindex.report_announced(OUT place integer, OUT table_name text, OUT key text[])
	RETURNS SETOF record
	LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE ROWS 9
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RETURN QUERY VALUES
		(1, 'scorecards', '{year,unit}'::text[]),
		(2, 'unit_index', '{year,block,unit}'),
		(3, 'source_index', '{year,block,unit,source}'),
		(4, 'axis_index', '{year,block,unit,axis}'),
		(5, 'block_summary', '{year,block}'),
		(6, 'block_source', '{year,block,source}'),
		(7, 'block_axis', '{year,block,axis}'),
		(8, 'block_criterion', '{year,block,code,source}'),
		(9, 'block_class', '{year,block,class}');
END
$function$;
COMMENT ON FUNCTION parindex.report_announced() IS
'The tables of a report whose rows are published, in the order of publication_line, and the columns of their keys';

-- Columns of the drafts that are nobody's business but the unit's and the authority's, and when a draft changed
CREATE FUNCTION parindex.report_unpublished() RETURNS text[]
	LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RETURN '{self_card,self_points,self_gap,self_open,class_reason,changed_at}';
END
$function$;
COMMENT ON FUNCTION parindex.report_unpublished() IS 'The columns of a report''s drafts that are never published';

-- A table for what is announced of a draft table: its columns, keys and indexes, less what is not published, and with
-- who announced it.
CREATE PROCEDURE parindex.report_published_table(report text, table_name text)
	LANGUAGE plpgsql
	SET client_min_messages = warning
AS $procedure$
BEGIN
	EXECUTE format('CREATE TABLE %2$I (LIKE %1$I.%2$I INCLUDING ALL)', report, table_name);
	EXECUTE format('ALTER TABLE %I %s, ADD COLUMN revision integer NOT NULL, ADD COLUMN decision varchar(255) NOT NULL,
		ADD COLUMN decided_on date, ADD COLUMN published_at timestamp(0) NOT NULL', table_name,
		(SELECT string_agg(format('DROP COLUMN IF EXISTS %I', u), ', ') FROM unnest(parindex.report_unpublished()) u));
	EXECUTE format('COMMENT ON TABLE %I IS %L', table_name,
		'Published: ' || obj_description(format('%I.%I', report, table_name)::regclass, 'pg_class'));
END
$procedure$;
COMMENT ON PROCEDURE parindex.report_published_table(text, text) IS
'Makes the table that goes with a table of drafts in the current schema; called by create_report';

-- The tables of the published schema, which the search_path names first while this runs.
CREATE PROCEDURE parindex.report_published_tables(report text)
	LANGUAGE plpgsql
AS $procedure$
DECLARE
	announced record;
BEGIN
	FOR announced IN SELECT a.table_name FROM parindex.report_announced() a ORDER BY a.place LOOP
		CALL parindex.report_published_table(report, announced.table_name);
	END LOOP;

CREATE TABLE publication (
	year integer NOT NULL CHECK (year BETWEEN 1 AND 9999),
	revision integer NOT NULL CHECK (revision > 0),
	title text,
	issuer text,
	decision varchar(255) NOT NULL,
	decided_on date,
	published_by name NOT NULL,
	published_at timestamptz(0) NOT NULL,
	forced text[],
	digest text NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'),
	digest_before text,
	withdrawn_at timestamptz(0),
	withdrawn_by name,
	reason text,
	replaced_by integer CHECK (replaced_by > revision),
	PRIMARY KEY (year, revision),
	CHECK (num_nulls(withdrawn_at, withdrawn_by, reason) IN (0, 3)),
	CHECK (replaced_by IS NULL OR withdrawn_at IS NOT NULL)
);
-- one publication of a year stands
CREATE UNIQUE INDEX ON publication (year) WHERE withdrawn_at IS NULL;
COMMENT ON TABLE publication IS 'Each publication of a year; it stands until it is withdrawn';

CREATE TABLE publication_line (
	year integer NOT NULL,
	revision integer NOT NULL,
	no integer NOT NULL CHECK (no > 0),
	line text NOT NULL,
	PRIMARY KEY (year, revision, no)
);
COMMENT ON TABLE publication_line IS
'What was announced, every revision, for ever: line 1 is the record of the publication, each other a row of a table, as JSON';

	EXECUTE format('CREATE TABLE dictionary (LIKE %I.dictionary INCLUDING ALL)', report);
	COMMENT ON TABLE dictionary IS 'Every column of every table and view: label in Vietnamese and English, unit, decimals';
END
$procedure$;
COMMENT ON PROCEDURE parindex.report_published_tables(text) IS
'Makes the tables of a report''s published schema in the current schema; called by create_report';

-- What a draft and what is published have in common
CREATE FUNCTION parindex.report_common_columns(report text, OUT table_name text, OUT columns text)
	RETURNS SETOF record
	LANGUAGE plpgsql STABLE
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RETURN QUERY
	SELECT a.table_name, string_agg(quote_ident(p.attname), ', ' ORDER BY p.attnum)
	FROM parindex.report_announced() a
		JOIN pg_namespace pn ON pn.nspname = report || '_published'
		JOIN pg_class pc ON pc.relnamespace = pn.oid AND pc.relname = a.table_name
		JOIN pg_attribute p ON p.attrelid = pc.oid AND p.attnum > 0 AND NOT p.attisdropped
			AND p.attname <> ALL (parindex.report_unpublished())
		JOIN pg_namespace dn ON dn.nspname = report
		JOIN pg_class dc ON dc.relnamespace = dn.oid AND dc.relname = a.table_name
		JOIN pg_attribute d ON d.attrelid = dc.oid AND d.attname = p.attname
	GROUP BY a.place, a.table_name
	ORDER BY a.place;
END
$function$;
COMMENT ON FUNCTION parindex.report_common_columns(text) IS
'The columns that each announced table has in a report''s drafts and in its published schema, quoted, with commas between them';
