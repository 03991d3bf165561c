
-- survey_tally: the answers to a survey question

CREATE TYPE parindex.survey_tally;

CREATE FUNCTION parindex.survey_tally_in(cstring) RETURNS parindex.survey_tally
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;

CREATE FUNCTION parindex.survey_tally_out(parindex.survey_tally) RETURNS cstring
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;

CREATE FUNCTION parindex.survey_tally_recv(internal) RETURNS parindex.survey_tally
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;

CREATE FUNCTION parindex.survey_tally_send(parindex.survey_tally) RETURNS bytea
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;

CREATE TYPE parindex.survey_tally (
	INPUT = parindex.survey_tally_in,
	OUTPUT = parindex.survey_tally_out,
	RECEIVE = parindex.survey_tally_recv,
	SEND = parindex.survey_tally_send,
	INTERNALLENGTH = 40,
	ALIGNMENT = double,
	STORAGE = plain
);

COMMENT ON TYPE parindex.survey_tally IS
'What the answers to a survey question add up to: "respondents sum squares", for example 3 180 13600 for the weights 100, 60 and 20. Respondents: at most 10^18; sum of weights (0 to 100 %, 8 decimals) and sum of their squares, exact. The same answers give the same bytes in any order';

COMMENT ON FUNCTION parindex.survey_tally_in(cstring) IS 'Input of survey_tally; malformed text or sums that no answers have 22P02, a number out of range 22003, with the place';
COMMENT ON FUNCTION parindex.survey_tally_out(parindex.survey_tally) IS 'Output of survey_tally, canonical: one space, no trailing zeros';
COMMENT ON FUNCTION parindex.survey_tally_recv(internal) IS 'Binary input of survey_tally; malformed bytes are 22P03, too few 08P01';
COMMENT ON FUNCTION parindex.survey_tally_send(parindex.survey_tally) IS 'Binary output of survey_tally: version 1, respondents in 8 bytes, sum (1e-8 %) and squares (1e-16) in 16 each';

-- What it says

CREATE FUNCTION parindex.respondents(t parindex.survey_tally) RETURNS bigint
	AS 'MODULE_PATHNAME', 'survey_respondents' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION parindex.respondents(parindex.survey_tally) IS 'How many gave an opinion';

CREATE FUNCTION parindex.mean_weight(t parindex.survey_tally) RETURNS numeric
	AS 'MODULE_PATHNAME', 'survey_mean_weight' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION parindex.mean_weight(parindex.survey_tally) IS
'The mean weight of the answers in %, always 16 decimals, rounded half away from zero. NULL where nobody answered';

CREATE FUNCTION parindex.survey_points(t parindex.survey_tally, max_points numeric, min_respondents bigint DEFAULT 1) RETURNS numeric
	AS 'MODULE_PATHNAME', 'survey_points' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION parindex.survey_points(parindex.survey_tally, numeric, bigint) IS
'The points of a survey criterion: mean weight / 100 * maximum points, rounded once, half away from zero, to 8 decimals. NULL (unscored) for fewer respondents than the minimum, and where nobody answered. A maximum that no criterion has, a negative minimum: 22003';

CREATE FUNCTION parindex.standard_error(t parindex.survey_tally, population bigint DEFAULT NULL) RETURNS numeric
	AS 'MODULE_PATHNAME', 'survey_standard_error' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION parindex.standard_error(parindex.survey_tally, bigint) IS
'The standard error of the mean weight in percentage points, 16 decimals: the root of s^2 / n * (1 - n / N) with s^2 = (squares - sum^2 / n) / (n - 1); without a population N the correction 1 - n / N is left out. Cochran, Sampling Techniques, 3rd edition, theorem 2.4. NULL for fewer than 2 respondents. A population smaller than the respondents: 22023';

CREATE FUNCTION parindex.margin_of_error(t parindex.survey_tally, population bigint DEFAULT NULL,
	confidence numeric DEFAULT 0.95) RETURNS numeric
	AS 'MODULE_PATHNAME', 'survey_margin_of_error' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION parindex.margin_of_error(parindex.survey_tally, bigint, numeric) IS
