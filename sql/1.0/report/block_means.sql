-- Means over the units of a block, which block_summary, block_source and block_axis print.

-- A mean averages exact indices: units whose maximum is 0 leave it, and where any unit is unscored it is not known. In the
-- temporary table block_means; value is the mean on the report's basis, before that of the year before.
CREATE PROCEDURE parindex.report_block_means(of_year integer, of_blocks text[])
	LANGUAGE plpgsql
AS $procedure$
BEGIN
	CREATE TEMP TABLE block_means AS
	WITH mean AS (
		SELECT p.block, p.axis, p.source, count(*) AS units, count(p.index) AS units_scored,
			CASE WHEN NOT bool_or(p.unscored > 0) THEN avg(p.index) END AS index,
			CASE WHEN NOT bool_or(p.unscored > 0) THEN avg(p.points) END AS points,
			avg(p.max_points) AS max_points
		FROM pg_temp.parts p
		GROUP BY p.block, p.axis, p.source
	), mean_before AS (
		SELECT p.origin, p.block, p.axis, p.source, CASE WHEN NOT bool_or(p.unscored > 0) THEN avg(p.index) END AS index
		FROM pg_temp.parts_before p
		GROUP BY p.origin, p.block, p.axis, p.source
	)
	SELECT m.block, m.axis, m.source, m.units, m.units_scored, m.index, v.value, m.points, m.max_points,
		v.before, CASE WHEN v.before IS NOT NULL OR q.block IS NOT NULL THEN b.comparable ELSE 0 END AS comparable, c.change,
		CASE sign(c.change) WHEN 1 THEN 'up' WHEN -1 THEN 'down' WHEN 0 THEN 'level' END AS direction
	FROM mean m
		JOIN block_before b ON b.year = of_year AND b.block = m.block
		LEFT JOIN mean_before q ON q.origin = b.origin AND q.block = m.block AND q.axis = m.axis AND q.source = m.source
		CROSS JOIN settings t
		CROSS JOIN digits d
		CROSS JOIN LATERAL (
			-- prior_index knows the whole of a block only
			SELECT CASE WHEN b.origin = 'prior' AND m.axis = 0 AND m.source = '' THEN b.prior_mean ELSE q.index END AS index
		) e
		CROSS JOIN LATERAL (
			SELECT CASE t.basis WHEN 'exact' THEN m.index ELSE round(m.index, d.digits) END AS value,
				CASE t.basis WHEN 'exact' THEN e.index ELSE round(e.index, d.digits) END AS before
		) v
		CROSS JOIN LATERAL (SELECT CASE WHEN b.comparable = 1 THEN v.value - v.before END AS change) c;
	ANALYZE pg_temp.block_means;
END
$procedure$;
COMMENT ON PROCEDURE parindex.report_block_means(integer, text[]) IS
'Makes the temporary table block_means from parts: the means of each block of a year, by axis and source, beside those of the year before';
