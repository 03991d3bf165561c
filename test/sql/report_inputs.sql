-- The inputs of a report in every form: rows by code, rows by criteria, cards; types, missing columns, other sources.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS parindex;
CREATE SCHEMA report_inputs;
SET search_path = report_inputs, parindex;
\set SHOW_CONTEXT never

-- two years, two blocks, five units; bonus, not applicable, unscored, a criterion without a row
CREATE TABLE par_units AS SELECT y AS year, b AS block, u AS unit, 'Đơn vị ' || u AS name
	FROM generate_series(2021, 2022) y,
	(VALUES ('so', 'A'), ('so', 'B'), ('so', 'C'), ('huyen', 'D'), ('huyen', 'E')) v (b, u);
CREATE TABLE par_framework AS SELECT year, block, c.code, c.source, c.max_points, 'Tiêu chí ' || c.code AS name
	FROM (SELECT DISTINCT year, block FROM par_units) u,
	(VALUES ('1', NULL, NULL), ('1.1', 'appraisal', 6), ('1.2', 'survey', 4),
		('2', NULL, NULL), ('2.9', 'appraisal', 5.5), ('2.10', 'sipas', 4.5), ('9', 'bonus', 2)) c
			(code, source, max_points);
CREATE TABLE par_scores AS SELECT u.year, u.unit, f.code, f.source, f.max_points,
		CASE WHEN h % 13 > 0 THEN round(f.max_points * (h % 9) / 8, 2) END AS points, h % 11 > 0 AS applicable,
		CASE WHEN f.source = 'appraisal' THEN round(f.max_points * (h % 5) / 4, 2) END AS self_points
	FROM par_units u JOIN par_framework f USING (year, block),
	LATERAL (SELECT ascii(u.unit) * 31 + u.year * 7 + length(f.code) * 5 + f.max_points::integer AS h) h
	WHERE f.source IS NOT NULL AND (u.unit, f.code) <> ('B', '2.9');
CALL create_report('i_rows', 'par_units', 'par_framework', 'par_scores');
CALL refresh('i_rows');
SELECT year, unit, card, self_card FROM i_rows.scorecards WHERE unit < 'C' ORDER BY year, unit;

-- the same by criteria, whose own code and source are taken; a column that is called criteria, and is none, is nobody's
CREATE VIEW framework_2 AS SELECT year, block, code, criteria(code, source, max_points) AS criteria, name
FROM par_framework;
CREATE VIEW scores_2 AS
SELECT year, unit, criteria(code, source, max_points) AS criteria, points, applicable, self_points FROM par_scores;
CREATE VIEW units_2 AS SELECT *, 'x'::text AS criteria FROM par_units;
CALL create_report('i_criteria', 'units_2', 'framework_2', 'scores_2');
CALL refresh('i_criteria');
-- the same as cards, which the authority aggregates where the rows are
CREATE VIEW scores_3 AS
SELECT year, unit, scorecard(criteria(code, source, max_points), points, applicable) AS card,
	scorecard(criteria(code, source, max_points), self_points, applicable)
		FILTER (WHERE self_points IS NOT NULL) AS self_card
FROM par_scores GROUP BY year, unit;
CALL create_report('i_cards', 'par_units', 'par_framework', 'scores_3');
CALL refresh('i_cards');
-- the same in other types: domains, varchar, char, name, smallint, bigint, integer points, a column without source
CREATE DOMAIN report_inputs.code AS varchar(20);
CREATE DOMAIN report_inputs.unit_code AS report_inputs.code CHECK (VALUE <> '');
CREATE VIEW units_4 AS SELECT year::bigint, block::name, unit::report_inputs.unit_code, name::char(20) FROM par_units;
CREATE VIEW framework_4 AS
SELECT year::smallint, block::varchar(9), code::report_inputs.code, source::name, max_points, name FROM par_framework;
CREATE VIEW scores_4 AS
SELECT year::smallint, unit::char(3), code::varchar COLLATE "POSIX", points, applicable, self_points FROM par_scores;
CALL create_report('i_types', 'units_4', 'framework_4', 'scores_4');
CALL refresh('i_types');
-- text that is sorted in a way of its own
SELECT EXISTS (SELECT FROM pg_collation WHERE collprovider = 'i') AS has_icu \gset
\if :has_icu
CREATE COLLATION report_inputs.backwards (provider = icu, locale = 'en@colNumeric=yes');
\else
CREATE COLLATION report_inputs.backwards FROM "C";
\endif
CREATE VIEW units_5 AS
SELECT year, block COLLATE backwards AS block, unit COLLATE backwards AS unit, name FROM par_units;
CREATE VIEW framework_5 AS
SELECT year, block COLLATE "C" AS block, code COLLATE backwards AS code, source, max_points, name FROM par_framework;
CREATE VIEW scores_5 AS
SELECT year, unit COLLATE "POSIX" AS unit, code COLLATE "C" AS code, points, applicable, self_points FROM par_scores;
CALL create_report('i_collations', 'units_5', 'framework_5', 'scores_5');
CALL refresh('i_collations');