'Half the width of the confidence interval of the mean weight in percentage points, 16 decimals: the standard error times the normal quantile of (1 + confidence) / 2, which is computed to 30 decimals. NULL for fewer than 2 respondents or a NULL confidence. A confidence not above 0 and below 1, a population smaller than the respondents: 22023';

-- Order and hash

CREATE FUNCTION parindex.survey_tally_eq(parindex.survey_tally, parindex.survey_tally) RETURNS boolean
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF;
CREATE FUNCTION parindex.survey_tally_ne(parindex.survey_tally, parindex.survey_tally) RETURNS boolean
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF;
CREATE FUNCTION parindex.survey_tally_lt(parindex.survey_tally, parindex.survey_tally) RETURNS boolean
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF;
CREATE FUNCTION parindex.survey_tally_le(parindex.survey_tally, parindex.survey_tally) RETURNS boolean
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF;
CREATE FUNCTION parindex.survey_tally_gt(parindex.survey_tally, parindex.survey_tally) RETURNS boolean
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF;
CREATE FUNCTION parindex.survey_tally_ge(parindex.survey_tally, parindex.survey_tally) RETURNS boolean
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF;
CREATE FUNCTION parindex.survey_tally_cmp(parindex.survey_tally, parindex.survey_tally) RETURNS integer
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF;
CREATE FUNCTION parindex.survey_tally_hash(parindex.survey_tally) RETURNS integer
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF;
CREATE FUNCTION parindex.survey_tally_hash_extended(parindex.survey_tally, bigint) RETURNS bigint
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF;

COMMENT ON FUNCTION parindex.survey_tally_eq(parindex.survey_tally, parindex.survey_tally) IS 'Implementation of the = operator';
COMMENT ON FUNCTION parindex.survey_tally_ne(parindex.survey_tally, parindex.survey_tally) IS 'Implementation of the <> operator';
COMMENT ON FUNCTION parindex.survey_tally_lt(parindex.survey_tally, parindex.survey_tally) IS 'Implementation of the < operator';
COMMENT ON FUNCTION parindex.survey_tally_le(parindex.survey_tally, parindex.survey_tally) IS 'Implementation of the <= operator';
COMMENT ON FUNCTION parindex.survey_tally_gt(parindex.survey_tally, parindex.survey_tally) IS 'Implementation of the > operator';
COMMENT ON FUNCTION parindex.survey_tally_ge(parindex.survey_tally, parindex.survey_tally) IS 'Implementation of the >= operator';
COMMENT ON FUNCTION parindex.survey_tally_cmp(parindex.survey_tally, parindex.survey_tally) IS 'Order of tallies, by respondents, sum, squares: below, at or above 0';
COMMENT ON FUNCTION parindex.survey_tally_hash(parindex.survey_tally) IS 'Hash of a tally';
COMMENT ON FUNCTION parindex.survey_tally_hash_extended(parindex.survey_tally, bigint) IS 'Hash of a tally with a seed';

CREATE OPERATOR parindex.= (
	LEFTARG = parindex.survey_tally, RIGHTARG = parindex.survey_tally, FUNCTION = parindex.survey_tally_eq,
	COMMUTATOR = OPERATOR(parindex.=), NEGATOR = OPERATOR(parindex.<>),
	RESTRICT = eqsel, JOIN = eqjoinsel, HASHES, MERGES
);
CREATE OPERATOR parindex.<> (
	LEFTARG = parindex.survey_tally, RIGHTARG = parindex.survey_tally, FUNCTION = parindex.survey_tally_ne,
	COMMUTATOR = OPERATOR(parindex.<>), NEGATOR = OPERATOR(parindex.=),
	RESTRICT = neqsel, JOIN = neqjoinsel
);
CREATE OPERATOR parindex.< (
	LEFTARG = parindex.survey_tally, RIGHTARG = parindex.survey_tally, FUNCTION = parindex.survey_tally_lt,
	COMMUTATOR = OPERATOR(parindex.>), NEGATOR = OPERATOR(parindex.>=),
	RESTRICT = scalarltsel, JOIN = scalarltjoinsel
);
CREATE OPERATOR parindex.<= (
	LEFTARG = parindex.survey_tally, RIGHTARG = parindex.survey_tally, FUNCTION = parindex.survey_tally_le,
	COMMUTATOR = OPERATOR(parindex.>=), NEGATOR = OPERATOR(parindex.>),
	RESTRICT = scalarlesel, JOIN = scalarlejoinsel
);
CREATE OPERATOR parindex.> (
	LEFTARG = parindex.survey_tally, RIGHTARG = parindex.survey_tally, FUNCTION = parindex.survey_tally_gt,
	COMMUTATOR = OPERATOR(parindex.<), NEGATOR = OPERATOR(parindex.<=),
	RESTRICT = scalargtsel, JOIN = scalargtjoinsel
);
CREATE OPERATOR parindex.>= (
	LEFTARG = parindex.survey_tally, RIGHTARG = parindex.survey_tally, FUNCTION = parindex.survey_tally_ge,
	COMMUTATOR = OPERATOR(parindex.<=), NEGATOR = OPERATOR(parindex.<),
	RESTRICT = scalargesel, JOIN = scalargejoinsel
);

