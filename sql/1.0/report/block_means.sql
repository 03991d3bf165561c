-- Means over the units of a block, which block_summary, block_source and block_axis print.

-- A mean averages exact indices: units whose maximum is 0 leave it, and where any unit is unscored it is not known. In the
-- temporary table block_means; value is the mean on the report's basis, before that of the year before.
CREATE PROCEDURE parindex.report_block_means(of_year integer, of_blocks text[])
	LANGUAGE plpgsql
AS $procedure$
BEGIN
	CREATE TEMP TABLE block_means AS
	WITH mean AS (
		SELECT p.year, p.origin, p.block, p.axis, p.source, count(*) AS units, count(p.index) AS units_scored,
			CASE WHEN NOT bool_or(p.index IS NULL AND p.unscored > 0) THEN avg(p.index) END AS index,
			CASE WHEN NOT bool_or(p.unscored > 0) THEN avg(p.points) END AS points,
			avg(p.max_points) AS max_points
		FROM parts p
		WHERE p.block = ANY (of_blocks)
		GROUP BY p.year, p.origin, p.block, p.axis, p.source
	), printed AS (
		SELECT m.*, CASE t.basis WHEN 'exact' THEN m.index ELSE round(m.index, d.digits) END AS value
		FROM mean m CROSS JOIN settings t CROSS JOIN digits d
	)
	SELECT m.block, m.axis, m.source, m.units, m.units_scored, m.index, m.value, m.points, m.max_points,
		i.before, i.comparable, i.change,
		CASE sign(i.change) WHEN 1 THEN 'up' WHEN -1 THEN 'down' WHEN 0 THEN 'level' END AS direction
	FROM printed m
		JOIN block_before b ON b.year = m.year AND b.block = m.block
		LEFT JOIN printed q ON q.year = m.year - 1 AND q.block = m.block AND q.origin = b.origin AND q.axis = m.axis AND q.source = m.source
		CROSS JOIN settings t
		CROSS JOIN digits d
		CROSS JOIN LATERAL (
			SELECT p.value AS before, CASE WHEN p.value IS NOT NULL OR q.block IS NOT NULL THEN b.comparable ELSE 0 END AS comparable,
				CASE WHEN b.comparable = 1 THEN m.value - p.value END AS change
			FROM (
				-- prior_index knows the whole of a block only
				SELECT CASE WHEN b.origin <> 'prior' THEN q.value WHEN m.axis > 0 OR m.source <> '' THEN NULL
					WHEN t.basis = 'exact' THEN b.prior_mean ELSE round(b.prior_mean, d.digits) END AS value
			) p
		) i
	WHERE m.year = of_year;
	ANALYZE pg_temp.block_means;
END
$procedure$;
COMMENT ON PROCEDURE parindex.report_block_means(integer, text[]) IS
'Makes the temporary table block_means from parts: the means of each block of a year, by axis and source, beside those of the year before';
