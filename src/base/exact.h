/*
 * exact.h
 *		Integers and fractions of any size, for sums that must be exact.
 *
 * An integer is an int128 while it surely fits, which is nearly always; beyond
 * that it is a numeric, made in the current memory context.
 */
#ifndef PARINDEX_EXACT_H
#define PARINDEX_EXACT_H

#include "base/points.h"

typedef struct Exact
{
	int128		small;			/* the integer, where numeric is 0 */
	Datum		numeric;		/* else the integer */
} Exact;

/* A fraction, not always in its lowest terms; the divisor is above 0. */
typedef struct Fraction
{
	Exact		dividend;
	Exact		divisor;
} Fraction;

extern Exact exact_add_numeric(Exact a, Exact b);
extern Exact exact_sub_numeric(Exact a, Exact b);
extern Exact exact_mul_numeric(Exact a, Exact b);
extern int	exact_compare(Exact a, Exact b);
extern Exact exact_divide(Exact dividend, Exact divisor, int decimals, Exact *rest);
extern Exact exact_divide_rounded(Exact dividend, Exact divisor, int decimals);
extern Datum exact_to_numeric(Exact value, int decimals);
extern void exact_keep(Exact *kept, Exact value);
extern int64 common_divisor(int64 a, int64 b);
extern void fraction_add(Fraction *sum, Exact dividend, Exact divisor);

static inline Exact
exact(int128 value)
{
	Exact		result = {value, 0};

	return result;
}

static inline bool
exact_is_small(Exact a, Exact b)
{
	return a.numeric == 0 && b.numeric == 0;
}

/* An integer that is known to be that small */
static inline int64
exact_to_int64(Exact value)
{
	Assert(value.numeric == 0 && value.small == (int64) value.small);
	return (int64) value.small;
}

/* How many bits an integer's magnitude takes */
static inline int
exact_bits(int128 value)
{
	uint128		magnitude = value < 0 ? -(uint128) value : (uint128) value;
	uint64		high = (uint64) (magnitude >> 64);
	uint64		low = (uint64) magnitude;

	if (high != 0)
		return 128 - __builtin_clzll(high);
	return low == 0 ? 0 : 64 - __builtin_clzll(low);
}

static inline Exact
exact_add(Exact a, Exact b)
{
	int128		sum;

	if (likely(exact_is_small(a, b) && !__builtin_add_overflow(a.small, b.small, &sum)))
		return exact(sum);
	return exact_add_numeric(a, b);
}

static inline Exact
exact_sub(Exact a, Exact b)
{
	int128		difference;

	if (likely(exact_is_small(a, b) && !__builtin_sub_overflow(a.small, b.small, &difference)))
		return exact(difference);
	return exact_sub_numeric(a, b);
}

static inline Exact
exact_mul(Exact a, Exact b)
{
	if (likely(exact_is_small(a, b) && exact_bits(a.small) + exact_bits(b.small) < 128))
		return exact(a.small * b.small);
	return exact_mul_numeric(a, b);
}

#endif							/* PARINDEX_EXACT_H */
