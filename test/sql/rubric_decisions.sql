-- rubric: rules as decisions word them, each with the rubric that says the same and some scores
\set ECHO none
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS parindex;
RESET client_min_messages;
\set ECHO all
\pset null '(null)'
\pset footer off
SET search_path = public, parindex;
SET datestyle = iso;

-- Yes or no, options

-- 1. Báo cáo cải cách hành chính đúng hạn và đủ nội dung: 1 điểm; không: 0 điểm.
SELECT d AS done, score('yes: 1; no: 0', d) FROM unnest(ARRAY[true, false, NULL]) d;

-- 2. Ban hành kế hoạch đúng hạn: 1 điểm; quá hạn: 0,5 điểm; không ban hành: 0 điểm.
SELECT a AS answer, score($$'đúng hạn': 1; 'quá hạn': 0.5; 'không ban hành': 0$$, a)
FROM unnest(ARRAY['đúng hạn', 'quá hạn', 'không ban hành']) a;

-- 3. Xếp loại văn thư, lưu trữ: xuất sắc 1 điểm; tốt 0,75; trung bình 0,5; yếu 0. Chưa xếp loại thì chưa chấm.
SELECT a AS answer, score($$'xuất sắc': 1; 'tốt': 0.75; 'trung bình': 0.5; 'yếu': 0; 'chưa xếp loại': null$$, a)
FROM unnest(ARRAY['xuất sắc', 'trung bình', 'chưa xếp loại']) a;

-- 4. Sáng kiến được công nhận (điểm thưởng): cấp trung ương 1 điểm, cấp tỉnh 0,5 điểm, còn lại không thưởng.
SELECT a AS answer, score($$'trung ương': 1; 'tỉnh': 0.5; else 0$$, a)
FROM unnest(ARRAY['trung ương', 'tỉnh', 'huyện']) a;

-- 5. Có bộ phận một cửa: 0,5 điểm; đơn vị không tiếp nhận hồ sơ thì không áp dụng.
SELECT a AS answer, score($$'có': 0.5; 'không': 0; 'không tiếp nhận hồ sơ': na$$, a) AS points,
	applies($$'có': 0.5; 'không': 0; 'không tiếp nhận hồ sơ': na$$, a)
FROM unnest(ARRAY['có', 'không', 'không tiếp nhận hồ sơ']) a;

-- Steps

-- 6. Hoàn thành trên 90% kế hoạch: 2 điểm; từ 70% đến 90%: 1 điểm; dưới 70%: 0 điểm.
SELECT r AS rate, score('> 90: 2; 70..90: 1; < 70: 0', r) FROM unnest(ARRAY[69.99, 70, 90, 90.01]) r;

-- 7. Hoàn thành 100% kế hoạch: 1,5 điểm; từ 80%: 1 điểm; từ 50%: 0,5 điểm; còn lại 0 điểm.
SELECT done, score('>= 100: 1.5; >= 80: 1; >= 50: 0.5; else 0', done, 30) FROM unnest(ARRAY[14, 15, 23, 24, 30]) done;

-- 8. Không có đơn khiếu nại đúng: 1 điểm; có đơn: 0 điểm.
SELECT n, score('= 0: 1; else 0', n) FROM unnest(ARRAY[0, 1, 7]) n;

-- 9. Không có vi phạm: 1 điểm; 1 vi phạm: 0,5 điểm; từ 2 vi phạm: 0 điểm.
SELECT n, score('= 0: 1; = 1: 0.5; >= 2: 0', n) FROM unnest(ARRAY[0, 1, 2, 9]) n;

-- 10. Thu ngân sách tăng từ 5%: 1 điểm; tăng dưới 5%: 0,5 điểm; không tăng: 0 điểm.
SELECT change, score('>= 5: 1; > 0: 0.5; else 0', change) FROM unnest(ARRAY[-3.2, 0, 0.01, 5]) change;

-- 11. Dịch vụ công trực tuyến: từ 50%: 2 điểm; từ 30% đến 49,99%: 1 điểm; còn lại 0 điểm.
-- (Nobody says what 49.995 % gives.)
SELECT rubric_problems('>= 50: 2; 30..49.99: 1; else 0');
SELECT rubric_problems('>= 50: 2; >= 30: 1; else 0') AS mended;

-- 12. Tập huấn: từ 3 lớp: 1 điểm; ít hơn thì mỗi lớp 0,3 điểm.
SELECT n AS classes, score('>= 3: 1; else each 0.3 to 0.9', n) FROM generate_series(0, 4) n;

