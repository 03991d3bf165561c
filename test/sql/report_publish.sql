-- publish, unpublish, verify: what was announced stays, or it shows
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS parindex;
CREATE SCHEMA publish_test;
SET search_path = publish_test;
\set SHOW_CONTEXT never
CREATE TABLE scores (year integer, block text, unit text, criteria parindex.criteria, points numeric);
CREATE TABLE framework (year integer, block text, criteria parindex.criteria);
INSERT INTO framework SELECT y, 'so', c FROM unnest(ARRAY[2021, 2022]) y, unnest('{"1.1 appraisal 50","1.2 survey 50"}'::parindex.criteria[]) c;
INSERT INTO scores SELECT year, block, 'u' || n, criteria, 10 * n + year - 2021 + n * CASE year WHEN 2021 THEN 0.0016 ELSE 0.002 END FROM framework, generate_series(1, 4) n;
CALL parindex.create_report('p_par', 'scores', 'framework');
INSERT INTO p_par.period VALUES (2021, 'so', 'QĐ 1', '>= 50: ''Tốt''; else ''Khá'''), (2022, 'so', 'QĐ 1', '>= 50: ''Tốt''; else ''Khá''');
INSERT INTO p_par.label (kind, code, name_vi) VALUES ('unit', 'u1', 'Sở Một'), ('axis', '1', 'Chỉ đạo'), ('source', 'sipas', 'SIPAS');
CREATE VIEW findings AS SELECT finding, view_name, count(*) FROM parindex.verify('p_par', 2022) GROUP BY finding, view_name
ORDER BY view_name COLLATE "C" NULLS FIRST, finding COLLATE "C";

-- what speaks against it
CALL parindex.publish('p_par', 2022);
CALL parindex.refresh('p_par');
CALL parindex.publish('p_par', 2020);
CALL parindex.publish('p_par', NULL);
SELECT * FROM findings;
UPDATE scores SET points = NULL WHERE year = 2022 AND unit = 'u1' AND parindex.code(criteria) = '1.1';
DELETE FROM scores WHERE year = 2022 AND unit = 'u2' AND parindex.code(criteria) = '1.2';
CALL parindex.refresh('p_par');
UPDATE scores SET points = 50 WHERE year = 2022 AND unit = 'u3';
CALL parindex.publish('p_par', 2022);
UPDATE scores SET points = 51 WHERE year = 2022 AND unit = 'u3';
CALL parindex.publish('p_par', 2022);
SELECT count(*) FROM p_par.publication;
CALL parindex.publish('p_par', 2022, decision => 'nháp', force => true);
SELECT year, revision, decision, forced, published_by = current_user AS mine, digest IS NOT NULL AS digest FROM p_par.publication;
SELECT * FROM findings;
CALL parindex.unpublish('p_par', 2022, '');
CALL parindex.unpublish('p_par', 2021, 'chưa');
CALL parindex.unpublish('p_par', 2022, 'thiếu điểm');
UPDATE scores SET points = 50 WHERE year = 2022 AND unit = 'u3';
UPDATE scores SET points = 11 WHERE year = 2022 AND points IS NULL;
INSERT INTO scores VALUES (2022, 'so', 'u2', '1.2 survey 50', 21);
CALL parindex.refresh('p_par');
CALL parindex.publish('p_par', 2022, decision => '1234/QĐ-UBND');
CALL parindex.publish('p_par', 2022);
SELECT year, revision, decision, forced, reason, unpublished_by = current_user AS mine FROM p_par.publication ORDER BY year, revision;
SELECT view_name, revision, count(*) FROM p_par.announced GROUP BY view_name, revision ORDER BY view_name COLLATE "C", revision;
SELECT revision, printed ->> 'unit' AS unit, printed ->> 'index_pct' AS index_pct, printed ->> 'rank' AS rank, printed ->> 'class' AS class FROM p_par.announced WHERE view_name = 'unit_index' ORDER BY 1, 2;
SELECT year, unit, status, revision, published_on = current_date AS today FROM p_par.unit_index ORDER BY year, unit;
SELECT * FROM findings;

