/*
 * holm.c
 *		Which differences of a block are too large for chance.
 *
 * The difference of two units, divided by its standard error, is
 *
 *		t = |a - b| / sqrt(error of a ^2 + error of b ^2)
 *
 * Of many tests some would fail by chance.  S. Holm, A Simple Sequentially
 * Rejective Multiple Test Procedure, Scandinavian Journal of Statistics 6, 1979:
 * take them by falling t, and with K tests left hold t against the two-sided
 * normal quantile z at confidence 1 - (1 - confidence) / K; the first that does
 * not reach it ends the procedure.  As z falls with K, it is enough to count all
 * that reach z, to lower K by as many, and to count again until none is added;
 * so no pair is stored.
 *
 * Floats only save work: t as near to z as MARGIN, or as the rounding of floats
 * could be, is decided in decimals.
 */
#include "postgres.h"

#include "base/compat.h"
#include "base/normal_quantile.h"
#include "base/numeric_points.h"
#include "miscadmin.h"
#include "ranking/holm.h"
#include "utils/builtins.h"
#include "utils/fmgrprotos.h"
#include "utils/hsearch.h"
#include "utils/memutils.h"

#include <float.h>
#include <math.h>

/* At least 1e-9, and more than rounding does to z */
#define MARGIN				2e-9

/* Floats beyond these could overflow, or lose digits, in a square */
#define LARGEST				1e150
#define SMALLEST			1e-140

/* Decimals of (1 - confidence) / K: as many as the quantile works with */
#define DOUBT_DECIMALS		96

/* What t is held against while so many tests are left */
typedef struct Threshold
{
	int64		tests;			/* the hash key */
	double		least;			/* a smaller t^2 does not reach it */
	double		most;			/* a larger one does */
	Datum		square;			/* z^2 in decimals, 0 until it is asked for */
} Threshold;

typedef struct Comparison
{
	ComparedUnit *units;
	int			count;
	int			unsure;			/* units whose error is above 0 */
	int			sure;			/* whose error is 0 */
	Datum		doubt;			/* 1 - confidence */
	HTAB	   *thresholds;
	MemoryContext work;			/* for one decision in decimals */
} Comparison;

static bool
is_zero(Datum number)
{
	return DatumGetBool(NUMERIC_OP(eq, number, int128_to_numeric(0, 0)));
}

static double
to_double(Datum number)
{
	return DatumGetFloat8(DirectFunctionCall1(numeric_float8_no_overflow, number));
}

/*
 * The z that a normal variable exceeds to either side with this probability, to
 * about 14 digits: Newton's steps for log(erfc(z / sqrt(2))) = log(probability),
 * which from above never pass the root.
 */
static double
estimate_quantile(double probability)
{
	double		z = sqrt(-2 * log(probability));

	for (int i = 0; i < 100 && z > 0; i++)
	{
		double		tail = erfc(z * M_SQRT1_2);
		double		slope = -M_2_SQRTPI * M_SQRT1_2 * exp(-z * z / 2) / tail;
		double		step = log(tail / probability) / slope;

		z -= step;
		if (fabs(step) < 1e-13)
			break;
	}
	return z;
}

/*
 * What t must reach while so many tests are left.  With none left there is
 * nothing to hold against it.
 */
static Threshold *
threshold_of(Comparison *all, int64 tests)
{
	bool		found;
	Threshold  *threshold = hash_search(all->thresholds, &tests, HASH_ENTER, &found);

	if (!found)
	{
		double		z = tests == 0 ? 1 : estimate_quantile(to_double(all->doubt) / tests);
		double		low = Max(z - MARGIN, 0);

		threshold->least = low * low;
		threshold->most = (z + MARGIN) * (z + MARGIN);
		threshold->square = 0;
	}
	return threshold;
}

/*
 * z^2 of a threshold in decimals.
 */
static Datum
threshold_square(Comparison *all, Threshold *threshold)
{
	if (threshold->square == 0)
	{
		Datum		doubt = NUMERIC_OP(div,
									   NUMERIC_OP(round, all->doubt, Int32GetDatum(DOUBT_DECIMALS)),
									   int128_to_numeric(threshold->tests, 0));
		Datum		z = find_quantile(NUMERIC_OP(sub, int128_to_numeric(1, 0), doubt));
		MemoryContext caller = MemoryContextSwitchTo(GetMemoryChunkContext(all));

		threshold->square = NUMERIC_OP(mul, z, z);
		MemoryContextSwitchTo(caller);
	}
	return threshold->square;
}

/*
 * Does t reach its threshold, in decimals?  Without an error on both sides there
 * is no test, and it is enough that the values differ.
 */
