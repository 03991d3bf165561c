-- axis_index: each axis of each unit, and what appraisal and survey gave on it.
CREATE FUNCTION parindex.report_axis_index(of_year integer, of_blocks text[], OUT rows_changed bigint)
	LANGUAGE plpgsql
	SET enable_nestloop = off
AS $function$
BEGIN
	WITH names AS MATERIALIZED (
		SELECT f.block, split_part(f.code, '.', 1)::integer AS axis, max(f.axis_name) AS axis_name, max(f.axis_name_en) AS axis_name_en
		FROM read_framework f
		WHERE f.year = of_year AND f.block = ANY (of_blocks)
		GROUP BY 1, 2
	), fresh AS MATERIALIZED (
		SELECT s.year, s.block, s.unit, a.axis, s.year || '/' || s.unit AS unit_key, s.year || '/' || s.block AS block_key,
			s.unit_name, s.unit_name_en, s.block_name, s.block_name_en, n.axis_name, n.axis_name_en,
			a.points, a.max_points, a.index AS index_pct,
			parindex.block_rank(a.value, (SELECT t.ties FROM settings t)) OVER (PARTITION BY s.block, a.axis) AS rank,
			q.value AS previous_index,
			CASE WHEN b.comparable = 1 THEN a.value - q.value END AS change,
			CASE WHEN q.unit IS NOT NULL THEN b.comparable ELSE 0 END AS comparable,
			ta.points AS appraisal_points, ta.index AS appraisal_index,
			CASE WHEN b.comparable = 1 THEN ta.value - qa.value END AS appraisal_change,
			ts.points AS survey_points, ts.index AS survey_index,
			CASE WHEN b.comparable = 1 THEN ts.value - qs.value END AS survey_change,
			a.self_points, a.unscored, a.not_applicable
		FROM scorecards s
			JOIN pg_temp.parts a ON a.unit = s.unit AND a.axis > 0 AND a.source = ''
			LEFT JOIN pg_temp.parts ta ON ta.unit = s.unit AND ta.axis = a.axis AND ta.source = 'appraisal'
			LEFT JOIN pg_temp.parts ts ON ts.unit = s.unit AND ts.axis = a.axis AND ts.source = 'survey'
			JOIN pg_temp.compared b ON b.unit = s.unit
			LEFT JOIN pg_temp.parts_before q ON q.unit = s.unit AND q.origin = b.origin AND q.axis = a.axis AND q.source = ''
			LEFT JOIN pg_temp.parts_before qa ON qa.unit = s.unit AND qa.origin = b.origin AND qa.axis = a.axis AND qa.source = 'appraisal'
			LEFT JOIN pg_temp.parts_before qs ON qs.unit = s.unit AND qs.origin = b.origin AND qs.axis = a.axis AND qs.source = 'survey'
			LEFT JOIN names n ON n.block = s.block AND n.axis = a.axis
		WHERE s.year = of_year AND s.block = ANY (of_blocks)
	), kept AS MATERIALIZED (
		SELECT t.year, t.block, t.unit, t.axis FROM fresh f JOIN axis_index t ON t.year = f.year AND t.block = f.block AND t.unit = f.unit AND t.axis = f.axis
		WHERE t = ROW(f.*, t.changed_at)::axis_index AND t.year = of_year AND t.block = ANY (of_blocks)
	), gone AS (
		DELETE FROM axis_index t
		WHERE t.year = of_year AND t.block = ANY (of_blocks) AND NOT EXISTS (SELECT FROM kept k WHERE k.year = t.year AND k.block = t.block AND k.unit = t.unit AND k.axis = t.axis)
		RETURNING t.year, t.block, t.unit, t.axis
	), put AS (
		INSERT INTO axis_index SELECT f.*, localtimestamp FROM fresh f
		WHERE NOT EXISTS (SELECT FROM kept k WHERE k.year = f.year AND k.block = f.block AND k.unit = f.unit AND k.axis = f.axis) AND (SELECT count(*) FROM gone) >= 0
		RETURNING year, block, unit, axis
	)
	SELECT count(*) INTO rows_changed FROM (TABLE gone UNION TABLE put) n;
END
$function$;
COMMENT ON FUNCTION parindex.report_axis_index(integer, text[]) IS
'Brings axis_index up to date for a year and blocks; gives how many rows changed';
