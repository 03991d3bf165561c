-- What the cells of a spreadsheet say. Beyond ASCII only databases in UTF8 know one character from another, which
-- create_input says where it is another encoding.

-- From the first character that is no blank to the last. Blanks are Unicode's white space and the byte order mark,
-- which \copy without HEADER leaves in the first cell.
CREATE FUNCTION parindex.sheet_trim(cell text) RETURNS text
	LANGUAGE plpgsql STABLE STRICT PARALLEL SAFE COST 1
	SET search_path = pg_catalog, pg_temp
AS $function$
DECLARE
	blanks text := CASE getdatabaseencoding() WHEN 'UTF8'
		THEN E'\\u0009-\\u000D \\u0085\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF'
		ELSE E'\\u0009-\\u000D ' END;
	trimmed text := substring(cell FROM format('[^%1$s](?:.*[^%1$s])?', blanks));
BEGIN
	IF getdatabaseencoding() = 'UTF8' THEN
		RETURN normalize(trimmed, NFC);
	END IF;
	RETURN trimmed;
END
$function$;
COMMENT ON FUNCTION parindex.sheet_trim(text) IS 'sheet_text of a cell that has more than ASCII''s printing characters';

CREATE FUNCTION parindex.sheet_text(cell text) RETURNS text
	LANGUAGE sql STABLE PARALLEL SAFE
	RETURN CASE WHEN cell ~ '^[!-~]+$' THEN cell ELSE parindex.sheet_trim(cell) END;
COMMENT ON FUNCTION parindex.sheet_text(text) IS
'A cell without blanks around it, in Unicode''s composed form (NFC); NULL if nothing is left. In other encodings than UTF8 blanks are ASCII''s, and nothing is composed';

CREATE FUNCTION parindex.sheet_text_fault(cell text, most integer) RETURNS text
	LANGUAGE plpgsql STABLE STRICT PARALLEL SAFE COST 1
	SET search_path = pg_catalog, pg_temp
AS $function$
DECLARE
	utf8 boolean := getdatabaseencoding() = 'UTF8';
	-- controls; blanks but the usual one, zero width, directions, fillers, variants, private use, U+FFFD and the like
	strange text := substring(cell FROM CASE WHEN utf8 THEN
		E'[\\u0001-\\u001F\\u007F-\\u00A0\\u00AD\\u034F\\u061C\\u115F\\u1160\\u1680\\u17B4\\u17B5\\u180B-\\u180F'
		'\\u2000-\\u200F\\u2028-\\u202F\\u205F-\\u206F\\u2800\\u3000\\u3164\\uE000-\\uF8FF\\uFE00-\\uFE0F\\uFEFF'
		'\\uFFA0\\uFFF0-\\uFFFF\\U000E0000-\\U0010FFFF]' ELSE E'[\\u0001-\\u001F\\u007F]' END);
BEGIN
	RETURN CASE
		WHEN cell ~ '^([#=]|Err:)' THEN 'is a formula or its error, not a value'
		WHEN strange IS NOT NULL
			THEN format('has an invisible or lost character, U+%s', upper(lpad(to_hex(ascii(strange)), 4, '0')))
		-- a question may end in one
		WHEN cell ~ '[?].' THEN 'has ? inside: letters that were lost when the file was saved'
		-- how small Vietnamese letters with two marks begin where UTF-8 is taken for WINDOWS-1252
		WHEN utf8 AND cell ~ E'\\u00E1[\\u00BA\\u00BB]' THEN 'was read in another encoding than it was written in'
		WHEN length(cell) > most THEN format('is longer than %s characters', most)
	END;
END
$function$;
COMMENT ON FUNCTION parindex.sheet_text_fault(text, integer) IS 'sheet_fault of a cell that has more than words in ASCII';

CREATE FUNCTION parindex.sheet_fault(cell text, most integer) RETURNS text
	LANGUAGE sql STABLE PARALLEL SAFE
	RETURN CASE WHEN cell ~ '^[0-9A-Za-z][ 0-9A-Za-z.,_-]{0,99}$' THEN NULL
		ELSE parindex.sheet_text_fault(cell, most) END;
COMMENT ON FUNCTION parindex.sheet_fault(text, integer) IS
'Why a cell, trimmed by sheet_text, cannot be taken whatever it means, in words: formulas and their errors, characters that cannot be seen (named by code point), letters that were lost when the file was saved, more characters than most, which is 100 at least. NULL where nothing is wrong, and for NULL';

CREATE FUNCTION parindex.sheet_key_fault(cell text) RETURNS text
	LANGUAGE sql STABLE PARALLEL SAFE
	RETURN CASE WHEN cell IS NULL THEN 'is blank' ELSE parindex.sheet_fault(cell, 100) END;
