-- publish, unpublish: what was announced does not move.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS parindex;
CREATE SCHEMA publish;
SET search_path = publish, parindex;
SET timezone = 'Asia/Ho_Chi_Minh';
\set SHOW_CONTEXT never
\i test/helpers.sql
CREATE TABLE par_units (year integer, block text, unit text, name text, class_at_most text, class_reason text);
CREATE TABLE par_framework (year integer, block text, code text, source text, max_points numeric, name text);
CREATE TABLE par_scores (year integer, unit text, code text, points numeric, self_points numeric);
INSERT INTO par_units (year, block, unit, name)
SELECT y, b, b || n, initcap(b) || ' ' || n FROM generate_series(2021, 2023) y, unnest('{so,huyen}'::text[]) b,
	generate_series(1, 3) n;
UPDATE par_units SET (class_at_most, class_reason) = ('Khá', 'bị khiển trách 777') WHERE unit = 'so3';
INSERT INTO par_framework
SELECT y, b, v.code, v.source, v.max_points, v.name FROM generate_series(2021, 2023) y, unnest('{so,huyen}'::text[]) b,
	(VALUES ('1', NULL, NULL, 'Chỉ đạo'), ('1.1', 'appraisal', 60, 'Kế hoạch'), ('1.2', 'survey', 10, 'Hài lòng'),
		('2', 'appraisal', 30, 'Tài chính')) v (code, source, max_points, name);
INSERT INTO par_scores
SELECT u.year, u.unit, v.code, v.points + right(u.unit, 1)::integer + (u.year - 2021) *
	CASE u.block WHEN 'so' THEN 1 ELSE 0.5 END, v.self_points
FROM par_units u, (VALUES ('1.1', 40, 59.77), ('1.2', 3, NULL), ('2', 20, 29.77)) v (code, points, self_points);
CALL create_report('p_par', 'par_units', 'par_framework', 'par_scores');
UPDATE p_par.settings SET title = 'Chỉ số CCHC', issuer = 'UBND';
INSERT INTO p_par.block_rules (year, block, block_name, framework_name, class_rubric)
SELECT y, b, 'Khối ' || b, 'QĐ 1', '>= 80: ''Tốt''; >= 70: ''Khá''; else ''Trung bình'''
	FROM generate_series(2021, 2023) y, unnest('{so,huyen}'::text[]) b;
SET client_min_messages = notice;

-- what cannot be published
CALL publish('p_par', NULL, 'QĐ 1');
CALL publish('p_par', 2021, NULL);
CALL publish('p_par', 2021, ' ');
CALL publish('p_par', 2021, 'QĐ 1', 'infinity');
CALL publish('p_par', 2020, 'QĐ 1');
CALL publish('no_par', 2021, 'QĐ 1');
CALL publish(NULL, 2021, 'QĐ 1');
CALL publish('p_par', 2021, 'QĐ 1', reason => 'in lại');
CALL unpublish('p_par', 2021, 'in lại');
-- figures that nobody has looked at, force or not
CALL publish('p_par', 2021, 'QĐ 1');
CALL publish('p_par', 2021, 'QĐ 1', force => true);
SELECT count(*) FROM p_par.unit_index;
CALL refresh('p_par');
UPDATE par_scores SET points = points + 1 WHERE year = 2021 AND unit = 'so1' AND code = '2';
CALL publish('p_par', 2021, 'QĐ 1');
UPDATE par_scores SET points = points - 1 WHERE year = 2021 AND unit = 'so1' AND code = '2';
-- compared with a draft, force or not
CALL publish('p_par', 2022, 'QĐ 2', force => true);
INSERT INTO p_par.prior_index (year, block, unit, index_pct, rank)
	VALUES (2021, 'so', 'so1', 70, 3), (2021, 'so', 'so2', 71, 2), (2021, 'so', 'so3', 72, 1),
	(2021, 'huyen', 'huyen1', 60, 1);
