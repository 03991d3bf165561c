-- Ranking inside a block

CREATE FUNCTION parindex.block_rank(value numeric, ties text DEFAULT 'min') RETURNS integer
	AS 'MODULE_PATHNAME', 'block_rank_numeric' LANGUAGE C WINDOW IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION parindex.block_rank(numeric, text) IS
'Window function: the rank of value in its partition, highest is 1. It needs no ORDER BY, and none changes it. NULL has no rank and takes no place; infinities are ranked, NaN is 22003. ties: ''min'' 1 2 2 4, ''max'' 1 3 3 4, ''dense'' 1 2 2 3 (else 22023; NULL is 22004); taken from the partition''s first row';

CREATE FUNCTION parindex.block_rank(value parindex.scorecard, ties text DEFAULT 'min') RETURNS integer
	AS 'MODULE_PATHNAME', 'block_rank_scorecard' LANGUAGE C WINDOW IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION parindex.block_rank(parindex.scorecard, text) IS
'Window function: the rank of value in its partition, highest is 1; cards rank by exact index. It needs no ORDER BY, and none changes it. NULL (and a card whose index is NULL) has no rank and takes no place. ties: ''min'' 1 2 2 4, ''max'' 1 3 3 4, ''dense'' 1 2 2 3 (else 22023; NULL is 22004); taken from the partition''s first row';

CREATE FUNCTION parindex.block_rank(value numeric[], ties text DEFAULT 'min') RETURNS integer
	AS 'MODULE_PATHNAME', 'block_rank_chain' LANGUAGE C WINDOW IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION parindex.block_rank(numeric[], text) IS
'Window function: the rank of a tie-break chain in its partition, highest is 1; elements are compared one by one, ARRAY[index, criterion_a, criterion_b]. NULL or no first element has no rank and takes no place; a later one that is NULL or absent is below any number, so {80} = {80,NULL}. It needs no ORDER BY, and none changes it; lower bounds are ignored. NaN is 22003, more than one dimension 2202E. ties: ''min'' 1 2 2 4, ''max'' 1 3 3 4, ''dense'' 1 2 2 3 (else 22023; NULL is 22004); taken from the partition''s first row';

CREATE TYPE parindex.ranked_unit AS (
	rank integer,
	unit text,
	value numeric,
	behind_leader numeric,
	ahead_of_next numeric
);
COMMENT ON TYPE parindex.ranked_unit IS
'One line of a ranking: rank (1 is the highest, NULL unranked), unit, value; how far behind the leader (0 for the leader) and ahead of the next line (NULL for the last), measured as value is';

CREATE FUNCTION parindex.block_ranking_accum(internal, text, numeric) RETURNS internal
	AS 'MODULE_PATHNAME', 'block_ranking_numeric_accum' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION parindex.block_ranking_accum(internal, text, numeric) IS 'Transition of block_ranking(unit, value): collects one row';

CREATE FUNCTION parindex.block_ranking_accum(internal, text, parindex.scorecard) RETURNS internal
	AS 'MODULE_PATHNAME', 'block_ranking_scorecard_accum' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION parindex.block_ranking_accum(internal, text, parindex.scorecard) IS 'Transition of block_ranking(unit, value): collects one row';

CREATE FUNCTION parindex.ranking_rows_combine(internal, internal) RETURNS internal
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION parindex.ranking_rows_combine(internal, internal) IS 'Combine function of block_ranking and block_intervals';

CREATE FUNCTION parindex.ranking_rows_serialize(internal) RETURNS bytea
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION parindex.ranking_rows_serialize(internal) IS 'A state of block_ranking or block_intervals as bytes, for another process';

CREATE FUNCTION parindex.ranking_rows_deserialize(bytea, internal) RETURNS internal
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION parindex.ranking_rows_deserialize(bytea, internal) IS 'A state of block_ranking or block_intervals from the bytes of another process';

CREATE FUNCTION parindex.block_ranking_final(internal) RETURNS parindex.ranked_unit[]
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION parindex.block_ranking_final(internal) IS 'Final function of block_ranking: the sorted array';

-- SSPACE -1: see scorecard.sql
CREATE AGGREGATE parindex.block_ranking(unit text, value numeric) (
	SFUNC = parindex.block_ranking_accum, STYPE = internal, SSPACE = -1, FINALFUNC = parindex.block_ranking_final,
	COMBINEFUNC = parindex.ranking_rows_combine, SERIALFUNC = parindex.ranking_rows_serialize,
	DESERIALFUNC = parindex.ranking_rows_deserialize, PARALLEL = SAFE
);
COMMENT ON AGGREGATE parindex.block_ranking(text, numeric) IS
'The ranking of a block as an array of ranked_unit, best first, ties (1 2 2 4) by unit in C order, units without a value last and without a rank; unnest makes rows of it. A NULL unit is kept; no rows give NULL. NaN and infinities are 22003';

CREATE AGGREGATE parindex.block_ranking(unit text, value parindex.scorecard) (
	SFUNC = parindex.block_ranking_accum, STYPE = internal, SSPACE = -1, FINALFUNC = parindex.block_ranking_final,
	COMBINEFUNC = parindex.ranking_rows_combine, SERIALFUNC = parindex.ranking_rows_serialize,
	DESERIALFUNC = parindex.ranking_rows_deserialize, PARALLEL = SAFE
);
COMMENT ON AGGREGATE parindex.block_ranking(text, parindex.scorecard) IS
'The ranking of a block as an array of ranked_unit, best first, ties (1 2 2 4) by unit in C order, units without a value last and without a rank; unnest makes rows of it. A NULL unit is kept; no rows give NULL. Cards rank by exact index, value is the index in %';

