-- What BI tools send, by a reader who has USAGE and SELECT and nothing else.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS parindex;
CREATE SCHEMA report_bi;
SET search_path = report_bi, parindex;
CREATE TABLE par_units AS SELECT year, b.block, b.block || n AS unit, b.name || ' ' || n AS name
	FROM (VALUES ('so', 'Sở'), ('huyen', 'Quận')) b (block, name),
		generate_series(2021, 2022) year, generate_series(1, 3) n;
CREATE TABLE par_framework AS SELECT year, block, c.code, c.source, c.max_points, 'Tiêu chí ' || c.code AS name
	FROM (SELECT DISTINCT year, block FROM par_units) u,
	(VALUES ('1.1', 'appraisal', 30.0), ('1.2', 'survey', 20.0), ('2.10', 'appraisal', 50.0)) c
		(code, source, max_points);
CREATE TABLE par_scores AS SELECT u.year, u.unit, f.code, f.max_points * right(u.unit, 1)::integer / 4
		+ CASE WHEN u.year = 2022 AND u.block = 'so' AND f.code = '2.10' THEN 5 ELSE 0 END AS points
	FROM par_units u JOIN par_framework f USING (year, block);
CALL create_report('bi_par', 'par_units', 'par_framework', 'par_scores');
INSERT INTO bi_par.block_rules (year, block, block_name)
	SELECT DISTINCT year, block, CASE block WHEN 'so' THEN 'Khối Sở' ELSE 'Khối Huyện' END FROM par_units;
CALL refresh('bi_par');
CALL publish('bi_par', 2021, '987/QĐ-UBND', '2022-03-21');
\i test/helpers.sql
CREATE ROLE regress_parindex_bi;
GRANT USAGE ON SCHEMA bi_par, bi_par_published TO regress_parindex_bi;
GRANT SELECT ON ALL TABLES IN SCHEMA bi_par, bi_par_published TO regress_parindex_bi;
SET ROLE regress_parindex_bi;
RESET search_path;

-- ---- a connection is made ------------------------------------------------------------------------------------------

-- what is there
SELECT table_name, table_type FROM information_schema.tables WHERE table_schema = 'bi_par'
	AND table_name ~ '^(unit|source|axis)_index$|^block_(summary|source|axis|criterion|class)$|'
		'^(criterion_points|dictionary)$'
	ORDER BY table_name COLLATE "C";
-- its columns, with the lengths and decimals that they were declared with
SELECT column_name, data_type, character_maximum_length AS length, numeric_precision AS size, numeric_scale AS decimals,
		is_nullable
	FROM information_schema.columns WHERE table_schema = 'bi_par' AND table_name = 'source_index'
	ORDER BY ordinal_position;
SELECT a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull, col_description(a.attrelid, a.attnum) AS comment
	FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_class c ON c.oid = a.attrelid
		JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
	WHERE n.nspname = 'bi_par' AND c.relname = 'criterion_points' AND a.attnum BETWEEN 1 AND 18 ORDER BY a.attnum;
-- its keys. A reader sees columns of keys, but not the constraints: those are shown to whoever may write.
SELECT table_name, string_agg(column_name, ', ' ORDER BY ordinal_position) AS key
	FROM information_schema.key_column_usage
	WHERE table_schema = 'bi_par' AND table_name ~ '_index$|^block_|^dictionary'
	GROUP BY table_name ORDER BY table_name COLLATE "C";
SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = 'bi_par' AND constraint_type <> 'CHECK';
-- as a JDBC driver asks for them
SELECT n.nspname AS "TABLE_SCHEM", ct.relname AS "TABLE_NAME", a.attname AS "COLUMN_NAME", k.n AS "KEY_SEQ",
		ci.relname AS "PK_NAME"
	FROM pg_catalog.pg_class ct JOIN pg_catalog.pg_attribute a ON a.attrelid = ct.oid
		JOIN pg_catalog.pg_namespace n ON n.oid = ct.relnamespace JOIN pg_catalog.pg_index i ON i.indrelid = ct.oid
		JOIN pg_catalog.pg_class ci ON ci.oid = i.indexrelid, information_schema._pg_expandarray(i.indkey) k
	WHERE k.x = a.attnum AND i.indisprimary AND n.nspname = 'bi_par' AND ct.relname = 'axis_index' ORDER BY k.n;
