-- criteria: one criterion

CREATE TYPE parindex.criteria;

CREATE FUNCTION parindex.criteria_in(cstring) RETURNS parindex.criteria
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;

CREATE FUNCTION parindex.criteria_out(parindex.criteria) RETURNS cstring
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;

CREATE FUNCTION parindex.criteria_recv(internal) RETURNS parindex.criteria
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;

CREATE FUNCTION parindex.criteria_send(parindex.criteria) RETURNS bytea
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;

CREATE TYPE parindex.criteria (
	INPUT = parindex.criteria_in,
	OUTPUT = parindex.criteria_out,
	RECEIVE = parindex.criteria_recv,
	SEND = parindex.criteria_send,
	INTERNALLENGTH = 32,
	ALIGNMENT = double,
	STORAGE = plain
);

COMMENT ON TYPE parindex.criteria IS
'One criterion: "code source max", for example 3.1.2 appraisal 1.5. Code: 1 to 7 integers from 1 to 255, joined by dots. Source: [a-z][a-z0-9_]*, at most 15 bytes; bonus and penalty stay outside the maximum. Max: points from 0 to 999999.99999999, at most 8 decimals. Ordered by code (1.9 before 1.10), source, maximum';

COMMENT ON FUNCTION parindex.criteria_in(cstring) IS 'Input of criteria; malformed text 22P02, a maximum out of range or finer than 8 decimals (trailing zeros do not count) 22003, with the place';
COMMENT ON FUNCTION parindex.criteria_out(parindex.criteria) IS 'Output of criteria, canonical: one space, no trailing zeros';
COMMENT ON FUNCTION parindex.criteria_recv(internal) IS 'Binary input of criteria; malformed bytes are 22P03, too few 08P01';
COMMENT ON FUNCTION parindex.criteria_send(parindex.criteria) IS 'Binary output of criteria: version 1, code and maximum (1e-8 points) in 8 bytes each, source in 16';

-- Parts

CREATE FUNCTION parindex.criteria(code text, source text, max_points numeric) RETURNS parindex.criteria
	AS 'MODULE_PATHNAME', 'criteria_make' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION parindex.criteria(text, text, numeric) IS
'A criterion of its code (''3.1.2''), source (''appraisal'') and maximum points (1.5). Malformed code or source 22023; a maximum out of range or finer than 8 decimals (trailing zeros do not count) 22003';

CREATE FUNCTION parindex.code(criteria parindex.criteria) RETURNS text
	AS 'MODULE_PATHNAME', 'criteria_code' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION parindex.code(parindex.criteria) IS 'The code of a criterion: 3.1.2';

CREATE FUNCTION parindex.source(criteria parindex.criteria) RETURNS text
	AS 'MODULE_PATHNAME', 'criteria_source' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION parindex.source(parindex.criteria) IS 'The source of a criterion: appraisal, survey, bonus, penalty or another name';

CREATE FUNCTION parindex.max_points(criteria parindex.criteria) RETURNS numeric
	AS 'MODULE_PATHNAME', 'criteria_max_points' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION parindex.max_points(parindex.criteria) IS 'The maximum points of a criterion, without trailing zeros';

CREATE FUNCTION parindex.axis(criteria parindex.criteria) RETURNS integer
	AS 'MODULE_PATHNAME', 'criteria_axis' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION parindex.axis(parindex.criteria) IS 'The axis of a criterion: the first level of its code, 1 to 255';

CREATE FUNCTION parindex.depth(criteria parindex.criteria) RETURNS integer
	AS 'MODULE_PATHNAME', 'criteria_depth' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION parindex.depth(parindex.criteria) IS 'The number of levels of a criterion''s code, 1 to 7';

CREATE FUNCTION parindex.criteria_within_support(internal) RETURNS internal
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION parindex.criteria_within_support(internal) IS 'Planner support of within and <@: a branch is a range of a btree index, and as selective as that range';

CREATE FUNCTION parindex.criteria_within_sel(internal, oid, internal, integer) RETURNS float8
	AS 'MODULE_PATHNAME' LANGUAGE C STABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION parindex.criteria_within_sel(internal, oid, internal, integer) IS 'Selectivity of <@: that of the range of codes';

