-- criteria_problems: what is wrong with a framework
\set ECHO none
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS parindex;
RESET client_min_messages;
\set ECHO all
\pset null '(null)'
\pset format unaligned
SET search_path = public, parindex;

-- A sound framework of three levels, in any order of rows
CREATE TABLE par_criteria AS
SELECT format('%s.%s.%s %s', axis, branch, leaf, (ARRAY['appraisal 1.5', 'appraisal 0.5', 'survey 2'])[leaf]) AS text
FROM generate_series(1, 8) axis, generate_series(1, 5) branch, generate_series(1, 3) leaf;
SELECT sum(max_points(text::criteria)) FROM par_criteria;
SELECT criteria_problems(text::criteria) FROM par_criteria;
SELECT criteria_problems(text::criteria, 160) FROM par_criteria;
SELECT criteria_problems(text::criteria ORDER BY md5(text)) AS shuffled FROM par_criteria;
SELECT criteria_problems(text::criteria, 160.00 ORDER BY text DESC) AS backwards FROM par_criteria;
SELECT criteria_problems(text::criteria) AS one_axis FROM par_criteria WHERE within(text::criteria, '1');

-- Sound, though not plain
SELECT what, (SELECT criteria_problems(c, total) FROM unnest(rows) c) FROM (VALUES
	('two sources of one code', '{1 appraisal 60,1 survey 40}'::criteria[], 100),
	('a branch that carries no points', '{1 appraisal 0,1.1 appraisal 100}', 100),
	('bonus and penalty outside the total', '{1 appraisal 100,2 bonus 2,2 penalty 5}', 100),
	('one criterion', '{1 a 100}', 100),
	('seven levels', '{1.1.1.1.1.1.1 a 60,1.1.1.1.1.1.2 a 40}', 100),
	('ten follows nine', '{1.1 a 1,1.2 a 1,1.3 a 1,1.4 a 1,1.5 a 1,1.6 a 1,1.7 a 1,1.8 a 1,1.9 a 1,1.10 a 1}', 10),
	('NULL among the rows', '{1 a 1,NULL,2 a 1}', 2),
	('no total', '{1 a 1}', NULL)) AS v (what, rows, total);

-- Broken
SELECT what, array_to_string((SELECT criteria_problems(c, 100) FROM unnest(rows) c), E'\n  ') AS problems FROM (VALUES
	('twice', '{1 a 50,2 a 25,2 a 25}'::criteria[]),
	('twice with other points', '{1 a 50,2 a 25,2 a 20,2 a 5}'),
	('points on a branch', '{1 a 50,2 a 20,2.1 a 30}'),
	('points on a branch of another source', '{1 a 50,2 survey 20,2 a 0,2.1 a 30}'),
	('one point on a branch', '{1 a 99,2 a 1,2.1 a 0}'),
	('points on every level', '{1 a 50,1.1 a 30,1.1.1 a 20}'),
	('a gap', '{1 a 50,3 a 50}'),
	('a longer gap', '{1 a 50,5 a 50}'),
	('starts late', '{2 a 50,3 a 50}'),
	('a gap below', '{1.1 a 50,1.3 a 50}'),
	('a gap in another branch', '{1.1 a 25,1.2.2 a 25,2.3.2 a 50}'),
	('the total is short', '{1 a 50,2 a 48.5}'),
	('the total is long', '{1 a 50,2 a 50.00000001}'),
	('bonus in the total', '{1 a 98,2 bonus 2}'),
	('all at once', '{1.1 a 50,1.1 a 50,1 a 5,1.3 a 1,4.2 survey 1,6.255 a 1}'),
	('the last number', '{255.255.255.255.255.255.255 a 100}')) AS v (what, rows);

-- Nothing
SELECT criteria_problems(c) AS no_rows FROM unnest('{}'::criteria[]) c;
SELECT criteria_problems(c, 100) AS no_rows FROM unnest('{}'::criteria[]) c;
SELECT criteria_problems(NULL::criteria) AS null_row;
SELECT criteria_problems(NULL::criteria, 100) AS null_row;

-- Totals that are none
SELECT criteria_problems(c::criteria, total) FROM (VALUES ('1 a 1', 1), ('2 a 1', 2)) AS v (c, total);
SELECT criteria_problems('1 a 1', 'NaN'::numeric);
SELECT criteria_problems('1 a 1', 1e20);
SELECT criteria_problems('1 a 1', 1.000000001);
SELECT criteria_problems('1 a 1', -1);

-- By block, over frames, and on parallel workers
SELECT block, criteria_problems(c::criteria, 100)
FROM (VALUES ('so', '1 a 60'), ('huyen', '1 a 100'), ('so', '2 a 40'), ('huyen', '3 a 5')) AS v (block, c)
GROUP BY block ORDER BY block;
SELECT c, criteria_problems(c::criteria) OVER (ORDER BY c ROWS BETWEEN 1 PRECEDING AND CURRENT ROW)
FROM unnest(ARRAY['1 a 1', '2 a 1', '3 a 1']) c;
INSERT INTO par_criteria SELECT c FROM unnest(ARRAY['10.1 a 1', '3.2 a 4', '3.2.1 appraisal 1']) c;
SET max_parallel_workers_per_gather = 0;
CREATE TEMP TABLE serial AS SELECT criteria_problems(text::criteria, 160) AS problems FROM par_criteria;
SELECT problems FROM serial;
ALTER TABLE par_criteria SET (parallel_workers = 2);
SET max_parallel_workers_per_gather = 2;
SET parallel_setup_cost = 0;
SET parallel_tuple_cost = 0;
SET min_parallel_table_scan_size = 0;
DO $$
DECLARE
	line text;
	plan text := '';
BEGIN
	FOR line IN EXPLAIN (COSTS off) SELECT criteria_problems(text::criteria, 160) FROM par_criteria LOOP
		plan := plan || line;
	END LOOP;
	ASSERT plan LIKE '%Finalize%Gather%Partial%', plan;
END $$;
SELECT problems = (SELECT criteria_problems(text::criteria, 160) FROM par_criteria) AS same FROM serial;

DROP TABLE par_criteria;
