/*
 * input_error.c
 *		From a parser's place and reason to an error of the server.
 */
#include "postgres.h"

#include "base/compat.h"
#include "base/input_error.h"
#include "base/unseen.h"
#include "mb/pg_wchar.h"
#include "utils/builtins.h"

/* Longer texts are cut in messages; the position still tells the place. */
#define SHOWN_BYTES		200

/*
 * The text as a message shows it.
 */
const char *
shown(const char *text)
{
	int			len = strlen(text);

	if (len <= SHOWN_BYTES)
		return text;
	return psprintf("%s...", pnstrdup(text, pg_mbcliplen(text, len, SHOWN_BYTES)));
}

/*
 * The place of an error, counted in characters from 1.
 */
static int
error_position(const char *text, const ParseError *error)
{
	return pg_mbstrlen_with_len(text, error->at - text) + 1;
}

/*
 * What to do about it, NULL where there is nothing: what cannot be seen comes
 * before what the parser says.
 */
static const char *
error_hint(const char *text, const ParseError *error)
{
	const char *hint = unseen_hint(error->at);

	if (hint == NULL)
		hint = error->hint;
	if (hint == NULL && number_comma(text, error->at))
		hint = "Write a point in place of the comma.";
	return hint;
}

/*
 * What is wrong, as an error code; malformed is what it is otherwise.
 */
static int
error_code(const ParseError *error, int malformed)
{
	if (error->over_limit)
		return ERRCODE_PROGRAM_LIMIT_EXCEEDED;
	return error->out_of_range ? ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE : malformed;
}

/*
 * Text that is no value of a type: 22P02, 22003 for a number out of range, or
 * 54000 for too much.  Soft where the caller asks for it and the server has soft
 * errors.
 */
void
input_error(struct Node *escontext, const char *type_name, const char *text,
			const ParseError *error)
{
	const char *hint = error_hint(text, error);

	errsave(escontext,
			(errcode(error_code(error, ERRCODE_INVALID_TEXT_REPRESENTATION)),
			 error->out_of_range ?
			 errmsg("value \"%s\" is out of range for type %s", shown(text), type_name) :
			 errmsg("invalid input syntax for type %s: \"%s\"", type_name, shown(text)),
			 errdetail("%s (character %d)", error->why, error_position(text, error)),
			 hint != NULL ? errhint("%s", hint) : 0));
}

/*
 * A malformed text argument of a function: 22023, or 22003 for a number
 * out of range, or 54000 for too much.
 */
void
argument_error(const char *what, const char *text, const ParseError *error)
{
	const char *hint = error_hint(text, error);

	ereport(ERROR,
			(errcode(error_code(error, ERRCODE_INVALID_PARAMETER_VALUE)),
			 errmsg("invalid %s: \"%s\"", what, shown(text)),
			 errdetail("%s (character %d)", error->why, error_position(text, error)),
			 hint != NULL ? errhint("%s", hint) : 0));
}

/*
 * A text argument as a C string.
 */
char *
text_argument(Datum datum)
{
	return text_to_cstring(DatumGetTextPP(datum));
}
