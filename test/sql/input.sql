-- create_input: what each kind of cell is read as, what is rejected and why, one rule at a time.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS parindex;
RESET client_min_messages;
\set SHOW_CONTEXT never
\pset null '(null)'
\pset format unaligned
\pset footer off

-- Numbers
SELECT parindex.parse_decimal('1,5', ','), parindex.parse_decimal('1.5', '.'), parindex.parse_decimal('-0,25', ',');
SELECT parindex.parse_decimal('91,68', ',') AS value, pg_typeof(parindex.parse_decimal('91,68', ','));
SELECT parindex.parse_decimal(E'\u00A0 1,50\t', ','), parindex.parse_decimal('007', ',');
SELECT parindex.parse_decimal(NULL, ','), parindex.parse_decimal('', ','), parindex.parse_decimal(E' \u00A0', '.');
SELECT parindex.parse_decimal('1.500', ',');
SELECT parindex.parse_decimal('-1,500', '.');
SELECT parindex.parse_decimal('1.5', ',');
SELECT parindex.parse_decimal('1,5', '.');
SELECT parindex.parse_decimal('1.234,5', ',');
SELECT parindex.parse_decimal('1.234.567', ',');
SELECT parindex.parse_decimal('1,2,3', ',');
SELECT parindex.parse_decimal('85%', ',');
SELECT parindex.parse_decimal('1,5E+02', ',');
SELECT parindex.parse_decimal('1e2', '.');
SELECT parindex.parse_decimal(',5', ',');
SELECT parindex.parse_decimal('5,', ',');
SELECT parindex.parse_decimal('+5', ',');
SELECT parindex.parse_decimal('1 500', ',');
SELECT parindex.parse_decimal(E'1\u00A0500', ',');
SELECT parindex.parse_decimal('١,٥', ',');
SELECT parindex.parse_decimal('１', ',');
SELECT parindex.parse_decimal('NaN', ',');
SELECT parindex.parse_decimal('Infinity', '.');
SELECT parindex.parse_decimal('#N/A', ',');
SELECT parindex.parse_decimal('=A1', ',');
SELECT parindex.parse_decimal(repeat('9', 99), ',');
SELECT parindex.parse_decimal(repeat('9', 101), ',');
SELECT parindex.parse_decimal('1', ';');
SELECT parindex.parse_decimal('1', NULL);
SELECT parindex.format_decimal(91.684, 2), parindex.format_decimal(91.685, 2), parindex.format_decimal(-0.004, 2);
SELECT parindex.format_decimal(1234.5, 2), parindex.format_decimal(-1.5, 0), parindex.format_decimal(2, 3);
SELECT parindex.format_decimal(NULL, 2), parindex.format_decimal(1, NULL), parindex.format_decimal('NaN', 2);
-- what format_decimal writes is read back
SELECT count(*) AS misread FROM generate_series(-2000, 2000) n, generate_series(0, 3) d
WHERE parindex.parse_decimal(parindex.format_decimal(n / 16.0, d), ',') IS DISTINCT FROM round(n / 16.0, d);

-- The schema
CALL parindex.create_input('nhap', decimal_mark => ',');
CALL parindex.create_input('nhap', ',');
CALL parindex.create_input('nhap2', ';');
CALL parindex.create_input('nhap2', NULL);
CALL parindex.create_input('', ',');
CALL parindex.create_input(NULL, ',');
CALL parindex.create_input(repeat('n', 64), ',');
CALL parindex.create_input('pg_nhap', ',');
CREATE VIEW relation AS SELECT * FROM pg_class WHERE relnamespace = 'nhap'::regnamespace AND relkind IN ('r', 'v');
SELECT relkind, relname FROM relation ORDER BY 1, 2;
SELECT relname AS without_comment FROM relation WHERE obj_description(oid, 'pg_class') IS NULL;
DROP VIEW relation;
SELECT table_name, string_agg(column_name || ' ' || data_type, ', ' ORDER BY ordinal_position) AS columns
FROM information_schema.columns
WHERE table_schema = 'nhap' AND table_name IN ('units', 'framework', 'scores', 'rejected')
GROUP BY table_name ORDER BY table_name;
UPDATE nhap.settings SET decimal_mark = ';';
SELECT (SELECT count(*) FROM nhap.units), (SELECT count(*) FROM nhap.framework), (SELECT count(*) FROM nhap.scores);
SELECT count(*) FROM nhap.rejected;

