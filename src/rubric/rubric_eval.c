/*
 * rubric_eval.c
 *		From a value to what a compiled rule gives for it.
 *
 * Knows nothing of the server.
 */
#include "c.h"

#include "rubric/rubric_eval.h"

/* A case, as a place */
#define ONE_CASE	(2 * (int128) POINTS_ONE)

/*
 * The clause of the band that a place lies in, or NULL.
 */
const RubricClause *
rubric_find_band(const RubricBand *bands, int nbands, int128 place)
{
	/* the first band starts at minus infinity, so there is always one */
	while (nbands > 1)
	{
		int			half = nbands / 2;

		if (bands[half].start <= place)
			bands += half;
		nbands -= half;
	}
	return bands->clause;
}

/*
 * The clause of an option, NULL if there is none of that name.
 */
const RubricClause *
rubric_find_option(const RubricClause *const *options, int noptions,
				   const RubricName *name)
{
	int			low = 0;
	int			high = noptions;

	while (low < high)
	{
		int			middle = (low + high) / 2;
		int			order = rubric_name_compare(name, &options[middle]->name);

		if (order == 0)
			return options[middle];
		if (order < 0)
			high = middle;
		else
			low = middle + 1;
	}
	return NULL;
}

/*
 * The place of 100 * done / due.  Neither is negative, and due is not 0.
 */
int128
rubric_rate_place(Points done, Points due)
{
	int128		dividend = (int128) done * (100 * POINTS_ONE);
	int128		quotient = Min(dividend / due, PLACE_END / 2);

	return 2 * quotient + (quotient * due != dividend);
}

/*
 * Points in proportion, rounded once, half away from zero, to 8 decimals: first
 * at low, last at high, held outside.  The value is dividend / divisor in units
 * of 1e-8.  False if that is not possible in 128 bits.
 */
bool
rubric_linear(const RubricResult *linear, int128 dividend, int128 divisor,
			  Points *points)
{
	bool		rising = linear->first <= linear->last;
	Points		least = rising ? linear->first : linear->last;
	Points		most = rising ? linear->last : linear->first;
	int128		low;
	int128		high;
	int128		above;			/* how far the value is from the end with less points */
	int128		run;
	int128		gained;

	if (__builtin_mul_overflow(linear->low, divisor, &low) ||
		__builtin_mul_overflow(linear->high, divisor, &high) ||
		__builtin_sub_overflow(high, low, &run))
		return false;
	dividend = Min(Max(dividend, low), high);
	above = rising ? dividend - low : high - dividend;
	if (__builtin_mul_overflow(above, 2 * (int128) (most - least), &gained) ||
		__builtin_add_overflow(gained, run, &gained) ||
		__builtin_mul_overflow(run, 2, &run))
		return false;
	*points = least + (Points) (gained / run);
	return true;
}

/*
 * Points by cases: less a step for each, not below 0, or a step for each, not
 * above the most.  False where the place is no number of cases: negative or
 * broken.
 */
bool
rubric_each(const RubricResult *each, int128 place, Points *points)
{
	int128		cases = place / ONE_CASE;
	int128		sum;

	if (place < 0 || place % ONE_CASE != 0)
		return false;
	/* more cases than units of points come to the end, whatever a case does */
	sum = cases > each->first ? each->first : Min(cases * each->last, each->first);
	*points = (Points) (each->kind == RESULT_EACH_FROM ? each->first - sum : sum);
	return true;
}

/*
 * The number of cases from start up to before end that gives the most, as a
 * place; it is outside if there is none.
 */
static int128
best_case(const RubricResult *each, int128 start, int128 end)
{
	if (each->kind == RESULT_EACH_FROM)
		return (Max(start, 0) + ONE_CASE - 1) / ONE_CASE * ONE_CASE;
	return end <= 0 ? -1 : (end - 1) / ONE_CASE * ONE_CASE;
}

/*
 * The most points that a result gives for places from start up to before end;
 * false if it gives none.
 */
static bool
result_max(const RubricResult *result, int128 start, int128 end, Points *points)
{
	int128		at;

	switch (result->kind)
	{
		case RESULT_POINTS:
			*points = result->first;
			return true;
		case RESULT_LINEAR:
			/* the number at the better end, rounded down: a place can be odd */
			at = result->first <= result->last ? end : start;
			if (!rubric_linear(result, (at - (at < 0)) / 2, 1, points))
				*points = Max(result->first, result->last);
			return true;
		case RESULT_EACH_FROM:
		case RESULT_EACH_TO:
			at = best_case(result, start, end);
			return at >= start && at < end && rubric_each(result, at, points);
		default:
			return false;
	}
}

/*
 * The most points that a rule gives; false if it gives none.
 */
bool
rubric_max_points(const RubricRule *rule, const RubricBand *bands, int nbands,
				  Points *max)
{
	bool		found = false;
	Points		points;

	for (int i = 0; i < nbands; i++)
	{
		int128		end = i + 1 < nbands ? bands[i + 1].start : RUBRIC_LINE_END;

		if (bands[i].clause == NULL ||
			!result_max(&bands[i].clause->result, bands[i].start, end, &points))
			continue;
		*max = found ? Max(*max, points) : points;
		found = true;
	}
	for (int i = 0; i < rule->nclauses; i++)
	{
		const RubricClause *clause = &rule->clauses[i];

		if (rubric_is_band(rule, clause) || !result_max(&clause->result, 0, 1, &points))
			continue;
		*max = found ? Max(*max, points) : points;
		found = true;
	}
	return found;
}
