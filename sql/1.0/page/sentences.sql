-- Sentences of a block's page, each from rows of the report and NULL where its rows are NULL.  Plain text, not yet escaped.

CREATE FUNCTION parindex.page_movement(change numeric, before integer) RETURNS text
	LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RETURN CASE sign(change)
		WHEN 1 THEN format(', tăng %s điểm phần trăm so với năm %s', parindex.page_number(change), before)
		WHEN -1 THEN format(', giảm %s điểm phần trăm so với năm %s', parindex.page_number(-change), before)
		ELSE format(', không đổi so với năm %s', before)
	END;
END
$function$;
COMMENT ON FUNCTION parindex.page_movement(numeric, integer) IS
'The part of a sentence that says how an index moved, in percentage points, since the year before; NULL for NULL';

CREATE FUNCTION parindex.page_mean(summary jsonb) RETURNS text
	LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RETURN format('Kết quả trung bình của %s năm %s là ', parindex.page_name(summary, 'block'), summary ->> 'year')
		|| parindex.page_number((summary ->> 'mean_index')::numeric) || '%'
		|| coalesce(parindex.page_movement((summary ->> 'change')::numeric, (summary ->> 'year')::integer - 1), '') || '.';
END
$function$;
COMMENT ON FUNCTION parindex.page_mean(jsonb) IS 'Sentence: the mean of a block and its change, from its row of block_summary';

CREATE FUNCTION parindex.page_break(summary jsonb) RETURNS text
	LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	IF summary ->> 'comparable' = '0' AND summary ->> 'previous_mean' IS NOT NULL THEN
		RETURN format('Bộ tiêu chí đã thay đổi nên kết quả không so sánh với năm %s.', (summary ->> 'year')::integer - 1);
	END IF;
	RETURN NULL;
END
$function$;
COMMENT ON FUNCTION parindex.page_break(jsonb) IS 'Sentence: the framework changed, so nothing is compared, from a row of block_summary';

CREATE FUNCTION parindex.page_known(summary jsonb) RETURNS text
	LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	IF summary ->> 'units_scored' IS DISTINCT FROM summary ->> 'units' THEN
		RETURN format('%s/%s đơn vị đã có chỉ số.', summary ->> 'units_scored', summary ->> 'units');
	END IF;
	RETURN NULL;
END
$function$;
COMMENT ON FUNCTION parindex.page_known(jsonb) IS 'Sentence: how many units have an index, where not all have, from a row of block_summary';

CREATE FUNCTION parindex.page_parts(sources jsonb) RETURNS text
	LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RETURN (
		SELECT 'Theo nguồn điểm: ' || string_agg(format('%s trung bình đạt %s%%', parindex.page_name(s, 'source'),
			parindex.page_number((s ->> 'mean_index')::numeric))
			|| coalesce(parindex.page_movement((s ->> 'change')::numeric, (s ->> 'year')::integer - 1), ''), '; ' ORDER BY s ->> 'source') || '.'
		FROM jsonb_array_elements(sources) s
		WHERE s ->> 'mean_index' IS NOT NULL);
END
$function$;
COMMENT ON FUNCTION parindex.page_parts(jsonb) IS 'Sentence: the mean of each source and its change, from the rows of block_source of a block';

CREATE FUNCTION parindex.page_axes(axes jsonb, direction text) RETURNS text[]
	LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RETURN ARRAY(
		SELECT format('“%s”', parindex.page_name(a, 'axis')) FROM jsonb_array_elements(axes) a
		WHERE a ->> 'direction' = page_axes.direction ORDER BY (a ->> 'axis')::integer);
END
$function$;
COMMENT ON FUNCTION parindex.page_axes(jsonb, text) IS 'The axes of a block that went up, down or stayed level, in quotes, by code, from its rows of block_axis';

CREATE FUNCTION parindex.page_directions(summary jsonb, axes jsonb) RETURNS text
	LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RETURN (
		SELECT string_agg(format('%s/%s lĩnh vực %s: %s', number, summary ->> 'axes', said,
			parindex.page_list(parindex.page_axes(axes, direction))), '; ' ORDER BY n) || '.'
		FROM (VALUES
			(1, 'up', summary ->> 'axes_up', 'có kết quả tăng'),
			(2, 'down', summary ->> 'axes_down', 'có kết quả giảm')) d (n, direction, number, said)
		WHERE number <> '0');
END
$function$;
COMMENT ON FUNCTION parindex.page_directions(jsonb, jsonb) IS
'Sentence: how many axes went up and down, and which, from a row of block_summary and the rows of block_axis of that block';

