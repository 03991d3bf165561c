/*
 * criteria_text.c
 *		The text form of a criterion, "1.1.2 appraisal 1.5", and its parts.
 *
 * Knows nothing of the server: errors are a place and a sentence.
 */
#include "c.h"

#include "criteria/criteria.h"

/*
 * Reads a code: 1 to 7 integers from 1 to 255 joined by dots.
 */
bool
code_parse(const char **cursor, Code *code, ParseError *error)
{
	const char *p = *cursor;
	Code		result = 0;

	for (int depth = 1;; depth++)
	{
		const char *start = p;
		int			level = 0;

		if (depth > CODE_LEVELS)
			return parse_fail(error, p, "A code has at most 7 levels.");
		if (*p == '0')
			return parse_fail(error, p, "A level of a code starts at 1 and has no leading zero.");
		while (*p >= '0' && *p <= '9')
		{
			level = level * 10 + (*p++ - '0');
			if (level > 255)
				return parse_fail(error, start, "A level of a code is at most 255.");
		}
		if (p == start)
			return parse_fail(error, p, "A code is 1 to 7 integers from 1 to 255, joined by dots.");
		result |= (Code) level << (64 - 8 * depth);
		if (*p != '.')
			break;
		p++;
	}
	*cursor = p;
	*code = result;
	return true;
}

/*
 * Writes a code; returns its length.  text has room for CODE_TEXT_SIZE bytes.
 */
int
code_format(Code code, char *text)
{
	char	   *p = text;

	for (; code != 0; code <<= 8)
	{
		int			level = (int) (code >> 56);

		if (p != text)
			*p++ = '.';
		if (level >= 100)
			*p++ = '0' + level / 100;
		if (level >= 10)
			*p++ = '0' + level / 10 % 10;
		*p++ = '0' + level % 10;
	}
	*p = '\0';
	return p - text;
}

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
 * Reads the maximum points of one criterion.
 */
bool
max_points_parse(const char **cursor, Points *max_points, ParseError *error)
{
	const char *start = *cursor;

	if (*start == '-' && start[1] >= '0' && start[1] <= '9')
		return parse_out_of_range(error, start, "Maximum points are not negative.");
	switch (points_parse(cursor, max_points))
	{
		case POINTS_OK:
			if (*max_points <= CRITERIA_MAX_LIMIT)
				return true;
			/* FALLTHROUGH */
		case POINTS_TOO_LARGE:
			return parse_out_of_range(error, start, "Maximum points are at most 999999.99999999.");
		case POINTS_TOO_FINE:
			return parse_out_of_range(error, *cursor, "Maximum points have at most 8 decimals.");
		default:
			return parse_fail(error, *cursor, "Maximum points are a decimal number such as 1.5.");
	}
}

/*
 * Reads the text of a criterion: code, source and maximum, blanks between.
 */
bool
criteria_parse(const char *text, Criteria *criteria, ParseError *error)
{
	const char *p = skip_blanks(text);
	const char *word;

	if (!code_parse(&p, &criteria->code, error))
		return false;
	word = skip_blanks(p);
	if (word == p)
		return parse_fail(error, p, "A code is followed by a space and a source.");
	p = word;
	if (!source_parse(&p, criteria->source, error))
		return false;
	word = skip_blanks(p);
	if (word == p)
		return parse_fail(error, p, "A source is followed by a space and the maximum points.");
	p = word;
	if (!max_points_parse(&p, &criteria->max_points, error))
		return false;
	p = skip_blanks(p);
	if (*p != '\0')
		return parse_fail(error, p, "Nothing follows the maximum points.");
	return true;
}

/*
 * Writes a criterion in canonical form; returns the length.  text has room for
 * CRITERIA_TEXT_SIZE bytes.
 */
int
criteria_format(const Criteria *criteria, char *text)
{
	char	   *p = text;
	int			source_len = strlen(criteria->source);

	p += code_format(criteria->code, p);
	*p++ = ' ';
	memcpy(p, criteria->source, source_len);
	p += source_len;
	*p++ = ' ';
	p += points_format(criteria->max_points, p);
	return p - text;
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

/*
 * Is this what criteria_parse could have made?  For values that come in binary.
 */
bool
criteria_valid(const Criteria *criteria)
{
	return code_valid(criteria->code) && source_valid(criteria->source) &&
		criteria->max_points >= 0 &&
		criteria->max_points <= CRITERIA_MAX_LIMIT;
}
