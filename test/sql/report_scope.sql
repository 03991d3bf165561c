-- A refresh of a year or block: it reads and writes its scope and what follows from it, and leaves the same rows as a
-- full one.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS parindex;
CREATE SCHEMA report_scope;
SET search_path = report_scope, parindex;
\set SHOW_CONTEXT never

-- three years, three blocks of four units
CREATE TABLE par_units AS SELECT y AS year, b AS block, b || n AS unit, initcap(b) || ' ' || n AS name
	FROM generate_series(2020, 2022) y, (VALUES ('so'), ('huyen'), ('xa')) v (b), generate_series(1, 4) n;
CREATE TABLE par_framework AS SELECT year, block, c.code, c.source, c.max_points
	FROM (SELECT DISTINCT year, block FROM par_units) u,
	(VALUES ('1.1', 'appraisal', 30), ('1.2', 'survey', 30), ('2.1', 'appraisal', 40)) c (code, source, max_points);
CREATE TABLE par_scores AS SELECT u.year, u.unit, f.code,
		round(f.max_points * (ascii(u.unit) * 7 + u.year * 3 + right(u.unit, 1)::integer * 11
			+ right(f.code, 1)::integer) % 37 / 1, 2) / 37 AS points
	FROM par_units u JOIN par_framework f USING (year, block);
UPDATE par_scores SET points = round(points, 2);
CALL create_report('s_par', 'par_units', 'par_framework', 'par_scores');
INSERT INTO s_par.block_rules (year, block, block_name) SELECT DISTINCT year, block, block FROM par_units;
CALL refresh('s_par');

-- What a scoped refresh leaves, and whether a full one behind it finds anything to do; all of it is undone.
CREATE FUNCTION scoped(change text, scope text) RETURNS TABLE (cards bigint, rows bigint, left_for_a_full_one text)
LANGUAGE plpgsql AS $$
DECLARE
	found text;
BEGIN
	BEGIN
		EXECUTE change;
		BEGIN
			EXECUTE format('CALL parindex.refresh(''s_par'', %s)', scope);
		EXCEPTION WHEN check_violation OR no_data_found THEN
			RETURN QUERY SELECT NULL::bigint, NULL::bigint, SQLERRM;
			RAISE EXCEPTION USING ERRCODE = 'UNDO1';
		END;
		CALL parindex.refresh('s_par');
		found := (SELECT string_agg(concat(l.cards_changed, '|', l.rows_changed), '|' ORDER BY l.id)
			FROM (SELECT * FROM s_par.refresh_log ORDER BY id DESC LIMIT 2) l);
		RAISE EXCEPTION USING ERRCODE = 'UNDO1';
	EXCEPTION WHEN SQLSTATE 'UNDO1' THEN
		IF found IS NULL THEN
			RETURN;
		END IF;
	WHEN check_violation THEN
		RETURN QUERY SELECT NULL::bigint, NULL::bigint, 'passes; but all: ' || SQLERRM;
		RETURN;
	END;
	RETURN QUERY SELECT split_part(found, '|', 1)::bigint, split_part(found, '|', 2)::bigint,
		concat(split_part(found, '|', 3), ' cards, ', split_part(found, '|', 4), ' rows');
END $$;

-- ---- a scope is enough for what changed in it ----------------------------------------------------------------------

-- a score: 3 of 2021's block, and the year after; what compares blocks with each other, in both
SELECT * FROM scoped($$UPDATE par_scores SET points = 30 WHERE (year, unit, code) = (2021, 'so1', '1.1')$$,
	'2021, ''so''');
SELECT * FROM scoped($$UPDATE par_scores SET points = 30 WHERE (year, unit, code) = (2021, 'so1', '1.1')$$, '2021');
SELECT * FROM scoped($$UPDATE par_scores SET points = 30 WHERE (year, unit, code) = (2021, 'so1', '1.1')$$,
	'block => ''so''');
-- another scope leaves it to the next
SELECT * FROM scoped($$UPDATE par_scores SET points = 30 WHERE (year, unit, code) = (2021, 'so1', '1.1')$$,
	'2021, ''xa''');
