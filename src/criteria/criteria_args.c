/*
 * criteria_args.c
 *		The guards of codes, sources and points in arguments.
 */
#include "postgres.h"

#include "base/compat.h"
#include "base/input_error.h"
#include "base/numeric_points.h"
#include "criteria/criteria_args.h"

/*
 * A code in a text argument, for example a branch; 22023 if malformed.
 */
Code
code_argument(Datum datum, const char *what)
{
	char	   *text = text_argument(datum);
	const char *cursor = text;
	Code		code;
	ParseError	error;

	if (!code_parse(&cursor, &code, &error))
		argument_error(what, text, &error);
	if (*cursor != '\0')
	{
		parse_fail(&error, cursor, "A code is 1 to 7 integers from 1 to 255, joined by dots.");
		argument_error(what, text, &error);
	}
	return code;
}

/*
 * A source in a text argument, into SOURCE_SIZE bytes; 22023 if malformed.
 */
void
source_argument(Datum datum, char *source)
{
	char	   *text = text_argument(datum);
	const char *cursor = text;
	ParseError	error;

	if (!source_parse(&cursor, source, &error))
		argument_error("source", text, &error);
	if (*cursor != '\0')
	{
		parse_fail(&error, cursor, "A source has only letters a to z, digits and _.");
		argument_error("source", text, &error);
	}
}

/*
 * The maximum points of a criterion in an argument; 22003 for one that is
 * negative, too large, finer than 8 decimals or not a number.
 */
Points
max_points_argument(Datum datum)
{
	Points		max_points = 0;

	if (points_from_numeric(datum, &max_points) != POINTS_OK ||
		max_points < 0 || max_points > CRITERIA_MAX_LIMIT)
		ereport(ERROR,
				(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
				 errmsg("maximum points out of range: %s", numeric_to_cstring(datum)),
				 errdetail("Maximum points are from 0 to 999999.99999999 with at most 8 decimals.")));
	return max_points;
}

/*
 * The error for points that do not fit; it names the criterion, the points and
 * the maximum, and says how to find all such rows.
 */
void
criteria_points_error(const Criteria *criteria, Datum points)
{
	char		criterion[CRITERIA_TEXT_SIZE];
	char		maximum[POINTS_TEXT_SIZE];

	criteria_format(criteria, criterion);
	points_format(criteria->max_points, maximum);
	ereport(ERROR,
			(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
			 errmsg("points %s do not fit criterion \"%s\"",
					numeric_to_cstring(points), criterion),
			 source_kind(criteria->source) == SOURCE_PENALTY ?
			 errdetail("A penalty's points are given as a positive number, from 0 to its maximum, %s.", maximum) :
			 errdetail("Points are from 0 to the criterion's maximum, %s.", maximum),
			 errhint("Such rows are found by WHERE NOT points_fit(criteria, points).")));
}
