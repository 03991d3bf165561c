/*
 * rubric_measure.c
 *		Numerics as rules on numbers take them: their place, and a proportion of
 *		points.
 *
 * What 128 bits do not hold is left to numeric's own functions, which are exact.
 */
#include "postgres.h"

#include "base/compat.h"
#include "base/numeric_points.h"
#include "rubric/rubric_eval.h"
#include "rubric/rubric_measure.h"
#include "utils/fmgrprotos.h"

/* What is done, so many due, is a rate of this many units of 1e-8 % */
#define RATE_UNITS	(100 * POINTS_ONE)

static Datum
integer(int128 value)
{
	return int128_to_numeric(value, 0);
}

/*
 * A number; false for NaN and infinities.
 */
bool
measure_number(Datum value, Measured *measured)
{
	measured->value = value;
	measured->due = (Datum) 0;
	return numeric_to_place(value, &measured->place);
}

/*
 * rubric_rate_place for any numerics.
 */
static int128
rate_place_slow(Datum done, Datum due)
{
	Datum		dividend = NUMERIC_OP(mul, done, integer(RATE_UNITS));
	Datum		quotient = NUMERIC_OP(div_trunc, dividend, due);
	bool		whole = DatumGetBool(NUMERIC_OP(eq, NUMERIC_OP(mul, quotient, due), dividend));
	int128		place;

	(void) numeric_to_place(NUMERIC_OP(mul, quotient, int128_to_numeric(1, POINTS_DECIMALS)), &place);
	return place + !whole;
}

/*
 * A rate in %, 100 * done / due.
 */
RateStatus
measure_rate(Datum done, Datum due, Measured *measured)
{
	int128		done_place;
	int128		due_place;
	int64		done_fixed;
	int64		due_fixed;

	if (!numeric_to_place(done, &done_place) || !numeric_to_place(due, &due_place))
		return RATE_NOT_FINITE;
	if (done_place < 0 || due_place < 0)
		return RATE_NEGATIVE;
	if (due_place == 0)
		return done_place == 0 ? RATE_NOTHING_DUE : RATE_OF_NOTHING;
	measured->value = done;
	measured->due = due;
	if (numeric_to_fixed(done, POINTS_DECIMALS / 4, &done_fixed) &&
		numeric_to_fixed(due, POINTS_DECIMALS / 4, &due_fixed))
		measured->place = rubric_rate_place(done_fixed, due_fixed);
	else
		measured->place = rate_place_slow(done, due);
	return RATE_OK;
}

/*
 * A number as dividend / divisor in units of 1e-8; false if it is too fine or
 * too large.
 */
static bool
as_fraction(const Measured *measured, int128 *dividend, int128 *divisor)
{
	const int	groups = POINTS_DECIMALS / 4;
	int64		value;
	int64		due;

	if (measured->due != (Datum) 0)
	{
		if (!numeric_to_fixed(measured->value, groups, &value) ||
			!numeric_to_fixed(measured->due, groups, &due))
			return false;
		*dividend = (int128) value * RATE_UNITS;
		*divisor = due;
		return true;
	}
	/* as fine as the value needs, or as large */
	*divisor = POINTS_ONE;
	if (!numeric_to_fixed(measured->value, 2 * groups, &value))
	{
		*divisor = 1;
		if (!numeric_to_fixed(measured->value, groups, &value))
			return false;
	}
	*dividend = value;
	return true;
}

/*
 * rubric_linear for any numerics.  The place tells whether the value is outside;
 * in between numeric divides, to a whole number.
 */
static Points
linear_slow(const RubricResult *linear, const Measured *measured)
{
	bool		rising = linear->first <= linear->last;
	Points		least = rising ? linear->first : linear->last;
	Points		most = rising ? linear->last : linear->first;
	bool		rate = measured->due != (Datum) 0;
	Datum		value = NUMERIC_OP(mul, measured->value, integer(rate ? RATE_UNITS : POINTS_ONE));
	Datum		divisor = rate ? measured->due : integer(1);
	Datum		above;
	Datum		twice;

	if (measured->place <= 2 * linear->low)
		return linear->first;
	if (measured->place >= 2 * linear->high)
		return linear->last;
	above = rising ? NUMERIC_OP(sub, value, NUMERIC_OP(mul, integer(linear->low), divisor)) :
		NUMERIC_OP(sub, NUMERIC_OP(mul, integer(linear->high), divisor), value);
	twice = NUMERIC_OP(div_trunc, NUMERIC_OP(mul, above, integer(2 * ((int128) most - least))),
					   NUMERIC_OP(mul, integer(linear->high - linear->low), divisor));
	return least + (DatumGetInt64(DirectFunctionCall1(numeric_int8, twice)) + 1) / 2;
}

/*
 * Points in proportion, rounded once, half away from zero, to 8 decimals.
 */
Points
measured_linear(const RubricResult *linear, const Measured *measured)
{
	int128		dividend;
	int128		divisor;
	Points		points;

	if (as_fraction(measured, &dividend, &divisor) &&
		rubric_linear(linear, dividend, divisor, &points))
		return points;
	return linear_slow(linear, measured);
}
