
-- criteria_problems: the check of a framework

CREATE FUNCTION parindex.criteria_problems_accum(internal, parindex.criteria) RETURNS internal
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE;
CREATE FUNCTION parindex.criteria_problems_accum(internal, parindex.criteria, total numeric) RETURNS internal
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE;
CREATE FUNCTION parindex.criteria_problems_combine(internal, internal) RETURNS internal
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE;
CREATE FUNCTION parindex.criteria_problems_serialize(internal) RETURNS bytea
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE FUNCTION parindex.criteria_problems_deserialize(bytea, internal) RETURNS internal
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE FUNCTION parindex.criteria_problems_final(internal) RETURNS text[]
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE;

COMMENT ON FUNCTION parindex.criteria_problems_accum(internal, parindex.criteria) IS 'Transition of criteria_problems: adds a criterion';
COMMENT ON FUNCTION parindex.criteria_problems_accum(internal, parindex.criteria, numeric) IS 'Transition of criteria_problems: adds a criterion; different totals are 22023, a total that is no number of points 22003';
COMMENT ON FUNCTION parindex.criteria_problems_combine(internal, internal) IS 'Combines two states of criteria_problems';
COMMENT ON FUNCTION parindex.criteria_problems_serialize(internal) IS 'The state of criteria_problems for another worker';
COMMENT ON FUNCTION parindex.criteria_problems_deserialize(bytea, internal) IS 'The state of criteria_problems from another worker';
COMMENT ON FUNCTION parindex.criteria_problems_final(internal) IS 'Result of criteria_problems';

-- SSPACE -1: see scorecard.sql
CREATE AGGREGATE parindex.criteria_problems(criteria parindex.criteria) (
	SFUNC = parindex.criteria_problems_accum, STYPE = internal, SSPACE = -1,
	FINALFUNC = parindex.criteria_problems_final, COMBINEFUNC = parindex.criteria_problems_combine,
	SERIALFUNC = parindex.criteria_problems_serialize, DESERIALFUNC = parindex.criteria_problems_deserialize,
	PARALLEL = SAFE
);
COMMENT ON AGGREGATE parindex.criteria_problems(parindex.criteria) IS
'What is wrong with a framework, as sentences by code: a code and source given twice, a code that carries points although there are codes below it, numbers that are missing among the codes. An empty array for a sound framework; rows without criteria are ignored, no rows give NULL';

CREATE AGGREGATE parindex.criteria_problems(criteria parindex.criteria, total numeric) (
	SFUNC = parindex.criteria_problems_accum, STYPE = internal, SSPACE = -1,
	FINALFUNC = parindex.criteria_problems_final, COMBINEFUNC = parindex.criteria_problems_combine,
	SERIALFUNC = parindex.criteria_problems_serialize, DESERIALFUNC = parindex.criteria_problems_deserialize,
	PARALLEL = SAFE
);
COMMENT ON AGGREGATE parindex.criteria_problems(parindex.criteria, numeric) IS
'The same, and whether the maximum points, bonus and penalty apart, add up to the total (points, for example 100), which is the same on all rows; NULL totals are ignored. Different totals: 22023; a total that is no number of points with at most 8 decimals: 22003';
