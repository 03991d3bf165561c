-- What the columns of a report mean: one list, from which the dictionary and the comments are made.

-- A column has one label wherever it stands, unless its table is named.
CREATE FUNCTION parindex.report_labels(OUT table_name text, OUT column_name text, OUT label_vi text, OUT label_en text, OUT unit text)
	RETURNS SETOF record
	LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE ROWS 200
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RETURN QUERY VALUES
		-- keys
		(NULL, 'year', 'Năm', 'Year', 'year'),
		(NULL, 'block', 'Mã khối', 'Block code', NULL),
		(NULL, 'unit', 'Mã đơn vị', 'Unit code', NULL),
		(NULL, 'source', 'Nguồn điểm', 'Source of points', NULL),
		(NULL, 'axis', 'Trục nội dung', 'Axis', NULL),
		(NULL, 'code', 'Mã tiêu chí', 'Criterion code', NULL),
		(NULL, 'code_order', 'Mã để sắp thứ tự', 'Code to sort by', NULL),
		(NULL, 'unit_key', 'Khóa đơn vị (năm/mã)', 'Key of the unit (year/code)', NULL),
		(NULL, 'block_key', 'Khóa khối (năm/mã)', 'Key of the block (year/code)', NULL),
		-- names
		(NULL, 'unit_name', 'Tên đơn vị', 'Unit', NULL),
		(NULL, 'unit_name_en', 'Tên đơn vị (tiếng Anh)', 'Unit, in English', NULL),
		(NULL, 'block_name', 'Tên khối', 'Block', NULL),
		(NULL, 'block_name_en', 'Tên khối (tiếng Anh)', 'Block, in English', NULL),
		(NULL, 'source_name', 'Tên nguồn điểm', 'Source', NULL),
		(NULL, 'source_name_en', 'Tên nguồn điểm (tiếng Anh)', 'Source, in English', NULL),
		(NULL, 'axis_name', 'Tên trục nội dung', 'Axis', NULL),
		(NULL, 'axis_name_en', 'Tên trục nội dung (tiếng Anh)', 'Axis, in English', NULL),
		(NULL, 'criterion_name', 'Tên tiêu chí', 'Criterion', NULL),
		(NULL, 'criterion_name_en', 'Tên tiêu chí (tiếng Anh)', 'Criterion, in English', NULL),
		(NULL, 'framework_name', 'Bộ tiêu chí', 'Framework', NULL),
		-- points
		(NULL, 'appraisal_points', 'Điểm thẩm định', 'Appraisal points', 'points'),
		(NULL, 'survey_points', 'Điểm điều tra XHH', 'Survey points', 'points'),
		(NULL, 'other_points', 'Điểm từ nguồn khác', 'Points of other sources', 'points'),
		(NULL, 'bonus_points', 'Điểm thưởng', 'Bonus points', 'points'),
		(NULL, 'penalty_points', 'Điểm trừ (số âm)', 'Penalty points (negative)', 'points'),
		(NULL, 'points', 'Điểm', 'Points', 'points'),
		(NULL, 'max_points', 'Điểm tối đa áp dụng', 'Applicable maximum', 'points'),
		('block_criterion', 'max_points', 'Điểm tối đa', 'Maximum points', 'points'),
		(NULL, 'lost', 'Điểm bị mất', 'Points lost', 'points'),
		(NULL, 'previous_points', 'Điểm năm trước', 'Points of the year before', 'points'),
		(NULL, 'previous_max', 'Điểm tối đa năm trước', 'Maximum of the year before', 'points'),
		(NULL, 'self_points', 'Điểm tự chấm', 'Self score', 'points'),
		(NULL, 'self_gap', 'Tự chấm trừ thẩm định', 'Self score minus appraised points', 'points'),
		(NULL, 'self_open', 'Điểm tối đa chưa tự chấm', 'Maximum not scored by the unit itself', 'points'),
		-- the index and its rank
		(NULL, 'index_pct', 'Chỉ số', 'Index', '%'),
		('unit_index', 'index_pct', 'Chỉ số CCHC', 'Index', '%'),
		('criterion_points', 'index_pct', 'Tỷ lệ đạt', 'Share of the maximum earned', '%'),
		(NULL, 'rank', 'Xếp hạng trong khối', 'Rank in the block', 'rank'),
		(NULL, 'block_size', 'Số đơn vị của khối', 'Units in the block', 'count'),
		(NULL, 'previous_index', 'Chỉ số năm trước', 'Index of the year before', '%'),
		(NULL, 'change', 'Tăng, giảm so với năm trước', 'Change against the year before', 'percentage points'),
		('block_criterion', 'change', 'Điểm trung bình tăng, giảm', 'Change of the mean points', 'points'),
		(NULL, 'previous_rank', 'Xếp hạng năm trước', 'Rank of the year before', 'rank'),
		(NULL, 'rank_change', 'Tăng, giảm bậc (dương là tăng)', 'Places gained (positive is up)', 'places'),
		(NULL, 'comparable', 'So sánh được với năm trước', 'Comparable with the year before', '1 yes, 0 no'),
		(NULL, 'behind_leader', 'Kém đơn vị đứng đầu', 'Behind the leader', 'percentage points'),
		(NULL, 'ahead_of_next', 'Hơn đơn vị kế tiếp', 'Ahead of the next unit', 'percentage points'),
		(NULL, 'class', 'Xếp loại', 'Class', NULL),
		(NULL, 'class_order', 'Thứ tự xếp loại (1 là tốt nhất)', 'Order of the class (1 is best)', 'rank'),
		(NULL, 'class_reason', 'Lý do hạ loại', 'Why the class is held down', NULL),
		(NULL, 'appraisal_index', 'Chỉ số thẩm định', 'Index of the appraisal part', '%'),
		(NULL, 'appraisal_change', 'Tăng, giảm phần thẩm định', 'Change of the appraisal part', 'percentage points'),
		(NULL, 'survey_index', 'Chỉ số điều tra XHH', 'Index of the survey part', '%'),
		(NULL, 'survey_change', 'Tăng, giảm phần điều tra XHH', 'Change of the survey part', 'percentage points'),
		-- counts of criteria
		(NULL, 'unscored', 'Số tiêu chí chưa chấm', 'Unscored criteria', 'count'),
		(NULL, 'missing', 'Số tiêu chí thiếu dữ liệu', 'Missing criteria', 'count'),
		(NULL, 'not_applicable', 'Số tiêu chí không áp dụng', 'Criteria that do not apply', 'count'),
		(NULL, 'criteria_zero', 'Số tiêu chí bị điểm 0', 'Criteria with no points', 'count'),
		('criterion_points', 'unscored', 'Chưa chấm', 'Unscored', '1 yes, 0 no'),
		('criterion_points', 'not_applicable', 'Không áp dụng', 'Does not apply', '1 yes, 0 no'),
		-- how sure a rank is
		(NULL, 'index_error', 'Sai số chuẩn do điều tra', 'Standard error that surveys bring', 'percentage points'),
		(NULL, 'index_low', 'Cận dưới của chỉ số', 'Lower end of the index', '%'),
		(NULL, 'index_high', 'Cận trên của chỉ số', 'Upper end of the index', '%'),
		(NULL, 'rank_from', 'Thứ hạng tốt nhất có thể', 'Best rank that cannot be excluded', 'rank'),
		(NULL, 'rank_to', 'Thứ hạng thấp nhất có thể', 'Worst rank that cannot be excluded', 'rank'),
		(NULL, 'undecided', 'Số đơn vị chưa phân định được', 'Units that are not told apart from it', 'count'),
		-- why it moved
		(NULL, 'work', 'Đóng góp do kết quả thực hiện', 'Contribution of what the unit did', 'percentage points'),
		(NULL, 'framework', 'Đóng góp do thay đổi bộ tiêu chí', 'Contribution of what the framework did', 'percentage points'),
		(NULL, 'contribution', 'Đóng góp vào mức tăng, giảm', 'Contribution to the change of the index', 'percentage points'),
		-- blocks
		(NULL, 'units', 'Số đơn vị', 'Units', 'count'),
		(NULL, 'units_scored', 'Số đơn vị đã có chỉ số', 'Units with an index', 'count'),
		('block_criterion', 'units_scored', 'Số đơn vị đã được chấm', 'Units that were scored', 'count'),
		(NULL, 'mean_index', 'Chỉ số trung bình', 'Mean index', '%'),
		(NULL, 'previous_mean', 'Chỉ số trung bình năm trước', 'Mean index of the year before', '%'),
		('block_criterion', 'previous_mean', 'Điểm trung bình năm trước', 'Mean points of the year before', 'points'),
		(NULL, 'direction', 'Chiều thay đổi', 'Direction of the change', 'up, down, level'),
		(NULL, 'in_every_block', 'Cùng chiều ở mọi khối', 'Direction, where it is the same in every block', 'up, down, level'),
		(NULL, 'change_rank', 'Xếp hạng mức tăng giữa các khối', 'Rank of the change among the blocks', 'rank'),
		(NULL, 'median', 'Trung vị', 'Median index', '%'),
		(NULL, 'best', 'Cao nhất', 'Highest index', '%'),
		(NULL, 'worst', 'Thấp nhất', 'Lowest index', '%'),
		(NULL, 'spread', 'Chênh lệch cao nhất và thấp nhất', 'Highest minus lowest', 'percentage points'),
		(NULL, 'best_unit', 'Mã đơn vị đứng đầu', 'Code of the first unit', NULL),
		(NULL, 'worst_unit', 'Mã đơn vị đứng cuối', 'Code of the last unit', NULL),
		(NULL, 'best_name', 'Đơn vị đứng đầu', 'First unit', NULL),
		(NULL, 'best_name_en', 'Đơn vị đứng đầu (tiếng Anh)', 'First unit, in English', NULL),
		(NULL, 'worst_name', 'Đơn vị đứng cuối', 'Last unit', NULL),
		(NULL, 'worst_name_en', 'Đơn vị đứng cuối (tiếng Anh)', 'Last unit, in English', NULL),
		(NULL, 'units_above_mean', 'Số đơn vị trên trung bình', 'Units above the mean', 'count'),
		(NULL, 'units_up', 'Số đơn vị tăng', 'Units up', 'count'),
		(NULL, 'units_down', 'Số đơn vị giảm', 'Units down', 'count'),
		(NULL, 'largest_gain', 'Mức tăng lớn nhất', 'Largest gain', 'percentage points'),
		(NULL, 'largest_fall', 'Mức giảm lớn nhất', 'Largest fall', 'percentage points'),
		(NULL, 'largest_gain_unit', 'Mã đơn vị tăng nhiều nhất', 'Code of the unit with the largest gain', NULL),
		(NULL, 'largest_fall_unit', 'Mã đơn vị giảm nhiều nhất', 'Code of the unit with the largest fall', NULL),
		(NULL, 'largest_gain_name', 'Đơn vị tăng nhiều nhất', 'Unit with the largest gain', NULL),
		(NULL, 'largest_gain_name_en', 'Đơn vị tăng nhiều nhất (tiếng Anh)', 'Unit with the largest gain, in English', NULL),
		(NULL, 'largest_fall_name', 'Đơn vị giảm nhiều nhất', 'Unit with the largest fall', NULL),
		(NULL, 'largest_fall_name_en', 'Đơn vị giảm nhiều nhất (tiếng Anh)', 'Unit with the largest fall, in English', NULL),
		(NULL, 'axes', 'Số trục nội dung', 'Axes', 'count'),
		(NULL, 'axes_up', 'Số trục tăng', 'Axes up', 'count'),
		(NULL, 'axes_down', 'Số trục giảm', 'Axes down', 'count'),
		(NULL, 'axes_up_everywhere', 'Số trục tăng ở mọi khối', 'Axes up in every block', 'count'),
		(NULL, 'axes_down_everywhere', 'Số trục giảm ở mọi khối', 'Axes down in every block', 'count'),
		(NULL, 'mean_points', 'Điểm trung bình', 'Mean points', 'points'),
		(NULL, 'mean_max', 'Điểm tối đa trung bình', 'Mean applicable maximum', 'points'),
		(NULL, 'below_mean', 'Thấp hơn trung bình của khối', 'Below the mean of the block', '1 yes, 0 no'),
		(NULL, 'appraisal_mean', 'Trung bình phần thẩm định', 'Mean of the appraisal part', '%'),
		(NULL, 'survey_mean', 'Trung bình phần điều tra XHH', 'Mean of the survey part', '%'),
		(NULL, 'parts_apart', 'Thẩm định và điều tra trái chiều', 'The two parts moved in opposite directions', '1 yes, 0 no'),
		(NULL, 'units_applicable', 'Số đơn vị áp dụng', 'Units to which it applies', 'count'),
		(NULL, 'least_points', 'Điểm thấp nhất', 'Least points', 'points'),
		(NULL, 'greatest_points', 'Điểm cao nhất', 'Greatest points', 'points'),
		(NULL, 'units_full', 'Số đơn vị đạt điểm tối đa', 'Units with the full maximum', 'count'),
		(NULL, 'units_zero', 'Số đơn vị bị điểm 0', 'Units with no points', 'count'),
		(NULL, 'block_mean', 'Điểm trung bình của khối', 'Mean points of the block', 'points'),
		(NULL, 'previous_units', 'Số đơn vị năm trước', 'Units of the year before', 'count'),
		(NULL, 'changed_at', 'Thay đổi lúc', 'Last changed at', NULL),
		-- settings, rules, cards
		(NULL, 'one', 'Luôn là 1', 'Always 1', NULL),
		(NULL, 'title', 'Tiêu đề', 'Title of the page', NULL),
		(NULL, 'issuer', 'Cơ quan công bố', 'Who announces it', NULL),
		(NULL, 'basis', 'Cơ sở so sánh', 'What ranks, changes and comparisons are taken from', 'printed, exact'),
		(NULL, 'ties', 'Cách xếp hạng khi bằng nhau', 'Ranks of equal units: min 1 2 2 4, max 1 3 3 4, dense 1 2 2 3', 'min, max, dense'),
		(NULL, 'self_sources', 'Nguồn điểm có tự chấm', 'Sources that units score themselves', NULL),
		(NULL, 'absent', 'Tiêu chí không có số liệu', 'What a criterion without a row means', 'unscored, not_applicable'),
		(NULL, 'time_zone', 'Múi giờ', 'Time zone of the report', NULL),
		(NULL, 'class_rubric', 'Quy tắc xếp loại', 'Rule of the classes', NULL),
		(NULL, 'total', 'Tổng điểm tối đa của bộ tiêu chí', 'What the maxima of the framework must add up to', 'points'),
		(NULL, 'card', 'Phiếu điểm', 'Scorecard', NULL),
		(NULL, 'before_card', 'Phiếu điểm năm trước', 'Scorecard that it is compared with', NULL),
		(NULL, 'self_card', 'Phiếu tự chấm', 'Scorecard of what the unit gave itself', NULL),
		-- inputs and problems
		(NULL, 'name', 'Tên', 'Name', NULL),
		(NULL, 'name_en', 'Tên tiếng Anh', 'Name in English', NULL),
		(NULL, 'class_at_most', 'Xếp loại tối đa', 'Best class that is allowed', NULL),
		(NULL, 'tie_break', 'Tiêu chí phụ khi bằng chỉ số', 'Orders units of equal index', NULL),
		(NULL, 'criteria', 'Tiêu chí', 'Criterion', NULL),
		(NULL, 'applicable', 'Có áp dụng', 'Does it apply', NULL),
		(NULL, 'listed', 'Có trong danh sách đơn vị', 'Is it among the units', NULL),
		(NULL, 'cards', 'Số dòng là phiếu', 'Rows that are scorecards', 'count'),
		(NULL, 'codes', 'Số dòng có mã tiêu chí', 'Rows with the code of a criterion', 'count'),
		(NULL, 'of_rows', 'Các dòng điểm', 'Rows of criteria', NULL),
		(NULL, 'tally', 'Kết quả điều tra', 'Tally of the survey', NULL),
		(NULL, 'population', 'Tổng thể điều tra', 'Population of the survey', 'count'),
		(NULL, 'problem', 'Lỗi', 'Problem', NULL),
		(NULL, 'detail', 'Chi tiết', 'Detail', NULL),
		(NULL, 'problems', 'Các lỗi', 'Problems', NULL),
		(NULL, 'sources', 'Các nguồn điểm', 'Sources of points', NULL),
		(NULL, 'digits', 'Số chữ số thập phân của báo cáo', 'Decimals of the report', 'count'),
		-- the year before
		(NULL, 'origin', 'Số liệu năm trước lấy từ đâu', 'Where the year before comes from', 'prior, published, draft'),
		(NULL, 'prior_pct', 'Chỉ số năm trước trong prior_index', 'Index of the year before in prior_index', '%'),
		(NULL, 'prior_mean', 'Chỉ số trung bình năm trước trong prior_index', 'Mean of the year before in prior_index', '%'),
		-- runs of refresh
		(NULL, 'id', 'Số thứ tự', 'Number of the run', NULL),
		(NULL, 'run_by', 'Người chạy', 'Role that ran it', NULL),
		(NULL, 'started', 'Bắt đầu', 'Started', NULL),
		(NULL, 'ended', 'Kết thúc', 'Ended', NULL),
		(NULL, 'rows_read', 'Số dòng đã đọc', 'Rows read from the scores', 'count'),
		(NULL, 'cards_changed', 'Số phiếu thay đổi', 'Cards that changed', 'count'),
		(NULL, 'rows_changed', 'Số dòng số liệu thay đổi', 'Rows of figures that changed', 'count'),
		(NULL, 'outcome', 'Kết quả', 'Outcome', 'done, failed, skipped'),
		(NULL, 'error', 'Thông báo lỗi', 'Error', NULL),
		(NULL, 'last_success', 'Lần thành công gần nhất', 'Last success', NULL),
		(NULL, 'last_run', 'Lần chạy gần nhất', 'Last run', NULL),
		(NULL, 'last_outcome', 'Kết quả lần chạy gần nhất', 'Outcome of the last run', 'done, failed, skipped'),
		-- what was announced
		(NULL, 'revision', 'Lần công bố', 'Revision', NULL),
		(NULL, 'decision', 'Quyết định', 'Decision', NULL),
		(NULL, 'decided_on', 'Ngày quyết định', 'Date of the decision', NULL),
		(NULL, 'published_at', 'Công bố lúc', 'Published at', NULL),
		(NULL, 'published_by', 'Người công bố', 'Role that published it', NULL),
		(NULL, 'forced', 'Điều đã bỏ qua khi công bố', 'What spoke against it and was passed over', NULL),
		(NULL, 'digest', 'Mã băm', 'SHA-256 of its lines in UTF-8, each ended by one LF', NULL),
		(NULL, 'digest_before', 'Mã băm của lần công bố trước', 'Digest of the publication before it, of whatever year', NULL),
		(NULL, 'withdrawn_at', 'Thu hồi lúc', 'Withdrawn at; NULL while it stands', NULL),
		(NULL, 'withdrawn_by', 'Người thu hồi', 'Role that withdrew it', NULL),
		(NULL, 'reason', 'Lý do thu hồi', 'Why it was withdrawn', NULL),
		(NULL, 'replaced_by', 'Được thay bằng lần công bố', 'Revision that replaced it', NULL),
		(NULL, 'no', 'Số dòng', 'Number of the line', NULL),
		(NULL, 'line', 'Nội dung dòng', 'The record of the publication (line 1), or a row of a table, as JSON', NULL),
		-- the dictionary itself
		(NULL, 'table_name', 'Tên bảng', 'Table or view', NULL),
		(NULL, 'column_name', 'Tên cột', 'Column', NULL),
		(NULL, 'place', 'Thứ tự', 'Place in the table', NULL),
		(NULL, 'label_vi', 'Nhãn tiếng Việt', 'Label in Vietnamese', NULL),
		(NULL, 'label_en', 'Nhãn tiếng Anh', 'Label in English', NULL),
		('dictionary', 'unit', 'Đơn vị tính', 'What it is measured in', NULL),
		(NULL, 'decimals', 'Số chữ số thập phân', 'Decimals', 'count');
