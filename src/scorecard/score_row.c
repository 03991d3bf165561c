/*
 * score_row.c
 *		One row of an aggregate over scores: the guard that all of them call.
 */
#include "postgres.h"

#include "base/compat.h"
#include "criteria/criteria_args.h"
#include "scorecard/score_row.h"

/*
 * Reads the arguments (state, criteria, points [, applicable ...]) of a
 * transition.  False where the criterion is NULL and nothing is counted;
 * 22003 for points that do not fit the criterion.
 */
bool
score_row(FunctionCallInfo fcinfo, ScoreRow *row)
{
	const Criteria *criteria;
	CellState	state = CELL_SCORED;

	if (PG_ARGISNULL(1))
		return false;
	criteria = PG_GETARG_CRITERIA(1);
	row->source = criteria->source;
	row->cell.points = 0;
	row->cell.max_points = criteria->max_points;
	row->cell.entries = 1;
	row->cell.unused = 0;

	if (PG_NARGS() > 3 && !PG_ARGISNULL(3) && !PG_GETARG_BOOL(3))
		state = CELL_NOT_APPLICABLE;
	else if (!PG_ARGISNULL(2))
		row->cell.points = criteria_points(criteria, PG_GETARG_DATUM(2));
	else if (source_kind(criteria->source) == SOURCE_REGULAR)
		state = CELL_UNSCORED;
	row->cell.key = key_make(criteria->code, 0, state);
	return true;
}
