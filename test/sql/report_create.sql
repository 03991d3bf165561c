-- create_report: what it makes, and what it refuses.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS parindex;
RESET client_min_messages;
\set VERBOSITY terse
CREATE SCHEMA report_create;
SET search_path = report_create, parindex;
CREATE TABLE par_units (year integer, block text, unit text);
CREATE TABLE par_framework (year integer, block text, code text, source text, max_points numeric);
CREATE TABLE par_scores (year integer, unit text, code text, points numeric);

CALL create_report('r_par', 'par_units', 'par_framework', 'par_scores');
SHOW search_path;

-- the tables, with their keys and what indexes there are beside
SELECT c.relname AS table_name, pg_get_constraintdef(k.oid) AS key,
	(SELECT string_agg(substring(replace(pg_get_indexdef(i.indexrelid), '::text', '') FROM '[(].*'), ' '
		ORDER BY pg_get_indexdef(i.indexrelid) COLLATE "C")
	 FROM pg_index i WHERE i.indrelid = c.oid AND NOT i.indisprimary) AS indexes
FROM pg_class c LEFT JOIN pg_constraint k ON k.conrelid = c.oid AND k.contype = 'p'
WHERE c.relnamespace = 'r_par'::regnamespace AND c.relkind = 'r' ORDER BY c.relname COLLATE "C";
-- every column has a label, a comment, and a type that says how many decimals it has
SELECT count(*) AS columns_without_label FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
WHERE c.relnamespace = 'r_par'::regnamespace AND c.relkind IN ('r', 'v') AND a.attnum > 0
	AND NOT EXISTS (SELECT FROM r_par.dictionary d
		WHERE (d.table_name, d.column_name, d.place) = (c.relname, a.attname, a.attnum));
SELECT count(*) AS columns_without_comment FROM r_par.dictionary d
WHERE col_description(('r_par.' || d.table_name)::regclass, d.place) IS NULL;
SELECT c.relname AS without_comment FROM pg_class c
WHERE c.relnamespace = 'r_par'::regnamespace AND c.relkind IN ('r', 'v') AND obj_description(c.oid) IS NULL;
SELECT column_name, label_vi, label_en, unit, decimals FROM r_par.dictionary
WHERE table_name = 'unit_index' AND column_name IN ('year', 'unit', 'index_pct', 'change', 'points', 'rank')
ORDER BY place;
SELECT l.column_name AS label_of_nothing FROM report_labels() l
WHERE l.table_name IS NOT NULL AND NOT EXISTS (SELECT FROM r_par.dictionary d
	WHERE (d.table_name, d.column_name) = (l.table_name, l.column_name));
-- an English name beside each name
SELECT d.table_name, d.column_name FROM r_par.dictionary d
WHERE d.column_name LIKE '%\_name' AND d.column_name <> 'framework_name'
	AND d.table_name <> 'dictionary' AND NOT EXISTS (SELECT FROM r_par.dictionary e
		WHERE e.table_name = d.table_name AND e.column_name = d.column_name || '_en');
SELECT source, source_name, source_name_en FROM r_par.source_name ORDER BY source;

-- other digits: percentages have 8 places before the point and points 10
CALL create_report('r_par_0', 'par_units', 'par_framework', 'par_scores', digits => 0);
CALL create_report('r_par_6', 'par_units', 'par_framework', 'par_scores', digits => 6);
SELECT n.nspname AS report, a.attname, format_type(a.atttypid, a.atttypmod) FROM pg_attribute a
JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE n.nspname IN ('r_par', 'r_par_0', 'r_par_6') AND c.relname = 'unit_index' AND a.attname IN ('points', 'index_pct')
ORDER BY 1, 2;
SELECT table_name, column_name, decimals FROM r_par_6.dictionary WHERE table_name = 'block_criterion' AND decimals > 0
ORDER BY place;

-- the type of every column, a line for each table and type, since tools read lengths and decimals
SELECT c.relname, format_type(a.atttypid, a.atttypmod) AS type, string_agg(a.attname, ' ' ORDER BY a.attnum) AS columns
FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
WHERE c.relnamespace = 'r_par'::regnamespace AND c.relkind IN ('r', 'v') AND a.attnum > 0 AND NOT a.attisdropped
	AND c.relname ~ '_index$|^block_(?!before)|_points$|^(scorecards|settings|dictionary|freshness|problems)$|'
		'_name$|_log$'
GROUP BY 1, 2 ORDER BY 1, 2;
-- published as they are drafted
SELECT d.relname, da.attname, format_type(da.atttypid, da.atttypmod), format_type(pa.atttypid, pa.atttypmod)
FROM pg_class d JOIN pg_attribute da ON da.attrelid = d.oid AND da.attnum > 0
	JOIN pg_class p ON p.relname = d.relname AND p.relnamespace = 'r_par_published'::regnamespace
	JOIN pg_attribute pa ON pa.attrelid = p.oid AND pa.attname = da.attname