CALL refresh('p_par', 2022);
CALL publish('p_par', 2022, 'QĐ 2', force => true);
DELETE FROM p_par.prior_index;
CALL refresh('p_par');
-- a message names ten
SELECT parindex.report_first_ten(array_agg('so' || n ORDER BY n)) FROM generate_series(1, 10) n;
SELECT parindex.report_first_ten(array_agg('so' || n ORDER BY n)) FROM generate_series(1, 11) n;
-- incomplete, unless forced
UPDATE par_scores SET points = NULL WHERE year = 2021 AND unit = 'so1' AND code = '2';
DELETE FROM par_scores WHERE year = 2021 AND unit = 'so2' AND code = '1.2';
CALL refresh('p_par', 2021);
CALL publish('p_par', 2021, 'QĐ 1');
SELECT count(*) FROM p_par_published.publication;
SELECT count(*) FROM p_par_published.publication_line;
UPDATE par_scores SET points = 22 WHERE year = 2021 AND unit = 'so1' AND code = '2';
INSERT INTO par_scores VALUES (2021, 'so2', '1.2', 7, NULL);
CALL refresh('p_par', 2021);

-- published; what the notice says is in test/t/publish.pl
SET client_min_messages = warning;
CALL publish('p_par', 2021, '987/QĐ-UBND', '2022-03-21');
CALL refresh('p_par');
CALL publish('p_par', 2022, '1234/QĐ-UBND', '2023-03-20');
SELECT year, revision, title, issuer, decision, decided_on, published_by = session_user
	AS by_me, published_at > now() - interval '1 hour' AS just_now, forced,
	length(digest), digest_before = lag(digest) OVER (ORDER BY year) AS chained, withdrawn_at, withdrawn_by, reason,
		replaced_by
FROM p_par_published.publication ORDER BY year;
CREATE VIEW published_rows AS
SELECT 'scorecards' AS table_name, year, t::text AS row FROM p_par_published.scorecards t UNION ALL
SELECT 'unit_index', year, t::text FROM p_par_published.unit_index t UNION ALL
SELECT 'source_index', year, t::text FROM p_par_published.source_index t UNION ALL
SELECT 'axis_index', year, t::text FROM p_par_published.axis_index t UNION ALL
SELECT 'block_summary', year, t::text FROM p_par_published.block_summary t UNION ALL
SELECT 'block_source', year, t::text FROM p_par_published.block_source t UNION ALL
SELECT 'block_axis', year, t::text FROM p_par_published.block_axis t UNION ALL
SELECT 'block_criterion', year, t::text FROM p_par_published.block_criterion t UNION ALL
SELECT 'block_class', year, t::text FROM p_par_published.block_class t UNION ALL
SELECT 'criterion_points', year, t::text FROM p_par_published.criterion_points t UNION ALL
SELECT 'publication_line', year, t::text FROM p_par_published.publication_line t;
SELECT table_name, year, count(*) FROM published_rows GROUP BY table_name, year ORDER BY table_name COLLATE "C", year;
SELECT unit, unit_name, index_pct, rank, previous_index, change, class, revision, decision, decided_on,
	published_at = (SELECT p.published_at AT TIME ZONE 'Asia/Ho_Chi_Minh' FROM p_par_published.publication p
		WHERE p.year = u.year) AS time
FROM p_par_published.unit_index u WHERE year = 2022 ORDER BY block, rank;
SELECT unit, card, before_card FROM p_par_published.scorecards WHERE year = 2022 ORDER BY unit;
-- the figures are those of the drafts
SELECT report_drafts_apart('p_par', 2021) AS apart_2021, report_drafts_apart('p_par', 2022) AS apart_2022;
-- no self score, no reason
SELECT count(*) AS leaks FROM published_rows WHERE row LIKE '%59.77%' OR row LIKE '%29.77%' OR row LIKE '%trách%'
	OR row ~ 'self|reason|changed_at';
