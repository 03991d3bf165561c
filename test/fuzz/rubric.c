/*
 * rubric.c
 *		Text and binary input of rubrics, and what they give against the clauses
 *		tried one after the other.
 *
 * Fuzzed: rubric/rubric.c rubric/rubric_about.c rubric/rubric_cache.c rubric/rubric_compile.c
 * Fuzzed: rubric/rubric_error.c rubric/rubric_eval.c rubric/rubric_gaps.c rubric/rubric_hint.c
 * Fuzzed: rubric/rubric_load.c rubric/rubric_measure.c rubric/rubric_parse.c rubric/rubric_score.c
 * Fuzzed: rubric/rubric_text.c rubric/rubric_value.c rubric/rubric_word.c base/points.c base/parse.c
 * Fuzzed: base/input_error.c base/binary.c base/unseen.c base/numeric_points.c
 */
#include "server.h"

#include "base/numeric_points.h"
#include "rubric/rubric_eval.h"
#include "rubric/rubric_gaps.h"
#include "rubric/rubric_load.h"
#include "utils/builtins.h"

FUZZ_FUNCTION(rubric_in);
FUZZ_FUNCTION(rubric_out);
FUZZ_FUNCTION(rubric_recv);
FUZZ_FUNCTION(rubric_send);
FUZZ_FUNCTION(rubric_eq);
FUZZ_FUNCTION(rubric_cmp);
FUZZ_FUNCTION(rubric_hash);
FUZZ_FUNCTION(rubric_max_score);
FUZZ_FUNCTION(rubric_classes);
FUZZ_FUNCTION(rubric_problems);
FUZZ_FUNCTION(rubric_score_boolean);
FUZZ_FUNCTION(rubric_score_numeric);
FUZZ_FUNCTION(rubric_score_rate);
FUZZ_FUNCTION(rubric_score_text);
FUZZ_FUNCTION(rubric_applies_numeric);
FUZZ_FUNCTION(rubric_applies_rate);
FUZZ_FUNCTION(rubric_applies_text);

static const FuzzType type = {
	rubric_in, rubric_out, rubric_recv, rubric_send, rubric_eq, rubric_hash, 0
};

/*
 * Does a band hold for a value?  On numbers it is given as a place.
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
		case TEST_ELSE:
			return true;
		default:
			return false;
	}
}

static const RubricClause *
first_clause(const RubricRule *rule, int128 place)
{
	for (int i = 0; i < rule->nclauses; i++)
		if (holds(rule, &rule->clauses[i], place))
			return &rule->clauses[i];
	return NULL;
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
		if (!rubric_linear(result, place / 2, 1, &points))
			return;
		FUZZ_CHECK(points >= Min(result->first, result->last) &&
				   points <= Max(result->first, result->last));
	}
	else if (result->kind == RESULT_EACH_FROM || result->kind == RESULT_EACH_TO)
	{
		if (!rubric_each(result, place, &points))
			return;
		FUZZ_CHECK(points >= 0 && points <= result->first);
	}
	else if (result->kind != RESULT_POINTS)
		return;
	FUZZ_CHECK(points <= max);
}

static void
check_place(const LoadedRubric *loaded, int128 place, Points max)
{
	const RubricClause *clause = rubric_find_band(loaded->bands, loaded->nbands, place);

	FUZZ_CHECK(clause == first_clause(&loaded->rule, place));
	if (clause != NULL && !loaded->rule.classes)
		check_points(&clause->result, place, max);
}

/*
 * score and applies give or refuse the same values, and 100 * n / 100 is n.
 */
static void
check_number(Datum rubric, const LoadedRubric *loaded, Points number)
{
	Datum		value = fuzz_short_varlena(points_to_numeric(number));
	Datum		hundred = int128_to_numeric(100, 0);
	Datum		score;
	Datum		applies;
	Datum		rate;
	bool		scored = fuzz_call(rubric_score_numeric, &score, 2, rubric, value);

	FUZZ_CHECK(scored == fuzz_call(rubric_applies_numeric, &applies, 2, rubric, value));
	FUZZ_CHECK(!scored || applies != FUZZ_NULL);
	if (number < 0 || loaded->rule.cases)
		return;
	FUZZ_CHECK(rubric_rate_place(number, 100 * POINTS_ONE) == 2 * (int128) number);
	if (fuzz_call(rubric_score_rate, &rate, 3, rubric, value, hundred) && scored)
		FUZZ_CHECK((rate == FUZZ_NULL) == (score == FUZZ_NULL) &&
				   (rate == FUZZ_NULL || fuzz_same(&type, rate, score)));
	FUZZ_CHECK(!fuzz_call(rubric_score_rate, &rate, 3, rubric, value, int128_to_numeric(-1, 0)));
	(void) fuzz_call(rubric_applies_rate, &rate, 3, rubric, hundred, value);
}

/*
 * Bands: around each end of a clause, in the middle and far out.
 */
