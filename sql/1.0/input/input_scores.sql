CREATE PROCEDURE parindex.input_scores()
	LANGUAGE plpgsql
AS $procedure$
BEGIN
	CREATE VIEW read_scores AS
	WITH cell AS MATERIALIZED (
		SELECT s.line, parindex.sheet_text(s.year) AS year, parindex.sheet_text(s.unit) AS unit,
			parindex.sheet_text(s.code) AS code, parindex.sheet_text(s.source) AS source,
			parindex.sheet_text(s.max_points) AS max_points, parindex.sheet_text(s.self_points) AS self_points,
			parindex.sheet_text(s.points) AS points, parindex.sheet_text(s.note) AS note,
			coalesce((SELECT t.decimal_mark FROM settings t), '') AS decimal_mark,
			concat(s.year, ' | ', s.unit, ' | ', s.code, ' | ', s.source, ' | ', s.max_points, ' | ', s.self_points,
				' | ', s.points, ' | ', s.note) AS cells
		FROM sheet_scores s
	), own AS MATERIALIZED (
		SELECT c.line, c.cells, c.decimal_mark,
			num_nonnulls(c.year, c.unit, c.code, c.source, c.max_points, c.self_points, c.points, c.note) = 0 AS blank,
			parindex.sheet_year(c.year) AS year, c.year AS year_cell,
			c.unit, parindex.sheet_key_fault(c.unit) AS unit_fault,
			parindex.sheet_code(c.code) AS code, c.code AS code_cell, split_part(c.code, '.', -1) AS last_level,
			parindex.sheet_source(c.source) AS source, c.source AS source_cell,
			parindex.sheet_points(c.max_points, c.decimal_mark) AS max_points, c.max_points AS max_points_cell,
			parindex.sheet_points(c.self_points, c.decimal_mark) AS self_points, c.self_points AS self_points_cell,
			parindex.sheet_points(c.points, c.decimal_mark) AS points, c.points AS points_cell
		FROM cell c
	), known_unit AS (
		SELECT r.year || ' ' || r.unit AS key, min(r.block) AS block,
			min(r.line) FILTER (WHERE num_nonnulls(r.block_fault, r.unit_fault) > 0) AS rejected
		FROM read_units r WHERE NOT r.copy GROUP BY 1
	), known_code AS (
		SELECT r.year, r.code, r.block, bool_or(r.heading) AS heading,
			min(r.line) FILTER (WHERE num_nonnulls(r.block_fault, r.code_fault, r.source_fault, r.max_points_fault) > 0)
				AS rejected,
			array_agg(r.source ORDER BY r.source) AS sources, array_agg(r.max_points ORDER BY r.source) AS maxima
		FROM read_criteria r WHERE NOT r.copy GROUP BY r.year, r.code, r.block
	), keyed AS (
		SELECT k.*, k.year || ' ' || k.code || ' ' || k.block AS key, k.year || ' ' || k.code || '0 ' || k.block AS longer
		FROM known_code k
	), known AS (
		SELECT o.*, u.key IS NOT NULL AS unit_known, u.rejected AS unit_rejected, u.block,
			k.key IS NOT NULL AS code_known, k.rejected AS code_rejected, k.heading, k.sources, k.maxima,
			k.key IS NOT NULL AND k.rejected IS NULL AND NOT k.heading AS code_sound,
			coalesce(o.source, CASE WHEN cardinality(k.sources) = 1 THEN k.sources[1] END) AS only_source,
			left(o.code, -1 - length(o.last_level)) AS parent, CASE WHEN k.key IS NOT NULL THEN o.last_level::integer END AS n,
			l.key IS NOT NULL AS longer_known
		FROM own o
			LEFT JOIN known_unit u ON u.key = o.year || ' ' || o.unit
			LEFT JOIN (keyed k LEFT JOIN keyed l ON l.key = k.longer) ON k.key = o.year || ' ' || o.code || ' ' || u.block
	), ordered AS (
		SELECT k.*, max(k.n) OVER (siblings ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS before,
			lead(k.n) OVER siblings AS next
		FROM known k WINDOW siblings AS (PARTITION BY k.year, k.unit, k.parent ORDER BY k.line)
	), zeroed AS (
		SELECT o.*, parindex.sheet_zero_fault(o.parent, o.n, o.before, o.next, o.longer_known) AS zero_fault,
			CASE WHEN o.code_sound THEN o.maxima[array_position(o.sources, o.only_source)] END AS most
		FROM ordered o
	), doubled AS (
		SELECT z.*, count(*) OVER same AS times, min(z.line) OVER same AS first, max(z.line) OVER same AS last,
			min(z.cells) OVER same = max(z.cells) OVER same AS alike
		FROM zeroed z WINDOW same AS (PARTITION BY z.year, z.unit, z.code, z.only_source, z.zero_fault IS NULL)
	), checked AS (
		SELECT d.line, d.cells, d.blank,
			d.year, CASE WHEN d.unit_fault IS NULL THEN d.unit END AS unit,
			CASE WHEN d.zero_fault IS NULL THEN d.code END AS code, d.source, d.points, d.self_points,
			CASE WHEN d.points IS NULL THEN parindex.sheet_not_applicable(d.points_cell) END IS NOT TRUE AS applicable,
			CASE WHEN d.year IS NULL THEN parindex.sheet_year_fault(d.year_cell) END AS year_fault,
			CASE WHEN d.unit_fault IS NOT NULL OR d.year IS NULL THEN d.unit_fault
				WHEN NOT d.unit_known THEN 'is not among the units of ' || d.year
				WHEN d.unit_rejected IS NOT NULL
				THEN 'cannot be looked up: line ' || d.unit_rejected || ' of sheet_units is rejected' END AS unit_fault,
			CASE WHEN d.code IS NULL THEN parindex.sheet_code_fault(d.code_cell)
				WHEN d.zero_fault IS NOT NULL THEN d.zero_fault
				WHEN d.unit_rejected IS NOT NULL OR NOT d.unit_known THEN NULL
				WHEN NOT d.code_known THEN 'is not among the criteria of block ' || d.block || ' in ' || d.year
				WHEN d.heading THEN 'is a heading: points belong to the criteria below it'
				WHEN d.code_rejected IS NOT NULL
				THEN 'cannot be looked up: line ' || d.code_rejected || ' of sheet_criteria is rejected'
				WHEN d.times > 1 THEN parindex.sheet_double_fault(d.line, d.times, d.first, d.last, d.alike)
			END AS code_fault,
			CASE WHEN d.source IS NULL AND d.source_cell IS NOT NULL THEN parindex.sheet_source_fault(d.source_cell)
				WHEN NOT d.code_sound THEN NULL
				WHEN d.only_source IS NULL
				THEN 'is blank, and the criterion has several: ' || array_to_string(d.sources, ', ')
				WHEN d.only_source <> ALL (d.sources)
				THEN 'is not the criterion''s, ' || array_to_string(d.sources, ', ') END AS source_fault,
			CASE WHEN d.max_points <> d.most
				THEN 'is not the criterion''s maximum, ' || parindex.sheet_number(d.most, d.decimal_mark)
				WHEN d.max_points IS NULL
				THEN parindex.sheet_points_fault(d.max_points_cell, d.decimal_mark) END AS max_points_fault,
			CASE WHEN d.self_points > d.most
				THEN 'is over the criterion''s maximum, ' || parindex.sheet_number(d.most, d.decimal_mark)
				WHEN d.self_points IS NULL
				THEN parindex.sheet_score_fault(d.self_points_cell, d.decimal_mark) END AS self_points_fault,
			CASE WHEN d.points > d.most
				THEN 'is over the criterion''s maximum, ' || parindex.sheet_number(d.most, d.decimal_mark)
				WHEN d.points IS NULL
				THEN parindex.sheet_score_fault(d.points_cell, d.decimal_mark) END AS points_fault
		FROM doubled d
	)
	SELECT c.*, num_nonnulls(c.year_fault, c.unit_fault, c.code_fault, c.source_fault, c.max_points_fault,
		c.self_points_fault, c.points_fault) > 0 AS rejected
	FROM checked c;
	COMMENT ON VIEW read_scores IS
		'sheet_scores as read, against the units and criteria that could be read: a fault beside each column';

	CREATE VIEW scores AS
	SELECT r.year, r.unit, CASE WHEN NOT r.rejected THEN r.code END AS code, r.source, r.points, r.applicable,
		r.self_points, r.line
	FROM read_scores r;
	COMMENT ON VIEW scores IS
		'The scores, for create_report; a rejected row has no code, and refresh stops at it';
END
$procedure$;
COMMENT ON PROCEDURE parindex.input_scores() IS 'Makes the views of an input that read its scores in the current schema; called by create_input';