CREATE FUNCTION parindex.page_everywhere(axes jsonb) RETURNS text
	LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RETURN (
		SELECT string_agg(said || parindex.page_list(names), '; ' ORDER BY n) || '.'
		FROM (
			SELECT n, said, ARRAY(
				SELECT format('“%s”', parindex.page_name(a, 'axis')) FROM jsonb_array_elements(axes) a
				WHERE a ->> 'in_every_block' = direction ORDER BY (a ->> 'axis')::integer) AS names
			FROM (VALUES (1, 'up', 'Tăng ở mọi khối: '), (2, 'down', 'Giảm ở mọi khối: ')) d (n, direction, said)) found
		WHERE cardinality(names) > 0);
END
$function$;
COMMENT ON FUNCTION parindex.page_everywhere(jsonb) IS 'Sentence: the axes that went up, or down, in every block of the year, from the rows of block_axis of one block';

CREATE FUNCTION parindex.page_weak(axes jsonb) RETURNS text
	LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RETURN (
		SELECT 'Thấp hơn mức trung bình của khối: '
			|| string_agg(format('“%s” (%s%%)', parindex.page_name(a, 'axis'), parindex.page_number((a ->> 'mean_index')::numeric)),
				'; ' ORDER BY (a ->> 'axis')::integer) || '.'
		FROM jsonb_array_elements(axes) a
		WHERE a ->> 'below_mean' = '1');
END
$function$;
COMMENT ON FUNCTION parindex.page_weak(jsonb) IS 'Sentence: the axes whose mean is below that of the block, from its rows of block_axis';

CREATE FUNCTION parindex.page_apart(axes jsonb) RETURNS text
	LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RETURN (
		SELECT 'Điểm thẩm định và điểm điều tra XHH thay đổi trái chiều: '
			|| string_agg(format('“%s” (thẩm định %s; điều tra XHH %s)', parindex.page_name(a, 'axis'),
				parindex.page_signed((a ->> 'appraisal_change')::numeric), parindex.page_signed((a ->> 'survey_change')::numeric)),
					'; ' ORDER BY (a ->> 'axis')::integer) || '.'
		FROM jsonb_array_elements(axes) a
		WHERE a ->> 'parts_apart' = '1');
END
$function$;
COMMENT ON FUNCTION parindex.page_apart(jsonb) IS 'Sentence: the axes whose two parts moved in opposite directions, from the rows of block_axis of a block';

CREATE FUNCTION parindex.page_earned(unit jsonb) RETURNS text
	LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RETURN concat_ws('; ',
		'điểm thẩm định ' || parindex.page_number((unit ->> 'appraisal_points')::numeric),
		'điểm điều tra XHH ' || parindex.page_number((unit ->> 'survey_points')::numeric),
		'điểm nguồn khác ' || parindex.page_number((unit ->> 'other_points')::numeric),
		'điểm thưởng ' || parindex.page_number((unit ->> 'bonus_points')::numeric),
		'điểm trừ ' || parindex.page_number((unit ->> 'penalty_points')::numeric),
		'tổng điểm ' || parindex.page_number((unit ->> 'points')::numeric));
END
$function$;
COMMENT ON FUNCTION parindex.page_earned(jsonb) IS 'The part of a sentence that says a unit''s points by source, from its row of unit_index';

CREATE FUNCTION parindex.page_leader(units jsonb) RETURNS text
	LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RETURN (
		SELECT CASE count(*) WHEN 1 THEN 'Đứng đầu là ' ELSE 'Cùng đứng đầu là ' END
			|| parindex.page_list(array_agg(format('%s với %s%% (%s)', parindex.page_name(u, 'unit'),
				parindex.page_number((u ->> 'index_pct')::numeric), parindex.page_earned(u))
				ORDER BY (u ->> 'unit') COLLATE "C")) || '.'
		FROM jsonb_array_elements(units) u
		WHERE (u ->> 'rank')::integer = (SELECT min((r ->> 'rank')::integer) FROM jsonb_array_elements(units) r)
		HAVING count(*) > 0);
END
$function$;
COMMENT ON FUNCTION parindex.page_leader(jsonb) IS 'Sentence: who is first, with index and points by source, from the rows of unit_index of a block';

CREATE FUNCTION parindex.page_next(units jsonb) RETURNS text
	LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RETURN (
		SELECT 'Tiếp theo là '
			|| parindex.page_list(array_agg(format('%s (%s%%)', parindex.page_name(u, 'unit'), parindex.page_number((u ->> 'index_pct')::numeric))
				ORDER BY (u ->> 'rank')::integer, (u ->> 'unit') COLLATE "C")) || '.'
		FROM jsonb_array_elements(units) u
		WHERE (u ->> 'rank')::integer IN (2, 3)
		HAVING count(*) BETWEEN 1 AND 5);
END
$function$;
COMMENT ON FUNCTION parindex.page_next(jsonb) IS 'Sentence: who is second and third, from the rows of unit_index of a block';