SELECT count(*) AS told_in_drafts FROM p_par.unit_index u WHERE u::text LIKE '%trách%' AND u::text LIKE '%89.54%';
SELECT table_name, column_name FROM p_par_published.dictionary WHERE column_name ~ 'self|class_reason|changed_at';

-- line 1, a card's line, a unit's line
SELECT replace(regexp_replace(regexp_replace(line, '"at":"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ"', '"at":"…"'),
	'"before":"[0-9a-f]{64}"', '"before":"…"'), session_user, 'me') AS line
FROM p_par_published.publication_line WHERE year = 2022 AND no = 1;
SELECT (line::json ->> 'at')::timestamptz = published_at AS at, line::json ->> 'before' = digest_before AS before
FROM p_par_published.publication_line JOIN p_par_published.publication USING (year, revision) WHERE year = 2022
	AND no = 1;
SELECT regexp_replace(line, '"published_at":"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d"', '"published_at":"…"') AS line
	FROM p_par_published.publication_line
WHERE year = 2022 AND (line LIKE '{"table":"scorecards"%' OR line LIKE '{"table":"unit_index"%')
	AND line LIKE '%"unit":"so1"%' ORDER BY no;
SELECT year, min(no), max(no) - count(*) AS gaps FROM p_par_published.publication_line GROUP BY year ORDER BY year;
SELECT coalesce(line::json ->> 'table', 'record') AS lines_of, count(*), count(DISTINCT line) = count(*) AS once
FROM p_par_published.publication_line WHERE year = 2022 GROUP BY 1 ORDER BY min(no);
-- the digest, from its description
SELECT p.year,
	p.digest = (SELECT encode(sha256(string_agg(convert_to(l.line, 'UTF8') || '\x0a', ''::bytea ORDER BY l.no)),
	'hex')
	FROM p_par_published.publication_line l WHERE (l.year, l.revision) = (p.year, p.revision)) AS holds
		FROM p_par_published.publication p ORDER BY year;

-- 2022 as it was announced
CREATE TABLE announced AS SELECT * FROM published_rows WHERE year = 2022;
CREATE VIEW moved AS SELECT table_name, count(*) FROM (
	(TABLE announced EXCEPT SELECT * FROM published_rows WHERE year = 2022) UNION ALL (SELECT * FROM published_rows
		WHERE year = 2022 EXCEPT TABLE announced)) x
GROUP BY table_name;
UPDATE par_scores SET points = points - 1;
CALL refresh('p_par');
SELECT * FROM moved;
UPDATE p_par.settings SET ties = 'dense', basis = 'exact', title = 'khác', issuer = 'khác',
	self_sources = '{survey}', absent = 'not_applicable', time_zone = 'UTC';
CALL refresh('p_par');
SELECT * FROM moved;
UPDATE par_units SET name = name || ' mới', class_at_most = 'B', class_reason = 'bị cảnh cáo 888';
UPDATE par_framework SET name = name || ' mới';
UPDATE p_par.source_name SET source_name = source_name || ' mới';
UPDATE p_par.block_rules SET block_name = 'khác', framework_name = 'QĐ ' || year,
	class_rubric = '>= 99: ''A''; else ''B''';
CALL refresh('p_par');
SELECT * FROM moved;
INSERT INTO p_par.prior_index (year, block, unit, index_pct, rank)
	VALUES (2021, 'so', 'so1', 1, 9), (2020, 'so', 'so1', 99, 1);
CALL refresh('p_par');
SELECT * FROM moved;
SELECT report_drafts_apart('p_par', 2022) > 40 AS drafts_are_others;
UPDATE par_units SET unit = 'x' WHERE unit = 'so3' AND year = 2021;
UPDATE par_scores SET unit = 'x' WHERE unit = 'so3' AND year = 2021;
CALL refresh('p_par');
CALL publish('p_par', 2021, '988/QĐ-UBND', '2023-05-05', 'in lại');
SELECT * FROM moved;
CALL unpublish('p_par', 2021, 'thu hồi');
SELECT * FROM moved;
CALL refresh('p_par');
SELECT * FROM moved;
SELECT year, revision, decision, reason, replaced_by, withdrawn_by = session_user
	AS by_me, withdrawn_at >= published_at AS later
