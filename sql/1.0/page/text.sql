-- Text, numbers and lists as a Vietnamese page prints them.  All functions of this room are plain text in, text out.

CREATE FUNCTION parindex.page_text(value text) RETURNS text
	LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	-- control characters, and those that are invisible or turn the direction of writing
	value := regexp_replace(value, '[\u0009-\u000D\u0085\u2028\u2029]+', ' ', 'g');
	value := regexp_replace(value, '[\u0001-\u001F\u007F-\u009F\u061C\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFFE\uFFFF]', '', 'g');
	value := replace(replace(replace(value, '&', '&amp;'), '<', '&lt;'), '>', '&gt;');
	RETURN replace(replace(value, '"', '&quot;'), '''', '&#39;');
END
$function$;
COMMENT ON FUNCTION parindex.page_text(text) IS
'Text as it may stand in an element or in a quoted attribute of a page: markup escaped, line ends as blanks, control characters, invisible ones and marks of direction dropped; NULL for NULL';

CREATE FUNCTION parindex.page_number(value numeric) RETURNS text
	LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RETURN replace(replace(value::text, '.', ','), '-', '−');
END
$function$;
COMMENT ON FUNCTION parindex.page_number(numeric) IS
'A number as Vietnamese print has it, with the decimals that it has: 91,68; −1,16; NULL for NULL';

CREATE FUNCTION parindex.page_signed(value numeric) RETURNS text
	LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RETURN CASE WHEN value > 0 THEN '+' ELSE '' END || parindex.page_number(value);
END
$function$;
COMMENT ON FUNCTION parindex.page_signed(numeric) IS
'A change as Vietnamese print has it: +13,24; −1,16; 0,00; NULL for NULL';

CREATE FUNCTION parindex.page_date(value date) RETURNS text
	LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RETURN format('%s/%s/%s', extract(day FROM value), extract(month FROM value), extract(year FROM value));
END
$function$;
COMMENT ON FUNCTION parindex.page_date(date) IS 'A day as Vietnamese print has it: 20/3/2023; NULL for NULL';

CREATE FUNCTION parindex.page_name(figure jsonb, what text) RETURNS text
	LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RETURN coalesce(NULLIF(btrim(figure ->> (what || '_name')), ''), NULLIF(btrim(figure ->> (what || '_name_en')), ''), figure ->> what);
END
$function$;
COMMENT ON FUNCTION parindex.page_name(jsonb, text) IS
'What a row calls its unit, block, axis, criterion or source: the Vietnamese name, else the English one, else the code; not escaped';

CREATE FUNCTION parindex.page_list(items text[]) RETURNS text
	LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RETURN CASE cardinality(items)
		WHEN 0 THEN NULL
		WHEN 1 THEN items[1]
		ELSE array_to_string(items[:cardinality(items) - 1], ', ') || ' và ' || items[cardinality(items)]
	END;
END
$function$;
COMMENT ON FUNCTION parindex.page_list(text[]) IS 'Names as a sentence lists them: A, B và C; NULL for an empty array and for NULL';
