-- scorecard: what was earned, criterion by criterion

CREATE TYPE parindex.scorecard;

CREATE FUNCTION parindex.scorecard_in(cstring) RETURNS parindex.scorecard
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;

CREATE FUNCTION parindex.scorecard_out(parindex.scorecard) RETURNS cstring
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;

CREATE FUNCTION parindex.scorecard_recv(internal) RETURNS parindex.scorecard
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;

CREATE FUNCTION parindex.scorecard_send(parindex.scorecard) RETURNS bytea
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;

CREATE TYPE parindex.scorecard (
	INPUT = parindex.scorecard_in,
	OUTPUT = parindex.scorecard_out,
	RECEIVE = parindex.scorecard_recv,
	SEND = parindex.scorecard_send,
	INTERNALLENGTH = variable,
	ALIGNMENT = double,
	STORAGE = extended
);

COMMENT ON TYPE parindex.scorecard IS
'What a unit earned, criterion by criterion: {1.1.2 appraisal 1.25/1.5, 1.2 survey ?/2, 1.3 appraisal -/0.5}. A cell is a code, a source and points/maximum; ? is unscored, - not applicable, xN N rows in one cell, {...}@1 a card kept to depth 1, {} a card of nothing. Exact, mergeable, the same bytes in whatever order rows came';

COMMENT ON FUNCTION parindex.scorecard_in(cstring) IS 'Input of scorecard; malformed text 22P02, numbers out of range 22003, with the place';
COMMENT ON FUNCTION parindex.scorecard_out(parindex.scorecard) IS 'Output of scorecard: cells by code, source and state; lossless';
COMMENT ON FUNCTION parindex.scorecard_recv(internal) IS 'Binary input of scorecard; malformed bytes are 22P03, too few 08P01';
COMMENT ON FUNCTION parindex.scorecard_send(parindex.scorecard) IS 'Binary output of scorecard: version 1, depth, sources and cells; lossless';

-- Aggregates

CREATE FUNCTION parindex.scorecard_accum(parindex.scorecard, parindex.criteria, numeric) RETURNS parindex.scorecard
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION parindex.scorecard_accum(parindex.scorecard, parindex.criteria, numeric) IS 'Transition of scorecard(criteria, points): counts one row';

CREATE FUNCTION parindex.scorecard_accum(parindex.scorecard, parindex.criteria, numeric, boolean) RETURNS parindex.scorecard
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION parindex.scorecard_accum(parindex.scorecard, parindex.criteria, numeric, boolean) IS 'Transition of scorecard(criteria, points, applicable): counts one row';

CREATE FUNCTION parindex.scorecard_accum(parindex.scorecard, parindex.criteria, numeric, boolean, integer) RETURNS parindex.scorecard
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION parindex.scorecard_accum(parindex.scorecard, parindex.criteria, numeric, boolean, integer) IS 'Transition of scorecard(criteria, points, applicable, depth): counts one row';

CREATE FUNCTION parindex.scorecard_accum_inv(parindex.scorecard, parindex.criteria, numeric) RETURNS parindex.scorecard
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION parindex.scorecard_accum_inv(parindex.scorecard, parindex.criteria, numeric) IS 'Inverse transition: takes out one row; 22023 where it cannot be in the state';

CREATE FUNCTION parindex.scorecard_accum_inv(parindex.scorecard, parindex.criteria, numeric, boolean) RETURNS parindex.scorecard
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION parindex.scorecard_accum_inv(parindex.scorecard, parindex.criteria, numeric, boolean) IS 'Inverse transition: takes out one row; 22023 where it cannot be in the state';

CREATE FUNCTION parindex.scorecard_accum_inv(parindex.scorecard, parindex.criteria, numeric, boolean, integer) RETURNS parindex.scorecard
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION parindex.scorecard_accum_inv(parindex.scorecard, parindex.criteria, numeric, boolean, integer) IS 'Inverse transition: takes out one row; 22023 where it cannot be in the state';

CREATE FUNCTION parindex.scorecard_combine(parindex.scorecard, parindex.scorecard) RETURNS parindex.scorecard
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION parindex.scorecard_combine(parindex.scorecard, parindex.scorecard) IS 'Transition of scorecard(scorecard) and combine function: adds the cells of another card';

CREATE FUNCTION parindex.scorecard_combine_inv(parindex.scorecard, parindex.scorecard) RETURNS parindex.scorecard
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION parindex.scorecard_combine_inv(parindex.scorecard, parindex.scorecard) IS 'Inverse transition of scorecard(scorecard): takes out the cells of another card; 22023 where they cannot be in the state';

