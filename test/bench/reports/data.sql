-- What a report is measured on: :units units in blocks of about sixty, 100 criteria, five years.
--
-- Nothing is random: hashes stand for it, so that every run has the same rows. 2 % does not apply, in other units each year.
CREATE FUNCTION pick(key text, n integer) RETURNS integer
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS 'SELECT (hashtextextended($1, 1) & 1073741823)::integer % $2';

CREATE TABLE par_units (
	year integer, block varchar(20), unit varchar(20), name varchar(100),
	PRIMARY KEY (year, unit)
);
CREATE INDEX ON par_units (year, block);

INSERT INTO par_units
SELECT year, 'b' || (u - 1) / 60 + 1, 'u' || u, 'Đơn vị ' || u
FROM generate_series(1, :units) u, generate_series(2018, 2022) year;

-- Eight axes of three criteria with four parts each, and four more: 100 criteria of one point, a quarter from surveys.
CREATE TABLE part AS
SELECT format('%s.%s.%s', a, b, c) AS code, CASE c WHEN 4 THEN 'survey' ELSE 'appraisal' END AS source
FROM generate_series(1, 8) a, generate_series(1, 4) b, generate_series(1, 4) c
WHERE b < 4 OR a = 1;

CREATE TABLE par_framework (
	year integer, block varchar(20), code varchar(27), source varchar(15), max_points numeric(6,2), name varchar(200),
	PRIMARY KEY (year, block, code)
);

INSERT INTO par_framework
SELECT year, block, code, source, 1, 'Tiêu chí thành phần ' || code
FROM (SELECT DISTINCT year, block FROM par_units) b, part
UNION ALL
SELECT year, block, a::text, NULL, NULL, 'Lĩnh vực ' || a
FROM (SELECT DISTINCT year, block FROM par_units) b, generate_series(1, 8) a;

CREATE TABLE par_scores (
	year integer, unit varchar(20), code varchar(27), points numeric(6,2), applicable boolean, self_points numeric(6,2),
	PRIMARY KEY (year, unit, code)
);

INSERT INTO par_scores
SELECT year, unit, code,
	CASE WHEN applies THEN (40 + pick(key, 61)) / 100.0 END, applies,
	CASE WHEN applies AND source = 'appraisal' THEN (60 + pick(key || 's', 41)) / 100.0 END
FROM par_units, part, concat_ws(' ', year, unit, code) key, LATERAL (SELECT pick(key || 'a', 50) > 0 AS applies) a
ORDER BY year, unit, code;

VACUUM (FREEZE, ANALYZE);
