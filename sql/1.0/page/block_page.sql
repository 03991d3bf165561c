-- A block's page, for everybody: what an announcement prints.  Every figure is a row of the report.

CREATE FUNCTION parindex.page_ranking(units jsonb) RETURNS text
	LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
AS $function$
DECLARE
	scale numeric[];
	sure boolean;
BEGIN
	SELECT parindex.page_scale(min(least((u ->> 'index_pct')::numeric, (u ->> 'index_low')::numeric)),
		max(greatest((u ->> 'index_pct')::numeric, (u ->> 'index_high')::numeric))),
		bool_or(u ->> 'index_low' IS NOT NULL)
	INTO scale, sure
	FROM jsonb_array_elements(units) u;
	IF scale IS NULL THEN
		RETURN '';
	END IF;
	RETURN (
		SELECT parindex.page_table('Xếp hạng',
			parindex.page_head(ARRAY['Hạng']) || parindex.page_head(ARRAY['Đơn vị'], 't') || parindex.page_head(ARRAY['Chỉ số, %'])
				|| format('<th scope="col" class="c">%s</th>', parindex.page_axis(scale))
				|| CASE WHEN sure THEN parindex.page_head(ARRAY['Khoảng tin cậy 95%', 'Hạng có thể']) ELSE '' END,
			string_agg(concat('<tr>', parindex.page_cell(u ->> 'rank'), '<th scope="row">',
				parindex.page_text(parindex.page_name(u, 'unit')), '</th>',
				parindex.page_cell(parindex.page_number((u ->> 'index_pct')::numeric)),
				parindex.page_cell(parindex.page_picture(scale, concat(
					parindex.page_line((u ->> 'index_low')::numeric, (u ->> 'index_high')::numeric, scale),
					parindex.page_dot((u ->> 'index_pct')::numeric, scale))), 'c'),
				CASE WHEN sure THEN concat(
					parindex.page_cell(parindex.page_number((u ->> 'index_low')::numeric) || ' – ' || parindex.page_number((u ->> 'index_high')::numeric)),
					parindex.page_cell((u ->> 'rank_from') || ' – ' || (u ->> 'rank_to'))) END,
				'</tr>'), E'\n' ORDER BY (u ->> 'rank')::integer, (u ->> 'unit') COLLATE "C"))
			|| CASE WHEN sure THEN '<p class="note">Đoạn thẳng là khoảng tin cậy 95% do chọn mẫu điều tra XHH, không kể sai số khác. Hạng có thể: những hạng chưa thể loại trừ.</p>' ELSE '' END
		FROM jsonb_array_elements(units) u);
END
$function$;
COMMENT ON FUNCTION parindex.page_ranking(jsonb) IS
'HTML: the ranking of a block as dots, with intervals where surveys give them, from its rows of unit_index; the axis is cut, since dots have no length. Empty where no unit has an index';

CREATE FUNCTION parindex.page_results(units jsonb) RETURNS text
	LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
AS $function$
DECLARE
	other boolean;
	extra boolean;
	classes boolean;
