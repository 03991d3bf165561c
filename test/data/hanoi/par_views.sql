-- What a report reads of the Hanoi example: the authority's columns under the names that parindex asks for, and nothing
-- joined. Run it after load.sql; parindex must be installed.
CREATE VIEW par_units AS
SELECT nam AS year, khoi AS block, ma AS unit, ten AS name FROM don_vi;

-- headings first, without a source
CREATE VIEW par_framework AS
SELECT nam AS year, khoi AS block, ma AS code, NULL AS source, NULL::numeric AS max_points, ten AS name FROM de_muc
UNION ALL
SELECT nam, khoi, ma, nguon, diem_toi_da, ten FROM tieu_chi;

CREATE VIEW par_scores AS
SELECT nam AS year, don_vi AS unit, ma_tieu_chi AS code, diem AS points, ap_dung AS applicable, tu_cham AS self_points
FROM cham_diem;

-- One value a respondent: the mean of what he answered, each question weighing its maximum.
CREATE VIEW par_surveys AS
SELECT nam AS year, don_vi AS unit, 'survey' AS source, parindex.survey(weight) AS tally
FROM (
    SELECT a.nam, a.don_vi, a.so_phieu, sum(w.weight * t.diem_toi_da) / sum(t.diem_toi_da) AS weight
    FROM tra_loi a
    JOIN don_vi d ON (d.nam, d.ma) = (a.nam, a.don_vi)
    JOIN tieu_chi t ON (t.nam, t.khoi, t.ma) = (a.nam, d.khoi, a.ma_tieu_chi)
    JOIN (VALUES ('A', 100), ('B', 60), ('C', 20), ('D', 0)) w (lua_chon, weight) USING (lua_chon)
    GROUP BY a.nam, a.don_vi, a.so_phieu
) respondent
GROUP BY nam, don_vi;