COMMENT ON OPERATOR parindex.= (parindex.survey_tally, parindex.survey_tally) IS 'The same respondents, sum and squares';
COMMENT ON OPERATOR parindex.<> (parindex.survey_tally, parindex.survey_tally) IS 'Other respondents, sum or squares';
COMMENT ON OPERATOR parindex.< (parindex.survey_tally, parindex.survey_tally) IS 'Before in the order of tallies: by respondents, sum, squares';
COMMENT ON OPERATOR parindex.<= (parindex.survey_tally, parindex.survey_tally) IS 'Before in the order of tallies, or the same';
COMMENT ON OPERATOR parindex.> (parindex.survey_tally, parindex.survey_tally) IS 'Behind in the order of tallies: by respondents, sum, squares';
COMMENT ON OPERATOR parindex.>= (parindex.survey_tally, parindex.survey_tally) IS 'Behind in the order of tallies, or the same';

CREATE OPERATOR CLASS parindex.survey_tally_ops DEFAULT FOR TYPE parindex.survey_tally USING btree AS
	OPERATOR 1 parindex.<, OPERATOR 2 parindex.<=, OPERATOR 3 parindex.=,
	OPERATOR 4 parindex.>=, OPERATOR 5 parindex.>,
	FUNCTION 1 parindex.survey_tally_cmp(parindex.survey_tally, parindex.survey_tally),
	FUNCTION 4 btequalimage(oid);
COMMENT ON OPERATOR CLASS parindex.survey_tally_ops USING btree IS 'Order of tallies by respondents, sum, squares';
COMMENT ON OPERATOR FAMILY parindex.survey_tally_ops USING btree IS 'Order of tallies by respondents, sum, squares';

CREATE OPERATOR CLASS parindex.survey_tally_ops DEFAULT FOR TYPE parindex.survey_tally USING hash AS
	OPERATOR 1 parindex.=,
	FUNCTION 1 parindex.survey_tally_hash(parindex.survey_tally),
	FUNCTION 2 parindex.survey_tally_hash_extended(parindex.survey_tally, bigint);
COMMENT ON OPERATOR CLASS parindex.survey_tally_ops USING hash IS 'Hash of tallies';
COMMENT ON OPERATOR FAMILY parindex.survey_tally_ops USING hash IS 'Hash of tallies';

-- Aggregates

CREATE FUNCTION parindex.survey_accum(parindex.survey_tally, weight numeric) RETURNS parindex.survey_tally
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE FUNCTION parindex.survey_discard(parindex.survey_tally, weight numeric) RETURNS parindex.survey_tally
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE FUNCTION parindex.survey_accum(parindex.survey_tally, weight numeric, respondents bigint) RETURNS parindex.survey_tally
	AS 'MODULE_PATHNAME', 'survey_accum_counted' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE FUNCTION parindex.survey_discard(parindex.survey_tally, weight numeric, respondents bigint) RETURNS parindex.survey_tally
	AS 'MODULE_PATHNAME', 'survey_discard_counted' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE FUNCTION parindex.survey_combine(parindex.survey_tally, parindex.survey_tally) RETURNS parindex.survey_tally
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE FUNCTION parindex.survey_discard(parindex.survey_tally, parindex.survey_tally) RETURNS parindex.survey_tally
	AS 'MODULE_PATHNAME', 'survey_discard_tally' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE FUNCTION parindex.survey_final(parindex.survey_tally) RETURNS parindex.survey_tally
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;

