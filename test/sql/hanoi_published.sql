-- Every statement of the announcement, by a role that may read what was published and nothing else.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS parindex;
CREATE SCHEMA hanoi_press;
SET search_path = hanoi_press;
\set ECHO none
\i test/data/hanoi/load.sql
\i test/data/hanoi/par_views.sql
CALL parindex.create_report('hanoi_par', 'par_units', 'par_framework', 'par_scores', 'par_surveys');
\i test/data/hanoi/names.sql
\set ON_ERROR_STOP off
\set ECHO all
CALL parindex.refresh('hanoi_par');
CALL parindex.publish('hanoi_par', 2021, decision => '987/QĐ-UBND', decided_on => '2022-03-21');
CALL parindex.publish('hanoi_par', 2022, decision => '1234/QĐ-UBND', decided_on => '2023-03-20');
CREATE ROLE regress_parindex_hanoi_press;
GRANT USAGE ON SCHEMA hanoi_par_published TO regress_parindex_hanoi_press;
GRANT SELECT ON ALL TABLES IN SCHEMA hanoi_par_published TO regress_parindex_hanoi_press;
SET ROLE regress_parindex_hanoi_press;
SET search_path = hanoi_par_published;
SELECT count(*) FROM hanoi_par.unit_index;
SELECT count(*) FROM hanoi_press.cham_diem;

-- "Ở Khối Sở, kết quả trung bình năm 2022 là 85,73%, tăng 3,78% so với năm 2021; ở khối Huyện 92,75%, tăng 2,2%"
SELECT block_name, units, mean_index, change FROM block_summary WHERE year = 2022 ORDER BY block DESC;
-- "tăng ở cả 2 khối (ở cả điểm thẩm định và điểm điều tra XHH)"
SELECT source_name, in_every_block, string_agg(block || ' ' || mean_index || ' (' || change || ')', ', '
	ORDER BY block DESC) AS means
FROM block_source WHERE year = 2022 AND source IN ('appraisal', 'survey') GROUP BY source_name, in_every_block
	ORDER BY source_name COLLATE "C";
-- "Đối với khối Sở, 4/8 nội dung có kết quả tăng ... Với khối Huyện, 5/8 nội dung"
SELECT block, axes, axes_up, axes_down FROM block_summary WHERE year = 2022 ORDER BY block DESC;
SELECT block, axis, axis_name FROM block_axis WHERE year = 2022 AND direction = 'up' ORDER BY block DESC, axis;
-- "Có 3 trục nội dung ghi nhận tăng đều ở cả 2 khối"
SELECT DISTINCT axis, axis_name FROM block_axis WHERE year = 2022 AND in_every_block = 'up' ORDER BY axis;
-- "mức độ tăng Chỉ số trung bình của khối Sở tăng cao hơn khối Huyện"
SELECT block, change, change_rank FROM block_summary WHERE year = 2022 ORDER BY change_rank;
-- "Ở khối Sở, 4/8 nội dung có kết quả giảm ... Với khối Huyện, 3/8 ... có 2 nội dung đều có kết quả giảm sút ở cả
-- khối Sở và khối Huyện"
SELECT block, axis, axis_name, in_every_block FROM block_axis WHERE year = 2022 AND direction = 'down'
	ORDER BY block DESC, axis;
-- "tổ chức bộ máy hành chính Nhà nước tại khối Huyện, dù kết quả điều tra XHH tại nội dung này tăng, nhưng điểm thẩm
-- định lại giảm"
SELECT axis, axis_name, survey_change > 0 AS survey_up, appraisal_change < 0 AS appraisal_down FROM block_axis
	WHERE year = 2022 AND block = 'huyen' AND parts_apart = 1 ORDER BY axis;
-- "nội dung Công tác chỉ đạo điều hành CHCC và Xây dựng chính quyền điện tử tuy có tiến bộ nhưng kết quả thấp so với
-- trung bình chung"
SELECT block, axis, axis_name FROM block_axis WHERE year = 2022 AND below_mean = 1 AND direction = 'up'
	AND axis IN (1, 7) ORDER BY block DESC, axis;
-- "Sở Lao động-Thương binh & Xã hội đứng đầu ... 91,68%, điểm thẩm định đạt 62,25; điểm điều tra XHH 27,14 - tổng
-- điểm 89,39. Đứng thứ hai ... thứ ba ... cuối cùng"
SELECT block, rank, unit_name, index_pct, appraisal_points, survey_points, points, max_points, change, rank_change
	FROM unit_index
WHERE year = 2022 AND (rank <= 3 OR rank = block_size) ORDER BY block DESC, rank;
SELECT block, best_name, best, worst_name, worst, spread FROM block_summary WHERE year = 2022 ORDER BY block DESC;
-- "Quận Hoàn Kiếm vươn lên vị trí đứng đầu"
SELECT unit_name, previous_rank, rank FROM unit_index WHERE year = 2022 AND unit = 'HK';
-- who announced it, and that it holds
SELECT DISTINCT revision, decision, to_char(decided_on, 'DD/MM/YYYY') AS decided_on FROM unit_index WHERE year = 2022;
SELECT year, finding, now FROM parindex.verify('hanoi_par');
-- what units gave themselves, and what was asked of people, is not there
SELECT table_name, column_name FROM dictionary WHERE label_vi ~ 'tự chấm' OR column_name ~ 'self|reason'
	AND table_name <> 'publication';
-- a criterion's row: why a unit moved
SELECT code, criterion_name, points, max_points, previous_points, work, framework, contribution, decision
	FROM criterion_points
WHERE year = 2022 AND unit = 'STTTT' ORDER BY contribution, code_order LIMIT 3;
SELECT u.unit, u.change, sum(c.contribution) AS contributions FROM unit_index u JOIN criterion_points c
	USING (year, unit)
WHERE year = 2022 GROUP BY u.unit, u.change HAVING u.change <> sum(c.contribution);

RESET ROLE;
RESET search_path;
SET client_min_messages = warning;
CALL parindex.drop_report('hanoi_par', force => true);
DROP SCHEMA hanoi_press CASCADE;
DROP ROLE regress_parindex_hanoi_press;
