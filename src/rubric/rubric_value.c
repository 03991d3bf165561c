/*
 * rubric_value.c
 *		The numbers and dates in the text of a rule.
 *
 * Knows nothing of the server: errors are a place and a sentence.
 */
#include "c.h"

#include "criteria/criteria_text.h"
#include "rubric/rubric_value.h"
#include "rubric/rubric_word.h"

/* The largest number: places are told apart up to there */
#define RUBRIC_NUMBER_LIMIT	(PLACE_END / 2 - 1)

#define EPOCH_DAYS			730425	/* 2000-01-01, counted from 0000-03-01 */
#define CYCLE_DAYS			146097	/* 400 years */

static inline bool
digit(char c)
{
	return c >= '0' && c <= '9';
}

/*
 * Reads a decimal number with a sign into units of 1e-8.
 */
static bool
signed_number_parse(const char **cursor, bool utf8, int128 *number, ParseError *error)
{
	static const NumberForm form = {
		.decimals = POINTS_DECIMALS,
		.limit = RUBRIC_NUMBER_LIMIT,
		.malformed = "A number such as 90 or 62.5 is missing.",
		.too_fine = "A number has at most 8 decimals.",
		.too_large = "A number has at most 16 digits before the point."
	};
	bool		negative = **cursor == '-';

	*cursor += negative;
	if (!number_parse(cursor, &form, number, error))
		return false;
	if (rubric_word_end(*cursor, utf8) != *cursor)
		return parse_fail(error, *cursor, "A number is written out in digits, without an exponent or a unit.");
	if (negative)
		*number = -*number;
	return true;
}

/*
 * Reads points, from 0 to the largest maximum of a criterion.
 */
bool
rubric_points_parse(const char **cursor, bool utf8, Points *points, ParseError *error)
{
	const char *start = *cursor;
	int128		number;

	if (!signed_number_parse(cursor, utf8, &number, error))
		return false;
	if (number < 0)
	{
		parse_out_of_range(error, start, "Points are not negative.");
		error->hint = "A penalty's points are given as a positive number.";
		return false;
	}
	if (number > CRITERIA_MAX_LIMIT)
		return parse_out_of_range(error, start, "Points are at most 999999.99999999.");
	*points = (Points) number;
	return true;
}

/*
 * The days from 2000-01-01 to a date of the Gregorian calendar.  Years start
 * in March here, so that a leap day is the last day of its year.
 */
static int
date_to_days(int year, int month, int day)
{
	int			y = year - (month <= 2);
	int			m = (month + 9) % 12;

	return y * 365 + y / 4 - y / 100 + y / 400 + (153 * m + 2) / 5 + day - 1 - EPOCH_DAYS;
}

static void
days_to_date(int days, int *year, int *month, int *day)
{
	int			rest = days + EPOCH_DAYS;
	int			cycle = rest / CYCLE_DAYS;
	int			y;
	int			m;

	rest %= CYCLE_DAYS;
	y = (rest - rest / 1460 + rest / 36524 - rest / 146096) / 365;
	rest -= y * 365 + y / 4 - y / 100;
	m = (5 * rest + 2) / 153;
	*day = rest - (153 * m + 2) / 5 + 1;
	*month = m < 10 ? m + 3 : m - 9;
	*year = cycle * 400 + y + (*month <= 2);
}

/* Does a date start here, and not a number? */
static bool
date_starts(const char *p)
{
	return digit(p[0]) && digit(p[1]) && digit(p[2]) && digit(p[3]) && p[4] == '-';
}

/*
 * What a whole text reads as: a number of any length, -12.5, or a date, if
 * there is such a one, 2022-01-31.
 */
RubricSubject
rubric_value_shape(const char *text, int len)
{
	const char *p = text;
	const char *end = text + len;

	if (len == 10 && date_starts(p) && digit(p[5]) && digit(p[6]) && p[7] == '-' &&
		digit(p[8]) && digit(p[9]))
		return RUBRIC_DATES;
	if (p < end && *p == '-')
		p++;
	if (p == end || !digit(*p))
		return RUBRIC_UNKNOWN;
	while (p < end && digit(*p))
		p++;
	if (p + 1 < end && *p == '.' && digit(p[1]))
		for (p++; p < end && digit(*p); p++)
			;
	return p == end ? RUBRIC_NUMBERS : RUBRIC_UNKNOWN;
}

/*
 * Reads a date, 2022-01-31, of the years 1 to 9999.
 */
static bool
date_parse(const char **cursor, bool utf8, int128 *days, ParseError *error)
{
	const char *p = *cursor;
	int			year = 0;
	int			month;
	int			day;
	int			back[3];

	if (!digit(p[5]) || !digit(p[6]) || p[7] != '-' || !digit(p[8]) || !digit(p[9]) ||
		rubric_word_end(p + 10, utf8) != p + 10)
		return parse_fail(error, p, "A date is written as 2022-01-31.");
	for (int i = 0; i < 4; i++)
		year = year * 10 + (p[i] - '0');
	month = (p[5] - '0') * 10 + (p[6] - '0');
	day = (p[8] - '0') * 10 + (p[9] - '0');

	/* a day that the calendar does not have comes back as another one */
	if (year < 1 || month < 1 || month > 12 || day < 1)
		return parse_out_of_range(error, p, "There is no such date.");
	*days = date_to_days(year, month, day);
	days_to_date((int) *days, &back[0], &back[1], &back[2]);
	if (back[0] != year || back[1] != month || back[2] != day)
		return parse_out_of_range(error, p, "There is no such date.");
	*cursor = p + 10;
	return true;
}

static int
date_format(int days, char *text)
{
	int			year;
	int			month;
	int			day;

	days_to_date(days, &year, &month, &day);
	for (int i = 3; i >= 0; i--, year /= 10)
		text[i] = '0' + year % 10;
	text[4] = text[7] = '-';
	text[5] = '0' + month / 10;
	text[6] = '0' + month % 10;
	text[8] = '0' + day / 10;
	text[9] = '0' + day % 10;
	return 10;
}

/*
 * Reads a number or a date, and says which.
 */
bool
rubric_value_parse(const char **cursor, bool utf8, RubricSubject *subject,
				   int128 *value, ParseError *error)
{
	const char *p = *cursor;

	if (date_starts(p))
	{
		*subject = RUBRIC_DATES;
		return date_parse(cursor, utf8, value, error);
	}
	*subject = RUBRIC_NUMBERS;
	if (!digit(*p) && *p != '-')
		return parse_fail(error, p, "A number such as 62.5 or a date such as 2022-01-31 is missing.");
	return signed_number_parse(cursor, utf8, value, error);
}

/*
 * Writes a number or a date; returns the length.
 */
int
rubric_value_format(RubricSubject subject, int128 value, char *text)
{
	return subject == RUBRIC_DATES ? date_format((int) value, text) :
		decimal_format(value, POINTS_DECIMALS, text);
}
