-- The tables of a report's drafts, as create_report makes them: plain statements that run while the search_path is the
-- new schema. pct is numeric(8 + digits, digits) and pts numeric(10 + digits, digits); they are written here for two
-- digits, and report_set_digits changes the type of these columns where a report has more or fewer.
-- What the columns mean stands in dictionary.sql.

CREATE PROCEDURE parindex.report_draft_tables()
	LANGUAGE plpgsql
AS $procedure$
BEGIN

-- ---- what the report's owner writes --------------------------------------------------------------------------------

CREATE TABLE settings (
	one smallint NOT NULL DEFAULT 1 PRIMARY KEY CHECK (one = 1),
	title text,
	issuer text,
	basis text NOT NULL DEFAULT 'printed' CHECK (basis IN ('printed', 'exact')),
	ties text NOT NULL DEFAULT 'min' CHECK (ties IN ('min', 'max', 'dense')),
	self_sources text[] NOT NULL DEFAULT '{appraisal}'
		CHECK (coalesce(array_ndims(self_sources), 1) = 1 AND array_position(self_sources, NULL) IS NULL),
	absent text NOT NULL DEFAULT 'unscored' CHECK (absent IN ('unscored', 'not_applicable')),
	time_zone text NOT NULL
);
COMMENT ON TABLE settings IS 'How the report reads: one row, which is also the lock that lets one writer in at a time';
INSERT INTO settings (time_zone) VALUES (current_setting('TimeZone'));

CREATE TABLE block_rules (
	year integer NOT NULL CHECK (year BETWEEN 1 AND 9999),
	block varchar(100) NOT NULL CHECK (parindex.code_fault(block) IS NULL),
	block_name varchar(255),
	block_name_en varchar(255),
	framework_name varchar(255) CHECK (parindex.code_fault(framework_name) IS NULL),
	class_rubric parindex.rubric CHECK (class_rubric IS NULL OR parindex.classes(class_rubric) IS NOT NULL)
		CONSTRAINT class_over_255 CHECK (parindex.classes(class_rubric)::varchar(255)[]::text[] = parindex.classes(class_rubric)),
	total numeric CHECK (total >= 0 AND total < 1e10),
	PRIMARY KEY (year, block)
);
COMMENT ON TABLE block_rules IS 'Name, framework, classes and total of a year and block';

CREATE TABLE source_name (
	source varchar(15) PRIMARY KEY CHECK (source ~ '^[a-z][a-z0-9_]*$'),
	source_name varchar(255),
	source_name_en varchar(255)
);
COMMENT ON TABLE source_name IS 'Names of the sources of points';
INSERT INTO source_name
SELECT v.source, CASE WHEN getdatabaseencoding() IN ('UTF8', 'SQL_ASCII') THEN v.vi ELSE v.en END, v.en
FROM (VALUES
	('appraisal', 'Điểm thẩm định', 'Appraisal'),
	('survey', 'Điểm điều tra XHH', 'Survey'),
	('bonus', 'Điểm thưởng', 'Bonus'),
	('penalty', 'Điểm trừ', 'Penalty')) v (source, vi, en);

CREATE TABLE prior_index (
	year integer NOT NULL CHECK (year BETWEEN 1 AND 9999),
	block varchar(100) NOT NULL CHECK (parindex.code_fault(block) IS NULL),
	unit varchar(100) NOT NULL CHECK (parindex.code_fault(unit) IS NULL),
	index_pct numeric CHECK (abs(index_pct) < 1e7),
	rank integer CHECK (rank > 0),
	PRIMARY KEY (year, block, unit)
);
CREATE INDEX ON prior_index (unit, year);
COMMENT ON TABLE prior_index IS 'Printed figures of years before the report, or what a decision fixed for a merged unit';

-- ---- what refresh read last ----------------------------------------------------------------------------------------

CREATE TABLE read_units (
	year integer NOT NULL,
	unit varchar(100) NOT NULL,
	block varchar(100) NOT NULL,
	class_at_most varchar(255),
	class_reason varchar(255),
	tie_break numeric[],
	missing integer NOT NULL,
	PRIMARY KEY (year, unit)
);
CREATE INDEX ON read_units (year, block);
COMMENT ON TABLE read_units IS 'What refresh read of each unit beside its card and its name';

