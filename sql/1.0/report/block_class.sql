-- block_class: how many units are in each class that the rule of a block gives, none included. After unit_index.
CREATE FUNCTION parindex.report_block_class(of_year integer, of_blocks text[], OUT rows_changed bigint)
	LANGUAGE plpgsql
AS $function$
BEGIN
	WITH before AS MATERIALIZED (
		SELECT b.block, i.class, count(*) AS units
		FROM pg_temp.blocks_compared b JOIN announced_units i ON i.year = of_year - 1 AND i.block = b.block
		WHERE b.origin = 'published' AND i.class IS NOT NULL
		GROUP BY b.block, i.class
		UNION ALL
		SELECT b.block, i.class, count(*)
		FROM pg_temp.blocks_compared b JOIN unit_index i ON i.year = of_year - 1 AND i.block = b.block
		WHERE b.origin = 'draft' AND i.class IS NOT NULL
		GROUP BY b.block, i.class
	), fresh AS (
		SELECT r.year, r.block, c.class, r.year || '/' || r.block AS block_key, r.block_name, r.block_name_en, c.place AS class_order,
			(SELECT count(*) FROM unit_index i WHERE i.year = r.year AND i.block = r.block AND i.class = c.class) AS units,
			-- NULL where the units of the year before had no class
			CASE WHEN r.block IN (SELECT p.block FROM before p) THEN coalesce(b.units, 0) END AS previous_units
		FROM block_rules r
			CROSS JOIN LATERAL unnest(parindex.classes(r.class_rubric)) WITH ORDINALITY c (class, place)
			LEFT JOIN before b ON b.block = r.block AND b.class = c.class
		WHERE r.year = of_year AND r.block = ANY (of_blocks) AND r.block IN (SELECT s.block FROM scorecards s WHERE s.year = of_year)
	), differing AS MATERIALIZED (
		SELECT t.place, ROW(f.*, localtimestamp)::block_class AS row
		FROM fresh f
			FULL JOIN (
				SELECT s.ctid AS place, s.*
				FROM block_class s
				WHERE s.year = of_year AND s.block = ANY (of_blocks)
			) t ON t.year = f.year AND t.block = f.block AND t.class = f.class
		WHERE ROW(t.*) IS DISTINCT FROM ROW(t.place, (ROW(f.*, t.changed_at)::block_class).*)
	), gone AS (
		DELETE FROM block_class s USING differing d
		WHERE s.ctid = d.place AND s.year = of_year AND s.block = ANY (of_blocks)
		RETURNING 1
	), put AS (
		INSERT INTO block_class SELECT (d.row).* FROM differing d
		WHERE (d.row).year IS NOT NULL AND (SELECT count(*) FROM gone) >= 0
	)
	SELECT count(*) INTO rows_changed FROM differing;
END
$function$;
COMMENT ON FUNCTION parindex.report_block_class(integer, text[]) IS
'Brings block_class up to date for a year and blocks; gives how many rows changed';