-- there are no foreign keys: tables relate by unit_key and block_key
SELECT count(*) FROM pg_catalog.pg_constraint k WHERE k.contype = 'f' AND k.connamespace = 'bi_par'::regnamespace;
-- labels, in place of the comments, which ODBC does not bring
SELECT column_name, label_vi, unit, decimals FROM bi_par.dictionary WHERE table_name = 'block_class' ORDER BY place;
-- a look at the columns of a result without its rows
SELECT "year", "block", "mean_index" FROM "bi_par"."block_summary" WHERE 1 = 0;
SELECT "t0".* FROM (SELECT "year", "block", "units" FROM "bi_par"."block_summary") "t0" LIMIT 0;

-- ---- a preview -----------------------------------------------------------------------------------------------------

SELECT count(*) FROM (SELECT * FROM "bi_par"."unit_index" LIMIT 2000) "preview";
SELECT count(*) FROM (SELECT * FROM "bi_par"."criterion_points" LIMIT 2000) "preview";
SELECT * FROM "bi_par"."block_class" LIMIT 2000;
SELECT COUNT(*) AS "cnt", COUNT(DISTINCT "unit_key") AS "units", MIN("year"), MAX("year") FROM "bi_par"."axis_index";
SELECT COUNT(1) AS "cnt:Custom SQL Query:ok" FROM "bi_par"."criterion_points" HAVING (COUNT(1) > 0);
-- with the database's name in front, and a name of the table's own for each table
SELECT unit_index_0.unit, unit_index_0.rank FROM :"DBNAME".bi_par.unit_index unit_index_0
	WHERE (unit_index_0.year=2022) AND (unit_index_0.block='so') ORDER BY unit_index_0.rank;

-- ---- a chart -------------------------------------------------------------------------------------------------------

-- nested selects with quoted aliases, and what they are grouped by outside
SELECT "rows"."block_name" AS "Khối", AVG("rows"."index_pct")::numeric(10,2) AS "a0", SUM("rows"."points") AS "a1"
	FROM (SELECT "_"."block_name", "_"."index_pct", "_"."points"
		FROM (SELECT * FROM "bi_par"."unit_index" "$Table") "_"
		WHERE "_"."year" = 2022 AND "_"."year" IS NOT NULL) "rows"
	GROUP BY "rows"."block_name" ORDER BY "a0" DESC NULLS LAST LIMIT 1000001;
SELECT "virtual_table"."Năm" AS "Năm", "virtual_table"."axis", max("virtual_table"."index_pct") AS "MAX(index_pct)"
	FROM (SELECT year AS "Năm", axis, index_pct FROM bi_par.axis_index WHERE block = 'so') AS "virtual_table"
	GROUP BY 1, 2 HAVING max("virtual_table"."index_pct") > 70 ORDER BY "MAX(index_pct)" DESC, 1, 2 LIMIT 1000;
-- the rows of the report give the same mean as the block does
SELECT b.block, b.mean_index, avg(u.index_pct)::numeric(10,2) AS same FROM bi_par.block_summary b
	JOIN bi_par.unit_index u ON u.block_key = b.block_key
	WHERE b.year = 2022 GROUP BY b.block, b.mean_index ORDER BY b.block;
-- the best n of all, and of each block
SELECT "unit_name", "index_pct" FROM "bi_par"."unit_index" WHERE "year" = 2022
	ORDER BY "index_pct" DESC, "unit" LIMIT 2;
SELECT "t"."block", "t"."unit_name", "t"."n" FROM (SELECT "block", "unit_name", "year",
		ROW_NUMBER() OVER (PARTITION BY "year", "block" ORDER BY "rank", "unit") AS "n" FROM "bi_par"."unit_index") "t"
	WHERE "t"."n" <= 2 AND "t"."year" = 2022 ORDER BY "t"."block", "t"."n";
SELECT "unit_name" FROM "bi_par"."unit_index" WHERE "year" = 2022
	ORDER BY "change" DESC, "unit" OFFSET 1 FETCH FIRST 1 ROW ONLY;
-- tables related by a key
SELECT "u"."unit_name", "a"."axis", "a"."index_pct", "u"."rank" FROM "bi_par"."unit_index" "u"
	INNER JOIN "bi_par"."axis_index" "a" ON "u"."unit_key" = "a"."unit_key"
	WHERE "u"."year" = 2022 AND "u"."block" = 'so' ORDER BY "u"."rank", "a"."axis";
