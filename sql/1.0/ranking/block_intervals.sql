-- How sure a rank is

CREATE FUNCTION parindex.index_error(card parindex.scorecard, tally parindex.survey_tally, source text DEFAULT 'survey',
	population bigint DEFAULT NULL) RETURNS numeric
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION parindex.index_error(parindex.scorecard, parindex.survey_tally, text, bigint) IS
'The standard error of par_index(card) that the survey''s sampling brings, percentage points, 16 decimals: standard_error(tally, population) * max_points(card, source => source) / max_points(card). The tally is of one value a respondent, sum of weight * maximum / sum of maximum over the questions that he answered, since errors of single questions do not add up. NULL below two respondents, where the index is NULL or the card has nothing of the source (NULL source: all). Independent questionnaires: root of the sum of squares. A population smaller than the respondents is 22023';

CREATE TYPE parindex.unit_interval AS (
	rank integer,
	unit text,
	value numeric,
	error numeric,
	low numeric,
	high numeric,
	rank_from integer,
	rank_to integer,
	undecided integer
);
COMMENT ON TYPE parindex.unit_interval IS
'One line of block_intervals: rank (1 is the highest, NULL unranked), unit, value and its standard error; low and high, where the value itself lies; rank_from and rank_to, where the rank lies; undecided, how many other units it cannot be told apart from';

CREATE FUNCTION parindex.block_intervals_accum(internal, text, numeric, numeric) RETURNS internal
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION parindex.block_intervals_accum(internal, text, numeric, numeric) IS
'Transition of block_intervals(unit, value, error): collects one row';

CREATE FUNCTION parindex.block_intervals_accum(internal, text, numeric, numeric, numeric) RETURNS internal
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION parindex.block_intervals_accum(internal, text, numeric, numeric, numeric) IS
'Transition of block_intervals(unit, value, error, confidence): collects one row';

CREATE FUNCTION parindex.block_intervals_accum(internal, text, numeric, numeric, numeric, text) RETURNS internal
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION parindex.block_intervals_accum(internal, text, numeric, numeric, numeric, text) IS
'Transition of block_intervals(unit, value, error, confidence, family): collects one row';

CREATE FUNCTION parindex.block_intervals_final(internal) RETURNS parindex.unit_interval[]
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION parindex.block_intervals_final(internal) IS 'Final function of block_intervals: the sorted array';

-- SSPACE -1: see scorecard.sql
CREATE AGGREGATE parindex.block_intervals(unit text, value numeric, error numeric) (
	SFUNC = parindex.block_intervals_accum, STYPE = internal, SSPACE = -1, FINALFUNC = parindex.block_intervals_final,
	COMBINEFUNC = parindex.ranking_rows_combine, SERIALFUNC = parindex.ranking_rows_serialize,
	DESERIALFUNC = parindex.ranking_rows_deserialize, PARALLEL = SAFE
);
COMMENT ON AGGREGATE parindex.block_intervals(text, numeric, numeric) IS
'block_intervals(unit, value, error, 0.95, ''each'')';

CREATE AGGREGATE parindex.block_intervals(unit text, value numeric, error numeric, confidence numeric) (
	SFUNC = parindex.block_intervals_accum, STYPE = internal, SSPACE = -1, FINALFUNC = parindex.block_intervals_final,
	COMBINEFUNC = parindex.ranking_rows_combine, SERIALFUNC = parindex.ranking_rows_serialize,
	DESERIALFUNC = parindex.ranking_rows_deserialize, PARALLEL = SAFE
);
COMMENT ON AGGREGATE parindex.block_intervals(text, numeric, numeric, numeric) IS
'block_intervals(unit, value, error, confidence, ''each'')';

CREATE AGGREGATE parindex.block_intervals(unit text, value numeric, error numeric, confidence numeric, family text) (
	SFUNC = parindex.block_intervals_accum, STYPE = internal, SSPACE = -1, FINALFUNC = parindex.block_intervals_final,
	COMBINEFUNC = parindex.ranking_rows_combine, SERIALFUNC = parindex.ranking_rows_serialize,
	DESERIALFUNC = parindex.ranking_rows_deserialize, PARALLEL = SAFE
);
COMMENT ON AGGREGATE parindex.block_intervals(text, numeric, numeric, numeric, text) IS
'How sure the ranks of a block are: an array of unit_interval, ordered as block_ranking; no rows give NULL. error is the standard error of value, in its unit. Two units are told apart if their difference over its standard error is too large for chance, two-sided normal, by Holm (1979) over the tests of one unit (family ''each'': so sure for that unit) or of all (''all'': so sure for the table). Two errors of 0 are no test: the values decide. A NULL error leaves all open, a NULL value is last and has nothing else. low and high: value -+ quantile * error of that unit alone, 16 decimals. Values NaN or infinite and errors negative, NaN or infinite are 22003; confidence and family are constants (NULL 22004; outside 0 to 1, another word or different ones 22023)';
