-- report_page over the Hanoi example: what stands on a page is what stands in the tables, and nothing else does.
\set ECHO none
\set SHOW_CONTEXT never
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS parindex;
CREATE SCHEMA page_report;
SET search_path = page_report, parindex;
\i test/data/hanoi/load.sql
\set ON_ERROR_STOP off
\i test/data/hanoi/par_views.sql
CALL parindex.create_report('hanoi_par', 'par_units', 'par_framework', 'par_scores', 'par_surveys');
\i test/data/hanoi/names.sql
CALL parindex.refresh('hanoi_par');
\set ECHO all
\pset format unaligned
\pset footer off

-- a page, a line of text for each line of HTML that has any; cells are divided by bars
CREATE FUNCTION page_lines(page text) RETURNS SETOF text LANGUAGE sql AS $$
	SELECT btrim(regexp_replace(regexp_replace(line, '<svg.*?</svg>', '', 'g'), '(<[^>]*>)+', '|', 'g'), '|')
	FROM regexp_split_to_table(page, E'\n') line
$$;
CREATE TABLE draft AS SELECT line FROM page_lines(report_page('hanoi_par', 2022)) line;

-- the statements of the announcement
SELECT line FROM draft WHERE line LIKE 'Kết quả trung bình của%';
SELECT line FROM draft WHERE line LIKE 'Theo nguồn điểm%';
SELECT line FROM draft WHERE line LIKE '_/8 lĩnh vực%';
SELECT line FROM draft WHERE line LIKE 'Tăng ở mọi khối%';
SELECT line FROM draft WHERE line LIKE 'Thấp hơn mức trung bình%';
SELECT line FROM draft WHERE line LIKE 'Điểm thẩm định và điểm điều tra XHH thay đổi trái chiều%';
SELECT line FROM draft WHERE line LIKE 'Đứng đầu%';
SELECT line FROM draft WHERE line LIKE 'Tiếp theo%';
SELECT line FROM draft WHERE line LIKE 'Đứng cuối%';
SELECT line FROM draft WHERE line LIKE '%đơn vị tăng,%';
SELECT line FROM draft WHERE line LIKE 'Chênh lệch%';
SELECT line FROM draft WHERE line LIKE 'Với độ tin cậy 95%%';
SELECT line FROM draft WHERE line LIKE 'Xếp loại:%';

-- every row of every table, figure by figure, stands on the page
SELECT count(*) AS rankings_that_differ FROM hanoi_par.unit_index u
WHERE year = 2022 AND NOT EXISTS (SELECT FROM draft WHERE line = concat_ws('|', rank, unit_name, page_number(index_pct),
	page_number(index_low) || ' – ' || page_number(index_high), rank_from || ' – ' || rank_to));
SELECT count(*) AS results_that_differ FROM hanoi_par.unit_index u
WHERE year = 2022 AND NOT EXISTS (SELECT FROM draft WHERE line = concat_ws('|', rank, unit_name,
	page_number(appraisal_points), page_number(survey_points), page_number(points), page_number(max_points),
	page_number(index_pct),
	page_number(previous_index), page_signed(change), previous_rank, page_signed(rank_change), class));
SELECT count(*) AS axes_that_differ FROM hanoi_par.block_axis a
WHERE year = 2022 AND NOT EXISTS (SELECT FROM draft
	WHERE line = btrim(concat_ws('|', axis, axis_name, page_number(mean_index),
	page_number(previous_mean), page_signed(change), page_number(appraisal_mean), page_number(survey_mean),
	CASE below_mean WHEN 1 THEN 'thấp hơn' ELSE '' END), '|'));
SELECT count(*) AS heat_rows_that_differ FROM hanoi_par.unit_index u
WHERE year = 2022 AND NOT EXISTS (SELECT FROM draft WHERE line = unit_name || '|' || (
	SELECT string_agg(page_number(index_pct), '|' ORDER BY axis) FROM hanoi_par.axis_index a
	WHERE (a.year, a.block, a.unit) = (u.year, u.block, u.unit)));
SELECT count(*) AS sources_that_differ FROM hanoi_par.block_source s
WHERE year = 2022 AND NOT EXISTS (SELECT FROM draft WHERE line = concat_ws('|', source_name, page_number(mean_points),
	page_number(mean_max),
	page_number(mean_index), page_number(previous_mean), page_signed(change)));
SELECT count(*) AS classes_that_differ FROM hanoi_par.block_class c
WHERE year = 2022 AND NOT EXISTS (SELECT FROM draft WHERE line = concat_ws('|', class, units, previous_units));
SELECT count(*) AS places_that_stand FROM draft WHERE line ~ '^\d+\. .*\|\d+\. ';

-- a draft says so, a publication says by which decision
SELECT count(*) AS marks FROM draft WHERE line = 'DỰ THẢO – chưa công bố';
CALL publish('hanoi_par', 2021, decision => '987/QĐ-UBND', decided_on => '2022-03-21');
CALL publish('hanoi_par', 2022, decision => '1234/QĐ-UBND', decided_on => '2023-03-20');
CREATE TABLE published AS SELECT line FROM page_lines(report_page('hanoi_par', 2022)) line;
SELECT line FROM published WHERE line LIKE 'Năm 2022%';
SELECT count(*) AS marks FROM published WHERE line LIKE '%DỰ THẢO%';
SELECT count(*) AS lines_that_differ
FROM (SELECT line FROM draft EXCEPT SELECT line FROM published) d
WHERE line NOT LIKE 'DỰ THẢO%' AND line NOT LIKE 'Năm 2022%';

