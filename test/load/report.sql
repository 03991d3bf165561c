-- The report, with names and classes, the year before published, and the grants of the README.
SET client_min_messages = warning;
CALL parindex.create_report('par', scores => 'scores', framework => 'framework');

INSERT INTO par.label (kind, code, name_vi)
SELECT DISTINCT 'unit', unit, 'Đơn vị ' || unit FROM scores
UNION ALL SELECT DISTINCT 'block', block, 'Khối ' || block FROM framework
UNION ALL SELECT 'axis', axis::text, 'Trục ' || axis FROM generate_series(1, 5) axis
UNION ALL SELECT DISTINCT 'criterion', parindex.code(criteria), 'Tiêu chí ' || parindex.code(criteria) FROM framework;
INSERT INTO par.period (year, block, framework, class_rubric)
SELECT DISTINCT year, block, '2021-2025', $$>= 60: 'Tốt'; >= 50: 'Khá'; else 'Trung bình'$$::parindex.rubric FROM framework;

CALL parindex.refresh('par');
CALL parindex.publish('par', 2021, 'Quyết định 1');

GRANT USAGE ON SCHEMA par TO par_reader, par_job;
GRANT SELECT ON par.unit_index, par.source_index, par.axis_index, par.criterion_points,
	par.block_summary, par.block_source, par.block_axis, par.dictionary TO par_reader;
GRANT SELECT ON par.scores, par.framework, par.settings, par.publication TO par_job;
GRANT SELECT, INSERT, UPDATE, DELETE ON par.scorecards TO par_job;
GRANT INSERT ON par.refresh_log TO par_job;

-- What moves of points between units leave as it is; see move.sql and balance.sql.
CREATE TABLE balance AS
SELECT block, sum(points) AS points, count(*) - count(points) AS unscored FROM scores WHERE year = 2022 AND n > 80 GROUP BY block;
GRANT SELECT ON balance TO par_reader;
VACUUM (ANALYZE) scores, framework;
