-- source_index: each source of points of each unit. Bonus and penalty have points only: they are in no maximum.
CREATE FUNCTION parindex.report_source_index(of_year integer, of_blocks text[], OUT rows_changed bigint)
	LANGUAGE plpgsql
	SET enable_nestloop = off
AS $function$
BEGIN
	WITH fresh AS MATERIALIZED (
		SELECT s.year, s.block, s.unit, p.source, s.year || '/' || s.unit AS unit_key, s.year || '/' || s.block AS block_key,
			s.unit_name, s.unit_name_en, s.block_name, s.block_name_en, n.source_name, n.source_name_en,
			p.points, CASE WHEN k.regular THEN p.max_points END AS max_points, p.index AS index_pct,
			parindex.block_rank(p.value, (SELECT t.ties FROM settings t)) OVER (PARTITION BY s.block, p.source) AS rank,
			q.value AS previous_index,
			CASE WHEN b.comparable = 1 THEN p.value - q.value END AS change,
			CASE WHEN k.regular AND q.unit IS NOT NULL THEN b.comparable ELSE 0 END AS comparable,
			p.unscored, p.not_applicable, p.self_points
		FROM scorecards s
			JOIN pg_temp.parts p ON p.unit = s.unit AND p.axis = 0 AND p.source <> ''
			JOIN pg_temp.compared b ON b.unit = s.unit
			LEFT JOIN pg_temp.parts_before q ON q.unit = s.unit AND q.origin = b.origin AND q.axis = 0 AND q.source = p.source
			LEFT JOIN source_name n ON n.source = p.source
			CROSS JOIN LATERAL (SELECT p.source NOT IN ('bonus', 'penalty') AS regular) k
		WHERE s.year = of_year AND s.block = ANY (of_blocks)
	), kept AS MATERIALIZED (
		SELECT t.year, t.block, t.unit, t.source FROM fresh f JOIN source_index t ON t.year = f.year AND t.block = f.block AND t.unit = f.unit AND t.source = f.source
		WHERE t = ROW(f.*, t.changed_at)::source_index AND t.year = of_year AND t.block = ANY (of_blocks)
	), gone AS (
		DELETE FROM source_index t
		WHERE t.year = of_year AND t.block = ANY (of_blocks) AND NOT EXISTS (SELECT FROM kept k WHERE k.year = t.year AND k.block = t.block AND k.unit = t.unit AND k.source = t.source)
		RETURNING t.year, t.block, t.unit, t.source
	), put AS (
		INSERT INTO source_index SELECT f.*, localtimestamp FROM fresh f
		WHERE NOT EXISTS (SELECT FROM kept k WHERE k.year = f.year AND k.block = f.block AND k.unit = f.unit AND k.source = f.source) AND (SELECT count(*) FROM gone) >= 0
		RETURNING year, block, unit, source
	)
	SELECT count(*) INTO rows_changed FROM (TABLE gone UNION TABLE put) n;
END
$function$;
COMMENT ON FUNCTION parindex.report_source_index(integer, text[]) IS
'Brings source_index up to date for a year and blocks; gives how many rows changed';
