/*
 * rubric.c
 *		Text and binary input of rubrics, and what they give against the clauses
 *		tried one after the other.
 *
 * Fuzzed: rubric/rubric.c rubric/rubric_build.c rubric/rubric_parse.c rubric/rubric_compile.c rubric/rubric_eval.c rubric/rubric_score.c rubric/rubric_text.c rubric/rubric_value.c rubric/rubric_word.c base/points.c base/parse.c base/input_error.c base/unseen.c base/numeric_points.c
 */
#include "server.h"

#include "base/numeric_points.h"
#include "rubric/rubric_type.h"

FUZZ_FUNCTION(rubric_in);
FUZZ_FUNCTION(rubric_out);
FUZZ_FUNCTION(rubric_recv);
FUZZ_FUNCTION(rubric_send);
FUZZ_FUNCTION(rubric_eq);
FUZZ_FUNCTION(rubric_hash);
FUZZ_FUNCTION(rubric_max_score);
FUZZ_FUNCTION(rubric_score_boolean);
FUZZ_FUNCTION(rubric_score_numeric);

static const FuzzType type = {
	rubric_in, rubric_out, rubric_recv, rubric_send, rubric_eq, rubric_hash, 0
};

/*
 * Does a clause hold for a value?  On numbers it is given as a place.
 */
static bool
holds(const RubricRule *rule, const RubricClause *clause, int128 place)
{
	int			unit = rule->subject == RUBRIC_NUMBERS ? 2 : 1;
	int128		low = clause->low * unit;
	int128		high = clause->high * unit;

	switch (clause->test)
	{
		case TEST_AT_LEAST:
			return place >= low;
		case TEST_ABOVE:
			return place > low;
		case TEST_AT_MOST:
			return place <= low;
		case TEST_BELOW:
			return place < low;
		case TEST_EQUAL:
			return place == low;
		case TEST_RANGE:
			return place >= low && place <= high;
		default:
			return true;
	}
}

static uint32
first_clause(const RubricRule *rule, int128 place)
{
	for (int i = 0; i < rule->nclauses; i++)
		if (holds(rule, &rule->clauses[i], place))
			return i;
	return RUBRIC_NO_RESULT;
}

/*
 * What a clause gives is not more than the rule's maximum.
 */
static void
check_points(const RubricResult *result, int128 place, Points max)
{
	Points		points = result->first;

	if (result->kind == RESULT_LINEAR)
	{
		if (!rubric_linear(result->low, result->high, result->first, result->last,
						   place / 2, POINTS_DECIMALS, &points))
			return;
		FUZZ_CHECK(points >= Min(result->first, result->last) &&
				   points <= Max(result->first, result->last));
	}
	else if (result->kind == RESULT_EACH)
	{
		if (!rubric_each(result->first, result->last, place, &points))
			return;
		FUZZ_CHECK(points >= 0 && points <= result->first);
	}
	else if (result->kind != RESULT_POINTS)
		return;
	FUZZ_CHECK(points <= max);
}

static void
check_place(const Rubric *rubric, const RubricRule *rule, int128 place, Points max)
{
	uint32		clause = rubric_find_band((const RubricBand *) RUBRIC_KEYS(rubric), rubric->nkeys, place);

	FUZZ_CHECK(clause == first_clause(rule, place));
	if (clause != RUBRIC_NO_RESULT && !rule->classes)
		check_points(&rule->clauses[clause].result, place, max);
}

/*
 * Bands: around each end of a clause, in the middle and far out.
 */
static void
check_bands(const Rubric *rubric, const RubricRule *rule, Points max)
{
	int			unit = rule->subject == RUBRIC_NUMBERS ? 2 : 1;
	Datum		value;

	for (int i = 0; i < rule->nclauses; i++)
		for (int off = -3; off <= 3; off++)
		{
			const RubricClause *clause = &rule->clauses[i];

			check_place(rubric, rule, clause->low * unit + off, max);
			check_place(rubric, rule, clause->high * unit + off, max);
			check_place(rubric, rule, (clause->low + clause->high) / 2 * unit + off, max);
			check_place(rubric, rule, clause->result.low * unit + off, max);
			check_place(rubric, rule, clause->result.high * unit + off, max);
			if (clause->low >= PG_INT64_MIN && clause->low <= PG_INT64_MAX)
				(void) fuzz_call(rubric_score_numeric, &value, 2, PointerGetDatum(rubric),
								 fuzz_short_varlena(points_to_numeric((Points) clause->low)));
		}
	if (rule->subject != RUBRIC_NUMBERS)
		return;
	check_place(rubric, rule, -PLACE_END, max);
	check_place(rubric, rule, PLACE_END, max);
}

static void
check_options(const Rubric *rubric, const RubricRule *rule)
{
	const RubricOption *options = (const RubricOption *) RUBRIC_KEYS(rubric);
	Datum		value;

	for (int i = 0; i < rule->nclauses; i++)
	{
		const RubricName *name = &rule->clauses[i].name;

		if (rule->clauses[i].test == TEST_OPTION)
			FUZZ_CHECK(rubric_find_option(options, rubric->nkeys, (const char *) rubric,
										  name->text, name->len) == i);
		if (name->len > 0)
			(void) rubric_find_option(options, rubric->nkeys, (const char *) rubric,
									  name->text, name->len - 1);
	}
	(void) fuzz_call(rubric_score_boolean, &value, 2, PointerGetDatum(rubric), BoolGetDatum(true));
}

/*
 * The clauses of canonical text, which must be readable in any encoding.
 */
static void
parse(char *text, RubricRule *rule)
{
	ParseError	error = {0};

	rule->clauses = palloc((strlen(text) + 1) * sizeof(RubricClause));
	for (int utf8 = 0; utf8 < 2; utf8++)
		FUZZ_CHECK(rubric_parse(text, utf8, strlen(text) + 1, palloc(strlen(text) + 1), rule,
								&error));
}

static void
check_error_place(char *text)
{
	RubricRule	rule;
	ParseError	error = {0};

	rule.clauses = palloc((strlen(text) + 1) * sizeof(RubricClause));
	for (int utf8 = 0; utf8 < 2; utf8++)
		if (!rubric_parse(text, utf8, strlen(text) + 1, palloc(strlen(text) + 1), &rule, &error))
			FUZZ_CHECK(error.at >= text && error.at <= text + strlen(text) && error.why != NULL);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	Datum		value;
	RubricRule	rule;

	check_error_place(fuzz_text(data, size));
	if (fuzz_read(&type, data, size, &value))
	{
		const Rubric *rubric = (const Rubric *) DatumGetPointer(value);
		Datum		shown;
		Points		max = -1;

		fuzz_round_trips(&type, value);
		parse(DatumGetCString(fuzz_must(rubric_out, 1, value)), &rule);
		if (fuzz_call(rubric_max_score, &shown, 1, value) && shown != FUZZ_NULL)
			FUZZ_CHECK(points_from_numeric(shown, &max) == POINTS_OK);
		if (rubric->subject == RUBRIC_OPTIONS)
			check_options(rubric, &rule);
		else
			check_bands(rubric, &rule, max);
	}
	fuzz_free_all();
	return 0;
}
