-- The Hanoi example a year on, all of it made up: the same framework in 2023, two departments merged into SNNMT, the scores of
-- the year before, and Sở Nội vụ without its own scores on axis 5.
BEGIN;
INSERT INTO de_muc SELECT 2023, khoi, ma, ten FROM de_muc WHERE nam = 2022;
INSERT INTO tieu_chi SELECT 2023, khoi, ma, ten, nguon, diem_toi_da FROM tieu_chi WHERE nam = 2022;
INSERT INTO don_vi SELECT 2023, ma, ten, khoi FROM don_vi WHERE nam = 2022 AND ma NOT IN ('SNN', 'STNMT')
	UNION ALL VALUES (2023, 'SNNMT', 'Sở Nông nghiệp và Môi trường', 'so');
INSERT INTO cham_diem SELECT 2023, CASE don_vi WHEN 'STNMT' THEN 'SNNMT' ELSE don_vi END, ma_tieu_chi, diem, ap_dung,
		CASE WHEN don_vi <> 'SNV' OR ma_tieu_chi !~ '^5' THEN tu_cham END
	FROM cham_diem WHERE nam = 2022 AND don_vi <> 'SNN';
COMMIT;
