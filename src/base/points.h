/*
 * points.h
 *		Points: exact decimal fixed-point numbers, and the index made of them.
 *
 * Nothing here knows of fmgr, of memory contexts or of ereport, so that it can
 * be tested and fuzzed apart from a server.
 */
#ifndef PARINDEX_POINTS_H
#define PARINDEX_POINTS_H

#include "c.h"

/* Points are counted in units of 1e-8 of a point. */
typedef int64 Points;

#define POINTS_DECIMALS		8
#define POINTS_ONE			INT64CONST(100000000)

/* What one value may be: ten integer digits and eight decimals. */
#define POINTS_LIMIT		INT64CONST(999999999999999999)

/* An index is counted in units of 1e-16 of a percent. */
#define INDEX_DECIMALS		16
#define INDEX_SCALE			INT64CONST(1000000000000000000) /* 100 * 1e16 */

/*
 * A place on the line of all numbers, told by decimals of 1e-8: twice the
 * number in that unit, and the odd place above it for all that lies between it
 * and the next.  So x >= 90 is place(x) >= 2 * 90e8, and x > 90 is
 * place(x) >= 2 * 90e8 + 1, for a number x with any decimals.
 */
#define PLACE_DIGITS		16	/* before the point; larger is all one place, and
								 * the odd one behind it if it is broken */
#define PLACE_END			((int128) 2 * INT64CONST(10000000000000000) * POINTS_ONE)

/* Room for any 128-bit decimal as a numeric's header and digits of four */
#define NUMERIC_DIGITS_MAX	11
#define NUMERIC_DIGITS_SIZE	(sizeof(uint16) + NUMERIC_DIGITS_MAX * sizeof(int16))

/* Room for the text of any Points: sign, 11 digits, dot, 8 decimals, zero */
#define POINTS_TEXT_SIZE	24

/* Room for the text of any 128-bit decimal: sign, 39 digits, dot, zero, zero */
#define DECIMAL_TEXT_SIZE	44

typedef enum PointsStatus
{
	POINTS_OK,
	POINTS_ROUNDED,				/* taken, but finer than eight decimals */
	POINTS_SYNTAX,				/* not a decimal number */
	POINTS_TOO_FINE,			/* text that is finer than its decimals */
	POINTS_TOO_LARGE,			/* beyond POINTS_LIMIT, or 64 bits in text */
	POINTS_NOT_FINITE			/* NaN or an infinity */
} PointsStatus;

extern int	points_format(Points points, char *text);
extern PointsStatus decimal_parse(const char **cursor, int decimals,
								  int128 limit, int128 *result);
extern int	decimal_format(int128 value, int decimals, char *text);
extern bool numeric_digits_to_fixed(const char *data, int len,
									int fraction_digits, int64 *result);
extern int	numeric_head(const char *data, int len, int16 *weight, bool *negative);
extern bool numeric_digits_to_place(const char *data, int len, int128 *place);
extern int	numeric_digits_from_fixed(int128 value, int decimals, char *data);
extern int	index_compare(Points earned1, Points max1,
						  Points earned2, Points max2);

/*
 * Adds b to *a.  False, and *a as it was, when the sum does not fit.
 */
static inline bool
points_add(Points *a, Points b)
{
	return !__builtin_add_overflow(*a, b, a);
}

/*
 * Narrows a sum of many points; false when it does not fit.
 */
static inline bool
points_narrow(int128 sum, Points *result)
{
	*result = (Points) sum;
	return sum == (int128) *result;
}

/*
 * The index in units of 1e-16 %, rounded half away from zero.  max > 0; earned
 * has at most 65 bits.
 */
static inline int128
index_scaled(int128 earned, Points max)
{
	int128		dividend = earned * INDEX_SCALE;
	int128		half = max / 2 + (max & 1);
	int128		quotient = dividend / max;
	int128		rest = dividend % max;

	if (rest >= half)
		return quotient + 1;
	if (rest <= -half)
		return quotient - 1;
	return quotient;
}

/*
 * An index in units of 1e-16 % rounded to so many digits of a percent, 0 to 16,
 * half away from zero, in units of the last of them.
 */
static inline int128
index_rounded(int128 scaled, int digits)
{
	int64		unit = 1;

	for (int i = digits; i < INDEX_DECIMALS; i++)
		unit *= 10;
	return (scaled + (scaled < 0 ? -unit / 2 : unit / 2)) / unit;
}

#endif							/* PARINDEX_POINTS_H */
