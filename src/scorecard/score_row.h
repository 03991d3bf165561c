/*
 * score_row.h
 *		One row of an aggregate over scores: the guard that all of them call.
 */
#ifndef PARINDEX_SCORE_ROW_H
#define PARINDEX_SCORE_ROW_H

#include "base/compat.h"
#include "scorecard/card.h"

typedef struct ScoreRow
{
	const char *source;
	Cell		cell;			/* its key without the source's place */
} ScoreRow;

extern bool score_row(FunctionCallInfo fcinfo, ScoreRow *row);

#endif							/* PARINDEX_SCORE_ROW_H */
