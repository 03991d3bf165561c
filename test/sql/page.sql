-- The small functions that a page is made of: text, numbers, scales, marks, tables, sentences.
\set ECHO none
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS parindex;
RESET client_min_messages;
\set ECHO all
\pset null '(null)'
\pset format unaligned
\pset footer off
SET search_path = public, parindex;

-- text
SELECT page_text('a < b & "c" > ''d''');
SELECT page_text(E'line\r\nline\ttab');
SELECT page_text(U&'r\202Eight\2066left\200Fmark\FEFFbom\0007bell\061C') AS dropped;
SELECT page_text('Sở Lao động – Thương binh & Xã hội 🙂');
SELECT page_text('') AS empty;
SELECT page_text(NULL) IS NULL AS null_text;

-- numbers and dates
SELECT page_number(91.68), page_number(-0.40), page_number(0.00), page_number(12), page_number(NULL);
SELECT page_signed(13.24), page_signed(-1.16), page_signed(0.00), page_signed(-3), page_signed(NULL);
SELECT page_date('2023-03-20'), page_date(NULL);

-- names and lists
SELECT page_name('{"unit": "S1", "unit_name": "Sở Một", "unit_name_en": "Department One"}', 'unit');
SELECT page_name('{"unit": "S1", "unit_name": " ", "unit_name_en": "Department One"}', 'unit');
SELECT page_name('{"unit": "S1", "unit_name": null}', 'unit');
SELECT page_list('{A}'), page_list('{A,B}'), page_list('{A,B,C}'), page_list('{}'), page_list(NULL);

-- scales: steps of 1, 2, 5, at most seven ticks, both ends inside
SELECT page_scale(80.9, 91.68);
SELECT page_scale(0, 100);
SELECT page_scale(-3.2, 0.4);
SELECT page_scale(90, 90);
SELECT page_scale(90.5, 90.5);
SELECT page_scale(NULL, 1) IS NULL AS no_scale;
SELECT count(*) AS scales_that_do_not_hold
FROM generate_series(-50, 50) a, generate_series(0, 60) b, LATERAL (SELECT a * 1.7 AS low,
	a * 1.7 + b * b * 0.03 AS high) v, page_scale(low, high) s
WHERE s[1] > low OR s[cardinality(s)] < high OR cardinality(s) NOT BETWEEN 2 AND 7;
SELECT page_x(80, '{80,90,100}'), page_x(90, '{80,90,100}'), page_x(100, '{80,90,100}'), page_x(120, '{80,90,100}'),
	page_x(NULL, '{80,90}');
SELECT page_grid('{80,90}', 20);
SELECT page_axis('{80,82.5}');
SELECT page_axis(NULL) = 'Biểu đồ' AS no_axis;

-- marks
SELECT page_dot(85, '{80,90}');
SELECT page_ring(85, '{80,90}');
SELECT page_line(82, 88, '{80,90}');
SELECT page_bar(-1, '{-2,0,2}', 1);
SELECT page_bar(1.5, '{-2,0,2}', 2);
SELECT page_dot(NULL, '{80,90}') IS NULL AND page_line(NULL, 1, '{0,1}') IS NULL AND page_bar(NULL, '{0,1}',
	1) IS NULL AS no_marks;
SELECT page_picture('{80,90}', page_dot(85, '{80,90}'));

-- tables
SELECT page_cell('1,5'), page_cell(NULL), page_cell('a', 't');
SELECT page_head('{A,B}'), page_head('{A}', 't');
SELECT page_table('Bảng <1>', page_head('{A}'), '<tr><td class="n">1</td></tr>');
SELECT page_table('x', page_head('{A}'), NULL) = '' AS no_rows_no_table;
SELECT page_shade(49.99), page_shade(50), page_shade(69.99), page_shade(89.99), page_shade(90), page_shade(NULL);

