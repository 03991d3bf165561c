-- The Hanoi example, from criterion-level rows to the published ranking. Run by demo.sh.
SET client_min_messages = warning;
\pset footer off
\i test/data/hanoi/load.sql
CREATE EXTENSION parindex;
SET search_path = public, parindex;

-- criteria from the authority's own columns; then a card for each unit and year
ALTER TABLE tieu_chi ADD criteria parindex.criteria GENERATED ALWAYS AS
	(parindex.criteria(ma, CASE nguon WHEN 'TD' THEN 'appraisal' ELSE 'survey' END, diem_toi_da)) STORED;

CREATE VIEW ranking AS
SELECT nam, khoi, ten,
	block_rank(card) OVER (PARTITION BY nam, khoi) AS rank,
	round(points(card, NULL, 'appraisal'), 2) AS appraisal,
	round(points(card, NULL, 'survey'), 2) AS survey,
	round(points(card), 2) AS points, max_points(card), par_index(card) AS exact,
	round(par_index(card), 2) AS index,
	round(year_change(card, nam) OVER (PARTITION BY ten ORDER BY nam), 2) AS change,
	(SELECT code || ' (' || points || '/' || max_points || ')'
	 FROM cells(card) WITH ORDINALITY ORDER BY max_points - points DESC, ordinality LIMIT 1) AS "cost most"
FROM (
	SELECT s.nam, d.khoi, d.ten, scorecard(t.criteria, s.diem, s.ap_dung) AS card
	FROM cham_diem s
	JOIN don_vi d ON d.ma = s.don_vi
	JOIN tieu_chi t ON (t.nam, t.khoi, t.ma) = (s.nam, d.khoi, s.ma_tieu_chi)
	GROUP BY s.nam, d.khoi, d.ten) AS cards;

\echo 'Hà Nội 2022, departments (khối Sở). Where the city printed nothing the scores are made up.'
SELECT rank, ten AS unit, appraisal, survey, points || ' / ' || max_points AS "points / max", index, change, "cost most"
FROM ranking WHERE nam = 2022 AND khoi = 'so' ORDER BY rank;

\echo 'Districts (khối Huyện)'
SELECT rank, ten AS unit, appraisal, survey, points || ' / ' || max_points AS "points / max", index, change, "cost most"
FROM ranking WHERE nam = 2022 AND khoi = 'huyen' ORDER BY rank;

\echo 'Block means'
SELECT khoi AS block, nam AS year, round(avg(exact), 2) AS mean, max(index) AS best, min(index) AS worst
FROM ranking GROUP BY khoi, nam ORDER BY khoi DESC, nam;

\echo 'The same as a report, which a job refreshes and BI tools read'
\i test/data/hanoi/par_views.sql
CALL parindex.create_report('hanoi_par', scores => 'par_scores', framework => 'par_framework');
INSERT INTO hanoi_par.label (kind, code, framework, name_vi) SELECT * FROM par_label;
CALL parindex.refresh('hanoi_par');
SELECT rank, name, index_pct, change, rank_change, behind_leader, self_gap
FROM hanoi_par.unit_index WHERE year = 2022 AND block = 'so' AND rank <= 5 ORDER BY rank;
SELECT name, mean_index, change, axes_up, axes_down, units_above_mean, best_name, worst_name
FROM hanoi_par.block_summary WHERE year = 2022 ORDER BY change_rank;