END
$function$;
COMMENT ON FUNCTION parindex.report_labels() IS
'The label of each column of a report in Vietnamese and English, and what it is measured in; table_name is NULL where the label holds in every table';

-- Fills the dictionary of the current schema from its tables and views, and comments their columns.
CREATE PROCEDURE parindex.report_dictionary()
	LANGUAGE plpgsql
AS $procedure$
DECLARE
	said record;
BEGIN
	INSERT INTO dictionary (table_name, column_name, place, label_vi, label_en, unit, decimals)
	SELECT c.relname, a.attname, row_number() OVER (PARTITION BY c.oid ORDER BY a.attnum),
		CASE WHEN getdatabaseencoding() IN ('UTF8', 'SQL_ASCII') THEN l.label_vi ELSE l.label_en END, l.label_en, l.unit,
		CASE a.atttypid
			WHEN 'numeric'::regtype THEN CASE WHEN a.atttypmod > 0 THEN (a.atttypmod - 4) & 65535 END
			WHEN 'integer'::regtype THEN 0
			WHEN 'smallint'::regtype THEN 0
			WHEN 'bigint'::regtype THEN 0
		END
	FROM pg_class c
		JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = current_schema()
		JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
		CROSS JOIN LATERAL (
			SELECT * FROM parindex.report_labels() l
			WHERE l.column_name = a.attname AND (l.table_name = c.relname OR l.table_name IS NULL)
			ORDER BY l.table_name LIMIT 1) l
	WHERE c.relkind IN ('r', 'v');
	FOR said IN SELECT d.table_name, d.column_name, d.label_vi, d.label_en, d.unit FROM dictionary d LOOP
		EXECUTE format('COMMENT ON COLUMN %I.%I IS %L', said.table_name, said.column_name,
			concat(said.label_vi, ' / ' || NULLIF(said.label_en, said.label_vi), ' [' || said.unit || ']'));
	END LOOP;
END
$procedure$;
COMMENT ON PROCEDURE parindex.report_dictionary() IS
'Fills the dictionary of the current schema from the tables and views that stand in it, and comments their columns; called by create_report';
