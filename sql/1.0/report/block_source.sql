-- block_source: the sources of points of each block. What compares blocks with each other is computed for all blocks of the
-- year; of blocks that are not asked for, the rest stays.
CREATE FUNCTION parindex.report_block_source(of_year integer, of_blocks text[], OUT rows_changed bigint)
	LANGUAGE plpgsql
	SET enable_nestloop = off
	SET enable_mergejoin = off
AS $function$
BEGIN
	WITH every_block AS (
		SELECT of_year AS year, m.block, m.source, of_year || '/' || m.block AS block_key, r.block_name, r.block_name_en,
			n.source_name, n.source_name_en, m.units, m.units_scored, m.points AS mean_points,
			CASE WHEN m.source NOT IN ('bonus', 'penalty') THEN m.max_points END AS mean_max,
			m.index AS mean_index, m.before AS previous_mean, m.change, m.direction, m.comparable
		FROM pg_temp.block_means m
			LEFT JOIN block_rules r ON r.year = of_year AND r.block = m.block
			LEFT JOIN source_name n ON n.source = m.source
		WHERE m.axis = 0 AND m.source <> ''
		UNION ALL
		SELECT t.year, t.block, t.source, t.block_key, t.block_name, t.block_name_en, t.source_name, t.source_name_en, t.units,
			t.units_scored, t.mean_points, t.mean_max, t.mean_index, t.previous_mean, t.change, t.direction, t.comparable
		FROM block_source t
		WHERE t.year = of_year AND t.block <> ALL (of_blocks)
	), fresh AS (
		SELECT b.year, b.block, b.source, b.block_key, b.block_name, b.block_name_en, b.source_name, b.source_name_en,
			b.units, b.units_scored, b.mean_points, b.mean_max, b.mean_index, b.previous_mean, b.change, b.direction,
			CASE WHEN count(*) OVER part = count(b.direction) OVER part AND min(b.direction) OVER part = max(b.direction) OVER part
				THEN b.direction END AS in_every_block,
			b.comparable
		FROM every_block b
		WINDOW part AS (PARTITION BY b.source)
	), differing AS MATERIALIZED (
		SELECT t.place, ROW(f.*, localtimestamp)::block_source AS row
		FROM fresh f
			FULL JOIN (
				SELECT s.ctid AS place, s.*
				FROM block_source s
				WHERE s.year = of_year
			) t ON t.year = f.year AND t.block = f.block AND t.source = f.source
		WHERE ROW(t.*) IS DISTINCT FROM ROW(t.place, (ROW(f.*, t.changed_at)::block_source).*)
	), gone AS (
		DELETE FROM block_source s USING differing d
		WHERE s.ctid = d.place AND s.year = of_year
		RETURNING 1
	), put AS (
		INSERT INTO block_source SELECT (d.row).* FROM differing d
		WHERE (d.row).year IS NOT NULL AND (SELECT count(*) FROM gone) >= 0
	)
	SELECT count(*) INTO rows_changed FROM differing;
END
$function$;
COMMENT ON FUNCTION parindex.report_block_source(integer, text[]) IS
'Brings block_source up to date for a year and blocks; gives how many rows changed';
