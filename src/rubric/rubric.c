/*
 * rubric.c
 *		The type rubric: input, output, equality and hash.
 */
#include "postgres.h"

#include "base/compat.h"
#include "base/input_error.h"
#include "common/hashfn.h"
#include "libpq/pqformat.h"
#include "rubric/rubric_type.h"

#define RUBRIC_BINARY_VERSION 1

#define PG_GETARG_RUBRIC(n)	((Rubric *) PG_DETOAST_DATUM(PG_GETARG_DATUM(n)))

/*
 * Text to rubric; 22P02, 22003 or 54000 with the place, soft where possible.
 */
PARINDEX_FUNCTION(rubric_in);
Datum
rubric_in(PG_FUNCTION_ARGS)
{
	char	   *text = PG_GETARG_CSTRING(0);
	ParseError	error;
	Rubric	   *result = rubric_build(text, &error);

	if (result == NULL)
	{
		input_error(fcinfo->context, "rubric", text, &error);
		PG_RETURN_NULL();
	}
	PG_RETURN_POINTER(result);
}

/*
 * Rubric to canonical text.
 */
PARINDEX_FUNCTION(rubric_out);
Datum
rubric_out(PG_FUNCTION_ARGS)
{
	Rubric	   *rubric = PG_GETARG_RUBRIC(0);

	PG_RETURN_CSTRING(pnstrdup(RUBRIC_AT(rubric, rubric->text), rubric->text_len));
}

/*
 * Binary to rubric: a version byte and the text.  Anything else is 22P03.
 */
PARINDEX_FUNCTION(rubric_recv);
Datum
rubric_recv(PG_FUNCTION_ARGS)
{
	StringInfo	message = (StringInfo) PG_GETARG_POINTER(0);
	ParseError	error;
	Rubric	   *result;
	int			len;

	if (pq_getmsgbyte(message) != RUBRIC_BINARY_VERSION)
		binary_error("rubric", "The version is unknown.");
	result = rubric_build(pq_getmsgtext(message, message->len - message->cursor, &len),
						  &error);
	if (result == NULL)
		binary_error("rubric", error.why);
	PG_RETURN_POINTER(result);
}

/*
 * Rubric to binary, as rubric_recv reads it.
 */
PARINDEX_FUNCTION(rubric_send);
Datum
rubric_send(PG_FUNCTION_ARGS)
{
	Rubric	   *rubric = PG_GETARG_RUBRIC(0);
	StringInfoData message;

	pq_begintypsend(&message);
	pq_sendbyte(&message, RUBRIC_BINARY_VERSION);
	pq_sendtext(&message, RUBRIC_AT(rubric, rubric->text), rubric->text_len);
	PG_RETURN_BYTEA_P(pq_endtypsend(&message));
}

/*
 * Rules are equal where their canonical texts are.  Index scans compare in a
 * context that outlives the call, so nothing is left there.
 */
static bool
arguments_equal(FunctionCallInfo fcinfo)
{
	Rubric	   *a = PG_GETARG_RUBRIC(0);
	Rubric	   *b = PG_GETARG_RUBRIC(1);
	bool		equal = a->text_len == b->text_len &&
		memcmp(RUBRIC_AT(a, a->text), RUBRIC_AT(b, b->text), a->text_len) == 0;

	PG_FREE_IF_COPY(a, 0);
	PG_FREE_IF_COPY(b, 1);
	return equal;
}

PARINDEX_FUNCTION(rubric_eq);
Datum
rubric_eq(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(arguments_equal(fcinfo));
}

PARINDEX_FUNCTION(rubric_ne);
Datum
rubric_ne(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(!arguments_equal(fcinfo));
}

/*
 * Hashes of the canonical text.
 */
PARINDEX_FUNCTION(rubric_hash);
Datum
rubric_hash(PG_FUNCTION_ARGS)
{
	Rubric	   *rubric = PG_GETARG_RUBRIC(0);
	Datum		hash = hash_any((unsigned char *) RUBRIC_AT(rubric, rubric->text),
								rubric->text_len);

	PG_FREE_IF_COPY(rubric, 0);
	return hash;
}

PARINDEX_FUNCTION(rubric_hash_extended);
Datum
rubric_hash_extended(PG_FUNCTION_ARGS)
{
	Rubric	   *rubric = PG_GETARG_RUBRIC(0);
	Datum		hash = hash_any_extended((unsigned char *) RUBRIC_AT(rubric, rubric->text),
										 rubric->text_len, PG_GETARG_INT64(1));

	PG_FREE_IF_COPY(rubric, 0);
	return hash;
}