CREATE FUNCTION parindex.within(criteria parindex.criteria, branch text) RETURNS boolean
	AS 'MODULE_PATHNAME', 'criteria_within' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE
	SUPPORT parindex.criteria_within_support;
COMMENT ON FUNCTION parindex.within(parindex.criteria, text) IS
'Is the criterion in that branch: the code itself or below it? 3.2.1 is within 3.2 and 3, 3.20 is not within 3.2. A malformed branch is 22023';

CREATE FUNCTION parindex.points_fit(criteria parindex.criteria, points numeric) RETURNS boolean
	AS 'MODULE_PATHNAME', 'criteria_points_fit' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION parindex.points_fit(parindex.criteria, numeric) IS
'Would scorecard take these points: from 0 to the criterion''s maximum, once rounded to 8 decimals? NaN and infinities do not fit. NULL for NULL points (unscored), so a CHECK lets them pass';

CREATE OPERATOR parindex.<@ (
	LEFTARG = parindex.criteria, RIGHTARG = text, FUNCTION = parindex.within,
	RESTRICT = parindex.criteria_within_sel, JOIN = contjoinsel
);
COMMENT ON OPERATOR parindex.<@ (parindex.criteria, text) IS 'Is the criterion in that branch? The same as within(criteria, branch)';

-- Order and hash

CREATE FUNCTION parindex.criteria_eq(parindex.criteria, parindex.criteria) RETURNS boolean
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF;
CREATE FUNCTION parindex.criteria_ne(parindex.criteria, parindex.criteria) RETURNS boolean
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF;
CREATE FUNCTION parindex.criteria_lt(parindex.criteria, parindex.criteria) RETURNS boolean
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF;
CREATE FUNCTION parindex.criteria_le(parindex.criteria, parindex.criteria) RETURNS boolean
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF;
CREATE FUNCTION parindex.criteria_gt(parindex.criteria, parindex.criteria) RETURNS boolean
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF;
CREATE FUNCTION parindex.criteria_ge(parindex.criteria, parindex.criteria) RETURNS boolean
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF;
CREATE FUNCTION parindex.criteria_cmp(parindex.criteria, parindex.criteria) RETURNS integer
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF;
CREATE FUNCTION parindex.criteria_hash(parindex.criteria) RETURNS integer
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF;
CREATE FUNCTION parindex.criteria_hash_extended(parindex.criteria, bigint) RETURNS bigint
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF;

COMMENT ON FUNCTION parindex.criteria_eq(parindex.criteria, parindex.criteria) IS 'Implementation of the = operator';
COMMENT ON FUNCTION parindex.criteria_ne(parindex.criteria, parindex.criteria) IS 'Implementation of the <> operator';
COMMENT ON FUNCTION parindex.criteria_lt(parindex.criteria, parindex.criteria) IS 'Implementation of the < operator';
COMMENT ON FUNCTION parindex.criteria_le(parindex.criteria, parindex.criteria) IS 'Implementation of the <= operator';
COMMENT ON FUNCTION parindex.criteria_gt(parindex.criteria, parindex.criteria) IS 'Implementation of the > operator';
COMMENT ON FUNCTION parindex.criteria_ge(parindex.criteria, parindex.criteria) IS 'Implementation of the >= operator';
COMMENT ON FUNCTION parindex.criteria_cmp(parindex.criteria, parindex.criteria) IS 'Order of criteria for btree: -1, 0 or 1; code by number, source in C order, maximum';
COMMENT ON FUNCTION parindex.criteria_hash(parindex.criteria) IS 'Hash of a criterion';
COMMENT ON FUNCTION parindex.criteria_hash_extended(parindex.criteria, bigint) IS 'Hash of a criterion with a seed';