SELECT * FROM scoped($$UPDATE par_scores SET points = 30 WHERE (year, unit, code) = (2021, 'so1', '1.1')$$, '2022');
-- names, rules (those of 2020 are left), a framework, a unit that comes or goes
SELECT * FROM scoped($$UPDATE par_units SET name = 'x' WHERE (year, block) = (2021, 'so')$$, '2021, ''so''');
SELECT * FROM scoped($$UPDATE s_par.block_rules SET framework_name = year::text WHERE block = 'so' AND year < 2022$$,
	'2021, ''so''');
SELECT * FROM scoped($$UPDATE par_framework SET max_points = 50 WHERE (year, block, code) = (2021, 'so', '1.1')$$,
	'2021, ''so''');
SELECT * FROM scoped($$DELETE FROM par_units WHERE (year, unit) = (2021, 'so1');
	DELETE FROM par_scores WHERE (year, unit) = (2021, 'so1')$$,
	'2021, ''so''');
SELECT * FROM scoped($$INSERT INTO par_units VALUES (2021, 'so', 'new', 'New');
	INSERT INTO par_scores SELECT year, 'new', code, points FROM par_scores
	WHERE (year, unit) = (2021, 'so1')$$, '2021, ''so''');
-- where exact figures are compared, all blocks are looked at
SELECT * FROM scoped($$UPDATE s_par.settings SET basis = 'exact'; CALL parindex.refresh('s_par');
	UPDATE par_scores SET points = 29.999 WHERE (year, unit, code) = (2021, 'so1', '1.1')$$, '2021, ''so''');

-- ---- units that move -----------------------------------------------------------------------------------------------

-- to another block of the year, whichever of the two is asked for, and a chain of them
SELECT * FROM scoped($$UPDATE par_units SET block = 'xa' WHERE (year, unit) = (2021, 'so1')$$, '2021, ''so''');
SELECT * FROM scoped($$UPDATE par_units SET block = 'xa' WHERE (year, unit) = (2021, 'so1')$$, '2021, ''xa''');
SELECT * FROM scoped($$UPDATE par_units SET block = CASE unit WHEN 'so1' THEN 'xa' ELSE 'huyen' END
	WHERE (year, unit) IN ((2021, 'so1'), (2021, 'xa1'))$$, '2021, ''so''');
-- between the year and the next: the block that it is in then is compared anew
SELECT * FROM scoped($$UPDATE par_units SET block = 'xa' WHERE year = 2022 AND unit = 'so1';
	CALL parindex.refresh('s_par');
	UPDATE par_scores SET points = 30 WHERE (year, unit, code) = (2021, 'so1', '1.1')$$, '2021, ''so''');

-- ---- a scope also covers what has no place -------------------------------------------------------------------------

-- a unit of its year that is in no list; NULL in a key, of any input; but not another block's problem
SELECT * FROM scoped($$INSERT INTO par_scores VALUES (2021, 'nobody', '1.1', 1)$$, '2021, ''so''');
SELECT * FROM scoped($$INSERT INTO par_scores VALUES (2022, 'nobody', '1.1', 1)$$, '2021, ''so''');
SELECT * FROM scoped($$INSERT INTO par_scores VALUES (NULL, 'so1', '1.1', 1)$$, '2021, ''so''');
SELECT * FROM scoped($$INSERT INTO par_scores VALUES (NULL, 'so1', '1.1', 1), (NULL, 'so1', '1.1', 1)$$,
	'2021, ''so''');
