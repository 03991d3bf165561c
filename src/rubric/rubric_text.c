/*
 * rubric_text.c
 *		The clauses of a rule as canonical text.
 *
 * Knows nothing of the server.
 */
#include "c.h"

#include "rubric/rubric_text.h"

static char *
put(char *p, const char *text)
{
	size_t		len = strlen(text);

	memcpy(p, text, len);
	return p + len;
}

static char *
put_range(char *p, int128 low, int128 high)
{
	p += decimal_format(low, POINTS_DECIMALS, p);
	p = put(p, "..");
	return p + decimal_format(high, POINTS_DECIMALS, p);
}

static char *
put_result(char *p, const RubricResult *result)
{
	switch (result->kind)
	{
		case RESULT_NULL:
			return put(p, "null");
		case RESULT_NA:
			return put(p, "na");
		case RESULT_POINTS:
			return p + points_format(result->first, p);
		case RESULT_CLASS:
			return p + rubric_name_format(&result->name, true, p);
		case RESULT_LINEAR:
			p = put(p, "linear ");
			p = put_range(p, result->low, result->high);
			p = put(p, " -> ");
			return put_range(p, result->first, result->last);
		case RESULT_EACH_FROM:
			p = put(p, "each -");
			p += points_format(result->last, p);
			p = put(p, " from ");
			return p + points_format(result->first, p);
		case RESULT_EACH_TO:
			p = put(p, "each ");
			p += points_format(result->last, p);
			p = put(p, " to ");
			return p + points_format(result->first, p);
	}
	return p;
}

static char *
put_test(char *p, const RubricClause *clause, RubricSubject subject)
{
	static const char *const comparisons[] = {
		[TEST_AT_LEAST] = ">= ",
		[TEST_ABOVE] = "> ",
		[TEST_AT_MOST] = "<= ",
		[TEST_BELOW] = "< ",
		[TEST_EQUAL] = "= "
	};

	if (clause->test == TEST_OPTION)
		return p + rubric_name_format(&clause->name, false, p);
	if (clause->test != TEST_RANGE)
		p = put(p, comparisons[clause->test]);
	p += rubric_value_format(subject, clause->low, p);
	if (clause->test == TEST_RANGE)
	{
		p = put(p, "..");
		p += rubric_value_format(subject, clause->high, p);
	}
	return p;
}

/*
 * Writes a rule; returns the length.  text has room for RUBRIC_CLAUSE_SIZE
 * bytes a clause and twice the bytes of all names.
 */
int
rubric_format(const RubricRule *rule, char *text)
{
	char	   *p = text;

	for (int i = 0; i < rule->nclauses; i++)
	{
		const RubricClause *clause = &rule->clauses[i];

		if (i > 0)
			p = put(p, "; ");
		if (clause->test != TEST_ELSE)
			p = put(put_test(p, clause, rule->subject), ": ");
		else if (rule->nclauses > 1)
			p = put(p, "else ");
		p = put_result(p, &clause->result);
	}
	return p - text;
}
