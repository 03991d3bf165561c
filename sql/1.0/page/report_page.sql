-- report_page: reads the rows that the caller may read, and writes one page of them.

CREATE FUNCTION parindex.page_rows(report_schema text, relation text, year integer, block text DEFAULT NULL,
	unit text DEFAULT NULL) RETURNS jsonb
	LANGUAGE plpgsql STABLE PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
AS $function$
DECLARE
	rows jsonb;
BEGIN
	EXECUTE format('SELECT coalesce(jsonb_agg(to_jsonb(t)), ''[]'') FROM %I.%I t WHERE year = $1', report_schema, relation)
		|| CASE WHEN block IS NOT NULL THEN ' AND block = $2' ELSE '' END
		|| CASE WHEN unit IS NOT NULL THEN ' AND unit = $3' ELSE '' END
	INTO rows USING year, block, unit;
	RETURN rows;
END
$function$;
COMMENT ON FUNCTION parindex.page_rows(text, text, integer, text, text) IS
'The rows of a table of a report''s schema, of a year and, where they are given, of a block and a unit, as an array of objects; read with the caller''s rights';

CREATE FUNCTION parindex.page_readable(report_schema text, relation text) RETURNS boolean
	LANGUAGE plpgsql STABLE PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	-- one after the other: a relation of a schema that one may not use cannot be named
	IF to_regnamespace(format('%I', report_schema)) IS NULL OR NOT has_schema_privilege(report_schema, 'USAGE') THEN
		RETURN false;
	END IF;
	RETURN coalesce(has_table_privilege(to_regclass(format('%I.%I', report_schema, relation)), 'SELECT'), false);
END
$function$;
COMMENT ON FUNCTION parindex.page_readable(text, text) IS 'May the caller read this table of this schema? False where either does not exist';

CREATE FUNCTION parindex.page_publication(report text, year integer) RETURNS jsonb
	LANGUAGE plpgsql STABLE PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
AS $function$
DECLARE
	publication jsonb;
BEGIN
	IF parindex.page_readable(report || '_published', 'publication') THEN
		EXECUTE format('SELECT to_jsonb(p) FROM (SELECT title, issuer, decision, decided_on, revision FROM %I.publication
			WHERE year = $1 AND withdrawn_at IS NULL AND replaced_by IS NULL) p', report || '_published')
		INTO publication USING year;
	END IF;
	RETURN publication;
END
$function$;
COMMENT ON FUNCTION parindex.page_publication(text, integer) IS
'Title, issuer, decision, decided_on and revision of the publication of a year that stands; NULL where none does, and for whoever may not read it';

CREATE FUNCTION parindex.page_document(title text, issuer text, year integer, publication jsonb, body text) RETURNS text
	LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
AS $function$
DECLARE
	style text := parindex.page_style();
BEGIN
	title := coalesce(NULLIF(btrim(title), ''), 'Chỉ số cải cách hành chính');
	RETURN concat(E'<!DOCTYPE html>\n<html lang="vi">\n<head>\n<meta charset="utf-8">\n',
		format(E'<meta http-equiv="Content-Security-Policy" content="default-src ''none''; style-src ''sha256-%s''; base-uri ''none''; form-action ''none''">\n',
			translate(encode(sha256(convert_to(style, 'UTF8')), 'base64'), E'\n', '')),
		E'<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="color-scheme" content="light dark">\n',
		format(E'<title>%s %s</title>\n', parindex.page_text(left(title, 60)), year),
		'<style>', style, E'</style>\n</head>\n<body>\n',
		CASE WHEN publication IS NULL THEN E'<div class="every" aria-hidden="true">DỰ THẢO – chưa công bố</div>\n' END,
		E'<main>\n',
		CASE WHEN publication IS NULL THEN E'<p class="draft">DỰ THẢO – chưa công bố</p>\n' END,
		'<p class="by">' || parindex.page_text(NULLIF(btrim(issuer), '')) || E'</p>\n',
		format(E'<h1>%s</h1>\n', parindex.page_text(title)),
		format('<p class="by">Năm %s', year),
		' · Quyết định ' || parindex.page_text(publication ->> 'decision'),
		' ngày ' || parindex.page_date((publication ->> 'decided_on')::date),
		CASE WHEN publication ->> 'revision' <> '1' THEN format(' · công bố lần %s', publication ->> 'revision') END,
		E'</p>\n', body, E'</main>\n</body>\n</html>');
END
$function$;
COMMENT ON FUNCTION parindex.page_document(text, text, integer, jsonb, text) IS
'HTML: the whole page around its parts; without a publication it is marked as a draft on the screen and on every printed sheet. Its Content-Security-Policy allows its own style sheet, by digest, and nothing else';

CREATE FUNCTION parindex.page_blocks(report_schema text, year integer, block text) RETURNS text
	LANGUAGE plpgsql STABLE PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
AS $function$
DECLARE
	summary jsonb;
	body text := '';