CREATE FUNCTION parindex.scorecard_final(parindex.scorecard) RETURNS parindex.scorecard
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION parindex.scorecard_final(parindex.scorecard) IS 'Final function: the canonical card of a state; NULL for a card of nothing';

-- SSPACE -1 says that states may grow, and so PostgreSQL 19 does not aggregate rows before a join (eager aggregation):
-- a row that the join leaves out, such as one beside another block's criterion, would be an error that no query has.
CREATE AGGREGATE parindex.scorecard(criteria parindex.criteria, points numeric) (
	SFUNC = parindex.scorecard_accum, STYPE = parindex.scorecard, SSPACE = -1, FINALFUNC = parindex.scorecard_final,
	COMBINEFUNC = parindex.scorecard_combine,
	MSFUNC = parindex.scorecard_accum, MINVFUNC = parindex.scorecard_accum_inv, MSTYPE = parindex.scorecard,
	MSSPACE = 2048, MFINALFUNC = parindex.scorecard_final, MINITCOND = '{}',
	PARALLEL = SAFE
);
COMMENT ON AGGREGATE parindex.scorecard(parindex.criteria, numeric) IS
'The scorecard of the rows: criteria and points earned. Points from 0 to the maximum, at most 8 decimals (finer is rounded half away from zero), else 22003; a penalty is given as a positive number. NULL points: unscored, but none (0) for bonus and penalty. Rows without criteria are ignored; no rows give NULL';

CREATE AGGREGATE parindex.scorecard(criteria parindex.criteria, points numeric, applicable boolean) (
	SFUNC = parindex.scorecard_accum, STYPE = parindex.scorecard, SSPACE = -1, FINALFUNC = parindex.scorecard_final,
	COMBINEFUNC = parindex.scorecard_combine,
	MSFUNC = parindex.scorecard_accum, MINVFUNC = parindex.scorecard_accum_inv, MSTYPE = parindex.scorecard,
	MSSPACE = 2048, MFINALFUNC = parindex.scorecard_final, MINITCOND = '{}',
	PARALLEL = SAFE
);
COMMENT ON AGGREGATE parindex.scorecard(parindex.criteria, numeric, boolean) IS
'The scorecard of the rows. Points from 0 to the maximum, at most 8 decimals (finer is rounded half away from zero), else 22003; a penalty is given as a positive number. NULL points: unscored, but none (0) for bonus and penalty. applicable false: not applicable, the criterion leaves the maximum and its points are ignored; NULL is true. Rows without criteria are ignored; no rows give NULL';

CREATE AGGREGATE parindex.scorecard(criteria parindex.criteria, points numeric, applicable boolean, depth integer) (
	SFUNC = parindex.scorecard_accum, STYPE = parindex.scorecard, SSPACE = -1, FINALFUNC = parindex.scorecard_final,
	COMBINEFUNC = parindex.scorecard_combine,
	MSFUNC = parindex.scorecard_accum, MINVFUNC = parindex.scorecard_accum_inv, MSTYPE = parindex.scorecard,
	MSSPACE = 1024, MFINALFUNC = parindex.scorecard_final, MINITCOND = '{}',
	PARALLEL = SAFE
);
COMMENT ON AGGREGATE parindex.scorecard(parindex.criteria, numeric, boolean, integer) IS
'The scorecard of the rows, kept to the first depth levels of each code (1 to 7; NULL and 7: all): smaller and faster when only axes are wanted. The same depth for all rows, else 22023. Points from 0 to the maximum, at most 8 decimals (finer is rounded half away from zero), else 22003; a penalty is given as a positive number. NULL points: unscored, but none (0) for bonus and penalty. applicable false: not applicable, the criterion leaves the maximum and its points are ignored; NULL is true. Rows without criteria are ignored; no rows give NULL';

CREATE AGGREGATE parindex.scorecard(card parindex.scorecard) (
	SFUNC = parindex.scorecard_combine, STYPE = parindex.scorecard, SSPACE = -1,
	FINALFUNC = parindex.scorecard_final, COMBINEFUNC = parindex.scorecard_combine,
	MSFUNC = parindex.scorecard_combine, MINVFUNC = parindex.scorecard_combine_inv, MSTYPE = parindex.scorecard,
	MSSPACE = 2048, MFINALFUNC = parindex.scorecard_final, MINITCOND = '{}',
	PARALLEL = SAFE
);
COMMENT ON AGGREGATE parindex.scorecard(parindex.scorecard) IS
'The merged scorecard of scorecards; NULL where there are none or all are empty. Cards kept to different depths are 22023. The index of a merged card pools points: it is not the mean of the units';

