/*
 * change_parts.c
 *		How much of an index's change each criterion has made, by work and by
 *		framework.
 *
 * Before (0) and now (1), a card has the points A and the maximum M, its index
 * is I = A / M; a criterion has the points a and the maximum m, its share earned
 * is s = a / m, its weight w = m / M.  The change of the index is split as
 * Kitagawa (1955) and Bennet (1920) do, with the means of both years:
 *
 *		work		= (w0 + w1) / 2 * (s1 - s0)
 *		framework	= ((s0 + s1) / 2 - (I0 + I1) / 2) * (w1 - w0)
 *
 * A criterion that one year lacks, or has with a maximum of 0, has no work and
 * the mean share of the other year.  Bonus and penalty weigh nothing: with b
 * points they have the work (b1 - b0) * (1 / M0 + 1 / M1) / 2, the rest is
 * framework.  Either way the sum of both is
 *
 *		contribution = a1 / M1 - a0 / M0 - (I0 + I1) / 2 * (w1 - w0)
 *
 * which adds up over all criteria to I1 - I0, and over the criteria of a branch
 * to the branch's.  All are fractions of integers.  With the greatest common
 * divisor of the maxima taken out, M = G * P and m = g * p:
 *
 *		base		 = 2 * G * P0 * P1
 *		level		 = A0 * P1 + A1 * P0
 *		contribution = 2 * ((a1 * P0 - a0 * P1) * base - level * (m1 * P0 - m0 * P1)) / base ^ 2
 *		work		 = (p1 * P0 + p0 * P1) * (a1 * p0 - a0 * p1) / (base * p0 * p1)
 *
 * where p0 = p1 = 1 for bonus and penalty.
 */
#include "postgres.h"

#include "base/compat.h"
#include "miscadmin.h"
#include "ranking/change_parts.h"
#include "utils/memutils.h"

/* An index has its percents and its decimals. */
#define PERCENT_DIGITS	2

/* What is the same for all rows */
typedef struct Change
{
	Exact		p[2];			/* P0, P1 */
	Exact		base;
	Exact		level;
	int			decimals;		/* of a fraction that is wanted to so many digits of a % */
	Exact		total;			/* index now minus before, in units of the last digit */
} Change;

/* A step of the computation of one row */
typedef void (*ChangeStep) (const Change *change, ChangePart *part);

/*
 * Fills in what is the same for all rows; false where one of the two indices is
 * not known.
 */
static bool
change_start(Change *change, const Card *before, const Card *now, int digits)
{
	Points		a[2];
	Points		m[2];
	int64		common;

	if (!card_ratio(before, &a[0], &m[0]) || !card_ratio(now, &a[1], &m[1]))
		return false;
	common = common_divisor(m[0], m[1]);
	change->p[0] = exact(m[0] / common);
	change->p[1] = exact(m[1] / common);
	change->base = exact_mul(exact((int128) 2 * common), exact_mul(change->p[0], change->p[1]));
	change->level = exact_add(exact_mul(exact(a[0]), change->p[1]),
							  exact_mul(exact(a[1]), change->p[0]));
	change->decimals = digits + PERCENT_DIGITS;
	change->total = exact(index_rounded(index_scaled(a[1], m[1]), digits) -
						  index_rounded(index_scaled(a[0], m[0]), digits));
	return true;
}

/*
 * x * y0 - z * y1, of integers that are points
 */
static Exact
cross_difference(Points x, Exact y0, Points z, Exact y1)
{
	return exact_sub(exact_mul(exact(x), y0), exact_mul(exact(z), y1));
}

/*
 * The contribution of a row: its dividend, and what it is rounded down.
 */
static void
row_contribution(const Change *change, ChangePart *part)
{
	const CardTotals *before = &part->input->totals[0];
	const CardTotals *now = &part->input->totals[1];
	Exact		points = cross_difference(now->points, change->p[0], before->points, change->p[1]);
	Exact		weight = cross_difference(now->max_points, change->p[0], before->max_points, change->p[1]);
	Exact		half = exact_sub(exact_mul(points, change->base), exact_mul(change->level, weight));

	part->dividend = exact_mul(exact(2), half);
	part->contribution = exact_divide(part->dividend, exact_mul(change->base, change->base),
									  change->decimals, &part->rest);
}

/*
 * Adds the work of a cell to that of its row.
 */
static void
add_work(const Change *change, ChangePart *part)
{
	const CardTotals *before = &part->input->totals[0];
	const CardTotals *now = &part->input->totals[1];
	int64		common;
	Exact		p[2] = {exact(1), exact(1)};
	Exact		weights;
	Exact		shares;

	if (source_kind(part->input->source) == SOURCE_REGULAR)
	{
		if (before->max_points == 0 || now->max_points == 0)
			return;
		common = common_divisor(before->max_points, now->max_points);
		p[0] = exact(before->max_points / common);
		p[1] = exact(now->max_points / common);
	}
	weights = exact_add(exact_mul(p[1], change->p[0]), exact_mul(p[0], change->p[1]));
	shares = cross_difference(now->points, p[0], before->points, p[1]);
	fraction_add(&part->work_sum, exact_mul(weights, shares), exact_mul(p[0], p[1]));
}

/*
 * Splits a settled contribution: both parts are rounded down, and what is
 * missing goes to the larger rest, of equal ones to the framework.  A part that
 * is nothing stays nothing.
 */
