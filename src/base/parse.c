/*
 * parse.c
 *		What all parsers of text share.
 *
 * Knows nothing of the server: errors are a place and a sentence.
 */
#include "c.h"

#include "base/parse.h"

/*
 * Says where and why a text cannot be read: malformed, a number that is not
 * allowed, or more of something than is taken.  Always false, for a parser to
 * return.
 */
bool
parse_fail(ParseError *error, const char *at, const char *why)
{
	*error = (ParseError) {.at = at, .why = why};
	return false;
}

bool
parse_fail_hint(ParseError *error, const char *at, const char *why, const char *hint)
{
	*error = (ParseError) {.at = at, .why = why, .hint = hint};
	return false;
}

bool
parse_out_of_range(ParseError *error, const char *at, const char *why)
{
	*error = (ParseError) {.at = at, .why = why, .out_of_range = true};
	return false;
}

bool
parse_over_limit(ParseError *error, const char *at, const char *why)
{
	*error = (ParseError) {.at = at, .why = why, .over_limit = true};
	return false;
}

/*
 * Behind the blanks that may stand around and between the words of a text form.
 */
const char *
skip_blanks(const char *p)
{
	while (*p == ' ' || *p == '\t' || *p == '\n' || *p == '\r')
		p++;
	return p;
}

/*
 * Reads an unsigned decimal number of a form and moves the cursor behind it,
 * where two dots may stand, for 70..90, but not one.
 */
bool
number_parse(const char **cursor, const NumberForm *form, int128 *result, ParseError *error)
{
	const char *start = *cursor;

	switch (decimal_parse(cursor, form->decimals, form->limit, result))
	{
		case POINTS_OK:
			if (**cursor == '.' && (*cursor)[1] != '.')
				return parse_fail(error, *cursor + 1, form->malformed);
			return true;
		case POINTS_TOO_FINE:
			return parse_out_of_range(error, *cursor, form->too_fine);
		case POINTS_TOO_LARGE:
			return parse_out_of_range(error, start, form->too_large);
		default:
			return parse_fail(error, *cursor, form->malformed);
	}
}

static inline bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/*
 * Is there a number with a comma, 1,5, where a text could not be read on: at
 * the comma or, where a list has commas too, behind the number?
 */
bool
number_comma(const char *text, const char *at)
{
	if (*at != ',')
		while (at > text && is_digit(*--at))
			;
	return at > text && *at == ',' && is_digit(at[-1]) && is_digit(at[1]);
}
