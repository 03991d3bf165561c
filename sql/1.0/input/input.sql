-- create_input: a schema for people who have CSV files and no database yet. Each procedure makes a part of it by the
-- plain statements that stand in it, while the search_path is the new schema.

CREATE PROCEDURE parindex.input_tables(decimal_mark text)
	LANGUAGE plpgsql
AS $procedure$
BEGIN
	-- in a table and not in the views, so that a wrong mark is put right by an UPDATE
	CREATE TABLE settings (
		one smallint NOT NULL DEFAULT 1 PRIMARY KEY CHECK (one = 1),
		decimal_mark text NOT NULL CHECK (decimal_mark IN (',', '.'))
	);
	INSERT INTO settings (decimal_mark) VALUES (input_tables.decimal_mark);
	CREATE TABLE sheet_units (
		line bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
		year text, block text, unit text, name text, name_en text, note text
	);
	CREATE TABLE sheet_criteria (
		line bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
		year text, block text, code text, name text, source text, max_points text, note text
	);
	CREATE TABLE sheet_scores (
		line bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
		year text, unit text, code text, source text, max_points text, self_points text, points text, note text
	);
END
$procedure$;
COMMENT ON PROCEDURE parindex.input_tables(text) IS 'Makes the tables of an input in the current schema; called by create_input';

CREATE PROCEDURE parindex.input_comments()
	LANGUAGE plpgsql
AS $procedure$
BEGIN
	COMMENT ON TABLE settings IS 'How the sheets are read: one row';
	COMMENT ON COLUMN settings.decimal_mark IS 'What separates decimals in max_points, self_points and points: , or .';
	COMMENT ON TABLE sheet_units IS 'The units that are assessed, as they stand in a file: a row for each year and unit';
	COMMENT ON COLUMN sheet_units.line IS 'The order of loading, not the line of a file';
	COMMENT ON COLUMN sheet_units.block IS 'The units that are ranked together';
	COMMENT ON COLUMN sheet_units.unit IS 'The unit''s code, the same in all sheets';
	COMMENT ON TABLE sheet_criteria IS
		'The criteria of a year and block, as they stand in a file: a row for each line of the decision''s annex, headings too';
	COMMENT ON COLUMN sheet_criteria.line IS 'The order of loading, by which 1.1 after 1.9 is known to be 1.10';
	COMMENT ON COLUMN sheet_criteria.code IS '1.2.3; a code with codes below it is a heading';
	COMMENT ON COLUMN sheet_criteria.source IS
		'TD or appraisal, XHH or survey, bonus, penalty, or another name; blank for headings';
	COMMENT ON COLUMN sheet_criteria.max_points IS 'The maximum points; of a heading, if given, the sum below it';
	COMMENT ON TABLE sheet_scores IS
		'What was earned, as it stands in a file: a row for each year, unit and criterion';
	COMMENT ON COLUMN sheet_scores.line IS 'The order of loading, by which 1.1 after 1.9 is known to be 1.10';
	COMMENT ON COLUMN sheet_scores.source IS 'Needed where the criterion has several';
	COMMENT ON COLUMN sheet_scores.max_points IS 'If given, that of the criterion';
	COMMENT ON COLUMN sheet_scores.self_points IS 'What the unit gave itself; blank, KAD or -: nothing';
	COMMENT ON COLUMN sheet_scores.points IS 'A number; blank: not scored yet; KAD or -: does not apply';
END
$procedure$;
COMMENT ON PROCEDURE parindex.input_comments() IS 'Comments the tables of an input in the current schema; called by create_input';

CREATE PROCEDURE parindex.input_rejected()
	LANGUAGE plpgsql
