/*
 * source.c
 *		The text form of a source, such as appraisal.
 *
 * Knows nothing of the server: errors are a place and a sentence.
 */
#include "c.h"

#include "criteria/source.h"

#define USUAL_NAMES	"Sources are in lower case; the usual ones are appraisal and survey."

/*
 * Reads a source, a word of its own: a lower-case identifier of 1 to 15 bytes,
 * into SOURCE_SIZE bytes padded with zeros.
 */
bool
source_parse(const char **cursor, char *source, ParseError *error)
{
	const char *p = *cursor;
	bool		capital;

	while ((*p >= 'a' && *p <= 'z') || (p > *cursor && ((*p >= '0' && *p <= '9') || *p == '_')))
		p++;
	capital = (*p >= 'A' && *p <= 'Z') || IS_HIGHBIT_SET(*p);
	if (p == *cursor)
		return parse_fail_hint(error, p, "A source starts with a lower-case letter, a to z.",
							   capital ? USUAL_NAMES : NULL);
	if (*p != '\0' && skip_blanks(p) == p)
		return parse_fail_hint(error, p, "A source has only letters a to z, digits and _.",
							   capital ? USUAL_NAMES : NULL);
	if (p - *cursor >= SOURCE_SIZE)
		return parse_fail(error, *cursor, "A source has at most 15 bytes.");
	memset(source, 0, SOURCE_SIZE);
	memcpy(source, *cursor, p - *cursor);
	*cursor = p;
	return true;
}

/*
 * Is this what source_parse could have made?
 */
bool
source_valid(const char *source)
{
	char		copy[SOURCE_SIZE];
	const char *cursor = source;
	ParseError	error;

	return memchr(source, '\0', SOURCE_SIZE) != NULL &&
		source_parse(&cursor, copy, &error) &&
		source_equal(copy, source);
}
