-- A report's inputs: relations of the authority's, read through views of the draft schema that have all columns.

-- The columns that an input may have. One that is needed may be left out where a column of instead_of stands.
CREATE FUNCTION parindex.report_input_columns(OUT input text, OUT place integer, OUT column_name text, OUT column_type text,
	OUT accepted regtype[], OUT needed boolean, OUT instead_of text)
	RETURNS SETOF record
	LANGUAGE plpgsql STABLE
	SET search_path = pg_catalog, pg_temp
AS $function$
DECLARE
	words CONSTANT regtype[] := '{text,varchar,bpchar,name}';
	whole CONSTANT regtype[] := '{integer,smallint,bigint}';
	number CONSTANT regtype[] := '{numeric,integer,smallint,bigint}';
BEGIN
	RETURN QUERY VALUES
		('units', 1, 'year', 'integer', whole, true, NULL),
		('units', 2, 'block', 'text', words, true, NULL),
		('units', 3, 'unit', 'text', words, true, NULL),
		('units', 4, 'name', 'text', words, false, NULL),
		('units', 5, 'name_en', 'text', words, false, NULL),
		('units', 6, 'class_at_most', 'text', words, false, NULL),
		('units', 7, 'class_reason', 'text', words, false, NULL),
		('units', 8, 'tie_break', 'numeric[]', '{numeric[],integer[],bigint[]}'::regtype[], false, NULL),
		('framework', 1, 'year', 'integer', whole, true, NULL),
		('framework', 2, 'block', 'text', words, true, NULL),
		('framework', 3, 'code', 'text', words, true, NULL),
		('framework', 4, 'source', 'text', words, true, 'criteria'),
		('framework', 5, 'max_points', 'numeric', number, true, 'criteria'),
		('framework', 6, 'criteria', 'parindex.criteria', '{parindex.criteria}'::regtype[], false, NULL),
		('framework', 7, 'name', 'text', words, false, NULL),
		('framework', 8, 'name_en', 'text', words, false, NULL),
		('scores', 1, 'year', 'integer', whole, true, NULL),
		('scores', 2, 'unit', 'text', words, true, NULL),
		('scores', 3, 'code', 'text', words, true, 'criteria, card'),
		('scores', 4, 'source', 'text', words, false, NULL),
		('scores', 5, 'criteria', 'parindex.criteria', '{parindex.criteria}'::regtype[], false, NULL),
		('scores', 6, 'points', 'numeric', number, true, 'card'),
		('scores', 7, 'applicable', 'boolean', '{boolean}'::regtype[], false, NULL),
		('scores', 8, 'self_points', 'numeric', number, false, NULL),
		('scores', 9, 'card', 'parindex.scorecard', '{parindex.scorecard}'::regtype[], false, NULL),
		('scores', 10, 'self_card', 'parindex.scorecard', '{parindex.scorecard}'::regtype[], false, NULL),
		('surveys', 1, 'year', 'integer', whole, true, NULL),
		('surveys', 2, 'unit', 'text', words, true, NULL),
		('surveys', 3, 'source', 'text', words, true, NULL),
		('surveys', 4, 'tally', 'parindex.survey_tally', '{parindex.survey_tally}'::regtype[], true, NULL),
		('surveys', 5, 'population', 'bigint', whole, false, NULL);
END
$function$;
COMMENT ON FUNCTION parindex.report_input_columns() IS
'The columns of a report''s inputs: which types are accepted, which are needed, and which may stand instead of a needed one';

-- The columns of an input beside those that a relation has: its type (of a domain, what is below it) and how it is sorted.
CREATE FUNCTION parindex.report_input_match(input text, relation regclass, OUT place integer, OUT column_name text,
	OUT column_type text, OUT needed boolean, OUT found regtype, OUT fits boolean, OUT own_collation boolean)
	RETURNS SETOF record
	LANGUAGE plpgsql STABLE
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RETURN QUERY
	WITH RECURSIVE base (name, type, collation_oid) AS (
		SELECT a.attname, a.atttypid, a.attcollation FROM pg_attribute a
		WHERE a.attrelid = relation AND a.attnum > 0 AND NOT a.attisdropped
		UNION ALL
		SELECT b.name, t.typbasetype, b.collation_oid FROM base b JOIN pg_type t ON t.oid = b.type AND t.typtype = 'd'
	), matched AS (
		SELECT c.*, b.type, b.type = ANY (c.accepted::oid[]) AS fits,
			b.collation_oid <> 0 AND b.collation_oid NOT IN (
				SELECT k.oid FROM pg_collation k WHERE k.collname IN ('default', 'C', 'POSIX')) AS own_collation
		FROM parindex.report_input_columns() c
			LEFT JOIN base b ON b.name = c.column_name AND NOT EXISTS (SELECT FROM pg_type t WHERE t.oid = b.type AND t.typtype = 'd')
		WHERE c.input = report_input_match.input
	)
	SELECT m.place, m.column_name, m.column_type,
		m.needed AND NOT EXISTS (SELECT FROM matched o WHERE o.fits AND o.column_name = ANY (string_to_array(m.instead_of, ', '))),
		m.type::regtype, coalesce(m.fits, false), coalesce(m.own_collation, false)
	FROM matched m
	ORDER BY m.place;
