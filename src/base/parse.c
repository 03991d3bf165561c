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
