-- A unit's page, for that unit: its place, what it lost, why it moved, and what it gave itself.

CREATE FUNCTION parindex.page_unit_sentences(unit jsonb) RETURNS text[]
	LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
AS $function$
DECLARE
	before integer := (unit ->> 'year')::integer - 1;
BEGIN
	RETURN array_remove(ARRAY[
		format('%s xếp thứ ', parindex.page_name(unit, 'unit')) || (unit ->> 'rank')
			|| format('/%s của %s', unit ->> 'block_size', parindex.page_name(unit, 'block'))
			|| ' với ' || parindex.page_number((unit ->> 'index_pct')::numeric) || '% (' || parindex.page_earned(unit) || ')'
			|| coalesce(parindex.page_movement((unit ->> 'change')::numeric, before), '') || '.',
		CASE WHEN unit ->> 'index_pct' IS NULL THEN 'Chưa có chỉ số.' END,
		CASE sign((unit ->> 'rank_change')::numeric)
			WHEN 1 THEN format('Tăng %s bậc', unit ->> 'rank_change')
			WHEN -1 THEN format('Giảm %s bậc', ltrim(unit ->> 'rank_change', '-'))
			WHEN 0 THEN 'Giữ nguyên bậc'
		END || format(' (năm %s xếp thứ %s).', before, unit ->> 'previous_rank'),
		CASE WHEN unit ->> 'comparable' = '0' AND unit ->> 'previous_index' IS NOT NULL
			THEN format('Kết quả không so sánh được với năm %s.', before) END,
		CASE WHEN unit ->> 'rank' <> '1'
			THEN 'Kém đơn vị đứng đầu ' || parindex.page_number((unit ->> 'behind_leader')::numeric) || ' điểm phần trăm.' END,
		'Hơn đơn vị kế tiếp ' || parindex.page_number((unit ->> 'ahead_of_next')::numeric) || ' điểm phần trăm.',
		'Với độ tin cậy 95%, thứ hạng có thể từ ' || (unit ->> 'rank_from') || ' đến ' || (unit ->> 'rank_to') || '.',
		'Xếp loại: ' || (unit ->> 'class') || '.',
		'Lý do giới hạn xếp loại: ' || (unit ->> 'class_reason') || '.',
		NULLIF((unit ->> 'unscored'), '0') || ' tiêu chí chưa chấm.',
		NULLIF((unit ->> 'missing'), '0') || ' tiêu chí thiếu dữ liệu.',
		NULLIF((unit ->> 'not_applicable'), '0') || ' tiêu chí không áp dụng.',
		NULLIF((unit ->> 'criteria_zero'), '0') || ' tiêu chí bị điểm 0.'], NULL);
END
$function$;
COMMENT ON FUNCTION parindex.page_unit_sentences(jsonb) IS
'The sentences of a unit''s page, plain text, from its row of unit_index; what its row does not know is not said';

CREATE FUNCTION parindex.page_maximum(max_points numeric) RETURNS text
	LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RETURN parindex.page_number(NULLIF(max_points, 0));
END
$function$;
COMMENT ON FUNCTION parindex.page_maximum(numeric) IS
'The maximum of a criterion or an axis as a page prints it; NULL, a dash, for 0, which bonus and penalty have beside their points: 1,00 of 0,00 would read as a mistake';

CREATE FUNCTION parindex.page_criterion(criterion jsonb) RETURNS text
	LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RETURN concat(parindex.page_cell(criterion ->> 'code', 't'),
		'<th scope="row">', parindex.page_text(coalesce(criterion ->> 'criterion_name', criterion ->> 'criterion_name_en', '–')), '</th>');
END
$function$;
COMMENT ON FUNCTION parindex.page_criterion(jsonb) IS 'HTML: the cells of code and name that a row of criterion_points begins with';

CREATE FUNCTION parindex.page_lost(criteria jsonb) RETURNS text
	LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RETURN (
		SELECT parindex.page_table('Điểm bị mất', parindex.page_head(ARRAY['Mã', 'Tiêu chí'], 't')
			|| parindex.page_head(ARRAY['Điểm', 'Điểm tối đa', 'Bị mất', 'Trung bình khối']),
			string_agg(concat('<tr>', parindex.page_criterion(c),
				parindex.page_cell(parindex.page_number((c ->> 'points')::numeric)),
				parindex.page_cell(parindex.page_maximum((c ->> 'max_points')::numeric)),
				parindex.page_cell(parindex.page_number((c ->> 'lost')::numeric)),
				parindex.page_cell(parindex.page_number((c ->> 'block_mean')::numeric)),
				'</tr>'), E'\n' ORDER BY (c ->> 'lost')::numeric DESC, (c ->> 'code_order') COLLATE "C", (c ->> 'source') COLLATE "C"))
		FROM jsonb_array_elements(criteria) c
		WHERE (c ->> 'lost')::numeric > 0);
