/*
 * exact.c
 *		Integers and fractions of any size, for sums that must be exact.
 */
#include "postgres.h"

#include "base/compat.h"
#include "base/exact.h"
#include "base/numeric_points.h"
#include "utils/datum.h"
#include "utils/fmgrprotos.h"

/* 10 ^ this is the greatest power of ten in 64 bits. */
#define POWER_DIGITS	18

/*
 * An integer as a numeric with that many decimals, at most 18.
 */
Datum
exact_to_numeric(Exact value, int decimals)
{
	if (value.numeric == 0)
		return int128_to_numeric(value.small, decimals);
	return NUMERIC_OP(mul, value.numeric, int128_to_numeric(1, decimals));
}

static Datum
as_numeric(Exact value)
{
	return exact_to_numeric(value, 0);
}

/*
 * What numeric has computed, as an int128 again where that is easy.
 */
static Exact
from_numeric(Datum value)
{
	Exact		result = {0, value};
	int64		small;

	if (numeric_to_fixed(value, 0, &small))
		return exact(small);
	return result;
}

Exact
exact_add_numeric(Exact a, Exact b)
{
	return from_numeric(NUMERIC_OP(add, as_numeric(a), as_numeric(b)));
}

Exact
exact_sub_numeric(Exact a, Exact b)
{
	return from_numeric(NUMERIC_OP(sub, as_numeric(a), as_numeric(b)));
}

Exact
exact_mul_numeric(Exact a, Exact b)
{
	return from_numeric(NUMERIC_OP(mul, as_numeric(a), as_numeric(b)));
}

/*
 * The order of two integers: -1, 0 or 1.
 */
int
exact_compare(Exact a, Exact b)
{
	if (likely(exact_is_small(a, b)))
		return (a.small > b.small) - (a.small < b.small);
	return DatumGetInt32(NUMERIC_OP(cmp, as_numeric(a), as_numeric(b)));
}

/*
 * The greatest power of ten, of at most *digits zeros, that a divisor can be
 * multiplied with in 128 bits; *digits becomes its number of zeros.
 */
static int64
power_that_fits(int128 divisor, int *digits)
{
	int64		power = 1;
	int			room = (127 - exact_bits(divisor)) * 1233 / 4096;	/* log10 2, and less */

	*digits = Min(*digits, Min(room, POWER_DIGITS));
	for (int i = 0; i < *digits; i++)
		power *= 10;
	return power;
}

/*
 * Long division in 128 bits, as many decimals at a time as fit.  False where
 * not even one does.
 */
static bool
divide_small(int128 dividend, int128 divisor, int decimals, int128 *quotient, int128 *rest)
{
	*quotient = dividend / divisor;
	*rest = dividend % divisor;
	if (*rest < 0)
	{
		*rest += divisor;
		(*quotient)--;
	}
	while (decimals > 0)
	{
		int			digits = decimals;
		int64		power = power_that_fits(divisor, &digits);

		if (digits <= 0 || exact_bits(*quotient) + exact_bits(power) > 126)
			return false;
		*quotient = *quotient * power + *rest * power / divisor;
		*rest = *rest * power % divisor;
		decimals -= digits;
	}
	return true;
}

/*
 * dividend * 10 ^ decimals / divisor, rounded down; the rest, from 0 to below
 * the divisor, counts in the same unit as the scaled dividend.
 */
Exact
exact_divide(Exact dividend, Exact divisor, int decimals, Exact *rest)
{
	int128		quotient;
	int128		remainder;
	Datum		scaled;
	Exact		result;

	if (likely(exact_is_small(dividend, divisor)) &&
		divide_small(dividend.small, divisor.small, decimals, &quotient, &remainder))
	{
		*rest = exact(remainder);
		return exact(quotient);
	}
	scaled = as_numeric(dividend);
	for (int digits; decimals > 0; decimals -= digits)
	{
		digits = decimals;
		scaled = NUMERIC_OP(mul, scaled, int128_to_numeric(power_that_fits(1, &digits), 0));
	}
	result = from_numeric(NUMERIC_OP(div_trunc, scaled, as_numeric(divisor)));
	*rest = from_numeric(NUMERIC_OP(sub, scaled, as_numeric(exact_mul(result, divisor))));
	if (exact_compare(*rest, exact(0)) < 0)
	{
		*rest = exact_add(*rest, divisor);
		result = exact_sub(result, exact(1));
	}
	return result;
}

/*
 * dividend * 10 ^ decimals / divisor, rounded half away from zero.
 */
Exact
exact_divide_rounded(Exact dividend, Exact divisor, int decimals)
{
	Exact		rest;
	Exact		result = exact_divide(dividend, divisor, decimals, &rest);
	int			half = exact_compare(exact_add(rest, rest), divisor);

	if (half > 0 || (half == 0 && exact_compare(dividend, exact(0)) > 0))
		result = exact_add(result, exact(1));
	return result;
}

/*
 * Puts a value, which may live in a shorter context, into *kept in the current
 * one, and frees what was there.
 */
void
exact_keep(Exact *kept, Exact value)
{
	Datum		before = kept->numeric;

	if (value.numeric != 0)
		value.numeric = datumCopy(value.numeric, false, -1);
	*kept = value;
	if (before != 0)
		pfree(DatumGetPointer(before));
}

/*
 * The greatest common divisor of two integers, at least one of which is not 0.
 */
int64
common_divisor(int64 a, int64 b)
{
	while (b != 0)
	{
		int64		rest = a % b;

		a = b;
		b = rest;
	}
	return a;
}

/*
 * Is this an integer that common_divisor takes?
 */
static bool
fits_in_64_bits(Exact value)
{
	return value.numeric == 0 && value.small == (int64) value.small;
}

/*
 * Adds a fraction to a sum.  The common divisor is not always the least, but
 * with divisors of 64 bits, as they are in all but strange data, it is.
 */
void
fraction_add(Fraction *sum, Exact dividend, Exact divisor)
{
	Exact		rest;
	Exact		factor = sum->divisor;	/* of the new fraction */

	if (exact_compare(sum->divisor, divisor) == 0)
	{
		sum->dividend = exact_add(sum->dividend, dividend);
		return;
	}
	(void) exact_divide(sum->divisor, divisor, 0, &rest);
	if (fits_in_64_bits(divisor) && fits_in_64_bits(rest))
	{
		Exact		common = exact(common_divisor((int64) divisor.small, (int64) rest.small));

		factor = exact_divide(factor, common, 0, &rest);
		divisor = exact_divide(divisor, common, 0, &rest);
	}
	sum->dividend = exact_add(exact_mul(sum->dividend, divisor), exact_mul(dividend, factor));
	sum->divisor = exact_mul(sum->divisor, divisor);
}
