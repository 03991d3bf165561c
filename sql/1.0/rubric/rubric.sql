
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
	ALIGNMENT = int4,
	STORAGE = extended
);

COMMENT ON TYPE parindex.rubric IS
'A scoring rule, from a measured value to points or to a class: ">= 90: 2; 70..90: 1; else 0", "<= 2022-01-31: 0.2; else 0", "timely: 1; ''on time'': 1; unknown: null", "yes: 1; no: 0", "= 0: 1; = 1: 0.5; else 0", "linear 50..100 -> 0..2", ">= 60: linear 0..85 -> 0..10; else 0", "each -0.25 from 1", "each 0.5 to 2", "''no cases'': na; >= 80: 1; else 0", ">= 90: ''good''; else ''fair''". The first clause that matches counts; options beside bands come before them; .. is closed at both ends; null: not known, na: the criterion does not apply. Numbers have at most 16 digits before the point and 8 decimals, points are from 0 to 999999.99999999. At most 10000 clauses and 1 MB';

COMMENT ON FUNCTION parindex.rubric_in(cstring) IS 'Input of rubric; malformed text or a clause that can never match 22P02, a number out of range 22003, too long 54000, with the place';
COMMENT ON FUNCTION parindex.rubric_out(parindex.rubric) IS 'Output of rubric, canonical: equal rules have equal texts';
COMMENT ON FUNCTION parindex.rubric_recv(internal) IS 'Binary input of rubric; malformed bytes are 22P03, too few 08P01';
COMMENT ON FUNCTION parindex.rubric_send(parindex.rubric) IS 'Binary output of rubric: version 1, the text in the client''s encoding';

-- What a rule gives

CREATE FUNCTION parindex.score(rubric parindex.rubric, value numeric) RETURNS numeric
	AS 'MODULE_PATHNAME', 'rubric_score_numeric' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION parindex.score(parindex.rubric, numeric) IS
'The points that a rule on numbers gives for a measured value, exact; linear is rounded once, half away from zero, to 8 decimals; each takes a whole number of cases from 0. Options beside the bands are not for it. NULL for NULL and where the clause says null or na. A value that is not finite, that no clause matches or that each does not take, a rule on dates or options alone, a rule of classes: 22023';

CREATE FUNCTION parindex.score(rubric parindex.rubric, value text) RETURNS numeric
	AS 'MODULE_PATHNAME', 'rubric_score_text' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION parindex.score(parindex.rubric, text) IS
'The points that a rule with options gives for one of them, compared byte by byte. Where it has bands beside them, other text is read as the rule writes values (-12.5, or 2022-01-31) and goes to the bands; what is neither is an error, never else. NULL for NULL and where the clause says null or na. Text that no clause matches, a rule without options: 22023, and the hint says if it only looks like an option';

CREATE FUNCTION parindex.score(rubric parindex.rubric, value boolean) RETURNS numeric
	AS 'MODULE_PATHNAME', 'rubric_score_boolean' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION parindex.score(parindex.rubric, boolean) IS
'The points that a rule with the options yes and no gives for true and false; bands beside them are not for it. NULL for NULL and where the clause says null or na. A rule with neither option, or without a clause for this one: 22023';

CREATE FUNCTION parindex.score(rubric parindex.rubric, value date) RETURNS numeric
	AS 'MODULE_PATHNAME', 'rubric_score_date' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION parindex.score(parindex.rubric, date) IS
'The points that a rule on dates gives; infinite dates are before and after all others. Options beside the bands are not for it. NULL for NULL and where the clause says null or na. A date that no clause matches, a rule on numbers or options alone: 22023';

CREATE FUNCTION parindex.score(rubric parindex.rubric, done numeric, due numeric) RETURNS numeric
	AS 'MODULE_PATHNAME', 'rubric_score_rate' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION parindex.score(parindex.rubric, numeric, numeric) IS
'The points that a rule on numbers gives for a rate in %, 100 * done / due, exactly: the quotient is never rounded before it meets the rule, and linear is rounded once. NULL for NULL, where both are 0 (nothing was due: it does not apply), and where the clause says null or na. Negative, done of nothing due, not finite, no clause, a rule of cases, dates or options alone, of classes: 22023';

-- Does the criterion apply? The third argument of scorecard(criteria, points, applicable)

CREATE FUNCTION parindex.applies(rubric parindex.rubric, value numeric) RETURNS boolean
	AS 'MODULE_PATHNAME', 'rubric_applies_numeric' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION parindex.applies(parindex.rubric, numeric) IS
'False where the clause for this value says na, else true; NULL for NULL. What is an error to score(rubric, numeric) is one here: 22023';

