-- axis_index: each axis of each unit, and what appraisal and survey gave on it.
CREATE FUNCTION parindex.report_axis_index(of_year integer, of_blocks text[]) RETURNS bigint
	LANGUAGE plpgsql
AS $function$
BEGIN
	RETURN (
		WITH names AS MATERIALIZED (
			SELECT f.block, split_part(f.code, '.', 1)::integer AS axis, max(f.axis_name) AS axis_name, max(f.axis_name_en) AS axis_name_en
			FROM read_framework f
			WHERE f.year = of_year AND f.block = ANY (of_blocks)
			GROUP BY 1, 2
		), axis AS MATERIALIZED (
			-- a row for each axis of a card, the whole of it and its parts side by side
			SELECT p.year, p.origin, p.unit, p.axis,
				max(p.points) FILTER (WHERE p.source = '') AS points, max(p.max_points) FILTER (WHERE p.source = '') AS max_points,
				max(p.index) FILTER (WHERE p.source = '') AS index, max(p.value) FILTER (WHERE p.source = '') AS value,
				max(p.points) FILTER (WHERE p.source = 'appraisal') AS appraisal_points,
				max(p.index) FILTER (WHERE p.source = 'appraisal') AS appraisal_index,
				max(p.value) FILTER (WHERE p.source = 'appraisal') AS appraisal_value,
				max(p.points) FILTER (WHERE p.source = 'survey') AS survey_points,
				max(p.index) FILTER (WHERE p.source = 'survey') AS survey_index,
				max(p.value) FILTER (WHERE p.source = 'survey') AS survey_value,
				max(p.self_points) FILTER (WHERE p.source = '') AS self_points,
				max(p.unscored) FILTER (WHERE p.source = '') AS unscored, max(p.not_applicable) FILTER (WHERE p.source = '') AS not_applicable
			FROM parts p
			WHERE p.axis > 0
			GROUP BY p.year, p.origin, p.unit, p.axis
		), fresh AS MATERIALIZED (
			SELECT s.year, s.block, s.unit, a.axis, s.year || '/' || s.unit AS unit_key, s.year || '/' || s.block AS block_key,
				s.unit_name, s.unit_name_en, s.block_name, s.block_name_en, n.axis_name, n.axis_name_en,
				a.points, a.max_points, a.index AS index_pct,
				parindex.block_rank(a.value, t.ties) OVER (PARTITION BY s.block, a.axis) AS rank,
				q.value AS previous_index,
				CASE WHEN b.comparable = 1 THEN a.value - q.value END AS change,
				CASE WHEN q.unit IS NOT NULL THEN b.comparable ELSE 0 END AS comparable,
				a.appraisal_points, a.appraisal_index,
				CASE WHEN b.comparable = 1 THEN a.appraisal_value - q.appraisal_value END AS appraisal_change,
				a.survey_points, a.survey_index,
				CASE WHEN b.comparable = 1 THEN a.survey_value - q.survey_value END AS survey_change,
				a.self_points, a.unscored, a.not_applicable
			FROM scorecards s
				JOIN axis a ON a.year = s.year AND a.unit = s.unit
				JOIN unit_before b ON b.year = s.year AND b.unit = s.unit
				LEFT JOIN axis q ON q.year = s.year - 1 AND q.unit = s.unit AND q.origin = b.origin AND q.axis = a.axis
				LEFT JOIN names n ON n.block = s.block AND n.axis = a.axis
				CROSS JOIN settings t
			WHERE s.year = of_year AND s.block = ANY (of_blocks)
		), changed AS MATERIALIZED (
			SELECT f.* FROM fresh f LEFT JOIN axis_index t ON t.year = f.year AND t.block = f.block AND t.unit = f.unit AND t.axis = f.axis
			WHERE t IS DISTINCT FROM ROW(f.*, t.changed_at)::axis_index
		), gone AS (
			DELETE FROM axis_index t
			WHERE t.year = of_year AND t.block = ANY (of_blocks)
				AND ((t.block, t.unit, t.axis) NOT IN (SELECT f.block, f.unit, f.axis FROM fresh f) OR (t.block, t.unit, t.axis) IN (SELECT c.block, c.unit, c.axis FROM changed c))
			RETURNING t.block, t.unit, t.axis
		), put AS (
			INSERT INTO axis_index SELECT c.*, localtimestamp FROM changed c WHERE (SELECT count(*) FROM gone) >= 0
			RETURNING block, unit, axis
		)
		SELECT count(*) FROM (TABLE gone UNION TABLE put) n);
END
$function$;
COMMENT ON FUNCTION parindex.report_axis_index(integer, text[]) IS
'Brings axis_index up to date for a year and blocks; gives how many rows changed';
