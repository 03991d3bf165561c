/*
 * change_parts.h
 *		How much of an index's change each criterion has made, by work and by
 *		framework.
 */
#ifndef PARINDEX_CHANGE_PARTS_H
#define PARINDEX_CHANGE_PARTS_H

#include "base/exact.h"
#include "ranking/change_rows.h"

/* What a row contributes, in units of the last digit of a percentage point */
typedef struct ChangePart
{
	Exact		contribution;
	Exact		work;
	Exact		framework;
	/* on the way there: */
	const ChangeRow *input;		/* the row or cell that counts next */
	Exact		dividend;		/* contribution * base ^ 2 */
	Exact		rest;			/* of the contribution, rounded down */
	Fraction	work_sum;		/* work * base */
} ChangePart;

extern ChangePart *change_parts(const Card *before, const Card *now, int digits,
								const ChangeRows *rows, const ChangeRows *cells, Code mask);

#endif							/* PARINDEX_CHANGE_PARTS_H */
