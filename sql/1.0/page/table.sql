-- Tables: the only way in which a page shows figures.

CREATE FUNCTION parindex.page_cell(content text, class text DEFAULT 'n') RETURNS text
	LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RETURN format('<td class="%s">%s</td>', class, coalesce(content, '–'));
END
$function$;
COMMENT ON FUNCTION parindex.page_cell(text, text) IS
'HTML: a cell of a class (n number, t text, c picture, h0 to h5 shades of a heat map) whose content is HTML; – for NULL';

CREATE FUNCTION parindex.page_head(labels text[], class text DEFAULT 'n') RETURNS text
	LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RETURN (SELECT string_agg(format('<th scope="col" class="%s">%s</th>', class, label),
		'' ORDER BY n) FROM unnest(labels) WITH ORDINALITY AS l (label, n));
END
$function$;
COMMENT ON FUNCTION parindex.page_head(text[], text) IS 'HTML: the heads of columns of a class (n number, t text), given as HTML';

CREATE FUNCTION parindex.page_table(caption text, head text, body text) RETURNS text
	LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	IF body IS NULL OR body = '' THEN
		RETURN '';
	END IF;
	RETURN format(E'<div class="scroll" role="group" tabindex="0" aria-label="%1$s"><table>\n<caption>%1$s</caption>\n<thead><tr>%2$s</tr></thead>\n<tbody>\n%3$s\n</tbody>\n</table></div>\n',
		parindex.page_text(caption), head, body);
END
$function$;
COMMENT ON FUNCTION parindex.page_table(text, text, text) IS
'HTML: a table with a caption (plain text), the heads of its columns and its rows (HTML); heads repeat on each printed sheet. Empty where there are no rows';
