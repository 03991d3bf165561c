/*
 * survey.c
 *		The type survey_tally: input, output, order and hash.
 */
#include "postgres.h"

#include "base/compat.h"
#include "base/input_error.h"
#include "common/hashfn.h"
#include "libpq/pqformat.h"
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

/*
 * Text to survey_tally; 22P02 or 22003 with the place, soft where possible.
 */
PARINDEX_FUNCTION(survey_tally_in);
Datum
survey_tally_in(PG_FUNCTION_ARGS)
{
	char	   *text = PG_GETARG_CSTRING(0);
	SurveyTally *result = palloc(sizeof(SurveyTally));
	ParseError	error;

	if (!tally_parse(text, result, &error))
	{
		input_error(fcinfo->context, "survey_tally", text, &error);
		PG_RETURN_NULL();
	}
	PG_RETURN_POINTER(result);
}

/*
 * survey_tally to canonical text.
 */
PARINDEX_FUNCTION(survey_tally_out);
Datum
survey_tally_out(PG_FUNCTION_ARGS)
{
	char	   *text = palloc(SURVEY_TEXT_SIZE);

	tally_format(PG_GETARG_TALLY(0), text);
	PG_RETURN_CSTRING(text);
}

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

	if (pq_getmsgbyte(message) != SURVEY_BINARY_VERSION)
		binary_error("survey_tally", "The version is unknown.");
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

	pq_begintypsend(&message);
	pq_sendbyte(&message, SURVEY_BINARY_VERSION);
	pq_sendint64(&message, tally->respondents);
	sendint128(&message, tally->sum);
	sendint128(&message, tally->squares);
	PG_RETURN_BYTEA_P(pq_endtypsend(&message));
}

#define TALLY_COMPARISON(name, operator) \
PARINDEX_FUNCTION(name); \
Datum \
name(PG_FUNCTION_ARGS) \
{ \
	PG_RETURN_BOOL(tally_compare(PG_GETARG_TALLY(0), PG_GETARG_TALLY(1)) operator 0); \
}

TALLY_COMPARISON(survey_tally_eq, ==)
TALLY_COMPARISON(survey_tally_ne, !=)
TALLY_COMPARISON(survey_tally_lt, <)
TALLY_COMPARISON(survey_tally_le, <=)
TALLY_COMPARISON(survey_tally_gt, >)
TALLY_COMPARISON(survey_tally_ge, >=)

PARINDEX_FUNCTION(survey_tally_cmp);
Datum
survey_tally_cmp(PG_FUNCTION_ARGS)
{
	PG_RETURN_INT32(tally_compare(PG_GETARG_TALLY(0), PG_GETARG_TALLY(1)));
}

/*
 * Hashes of the bytes: a tally has one form and no padding.
 */
PARINDEX_FUNCTION(survey_tally_hash);
Datum
survey_tally_hash(PG_FUNCTION_ARGS)
{
	return hash_any((unsigned char *) PG_GETARG_TALLY(0), sizeof(SurveyTally));
}

PARINDEX_FUNCTION(survey_tally_hash_extended);
Datum
survey_tally_hash_extended(PG_FUNCTION_ARGS)
{
	return hash_any_extended((unsigned char *) PG_GETARG_TALLY(0),
							 sizeof(SurveyTally), PG_GETARG_INT64(1));
}