COMMENT ON FUNCTION parindex.sheet_key_fault(text) IS
'Why a cell is no code of a unit or block, in words: sheet_fault, more than 100 characters, or blank. NULL where it is one';

CREATE FUNCTION parindex.sheet_year(cell text) RETURNS integer
	LANGUAGE sql IMMUTABLE PARALLEL SAFE
	RETURN CASE WHEN cell ~ '^[1-9][0-9]{3}$' THEN cell::integer END;
COMMENT ON FUNCTION parindex.sheet_year(text) IS 'The year of four digits that a cell says; NULL for anything else';

CREATE FUNCTION parindex.sheet_year_fault(cell text) RETURNS text
	LANGUAGE plpgsql STABLE PARALLEL SAFE COST 1
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RETURN coalesce(parindex.sheet_key_fault(cell), 'is not a year of four digits');
END
$function$;
COMMENT ON FUNCTION parindex.sheet_year_fault(text) IS 'Why a cell that says no year says none, in words';

CREATE FUNCTION parindex.sheet_code(cell text) RETURNS text
	LANGUAGE sql IMMUTABLE PARALLEL SAFE
	RETURN CASE WHEN cell ~ ('^(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]?)'
		'([.](25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]?)){0,6}$') THEN cell END;
COMMENT ON FUNCTION parindex.sheet_code(text) IS 'The code of a criterion that a cell says; NULL for anything else';

CREATE FUNCTION parindex.sheet_code_fault(cell text) RETURNS text
	LANGUAGE plpgsql STABLE PARALLEL SAFE COST 1
	SET search_path = pg_catalog, pg_temp
AS $function$
DECLARE
	fault text := parindex.sheet_key_fault(cell);
BEGIN
	RETURN CASE
		WHEN fault IS NOT NULL THEN fault
		WHEN cell ~ '^[0-9]+(,[0-9]+)+$'
			THEN 'has a comma: a spreadsheet took it for a number, and may have lost a zero at its end'
		WHEN cell ~ '^[0-9A-Za-z]+([-/ ][0-9A-Za-z]+){1,2}$' THEN 'looks like a date: a spreadsheet took it for one'
		WHEN cell ~ '^[0-9.]+[.]$' THEN 'ends in a point'
		ELSE 'is not a code: 1 to 7 numbers from 1 to 255 joined by points, such as 1.2.3'
	END;
END
$function$;
COMMENT ON FUNCTION parindex.sheet_code_fault(text) IS 'Why a cell that says no code of a criterion says none, in words';

-- Not lower(): a locale may know these letters or not, or lower an I to a dotless one.
CREATE FUNCTION parindex.sheet_word(cell text) RETURNS text
	LANGUAGE plpgsql STABLE STRICT PARALLEL SAFE COST 1
	SET search_path = pg_catalog, pg_temp
AS $function$
DECLARE
	vietnamese text := CASE getdatabaseencoding() WHEN 'UTF8' THEN 'ÁÔĐẨỀỂỊỞỤỪƯ' ELSE '' END;
