-- What refresh writes first: the cards, and what it read beside them. Each of these functions gives how many rows changed;
-- a row that did not change is not written.

CREATE PROCEDURE parindex.report_keep_units(of_year integer, of_blocks text[])
	LANGUAGE plpgsql
AS $procedure$
DECLARE
	written bigint;
BEGIN
	WITH fresh AS (
		SELECT u.year, u.unit, u.block, u.class_at_most, u.class_reason, u.tie_break, u.missing
		FROM pg_temp.fresh_units u
		WHERE u.card IS NOT NULL
	), differing AS MATERIALIZED (
		SELECT t.place, ROW(f.*)::read_units AS row
		FROM fresh f
			FULL JOIN (
				SELECT s.ctid AS place, s.*
				FROM read_units s
				WHERE (of_year IS NULL OR s.year = of_year)
					AND (of_blocks IS NULL OR s.block = ANY (of_blocks))
			) t ON t.year = f.year AND t.unit = f.unit
		WHERE ROW(t.*) IS DISTINCT FROM ROW(t.place, (ROW(f.*)::read_units).*)
	), gone AS (
		DELETE FROM read_units s USING differing d
		WHERE s.ctid = d.place AND (of_year IS NULL OR s.year = of_year) AND (of_blocks IS NULL OR s.block = ANY (of_blocks))
		RETURNING 1
	)
	INSERT INTO read_units SELECT (d.row).* FROM differing d
	WHERE (d.row).year IS NOT NULL AND (SELECT count(*) FROM gone) >= 0;
	GET DIAGNOSTICS written = ROW_COUNT;
	PERFORM parindex.report_analyze('read_units', '{year,block,unit}', written);
END
$procedure$;
COMMENT ON PROCEDURE parindex.report_keep_units(integer, text[]) IS
'Keeps what a refresh has read of the units of a year and of blocks, or of all (NULL)';

CREATE PROCEDURE parindex.report_keep_framework(of_year integer, of_blocks text[])
	LANGUAGE plpgsql
AS $procedure$
DECLARE
	written bigint;
BEGIN
	WITH fresh AS (
		SELECT f.year, f.block, f.code, f.source, f.max_points, f.name, f.name_en, f.axis_name, f.axis_name_en
		FROM pg_temp.fresh_framework f
		WHERE (f.year, f.block) IN (SELECT u.year, u.block FROM pg_temp.fresh_units u WHERE u.card IS NOT NULL)
	), differing AS MATERIALIZED (
		SELECT t.place, ROW(f.*)::read_framework AS row
		FROM fresh f
			FULL JOIN (
				SELECT s.ctid AS place, s.*
				FROM read_framework s
				WHERE (of_year IS NULL OR s.year = of_year)
					AND (of_blocks IS NULL OR s.block = ANY (of_blocks))
			) t ON t.year = f.year AND t.block = f.block AND t.code = f.code AND t.source = f.source
		WHERE ROW(t.*) IS DISTINCT FROM ROW(t.place, (ROW(f.*)::read_framework).*)
	), gone AS (
		DELETE FROM read_framework s USING differing d
		WHERE s.ctid = d.place AND (of_year IS NULL OR s.year = of_year) AND (of_blocks IS NULL OR s.block = ANY (of_blocks))
		RETURNING 1
	)
	INSERT INTO read_framework SELECT (d.row).* FROM differing d
	WHERE (d.row).year IS NOT NULL AND (SELECT count(*) FROM gone) >= 0;
	GET DIAGNOSTICS written = ROW_COUNT;
	PERFORM parindex.report_analyze('read_framework', '{year,block,code,source}', written);
END
$procedure$;
COMMENT ON PROCEDURE parindex.report_keep_framework(integer, text[]) IS
'Keeps what a refresh has read of the framework of a year and of blocks, or of all (NULL), where there are cards';

CREATE PROCEDURE parindex.report_keep_surveys(of_year integer, of_blocks text[])
	LANGUAGE plpgsql
AS $procedure$
DECLARE
	written bigint;
