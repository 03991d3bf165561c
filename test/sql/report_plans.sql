-- Conditions on year, block and unit reach an index: in every table, in criterion_points, in what was published, and in
-- problems, which evaluates the inputs.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS parindex;
CREATE SCHEMA report_plans;
SET search_path = report_plans, parindex;
\set SHOW_CONTEXT never

CREATE TABLE par_units (year integer, block text, unit text, name text, PRIMARY KEY (year, unit));
CREATE TABLE par_framework (year integer, block text, code text, source text, max_points numeric);
CREATE TABLE par_scores (year integer, unit text, code text, points numeric, PRIMARY KEY (year, unit, code));
INSERT INTO par_units SELECT y, 'b' || b, format('b%su%s', b, u), 'Unit ' || u
	FROM generate_series(2021, 2022) y, generate_series(1, 20) b, generate_series(1, 6) u;
INSERT INTO par_framework
	SELECT DISTINCT year, block, c / 8 + 1 || '.' || c % 8 + 1, (ARRAY['appraisal', 'survey'])[c % 2 + 1], 2
	FROM par_units, generate_series(0, 39) c;
INSERT INTO par_scores SELECT u.year, u.unit, f.code, (u.year + length(u.unit) + length(f.code)) % 5 / 2.5
	FROM par_units u JOIN par_framework f USING (year, block);
CALL create_report('l_par', 'par_units', 'par_framework', 'par_scores');
INSERT INTO l_par.block_rules (year, block, class_rubric)
	SELECT DISTINCT year, block, '>= 50: ''A''; else ''B'''::rubric FROM par_units;
CALL refresh('l_par');
CALL publish('l_par', 2021, '2/QĐ');
CALL publish('l_par', 2022, '3/QĐ');
ANALYZE;

-- The nodes of a plan.
CREATE FUNCTION nodes(query text, options text) RETURNS SETOF json LANGUAGE plpgsql AS $$
DECLARE
	plan json;
BEGIN
	EXECUTE format('EXPLAIN (FORMAT json%s) %s', options, query) INTO plan;
	RETURN QUERY
	WITH RECURSIVE node (node) AS (
		SELECT plan -> 0 -> 'Plan'
		UNION ALL
		SELECT json_array_elements(n.node -> 'Plans') FROM node n
	)
	SELECT n.node FROM node n;
END $$;
-- Its scans of tables that no condition narrows.
CREATE FUNCTION whole_scans(query text) RETURNS text LANGUAGE sql AS $$
	SELECT string_agg(DISTINCT n ->> 'Relation Name', ', ') FROM nodes(query, '') n
	WHERE n ->> 'Node Type' = 'Seq Scan'
		OR n ->> 'Node Type' IN ('Index Scan', 'Index Only Scan') AND n ->> 'Index Cond' IS NULL
$$;
CREATE TABLE asked (place integer, condition text, columns text[]);
INSERT INTO asked VALUES (1, 'year = 2022', '{year}');
INSERT INTO asked VALUES (2, 'block = ''b7''', '{block}');
INSERT INTO asked VALUES (3, 'unit = ''b7u3''', '{unit}');
INSERT INTO asked VALUES (4, 'year = 2022 AND block = ''b7''', '{year,block}');
INSERT INTO asked VALUES (5, 'year = 2022 AND unit = ''b7u3''', '{year,unit}');
INSERT INTO asked
	VALUES (6, 'year IN (2021, 2022) AND block = ''b7''::text AND unit = ''b7u3''::text', '{year,block,unit}');
CREATE VIEW figures AS
SELECT n.nspname, c.relname, c.oid::regclass AS name,
	(SELECT array_agg(a.attname::text) FROM pg_attribute a WHERE a.attrelid = c.oid) AS columns
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE n.nspname IN ('l_par', 'l_par_published')
	AND c.relname IN ('scorecards', 'unit_index', 'source_index', 'axis_index', 'block_summary', 'block_source',
		'block_axis', 'block_criterion', 'block_class', 'criterion_points');
CREATE FUNCTION whole_scans(schema_name text, table_name text) RETURNS TABLE (conditions bigint, whole_scans text)
LANGUAGE sql AS $$
	SELECT count(*), string_agg(format('%s: %s', a.condition, w.tables), '; ' ORDER BY a.place)
		FILTER (WHERE w.tables IS NOT NULL)
	FROM figures f JOIN asked a ON a.columns <@ f.columns,
		whole_scans(format('SELECT * FROM %s WHERE %s', f.name, a.condition)) AS w (tables)
	WHERE f.nspname = schema_name AND f.relname = table_name
$$;

-- small tables are read whole unless that costs too much, which JIT must not take at its word
SET jit = off;
SET enable_seqscan = off;
SET enable_hashjoin = off;
SET enable_mergejoin = off;
SELECT f.name, w.* FROM figures f, whole_scans(f.nspname, f.relname) w ORDER BY f.nspname, f.relname COLLATE "C";
-- what the check is worth: a condition that no index has
SELECT whole_scans($$SELECT * FROM l_par.unit_index WHERE points = 1$$);
-- a dashboard's joins
SELECT whole_scans($$SELECT * FROM l_par.unit_index JOIN l_par.axis_index USING (year, block, unit)
	WHERE year = 2022 AND block = 'b7'$$);
SELECT whole_scans($$SELECT * FROM l_par.criterion_points JOIN l_par.unit_index USING (year, unit)
	WHERE year = 2022 AND unit = 'b7u3'$$);
RESET enable_seqscan;
RESET enable_hashjoin;
RESET enable_mergejoin;
-- the planner takes these indexes of itself, where there is enough to choose from
SELECT whole_scans($$SELECT * FROM l_par.axis_index WHERE year = 2022 AND block = 'b7'$$);
SELECT whole_scans($$SELECT * FROM l_par_published.unit_index WHERE year = 2022 AND unit = 'b7u3'$$);

-- problems: of the scores, those of the units that are asked for; a framework and a list of units are small
CREATE FUNCTION reads(query text, table_name text) RETURNS bigint LANGUAGE sql AS $$
	SELECT sum((n ->> 'Actual Rows')::numeric * (n ->> 'Actual Loops')::numeric
		+ coalesce((n ->> 'Rows Removed by Filter')::numeric, 0)) FROM nodes(query, ', ANALYZE, TIMING off') n
	WHERE n ->> 'Relation Name' = table_name
$$;
-- 6 units, 40 criteria: 240 rows of 9,600; of a unit alone each row is also asked whether a list has its unit
UPDATE par_scores SET points = 3 WHERE year = 2022 AND unit IN ('b7u3', 'b8u3') AND code = '1.1';
SELECT unit, code, problem FROM l_par.problems WHERE year = 2022 AND block = 'b7';
SELECT reads($$SELECT * FROM l_par.problems WHERE year = 2022 AND block = 'b7'$$, 'par_scores') <= 240 AS few;
SELECT reads($$SELECT * FROM l_par.problems WHERE year = 2022 AND unit = 'b7u3'$$, 'par_scores') <= 80 AS few;
SELECT reads($$SELECT * FROM l_par.problems WHERE year = 2022 AND block = 'b7' AND unit = 'b7u3'$$,
	'par_scores') <= 40 AS few;
SELECT reads($$SELECT * FROM l_par.problems$$, 'par_scores') >= 9600 AS all_of_them;

CALL drop_report('l_par', force => true);
DROP SCHEMA report_plans CASCADE;
