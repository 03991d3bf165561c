-- block_axis: the axes of each block. What compares blocks with each other is computed for all blocks of the year; of blocks
-- that are not asked for, the rest stays.
CREATE FUNCTION parindex.report_block_axis(of_year integer, of_blocks text[], OUT rows_changed bigint)
	LANGUAGE plpgsql
	SET enable_nestloop = off
	SET enable_mergejoin = off
AS $function$
BEGIN
	WITH every_block AS (
		SELECT of_year AS year, m.block, m.axis, of_year || '/' || m.block AS block_key, r.block_name, r.block_name_en,
			n.axis_name, n.axis_name_en, m.units, m.units_scored, m.index AS mean_index, m.before AS previous_mean, m.change,
			m.direction, m.comparable, CASE WHEN m.value < w.value THEN 1 WHEN m.value >= w.value THEN 0 END AS below_mean,
			a.index AS appraisal_mean, a.change AS appraisal_change, v.index AS survey_mean, v.change AS survey_change,
			CASE WHEN sign(a.change) * sign(v.change) < 0 THEN 1 WHEN a.change * v.change IS NOT NULL THEN 0 END AS parts_apart
		FROM pg_temp.block_means m
			JOIN pg_temp.block_means w ON w.block = m.block AND w.axis = 0 AND w.source = ''
			LEFT JOIN pg_temp.block_means a ON a.block = m.block AND a.axis = m.axis AND a.source = 'appraisal'
			LEFT JOIN pg_temp.block_means v ON v.block = m.block AND v.axis = m.axis AND v.source = 'survey'
			LEFT JOIN block_rules r ON r.year = of_year AND r.block = m.block
			LEFT JOIN (
				SELECT f.block, split_part(f.code, '.', 1)::integer AS axis, max(f.axis_name) AS axis_name, max(f.axis_name_en) AS axis_name_en
				FROM read_framework f
				WHERE f.year = of_year AND f.block = ANY (of_blocks)
				GROUP BY 1, 2
			) n ON n.block = m.block AND n.axis = m.axis
		WHERE m.axis > 0 AND m.source = ''
		UNION ALL
		SELECT t.year, t.block, t.axis, t.block_key, t.block_name, t.block_name_en, t.axis_name, t.axis_name_en, t.units,
			t.units_scored, t.mean_index, t.previous_mean, t.change, t.direction, t.comparable, t.below_mean, t.appraisal_mean,
			t.appraisal_change, t.survey_mean, t.survey_change, t.parts_apart
		FROM block_axis t
		WHERE t.year = of_year AND t.block <> ALL (of_blocks)
	), fresh AS (
		SELECT b.year, b.block, b.axis, b.block_key, b.block_name, b.block_name_en, b.axis_name, b.axis_name_en, b.units,
			b.units_scored, b.mean_index, b.previous_mean, b.change, b.direction,
			CASE WHEN count(*) OVER part = count(b.direction) OVER part AND min(b.direction) OVER part = max(b.direction) OVER part
				THEN b.direction END AS in_every_block,
			b.comparable, b.below_mean, b.appraisal_mean, b.appraisal_change, b.survey_mean, b.survey_change, b.parts_apart
		FROM every_block b
		WINDOW part AS (PARTITION BY b.axis)
	), differing AS MATERIALIZED (
		SELECT t.place, ROW(f.*, localtimestamp)::block_axis AS row
		FROM fresh f
			FULL JOIN (
				SELECT s.ctid AS place, s.*
				FROM block_axis s
				WHERE s.year = of_year
			) t ON t.year = f.year AND t.block = f.block AND t.axis = f.axis
		WHERE ROW(t.*) IS DISTINCT FROM ROW(t.place, (ROW(f.*, t.changed_at)::block_axis).*)
	), gone AS (
		DELETE FROM block_axis s USING differing d
		WHERE s.ctid = d.place AND s.year = of_year
		RETURNING 1
	), put AS (
		INSERT INTO block_axis SELECT (d.row).* FROM differing d
		WHERE (d.row).year IS NOT NULL AND (SELECT count(*) FROM gone) >= 0
	)
	SELECT count(*) INTO rows_changed FROM differing;
END
$function$;
COMMENT ON FUNCTION parindex.report_block_axis(integer, text[]) IS
'Brings block_axis up to date for a year and blocks; gives how many rows changed';