-- a published year resists its owner
INSERT INTO p_par.scorecards (year, unit, block, card) VALUES (2022, 'u9', 'so', '{}');
UPDATE p_par.scorecards SET missing = 0 WHERE unit = 'u1';
UPDATE p_par.scorecards SET year = 2022 WHERE unit = 'u1' AND year = 2021;
UPDATE p_par.scorecards SET year = 2023 WHERE unit = 'u1' AND year = 2022;
DELETE FROM p_par.scorecards;
TRUNCATE p_par.scorecards;
INSERT INTO p_par.period (year, block) VALUES (2022, 'huyen');
UPDATE p_par.period SET class_rubric = NULL;
DELETE FROM p_par.period WHERE year = 2022;
TRUNCATE p_par.period;
INSERT INTO p_par.label (kind, code, name_vi) VALUES ('unit', 'u2', 'Sở Hai');
INSERT INTO p_par.label (kind, code, framework, name_vi) VALUES ('axis', '1', 'QĐ 1', 'khác');
UPDATE p_par.label SET name_en = 'Steering' WHERE kind = 'axis';
DELETE FROM p_par.label WHERE code = 'u1';
TRUNCATE p_par.label;
UPDATE p_par.announced SET line = 100 WHERE line = 1;
INSERT INTO p_par.announced VALUES (2022, 2, 'unit_index', 100, '{}');
DELETE FROM p_par.announced;
TRUNCATE p_par.announced;
DELETE FROM p_par.publication;
UPDATE p_par.publication SET decision = 'khác' WHERE revision = 2;
UPDATE p_par.publication SET digest = NULL WHERE revision = 2;
UPDATE p_par.publication SET reason = 'khác' WHERE revision = 1;
TRUNCATE p_par.publication CASCADE;
CALL parindex.drop_report('p_par');
-- other years and labels that it does not print are free
UPDATE p_par.scorecards SET missing = 0 WHERE year = 2021;
INSERT INTO p_par.period (year, block) VALUES (2023, 'so');
INSERT INTO p_par.label (kind, code, framework, name_vi) VALUES ('unit', 'u9', '', 'Sở Chín'), ('axis', '1', 'QĐ 2', 'khác'), ('criterion', '1.3', '', 'mới');
UPDATE p_par.label SET name_vi = 'Hài lòng' WHERE code = 'sipas';
SELECT * FROM findings;

-- refresh leaves it, and says that its scores have moved
UPDATE scores SET points = 0 WHERE unit = 'u4' AND parindex.code(criteria) = '1.1';
DELETE FROM scores WHERE year = 2022 AND unit = 'u3';
INSERT INTO scores VALUES (2022, 'so', 'u5', '1.1 appraisal 50', 1);
SET client_min_messages = notice;
CALL parindex.refresh('p_par');
SET client_min_messages = warning;
SELECT year, unit, index_pct, change FROM p_par.unit_index ORDER BY year, unit;
-- last year's card moved, and with it what this year prints
SELECT * FROM findings;
SELECT finding, printed ->> 'unit' AS unit, printed ->> 'previous_index' AS previous, printed ->> 'change' AS change, printed ->> 'previous_rank' AS rank
FROM parindex.verify('p_par', 2022) WHERE view_name = 'unit_index' AND printed ->> 'unit' = 'u4' ORDER BY 1;
UPDATE scores SET points = 40.0064 WHERE unit = 'u4' AND year = 2021 AND parindex.code(criteria) = '1.1';
CALL parindex.refresh('p_par', 2021);
SELECT * FROM findings;
-- settings
UPDATE p_par.settings SET basis = 'exact', ties = 'dense', self_sources = '{survey}';
SELECT * FROM findings;
UPDATE p_par.settings SET ties = 'min', basis = 'printed', self_sources = '{appraisal}';
INSERT INTO p_par.prior_index (unit, year, index) VALUES ('u1', 2021, 1);
SELECT * FROM findings;