END
$function$;
COMMENT ON FUNCTION parindex.report_input_match(text, regclass) IS
'The columns of an input of a report, and what a relation has of them';

-- A sentence for each column that is missing or of a wrong type.
CREATE FUNCTION parindex.report_input_faults(input text, relation regclass) RETURNS SETOF text
	LANGUAGE plpgsql STABLE
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RETURN QUERY
	SELECT format('%s, %s: column %s %s', input, relation, m.column_name,
		CASE WHEN m.found IS NULL THEN format('is missing; %s is needed', m.column_type)
			ELSE format('is %s; %s is needed%s', m.found, m.column_type,
				CASE WHEN m.column_type = 'numeric' AND m.found IN ('real'::regtype, 'double precision'::regtype)
					THEN ', so cast it visibly (::numeric) in a view' ELSE '' END) END)
	FROM parindex.report_input_match(input, relation) m
	-- a column called criteria or card that is something else is the authority's own business
	WHERE NOT m.fits AND (m.needed OR m.found IS NOT NULL AND m.column_name NOT IN ('criteria', 'card', 'self_card'));
END
$function$;
COMMENT ON FUNCTION parindex.report_input_faults(text, regclass) IS
'The columns that are missing or of a wrong type in a relation that shall be an input of a report, a sentence each';

-- The view of an input in the current schema, new or in place of the old: all of its columns, NULL where the relation does
-- not have one. Text that is sorted in a way of its own is compared as the database does.
CREATE PROCEDURE parindex.report_input_view(input text, relation regclass)
	LANGUAGE plpgsql
AS $procedure$
DECLARE
	columns text;
	has_criteria CONSTANT boolean := coalesce((
		SELECT m.fits FROM parindex.report_input_match(input, relation) m WHERE m.column_name = 'criteria'), false);
BEGIN
	SELECT string_agg(format('(%s)::%s%s AS %I',
			CASE WHEN has_criteria AND input = 'scores' AND m.column_name IN ('code', 'source')
					THEN concat('coalesce(', CASE WHEN m.fits THEN format('s.%I, ', m.column_name) END, format('parindex.%s(s.criteria))', m.column_name))
				WHEN has_criteria AND m.column_name = 'source'
					THEN 'parindex.source(s.criteria)'
				WHEN has_criteria AND m.column_name = 'max_points'
					THEN concat('coalesce(parindex.max_points(s.criteria)', CASE WHEN m.fits THEN ', s.max_points' END, ')')
				WHEN m.fits THEN format('s.%I', m.column_name)
				ELSE 'NULL' END,
			m.column_type, CASE WHEN m.fits AND m.own_collation THEN ' COLLATE "default"' END, m.column_name), ', ' ORDER BY m.place)
		INTO columns
		FROM parindex.report_input_match(input, relation) m;
	EXECUTE format('CREATE OR REPLACE VIEW %I AS SELECT %s %s', input, columns,
		CASE WHEN relation IS NULL THEN 'WHERE false' ELSE format('FROM %s s', relation) END);
	EXECUTE format('COMMENT ON VIEW %I IS %L', input, CASE input
		WHEN 'units' THEN 'Input: who is to be assessed, in which block'
		WHEN 'framework' THEN 'Input: the criteria of a year and block, and their headings'
		WHEN 'scores' THEN 'Input: what was earned'
		ELSE 'Input: what was asked, a row for each questionnaire and unit' END || '; replace it where the source moves');
END
$procedure$;
COMMENT ON PROCEDURE parindex.report_input_view(text, regclass) IS
'Makes the view of an input (units, framework, scores, surveys) over a relation in the current schema; no rows where it is NULL; called by create_report and rebuild_report';

-- An input that was dropped with CASCADE took the views over it along, and nothing else remembers what they read.
CREATE PROCEDURE parindex.report_check_lost(report text)
	LANGUAGE plpgsql
	SET search_path = pg_catalog, pg_temp
AS $procedure$
DECLARE
	lost text;
	named text;
BEGIN
	SELECT string_agg(i.input, ', ' ORDER BY i.n), string_agg(i.input || ' => ''…''', ', ' ORDER BY i.n) INTO lost, named
		FROM unnest('{units,framework,scores,surveys}'::text[]) WITH ORDINALITY i (input, n)
		WHERE to_regclass(format('%I.%I', report, i.input)) IS NULL;
	IF lost IS NOT NULL THEN
		RAISE EXCEPTION USING ERRCODE = 'object_not_in_prerequisite_state',
			MESSAGE = format('report "%s" has lost its input: %s', report, lost), DETAIL = 'What it read was dropped with CASCADE, or not restored.',
			HINT = format('Say what it reads now: CALL parindex.rebuild_report(%L, %s).', report, named);
	END IF;
END
$procedure$;
COMMENT ON PROCEDURE parindex.report_check_lost(text) IS
'Raises 55000 where views of a report over its inputs are gone, as they are when what they read was dropped with CASCADE, or the report was restored without it';
