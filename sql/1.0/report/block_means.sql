-- Means over the units of a block, which block_summary, block_source and block_axis print.

-- A mean averages exact indices: units whose maximum is 0 leave it, and where any unit is unscored it is not known.
CREATE PROCEDURE parindex.report_block_means(of_year integer, of_blocks text[])
	LANGUAGE plpgsql
	SET enable_nestloop = off
	SET enable_mergejoin = off
AS $procedure$
BEGIN
	TRUNCATE pg_temp.block_means;
	INSERT INTO pg_temp.block_means
	WITH mean AS (
		SELECT p.year, p.origin, p.block, p.axis, p.source, p.units, p.scored,
			CASE WHEN p.unscored = 0 THEN p.index / NULLIF(p.scored, 0) END AS index,
			CASE WHEN p.unscored = 0 THEN p.points / p.units END AS points,
			p.max_points / p.units AS max_points
		FROM pg_temp.block_parts p
		WHERE p.code IS NULL
	)
	SELECT m.block, m.axis, m.source, m.units, m.scored, m.index, v.value, m.points, m.max_points,
		v.before, CASE WHEN v.before IS NOT NULL OR q.block IS NOT NULL THEN b.comparable ELSE 0 END AS comparable, c.change,
		CASE sign(c.change) WHEN 1 THEN 'up' WHEN -1 THEN 'down' WHEN 0 THEN 'level' END AS direction
	FROM mean m
		JOIN pg_temp.blocks_compared b ON b.block = m.block
		LEFT JOIN mean q ON q.year = of_year - 1 AND q.origin = b.origin AND q.block = m.block AND q.axis = m.axis AND q.source = m.source
		JOIN settings t ON t.one = 1
		CROSS JOIN digits d
		CROSS JOIN LATERAL (
			-- prior_index knows the whole of a block only
			SELECT CASE WHEN b.origin = 'prior' AND m.axis = 0 AND m.source = '' THEN b.prior_mean ELSE q.index END AS index
		) e
		CROSS JOIN LATERAL (
			SELECT CASE t.basis WHEN 'exact' THEN m.index ELSE round(m.index, d.digits) END AS value,
				CASE t.basis WHEN 'exact' THEN e.index ELSE round(e.index, d.digits) END AS before
		) v
		CROSS JOIN LATERAL (SELECT CASE WHEN b.comparable = 1 THEN v.value - v.before END AS change) c
	WHERE m.year = of_year AND m.origin = 'draft' AND m.block = ANY (of_blocks);
END
$procedure$;
COMMENT ON PROCEDURE parindex.report_block_means(integer, text[]) IS
'Fills the temporary table block_means: the means of each block of a year, by axis and source, beside those of the year before; after report_block_parts';
