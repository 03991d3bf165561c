
-- rubric: a scoring rule

CREATE TYPE parindex.rubric;

CREATE FUNCTION parindex.rubric_in(cstring) RETURNS parindex.rubric
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;

CREATE FUNCTION parindex.rubric_out(parindex.rubric) RETURNS cstring
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;

CREATE FUNCTION parindex.rubric_recv(internal) RETURNS parindex.rubric
	AS 'MODULE_PATHNAME' LANGUAGE C STABLE STRICT PARALLEL SAFE;

CREATE FUNCTION parindex.rubric_send(parindex.rubric) RETURNS bytea
	AS 'MODULE_PATHNAME' LANGUAGE C STABLE STRICT PARALLEL SAFE;

CREATE TYPE parindex.rubric (
	INPUT = parindex.rubric_in,
	OUTPUT = parindex.rubric_out,
	RECEIVE = parindex.rubric_recv,
	SEND = parindex.rubric_send,
	INTERNALLENGTH = VARIABLE,
	ALIGNMENT = double,
	STORAGE = extended
);

COMMENT ON TYPE parindex.rubric IS
'A scoring rule, from a measured value to points or to a class: ">= 90: 2; 70..90: 1; else 0", "<= 2022-01-31: 0.2; else 0", "timely: 1; ''on time'': 1; unknown: null", "yes: 1; no: 0", "= 0: 1; = 1: 0.5; else 0", "linear 50..100 -> 0..2", "< 50: 0; else linear 0..100 -> 0..2", "each -0.25 from 1", ">= 90: ''good''; else ''fair''". The first clause that matches counts; .. is closed at both ends; numbers have at most 16 digits before the point and 8 decimals, points are from 0 to 999999.99999999. At most 10000 clauses and 1 MB';

COMMENT ON FUNCTION parindex.rubric_in(cstring) IS 'Input of rubric; malformed text or a clause that can never match 22P02, a number out of range 22003, too long 54000, with the place';
COMMENT ON FUNCTION parindex.rubric_out(parindex.rubric) IS 'Output of rubric, canonical: equal rules have equal texts';
COMMENT ON FUNCTION parindex.rubric_recv(internal) IS 'Binary input of rubric; anything malformed is 22P03';
COMMENT ON FUNCTION parindex.rubric_send(parindex.rubric) IS 'Binary output of rubric: version 1, the text in the client''s encoding';

-- What a rule gives

CREATE FUNCTION parindex.score(rubric parindex.rubric, value numeric) RETURNS numeric
	AS 'MODULE_PATHNAME', 'rubric_score_numeric' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION parindex.score(parindex.rubric, numeric) IS
'The points that a rule on numbers gives for a measured value, exact; linear is rounded once, half away from zero, to 8 decimals; each takes a whole number of cases from 0. NULL for NULL and where the clause says null. A value that is not finite, that no clause matches or that each does not take, a rule on dates or options, a rule of classes: 22023';

CREATE FUNCTION parindex.score(rubric parindex.rubric, value text) RETURNS numeric
	AS 'MODULE_PATHNAME', 'rubric_score_text' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION parindex.score(parindex.rubric, text) IS
'The points that a rule on options gives for one of them, compared byte by byte. NULL for NULL and where the clause says null. An option that no clause matches, a rule on numbers or dates: 22023';

CREATE FUNCTION parindex.score(rubric parindex.rubric, value boolean) RETURNS numeric
	AS 'MODULE_PATHNAME', 'rubric_score_boolean' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION parindex.score(parindex.rubric, boolean) IS
'The points that a rule on the options yes and no gives for true and false. NULL for NULL and where the clause says null. A rule with neither option, or without a clause for this one: 22023';

CREATE FUNCTION parindex.score(rubric parindex.rubric, value date) RETURNS numeric
	AS 'MODULE_PATHNAME', 'rubric_score_date' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION parindex.score(parindex.rubric, date) IS
'The points that a rule on dates gives; infinite dates are before and after all others. NULL for NULL and where the clause says null. A date that no clause matches, a rule on numbers or options: 22023';

CREATE FUNCTION parindex.band(rubric parindex.rubric, value numeric) RETURNS text
	AS 'MODULE_PATHNAME', 'rubric_band' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION parindex.band(parindex.rubric, numeric) IS
'The class that a rule gives for a value, for example an index in %. NULL for NULL and where the clause says null. A value that is not finite or that no clause matches, a rule of points: 22023';

CREATE FUNCTION parindex.max_score(rubric parindex.rubric) RETURNS numeric
	AS 'MODULE_PATHNAME', 'rubric_max_score' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION parindex.max_score(parindex.rubric) IS
'The most points that a rule gives, or that it comes up to; NULL if it gives none. A rule of classes: 22023';

-- Equality and hash

CREATE FUNCTION parindex.rubric_eq(parindex.rubric, parindex.rubric) RETURNS boolean
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE FUNCTION parindex.rubric_ne(parindex.rubric, parindex.rubric) RETURNS boolean
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE FUNCTION parindex.rubric_hash(parindex.rubric) RETURNS integer
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE FUNCTION parindex.rubric_hash_extended(parindex.rubric, bigint) RETURNS bigint
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;

COMMENT ON FUNCTION parindex.rubric_eq(parindex.rubric, parindex.rubric) IS 'Implementation of the = operator';
COMMENT ON FUNCTION parindex.rubric_ne(parindex.rubric, parindex.rubric) IS 'Implementation of the <> operator';
COMMENT ON FUNCTION parindex.rubric_hash(parindex.rubric) IS 'Hash of a rule';
COMMENT ON FUNCTION parindex.rubric_hash_extended(parindex.rubric, bigint) IS 'Hash of a rule with a seed';

CREATE OPERATOR parindex.= (
	LEFTARG = parindex.rubric, RIGHTARG = parindex.rubric, FUNCTION = parindex.rubric_eq,
	COMMUTATOR = OPERATOR(parindex.=), NEGATOR = OPERATOR(parindex.<>),
	RESTRICT = eqsel, JOIN = eqjoinsel, HASHES
);
CREATE OPERATOR parindex.<> (
	LEFTARG = parindex.rubric, RIGHTARG = parindex.rubric, FUNCTION = parindex.rubric_ne,
	COMMUTATOR = OPERATOR(parindex.<>), NEGATOR = OPERATOR(parindex.=),
	RESTRICT = neqsel, JOIN = neqjoinsel
);

COMMENT ON OPERATOR parindex.= (parindex.rubric, parindex.rubric) IS 'The same rule: the same canonical text';
COMMENT ON OPERATOR parindex.<> (parindex.rubric, parindex.rubric) IS 'Another rule';

CREATE OPERATOR CLASS parindex.rubric_ops DEFAULT FOR TYPE parindex.rubric USING hash AS
	OPERATOR 1 parindex.=,
	FUNCTION 1 parindex.rubric_hash(parindex.rubric),
	FUNCTION 2 parindex.rubric_hash_extended(parindex.rubric, bigint);
COMMENT ON OPERATOR CLASS parindex.rubric_ops USING hash IS 'Hash of rules';
COMMENT ON OPERATOR FAMILY parindex.rubric_ops USING hash IS 'Hash of rules';