-- every row of every table is the same
CREATE FUNCTION differences(report text) RETURNS TABLE (table_name text, rows bigint, other bigint)
	LANGUAGE plpgsql AS $$
BEGIN
	FOREACH table_name IN ARRAY '{scorecards,unit_index,source_index,axis_index,criterion_points,
		block_summary,block_source,		block_axis,block_criterion}'::text[]
	LOOP
		EXECUTE format($q$
			SELECT count(*), count(*) FILTER (WHERE NOT EXISTS (
				SELECT FROM %1$I.%2$I o WHERE to_jsonb(o) - 'changed_at' = to_jsonb(r) - 'changed_at'))
			FROM i_rows.%2$I r$q$, report, table_name) INTO rows, other;
		RETURN NEXT;
	END LOOP;
END $$;
SELECT * FROM differences('i_criteria');
SELECT sum(other) AS other FROM differences('i_cards');
SELECT sum(other) AS other FROM differences('i_types') WHERE table_name NOT IN ('scorecards', 'unit_index');
SELECT sum(other) AS other FROM differences('i_collations');

-- ---- what cards and criteria bring of their own --------------------------------------------------------------------

-- another maximum than the framework's
CREATE OR REPLACE VIEW scores_2 AS
SELECT year, unit,
	criteria(code, source, max_points + CASE WHEN (unit, code) = ('A', '1.1') THEN 0.5 ELSE 0 END) AS criteria,
	points, applicable, self_points
FROM par_scores;
SELECT year, unit, code, source, problem, detail FROM i_criteria.problems ORDER BY year;
-- criteria beside a code that is another
CREATE OR REPLACE VIEW framework_2 AS
SELECT year, block, CASE code WHEN '1.1' THEN '1.3' ELSE code END AS code,
	criteria(code, source, max_points) AS criteria, name
FROM par_framework;
SELECT year, block, code, source, problem FROM i_criteria.problems WHERE unit IS NULL ORDER BY year, block;
-- scores that have a code and criteria, too: whichever is not NULL; both, and they disagree
CREATE VIEW scores_both AS SELECT year, unit, CASE code WHEN '1.1' THEN NULL ELSE code END AS code,
	NULL::text AS source, CASE WHEN code <> '1.2' THEN criteria(code, source, max_points) END AS criteria,
	points, applicable, self_points
FROM par_scores;
CALL create_report('i_both', 'par_units', 'par_framework', 'scores_both');
SELECT count(*) AS problems FROM i_both.problems;
CALL refresh('i_both');
SELECT * FROM differences('i_both');
CREATE OR REPLACE VIEW scores_both AS SELECT year, unit, CASE code WHEN '1.1' THEN '1.2' ELSE code END AS code,
	CASE code WHEN '1.2' THEN 'appraisal' ELSE source END AS source, criteria(code, source, max_points) AS criteria,
	points, applicable, self_points
FROM par_scores WHERE year = 2022;
SELECT unit, code, source, problem, detail FROM i_both.problems WHERE year = 2022
ORDER BY unit, code, source, detail;
CALL drop_report('i_both');
-- a card with another maximum (not applicable, too), with a criterion that nobody knows, with a doubled one, and a
-- self card
CREATE OR REPLACE VIEW scores_3 AS SELECT 2022 AS year, 'A'::text AS unit,
	'{1.1 appraisal -/7, 1.2 survey 1/4, 1.2 survey ?/4, 2.10 sipas 1/4.5, 3.3 appraisal 1/1}'::scorecard AS card,
	'{1.1 appraisal 1/7}'::scorecard AS self_card;
SELECT unit, code, source, problem, detail FROM i_cards.problems WHERE year = 2022 AND problem <> 'no scores'
ORDER BY code_order(code) COLLATE "C", problem;
-- without a framework that is all there is to say of a card and of a self card
BEGIN;
DELETE FROM par_framework WHERE year = 2022;
SELECT unit, code, source, problem, detail FROM i_cards.problems WHERE year = 2022 AND problem <> 'no scores';
ROLLBACK;
-- kept to a depth
CREATE OR REPLACE VIEW scores_3 AS SELECT 2022 AS year, 'A'::text AS unit,
	'{1 appraisal 1/6, 1 survey 1/4}@1'::scorecard AS card,
	'{1 appraisal 1/6}@1'::scorecard AS self_card;
