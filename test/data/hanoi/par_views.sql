-- What a report reads of the Hanoi example: scores and framework in the names and types that parindex asks for.
-- Run it after load.sql; parindex must be installed.
CREATE VIEW par_framework AS
SELECT nam AS year, khoi AS block,
       parindex.criteria(ma, CASE nguon WHEN 'TD' THEN 'appraisal' ELSE 'survey' END, diem_toi_da) AS criteria
FROM tieu_chi;

CREATE VIEW par_scores AS
SELECT c.nam AS year, d.khoi AS block, c.don_vi AS unit,
       parindex.criteria(t.ma, CASE t.nguon WHEN 'TD' THEN 'appraisal' ELSE 'survey' END, t.diem_toi_da) AS criteria,
       c.diem AS points, c.ap_dung AS applicable, c.tu_cham AS self_points
FROM cham_diem c
JOIN don_vi d ON d.ma = c.don_vi
JOIN tieu_chi t ON t.nam = c.nam AND t.khoi = d.khoi AND t.ma = c.ma_tieu_chi;

-- Names of units, blocks, sources, axes and criteria, in the columns of a report's table label.
CREATE VIEW par_label AS
SELECT 'unit' AS kind, ma AS code, '' AS framework, ten AS name_vi FROM don_vi
UNION ALL VALUES ('block', 'so', '', 'Khối Sở'), ('block', 'huyen', '', 'Khối Huyện'),
    ('source', 'appraisal', '', 'Điểm thẩm định'), ('source', 'survey', '', 'Điểm điều tra XHH')
UNION ALL SELECT DISTINCT 'axis', ma, '', ten FROM de_muc WHERE nam = 2022 AND strpos(ma, '.') = 0;