CREATE FUNCTION parindex.applies(rubric parindex.rubric, value text) RETURNS boolean
	AS 'MODULE_PATHNAME', 'rubric_applies_text' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION parindex.applies(parindex.rubric, text) IS
'False where the clause for this value says na, else true; NULL for NULL. What is an error to score(rubric, text) is one here: 22023';

CREATE FUNCTION parindex.applies(rubric parindex.rubric, value boolean) RETURNS boolean
	AS 'MODULE_PATHNAME', 'rubric_applies_boolean' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION parindex.applies(parindex.rubric, boolean) IS
'False where the clause for this value says na, else true; NULL for NULL. What is an error to score(rubric, boolean) is one here: 22023';

CREATE FUNCTION parindex.applies(rubric parindex.rubric, value date) RETURNS boolean
	AS 'MODULE_PATHNAME', 'rubric_applies_date' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION parindex.applies(parindex.rubric, date) IS
'False where the clause for this value says na, else true; NULL for NULL. What is an error to score(rubric, date) is one here: 22023';

CREATE FUNCTION parindex.applies(rubric parindex.rubric, done numeric, due numeric) RETURNS boolean
	AS 'MODULE_PATHNAME', 'rubric_applies_rate' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION parindex.applies(parindex.rubric, numeric, numeric) IS
'False where nothing is due (0 of 0) and where the clause for the rate says na, else true; NULL for NULL. What is an error to score(rubric, done, due) is one here: 22023';

CREATE FUNCTION parindex.band(rubric parindex.rubric, value numeric) RETURNS text
	AS 'MODULE_PATHNAME', 'rubric_band' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION parindex.band(parindex.rubric, numeric) IS
'The class that a rule gives for a value, for example an index in %. NULL for NULL and where the clause says null or na. A value that is not finite or that no clause matches, a rule of points: 22023';

-- What can be said of a rule itself

CREATE FUNCTION parindex.max_score(rubric parindex.rubric) RETURNS numeric
	AS 'MODULE_PATHNAME', 'rubric_max_score' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION parindex.max_score(parindex.rubric) IS
'The most points that a rule gives, or that it comes up to, to be checked against a criterion''s maximum; null and na are passed over, NULL if nothing else is there. A rule of classes: 22023';

CREATE FUNCTION parindex.classes(rubric parindex.rubric) RETURNS text[]
	AS 'MODULE_PATHNAME', 'rubric_classes' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION parindex.classes(parindex.rubric) IS
'The classes that a rule can give, each once, in the rule''s order, so that the first is best; NULL for a rule of points';

CREATE FUNCTION parindex.rubric_problems(rubric parindex.rubric) RETURNS text[]
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION parindex.rubric_problems(parindex.rubric) IS
'What people may have overlooked, empty when sound: values between two bands that no clause takes, or, open at both ends, only else, as 79.995 in >= 80: 2; 70..79.99: 1; else 0. Of dates whole days count. A hint, since counts have no halves';

-- Order and hash

CREATE FUNCTION parindex.rubric_eq(parindex.rubric, parindex.rubric) RETURNS boolean
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE FUNCTION parindex.rubric_ne(parindex.rubric, parindex.rubric) RETURNS boolean
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE FUNCTION parindex.rubric_lt(parindex.rubric, parindex.rubric) RETURNS boolean
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE FUNCTION parindex.rubric_le(parindex.rubric, parindex.rubric) RETURNS boolean
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE FUNCTION parindex.rubric_gt(parindex.rubric, parindex.rubric) RETURNS boolean
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE FUNCTION parindex.rubric_ge(parindex.rubric, parindex.rubric) RETURNS boolean
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE FUNCTION parindex.rubric_cmp(parindex.rubric, parindex.rubric) RETURNS integer
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE FUNCTION parindex.rubric_hash(parindex.rubric) RETURNS integer
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE FUNCTION parindex.rubric_hash_extended(parindex.rubric, bigint) RETURNS bigint
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;

COMMENT ON FUNCTION parindex.rubric_eq(parindex.rubric, parindex.rubric) IS 'Implementation of the = operator';
COMMENT ON FUNCTION parindex.rubric_ne(parindex.rubric, parindex.rubric) IS 'Implementation of the <> operator';
COMMENT ON FUNCTION parindex.rubric_lt(parindex.rubric, parindex.rubric) IS 'Implementation of the < operator';
COMMENT ON FUNCTION parindex.rubric_le(parindex.rubric, parindex.rubric) IS 'Implementation of the <= operator';
COMMENT ON FUNCTION parindex.rubric_gt(parindex.rubric, parindex.rubric) IS 'Implementation of the > operator';
COMMENT ON FUNCTION parindex.rubric_ge(parindex.rubric, parindex.rubric) IS 'Implementation of the >= operator';
COMMENT ON FUNCTION parindex.rubric_cmp(parindex.rubric, parindex.rubric) IS 'Order of rules, by the bytes of their canonical texts: below, at or above 0';
COMMENT ON FUNCTION parindex.rubric_hash(parindex.rubric) IS 'Hash of a rule';
COMMENT ON FUNCTION parindex.rubric_hash_extended(parindex.rubric, bigint) IS 'Hash of a rule with a seed';

