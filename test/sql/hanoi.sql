-- The Hanoi example: every figure and statement of the announcement, computed
-- from criterion-level rows.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS parindex;
CREATE SCHEMA hanoi;
SET search_path = hanoi, parindex;
\set ECHO none
\i test/data/hanoi/load.sql
\set ON_ERROR_STOP off
\set ECHO all

-- criteria of the authority's own columns, and a card (thẻ điểm) for each unit and year
ALTER TABLE tieu_chi ADD criteria parindex.criteria GENERATED ALWAYS AS
	(criteria(ma, nguon, diem_toi_da)) STORED;

CREATE TABLE the_diem AS
SELECT s.nam, d.khoi, s.don_vi, d.ten, scorecard(t.criteria, s.diem, s.ap_dung) AS card
FROM cham_diem s
JOIN don_vi d ON (d.nam, d.ma) = (s.nam, s.don_vi)
JOIN tieu_chi t ON (t.nam, t.khoi, t.ma) = (s.nam, d.khoi, s.ma_tieu_chi)
GROUP BY s.nam, d.khoi, s.don_vi, d.ten;

SELECT khoi, count(*) FROM don_vi WHERE nam = 2022 GROUP BY khoi ORDER BY khoi DESC;

-- nothing is missing, doubled or unscored
SELECT count(*) AS cards, sum(missing(card, framework)) AS missing, sum(duplicates(card)) AS duplicates,
	sum(unscored(card)) AS unscored, sum(not_applicable(card)) AS not_applicable
FROM the_diem
JOIN (SELECT nam, khoi, scorecard(criteria, NULL) AS framework FROM tieu_chi GROUP BY nam, khoi) f USING (nam, khoi);

-- the framework: 100 points in 8 axes
SELECT nam, khoi, count(*) AS criteria, sum(max_points(criteria)) AS points, count(DISTINCT axis(criteria)) AS axes,
	sum(max_points(criteria)) FILTER (WHERE source(criteria) = 'survey') AS survey
FROM tieu_chi GROUP BY nam, khoi ORDER BY nam, khoi DESC;

-- "Sở LĐTB&XH ... 91,68%, điểm thẩm định 62,25; điểm điều tra XHH 27,14 - tổng điểm 89,39"; Hoàn Kiếm likewise
SELECT ten, points(card, NULL, 'appraisal') AS appraisal, points(card, NULL, 'survey') AS survey, points(card),
	max_points(card), round(par_index(card), 2) AS index
FROM the_diem WHERE nam = 2022 AND don_vi IN ('SLDTBXH', 'HK') ORDER BY khoi DESC;

-- first three and last of each block, both years, with the change
SELECT * FROM (
	SELECT nam, khoi, block_rank(card) OVER block AS rank, count(*) OVER block AS units, ten,
		round(par_index(card), 2) AS index,
		round(year_change(card, nam) OVER (PARTITION BY don_vi ORDER BY nam), 2) AS change
	FROM the_diem WINDOW block AS (PARTITION BY nam, khoi)) r
WHERE rank <= 3 OR rank = units ORDER BY nam, khoi DESC, rank;

-- "kết quả trung bình năm 2022 là 85,73%, tăng 3,78%; 92,75%, tăng 2,2%": a block's mean is that of its units
SELECT khoi, nam, round(avg(par_index(card)), 2) AS mean,
	round(year_change(avg(par_index(card)), nam) OVER w, 2) AS change,
	year_change(round(avg(par_index(card)), 2), nam) OVER w AS change_of_printed,
	round(par_index(scorecard(card)), 2) AS merged
FROM the_diem GROUP BY khoi, nam WINDOW w AS (PARTITION BY khoi ORDER BY nam) ORDER BY khoi DESC, nam;

-- both parts rose in both blocks; the departments' parts are 84.19 and 89.19
SELECT khoi, source, round(avg(par_index(card, NULL, source)) FILTER (WHERE nam = 2022), 2) AS mean,
	round(avg(par_index(card, NULL, source)) FILTER (WHERE nam = 2022), 2)
	- round(avg(par_index(card, NULL, source)) FILTER (WHERE nam = 2021), 2) AS change