BEGIN
	WITH fresh AS (
		SELECT v.year, v.unit, v.source, v.tally, v.population
		FROM pg_temp.fresh_surveys v
		WHERE (v.year, v.unit) IN (SELECT u.year, u.unit FROM pg_temp.fresh_units u WHERE u.card IS NOT NULL)
	), differing AS MATERIALIZED (
		SELECT t.place, ROW(f.*)::read_surveys AS row
		FROM fresh f
			FULL JOIN (
				SELECT s.ctid AS place, s.*
				FROM read_surveys s
				WHERE (of_year IS NULL OR s.year = of_year)
					AND (of_blocks IS NULL OR (s.year, s.unit) IN (SELECT u.year, u.unit FROM read_units u WHERE u.block = ANY (of_blocks)))
			) t ON t.year = f.year AND t.unit = f.unit AND t.source = f.source
		WHERE ROW(t.*) IS DISTINCT FROM ROW(t.place, (ROW(f.*)::read_surveys).*)
	), gone AS (
		DELETE FROM read_surveys s USING differing d
		WHERE s.ctid = d.place AND (of_year IS NULL OR s.year = of_year)
		RETURNING 1
	)
	INSERT INTO read_surveys SELECT (d.row).* FROM differing d
	WHERE (d.row).year IS NOT NULL AND (SELECT count(*) FROM gone) >= 0;
	GET DIAGNOSTICS written = ROW_COUNT;
	PERFORM parindex.report_analyze('read_surveys', '{year,unit,source}', written);
END
$procedure$;
COMMENT ON PROCEDURE parindex.report_keep_surveys(integer, text[]) IS
'Keeps what a refresh has read of the surveys of a year and of blocks, or of all (NULL), where there are cards; before report_keep_units, which forgets units that left';

-- of_blocks are the blocks of the year whose rows are looked at, read_blocks those that were read; the cards of the others
-- stay, and only what they are compared with can change.
CREATE FUNCTION parindex.report_scorecards(of_year integer, of_blocks text[], read_blocks text[], OUT rows_changed bigint)
	LANGUAGE plpgsql
	SET enable_nestloop = off
	SET enable_mergejoin = off
AS $function$
BEGIN
	WITH fresh AS (
		SELECT c.year, c.unit, c.block, c.card, CASE b.comparable WHEN 1 THEN b.card END AS before_card, c.self_card,
			c.unit_name, c.unit_name_en, r.block_name, r.block_name_en
		FROM (
				SELECT u.year, u.unit, u.block, u.card, u.self_card, u.name AS unit_name, u.name_en AS unit_name_en
				FROM pg_temp.fresh_units u
				WHERE u.year = of_year AND u.card IS NOT NULL
				UNION ALL
				SELECT s.year, s.unit, s.block, s.card, s.self_card, s.unit_name, s.unit_name_en
				FROM scorecards s
				WHERE s.year = of_year AND s.block = ANY (of_blocks) AND s.block <> ALL (read_blocks)
			) c
			LEFT JOIN pg_temp.compared b ON b.unit = c.unit
			LEFT JOIN block_rules r ON r.year = c.year AND r.block = c.block
	), differing AS MATERIALIZED (
		SELECT t.place, ROW(f.*, localtimestamp)::scorecards AS row
		FROM fresh f
			FULL JOIN (
				SELECT s.ctid AS place, s.*
				FROM scorecards s
				WHERE s.year = of_year AND s.block = ANY (of_blocks)
			) t ON t.year = f.year AND t.unit = f.unit
		WHERE ROW(t.*) IS DISTINCT FROM ROW(t.place, (ROW(f.*, t.changed_at)::scorecards).*)
	), gone AS (
		DELETE FROM scorecards s USING differing d
		WHERE s.ctid = d.place AND s.year = of_year AND s.block = ANY (of_blocks)
		RETURNING 1
	), put AS (
		INSERT INTO scorecards SELECT (d.row).* FROM differing d
		WHERE (d.row).year IS NOT NULL AND (SELECT count(*) FROM gone) >= 0
	)
	SELECT count(*) INTO rows_changed FROM differing;
END
$function$;
COMMENT ON FUNCTION parindex.report_scorecards(integer, text[], text[]) IS
'Brings the cards of a year and of blocks up to date with what a refresh has read; gives how many changed';