-- sentences
SELECT page_mean('{"year": 2022, "block": "so", "block_name": "Khối Sở", "mean_index": 85.73, "change": 3.78}');
SELECT page_mean('{"year": 2022, "block": "so", "block_name": "Khối Sở", "mean_index": 85.73, "change": -0.20}');
SELECT page_mean('{"year": 2022, "block": "so", "mean_index": 85.73, "change": 0.00}');
SELECT page_mean('{"year": 2022, "block": "so", "mean_index": 85.73, "change": null}');
SELECT page_mean('{"year": 2022, "block": "so", "mean_index": null}') IS NULL AS nothing_known;
SELECT page_break('{"year": 2022, "comparable": 0, "previous_mean": 80.00}');
SELECT page_break('{"year": 2022, "comparable": 0, "previous_mean": null}') IS NULL AS nothing_before;
SELECT page_break('{"year": 2022, "comparable": 1, "previous_mean": 80.00}') IS NULL AS comparable;
SELECT page_known('{"units": 22, "units_scored": 20}');
SELECT page_known('{"units": 22, "units_scored": 22}') IS NULL AS all_known;
SELECT page_parts('[{"year": 2022, "source": "survey", "source_name": "Điểm điều tra XHH", "mean_index": 89.19,
	"change": 0.04},
                    {"year": 2022, "source": "appraisal", "source_name": "Điểm thẩm định", "mean_index": 84.19,
	"change": null},
                    {"year": 2022, "source": "bonus", "mean_index": null}]');
SELECT page_parts('[]') IS NULL AS no_sources;
SELECT '[{"axis": 2, "axis_name": "Thể chế", "direction": "down", "in_every_block": null, "mean_index": 80.10,
	"below_mean": 1, "parts_apart": 0},
	{"axis": 1, "axis_name": "Chỉ đạo", "direction": "up", "in_every_block": "up", "mean_index": 90.00, "below_mean": 0,
	"parts_apart": 1, "appraisal_change": -1.20, "survey_change": 0.50},
	{"axis": 10, "axis_name": "Tài chính", "direction": "up", "in_every_block": null, "mean_index": 79.00,
	"below_mean": 1, "parts_apart": 0}]' AS axes \gset
SELECT page_directions('{"axes": 3, "axes_up": 2, "axes_down": 1}', :'axes');
SELECT page_directions('{"axes": 3, "axes_up": 2, "axes_down": 0}', :'axes');
SELECT page_directions('{"axes": 3, "axes_up": null, "axes_down": null}', :'axes') IS NULL AS nothing_compared;
SELECT page_everywhere(:'axes');
SELECT page_everywhere('[]') IS NULL AS nowhere;
SELECT page_weak(:'axes');
SELECT page_apart(:'axes');
SELECT '[{"unit": "c", "unit_name": "Sở C", "rank": 3, "index_pct": 80.90, "points": 80.90, "rank_from": 3},
	{"unit": "a", "unit_name": "Sở A", "rank": 1, "index_pct": 91.68, "appraisal_points": 62.25, "survey_points": 27.14,
	"points": 89.39, "rank_from": 1},
	{"unit": "b", "unit_name": "Sở B", "rank": 2, "index_pct": 91.59, "points": 89.30, "rank_from": 1},
	{"unit": "d", "unit_name": "Sở D", "rank": null, "index_pct": null}]' AS units \gset
SELECT page_leader(:'units');
SELECT page_next(:'units');
SELECT page_last(:'units');
SELECT page_undecided(:'units');
SELECT page_leader('[{"unit": "b", "rank": 1, "index_pct": 90.00, "points": 90.00},
	{"unit": "a", "rank": 1, "index_pct": 90.00, "points": 81.00, "bonus_points": 1.00}]');
SELECT page_last('[{"unit": "b", "rank": 1, "index_pct": 90.00}]') IS NULL AS alone;
SELECT page_undecided('[{"unit": "b", "rank": 1, "rank_from": 1}]') IS NULL AS decided;
SELECT page_leader('[]') IS NULL AS nobody;
SELECT page_spread('{"spread": 10.78, "units_above_mean": 12, "units": 22}');
SELECT page_moves('{"units_up": 20, "units_down": 2, "largest_gain": 13.24, "largest_gain_name": "Sở Y",
	"largest_gain_unit": "y", "largest_fall": -1.16, "largest_fall_unit": "z"}');
SELECT page_moves('{"units_up": 0, "units_down": 2, "largest_gain": null, "largest_fall": -1.16,
	"largest_fall_unit": "z"}');
SELECT page_moves('{"units_up": null, "units_down": null}') IS NULL AS nothing_compared;
SELECT page_class_counts('[{"class": "Tốt", "class_order": 2, "units": 9},
	{"class": "Xuất sắc", "class_order": 1, "units": 6}]');
SELECT page_class_counts('[]') IS NULL AS no_classes;
SELECT page_sentences('{}', '[]', '[]', '[]', '[]') AS nothing_known;