FROM the_diem, unnest(ARRAY['appraisal', 'survey']) source GROUP BY khoi, source ORDER BY khoi DESC, source;

-- the departments rose more than the districts
SELECT (avg(c) FILTER (WHERE khoi = 'so')) > (avg(c) FILTER (WHERE khoi = 'huyen')) AS departments_rose_more
FROM (SELECT khoi, year_change(card, nam) AS c FROM the_diem GROUP BY khoi, don_vi) u;

-- axes: which rose (4 of 8 and 5 of 8), and which are below their block's mean
CREATE VIEW axis_mean AS
SELECT khoi, axis, nam, avg(a.par_index) AS mean,
	year_change(avg(a.par_index), nam) OVER (PARTITION BY khoi, axis ORDER BY nam) AS change,
	avg(a.par_index) < avg(parindex.par_index(card)) AS below_mean
FROM the_diem, axes(card) a GROUP BY khoi, axis, nam;

SELECT axis, ten,
	string_agg(CASE WHEN change > 0 THEN 'up' ELSE 'down' END, ' / ' ORDER BY m.khoi DESC) AS "so / huyen",
	string_agg(below_mean::text, ' / ' ORDER BY m.khoi DESC) AS "below mean"
FROM axis_mean m JOIN de_muc k ON (k.nam, k.khoi, k.ma) = (m.nam, m.khoi, m.axis::text)
WHERE m.nam = 2022 GROUP BY axis, ten ORDER BY axis;

SELECT khoi, count(*) FILTER (WHERE change > 0) AS up, count(*) FILTER (WHERE change < 0) AS down
FROM axis_mean WHERE nam = 2022 GROUP BY khoi ORDER BY khoi DESC;

SELECT count(*) FILTER (WHERE up = 2) AS up_in_both, count(*) FILTER (WHERE up = 0) AS down_in_both
FROM (SELECT axis, count(*) FILTER (WHERE change > 0) AS up FROM axis_mean WHERE nam = 2022 GROUP BY axis) a;

-- no change of an axis is so small that rounding could turn it
SELECT min(abs(change)) > 0.3 AS clear FROM axis_mean WHERE nam = 2022;

-- "Về cải cách tổ chức bộ máy ... khối Huyện, kết quả điều tra XHH tăng, điểm thẩm định lại giảm"
SELECT source, round(avg(index_change(n.card, b.card, 4, source)), 2) AS change
FROM the_diem n JOIN the_diem b ON b.don_vi = n.don_vi AND b.nam = n.nam - 1,
	unnest(ARRAY['appraisal', 'survey']) source
WHERE n.khoi = 'huyen' GROUP BY source ORDER BY source;

-- one block, exact ranks and printed ranks: the tie is in print only
SELECT block_rank(card) OVER w AS exact, block_rank(round(par_index(card), 2)) OVER w AS printed,
	block_rank(round(par_index(card), 2), 'dense') OVER w AS dense, ten, points(card), max_points(card),
	round(par_index(card), 2) AS index
FROM the_diem WHERE nam = 2022 AND khoi = 'so' WINDOW w AS () ORDER BY 1;

-- units are ranked by index, not by points
CREATE VIEW place AS
SELECT ten, khoi, points(card), block_rank(card) OVER (PARTITION BY khoi) AS rank FROM the_diem WHERE nam = 2022;
SELECT a.ten AS ahead, a.points, b.ten AS behind, b.points
FROM place a
JOIN place b ON b.khoi = a.khoi AND b.rank = a.rank + 1
WHERE a.rank <= 9 AND a.points < b.points ORDER BY a.khoi DESC, a.rank;

-- why Cầu Giấy, first in 2021, fell: contributions sum to its change
SELECT c.code, c.points_before, c.max_before, c.points, c.max_points, round(c.contribution, 2) AS contribution
FROM the_diem n JOIN the_diem b ON b.don_vi = n.don_vi AND b.nam = 2021, change_cells(n.card, b.card) c
WHERE n.don_vi = 'CG' AND n.nam = 2022 ORDER BY c.contribution LIMIT 5;

SELECT count(*) AS units, bool_and(sum = change) AS contributions_sum_to_the_change
FROM (SELECT index_change(n.card, b.card) AS change, (SELECT sum(contribution) FROM change_cells(n.card, b.card))
	FROM the_diem n JOIN the_diem b ON b.don_vi = n.don_vi AND b.nam = n.nam - 1) u;