SELECT count(*) FROM bi_par.unit_index u LEFT JOIN bi_par.block_summary b ON u.block_key = b.block_key
	WHERE b.block_key IS NULL;
SELECT count(*) FROM bi_par.criterion_points c JOIN bi_par.unit_index u USING (unit_key) JOIN bi_par.block_axis a
	ON a.block_key = c.block_key AND a.axis = c.axis;
-- each criterion of each unit comes with its block's
SELECT c.unit, c.code, c.points, b.mean_points FROM bi_par.criterion_points c
	JOIN bi_par.block_criterion b ON b.block_key = c.block_key AND b.code = c.code AND b.source = c.source
	WHERE c.unit_key = '2022/so3' ORDER BY c.code_order;

-- ---- what is read of them -------------------------------------------------------------------------------------------

-- a condition on a key or a join by one reads an index: of one unit or block, only its rows
SET enable_seqscan = off;
SELECT t AS reads_all_of FROM unnest('{unit,source,axis}'::text[]) k, format('bi_par.%s_index', k) t
	WHERE pg_temp.plan_has(format($$SELECT * FROM %s WHERE unit_key = '2022/so1'$$, t), 'Filter')
		OR pg_temp.plan_has(format($$SELECT * FROM %s WHERE block_key = '2022/so'$$, t), 'Filter')
		OR pg_temp.plan_has(format($$SELECT * FROM %s WHERE year = 2022 AND block = 'so'$$, t), 'Filter')
		OR pg_temp.plan_has(format($$SELECT * FROM %s WHERE unit = 'so1'$$, t), 'Filter')
		OR pg_temp.plan_has(format($$SELECT * FROM %s WHERE block = 'so' ORDER BY year$$, t), 'Filter');
SELECT pg_temp.plan_has($$TABLE bi_par.criterion_points$$, 'varchar_idx') AS of_all,
	pg_temp.plan_has($$SELECT FROM bi_par.criterion_points WHERE unit_key = '2022/so1'$$, 'varchar_idx') AS of_a_unit,
	pg_temp.plan_has($$SELECT FROM bi_par.criterion_points WHERE block_key = '2022/so'$$, 'varchar_idx1') AS of_a_block,
	pg_temp.plan_has($$SELECT FROM bi_par.block_criterion WHERE block_key = '2022/so'$$, 'block_key_idx') AS of_means;
SET enable_hashjoin = off;
SET enable_mergejoin = off;
SELECT s AS schema, j AS reads_all_of
	FROM unnest('{bi_par,bi_par_published}'::text[]) s, unnest('{source,axis}'::text[]) j
	WHERE pg_temp.plan_has(format($$SELECT * FROM %1$I.unit_index u JOIN %1$I.%2$s_index a ON a.unit_key = u.unit_key
			WHERE u.year = 2022 AND u.block = 'so'$$, s, j), 'Filter')
		OR pg_temp.plan_has(format($$SELECT *
			FROM %1$I.block_summary b JOIN %1$I.%2$s_index a ON a.block_key = b.block_key
			WHERE b.year = 2022$$, s, j), 'Filter');
RESET enable_seqscan;
RESET enable_hashjoin;
RESET enable_mergejoin;

-- ---- filters, casts ------------------------------------------------------------------------------------------------

SELECT CAST("year" AS TEXT) AS "Năm", CAST("index_pct" AS TEXT),
	CAST("rank" AS VARCHAR(10)) || '/' || CAST("block_size" AS VARCHAR(10)) AS "Hạng"
	FROM "bi_par"."unit_index" WHERE CAST("year" AS TEXT) = '2022' AND LOWER("block") = 'so' ORDER BY "rank";
SELECT DISTINCT CAST("changed_at" AS DATE) = CURRENT_DATE OR CAST("changed_at" AS DATE) = CURRENT_DATE - 1 AS "today"
	FROM "bi_par"."unit_index";
SELECT count(*) FROM bi_par.unit_index
	WHERE "changed_at" >= TIMESTAMP '2020-01-01 00:00:00' AND "year" IN ('2021', '2022');