CREATE FUNCTION parindex.page_last(units jsonb) RETURNS text
	LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RETURN (
		SELECT 'Đứng cuối là '
			|| parindex.page_list(array_agg(format('%s với %s%%', parindex.page_name(u, 'unit'),
				parindex.page_number((u ->> 'index_pct')::numeric)) ORDER BY (u ->> 'unit') COLLATE "C")) || '.'
		FROM jsonb_array_elements(units) u
		WHERE (u ->> 'rank')::integer = (SELECT NULLIF(max((r ->> 'rank')::integer),
			min((r ->> 'rank')::integer)) FROM jsonb_array_elements(units) r)
		HAVING count(*) BETWEEN 1 AND 5);
END
$function$;
COMMENT ON FUNCTION parindex.page_last(jsonb) IS 'Sentence: who is last, where somebody is before it, from the rows of unit_index of a block';

CREATE FUNCTION parindex.page_spread(summary jsonb) RETURNS text
	LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RETURN concat_ws('; ',
		'Chênh lệch giữa đơn vị cao nhất và thấp nhất là ' || parindex.page_number((summary ->> 'spread')::numeric) || ' điểm phần trăm',
		summary ->> 'units_above_mean' || '/' || (summary ->> 'units') || ' đơn vị trên mức trung bình của khối') || '.';
END
$function$;
COMMENT ON FUNCTION parindex.page_spread(jsonb) IS 'Sentence: the spread and how many units are above the mean, from a row of block_summary';

CREATE FUNCTION parindex.page_extreme(summary jsonb, what text) RETURNS text
	LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RETURN coalesce(NULLIF(btrim(summary ->> (what || '_name')), ''), NULLIF(btrim(summary ->> (what || '_name_en')), ''),
		summary ->> (what || '_unit'))
		|| ' (' || parindex.page_signed((summary ->> what)::numeric) || ')';
END
$function$;
COMMENT ON FUNCTION parindex.page_extreme(jsonb, text) IS
'The unit of the largest gain or fall (what: largest_gain or largest_fall) and its change, from a row of block_summary; NULL where there is none';

CREATE FUNCTION parindex.page_moves(summary jsonb) RETURNS text
	LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
AS $function$
DECLARE
	sentence text := concat_ws('; ',
		(summary ->> 'units_up') || ' đơn vị tăng, ' || (summary ->> 'units_down') || ' đơn vị giảm',
		'tăng nhiều nhất: ' || parindex.page_extreme(summary, 'largest_gain'),
		'giảm nhiều nhất: ' || parindex.page_extreme(summary, 'largest_fall'));
BEGIN
	RETURN NULLIF(upper(left(sentence, 1)) || substr(sentence, 2) || '.', '.');
END
$function$;
COMMENT ON FUNCTION parindex.page_moves(jsonb) IS
'Sentence: how many units went up and down, and which moved most, from a row of block_summary';

CREATE FUNCTION parindex.page_undecided(units jsonb) RETURNS text
	LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	-- No unit is decided above one whose places begin at 1, so that of all these no pair is decided.
	RETURN (
		SELECT 'Với độ tin cậy 95%, chưa thể phân định thứ hạng giữa '
			|| parindex.page_list(array_agg(parindex.page_name(u, 'unit') ORDER BY (u ->> 'rank')::integer, (u ->> 'unit') COLLATE "C")) || '.'
		FROM jsonb_array_elements(units) u
		WHERE u ->> 'rank_from' = '1'
		HAVING count(*) > 1);
END
$function$;
COMMENT ON FUNCTION parindex.page_undecided(jsonb) IS
'Sentence: the units between which the first place is not decided by the surveys, from the rows of unit_index of a block (rank_from is 1)';

CREATE FUNCTION parindex.page_class_counts(classes jsonb) RETURNS text
	LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RETURN (
		SELECT 'Xếp loại: ' || string_agg(format('%s %s', c ->> 'units', c ->> 'class'), '; ' ORDER BY (c ->> 'class_order')::integer) || '.'
		FROM jsonb_array_elements(classes) c);
END
$function$;
COMMENT ON FUNCTION parindex.page_class_counts(jsonb) IS 'Sentence: how many units are in each class, from the rows of block_class of a block';

CREATE FUNCTION parindex.page_sentences(summary jsonb, sources jsonb, axes jsonb, units jsonb, classes jsonb) RETURNS text[]
	LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RETURN array_remove(ARRAY[
		parindex.page_mean(summary), parindex.page_break(summary), parindex.page_known(summary), parindex.page_parts(sources),
		parindex.page_directions(summary, axes), parindex.page_everywhere(axes), parindex.page_weak(axes), parindex.page_apart(axes),
		parindex.page_leader(units), parindex.page_next(units), parindex.page_last(units), NULLIF(parindex.page_spread(summary), '.'),
		parindex.page_moves(summary), parindex.page_undecided(units), parindex.page_class_counts(classes)], NULL);
END
$function$;
COMMENT ON FUNCTION parindex.page_sentences(jsonb, jsonb, jsonb, jsonb, jsonb) IS
'The sentences of a block''s page in their order, from its row of block_summary and its rows of block_source, block_axis, unit_index and block_class';
