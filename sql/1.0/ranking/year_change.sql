-- Change from year to year

CREATE FUNCTION parindex.year_numeric_accum(internal, numeric, integer) RETURNS internal
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION parindex.year_numeric_accum(internal, numeric, integer) IS 'Transition of year_change and previous_year over numeric: keeps one year';

CREATE FUNCTION parindex.year_numeric_accum(internal, numeric, integer, integer) RETURNS internal
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION parindex.year_numeric_accum(internal, numeric, integer, integer) IS 'Transition of year_change over numeric with as_of: keeps one year';

CREATE FUNCTION parindex.year_index_accum(internal, parindex.scorecard, integer) RETURNS internal
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION parindex.year_index_accum(internal, parindex.scorecard, integer) IS 'Transition of year_change over scorecard: keeps the exact index of one year';

CREATE FUNCTION parindex.year_index_accum(internal, parindex.scorecard, integer, integer) RETURNS internal
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION parindex.year_index_accum(internal, parindex.scorecard, integer, integer) IS 'Transition of year_change over scorecard with as_of: keeps the exact index of one year';

CREATE FUNCTION parindex.year_card_accum(internal, parindex.scorecard, integer) RETURNS internal
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION parindex.year_card_accum(internal, parindex.scorecard, integer) IS 'Transition of previous_year over scorecard: keeps the card of one year';

CREATE FUNCTION parindex.year_combine(internal, internal) RETURNS internal
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION parindex.year_combine(internal, internal) IS 'Combine function of year_change and previous_year';

CREATE FUNCTION parindex.year_serialize(internal) RETURNS bytea
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION parindex.year_serialize(internal) IS 'A state of year_change and previous_year as bytes, for another process';

CREATE FUNCTION parindex.year_deserialize(bytea, internal) RETURNS internal
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION parindex.year_deserialize(bytea, internal) IS 'A state of year_change and previous_year from the bytes of another process';

CREATE FUNCTION parindex.year_change_numeric_final(internal) RETURNS numeric
	AS 'MODULE_PATHNAME', 'year_change_numeric_final' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION parindex.year_change_numeric_final(internal) IS 'Final function of year_change over numeric: value of the year minus that of the year before';

CREATE FUNCTION parindex.year_change_index_final(internal) RETURNS numeric
	AS 'MODULE_PATHNAME', 'year_change_index_final' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION parindex.year_change_index_final(internal) IS 'Final function of year_change over scorecard: index of the year minus that of the year before, in percentage points';

CREATE FUNCTION parindex.previous_year_numeric_final(internal) RETURNS numeric
	AS 'MODULE_PATHNAME', 'previous_year_final' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION parindex.previous_year_numeric_final(internal) IS 'Final function of previous_year over numeric';

CREATE FUNCTION parindex.previous_year_card_final(internal) RETURNS parindex.scorecard
	AS 'MODULE_PATHNAME', 'previous_year_final' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION parindex.previous_year_card_final(internal) IS 'Final function of previous_year over scorecard';

-- SSPACE -1: see scorecard.sql
CREATE AGGREGATE parindex.year_change(value numeric, year integer) (
	SFUNC = parindex.year_numeric_accum, STYPE = internal, SSPACE = -1, FINALFUNC = parindex.year_change_numeric_final,
	COMBINEFUNC = parindex.year_combine, SERIALFUNC = parindex.year_serialize,
	DESERIALFUNC = parindex.year_deserialize, PARALLEL = SAFE
);
COMMENT ON AGGREGATE parindex.year_change(numeric, integer) IS
'Value of the latest year minus value of the calendar year before it, in the value''s own unit; NULL where that year is missing or either is NULL. For GROUP BY unit, and OVER (PARTITION BY unit ORDER BY year). Two different values for one year are 21000, more than 10000 years 54000, a NULL year 22004';

CREATE AGGREGATE parindex.year_change(value numeric, year integer, as_of integer) (
	SFUNC = parindex.year_numeric_accum, STYPE = internal, SSPACE = -1, FINALFUNC = parindex.year_change_numeric_final,
	COMBINEFUNC = parindex.year_combine, SERIALFUNC = parindex.year_serialize,
	DESERIALFUNC = parindex.year_deserialize, PARALLEL = SAFE
);
COMMENT ON AGGREGATE parindex.year_change(numeric, integer, integer) IS
'Value of the year as_of minus value of the calendar year before it, in the value''s own unit; NULL unless both are present. as_of is the same for all rows, else 22023. Two different values for one year are 21000, more than 10000 years 54000, a NULL year or as_of 22004';

CREATE AGGREGATE parindex.year_change(value parindex.scorecard, year integer) (
	SFUNC = parindex.year_index_accum, STYPE = internal, SSPACE = -1, FINALFUNC = parindex.year_change_index_final,
	COMBINEFUNC = parindex.year_combine, SERIALFUNC = parindex.year_serialize,
	DESERIALFUNC = parindex.year_deserialize, PARALLEL = SAFE
);
COMMENT ON AGGREGATE parindex.year_change(parindex.scorecard, integer) IS
'Index of the latest year minus index of the calendar year before it, in percentage points, 16 decimals; NULL where that year is missing or either index is NULL. Two different values for one year are 21000, more than 10000 years 54000, a NULL year 22004';

