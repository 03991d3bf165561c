-- What the views of a report's drafts ask of the inputs, value by value.

CREATE TYPE parindex.report_problem AS (code text, source text, problem text, detail text);
COMMENT ON TYPE parindex.report_problem IS 'What is wrong with a unit, or with one of its criteria';

CREATE TYPE parindex.report_unit AS (card parindex.scorecard, self_card parindex.scorecard, self_rows integer,
	problems parindex.report_problem[]);
COMMENT ON TYPE parindex.report_unit IS
'What the scores of a unit say, row by row: its card and its self card, without the rows of which something is wrong; how many rows have self points; and what is wrong, NULL if nothing is';

-- Codes are compared byte by byte, so what cannot be seen in one is refused. Stable, as the encoding of the database is: so
-- it is inlined.
CREATE FUNCTION parindex.code_fault(code text) RETURNS text
	LANGUAGE sql STABLE PARALLEL SAFE
RETURN CASE
	WHEN code = '' THEN 'empty'
	WHEN code <> btrim(code, E' \t\n\r\f\x0b') THEN 'blanks around it'
	WHEN char_length(code) > 100 THEN 'longer than 100 characters'
	WHEN octet_length(code) = char_length(code) OR getdatabaseencoding() <> 'UTF8' THEN NULL
	-- no-break and other wide blanks, zero-width ones, marks of direction and byte order
	WHEN code ~ E'^[\\u00A0\\u1680\\u0085\\u00AD\\u180E\\u2000-\\u200F\\u2028-\\u202F\\u205F-\\u2069\\u3000\\uFEFF]'
		OR code ~ E'[\\u00A0\\u1680\\u0085\\u00AD\\u180E\\u2000-\\u200F\\u2028-\\u202F\\u205F-\\u2069\\u3000\\uFEFF]$' THEN 'blanks around it'
	WHEN code IS NOT NFC NORMALIZED THEN 'not NFC'
END;
COMMENT ON FUNCTION parindex.code_fault(text) IS
'What is wrong with the code of a unit or block: empty, blanks around it, longer than 100 characters, not NFC (in UTF8 databases); NULL for a sound one and for NULL';

CREATE FUNCTION parindex.report_criterion(code text, source text, max_points numeric) RETURNS parindex.criteria
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION parindex.report_criterion(text, text, numeric) IS
'A criterion of its code, source and maximum points; NULL where they make none';

CREATE FUNCTION parindex.report_absent(card parindex.scorecard, framework parindex.scorecard, applicable boolean) RETURNS parindex.scorecard
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION parindex.report_absent(parindex.scorecard, parindex.scorecard, boolean) IS
'The criteria of a framework that a card lacks, bonus and penalty apart, unscored or, where applicable is false, not applicable; NULL where it lacks none';

CREATE FUNCTION parindex.report_card_faults(card parindex.scorecard, framework parindex.scorecard,
	OUT code text, OUT source text, OUT problem text, OUT detail text)
	RETURNS SETOF record
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE ROWS 1;
COMMENT ON FUNCTION parindex.report_card_faults(parindex.scorecard, parindex.scorecard) IS
'What is wrong with a card beside the card of its framework: what the framework does not have, what stands for more than one row, another maximum, a card that is kept to a depth';

CREATE FUNCTION parindex.report_unit_accum(state internal, framework parindex.scorecard, code text, source text,
	criteria parindex.criteria, points numeric, applicable boolean, self_points numeric) RETURNS internal
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION parindex.report_unit_accum(internal, parindex.scorecard, text, text, parindex.criteria, numeric, boolean, numeric) IS
'Transition of report_unit';

CREATE FUNCTION parindex.report_unit_final(state internal) RETURNS parindex.report_unit
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION parindex.report_unit_final(internal) IS 'Result of report_unit';

CREATE AGGREGATE parindex.report_unit(framework parindex.scorecard, code text, source text, criteria parindex.criteria,
	points numeric, applicable boolean, self_points numeric) (
	SFUNC = parindex.report_unit_accum,
	STYPE = internal,
	SSPACE = -1,
	FINALFUNC = parindex.report_unit_final,
	PARALLEL = SAFE
);
COMMENT ON AGGREGATE parindex.report_unit(parindex.scorecard, text, text, parindex.criteria, numeric, boolean, numeric) IS
'Reads the rows of a unit beside the card of its framework, the same for all rows; NULL where there is none, or no row. What can be wrong with a row: no code, not in the framework, without source where the framework has several, another maximum, points negative or over the maximum, self points likewise';