FROM p_par_published.publication ORDER BY year, revision;
SELECT year, count(*) FROM p_par_published.unit_index GROUP BY year;
SELECT year, revision, count(*) FROM p_par_published.publication_line GROUP BY year, revision ORDER BY year, revision;
CALL unpublish('p_par', 2021, 'thu hồi');
CALL unpublish('p_par', 2022, '');
CALL unpublish('p_par', 2022, NULL);
CALL unpublish('p_par', NULL, 'thu hồi');

-- again: a reason is needed while it stands, and the next revision is one more than any that there were
CALL publish('p_par', 2022, '1235/QĐ-UBND');
CALL publish('p_par', 2022, '1235/QĐ-UBND', reason => ' ');
CALL publish('p_par', 2021, '989/QĐ-UBND', '2023-06-06');
CALL refresh('p_par');
CALL publish('p_par', 2022, '1235/QĐ-UBND', '2023-06-07', 'sai điểm của so1');
INSERT INTO p_par_published.publication_line VALUES (2023, 6, 1, 'left by hand');
CALL publish('p_par', 2023, '1/QĐ-UBND');
CALL refresh('p_par', 2023);
CALL publish('p_par', 2023, '1/QĐ-UBND');
SELECT year, revision, decision, reason, replaced_by FROM p_par_published.publication ORDER BY year, revision;
SELECT DISTINCT year, revision, decision, decided_on FROM p_par_published.unit_index ORDER BY year;
-- why it was published again, and what that replaced, is in the record
SELECT year, revision, line::json ->> 'reason' AS reason, line::json ->> 'replaces' AS replaces
FROM p_par_published.publication_line WHERE no = 1 AND line LIKE '{%' ORDER BY year, revision;
-- one chain
WITH RECURSIVE chain AS (
	SELECT 1 AS n, digest FROM p_par_published.publication WHERE digest_before IS NULL
	UNION ALL SELECT c.n + 1, p.digest FROM chain c JOIN p_par_published.publication p ON p.digest_before = c.digest)
SELECT max(n) AS links, (SELECT count(*) FROM p_par_published.publication) AS publications FROM chain;
SELECT year, finding, row_key, now FROM verify('p_par') ORDER BY year, row_key NULLS FIRST;

-- forced, and what was forced
DELETE FROM par_units WHERE year = 2023 AND unit IN ('so1', 'so2');
DELETE FROM par_scores WHERE year = 2023 AND unit IN ('so1', 'so2');
UPDATE par_scores SET points = NULL WHERE year = 2023 AND unit = 'so3';
UPDATE p_par.settings SET absent = 'unscored';
DELETE FROM par_scores WHERE year = 2023 AND unit = 'huyen1' AND code <> '2';
CALL refresh('p_par');
CALL publish('p_par', 2023, '2/QĐ-UBND', reason => 'thiếu');
CALL publish('p_par', 2023, '2/QĐ-UBND', reason => 'thiếu', force => true);
SELECT year, revision, forced FROM p_par_published.publication WHERE forced IS NOT NULL;
SELECT line::json -> 'forced' AS forced FROM p_par_published.publication_line WHERE year = 2023 AND revision = 8
	AND no = 1;
SELECT unit, index_pct, unscored, missing FROM p_par_published.unit_index WHERE year = 2023 ORDER BY unit;

-- what stands in the drafts by hand is not published: of a block that has cards refresh finds it, another is left out
INSERT INTO p_par.block_class (year, block, class, block_key, class_order, units, changed_at)
	VALUES (2023, 'so', 'Z', '2023/so', 9, 9, now());