END
$function$;
COMMENT ON FUNCTION parindex.page_lost(jsonb) IS 'HTML: the criteria at which a unit lost points, most first, from its rows of criterion_points';

CREATE FUNCTION parindex.page_why(criteria jsonb) RETURNS text
	LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
AS $function$
DECLARE
	scale numeric[];
BEGIN
	SELECT parindex.page_scale(min(least(0, (c ->> 'work')::numeric, (c ->> 'framework')::numeric, (c ->> 'contribution')::numeric)),
		max(greatest(0, (c ->> 'work')::numeric, (c ->> 'framework')::numeric, (c ->> 'contribution')::numeric)))
	INTO scale
	FROM jsonb_array_elements(criteria) c;
	RETURN (
		SELECT parindex.page_table('Vì sao chỉ số thay đổi, điểm phần trăm',
				parindex.page_head(ARRAY['Mã', 'Tiêu chí'], 't') || parindex.page_head(ARRAY['Điểm năm trước', 'Tối đa năm trước', 'Điểm',
					'Tối đa', 'Kết quả thực hiện', 'Bộ tiêu chí', 'Đóng góp'])
					|| format('<th scope="col" class="c">%s</th>', parindex.page_axis(scale)),
				string_agg(concat('<tr>', parindex.page_criterion(c),
					parindex.page_cell(parindex.page_number((c ->> 'previous_points')::numeric)),
					parindex.page_cell(parindex.page_maximum((c ->> 'previous_max')::numeric)),
					parindex.page_cell(parindex.page_number((c ->> 'points')::numeric)),
					parindex.page_cell(parindex.page_maximum((c ->> 'max_points')::numeric)),
					parindex.page_cell(parindex.page_signed((c ->> 'work')::numeric)),
					parindex.page_cell(parindex.page_signed((c ->> 'framework')::numeric)),
					parindex.page_cell(parindex.page_signed((c ->> 'contribution')::numeric)),
					parindex.page_cell(parindex.page_picture(scale, concat(
						parindex.page_bar((c ->> 'work')::numeric, scale, 1), parindex.page_bar((c ->> 'framework')::numeric, scale, 2),
						parindex.page_dot((c ->> 'contribution')::numeric, scale))), 'c'),
					'</tr>'), E'\n' ORDER BY abs((c ->> 'contribution')::numeric) DESC, (c ->> 'code_order') COLLATE "C", (c ->> 'source') COLLATE "C"))
			|| '<p class="note">Thanh đặc: kết quả thực hiện; thanh rỗng: thay đổi của bộ tiêu chí; chấm: tổng đóng góp.</p>'
		FROM jsonb_array_elements(criteria) c
		WHERE (c ->> 'work')::numeric <> 0 OR (c ->> 'framework')::numeric <> 0
		HAVING count(*) > 0);
END
$function$;
COMMENT ON FUNCTION parindex.page_why(jsonb) IS
'HTML: why a unit''s index moved, work and framework apart as bars from 0 and their sum as a dot, greatest first, from its rows of criterion_points; NULL where nothing is compared';

CREATE FUNCTION parindex.page_unit_axes(axes jsonb) RETURNS text
	LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RETURN (
		SELECT parindex.page_table('Lĩnh vực', parindex.page_head(ARRAY['TT']) || parindex.page_head(ARRAY['Lĩnh vực'], 't')
			|| parindex.page_head(ARRAY['Điểm', 'Điểm tối đa', 'Chỉ số, %', 'Năm trước, %', 'Tăng, giảm', 'Hạng trong khối']),
			string_agg(concat('<tr>', parindex.page_cell(a ->> 'axis'), '<th scope="row">',
				parindex.page_text(parindex.page_name(a, 'axis')), '</th>',
				parindex.page_cell(parindex.page_number((a ->> 'points')::numeric)),
				parindex.page_cell(parindex.page_maximum((a ->> 'max_points')::numeric)),
				parindex.page_cell(parindex.page_number((a ->> 'index_pct')::numeric)),
				parindex.page_cell(parindex.page_number((a ->> 'previous_index')::numeric)),
				parindex.page_cell(parindex.page_signed((a ->> 'change')::numeric)),
				parindex.page_cell(a ->> 'rank'),
				'</tr>'), E'\n' ORDER BY (a ->> 'axis')::integer))
		FROM jsonb_array_elements(axes) a);