-- band raises an error for a value that no clause matches.
CREATE FUNCTION parindex.report_class(rule parindex.rubric, value numeric) RETURNS text
	LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL UNSAFE
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RETURN parindex.band(rule, value);
EXCEPTION WHEN data_exception THEN
	RETURN NULL;
END
$function$;
COMMENT ON FUNCTION parindex.report_class(parindex.rubric, numeric) IS
'The class that a rubric gives a value (percent); NULL where it does not know it';

CREATE FUNCTION parindex.code_order(code text) RETURNS text
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION parindex.code_order(text) IS
'The code of a criterion with each level as three digits, so that text sorts as codes do: 1.10 becomes 001.010. What is no code stays as it is';

CREATE FUNCTION parindex.report_parts(card parindex.scorecard, self_card parindex.scorecard, before_card parindex.scorecard,
	digits integer, OUT axis integer, OUT source text, OUT points numeric, OUT max_points numeric, OUT par_index numeric,
	OUT unscored integer, OUT not_applicable integer, OUT zeros integer, OUT self_points numeric, OUT self_max numeric,
	OUT previous boolean, OUT previous_index numeric, OUT appraisal_points numeric, OUT appraisal_index numeric,
	OUT appraisal_change numeric, OUT survey_points numeric, OUT survey_index numeric, OUT survey_change numeric)
	RETURNS SETOF record
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE ROWS 11;
COMMENT ON FUNCTION parindex.report_parts(parindex.scorecard, parindex.scorecard, parindex.scorecard, integer) IS
'A card cut into parts, beside the self card and the card of the year before, which may be NULL: a row for the whole (axis 0, source empty), for each source (axis 0) and for each axis (source empty). Indices (percent) are rounded to so many digits, 0 to 16, 16 for NULL; changes (percentage points) are differences of rounded indices. zeros, for the whole only: criteria that are scored, have a maximum, and no points; previous: whether the card of the year before has the part; appraisal and survey: what these sources gave there, of the whole and of axes only. No rows for a NULL card';

CREATE FUNCTION parindex.report_block(cards parindex.scorecard[], OUT axis integer, OUT code text, OUT source text, OUT units integer,
	OUT scored integer, OUT unscored integer, OUT units_full integer, OUT units_zero integer, OUT least_points numeric,
	OUT greatest_points numeric, OUT points numeric, OUT max_points numeric, OUT par_index numeric)
	RETURNS SETOF record
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE ROWS 130;
COMMENT ON FUNCTION parindex.report_block(parindex.scorecard[]) IS
'Sums over many cards that are kept to leaves. Parts, of the whole (axis 0) and of each axis, for all sources (empty) and for each: units that have it, units with an index, units where something is unscored, sums of points, of maxima and of indices. Criteria, by code and source: units to which it applies, units with points, with its maximum or no points (where that maximum is above 0), least, greatest and sum of points';

CREATE FUNCTION parindex.report_criteria(card parindex.scorecard, before_card parindex.scorecard, self_card parindex.scorecard,
	digits integer, OUT code text, OUT source text, OUT code_order text, OUT axis integer, OUT now boolean, OUT points numeric,
	OUT max_points numeric, OUT par_index numeric, OUT unscored integer, OUT not_applicable integer, OUT lost numeric,
	OUT previous_points numeric, OUT previous_max numeric, OUT work numeric, OUT framework numeric, OUT contribution numeric,
	OUT self_points numeric)
	RETURNS SETOF record
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE ROWS 100;
COMMENT ON FUNCTION parindex.report_criteria(parindex.scorecard, parindex.scorecard, parindex.scorecard, integer) IS
'cells(card) FULL JOIN change_cells(card, before_card, digits), and the points of the self card, in one pass: a row for each code and source of the card and of the card of the year before, which may be NULL, as may the self card. now: whether the card has it; points and maximum are NULL where it does not apply. No rows for a NULL card';

-- Everything that create_report makes in its two schemas.
CREATE FUNCTION parindex.report_relations(OUT relation text) RETURNS SETOF text
	LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE ROWS 40
	SET search_path = pg_catalog, pg_temp
AS $function$
BEGIN
	RETURN QUERY SELECT unnest('{units,framework,scores,surveys,settings,block_rules,source_name,prior_index,
		read_units,read_framework,read_surveys,scorecards,unit_index,source_index,axis_index,criterion_points,
		block_summary,block_source,block_axis,block_criterion,block_class,dictionary,refresh_log,
		digits,framework_criteria,framework_facts,framework_cards,unit_scores,unit_facts,framework_problems,survey_problems,problems,
		announced_units,announced_blocks,unit_before,block_before,freshness,publication,publication_line}'::text[]);
END
$function$;
COMMENT ON FUNCTION parindex.report_relations() IS 'The names of the tables and views that create_report makes';
