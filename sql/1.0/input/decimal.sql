-- Decimal numbers as spreadsheets write them.
-- Here and in sheet.sql, functions with RETURN are bound when they are made, whatever the search_path is later, and
-- short enough to be inlined where every cell is asked; those in PL/pgSQL are for the few that are out of the ordinary.

CREATE FUNCTION parindex.decimal_text(cell text, decimal_mark text) RETURNS text
	LANGUAGE sql IMMUTABLE PARALLEL SAFE
	RETURN translate(cell, ',.', CASE decimal_mark WHEN ',' THEN '.,' WHEN '.' THEN ',.' END);
COMMENT ON FUNCTION parindex.decimal_text(text, text) IS
'A number''s text with a point for its decimal mark, and a comma where it has the other mark: one way of writing. NULL for a mark that is neither , nor .';

-- Digits on both sides of one mark: 30 of them, since numeric overflows somewhere.
CREATE FUNCTION parindex.decimal_fault(cell text, decimal_mark text) RETURNS text
	LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE COST 1
	SET search_path = pg_catalog, pg_temp
AS $function$
DECLARE
	number text := parindex.decimal_text(cell, decimal_mark);
	marks text := CASE decimal_mark WHEN ',' THEN 'a point, and the decimal mark is a comma'
		ELSE 'a comma, and the decimal mark is a point' END;
BEGIN
	RETURN CASE
		WHEN number ~ '^-?[0-9]{1,30}([.][0-9]{1,30})?$' THEN NULL
		WHEN cell ~ '%' THEN 'has a percent sign'
		WHEN cell ~ '^[-+]?[0-9.,]+[eE][-+]?[0-9]+$' THEN 'is in scientific notation'
		WHEN number ~ '^-?[0-9]{1,3},[0-9]{3}$'
			THEN format('could be %s or %s: it has %s',
				replace(number, ',', ''), replace(number, ',', decimal_mark), marks)
		WHEN number ~ '^-?[0-9,]*,[0-9,]*([.][0-9]+)?$' THEN format('has %s', marks)
		WHEN number ~ '^-?[0-9]*[.][0-9]*$' THEN 'lacks digits before or after its decimal mark'
		ELSE 'is not a number'
	END;
END
$function$;
COMMENT ON FUNCTION parindex.decimal_fault(text, text) IS
'Why a cell, without blanks around it, is no number with that decimal mark (, or .), in words; NULL where it is one';

CREATE FUNCTION parindex.check_decimal_mark(decimal_mark text) RETURNS void
	LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	IF decimal_mark NOT IN (',', '.') OR decimal_mark IS NULL THEN
		RAISE EXCEPTION USING ERRCODE = 'invalid_parameter_value', MESSAGE = 'decimal_mark must be '','' or ''.''';
	END IF;
END
$function$;
COMMENT ON FUNCTION parindex.check_decimal_mark(text) IS '22023 where it is neither , nor .';

CREATE FUNCTION parindex.parse_decimal(value text, decimal_mark text) RETURNS numeric
	LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
AS $function$
DECLARE
	cell text := parindex.sheet_text(value);
	fault text := coalesce(parindex.sheet_fault(cell, 100), parindex.decimal_fault(cell, decimal_mark));
BEGIN
	PERFORM parindex.check_decimal_mark(decimal_mark);
	IF fault IS NOT NULL THEN
		RAISE EXCEPTION USING ERRCODE = 'invalid_text_representation',
			MESSAGE = format('invalid input syntax for a decimal number: "%s"', value),
			DETAIL = format('It %s.', fault);
	END IF;
	RETURN parindex.decimal_text(cell, decimal_mark)::numeric;
END
$function$;
COMMENT ON FUNCTION parindex.parse_decimal(text, text) IS
'The number that a text writes with this decimal mark, '','' or ''.'': 1,5 with a comma is 1.5. Blanks around it are no part of it, and nothing but blanks is NULL. Nothing else is guessed: thousands separators (1.500 with a comma could be 1500 or 1.5), signs other than -, percent and exponents are 22P02 with the reason; another decimal_mark is 22023';

CREATE FUNCTION parindex.format_decimal(value numeric, digits integer) RETURNS text
	LANGUAGE sql IMMUTABLE PARALLEL SAFE
	RETURN replace(round(value, digits)::text, '.', ',');
COMMENT ON FUNCTION parindex.format_decimal(numeric, integer) IS
'A number as Vietnamese is printed, rounded half away from zero to so many decimals: 91,68; -0.004 with 2 is 0,00. NULL for NULL';