-- Accessors: (card, branch text = NULL, source text = NULL), or the branch as an integer axis

CREATE FUNCTION parindex.par_index(card parindex.scorecard, branch text DEFAULT NULL, source text DEFAULT NULL,
	unscored text DEFAULT 'null') RETURNS numeric
	AS 'MODULE_PATHNAME', 'scorecard_par_index' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION parindex.par_index(parindex.scorecard, text, text, text) IS
'The index in %, always 16 decimals: 100 * points / applicable maximum, rounded half away from zero; NULL where the maximum is 0. unscored: ''null'' any unscored criterion makes it NULL, ''zero'' it counts as 0 of its maximum, ''exclude'' it leaves the maximum (else 22023; NULL is 22004). branch is a code such as ''3.2'' and all below it. NULL branch: the whole card; NULL source: all. NULL where branch or source is absent; 22023 for a malformed branch or source, or a branch deeper than the card was kept to; 22003 for a sum that does not fit';

CREATE FUNCTION parindex.par_index(card parindex.scorecard, branch integer, source text DEFAULT NULL,
	unscored text DEFAULT 'null') RETURNS numeric
	AS 'MODULE_PATHNAME', 'scorecard_par_index_axis' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION parindex.par_index(parindex.scorecard, integer, text, text) IS
'The index in %, always 16 decimals: 100 * points / applicable maximum, rounded half away from zero; NULL where the maximum is 0. unscored: ''null'' any unscored criterion makes it NULL, ''zero'' it counts as 0 of its maximum, ''exclude'' it leaves the maximum (else 22023; NULL is 22004). branch is an axis, 1 to 255 (else 22023); NULL gives NULL. The rest as for a text branch';

CREATE FUNCTION parindex.points(card parindex.scorecard, branch text DEFAULT NULL, source text DEFAULT NULL) RETURNS numeric
	AS 'MODULE_PATHNAME', 'scorecard_points' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION parindex.points(parindex.scorecard, text, text) IS
'Points earned, net of bonus and penalty (of source penalty alone negative), without trailing zeros; NULL where something is unscored and nothing scored, bonus and penalty not counted; 0 where nothing applies. branch, source and errors as for par_index';

CREATE FUNCTION parindex.points(card parindex.scorecard, branch integer, source text DEFAULT NULL) RETURNS numeric
	AS 'MODULE_PATHNAME', 'scorecard_points_axis' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION parindex.points(parindex.scorecard, integer, text) IS
'Points earned, net of bonus and penalty (of source penalty alone negative), without trailing zeros; NULL where something is unscored and nothing scored, bonus and penalty not counted; 0 where nothing applies. branch is an axis, 1 to 255 (else 22023); NULL gives NULL. The rest as for a text branch';

CREATE FUNCTION parindex.max_points(card parindex.scorecard, branch text DEFAULT NULL, source text DEFAULT NULL) RETURNS numeric
	AS 'MODULE_PATHNAME', 'scorecard_max_points' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION parindex.max_points(parindex.scorecard, text, text) IS
'The applicable maximum: of what is scored and unscored, without what is not applicable, bonus and penalty. branch, source and errors as for par_index';

CREATE FUNCTION parindex.max_points(card parindex.scorecard, branch integer, source text DEFAULT NULL) RETURNS numeric
	AS 'MODULE_PATHNAME', 'scorecard_max_points_axis' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION parindex.max_points(parindex.scorecard, integer, text) IS
'The applicable maximum: of what is scored and unscored, without what is not applicable, bonus and penalty. branch is an axis, 1 to 255 (else 22023); NULL gives NULL. The rest as for a text branch';

CREATE FUNCTION parindex.points_lost(card parindex.scorecard, branch text DEFAULT NULL, source text DEFAULT NULL) RETURNS numeric
	AS 'MODULE_PATHNAME', 'scorecard_points_lost' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION parindex.points_lost(parindex.scorecard, text, text) IS
'Points lost: the maximum of what is scored, minus its points, bonus and penalty apart. points + lost + open = max. branch, source and errors as for par_index';

CREATE FUNCTION parindex.points_lost(card parindex.scorecard, branch integer, source text DEFAULT NULL) RETURNS numeric
	AS 'MODULE_PATHNAME', 'scorecard_points_lost_axis' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION parindex.points_lost(parindex.scorecard, integer, text) IS
