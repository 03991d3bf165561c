-- One value, or a few, of one row of a table as a picture of 300 by 20.  The numbers stand in the cells beside it, so a
-- screen reader passes it over.  What differs is told by shape, never by colour alone.

CREATE FUNCTION parindex.page_picture(scale numeric[], marks text) RETURNS text
	LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RETURN concat('<svg class="p" viewBox="0 0 300 20" width="300" height="20" aria-hidden="true">', parindex.page_grid(scale, 20),
		marks, '</svg>');
END
$function$;
COMMENT ON FUNCTION parindex.page_picture(numeric[], text) IS 'SVG: marks over the grid of a scale';

-- The marks are empty where a value that they need is NULL.

CREATE FUNCTION parindex.page_dot(value numeric, scale numeric[]) RETURNS text
	LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RETURN format('<circle class="o" cx="%s" cy="10" r="4"/>', parindex.page_x(value, scale));
END
$function$;
COMMENT ON FUNCTION parindex.page_dot(numeric, numeric[]) IS 'SVG: a value as a filled dot; NULL for NULL';

CREATE FUNCTION parindex.page_ring(value numeric, scale numeric[]) RETURNS text
	LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RETURN format('<circle class="r" cx="%s" cy="10" r="4"/>', parindex.page_x(value, scale));
END
$function$;
COMMENT ON FUNCTION parindex.page_ring(numeric, numeric[]) IS 'SVG: what a value is compared with, the year before or the self score, as a ring; NULL for NULL';

CREATE FUNCTION parindex.page_line(low numeric, high numeric, scale numeric[]) RETURNS text
	LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RETURN format('<path class="i" d="M%s 10H%s"/>', parindex.page_x(low, scale), parindex.page_x(high, scale));
END
$function$;
COMMENT ON FUNCTION parindex.page_line(numeric, numeric, numeric[]) IS 'SVG: an interval, or the way from a value to another; NULL for NULL';

CREATE FUNCTION parindex.page_bar(value numeric, scale numeric[], place integer) RETURNS text
	LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
AS $function$
DECLARE
	zero numeric := parindex.page_x(0, scale);
	x numeric := parindex.page_x(value, scale);
BEGIN
	RETURN format('<rect class="b%s" x="%s" y="%s" width="%s" height="6"/>', place, least(zero, x), 3 + 8 * (place - 1), abs(x - zero));
END
$function$;
COMMENT ON FUNCTION parindex.page_bar(numeric, numeric[], integer) IS
'SVG: a part of a change as a bar from 0, which the scale must hold; place 1 (work, filled) above 2 (framework, outlined); NULL for NULL';
