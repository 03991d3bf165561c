-- axis_index: each axis of each unit, and what appraisal and survey gave on it.
CREATE FUNCTION parindex.report_axis_index(of_year integer, of_blocks text[], OUT rows_changed bigint)
	LANGUAGE plpgsql
	SET enable_nestloop = off
	SET enable_mergejoin = off
AS $function$
BEGIN
	WITH names AS MATERIALIZED (
		SELECT f.block, split_part(f.code, '.', 1)::integer AS axis, max(f.axis_name) AS axis_name, max(f.axis_name_en) AS axis_name_en
		FROM read_framework f
		WHERE f.year = of_year AND f.block = ANY (of_blocks)
		GROUP BY 1, 2
	), unit AS MATERIALIZED (
		SELECT s.year, s.block, s.unit, s.year || '/' || s.unit AS unit_key, s.year || '/' || s.block AS block_key,
			s.unit_name, s.unit_name_en, s.block_name, s.block_name_en, b.comparable
		FROM scorecards s
			JOIN pg_temp.compared b ON b.unit = s.unit
		WHERE s.year = of_year AND s.block = ANY (of_blocks)
	), fresh AS (
		SELECT u.year, u.block, u.unit, a.axis, u.unit_key, u.block_key,
			u.unit_name, u.unit_name_en, u.block_name, u.block_name_en, n.axis_name, n.axis_name_en,
			a.points, a.max_points, a.value AS index_pct,
			parindex.block_rank(a.value, (SELECT t.ties FROM settings t)) OVER (PARTITION BY u.block, a.axis) AS rank,
			a.previous_value AS previous_index,
			CASE WHEN u.comparable = 1 THEN a.value - a.previous_value END AS change,
			CASE WHEN a.previous THEN u.comparable ELSE 0 END AS comparable,
			a.appraisal_points, a.appraisal_index,
			CASE WHEN u.comparable = 1 THEN a.appraisal_change END AS appraisal_change,
			a.survey_points, a.survey_index,
			CASE WHEN u.comparable = 1 THEN a.survey_change END AS survey_change,
			a.self_points, a.unscored, a.not_applicable
		FROM unit u
			JOIN pg_temp.parts a ON a.unit = u.unit AND a.axis > 0
			LEFT JOIN names n ON n.block = u.block AND n.axis = a.axis
	), differing AS MATERIALIZED (
		SELECT t.place, ROW(f.*, localtimestamp)::axis_index AS row
		FROM fresh f
			FULL JOIN (
				SELECT s.ctid AS place, s.*
				FROM axis_index s
				WHERE s.year = of_year AND s.block = ANY (of_blocks)
			) t ON t.year = f.year AND t.block = f.block AND t.unit = f.unit AND t.axis = f.axis
		WHERE ROW(t.*) IS DISTINCT FROM ROW(t.place, (ROW(f.*, t.changed_at)::axis_index).*)
	), gone AS (
		DELETE FROM axis_index s USING differing d
		WHERE s.ctid = d.place AND s.year = of_year AND s.block = ANY (of_blocks)
		RETURNING 1
	), put AS (
		INSERT INTO axis_index SELECT (d.row).* FROM differing d
		WHERE (d.row).year IS NOT NULL AND (SELECT count(*) FROM gone) >= 0
		ORDER BY (d.row).block COLLATE "C", (d.row).unit COLLATE "C", (d.row).axis	-- what is read together stands together
	)
	SELECT count(*) INTO rows_changed FROM differing;
END
$function$;
COMMENT ON FUNCTION parindex.report_axis_index(integer, text[]) IS
'Brings axis_index up to date for a year and blocks; gives how many rows changed';