-- 13. Hội đồng cho điểm từ 0 đến 2; điểm khác là nhập sai.
SELECT score('0..2: linear 0..2 -> 0..2', 1.75);
SELECT score('0..2: linear 0..2 -> 0..2', 17.5);

-- 14. Ba nội dung công khai, mỗi nội dung 0,1 điểm.
SELECT n AS parts, score('linear 0..3 -> 0..0.3', n) FROM generate_series(0, 3) n;

-- Dates

-- 15. Ban hành kế hoạch chậm nhất ngày 31/01: 0,5 điểm; trong tháng 02: 0,25 điểm; muộn hơn: 0 điểm.
SELECT d AS issued, score('<= 2022-01-31: 0.5; <= 2022-02-28: 0.25; else 0', d)
FROM unnest(ARRAY['2021-12-28', '2022-01-31', '2022-02-01', '2022-03-01']::date[]) d;

-- 16. Như trên, có đơn vị chưa ban hành và có đơn vị không phải ban hành.
-- (Dates and words stand in one column of text.)
SELECT d AS issued,
	score($$'chưa ban hành': 0; 'không phải': na; <= 2022-01-31: 0.5; <= 2022-02-28: 0.25; else 0$$, d) AS points,
	applies($$'chưa ban hành': 0; 'không phải': na; <= 2022-01-31: 0.5; <= 2022-02-28: 0.25; else 0$$, d)
FROM unnest(ARRAY['2022-01-31', '2022-02-01', 'chưa ban hành', 'không phải']) d;

-- 17. Báo cáo quý gửi từ ngày 10 đến ngày 15; sớm hơn thì chưa đủ số liệu, không tính.
SELECT d AS sent, score('2022-06-10..2022-06-15: 0.2; > 2022-06-15: 0; else null', d)
FROM unnest(ARRAY['2022-06-09', '2022-06-10', '2022-06-15', '2022-06-16']::date[]) d;

-- What is done of what is due

-- 18. Tỷ lệ = số nhiệm vụ hoàn thành/số nhiệm vụ được giao; điểm = tỷ lệ × điểm tối đa (2 điểm).
SELECT done, due, score('linear 0..100 -> 0..2', done, due) FROM (VALUES (5, 7), (7, 7), (0, 7)) v (done, due);

-- 19. Như trên; không có nhiệm vụ được giao thì giảm trừ điểm tối đa tương ứng.
SELECT done, due, score('linear 0..100 -> 0..2', done, due) AS points, applies('linear 0..100 -> 0..2', done, due)
FROM (VALUES (6, 8), (0, 0)) v (done, due);

-- 20. Như trên, dưới 50% không có điểm.
SELECT done, score('< 50: 0; else linear 0..100 -> 0..2', done, 200) FROM unnest(ARRAY[99, 100, 150]) done;

-- 21. Từ 85% trở lên: 10 điểm; từ 60% đến dưới 85%: tỷ lệ/85 × 10; dưới 60%: 0 điểm.
SELECT done, score('>= 85: 10; >= 60: linear 0..85 -> 0..10; else 0', done, 1000)
FROM unnest(ARRAY[599, 600, 722.5, 850]) done;

-- 22. Nhiệm vụ chậm vì nguyên nhân khách quan không tính vào số được giao.
SELECT done, due, excused, score('>= 100: 2; else linear 0..100 -> 0..1.5', done, due - excused)
FROM (VALUES (18, 20, 0), (18, 20, 2), (0, 2, 2)) v (done, due, excused);

-- 23. Giải ngân từ 95%: 2 điểm; từ 80% đến dưới 95%: 1 điểm cộng phần vượt theo tỷ lệ; dưới 80%: 0 điểm.
SELECT rate, score('>= 95: 2; >= 80: linear 80..95 -> 1..2; else 0', rate) FROM unnest(ARRAY[79.9, 80, 87.5, 95]) rate;

-- 24. Từ 50 điểm phần trăm mới bắt đầu tính, 100% được 2 điểm.
SELECT rate, score('linear 50..100 -> 0..2', rate) FROM unnest(ARRAY[40, 50, 75, 100]) rate;

-- 25. Tỷ lệ hồ sơ trễ hạn càng thấp càng tốt: 0% được 1 điểm, từ 10% trở lên 0 điểm.
SELECT late, score('linear 0..10 -> 1..0', late, 400) FROM unnest(ARRAY[0, 10, 40, 100]) late;

