/*
 * survey.c
 *		The type survey_tally: input, output, equality and hash.
 */
#include "postgres.h"

#include "base/compat.h"
#include "base/input_error.h"
#include "common/hashfn.h"
#include "libpq/pqformat.h"
#include "survey/survey.h"

#define SURVEY_BINARY_VERSION 1

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
	result->sum_high = pq_getmsgint64(message);
	result->sum_low = (uint64) pq_getmsgint64(message);
	result->squares_high = pq_getmsgint64(message);
	result->squares_low = (uint64) pq_getmsgint64(message);
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
	pq_sendint64(&message, tally->sum_high);
	pq_sendint64(&message, tally->sum_low);
	pq_sendint64(&message, tally->squares_high);
	pq_sendint64(&message, tally->squares_low);
	PG_RETURN_BYTEA_P(pq_endtypsend(&message));
}

/*
 * Tallies have no padding and one form, so bytes are compared and hashed.
 */
PARINDEX_FUNCTION(survey_tally_eq);
Datum
survey_tally_eq(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(memcmp(PG_GETARG_TALLY(0), PG_GETARG_TALLY(1), sizeof(SurveyTally)) == 0);
}

PARINDEX_FUNCTION(survey_tally_ne);
Datum
survey_tally_ne(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(memcmp(PG_GETARG_TALLY(0), PG_GETARG_TALLY(1), sizeof(SurveyTally)) != 0);
}

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
