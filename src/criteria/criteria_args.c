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
 * The error for points that do not fit; it names the criterion, the points and
 * the maximum.
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
			 errdetail("Points are from 0 to the criterion's maximum, %s.", maximum),
			 source_kind(criteria->source) == SOURCE_PENALTY ?
			 errhint("A penalty's points are given as a positive number.") :
			 errhint("Give NULL points where nobody has scored it yet.")));
}
