/*
 * card_select.h
 *		The arguments of accessors: card, branch, source.
 */
#ifndef PARINDEX_CARD_SELECT_H
#define PARINDEX_CARD_SELECT_H

#include "scorecard/card_totals.h"

extern bool select_cells(FunctionCallInfo fcinfo, int card_n, int branch_n,
						 bool axis_form, CardSelection *selection);
extern int	digits_argument(FunctionCallInfo fcinfo, int n);
extern Datum count_to_datum(int64 count);

/*
 * An accessor has two forms in SQL: (card, branch text, source) and (card,
 * branch integer, source).
 */
#define CARD_ACCESSOR(name) \
PARINDEX_FUNCTION(scorecard_##name); \
Datum \
scorecard_##name(PG_FUNCTION_ARGS) \
{ \
	return name##_of(fcinfo, false); \
} \
PARINDEX_FUNCTION(scorecard_##name##_axis); \
Datum \
scorecard_##name##_axis(PG_FUNCTION_ARGS) \
{ \
	return name##_of(fcinfo, true); \
}

#endif							/* PARINDEX_CARD_SELECT_H */