CREATE TABLE read_framework (
	year integer NOT NULL,
	block varchar(100) NOT NULL,
	code varchar(27) NOT NULL,
	source varchar(15) NOT NULL,
	max_points numeric NOT NULL,
	criterion_name varchar(255),
	criterion_name_en varchar(255),
	axis_name varchar(255),
	axis_name_en varchar(255),
	PRIMARY KEY (year, block, code, source)
);
COMMENT ON TABLE read_framework IS 'The framework as refresh read it, with the name of the axis of each criterion';

CREATE TABLE read_surveys (
	year integer NOT NULL,
	unit varchar(100) NOT NULL,
	source varchar(15) NOT NULL,
	tally parindex.survey_tally,
	population bigint,
	PRIMARY KEY (year, unit, source)
);
COMMENT ON TABLE read_surveys IS 'The surveys as refresh read them';

-- ---- what refresh writes -------------------------------------------------------------------------------------------

CREATE TABLE scorecards (
	year integer NOT NULL,
	unit varchar(100) NOT NULL,
	block varchar(100) NOT NULL,
	card parindex.scorecard NOT NULL,
	before_card parindex.scorecard,
	self_card parindex.scorecard,
	unit_name varchar(255),
	unit_name_en varchar(255),
	block_name varchar(255),
	block_name_en varchar(255),
	changed_at timestamp(0) NOT NULL,
	PRIMARY KEY (year, unit)
);
CREATE INDEX ON scorecards (year, block);
CREATE INDEX ON scorecards (unit);
CREATE INDEX ON scorecards (block);
-- unit_key and block_key of criterion_points
CREATE INDEX ON scorecards (((year::text || '/' || unit)::varchar(111)));
CREATE INDEX ON scorecards (((year::text || '/' || block)::varchar(111)));
-- nobody looks for a card by its value
ALTER TABLE scorecards ALTER card SET STATISTICS 0, ALTER before_card SET STATISTICS 0, ALTER self_card SET STATISTICS 0;
COMMENT ON TABLE scorecards IS 'What each unit earned, criterion by criterion, the card of the year before that it is compared with, and what it gave itself';

CREATE TABLE unit_index (
	year integer NOT NULL,
	block varchar(100) NOT NULL,
	unit varchar(100) NOT NULL,
	unit_key varchar(111) NOT NULL,
	block_key varchar(111) NOT NULL,
	unit_name varchar(255),
	unit_name_en varchar(255),
	block_name varchar(255),
	block_name_en varchar(255),
	appraisal_points numeric(12,2),
	survey_points numeric(12,2),
	other_points numeric(12,2),
	bonus_points numeric(12,2),
	penalty_points numeric(12,2),
	points numeric(12,2),
	max_points numeric(12,2),
	index_pct numeric(10,2),
	rank integer,
	block_size integer NOT NULL,
	previous_index numeric(10,2),
	change numeric(10,2),
	previous_rank integer,
	rank_change integer,
	comparable smallint NOT NULL,
	class varchar(255),
	class_order integer,
	class_reason varchar(255),
	behind_leader numeric(10,2),
	ahead_of_next numeric(10,2),
	unscored integer NOT NULL,
	missing integer NOT NULL,
	not_applicable integer NOT NULL,
	criteria_zero integer NOT NULL,
	self_points numeric(12,2),
	self_gap numeric(12,2),
	self_open numeric(12,2),
	framework_name varchar(255),
	index_error numeric(10,2),
	index_low numeric(10,2),
	index_high numeric(10,2),
	rank_from integer,
	rank_to integer,
	undecided integer,
	changed_at timestamp(0) NOT NULL,
	PRIMARY KEY (year, block, unit)
);
CREATE INDEX ON unit_index (unit, year);
CREATE INDEX ON unit_index (block, year);
CREATE INDEX ON unit_index (unit_key);
CREATE INDEX ON unit_index (block_key);
COMMENT ON TABLE unit_index IS 'The ranking: a row for each unit and year';

