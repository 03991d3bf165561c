/*
 * rubric.c
 *		The type rubric: input, output, order and hash.
 */
#include "postgres.h"

#include "base/binary.h"
#include "base/compat.h"
#include "base/input_error.h"
#include "base/type_functions.h"
#include "rubric/rubric_load.h"
#include "utils/builtins.h"

#define RUBRIC_BINARY_VERSION 1

/* A rule is stored as its canonical text */
#define PG_GETARG_RUBRIC(n)	PG_GETARG_TEXT_PP(n)

/*
 * The value of a rule's text; NULL with the place and reason if it is none.
 */
static text *
rubric_from_cstring(const char *string, ParseError *error)
{
	LoadedRubric *loaded = rubric_load(string, error);

	return loaded == NULL ? NULL : rubric_to_text(loaded, string, error);
}

/*
 * Text to rubric; 22P02, 22003 or 54000 with the place, soft where possible.
 */
PARINDEX_FUNCTION(rubric_in);
Datum
rubric_in(PG_FUNCTION_ARGS)
{
	char	   *string = PG_GETARG_CSTRING(0);
	ParseError	error;
	text	   *result = rubric_from_cstring(string, &error);

	if (result == NULL)
	{
		input_error(fcinfo->context, "rubric", string, &error);
		PG_RETURN_NULL();
	}
	PG_RETURN_TEXT_P(result);
}

/*
 * Rubric to canonical text.
 */
PARINDEX_FUNCTION(rubric_out);
Datum
rubric_out(PG_FUNCTION_ARGS)
{
	PG_RETURN_CSTRING(text_to_cstring(PG_GETARG_RUBRIC(0)));
}

/*
 * Binary to rubric: a version byte and the text.  Anything else is 22P03, no
 * bytes at all 08P01.
 */
PARINDEX_FUNCTION(rubric_recv);
Datum
rubric_recv(PG_FUNCTION_ARGS)
{
	StringInfo	message = (StringInfo) PG_GETARG_POINTER(0);
	ParseError	error;
	text	   *result;
	int			len;

	binary_version(message, RUBRIC_BINARY_VERSION, "rubric");
	result = rubric_from_cstring(pq_getmsgtext(message, message->len - message->cursor, &len),
								 &error);
	if (result == NULL)
		binary_error("rubric", error.why);
	PG_RETURN_TEXT_P(result);
}

/*
 * Rubric to binary, as rubric_recv reads it.
 */
PARINDEX_FUNCTION(rubric_send);
Datum
rubric_send(PG_FUNCTION_ARGS)
{
	text	   *rubric = PG_GETARG_RUBRIC(0);
	StringInfoData message;

	binary_begin(&message, RUBRIC_BINARY_VERSION);
	pq_sendtext(&message, VARDATA_ANY(rubric), VARSIZE_ANY_EXHDR(rubric));
	PG_RETURN_BYTEA_P(pq_endtypsend(&message));
}

/*
 * Rules in the order of their canonical texts by bytes, whatever the collation:
 * below, at or above 0.  Index scans compare in a context that outlives the
 * call, so nothing is left there.
 */
static int
arguments_compare(FunctionCallInfo fcinfo)
{
	text	   *a = PG_GETARG_RUBRIC(0);
	text	   *b = PG_GETARG_RUBRIC(1);
	int			a_len = VARSIZE_ANY_EXHDR(a);
	int			b_len = VARSIZE_ANY_EXHDR(b);
	int			order = memcmp(VARDATA_ANY(a), VARDATA_ANY(b), Min(a_len, b_len));

	PG_FREE_IF_COPY(a, 0);
	PG_FREE_IF_COPY(b, 1);
	return order != 0 ? order : a_len - b_len;
}

TYPE_COMPARISONS(rubric, arguments_compare(fcinfo))

/*
 * Hashes of the canonical text.
 */
PARINDEX_FUNCTION(rubric_hash);
Datum
rubric_hash(PG_FUNCTION_ARGS)
{
	text	   *rubric = PG_GETARG_RUBRIC(0);
	Datum		hash = hash_any((unsigned char *) VARDATA_ANY(rubric),
								VARSIZE_ANY_EXHDR(rubric));

	PG_FREE_IF_COPY(rubric, 0);
	return hash;
}

PARINDEX_FUNCTION(rubric_hash_extended);
Datum
rubric_hash_extended(PG_FUNCTION_ARGS)
{
	text	   *rubric = PG_GETARG_RUBRIC(0);
	Datum		hash = hash_any_extended((unsigned char *) VARDATA_ANY(rubric),
										 VARSIZE_ANY_EXHDR(rubric), PG_GETARG_INT64(1));

	PG_FREE_IF_COPY(rubric, 0);
	return hash;
}
