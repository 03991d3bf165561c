-- What each card says, cut by axis and source: the exact figures from which every table of figures is computed. One pass
-- over the cards of a year and of the year before it.

-- axis 0 is the whole, source '' all sources; origin tells drafts from what was announced; value is the index on the
-- report's basis.
CREATE PROCEDURE parindex.report_parts_table()
	LANGUAGE plpgsql
AS $procedure$
BEGIN
	CREATE TEMP TABLE parts (
		year integer NOT NULL,
		origin text NOT NULL,
		block varchar(100) NOT NULL,
		unit varchar(100) NOT NULL,
		axis integer NOT NULL,
		source text NOT NULL,
		points numeric,
		max_points numeric,
		index numeric,
		value numeric,
		unscored integer,
		not_applicable integer,
		self_points numeric,
		self_max numeric
	);
END
$procedure$;
COMMENT ON PROCEDURE parindex.report_parts_table() IS 'Makes the temporary table parts, which report_parts fills';

-- The cards of a year's blocks, and those of the year before that they, or their units, are compared with.
CREATE PROCEDURE parindex.report_parts(of_year integer, of_blocks text[])
	LANGUAGE plpgsql
AS $procedure$
BEGIN
	TRUNCATE pg_temp.parts;
	INSERT INTO pg_temp.parts
	WITH named AS MATERIALIZED (
		SELECT s.unit FROM scorecards s WHERE s.year = of_year AND s.block = ANY (of_blocks)
	), card AS (
		SELECT s.year, 'draft' AS origin, s.block, s.unit, s.card, s.self_card
		FROM scorecards s
		WHERE s.year = of_year AND s.block = ANY (of_blocks)
		UNION ALL
		SELECT a.year, 'published', a.block, a.unit, a.card, NULL
		FROM announced_units a
		WHERE a.year = of_year - 1 AND (a.block = ANY (of_blocks) OR a.unit IN (SELECT n.unit FROM named n))
		UNION ALL
		SELECT s.year, 'draft', s.block, s.unit, s.card, NULL
		FROM scorecards s
		WHERE s.year = of_year - 1 AND (s.block = ANY (of_blocks) OR s.unit IN (SELECT n.unit FROM named n))
			AND NOT ((s.year, s.unit) IN (SELECT a.year, a.unit FROM announced_units a WHERE a.year = of_year - 1)
				AND (s.year, s.block) IN (SELECT a.year, a.block FROM announced_blocks a WHERE a.year = of_year - 1))
	)
	SELECT c.year, c.origin, c.block, c.unit, p.axis, p.source, p.points, p.max_points, p.index,
		CASE t.basis WHEN 'exact' THEN p.index ELSE round(p.index, d.digits) END,
		p.unscored, p.not_applicable, p.self_points, p.self_max
	FROM card c
		CROSS JOIN settings t
		CROSS JOIN digits d
		CROSS JOIN LATERAL (
			SELECT 0, '', parindex.points(c.card), parindex.max_points(c.card), parindex.par_index(c.card),
				parindex.unscored(c.card), parindex.not_applicable(c.card), NULL::numeric, NULL::numeric
			UNION ALL
			SELECT 0, k.source, parindex.points(c.card, NULL::text, k.source), parindex.max_points(c.card, NULL::text, k.source),
				parindex.par_index(c.card, NULL::text, k.source), parindex.unscored(c.card, NULL::text, k.source),
				parindex.not_applicable(c.card, NULL::text, k.source),
				parindex.points(c.self_card, NULL::text, k.source), parindex.max_points(c.self_card, NULL::text, k.source)
			FROM (SELECT DISTINCT k.source FROM parindex.cells(c.card, 1) k) k
			UNION ALL
			SELECT a.axis, '', a.points, a.max_points, a.par_index, a.unscored, a.not_applicable, parindex.points(c.self_card, a.axis), NULL
			FROM parindex.axes(c.card) a
			UNION ALL
			SELECT k.code::integer, k.source, k.points, k.max_points, k.par_index, k.unscored, k.not_applicable, NULL, NULL
			FROM parindex.cells(c.card, 1) k
		) p (axis, source, points, max_points, index, unscored, not_applicable, self_points, self_max);
	ANALYZE pg_temp.parts;
END
$procedure$;
COMMENT ON PROCEDURE parindex.report_parts(integer, text[]) IS
'Fills the temporary table parts with the exact figures of each card of a year and of blocks, and of the year before, by axis and source. In the schema of a report''s drafts, called by refresh';
