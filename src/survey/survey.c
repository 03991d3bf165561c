/*
 * survey.c
 *		The type survey_tally: input, output, order and hash.
 */
#include "postgres.h"

#include "base/binary.h"
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
 * Binary to survey_tally: a version byte and the three sums, 8, 16 and 16
 * bytes.  Sums that no answers have are 22P03.
 */
PARINDEX_FUNCTION(survey_tally_recv);
Datum
survey_tally_recv(PG_FUNCTION_ARGS)
{
	StringInfo	message = (StringInfo) PG_GETARG_POINTER(0);
	SurveyTally *result = palloc(sizeof(SurveyTally));

	binary_version(message, SURVEY_BINARY_VERSION, "survey_tally");
	result->respondents = pq_getmsgint64(message);
	result->sum = getmsgint128(message);
	result->squares = getmsgint128(message);
	if (!tally_valid(result))
		binary_error("survey_tally", "No weights from 0 to 100 have these sums.");
	PG_RETURN_POINTER(result);
}

/*
 * survey_tally to binary, as survey_tally_recv reads it.
 */
PARINDEX_FUNCTION(survey_tally_send);
Datum
survey_tally_send(PG_FUNCTION_ARGS)
{
	SurveyTally *tally = PG_GETARG_TALLY(0);
	StringInfoData message;

	binary_begin(&message, SURVEY_BINARY_VERSION);
	pq_sendint64(&message, tally->respondents);
	sendint128(&message, tally->sum);
	sendint128(&message, tally->squares);
	PG_RETURN_BYTEA_P(pq_endtypsend(&message));
}

TYPE_COMPARISONS(survey_tally, tally_compare(PG_GETARG_TALLY(0), PG_GETARG_TALLY(1)))
FIXED_TYPE_HASHES(survey_tally, SurveyTally)