static bool
differ_in_decimals(Comparison *all, const ComparedUnit *a, const ComparedUnit *b,
				   Threshold *threshold)
{
	MemoryContext caller;
	Datum		difference;
	Datum		variance;
	bool		result;

	if (a->error == 0 || b->error == 0)
		return false;
	CHECK_FOR_INTERRUPTS();
	caller = MemoryContextSwitchTo(all->work);
	difference = NUMERIC_OP(sub, a->value, b->value);
	variance = NUMERIC_OP(add, NUMERIC_OP(mul, a->error, a->error),
						  NUMERIC_OP(mul, b->error, b->error));
	if (is_zero(variance))
		result = !is_zero(difference);
	else
		result = DatumGetBool(NUMERIC_OP(ge, NUMERIC_OP(mul, difference, difference),
										 NUMERIC_OP(mul, threshold_square(all, threshold), variance)));
	MemoryContextSwitchTo(caller);
	MemoryContextReset(all->work);
	return result;
}

/*
 * Are two units told apart?  NaN, which stands for what floats cannot hold, is
 * neither above nor below anything, so decimals decide.
 */
static inline bool
differ(Comparison *all, const ComparedUnit *a, const ComparedUnit *b, Threshold *threshold)
{
	double		distance = fabs(a->place - b->place);
	double		blur = a->blur + b->blur;
	double		variance = a->variance + b->variance;
	double		least = distance - blur;
	double		most = distance + blur;

	if (least > 0 && least * least > threshold->most * variance)
		return true;
	if (most * most < threshold->least * variance)
		return false;
	return differ_in_decimals(all, a, b, threshold);
}

/*
 * Counts the units that are told apart from one, above and below it; units are
 * sorted.  Returns how many of them by a test.
 */
static int64
count_unit(Comparison *all, int i, Threshold *threshold)
{
	ComparedUnit *unit = &all->units[i];
	int64		tests = 0;

	CHECK_FOR_INTERRUPTS();
	unit->above = unit->below = 0;
	for (int j = 0; j < all->count; j++)
	{
		const ComparedUnit *other = &all->units[j];

		if (j == i || !differ(all, unit, other, threshold))
			continue;
		if (j < i)
			unit->above++;
		else
			unit->below++;
		if (unit->variance != 0 || other->variance != 0)
			tests++;
	}
	return tests;
}

/*
 * Holm's procedure for units from .. to - 1 with the others, so many tests, of
 * which each is met so many times.
 */
static void
step_down(Comparison *all, int from, int to, int64 tests, int times)
{
	int64		left = tests;

	for (;;)
	{
		Threshold  *threshold = threshold_of(all, left);
		int64		reached = 0;

		for (int i = from; i < to; i++)
			reached += count_unit(all, i, threshold);
		reached /= times;
		if (reached == tests || tests - reached == left)
			break;
		left = tests - reached;
	}
}

/*
 * The floats of a unit: its distance to the middle of the block, so that no
 * digits are lost to what all values have in common; how far that can be off;
 * the square of its error, infinite if the error is not known.
 */
static void
estimate_unit(ComparedUnit *unit, Datum middle)
{
	double		error = unit->error == 0 ? INFINITY : to_double(unit->error);

	unit->place = to_double(NUMERIC_OP(sub, unit->value, middle));
	unit->blur = fabs(unit->place) * 4 * DBL_EPSILON;
	unit->variance = error * error;
	if (!(fabs(unit->place) < LARGEST))
		unit->place = unit->blur = NAN;
	if (unit->error != 0 && !is_zero(unit->error) && !(error > SMALLEST && error < LARGEST))
		unit->variance = NAN;
}

/*
 * Sets above and below of all units, which are sorted, the best first.  The
 * confidence is between 0 and 1.
 */
void
compare_units(ComparedUnit *units, int count, Datum confidence, TestFamily family)
{
	HASHCTL		ctl = {.keysize = sizeof(int64), .entrysize = sizeof(Threshold)};
	Comparison *all = palloc0(sizeof(Comparison));

	all->units = units;
	all->count = count;
	all->doubt = NUMERIC_OP(sub, int128_to_numeric(1, 0), confidence);
	all->work = AllocSetContextCreate(CurrentMemoryContext, "block_intervals decision",
									  ALLOCSET_SMALL_SIZES);
	ctl.hcxt = CurrentMemoryContext;
	all->thresholds = hash_create("block_intervals thresholds", 64, &ctl,
								  HASH_ELEM | HASH_BLOBS | HASH_CONTEXT);
	for (int i = 0; i < count; i++)
	{
		estimate_unit(&units[i], units[count / 2].value);
		if (units[i].variance == 0)
			all->sure++;
		else if (units[i].error != 0)
			all->unsure++;
	}
	if (family == FAMILY_ALL)
		step_down(all, 0, count, (int64) all->unsure * (all->unsure - 1) / 2 +
				  (int64) all->unsure * all->sure, 2);
	for (int i = 0; i < count && family == FAMILY_EACH; i++)
	{
		int			others = units[i].error == 0 ? 0 :
			units[i].variance == 0 ? all->unsure : all->unsure - 1 + all->sure;

		step_down(all, i, i + 1, others, 1);
	}
	hash_destroy(all->thresholds);
	MemoryContextDelete(all->work);
}