SELECT MAKE_DATE("year", 1, 1)::text AS "Năm", EXTRACT(year FROM CAST(MAKE_DATE("year", 12, 31) AS timestamp)) AS "y",
	SUM("units") AS "units" FROM "bi_par"."block_summary" GROUP BY 1, 2 ORDER BY 1;
SELECT DISTINCT "unit_name" FROM "bi_par"."unit_index" WHERE "unit_name" LIKE 'Sở%' ORDER BY 1;
SELECT CASE WHEN "comparable" = 1 THEN 'có' ELSE 'không' END AS "so sánh", COUNT(*) FROM "bi_par"."unit_index"
	GROUP BY 1 ORDER BY 1;
PREPARE dashboard(text, integer) AS
	SELECT "unit", "index_pct" FROM "bi_par"."unit_index" WHERE "block" = $1 AND "year" = $2 ORDER BY "rank";
EXECUTE dashboard('huyen', 2021);

-- ---- an extract ----------------------------------------------------------------------------------------------------

CREATE LOCAL TEMPORARY TABLE "#Tableau_1_Filter" ("unit" VARCHAR(100), "rank" INTEGER) ON COMMIT PRESERVE ROWS;
INSERT INTO "#Tableau_1_Filter" SELECT "unit", "rank" FROM "bi_par"."unit_index" WHERE "year" = 2022 AND "rank" = 1;
SELECT "u"."unit", "u"."year", "u"."index_pct"
	FROM "bi_par"."unit_index" "u" JOIN "#Tableau_1_Filter" "f" USING ("unit")
	ORDER BY 1, 2;
SELECT "block", "mean_index" INTO TEMPORARY TABLE "#block" FROM "bi_par"."block_summary" WHERE "year" = 2022;
SELECT "u"."unit", "u"."index_pct" - "b"."mean_index" AS "Chênh lệch" FROM "bi_par"."unit_index" "u"
	INNER JOIN "#block" "b" ON "u"."block" = "b"."block" WHERE "u"."year" = 2022 AND "u"."block" = 'so' ORDER BY 1;
CREATE TEMP TABLE extract AS SELECT * FROM "bi_par"."criterion_points";
SELECT attname, format_type(atttypid, atttypmod) FROM pg_attribute
	WHERE attrelid = 'extract'::regclass AND attnum IN (2, 4, 16, 18, 20) ORDER BY attnum;
BEGIN READ ONLY;
DECLARE "SQL_CUR0x1" CURSOR WITH HOLD FOR
	SELECT "code", "points" FROM "bi_par"."criterion_points" WHERE "unit_key" = '2022/so1' ORDER BY "code_order";
FETCH 2 IN "SQL_CUR0x1";
COMMIT;
CLOSE "SQL_CUR0x1";

-- ---- what was published ---------------------------------------------------------------------------------------------

SELECT column_name, data_type FROM information_schema.columns WHERE table_schema = 'bi_par_published'
	AND table_name = 'unit_index' AND column_name ~ '^(revision|decision|decided_on|published_at|changed_at)$'
	ORDER BY 1;
SELECT DISTINCT CAST("decided_on" AS TEXT), TO_CHAR("decided_on", 'DD/MM/YYYY') AS "Ngày", "decision", "revision"
	FROM "bi_par_published"."unit_index" WHERE "decided_on" BETWEEN DATE '2022-01-01' AND DATE '2022-12-31';
SELECT "u"."unit_name", SUM("c"."lost") AS "lost" FROM "bi_par_published"."unit_index" "u"
	INNER JOIN "bi_par_published"."criterion_points" "c" ON "u"."unit_key" = "c"."unit_key"
	GROUP BY "u"."unit_name" ORDER BY 2 DESC, 1 LIMIT 3;

-- ---- and no more ---------------------------------------------------------------------------------------------------

\set VERBOSITY terse
UPDATE bi_par.unit_index SET rank = 1;
SELECT FROM bi_par.settings FOR UPDATE;
CALL parindex.refresh('bi_par');
TABLE report_bi.par_scores;
SELECT last_outcome, count(*) FROM bi_par.freshness GROUP BY 1;

RESET ROLE;
DROP TABLE extract;
DROP TABLE "#Tableau_1_Filter";
DROP TABLE "#block";
DROP SCHEMA bi_par, bi_par_published, report_bi CASCADE;
DROP ROLE regress_parindex_bi;