-- every way to the index gives the same figure, of all units and years
SELECT count(*) AS cards, bool_and(par_index(card) = direct) AS direct, bool_and(par_index(card) = plain) AS plain,
	bool_and(par_index(card) = par_index(card::text::scorecard)) AS text
FROM the_diem JOIN (
	SELECT s.nam, s.don_vi, par_index(t.criteria, s.diem, s.ap_dung) AS direct,
		par_index(s.diem, t.diem_toi_da) FILTER (WHERE s.ap_dung) AS plain
	FROM cham_diem s JOIN don_vi d ON (d.nam, d.ma) = (s.nam, s.don_vi)
	JOIN tieu_chi t ON (t.nam, t.khoi, t.ma) = (s.nam, d.khoi, s.ma_tieu_chi)
	GROUP BY s.nam, s.don_vi) x USING (nam, don_vi);

SELECT round(par_index(62.25::numeric + 27.14, 97.5), 2) AS direct;
SELECT round(par_index('{1 appraisal 89.39/97.5}'::scorecard), 2) AS card;

-- measured facts and the rules of the decision give the points of 15 criteria a block, each exactly
SELECT q.kieu, count(DISTINCT q.quy_tac) AS rules, count(*) AS facts,
	count(*) FILTER (WHERE c.diem IS DISTINCT FROM CASE q.kieu
		WHEN 'number' THEN score(q.quy_tac::rubric, f.gia_tri::numeric)
		WHEN 'date' THEN score(q.quy_tac::rubric, f.gia_tri::date)
		WHEN 'boolean' THEN score(q.quy_tac::rubric, f.gia_tri::boolean)
		WHEN 'option' THEN score(q.quy_tac::rubric, f.gia_tri) END) AS differ
FROM so_lieu f JOIN don_vi d ON (d.nam, d.ma) = (f.nam, f.don_vi)
JOIN quy_tac q ON (q.nam, q.khoi, q.ma_tieu_chi) = (f.nam, d.khoi, f.ma_tieu_chi)
JOIN cham_diem c ON (c.nam, c.don_vi, c.ma_tieu_chi) = (f.nam, f.don_vi, f.ma_tieu_chi)
GROUP BY q.kieu ORDER BY q.kieu;

-- no rule gives more than its criterion's maximum
SELECT count(*) AS rules, count(*) FILTER (WHERE max_score(q.quy_tac::rubric) IS DISTINCT FROM t.diem_toi_da) AS differ
FROM quy_tac q JOIN tieu_chi t ON (t.nam, t.khoi, t.ma) = (q.nam, q.khoi, q.ma_tieu_chi);

-- questionnaires give the points of eight criteria, each exactly
SELECT count(*) AS tallies, sum(answers) AS answers, sum(respondents(tally)) AS respondents,
	count(*) FILTER (WHERE survey_points(tally, t.diem_toi_da, 200) IS DISTINCT FROM c.diem) AS differ,
	count(*) FILTER (WHERE survey_points(tally, t.diem_toi_da, 201) IS NULL) AS below_201
FROM (SELECT nam, don_vi, ma_tieu_chi, count(*) AS answers,
		survey(score('A: 100; B: 60; C: 20; D: 0; E: null', lua_chon)) AS tally
	FROM tra_loi GROUP BY nam, don_vi, ma_tieu_chi) a
JOIN cham_diem c USING (nam, don_vi, ma_tieu_chi) JOIN don_vi d ON (d.nam, d.ma) = (a.nam, a.don_vi)
JOIN tieu_chi t ON (t.nam, t.khoi, t.ma) = (a.nam, d.khoi, a.ma_tieu_chi);

-- an answer that no clause knows is an error, not "no opinion"
SELECT survey(score('A: 100; B: 60; C: 20; D: 0', lua_chon)) FROM tra_loi;

SELECT nam, khoi, criteria_problems(criteria, 100) FROM tieu_chi GROUP BY nam, khoi ORDER BY nam, khoi;

SET client_min_messages = warning;
DROP SCHEMA hanoi CASCADE;
