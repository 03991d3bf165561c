/*
 * rubric_gaps.c
 *		Values between the bands of a rule that none of them takes.
 *
 * Knows nothing of the server.
 */
#include "c.h"

#include "rubric/rubric_gaps.h"

/* Does a clause stand here that says which values it is for? */
static bool
names_values(const RubricBand *band)
{
	return band->clause != NULL && band->clause->test != TEST_ELSE;
}

/*
 * Is what lies between two bands forgotten?  Whatever else does not take is; of
 * what it takes only what is open at both ends, because both bands were written
 * with theirs inside, such as all between 79.99 and 80.
 */
static bool
is_gap(const RubricBand *below, const RubricBand *gap, const RubricBand *above)
{
	RubricTest	ends = below->clause->test;
	RubricTest	starts = above->clause->test;

	return gap->clause == NULL ||
		((ends == TEST_AT_MOST || ends == TEST_EQUAL || ends == TEST_RANGE) &&
		 (starts == TEST_AT_LEAST || starts == TEST_EQUAL || starts == TEST_RANGE));
}

/*
 * Says which values are in a gap: from the place or day start up to before end.
 */
static void
describe(const RubricRule *rule, bool falls_to_else, int128 start, int128 end, char *text)
{
	bool		dates = rule->subject == RUBRIC_DATES;
	bool		from_open = !dates && start % 2 != 0;
	bool		to_open = !dates && end % 2 == 0;
	int128		low = dates ? start : (start - from_open) / 2;
	int128		high = dates ? end - 1 : (end - !to_open) / 2;
	char		low_text[DECIMAL_TEXT_SIZE];
	char		high_text[DECIMAL_TEXT_SIZE];

	low_text[rubric_value_format(rule->subject, low, low_text)] = '\0';
	high_text[rubric_value_format(rule->subject, high, high_text)] = '\0';
	if (low == high)
		snprintf(text, RUBRIC_GAP_SIZE, "no band at %s%s", low_text,
				 falls_to_else ? ", only else" : "");
	else
		snprintf(text, RUBRIC_GAP_SIZE, "no band %s %s %s %s%s",
				 from_open && to_open ? "between" : from_open ? "above" : "from", low_text,
				 from_open && to_open ? "and" : to_open ? "to below" : "to", high_text,
				 falls_to_else ? ", only else" : "");
}

/*
 * Writes a sentence on the next gap between two bands; false if there is none.
 * *at starts at 0 and is moved behind the gap.
 */
bool
rubric_next_gap(const RubricRule *rule, const RubricBand *bands, int nbands,
				int *at, char *text)
{
	for (int i = Max(*at, 1); i + 1 < nbands; i++)
		if (names_values(&bands[i - 1]) && !names_values(&bands[i]) &&
			names_values(&bands[i + 1]) && is_gap(&bands[i - 1], &bands[i], &bands[i + 1]))
		{
			describe(rule, bands[i].clause != NULL, bands[i].start, bands[i + 1].start, text);
			*at = i + 1;
			return true;
		}
	return false;
}