-- a unit's own
SELECT unnest(page_unit_sentences('{"year": 2022, "unit": "a", "unit_name": "Sở A", "block": "so",
	"block_name": "Khối Sở", "rank": 1, "block_size": 22,
	"index_pct": 91.68, "appraisal_points": 62.25, "survey_points": 27.14, "points": 89.39, "change": 1.97,
	"rank_change": 1, "previous_rank": 2,
	"comparable": 1, "behind_leader": 0.00, "ahead_of_next": 0.09, "rank_from": 1, "rank_to": 4, "class": "Xuất sắc",
	"unscored": 0, "missing": 0, "not_applicable": 3, "criteria_zero": 1}'));
SELECT unnest(page_unit_sentences('{"year": 2022, "unit": "a", "block": "so", "rank": null, "index_pct": null,
	"previous_index": 80.00, "comparable": 0,
	"rank_change": -2, "previous_rank": 2, "unscored": 4, "missing": 1, "not_applicable": 0, "criteria_zero": 0}'));
-- behind the leader is everybody but the leader, also who is second by a tie-break
SELECT unnest(page_unit_sentences('{"year": 2022, "rank": 2, "index_pct": 91.68, "behind_leader": 0.00}'));
-- why it moved: the scale reaches from the lowest to the highest of work, framework and their sum, and has 0
SELECT array_agg(x[1] || ' ' || x[2]) AS ticks
FROM regexp_matches(page_why('[{"code": "1", "source": "a", "work": -2.50, "framework": 0.10, "contribution": -2.40},
	{"code": "2", "source": "a", "work": -0.40, "framework": -0.20, "contribution": -0.60}]'),
	'<text x="([^"]*)" y="12">([^<]*)', 'g') x;
SELECT array_agg(x[1] || ' ' || x[2]) AS ticks
FROM regexp_matches(page_why('[{"code": "1", "source": "a", "work": 0.50, "framework": 1.30, "contribution": 1.80},
	{"code": "2", "source": "a", "work": 0.40, "framework": 0.20, "contribution": 0.60},
	{"code": "3", "source": "a", "work": 0.00, "framework": 0.00, "contribution": 0.00}]'),
	'<text x="([^"]*)" y="12">([^<]*)', 'g') x;
SELECT page_why('[{"code": "3", "source": "a", "work": 0.00, "framework": 0.00, "contribution": 0.00}]') IS NULL
	AS unmoved;
-- what a unit gave itself: the scale begins at 0, even where nobody gave 0
SELECT array_agg(x[1] || ' ' || x[2]) AS ticks
FROM regexp_matches(page_self('{"changed_at": "2023-03-20T10:00:00"}', '[
	{"code": "1", "source": "a", "self_points": 2.50, "points": 2.00}, {"code": "2", "source": "a", "points": 9.00},
	{"code": "3", "source": "a", "self_points": 1.50, "points": 1.50}]'), '<text x="([^"]*)" y="12">([^<]*)', 'g') x;
-- bonus and penalty have no maximum
SELECT '[{"code": "9.1", "source": "bonus", "points": 1.00, "max_points": 0.00, "previous_points": 0.50,
	"previous_max": 0.00, "self_points": 1.00, "work": 1.00, "framework": 0.00, "contribution": 1.00}]' AS bonus \gset
SELECT array_agg(x[1]) AS why FROM regexp_matches(page_why(:'bonus'), '<td class="n">([^<]*)', 'g') x;
SELECT array_agg(x[1]) AS self
FROM regexp_matches(page_self('{"changed_at": "2023-03-20"}', :'bonus'), '<td class="n">([^<]*)', 'g') x;
SELECT page_unit_axes('[{"axis": 9, "points": 1.00, "max_points": 0.00}]') AS axes \gset
SELECT array_agg(x[1]) AS axis FROM regexp_matches(:'axes', '<td class="n">([^<]*)', 'g') x;
-- the order of the rows of a unit's tables
SELECT '[{"criterion_name": "10", "code_order": "010", "source": "a", "points": 1.00, "max_points": 3.00, "lost": 2.00,
	"self_points": 2.00, "work": 0.20, "framework": 0.00, "contribution": 0.20},
	{"criterion_name": "9 b", "code_order": "009", "source": "b", "points": 1.00, "max_points": 3.00, "lost": 2.00,
	"self_points": 1.00, "work": -0.30, "framework": 0.10, "contribution": -0.20},
	{"criterion_name": "9 a", "code_order": "009", "source": "a", "points": 0.00, "max_points": 2.50, "lost": 2.50,
	"self_points": 2.50, "work": 0.00, "framework": -1.10, "contribution": -1.10},
	{"criterion_name": "2", "code_order": "002", "source": "a", "points": 3.00, "max_points": 3.00, "lost": 0.00,
	"work": 0.90, "framework": 0.00, "contribution": 0.90},
	{"criterion_name": "1", "code_order": "001", "source": "a", "points": 3.00, "max_points": 3.00, "lost": 0.00,
	"self_points": 3.00, "work": 0.00, "framework": 0.00, "contribution": 0.00}]' AS criteria \gset