CREATE TABLE source_index (
	year integer NOT NULL,
	block varchar(100) NOT NULL,
	unit varchar(100) NOT NULL,
	source varchar(15) NOT NULL,
	unit_key varchar(111) NOT NULL,
	block_key varchar(111) NOT NULL,
	unit_name varchar(255),
	unit_name_en varchar(255),
	block_name varchar(255),
	block_name_en varchar(255),
	source_name varchar(255),
	source_name_en varchar(255),
	points numeric(12,2),
	max_points numeric(12,2),
	index_pct numeric(10,2),
	rank integer,
	previous_index numeric(10,2),
	change numeric(10,2),
	comparable smallint NOT NULL,
	unscored integer NOT NULL,
	not_applicable integer NOT NULL,
	self_points numeric(12,2),
	changed_at timestamp(0) NOT NULL,
	PRIMARY KEY (year, block, unit, source)
);
CREATE INDEX ON source_index (unit, year);
CREATE INDEX ON source_index (block, year);
CREATE INDEX ON source_index (unit_key);
CREATE INDEX ON source_index (block_key);
COMMENT ON TABLE source_index IS 'A row for each source of points of each unit and year';

CREATE TABLE axis_index (
	year integer NOT NULL,
	block varchar(100) NOT NULL,
	unit varchar(100) NOT NULL,
	axis integer NOT NULL,
	unit_key varchar(111) NOT NULL,
	block_key varchar(111) NOT NULL,
	unit_name varchar(255),
	unit_name_en varchar(255),
	block_name varchar(255),
	block_name_en varchar(255),
	axis_name varchar(255),
	axis_name_en varchar(255),
	points numeric(12,2),
	max_points numeric(12,2),
	index_pct numeric(10,2),
	rank integer,
	previous_index numeric(10,2),
	change numeric(10,2),
	comparable smallint NOT NULL,
	appraisal_points numeric(12,2),
	appraisal_index numeric(10,2),
	appraisal_change numeric(10,2),
	survey_points numeric(12,2),
	survey_index numeric(10,2),
	survey_change numeric(10,2),
	self_points numeric(12,2),
	unscored integer NOT NULL,
	not_applicable integer NOT NULL,
	changed_at timestamp(0) NOT NULL,
	PRIMARY KEY (year, block, unit, axis)
);
CREATE INDEX ON axis_index (unit, year);
CREATE INDEX ON axis_index (block, year);
CREATE INDEX ON axis_index (unit_key);
CREATE INDEX ON axis_index (block_key);
COMMENT ON TABLE axis_index IS 'A row for each axis of each unit and year';

CREATE TABLE block_summary (
	year integer NOT NULL,
	block varchar(100) NOT NULL,
	block_key varchar(111) NOT NULL,
	block_name varchar(255),
	block_name_en varchar(255),
	units integer NOT NULL,
	units_scored integer NOT NULL,
	mean_index numeric(10,2),
	previous_mean numeric(10,2),
	change numeric(10,2),
	direction varchar(5),
	in_every_block varchar(5),
	comparable smallint NOT NULL,
	change_rank integer,
	median numeric(10,2),
	best numeric(10,2),
	worst numeric(10,2),
	spread numeric(10,2),
	best_unit varchar(100),
	worst_unit varchar(100),
	best_name varchar(255),
	best_name_en varchar(255),
	worst_name varchar(255),
	worst_name_en varchar(255),
	units_above_mean integer,
	units_up integer,
	units_down integer,
	largest_gain numeric(10,2),
	largest_fall numeric(10,2),
	largest_gain_unit varchar(100),
	largest_fall_unit varchar(100),
	largest_gain_name varchar(255),
	largest_gain_name_en varchar(255),
	largest_fall_name varchar(255),
	largest_fall_name_en varchar(255),
	axes integer NOT NULL,
	axes_up integer,
	axes_down integer,
	axes_up_everywhere integer,
	axes_down_everywhere integer,
	framework_name varchar(255),
	changed_at timestamp(0) NOT NULL,
	PRIMARY KEY (year, block)
);
CREATE INDEX ON block_summary (block, year);
COMMENT ON TABLE block_summary IS 'A row for each block and year: mean, spread, gains and falls, axes up and down';

CREATE TABLE block_source (
	year integer NOT NULL,
	block varchar(100) NOT NULL,
	source varchar(15) NOT NULL,
	block_key varchar(111) NOT NULL,
	block_name varchar(255),
	block_name_en varchar(255),
	source_name varchar(255),
	source_name_en varchar(255),
	units integer NOT NULL,
	units_scored integer NOT NULL,
	mean_points numeric(12,2),
	mean_max numeric(12,2),
	mean_index numeric(10,2),
	previous_mean numeric(10,2),
	change numeric(10,2),
	direction varchar(5),
	in_every_block varchar(5),
	comparable smallint NOT NULL,
	changed_at timestamp(0) NOT NULL,
	PRIMARY KEY (year, block, source)
);
CREATE INDEX ON block_source (block, year);
COMMENT ON TABLE block_source IS 'A row for each source of points of each block and year: means of its units';

