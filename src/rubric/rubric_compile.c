/*
 * rubric_compile.c
 *		From the clauses of a rule to the keys that are searched; finds clauses
 *		that can never match.
 *
 * Knows nothing of the server: errors are a place and a sentence.
 */
#include "c.h"

#include "rubric/rubric_compile.h"

#define NO_OWNER		PG_UINT32_MAX
#define NEVER_MATCHES	"This clause can never match: those before it take all its values."

static int
int128_compare(const void *a, const void *b)
{
	int128		left = *(const int128 *) a;
	int128		right = *(const int128 *) b;

	return (left > right) - (left < right);
}

/*
 * The place of a value, or the first place after it.
 */
static int128
place(RubricSubject subject, int128 value, bool after)
{
	return (subject == RUBRIC_NUMBERS ? 2 * value : value) + after;
}

/*
 * The places for which a clause holds: from *start up to before *end.
 */
static void
clause_extent(const RubricRule *rule, const RubricClause *clause,
			  int128 *start, int128 *end)
{
	RubricTest	test = clause->test;
	bool		range = test == TEST_RANGE;

	*start = RUBRIC_LINE_START;
	*end = RUBRIC_LINE_END;
	if (test == TEST_AT_LEAST || test == TEST_ABOVE || test == TEST_EQUAL || range)
		*start = place(rule->subject, clause->low, test == TEST_ABOVE);
	if (test == TEST_AT_MOST || test == TEST_BELOW || test == TEST_EQUAL || range)
		*end = place(rule->subject, range ? clause->high : clause->low, test != TEST_BELOW);
}

/*
 * The places at which some clause starts or ends, sorted, each once; the first
 * is minus infinity and the last plus infinity.  Returns how many.
 */
static int
collect_cuts(const RubricRule *rule, int128 *cuts)
{
	int			n = 0;
	int			kept = 0;

	cuts[n++] = RUBRIC_LINE_START;
	cuts[n++] = RUBRIC_LINE_END;
	for (int i = 0; i < rule->nclauses; i++)
	{
		if (!rubric_is_band(rule, &rule->clauses[i]))
			continue;
		clause_extent(rule, &rule->clauses[i], &cuts[n], &cuts[n + 1]);
		n += 2;
	}
	qsort(cuts, n, sizeof(int128), int128_compare);
	for (int i = 0; i < n; i++)
		if (i == 0 || cuts[i] != cuts[kept - 1])
			cuts[kept++] = cuts[i];
	return kept;
}

static int
find_cut(const int128 *cuts, int ncuts, int128 cut)
{
	int			low = 0;
	int			high = ncuts - 1;

	while (low < high)
	{
		int			middle = (low + high) / 2;

		if (cuts[middle] < cut)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

/*
 * The first piece from i on that no clause has yet.  next[i] is a step towards
 * it and is shortened on the way.
 */
static uint32
next_free(uint32 *next, uint32 i)
{
	while (next[i] != i)
	{
		next[i] = next[next[i]];
		i = next[i];
	}
	return i;
}

/*
 * Gives a clause the pieces from first to before end that are free; false with
 * the reason if there are none, or if two ranges share a piece.
 */
static bool
take_pieces(const RubricRule *rule, int clause, uint32 first, uint32 end,
			uint32 *owners, uint32 *next, ParseError *error)
{
	const RubricClause *clauses = rule->clauses;
	uint32		i = next_free(next, first);

	/* ranges share nothing, so all of them together pass each piece once */
	if (clauses[clause].test == TEST_RANGE)
		for (uint32 j = first; j < end; j++)
			if (owners[j] != NO_OWNER && clauses[owners[j]].test == TEST_RANGE)
				return parse_fail(error, clauses[clause].at,
								  "This range overlaps one before it; both ends of a range are inside it.");
	if (i >= end)
		return parse_fail(error, clauses[clause].at, NEVER_MATCHES);
	for (; i < end; i = next_free(next, i))
	{
		owners[i] = clause;
		next[i] = i + 1;
	}
	return true;
}

/*
 * Compiles the bands of a rule on numbers or dates.  With n clauses there is
 * room for RUBRIC_MAX_BANDS(n) elements in cuts, owners and next, which are only
 * worked with, and in bands.  A clause without values of its own is an error.
 */
bool
rubric_compile_bands(const RubricRule *rule, int128 *cuts, uint32 *owners,
					 uint32 *next, RubricBand *bands, int *nbands,
					 ParseError *error)
{
	int			ncuts = collect_cuts(rule, cuts);

	for (int i = 0; i < ncuts; i++)
	{
		owners[i] = NO_OWNER;
		next[i] = i;
	}
	for (int i = 0; i < rule->nclauses; i++)
	{
		int128		start;
		int128		end;

		if (!rubric_is_band(rule, &rule->clauses[i]))
			continue;
		clause_extent(rule, &rule->clauses[i], &start, &end);
		if (!take_pieces(rule, i, find_cut(cuts, ncuts, start), find_cut(cuts, ncuts, end),
						 owners, next, error))
			return false;
	}
	*nbands = 0;
	for (int i = 0; i < ncuts - 1; i++)
		if (i == 0 || owners[i] != owners[i - 1])
			bands[(*nbands)++] = (RubricBand) {
				.start = cuts[i],
				.clause = owners[i] == NO_OWNER ? NULL : &rule->clauses[owners[i]]
			};
	return true;
}

/*
 * The order of options: by name, equal names by their places in the text.
 */
static int
option_compare(const void *a, const void *b)
{
	const RubricClause *left = *(const RubricClause *const *) a;
	const RubricClause *right = *(const RubricClause *const *) b;
	int			order = rubric_name_compare(&left->name, &right->name);

	return order != 0 ? order : (left > right) - (left < right);
}

/*
 * Compiles the options of a rule: sorted by name.  sorted has room for all
 * clauses.  A name given twice is an error.
 */
bool
rubric_compile_options(const RubricRule *rule, const RubricClause **sorted,
					   int *noptions, ParseError *error)
{
	const RubricClause *twice = NULL;
	int			n = 0;

	for (int i = 0; i < rule->nclauses; i++)
		if (rule->clauses[i].test == TEST_OPTION)
			sorted[n++] = &rule->clauses[i];
	*noptions = n;
	qsort(sorted, n, sizeof(*sorted), option_compare);
	for (int i = 1; i < n; i++)
		if (rubric_name_compare(&sorted[i]->name, &sorted[i - 1]->name) == 0 &&
			(twice == NULL || sorted[i] < twice))
			twice = sorted[i];
	if (twice != NULL)
		return parse_fail(error, twice->at, "This clause can never match: the option is given before.");
	return true;
}
