-- source_index: each source of points of each unit. Bonus and penalty have points only: they are in no maximum.
CREATE FUNCTION parindex.report_source_index(of_year integer, of_blocks text[], OUT rows_changed bigint)
	LANGUAGE plpgsql
	SET enable_nestloop = off
	SET enable_mergejoin = off
AS $function$
BEGIN
	WITH fresh AS (
		SELECT s.year, s.block, s.unit, p.source, s.year || '/' || s.unit AS unit_key, s.year || '/' || s.block AS block_key,
			s.unit_name, s.unit_name_en, s.block_name, s.block_name_en, n.source_name, n.source_name_en,
			p.points, CASE WHEN k.regular THEN p.max_points END AS max_points, p.value AS index_pct,
			parindex.block_rank(p.value, (SELECT t.ties FROM settings t)) OVER (PARTITION BY s.block, p.source) AS rank,
			p.previous_value AS previous_index,
			CASE WHEN b.comparable = 1 THEN p.value - p.previous_value END AS change,
			CASE WHEN k.regular AND p.previous THEN b.comparable ELSE 0 END AS comparable,
			p.unscored, p.not_applicable, p.self_points
		FROM scorecards s
			JOIN pg_temp.parts p ON p.unit = s.unit AND p.axis = 0 AND p.source <> ''
			JOIN pg_temp.compared b ON b.unit = s.unit
			LEFT JOIN source_name n ON n.source = p.source
			CROSS JOIN LATERAL (SELECT p.source NOT IN ('bonus', 'penalty') AS regular) k
		WHERE s.year = of_year AND s.block = ANY (of_blocks)
	), differing AS MATERIALIZED (
		SELECT t.place, ROW(f.*, localtimestamp)::source_index AS row
		FROM fresh f
			FULL JOIN (
				SELECT s.ctid AS place, s.*
				FROM source_index s
				WHERE s.year = of_year AND s.block = ANY (of_blocks)
			) t ON t.year = f.year AND t.block = f.block AND t.unit = f.unit AND t.source = f.source
		WHERE ROW(t.*) IS DISTINCT FROM ROW(t.place, (ROW(f.*, t.changed_at)::source_index).*)
	), gone AS (
		DELETE FROM source_index s USING differing d
		WHERE s.ctid = d.place AND s.year = of_year AND s.block = ANY (of_blocks)
		RETURNING 1
	), put AS (
		INSERT INTO source_index SELECT (d.row).* FROM differing d
		WHERE (d.row).year IS NOT NULL AND (SELECT count(*) FROM gone) >= 0
		ORDER BY (d.row).block COLLATE "C", (d.row).unit COLLATE "C", (d.row).source COLLATE "C"	-- what is read together stands together
	)
	SELECT count(*) INTO rows_changed FROM differing;
END
$function$;
COMMENT ON FUNCTION parindex.report_source_index(integer, text[]) IS
'Brings source_index up to date for a year and blocks; gives how many rows changed';
