/*
 * numeric_points.c
 *		Between SQL's numeric and the fixed-point numbers.
 *
 * What is not the common short form is left to numeric's own functions.
 */
#include "postgres.h"

#include "base/compat.h"
#include "base/input_error.h"
#include "base/numeric_points.h"

/*
 * The text of a numeric as a message shows it.
 */
const char *
numeric_to_cstring(Datum datum)
{
	return shown(DatumGetCString(DirectFunctionCall1(numeric_out, datum)));
}

/*
 * A numeric as points by numeric's own arithmetic: rounded half away from zero
 * to eight decimals, checked, scaled, read as bigint.
 */
PointsStatus
points_from_numeric_slow(Datum datum, Points *result)
{
	Numeric		value = DatumGetNumeric(datum);
	Datum		limit = int128_to_numeric(POINTS_LIMIT, POINTS_DECIMALS);
	Datum		rounded;
	Datum		scaled;

	if (numeric_is_nan(value) || numeric_is_inf(value))
		return POINTS_NOT_FINITE;
	datum = NumericGetDatum(value);
	rounded = NUMERIC_OP(round, datum, Int32GetDatum(POINTS_DECIMALS));
	if (DatumGetBool(NUMERIC_OP(gt, DirectFunctionCall1(numeric_abs, rounded), limit)))
		return POINTS_TOO_LARGE;
	scaled = NUMERIC_OP(mul, rounded, int128_to_numeric(POINTS_ONE, 0));
	*result = DatumGetInt64(DirectFunctionCall1(numeric_int8, scaled));
	return DatumGetBool(NUMERIC_OP(eq, rounded, datum)) ?
		POINTS_OK : POINTS_ROUNDED;
}

/*
 * Points as a numeric without trailing zeros: 62.25, not 62.25000000.
 */
Datum
points_to_numeric(Points points)
{
	int			decimals = POINTS_DECIMALS;

	while (decimals > 0 && points % 10 == 0)
	{
		points /= 10;
		decimals--;
	}
	return int128_to_numeric(points, decimals);
}

/*
 * A 128-bit integer as a numeric with that many decimals, at most 63.
 */
Datum
int128_to_numeric(int128 value, int decimals)
{
	struct varlena *result = palloc(VARHDRSZ + NUMERIC_DIGITS_SIZE);

	SET_VARSIZE(result, VARHDRSZ + numeric_digits_from_fixed(value, decimals, VARDATA(result)));
	return PointerGetDatum(result);
}

/*
 * An index in units of 1e-16 % as a numeric with 16 decimals.
 */
Datum
index_to_numeric(int128 scaled)
{
	return int128_to_numeric(scaled, INDEX_DECIMALS);
}

/*
 * The one error for a sum of points that does not fit, 22003.
 */
void
points_sum_error(void)
{
	ereport(ERROR,
			(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
			 errmsg("sum of points out of range"),
			 errdetail("A sum of points is below 92233720368.54775808.")));
}
