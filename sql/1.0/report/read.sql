-- The first half of refresh: the inputs of its scope are read once, in one statement, into temporary tables that end with
-- the refresh; what stands there is checked and used, whatever a loader commits meanwhile.

-- The temporary tables. Other sessions cannot see them, and one that was made before is an error.
CREATE PROCEDURE parindex.report_fresh_tables(report text)
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $procedure$
BEGIN
	EXECUTE format('CREATE TEMP TABLE fresh_units AS SELECT * FROM %I.unit_facts WITH NO DATA', report);
	-- out of the way of what looks at units alone, and not compressed for so short a time
	ALTER TABLE pg_temp.fresh_units ALTER card SET STORAGE EXTERNAL, ALTER self_card SET STORAGE EXTERNAL;
	EXECUTE format('CREATE TEMP TABLE fresh_framework AS SELECT * FROM %I.framework_facts WITH NO DATA', report);
	EXECUTE format('CREATE TEMP TABLE fresh_surveys AS SELECT * FROM %I.surveys WITH NO DATA', report);
	EXECUTE format('CREATE TEMP TABLE fresh_problems AS SELECT * FROM %I.problems WITH NO DATA', report);
END
$procedure$;
COMMENT ON PROCEDURE parindex.report_fresh_tables(text) IS
'Makes the temporary tables into which a refresh reads the inputs of a report: fresh_units, fresh_framework, fresh_surveys, fresh_problems';

-- The one statement. It gives the blocks that belong to the scope, too, because units moved between them and those that
-- were asked for. Of a single block the planner is told by = ($3), which it carries into what is joined. Where several years
-- stand beside each other the keys of the inputs' joins have no statistics, and it would sort all scores twice to merge them:
-- hashes do.
CREATE FUNCTION parindex.report_read(report text, of_year integer, of_blocks text[]) RETURNS text[]
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
	SET enable_mergejoin = off
	SET default_statistics_target = 10
AS $function$
DECLARE
	moved text[];
BEGIN
	EXECUTE format($sql$
		WITH framework AS (
			INSERT INTO pg_temp.fresh_framework
			SELECT * FROM %1$I.framework_facts f
			WHERE ($1 IS NULL OR f.year = $1) AND ($2 IS NULL OR f.block = ANY ($2)) AND ($3 IS NULL OR f.block = $3)
		), surveys AS (
			INSERT INTO pg_temp.fresh_surveys
			SELECT * FROM %1$I.surveys v
			WHERE $1 IS NULL OR v.year = $1
		), problems AS (
			INSERT INTO pg_temp.fresh_problems
			SELECT p.year, p.block, NULL, p.code, p.source, p.problem, p.detail FROM %1$I.framework_problems p
			WHERE ($1 IS NULL OR p.year = $1) AND ($2 IS NULL OR p.block = ANY ($2) OR p.block IS NULL)
			UNION ALL
			SELECT p.year, p.block, p.unit, NULL, p.source, p.problem, p.detail FROM %1$I.survey_problems p
			WHERE ($1 IS NULL OR p.year = $1) AND ($2 IS NULL OR p.block = ANY ($2) OR p.block IS NULL)
			UNION ALL
			SELECT NULL, NULL, s.unit, s.code, s.source, 'NULL in a key', 'year' FROM %1$I.scores s
			WHERE $1 IS NOT NULL AND s.year IS NULL
			UNION ALL
			SELECT NULL, u.block, u.unit, NULL, NULL, 'NULL in a key', 'year' FROM %1$I.units u
			WHERE $1 IS NOT NULL AND u.year IS NULL
			UNION ALL
			SELECT NULL, f.block, NULL, f.code, f.source, 'NULL in a key', 'year' FROM %1$I.framework f
			WHERE $1 IS NOT NULL AND f.year IS NULL
			UNION ALL
			SELECT NULL, NULL, v.unit, NULL, v.source, 'survey: NULL in a key', 'year' FROM %1$I.surveys v
			WHERE $1 IS NOT NULL AND v.year IS NULL
		), units AS (
			INSERT INTO pg_temp.fresh_units
			SELECT * FROM %1$I.unit_facts f
			WHERE f.block IS NOT NULL AND ($1 IS NULL OR f.year = $1) AND ($2 IS NULL OR f.block = ANY ($2)) AND ($3 IS NULL OR f.block = $3)
			RETURNING rows_read
		), unlisted AS (
			-- looked for where these units are not all, or have not all the scores, or one is listed in no block
			INSERT INTO pg_temp.fresh_units
			SELECT * FROM %1$I.unit_facts f
			WHERE f.block IS NULL AND ($1 IS NULL OR f.year = $1)
				AND ($2 IS NOT NULL
					OR (SELECT count(*) FROM %1$I.scores s WHERE $1 IS NULL OR s.year = $1) <> (SELECT coalesce(sum(u.rows_read), 0) FROM units u)
					OR EXISTS (SELECT FROM %1$I.units n WHERE n.block IS NULL AND ($1 IS NULL OR n.year = $1)))
		)
		SELECT array_agg(DISTINCT m.block)
		FROM (
			SELECT unnest(ARRAY[u.block, s.block]) AS block
			FROM %1$I.scorecards s JOIN %1$I.units u ON u.year = s.year AND u.unit = s.unit
			WHERE ($1 IS NULL OR s.year = $1) AND (s.block = ANY ($2) OR u.block = ANY ($2)) AND u.block <> s.block
		) m
		WHERE m.block <> ALL ($2)$sql$, report)
		INTO moved USING of_year, of_blocks, CASE WHEN cardinality(of_blocks) = 1 THEN of_blocks[1] END;
	ANALYZE pg_temp.fresh_units (year, block, unit), pg_temp.fresh_framework (year, block, code, source), pg_temp.fresh_surveys (year, unit);
	RETURN moved;