CALL publish('p_par', 2023, '3/QĐ-UBND', reason => 'lại', force => true);
DELETE FROM p_par.block_class WHERE class = 'Z';
UPDATE p_par.unit_index SET rank = 1 WHERE year = 2023;
CALL publish('p_par', 2023, '3/QĐ-UBND', reason => 'lại', force => true);
CALL refresh('p_par');
INSERT INTO p_par.block_class (year, block, class, block_key, class_order, units, changed_at)
	VALUES (2023, 'z', 'Z', '2023/z', 9, 9, now());
CALL publish('p_par', 2023, '3/QĐ-UBND', reason => 'lại', force => true);
SELECT count(*) FROM p_par_published.block_class WHERE class = 'Z';
DELETE FROM p_par.block_class WHERE class = 'Z';
-- nor is a year before that stands in the published tables by hand one that was announced
CALL unpublish('p_par', 2021, 'thu hồi');
CALL refresh('p_par');
INSERT INTO p_par_published.scorecards SELECT (jsonb_populate_record(s, '{"year": 2021}')).*
	FROM p_par_published.scorecards s WHERE year = 2022;
INSERT INTO p_par_published.unit_index
	SELECT (jsonb_populate_record(s, '{"year": 2021, "index_pct": 99, "rank": 1}')).*
	FROM p_par_published.unit_index s WHERE year = 2022;
INSERT INTO p_par_published.block_summary SELECT (jsonb_populate_record(s, '{"year": 2021, "mean_index": 99}')).*
	FROM p_par_published.block_summary s WHERE year = 2022;
CALL refresh('p_par');
SELECT DISTINCT previous_index = 99 AS from_there FROM p_par.unit_index WHERE year = 2022
	AND previous_index IS NOT NULL;
CALL publish('p_par', 2022, '4/QĐ-UBND', reason => 'lại', force => true);
-- publishing that year takes it away
CALL publish('p_par', 2021, '990/QĐ-UBND');
SELECT max(index_pct) < 99 AS announced FROM p_par_published.unit_index WHERE year = 2021;

-- under READ COMMITTED only
BEGIN ISOLATION LEVEL REPEATABLE READ;
CALL publish('p_par', 2023, '3/QĐ-UBND', reason => 'lại', force => true);
ROLLBACK;
BEGIN ISOLATION LEVEL SERIALIZABLE;
CALL unpublish('p_par', 2023, 'lại');
ROLLBACK;
-- several in one transaction
BEGIN;
CALL unpublish('p_par', 2023, 'lại');
CALL publish('p_par', 2023, '3/QĐ-UBND', force => true);
CALL publish('p_par', 2023, '4/QĐ-UBND', reason => 'lại', force => true);
COMMIT;
SELECT year, finding, row_key FROM verify('p_par', 2023);
SELECT max(revision) FROM p_par_published.publication WHERE year = 2023;

CALL drop_report('p_par');
DROP VIEW moved, published_rows;
CALL drop_report('p_par', force => true);

-- units of the year before that only prior_index knows, and those of the year before that one, which do not count
TRUNCATE par_units, par_framework, par_scores;
INSERT INTO par_units VALUES (2022, 'so', 'a'), (2022, 'so', 'b');
INSERT INTO par_framework VALUES (2022, 'so', '1', 'appraisal', 10);
INSERT INTO par_scores VALUES (2022, 'a', '1', 9), (2022, 'b', '1', 8);
CALL create_report('p_par', 'par_units', 'par_framework', 'par_scores');
INSERT INTO p_par.prior_index (year, block, unit, index_pct) VALUES (2021, 'so', 'a', 80), (2021, 'so', 'c', 80),
	(2021, 'so', 'd', 80), (2020, 'so', 'e', 80), (2020, 'so', 'f', 80), (2020, 'so', 'g', 80);
CALL refresh('p_par');
CALL publish('p_par', 2022, '1/QĐ-UBND');
DELETE FROM p_par.prior_index WHERE year = 2021 AND unit = 'd';
CALL publish('p_par', 2022, '1/QĐ-UBND');
CALL drop_report('p_par', force => true);
DROP SCHEMA publish CASCADE;