-- 26. Giảm từ 10% biên chế: 1 điểm; giảm ít hơn tính theo tỷ lệ; tăng: 0 điểm.
SELECT change, score('linear -10..0 -> 1..0', change) FROM unnest(ARRAY[-12, -10, -2.5, 0, 3]) change;

-- 27. Không phát sinh hồ sơ: không áp dụng; chưa có số liệu: chưa chấm; còn lại theo tỷ lệ, tối đa 3 điểm.
SELECT a AS answer, score($$'không phát sinh': na; 'chưa có số liệu': null; linear 0..100 -> 0..3$$, a) AS points,
	applies($$'không phát sinh': na; 'chưa có số liệu': null; linear 0..100 -> 0..3$$, a)
FROM unnest(ARRAY['95.5', '100', 'không phát sinh', 'chưa có số liệu']) a;

-- Cases

-- 28. Mỗi hồ sơ trễ hạn trừ 0,25 điểm, không trừ quá 1 điểm của tiêu chí.
SELECT n AS late, score('each -0.25 from 1', n) FROM unnest(ARRAY[0, 1, 3, 4, 12]) n;

-- 29. Mỗi mô hình mới được cộng 0,5 điểm, tối đa 2 điểm (điểm thưởng).
SELECT n AS models, score('each 0.5 to 2', n) FROM unnest(ARRAY[0, 1, 3, 4, 9]) n;

-- 30. Báo cáo chậm đến 2 ngày trừ 1 điểm, sau đó mỗi ngày trừ thêm 1 điểm, không quá 5 điểm (điểm trừ).
SELECT n AS days, score('<= -1: 0; <= 1: 1; else each 1 to 5', n - 1) FROM unnest(ARRAY[0, 1, 2, 3, 4, 30]) n;

-- Surveys

-- 31. Phương án A được 100%, B 60%, C 20%, D 0%; E (không có ý kiến) không tính; tối đa 2 điểm.
SELECT t, survey_points(t, 2) FROM (
	SELECT survey(score('A: 100; B: 60; C: 20; D: 0; E: null', choice), n) AS t
	FROM (VALUES ('A', 120), ('B', 60), ('C', 20), ('D', 10), ('E', 40)) v (choice, n)) s;

-- 32. Chỉ số hài lòng (SIPAS) × 10 điểm.
SELECT score('linear 0..100 -> 0..10', 84.73);

-- Classes

-- 33. Từ 90%: xuất sắc; từ 80%: tốt; từ 70%: khá; còn lại trung bình.
SELECT x AS index, band($$>= 90: 'Xuất sắc'; >= 80: 'Tốt'; >= 70: 'Khá'; else 'Trung bình'$$, x)
FROM unnest(ARRAY[95.83, 90, 89.995, 80, 79.99]) x;

-- 34. Trên 80%: tốt; từ 75% đến 80%: khá; từ 70% đến dưới 75%: trung bình; dưới 70%: yếu.
SELECT x AS index, band($$> 80: 'Tốt'; >= 75: 'Khá'; >= 70: 'Trung bình'; else 'Yếu'$$, x)
FROM unnest(ARRAY[80.01, 80, 75, 74.99, 69.99]) x;

-- 35. Xếp loại theo chỉ số đã công bố, làm tròn hai chữ số.
SELECT x AS index, band($$>= 93: 'Xuất sắc'; >= 85: 'Tốt'; else 'Khá'$$, x) AS exact,
	band($$>= 93: 'Xuất sắc'; >= 85: 'Tốt'; else 'Khá'$$, round(x, 2)) AS printed FROM unnest(ARRAY[92.994, 92.996]) x;

-- 36. Từ 95% và không có tiêu chí nào 0 điểm: xuất sắc; bị khiển trách: không quá loại hai; bị cảnh cáo: loại ba.
-- (What an index does not say is a cap: a place among the classes.)
WITH rule (r) AS (VALUES ($$>= 95: 'Xuất sắc'; >= 85: 'Tốt'; >= 70: 'Hoàn thành'; else 'Không hoàn thành'$$::rubric)),
	unit (unit, index, cap) AS (VALUES ('A', 96.1, 1), ('B', 97.2, 2), ('C', 95, 3), ('D', 71, 2))
SELECT unit, index, (classes(r))[greatest(array_position(classes(r), band(r, index)), cap)] AS class FROM rule, unit;
