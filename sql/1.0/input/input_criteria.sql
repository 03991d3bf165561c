CREATE PROCEDURE parindex.input_criteria()
	LANGUAGE plpgsql
AS $procedure$
BEGIN
	CREATE VIEW read_criteria AS
	WITH cell AS MATERIALIZED (
		SELECT s.line, parindex.sheet_text(s.year) AS year, parindex.sheet_text(s.block) AS block,
			parindex.sheet_text(s.code) AS code, parindex.sheet_text(s.name) AS name,
			parindex.sheet_text(s.source) AS source, parindex.sheet_text(s.max_points) AS max_points,
			parindex.sheet_text(s.note) AS note, coalesce((SELECT t.decimal_mark FROM settings t), '') AS decimal_mark,
			concat(s.year, ' | ', s.block, ' | ', s.code, ' | ', s.name, ' | ', s.source, ' | ', s.max_points, ' | ',
				s.note) AS cells
		FROM sheet_criteria s
	), used AS (
		SELECT DISTINCT parindex.sheet_text(s.year) || ' ' || parindex.sheet_text(s.block) AS key FROM sheet_units s
	), own AS MATERIALIZED (
		SELECT c.line, c.cells, c.decimal_mark,
			num_nonnulls(c.year, c.block, c.code, c.name, c.source, c.max_points, c.note) = 0 AS blank,
			parindex.sheet_year(c.year) AS year, c.year AS year_cell,
			c.block, parindex.sheet_key_fault(c.block) AS block_fault, u.key IS NOT NULL AS used,
			parindex.sheet_code(c.code) AS code, c.code AS code_cell, split_part(c.code, '.', -1) AS last_level,
			c.name, parindex.sheet_fault(c.name, 255) AS name_fault,
			parindex.sheet_source(c.source) AS source, c.source AS source_cell,
			parindex.sheet_points(c.max_points, c.decimal_mark) AS max_points, c.max_points AS max_points_cell
		FROM cell c LEFT JOIN used u ON u.key = c.year || ' ' || c.block
	), numbered AS (
		SELECT o.*, left(o.code, -1 - length(o.last_level)) AS parent,
			CASE WHEN o.code IS NOT NULL THEN o.last_level::integer END AS n
		FROM own o
	), ordered AS (
		SELECT n.*, max(n.n) OVER (siblings ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS before,
			lead(n.n) OVER siblings AS next,
			bool_or(n.year IS NULL OR n.block_fault IS NOT NULL OR n.code IS NULL) OVER () AS some_unread
		FROM numbered n WINDOW siblings AS (PARTITION BY n.year, n.block, n.parent ORDER BY n.line)
	), zeroed AS (
		SELECT o.*, parindex.sheet_zero_fault(o.parent, o.n, o.before, o.next, o.some_unread) AS zero_fault
		FROM ordered o
	), coded AS (
		SELECT z.line, z.cells, z.blank, z.decimal_mark,
			z.year, CASE WHEN z.block_fault IS NULL THEN z.block END AS block,
			CASE WHEN z.zero_fault IS NULL THEN z.code END AS code, z.name, z.source, z.max_points,
			CASE WHEN z.year IS NULL THEN parindex.sheet_year_fault(z.year_cell) END AS year_fault,
			CASE WHEN z.block_fault IS NULL AND z.year IS NOT NULL AND NOT z.used
				THEN 'has no units in ' || z.year ELSE z.block_fault END AS block_fault,
			CASE WHEN z.code IS NULL THEN parindex.sheet_code_fault(z.code_cell) ELSE z.zero_fault END AS code_fault,
			z.name_fault,
			CASE WHEN z.source IS NULL THEN parindex.sheet_source_fault(z.source_cell) END AS source_fault,
			CASE WHEN z.max_points IS NULL
				THEN parindex.sheet_points_fault(z.max_points_cell, z.decimal_mark) END AS max_points_fault
		FROM zeroed z
	), keyed AS (
		SELECT c.*, c.year || ' ' || c.code || ' ' || c.block AS key FROM coded c
	), above AS (
		-- the codes above each code: 1 and 1.2 above 1.2.3
		SELECT k.line,
			k.year || ' ' || array_to_string((string_to_array(k.code, '.'))[:depth], '.') || ' ' || k.block AS key
		FROM keyed k CROSS JOIN generate_series(1, 6) depth WHERE depth < cardinality(string_to_array(k.code, '.'))
	), doubled AS (
		SELECT k.*, h.key IS NOT NULL AS heading,
			count(*) OVER same AS times, min(k.line) OVER same AS first, max(k.line) OVER same AS last,
			min(k.cells) OVER same = max(k.cells) OVER same AS alike
		FROM keyed k LEFT JOIN (SELECT DISTINCT a.key FROM above a) h ON h.key = k.key
		WINDOW same AS (PARTITION BY k.key, CASE WHEN h.key IS NULL THEN k.source END)
	), below AS (
		-- what is below each heading, and a line that has no maximum to add
		SELECT a.key, min(d.source) AS lowest_source, max(d.source) AS highest_source, sum(d.max_points) AS max_points,
			min(d.line) FILTER (WHERE d.max_points IS NULL) AS unknown
		FROM above a JOIN doubled d ON d.line = a.line
		WHERE NOT d.heading AND d.line = d.first
		GROUP BY a.key
	), checked AS (
		SELECT d.line, d.cells, d.blank, d.alike AND d.line > d.first AS copy,
			d.year, d.block, d.code, d.heading, d.name, d.source, d.max_points, d.year_fault, d.block_fault,
			CASE WHEN d.key IS NOT NULL AND d.times > 1
				THEN parindex.sheet_double_fault(d.line, d.times, d.first, d.last, d.alike)
				ELSE d.code_fault END AS code_fault,
			d.name_fault,
			CASE WHEN d.source_fault IS NOT NULL OR d.key IS NULL THEN d.source_fault
				WHEN NOT d.heading AND d.source IS NULL THEN 'is blank, and this is no heading: no code is below it'
				WHEN d.heading AND (d.source <> b.lowest_source OR d.source <> b.highest_source)
				THEN 'is not that of all criteria below this heading' END AS source_fault,
			CASE WHEN d.max_points_fault IS NOT NULL OR d.key IS NULL THEN d.max_points_fault
				WHEN NOT d.heading AND d.max_points IS NULL THEN 'is blank, and this is no heading: no code is below it'
				WHEN scale(trim_scale(d.max_points)) > 8 THEN 'has more than 8 decimals'
				WHEN d.max_points >= 1000000 THEN 'is 1000000 or more'
				WHEN d.heading AND d.max_points IS NOT NULL AND b.unknown IS NOT NULL
				THEN 'cannot be added up: line ' || b.unknown || ' below this heading has no maximum'
				WHEN d.heading AND d.max_points <> b.max_points
				THEN 'is not the sum below this heading, ' || parindex.sheet_number(b.max_points, d.decimal_mark)
			END AS max_points_fault
		FROM doubled d LEFT JOIN below b ON b.key = d.key
	)
	SELECT c.*, num_nonnulls(c.year_fault, c.block_fault, c.code_fault, c.name_fault, c.source_fault,
		c.max_points_fault) > 0 AS rejected
	FROM checked c;
	COMMENT ON VIEW read_criteria IS
		'sheet_criteria as read: a fault beside each column; headings are told from criteria';

	CREATE VIEW framework AS
	SELECT r.year, r.block, CASE WHEN NOT r.rejected THEN r.code END AS code,
		CASE WHEN NOT r.heading THEN r.source END AS source, r.max_points, r.name, r.line
	FROM read_criteria r;
	COMMENT ON VIEW framework IS
		'The criteria, for create_report; a heading has no source; a rejected row has no code, and refresh stops at it';
END
$procedure$;
COMMENT ON PROCEDURE parindex.input_criteria() IS 'Makes the views of an input that read its criteria in the current schema; called by create_input';