static void
split_contribution(const Change *change, ChangePart *part)
{
	Fraction   *sum = &part->work_sum;
	Exact		divisor = exact_mul(change->base, sum->divisor);
	Exact		framework = exact_sub(exact_mul(part->dividend, sum->divisor),
									  exact_mul(sum->dividend, change->base));
	Exact		work_rest;
	Exact		framework_rest;
	int64		missing;
	bool		to_work;

	part->work = exact_divide(sum->dividend, divisor, change->decimals, &work_rest);
	part->framework = exact_divide(framework, exact_mul(divisor, change->base), change->decimals,
								   &framework_rest);
	missing = exact_to_int64(exact_sub(part->contribution, exact_add(part->work, part->framework)));
	to_work = exact_compare(exact_mul(work_rest, change->base), framework_rest) > 0;

	if (exact_compare(framework, exact(0)) == 0)
		part->work = part->contribution;
	else if (exact_compare(sum->dividend, exact(0)) != 0)
	{
		/* -1 to 2 units: the odd one is the larger rest's to get, the smaller's to give */
		part->work = exact_add(part->work, exact((missing + to_work) >> 1));
	}
	part->framework = exact_sub(part->contribution, part->work);
}

/*
 * One step of one row, in a context that ends with it: numerics that the
 * arithmetic leaves behind do not pile up.
 */
static void
run_step(ChangeStep step, const Change *change, ChangePart *part, MemoryContext scratch)
{
	MemoryContext caller = MemoryContextSwitchTo(scratch);
	ChangePart	work = *part;

	CHECK_FOR_INTERRUPTS();
	step(change, &work);
	MemoryContextSwitchTo(caller);
	exact_keep(&part->contribution, work.contribution);
	exact_keep(&part->work, work.work);
	exact_keep(&part->framework, work.framework);
	exact_keep(&part->dividend, work.dividend);
	exact_keep(&part->rest, work.rest);
	exact_keep(&part->work_sum.dividend, work.work_sum.dividend);
	exact_keep(&part->work_sum.divisor, work.work_sum.divisor);
	MemoryContextReset(scratch);
}

/*
 * Larger rests first, of equal ones the first row.
 */
static int
compare_rests(const void *a, const void *b)
{
	const ChangePart *x = *(const ChangePart *const *) a;
	const ChangePart *y = *(const ChangePart *const *) b;
	int			order = exact_compare(y->rest, x->rest);

	CHECK_FOR_INTERRUPTS();
	return order != 0 ? order : (x > y) - (x < y);
}

/*
 * Makes the rounded contributions add up to the change: what is missing goes to
 * the largest rests, what is too much comes from the smallest.
 */
static void
settle_contributions(const Change *change, ChangePart *parts, int count)
{
	ChangePart **order = palloc_extended((Size) count * sizeof(ChangePart *), MCXT_ALLOC_HUGE);
	Exact		missing = change->total;
	int64		units;
	int64		step;

	for (int i = 0; i < count; i++)
	{
		CHECK_FOR_INTERRUPTS();
		order[i] = &parts[i];
		missing = exact_sub(missing, parts[i].contribution);
	}
	units = exact_to_int64(missing);
	step = units < 0 ? -1 : 1;
	if (units != 0)
		qsort(order, count, sizeof(ChangePart *), compare_rests);
	for (int64 i = 0; i < units * step; i++)
	{
		int64		place = i % count;
		ChangePart *part = order[step > 0 ? place : count - 1 - place];

		part->contribution = exact_add(part->contribution, exact(step));
	}
	pfree(order);
}

/*
 * What each row contributes, to so many digits (0 to 16); NULL where one of the
 * two indices is not known.  A cell belongs to the row of its source whose code
 * is the cell's under mask.
 */
ChangePart *
change_parts(const Card *before, const Card *now, int digits, const ChangeRows *rows,
			 const ChangeRows *cells, Code mask)
{
	Change		change;
	ChangePart *parts;
	MemoryContext scratch;
	int			row = 0;

	if (!change_start(&change, before, now, digits))
		return NULL;
	parts = palloc_extended((Size) rows->count * sizeof(ChangePart), MCXT_ALLOC_HUGE | MCXT_ALLOC_ZERO);
	scratch = AllocSetContextCreate(CurrentMemoryContext, "change_cells row", ALLOCSET_SMALL_SIZES);
	for (int i = 0; i < rows->count; i++)
	{
		parts[i].input = &rows->rows[i];
		parts[i].work_sum.divisor = exact(1);
		run_step(row_contribution, &change, &parts[i], scratch);
	}
	settle_contributions(&change, parts, rows->count);
	for (int i = 0; i < cells->count; i++)
	{
		const ChangeRow *cell = &cells->rows[i];
		int			place;

		/* rows and cells have one order, but for the sources of a code */
		while (rows->rows[row].code != (cell->code & mask))
			row++;
		for (place = row; !source_equal(rows->rows[place].source, cell->source);)
			place++;
		parts[place].input = cell;
		run_step(add_work, &change, &parts[place], scratch);
	}
	for (int i = 0; i < rows->count; i++)
		run_step(split_contribution, &change, &parts[i], scratch);
	MemoryContextDelete(scratch);
	return parts;
}
