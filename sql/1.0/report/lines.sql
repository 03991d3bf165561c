-- The lines of a publication: what anybody can read, and compute the digest of.

CREATE FUNCTION parindex.report_row_json(value record) RETURNS text
	AS 'MODULE_PATHNAME' LANGUAGE C STABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION parindex.report_row_json(record) IS
'A row as JSON, its columns in their order, without those that are NULL: numbers, booleans and times (ISO 8601) as to_json writes them, whatever else is text';

-- The rows of a year that stand in the published schema, each as a line writes it. What is NULL is left out, so that a
-- column that a later version adds changes nothing of what was announced.
CREATE FUNCTION parindex.report_rows(published text, year integer) RETURNS SETOF text
	LANGUAGE plpgsql STABLE ROWS 10000
	SET search_path = pg_catalog, pg_temp
AS $function$
DECLARE
	announced record;
BEGIN
	FOR announced IN SELECT a.table_name, (SELECT string_agg(format('t.%I', k), ', ') FROM unnest(a.key) k) AS key
		FROM parindex.report_announced() a ORDER BY a.place
	LOOP
		RETURN QUERY EXECUTE format($sql$
			SELECT '{"table":"%2$s","row":' || parindex.report_row_json(t) || '}'
			FROM %1$I.%2$I t
			WHERE t.year = $1
			ORDER BY %3$s$sql$, published, announced.table_name, announced.key)
			USING year;
	END LOOP;
END
$function$;
COMMENT ON FUNCTION parindex.report_rows(text, integer) IS
'The rows of a year in the tables of a published schema, as lines of publication_line';

CREATE FUNCTION parindex.report_utc(at timestamptz) RETURNS text
	LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RETURN to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"');
END
$function$;
COMMENT ON FUNCTION parindex.report_utc(timestamptz) IS 'A moment as lines write it: ISO 8601, in UTC, to the second';

-- Line 1: who announced what, and what was announced before; of a publication that replaces another, why and which.
CREATE FUNCTION parindex.report_record(report text, title text, issuer text, year integer, revision integer, decision text,
	decided_on date, published_by name, published_at timestamptz, forced text[], digest_before text, reason text, replaces integer)
	RETURNS text
	LANGUAGE plpgsql STABLE
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RETURN json_strip_nulls(to_json(r))
	FROM (
		SELECT report, title, issuer, year, revision, decision, decided_on, published_by AS by,
			parindex.report_utc(published_at) AS at, forced, digest_before AS before, reason, replaces
	) r;
END
$function$;
COMMENT ON FUNCTION parindex.report_record(text, text, text, integer, integer, text, date, name, timestamptz, text[], text, text,
	integer) IS
'The first line of a publication: its record as JSON, without what is NULL, the time in UTC';

-- What sha256sum gives for the lines, one after the other
CREATE FUNCTION parindex.report_digest(published text, year integer, revision integer) RETURNS text
	LANGUAGE plpgsql STABLE
	SET search_path = pg_catalog, pg_temp
AS $function$
DECLARE
	digest text;
BEGIN
	EXECUTE format($sql$
		SELECT encode(sha256(convert_to(string_agg(l.line || E'\n', '' ORDER BY l.no), 'UTF8')), 'hex')
		FROM %I.publication_line l
		WHERE l.year = $1 AND l.revision = $2$sql$, published)
		INTO digest USING year, revision;
	RETURN digest;
END
$function$;
COMMENT ON FUNCTION parindex.report_digest(text, integer, integer) IS
'SHA-256, in hexadecimal digits, of the lines of a publication in UTF-8, each ended by one LF; NULL where there are none';

-- The same, if its rows were those that stand now, in the order of this database's collation
CREATE FUNCTION parindex.report_rows_digest(published text, year integer, revision integer) RETURNS text
	LANGUAGE plpgsql STABLE
	SET search_path = pg_catalog, pg_temp
AS $function$
DECLARE
	digest text;
BEGIN
	EXECUTE format($sql$
		SELECT encode(sha256(convert_to(string_agg(l.line || E'\n', ''), 'UTF8')), 'hex')
		FROM (
			SELECT l.line FROM %1$I.publication_line l WHERE l.year = $1 AND l.revision = $2 AND l.no = 1
			UNION ALL
			SELECT r FROM parindex.report_rows(%1$L, $1) r
		) l$sql$, published)
		INTO digest USING year, revision;
	RETURN digest;
END
$function$;
COMMENT ON FUNCTION parindex.report_rows_digest(text, integer, integer) IS
'SHA-256, in hexadecimal digits, of the first line of a publication and of the rows that stand in the published tables, as lines';
