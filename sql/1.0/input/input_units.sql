-- The views of an input. A read_ view has a fault beside each column: NULL, or what is wrong, in words.
-- Cells are trimmed once, hence MATERIALIZED. Sheets meet on one text, year first: of several columns that nobody has
-- statistics of, the planner would merge by the year alone and try every code of a year with every other.

CREATE PROCEDURE parindex.input_units()
	LANGUAGE plpgsql
AS $procedure$
BEGIN
	CREATE VIEW read_units AS
	WITH cell AS MATERIALIZED (
		SELECT s.line, parindex.sheet_text(s.year) AS year, parindex.sheet_text(s.block) AS block,
			parindex.sheet_text(s.unit) AS unit, parindex.sheet_text(s.name) AS name,
			parindex.sheet_text(s.name_en) AS name_en, parindex.sheet_text(s.note) AS note,
			concat(s.year, ' | ', s.block, ' | ', s.unit, ' | ', s.name, ' | ', s.name_en, ' | ', s.note) AS cells
		FROM sheet_units s
	), framed AS (
		SELECT DISTINCT parindex.sheet_text(s.year) || ' ' || parindex.sheet_text(s.block) AS key FROM sheet_criteria s
	), own AS (
		SELECT c.line, c.cells, num_nonnulls(c.year, c.block, c.unit, c.name, c.name_en, c.note) = 0 AS blank,
			parindex.sheet_year(c.year) AS year, c.year AS year_cell,
			c.block, parindex.sheet_key_fault(c.block) AS block_fault, f.key IS NOT NULL AS framed,
			c.unit, parindex.sheet_key_fault(c.unit) AS unit_fault,
			c.name, parindex.sheet_fault(c.name, 255) AS name_fault,
			c.name_en, parindex.sheet_fault(c.name_en, 255) AS name_en_fault
		FROM cell c LEFT JOIN framed f ON f.key = c.year || ' ' || c.block
	), doubled AS (
		SELECT o.*, count(*) OVER same AS times, min(o.line) OVER same AS first, max(o.line) OVER same AS last,
			min(o.cells) OVER same = max(o.cells) OVER same AS alike
		FROM own o WINDOW same AS (PARTITION BY o.year, o.unit)
	), checked AS (
		SELECT d.line, d.cells, d.blank, d.alike AND d.line > d.first AS copy,
			d.year, CASE WHEN d.block_fault IS NULL THEN d.block END AS block,
			CASE WHEN d.unit_fault IS NULL THEN d.unit END AS unit, d.name, d.name_en,
			CASE WHEN d.year IS NULL THEN parindex.sheet_year_fault(d.year_cell) END AS year_fault,
			CASE WHEN d.block_fault IS NULL AND d.year IS NOT NULL AND NOT d.framed
				THEN 'has no criteria in ' || d.year ELSE d.block_fault END AS block_fault,
			CASE WHEN d.unit_fault IS NULL AND d.year IS NOT NULL AND d.times > 1
				THEN parindex.sheet_double_fault(d.line, d.times, d.first, d.last, d.alike)
				ELSE d.unit_fault END AS unit_fault,
			d.name_fault, d.name_en_fault
		FROM doubled d
	)
	SELECT c.*, num_nonnulls(c.year_fault, c.block_fault, c.unit_fault, c.name_fault, c.name_en_fault) > 0 AS rejected
	FROM checked c;
	COMMENT ON VIEW read_units IS 'sheet_units as read: a fault beside each column';

	CREATE VIEW units AS
	SELECT r.year, r.block, CASE WHEN NOT r.rejected THEN r.unit END AS unit, r.name, r.name_en, r.line
	FROM read_units r;
	COMMENT ON VIEW units IS
		'The units, for create_report; a rejected row has no unit, and refresh stops at it';
END
$procedure$;
COMMENT ON PROCEDURE parindex.input_units() IS 'Makes the views of an input that read its units in the current schema; called by create_input';