BEGIN
	SELECT bool_or(u ->> 'other_points' IS NOT NULL), bool_or(coalesce(u ->> 'bonus_points', u ->> 'penalty_points') IS NOT NULL),
		bool_or(u ->> 'class' IS NOT NULL)
	INTO other, extra, classes
	FROM jsonb_array_elements(units) u;
	RETURN (
		SELECT parindex.page_table('Kết quả chi tiết',
			parindex.page_head(ARRAY['Hạng']) || parindex.page_head(ARRAY['Đơn vị'], 't')
				|| parindex.page_head(ARRAY['Điểm thẩm định', 'Điểm điều tra XHH']
				|| CASE WHEN other THEN ARRAY['Điểm nguồn khác'] END || CASE WHEN extra THEN ARRAY['Điểm thưởng', 'Điểm trừ'] END
				|| ARRAY['Tổng điểm', 'Điểm tối đa', 'Chỉ số, %', 'Năm trước, %', 'Tăng, giảm', 'Hạng năm trước', 'Tăng, giảm bậc'])
					|| CASE WHEN classes THEN parindex.page_head(ARRAY['Xếp loại'], 't') ELSE '' END,
			string_agg(concat('<tr>', parindex.page_cell(u ->> 'rank'), '<th scope="row">',
				parindex.page_text(parindex.page_name(u, 'unit')), '</th>',
				parindex.page_cell(parindex.page_number((u ->> 'appraisal_points')::numeric)),
				parindex.page_cell(parindex.page_number((u ->> 'survey_points')::numeric)),
				CASE WHEN other THEN parindex.page_cell(parindex.page_number((u ->> 'other_points')::numeric)) END,
				CASE WHEN extra THEN concat(parindex.page_cell(parindex.page_number((u ->> 'bonus_points')::numeric)),
					parindex.page_cell(parindex.page_number((u ->> 'penalty_points')::numeric))) END,
				parindex.page_cell(parindex.page_number((u ->> 'points')::numeric)),
				parindex.page_cell(parindex.page_number((u ->> 'max_points')::numeric)),
				parindex.page_cell(parindex.page_number((u ->> 'index_pct')::numeric)),
				parindex.page_cell(parindex.page_number((u ->> 'previous_index')::numeric)),
				parindex.page_cell(parindex.page_signed((u ->> 'change')::numeric)),
				parindex.page_cell(u ->> 'previous_rank'),
				parindex.page_cell(parindex.page_signed((u ->> 'rank_change')::numeric)),
				CASE WHEN classes THEN parindex.page_cell(parindex.page_text(u ->> 'class'), 't') END,
				'</tr>'), E'\n' ORDER BY (u ->> 'rank')::integer, (u ->> 'unit') COLLATE "C"))
		FROM jsonb_array_elements(units) u);
END
$function$;
COMMENT ON FUNCTION parindex.page_results(jsonb) IS
'HTML: the table of a block as an announcement prints it, from its rows of unit_index; columns that no unit has are left out';

CREATE FUNCTION parindex.page_places(units jsonb) RETURNS text
	LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	-- Each year's units in their order, a row of the table 22 high; a line joins the two rows of a unit.
	RETURN (
		WITH unit AS (
			SELECT u ->> 'unit' AS code, parindex.page_text(parindex.page_name(u, 'unit')) AS name,
				(u ->> 'previous_rank')::integer AS before, (u ->> 'rank')::integer AS rank
			FROM jsonb_array_elements(units) u
		), was AS (
			SELECT *, row_number() OVER (ORDER BY before, code COLLATE "C") AS n FROM unit WHERE before IS NOT NULL
		), now AS (
			SELECT *, row_number() OVER (ORDER BY rank, code COLLATE "C") AS n FROM unit WHERE rank IS NOT NULL
		), picture AS (
			SELECT format('<td class="w" rowspan="%1$s"><svg viewBox="0 0 160 %2$s" width="160" height="%2$s" aria-hidden="true">%3$s</svg></td>', height, 22 * height,
				string_agg(format('<path class="%s" d="M0 %sL160 %s"/>', CASE sign(was.before - now.rank) WHEN 1 THEN 'up' WHEN -1 THEN 'down' ELSE 'level' END,
					22 * was.n - 11, 22 * now.n - 11), '' ORDER BY now.n)) AS cell
			FROM was JOIN now USING (code), (SELECT greatest((SELECT count(*) FROM was), (SELECT count(*) FROM now)) AS height) h
			WHERE height <= 40
			GROUP BY height
		)
		SELECT replace(parindex.page_table('Thứ hạng năm trước và năm nay', parindex.page_head(ARRAY['Năm trước', 'Thay đổi', 'Năm nay'], 't'),
				string_agg(concat('<tr><td>', was.before || '. ' || was.name, '</td>', CASE WHEN n = 1 THEN picture.cell END,
					'<td>', now.rank || '. ' || now.name, '</td></tr>'), E'\n' ORDER BY n)), '<table>', '<table class="places">')
			|| '<p class="note">Đường liền: tăng bậc; đường đứt: giảm bậc; đường mảnh: giữ bậc.</p>'
		FROM was FULL JOIN now USING (n) CROSS JOIN picture
		HAVING count(*) > 0);
END
$function$;
COMMENT ON FUNCTION parindex.page_places(jsonb) IS
'HTML: the places of the year before and of this one, joined by lines (solid up, dashed down, thin level), from the rows of unit_index of a block of up to 40 units; NULL for a larger one or where nothing is compared';

CREATE FUNCTION parindex.page_shade(index_pct numeric) RETURNS text
	LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RETURN coalesce('h' || width_bucket(index_pct, ARRAY[50, 60, 70, 80, 90]::numeric[]), 'n');