-- the digest, from its description
SET timezone = 'UTC';
SELECT p.digest = (SELECT sha256(string_agg(h, '' ORDER BY h)) FROM (
	SELECT sha256(convert_to(format('["card", 2022, "%s", "so", 0, "%s", null]', unit, encode(parindex.scorecard_send(card), 'hex')), 'UTF8')) FROM p_par.scorecards WHERE year = 2022
	UNION ALL SELECT sha256(convert_to('["period", 2022, "so", "QĐ 1", ' || to_json(class_rubric::text) || ']', 'UTF8')) FROM p_par.period WHERE year = 2022
	UNION ALL SELECT sha256(convert_to(format('["label", "%s", "%s", "", "%s", null]', kind, code, name_vi), 'UTF8')) FROM p_par.label WHERE (kind, code, framework) IN (('unit', 'u1', ''), ('axis', '1', ''))
	UNION ALL SELECT sha256(convert_to(format('["printed", "%s", %s]', view_name, printed), 'UTF8')) FROM p_par.announced WHERE year = 2022 AND revision = 2
	UNION ALL SELECT sha256(convert_to(format('["published", 3, "%s", 2022, 2, "1234/QĐ-UBND", "%s", %s, "%s", null]', encode(b.unpublished_seal, 'hex'), p.published_by, to_jsonb(p.published_at), to_char(p.published_on, 'YYYY-MM-DD')), 'UTF8'))
		FROM p_par.publication b WHERE b.revision = 1
) l (h)) AS same FROM p_par.publication p WHERE revision = 2;
-- whatever the session
SET timezone = 'Asia/Ho_Chi_Minh';
SET datestyle = 'SQL, DMY';
SET extra_float_digits = 0;
SELECT * FROM findings;
RESET timezone;
RESET datestyle;
RESET extra_float_digits;

-- with what the printed decision carries
SELECT encode(digest, 'hex') AS digest FROM p_par.publication WHERE revision = 2 \gset
SELECT finding FROM parindex.verify('p_par', 2022, digest => upper(:'digest'));
SELECT finding FROM parindex.verify('p_par', 2022, left(:'digest', 63));

-- the seals, from their description
SET timezone = 'UTC';
SELECT link, seal = (SELECT sha256(string_agg(h, '' ORDER BY h)) FROM (
	SELECT sha256(convert_to(format('["published", %s, %s, 2022, %s, %s, "%s", %s, "%s", %s]', p.link, previous, p.revision, to_jsonb(p.decision), p.published_by,
		to_jsonb(p.published_at), to_char(p.published_on, 'YYYY-MM-DD'), coalesce(to_jsonb(p.forced), 'null')), 'UTF8'))
	UNION ALL SELECT sha256(convert_to(format('["digest", "%s"]', encode(p.digest, 'hex')), 'UTF8'))
	UNION ALL SELECT sha256(convert_to(format('["printed", "%s", %s]', view_name, printed), 'UTF8')) FROM p_par.announced a WHERE a.year = 2022 AND a.revision = p.revision
) l (h)) AS same
FROM p_par.publication p JOIN (SELECT 1 AS revision, 'null' AS previous UNION ALL SELECT 2, format('"%s"', encode(unpublished_seal, 'hex')) FROM p_par.publication WHERE revision = 1) b USING (revision) ORDER BY link;
SELECT unpublished_link, unpublished_seal = (SELECT sha256(sha256(convert_to(format('["unpublished", 2, "%s", 2022, 1, "%s", %s, %s]', encode(seal, 'hex'), unpublished_by, to_jsonb(unpublished_at), to_jsonb(reason)), 'UTF8')))) AS same
FROM p_par.publication WHERE revision = 1;

RESET timezone;

