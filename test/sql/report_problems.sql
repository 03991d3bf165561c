-- What in the inputs cannot stand: each is named by unit and code, and stops refresh.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS parindex;
CREATE SCHEMA report_problems;
SET search_path = report_problems, parindex;

CREATE TABLE par_units (year integer, block text, unit text, name text, name_en text, class_at_most text,
	class_reason text,
	tie_break numeric[]);
CREATE TABLE par_framework (year integer, block text, code text, source text, max_points numeric, name text);
CREATE TABLE par_scores (year integer, unit text, code text, source text, points numeric, applicable boolean,
	self_points numeric);
CREATE TABLE par_surveys (year integer, unit text, source text, tally survey_tally, population bigint);
INSERT INTO par_units (year, block, unit)
VALUES (2022, 'so', 'A'), (2022, 'so', 'B'), (2022, 'huyen', 'C'), (2022, 'huyen', 'D');
INSERT INTO par_framework SELECT 2022, block, code, source, max_points, NULL FROM (VALUES ('so'), ('huyen')) b (block),
	(VALUES ('1', NULL, 10), ('1.1', 'appraisal', 6), ('1.2', 'survey', 4), ('2.1', 'appraisal', 5),
		('2.1', 'survey', 3),
	('9.1', 'bonus', 2)) c (code, source, max_points);
INSERT INTO par_scores (year, unit, code, source, points)
SELECT 2022, u.unit, f.code, f.source, 3 FROM par_units u JOIN par_framework f USING (year, block)
WHERE f.source <> 'bonus';
INSERT INTO par_surveys SELECT 2022, unit, 'survey', survey(w), 1000 FROM par_units, unnest(ARRAY[100, 60, 20]) w
WHERE year = 2022 AND block = 'so' GROUP BY unit;
CALL create_report('p_par', 'par_units', 'par_framework', 'par_scores', 'par_surveys');
INSERT INTO p_par.block_rules (year, block, class_rubric, total)
VALUES (2022, 'so', '>= 50: ''A''; else ''B''', 18), (2022, 'huyen', '>= 50: ''A''; < 20: ''C''', NULL);

-- The problems after a change, and what refresh says of it; the change is undone.
CREATE FUNCTION said(change text) RETURNS SETOF text LANGUAGE plpgsql AS $$
DECLARE
	found text[];
	refused text;
BEGIN
	BEGIN
		EXECUTE change;
		found := ARRAY(
			SELECT concat_ws(' | ', coalesce(p.year::text, 'no year'), coalesce(p.block, 'no block'),
				coalesce(p.unit, 'no unit'),
				p.code, p.source, p.problem, p.detail)
			FROM p_par.problems p);
		BEGIN
			CALL parindex.refresh('p_par');
			refused := 'nothing';
		EXCEPTION WHEN OTHERS THEN
			refused := SQLSTATE || ' ' || split_part(SQLERRM, ':', 1);
		END;
		RAISE EXCEPTION USING ERRCODE = 'UNDO1';
	EXCEPTION WHEN SQLSTATE 'UNDO1' THEN
		RETURN QUERY SELECT p FROM unnest(found) p ORDER BY p COLLATE "C";
		RETURN NEXT 'refresh: ' || refused;
	END;
END $$;
\pset tuples_only on

-- sound
SELECT said('SELECT');

-- ---- points --------------------------------------------------------------------------------------------------------

-- over the maximum or negative; no number
SELECT said($$UPDATE par_scores SET points = 6.01 WHERE (unit, code) = ('A', '1.1')$$);
SELECT said($$UPDATE par_scores SET points = -0.5 WHERE (unit, code) = ('A', '1.1')$$);
SELECT said($$UPDATE par_scores SET points = 'NaN' WHERE (unit, code) = ('A', '1.1')$$);
-- but not where they are ignored
SELECT said($$UPDATE par_scores SET points = 7, applicable = false WHERE (unit, code) = ('A', '1.1')$$);
-- self points likewise
SELECT said($$UPDATE par_scores SET self_points = 7 WHERE (unit, code) = ('A', '1.1')$$);
SELECT said($$UPDATE par_scores SET self_points = -1 WHERE (unit, code) = ('A', '1.1')$$);
-- self points that no source of the framework can have
SELECT said($$UPDATE par_framework SET source = 'td' WHERE source = 'appraisal' AND block = 'so';
	UPDATE par_scores SET source = 'td', self_points = 1 WHERE source = 'appraisal' AND unit IN ('A', 'B')$$);
-- without self points such a source is no problem
SELECT said($$UPDATE par_framework SET source = 'td' WHERE source = 'appraisal' AND block = 'so';
	UPDATE par_scores SET source = 'td' WHERE source = 'appraisal' AND unit IN ('A', 'B')$$);

