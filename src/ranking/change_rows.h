/*
 * change_rows.h
 *		The criteria of two years' scorecards side by side.
 */
#ifndef PARINDEX_CHANGE_ROWS_H
#define PARINDEX_CHANGE_ROWS_H

#include "scorecard/card_totals.h"

/* One criterion of a source, or one branch, in the cards of two years */
typedef struct ChangeRow
{
	Code		code;
	const char *source;
	CardTotals	totals[2];		/* before, now */
} ChangeRow;

typedef struct ChangeRows
{
	ChangeRow  *rows;			/* by code, then source */
	int			count;
} ChangeRows;

extern void change_rows_join(const Card *before, const Card *now, ChangeRows *result);

#endif							/* PARINDEX_CHANGE_ROWS_H */
