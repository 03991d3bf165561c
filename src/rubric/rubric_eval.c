/*
 * rubric_eval.c
 *		From a value to what a compiled rule gives for it.
 *
 * Knows nothing of the server.
 */
#include "c.h"

#include "rubric/rubric.h"

/*
 * The result of the band that a place lies in.
 */
uint32
rubric_find_band(const RubricBand *bands, int nbands, int128 place)
{
	/* the first band starts at minus infinity, so there is always one */
	while (nbands > 1)
	{
		int			half = nbands / 2;

		if (rubric_band_start(&bands[half]) <= place)
			bands += half;
		nbands -= half;
	}
	return bands->result;
}

/*
 * The result of an option, RUBRIC_NO_RESULT if there is none of that name.
 */
uint32
rubric_find_option(const RubricOption *options, int noptions, const char *base,
				   const char *name, int len)
{
	int			low = 0;
	int			high = noptions;

	while (low < high)
	{
		int			middle = (low + high) / 2;
		const RubricOption *option = &options[middle];
		int			order = rubric_name_compare(name, len, base + option->name, option->len);

		if (order == 0)
			return option->result;
		if (order < 0)
			high = middle;
		else
			low = middle + 1;
	}
	return RUBRIC_NO_RESULT;
}

/*
 * Points in proportion, rounded once, half away from zero, to 8 decimals: first
 * at low, last at high, held outside.  value has the given decimals, at least
 * 8.  False if that is not possible in 128 bits.
 */
bool
rubric_linear(int128 low, int128 high, Points first, Points last,
			  int128 value, int decimals, Points *points)
{
	int128		scale = 1;
	int128		above;			/* how far value is from the end with less points */
	int128		run;
	int128		gained;

	for (; decimals > POINTS_DECIMALS; decimals--)
		scale *= 10;
	low *= scale;
	high *= scale;
	value = Min(Max(value, low), high);
	run = high - low;
	above = first <= last ? value - low : high - value;
	if (__builtin_mul_overflow(2 * above, first <= last ? last - first : first - last, &gained) ||
		__builtin_add_overflow(gained, run, &gained))
		return false;
	*points = Min(first, last) + (Points) (gained / (2 * run));
	return true;
}

/*
 * Points less a step for each case, not below 0.  False where the place is no
 * number of cases: negative or broken.
 */
bool
rubric_each(Points first, Points step, int128 place, Points *points)
{
	int128		cases = place / (2 * POINTS_ONE);

	if (place < 0 || place % (2 * POINTS_ONE) != 0)
		return false;
	/* more cases than units of points leave nothing, whatever a case takes off */
	*points = cases > first ? 0 : Max((int128) first - cases * step, 0);
	return true;
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
		case RESULT_NULL:
			return false;
		case RESULT_LINEAR:
			/* the number at the better end, rounded down: a place can be odd */
			at = result->first <= result->last ? end : start;
			if (!rubric_linear(result->low, result->high, result->first, result->last,
							   (at - (at < 0)) / 2, POINTS_DECIMALS, points))
				*points = Max(result->first, result->last);
			return true;
		case RESULT_EACH:
			/* the fewest cases, if there is a whole number in between */
			at = (Max(start, 0) + 2 * POINTS_ONE - 1) / (2 * POINTS_ONE) * (2 * POINTS_ONE);
			return at < end && rubric_each(result->first, result->last, at, points);
		default:
			*points = result->first;
			return true;
	}
}

/*
 * The most points that a rule gives; false if it gives none.  There are no
 * bands where it is on options.
 */
bool
rubric_max_points(const RubricRule *rule, const RubricBand *bands, int nbands,
				  Points *max)
{
	bool		found = false;
	bool		options = rule->subject == RUBRIC_OPTIONS;
	int			n = options ? rule->nclauses : nbands;

	for (int i = 0; i < n; i++)
	{
		uint32		clause = options ? (uint32) i : bands[i].result;
		int128		start = options ? RUBRIC_LINE_START : rubric_band_start(&bands[i]);
		int128		end = i + 1 < nbands ? rubric_band_start(&bands[i + 1]) : RUBRIC_LINE_END;
		Points		points;

		if (clause == RUBRIC_NO_RESULT ||
			!result_max(&rule->clauses[clause].result, start, end, &points))
			continue;
		if (!found || points > *max)
			*max = points;
		found = true;
	}
	return found;
}