-- P1: a rewrite fires no trigger
BEGIN;
ALTER TABLE p_par.publication ALTER decision TYPE text USING '999/QD';
SELECT * FROM findings;
ROLLBACK;
BEGIN;
ALTER TABLE p_par.publication ALTER published_by TYPE text USING CASE revision WHEN 1 THEN 'chairman' ELSE published_by END;
SELECT * FROM findings;
ROLLBACK;
BEGIN;
ALTER TABLE p_par.publication ALTER forced TYPE text[] USING NULL;
SELECT * FROM findings;
ROLLBACK;
-- P2: of cards, with the views made anew
BEGIN;
DROP VIEW p_par.unit_index, p_par.source_index, p_par.axis_index, p_par.criterion_points, p_par.block_summary, p_par.block_source, p_par.block_axis;
ALTER TABLE p_par.scorecards ALTER card TYPE parindex.scorecard USING CASE WHEN year = 2022 AND unit = 'u1' THEN '{1.1 appraisal 50/50, 1.2 survey 50/50}' ELSE card END;
SELECT * FROM findings;
DROP VIEW p_par.problems, p_par.dictionary;
SELECT parindex.report_views('p_par', 2);
SELECT * FROM findings;
ROLLBACK;
-- P3: of the printed rows of the first revision, and of the reason
BEGIN;
ALTER TABLE p_par.announced ALTER printed TYPE jsonb USING CASE revision WHEN 1 THEN jsonb_set(printed, '{rank}', '1') ELSE printed END;
SELECT * FROM findings;
ROLLBACK;
BEGIN;
ALTER TABLE p_par.publication ALTER reason TYPE text USING CASE WHEN reason IS NOT NULL THEN 'r' END;
SELECT * FROM findings;
ROLLBACK;
-- P4: a publication made by hand
INSERT INTO p_par.publication (year, revision, decision, published_by, published_at, link) VALUES (2021, 7, '999/QD', 'chairman', '2001-01-01', 4);
BEGIN;
ALTER TABLE p_par.publication DISABLE TRIGGER keep_record;
INSERT INTO p_par.publication (year, revision, decision, published_by, published_at, link, seal) VALUES (2021, 7, '999/QD', 'chairman', '2001-01-01', 4, '\x00');
ALTER TABLE p_par.publication ENABLE TRIGGER keep_record;
SELECT * FROM findings;
SELECT finding, view_name FROM parindex.verify('p_par', 2021) WHERE finding NOT LIKE '%announced%';
ROLLBACK;
-- P5: guards that guard nothing
BEGIN;
CREATE OR REPLACE TRIGGER keep_update BEFORE UPDATE ON p_par.scorecards FOR EACH ROW WHEN (false) EXECUTE FUNCTION parindex.report_guard_year();
CREATE FUNCTION nothing() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE OR REPLACE TRIGGER keep_record BEFORE INSERT OR UPDATE OR DELETE ON p_par.publication FOR EACH ROW EXECUTE FUNCTION nothing();
CREATE OR REPLACE TRIGGER keep_label BEFORE UPDATE ON p_par.label FOR EACH ROW EXECUTE FUNCTION parindex.report_guard_label();
SELECT * FROM findings;
ROLLBACK;
-- P6: a view in the place of a table, a child, a column of another kind
BEGIN;
ALTER TABLE p_par.announced RENAME TO kept;
CREATE VIEW p_par.announced AS SELECT * FROM p_par.kept;
SELECT * FROM findings;
ROLLBACK;
BEGIN;
CREATE TABLE more () INHERITS (p_par.publication);
ALTER TABLE p_par.announced ALTER printed TYPE json USING printed::json;
SELECT * FROM findings;
ROLLBACK;
-- P7: a view that shows readers something else
BEGIN;
SELECT format('CREATE OR REPLACE VIEW p_par.unit_index AS SELECT %s FROM (%s) q', string_agg(CASE column_name WHEN 'rank'
	THEN 'CASE WHEN current_setting(''search_path'') ~ ''^pg_catalog'' THEN rank ELSE 1 END AS rank' ELSE column_name END, ', ' ORDER BY place),
	rtrim(pg_get_viewdef('p_par.unit_index'), ';')) AS fake FROM p_par.dictionary WHERE view_name = 'unit_index' \gset
:fake;
ALTER VIEW p_par.block_axis SET (security_barrier);
SELECT DISTINCT rank FROM p_par.unit_index WHERE year = 2022;
SELECT * FROM findings;
ROLLBACK;
BEGIN;
ALTER TABLE p_par.scorecards ENABLE ROW LEVEL SECURITY;
ALTER TABLE p_par.settings FORCE ROW LEVEL SECURITY;
SELECT * FROM findings;
ROLLBACK;
-- P8: off and on again
BEGIN;
ALTER TABLE p_par.publication DISABLE TRIGGER keep_record;
UPDATE p_par.publication SET published_at = published_at - interval '1 day';
ALTER TABLE p_par.publication ENABLE TRIGGER keep_record;
SELECT * FROM findings;
ROLLBACK;
-- P9: unpublished by hand
UPDATE p_par.publication SET unpublished_at = '2001-01-01', unpublished_by = 'chairman', reason = 'r' WHERE revision = 2;
-- with everything made anew, only the printed decision tells
BEGIN;
ALTER TABLE p_par.publication DISABLE TRIGGER keep_record;
UPDATE p_par.publication SET decision = '999/QD' WHERE revision = 2;
UPDATE p_par.publication SET digest = parindex.report_digest('p_par', 2022, 2) WHERE revision = 2;
UPDATE p_par.publication SET seal = parindex.report_seal('p_par', 2022, 2, 'published') WHERE revision = 2;
ALTER TABLE p_par.publication ENABLE TRIGGER keep_record;
SELECT * FROM findings;
SELECT finding FROM parindex.verify('p_par', 2022, :'digest');
ROLLBACK;
-- a session that cannot write makes no views to compare with
BEGIN READ ONLY;
SELECT * FROM findings;
ROLLBACK;
-- whatever is open meanwhile
DO $$
DECLARE
	y integer;