-- the page of a block is that of the year without the others
SELECT count(*) AS blocks FROM regexp_matches(report_page('hanoi_par', 2022), '<section class="block">', 'g');
SELECT count(*) AS blocks FROM regexp_matches(report_page('hanoi_par', 2022, 'so'), '<section class="block">', 'g');

-- a draft moves, what was published stands
UPDATE cham_diem SET diem = 0 WHERE nam = 2022 AND don_vi = 'SLDTBXH' AND ma_tieu_chi = '1.1.3';
CALL refresh('hanoi_par', 2022);
SELECT count(*) AS lines_that_moved
FROM (SELECT page_lines(report_page('hanoi_par', 2022)) EXCEPT SELECT line FROM published) d;

-- a unit's page: its place, what it lost, why it moved
CREATE TABLE unit_page AS SELECT line FROM page_lines(report_page('hanoi_par', 2022, unit => 'CG')) line;
SELECT line FROM unit_page WHERE line LIKE 'Quận Cầu Giấy xếp%';
SELECT line FROM unit_page WHERE line LIKE 'Giảm%bậc%';
SELECT count(*) AS losses_that_differ FROM hanoi_par_published.criterion_points c
WHERE year = 2022 AND unit = 'CG' AND lost > 0 AND NOT EXISTS (SELECT FROM unit_page
	WHERE line = concat_ws('|', code, criterion_name,
	page_number(points), page_number(max_points), page_number(lost), page_number(block_mean)));
SELECT count(*) AS reasons_that_differ FROM hanoi_par_published.criterion_points c
WHERE year = 2022 AND unit = 'CG' AND (work <> 0 OR framework <> 0) AND NOT EXISTS (SELECT FROM unit_page
	WHERE line = concat_ws('|', code,
	criterion_name, page_number(previous_points), page_number(previous_max), page_number(points),
	page_number(max_points),
	page_signed(work), page_signed(framework), page_signed(contribution)));
SELECT count(*) AS self_scores_that_differ FROM hanoi_par.criterion_points c
WHERE year = 2022 AND unit = 'CG' AND self_points IS NOT NULL AND NOT EXISTS (SELECT FROM unit_page
	WHERE line = concat_ws('|', code,
	criterion_name, page_number(self_points), page_number(points), page_number(max_points)));

-- why its class is held down: the reason of the drafts, while their class is the one that was published
UPDATE hanoi_par.unit_index SET class_reason = 'bị khiển trách' WHERE year = 2022 AND unit = 'CG';
SELECT line FROM page_lines(report_page('hanoi_par', 2022, unit => 'CG')) line WHERE line LIKE 'Lý do%';
SELECT count(*) AS reasons FROM page_lines(report_page('hanoi_par', 2022)) line WHERE line LIKE 'Lý do%';
BEGIN;
UPDATE hanoi_par.unit_index SET class = 'Tốt' WHERE year = 2022 AND unit = 'CG';
SELECT count(*) AS reasons FROM page_lines(report_page('hanoi_par', 2022, unit => 'CG')) line WHERE line LIKE 'Lý do%';
ROLLBACK;

-- who may read what: the published schema alone gives both pages, without self scores
CREATE ROLE regress_page_reader;
CREATE ROLE regress_page_outsider;
GRANT USAGE ON SCHEMA hanoi_par_published TO regress_page_reader;
GRANT SELECT ON ALL TABLES IN SCHEMA hanoi_par_published TO regress_page_reader;
SET ROLE regress_page_reader;
SELECT position('Xếp hạng' IN parindex.report_page('hanoi_par', 2022)) > 0 AS block_page;
SELECT position('Tự chấm' IN parindex.report_page('hanoi_par', 2022, unit => 'CG')) AS self_scores;
SELECT position('Lý do' IN parindex.report_page('hanoi_par', 2022, unit => 'CG')) AS reasons;
SELECT position('Điểm bị mất' IN parindex.report_page('hanoi_par', 2022, unit => 'CG')) > 0 AS unit_page;
SELECT parindex.report_page('hanoi_par', 2023);
SET ROLE regress_page_outsider;
SELECT parindex.report_page('hanoi_par', 2022);
RESET ROLE;

-- what nobody's page shows: self scores, reasons of caps and logins on a block's
SELECT count(*) AS self_scores FROM published WHERE line ~ 'Tự chấm|Lý do';
SELECT count(*) AS logins FROM published WHERE line ~ ('\m' || current_user || '\M');

-- nothing to show, nobody there, nothing asked
SELECT line FROM page_lines(report_page('hanoi_par', 1999)) line WHERE line LIKE 'Chưa có%';
SELECT line FROM page_lines(report_page('hanoi_par', 2022, 'so<')) line WHERE line LIKE 'Chưa có%';
SELECT line FROM page_lines(report_page('hanoi_par', 2022, unit => 'x')) line WHERE line LIKE 'Chưa có%';
SELECT report_page('no_report', 2022);
SELECT report_page(NULL, 2022);
SELECT report_page('hanoi_par', NULL);

-- the style sheet is the one that the policy allows
SELECT position(encode(sha256(convert_to(page_style(), 'UTF8')), 'base64')
	IN report_page('hanoi_par', 2022)) > 0 AS allowed;

SET client_min_messages = warning;
DROP OWNED BY regress_page_reader;
DROP ROLE regress_page_reader, regress_page_outsider;
CALL drop_report('hanoi_par', force => true);
DROP SCHEMA page_report CASCADE;
