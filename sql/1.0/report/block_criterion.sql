-- block_criterion: what the units of each block earned on each criterion of the framework.
CREATE FUNCTION parindex.report_block_criterion(of_year integer, of_blocks text[], OUT rows_changed bigint)
	LANGUAGE plpgsql
	SET enable_nestloop = off
	SET enable_mergejoin = off
AS $function$
BEGIN
	WITH criterion AS MATERIALIZED (
		SELECT p.*, CASE WHEN p.scored = p.units THEN p.points / NULLIF(p.scored, 0) END AS mean
		FROM pg_temp.block_parts p
		WHERE p.code IS NOT NULL
	), fresh AS (
		SELECT f.year, f.block, f.code, f.source, f.year || '/' || f.block AS block_key, split_part(f.code, '.', 1)::integer AS axis,
			parindex.code_order(f.code) AS code_order, r.block_name, r.block_name_en, f.criterion_name, f.criterion_name_en,
			f.axis_name, f.axis_name_en, f.max_points, coalesce(n.units, 0) AS units_applicable,
			coalesce(n.scored, 0) AS units_scored, n.mean AS mean_points, n.least_points, n.greatest_points,
			coalesce(n.units_full, 0) AS units_full, coalesce(n.units_zero, 0) AS units_zero, p.mean AS previous_mean,
			CASE WHEN b.comparable = 0 THEN NULL WHEN (SELECT t.basis FROM settings t) = 'exact' THEN n.mean - p.mean
				ELSE round(n.mean, (SELECT d.digits FROM digits d)) - round(p.mean, (SELECT d.digits FROM digits d)) END AS change
		FROM read_framework f
			JOIN pg_temp.blocks_compared b ON b.block = f.block
			LEFT JOIN criterion n ON n.year = f.year AND n.origin = 'draft' AND n.block = f.block AND n.code = f.code AND n.source = f.source
			LEFT JOIN criterion p ON p.year = f.year - 1 AND p.origin = b.origin AND p.block = f.block AND p.code = f.code AND p.source = f.source
			LEFT JOIN block_rules r ON r.year = f.year AND r.block = f.block
		WHERE f.year = of_year AND f.block = ANY (of_blocks)
	), differing AS MATERIALIZED (
		SELECT t.place, ROW(f.*, localtimestamp)::block_criterion AS row
		FROM fresh f
			FULL JOIN (
				SELECT s.ctid AS place, s.*
				FROM block_criterion s
				WHERE s.year = of_year AND s.block = ANY (of_blocks)
			) t ON t.year = f.year AND t.block = f.block AND t.code = f.code AND t.source = f.source
		WHERE ROW(t.*) IS DISTINCT FROM ROW(t.place, (ROW(f.*, t.changed_at)::block_criterion).*)
	), gone AS (
		DELETE FROM block_criterion s USING differing d
		WHERE s.ctid = d.place AND s.year = of_year AND s.block = ANY (of_blocks)
		RETURNING 1
	), put AS (
		INSERT INTO block_criterion SELECT (d.row).* FROM differing d
		WHERE (d.row).year IS NOT NULL AND (SELECT count(*) FROM gone) >= 0
		ORDER BY (d.row).block COLLATE "C", (d.row).code_order COLLATE "C", (d.row).source COLLATE "C"	-- what is read together stands together
	)
	SELECT count(*) INTO rows_changed FROM differing;
END
$function$;
COMMENT ON FUNCTION parindex.report_block_criterion(integer, text[]) IS
'Brings block_criterion up to date for a year and blocks; gives how many rows changed';
