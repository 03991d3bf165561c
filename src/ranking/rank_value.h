/*
 * rank_value.h
 *		What is ranked: a numeric or a scorecard's exact index.
 */
#ifndef PARINDEX_RANK_VALUE_H
#define PARINDEX_RANK_VALUE_H

#include "base/points.h"

/*
 * A value and the place of its row.  For cards the index is earned / max; for
 * numerics of at most 16 decimals and below 922 fixed holds units of 1e-16;
 * other numerics keep their datum.
 */
typedef struct RankEntry
{
	union
	{
		struct
		{
			Points		earned;
			Points		max_points;
		}			ratio;
		int64		fixed;
		Datum		numeric;
	}			value;
	int64		row;
} RankEntry;

typedef enum RankKind
{
	RANK_RATIO,
	RANK_FIXED,
	RANK_NUMERIC
} RankKind;

/* How values that tie share a rank */
typedef enum RankTies
{
	TIES_MIN,					/* 1 2 2 4 */
	TIES_MAX,					/* 1 3 3 4 */
	TIES_DENSE					/* 1 2 2 3 */
} RankTies;

extern RankTies ties_argument(Datum datum, bool isnull);
extern void rank_check_numeric(Datum datum, bool with_distance);
extern void rank_sort(RankEntry *entries, int64 count, RankKind kind);
extern void rank_assign(const RankEntry *entries, int64 count, RankKind kind,
						RankTies ties, int32 *ranks);

#endif							/* PARINDEX_RANK_VALUE_H */
