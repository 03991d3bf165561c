/*
 * par_index.c
 *		The direct par_index aggregates: the index of the rows, without cells.
 *
 * The state is bigint[4]: points gained, points of penalties and the maximum in
 * units of 1e-8, and the number of unscored rows.  Each of them only grows, so
 * whether a sum fits does not depend on the order of rows.  It is an ordinary
 * array, as in core's avg(integer), so it travels between workers and servers
 * without functions of its own.
 */
#include "postgres.h"

#include "base/compat.h"
#include "base/numeric_points.h"
#include "catalog/pg_type.h"
#include "scorecard/score_row.h"
#include "utils/array.h"

typedef struct IndexSums
{
	Points		gained;
	Points		penalties;
	Points		max_points;
	int64		unscored;
} IndexSums;

/*
 * The sums in an array argument; 22023 for an array that no aggregate made.
 */
static IndexSums *
index_sums(ArrayType *array)
{
	if (ARR_NDIM(array) != 1 || ARR_DIMS(array)[0] != 4 || ARR_HASNULL(array) ||
		ARR_ELEMTYPE(array) != INT8OID ||
		ARR_SIZE(array) != ARR_OVERHEAD_NONULLS(1) + sizeof(IndexSums))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("state of par_index is not an array of four bigint")));
	return (IndexSums *) ARR_DATA_PTR(array);
}

/*
 * The state of a transition: itself inside an aggregate, a copy elsewhere;
 * 22004 for NULL, which only a caller other than our aggregates gives.
 */
static ArrayType *
writable_sums(FunctionCallInfo fcinfo)
{
	if (PG_ARGISNULL(0))
		ereport(ERROR,
				(errcode(ERRCODE_NULL_VALUE_NOT_ALLOWED),
				 errmsg("state of par_index must not be null")));
	if (AggCheckCallContext(fcinfo, NULL))
		return PG_GETARG_ARRAYTYPE_P(0);
	return PG_GETARG_ARRAYTYPE_P_COPY(0);
}

/*
 * Adds (sign 1) or takes out (sign -1) what one row or state counts.
 */
static void
sums_add(IndexSums *sums, Points gained, Points penalties, Points max_points,
		 int64 unscored)
{
	if (!points_add(&sums->gained, gained) || !points_add(&sums->penalties, penalties) ||
		!points_add(&sums->max_points, max_points) ||
		__builtin_add_overflow(sums->unscored, unscored, &sums->unscored))
		points_sum_error();
}

/*
 * par_index(criteria, points [, applicable]): counts one row.
 */
static Datum
accumulate_row(FunctionCallInfo fcinfo, int sign)
{
	ScoreRow	row;
	ArrayType  *state;
	CellState	cell_state;

	state = writable_sums(fcinfo);
	if (!score_row(fcinfo, &row))
		PG_RETURN_ARRAYTYPE_P(state);
	cell_state = key_state(row.cell.key);
	if (cell_state == CELL_NOT_APPLICABLE)
		PG_RETURN_ARRAYTYPE_P(state);

	switch (source_kind(row.source))
	{
		case SOURCE_REGULAR:
			sums_add(index_sums(state), sign * row.cell.points, 0, sign * row.cell.max_points,
					 cell_state == CELL_UNSCORED ? sign : 0);
			break;
		case SOURCE_BONUS:
			sums_add(index_sums(state), sign * row.cell.points, 0, 0, 0);
			break;
		case SOURCE_PENALTY:
			sums_add(index_sums(state), 0, sign * row.cell.points, 0, 0);
			break;
	}
	PG_RETURN_ARRAYTYPE_P(state);
}

PARINDEX_RETURNS(par_index_accum, accumulate_row(fcinfo, 1))
PARINDEX_RETURNS(par_index_accum_inv, accumulate_row(fcinfo, -1))

/*
 * Points and a maximum of a row of its own, without a criterion; 22003 unless
 * the maximum is 0 or more and the points are from 0 to it, 22004 for points
 * without a maximum.  False where both are NULL.
 */
static bool
plain_row(FunctionCallInfo fcinfo, Points *points, Points *max_points)
{
	PointsStatus status;

	if (PG_ARGISNULL(2))
	{
		if (PG_ARGISNULL(1))
			return false;
		ereport(ERROR,
				(errcode(ERRCODE_NULL_VALUE_NOT_ALLOWED),
				 errmsg("points %s have no maximum", numeric_to_cstring(PG_GETARG_DATUM(1))),
				 errhint("Filter out rows that do not apply.")));
	}
	*points = *max_points = 0;
	status = points_from_numeric(PG_GETARG_DATUM(2), max_points);
	if (status > POINTS_ROUNDED || *max_points < 0)
		ereport(ERROR,
				(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
				 errmsg("maximum points out of range: %s", numeric_to_cstring(PG_GETARG_DATUM(2))),
				 errhint("Maximum points are from 0 to 9999999999.99999999.")));
	if (PG_ARGISNULL(1))
		return true;
	status = points_from_numeric(PG_GETARG_DATUM(1), points);
	if (status > POINTS_ROUNDED || *points < 0 || *points > *max_points)
		ereport(ERROR,
				(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
				 errmsg("points %s do not fit their maximum %s",
						numeric_to_cstring(PG_GETARG_DATUM(1)),
						numeric_to_cstring(PG_GETARG_DATUM(2))),
				 errdetail("Points are from 0 to the maximum.")));
	return true;
}

/*
 * par_index(points, max_points): counts one row.
 */
static Datum
accumulate_plain_row(FunctionCallInfo fcinfo, int sign)
{
	Points		points;
	Points		max_points;
	ArrayType  *state;

	state = writable_sums(fcinfo);
	if (!plain_row(fcinfo, &points, &max_points))
		PG_RETURN_ARRAYTYPE_P(state);
	sums_add(index_sums(state), sign * points, 0, sign * max_points,
			 PG_ARGISNULL(1) ? sign : 0);
	PG_RETURN_ARRAYTYPE_P(state);
}

PARINDEX_RETURNS(par_index_plain_accum, accumulate_plain_row(fcinfo, 1))
PARINDEX_RETURNS(par_index_plain_accum_inv, accumulate_plain_row(fcinfo, -1))

/*
 * Adds another state, which is neither written to nor returned.
 */
PARINDEX_FUNCTION(par_index_combine);
Datum
par_index_combine(PG_FUNCTION_ARGS)
{
	ArrayType  *state = writable_sums(fcinfo);
	const IndexSums *other = index_sums(PG_GETARG_ARRAYTYPE_P(1));

	sums_add(index_sums(state), other->gained, other->penalties, other->max_points, other->unscored);
	PG_RETURN_ARRAYTYPE_P(state);
}

/*
 * The index; NULL where a row is unscored or the maximum is 0.
 */
PARINDEX_FUNCTION(par_index_final);
Datum
par_index_final(PG_FUNCTION_ARGS)
{
	const IndexSums *sums = index_sums(PG_GETARG_ARRAYTYPE_P(0));
	Points		earned;

	if (sums->unscored != 0 || sums->max_points <= 0)
		PG_RETURN_NULL();
	if (!points_narrow((int128) sums->gained - sums->penalties, &earned))
		points_sum_error();
	return index_to_numeric(index_scaled(earned, sums->max_points));
}