'Points lost: the maximum of what is scored, minus its points, bonus and penalty apart. points + lost + open = max. branch is an axis, 1 to 255 (else 22023); NULL gives NULL. The rest as for a text branch';

CREATE FUNCTION parindex.points_open(card parindex.scorecard, branch text DEFAULT NULL, source text DEFAULT NULL) RETURNS numeric
	AS 'MODULE_PATHNAME', 'scorecard_points_open' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION parindex.points_open(parindex.scorecard, text, text) IS
'Points still open: the maximum of what is unscored. branch, source and errors as for par_index';

CREATE FUNCTION parindex.points_open(card parindex.scorecard, branch integer, source text DEFAULT NULL) RETURNS numeric
	AS 'MODULE_PATHNAME', 'scorecard_points_open_axis' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION parindex.points_open(parindex.scorecard, integer, text) IS
'Points still open: the maximum of what is unscored. branch is an axis, 1 to 255 (else 22023); NULL gives NULL. The rest as for a text branch';

CREATE FUNCTION parindex.unscored(card parindex.scorecard, branch text DEFAULT NULL, source text DEFAULT NULL) RETURNS integer
	AS 'MODULE_PATHNAME', 'scorecard_unscored' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION parindex.unscored(parindex.scorecard, text, text) IS
'How many rows are unscored. 0 where branch or source is absent; branch, source and errors as for par_index';

CREATE FUNCTION parindex.unscored(card parindex.scorecard, branch integer, source text DEFAULT NULL) RETURNS integer
	AS 'MODULE_PATHNAME', 'scorecard_unscored_axis' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION parindex.unscored(parindex.scorecard, integer, text) IS
'How many rows are unscored. branch is an axis, 1 to 255 (else 22023); NULL gives NULL. The rest as for a text branch';

CREATE FUNCTION parindex.not_applicable(card parindex.scorecard, branch text DEFAULT NULL, source text DEFAULT NULL) RETURNS integer
	AS 'MODULE_PATHNAME', 'scorecard_not_applicable' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION parindex.not_applicable(parindex.scorecard, text, text) IS
'How many rows are not applicable. 0 where branch or source is absent; branch, source and errors as for par_index';

CREATE FUNCTION parindex.not_applicable(card parindex.scorecard, branch integer, source text DEFAULT NULL) RETURNS integer
	AS 'MODULE_PATHNAME', 'scorecard_not_applicable_axis' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION parindex.not_applicable(parindex.scorecard, integer, text) IS
'How many rows are not applicable. branch is an axis, 1 to 255 (else 22023); NULL gives NULL. The rest as for a text branch';

CREATE FUNCTION parindex.duplicates(card parindex.scorecard, branch text DEFAULT NULL, source text DEFAULT NULL) RETURNS integer
	AS 'MODULE_PATHNAME', 'scorecard_duplicates' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION parindex.duplicates(parindex.scorecard, text, text) IS
'How many (code, source) pairs hold more than one row; 22023 for a card that was kept to a depth. 0 where branch or source is absent; branch, source and errors as for par_index';

CREATE FUNCTION parindex.duplicates(card parindex.scorecard, branch integer, source text DEFAULT NULL) RETURNS integer
	AS 'MODULE_PATHNAME', 'scorecard_duplicates_axis' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION parindex.duplicates(parindex.scorecard, integer, text) IS
'How many (code, source) pairs hold more than one row; 22023 for a card that was kept to a depth. branch is an axis, 1 to 255 (else 22023); NULL gives NULL. The rest as for a text branch';

CREATE FUNCTION parindex.missing(card parindex.scorecard, framework parindex.scorecard) RETURNS integer
	AS 'MODULE_PATHNAME', 'scorecard_missing' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION parindex.missing(parindex.scorecard, parindex.scorecard) IS
'How many (code, source) pairs of the framework the card lacks, whatever their state, bonus and penalty too (a report does not count those). The framework''s card is scorecard(criteria, NULL) over its rows. 22023 where the two are kept to different depths';

CREATE FUNCTION parindex.to_depth(card parindex.scorecard, depth integer) RETURNS parindex.scorecard
	AS 'MODULE_PATHNAME', 'scorecard_to_depth' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION parindex.to_depth(parindex.scorecard, integer) IS
'The card kept to the first depth levels of each code, 1 to 7 (else 22023); 22023 where it was kept to fewer';