BEGIN
	RETURN translate(cell, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ' || vietnamese, 'abcdefghijklmnopqrstuvwxyzáôđẩềểịởụừư');
END
$function$;
COMMENT ON FUNCTION parindex.sheet_word(text) IS
'A cell in small letters, as far as the words need them that sheet_source and sheet_not_applicable know';

CREATE FUNCTION parindex.sheet_source(cell text) RETURNS text
	LANGUAGE plpgsql STABLE STRICT PARALLEL SAFE COST 1
	SET search_path = pg_catalog, pg_temp
AS $function$
DECLARE
	word text := parindex.sheet_word(cell);
BEGIN
	RETURN CASE
		WHEN word IN ('appraisal', 'thẩm định', 'tđ', 'td') THEN 'appraisal'
		WHEN word IN ('survey', 'điều tra xhh', 'xhh') THEN 'survey'
		WHEN word IN ('bonus', 'điểm thưởng') THEN 'bonus'
		WHEN word IN ('penalty', 'điểm trừ') THEN 'penalty'
		ELSE substring(cell FROM '^[a-z][a-z0-9_]{0,14}$')
	END;
END
$function$;
COMMENT ON FUNCTION parindex.sheet_source(text) IS
'The source that a cell names: by a word (appraisal, thẩm định, tđ, td; survey, điều tra xhh, xhh; bonus, điểm thưởng; penalty, điểm trừ), capitals or not, or an identifier as it is. NULL for anything else';

CREATE FUNCTION parindex.sheet_source_fault(cell text) RETURNS text
	LANGUAGE plpgsql STABLE STRICT PARALLEL SAFE COST 1
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RETURN coalesce(parindex.sheet_fault(cell, 100), 'is not a source: TD or appraisal, XHH or survey, bonus, penalty, '
		'or a name of up to 15 small letters, digits and _');
END
$function$;
COMMENT ON FUNCTION parindex.sheet_source_fault(text) IS 'Why a cell that names no source names none, in words; NULL for NULL';

CREATE FUNCTION parindex.sheet_not_applicable(cell text) RETURNS boolean
	LANGUAGE plpgsql STABLE STRICT PARALLEL SAFE COST 1
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RETURN parindex.sheet_word(cell) IN ('kad', '-', 'không áp dụng');
END
$function$;
COMMENT ON FUNCTION parindex.sheet_not_applicable(text) IS
'Does a cell of points say that the criterion does not apply: KAD, - or không áp dụng, capitals or not? NULL for NULL';

CREATE FUNCTION parindex.sheet_points(cell text, decimal_mark text) RETURNS numeric
	LANGUAGE sql IMMUTABLE PARALLEL SAFE
	RETURN CASE WHEN parindex.decimal_text(cell, decimal_mark) ~ '^[0-9]{1,30}([.][0-9]{1,30})?$'
		THEN parindex.decimal_text(cell, decimal_mark)::numeric END;
COMMENT ON FUNCTION parindex.sheet_points(text, text) IS
'The points that a cell says with that decimal mark, 0 or more; NULL for anything else';

CREATE FUNCTION parindex.sheet_points_fault(cell text, decimal_mark text) RETURNS text
	LANGUAGE plpgsql STABLE STRICT PARALLEL SAFE COST 1
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RETURN coalesce(CASE decimal_mark WHEN '' THEN 'cannot be read: settings has no decimal mark' END,
		parindex.sheet_fault(cell, 100), parindex.decimal_fault(cell, decimal_mark), 'is negative');
END
$function$;
COMMENT ON FUNCTION parindex.sheet_points_fault(text, text) IS
'Why a cell that says no points with that decimal mark says none, in words; NULL for NULL';

CREATE FUNCTION parindex.sheet_score_fault(cell text, decimal_mark text) RETURNS text
	LANGUAGE plpgsql STABLE STRICT PARALLEL SAFE COST 1
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RETURN CASE WHEN NOT parindex.sheet_not_applicable(cell) THEN parindex.sheet_points_fault(cell, decimal_mark) END;
END
$function$;
COMMENT ON FUNCTION parindex.sheet_score_fault(text, text) IS 'sheet_points_fault of a cell that may say that nothing applies';

CREATE FUNCTION parindex.sheet_number(value numeric, decimal_mark text) RETURNS text
	LANGUAGE sql IMMUTABLE PARALLEL SAFE
	RETURN parindex.decimal_text(trim_scale(value)::text, decimal_mark);
COMMENT ON FUNCTION parindex.sheet_number(numeric, text) IS
'A number as the cells write it, with that decimal mark and no trailing zeros';

-- Among the rows of one parent, in the order of their lines, by the last numbers of their codes: 1 after 9, or between
-- 8 and 11, is a 10 that a spreadsheet took for a decimal number. So is 1 after 8 if likely and no 10 follows at once,
-- as it would where rows are in the order of text.
CREATE FUNCTION parindex.sheet_zero_fault(parent text, n integer, before integer, next integer, likely boolean) RETURNS text
	LANGUAGE sql STABLE PARALLEL SAFE
	RETURN CASE
		WHEN parent <> '' AND n < before AND before < 10 * n
			AND (before + 1 = 10 * n OR next > 10 * n OR (likely AND next IS DISTINCT FROM 10 * n))
		THEN 'comes after ' || parent || '.' || before || ': a ' || parent || '.' || n || '0 that lost its zero?' END;
COMMENT ON FUNCTION parindex.sheet_zero_fault(text, integer, integer, integer, boolean) IS
'Why a code seems to have lost its zero, in words; NULL where it does not. parent: the code without its last number, '''' where it has only one; n: its last number; before: the highest of the codes before it that have the same parent; next: that of the code after it; likely: is there reason to think so? 1 after 9 does, 1 between 8 and 11, and if likely 1 after 8';

CREATE FUNCTION parindex.sheet_double_fault(line bigint, times bigint, first bigint, last bigint, alike boolean) RETURNS text
	LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE COST 1
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RETURN CASE
		WHEN NOT alike THEN format('is given %s times, with different cells: first in line %s, last in line %s',
			times, first, last)
		WHEN line > first THEN format('is given in line %s already, with the same cells', first)
	END;
END
$function$;
COMMENT ON FUNCTION parindex.sheet_double_fault(bigint, bigint, bigint, bigint, boolean) IS
'Why one of several rows of the same key cannot stand, in words: all of them where their cells differ, since nobody knows which one was meant; all but the first where they are alike, NULL for that';