END
$function$;
COMMENT ON FUNCTION parindex.page_unit_axes(jsonb) IS 'HTML: the axes of a unit, from its rows of axis_index';

CREATE FUNCTION parindex.page_self(unit jsonb, criteria jsonb) RETURNS text
	LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
AS $function$
DECLARE
	scale numeric[];
BEGIN
	SELECT parindex.page_scale(0, max(greatest((c ->> 'self_points')::numeric, (c ->> 'points')::numeric)))
	INTO scale
	FROM jsonb_array_elements(criteria) c
	WHERE c ->> 'self_points' IS NOT NULL;
	RETURN (
		SELECT format('<p>Số liệu dự thảo, thay đổi lần cuối ngày %s.', parindex.page_date((unit ->> 'changed_at')::date))
			|| coalesce(' Tự chấm ' || parindex.page_number((unit ->> 'self_points')::numeric) || ' điểm.', '')
			|| coalesce(' Tự chấm trừ thẩm định: ' || parindex.page_signed((unit ->> 'self_gap')::numeric) || '.', '')
			|| coalesce(' Điểm tối đa chưa tự chấm: ' || NULLIF(parindex.page_number((unit ->> 'self_open')::numeric), '0') || '.', '') || E'</p>\n'
			|| parindex.page_table('Tự chấm và thẩm định', parindex.page_head(ARRAY['Mã', 'Tiêu chí'], 't')
				|| parindex.page_head(ARRAY['Tự chấm', 'Điểm', 'Điểm tối đa'])
				|| format('<th scope="col" class="c">%s</th>', parindex.page_axis(scale)),
				string_agg(concat('<tr>', parindex.page_criterion(c),
					parindex.page_cell(parindex.page_number((c ->> 'self_points')::numeric)),
					parindex.page_cell(parindex.page_number((c ->> 'points')::numeric)),
					parindex.page_cell(parindex.page_maximum((c ->> 'max_points')::numeric)),
					parindex.page_cell(parindex.page_picture(scale, concat(
						parindex.page_line((c ->> 'self_points')::numeric, (c ->> 'points')::numeric, scale),
						parindex.page_ring((c ->> 'self_points')::numeric, scale), parindex.page_dot((c ->> 'points')::numeric, scale))), 'c'),
					'</tr>'), E'\n' ORDER BY (c ->> 'code_order') COLLATE "C", (c ->> 'source') COLLATE "C"))
			|| '<p class="note">Vòng tròn rỗng: tự chấm; chấm đặc: điểm thẩm định.</p>'
		FROM jsonb_array_elements(criteria) c
		WHERE c ->> 'self_points' IS NOT NULL
		HAVING count(*) > 0);
END
$function$;
COMMENT ON FUNCTION parindex.page_self(jsonb, jsonb) IS
'HTML: what a unit gave itself (rings) and what it was given (dots), with the date of the drafts, from its draft row of unit_index and its draft rows of criterion_points; NULL where it scored nothing itself';

CREATE FUNCTION parindex.page_unit(unit jsonb, axes jsonb, criteria jsonb, self_unit jsonb, self_criteria jsonb) RETURNS text
	LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RETURN concat(E'<section>\n<h2>', parindex.page_text(parindex.page_name(unit, 'unit')), E'</h2>\n',
		parindex.page_say(parindex.page_unit_sentences(unit)),
		parindex.page_unit_axes(axes), parindex.page_lost(criteria), parindex.page_why(criteria),
			parindex.page_self(self_unit, self_criteria), E'</section>\n');
END
$function$;
COMMENT ON FUNCTION parindex.page_unit(jsonb, jsonb, jsonb, jsonb, jsonb) IS
'HTML: a unit''s part of a page, from its row of unit_index, its rows of axis_index and criterion_points, and for the self score its draft rows of unit_index and criterion_points (NULL where they may not be read)';