CREATE FUNCTION parindex.merge(parindex.scorecard, parindex.scorecard) RETURNS parindex.scorecard
	AS 'MODULE_PATHNAME', 'scorecard_combine' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION parindex.merge(parindex.scorecard, parindex.scorecard) IS
'Both cards'' rows in one card. Different depths are 22023; {} goes with any';

CREATE OPERATOR parindex.+ (
	LEFTARG = parindex.scorecard, RIGHTARG = parindex.scorecard, FUNCTION = parindex.merge,
	COMMUTATOR = OPERATOR(parindex.+)
);
COMMENT ON OPERATOR parindex.+ (parindex.scorecard, parindex.scorecard) IS 'Both cards'' rows in one card; the same as merge(scorecard, scorecard)';

CREATE FUNCTION parindex.cells(card parindex.scorecard, depth integer DEFAULT NULL,
	OUT code text, OUT source text, OUT entries integer, OUT points numeric, OUT max_points numeric,
	OUT par_index numeric, OUT unscored integer, OUT not_applicable integer)
	RETURNS SETOF record
	AS 'MODULE_PATHNAME', 'scorecard_cells' LANGUAGE C IMMUTABLE PARALLEL SAFE ROWS 100 COST 20;
COMMENT ON FUNCTION parindex.cells(parindex.scorecard, integer) IS
'A row for each code and source of a card, by code then source, with what the accessors would say of it: entries rows, points (NULL where all of them is unscored), applicable maximum, index in %, unscored and not applicable rows. depth rolls up: 1 to 7 and no deeper than the card was kept, else 22023. A NULL card gives no rows';

CREATE FUNCTION parindex.axes(card parindex.scorecard,
	OUT axis integer, OUT points numeric, OUT max_points numeric, OUT par_index numeric,
	OUT unscored integer, OUT not_applicable integer)
	RETURNS SETOF record
	AS 'MODULE_PATHNAME', 'scorecard_axes' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE ROWS 8 COST 10;
COMMENT ON FUNCTION parindex.axes(parindex.scorecard) IS
'A row for each axis of a card over all sources, by number: points (NULL where all of them is unscored), applicable maximum, index in %, unscored and not applicable rows';

-- Order of content and hash

CREATE FUNCTION parindex.scorecard_eq(parindex.scorecard, parindex.scorecard) RETURNS boolean
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE FUNCTION parindex.scorecard_ne(parindex.scorecard, parindex.scorecard) RETURNS boolean
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE FUNCTION parindex.scorecard_lt(parindex.scorecard, parindex.scorecard) RETURNS boolean
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE FUNCTION parindex.scorecard_le(parindex.scorecard, parindex.scorecard) RETURNS boolean
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE FUNCTION parindex.scorecard_gt(parindex.scorecard, parindex.scorecard) RETURNS boolean
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE FUNCTION parindex.scorecard_ge(parindex.scorecard, parindex.scorecard) RETURNS boolean
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE FUNCTION parindex.scorecard_cmp(parindex.scorecard, parindex.scorecard) RETURNS integer
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE FUNCTION parindex.scorecard_hash(parindex.scorecard) RETURNS integer
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
CREATE FUNCTION parindex.scorecard_hash_extended(parindex.scorecard, bigint) RETURNS bigint
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;

COMMENT ON FUNCTION parindex.scorecard_eq(parindex.scorecard, parindex.scorecard) IS 'Implementation of the = operator';
COMMENT ON FUNCTION parindex.scorecard_ne(parindex.scorecard, parindex.scorecard) IS 'Implementation of the <> operator';
COMMENT ON FUNCTION parindex.scorecard_lt(parindex.scorecard, parindex.scorecard) IS 'Implementation of the < operator';
COMMENT ON FUNCTION parindex.scorecard_le(parindex.scorecard, parindex.scorecard) IS 'Implementation of the <= operator';
COMMENT ON FUNCTION parindex.scorecard_gt(parindex.scorecard, parindex.scorecard) IS 'Implementation of the > operator';
COMMENT ON FUNCTION parindex.scorecard_ge(parindex.scorecard, parindex.scorecard) IS 'Implementation of the >= operator';
COMMENT ON FUNCTION parindex.scorecard_cmp(parindex.scorecard, parindex.scorecard) IS 'Order of content for btree, -1, 0 or 1: cell by cell, then depth; it says nothing about the index';
COMMENT ON FUNCTION parindex.scorecard_hash(parindex.scorecard) IS 'Hash of a scorecard';
COMMENT ON FUNCTION parindex.scorecard_hash_extended(parindex.scorecard, bigint) IS 'Hash of a scorecard with a seed';