CREATE OPERATOR parindex.= (
	LEFTARG = parindex.rubric, RIGHTARG = parindex.rubric, FUNCTION = parindex.rubric_eq,
	COMMUTATOR = OPERATOR(parindex.=), NEGATOR = OPERATOR(parindex.<>),
	RESTRICT = eqsel, JOIN = eqjoinsel, HASHES, MERGES
);
CREATE OPERATOR parindex.<> (
	LEFTARG = parindex.rubric, RIGHTARG = parindex.rubric, FUNCTION = parindex.rubric_ne,
	COMMUTATOR = OPERATOR(parindex.<>), NEGATOR = OPERATOR(parindex.=),
	RESTRICT = neqsel, JOIN = neqjoinsel
);
CREATE OPERATOR parindex.< (
	LEFTARG = parindex.rubric, RIGHTARG = parindex.rubric, FUNCTION = parindex.rubric_lt,
	COMMUTATOR = OPERATOR(parindex.>), NEGATOR = OPERATOR(parindex.>=),
	RESTRICT = scalarltsel, JOIN = scalarltjoinsel
);
CREATE OPERATOR parindex.<= (
	LEFTARG = parindex.rubric, RIGHTARG = parindex.rubric, FUNCTION = parindex.rubric_le,
	COMMUTATOR = OPERATOR(parindex.>=), NEGATOR = OPERATOR(parindex.>),
	RESTRICT = scalarlesel, JOIN = scalarlejoinsel
);
CREATE OPERATOR parindex.> (
	LEFTARG = parindex.rubric, RIGHTARG = parindex.rubric, FUNCTION = parindex.rubric_gt,
	COMMUTATOR = OPERATOR(parindex.<), NEGATOR = OPERATOR(parindex.<=),
	RESTRICT = scalargtsel, JOIN = scalargtjoinsel
);
CREATE OPERATOR parindex.>= (
	LEFTARG = parindex.rubric, RIGHTARG = parindex.rubric, FUNCTION = parindex.rubric_ge,
	COMMUTATOR = OPERATOR(parindex.<=), NEGATOR = OPERATOR(parindex.<),
	RESTRICT = scalargesel, JOIN = scalargejoinsel
);

COMMENT ON OPERATOR parindex.= (parindex.rubric, parindex.rubric) IS 'The same rule: the same canonical text';
COMMENT ON OPERATOR parindex.<> (parindex.rubric, parindex.rubric) IS 'Another rule';
COMMENT ON OPERATOR parindex.< (parindex.rubric, parindex.rubric) IS 'Before in the order of canonical texts by bytes';
COMMENT ON OPERATOR parindex.<= (parindex.rubric, parindex.rubric) IS 'Before in the order of canonical texts by bytes, or the same';
COMMENT ON OPERATOR parindex.> (parindex.rubric, parindex.rubric) IS 'Behind in the order of canonical texts by bytes';
COMMENT ON OPERATOR parindex.>= (parindex.rubric, parindex.rubric) IS 'Behind in the order of canonical texts by bytes, or the same';

CREATE OPERATOR CLASS parindex.rubric_ops DEFAULT FOR TYPE parindex.rubric USING btree AS
	OPERATOR 1 parindex.<, OPERATOR 2 parindex.<=, OPERATOR 3 parindex.=,
	OPERATOR 4 parindex.>=, OPERATOR 5 parindex.>,
	FUNCTION 1 parindex.rubric_cmp(parindex.rubric, parindex.rubric),
	FUNCTION 4 btequalimage(oid);
COMMENT ON OPERATOR CLASS parindex.rubric_ops USING btree IS 'Order of rules by the bytes of their canonical texts';
COMMENT ON OPERATOR FAMILY parindex.rubric_ops USING btree IS 'Order of rules by the bytes of their canonical texts';

CREATE OPERATOR CLASS parindex.rubric_ops DEFAULT FOR TYPE parindex.rubric USING hash AS
	OPERATOR 1 parindex.=,
	FUNCTION 1 parindex.rubric_hash(parindex.rubric),
	FUNCTION 2 parindex.rubric_hash_extended(parindex.rubric, bigint);
COMMENT ON OPERATOR CLASS parindex.rubric_ops USING hash IS 'Hash of rules';
COMMENT ON OPERATOR FAMILY parindex.rubric_ops USING hash IS 'Hash of rules';
