-- report_row_json: a row as JSON without what is NULL, as json_strip_nulls(to_json(row)) says.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS parindex;
CREATE SCHEMA report_row;
SET search_path = report_row, parindex;
SELECT report_row_json(ROW());
SELECT report_row_json(ROW(NULL, NULL));
SELECT report_row_json(ROW(1, NULL, 'a'));
SELECT report_row_json(NULL);
SELECT report_row_json(r) FROM (SELECT 1 AS "a ""b""", NULL::integer AS gone, E'\x01\t"\\/é' AS "Đ") r;
-- every kind of value
CREATE TABLE kinds (i2 smallint, i4 integer, i8 bigint, f4 real, f8 double precision, n numeric, n2 numeric(12,2),
	b boolean, d date, t timestamp, t0 timestamp(0), z timestamptz(0), v varchar(100), c char(5), x text, na name,
	card scorecard);
INSERT INTO kinds VALUES
	(-32768, 2147483647, -9223372036854775808, 'NaN', '-Infinity', 'NaN', -0.005, true, 'infinity', '-infinity',
		'infinity', 'infinity', '', '', '', '', '{}'),
	(0, 0, 0, 1.5e-30, 1e300, 1e30, 9999999999.99, false, '0044-03-15 BC', '2024-02-29 23:59:59.999999',
		'2024-02-29 12:00', '2024-02-29 12:00+07', 'Sở "Nội vụ"', 'a', E'\b\f\n\r\t\x1f\x7f\\', 'năm',
		'{1.1 appraisal 1.5/2, 2 survey -/3}'),
	(NULL, NULL, NULL, NULL, NULL, 0.10, NULL, NULL, '9999-12-31', NULL, NULL, NULL, NULL, NULL, 'null', NULL, NULL);
SELECT count(*), count(*) FILTER (WHERE report_row_json(k) = json_strip_nulls(to_json(k))::text) AS same
FROM kinds k;
SELECT count(*), count(*) FILTER (WHERE report_row_json(k) = json_strip_nulls(to_json(k))::text) AS same
FROM (SELECT k.* FROM kinds k) k;
-- a domain is what is below it; what is no plain value is text
CREATE DOMAIN points AS numeric(6,2) CHECK (value >= 0);
SELECT report_row_json(r) FROM (SELECT 1.5::points AS p, ARRAY[1, NULL] AS a, '{"a": null}'::json AS j,
	ROW(1, 2) AS pair, '\x00ff'::bytea AS b) r;
-- columns that are gone, and a table that changes between two rows of one call
ALTER TABLE kinds DROP i4;
SELECT report_row_json(k) FROM kinds k WHERE x = 'null';
CREATE TABLE changing (a integer, b integer);
INSERT INTO changing VALUES (1, 2);
DO $$
DECLARE
	row changing;
	change text;
BEGIN
	FOREACH change IN ARRAY '{SELECT, "ALTER TABLE changing ALTER a TYPE text", "ALTER TABLE changing RENAME b TO c",
		"ALTER TABLE changing DROP c", "ALTER TABLE changing ADD d date DEFAULT ''2024-02-29''"}'::text[]
	LOOP
		EXECUTE change;
		EXECUTE 'SELECT * FROM changing' INTO row;
		RAISE WARNING '%', parindex.report_row_json(row);
	END LOOP;
END $$;
-- whatever the session
SET datestyle = 'SQL, DMY';
SET timezone = 'UTC';
SET extra_float_digits = -3;
SELECT report_row_json(r) FROM (SELECT date '2024-02-29' AS d, timestamp '2024-02-29 12:00' AS t,
	timestamptz '2024-02-29 12:00+07' AS z, 1.5::numeric AS n) r;

-- a code as text that sorts as the code does, and what is no code as it is
SELECT c, code_order(c) FROM unnest('{1,1.9,1.10,2,10.200.255,1.2.3.4.5.6.7,x,1.01,NULL}'::text[]) c;

DROP SCHEMA report_row CASCADE;
