/*
 * ranking_rows.h
 *		What block_ranking and block_intervals share: rows in, rows out.
 */
#ifndef PARINDEX_RANKING_ROWS_H
#define PARINDEX_RANKING_ROWS_H

#include "base/compat.h"
#include "base/points.h"
#include "access/tupdesc.h"
#include "nodes/pg_list.h"
#include "utils/array.h"

/* One row; where it has no value, it has no rank. */
typedef struct RankingRow
{
	text	   *unit;			/* NULL for NULL */
	Datum		value;			/* numeric, 0 for NULL and for cards */
	Points		earned;			/* a card's exact index */
	Points		max_points;		/* 0 if it has none */
	Datum		error;			/* of block_intervals: numeric, 0 for NULL */
} RankingRow;

/* An aggregate's state */
typedef struct RankingRows
{
	bool		cards;			/* values are earned / max_points */
	List	   *rows;			/* of RankingRow */
	Datum		confidence;		/* of block_intervals: numeric */
	int			family;			/* a TestFamily */
} RankingRows;

/* An array of a row type of ours, under construction */
typedef struct ResultRows
{
	Oid			type;
	TupleDesc	desc;
	ArrayBuildState *array;
} ResultRows;

static inline bool
row_has_value(const RankingRow *row)
{
	return row->value != 0 || row->max_points > 0;
}

pg_noreturn extern void cannot_rank(Datum value);
extern Datum distance_argument(Datum value);
extern RankingRows *ranking_rows_create(bool cards);
extern void ranking_rows_options(RankingRows *ranking, Datum confidence, int family);
extern void ranking_rows_add(RankingRows *ranking, const RankingRow *row);
extern int	compare_values(const RankingRow *a, const RankingRow *b);
extern List *ranking_rows_sorted(const RankingRows *ranking);
extern ResultRows *result_rows_begin(FunctionCallInfo fcinfo, const Oid *types, int columns);
extern void result_rows_add(ResultRows *result, const Datum *values, const bool *nulls);

#endif							/* PARINDEX_RANKING_ROWS_H */