-- ---- codes ---------------------------------------------------------------------------------------------------------

-- a criterion that the framework does not have; mistyped; with a blank; of another source
SELECT said($$INSERT INTO par_scores (year, unit, code, source, points) VALUES (2022, 'A', '3.1', 'appraisal', 1)$$);
SELECT said($$UPDATE par_scores SET code = '1.1 ' WHERE (unit, code) = ('A', '1.1')$$);
SELECT said($$UPDATE par_scores SET source = 'appraisal' WHERE (unit, code) = ('A', '1.2')$$);
-- a duplicate; three rows of one
SELECT said($$INSERT INTO par_scores SELECT * FROM par_scores WHERE (unit, code) = ('A', '1.1')$$);
SELECT said($$INSERT INTO par_scores SELECT s.* FROM par_scores s, generate_series(1, 2)
	WHERE (unit, code) = ('A', '1.1')$$);
-- a code of several sources without one, and of one source without it
SELECT said($$UPDATE par_scores SET source = NULL WHERE (unit, code, source) = ('A', '2.1', 'survey')$$);
SELECT said($$UPDATE par_scores SET source = NULL WHERE (unit, code) = ('A', '1.1')$$);
-- NULL in a key
SELECT said($$UPDATE par_scores SET code = NULL WHERE (unit, code) = ('A', '1.1')$$);
SELECT said($$UPDATE par_scores SET unit = NULL WHERE (unit, code) = ('A', '1.1')$$);
SELECT said($$UPDATE par_scores SET year = NULL WHERE (unit, code) = ('A', '1.1')$$);

-- ---- units ---------------------------------------------------------------------------------------------------------

SELECT said($$UPDATE par_scores SET unit = 'a' WHERE unit = 'A'$$);
SELECT said($$DELETE FROM par_scores WHERE unit = 'A'$$);
-- a block that has not begun
SELECT said($$DELETE FROM par_scores WHERE unit IN ('A', 'B')$$);
-- in two blocks; listed twice; NULL in a key
SELECT said($$INSERT INTO par_units (year, block, unit) VALUES (2022, 'huyen', 'A')$$);
SELECT said($$INSERT INTO par_units (year, block, unit) VALUES (2022, 'so', 'A')$$);
SELECT said($$INSERT INTO par_units (year, block, unit) VALUES (2022, 'so', NULL)$$);
SELECT said($$UPDATE par_units SET block = NULL WHERE unit = 'A'$$);
SELECT said($$INSERT INTO par_units (year, block, unit) VALUES (2022, NULL, 'E')$$);
SELECT said($$UPDATE par_units SET year = NULL WHERE unit = 'A'$$);
-- a typo in a block
SELECT said($$UPDATE par_units SET block = 'os' WHERE unit = 'A'$$);
-- codes with blanks that can be seen and that cannot, decomposed, too long
SELECT said($$UPDATE par_units SET unit = ' A' WHERE unit = 'A'; UPDATE par_scores SET unit = ' A' WHERE unit = 'A'$$);
SELECT said($$UPDATE par_units SET unit = E'A\u00a0' WHERE unit = 'A'$$);
SELECT said($$UPDATE par_units SET block = E'tha\u0302m' WHERE unit = 'A'$$);
SELECT replace(said, repeat('x', 101), 'x…')
FROM said($$UPDATE par_units SET block = repeat('x', 101) WHERE unit = 'A'$$);
-- names over 255
SELECT said($$UPDATE par_units SET name = repeat('x', 256) WHERE unit = 'A'$$);
SELECT said($$UPDATE par_units SET name_en = repeat('x', 256) WHERE unit = 'A'$$);
SELECT said($$UPDATE par_units SET class_reason = repeat('x', 256) WHERE unit = 'A'$$);
SELECT said($$UPDATE par_units SET name = repeat('x', 255) WHERE unit = 'A'$$);
-- years
SELECT said($$UPDATE par_units SET year = 0 WHERE unit = 'A'; UPDATE par_scores SET year = 0 WHERE unit = 'A'$$);
SELECT said($$INSERT INTO par_units (year, block, unit) VALUES (10000, 'so', 'A'), (-2147483648, 'so', 'A')$$);
SELECT said($$INSERT INTO par_scores (year, unit, code, points) VALUES (-2147483648, 'A', '1.1', 1)$$);
-- a tie_break that has no order; two dimensions
SELECT said($$UPDATE par_units SET tie_break = '{1,NaN}' WHERE unit = 'A'$$);
SELECT said($$UPDATE par_units SET tie_break = '{{1,2}}' WHERE unit = 'A'$$);
SELECT said($$UPDATE par_units SET tie_break = '{1,NULL}' WHERE unit = 'A'$$);

-- ---- classes -------------------------------------------------------------------------------------------------------

