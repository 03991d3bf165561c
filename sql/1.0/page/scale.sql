-- Where a value stands in a picture.  A scale is the array of its ticks, rising; a picture is 300 wide, with 14 at each side.

CREATE FUNCTION parindex.page_scale(low numeric, high numeric) RETURNS numeric[]
	LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
AS $function$
DECLARE
	step numeric;
BEGIN
	IF low = high THEN
		low := low - 1;
		high := high + 1;
	END IF;
	SELECT min(s) INTO step
	FROM (SELECT digit * 10.0 ^ power AS s FROM unnest(ARRAY[1, 2, 5]) digit, generate_series(-6, 10) power) steps
	WHERE s * 5 >= high - low;
	low := floor(low / step) * step;
	high := ceil(high / step) * step;
	RETURN ARRAY(SELECT trim_scale(tick) FROM generate_series(low, high, step) tick);
END
$function$;
COMMENT ON FUNCTION parindex.page_scale(numeric, numeric) IS
'Ticks of a scale from low to high: steps of 1, 2 or 5 times a power of ten, at most seven ticks; the first is at most low, the last at least high. It starts where the values do, so it serves dots and never bars; NULL for NULL';

CREATE FUNCTION parindex.page_x(value numeric, scale numeric[]) RETURNS numeric
	LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
AS $function$
DECLARE
	low numeric := scale[1];
	high numeric := scale[cardinality(scale)];
BEGIN
	RETURN trim_scale(round(14 + 272 * (least(greatest(value, low), high) - low) / (high - low), 1));
END
$function$;
COMMENT ON FUNCTION parindex.page_x(numeric, numeric[]) IS
'Where a value stands on a scale, 14 to 286, with one decimal; what lies outside stands at the end; NULL for NULL';

CREATE FUNCTION parindex.page_grid(scale numeric[], height integer) RETURNS text
	LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RETURN (SELECT format('<path class="g" d="%s"/>', string_agg(format('M%s 0V%s', parindex.page_x(tick, scale), height), '' ORDER BY tick))
		FROM unnest(scale) tick);
END
$function$;
COMMENT ON FUNCTION parindex.page_grid(numeric[], integer) IS 'SVG: a vertical line at each tick of a scale';

CREATE FUNCTION parindex.page_axis(scale numeric[]) RETURNS text
	LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	IF scale IS NULL THEN
		RETURN 'Biểu đồ';
	END IF;
	RETURN (SELECT format('Biểu đồ<svg class="p" viewBox="0 0 300 16" width="300" height="16" aria-hidden="true">%s</svg>',
			string_agg(format('<text x="%s" y="12">%s</text>', parindex.page_x(tick, scale), parindex.page_number(tick)), '' ORDER BY tick))
		FROM unnest(scale) tick);
END
$function$;
COMMENT ON FUNCTION parindex.page_axis(numeric[]) IS 'SVG: the numbers at the ticks of a scale, for the head of a column; the word alone for NULL';
