/*
 * criteria.c
 *		The type criteria: input, output, order, hash and accessors.
 */
#include "postgres.h"

#include "base/compat.h"
#include "base/numeric_points.h"
#include "base/type_functions.h"
#include "criteria/criteria.h"
#include "criteria/criteria_args.h"
#include "utils/builtins.h"

#define CRITERIA_BINARY_VERSION 1

/*
 * Binary: the code and the maximum as 8 bytes each, the source as 16 bytes
 * padded with zeros.
 */
static bool
criteria_get(StringInfo message, Criteria *criteria)
{
	criteria->code = (Code) pq_getmsgint64(message);
	criteria->max_points = pq_getmsgint64(message);
	memcpy(criteria->source, pq_getmsgbytes(message, SOURCE_SIZE), SOURCE_SIZE);
	return criteria_valid(criteria);
}

static void
criteria_put(StringInfo message, const Criteria *criteria)
{
	pq_sendint64(message, criteria->code);
	pq_sendint64(message, criteria->max_points);
	pq_sendbytes(message, criteria->source, SOURCE_SIZE);
}

FIXED_TYPE_BINARY(criteria, Criteria, CRITERIA_BINARY_VERSION, criteria_get, criteria_put,
				  "The code, the source or the maximum is out of range.")

/*
 * A criterion of its parts; 22023 for a malformed code or source, 22003 for a
 * maximum that is negative, too large, finer than 8 decimals or not a number.
 */
PARINDEX_FUNCTION(criteria_make);
Datum
criteria_make(PG_FUNCTION_ARGS)
{
	Criteria   *result = palloc(sizeof(Criteria));

	result->code = code_argument(PG_GETARG_DATUM(0), "code");
	source_argument(PG_GETARG_DATUM(1), result->source);
	result->max_points = max_points_argument(PG_GETARG_DATUM(2));
	PG_RETURN_POINTER(result);
}

/*
 * The code, source, maximum, axis and depth of a criterion.
 */
PARINDEX_FUNCTION(criteria_code);
Datum
criteria_code(PG_FUNCTION_ARGS)
{
	char		text[CODE_TEXT_SIZE];
	int			len = code_format(PG_GETARG_CRITERIA(0)->code, text);

	PG_RETURN_TEXT_P(cstring_to_text_with_len(text, len));
}

PARINDEX_RETURNS(criteria_source, CStringGetTextDatum(PG_GETARG_CRITERIA(0)->source))
PARINDEX_RETURNS(criteria_max_points, points_to_numeric(PG_GETARG_CRITERIA(0)->max_points))
PARINDEX_RETURNS(criteria_axis, Int32GetDatum(code_axis(PG_GETARG_CRITERIA(0)->code)))
PARINDEX_RETURNS(criteria_depth, Int32GetDatum(code_depth(PG_GETARG_CRITERIA(0)->code)))

/*
 * Is the criterion inside that branch, or the branch itself?
 */
PARINDEX_FUNCTION(criteria_within);
Datum
criteria_within(PG_FUNCTION_ARGS)
{
	Code		branch = code_argument(PG_GETARG_DATUM(1), "branch");

	PG_RETURN_BOOL(((PG_GETARG_CRITERIA(0)->code ^ branch) &
					code_mask(code_depth(branch))) == 0);
}

/*
 * Would these points be taken for this criterion?
 */
PARINDEX_FUNCTION(criteria_points_fit);
Datum
criteria_points_fit(PG_FUNCTION_ARGS)
{
	Points		points = 0;
	PointsStatus status = points_from_numeric(PG_GETARG_DATUM(1), &points);

	PG_RETURN_BOOL(points_fit(PG_GETARG_CRITERIA(0), status, points));
}

/*
 * The order: code by number, then source in C order, then maximum.
 */
int
criteria_compare(const Criteria *a, const Criteria *b)
{
	int			order;

	if (a->code != b->code)
		return a->code < b->code ? -1 : 1;
	order = memcmp(a->source, b->source, SOURCE_SIZE);
	if (order != 0)
		return order < 0 ? -1 : 1;
	return (a->max_points > b->max_points) - (a->max_points < b->max_points);
}

FIXED_TYPE_TEXT(criteria, Criteria, criteria_parse, criteria_format, CRITERIA_TEXT_SIZE)
TYPE_COMPARISONS(criteria, criteria_compare(PG_GETARG_CRITERIA(0), PG_GETARG_CRITERIA(1)))
FIXED_TYPE_HASHES(criteria, Criteria)
