-- The lines of a publication: what anybody can read, and compute the digest of.

-- The rows of a year that stand in the published schema, each as a line writes it. What is NULL is left out, so that a
-- column that a later version adds changes nothing of what was announced. A key of several columns is an array, because
-- codes may contain whatever would separate them.
CREATE FUNCTION parindex.report_rows(published text, year integer, OUT table_name text, OUT key text[], OUT line text)
	RETURNS SETOF record
	LANGUAGE plpgsql STABLE ROWS 10000
	SET search_path = pg_catalog, pg_temp
AS $function$
DECLARE
	announced record;
BEGIN
	FOR announced IN SELECT a.table_name, (SELECT string_agg(format('t.%I', k), ', ') FROM unnest(a.key) k) AS columns
		FROM parindex.report_announced() a ORDER BY a.place
	LOOP
		RETURN QUERY EXECUTE format($sql$
			SELECT '%2$s', ARRAY[%3$s]::text[], '{"table": "%2$s", "row": ' || json_strip_nulls(to_json(t)) || '}'
			FROM %1$I.%2$I t
			WHERE t.year = $1
			ORDER BY ARRAY[%3$s]::text[] COLLATE "C"$sql$, published, announced.table_name, announced.columns)
			USING year;
	END LOOP;
END
$function$;
COMMENT ON FUNCTION parindex.report_rows(text, integer) IS
'The rows of a year in the tables of a published schema: table, key, and the line of publication_line that such a row has';

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