BEGIN
	FOR summary IN
		SELECT s FROM jsonb_array_elements(parindex.page_rows(report_schema, 'block_summary', year, block)) s
		ORDER BY (s ->> 'block') COLLATE "C"
	LOOP
		body := body || parindex.page_block(summary,
			parindex.page_rows(report_schema, 'block_source', year, summary ->> 'block'),
			parindex.page_rows(report_schema, 'block_axis', year, summary ->> 'block'),
			parindex.page_rows(report_schema, 'unit_index', year, summary ->> 'block'),
			parindex.page_rows(report_schema, 'axis_index', year, summary ->> 'block'),
			parindex.page_rows(report_schema, 'block_class', year, summary ->> 'block'));
	END LOOP;
	RETURN body;
END
$function$;
COMMENT ON FUNCTION parindex.page_blocks(text, integer, text) IS 'HTML: the parts of a page for a block of a year, or for all of its blocks where block is NULL';

CREATE FUNCTION parindex.page_of_unit(report text, report_schema text, year integer, block text, unit text) RETURNS text
	LANGUAGE plpgsql STABLE PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
AS $function$
DECLARE
	figures jsonb := parindex.page_rows(report_schema, 'unit_index', year, block, unit) -> 0;
	drafts text := CASE WHEN parindex.page_readable(report, 'unit_index')
		AND parindex.page_readable(report, 'criterion_points') THEN report END;
	draft jsonb;
BEGIN
	IF figures IS NULL THEN
		RETURN '';
	END IF;
	block := figures ->> 'block';
	IF drafts IS NOT NULL THEN
		draft := parindex.page_rows(drafts, 'unit_index', year, block, unit) -> 0;
		-- published rows have no reason of a cap; that of the drafts is this one's while the class is
		IF draft ->> 'class' = figures ->> 'class' THEN
			figures := figures || jsonb_build_object('class_reason', draft -> 'class_reason');
		END IF;
	END IF;
	RETURN parindex.page_unit(figures,
		parindex.page_rows(report_schema, 'axis_index', year, block, unit),
		parindex.page_rows(report_schema, 'criterion_points', year, block, unit),
		draft,
		CASE WHEN drafts IS NOT NULL THEN parindex.page_rows(drafts, 'criterion_points', year, block, unit) END);
END
$function$;
COMMENT ON FUNCTION parindex.page_of_unit(text, text, integer, text, text) IS
'HTML: the part of a page for a unit of a year, with its self score and why its class is held down for whoever may read the drafts; empty for a unit that has no row';

CREATE FUNCTION parindex.report_page(report text, year integer, block text DEFAULT NULL, unit text DEFAULT NULL) RETURNS text
	LANGUAGE plpgsql STABLE PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
AS $function$
DECLARE
	publication jsonb;
	title text;
	issuer text;
	body text;
BEGIN
	IF report IS NULL OR year IS NULL THEN
		RAISE EXCEPTION USING ERRCODE = 'null_value_not_allowed', MESSAGE = 'report and year must not be null';
	END IF;
	IF getdatabaseencoding() <> 'UTF8' THEN
		RAISE EXCEPTION USING ERRCODE = 'feature_not_supported', MESSAGE = 'report_page needs a database in UTF8',
			DETAIL = format('This one is in %s, which has no letters for a Vietnamese page.', getdatabaseencoding());
	END IF;
	IF to_regnamespace(format('%I', report)) IS NULL THEN
		RAISE EXCEPTION USING ERRCODE = 'invalid_schema_name', MESSAGE = format('report "%s" does not exist', report);
	END IF;

	publication := parindex.page_publication(report, year);
	IF publication IS NULL AND NOT parindex.page_readable(report, 'unit_index')
		AND parindex.page_readable(report || '_published', 'publication') THEN
		RAISE EXCEPTION USING ERRCODE = 'insufficient_privilege', MESSAGE = format('year %s of report "%s" is not published', year, report),
			HINT = 'Its drafts are for whoever may read them.';
	END IF;

	IF publication IS NOT NULL THEN
		title := publication ->> 'title';
		issuer := publication ->> 'issuer';
	ELSE
		EXECUTE format('SELECT title, issuer FROM %I.settings', report) INTO title, issuer;
	END IF;
	IF unit IS NULL THEN
		body := parindex.page_blocks(CASE WHEN publication IS NULL THEN report ELSE report || '_published' END, year, block);
	ELSE
		body := parindex.page_of_unit(report, CASE WHEN publication IS NULL THEN report ELSE report || '_published' END, year, block, unit);
	END IF;
	RETURN parindex.page_document(title, issuer, year, publication,
		coalesce(NULLIF(body, ''), format(E'<p>Chưa có số liệu năm %s%s.</p>\n', year, ' của ' || parindex.page_text(coalesce(unit, block)))));
END
$function$;
COMMENT ON FUNCTION parindex.report_page(text, integer, text, text) IS
'One self-contained HTML page of a report: of a block of a year, of all its blocks (block NULL), or of one unit; from the published schema where the year is published and the caller may read that, else from the drafts, marked so. Needs a UTF8 database; reads with the caller''s rights';
