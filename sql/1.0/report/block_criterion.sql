-- block_criterion: what the units of each block earned on each criterion of the framework.
CREATE FUNCTION parindex.report_block_criterion(of_year integer, of_blocks text[], OUT rows_changed bigint)
	LANGUAGE plpgsql
	SET enable_nestloop = off
AS $function$
BEGIN
	WITH now AS MATERIALIZED (
		SELECT q.block, c.*, CASE WHEN c.scored = c.applicable THEN c.points / c.scored END AS mean
		FROM (
				SELECT s.block, array_agg(s.card) AS cards
				FROM scorecards s
				WHERE s.year = of_year AND s.block = ANY (of_blocks)
				GROUP BY s.block
			) q
			CROSS JOIN LATERAL parindex.report_block_cells(q.cards) c
	), before AS MATERIALIZED (
		SELECT q.block, c.code, c.source, CASE WHEN c.scored = c.applicable THEN c.points / c.scored END AS mean
		FROM (
				SELECT k.block, array_agg(k.card) AS cards
				FROM (
					SELECT b.block, a.card
					FROM block_before b JOIN announced_units a ON a.year = b.year - 1 AND a.block = b.block
					WHERE b.year = of_year AND b.block = ANY (of_blocks) AND b.origin = 'published'
					UNION ALL
					SELECT b.block, s.card
					FROM block_before b JOIN scorecards s ON s.year = b.year - 1 AND s.block = b.block
					WHERE b.year = of_year AND b.block = ANY (of_blocks) AND b.origin = 'draft'
				) k
				GROUP BY k.block
			) q
			CROSS JOIN LATERAL parindex.report_block_cells(q.cards) c
	), fresh AS MATERIALIZED (
		SELECT f.year, f.block, f.code, f.source, f.year || '/' || f.block AS block_key, split_part(f.code, '.', 1)::integer AS axis,
			parindex.code_order(f.code) AS code_order, r.block_name, r.block_name_en, f.criterion_name, f.criterion_name_en,
			f.axis_name, f.axis_name_en, f.max_points, coalesce(n.applicable, 0) AS units_applicable,
			coalesce(n.scored, 0) AS units_scored, n.mean AS mean_points, n.least_points, n.greatest_points,
			coalesce(n.full_points, 0) AS units_full, coalesce(n.zero_points, 0) AS units_zero, p.mean AS previous_mean,
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