CREATE TABLE block_axis (
	year integer NOT NULL,
	block varchar(100) NOT NULL,
	axis integer NOT NULL,
	block_key varchar(111) NOT NULL,
	block_name varchar(255),
	block_name_en varchar(255),
	axis_name varchar(255),
	axis_name_en varchar(255),
	units integer NOT NULL,
	units_scored integer NOT NULL,
	mean_index numeric(10,2),
	previous_mean numeric(10,2),
	change numeric(10,2),
	direction varchar(5),
	in_every_block varchar(5),
	comparable smallint NOT NULL,
	below_mean smallint,
	appraisal_mean numeric(10,2),
	appraisal_change numeric(10,2),
	survey_mean numeric(10,2),
	survey_change numeric(10,2),
	parts_apart smallint,
	changed_at timestamp(0) NOT NULL,
	PRIMARY KEY (year, block, axis)
);
CREATE INDEX ON block_axis (block, year);
COMMENT ON TABLE block_axis IS 'A row for each axis of each block and year: means of its units';

CREATE TABLE block_criterion (
	year integer NOT NULL,
	block varchar(100) NOT NULL,
	code varchar(27) NOT NULL,
	source varchar(15) NOT NULL,
	block_key varchar(111) NOT NULL,
	axis integer NOT NULL,
	code_order varchar(27) NOT NULL,
	block_name varchar(255),
	block_name_en varchar(255),
	criterion_name varchar(255),
	criterion_name_en varchar(255),
	axis_name varchar(255),
	axis_name_en varchar(255),
	max_points numeric(12,2) NOT NULL,
	units_applicable integer NOT NULL,
	units_scored integer NOT NULL,
	mean_points numeric(12,2),
	least_points numeric(12,2),
	greatest_points numeric(12,2),
	units_full integer NOT NULL,
	units_zero integer NOT NULL,
	previous_mean numeric(12,2),
	change numeric(12,2),
	changed_at timestamp(0) NOT NULL,
	PRIMARY KEY (year, block, code, source)
);
CREATE INDEX ON block_criterion (block, year);
CREATE INDEX ON block_criterion (block_key);
COMMENT ON TABLE block_criterion IS 'A row for each criterion of each block and year: what its units earned';

CREATE TABLE block_class (
	year integer NOT NULL,
	block varchar(100) NOT NULL,
	class varchar(255) NOT NULL,
	block_key varchar(111) NOT NULL,
	block_name varchar(255),
	block_name_en varchar(255),
	class_order integer NOT NULL,
	units integer NOT NULL,
	previous_units integer,
	changed_at timestamp(0) NOT NULL,
	PRIMARY KEY (year, block, class)
);
CREATE INDEX ON block_class (block, year);
COMMENT ON TABLE block_class IS 'A row for each class that a block''s rule gives, and how many units are in it';

CREATE TABLE refresh_log (
	id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
	run_by name NOT NULL DEFAULT current_user,
	year integer,
	block text,
	started timestamptz NOT NULL,
	ended timestamptz NOT NULL DEFAULT clock_timestamp(),
	rows_read bigint,
	cards_changed bigint,
	rows_changed bigint,
	outcome text NOT NULL CHECK (outcome IN ('done', 'failed', 'skipped')),
	error text
);
COMMENT ON TABLE refresh_log IS 'A row for each run of refresh';

CREATE TABLE dictionary (
	table_name varchar(63) NOT NULL,
	column_name varchar(63) NOT NULL,
	place smallint NOT NULL,
	label_vi varchar(255) NOT NULL,
	label_en varchar(255) NOT NULL,
	unit varchar(63),
	decimals smallint,
	PRIMARY KEY (table_name, column_name)
);
COMMENT ON TABLE dictionary IS 'Every column of every table and view: label in Vietnamese and English, unit, decimals';

END
$procedure$;
COMMENT ON PROCEDURE parindex.report_draft_tables() IS
'Makes the tables of a report''s drafts in the current schema, for two digits; called by create_report';
