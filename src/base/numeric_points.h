/*
 * numeric_points.h
 *		Between SQL's numeric and the fixed-point numbers.
 */
#ifndef PARINDEX_NUMERIC_POINTS_H
#define PARINDEX_NUMERIC_POINTS_H

#include "base/compat.h"
#include "base/points.h"
#include "utils/fmgrprotos.h"
#include "utils/numeric.h"

/* numeric's own arithmetic: NUMERIC_OP(add, a, b) */
#define NUMERIC_OP(op, a, b)	DirectFunctionCall2(numeric_##op, a, b)

extern PointsStatus points_from_numeric_slow(Datum datum, Points *result);
extern Datum points_to_numeric(Points points);
extern Datum int128_to_numeric(int128 value, int decimals);
extern Datum index_to_numeric(int128 scaled);
extern const char *numeric_to_cstring(Datum datum);
pg_noreturn extern void points_sum_error(void);

/*
 * Reads a numeric of at most eight decimals in its short form into fixed point
 * with 4 * fraction_digits decimals, without detoasting; false if unusual.
 */
static inline bool
numeric_to_fixed(Datum datum, int fraction_digits, int64 *result)
{
	struct varlena *value = (struct varlena *) DatumGetPointer(datum);

	if (VARATT_IS_EXTERNAL(value) || VARATT_IS_COMPRESSED(value))
		return false;
	return numeric_digits_to_fixed(VARDATA_ANY(value), VARSIZE_ANY_EXHDR(value),
								   fraction_digits, result);
}

/*
 * The place of a numeric on the line of numbers; false for NaN and infinities.
 */
static inline bool
numeric_to_place(Datum datum, int128 *place)
{
	struct varlena *value = (struct varlena *) DatumGetPointer(datum);

	if (VARATT_IS_EXTERNAL(value) || VARATT_IS_COMPRESSED(value))
		value = pg_detoast_datum_packed(value);
	return numeric_digits_to_place(VARDATA_ANY(value), VARSIZE_ANY_EXHDR(value), place);
}

/*
 * A numeric as points; finer input is rounded half away from zero.  What is
 * not POINTS_OK or POINTS_ROUNDED leaves *result alone.
 */
static inline PointsStatus
points_from_numeric(Datum datum, Points *result)
{
	int64		value;

	if (!numeric_to_fixed(datum, POINTS_DECIMALS / 4, &value))
		return points_from_numeric_slow(datum, result);
	if (value > POINTS_LIMIT || value < -POINTS_LIMIT)
		return POINTS_TOO_LARGE;
	*result = value;
	return POINTS_OK;
}

#endif							/* PARINDEX_NUMERIC_POINTS_H */
