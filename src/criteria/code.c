/*
 * code.c
 *		The text form of a code, such as 3.2.10.
 *
 * Knows nothing of the server: errors are a place and a sentence.
 */
#include "c.h"

#include "criteria/code.h"

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