CREATE OPERATOR parindex.= (
	LEFTARG = parindex.criteria, RIGHTARG = parindex.criteria, FUNCTION = parindex.criteria_eq,
	COMMUTATOR = OPERATOR(parindex.=), NEGATOR = OPERATOR(parindex.<>),
	RESTRICT = eqsel, JOIN = eqjoinsel, HASHES, MERGES
);
CREATE OPERATOR parindex.<> (
	LEFTARG = parindex.criteria, RIGHTARG = parindex.criteria, FUNCTION = parindex.criteria_ne,
	COMMUTATOR = OPERATOR(parindex.<>), NEGATOR = OPERATOR(parindex.=),
	RESTRICT = neqsel, JOIN = neqjoinsel
);
CREATE OPERATOR parindex.< (
	LEFTARG = parindex.criteria, RIGHTARG = parindex.criteria, FUNCTION = parindex.criteria_lt,
	COMMUTATOR = OPERATOR(parindex.>), NEGATOR = OPERATOR(parindex.>=),
	RESTRICT = scalarltsel, JOIN = scalarltjoinsel
);
CREATE OPERATOR parindex.<= (
	LEFTARG = parindex.criteria, RIGHTARG = parindex.criteria, FUNCTION = parindex.criteria_le,
	COMMUTATOR = OPERATOR(parindex.>=), NEGATOR = OPERATOR(parindex.>),
	RESTRICT = scalarlesel, JOIN = scalarlejoinsel
);
CREATE OPERATOR parindex.> (
	LEFTARG = parindex.criteria, RIGHTARG = parindex.criteria, FUNCTION = parindex.criteria_gt,
	COMMUTATOR = OPERATOR(parindex.<), NEGATOR = OPERATOR(parindex.<=),
	RESTRICT = scalargtsel, JOIN = scalargtjoinsel
);
CREATE OPERATOR parindex.>= (
	LEFTARG = parindex.criteria, RIGHTARG = parindex.criteria, FUNCTION = parindex.criteria_ge,
	COMMUTATOR = OPERATOR(parindex.<=), NEGATOR = OPERATOR(parindex.<),
	RESTRICT = scalargesel, JOIN = scalargejoinsel
);

COMMENT ON OPERATOR parindex.= (parindex.criteria, parindex.criteria) IS 'Same code, source and maximum';
COMMENT ON OPERATOR parindex.<> (parindex.criteria, parindex.criteria) IS 'Another code, source or maximum';
COMMENT ON OPERATOR parindex.< (parindex.criteria, parindex.criteria) IS 'Before: by code (1.9 before 1.10), source, maximum';
COMMENT ON OPERATOR parindex.<= (parindex.criteria, parindex.criteria) IS 'Before or equal';
COMMENT ON OPERATOR parindex.> (parindex.criteria, parindex.criteria) IS 'After: by code (1.10 after 1.9), source, maximum';
COMMENT ON OPERATOR parindex.>= (parindex.criteria, parindex.criteria) IS 'After or equal';

CREATE OPERATOR CLASS parindex.criteria_ops DEFAULT FOR TYPE parindex.criteria USING btree AS
	OPERATOR 1 parindex.<, OPERATOR 2 parindex.<=, OPERATOR 3 parindex.=,
	OPERATOR 4 parindex.>=, OPERATOR 5 parindex.>,
	FUNCTION 1 parindex.criteria_cmp(parindex.criteria, parindex.criteria),
	FUNCTION 4 btequalimage(oid);
COMMENT ON OPERATOR CLASS parindex.criteria_ops USING btree IS 'Order of criteria by code, source, maximum';
COMMENT ON OPERATOR FAMILY parindex.criteria_ops USING btree IS 'Order of criteria by code, source, maximum';

CREATE OPERATOR CLASS parindex.criteria_ops DEFAULT FOR TYPE parindex.criteria USING hash AS
	OPERATOR 1 parindex.=,
	FUNCTION 1 parindex.criteria_hash(parindex.criteria),
	FUNCTION 2 parindex.criteria_hash_extended(parindex.criteria, bigint);
COMMENT ON OPERATOR CLASS parindex.criteria_ops USING hash IS 'Hash of criteria';
COMMENT ON OPERATOR FAMILY parindex.criteria_ops USING hash IS 'Hash of criteria';

