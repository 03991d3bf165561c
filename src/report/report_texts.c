/*
 * report_texts.c
 *		Codes and sources as inputs give them, sound or not.
 */
#include "postgres.h"

#include "base/compat.h"
#include "base/numeric_points.h"
#include "report/report_texts.h"
#include "utils/builtins.h"

/*
 * A short text as a C string in a buffer; false where it does not fit, as no
 * code and no source is so long.
 */
static bool
short_text(Datum datum, char *string, size_t size)
{
	text	   *value = DatumGetTextPP(datum);
	size_t		length = VARSIZE_ANY_EXHDR(value);

	if (length >= size)
		return false;
	memcpy(string, VARDATA_ANY(value), length);
	string[length] = '\0';
	return true;
}

/*
 * Reads a whole text as a code; false if it is none.
 */
bool
text_is_code(Datum datum, Code *code)
{
	char		string[CODE_TEXT_SIZE];
	const char *cursor = string;
	ParseError	error;

	return short_text(datum, string, sizeof(string)) &&
		code_parse(&cursor, code, &error) && *cursor == '\0';
}

/*
 * Reads a whole text as a source, into SOURCE_SIZE bytes; false if it is none.
 */
bool
text_is_source(Datum datum, char *source)
{
	char		string[SOURCE_SIZE];
	const char *cursor = string;
	ParseError	error;

	return short_text(datum, string, sizeof(string)) &&
		source_parse(&cursor, source, &error) && *cursor == '\0';
}

/*
 * A code as text.
 */
Datum
code_to_text(Code code)
{
	char		text[CODE_TEXT_SIZE];

	return PointerGetDatum(cstring_to_text_with_len(text, code_format(code, text)));
}

/*
 * A code with each level as three digits, which sorts as text.
 */
Datum
code_to_order(Code code)
{
	char		order[4 * CODE_LEVELS];
	int			length = 0;

	for (; code != 0; code <<= 8)
	{
		int			level = (int) (code >> 56);

		if (length > 0)
			order[length++] = '.';
		order[length++] = '0' + level / 100;
		order[length++] = '0' + level / 10 % 10;
		order[length++] = '0' + level % 10;
	}
	return PointerGetDatum(cstring_to_text_with_len(order, length));
}

/*
 * report_criterion(code, source, max_points): a criterion of its parts; NULL
 * where they make none.
 */
PARINDEX_FUNCTION(report_criterion);
Datum
report_criterion(PG_FUNCTION_ARGS)
{
	Criteria   *result = palloc(sizeof(Criteria));

	if (!text_is_code(PG_GETARG_DATUM(0), &result->code) ||
		!text_is_source(PG_GETARG_DATUM(1), result->source) ||
		points_from_numeric(PG_GETARG_DATUM(2), &result->max_points) != POINTS_OK ||
		result->max_points < 0 || result->max_points > CRITERIA_MAX_LIMIT)
		PG_RETURN_NULL();
	PG_RETURN_POINTER(result);
}

/*
 * code_order(code): a code with each level as three digits; what is no code
 * stays as it is.
 */
PARINDEX_FUNCTION(code_order);
Datum
code_order(PG_FUNCTION_ARGS)
{
	Code		code;

	return text_is_code(PG_GETARG_DATUM(0), &code) ? code_to_order(code) : PG_GETARG_DATUM(0);
}