END
$function$;
COMMENT ON FUNCTION parindex.page_shade(numeric) IS
'The class of a cell of the heat map: h0 below 50 %, h1 from 50, h2 from 60, h3 from 70, h4 from 80, h5 from 90; n for NULL';

CREATE FUNCTION parindex.page_heat(units jsonb, cells jsonb, axes jsonb) RETURNS text
	LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RETURN (
		WITH axis AS (
			SELECT (a ->> 'axis')::integer AS axis, parindex.page_text(parindex.page_name(a, 'axis')) AS name FROM jsonb_array_elements(axes) a
		), shaded AS (
			SELECT u.unit AS code, string_agg(parindex.page_cell(parindex.page_number((c ->> 'index_pct')::numeric),
				parindex.page_shade((c ->> 'index_pct')::numeric)), ''
				ORDER BY axis.axis) AS cells
			FROM (SELECT DISTINCT c ->> 'unit' AS unit FROM jsonb_array_elements(cells) c) u CROSS JOIN axis
				LEFT JOIN jsonb_array_elements(cells) c ON c ->> 'unit' = u.unit AND (c ->> 'axis')::integer = axis.axis
			GROUP BY u.unit
		)
		SELECT parindex.page_table('Chỉ số theo lĩnh vực, %',
				parindex.page_head(ARRAY['Đơn vị'], 't') || (SELECT string_agg(format('<th scope="col" class="n"><abbr title="%s">%s</abbr></th>', name, axis), '' ORDER BY axis) FROM axis),
				string_agg(format('<tr><th scope="row">%s</th>%s</tr>', parindex.page_text(parindex.page_name(u, 'unit')), s.cells), E'\n'
					ORDER BY (u ->> 'rank')::integer, (u ->> 'unit') COLLATE "C"))
			|| '<p class="note">Đậm dần: dưới 50; từ 50; từ 60; từ 70; từ 80; từ 90%. Số ở đầu cột là lĩnh vực, có tên ở bảng dưới.</p>'
		FROM jsonb_array_elements(units) u JOIN shaded s ON s.code = u ->> 'unit');
END
$function$;
COMMENT ON FUNCTION parindex.page_heat(jsonb, jsonb, jsonb) IS
'HTML: units by axes, shaded, with the numbers in the cells, from the rows of unit_index, axis_index and block_axis of a block';

CREATE FUNCTION parindex.page_block_axes(axes jsonb) RETURNS text
	LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
AS $function$
DECLARE
	scale numeric[];
BEGIN
	SELECT parindex.page_scale(min(least((a ->> 'mean_index')::numeric, (a ->> 'previous_mean')::numeric)),
		max(greatest((a ->> 'mean_index')::numeric, (a ->> 'previous_mean')::numeric)))
	INTO scale
	FROM jsonb_array_elements(axes) a;
	RETURN (
		SELECT parindex.page_table('Lĩnh vực của khối',
				parindex.page_head(ARRAY['TT']) || parindex.page_head(ARRAY['Lĩnh vực'], 't')
					|| parindex.page_head(ARRAY['Trung bình, %', 'Năm trước, %', 'Tăng, giảm'])
					|| format('<th scope="col" class="c">%s</th>', parindex.page_axis(scale))
					|| parindex.page_head(ARRAY['Thẩm định, %', 'Điều tra XHH, %']) || parindex.page_head(ARRAY['So với khối'], 't'),
				string_agg(concat('<tr>', parindex.page_cell(a ->> 'axis'), '<th scope="row">',
					parindex.page_text(parindex.page_name(a, 'axis')), '</th>',
					parindex.page_cell(parindex.page_number((a ->> 'mean_index')::numeric)),
					parindex.page_cell(parindex.page_number((a ->> 'previous_mean')::numeric)),
					parindex.page_cell(parindex.page_signed((a ->> 'change')::numeric)),
					parindex.page_cell(parindex.page_picture(scale, concat(
						parindex.page_line((a ->> 'previous_mean')::numeric, (a ->> 'mean_index')::numeric, scale),
						parindex.page_ring((a ->> 'previous_mean')::numeric, scale),
						parindex.page_dot((a ->> 'mean_index')::numeric, scale))), 'c'),
					parindex.page_cell(parindex.page_number((a ->> 'appraisal_mean')::numeric)),
					parindex.page_cell(parindex.page_number((a ->> 'survey_mean')::numeric)),
					parindex.page_cell(CASE a ->> 'below_mean' WHEN '1' THEN 'thấp hơn' WHEN '0' THEN '' END, 't'),
					'</tr>'), E'\n' ORDER BY (a ->> 'axis')::integer))
			|| CASE WHEN bool_or(a ->> 'previous_mean' IS NOT NULL) THEN '<p class="note">Vòng tròn rỗng: năm trước; chấm đặc: năm nay.</p>' ELSE '' END
		FROM jsonb_array_elements(axes) a);
