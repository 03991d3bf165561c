-- Scores of 480 units in 8 blocks by 100 criteria over 2 years, a report of them, and who works on it. Nothing is
-- random: hashes stand for it. n numbers the criteria; 81 to 100 are axis 5.
CREATE ROLE par_owner LOGIN;
CREATE ROLE par_reader LOGIN;
CREATE ROLE par_clerk LOGIN;
GRANT CREATE ON DATABASE par TO par_owner;
GRANT CREATE ON SCHEMA public TO par_owner;
CREATE EXTENSION parindex;
\c - par_owner
SET client_min_messages = warning;

CREATE TABLE par_units AS
SELECT year, 'b' || (u - 1) / 60 + 1 AS block, 'u' || u AS unit, 'Đơn vị ' || u AS name
FROM generate_series(2021, 2022) year, generate_series(1, 480) u;
CREATE TABLE par_framework AS
SELECT year, 'b' || b AS block, n, format('%s.%s.%s', (n - 1) / 20 + 1, (n - 1) / 4 % 5 + 1, (n - 1) % 4 + 1) AS code,
	CASE n % 4 WHEN 0 THEN 'survey' ELSE 'appraisal' END AS source, (n / 4 % 4 + 1) / 2.0 AS max_points,
	'Tiêu chí ' || n AS name
FROM generate_series(2021, 2022) year, generate_series(1, 8) b, generate_series(1, 100) n;
CREATE TABLE par_scores (year integer, block text, unit text, n integer, code text, max_points numeric, points numeric,
	PRIMARY KEY (year, unit, n));
INSERT INTO par_scores
SELECT u.year, u.block, u.unit, f.n, f.code, f.max_points,
	round(f.max_points * (hashtextextended(concat(u.year, u.unit, f.n), 1) & 63) / 63, 2)
FROM par_units u JOIN par_framework f USING (year, block);
CALL parindex.create_report('par', 'par_units', 'par_framework', 'par_scores');
INSERT INTO par.block_rules (year, block, block_name, framework_name, class_rubric)
SELECT DISTINCT year, block, 'Khối ' || block, '2021-2025',
	$$>= 60: 'Tốt'; >= 50: 'Khá'; else 'Trung bình'$$::parindex.rubric
FROM par_units;
CALL parindex.refresh('par');
CALL parindex.publish('par', 2021, 'Quyết định 1');

-- What moves of points between units leave as it is; see move.sql and balance.sql.
CREATE TABLE balance AS SELECT block, sum(points) AS points FROM par_scores WHERE year = 2022 AND n > 80 GROUP BY block;
GRANT USAGE ON SCHEMA par, par_published TO par_reader;
GRANT SELECT ON ALL TABLES IN SCHEMA par, par_published TO par_reader;
GRANT SELECT ON balance TO par_reader;
GRANT SELECT, UPDATE (points) ON par_scores TO par_clerk;
VACUUM ANALYZE par_units, par_framework, par_scores, balance;
