-- What each card says, cut by axis and source: the exact figures from which the tables are computed. One pass over the cards
-- of a year, and one over those that they are compared with.

-- axis 0 is the whole, source '' all sources; value is the index on the report's basis.
CREATE PROCEDURE parindex.report_parts_tables()
	LANGUAGE plpgsql
AS $procedure$
BEGIN
	CREATE TEMP TABLE parts (
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
		zeros integer,
		self_points numeric,
		self_max numeric
	);
	-- of the year before, from drafts and from what was announced
	CREATE TEMP TABLE parts_before (
		origin text NOT NULL,
		block varchar(100) NOT NULL,
		unit varchar(100) NOT NULL,
		axis integer NOT NULL,
		source text NOT NULL,
		points numeric,
		max_points numeric,
		index numeric,
		value numeric,
		unscored integer
	);
	-- what each unit is compared with
	CREATE TEMP TABLE compared (
		unit varchar(100) NOT NULL,
		origin text,
		prior_value numeric,
		rank integer,
		comparable smallint NOT NULL,
		card parindex.scorecard
	);
END
$procedure$;
COMMENT ON PROCEDURE parindex.report_parts_tables() IS
'Makes the temporary tables parts, parts_before and compared';

CREATE PROCEDURE parindex.report_compare(of_year integer, of_blocks text[])
	LANGUAGE plpgsql
	SET default_statistics_target = 10
AS $procedure$
BEGIN
	TRUNCATE pg_temp.compared;
	INSERT INTO pg_temp.compared
	SELECT b.unit, b.origin, CASE t.basis WHEN 'exact' THEN b.prior_pct ELSE round(b.prior_pct, d.digits) END, b.rank, b.comparable, b.card
	FROM unit_before b CROSS JOIN settings t CROSS JOIN digits d
	WHERE b.year = of_year AND b.block = ANY (of_blocks);
	ANALYZE pg_temp.compared;
END
$procedure$;
COMMENT ON PROCEDURE parindex.report_compare(integer, text[]) IS
'Fills the temporary table compared with what each unit of a year and of blocks is compared with. In the schema of a report''s drafts, called by refresh';

CREATE PROCEDURE parindex.report_parts(of_year integer, of_blocks text[])
	LANGUAGE plpgsql
	SET default_statistics_target = 10
AS $procedure$
BEGIN
	TRUNCATE pg_temp.parts, pg_temp.parts_before;

	INSERT INTO pg_temp.parts
	SELECT s.block, s.unit, p.axis, p.source, p.points, p.max_points, p.par_index,
		CASE t.basis WHEN 'exact' THEN p.par_index ELSE round(p.par_index, d.digits) END,
		p.unscored, p.not_applicable, p.zeros, o.points, o.max_points
	FROM scorecards s
		CROSS JOIN settings t
		CROSS JOIN digits d
		CROSS JOIN LATERAL parindex.report_card_parts(s.card) p
		LEFT JOIN LATERAL parindex.report_card_parts(s.self_card) o ON o.axis = p.axis AND o.source = p.source
	WHERE s.year = of_year AND s.block = ANY (of_blocks);

	INSERT INTO pg_temp.parts_before
	WITH card AS (
		SELECT 'published' AS origin, a.block, a.unit, a.card
		FROM announced_units a
		WHERE a.year = of_year - 1 AND (a.block = ANY (of_blocks) OR a.unit IN (SELECT b.unit FROM pg_temp.compared b))
		UNION ALL
		SELECT 'draft', s.block, s.unit, s.card
		FROM scorecards s
		WHERE s.year = of_year - 1 AND (s.block = ANY (of_blocks) OR s.unit IN (SELECT b.unit FROM pg_temp.compared b))
			-- not where both the unit and its block were announced
			AND (s.unit NOT IN (SELECT a.unit FROM announced_units a WHERE a.year = of_year - 1)
				OR s.block NOT IN (SELECT a.block FROM announced_blocks a WHERE a.year = of_year - 1))
	)
	SELECT c.origin, c.block, c.unit, p.axis, p.source, p.points, p.max_points, p.par_index,
		CASE t.basis WHEN 'exact' THEN p.par_index ELSE round(p.par_index, d.digits) END, p.unscored
	FROM card c
		CROSS JOIN settings t
		CROSS JOIN digits d
		CROSS JOIN LATERAL parindex.report_card_parts(c.card) p;

	ANALYZE pg_temp.parts, pg_temp.parts_before;
END
$procedure$;
COMMENT ON PROCEDURE parindex.report_parts(integer, text[]) IS
'Fills the temporary tables parts and parts_before with the exact figures of each card of a year and of blocks, and of what they are compared with, by axis and source; after report_compare. In the schema of a report''s drafts, called by refresh';