static void
check_bands(Datum rubric, const LoadedRubric *loaded, Points max)
{
	const RubricRule *rule = &loaded->rule;
	int			unit = rule->subject == RUBRIC_NUMBERS ? 2 : 1;

	for (int i = 0; i < rule->nclauses; i++)
		for (int off = -3; off <= 3; off++)
		{
			const RubricClause *clause = &rule->clauses[i];

			check_place(loaded, clause->low * unit + off, max);
			check_place(loaded, clause->high * unit + off, max);
			check_place(loaded, (clause->low + clause->high) / 2 * unit + off, max);
			check_place(loaded, clause->result.low * unit + off, max);
			check_place(loaded, clause->result.high * unit + off, max);
			if (clause->low >= -POINTS_LIMIT && clause->low <= POINTS_LIMIT)
				check_number(rubric, loaded, (Points) clause->low + off);
		}
	if (rule->subject != RUBRIC_NUMBERS)
		return;
	check_place(loaded, -PLACE_END, max);
	check_place(loaded, PLACE_END, max);
}

/*
 * Each gap has a sentence, and a value that no clause or only else takes.
 */
static void
check_gaps(const LoadedRubric *loaded)
{
	char		sentence[RUBRIC_GAP_SIZE];
	int			at = 0;
	int			before = 0;

	while (rubric_next_gap(&loaded->rule, loaded->bands, loaded->nbands, &at, sentence))
	{
		const RubricBand *gap = &loaded->bands[at - 1];

		FUZZ_CHECK(at > before && strlen(sentence) < RUBRIC_GAP_SIZE - 1);
		FUZZ_CHECK(gap->clause == NULL || gap->clause->test == TEST_ELSE);
		before = at;
	}
}

static void
check_options(Datum rubric, const LoadedRubric *loaded)
{
	const RubricRule *rule = &loaded->rule;
	Datum		value;

	for (int i = 0; i < rule->nclauses; i++)
	{
		const RubricName *name = &rule->clauses[i].name;
		Datum		option;

		if (rule->clauses[i].test != TEST_OPTION)
			continue;
		option = PointerGetDatum(cstring_to_text_with_len(name->text, name->len));
		FUZZ_CHECK(rubric_find_option(loaded->options, loaded->noptions, name) ==
				   &rule->clauses[i]);
		FUZZ_CHECK((fuzz_must(rubric_score_text, 2, rubric, option) == FUZZ_NULL) ==
				   (rule->clauses[i].result.kind != RESULT_POINTS));
		FUZZ_CHECK(DatumGetBool(fuzz_must(rubric_applies_text, 2, rubric, option)) ==
				   (rule->clauses[i].result.kind != RESULT_NA));
		option = PointerGetDatum(cstring_to_text_with_len(name->text, name->len / 2));
		(void) fuzz_call(rubric_score_text, &value, 2, rubric, option);
	}
	(void) fuzz_call(rubric_score_boolean, &value, 2, rubric, BoolGetDatum(true));
}

/*
 * Any text is scored, or refused by both.
 */
static void
check_text(Datum rubric, const char *text)
{
	Datum		value = PointerGetDatum(cstring_to_text(text));
	Datum		result;

	FUZZ_CHECK(fuzz_call(rubric_score_text, &result, 2, rubric, value) ==
			   fuzz_call(rubric_applies_text, &result, 2, rubric, value));
}

/*
 * Canonical text is read in any encoding.
 */
static void
check_encodings(const char *text)
{
	RubricRule	rule;
	ParseError	error = {0};

	rule.clauses = palloc((strlen(text) + 1) * sizeof(RubricClause));
	for (int utf8 = 0; utf8 < 2; utf8++)
		FUZZ_CHECK(rubric_parse(text, utf8, strlen(text) + 1, palloc(strlen(text) + 1), &rule,
								&error));
}

static void
check_error_place(const char *text)
{
	RubricRule	rule;
	ParseError	error = {0};

	rule.clauses = palloc((strlen(text) + 1) * sizeof(RubricClause));
	for (int utf8 = 0; utf8 < 2; utf8++)
		if (!rubric_parse(text, utf8, strlen(text) + 1, palloc(strlen(text) + 1), &rule, &error))
			FUZZ_CHECK(error.at >= text && error.at <= text + strlen(text) && error.why != NULL);
}

static void
check_rule(Datum rubric)
{
	const char *text = DatumGetCString(fuzz_must(rubric_out, 1, rubric));
	ParseError	error;
	LoadedRubric *loaded = rubric_load(text, &error);
	Datum		shown;
	Points		max = -1;

	FUZZ_CHECK(loaded != NULL);
	FUZZ_CHECK(DatumGetInt32(fuzz_must(rubric_cmp, 2, rubric, rubric)) == 0);
	check_encodings(text);
	if (fuzz_call(rubric_max_score, &shown, 1, rubric) && shown != FUZZ_NULL)
		FUZZ_CHECK(points_from_numeric(shown, &max) == POINTS_OK);
	FUZZ_CHECK((fuzz_must(rubric_classes, 1, rubric) == FUZZ_NULL) == !loaded->rule.classes);
	(void) fuzz_must(rubric_problems, 1, rubric);
	check_gaps(loaded);
	if (loaded->rule.options)
		check_options(rubric, loaded);
	if (loaded->rule.subject != RUBRIC_OPTIONS)
		check_bands(rubric, loaded, max);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	Datum		value;

	check_error_place(fuzz_text(data, size));
	if (fuzz_read(&type, data, size, &value))
	{
		fuzz_round_trips(&type, value);
		check_rule(value);
		for (size_t n = 1; n <= Min(size, 24); n++)
			check_text(value, fuzz_text(data + size - n, n));
	}
	fuzz_free_all();
	return 0;
}