END
$function$;
COMMENT ON FUNCTION parindex.page_block_axes(jsonb) IS
'HTML: the axes of a block, this year as a dot and the year before as a ring, from its rows of block_axis';

CREATE FUNCTION parindex.page_block_sources(sources jsonb) RETURNS text
	LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RETURN (
		SELECT parindex.page_table('Nguồn điểm của khối',
			parindex.page_head(ARRAY['Nguồn điểm'], 't') || parindex.page_head(ARRAY['Điểm trung bình', 'Điểm tối đa trung bình',
				'Trung bình, %', 'Năm trước, %', 'Tăng, giảm']),
			string_agg(concat('<tr><th scope="row">', parindex.page_text(parindex.page_name(s, 'source')), '</th>',
				parindex.page_cell(parindex.page_number((s ->> 'mean_points')::numeric)),
				parindex.page_cell(parindex.page_number((s ->> 'mean_max')::numeric)),
				parindex.page_cell(parindex.page_number((s ->> 'mean_index')::numeric)),
				parindex.page_cell(parindex.page_number((s ->> 'previous_mean')::numeric)),
				parindex.page_cell(parindex.page_signed((s ->> 'change')::numeric)),
				'</tr>'), E'\n' ORDER BY (s ->> 'source') COLLATE "C"))
		FROM jsonb_array_elements(sources) s);
END
$function$;
COMMENT ON FUNCTION parindex.page_block_sources(jsonb) IS 'HTML: the sources of points of a block, from its rows of block_source';

CREATE FUNCTION parindex.page_classes(classes jsonb) RETURNS text
	LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RETURN (
		SELECT parindex.page_table('Xếp loại', parindex.page_head(ARRAY['Loại'], 't') || parindex.page_head(ARRAY['Số đơn vị', 'Năm trước']),
			string_agg(concat('<tr><th scope="row">', parindex.page_text(c ->> 'class'), '</th>', parindex.page_cell(c ->> 'units'),
				parindex.page_cell(c ->> 'previous_units'),
				'</tr>'), E'\n' ORDER BY (c ->> 'class_order')::integer))
		FROM jsonb_array_elements(classes) c);
END
$function$;
COMMENT ON FUNCTION parindex.page_classes(jsonb) IS 'HTML: how many units of a block are in each class, from its rows of block_class';

CREATE FUNCTION parindex.page_say(sentences text[]) RETURNS text
	LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RETURN (SELECT '<ul class="say">' || string_agg(format('<li>%s</li>', parindex.page_text(s)), E'\n' ORDER BY n) || E'</ul>\n'
		FROM unnest(sentences) WITH ORDINALITY AS l (s, n));
END
$function$;
COMMENT ON FUNCTION parindex.page_say(text[]) IS 'HTML: sentences, given as plain text, as a list; NULL for none';

CREATE FUNCTION parindex.page_block(summary jsonb, sources jsonb, axes jsonb, units jsonb, cells jsonb, classes jsonb) RETURNS text
	LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RETURN concat(E'<section class="block">\n<h2>', parindex.page_text(parindex.page_name(summary, 'block')), E'</h2>\n',
		parindex.page_say(parindex.page_sentences(summary, sources, axes, units, classes)),
		parindex.page_ranking(units), parindex.page_results(units), parindex.page_places(units),
		parindex.page_heat(units, cells, axes), parindex.page_block_axes(axes), parindex.page_block_sources(sources),
			parindex.page_classes(classes),
		E'</section>\n');
END
$function$;
COMMENT ON FUNCTION parindex.page_block(jsonb, jsonb, jsonb, jsonb, jsonb, jsonb) IS
'HTML: a block''s part of a page, from its row of block_summary and its rows of block_source, block_axis, unit_index, axis_index and block_class';