BEGIN
	FOR y IN SELECT DISTINCT year FROM p_par.unit_index JOIN p_par.publication USING (year, revision) LOOP
		CALL parindex.unpublish('p_par', y, 'thử');
		CALL parindex.publish('p_par', y, force => true);
	END LOOP;
	RAISE EXCEPTION 'published, %', (SELECT string_agg(finding, ', ') FROM parindex.verify('p_par', 2022));
END $$;

-- the owner takes the triggers off; it shows
ALTER TABLE p_par.scorecards DISABLE TRIGGER USER;
ALTER TABLE p_par.label DISABLE TRIGGER keep_label;
DROP TRIGGER keep_update ON p_par.period;
SELECT * FROM findings;
BEGIN;
UPDATE p_par.label SET name_vi = 'Sở 1' WHERE code = 'u1';
SELECT * FROM findings WHERE finding <> 'guard is off';
ROLLBACK;
BEGIN;
UPDATE p_par.period SET class_rubric = '>= 90: ''Tốt''; else ''Khá''' WHERE year = 2022;
SELECT * FROM findings WHERE finding <> 'guard is off';
ROLLBACK;
BEGIN;
UPDATE p_par.scorecards SET card = '{1.1 appraisal 50/50, 1.2 survey 50/50}' WHERE unit = 'u1' AND year = 2022;
SELECT finding, view_name, printed ->> 'unit' AS unit, printed ->> 'index_pct' AS index_pct FROM parindex.verify('p_par', 2022)
WHERE view_name IS NULL OR view_name = 'unit_index' ORDER BY 3 NULLS FIRST, 1;
ROLLBACK;
BEGIN;
-- a change that no printed figure shows still breaks the digest
UPDATE p_par.scorecards SET card = '{1.1 appraisal 11.0020001/50, 1.2 survey 11.002/50}' WHERE unit = 'u1' AND year = 2022;
SELECT * FROM findings WHERE finding <> 'guard is off';
ROLLBACK;
BEGIN;
ALTER TABLE p_par.announced DISABLE TRIGGER keep_record;
UPDATE p_par.announced SET printed = jsonb_set(printed, '{rank}', '1') WHERE view_name = 'unit_index' AND revision = 2 AND printed ->> 'unit' = 'u1';
SELECT * FROM findings WHERE finding <> 'guard is off';
ROLLBACK;

-- an older snapshot could announce what a refresh has replaced
BEGIN ISOLATION LEVEL REPEATABLE READ;
CALL parindex.unpublish('p_par', 2022, 'x');
ROLLBACK;

-- unpublished again; the revisions stay
CALL parindex.unpublish('p_par', 2022, 'điểm đã đổi');
ALTER TABLE p_par.scorecards ENABLE TRIGGER USER;
UPDATE p_par.scorecards SET missing = 0;
SELECT tgname, tgrelid::regclass FROM pg_trigger WHERE tgrelid IN ('p_par.scorecards'::regclass, 'p_par.period'::regclass) ORDER BY 2, 1;
SELECT DISTINCT revision FROM p_par.announced ORDER BY 1;
CALL parindex.publish('p_par', 2021);
SELECT tgname, tgrelid::regclass FROM pg_trigger WHERE tgrelid IN ('p_par.scorecards'::regclass, 'p_par.period'::regclass) ORDER BY 2, 1;
CALL parindex.drop_report('p_par');
CALL parindex.drop_report('p_par', force => true);
DROP SCHEMA publish_test CASCADE;