SELECT unit, code, problem, detail FROM i_cards.problems WHERE year = 2022 AND problem <> 'no scores' ORDER BY problem;
-- two rows for a unit
CREATE OR REPLACE VIEW scores_3 AS
SELECT 2022 AS year, unit, '{1.1 appraisal 1/6}'::scorecard AS card, NULL::scorecard AS self_card
FROM (VALUES ('A'), ('A')) v (unit);
SELECT unit, code, source, problem, detail FROM i_cards.problems WHERE year = 2022 AND problem <> 'no scores';
-- what a card lacks is missing
CREATE OR REPLACE VIEW scores_3 AS
SELECT 2022 AS year, unit, '{1.1 appraisal 1/6}'::scorecard AS card, NULL::scorecard AS self_card FROM par_units
WHERE year = 2022;
CALL refresh('i_cards', 2022);
SELECT unit, missing, unscored, not_applicable FROM i_cards.unit_index WHERE year = 2022 AND unit = 'A';
SELECT card FROM i_cards.scorecards WHERE year = 2022 AND unit = 'A';
-- or does not apply
UPDATE i_cards.settings SET absent = 'not_applicable';
CALL refresh('i_cards', 2022);
SELECT unit, missing, unscored, not_applicable, max_points, index_pct FROM i_cards.unit_index
WHERE year = 2022 AND unit = 'A';
SELECT card FROM i_cards.scorecards WHERE year = 2022 AND unit = 'A';

-- ---- columns that are missing or of a wrong type are one error -----------------------------------------------------
CREATE TABLE bad_units (year text, unit integer, name text, tie_break text[]);
CREATE TABLE bad_framework (year integer, block text, code integer, max_points double precision);
CREATE TABLE bad_scores (year integer, unit text, points real, applicable text);
CREATE TABLE bad_surveys (year integer, unit text, source text, tally numeric, population numeric);
CALL create_report('i_bad', 'bad_units', 'bad_framework', 'bad_scores', 'bad_surveys');
CALL create_report('i_bad', 'par_units', NULL, 'par_scores');
SELECT count(*) AS schemas FROM pg_namespace WHERE nspname LIKE 'i\_bad%';

-- ---- the source moves: the view is replaced ------------------------------------------------------------------------
CREATE TABLE par_scores_2 AS SELECT year, unit, code, 0.0 AS points FROM par_scores WHERE source <> 'bonus';
CREATE OR REPLACE VIEW i_rows.scores AS
SELECT s.year, s.unit, s.code, NULL::text AS source, NULL::parindex.criteria AS criteria, s.points,
	NULL::boolean AS applicable, NULL::numeric AS self_points, NULL::parindex.scorecard AS card,
	NULL::parindex.scorecard AS self_card
FROM par_scores_2 s;
CALL refresh('i_rows');
SELECT DISTINCT index_pct, self_points FROM i_rows.unit_index ORDER BY index_pct;

-- functions in the inputs see pg_catalog alone, ISO dates, and the report's time zone; the caller's settings come back
CREATE TABLE par_seen (search_path text, datestyle text, timezone text, row_security text);
CREATE FUNCTION seen() RETURNS integer LANGUAGE plpgsql VOLATILE AS $$
BEGIN
	INSERT INTO report_inputs.par_seen
	SELECT current_setting('search_path'), current_setting('datestyle'), current_setting('timezone'),
		current_setting('row_security');
	RETURN 2022;
END $$;
UPDATE i_rows.settings SET time_zone = 'Asia/Ho_Chi_Minh';
CREATE OR REPLACE VIEW i_rows.surveys AS
SELECT report_inputs.seen() AS year, NULL::text AS unit, NULL::text AS source, NULL::parindex.survey_tally AS tally,
	NULL::bigint AS population
WHERE report_inputs.seen() = 0;
SET timezone = 'Europe/Paris';
SET datestyle = 'German';
CALL refresh('i_rows', 2022);
SELECT DISTINCT * FROM par_seen;
SHOW search_path;
SHOW timezone;
SHOW datestyle;
SHOW row_security;
RESET timezone;
RESET datestyle;

SET client_min_messages = warning;
CALL drop_report('i_rows');
CALL drop_report('i_criteria');
CALL drop_report('i_types');
CALL drop_report('i_collations');
-- what is left of a report whose inputs were dropped
DROP TABLE par_units, par_framework, par_scores CASCADE;
CALL drop_report('i_cards');
DROP SCHEMA report_inputs CASCADE;
SELECT nspname FROM pg_namespace WHERE nspname LIKE 'i\_%';
