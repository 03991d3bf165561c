/*
 * criteria_text.c
 *		The text form of a criterion, "1.1.2 appraisal 1.5".
 *
 * Knows nothing of the server: errors are a place and a sentence.
 */
#include "c.h"

#include "criteria/criteria_text.h"

/*
 * Reads the maximum points of one criterion.
 */
bool
max_points_parse(const char **cursor, Points *max_points, ParseError *error)
{
	const char *start = *cursor;
	PointsStatus status;

	if (*start == '-' && start[1] >= '0' && start[1] <= '9')
		return parse_out_of_range(error, start, "Maximum points are not negative.");
	status = points_parse(cursor, max_points);
	if (status == POINTS_OK && *max_points > CRITERIA_MAX_LIMIT)
		status = POINTS_TOO_LARGE;
	switch (status)
	{
		case POINTS_OK:
			return true;
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
 * Is this what criteria_parse could have made?  For values that come in binary.
 */
bool
criteria_valid(const Criteria *criteria)
{
	return code_valid(criteria->code) && source_valid(criteria->source) &&
		criteria->max_points >= 0 &&
		criteria->max_points <= CRITERIA_MAX_LIMIT;
}
