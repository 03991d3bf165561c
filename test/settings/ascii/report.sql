-- A report whose scores change; refresh is for read committed, whatever the session's default.
CREATE SCHEMA work;
CREATE TABLE work.score AS SELECT * FROM data.score;
CALL parindex.create_report('work_par', 'data.office', 'data.criterion', 'work.score', digits => 3);
CALL parindex.create_report('work_par', 'data.office', 'data.criterion', 'work.score');
CALL parindex.create_report('other_par', 'data.office', 'data.criterion', 'data.office');
INSERT INTO work_par.block_rules (year, block, block_name, framework_name, class_rubric) VALUES
	(2021, 'so', 'Departments', 'QD 1', '>= 80: ''Tot''; else ''Kha'''),
	(2022, 'so', 'Departments', 'QD 1', '>= 70.5: ''Tot''; else ''Kha''');
-- as it is where an encoding has no room for the Vietnamese names
UPDATE work_par.source_name SET source_name = source_name_en;
INSERT INTO work_par.prior_index (year, block, unit, index_pct, rank) VALUES (2020, 'so', 'A', 77.125, 2);
BEGIN ISOLATION LEVEL READ COMMITTED;
CALL parindex.refresh('work_par');
COMMIT;
INSERT INTO work.score VALUES
	(2022, 'so', 'A', '1.1 appraisal 2', 2.5, NULL, 3),
	(2022, 'so', NULL, '2.1 appraisal 10', 1, NULL, NULL);
SELECT p::pg_catalog.text FROM work_par.problems p ORDER BY p::pg_catalog.text COLLATE pg_catalog."C";
BEGIN ISOLATION LEVEL READ COMMITTED;
CALL parindex.refresh('work_par', 2022, 'so');
ROLLBACK;
DELETE FROM work.score s WHERE s.points OPERATOR(pg_catalog.=) 2.5 OR s.unit IS NULL;
UPDATE work.score s SET points = 0 WHERE s.unit OPERATOR(pg_catalog.=) 'B' AND s.year OPERATOR(pg_catalog.=) 2021;
BEGIN ISOLATION LEVEL READ COMMITTED;
CALL parindex.refresh('work_par', year => 2022);
CALL parindex.refresh('work_par', year => 2021);
COMMIT;
SELECT l.run_by, l.year, l.block, l.outcome, l.error FROM work_par.refresh_log l ORDER BY l.id;
-- every figure, but when it was last changed
SELECT 'scorecards', row
FROM work_par.scorecards t,
	LATERAL (SELECT (pg_catalog.to_jsonb(t) OPERATOR(pg_catalog.-) 'changed_at')::pg_catalog.text) r (row)
ORDER BY row COLLATE pg_catalog."C";
SELECT 'unit_index', row
FROM work_par.unit_index t,
	LATERAL (SELECT (pg_catalog.to_jsonb(t) OPERATOR(pg_catalog.-) 'changed_at')::pg_catalog.text) r (row)
ORDER BY row COLLATE pg_catalog."C";
SELECT 'source_index', row
FROM work_par.source_index t,
	LATERAL (SELECT (pg_catalog.to_jsonb(t) OPERATOR(pg_catalog.-) 'changed_at')::pg_catalog.text) r (row)
ORDER BY row COLLATE pg_catalog."C";
SELECT 'axis_index', row
FROM work_par.axis_index t,
	LATERAL (SELECT (pg_catalog.to_jsonb(t) OPERATOR(pg_catalog.-) 'changed_at')::pg_catalog.text) r (row)
ORDER BY row COLLATE pg_catalog."C";
SELECT 'block_summary', row
FROM work_par.block_summary t,
	LATERAL (SELECT (pg_catalog.to_jsonb(t) OPERATOR(pg_catalog.-) 'changed_at')::pg_catalog.text) r (row)
ORDER BY row COLLATE pg_catalog."C";
SELECT 'block_source', row
FROM work_par.block_source t,
	LATERAL (SELECT (pg_catalog.to_jsonb(t) OPERATOR(pg_catalog.-) 'changed_at')::pg_catalog.text) r (row)
ORDER BY row COLLATE pg_catalog."C";
SELECT 'block_axis', row
FROM work_par.block_axis t,
	LATERAL (SELECT (pg_catalog.to_jsonb(t) OPERATOR(pg_catalog.-) 'changed_at')::pg_catalog.text) r (row)
ORDER BY row COLLATE pg_catalog."C";
SELECT 'block_criterion', row
FROM work_par.block_criterion t,
	LATERAL (SELECT (pg_catalog.to_jsonb(t) OPERATOR(pg_catalog.-) 'changed_at')::pg_catalog.text) r (row)
ORDER BY row COLLATE pg_catalog."C";
SELECT 'block_class', row
FROM work_par.block_class t,
	LATERAL (SELECT (pg_catalog.to_jsonb(t) OPERATOR(pg_catalog.-) 'changed_at')::pg_catalog.text) r (row)
ORDER BY row COLLATE pg_catalog."C";
SELECT 'criterion_points', row
FROM work_par.criterion_points t,
	LATERAL (SELECT (pg_catalog.to_jsonb(t) OPERATOR(pg_catalog.-) 'changed_at')::pg_catalog.text) r (row)
ORDER BY row COLLATE pg_catalog."C";
SELECT d.table_name, d.place, d.column_name, d.label_en, d.unit, d.decimals
FROM work_par.dictionary d
ORDER BY d.table_name COLLATE pg_catalog."C", d.place;
CALL parindex.drop_report('work_par');
DROP SCHEMA work CASCADE;
