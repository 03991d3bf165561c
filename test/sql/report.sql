-- A report over the Hanoi example: every statement of the announcement that data can decide is a row or a cell of a view.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS parindex;
CREATE SCHEMA report_test;
SET search_path = report_test;
\set SHOW_CONTEXT never
\set ECHO none
\i test/data/hanoi/load.sql
\i test/data/hanoi/par_views.sql
\set ECHO all
CALL parindex.create_report('hanoi_par', scores => 'par_scores', framework => 'report_test.par_framework');
INSERT INTO hanoi_par.label (kind, code, framework, name_vi) SELECT * FROM par_label;
INSERT INTO hanoi_par.period (year, block, framework, class_rubric)
SELECT y, b, 'QĐ bộ tiêu chí', '>= 90: ''Xuất sắc''; >= 80: ''Tốt''; else ''Khá''' FROM unnest(ARRAY[2021, 2022]) y, unnest(ARRAY['so', 'huyen']) b;
RESET client_min_messages;
CALL parindex.refresh('hanoi_par');
SET client_min_messages = warning;

-- statement, query, value
CREATE TABLE statement (n serial, statement text, query text);
INSERT INTO statement (statement, query) VALUES
('Khối Sở: trung bình 85,73%, tăng 3,78%', $$SELECT mean_index, change FROM hanoi_par.block_summary WHERE year = 2022 AND block = 'so'$$),
('Khối Huyện: trung bình 92,75%, tăng 2,2%', $$SELECT mean_index, change FROM hanoi_par.block_summary WHERE year = 2022 AND block = 'huyen'$$),
('Trung bình cả hai khối đều tăng', $$SELECT DISTINCT in_every_block FROM hanoi_par.block_summary WHERE year = 2022$$),
('Tăng ở cả 2 khối, cả điểm thẩm định và điểm điều tra', $$SELECT source, in_every_block FROM hanoi_par.block_source WHERE year = 2022 AND block = 'so' ORDER BY source$$),
('Khối Sở: 4/8 nội dung tăng, 4/8 giảm', $$SELECT axes_up, axes_down, axes FROM hanoi_par.block_summary WHERE year = 2022 AND block = 'so'$$),
('... tăng: 7, 1, 2, 4', $$SELECT axis, axis_name FROM hanoi_par.block_axis WHERE year = 2022 AND block = 'so' AND direction = 'up' ORDER BY axis$$),
('... giảm: 3, 5, 6, 8', $$SELECT axis, axis_name FROM hanoi_par.block_axis WHERE year = 2022 AND block = 'so' AND direction = 'down' ORDER BY axis$$),
('Khối Huyện: 5/8 nội dung tăng, 3/8 giảm', $$SELECT axes_up, axes_down, axes FROM hanoi_par.block_summary WHERE year = 2022 AND block = 'huyen'$$),
('... tăng: 7, 1, 5, 6, 2', $$SELECT axis FROM hanoi_par.block_axis WHERE year = 2022 AND block = 'huyen' AND direction = 'up' ORDER BY axis$$),
('... giảm: 3, 4, 8', $$SELECT axis FROM hanoi_par.block_axis WHERE year = 2022 AND block = 'huyen' AND direction = 'down' ORDER BY axis$$),
('3 trục tăng, 2 trục giảm ở cả 2 khối', $$SELECT axes_up_everywhere, axes_down_everywhere FROM hanoi_par.block_summary WHERE year = 2022 AND block = 'so'$$),
('... tăng đều ở cả 2 khối: 1, 2, 7', $$SELECT axis FROM hanoi_par.block_axis WHERE year = 2022 AND block = 'huyen' AND in_every_block = 'up' ORDER BY axis$$),
('... giảm ở cả 2 khối: 3, 8', $$SELECT axis FROM hanoi_par.block_axis WHERE year = 2022 AND block = 'huyen' AND in_every_block = 'down' ORDER BY axis$$),
('Mức tăng của khối Sở cao hơn khối Huyện', $$SELECT name, change_rank FROM hanoi_par.block_summary WHERE year = 2022 ORDER BY change_rank$$),
('Khối Huyện, trục 4: điều tra tăng, thẩm định giảm', $$SELECT survey_change > 0, appraisal_change < 0, parts_apart FROM hanoi_par.block_axis WHERE year = 2022 AND block = 'huyen' AND axis = 4$$),
('Tài chính công ở khối Sở giảm sút', $$SELECT direction FROM hanoi_par.block_axis WHERE year = 2022 AND block = 'so' AND axis = 6$$),
('Trục 1 và 7 tiến bộ nhưng thấp so với trung bình chung', $$SELECT block, axis FROM hanoi_par.block_axis WHERE year = 2022 AND below_mean = 1 AND direction = 'up' ORDER BY block, axis$$),
('Sở LĐTB&XH đứng đầu: 91,68%; 62,25 + 27,14 = 89,39', $$SELECT name, rank, index_pct, appraisal_points, survey_points, points FROM hanoi_par.unit_index WHERE year = 2022 AND block = 'so' AND rank = 1$$),
('Thứ hai Sở Nội vụ 91,59%', $$SELECT name, index_pct FROM hanoi_par.unit_index WHERE year = 2022 AND block = 'so' AND rank = 2$$),
('Thứ ba Sở Tài chính 90,57%', $$SELECT name, index_pct FROM hanoi_par.unit_index WHERE year = 2022 AND block = 'so' AND rank = 3$$),
('Đứng cuối Sở Thông tin và Truyền thông 80,9%', $$SELECT worst_name, worst FROM hanoi_par.block_summary WHERE year = 2022 AND block = 'so'$$),
('Quận Hoàn Kiếm vươn lên đứng đầu: 96,08%; 64,43 + 29,73 = 94,16', $$SELECT name, rank, rank_change, index_pct, appraisal_points, survey_points, points FROM hanoi_par.unit_index WHERE year = 2022 AND unit = 'HK'$$),
('Thứ hai Nam Từ Liêm 95,39%, thứ ba Long Biên 94,46%', $$SELECT name, rank, index_pct FROM hanoi_par.unit_index WHERE year = 2022 AND block = 'huyen' AND rank IN (2, 3) ORDER BY rank$$),
('Đứng cuối huyện Ứng Hòa 88,86%', $$SELECT worst_name, worst FROM hanoi_par.block_summary WHERE year = 2022 AND block = 'huyen'$$),
('Tự đánh giá chưa đúng thực trạng: số đơn vị tự chấm cao hơn thẩm định', $$SELECT block, count(*) FROM hanoi_par.unit_index WHERE year = 2022 AND self_gap > 0 GROUP BY block ORDER BY block$$),
('Năm 2021: Sở Tài chính, Cầu Giấy đứng đầu', $$SELECT best_name, best, worst_name, worst FROM hanoi_par.block_summary WHERE year = 2021 ORDER BY block DESC$$);

