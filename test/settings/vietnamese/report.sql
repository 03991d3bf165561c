-- A report whose blocks, units and names are Vietnamese; so is its own name, another time
CREATE SCHEMA work;
CREATE VIEW work.office AS
SELECT o.year, CASE o.block WHEN 'so' THEN 'sở' ELSE 'Huyện' END AS block, 'đơn vị ' || o.unit AS unit,
	'Cơ quan ' || o.unit AS name
FROM data.office o;
CREATE VIEW work.criterion AS
SELECT c.year, CASE c.block WHEN 'so' THEN 'sở' ELSE 'Huyện' END AS block, c.code, c.criteria,
	'Tiêu chí ' || c.code AS name
FROM data.criterion c;
CREATE VIEW work.score AS SELECT s.year, 'đơn vị ' || s.unit AS unit, s.criteria, s.points, s.applicable FROM data.score s;
CALL parindex.create_report('work_par', 'work.office', 'work.criterion', 'work.score');
INSERT INTO work_par.block_rules (year, block, block_name, framework_name, class_rubric) VALUES
	(2022, 'sở', 'Khối Sở', 'Quyết định', '>= 75: ''Xuất sắc''; >= 70: ''Tốt''; else ''Khá'''),
	(2022, 'Huyện', 'Khối Huyện', 'Quyết định', '>= 75: ''Xuất sắc''; >= 70: ''Tốt''; else ''Khá''');
BEGIN ISOLATION LEVEL READ COMMITTED;
CALL parindex.refresh('work_par');
CALL parindex.refresh('work_par', 2022, 'sở');
COMMIT;
SELECT row
FROM work_par.unit_index t,
	LATERAL (SELECT (pg_catalog.to_jsonb(t) OPERATOR(pg_catalog.-) 'changed_at')::pg_catalog.text) r (row)
ORDER BY row COLLATE pg_catalog."C";
SELECT row
FROM work_par.block_summary t,
	LATERAL (SELECT (pg_catalog.to_jsonb(t) OPERATOR(pg_catalog.-) 'changed_at')::pg_catalog.text) r (row)
ORDER BY row COLLATE pg_catalog."C";
SELECT d.table_name, d.place, d.column_name, d.label_vi,
	pg_catalog.col_description(pg_catalog.to_regclass('work_par.' || d.table_name), d.place)
FROM work_par.dictionary d
ORDER BY d.table_name COLLATE pg_catalog."C", d.place;
CALL parindex.drop_report('work_par');
CALL parindex.create_report('Báo cáo "Hà Nội"', 'work.office', 'work.criterion', 'work.score');
BEGIN ISOLATION LEVEL READ COMMITTED;
CALL parindex.refresh('Báo cáo "Hà Nội"', 2022, 'sở');
COMMIT;
CALL parindex.drop_report('Báo cáo "Hà Nội"');
DROP SCHEMA work CASCADE;