SELECT regexp_matches(page_lost(:'criteria'), '<th scope="row">([^<]*)', 'g') AS lost;
SELECT regexp_matches(page_why(:'criteria'), '<th scope="row">([^<]*)', 'g') AS why;
SELECT regexp_matches(page_self('{"changed_at": "2023-03-20"}', :'criteria'), '<th scope="row">([^<]*)', 'g') AS self;
SELECT regexp_matches(page_unit_axes('[{"axis": 10}, {"axis": 9}, {"axis": 1}]'),
	'<tr><td class="n">(\d+)</td>', 'g') AS axis;
-- the order of the rows of a block's tables, and where their scales begin and end
SELECT '[{"unit": "b", "rank": 2, "index_pct": 81.00, "index_low": 79.50, "index_high": 82.50},
	{"unit": "n", "rank": null, "index_pct": null}, {"unit": "c", "rank": 10, "index_pct": 75.50},
	{"unit": "a", "rank": 2, "index_pct": 81.00, "index_low": 80.00, "index_high": 82.00},
	{"unit": "z", "rank": 1, "index_pct": 90.00, "index_low": 85.00, "index_high": 95.00}]' AS units \gset
SELECT regexp_matches(page_ranking(:'units'), '<text x="[^"]*" y="12">([^<]*)', 'g') AS tick;
SELECT regexp_matches(page_ranking(:'units'), '<th scope="row">([^<]*)</th>', 'g') AS ranking;
SELECT regexp_matches(page_results(:'units'), '<th scope="row">([^<]*)</th>', 'g') AS result;
SELECT '[{"axis": 10, "mean_index": 81.00, "previous_mean": 70.50},
	{"axis": 9, "mean_index": 88.00, "previous_mean": null},
	{"axis": 2, "mean_index": 85.00, "previous_mean": 96.50}]' AS axes \gset
SELECT regexp_matches(page_block_axes(:'axes'), '<text x="[^"]*" y="12">([^<]*)', 'g') AS tick;
SELECT regexp_matches(page_block_axes(:'axes'), '<tr><td class="n">(\d+)</td>', 'g') AS axis;
SELECT regexp_matches(page_block_sources('[{"source": "survey"}, {"source": "appraisal"}, {"source": "bonus"}]'),
	'<tr><th scope="row">([^<]*)', 'g') AS source;
SELECT regexp_matches(page_classes('[{"class": "C", "class_order": 10}, {"class": "B", "class_order": 9}]'),
	'<tr><th scope="row">([^<]*)', 'g') AS class;
-- the places of two years: a row for each, of which either may be longer, and a line between the two of a unit
SELECT '[{"unit": "c", "rank": 1, "previous_rank": 2}, {"unit": "b", "rank": 2, "previous_rank": 1},
	{"unit": "a", "rank": 2, "previous_rank": 2}, {"unit": "n", "rank": 4}, {"unit": "g", "previous_rank": 4},
	{"unit": "h", "previous_rank": 5}]' AS units \gset
SELECT regexp_matches(page_places(:'units'), '<td>([^<]*)</td>(?:<td class.*</td>)?<td>([^<]*)</td></tr>', 'gn') AS row;
SELECT regexp_matches(page_places(:'units'), 'rowspan="(\d+)"><svg viewBox="([^"]*)" width="(\d+)" height="(\d+)"')
	AS picture;
SELECT regexp_matches(page_places(:'units'), '<path class="(\w+)" d="([^"]*)"', 'g') AS line;
SELECT page_places('[{"unit": "n", "rank": 1}, {"unit": "g", "previous_rank": 1}]') IS NULL AS nothing_compared;
SELECT n, page_places(jsonb_agg(jsonb_build_object('unit', i, 'rank', i, 'previous_rank', i))) IS NOT NULL AS drawn
FROM (VALUES (40), (41)) v (n), generate_series(1, n) i GROUP BY n ORDER BY n;
