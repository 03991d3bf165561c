/*
 * normal_quantile.c
 *		The quantile of the normal distribution in decimal arithmetic.
 *
 * For a confidence c it is the z for which a normal variable lies between -z
 * and z with probability c: 1.9599639845... for 0.95.  With
 *
 *		S(z) = z + z^3/3 + z^5/(3*5) + z^7/(3*5*7) + ...
 *
 * that probability is sqrt(2/pi) * exp(-z^2/2) * S(z): G. Marsaglia, Evaluating
 * the Normal Distribution, Journal of Statistical Software 11(4), 2004.  All
 * terms are positive, so nothing cancels.  Newton's step is then
 *
 *		z + c * sqrt(pi/2) * exp(z^2/2) - S(z)
 *
 * The probability rises ever more slowly in z, so from 0 on the steps never
 * pass the root.  No floating-point number takes part: every machine gives the
 * same digits, of which the 30 decimals that are returned hold.
 */
#include "postgres.h"

#include "base/compat.h"
#include "base/normal_quantile.h"
#include "base/numeric_points.h"
#include "miscadmin.h"
#include "utils/datum.h"
#include "utils/memutils.h"

/*
 * z is below 15 for what is taken, so exp(z^2/2) below 10^49: these decimals
 * leave some more than are returned.
 */
#define WORKING_DECIMALS	96
#define ENOUGH				"1e-40"	/* a smaller step ends the search */
#define QUANTILE_DECIMALS	30
#define MAX_STEPS			500

#define SQRT_HALF_PI \
	"1.25331413731550025120788264240552262650349337030496" \
	"91583149617881711468273039209874732979191890286330"
#define LEAST_CONFIDENCE	"0.000000000000000000000000000001"
#define MOST_CONFIDENCE		"0.999999999999999999999999999999"

/* The last quantile of one place in a query, for the same confidence. */
typedef struct QuantileCache
{
	Datum		confidence;
	Datum		quantile;
} QuantileCache;

static Datum
number(const char *text)
{
	return DirectFunctionCall3(numeric_in, CStringGetDatum(text),
							   ObjectIdGetDatum(InvalidOid), Int32GetDatum(-1));
}

static Datum
with_decimals(Datum value)
{
	return NUMERIC_OP(round, value, Int32GetDatum(WORKING_DECIMALS));
}

static Datum
multiply(Datum a, Datum b)
{
	return with_decimals(NUMERIC_OP(mul, a, b));
}

static Datum
divide(Datum a, int64 b)
{
	return with_decimals(NUMERIC_OP(div, a, int128_to_numeric(b, 0)));
}

static bool
less(Datum a, Datum b)
{
	return DatumGetBool(NUMERIC_OP(lt, a, b));
}

/*
 * S(z), with z^2 at hand.
 */
static Datum
series(Datum z, Datum square)
{
	Datum		zero = with_decimals(number("0"));
	Datum		term = z;
	Datum		sum = z;

	for (int64 odd = 3; less(zero, term); odd += 2)
	{
		term = divide(multiply(term, square), odd);
		sum = NUMERIC_OP(add, sum, term);
	}
	return sum;
}

/*
 * The quantile with 30 decimals, in the current context, for a confidence above
 * 0 and below 1, by at least 1e-50.
 */
Datum
find_quantile(Datum confidence)
{
	MemoryContext step_context = AllocSetContextCreate(CurrentMemoryContext, "parindex quantile",
													   ALLOCSET_DEFAULT_SIZES);
	Datum		target = multiply(with_decimals(confidence), number(SQRT_HALF_PI));
	Datum		enough = number(ENOUGH);
	Datum		z = with_decimals(number("0"));
	bool		done = false;

	for (int i = 0; !done; i++)
	{
		MemoryContext caller = MemoryContextSwitchTo(step_context);
		Datum		square = multiply(z, z);
		Datum		growth = DirectFunctionCall1(numeric_exp, divide(square, 2));
		Datum		step = NUMERIC_OP(sub, multiply(target, growth), series(z, square));

		done = less(step, enough);
		if (i == MAX_STEPS)
			elog(ERROR, "normal quantile does not converge");
		CHECK_FOR_INTERRUPTS();
		MemoryContextSwitchTo(caller);
		z = NUMERIC_OP(add, z, step);
		MemoryContextReset(step_context);
	}
	MemoryContextDelete(step_context);
	return NUMERIC_OP(round, z, Int32GetDatum(QUANTILE_DECIMALS));
}

/*
 * Keeps a quantile for later calls in place of the one that is kept.
 */
static Datum
keep_quantile(FmgrInfo *flinfo, Datum confidence, Datum quantile)
{
	QuantileCache *cache = flinfo->fn_extra;
	MemoryContext caller = MemoryContextSwitchTo(flinfo->fn_mcxt);

	if (cache != NULL)
	{
		flinfo->fn_extra = NULL;
		pfree(DatumGetPointer(cache->confidence));
		pfree(DatumGetPointer(cache->quantile));
		pfree(cache);
	}
	cache = palloc(sizeof(QuantileCache));
	cache->confidence = datumCopy(confidence, false, -1);
	cache->quantile = datumCopy(quantile, false, -1);
	flinfo->fn_extra = cache;
	MemoryContextSwitchTo(caller);
	return cache->quantile;
}

/*
 * The quantile for a confidence that a caller of SQL gave; 22023 unless it is
 * above 0 and below 1, by at least 1e-30.  It is found once for the calls of
 * flinfo with the same confidence.
 */
Datum
normal_quantile(FmgrInfo *flinfo, Datum confidence)
{
	QuantileCache *cache = flinfo->fn_extra;

	if (cache != NULL && DatumGetBool(NUMERIC_OP(eq, cache->confidence, confidence)))
		return cache->quantile;
	if (less(confidence, number(LEAST_CONFIDENCE)) || less(number(MOST_CONFIDENCE), confidence))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("confidence must be above 0 and below 1: %s",
						numeric_to_cstring(confidence)),
				 errdetail("It is at least 1e-30 away from both."),
				 errhint("95 %% is 0.95.")));

	return keep_quantile(flinfo, confidence, find_quantile(confidence));
}
