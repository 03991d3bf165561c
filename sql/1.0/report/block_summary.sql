-- block_summary: a line for each block. What compares blocks with each other is computed for all blocks of the year; of
-- blocks that are not asked for, the rest stays. After unit_index and block_axis.
CREATE FUNCTION parindex.report_block_summary(of_year integer, of_blocks text[], OUT rows_changed bigint)
	LANGUAGE plpgsql
	SET enable_nestloop = off
	SET enable_mergejoin = off
AS $function$
BEGIN
	WITH unit AS MATERIALIZED (
		-- each unit with its value and its change on the report's basis
		SELECT i.block, i.unit, i.rank, p.value,
			CASE WHEN b.comparable = 1 THEN p.value - CASE b.origin WHEN 'prior' THEN b.prior_value ELSE p.previous_value END END AS change
		FROM unit_index i
			JOIN pg_temp.parts p ON p.unit = i.unit AND p.axis = 0 AND p.source = ''
			JOIN pg_temp.compared b ON b.unit = i.unit
		WHERE i.year = of_year AND i.block = ANY (of_blocks)
	), spread AS MATERIALIZED (
		SELECT u.block, array_agg(u.value ORDER BY u.value) FILTER (WHERE u.value IS NOT NULL) AS sorted,
			max(u.value) AS best, min(u.value) AS worst,
			(array_agg(u.unit ORDER BY u.rank, u.unit COLLATE "C") FILTER (WHERE u.rank IS NOT NULL))[1] AS best_unit,
			(array_agg(u.unit ORDER BY u.rank DESC, u.unit COLLATE "C") FILTER (WHERE u.rank IS NOT NULL))[1] AS worst_unit,
			count(*) FILTER (WHERE u.value > m.value) AS above,
			CASE WHEN count(u.change) > 0 THEN count(*) FILTER (WHERE u.change > 0) END AS up,
			CASE WHEN count(u.change) > 0 THEN count(*) FILTER (WHERE u.change < 0) END AS down,
			max(u.change) FILTER (WHERE u.change > 0) AS gain, min(u.change) FILTER (WHERE u.change < 0) AS fall,
			(array_agg(u.unit ORDER BY u.change DESC, u.unit COLLATE "C") FILTER (WHERE u.change > 0))[1] AS gain_unit,
			(array_agg(u.unit ORDER BY u.change, u.unit COLLATE "C") FILTER (WHERE u.change < 0))[1] AS fall_unit
		FROM unit u
			JOIN pg_temp.block_means m ON m.block = u.block AND m.axis = 0 AND m.source = ''
		GROUP BY u.block
	), every_block AS (
		SELECT of_year AS year, m.block, of_year || '/' || m.block AS block_key, r.block_name, r.block_name_en, m.units,
			m.units_scored, m.index AS mean_index, m.before AS previous_mean, m.change, m.direction, m.comparable,
			CASE WHEN m.value IS NOT NULL
				THEN (s.sorted[(cardinality(s.sorted) + 1) / 2] + s.sorted[(cardinality(s.sorted) + 2) / 2]) / 2 END AS median,
			s.best, s.worst, s.best - s.worst AS spread, s.best_unit, s.worst_unit,
			best.unit_name AS best_name, best.unit_name_en AS best_name_en,
			worst.unit_name AS worst_name, worst.unit_name_en AS worst_name_en,
			CASE WHEN m.value IS NOT NULL THEN s.above END AS units_above_mean, s.up AS units_up, s.down AS units_down,
			s.gain AS largest_gain, s.fall AS largest_fall, s.gain_unit AS largest_gain_unit, s.fall_unit AS largest_fall_unit,
			gain.unit_name AS largest_gain_name, gain.unit_name_en AS largest_gain_name_en,
			fall.unit_name AS largest_fall_name, fall.unit_name_en AS largest_fall_name_en,
			coalesce(a.axes, 0) AS axes,
			r.framework_name
		FROM pg_temp.block_means m
			JOIN spread s ON s.block = m.block
			LEFT JOIN (
				SELECT n.block, count(*) AS axes
				FROM pg_temp.block_means n
				WHERE n.axis > 0 AND n.source = '' AND n.max_points > 0
				GROUP BY n.block
			) a ON a.block = m.block
			LEFT JOIN block_rules r ON r.year = of_year AND r.block = m.block
			LEFT JOIN scorecards best ON best.year = of_year AND best.unit = s.best_unit
			LEFT JOIN scorecards worst ON worst.year = of_year AND worst.unit = s.worst_unit
			LEFT JOIN scorecards gain ON gain.year = of_year AND gain.unit = s.gain_unit
			LEFT JOIN scorecards fall ON fall.year = of_year AND fall.unit = s.fall_unit
		WHERE m.axis = 0 AND m.source = ''
		UNION ALL
		SELECT t.year, t.block, t.block_key, t.block_name, t.block_name_en, t.units, t.units_scored, t.mean_index, t.previous_mean,
			t.change, t.direction, t.comparable, t.median, t.best, t.worst, t.spread, t.best_unit, t.worst_unit, t.best_name,
			t.best_name_en, t.worst_name, t.worst_name_en, t.units_above_mean, t.units_up, t.units_down, t.largest_gain,
			t.largest_fall, t.largest_gain_unit, t.largest_fall_unit, t.largest_gain_name, t.largest_gain_name_en,
			t.largest_fall_name, t.largest_fall_name_en, t.axes, t.framework_name
		FROM block_summary t
		WHERE t.year = of_year AND t.block <> ALL (of_blocks)
	), fresh AS (
		SELECT b.year, b.block, b.block_key, b.block_name, b.block_name_en, b.units, b.units_scored, b.mean_index, b.previous_mean,
			b.change, b.direction,
			CASE WHEN count(*) OVER part = count(b.direction) OVER part AND min(b.direction) OVER part = max(b.direction) OVER part
				THEN b.direction END AS in_every_block,
			b.comparable, parindex.block_rank(b.change) OVER part AS change_rank, b.median, b.best, b.worst, b.spread, b.best_unit,
			b.worst_unit, b.best_name, b.best_name_en, b.worst_name, b.worst_name_en, b.units_above_mean, b.units_up, b.units_down,
			b.largest_gain, b.largest_fall, b.largest_gain_unit, b.largest_fall_unit, b.largest_gain_name, b.largest_gain_name_en,
			b.largest_fall_name, b.largest_fall_name_en, b.axes, x.up AS axes_up, x.down AS axes_down,
			x.up_everywhere AS axes_up_everywhere, x.down_everywhere AS axes_down_everywhere, b.framework_name
		FROM every_block b
			LEFT JOIN (
				-- counts where at least one axis has a direction
				SELECT a.block, count(*) FILTER (WHERE a.direction = 'up') AS up, count(*) FILTER (WHERE a.direction = 'down') AS down,
					count(*) FILTER (WHERE a.in_every_block = 'up') AS up_everywhere,
					count(*) FILTER (WHERE a.in_every_block = 'down') AS down_everywhere
				FROM block_axis a
				WHERE a.year = of_year
				GROUP BY a.block
				HAVING count(a.direction) > 0
			) x ON x.block = b.block
		WINDOW part AS (PARTITION BY b.year)
	), differing AS MATERIALIZED (
		SELECT t.place, ROW(f.*, localtimestamp)::block_summary AS row
		FROM fresh f
			FULL JOIN (
				SELECT s.ctid AS place, s.*
				FROM block_summary s
				WHERE s.year = of_year
			) t ON t.year = f.year AND t.block = f.block
		WHERE ROW(t.*) IS DISTINCT FROM ROW(t.place, (ROW(f.*, t.changed_at)::block_summary).*)
	), gone AS (
		DELETE FROM block_summary s USING differing d
		WHERE s.ctid = d.place AND s.year = of_year
		RETURNING 1
	), put AS (
		INSERT INTO block_summary SELECT (d.row).* FROM differing d
		WHERE (d.row).year IS NOT NULL AND (SELECT count(*) FROM gone) >= 0
	)
	SELECT count(*) INTO rows_changed FROM differing;
END
$function$;
COMMENT ON FUNCTION parindex.report_block_summary(integer, text[]) IS
'Brings block_summary up to date for a year and blocks; gives how many rows changed';