WHERE d.relnamespace = 'r_par'::regnamespace AND d.relkind IN ('r', 'v')
	AND (da.atttypid, da.atttypmod) <> (pa.atttypid, pa.atttypmod);

-- what a report's owner writes is checked
INSERT INTO r_par.settings (one, time_zone) VALUES (2, 'UTC');
UPDATE r_par.settings SET basis = 'rounded';
UPDATE r_par.settings SET ties = 'row_number';
UPDATE r_par.settings SET absent = 'zero';
UPDATE r_par.settings SET self_sources = '{appraisal,NULL}';
UPDATE r_par.settings SET self_sources = '{}';
INSERT INTO r_par.block_rules (year, block) VALUES (2022, 'so ');
INSERT INTO r_par.block_rules (year, block) VALUES (2022, E'so\u00a0');
INSERT INTO r_par.block_rules (year, block) VALUES (2022, E'tha\u0302m');
INSERT INTO r_par.block_rules (year, block) VALUES (2022, '');
INSERT INTO r_par.block_rules (year, block) VALUES (0, 'so');
INSERT INTO r_par.block_rules (year, block, framework_name) VALUES (2022, 'so', ' 2022');
INSERT INTO r_par.block_rules (year, block, class_rubric)
	VALUES (2022, 'so', format('>= 90: ''a''; >= 80: ''%s''; else ''b''', repeat('x', 256))::rubric);
INSERT INTO r_par.block_rules (year, block, class_rubric)
	VALUES (9999, 'so', format('>= 90: ''%s''; else ''%s''', repeat('ạ', 255), repeat('b', 255))::rubric);
DELETE FROM r_par.block_rules WHERE year = 9999;
INSERT INTO r_par.source_name (source) VALUES ('TD');
INSERT INTO r_par.prior_index (year, block, unit, index_pct) VALUES (2021, 'so', 'A', 'NaN');
INSERT INTO r_par.prior_index (year, block, unit, rank) VALUES (2021, 'so', 'A', 0);
INSERT INTO r_par.prior_index (year, block, unit) VALUES (2021, 'so', E'A\t');

-- names and digits that cannot be
CALL create_report('r_par', 'par_units', 'par_framework', 'par_scores');
CALL create_report(NULL, 'par_units', 'par_framework', 'par_scores');
CALL create_report('', 'par_units', 'par_framework', 'par_scores');
CALL create_report(repeat('x', 54), 'par_units', 'par_framework', 'par_scores');
CALL create_report('pg_par', 'par_units', 'par_framework', 'par_scores');
CALL create_report('r_par_7', 'par_units', 'par_framework', 'par_scores', digits => 7);
CALL create_report('r_par_7', 'par_units', 'par_framework', 'par_scores', digits => NULL);
CALL create_report('CREATE TRIGGER "', 'par_units', 'par_framework', 'par_scores');
SELECT count(*) > 10 AS tables FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE nspname = 'CREATE TRIGGER "' AND relkind = 'r';

-- inputs that go with the session: tables, and views of them
CREATE TEMP TABLE own_units AS TABLE par_units;
CREATE TEMP VIEW own_scores AS SELECT s.* FROM par_scores s JOIN own_units USING (year, unit);
CALL create_report('r_par_7', 'own_units', 'par_framework', 'par_scores');
CALL create_report('r_par_7', 'par_units', 'par_framework', 'own_scores', surveys => 'own_units');
SELECT count(*) AS schemas FROM pg_namespace WHERE nspname LIKE 'r_par_7%';

-- what is no report, or half of one: a schema, one with a table of that name, one whose other half has another name
CREATE SCHEMA not_par CREATE TABLE settings (one integer);
CALL refresh('no_par');
CALL refresh('report_create');
CALL refresh('not_par');
ALTER SCHEMA r_par_0_published RENAME TO not_par_published;
CALL refresh('r_par_0');
CREATE SCHEMA r_par_0_published CREATE VIEW publication AS SELECT 1 AS year CREATE TABLE other (year integer);
CALL refresh('r_par_0');
DROP SCHEMA r_par_0_published, not_par CASCADE;
ALTER SCHEMA not_par_published RENAME TO r_par_0_published;

SET client_min_messages = warning;
DROP SCHEMA report_create, r_par, r_par_0, r_par_6, "CREATE TRIGGER """, r_par_published, r_par_0_published,
	r_par_6_published, "CREATE TRIGGER ""_published" CASCADE;