CREATE FUNCTION answer(query text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	line record;
	result text;
BEGIN
	FOR line IN EXECUTE query LOOP
		result := concat_ws('; ', result, trim(both '()' FROM line::text));
	END LOOP;
	RETURN result;
END $$;
\pset format unaligned
SELECT statement, answer(query) AS value FROM statement ORDER BY n;
\pset format aligned

-- contributions sum to the change of every unit, and there are none but where a score moved
SELECT count(*) AS units, count(*) FILTER (WHERE sum = change) AS equal
FROM (SELECT year, unit, sum(contribution) FROM hanoi_par.criterion_points GROUP BY year, unit) c
JOIN hanoi_par.unit_index USING (year, unit) WHERE year = 2022;
SELECT code, source, points, max_points, lost, self_points, previous_points, contribution, block_mean
FROM hanoi_par.criterion_points WHERE year = 2022 AND unit = 'STTTT' ORDER BY contribution, code_order LIMIT 3;

-- parts agree with the whole
SELECT count(*) FROM hanoi_par.unit_index u
JOIN (SELECT year, unit, sum(points) AS points, sum(max_points) AS max_points FROM hanoi_par.source_index GROUP BY 1, 2) s USING (year, unit)
WHERE abs(u.points - s.points) > 0.01 OR u.max_points <> s.max_points;
SELECT count(*) FROM hanoi_par.unit_index u
JOIN (SELECT year, unit, sum(max_points) AS max_points FROM hanoi_par.criterion_points GROUP BY 1, 2) s USING (year, unit)
WHERE u.max_points <> s.max_points;
SELECT axis, axis_name, points, max_points, index_pct, rank, change, appraisal_index, survey_index
FROM hanoi_par.axis_index WHERE year = 2022 AND unit = 'HK' ORDER BY axis;
SELECT block, class, count(*) FROM hanoi_par.unit_index WHERE year = 2022 GROUP BY block, class ORDER BY block, min(index_pct);

-- the types of the columns, and the dictionary has them all
SELECT table_name, string_agg(DISTINCT CASE data_type WHEN 'numeric' THEN format('numeric(%s,%s)', numeric_precision, numeric_scale)
		WHEN 'character varying' THEN format('varchar(%s)', character_maximum_length)
		WHEN 'timestamp without time zone' THEN format('timestamp(%s)', datetime_precision) ELSE data_type END, ', ')
FROM information_schema.columns c JOIN information_schema.views v USING (table_schema, table_name)
WHERE table_schema = 'hanoi_par' AND table_name NOT IN ('scores', 'framework') GROUP BY table_name ORDER BY table_name COLLATE "C";
SELECT c.table_name, c.column_name FROM information_schema.columns c
JOIN information_schema.views v USING (table_schema, table_name)
LEFT JOIN hanoi_par.dictionary d ON d.view_name = c.table_name AND d.column_name = c.column_name AND d.place = c.ordinal_position
	AND d.decimals IS NOT DISTINCT FROM CASE WHEN c.data_type IN ('numeric', 'integer', 'smallint') THEN c.numeric_scale END
WHERE table_schema = 'hanoi_par' AND table_name NOT IN ('scores', 'framework') AND d.place IS NULL;
SELECT column_name, label_vi, label_en, unit, decimals FROM hanoi_par.dictionary WHERE view_name = 'unit_index' ORDER BY place;
-- every object has a comment, so has every column of the views for readers
SELECT c.relname, c.relkind FROM pg_class c WHERE relnamespace = 'hanoi_par'::regnamespace AND relkind IN ('r', 'v') AND obj_description(c.oid, 'pg_class') IS NULL;
SELECT c.relname, a.attname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND attnum > 0
WHERE relnamespace = 'hanoi_par'::regnamespace AND relname IN (SELECT view_name FROM hanoi_par.dictionary) AND col_description(c.oid, attnum) IS NULL;
SELECT p.oid::regprocedure FROM pg_proc p WHERE pronamespace = 'parindex'::regnamespace
	AND (proname LIKE 'report%' OR proname IN ('refresh', 'publish', 'unpublish', 'verify', 'create_report', 'drop_report')) AND obj_description(p.oid, 'pg_proc') IS NULL;

-- Where printed and exact figures disagree. A and B print the same, C equals A, E has an open criterion.
CREATE TABLE small (year integer, block text, unit text, criteria parindex.criteria, points numeric);
INSERT INTO small VALUES
(2021, 'x', 'A', '1 appraisal 100', 90.005), (2022, 'x', 'A', '1 appraisal 100', 91.684),
(2021, 'x', 'B', '1 appraisal 100', 90.004), (2022, 'x', 'B', '1 appraisal 100', 91.676),
(2021, 'x', 'C', '1 appraisal 100', 90),     (2022, 'x', 'C', '1 appraisal 100', 91.684),
(2021, 'x', 'D', '1 appraisal 100', 70.004), (2022, 'x', 'D', '1 appraisal 100', 70.006),
(2021, 'y', 'E', '1 appraisal 60', 50),      (2022, 'y', 'E', '1 appraisal 60', NULL),
                                             (2022, 'y', 'F', '1 appraisal 60', 30),
(2021, 'x', 'G', '1 appraisal 100', 60),     (2022, 'y', 'G', '1 appraisal 60', 30);
CALL parindex.create_report('printed_par', 'small');
CALL parindex.create_report('exact_par', 'small', digits => 3, basis => 'exact');
CALL parindex.refresh('printed_par');
CALL parindex.refresh('exact_par');
SELECT year, block, unit, index_pct, rank, change, rank_change, behind_leader, ahead_of_next FROM printed_par.unit_index ORDER BY year, block, unit;
SELECT year, block, unit, index_pct, rank, change, rank_change, behind_leader, ahead_of_next FROM exact_par.unit_index ORDER BY year, block, unit;
-- exact basis with two digits: the change is not the difference of printed figures
UPDATE printed_par.settings SET basis = 'exact';
SELECT unit, index_pct, previous_index, change, rank FROM printed_par.unit_index WHERE year = 2022 AND block = 'x' ORDER BY unit;
SELECT code, unit, contribution FROM printed_par.criterion_points WHERE year = 2022 AND block = 'x' ORDER BY unit;
SELECT block, mean_index, previous_mean, change FROM printed_par.block_summary WHERE year = 2022 AND block = 'x';
UPDATE printed_par.settings SET basis = 'printed';
SELECT code, unit, contribution FROM printed_par.criterion_points WHERE year = 2022 AND block = 'x' ORDER BY unit;
SELECT block, mean_index, previous_mean, change FROM printed_par.block_summary WHERE year = 2022 AND block = 'x';
-- classes are taken from the basis too: 90.004 prints 90.00
INSERT INTO printed_par.period (year, block, class_rubric) VALUES (2021, 'x', '> 90: ''over''; else ''not over''');
SELECT unit, index_pct, class FROM printed_par.unit_index WHERE year = 2021 AND block = 'x' ORDER BY unit;
UPDATE printed_par.settings SET basis = 'exact';
SELECT unit, index_pct, class FROM printed_par.unit_index WHERE year = 2021 AND block = 'x' ORDER BY unit;
UPDATE printed_par.settings SET basis = 'printed';
-- ties
SELECT unit, rank FROM printed_par.unit_index WHERE year = 2022 AND block = 'x' ORDER BY unit;
UPDATE printed_par.settings SET ties = 'max';
SELECT unit, rank FROM printed_par.unit_index WHERE year = 2022 AND block = 'x' ORDER BY unit;
UPDATE printed_par.settings SET ties = 'dense';
SELECT unit, rank FROM printed_par.unit_index WHERE year = 2022 AND block = 'x' ORDER BY unit;
UPDATE printed_par.settings SET ties = 'min';
-- an open criterion leaves its unit without index and its block without mean
SELECT year, block, units, units_scored, mean_index, change, direction, units_above_mean, best, worst, worst_unit, comparable FROM printed_par.block_summary ORDER BY year, block;
SELECT unit, index_pct, rank, unscored, previous_index, change, comparable FROM printed_par.unit_index WHERE year = 2022 AND block = 'y' ORDER BY unit;
SELECT block, code, unit, points, lost, unscored, block_mean FROM printed_par.criterion_points WHERE year = 2022 AND block = 'y' ORDER BY unit;

-- E has last year, F has none, G changed block: comparable is 0 and nothing is compared
SELECT unit, previous_index, change, previous_rank, rank_change, comparable FROM printed_par.unit_index WHERE year = 2022 AND unit IN ('A', 'F', 'G') ORDER BY unit;
SELECT unit, previous_points, contribution, comparable FROM printed_par.criterion_points WHERE year = 2022 AND unit IN ('A', 'F', 'G') ORDER BY unit;
-- other frameworks
DELETE FROM printed_par.period;
INSERT INTO printed_par.period (year, block, framework) VALUES (2021, 'x', 'QĐ 1'), (2022, 'x', 'QĐ 2');
SELECT unit, index_pct, previous_index, change, previous_rank, comparable FROM printed_par.unit_index WHERE year = 2022 AND unit = 'A';
SELECT axis, previous_index, change, comparable FROM printed_par.axis_index WHERE year = 2022 AND unit = 'A';
SELECT source, previous_index, change, comparable FROM printed_par.source_index WHERE year = 2022 AND unit = 'A';
SELECT contribution, comparable FROM printed_par.criterion_points WHERE year = 2022 AND unit = 'A';
SELECT mean_index, previous_mean, change, direction, comparable, axes_up FROM printed_par.block_summary WHERE year = 2022 AND block = 'x';
SELECT mean_index, previous_mean, change, direction, comparable FROM printed_par.block_axis WHERE year = 2022 AND block = 'x';
SELECT mean_index, previous_mean, change, direction, comparable FROM printed_par.block_source WHERE year = 2022 AND block = 'x';
-- the same, or not given
UPDATE printed_par.period SET framework = 'QĐ 1';
SELECT change, comparable FROM printed_par.unit_index WHERE year = 2022 AND unit = 'A';
UPDATE printed_par.period SET framework = NULL WHERE year = 2022;
SELECT change, comparable FROM printed_par.unit_index WHERE year = 2022 AND unit = 'A';
-- a year known only from what was printed then; a card of that year goes before it
INSERT INTO printed_par.prior_index (unit, year, index, rank) VALUES ('A', 2020, 88.88, 3), ('B', 2020, NULL, NULL), ('A', 2021, 1, 9);
INSERT INTO printed_par.prior_index (unit, year, index, rank, block) VALUES ('C', 2020, 88.8, 2, 'y');
SELECT year, unit, index_pct, rank, previous_index, change, previous_rank, rank_change, comparable FROM printed_par.unit_index WHERE unit IN ('A', 'B', 'C', 'D') AND block = 'x' ORDER BY year, unit;
INSERT INTO printed_par.period (year, block, framework) VALUES (2020, 'x', 'QĐ 0');
SELECT unit, previous_index, change, previous_rank, comparable FROM printed_par.unit_index WHERE year = 2021 AND unit = 'A';

-- bonus, penalty, other sources, an informational criterion and one that does not apply
CREATE TABLE sources AS SELECT 2022 AS year, 'x'::text AS block, 'A'::text AS unit, c::parindex.criteria AS criteria, p::numeric AS points, a AS applicable
FROM (VALUES ('1.1 appraisal 60', 50, true), ('1.2 survey 25', 20, NULL), ('1.10 survey 3', NULL, false), ('2.1 sipas 10', 9, true), ('2.2 leaders 5', 5, true), ('9.1 bonus 2', 1.5, true), ('9.2 penalty 3', 2, true), ('10 appraisal 0', 0, true)) v (c, p, a);
CALL parindex.create_report('sources_par', 'sources');
CALL parindex.refresh('sources_par');
SELECT appraisal_points, survey_points, other_points, bonus_points, penalty_points, points, max_points, index_pct, not_applicable, self_points, self_gap FROM sources_par.unit_index;
SELECT source, points, max_points, index_pct, rank FROM sources_par.source_index ORDER BY source;
SELECT axis, points, max_points, index_pct FROM sources_par.axis_index ORDER BY axis;
SELECT code, points, max_points, lost, index_pct, not_applicable, block_mean FROM sources_par.criterion_points ORDER BY code_order;
-- labels: of the framework where there is one, else the general one, else the code
INSERT INTO sources_par.label VALUES ('axis', '1', '', 'chung', 'general'), ('axis', '1', 'QĐ 9', 'riêng', NULL), ('criterion', '2.1', '', 'Mức độ hài lòng', NULL);
SELECT axis, axis_name, axis_name_en FROM sources_par.block_axis ORDER BY axis;
INSERT INTO sources_par.period (year, block, framework) VALUES (2022, 'x', 'QĐ 9');
SELECT axis, axis_name, axis_name_en FROM sources_par.block_axis ORDER BY axis;
SELECT code, criterion_name FROM sources_par.criterion_points WHERE axis = 2 ORDER BY code_order;

CALL parindex.drop_report('sources_par');
CALL parindex.drop_report('printed_par');
CALL parindex.drop_report('exact_par');
CALL parindex.drop_report('hanoi_par');
SELECT count(*) FROM pg_namespace WHERE nspname LIKE '%\_par';
DROP SCHEMA report_test CASCADE;
