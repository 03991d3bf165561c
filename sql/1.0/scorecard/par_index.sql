-- par_index: the index of rows, without a card

CREATE FUNCTION parindex.par_index_accum(bigint[], parindex.criteria, numeric) RETURNS bigint[]
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION parindex.par_index_accum(bigint[], parindex.criteria, numeric) IS 'Transition of par_index(criteria, points): counts one row; the state is points gained, points of penalties, maximum (in 1e-8) and the number of unscored rows';

CREATE FUNCTION parindex.par_index_accum(bigint[], parindex.criteria, numeric, boolean) RETURNS bigint[]
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION parindex.par_index_accum(bigint[], parindex.criteria, numeric, boolean) IS 'Transition of par_index(criteria, points, applicable): counts one row; the state is points gained, points of penalties, maximum (in 1e-8) and the number of unscored rows';

CREATE FUNCTION parindex.par_index_accum_inv(bigint[], parindex.criteria, numeric) RETURNS bigint[]
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION parindex.par_index_accum_inv(bigint[], parindex.criteria, numeric) IS 'Inverse transition: takes out one row; the state is points gained, points of penalties, maximum (in 1e-8) and the number of unscored rows';

CREATE FUNCTION parindex.par_index_accum_inv(bigint[], parindex.criteria, numeric, boolean) RETURNS bigint[]
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION parindex.par_index_accum_inv(bigint[], parindex.criteria, numeric, boolean) IS 'Inverse transition: takes out one row; the state is points gained, points of penalties, maximum (in 1e-8) and the number of unscored rows';

CREATE FUNCTION parindex.par_index_plain_accum(bigint[], numeric, numeric) RETURNS bigint[]
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION parindex.par_index_plain_accum(bigint[], numeric, numeric) IS 'Transition of par_index(points, max_points): counts one row; the state is points gained, points of penalties, maximum (in 1e-8) and the number of unscored rows';

CREATE FUNCTION parindex.par_index_plain_accum_inv(bigint[], numeric, numeric) RETURNS bigint[]
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION parindex.par_index_plain_accum_inv(bigint[], numeric, numeric) IS 'Inverse transition: takes out one row; the state is points gained, points of penalties, maximum (in 1e-8) and the number of unscored rows';

CREATE FUNCTION parindex.par_index_combine(bigint[], bigint[]) RETURNS bigint[]
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION parindex.par_index_combine(bigint[], bigint[]) IS 'Combine function of the par_index aggregates: adds two states';

CREATE FUNCTION parindex.par_index_final(bigint[]) RETURNS numeric
	AS 'MODULE_PATHNAME' LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION parindex.par_index_final(bigint[]) IS 'Final function of the par_index aggregates: 100 * points / maximum in %, 16 decimals; NULL where a row is unscored or the maximum is 0';

-- SSPACE -1: see scorecard.sql
CREATE AGGREGATE parindex.par_index(criteria parindex.criteria, points numeric) (
	SFUNC = parindex.par_index_accum, STYPE = bigint[], SSPACE = -1, FINALFUNC = parindex.par_index_final,
	COMBINEFUNC = parindex.par_index_combine, INITCOND = '{0,0,0,0}',
	MSFUNC = parindex.par_index_accum, MINVFUNC = parindex.par_index_accum_inv, MSTYPE = bigint[],
	MFINALFUNC = parindex.par_index_final, MINITCOND = '{0,0,0,0}',
	PARALLEL = SAFE
);
COMMENT ON AGGREGATE parindex.par_index(parindex.criteria, numeric) IS
'The index of the rows in %, 16 decimals: the same figure as par_index(scorecard(criteria, points)), without keeping cells. Points from 0 to the maximum, else 22003; NULL points are unscored and make it NULL, but none (0) for bonus and penalty. Rows without criteria are ignored; no rows give NULL. A sum that does not fit is 22003, also where a card would still answer';

CREATE AGGREGATE parindex.par_index(criteria parindex.criteria, points numeric, applicable boolean) (
	SFUNC = parindex.par_index_accum, STYPE = bigint[], SSPACE = -1, FINALFUNC = parindex.par_index_final,
	COMBINEFUNC = parindex.par_index_combine, INITCOND = '{0,0,0,0}',
	MSFUNC = parindex.par_index_accum, MINVFUNC = parindex.par_index_accum_inv, MSTYPE = bigint[],
	MFINALFUNC = parindex.par_index_final, MINITCOND = '{0,0,0,0}',
	PARALLEL = SAFE
);
COMMENT ON AGGREGATE parindex.par_index(parindex.criteria, numeric, boolean) IS
'The index of the rows in %, 16 decimals: the same figure as par_index(scorecard(criteria, points, applicable)), without keeping cells. applicable false: the criterion leaves the maximum and its points are ignored; NULL is true. The rest as for par_index(criteria, points)';

CREATE AGGREGATE parindex.par_index(points numeric, max_points numeric) (
	SFUNC = parindex.par_index_plain_accum, STYPE = bigint[], SSPACE = -1, FINALFUNC = parindex.par_index_final,
	COMBINEFUNC = parindex.par_index_combine, INITCOND = '{0,0,0,0}',
	MSFUNC = parindex.par_index_plain_accum, MINVFUNC = parindex.par_index_plain_accum_inv, MSTYPE = bigint[],
	MFINALFUNC = parindex.par_index_final, MINITCOND = '{0,0,0,0}',
	PARALLEL = SAFE
);
COMMENT ON AGGREGATE parindex.par_index(numeric, numeric) IS
'The index of rows that have no criteria, in %, 16 decimals: 100 * sum(points) / sum(max_points). Points from 0 to their maximum, a maximum from 0 to 9999999999.99999999, finer than 8 decimals is rounded half away from zero; else, and where a sum does not fit, 22003. NULL points are unscored and make it NULL; rows where both are NULL are ignored, points without a maximum are 22004; no rows give NULL';