AS $procedure$
BEGIN
	CREATE VIEW rejected AS
	SELECT f.sheet, f.line, f.cells, f.year, f.unit, f.code, f.column_name, f.value, f.reason
	FROM (
		SELECT 1 AS place, 'sheet_units' AS sheet, r.line, r.cells, s.year, s.unit, NULL AS code, r.blank, f.*
		FROM read_units r JOIN sheet_units s ON s.line = r.line
			CROSS JOIN LATERAL (VALUES
				(0, NULL, NULL, 'the whole row is blank'),
				(1, 'year', s.year, r.year_fault), (2, 'block', s.block, r.block_fault),
				(3, 'unit', s.unit, r.unit_fault), (4, 'name', s.name, r.name_fault),
				(5, 'name_en', s.name_en, r.name_en_fault)) f (n, column_name, value, reason)
		WHERE r.rejected
		UNION ALL
		SELECT 2, 'sheet_criteria', r.line, r.cells, s.year, NULL, s.code, r.blank, f.*
		FROM read_criteria r JOIN sheet_criteria s ON s.line = r.line
			CROSS JOIN LATERAL (VALUES
				(0, NULL, NULL, 'the whole row is blank'),
				(1, 'year', s.year, r.year_fault), (2, 'block', s.block, r.block_fault),
				(3, 'code', s.code, r.code_fault), (4, 'name', s.name, r.name_fault),
				(5, 'source', s.source, r.source_fault),
				(6, 'max_points', s.max_points, r.max_points_fault)) f (n, column_name, value, reason)
		WHERE r.rejected
		UNION ALL
		SELECT 3, 'sheet_scores', r.line, r.cells, s.year, s.unit, s.code, r.blank, f.*
		FROM read_scores r JOIN sheet_scores s ON s.line = r.line
			CROSS JOIN LATERAL (VALUES
				(0, NULL, NULL, 'the whole row is blank'),
				(1, 'year', s.year, r.year_fault), (2, 'unit', s.unit, r.unit_fault),
				(3, 'code', s.code, r.code_fault), (4, 'source', s.source, r.source_fault),
				(5, 'max_points', s.max_points, r.max_points_fault),
				(6, 'self_points', s.self_points, r.self_points_fault),
				(7, 'points', s.points, r.points_fault)) f (n, column_name, value, reason)
		WHERE r.rejected
	) f
	WHERE f.reason IS NOT NULL AND f.blank = (f.n = 0)
	ORDER BY f.place, f.line, f.n;
	COMMENT ON VIEW rejected IS
		'What cannot be taken as it stands: a row for each cell, units first, then criteria, which scores are looked up in';
END
$procedure$;
COMMENT ON PROCEDURE parindex.input_rejected() IS 'Makes the view of an input that says what was rejected in the current schema; called by create_input';

CREATE PROCEDURE parindex.create_input(input text, decimal_mark text)
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $procedure$
BEGIN
	PERFORM parindex.check_decimal_mark(decimal_mark);
	CALL parindex.new_schema(input, 'an input', 63, 'An input of parindex: load the sheets, look at rejected');
	-- with the end of this procedure the old one comes back
	PERFORM set_config('search_path', quote_ident(input) || ', pg_temp', true);
	CALL parindex.input_tables(decimal_mark);
	CALL parindex.input_comments();
	CALL parindex.input_units();
	CALL parindex.input_criteria();
	CALL parindex.input_scores();
	CALL parindex.input_rejected();
	IF getdatabaseencoding() <> 'UTF8' THEN
		RAISE NOTICE USING MESSAGE = format('this database is in %s, not UTF8', getdatabaseencoding()),
			DETAIL = 'Blanks and invisible characters beyond ASCII are not looked at, nor letters composed: '
				'codes of units and blocks that look alike may differ. Vietnamese words may not be known.',
			HINT = 'Write sources as TD or appraisal, XHH or survey, bonus, penalty; what does not apply as KAD or -.';
	END IF;
END
$procedure$;
COMMENT ON PROCEDURE parindex.create_input(text, text) IS
'Makes a schema for data that come as CSV files: tables of text sheet_units, sheet_criteria and sheet_scores to load them into, views units, framework and scores for create_report, and a view rejected of what cannot be taken as it stands, in words. decimal_mark, '','' or ''.'', is what the files write. Another one is 22023, as is a name that is not 1 to 63 bytes; a schema that exists 42P06. A notice where the database is not in UTF8 says what is not looked at';
