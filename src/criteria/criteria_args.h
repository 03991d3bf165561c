/*
 * criteria_args.h
 *		Criteria, codes and points as arguments of SQL functions: the guards
 *		that every entry point calls.
 */
#ifndef PARINDEX_CRITERIA_ARGS_H
#define PARINDEX_CRITERIA_ARGS_H

#include "base/compat.h"
#include "base/numeric_points.h"
#include "criteria/criteria_text.h"

#define PG_GETARG_CRITERIA(n)	((Criteria *) PG_GETARG_POINTER(n))

extern Code code_argument(Datum datum, const char *what);
extern void source_argument(Datum datum, char *source);
extern Points max_points_argument(Datum datum);
pg_noreturn extern void criteria_points_error(const Criteria *criteria, Datum points);

/*
 * May a criterion give these points, which were read with this status?
 */
static inline bool
points_fit(const Criteria *criteria, PointsStatus status, Points points)
{
	return (status == POINTS_OK || status == POINTS_ROUNDED) &&
		points >= 0 && points <= criteria->max_points;
}

/*
 * The points given for a criterion; 22003 unless they are from 0 to its
 * maximum.
 */
static inline Points
criteria_points(const Criteria *criteria, Datum datum)
{
	Points		points = 0;
	PointsStatus status = points_from_numeric(datum, &points);

	if (unlikely(!points_fit(criteria, status, points)))
		criteria_points_error(criteria, datum);
	return points;
}

#endif							/* PARINDEX_CRITERIA_ARGS_H */
