-- What each card says: the exact figures from which the tables are computed. One pass over the cards of a year beside those
-- that they are compared with, and one over the cards of each block.

CREATE PROCEDURE parindex.report_parts_tables()
	LANGUAGE plpgsql
AS $procedure$
BEGIN
	-- what each unit is compared with
	CREATE TEMP TABLE compared (
		unit varchar(100) NOT NULL,
		origin text,
		prior_value numeric,
		rank integer,
		comparable smallint NOT NULL,
		card parindex.scorecard
	) WITH (toast_tuple_target = 8160);	-- not compressed for so short a time
	-- and each block
	CREATE TEMP TABLE blocks_compared (
		block varchar(100) NOT NULL,
		origin text,
		prior_mean numeric,
		comparable smallint NOT NULL
	);
	-- axis 0 is the whole, source '' all sources; indices are on the report's basis: value that of the part,
	-- previous_value that of the year before, where previous says that its card has the part
	CREATE TEMP TABLE parts (
		unit varchar(100) NOT NULL,
		axis integer NOT NULL,
		source text NOT NULL,
		points numeric,
		max_points numeric,
		value numeric,
		unscored integer,
		not_applicable integer,
		zeros integer,
		self_points numeric,
		self_max numeric,
		previous boolean NOT NULL,
		previous_value numeric,
		appraisal_points numeric,
		appraisal_index numeric,
		appraisal_change numeric,
		survey_points numeric,
		survey_index numeric,
		survey_change numeric
	);
	-- sums over the units of a block, of the year and of the year before: parts, which have an axis, and criteria, which have
	-- a code
	CREATE TEMP TABLE block_parts (
		year integer NOT NULL,
		origin text NOT NULL,
		block varchar(100) NOT NULL,
		axis integer,
		code text,
		source text NOT NULL,
		units integer NOT NULL,
		scored integer NOT NULL,
		unscored integer,
		units_full integer,
		units_zero integer,
		least_points numeric,
		greatest_points numeric,
		points numeric NOT NULL,
		max_points numeric,
		index numeric
	);
	-- the means made of them; value is the mean on the report's basis, before that of the year before
	CREATE TEMP TABLE block_means (
		block varchar(100) NOT NULL,
		axis integer NOT NULL,
		source text NOT NULL,
		units integer NOT NULL,
		units_scored integer NOT NULL,
		index numeric,
		value numeric,
		points numeric,
		max_points numeric,
		before numeric,
		comparable smallint NOT NULL,
		change numeric,
		direction text
	);
END
$procedure$;
COMMENT ON PROCEDURE parindex.report_parts_tables() IS
'Makes the temporary tables compared, blocks_compared, parts, block_parts and block_means';

CREATE PROCEDURE parindex.report_compare(of_year integer, of_blocks text[])
	LANGUAGE plpgsql
AS $procedure$
BEGIN
	TRUNCATE pg_temp.compared;
	INSERT INTO pg_temp.compared
	SELECT b.unit, b.origin, CASE t.basis WHEN 'exact' THEN b.prior_pct ELSE round(b.prior_pct, d.digits) END, b.rank, b.comparable, b.card
	FROM unit_before b JOIN settings t ON t.one = 1 CROSS JOIN digits d
	WHERE b.year = of_year AND b.block = ANY (of_blocks);
END
$procedure$;
COMMENT ON PROCEDURE parindex.report_compare(integer, text[]) IS
'Fills the temporary table compared with what each unit of a year and of blocks is compared with. In the schema of a report''s drafts, called by refresh';

CREATE PROCEDURE parindex.report_unit_parts(of_year integer, of_blocks text[])
	LANGUAGE plpgsql
	SET enable_nestloop = off
	SET enable_mergejoin = off
AS $procedure$
BEGIN
	TRUNCATE pg_temp.parts;
	INSERT INTO pg_temp.parts
	SELECT s.unit, p.*
	FROM scorecards s
		JOIN settings t ON t.one = 1
		CROSS JOIN digits d
		JOIN pg_temp.compared b ON b.unit = s.unit
		CROSS JOIN LATERAL parindex.report_parts(s.card, s.self_card, b.card, CASE t.basis WHEN 'printed' THEN d.digits END) p
	WHERE s.year = of_year AND s.block = ANY (of_blocks);
END
$procedure$;
COMMENT ON PROCEDURE parindex.report_unit_parts(integer, text[]) IS
'Fills the temporary table parts with the exact figures of each card of a year and of blocks, beside those that it is compared with; after report_compare. In the schema of a report''s drafts, called by refresh';

-- What was computed of the drafts of the year before, in the same refresh, is not computed again.
CREATE PROCEDURE parindex.report_block_parts(of_year integer, of_blocks text[])
	LANGUAGE plpgsql
AS $procedure$
BEGIN
	TRUNCATE pg_temp.blocks_compared;
	INSERT INTO pg_temp.blocks_compared
	SELECT b.block, b.origin, b.prior_mean, b.comparable
	FROM block_before b
	WHERE b.year = of_year AND b.block = ANY (of_blocks);

	DELETE FROM pg_temp.block_parts p WHERE p.year < of_year - 1;
	INSERT INTO pg_temp.block_parts
	SELECT c.year, c.origin, c.block, p.*
	FROM (
			SELECT k.year, k.origin, k.block, array_agg(k.card) AS cards
			FROM (
				SELECT s.year, 'draft' AS origin, s.block, s.card
				FROM scorecards s
				WHERE s.year = of_year AND s.block = ANY (of_blocks)
				UNION ALL
				SELECT s.year, 'draft', s.block, s.card
				FROM scorecards s
				WHERE s.year = of_year - 1 AND s.block IN (SELECT b.block FROM pg_temp.blocks_compared b WHERE b.origin = 'draft')
					AND s.block NOT IN (SELECT o.block FROM pg_temp.block_parts o WHERE o.year = of_year - 1 AND o.origin = 'draft')
				UNION ALL
				SELECT a.year, 'published', a.block, a.card
				FROM announced_units a
				WHERE a.year = of_year - 1 AND a.block IN (SELECT b.block FROM pg_temp.blocks_compared b WHERE b.origin = 'published')
			) k
			GROUP BY k.year, k.origin, k.block
		) c
		CROSS JOIN LATERAL parindex.report_block(c.cards) p;
END
$procedure$;
COMMENT ON PROCEDURE parindex.report_block_parts(integer, text[]) IS
'Fills the temporary tables blocks_compared, with what each block of a year is compared with, and block_parts, with sums over the cards of these blocks in that year and in the year before. In the schema of a report''s drafts, called by refresh';
