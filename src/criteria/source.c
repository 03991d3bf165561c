/*
 * source.c
 *		The text form of a source, such as appraisal.
 *
 * Knows nothing of the server: errors are a place and a sentence.
 */
#include "c.h"

#include "criteria/source.h"

/*
 * Reads a source: a lower-case identifier of 1 to 15 bytes, into SOURCE_SIZE
 * bytes padded with zeros.
 */
bool
source_parse(const char **cursor, char *source, ParseError *error)
{
	const char *p = *cursor;

	if (*p < 'a' || *p > 'z')
		return parse_fail(error, p, "A source starts with a lower-case letter, a to z.");
	while ((*p >= 'a' && *p <= 'z') || (*p >= '0' && *p <= '9') || *p == '_')
		p++;
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
