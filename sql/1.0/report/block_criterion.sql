-- block_criterion: what the units of each block earned on each criterion of the framework.
CREATE FUNCTION parindex.report_block_criterion(of_year integer, of_blocks text[], OUT rows_changed bigint)
	LANGUAGE plpgsql
	SET enable_nestloop = off
AS $function$
BEGIN
	WITH now AS MATERIALIZED (
		SELECT s.block, c.code, c.source,
			count(*) FILTER (WHERE c.not_applicable = 0) AS units_applicable,
			count(*) FILTER (WHERE c.not_applicable = 0 AND c.unscored = 0) AS units_scored,
			CASE WHEN max(c.unscored) = 0 THEN avg(c.points) FILTER (WHERE c.not_applicable = 0) END AS mean,
			min(c.points) FILTER (WHERE c.not_applicable = 0) AS least, max(c.points) FILTER (WHERE c.not_applicable = 0) AS greatest,
			count(*) FILTER (WHERE c.not_applicable = 0 AND abs(c.points) = f.max_points AND f.max_points > 0) AS units_full,
			count(*) FILTER (WHERE c.not_applicable = 0 AND c.points = 0 AND f.max_points > 0) AS units_zero
		FROM scorecards s
			CROSS JOIN LATERAL parindex.cells(s.card) c
			JOIN read_framework f ON f.year = s.year AND f.block = s.block AND f.code = c.code AND f.source = c.source
		WHERE s.year = of_year AND s.block = ANY (of_blocks)
		GROUP BY s.block, c.code, c.source
	), before AS MATERIALIZED (
		-- a merged card has the sums of its cards
		SELECT m.block, c.code, c.source,
			CASE WHEN c.unscored = 0 AND c.entries > c.not_applicable THEN c.points / (c.entries - c.not_applicable) END AS mean
		FROM (
				SELECT q.block, parindex.scorecard(q.card) AS card
				FROM (
					SELECT b.block, a.card
					FROM block_before b JOIN announced_units a ON a.year = b.year - 1 AND a.block = b.block
					WHERE b.year = of_year AND b.block = ANY (of_blocks) AND b.origin = 'published'
					UNION ALL
					SELECT b.block, s.card
					FROM block_before b JOIN scorecards s ON s.year = b.year - 1 AND s.block = b.block
					WHERE b.year = of_year AND b.block = ANY (of_blocks) AND b.origin = 'draft'
				) q
				GROUP BY q.block
			) m
			CROSS JOIN LATERAL parindex.cells(m.card) c
	), fresh AS MATERIALIZED (
		SELECT f.year, f.block, f.code, f.source, f.year || '/' || f.block AS block_key, split_part(f.code, '.', 1)::integer AS axis,
			parindex.code_order(f.code) AS code_order, r.block_name, r.block_name_en, f.criterion_name, f.criterion_name_en,
			f.axis_name, f.axis_name_en, f.max_points, coalesce(n.units_applicable, 0) AS units_applicable,
			coalesce(n.units_scored, 0) AS units_scored, n.mean AS mean_points, n.least AS least_points, n.greatest AS greatest_points,
			coalesce(n.units_full, 0) AS units_full, coalesce(n.units_zero, 0) AS units_zero, p.mean AS previous_mean,
			CASE WHEN b.comparable = 0 THEN NULL WHEN (SELECT t.basis FROM settings t) = 'exact' THEN n.mean - p.mean
				ELSE round(n.mean, (SELECT d.digits FROM digits d)) - round(p.mean, (SELECT d.digits FROM digits d)) END AS change
		FROM read_framework f
			JOIN block_before b ON b.year = f.year AND b.block = f.block
			LEFT JOIN now n ON n.block = f.block AND n.code = f.code AND n.source = f.source
			LEFT JOIN before p ON p.block = f.block AND p.code = f.code AND p.source = f.source
			LEFT JOIN block_rules r ON r.year = f.year AND r.block = f.block
		WHERE f.year = of_year AND f.block = ANY (of_blocks)
	), kept AS MATERIALIZED (
		SELECT t.year, t.block, t.code, t.source FROM fresh f JOIN block_criterion t ON t.year = f.year AND t.block = f.block AND t.code = f.code AND t.source = f.source
		WHERE t = ROW(f.*, t.changed_at)::block_criterion AND t.year = of_year AND t.block = ANY (of_blocks)
	), gone AS (
		DELETE FROM block_criterion t
		WHERE t.year = of_year AND t.block = ANY (of_blocks) AND NOT EXISTS (SELECT FROM kept k WHERE k.year = t.year AND k.block = t.block AND k.code = t.code AND k.source = t.source)
		RETURNING t.year, t.block, t.code, t.source
	), put AS (
		INSERT INTO block_criterion SELECT f.*, localtimestamp FROM fresh f
		WHERE NOT EXISTS (SELECT FROM kept k WHERE k.year = f.year AND k.block = f.block AND k.code = f.code AND k.source = f.source) AND (SELECT count(*) FROM gone) >= 0
		RETURNING year, block, code, source
	)
	SELECT count(*) INTO rows_changed FROM (TABLE gone UNION TABLE put) n;
END
$function$;
COMMENT ON FUNCTION parindex.report_block_criterion(integer, text[]) IS
'Brings block_criterion up to date for a year and blocks; gives how many rows changed';