CREATE AGGREGATE parindex.year_change(value parindex.scorecard, year integer, as_of integer) (
	SFUNC = parindex.year_index_accum, STYPE = internal, SSPACE = -1, FINALFUNC = parindex.year_change_index_final,
	COMBINEFUNC = parindex.year_combine, SERIALFUNC = parindex.year_serialize,
	DESERIALFUNC = parindex.year_deserialize, PARALLEL = SAFE
);
COMMENT ON AGGREGATE parindex.year_change(parindex.scorecard, integer, integer) IS
'Index of the year as_of minus index of the calendar year before it, in percentage points, 16 decimals; NULL unless both are present and known. as_of is the same for all rows, else 22023. Two different values for one year are 21000, more than 10000 years 54000, a NULL year or as_of 22004';

CREATE AGGREGATE parindex.previous_year(value numeric, year integer) (
	SFUNC = parindex.year_numeric_accum, STYPE = internal, SSPACE = -1, FINALFUNC = parindex.previous_year_numeric_final,
	COMBINEFUNC = parindex.year_combine, SERIALFUNC = parindex.year_serialize,
	DESERIALFUNC = parindex.year_deserialize, PARALLEL = SAFE
);
COMMENT ON AGGREGATE parindex.previous_year(numeric, integer) IS
'The value of the calendar year before the latest; NULL where that year is missing. Two different values for one year are 21000, more than 10000 years 54000, a NULL year 22004';

CREATE AGGREGATE parindex.previous_year(value parindex.scorecard, year integer) (
	SFUNC = parindex.year_card_accum, STYPE = internal, SSPACE = -1, FINALFUNC = parindex.previous_year_card_final,
	COMBINEFUNC = parindex.year_combine, SERIALFUNC = parindex.year_serialize,
	DESERIALFUNC = parindex.year_deserialize, PARALLEL = SAFE
);
COMMENT ON AGGREGATE parindex.previous_year(parindex.scorecard, integer) IS
'The scorecard of the calendar year before the latest; NULL where that year is missing. Two different values for one year are 21000, more than 10000 years 54000, a NULL year 22004';

CREATE FUNCTION parindex.index_change(now parindex.scorecard, before parindex.scorecard, branch text DEFAULT NULL,
	source text DEFAULT NULL) RETURNS numeric
	AS 'MODULE_PATHNAME', 'scorecard_index_change' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION parindex.index_change(parindex.scorecard, parindex.scorecard, text, text) IS
'par_index(now, branch, source) - par_index(before, branch, source), in percentage points, 16 decimals; NULL where one of them is. branch is a code such as ''3.2''';

CREATE FUNCTION parindex.index_change(now parindex.scorecard, before parindex.scorecard, branch integer,
	source text DEFAULT NULL) RETURNS numeric
	AS 'MODULE_PATHNAME', 'scorecard_index_change_axis' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION parindex.index_change(parindex.scorecard, parindex.scorecard, integer, text) IS
'par_index(now, branch, source) - par_index(before, branch, source), in percentage points, 16 decimals; NULL where one of them is. branch is an axis, 1 to 255';

CREATE FUNCTION parindex.change_cells(now parindex.scorecard, before parindex.scorecard,
	depth integer DEFAULT NULL, digits integer DEFAULT NULL,
	OUT code text, OUT source text, OUT points_before numeric, OUT max_before numeric,
	OUT points numeric, OUT max_points numeric, OUT work numeric, OUT framework numeric, OUT contribution numeric)
	RETURNS SETOF record
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE ROWS 100 COST 500;
COMMENT ON FUNCTION parindex.change_cells(parindex.scorecard, parindex.scorecard, integer, integer) IS
'Why an index moved: a row for each code and source of either card, by code then source. Points and maximum are NULL on the side that lacks it, points where all of it is unscored. In percentage points, with share s = points/maximum, weight w = maximum/maximum of the card and the two years'' means of both and of the index: work = 100*w*(s1-s0), what the unit did; framework = 100*(s-index)*(w1-w0), what the criteria and their applicability did; contribution is their sum (Kitagawa 1955, Bennet 1920). A criterion of one year, or of maximum 0 in one, has no work and its one share. Bonus and penalty of b points: work = 100*(b1-b0)*(1/M1+1/M0)/2, framework = 100*(b1+b0)/2*(1/M1-1/M0), M the maximum of a card. All three are NULL where an index is NULL. depth, 1 to 7 and no deeper than the cards were kept, rolls up: work is the sum of that of the cells; cards kept to different depths need one. digits, 0 to 16 (NULL is 16): contributions are rounded down, the missing units go to the largest remainders, so that they sum to index_change, with digits to round(par_index(now), digits) - round(par_index(before), digits); work and framework of a row sum to its contribution the same way. A NULL card gives no rows; depth or digits out of range, and cards of different depths without one, are 22023';
