/*
 * survey.c
 *		The type survey_tally: input, output, order and hash.
 */
#include "postgres.h"

#include "base/compat.h"
#include "base/type_functions.h"
#include "survey/survey.h"

#define SURVEY_BINARY_VERSION 1

StaticAssertDecl(sizeof(SurveyTally) == 40, "a survey_tally has no padding");

static int128
getmsgint128(StringInfo message)
{
	int128		high = pq_getmsgint64(message);

	return (int128) ((uint128) high << 64 | (uint64) pq_getmsgint64(message));
}

static void
sendint128(StringInfo message, int128 value)
{
	pq_sendint64(message, (int64) (value >> 64));
	pq_sendint64(message, (int64) value);
}

FIXED_TYPE_TEXT(survey_tally, SurveyTally, tally_parse, tally_format, SURVEY_TEXT_SIZE)

/*
 * Binary: the three sums, of 8, 16 and 16 bytes.
 */
static bool
tally_get(StringInfo message, SurveyTally *tally)
{
	tally->respondents = pq_getmsgint64(message);
	tally->sum = getmsgint128(message);
	tally->squares = getmsgint128(message);
	return tally_valid(tally);
}

static void
tally_put(StringInfo message, const SurveyTally *tally)
{
	pq_sendint64(message, tally->respondents);
	sendint128(message, tally->sum);
	sendint128(message, tally->squares);
}

FIXED_TYPE_BINARY(survey_tally, SurveyTally, SURVEY_BINARY_VERSION, tally_get, tally_put,
				  "No weights from 0 to 100 have these sums.")

TYPE_COMPARISONS(survey_tally, tally_compare(PG_GETARG_TALLY(0), PG_GETARG_TALLY(1)))
FIXED_TYPE_HASHES(survey_tally, SurveyTally)