SELECT said($$UPDATE par_units SET class_at_most = 'C' WHERE unit = 'A'$$);
SELECT said($$UPDATE par_units SET class_at_most = 'B' WHERE unit = 'A';
	UPDATE p_par.block_rules SET class_rubric = NULL$$);
-- an index that the rule does not know: 22.22 is neither >= 50 nor < 20
SELECT said($$UPDATE par_scores SET points = 1 WHERE unit = 'D'$$);

-- ---- the framework -------------------------------------------------------------------------------------------------

SELECT said($$INSERT INTO par_framework VALUES (2022, 'so', '1.1', 'appraisal', 6), (2022, 'so', '1', NULL, 10)$$);
SELECT said($$INSERT INTO par_framework VALUES (2022, 'so', '2.1.1', 'appraisal', 1)$$);
SELECT said($$INSERT INTO par_framework VALUES (2022, 'so', '3', NULL, NULL)$$);
SELECT said($$UPDATE par_framework SET max_points = 11 WHERE code = '1' AND block = 'so'$$);
SELECT said($$UPDATE par_framework SET max_points = NULL WHERE code = '1' AND block = 'so'$$);
SELECT said($$UPDATE p_par.block_rules SET total = 20$$);
SELECT said($$DELETE FROM par_framework WHERE block = 'so'$$);
SELECT said($$INSERT INTO par_framework VALUES (2022, 'so', NULL, 'appraisal', 6)$$);
SELECT said($$INSERT INTO par_framework VALUES (2022, NULL, '4', 'appraisal', 6)$$);
SELECT said($$INSERT INTO par_framework VALUES (NULL, 'so', '4', 'appraisal', 6)$$);
SELECT said($$INSERT INTO par_framework VALUES (0, 'so', '4', 'appraisal', 6)$$);
SELECT said($$INSERT INTO par_framework VALUES (2022, 'so ', '4', 'appraisal', 6)$$);
SELECT said($$INSERT INTO par_framework VALUES (2022, 'so', '4', 'bonus', 6, repeat('x', 256))$$);
SELECT said($$INSERT INTO par_framework VALUES (2022, 'so', '4', 'bonus', 6, repeat('x', 255))$$);
-- what is no criterion
SELECT said($$INSERT INTO par_framework VALUES (2022, 'so', '4.01', 'bonus', 1)$$);
SELECT said($$INSERT INTO par_framework VALUES (2022, 'so', '256', 'bonus', 1)$$);
SELECT said($$INSERT INTO par_framework VALUES (2022, 'so', '4', 'Bonus', 1)$$);
SELECT said($$INSERT INTO par_framework VALUES (2022, 'so', '4', 'bonus', -1)$$);
SELECT said($$INSERT INTO par_framework VALUES (2022, 'so', '4', 'bonus', 0)$$);
SELECT said($$INSERT INTO par_framework VALUES (2022, 'so', '4', 'bonus', NULL)$$);
SELECT said($$INSERT INTO par_framework VALUES (2022, 'so', '4', 'bonus', 0.000000001)$$);
SELECT said($$INSERT INTO par_framework VALUES (2022, 'so', '4', 'bonus', 'NaN')$$);

-- ---- surveys -------------------------------------------------------------------------------------------------------

SELECT said($$UPDATE par_surveys SET source = 'sipas' WHERE unit = 'A'$$);
SELECT said($$INSERT INTO par_surveys SELECT * FROM par_surveys WHERE unit = 'A'$$);
SELECT said($$UPDATE par_surveys SET population = 2 WHERE unit = 'A'$$);
SELECT said($$UPDATE par_surveys SET population = 3 WHERE unit = 'A'$$);
SELECT said($$UPDATE par_surveys SET unit = 'Z' WHERE unit = 'A'$$);
SELECT said($$UPDATE par_surveys SET unit = NULL WHERE unit = 'A'$$);
SELECT said($$UPDATE par_surveys SET source = NULL WHERE unit = 'A'$$);
SELECT said($$UPDATE par_surveys SET tally = NULL WHERE unit = 'A'$$);

-- ---- refresh names the first ten, by unit and code -----------------------------------------------------------------
\pset tuples_only off
\set VERBOSITY default
\set SHOW_CONTEXT never
UPDATE par_scores SET points = -1 WHERE unit = 'A' AND code = '1.2';
CALL refresh('p_par');
UPDATE par_scores SET points = -1;
CALL refresh('p_par');
SELECT count(*) FROM p_par.problems;
-- and nothing was changed
SELECT count(*) FROM p_par.scorecards;
SELECT outcome, error FROM p_par.refresh_log ORDER BY id;

SET client_min_messages = warning;
CALL drop_report('p_par');
DROP SCHEMA report_problems CASCADE;
