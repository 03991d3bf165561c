/*
 * survey_tally.c
 *		What the answers to a survey question add up to: arithmetic and text.
 *
 * Knows nothing of the server: errors are a place and a sentence.
 */
#include "c.h"

#include "survey/survey_tally.h"

/*
 * The product of two numbers below 2^127, as its high and low 128 bits.
 */
static void
multiply(uint128 a, uint128 b, uint128 *high, uint128 *low)
{
	uint128		mask = PG_UINT64_MAX;
	uint128		low_low = (a & mask) * (b & mask);
	uint128		middle = (a >> 64) * (b & mask) + (low_low >> 64);
	uint128		other = (a & mask) * (b >> 64) + (middle & mask);

	*high = (a >> 64) * (b >> 64) + (middle >> 64) + (other >> 64);
	*low = (other << 64) | (low_low & mask);
}

/*
 * Could these be the sums of so many weights from 0 to 100?  No square is
 * larger than 100 times its weight, and no spread is negative: by Cauchy and
 * Schwarz sum * sum <= respondents * squares.
 */
bool
tally_valid(const SurveyTally *tally)
{
	int64		n = tally->respondents;
	int128		sum = tally->sum;
	int128		squares = tally->squares;
	uint128		sum_high,
				sum_low,
				spread_high,
				spread_low;

	if (n < 0 || n > SURVEY_MAX_RESPONDENTS ||
		sum < 0 || sum > (int128) n * SURVEY_MAX_WEIGHT ||
		squares < 0 || squares > sum * SURVEY_MAX_WEIGHT ||
		(n == 1 && squares != sum * sum))
		return false;
	multiply(sum, sum, &sum_high, &sum_low);
	multiply(squares, n, &spread_high, &spread_low);
	return sum_high < spread_high || (sum_high == spread_high && sum_low <= spread_low);
}

/*
 * The order of tallies: by respondents, then sum, then squares.
 */
int
tally_compare(const SurveyTally *a, const SurveyTally *b)
{
	if (a->respondents != b->respondents)
		return a->respondents < b->respondents ? -1 : 1;
	if (a->sum != b->sum)
		return a->sum < b->sum ? -1 : 1;
	return (a->squares > b->squares) - (a->squares < b->squares);
}

/*
 * Adds the answers of so many respondents, all of one weight.  False, and the
 * tally as it was, for more than SURVEY_MAX_RESPONDENTS.
 */
bool
tally_add(SurveyTally *tally, Points weight, int64 respondents)
{
	if (respondents > SURVEY_MAX_RESPONDENTS - tally->respondents)
		return false;
	tally->respondents += respondents;
	tally->sum += (int128) weight * respondents;
	tally->squares += (int128) weight * weight * respondents;
	return true;
}

/*
 * Adds another tally.  False, and the tally as it was, for too many.
 */
bool
tally_merge(SurveyTally *tally, const SurveyTally *other)
{
	if (other->respondents > SURVEY_MAX_RESPONDENTS - tally->respondents)
		return false;
	tally->respondents += other->respondents;
	tally->sum += other->sum;
	tally->squares += other->squares;
	return true;
}

/*
 * Takes out what was added.  False for what was not.
 */
bool
tally_remove(SurveyTally *tally, const SurveyTally *other)
{
	tally->respondents -= other->respondents;
	tally->sum -= other->sum;
	tally->squares -= other->squares;
	return tally_valid(tally);
}

/*
 * The mean weight in units of 1e-16 %, rounded half away from zero.  There is
 * a respondent.
 */
int64
tally_mean(const SurveyTally *tally)
{
	int128		scaled = tally->sum * POINTS_ONE;

	return (int64) ((2 * scaled + tally->respondents) / (2 * (int128) tally->respondents));
}

/*
 * The mean as a share of the maximum points, rounded once, half away from zero,
 * to 8 decimals.  There is a respondent.
 */
Points
tally_points(const SurveyTally *tally, Points max_points)
{
	int128		sum = tally->sum;
	int64		n = tally->respondents;

	/*
	 * The product may not fit, but whole means and the rest do; what is then
	 * still broken off is less than a unit and decides no half.
	 */
	int128		product = sum / n * max_points + sum % n * max_points / n;

	return (Points) ((product + SURVEY_MAX_WEIGHT / 2) / SURVEY_MAX_WEIGHT);
}

/*
 * Reads one of the three numbers and the blanks around it.
 */
static bool
sum_parse(const char **cursor, int decimals, int128 limit, const char *too_large,
		  int128 *sum, ParseError *error)
{
	NumberForm	form = {
		.decimals = decimals,
		.limit = limit,
		.malformed = "A tally is three numbers: respondents, sum of weights, sum of their squares.",
		.too_fine = "Respondents are a whole number, the sum has at most 8 decimals, the squares 16.",
		.too_large = too_large
	};

	*cursor = skip_blanks(*cursor);
	if (!number_parse(cursor, &form, sum, error))
		return false;
	*cursor = skip_blanks(*cursor);
	return true;
}

/*
 * Reads the text of a tally: respondents, sum of weights, sum of squares.
 */
bool
tally_parse(const char *text, SurveyTally *tally, ParseError *error)
{
	const char *p = text;
	int128		respondents;

	if (!sum_parse(&p, 0, SURVEY_MAX_RESPONDENTS,
				   "A tally has at most 1000000000000000000 respondents.",
				   &respondents, error) ||
		!sum_parse(&p, POINTS_DECIMALS, respondents * SURVEY_MAX_WEIGHT,
				   "The sum is at most 100 for each respondent.", &tally->sum, error) ||
		!sum_parse(&p, SQUARES_DECIMALS, tally->sum * SURVEY_MAX_WEIGHT,
				   "The squares are at most 100 times the sum.", &tally->squares, error))
		return false;
	if (*p != '\0')
		return parse_fail(error, p, "Nothing follows the sum of squares.");
	tally->respondents = (int64) respondents;
	if (!tally_valid(tally))
		return parse_fail(error, skip_blanks(text), "No weights from 0 to 100 have these sums.");
	return true;
}

/*
 * Writes a tally in canonical form; returns the length.  text has room for
 * SURVEY_TEXT_SIZE bytes.
 */
int
tally_format(const SurveyTally *tally, char *text)
{
	char	   *p = text;

	p += decimal_format(tally->respondents, 0, p);
	*p++ = ' ';
	p += decimal_format(tally->sum, POINTS_DECIMALS, p);
	*p++ = ' ';
	p += decimal_format(tally->squares, SQUARES_DECIMALS, p);
	return p - text;
}