COMMENT ON FUNCTION parindex.survey_accum(parindex.survey_tally, numeric) IS 'Transition of survey: adds one answer; a weight outside 0 to 100 is 22003';
COMMENT ON FUNCTION parindex.survey_discard(parindex.survey_tally, numeric) IS 'Inverse transition of survey: takes one answer out';
COMMENT ON FUNCTION parindex.survey_accum(parindex.survey_tally, numeric, bigint) IS 'Transition of survey: adds the answers of so many respondents; a weight outside 0 to 100 or negative respondents are 22003';
COMMENT ON FUNCTION parindex.survey_discard(parindex.survey_tally, numeric, bigint) IS 'Inverse transition of survey: takes the answers of so many respondents out';
COMMENT ON FUNCTION parindex.survey_combine(parindex.survey_tally, parindex.survey_tally) IS 'Adds two tallies; more than 10^18 respondents are 22003';
COMMENT ON FUNCTION parindex.survey_discard(parindex.survey_tally, parindex.survey_tally) IS 'Inverse transition of survey: takes a tally out; 22023 if it is not in';
COMMENT ON FUNCTION parindex.survey_final(parindex.survey_tally) IS 'Result of survey: the tally, NULL where nobody answered';

-- SSPACE -1: see scorecard.sql
CREATE AGGREGATE parindex.survey(weight numeric) (
	SFUNC = parindex.survey_accum, STYPE = parindex.survey_tally, SSPACE = -1, INITCOND = '0 0 0',
	FINALFUNC = parindex.survey_final, COMBINEFUNC = parindex.survey_combine,
	MSFUNC = parindex.survey_accum, MINVFUNC = parindex.survey_discard,
	MSTYPE = parindex.survey_tally, MINITCOND = '0 0 0', MFINALFUNC = parindex.survey_final,
	PARALLEL = SAFE
);
COMMENT ON AGGREGATE parindex.survey(numeric) IS
'The tally of raw answers, one row per respondent: the weight of the chosen option, 0 to 100 % (finer than 8 decimals is rounded half away from zero), NULL for no opinion. NULL where nobody has one. A weight out of range: 22003';

CREATE AGGREGATE parindex.survey(weight numeric, respondents bigint) (
	SFUNC = parindex.survey_accum, STYPE = parindex.survey_tally, SSPACE = -1, INITCOND = '0 0 0',
	FINALFUNC = parindex.survey_final, COMBINEFUNC = parindex.survey_combine,
	MSFUNC = parindex.survey_accum, MINVFUNC = parindex.survey_discard,
	MSTYPE = parindex.survey_tally, MINITCOND = '0 0 0', MFINALFUNC = parindex.survey_final,
	PARALLEL = SAFE
);
COMMENT ON AGGREGATE parindex.survey(numeric, bigint) IS
'The tally of tabulated answers: the weight of an option, 0 to 100 %, and how many chose it; a row with NULL in one of them is left out. NULL where nobody answered. A weight out of range, negative respondents, more than 10^18 of them: 22003';

CREATE AGGREGATE parindex.survey(parindex.survey_tally) (
	SFUNC = parindex.survey_combine, STYPE = parindex.survey_tally, SSPACE = -1, INITCOND = '0 0 0',
	FINALFUNC = parindex.survey_final, COMBINEFUNC = parindex.survey_combine,
	MSFUNC = parindex.survey_combine, MINVFUNC = parindex.survey_discard,
	MSTYPE = parindex.survey_tally, MINITCOND = '0 0 0', MFINALFUNC = parindex.survey_final,
	PARALLEL = SAFE
);
COMMENT ON AGGREGATE parindex.survey(parindex.survey_tally) IS
'Merges tallies, in any order and grouping with the same bytes. NULL where nobody answered. More than 10^18 respondents: 22003';
