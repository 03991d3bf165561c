/*
 * scorecard_index.c
 *		What if: points_needed and rescaled_index.
 */
#include "postgres.h"

#include "base/compat.h"
#include "base/exact.h"
#include "base/keyword.h"
#include "base/numeric_points.h"
#include "scorecard/card_select.h"

/* A percentage has two digits behind its ratio. */
#define PERCENT_DIGITS	2

/*
 * Is round(par_index, digits) of these points at least the target?
 */
static bool
reaches(int128 points, Points max_points, int digits, Datum target)
{
	int128		printed = index_rounded(index_scaled(points, max_points), digits);

	return DatumGetBool(NUMERIC_OP(ge, int128_to_numeric(printed, digits), target));
}

/*
 * The least points from 0 to lost that bring the printed index to the target;
 * -1 where none do.
 */
static int64
needed_for_printed(const CardTotals *totals, int digits, Datum target)
{
	int64		low = -1;		/* these do not */
	int64		high = totals->lost;	/* these do */

	if (!reaches((int128) totals->points + high, totals->max_points, digits, target))
		return -1;
	while (high - low > 1)
	{
		int64		middle = low + (high - low) / 2;

		if (reaches((int128) totals->points + middle, totals->max_points, digits, target))
			high = middle;
		else
			low = middle;
	}
	return high;
}

/*
 * The least points from 0 to lost that bring the exact index to the target; -1
 * where none do: target % of the maximum, rounded up, less the points that are
 * there.
 */
static int64
needed_for_exact(const CardTotals *totals, Datum target)
{
	Datum		wanted = NUMERIC_OP(mul, NUMERIC_OP(mul, target, int128_to_numeric(totals->max_points, 0)),
									int128_to_numeric(1, PERCENT_DIGITS));
	Datum		needed = NUMERIC_OP(sub, DirectFunctionCall1(numeric_ceil, wanted),
									int128_to_numeric(totals->points, 0));

	if (DatumGetBool(NUMERIC_OP(le, needed, int128_to_numeric(0, 0))))
		return 0;
	if (DatumGetBool(NUMERIC_OP(gt, needed, int128_to_numeric(totals->lost, 0))))
		return -1;
	return DatumGetInt64(DirectFunctionCall1(numeric_int8, needed));
}

/*
 * points_needed(card, target, digits): the least points to add for the index,
 * exact or rounded to digits, to reach the target; NULL where something is
 * unscored or so many are not lost.  22003 for NaN, 22023 for digits out of
 * range.
 */
PARINDEX_FUNCTION(scorecard_points_needed);
Datum
scorecard_points_needed(PG_FUNCTION_ARGS)
{
	CardSelection selection;
	CardTotals	totals;
	Points		earned;
	Points		max_points;
	int64		needed;
	int			digits = digits_argument(fcinfo, 2);
	Datum		target;

	if (PG_ARGISNULL(0) || PG_ARGISNULL(1))
		PG_RETURN_NULL();
	target = PG_GETARG_DATUM(1);
	if (numeric_is_nan(DatumGetNumeric(target)))
		ereport(ERROR,
				(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
				 errmsg("target must not be NaN")));
	card_select(&selection, PG_GETARG_CARD(0), 0, NULL);
	card_totals(&selection, &totals);
	if (!totals_ratio(&totals, UNSCORED_NULL, &earned, &max_points))
		PG_RETURN_NULL();
	needed = PG_ARGISNULL(2) ? needed_for_exact(&totals, target) :
		needed_for_printed(&totals, digits, target);
	if (needed < 0)
		PG_RETURN_NULL();
	PG_RETURN_DATUM(points_to_numeric(needed));
}

/* The weights and the weighted shares earned of the groups of a card */
typedef struct Rescaled
{
	Exact		weight;			/* of groups of which something applies */
	Fraction	earned;			/* their weight times the share earned */
	int128		outside;		/* bonus less penalty */
	bool		known;			/* is nothing unscored? */
} Rescaled;

/*
 * Adds a group of cells.  Points beside the maximum are bonus and penalty.
 */
static void
add_group(Rescaled *rescaled, const CardTotals *group)
{
	Exact		weight = exact((int128) group->max_points + group->excluded);
	int128		earned = (int128) group->max_points - group->lost - group->open;

	rescaled->outside += group->points - earned;
	rescaled->known &= group->unscored == 0;
	if (group->max_points == 0)
		return;
	rescaled->weight = exact_add(rescaled->weight, weight);
	fraction_add(&rescaled->earned, exact_mul(weight, exact(earned)), exact(group->max_points));
}

static void
add_sources(Rescaled *rescaled, const Card *card)
{
	CardSelection selection;
	CardTotals	totals;

	for (int i = 0; i < card->nsources; i++)
	{
		card_select(&selection, card, 0, card->sources[i]);
		card_totals(&selection, &totals);
		add_group(rescaled, &totals);
	}
}

static void
add_axes(Rescaled *rescaled, const Card *card)
{
	CardTotals	totals;

	for (int from = 0, to; from < card->ncells; from = to)
	{
		Code		end = key_code(card_key(card, from)) | ~code_mask(1);

		to = card_search(card, card->ncells, end);
		card_range_totals(card, from, to, &totals);
		add_group(rescaled, &totals);
	}
}

/*
 * rescaled_index(card, within): the index where what does not apply leaves its
 * weight inside its source or its axis; NULL where something is unscored or
 * nothing applies.
 */
PARINDEX_FUNCTION(scorecard_rescaled_index);
Datum
scorecard_rescaled_index(PG_FUNCTION_ARGS)
{
	static const char *const groups[] = {"source", "axis", NULL};
	Rescaled	rescaled = {exact(0), {exact(0), exact(1)}, 0, true};
	Fraction   *sum = &rescaled.earned;
	Card	   *card;
	int			group;

	if (PG_ARGISNULL(0))
		PG_RETURN_NULL();
	group = keyword_argument(PG_GETARG_DATUM(1), PG_ARGISNULL(1), "group to rescale within", groups);
	card = PG_GETARG_CARD(0);
	if (group == 0)
		add_sources(&rescaled, card);
	else
		add_axes(&rescaled, card);
	if (!rescaled.known || exact_compare(rescaled.weight, exact(0)) == 0)
		PG_RETURN_NULL();

	sum->dividend = exact_add(sum->dividend, exact_mul(exact(rescaled.outside), sum->divisor));
	sum->divisor = exact_mul(sum->divisor, rescaled.weight);
	PG_RETURN_DATUM(exact_to_numeric(exact_divide_rounded(sum->dividend, sum->divisor,
														  INDEX_DECIMALS + PERCENT_DIGITS),
									 INDEX_DECIMALS));
}