-- A sound input
INSERT INTO nhap.sheet_units (year, block, unit, name, name_en) VALUES
	('2022', 'so', 'SNV', 'Sở Nội vụ', 'Home affairs'),
	('2022', 'so', 'STC', 'Sở Tài chính', NULL);
INSERT INTO nhap.sheet_criteria (year, block, code, name, source, max_points) VALUES
	('2022', 'so', '1', 'Chỉ đạo', NULL, '4,5'),
	('2022', 'so', '1.1', 'Kế hoạch', 'TĐ', '1,5'),
	('2022', 'so', '1.2', 'Báo cáo', NULL, NULL),
	('2022', 'so', '1.2.1', 'Đúng hạn', 'thẩm định', '1'),
	('2022', 'so', '1.2.2', 'Đầy đủ', 'td', '1,00'),
	('2022', 'so', '1.3', 'Khảo sát', 'XHH', '0,5'),
	('2022', 'so', '1.3', 'Khảo sát', 'Thẩm định', '0,5'),
	('2022', 'so', '2', 'Điểm thưởng', 'điểm thưởng', '2'),
	('2022', 'so', '3', 'SIPAS', 'sipas', '10');
INSERT INTO nhap.sheet_scores (year, unit, code, source, max_points, self_points, points)
SELECT '2022', unit, code, source, max_points, self_points, points FROM unnest(ARRAY['SNV', 'STC']) unit, (VALUES
	('1.1', NULL, '1,5', '1,5', '1,25'), ('1.2.1', NULL, NULL, '1', 'KAD'), ('1.2.2', 'TĐ', NULL, '-', '0'),
	('1.3', 'xhh', NULL, NULL, '0,4'), ('1.3', 'td', '0,50', '0', NULL), ('2', NULL, NULL, NULL, '2'),
	('3', NULL, NULL, NULL, '9,33333333')) s (code, source, max_points, self_points, points);
SELECT * FROM nhap.rejected;
SELECT * FROM nhap.units ORDER BY line;
SELECT * FROM nhap.framework ORDER BY line;
SELECT * FROM nhap.scores WHERE unit = 'SNV' ORDER BY line;

-- What a change to one cell brings. The views have as many rows as the sheets; what is rejected, and only that, has no
-- key.
\set QUIET on
CREATE VIEW taken AS
SELECT 'sheet_units' AS sheet, line, unit IS NULL AS keyless FROM nhap.units UNION ALL
SELECT 'sheet_criteria', line, code IS NULL FROM nhap.framework UNION ALL
SELECT 'sheet_scores', line, code IS NULL FROM nhap.scores;
CREATE VIEW given AS
SELECT 'sheet_units' AS sheet, line FROM nhap.sheet_units UNION ALL
SELECT 'sheet_criteria', line FROM nhap.sheet_criteria UNION ALL
SELECT 'sheet_scores', line FROM nhap.sheet_scores;
-- rows that are not in the views just once, and those that are rejected or have no key, but not both
CREATE VIEW lost AS
WITH times AS MATERIALIZED (SELECT sheet, line, count(*) AS times, bool_or(keyless) AS keyless
	FROM taken GROUP BY sheet, line),
	rejected AS MATERIALIZED (SELECT DISTINCT sheet, line, true AS rejected FROM nhap.rejected)
