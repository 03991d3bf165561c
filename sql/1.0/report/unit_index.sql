-- unit_index: the ranking.
--
-- This query and those of the other tables can be run by hand, in the schema of the drafts:
--
--     SET search_path = hanoi_par, parindex, pg_temp;
--     CALL report_parts_tables();
--     CALL report_compare(2022, '{so}');
--     CALL report_unit_parts(2022, '{so}');
--     CALL report_block_parts(2022, '{so}');
--     CALL report_block_means(2022, '{so}');
--
-- and then the SELECT of fresh, with 2022 for of_year and '{so}' for of_blocks.
CREATE FUNCTION parindex.report_unit_index(of_year integer, of_blocks text[], OUT rows_changed bigint)
	LANGUAGE plpgsql
	SET enable_nestloop = off
	SET enable_mergejoin = off
AS $function$
BEGIN
	WITH by_source AS MATERIALIZED (
		SELECT p.unit,
			sum(p.points) FILTER (WHERE p.source = 'appraisal') AS appraisal,
			sum(p.points) FILTER (WHERE p.source = 'survey') AS survey,
			sum(p.points) FILTER (WHERE p.source NOT IN ('appraisal', 'survey', 'bonus', 'penalty')) AS other,
			sum(p.points) FILTER (WHERE p.source = 'bonus') AS bonus,
			sum(p.points) FILTER (WHERE p.source = 'penalty') AS penalty,
			sum(p.self_points) FILTER (WHERE p.source = ANY ((SELECT t.self_sources FROM settings t)::text[])) AS self_points,
			sum(p.self_max) FILTER (WHERE p.source = ANY ((SELECT t.self_sources FROM settings t)::text[])) AS self_max,
			sum(p.points) FILTER (WHERE p.source = ANY ((SELECT t.self_sources FROM settings t)::text[])) AS appraised,
			sum(p.max_points) FILTER (WHERE p.source = ANY ((SELECT t.self_sources FROM settings t)::text[])) AS appraised_max,
			sum(p.unscored) FILTER (WHERE p.source = ANY ((SELECT t.self_sources FROM settings t)::text[])) AS appraised_open
		FROM pg_temp.parts p
		WHERE p.axis = 0 AND p.source <> ''
		GROUP BY p.unit
	), errors AS MATERIALIZED (
		-- of each unit the error that the surveys of its block bring, where it has them all
		SELECT e.block, e.unit, CASE WHEN count(e.error) = e.surveys THEN sqrt(sum(e.error * e.error)) END AS error
		FROM (
			SELECT s.block, s.unit, v.source, k.surveys,
				parindex.index_error(s.card, v.tally, v.source, v.population) AS error
			FROM scorecards s
				JOIN (
					SELECT q.block, count(DISTINCT w.source) AS surveys
					FROM scorecards q JOIN read_surveys w ON w.year = q.year AND w.unit = q.unit
					WHERE q.year = of_year AND q.block = ANY (of_blocks)
					GROUP BY q.block
				) k ON k.block = s.block
				LEFT JOIN read_surveys v ON v.year = s.year AND v.unit = s.unit
			WHERE s.year = of_year
		) e
		GROUP BY e.block, e.unit, e.surveys
	), intervals AS MATERIALIZED (
		SELECT i.block, n.*
		FROM (
				SELECT e.block, parindex.block_intervals(e.unit::text, p.value,
					CASE (SELECT t.basis FROM settings t) WHEN 'exact' THEN e.error ELSE round(e.error, (SELECT d.digits FROM digits d)) END,
					0.95, 'all') AS intervals
				FROM errors e JOIN pg_temp.parts p ON p.unit = e.unit AND p.axis = 0 AND p.source = ''
				GROUP BY e.block
			) i
			CROSS JOIN LATERAL unnest(i.intervals) n
	), own AS (
		SELECT s.year, s.block, s.unit, s.unit_name, s.unit_name_en, s.block_name, s.block_name_en,
			p.points, p.max_points, p.value, p.previous_value, p.unscored, p.not_applicable, p.zeros,
			u.missing, u.class_at_most, u.class_reason, (SELECT t.ties FROM settings t) AS ties, r.framework_name,
			parindex.classes(r.class_rubric) AS classes, parindex.band(r.class_rubric, p.value) AS class,
			parindex.block_rank(ARRAY[p.value] || u.tie_break, (SELECT t.ties FROM settings t)) OVER (PARTITION BY s.block) AS rank,
			count(*) OVER (PARTITION BY s.block) AS block_size, max(p.value) OVER (PARTITION BY s.block) AS leader
		FROM scorecards s
			JOIN read_units u ON u.year = s.year AND u.unit = s.unit
			JOIN pg_temp.parts p ON p.unit = s.unit AND p.axis = 0 AND p.source = ''
			LEFT JOIN block_rules r ON r.year = s.year AND r.block = s.block
		WHERE s.year = of_year AND s.block = ANY (of_blocks)
	), fresh AS (
		SELECT o.year, o.block, o.unit, o.year || '/' || o.unit AS unit_key, o.year || '/' || o.block AS block_key,
			o.unit_name, o.unit_name_en, o.block_name, o.block_name_en,
			k.appraisal AS appraisal_points, k.survey AS survey_points, k.other AS other_points, k.bonus AS bonus_points,
			k.penalty AS penalty_points, o.points, o.max_points, o.value AS index_pct,
			o.rank, o.block_size, before.value AS previous_index,
			CASE WHEN b.comparable = 1 THEN o.value - before.value END AS change,
			CASE WHEN b.comparable = 1 THEN b.rank END AS previous_rank,
			CASE WHEN b.comparable = 1 THEN b.rank - o.rank END AS rank_change,
			b.comparable,
			c.class, array_position(o.classes, c.class) AS class_order, CASE WHEN c.class <> o.class THEN o.class_reason END AS class_reason,
			o.leader - o.value AS behind_leader,
			o.value - lead(o.value) OVER (PARTITION BY o.block ORDER BY o.rank, o.unit COLLATE "C") AS ahead_of_next,
			o.unscored, o.missing, o.not_applicable,
			o.zeros AS criteria_zero,
			k.self_points,
			CASE WHEN k.self_max = k.appraised_max AND k.appraised_open = 0 THEN k.self_points - k.appraised END AS self_gap,
			CASE WHEN count(k.self_max) OVER (PARTITION BY o.block) > 0 THEN k.appraised_max - coalesce(k.self_max, 0) END AS self_open,
			o.framework_name, e.error AS index_error, i.low AS index_low, i.high AS index_high,
			CASE WHEN o.ties <> 'dense' THEN i.rank_from END AS rank_from, CASE WHEN o.ties <> 'dense' THEN i.rank_to END AS rank_to,
			CASE WHEN o.ties <> 'dense' THEN i.undecided END AS undecided
		FROM own o
			JOIN by_source k ON k.unit = o.unit
			JOIN pg_temp.compared b ON b.unit = o.unit
			LEFT JOIN errors e ON e.unit = o.unit
			LEFT JOIN intervals i ON i.unit = o.unit AND o.value IS NOT NULL
			CROSS JOIN LATERAL (SELECT CASE b.origin WHEN 'prior' THEN b.prior_value ELSE o.previous_value END AS value) before
			CROSS JOIN LATERAL (
				-- a cap replaces a better class
				SELECT CASE WHEN array_position(o.classes, o.class_at_most) > array_position(o.classes, o.class)
					THEN o.class_at_most ELSE o.class END AS class
			) c
	), differing AS MATERIALIZED (
		SELECT t.place, ROW(f.*, localtimestamp)::unit_index AS row
		FROM fresh f
			FULL JOIN (
				SELECT s.ctid AS place, s.*
				FROM unit_index s
				WHERE s.year = of_year AND s.block = ANY (of_blocks)
			) t ON t.year = f.year AND t.block = f.block AND t.unit = f.unit
		WHERE ROW(t.*) IS DISTINCT FROM ROW(t.place, (ROW(f.*, t.changed_at)::unit_index).*)
	), gone AS (
		DELETE FROM unit_index s USING differing d
		WHERE s.ctid = d.place AND s.year = of_year AND s.block = ANY (of_blocks)
		RETURNING 1
	), put AS (
		INSERT INTO unit_index SELECT (d.row).* FROM differing d
		WHERE (d.row).year IS NOT NULL AND (SELECT count(*) FROM gone) >= 0
		ORDER BY (d.row).block COLLATE "C", (d.row).unit COLLATE "C"	-- what is read together stands together
	)
	SELECT count(*) INTO rows_changed FROM differing;
END
$function$;
COMMENT ON FUNCTION parindex.report_unit_index(integer, text[]) IS
'Brings unit_index up to date for a year and blocks; gives how many rows changed';