CREATE OPERATOR parindex.= (
	LEFTARG = parindex.scorecard, RIGHTARG = parindex.scorecard, FUNCTION = parindex.scorecard_eq,
	COMMUTATOR = OPERATOR(parindex.=), NEGATOR = OPERATOR(parindex.<>),
	RESTRICT = eqsel, JOIN = eqjoinsel, HASHES, MERGES
);
CREATE OPERATOR parindex.<> (
	LEFTARG = parindex.scorecard, RIGHTARG = parindex.scorecard, FUNCTION = parindex.scorecard_ne,
	COMMUTATOR = OPERATOR(parindex.<>), NEGATOR = OPERATOR(parindex.=),
	RESTRICT = neqsel, JOIN = neqjoinsel
);
CREATE OPERATOR parindex.< (
	LEFTARG = parindex.scorecard, RIGHTARG = parindex.scorecard, FUNCTION = parindex.scorecard_lt,
	COMMUTATOR = OPERATOR(parindex.>), NEGATOR = OPERATOR(parindex.>=),
	RESTRICT = scalarltsel, JOIN = scalarltjoinsel
);
CREATE OPERATOR parindex.<= (
	LEFTARG = parindex.scorecard, RIGHTARG = parindex.scorecard, FUNCTION = parindex.scorecard_le,
	COMMUTATOR = OPERATOR(parindex.>=), NEGATOR = OPERATOR(parindex.>),
	RESTRICT = scalarlesel, JOIN = scalarlejoinsel
);
CREATE OPERATOR parindex.> (
	LEFTARG = parindex.scorecard, RIGHTARG = parindex.scorecard, FUNCTION = parindex.scorecard_gt,
	COMMUTATOR = OPERATOR(parindex.<), NEGATOR = OPERATOR(parindex.<=),
	RESTRICT = scalargtsel, JOIN = scalargtjoinsel
);
CREATE OPERATOR parindex.>= (
	LEFTARG = parindex.scorecard, RIGHTARG = parindex.scorecard, FUNCTION = parindex.scorecard_ge,
	COMMUTATOR = OPERATOR(parindex.<=), NEGATOR = OPERATOR(parindex.<),
	RESTRICT = scalargesel, JOIN = scalargejoinsel
);

COMMENT ON OPERATOR parindex.= (parindex.scorecard, parindex.scorecard) IS 'Same cells and depth';
COMMENT ON OPERATOR parindex.<> (parindex.scorecard, parindex.scorecard) IS 'Other cells or another depth';
COMMENT ON OPERATOR parindex.< (parindex.scorecard, parindex.scorecard) IS 'Before, in the order of content; it says nothing about the index';
COMMENT ON OPERATOR parindex.<= (parindex.scorecard, parindex.scorecard) IS 'Before or equal';
COMMENT ON OPERATOR parindex.> (parindex.scorecard, parindex.scorecard) IS 'After, in the order of content; it says nothing about the index';
COMMENT ON OPERATOR parindex.>= (parindex.scorecard, parindex.scorecard) IS 'After or equal';

CREATE OPERATOR CLASS parindex.scorecard_ops DEFAULT FOR TYPE parindex.scorecard USING btree AS
	OPERATOR 1 parindex.<, OPERATOR 2 parindex.<=, OPERATOR 3 parindex.=,
	OPERATOR 4 parindex.>=, OPERATOR 5 parindex.>,
	FUNCTION 1 parindex.scorecard_cmp(parindex.scorecard, parindex.scorecard);
COMMENT ON OPERATOR CLASS parindex.scorecard_ops USING btree IS 'Order of scorecards by content; it says nothing about the index';
COMMENT ON OPERATOR FAMILY parindex.scorecard_ops USING btree IS 'Order of scorecards by content; it says nothing about the index';

CREATE OPERATOR CLASS parindex.scorecard_ops DEFAULT FOR TYPE parindex.scorecard USING hash AS
	OPERATOR 1 parindex.=,
	FUNCTION 1 parindex.scorecard_hash(parindex.scorecard),
	FUNCTION 2 parindex.scorecard_hash_extended(parindex.scorecard, bigint);
COMMENT ON OPERATOR CLASS parindex.scorecard_ops USING hash IS 'Hash of scorecards';
COMMENT ON OPERATOR FAMILY parindex.scorecard_ops USING hash IS 'Hash of scorecards';

