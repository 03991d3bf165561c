/*
 * criteria_text.c
 *		The text form of a criterion, "1.1.2 appraisal 1.5".
 *
 * Knows nothing of the server: errors are a place and a sentence.
 */
#include "c.h"

#include "criteria/criteria_text.h"

static const NumberForm max_points_form = {
	POINTS_DECIMALS, CRITERIA_MAX_LIMIT,
	"Maximum points are a decimal number such as 1.5.",
	"Maximum points have at most 8 decimals.",
	"Maximum points are at most 999999.99999999."
};

/*
 * Reads the words that criteria and the cells of cards start with: a code and a
 * source, blanks before, between and behind them.
 */
bool
code_source_parse(const char **cursor, Code *code, char *source, ParseError *error)
{
	const char *p = skip_blanks(*cursor);
	const char *word;

	if (!code_parse(&p, code, error))
		return false;
	word = skip_blanks(p);
	if (word == p)
		return parse_fail(error, p, "A code is followed by a space and a source.");
	if (!source_parse(&word, source, error))
		return false;
	*cursor = skip_blanks(word);
	return true;
}

/*
 * Reads the text of a criterion: code, source and maximum, blanks between.
 */
bool
criteria_parse(const char *text, Criteria *criteria, ParseError *error)
{
	const char *p = text;
	int128		max_points;

	if (!code_source_parse(&p, &criteria->code, criteria->source, error))
		return false;
	if (*p == '-' && p[1] >= '0' && p[1] <= '9')
		return parse_out_of_range(error, p, "Maximum points are not negative.");
	if (!number_parse(&p, &max_points_form, &max_points, error))
		return false;
	p = skip_blanks(p);
	if (*p != '\0')
		return parse_fail(error, p, "Nothing follows the maximum points.");
	criteria->max_points = (Points) max_points;
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