SELECT * FROM scoped($$INSERT INTO par_scores VALUES (2021, NULL, '1.1', 1)$$, '2021, ''so''');
SELECT * FROM scoped($$INSERT INTO par_scores VALUES (2021, 'so1', NULL, 1)$$, '2021, ''so''');
SELECT * FROM scoped($$INSERT INTO par_scores VALUES (2021, 'xa1', NULL, 1)$$, '2021, ''so''');
SELECT * FROM scoped($$INSERT INTO par_units VALUES (NULL, 'so', 'so9')$$, '2021, ''so''');
SELECT * FROM scoped($$INSERT INTO par_units VALUES (2021, NULL, 'so9')$$, '2021, ''so''');
SELECT * FROM scoped($$INSERT INTO par_units VALUES (2021, 'so', NULL)$$, '2021, ''so''');
SELECT * FROM scoped($$INSERT INTO par_framework VALUES (NULL, 'so', '3', 'survey', 1)$$, '2021, ''so''');
SELECT * FROM scoped($$INSERT INTO par_framework VALUES (2021, NULL, '3', 'survey', 1)$$, '2021, ''so''');
SELECT * FROM scoped($$INSERT INTO par_framework VALUES (2021, 'so', NULL, 'survey', 1)$$, '2021, ''so''');
SELECT * FROM scoped($$UPDATE par_scores SET points = -1 WHERE (year, unit, code) = (2021, 'xa1', '1.1')$$,
	'2021, ''so''');
SELECT * FROM scoped($$UPDATE par_scores SET points = -1 WHERE (year, unit, code) = (2021, 'so1', '1.1')$$,
	'2021, ''so''');
-- a unit in two blocks, one of them in the scope
SELECT * FROM scoped($$INSERT INTO par_units VALUES (2021, 'xa', 'so1')$$, '2021, ''so''');
SELECT * FROM scoped($$INSERT INTO par_units VALUES (2021, 'xa', 'so1')$$, '2021, ''huyen''');

-- ---- block by block, year by year, in any order --------------------------------------------------------------------
CREATE TABLE whole AS SELECT 'u' AS t, to_jsonb(u) - 'changed_at' AS row FROM s_par.unit_index u
	UNION ALL SELECT 'a', to_jsonb(u) - 'changed_at' FROM s_par.axis_index u
	UNION ALL SELECT 's', to_jsonb(u) - 'changed_at' FROM s_par.source_index u
	UNION ALL SELECT 'b', to_jsonb(u) - 'changed_at' FROM s_par.block_summary u
	UNION ALL SELECT 'x', to_jsonb(u) - 'changed_at' FROM s_par.block_axis u
	UNION ALL SELECT 'o', to_jsonb(u) - 'changed_at' FROM s_par.block_source u
	UNION ALL SELECT 'c', to_jsonb(u) - 'changed_at' FROM s_par.block_criterion u
	UNION ALL SELECT 'k', to_jsonb(u) FROM s_par.criterion_points u;
CALL create_report('t_par', 'par_units', 'par_framework', 'par_scores');
INSERT INTO t_par.block_rules SELECT * FROM s_par.block_rules;
CALL refresh('t_par', 2022, 'xa');
CALL refresh('t_par', 2020, 'so');
CALL refresh('t_par', 2021, 'xa');
CALL refresh('t_par', block => 'huyen');
CALL refresh('t_par', 2022, 'so');
CALL refresh('t_par', 2021, 'so');
CALL refresh('t_par', 2020, 'xa');
SELECT count(*) AS rows, count(*) FILTER (WHERE NOT EXISTS (SELECT FROM whole w WHERE w.row = r.row)) AS other
FROM (SELECT to_jsonb(u) - 'changed_at' AS row FROM t_par.unit_index u
	UNION ALL SELECT to_jsonb(u) - 'changed_at' FROM t_par.axis_index u
	UNION ALL SELECT to_jsonb(u) - 'changed_at' FROM t_par.source_index u
	UNION ALL SELECT to_jsonb(u) - 'changed_at' FROM t_par.block_summary u
	UNION ALL SELECT to_jsonb(u) - 'changed_at' FROM t_par.block_axis u
	UNION ALL SELECT to_jsonb(u) - 'changed_at' FROM t_par.block_source u
	UNION ALL SELECT to_jsonb(u) - 'changed_at' FROM t_par.block_criterion u
	UNION ALL SELECT to_jsonb(u) FROM t_par.criterion_points u) r;
SELECT count(*) FROM whole;

CALL drop_report('s_par');
CALL drop_report('t_par');
DROP SCHEMA report_scope CASCADE;