SELECT sheet, line, times, keyless, rejected
FROM given FULL JOIN times USING (sheet, line) FULL JOIN rejected USING (sheet, line)
WHERE times IS DISTINCT FROM 1 OR keyless IS DISTINCT FROM (rejected IS TRUE);
CREATE FUNCTION tried(in_sheet text, at bigint, in_column text, instead text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	was text;
	result text;
BEGIN
	EXECUTE format('SELECT %I FROM nhap.%I WHERE line = %s', in_column, in_sheet, at) INTO was;
	EXECUTE format('UPDATE nhap.%I SET %I = $1 WHERE line = %s', in_sheet, in_column, at) USING instead;
	SELECT string_agg(concat(CASE WHEN sheet <> in_sheet THEN replace(sheet, 'sheet_', '') || ' ' || line || ' ' END,
			column_name, ' ', reason, CASE WHEN rows > 1 THEN ' x' || rows END), '; ' ORDER BY sheet <> in_sheet,
			line, column_name)
		INTO result
		FROM (SELECT sheet, min(line) AS line, column_name, reason, count(*) AS rows FROM nhap.rejected
			GROUP BY sheet, column_name, reason) r;
	IF EXISTS (SELECT FROM lost) THEN
		RAISE 'rows are lost: %', (SELECT lost FROM lost LIMIT 1);
	END IF;
	EXECUTE format('UPDATE nhap.%I SET %I = $1 WHERE line = %s', in_sheet, in_column, at) USING was;
	RETURN coalesce(result, 'nothing');
END $$;
\set QUIET off

-- years
\set years '{" 2022",﻿2022,"2022,0",2022.0,22,２０２２,2.022,"Năm 2022",02022,NULL,""}'
SELECT v, tried('sheet_scores', 1, 'year', v) FROM unnest(:'years'::text[]) v;
SELECT v, tried('sheet_units', 2, 'year', v) FROM unnest('{2021,12022,NULL}'::text[]) v;
SELECT v, tried('sheet_criteria', 9, 'year', v) FROM unnest('{2021,#REF!}'::text[]) v;

-- units and blocks
SELECT u, tried('sheet_units', 2, 'unit', u) FROM unnest('{" STC ",stc,STX,SNV,#N/A,S?C,NULL}'::text[]) u;
SELECT tried('sheet_units', 2, 'unit', E'STC\u00A0'), tried('sheet_units', 2, 'unit', E'\u3000STC');
SELECT tried('sheet_units', 2, 'unit', E'S\u200BTC');
SELECT tried('sheet_units', 2, 'unit', E'S\u00A0TC');
SELECT tried('sheet_units', 2, 'unit', repeat('u', 101));
SELECT u, tried('sheet_scores', 1, 'unit', u) FROM unnest('{STX,SNV,snv," SNV	",S?V,NULL}'::text[]) u;
SELECT b, tried('sheet_units', 1, 'block', b) FROM unnest('{"so ",sở,NULL}'::text[]) b;
SELECT b, tried('sheet_criteria', 9, 'block', b) FROM unnest('{"so ",huyện,NULL}'::text[]) b;

-- names
SELECT n, tried('sheet_units', 1, 'name', n) FROM unnest('{NULL,S? N?i v?,=B2,Có không?,Sá»Ÿ Ná»™i vá»¥}'::text[]) n;
SELECT tried('sheet_units', 1, 'name', normalize('Sở Nội vụ', NFD));
SELECT tried('sheet_units', 1, 'name', E'Sở\nNội vụ'), tried('sheet_units', 1, 'name', E'Sở N\uFFFDi vụ');
SELECT tried('sheet_criteria', 1, 'name', repeat('Ở', 255)), tried('sheet_criteria', 1, 'name', repeat('Ở', 256));

-- codes
\set codes '{"1.1 ",1.1.,"1,1",1.01,1.0,1.256,1.1.1.1.1.1.1.1,1,1.2,1.4,'
\set codes :codes '01/01/2022,1-Jan,2022-01-01,I,1.I,１.１,1e1,1 .1,44562,-,NULL}'
SELECT c, tried('sheet_scores', 1, 'code', c) FROM unnest(:'codes'::text[]) c;
SELECT c, tried('sheet_criteria', 9, 'code', c) FROM unnest('{4,1.3,1.3.1,"3,",NULL}'::text[]) c;

-- sources
\set sources '{appraisal,APPRAISAL,THẨM ĐỊNH,survey,Điều tra XHH,điều tra  xhh,'
\set sources :sources 'Thẩm định và XHH,điểm trừ,SIPAS,a_new_source,NULL}'
SELECT s, tried('sheet_criteria', 2, 'source', s) FROM unnest(:'sources'::text[]) s;
SELECT tried('sheet_criteria', 2, 'source', normalize('Thẩm Định', NFD));
SELECT s, tried('sheet_criteria', 1, 'source', s) FROM unnest('{TĐ,XHH,1}'::text[]) s;
SELECT s, tried('sheet_scores', 4, 'source', s) FROM unnest('{Điều tra XHH,TĐ,sipas,x,NULL}'::text[]) s;

-- maxima
SELECT m, tried('sheet_criteria', 1, 'max_points', m) FROM unnest('{"4,50",4,4.5,NULL}'::text[]) m;
SELECT m, tried('sheet_criteria', 2, 'max_points', m) FROM unnest('{"1,0",2,1.500,NULL}'::text[]) m;
\set maxima '{0,"999999,99999999",1000000,"0,123456789","0,1234567800",-1,KAD,NULL}'
SELECT m, tried('sheet_criteria', 9, 'max_points', m) FROM unnest(:'maxima'::text[]) m;
SELECT m, tried('sheet_scores', 1, 'max_points', m) FROM unnest('{"1,50","1,4",150%}'::text[]) m;

-- points
\set points '{0,"1,50","1,51","1,500",1.500,1.5,"-0,5","1,5đ",5%,kad,Không áp dụng,'
\set points :points '–,−1,n/a,#REF!,#DIV/0!,Err:502,=C1,\'1,x," ",""}'
SELECT p, tried('sheet_scores', 1, 'points', p) FROM unnest(:'points'::text[]) p;
SELECT tried('sheet_scores', 1, 'points', normalize('KHÔNG ÁP DỤNG', NFD)), tried('sheet_scores', 1, 'points', '"1"');
SELECT p, tried('sheet_scores', 1, 'self_points', p) FROM unnest('{"1,6",KAD,-,-1,chưa}'::text[]) p;

-- Lost zeros, by the order of the lines
CREATE FUNCTION zero(n integer, before integer, next integer, likely boolean) RETURNS boolean LANGUAGE sql
RETURN parindex.sheet_zero_fault('7', n, before, next, likely) IS NOT NULL;
SELECT parindex.sheet_zero_fault('7.1', 2, 19, 21, false);
SELECT zero(1, 9, NULL, false), zero(1, 9, 11, false), zero(1, 9, 1, false), zero(1, 8, 11, false),
	zero(1, 8, NULL, true);
SELECT zero(1, NULL, 2, true), zero(2, 11, 3, false), zero(1, 2, NULL, false), zero(1, 10, 2, true),
	zero(10, 9, 11, true);
SELECT parindex.sheet_zero_fault('', 1, 9, NULL, true);
TRUNCATE nhap.sheet_criteria, nhap.sheet_scores RESTART IDENTITY;
INSERT INTO nhap.sheet_criteria (year, block, code, source, max_points)
SELECT '2022', 'so', CASE n WHEN 10 THEN '1.1' ELSE '1.' || n END, s, '1'
FROM generate_series(1, 12) n, unnest('{TĐ,XHH}'::text[]) s ORDER BY n, s;
SELECT line, code, reason FROM nhap.rejected;
UPDATE nhap.sheet_criteria SET code = '1.10' WHERE line IN (SELECT line FROM nhap.rejected);
INSERT INTO nhap.sheet_scores (year, unit, code, source, points)
SELECT '2022', unit, code, source, '1' FROM nhap.sheet_criteria, unnest('{SNV,STC}'::text[]) unit ORDER BY unit, line;
SELECT count(*) FROM nhap.rejected;
UPDATE nhap.sheet_scores SET code = '1.1' WHERE code = '1.10' AND unit = 'STC';
SELECT unit, line, code, reason FROM nhap.rejected;
-- without the rows around it, which an authority may leave out, and without the right 1.1
DELETE FROM nhap.sheet_scores WHERE unit = 'STC' AND code IN ('1.9', '1.11', '1.12') OR line IN (25, 26);
SELECT unit, line, code, reason FROM nhap.rejected;
-- in the order of text nothing looks lost
DELETE FROM nhap.sheet_scores;
INSERT INTO nhap.sheet_scores (year, unit, code, source, points)
SELECT '2022', unit, code, source, '1' FROM nhap.sheet_criteria, unnest('{SNV,STC}'::text[]) unit
ORDER BY unit, code COLLATE "C";
SELECT count(*) FROM nhap.rejected;
-- nor where one source comes after the other, but for what nobody can know; such a row can be sent to the end
DELETE FROM nhap.sheet_scores;
INSERT INTO nhap.sheet_scores (year, unit, code, source, points)
SELECT '2022', 'SNV', code, source, '1' FROM nhap.sheet_criteria ORDER BY source, line;
SELECT count(*) FROM nhap.rejected;
DELETE FROM nhap.sheet_scores WHERE source = 'TĐ' AND code IN ('1.10', '1.11', '1.12');
SELECT line, source, reason FROM nhap.rejected JOIN nhap.sheet_scores USING (line);
UPDATE nhap.sheet_scores SET line = DEFAULT WHERE line IN (SELECT line FROM nhap.rejected);
SELECT count(*) FROM nhap.rejected;

-- Doubles: of those alike the first stands, of others none; the whole row is shown
INSERT INTO nhap.sheet_units (year, block, unit, name) VALUES
	('2022', 'so', 'STP', 'Sở Tư pháp'), (' 2022', 'so', 'STP', 'Sở Tư Pháp');
INSERT INTO nhap.sheet_units (year, block, unit, name, name_en)
	VALUES ('2022', 'so', 'SNV', 'Sở Nội vụ', 'Home affairs');
INSERT INTO nhap.sheet_criteria (year, block, code, source, max_points, note) VALUES
	('2022', 'so', '1.3', 'td', '1', 'lần 2');
INSERT INTO nhap.sheet_scores (year, unit, code, source, points) VALUES
	('2022', 'SNV', '1.2', 'XHH', '1'), ('2022', 'SNV', '1.1', 'thẩm định', '0,5'), ('2022', 'STP', '1.1', 'TĐ', '1');
SELECT sheet, cells, column_name, value, reason FROM nhap.rejected;
SELECT * FROM lost;

-- A file loaded twice: what the second time brought is rejected, whole, and can go
TRUNCATE nhap.sheet_units, nhap.sheet_criteria, nhap.sheet_scores RESTART IDENTITY;
INSERT INTO nhap.sheet_units (year, block, unit) SELECT '2022', 'so', u
FROM unnest('{SNV,STC}'::text[]) u, (VALUES (1), (2)) t;
INSERT INTO nhap.sheet_criteria (year, block, code, source, max_points)
SELECT '2022', 'so', '1.' || n, 'TĐ', '1' FROM (VALUES (1), (2)) t (t), generate_series(1, 11) n ORDER BY t, n;
INSERT INTO nhap.sheet_scores (year, unit, code, points)
SELECT '2022', u, '1.' || n, '1' FROM (VALUES (1), (2)) t (t), unnest('{SNV,STC}'::text[]) u, generate_series(1, 11) n
ORDER BY t, u, n;
SELECT sheet, count(*), min(line), max(line), min(regexp_replace(reason, '\d+', 'N')) FROM nhap.rejected GROUP BY sheet;
DELETE FROM nhap.sheet_units WHERE line IN (SELECT line FROM nhap.rejected WHERE sheet = 'sheet_units');
DELETE FROM nhap.sheet_criteria WHERE line IN (SELECT line FROM nhap.rejected WHERE sheet = 'sheet_criteria');
DELETE FROM nhap.sheet_scores WHERE line IN (SELECT line FROM nhap.rejected WHERE sheet = 'sheet_scores');
SELECT (SELECT count(*) FROM nhap.rejected) AS rejected, (SELECT count(*) FROM nhap.scores) AS scores;
-- A year loaded after the others
INSERT INTO nhap.sheet_scores (year, unit, code, points) SELECT '2023', unit, code, points FROM nhap.sheet_scores;
SELECT reason, count(*) FROM nhap.rejected GROUP BY reason;
INSERT INTO nhap.sheet_criteria (year, block, code, source, max_points)
SELECT '2023', block, code, source, max_points FROM nhap.sheet_criteria;
INSERT INTO nhap.sheet_units (year, block, unit) SELECT '2023', block, unit FROM nhap.sheet_units;
SELECT (SELECT count(*) FROM nhap.rejected) AS rejected, (SELECT count(*) FROM nhap.scores) AS scores;

-- Blank rows, and what is no row of data
TRUNCATE nhap.sheet_units, nhap.sheet_criteria, nhap.sheet_scores RESTART IDENTITY;
INSERT INTO nhap.sheet_units (year) VALUES (NULL), (' '), ('Người lập biểu');
INSERT INTO nhap.sheet_criteria (name) VALUES (''), ('A. NỘI DUNG');
INSERT INTO nhap.sheet_scores (note) VALUES (NULL), ('Ghi chú');
SELECT sheet, line, cells, column_name, value, reason FROM nhap.rejected;
SELECT * FROM lost;
SELECT * FROM nhap.scores ORDER BY line;

-- Another mark, and two inputs side by side
CALL parindex.create_input('Nhập', decimal_mark => '.');
INSERT INTO "Nhập".sheet_units (year, block, unit) VALUES ('2022', 'so', 'SNV');
INSERT INTO "Nhập".sheet_criteria (year, block, code, source, max_points) VALUES
	('2022', 'so', '1', 'td', '1.5'), ('2022', 'so', '2', 'td', '2');
INSERT INTO "Nhập".sheet_scores (year, unit, code, points) VALUES
	('2022', 'SNV', '1', '1,5'), ('2022', 'SNV', '2', '1,500');
SELECT line, value, reason FROM "Nhập".rejected;
UPDATE "Nhập".sheet_scores SET points = '1.5';
SELECT * FROM "Nhập".rejected;
SELECT points FROM "Nhập".scores;
-- the mark was wrong after all
UPDATE "Nhập".settings SET decimal_mark = ',';
SELECT sheet, value, reason FROM "Nhập".rejected;
DELETE FROM "Nhập".settings;
SELECT sheet, value, reason FROM "Nhập".rejected WHERE sheet = 'sheet_criteria';
SELECT count(*) FROM nhap.rejected;

-- What is wrong in one row is told from its left to its right
TRUNCATE nhap.sheet_units, nhap.sheet_criteria, nhap.sheet_scores;
INSERT INTO nhap.sheet_units (year, block, unit, name, name_en)
	VALUES ('x', E'\u200b', E'\u200b', E'\u200b', E'\u200b');
INSERT INTO nhap.sheet_criteria (year, block, code, name, source, max_points)
VALUES ('x', E'\u200b', 'x', E'\u200b', E'\u200b', 'x');
INSERT INTO nhap.sheet_scores (year, unit, code, source, max_points, self_points, points)
VALUES ('x', E'\u200b', 'x', E'\u200b', 'x', 'x', 'x');
SELECT sheet, column_name, reason FROM nhap.rejected;

-- Drafts are the caller's alone, whatever default privileges say, and an ordinary role can do all of it
CREATE ROLE regress_parindex_clerk;
CREATE ROLE regress_parindex_other;
SELECT format('GRANT CREATE ON DATABASE %I TO regress_parindex_clerk', current_database()) AS "grant" \gset
:grant;
SET ROLE regress_parindex_clerk;
ALTER DEFAULT PRIVILEGES FOR ROLE regress_parindex_clerk GRANT ALL ON SCHEMAS TO PUBLIC;
ALTER DEFAULT PRIVILEGES FOR ROLE regress_parindex_clerk GRANT ALL ON TABLES TO PUBLIC;
CALL parindex.create_input('clerk', ',');
INSERT INTO clerk.sheet_units (year, block, unit) VALUES ('2022', 'so', 'SNV');
SELECT column_name, reason FROM clerk.rejected;
SET ROLE regress_parindex_other;
SELECT * FROM clerk.units;
CALL parindex.create_input('other', ',');
RESET ROLE;

SET client_min_messages = warning;
DROP FUNCTION zero, tried;
DROP VIEW lost, taken, given;
DROP SCHEMA nhap, "Nhập", clerk CASCADE;
DROP OWNED BY regress_parindex_clerk;
DROP ROLE regress_parindex_clerk, regress_parindex_other;
