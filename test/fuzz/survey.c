/*
 * survey.c
 *		Text and binary input of survey tallies, and their arithmetic.
 *
 * The input is one tally, or two with a semicolon between.
 *
 * Fuzzed: survey/survey.c survey/survey_agg.c survey/survey_tally.c base/points.c base/parse.c
 * Fuzzed: base/input_error.c base/binary.c base/unseen.c base/numeric_points.c
 */
#include "server.h"

#include "base/numeric_points.h"
#include "criteria/criteria_text.h"
#include "survey/survey.h"

FUZZ_FUNCTION(survey_tally_in);
FUZZ_FUNCTION(survey_tally_out);
FUZZ_FUNCTION(survey_tally_recv);
FUZZ_FUNCTION(survey_tally_send);
FUZZ_FUNCTION(survey_tally_eq);
FUZZ_FUNCTION(survey_tally_cmp);
FUZZ_FUNCTION(survey_tally_hash);
FUZZ_FUNCTION(survey_combine);
FUZZ_FUNCTION(survey_discard_tally);
FUZZ_FUNCTION(survey_accum);
FUZZ_FUNCTION(survey_discard);

static const FuzzType type = {
	survey_tally_in, survey_tally_out, survey_tally_recv, survey_tally_send,
	survey_tally_eq, survey_tally_hash, sizeof(SurveyTally)
};

static void
read_tally(Datum value)
{
	const SurveyTally *tally = (const SurveyTally *) DatumGetPointer(value);
	Datum		weight = points_to_numeric((uint64) tally->sum % (SURVEY_MAX_WEIGHT + 1));
	Datum		more;

	fuzz_round_trips(&type, value);
	FUZZ_CHECK(tally_valid(tally));
	if (tally->respondents > 0)
	{
		FUZZ_CHECK(tally_mean(tally) >= 0 && tally_mean(tally) <= INDEX_SCALE);
		FUZZ_CHECK(tally_points(tally, CRITERIA_MAX_LIMIT) >= 0 &&
				   tally_points(tally, CRITERIA_MAX_LIMIT) <= CRITERIA_MAX_LIMIT);
		FUZZ_CHECK(tally_points(tally, 0) == 0);
	}
	if (!fuzz_call(survey_accum, &more, 2, value, weight))
		return;
	fuzz_round_trips(&type, more);
	FUZZ_CHECK(fuzz_same(&type, value, fuzz_must(survey_discard, 2, more, weight)));
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const uint8_t *separator = size == 0 ? NULL : memchr(data, ';', size);
	size_t		len = separator == NULL ? size : (size_t) (separator - data);
	Datum		a;
	Datum		b;
	Datum		sum;
	Datum		rest;

	if (fuzz_read(&type, data, len, &a))
	{
		read_tally(a);
		if (separator != NULL && fuzz_read(&type, separator + 1, size - len - 1, &b))
		{
			FUZZ_CHECK((fuzz_must(survey_tally_cmp, 2, a, b) == 0) == fuzz_same(&type, a, b));
			FUZZ_CHECK(DatumGetInt32(fuzz_must(survey_tally_cmp, 2, a, b)) ==
					   -DatumGetInt32(fuzz_must(survey_tally_cmp, 2, b, a)));
			if (fuzz_call(survey_combine, &sum, 2, a, b))
			{
				fuzz_round_trips(&type, sum);
				FUZZ_CHECK(fuzz_same(&type, sum, fuzz_must(survey_combine, 2, b, a)));
				FUZZ_CHECK(fuzz_same(&type, a, fuzz_must(survey_discard_tally, 2, sum, b)));
			}
			if (fuzz_call(survey_discard_tally, &rest, 2, a, b))
				fuzz_round_trips(&type, rest);
		}
	}
	fuzz_free_all();
	return 0;
}
