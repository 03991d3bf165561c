-- block_class: how many units are in each class that the rule of a block gives, none included. After unit_index.
CREATE FUNCTION parindex.report_block_class(of_year integer, of_blocks text[], OUT rows_changed bigint)
	LANGUAGE plpgsql
AS $function$
BEGIN
	WITH before AS MATERIALIZED (
		SELECT b.block, i.class, count(*) AS units
		FROM block_before b JOIN announced_units i ON i.year = b.year - 1 AND i.block = b.block
		WHERE b.year = of_year AND b.block = ANY (of_blocks) AND b.origin = 'published' AND i.class IS NOT NULL
		GROUP BY b.block, i.class
		UNION ALL
		SELECT b.block, i.class, count(*)
		FROM block_before b JOIN unit_index i ON i.year = b.year - 1 AND i.block = b.block
		WHERE b.year = of_year AND b.block = ANY (of_blocks) AND b.origin = 'draft' AND i.class IS NOT NULL
		GROUP BY b.block, i.class
	), fresh AS MATERIALIZED (
		SELECT r.year, r.block, c.class, r.year || '/' || r.block AS block_key, r.block_name, r.block_name_en, c.place AS class_order,
			(SELECT count(*) FROM unit_index i WHERE i.year = r.year AND i.block = r.block AND i.class = c.class) AS units,
			-- NULL where the units of the year before had no class
			CASE WHEN r.block IN (SELECT p.block FROM before p) THEN coalesce(b.units, 0) END AS previous_units
		FROM block_rules r
			CROSS JOIN LATERAL unnest(parindex.classes(r.class_rubric)) WITH ORDINALITY c (class, place)
			LEFT JOIN before b ON b.block = r.block AND b.class = c.class
		WHERE r.year = of_year AND r.block = ANY (of_blocks) AND r.block IN (SELECT s.block FROM scorecards s WHERE s.year = of_year)
	), kept AS MATERIALIZED (
		SELECT t.year, t.block, t.class FROM fresh f JOIN block_class t ON t.year = f.year AND t.block = f.block AND t.class = f.class
		WHERE t = ROW(f.*, t.changed_at)::block_class AND t.year = of_year AND t.block = ANY (of_blocks)
	), gone AS (
		DELETE FROM block_class t
		WHERE t.year = of_year AND t.block = ANY (of_blocks) AND NOT EXISTS (SELECT FROM kept k WHERE k.year = t.year AND k.block = t.block AND k.class = t.class)
		RETURNING t.year, t.block, t.class
	), put AS (
		INSERT INTO block_class SELECT f.*, localtimestamp FROM fresh f
		WHERE NOT EXISTS (SELECT FROM kept k WHERE k.year = f.year AND k.block = f.block AND k.class = f.class) AND (SELECT count(*) FROM gone) >= 0
		RETURNING year, block, class
	)
	SELECT count(*) INTO rows_changed FROM (TABLE gone UNION TABLE put) n;
END
$function$;
COMMENT ON FUNCTION parindex.report_block_class(integer, text[]) IS
'Brings block_class up to date for a year and blocks; gives how many rows changed';