END
$function$;
COMMENT ON FUNCTION parindex.report_read(text, integer, text[]) IS
'Reads the inputs of a report, of a year and of blocks or of all (NULL), into temporary tables; gives the blocks that must be read with them since units moved, NULL if there are none';

-- What was found that cannot stand ends the refresh.
CREATE PROCEDURE parindex.report_refuse_problems(report text)
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $procedure$
DECLARE
	problems bigint;
	said text[];
BEGIN
	SELECT count(*), (array_agg(concat_ws(', ', 'year ' || coalesce(p.year::text, 'NULL'), 'block ' || p.block, 'unit ' || p.unit,
				'criterion ' || p.code || coalesce(' ' || p.source, ''), CASE WHEN p.code IS NULL THEN 'source ' || p.source END)
				|| ': ' || p.problem || coalesce(' (' || p.detail || ')', '')
			ORDER BY p.year, p.block COLLATE "C", p.unit COLLATE "C", parindex.code_order(p.code) COLLATE "C", p.source COLLATE "C",
				p.problem COLLATE "C"))[1:10]
		INTO problems, said
		FROM pg_temp.fresh_problems p;
	IF problems > 0 THEN
		RAISE EXCEPTION USING ERRCODE = 'check_violation',
			MESSAGE = format('inputs of report "%s" have %s: %s', report,
				CASE problems WHEN 1 THEN 'a problem' ELSE format('%s problems, first', problems) END, said[1]),
			DETAIL = array_to_string(said, E'\n'),
			HINT = format('SELECT * FROM %I.problems lists them; nothing was changed.', report);
	END IF;
END
$procedure$;
COMMENT ON PROCEDURE parindex.report_refuse_problems(text) IS
'Raises 23514 with the first ten of the problems that a refresh has found, if there are any';

-- What cannot stand, of what was read.
CREATE PROCEDURE parindex.report_check(report text)
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $procedure$
BEGIN
	INSERT INTO pg_temp.fresh_problems
	SELECT u.year, u.block, u.unit, p.code, p.source, p.problem, p.detail
	FROM pg_temp.fresh_units u CROSS JOIN LATERAL unnest(u.problems) p;
	CALL parindex.report_refuse_problems(report);
END
$procedure$;
COMMENT ON PROCEDURE parindex.report_check(text) IS
'Raises 23514 with the first ten problems of what a refresh has read, if there are any';

-- What cannot stand, of what an earlier refresh has read beside the rules of today: a class that caps a unit, but is none of its
-- block's any more.
CREATE PROCEDURE parindex.report_check_kept(report text, of_year integer, of_blocks text[])
	LANGUAGE plpgsql
AS $procedure$
BEGIN
	INSERT INTO pg_temp.fresh_problems
	SELECT u.year, u.block, u.unit, NULL, NULL,
		CASE WHEN r.class_rubric IS NULL THEN 'class_at_most without a rubric' ELSE 'class_at_most not in the rubric' END, u.class_at_most
	FROM read_units u
		LEFT JOIN block_rules r ON r.year = u.year AND r.block = u.block
	WHERE u.year = of_year AND u.block = ANY (of_blocks)
		AND u.class_at_most IS NOT NULL AND (u.class_at_most = ANY (parindex.classes(r.class_rubric))) IS NOT TRUE;
	CALL parindex.report_refuse_problems(report);
END
$procedure$;
COMMENT ON PROCEDURE parindex.report_check_kept(text, integer, text[]) IS
'Raises 23514 where units of a year and of blocks, whether read now or by an earlier refresh, have a class_at_most that their block''s class_rubric does not name';
